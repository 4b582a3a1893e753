#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "target/choice.h"
#include "target/resolve.h"

namespace spdkctl::target {

/// Waits until a target that was just started is ready. On the way it makes the calls of before_init, loads the
/// configuration, and makes the calls of after_init. The deadline is for the target's start-up; calls have their own.
/// `notes` takes what to tell of calls that a saved configuration left nothing to do for.
Result<void> FinishStartUp(const Target& target, const Launch& launch, const Choice& choice,
                           std::chrono::milliseconds timeout, std::vector<std::string>& notes);

/// Ends a target that did not become ready: by SIGTERM, and by SIGKILL if that does not help. Only if it is known to be
/// gone is what it left removed; else the error says that it still runs.
Result<void> TakeBack(const Folders& folders, const Target& target);

}  // namespace spdkctl::target

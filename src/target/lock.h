#pragma once

#include <memory>
#include <string>

#include "base/os.h"
#include "spdkctl/target/target.h"

namespace spdkctl::target {

/// Held while a target is started, stopped, restarted or cleaned up. It ends with its last copy, or with the process.
using TargetLock = std::shared_ptr<const UniqueFd>;

/// Takes the lock of the target of that name, a file in the runtime folder, which is made if need be. kBusy if another
/// process or thread has it. The thread that has it gets it again, so that a restart may hold it around a stop and a
/// start.
Result<TargetLock> LockTarget(const Folders& folders, const std::string& name);

/// The same for a target that was found. One that somebody else started has no name of its own, and is locked by its
/// process.
Result<TargetLock> LockTarget(const Folders& folders, const Target& target);

}  // namespace spdkctl::target

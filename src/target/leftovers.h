#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "spdkctl/target/target.h"

namespace spdkctl::target {

/// Bytes of huge pages that the files of an ended target hold. CleanUp frees them.
std::uint64_t HugepagesLeft(const Target& target);

/// Removes what an ended target leaves: its record, its huge page files and, if spdkctl started it, its socket and
/// configuration file.
void CleanUp(const Folders& folders, const Target& target);

/// The target of that name if it runs. If it ended by itself, its leftovers are removed, because its huge pages would
/// be missing to the next one.
std::optional<Target> RunningOrCleanedUp(const Folders& folders, const std::string& name);

}  // namespace spdkctl::target

#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include "spdkctl/target/target.h"

namespace spdkctl::target {

/// Bytes of huge pages that the files of an ended target hold, and nobody else uses. CleanUp frees them.
std::uint64_t HugepagesLeft(const Target& target);

/// Removes a file of DPDK's huge pages unless a process uses it, as DPDK itself does. False if it stays.
bool RemoveUnused(const std::filesystem::path& file);

/// Removes what an ended target leaves: its record, its huge page files that nobody uses and, if spdkctl started it,
/// its socket and configuration file. Of a target that runs, or of which that cannot be told, nothing is removed. The
/// caller holds its lock (lock.h).
void CleanUp(const Folders& folders, const Target& target);

/// The same, but its record stays and says how it ended, until its successor runs or somebody stops it. What is left is
/// removed once.
Result<void> FreeAndKeepRecord(const Folders& folders, Target& target);

/// The target of that name if it runs. If it ended by itself, its leftovers are removed, because its huge pages would
/// be missing to the next one, and its record stays. kBusy if it cannot be told whether it runs. The caller holds its
/// lock (lock.h).
Result<std::optional<Target>> RunningOrCleanedUp(const Folders& folders, const std::string& name);

}  // namespace spdkctl::target

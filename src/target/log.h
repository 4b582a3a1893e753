#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "spdkctl/target/target.h"

namespace spdkctl::target {

/// A log that is longer is cut when spdkctl comes by: its first and last lines stay.
inline constexpr std::uint64_t kLongestLog = std::uint64_t{64} << 20;

/// Where the log of a target of that name is.
std::filesystem::path LogFile(const Folders& folders, const std::string& name);

/// Makes room for the log of a new run. What is there is kept as NAME.log.died if that run's target died, else as
/// NAME.log.1, and replaces what was kept so before. Returns where it is kept; empty if there was none.
Result<std::filesystem::path> KeepLog(const std::filesystem::path& log, bool died);

/// Whether KeepLog could make that room, as far as can be told without doing it.
Result<void> CanKeepLog(const std::filesystem::path& log, bool died);

/// The lines of a log that are not blank; of a long one those at both ends, of which the first tell causes and the last
/// consequences.
std::vector<std::string> LinesOf(const std::filesystem::path& log);

/// A line of a log as a message quotes it: without what would drive a terminal, and no longer than people read.
std::string Quoted(const std::string& line);

/// Cuts the middle out of a log that is longer than that. The target may go on writing to it.
Result<void> LimitLog(const std::filesystem::path& log, std::uint64_t longest = kLongestLog);

}  // namespace spdkctl::target

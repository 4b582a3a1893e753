#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "base/os.h"
#include "base/text.h"
#include "spdkctl/target/target.h"

namespace spdkctl::target {
namespace {

// From 23.01 on SPDK says of a core that another target holds:
// "Cannot create lock on core 0, probably process 2113 has claimed it."
constexpr std::string_view kLockedCore = "Cannot create lock on core ";
constexpr std::string_view kLockHolder = "probably process ";

constexpr std::string_view kSpdkError = "*ERROR*";
// "error" or "Error", from whomever.
constexpr std::string_view kAnyError = "rror";
// In the order of how much they tell: SPDK's complaints, DPDK's, getopt's, anybody's.
constexpr std::array<std::string_view, 6> kComplaints = {kSpdkError,       "EAL: FATAL",          "EAL: Error",
                                                         "invalid option", "unrecognized option", kAnyError};

/// The lines that are not blank.
std::vector<std::string> Lines(const std::string& text) {
  std::vector<std::string> lines;
  for (const std::string& line : Split(text, '\n')) {
    if (!Trim(line).empty()) lines.emplace_back(Trim(line));
  }
  return lines;
}

/// The digits behind `mark` in the line, if the line has it.
std::optional<std::string> NumberAfter(const std::string& line, std::string_view mark) {
  const std::size_t at = line.find(mark);
  if (at == std::string::npos) return std::nullopt;
  const std::size_t begin = at + mark.size();
  return line.substr(begin, line.find_first_not_of("0123456789", begin) - begin);
}

/// The complaint alone: SPDK puts time, file and line before its mark.
std::string Complaint(const std::string& line, std::string_view mark, std::size_t at) {
  if (mark != kSpdkError) return line;
  const std::size_t begin = line.find_first_not_of(": ", at + mark.size());
  return begin == std::string::npos ? std::string() : line.substr(begin);
}

}  // namespace

std::string CauseFromLog(const std::filesystem::path& log) {
  const std::vector<std::string> lines = Lines(ReadFile(log).value_or(""));
  for (const std::string& line : lines) {
    const auto core = NumberAfter(line, kLockedCore);
    const auto holder = NumberAfter(line, kLockHolder);
    if (core && holder) return fmt::format("core {} is held by process {}", *core, *holder);
  }
  // The first complaint is the cause; those after it are its consequences.
  for (const std::string_view mark : kComplaints) {
    for (const std::string& line : lines) {
      if (const std::size_t at = line.find(mark); at != std::string::npos) return Complaint(line, mark, at);
    }
  }
  return lines.empty() ? std::string() : lines.back();
}

}  // namespace spdkctl::target

#include "target/log.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "base/os.h"
#include "base/printable.h"
#include "base/text.h"
#include "target/folders.h"
#include "target/records.h"

namespace spdkctl::target {
namespace {

namespace fs = std::filesystem;

// How much of either end of a log is looked at, and kept when it is cut.
constexpr std::size_t kEnd = std::size_t{1} << 20;

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

/// Both ends of the log, of which the first tells causes and the last consequences.
std::string Ends(const fs::path& log) {
  std::string head = ReadHead(log, 2 * kEnd).value_or("");
  if (head.size() < 2 * kEnd) return head;
  head.resize(kEnd);
  return head + "\n" + ReadTail(log, kEnd).value_or("");
}

/// Why the target died, as the log has it.
std::string RawCause(const fs::path& log) {
  const std::vector<std::string> lines = Lines(Ends(log));
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

fs::path KeptLog(const fs::path& log, bool died) { return log.string() + (died ? ".died" : ".1"); }

}  // namespace

fs::path LogFile(const Folders& folders, const std::string& name) {
  return (folders.log.empty() ? folders.state / "log" : folders.log) / (name + ".log");
}

Result<void> CanKeepLog(const fs::path& log, bool died) {
  const fs::path kept = KeptLog(log, died);
  std::error_code ignored;
  if (fs::is_directory(kept, ignored))
    return MakeError(Code::kExists,
                     fmt::format("cannot keep the log {} as {}, which is a folder", log.string(), kept.string()));
  if (!fs::exists(log, ignored) || ::access(log.parent_path().c_str(), W_OK) == 0) return {};
  return ErrnoError(fmt::format("cannot keep the log {}", log.string()));
}

Result<fs::path> KeepLog(const fs::path& log, bool died) {
  std::error_code failed;
  if (!fs::exists(log, failed)) return fs::path();
  fs::path kept = KeptLog(log, died);
  const auto folder = OpenLogFolder(log.parent_path());
  if (!folder) return folder.error();
  if (::renameat(folder->get(), log.filename().c_str(), folder->get(), kept.filename().c_str()) != 0)
    return ErrnoError(fmt::format("cannot keep the log {} as {}", log.string(), kept.string()));
  return kept;
}

Result<void> LimitLog(const fs::path& log, std::uint64_t longest) {
  struct stat about = {};
  if (::stat(log.c_str(), &about) != 0 || static_cast<std::uint64_t>(about.st_size) <= longest) return {};
  const std::uint64_t end = std::min<std::uint64_t>(kEnd, longest / 4);
  const std::string tail = ReadTail(log, end).value_or("");
  const auto folder = OpenLogFolder(log.parent_path());
  if (!folder) return folder.error();
  const UniqueFd file(
      ::openat(folder->get(), log.filename().c_str(), O_WRONLY | O_APPEND | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
  // The target has it open for appending, too, and goes on at the new end.
  if (!file.valid() || ::ftruncate(file.get(), static_cast<off_t>(end)) != 0)
    return ErrnoError(fmt::format("cannot cut the log {}", log.string()));
  const std::uint64_t lost = static_cast<std::uint64_t>(about.st_size) - 2 * end;
  return WriteAll(file.get(), fmt::format("\n[spdkctl cut {} bytes here]\n{}", lost, tail), log);
}

void LimitLogs(const Folders& folders) {
  for (const node::v1::TargetRecord& record : ReadRecords(folders)) {
    if (!record.log().empty()) static_cast<void>(LimitLog(record.log()));
  }
}

std::vector<std::string> LastLines(const fs::path& log, std::size_t count) {
  std::vector<std::string> lines;
  if (count == 0) return lines;
  // A line of a log has some hundred characters.
  constexpr std::size_t kLineLength = 256;
  for (std::size_t bytes = std::max(count * kLineLength, kEnd);; bytes *= 4) {
    const std::string tail = ReadTail(log, bytes).value_or("");
    lines = Split(tail, '\n');
    if (!lines.empty() && lines.back().empty()) lines.pop_back();
    if (lines.size() > count || tail.size() < bytes || bytes > kLongestLog) break;
  }
  if (lines.size() > count) lines.erase(lines.begin(), lines.end() - static_cast<std::ptrdiff_t>(count));
  return lines;
}

std::string Quoted(const std::string& line) {
  constexpr std::size_t kLongest = 400;
  std::string text = Printable(std::string_view(line).substr(0, kLongest));
  return line.size() > kLongest ? text + " ..." : text;
}

std::string CauseFromLog(const fs::path& log) { return Quoted(RawCause(log)); }

}  // namespace spdkctl::target

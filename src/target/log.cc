#include "target/log.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

#include <fmt/format.h>

#include "base/os.h"
#include "base/printable.h"
#include "base/text.h"
#include "target/folders.h"
#include "target/log_cause.h"
#include "target/records.h"

namespace spdkctl::target {
namespace {

namespace fs = std::filesystem;

// How much of either end of a log is looked at, and kept when it is cut.
constexpr std::size_t kEnd = std::size_t{1} << 20;

/// The lines that are not blank.
std::vector<std::string> Lines(const std::string& text) {
  std::vector<std::string> lines;
  for (const std::string& line : Split(text, '\n')) {
    if (!Trim(line).empty()) lines.emplace_back(Trim(line));
  }
  return lines;
}

/// Both ends of the log.
std::string Ends(const fs::path& log) {
  std::string head = ReadHead(log, 2 * kEnd).value_or("");
  if (head.size() < 2 * kEnd) return head;
  head.resize(kEnd);
  return head + "\n" + ReadTail(log, kEnd).value_or("");
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

std::vector<std::string> LinesOf(const fs::path& log) { return Lines(Ends(log)); }

std::string CauseFromLog(const fs::path& log) { return FindCause(LinesOf(log)).ToString(); }

}  // namespace spdkctl::target

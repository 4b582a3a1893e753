#include "target/core_file.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cctype>
#include <optional>
#include <regex>

#include <fmt/format.h>

#include "base/os.h"
#include "base/text.h"

namespace spdkctl::target {
namespace {

namespace fs = std::filesystem;

// Where systemd keeps cores that it was handed, as core.NAME.UID.BOOT.PID.TIME and the suffix of a compression.
constexpr std::string_view kSystemdCores = "/var/lib/systemd/coredump";
constexpr std::string_view kSystemdName = R"(core\..*\.\d+\.[0-9a-f]+\.{}\.\d+(\.\w+)?)";

/// What the name of a core looks like that the kernel writes by the pattern: pid where the pattern has it, anything for
/// the rest. Empty if the pid is no part of it.
std::string NameByPattern(const std::string& pattern, bool adds_pid, pid_t pid) {
  std::string name;
  bool has_pid = false;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const bool escape = pattern[i] == '%' && i + 1 < pattern.size();
    const char c = escape ? pattern[++i] : pattern[i];
    // Of a pid in another namespace (P) the target's own number tells nothing, unless they are the same.
    if (escape && (c == 'p' || c == 'P')) {
      has_pid = true;
      name += std::to_string(pid);
    } else if (escape && c != '%') {
      name += ".*";
    } else {
      name += std::isalnum(static_cast<unsigned char>(c)) != 0 ? std::string(1, c) : fmt::format("\\{}", c);
    }
  }
  if (!has_pid && adds_pid) name += fmt::format("\\.{}", pid);
  return has_pid || adds_pid ? name : std::string();
}

/// When the process was started, in seconds since 1970; nothing if that cannot be told.
std::optional<std::uint64_t> StartOf(const host::ProcessId& process, const fs::path& root) {
  const std::string stat = "\n" + ReadFile(root / "proc/stat").value_or("");
  const std::size_t at = stat.find("\nbtime ");
  if (at == std::string::npos) return std::nullopt;
  const auto words = SplitWords(std::string_view(stat).substr(at, stat.find('\n', at + 1) - at));
  const auto boot = words.size() == 2 ? ParseNumber(words[1]) : std::nullopt;
  const long ticks = ::sysconf(_SC_CLK_TCK);
  if (!boot || ticks <= 0) return std::nullopt;
  return *boot + process.start_time / static_cast<std::uint64_t>(ticks);
}

/// The newest file of the folder with such a name, if it is not older than that.
fs::path Newest(const fs::path& folder, const std::string& name, std::uint64_t start) {
  const std::regex looks_like(name);
  fs::path found;
  time_t newest = static_cast<time_t>(start);
  std::error_code failed;
  for (fs::directory_iterator it(folder, failed), end; !failed && it != end; it.increment(failed)) {
    struct stat about = {};
    if (!std::regex_match(it->path().filename().string(), looks_like) || ::lstat(it->path().c_str(), &about) != 0 ||
        !S_ISREG(about.st_mode) || about.st_mtime < newest)
      continue;
    newest = about.st_mtime;
    found = it->path();
  }
  return found;
}

}  // namespace

fs::path FindCore(const host::ProcessId& process, const fs::path& root) {
  const std::string pattern(Trim(ReadFile(root / "proc/sys/kernel/core_pattern").value_or("")));
  const auto start = StartOf(process, root);
  if (pattern.empty() || !start) return {};
  if (pattern.starts_with("|")) {
    if (pattern.find("systemd-coredump") == std::string::npos) return {};
    return Newest(root / fs::path(kSystemdCores).relative_path(), fmt::format(fmt::runtime(kSystemdName), process.pid),
                  *start);
  }
  const bool adds_pid = Trim(ReadFile(root / "proc/sys/kernel/core_uses_pid").value_or("")) == "1";
  const fs::path path = pattern;
  const std::string name = NameByPattern(path.filename(), adds_pid, process.pid);
  // A folder may have parts of the pattern, too; those are not looked for.
  if (name.empty()) return {};
  return Newest(root / path.parent_path().relative_path(), name, *start);
}

}  // namespace spdkctl::target

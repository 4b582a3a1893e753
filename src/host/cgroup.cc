#include "spdkctl/host/cgroup.h"

#include <algorithm>
#include <map>

#include "base/os.h"
#include "base/text.h"
#include "host/ranges.h"

namespace spdkctl::host {
namespace {

namespace fs = std::filesystem;

/// A hierarchy of control groups: where it is mounted, and this process's group in it.
struct Hierarchy {
  fs::path mount;
  fs::path group;  ///< Below `mount`.
  bool unified = false;
};

/// The path of this process's group in the hierarchy of the controller; of version 2 if it is empty.
std::optional<fs::path> OwnGroup(const std::string& cgroup, const std::string& controller) {
  for (const std::string& line : Split(cgroup, '\n')) {
    const std::size_t first = line.find(':');
    const std::size_t second = first == std::string::npos ? first : line.find(':', first + 1);
    if (second == std::string::npos) continue;
    const auto controllers = Split(std::string_view(line).substr(first + 1, second - first - 1), ',');
    if (std::find(controllers.begin(), controllers.end(), controller) != controllers.end())
      return line.substr(second + 1);
  }
  return std::nullopt;
}

/// The hierarchies that may have the controller: its own of version 1, and that of version 2.
std::vector<Hierarchy> HierarchiesOf(const std::string& controller, const fs::path& root) {
  const std::string cgroup = ReadFile(root / "proc/self/cgroup").value_or("");
  std::vector<Hierarchy> found;
  for (const std::string& line : Split(ReadFile(root / "proc/self/mountinfo").value_or(""), '\n')) {
    // ID PARENT DEVICE ROOT MOUNT OPTIONS [TAGS] - TYPE SOURCE OPTIONS
    const auto words = SplitWords(line);
    const auto dash = std::find(words.begin(), words.end(), "-");
    if (words.size() < 6 || words.end() - dash < 4) continue;
    const bool unified = dash[1] == "cgroup2";
    const auto options = Split(dash[3], ',');
    const bool own = dash[1] == "cgroup" && std::find(options.begin(), options.end(), controller) != options.end();
    const auto group = unified || own ? OwnGroup(cgroup, unified ? "" : controller) : std::nullopt;
    if (!group) continue;
    // A container may see only its own part of the hierarchy.
    const fs::path below = group->lexically_relative(words[3]);
    const bool outside = below.empty() || *below.begin() == "..";
    found.push_back({root / fs::path(words[4]).relative_path(), outside ? fs::path() : below, unified});
  }
  return found;
}

/// The group's folder and those around it, up to the mount.
std::vector<fs::path> Folders(const Hierarchy& hierarchy) {
  std::vector<fs::path> folders = {hierarchy.mount};
  for (const fs::path& part : hierarchy.group) {
    if (part != ".") folders.push_back(folders.back() / part);
  }
  std::reverse(folders.begin(), folders.end());
  return folders;
}

/// "2MB", as the names of files have it.
std::uint64_t SizeInName(std::string_view text) {
  const std::size_t digits = text.find_first_not_of("0123456789");
  const auto number = ParseNumber(text.substr(0, digits));
  if (!number || digits == std::string_view::npos) return 0;
  const std::string_view unit = text.substr(digits);
  return unit == "KB" ? *number << 10 : unit == "MB" ? *number << 20 : unit == "GB" ? *number << 30 : 0;
}

std::optional<std::uint64_t> NumberIn(const fs::path& file) {
  const auto text = ReadFile(file);
  return text ? ParseNumber(Trim(*text)) : std::nullopt;
}

/// Adds the limits that one group has: hugetlb.2MB.max and .current, or .limit_in_bytes and .usage_in_bytes.
void AddLimits(const fs::path& folder, bool unified, std::map<std::uint64_t, HugetlbLimit>& least) {
  const std::string suffix = unified ? ".max" : ".limit_in_bytes";
  constexpr std::string_view kPrefix = "hugetlb.";
  // Version 1 has the greatest number there is, in pages, where there is no limit.
  constexpr std::uint64_t kUnlimited = std::uint64_t{1} << 60;
  std::error_code failed;
  for (fs::directory_iterator it(folder, failed), end; !failed && it != end; it.increment(failed)) {
    const std::string name = it->path().filename();
    if (!name.starts_with(kPrefix) || !name.ends_with(suffix) || name.find("rsvd") != std::string::npos) continue;
    const std::string size = name.substr(kPrefix.size(), name.size() - kPrefix.size() - suffix.size());
    const auto limit = NumberIn(it->path());
    const auto used = NumberIn(folder / (std::string(kPrefix) + size + (unified ? ".current" : ".usage_in_bytes")));
    const std::uint64_t page_size = SizeInName(size);
    if (!limit || *limit >= kUnlimited || page_size == 0) continue;
    const HugetlbLimit found{page_size, *limit, used.value_or(0), it->path()};
    const auto left = [](const HugetlbLimit& one) { return one.limit - std::min(one.limit, one.used); };
    const auto [known, is_new] = least.try_emplace(page_size, found);
    if (!is_new && left(found) < left(known->second)) known->second = found;
  }
}

}  // namespace

std::optional<std::vector<int>> PermittedCores(const fs::path& root) {
  for (const Hierarchy& hierarchy : HierarchiesOf("cpuset", root)) {
    for (const fs::path& folder : Folders(hierarchy)) {
      for (const char* name : {"cpuset.cpus.effective", "cpuset.effective_cpus"}) {
        const auto text = ReadFile(folder / name);
        if (text && !Trim(*text).empty()) return ParseRanges(*text);
      }
    }
  }
  return std::nullopt;
}

std::vector<HugetlbLimit> HugetlbLimits(const fs::path& root) {
  std::map<std::uint64_t, HugetlbLimit> least;
  for (const Hierarchy& hierarchy : HierarchiesOf("hugetlb", root)) {
    for (const fs::path& folder : Folders(hierarchy)) AddLimits(folder, hierarchy.unified, least);
  }
  std::vector<HugetlbLimit> limits;
  for (const auto& [size, limit] : least) limits.push_back(limit);
  return limits;
}

}  // namespace spdkctl::host

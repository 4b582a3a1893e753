#include "spdkctl/host/hugepages.h"

#include <sys/mount.h>
#include <unistd.h>

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "base/os.h"
#include "base/text.h"

namespace spdkctl::host {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kKiB = 1024;

std::uint64_t NumberIn(const fs::path& path) {
  const auto text = ReadFile(path);
  return text ? ParseNumber(Trim(*text)).value_or(0) : 0;
}

/// "Hugepagesize:    2048 kB" of /proc/meminfo and /proc/PID/status, in bytes.
std::uint64_t KilobytesAfter(const std::string& text, std::string_view label) {
  const std::size_t at = text.find(label);
  if (at == std::string::npos) return 0;
  const auto words = SplitWords(std::string_view(text).substr(at + label.size(), 40));
  return words.empty() ? 0 : ParseNumber(words.front()).value_or(0) * kKiB;
}

std::vector<fs::path> Children(const fs::path& directory) {
  std::vector<fs::path> children;
  std::error_code failed;
  for (fs::directory_iterator it(directory, failed), end; !failed && it != end; it.increment(failed))
    children.push_back(it->path());
  std::sort(children.begin(), children.end());
  return children;
}

/// The number behind a prefix in a file's name: "node1" is 1, "hugepages-2048kB" is 2048.
std::optional<std::uint64_t> NumberBehind(const fs::path& path, std::string_view prefix, std::string_view suffix = {}) {
  const std::string name = path.filename();
  if (!name.starts_with(prefix) || !name.ends_with(suffix)) return std::nullopt;
  return ParseNumber(std::string_view(name).substr(prefix.size(), name.size() - prefix.size() - suffix.size()));
}

/// The pools under `directory`, which belong to a node whose meminfo is `meminfo`.
void ReadPools(const fs::path& directory, int node, const std::string& meminfo, std::vector<HugepagePool>& pools) {
  for (const fs::path& size : Children(directory)) {
    const auto kilobytes = NumberBehind(size, "hugepages-", "kB");
    if (!kilobytes) continue;
    HugepagePool& pool = pools.emplace_back();
    pool.page_size = *kilobytes * kKiB;
    pool.node = node;
    pool.total = NumberIn(size / "nr_hugepages");
    pool.free = NumberIn(size / "free_hugepages");
    pool.memory = KilobytesAfter(meminfo, "MemTotal:");
  }
}

fs::path PoolFile(const HugepageChange& change, const fs::path& root) {
  const std::string pool = fmt::format("hugepages-{}kB/nr_hugepages", change.page_size / kKiB);
  const fs::path on_node = root / "sys/devices/system/node" / fmt::format("node{}", change.node) / "hugepages" / pool;
  std::error_code ignored;
  return fs::exists(on_node, ignored) ? on_node : root / "sys/kernel/mm/hugepages" / pool;
}

std::vector<HugetlbMount> ReadMounts(const fs::path& root, std::uint64_t default_size) {
  std::vector<HugetlbMount> mounts;
  for (const std::string& line : Split(ReadFile(root / "proc/mounts").value_or(""), '\n')) {
    const auto words = SplitWords(line);
    if (words.size() < 4 || words[2] != "hugetlbfs") continue;
    HugetlbMount mount{words[1], default_size};
    for (const std::string& option : Split(words[3], ',')) {
      if (!option.starts_with("pagesize=")) continue;
      if (const auto size = ParseSize(option.substr(9))) mount.page_size = *size;
    }
    mounts.push_back(mount);
  }
  return mounts;
}

/// "7f.. prefer:0 file=/dev/hugepages/x huge dirty=4 N0=3 N1=1 kernelpagesize_kB=2048" of /proc/PID/numa_maps.
void AddUses(const std::string& line, std::vector<HugepageUse>& uses) {
  const auto words = SplitWords(line);
  if (std::find(words.begin(), words.end(), "huge") == words.end()) return;
  std::uint64_t size = 0;
  std::vector<HugepageUse> found;
  for (const std::string& word : words) {
    const std::size_t equals = word.find('=');
    if (equals == std::string::npos) continue;
    const auto value = ParseNumber(word.substr(equals + 1));
    const auto node = word.front() == 'N' ? ParseNumber(word.substr(1, equals - 1)) : std::nullopt;
    if (value && node) found.push_back({0, static_cast<int>(*node), *value});
    if (value && word.starts_with("kernelpagesize_kB=")) size = *value * kKiB;
  }
  for (HugepageUse& use : found) {
    use.page_size = size;
    if (size != 0) uses.push_back(use);
  }
}

std::vector<HugepageUse> ReadUses(const fs::path& numa_maps) {
  std::vector<HugepageUse> uses;
  for (const std::string& line : Split(ReadFile(numa_maps).value_or(""), '\n')) AddUses(line, uses);
  return uses;
}

std::vector<HugepageUser> ReadUsers(const fs::path& root) {
  std::vector<HugepageUser> users;
  for (const fs::path& process : Children(root / "proc")) {
    const auto pid = NumberBehind(process, "");
    const auto status = pid ? ReadFile(process / "status") : std::nullopt;
    const std::uint64_t bytes = status ? KilobytesAfter(*status, "HugetlbPages:") : 0;
    if (bytes > 0)
      users.push_back({static_cast<int>(*pid), std::string(Trim(ReadFile(process / "comm").value_or("?"))), bytes,
                       ReadUses(process / "numa_maps")});
  }
  return users;
}

/// The pools of a page size, on one node or on all; at least one.
Result<std::vector<const HugepagePool*>> PoolsOf(std::uint64_t page_size, std::optional<int> node,
                                                 const HugepageState& state) {
  std::vector<const HugepagePool*> pools;
  std::set<std::string> nodes;
  std::set<std::string> sizes;
  for (const HugepagePool& pool : state.pools) {
    nodes.insert(std::to_string(pool.node));
    if (node && pool.node != *node) continue;
    sizes.insert(FormatSize(pool.page_size));
    if (pool.page_size == page_size) pools.push_back(&pool);
  }
  if (!pools.empty()) return pools;
  const auto words = [](const std::set<std::string>& all) {
    return all.empty() ? std::string("none at all") : Join({all.begin(), all.end()}, ", ");
  };
  if (node && sizes.empty())
    return MakeError(Code::kUnsupported, fmt::format("this host has no NUMA node {} with huge pages; it has {}; hint: "
                                                     "name one of these (node), or none",
                                                     *node, words(nodes)));
  return MakeError(Code::kUnsupported,
                   fmt::format("this host has no huge pages of {}{}; it has {}", FormatSize(page_size),
                               node ? fmt::format(" on node {}", *node) : "", words(sizes)));
}

/// Refuses more huge pages than the node has memory. The kernel would try, and push everything else out.
Result<void> CheckFits(const HugepagePool& grown, std::uint64_t more_pages, const HugepageState& state) {
  std::uint64_t huge = 0;
  for (const HugepagePool& pool : state.pools) huge += pool.node == grown.node ? pool.total * pool.page_size : 0;
  if (grown.memory == 0 || more_pages <= (grown.memory - std::min(grown.memory, huge)) / grown.page_size) return {};
  const std::uint64_t more = more_pages * grown.page_size;
  return MakeError(Code::kNoSpace,
                   huge == 0 ? fmt::format("NUMA node {} has {} of memory; {} of huge pages do not fit into it",
                                           grown.node, FormatSize(grown.memory), FormatSize(more))
                             : fmt::format("NUMA node {} has {} of memory; {} of huge pages do not fit into it beside "
                                           "the {} that it has",
                                           grown.node, FormatSize(grown.memory), FormatSize(more), FormatSize(huge)));
}

}  // namespace

std::uint64_t HugepageState::FreeBytes() const {
  std::uint64_t bytes = 0;
  for (const HugepagePool& pool : pools) bytes += pool.free * pool.page_size;
  return bytes;
}

std::uint64_t HugepageState::UnmountedBytes() const {
  std::uint64_t bytes = 0;
  for (const HugepagePool& pool : pools) {
    const bool mounted = std::any_of(mounts.begin(), mounts.end(),
                                     [&](const HugetlbMount& mount) { return mount.page_size == pool.page_size; });
    if (!mounted) bytes += pool.free * pool.page_size;
  }
  return bytes;
}

std::uint64_t HugepageState::AvailablePages(std::uint64_t page_size, std::optional<int> node) const {
  std::uint64_t free = 0;
  std::uint64_t reserved = 0;
  for (const HugepagePool& pool : pools) {
    if (pool.page_size != page_size || (node && pool.node != *node)) continue;
    free += pool.free;
    reserved = pool.reserved;  // Every pool of a size has the number of the whole host.
  }
  return free - std::min(free, reserved);
}

std::uint64_t HugepageState::AvailableBytes() const {
  std::set<std::uint64_t> sizes;
  for (const HugetlbMount& mount : mounts) sizes.insert(mount.page_size);
  std::uint64_t bytes = 0;
  for (const std::uint64_t size : sizes) bytes += AvailablePages(size) * size;
  return bytes;
}

Result<HugepageState> ShowHugepages(const fs::path& root) {
  const auto meminfo = ReadFile(root / "proc/meminfo");
  if (!meminfo) return MakeError(Code::kUnsupported, fmt::format("cannot read {}", (root / "proc/meminfo").string()));
  HugepageState state;
  state.default_page_size = KilobytesAfter(*meminfo, "Hugepagesize:");
  for (const fs::path& node : Children(root / "sys/devices/system/node")) {
    if (const auto number = NumberBehind(node, "node"))
      ReadPools(node / "hugepages", static_cast<int>(*number), ReadFile(node / "meminfo").value_or(*meminfo),
                state.pools);
  }
  // Kernels without NUMA have one pool for the host.
  if (state.pools.empty()) ReadPools(root / "sys/kernel/mm/hugepages", 0, *meminfo, state.pools);
  for (HugepagePool& pool : state.pools) {
    pool.reserved = NumberIn(root / "sys/kernel/mm/hugepages" /
                             fmt::format("hugepages-{}kB/resv_hugepages", pool.page_size / kKiB));
  }
  state.mounts = ReadMounts(root, state.default_page_size);
  state.users = ReadUsers(root);
  return state;
}

Result<std::vector<HugepageChange>> PlanHugepages(const HugepageWish& wish, const HugepageState& state) {
  const std::uint64_t size = wish.page_size != 0 ? wish.page_size : state.default_page_size;
  const auto pools = PoolsOf(size, wish.node, state);
  if (!pools) return pools.error();
  const std::uint64_t wanted = wish.bytes / size + (wish.bytes % size != 0 ? 1 : 0);
  const std::uint64_t available = state.AvailablePages(size, wish.node);
  std::uint64_t missing = wanted > available ? wanted - available : 0;
  std::vector<HugepageChange> plan;
  for (std::size_t i = 0; i < pools->size() && missing > 0; ++i) {
    const HugepagePool& pool = *(*pools)[i];
    const std::uint64_t nodes_left = pools->size() - i;
    const std::uint64_t share = missing / nodes_left + (missing % nodes_left != 0 ? 1 : 0);
    if (auto fits = CheckFits(pool, share, state); !fits) return fits.error();
    plan.push_back({pool.node, size, pool.total, pool.total + share});
    missing -= share;
  }
  return plan;
}

HugepageState After(HugepageState state, const std::vector<HugepageChange>& plan) {
  for (const HugepageChange& change : plan) {
    for (HugepagePool& pool : state.pools) {
      if (pool.node != change.node || pool.page_size != change.page_size) continue;
      pool.total += change.after - change.before;
      pool.free += change.after - change.before;
    }
  }
  return state;
}

Result<void> CheckMayReserve(const std::vector<HugepageChange>& plan, const fs::path& root) {
  for (const HugepageChange& change : plan) {
    const fs::path file = PoolFile(change, root);
    if (::access(file.c_str(), W_OK) != 0) return ErrnoError(fmt::format("cannot write {}", file.string()));
  }
  return {};
}

Result<void> ReserveHugepages(const std::vector<HugepageChange>& plan, const fs::path& root) {
  // What was added to each pool so far. Others may add to it meanwhile, and keep what they added.
  std::vector<std::uint64_t> added;
  const auto put_back = [&] {
    for (std::size_t i = 0; i < added.size(); ++i) {
      const fs::path file = PoolFile(plan[i], root);
      const std::uint64_t now = NumberIn(file);
      static_cast<void>(WriteKernelFile(file, std::to_string(now - std::min(now, added[i]))));
    }
  };
  for (const HugepageChange& change : plan) {
    const fs::path file = PoolFile(change, root);
    const std::uint64_t before = NumberIn(file);
    const std::uint64_t asked = change.after - change.before;
    if (auto written = WriteKernelFile(file, std::to_string(before + asked)); !written) {
      put_back();
      return written;
    }
    const std::uint64_t got = NumberIn(file);
    added.push_back(got > before ? got - before : 0);
    if (added.back() >= asked) continue;
    const std::uint64_t given = added.back();
    put_back();
    return MakeError(
        Code::kNoSpace,
        fmt::format(
            "NUMA node {} is short of memory: it could give {} of {} more huge pages of {}; nothing was changed",
            change.node, given, asked, FormatSize(change.page_size)));
  }
  return {};
}

namespace {

/// Where pages of that size are mounted.
std::string MountPoint(std::uint64_t page_size, std::uint64_t default_page_size) {
  return page_size == default_page_size ? "/dev/hugepages" : fmt::format("/dev/hugepages-{}", FormatSize(page_size));
}

}  // namespace

std::string MountCommand(std::uint64_t page_size, std::uint64_t default_page_size) {
  const std::string where = MountPoint(page_size, default_page_size);
  return fmt::format("mkdir -p {0} && mount -t hugetlbfs -o pagesize={1}K nodev {0}", where, page_size / kKiB);
}

Result<bool> MountHugetlbfs(std::uint64_t page_size, const fs::path& root) {
  Result<HugepageState> state = ShowHugepages(root);
  if (!state) return state.error();
  const std::uint64_t size = page_size != 0 ? page_size : state->default_page_size;
  for (const HugetlbMount& mount : state->mounts) {
    if (mount.page_size == size) return false;
  }
  const fs::path where = root / MountPoint(size, state->default_page_size).substr(1);
  std::error_code ignored;
  fs::create_directories(where, ignored);
  if (::mount("hugetlbfs", where.c_str(), "hugetlbfs", 0, fmt::format("pagesize={}", size).c_str()) != 0) {
    return ErrnoError(fmt::format("cannot mount hugetlbfs on {}", where.string()));
  }
  return true;
}

}  // namespace spdkctl::host

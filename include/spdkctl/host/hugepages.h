#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "spdkctl/base/result.h"

namespace spdkctl::host {

/// Huge pages of one size on one NUMA node.
struct HugepagePool {
  std::uint64_t page_size = 0;  ///< Bytes.
  int node = 0;
  std::uint64_t total = 0;  ///< Pages.
  std::uint64_t free = 0;   ///< Pages that no process maps.
  std::uint64_t reserved =
      0;  ///< Pages promised to mappings that have not touched them; the kernel counts them for the whole host.
};

struct HugetlbMount {
  std::filesystem::path path;
  std::uint64_t page_size = 0;
};

struct HugepageUser {
  int pid = 0;
  std::string name;
  std::uint64_t bytes = 0;
};

struct HugepageState {
  std::uint64_t default_page_size = 0;
  std::vector<HugepagePool> pools;
  std::vector<HugetlbMount> mounts;
  std::vector<HugepageUser> users;  ///< Only processes that the caller may look into.

  [[nodiscard]] SPDKCTL_EXPORT std::uint64_t FreeBytes() const;
};

/// What there is. `root` stands before /proc and /sys.
SPDKCTL_EXPORT Result<HugepageState> ShowHugepages(const std::filesystem::path& root = "/");

struct HugepageWish {
  std::uint64_t bytes = 0;
  std::uint64_t page_size = 0;  ///< 0: the host's default size.
  std::optional<int> node;      ///< None: spread over all nodes.
};

struct HugepageChange {
  int node = 0;
  std::uint64_t page_size = 0;
  std::uint64_t before = 0;  ///< Pages.
  std::uint64_t after = 0;
};

/// What has to change so that `wish.bytes` are free. Empty if they are. Pools only grow: what others use, and
/// what they may have been promised, stays.
SPDKCTL_EXPORT Result<std::vector<HugepageChange>> PlanHugepages(const HugepageWish& wish, const HugepageState& state);

/// Carries a plan out. If a node cannot give what is asked, everything is put back and the error names the node,
/// what was asked and what it could give.
SPDKCTL_EXPORT Result<void> ReserveHugepages(const std::vector<HugepageChange>& plan,
                                             const std::filesystem::path& root = "/");

/// Mounts hugetlbfs on /dev/hugepages if it is mounted nowhere for that page size. True if it did.
SPDKCTL_EXPORT Result<bool> MountHugetlbfs(std::uint64_t page_size, const std::filesystem::path& root = "/");

}  // namespace spdkctl::host

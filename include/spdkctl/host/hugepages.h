#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "spdkctl/base/result.h"

namespace spdkctl::host {

/// Huge page memory that an SPDK application needs unless it is told how much to take.
inline constexpr std::uint64_t kDefaultTargetMemory = std::uint64_t{512} << 20;

/// Huge pages of one size on one NUMA node.
struct HugepagePool {
  std::uint64_t page_size = 0;  ///< Bytes.
  int node = 0;
  std::uint64_t total = 0;  ///< Pages.
  std::uint64_t free = 0;   ///< Pages that no process maps.
  /// Pages promised to mappings that have not touched them. They are among the free ones; the kernel counts them for
  /// the whole host.
  std::uint64_t reserved = 0;
  std::uint64_t memory = 0;  ///< Bytes of all memory of the node; 0 if that cannot be told.
};

struct HugetlbMount {
  std::filesystem::path path;
  std::uint64_t page_size = 0;
};

/// What a process uses of one pool.
struct HugepageUse {
  std::uint64_t page_size = 0;  ///< Bytes.
  int node = 0;
  std::uint64_t pages = 0;
};

struct HugepageUser {
  int pid = 0;
  std::string name;
  std::uint64_t bytes = 0;
  std::vector<HugepageUse> uses = {};  ///< The same by pool; empty if the kernel does not tell.
};

struct HugepageState {
  std::uint64_t default_page_size = 0;
  std::vector<HugepagePool> pools;
  std::vector<HugetlbMount> mounts;
  std::vector<HugepageUser> users;  ///< Only processes that the caller may look into.

  /// What no process maps, reserved pages included.
  [[nodiscard]] SPDKCTL_EXPORT std::uint64_t FreeBytes() const;
  /// Pages of one size that are neither mapped nor reserved, on one node or on all.
  [[nodiscard]] SPDKCTL_EXPORT std::uint64_t AvailablePages(std::uint64_t page_size,
                                                            std::optional<int> node = {}) const;
  /// The same for all sizes that hugetlbfs is mounted for, in bytes: what a target that starts now can get.
  [[nodiscard]] SPDKCTL_EXPORT std::uint64_t AvailableBytes() const;
  /// Free ones of sizes that hugetlbfs is not mounted for, which no target finds.
  [[nodiscard]] SPDKCTL_EXPORT std::uint64_t UnmountedBytes() const;
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

/// What has to change so that `wish.bytes` are available. Empty if they are. Pools only grow: what others use, and
/// what they may have been promised, stays. What exceeds a node's memory is refused.
SPDKCTL_EXPORT Result<std::vector<HugepageChange>> PlanHugepages(const HugepageWish& wish, const HugepageState& state);

/// What there would be if the plan were carried out.
SPDKCTL_EXPORT HugepageState After(HugepageState state, const std::vector<HugepageChange>& plan);

/// Whether this process has the rights that the plan takes. Changes nothing.
SPDKCTL_EXPORT Result<void> CheckMayReserve(const std::vector<HugepageChange>& plan,
                                            const std::filesystem::path& root = "/");

/// Carries a plan out. If a node cannot give what the plan asks of it, everything is put back, and the error names the
/// node, what was asked and what it could give.
SPDKCTL_EXPORT Result<void> ReserveHugepages(const std::vector<HugepageChange>& plan,
                                             const std::filesystem::path& root = "/");

/// The command that does what MountHugetlbfs does.
SPDKCTL_EXPORT std::string MountCommand(std::uint64_t page_size, std::uint64_t default_page_size);

/// Mounts hugetlbfs on /dev/hugepages if it is mounted nowhere for that page size. True if it did.
SPDKCTL_EXPORT Result<bool> MountHugetlbfs(std::uint64_t page_size, const std::filesystem::path& root = "/");

}  // namespace spdkctl::host

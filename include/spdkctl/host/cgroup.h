#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "spdkctl/base/export.h"

namespace spdkctl::host {

/// The cores that the control group of this process lets it and its children run on (cpuset, of version 1 or 2).
/// Nothing if no control group says so, or if that may not be read.
SPDKCTL_EXPORT std::optional<std::vector<int>> PermittedCores(const std::filesystem::path& root = "/");

/// How many bytes of huge pages of one size a control group allows.
struct HugetlbLimit {
  std::uint64_t page_size = 0;
  std::uint64_t limit = 0;
  std::uint64_t used = 0;
  std::filesystem::path file;  ///< That has the limit.
};

/// Those of the control group of this process and of the groups around it; of each size the one that leaves the least.
SPDKCTL_EXPORT std::vector<HugetlbLimit> HugetlbLimits(const std::filesystem::path& root = "/");

}  // namespace spdkctl::host

#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "spdkctl/base/release.h"
#include "spdkctl/node/node.h"

namespace spdkctl::node {

/// Variables for SPDK's setup.sh that its releases do not read any more, or do not yet: those of the environment, and
/// those that files of systemd's units set. `release`: of the setup.sh that is used; nothing if it is not known.
/// `root` stands before the folders of units.
std::vector<Finding> CheckSetupVariables(const std::vector<std::string>& environment, std::optional<Release> release,
                                         const std::filesystem::path& root = "/");

}  // namespace spdkctl::node

#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "spdkctl/host/installation.h"
#include "spdkctl/node/v1/node.pb.h"
#include "spdkctl/target/target.h"

namespace spdkctl::node {

/// The folder that names the installation: the one that was asked for, else the node file's, else none.
std::optional<std::filesystem::path> NamedInstallation(const std::optional<std::filesystem::path>& asked_for,
                                                       const v1::NodeFile& file);

/// The installations of this host: the named one, else those that are found, and those that our targets run from.
std::vector<host::Installation> Installations(const std::optional<std::filesystem::path>& named,
                                              const std::vector<target::Target>& targets);

}  // namespace spdkctl::node

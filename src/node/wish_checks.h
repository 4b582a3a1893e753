#pragma once

#include <filesystem>
#include <vector>

#include "spdkctl/node/node.h"
#include "target/resolve.h"

namespace spdkctl::node {

/// What the target would start without, or otherwise than is likely to be meant: PCI devices that are not there or that
/// the kernel has, a folder of its RPC socket that is to be made. `root` stands before /sys.
std::vector<Finding> CheckWishes(const target::Launch& launch, const std::filesystem::path& root = "/");

}  // namespace spdkctl::node

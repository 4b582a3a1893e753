#pragma once

#include <vector>

#include "spdkctl/node/node.h"
#include "target/resolve.h"

namespace spdkctl::node {

/// What this host lacks of that which the calls of a target's start name: addresses that no interface has or that
/// another process listens on, files that are not there or that SPDK does not take. Each would have its call refused.
std::vector<Finding> CheckCalls(const target::Launch& launch);

}  // namespace spdkctl::node

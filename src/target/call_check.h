#pragma once

#include <vector>

#include "spdkctl/base/result.h"
#include "target/resolve.h"

namespace spdkctl::target {

/// What this host lacks of that which the calls of a target's start name: addresses that no interface has or that
/// another process listens on, files that are not there or that SPDK does not take. Each would have its call refused.
std::vector<Error> FaultsOfCalls(const Launch& launch);

}  // namespace spdkctl::target

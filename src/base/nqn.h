#pragma once

#include <string>

#include "spdkctl/base/result.h"

namespace spdkctl {

/// Whether an NVMe qualified name is one that SPDK takes; kInvalidArgument says what is wrong with it.
SPDKCTL_EXPORT Result<void> CheckNqn(const std::string& nqn);

}  // namespace spdkctl

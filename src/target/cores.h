#pragma once

#include <optional>
#include <string>
#include <vector>

#include <sys/types.h>

#include "spdkctl/target/target.h"

namespace spdkctl::target {

/// The argument of -m: a hexadecimal mask that is as wide as the highest core needs. Every release takes masks of any
/// width; lists like "[64,65]" are taken from SPDK 18.01 on.
std::string CoreMask(const std::vector<int>& cores);

/// The process that holds SPDK's lock on a core, if any does; 0 if it is in a PID namespace that cannot be seen.
std::optional<pid_t> CoreHolder(int core);

}  // namespace spdkctl::target

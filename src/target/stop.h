#pragma once

#include "spdkctl/target/target.h"

namespace spdkctl::target {

enum class Keep {
  kNothing,
  kRecord  ///< It says that spdkctl stopped the target to start it again.
};

/// As Stop; the caller holds the target's lock.
Result<Stopped> StopLocked(const Folders& folders, const Target& target, const StopOptions& options, Keep keep);

}  // namespace spdkctl::target

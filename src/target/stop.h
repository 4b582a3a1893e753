#pragma once

#include "spdkctl/target/target.h"

namespace spdkctl::target {

/// What a stop leaves for a start that follows.
struct Keep {
  bool record = false;                    ///< It says that spdkctl stopped the target to start it again.
  std::filesystem::path generation = {};  ///< The start will load it, however old it is.
};

/// As Stop; the caller holds the target's lock.
Result<Stopped> StopLocked(const Folders& folders, const Target& target, const StopOptions& options, const Keep& keep);

}  // namespace spdkctl::target

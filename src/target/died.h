#pragma once

#include <optional>
#include <string>

#include "spdkctl/target/target.h"

namespace spdkctl::target {

/// What can be told now of the end of a target whose process is gone.
node::v1::Death LookAt(const Target& target);

/// The record's death, looked at and written down if it was not yet. If it cannot be written down, or another spdkctl
/// has the target's lock, it is told all the same.
node::v1::Death NoteDeath(const Folders& folders, Target& target);

/// A target that runs has not died, whatever its record says: that was written from where it could not be told. Nor is
/// it about to be started again, unless another spdkctl has its lock: a restart was interrupted. Takes both back, in
/// the record of a target of ours, too, unless another spdkctl has the target's lock.
void ForgetDeath(const Folders& folders, Target& target);

}  // namespace spdkctl::target

#pragma once

#include <optional>
#include <string>

#include "spdkctl/target/target.h"

namespace spdkctl::target {

/// How a process ended, as far as that can be told: "it ended with exit code 1", "SIGSEGV, core dumped". Its parent is
/// told, which may be this process, else the kernel's log may tell. Empty if neither does.
std::string HowEnded(const host::ProcessId& process);

/// What helps against such an end: "hint: WORDS", or empty.
std::string RemedyFor(const std::string& how);

/// Whether it was ended from outside, so that its log says nothing of why.
bool IsFromOutside(const std::string& how);

/// What can be told now of the end of a target whose process is gone. `during` is the call that it did not answer, if
/// one is known.
node::v1::Death LookAt(const Target& target, const std::string& during = {});

/// The record's death, looked at and written down if it was not yet. If it cannot be written down, or another spdkctl
/// has the target's lock, it is told all the same.
node::v1::Death NoteDeath(const Folders& folders, Target& target, const std::string& during = {});

/// A target that runs has not died, whatever its record says: that was written from where it could not be told. Nor is
/// it about to be started again, unless another spdkctl has its lock: a restart was interrupted. Takes both back, in
/// the record of a target of ours, too, unless another spdkctl has the target's lock.
void ForgetDeath(const Folders& folders, Target& target);

}  // namespace spdkctl::target

#pragma once

#include <chrono>

#include "spdkctl/base/error.h"

namespace spdkctl {

// How a program in another language ends waits of this library: Python must run its signal handlers, or Ctrl-C is heard
// only when the wait is over.

/// Asked on the thread that waits, every kInterruptPoll. True ends the wait with InterruptedError(); from then on it is
/// true for all waits of the thread, until the caller of the library has been told.
using InterruptCheck = bool (*)();

constexpr std::chrono::milliseconds kInterruptPoll{50};

/// For the whole process; null takes it away. Without one, waits are not cut into pieces.
SPDKCTL_EXPORT void SetInterruptCheck(InterruptCheck check);
SPDKCTL_EXPORT bool CanBeInterrupted();
SPDKCTL_EXPORT bool Interrupted();
SPDKCTL_EXPORT Error InterruptedError();

/// While it lives, waits on this thread are not interrupted: for undoing what an interrupted task had begun.
class SPDKCTL_EXPORT Uninterrupted {
 public:
  Uninterrupted();
  ~Uninterrupted();
  Uninterrupted(const Uninterrupted&) = delete;
  Uninterrupted& operator=(const Uninterrupted&) = delete;
};

}  // namespace spdkctl

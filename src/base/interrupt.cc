#include "base/interrupt.h"

#include <atomic>

namespace spdkctl {
namespace {

std::atomic<InterruptCheck> installed = nullptr;
thread_local int uninterrupted = 0;

}  // namespace

void SetInterruptCheck(InterruptCheck check) { installed = check; }

bool CanBeInterrupted() { return installed != nullptr; }

bool Interrupted() {
  const InterruptCheck check = installed;
  return check != nullptr && uninterrupted == 0 && check();
}

Uninterrupted::Uninterrupted() { ++uninterrupted; }
Uninterrupted::~Uninterrupted() { --uninterrupted; }

Error InterruptedError() {
  Error error = MakeError(Code::kInternal, "interrupted");
  error.delivery = Delivery::kMaybeExecuted;
  return error;
}

}  // namespace spdkctl

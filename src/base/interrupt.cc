#include "base/interrupt.h"

#include <atomic>

namespace spdkctl {
namespace {

std::atomic<InterruptCheck> installed = nullptr;

}  // namespace

void SetInterruptCheck(InterruptCheck check) { installed = check; }

bool CanBeInterrupted() { return installed != nullptr; }

bool Interrupted() {
  const InterruptCheck check = installed;
  return check != nullptr && check();
}

Error InterruptedError() {
  Error error = MakeError(Code::kInternal, "interrupted");
  error.delivery = Delivery::kMaybeExecuted;
  return error;
}

}  // namespace spdkctl

#include "client/retry.h"

namespace spdkctl::client {

bool MayRepeat(bool repeatable, const Error& error) {
  if (error.code != Code::kUnavailable) return false;
  return error.delivery == Delivery::kNotSent || repeatable;
}

}  // namespace spdkctl::client

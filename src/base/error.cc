#include "spdkctl/base/error.h"

namespace spdkctl {

std::string_view CodeName(Code code) {
  switch (code) {
    case Code::kNotFound: return "not found";
    case Code::kExists: return "exists";
    case Code::kBusy: return "busy";
    case Code::kInvalidArgument: return "invalid argument";
    case Code::kWrongState: return "wrong state";
    case Code::kUnsupported: return "unsupported";
    case Code::kTimeout: return "timed out";
    case Code::kUnavailable: return "unavailable";
    case Code::kProtocol: return "protocol";
    case Code::kPermission: return "permission";
    case Code::kInternal: return "internal";
    case Code::kDiffers: return "differs";
    case Code::kNoSpace: return "no space";
  }
  return "internal";
}

std::string_view DeliveryName(Delivery delivery) {
  switch (delivery) {
    case Delivery::kNotSent: return "not sent";
    case Delivery::kMaybeExecuted: return "maybe executed";
    case Delivery::kAnswered: return "answered";
  }
  return "maybe executed";
}

std::string Error::ToString() const {
  std::string text = method.empty() ? message : method + ": " + message;
  if (!cause.empty()) text += " (cause: " + cause + ")";
  return text;
}

}  // namespace spdkctl

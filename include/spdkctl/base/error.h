#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "spdkctl/base/export.h"

namespace spdkctl {

/// What went wrong, in the terms of somebody who must decide what to do next. The numbers are stable.
enum class Code : std::uint8_t {
  kNotFound = 1,     ///< The object named does not exist.
  kExists,           ///< An object of that name exists already.
  kBusy,             ///< Something else uses or claims the object.
  kInvalidArgument,  ///< The request itself is wrong.
  kWrongState,       ///< Right request, wrong phase of the target's life.
  kUnsupported,      ///< This release, build or host cannot do it.
  kTimeout,          ///< The deadline passed.
  kUnavailable,      ///< The target cannot be reached, or the connection was lost.
  kProtocol,         ///< The peer's bytes are not what SPDK would send.
  kPermission,       ///< The operating system refused.
  kInternal,         ///< The target or this library failed in a way that none of the above tells.
  kDiffers,          ///< The object exists, but not as it was asked for.
  kNoSpace,          ///< There is no room for it, or a limit is reached.
};

/// Whether the target may have carried the request out.
enum class Delivery : std::uint8_t {
  kNotSent,        ///< Not a byte that matters left this process.
  kMaybeExecuted,  ///< Sent; no answer came, so the outcome is unknown.
  kAnswered,       ///< The target answered.
};

/// One failure. Plain data; copy it freely.
struct SPDKCTL_EXPORT Error {
  Code code = Code::kInternal;
  std::string message;                     ///< For people: names the culprit and what would be right.
  Delivery delivery = Delivery::kNotSent;  ///< Meaningful where a request was involved.
  std::string method;                      ///< The JSON-RPC method, or empty.
  int rpc_code = 0;                        ///< The target's own code, 0 if it did not answer with an error.
  std::string rpc_message;                 ///< The target's own message, its secrets hidden.
  int os_error = 0;                        ///< errno, where the operating system said why; else 0.
  std::string cause;                       ///< What diagnosis found by reading the target's state back.
  std::vector<std::string> log;            ///< What the target wrote to its log during the call, if no cause was found.

  /// One line: method, message and cause.
  [[nodiscard]] std::string ToString() const;
};

/// An error that no request was involved in.
[[nodiscard]] inline Error MakeError(Code code, std::string message) {
  Error error;
  error.code = code;
  error.message = std::move(message);
  return error;
}

/// "kNotFound" is "not found", for messages and JSON.
SPDKCTL_EXPORT std::string_view CodeName(Code code);
SPDKCTL_EXPORT std::string_view DeliveryName(Delivery delivery);

/// Thrown by Result::value() only; nothing else in the library throws it.
class SPDKCTL_EXPORT Exception : public std::runtime_error {
 public:
  explicit Exception(Error error) : std::runtime_error(error.ToString()), error_(std::move(error)) {}
  [[nodiscard]] const Error& error() const { return error_; }

 private:
  Error error_;
};

}  // namespace spdkctl

#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace spdkctl::sim {

// JSON-RPC's own error codes.
inline constexpr int kInvalidRequestCode = -32600;
inline constexpr int kMethodNotFoundCode = -32601;
inline constexpr int kInvalidParamsCode = -32602;
inline constexpr int kInternalErrorCode = -32603;

struct RpcError {
  int code = 0;
  std::string message;
};

/// What a check finds wrong: an error, or nothing.
using Failure = std::optional<RpcError>;

/// A value, or the error that a call is refused with for want of it.
template <class Value>
class ErrorOr {
 public:
  ErrorOr(Value value) : held_(std::move(value)) {}     // NOLINT(google-explicit-constructor)
  ErrorOr(RpcError error) : held_(std::move(error)) {}  // NOLINT(google-explicit-constructor)

  explicit operator bool() const { return held_.index() == 0; }
  Value& operator*() { return std::get<0>(held_); }
  Value* operator->() { return &std::get<0>(held_); }
  [[nodiscard]] const RpcError& error() const { return std::get<1>(held_); }

 private:
  std::variant<Value, RpcError> held_;
};

// SPDK's own errors.
RpcError InvalidParams(std::string message = "Invalid parameters");
/// The target is not in a state to do it: -1.
RpcError InvalidState(std::string message);
RpcError InternalError(std::string message = "Internal error");
/// The code is the negative errno, the message its text.
RpcError Errno(int number);
/// The code is that of invalid parameters, the message an errno's text.
RpcError InvalidErrno(int number);
/// The code is that of internal errors, the message an errno's text.
RpcError InternalErrno(int number);
/// The text of an errno.
std::string ErrnoText(int number);

/// The error of an errno; nothing for 0.
Failure FailureOf(int number);

}  // namespace spdkctl::sim

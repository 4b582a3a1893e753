#include "sim/engine/errors.h"

#include <cstring>

namespace spdkctl::sim {
namespace {

constexpr int kInvalidStateCode = -1;

}  // namespace

std::string ErrnoText(int number) { return ::strerror(number); }

RpcError InvalidParams(std::string message) { return {kInvalidParamsCode, std::move(message)}; }
RpcError InvalidState(std::string message) { return {kInvalidStateCode, std::move(message)}; }
RpcError InternalError(std::string message) { return {kInternalErrorCode, std::move(message)}; }
RpcError Errno(int number) { return {-number, ErrnoText(number)}; }
RpcError InvalidErrno(int number) { return {kInvalidParamsCode, ErrnoText(number)}; }
RpcError InternalErrno(int number) { return {kInternalErrorCode, ErrnoText(number)}; }

Failure FailureOf(int number) { return number == 0 ? Failure() : Failure(Errno(number)); }

}  // namespace spdkctl::sim

// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <utility>

#include <boost/asio/use_awaitable.hpp>

#include "spdkctl/client/calls/log.h"

namespace spdkctl {

/// The functions of LogCalls for completion tokens.
template <class Self>
class AsyncLogCalls {
 public:
  /// Returns all log flags as an object mapping flag names to true (on) or false (off).
  /// SPDK 17.07 and later (also get_log_flags, get_trace_flags).
  template <class Request = rpc::v1::LogGetFlagsRequest, class Response = rpc::v1::LogGetFlagsResponse,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_log_get_flags(const std::type_identity_t<Request>& request, CallOptions options = {}, Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::LogResponse<Request, Response>::Type>(
        "log_get_flags", request, options, std::forward<Token>(token));
  }

  /// Returns all log flags as an object mapping flag names to true (on) or false (off).
  /// SPDK 17.07 and later (also get_log_flags, get_trace_flags).
  template <class Request = rpc::v1::LogGetFlagsRequest, class Response = rpc::v1::LogGetFlagsResponse>
  auto async_log_get_flags() {
    return static_cast<Self&>(*this).template async_typed<typename client::LogResponse<Request, Response>::Type>(
        "log_get_flags", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }

  /// Turns on the info and debug messages of one log flag, or of all. Debug messages exist in debug builds only; the
  /// log level must admit them.
  /// SPDK 17.07 and later (also set_log_flag, set_trace_flag).
  template <class Request = rpc::v1::LogSetFlagRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_log_set_flag(const std::type_identity_t<Request>& request, CallOptions options = {}, Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::LogResponse<Request, Response>::Type>(
        "log_set_flag", request, options, std::forward<Token>(token));
  }

  /// Turns off the info and debug messages of one log flag, or of all.
  /// SPDK 17.07 and later (also clear_log_flag, clear_trace_flag).
  template <class Request = rpc::v1::LogClearFlagRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_log_clear_flag(const std::type_identity_t<Request>& request, CallOptions options = {},
                            Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::LogResponse<Request, Response>::Type>(
        "log_clear_flag", request, options, std::forward<Token>(token));
  }

  /// Returns the least severe level sent to the system log: ERROR, WARNING, NOTICE, INFO or DEBUG.
  /// SPDK 18.01 and later (also get_log_level).
  template <class Request = rpc::v1::LogGetLevelRequest, class Response = rpc::v1::LogLevelName,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_log_get_level(const std::type_identity_t<Request>& request, CallOptions options = {}, Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::LogResponse<Request, Response>::Type>(
        "log_get_level", request, options, std::forward<Token>(token));
  }

  /// Returns the least severe level sent to the system log: ERROR, WARNING, NOTICE, INFO or DEBUG.
  /// SPDK 18.01 and later (also get_log_level).
  template <class Request = rpc::v1::LogGetLevelRequest, class Response = rpc::v1::LogLevelName>
  auto async_log_get_level() {
    return static_cast<Self&>(*this).template async_typed<typename client::LogResponse<Request, Response>::Type>(
        "log_get_level", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }

  /// Sets the least severe level of messages that go to the system log; initially NOTICE.
  /// SPDK 18.01 and later (also set_log_level).
  template <class Request = rpc::v1::LogSetLevelRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_log_set_level(const std::type_identity_t<Request>& request, CallOptions options = {}, Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::LogResponse<Request, Response>::Type>(
        "log_set_level", request, options, std::forward<Token>(token));
  }

  /// Returns the least severe level printed to stderr: ERROR, WARNING, NOTICE, INFO or DEBUG.
  /// SPDK 18.01 and later (also get_log_print_level).
  template <class Request = rpc::v1::LogGetPrintLevelRequest, class Response = rpc::v1::LogLevelName,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_log_get_print_level(const std::type_identity_t<Request>& request, CallOptions options = {},
                                 Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::LogResponse<Request, Response>::Type>(
        "log_get_print_level", request, options, std::forward<Token>(token));
  }

  /// Returns the least severe level printed to stderr: ERROR, WARNING, NOTICE, INFO or DEBUG.
  /// SPDK 18.01 and later (also get_log_print_level).
  template <class Request = rpc::v1::LogGetPrintLevelRequest, class Response = rpc::v1::LogLevelName>
  auto async_log_get_print_level() {
    return static_cast<Self&>(*this).template async_typed<typename client::LogResponse<Request, Response>::Type>(
        "log_get_print_level", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }

  /// Sets the least severe level of messages printed to stderr; initially INFO unless the application says otherwise.
  /// SPDK 18.01 and later (also set_log_print_level).
  template <class Request = rpc::v1::LogSetPrintLevelRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_log_set_print_level(const std::type_identity_t<Request>& request, CallOptions options = {},
                                 Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::LogResponse<Request, Response>::Type>(
        "log_set_print_level", request, options, std::forward<Token>(token));
  }

  /// Turns timestamps in log messages on or off; initially on.
  /// SPDK 20.10 and later.
  template <class Request = rpc::v1::LogEnableTimestampsRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_log_enable_timestamps(const std::type_identity_t<Request>& request, CallOptions options = {},
                                   Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::LogResponse<Request, Response>::Type>(
        "log_enable_timestamps", request, options, std::forward<Token>(token));
  }
};

}  // namespace spdkctl

// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include "spdkctl/client/typed_call.h"

namespace spdkctl::rpc::v1 {
class Done;
class LogClearFlagRequest;
class LogEnableTimestampsRequest;
class LogGetFlagsRequest;
class LogGetFlagsResponse;
class LogGetLevelRequest;
class LogGetPrintLevelRequest;
class LogLevelName;
class LogSetFlagRequest;
class LogSetLevelRequest;
class LogSetPrintLevelRequest;
}  // namespace spdkctl::rpc::v1

namespace spdkctl {

namespace client {

/// The response, if the header of these messages was included.
template <class Request, class Response>
struct LogResponse {
  static_assert(kIsComplete<Request> && kIsComplete<Response>,
                "include <spdkctl/rpc/v1/log.pb.h> (or <spdkctl/client/build/log.h>)");
  using Type = MessageOrNothing<Response>;
};

}  // namespace client

/// The JSON-RPCs of log.proto. Their messages: spdkctl/rpc/v1/log.pb.h.
class LogCalls : public virtual Caller {
 public:
  /// Returns all log flags as an object mapping flag names to true (on) or false (off).
  /// SPDK 17.07 and later (also get_log_flags, get_trace_flags).
  template <class Request = rpc::v1::LogGetFlagsRequest, class Response = rpc::v1::LogGetFlagsResponse>
  Result<typename client::LogResponse<Request, Response>::Type> log_get_flags(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "log_get_flags", request, options);
  }

  /// Returns all log flags as an object mapping flag names to true (on) or false (off).
  /// SPDK 17.07 and later (also get_log_flags, get_trace_flags).
  template <class Request = rpc::v1::LogGetFlagsRequest, class Response = rpc::v1::LogGetFlagsResponse>
  Result<typename client::LogResponse<Request, Response>::Type> log_get_flags() {
    return client::CallTyped<Response>(*this, "log_get_flags", client::EmptyRequest<Request>(), {});
  }

  /// Turns on the info and debug messages of one log flag, or of all. Debug messages exist in debug builds only; the
  /// log level must admit them.
  /// SPDK 17.07 and later (also set_log_flag, set_trace_flag).
  template <class Request = rpc::v1::LogSetFlagRequest, class Response = rpc::v1::Done>
  Result<typename client::LogResponse<Request, Response>::Type> log_set_flag(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "log_set_flag", request, options);
  }

  /// Turns off the info and debug messages of one log flag, or of all.
  /// SPDK 17.07 and later (also clear_log_flag, clear_trace_flag).
  template <class Request = rpc::v1::LogClearFlagRequest, class Response = rpc::v1::Done>
  Result<typename client::LogResponse<Request, Response>::Type> log_clear_flag(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "log_clear_flag", request, options);
  }

  /// Returns the least severe level sent to the system log: ERROR, WARNING, NOTICE, INFO or DEBUG.
  /// SPDK 18.01 and later (also get_log_level).
  template <class Request = rpc::v1::LogGetLevelRequest, class Response = rpc::v1::LogLevelName>
  Result<typename client::LogResponse<Request, Response>::Type> log_get_level(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "log_get_level", request, options);
  }

  /// Returns the least severe level sent to the system log: ERROR, WARNING, NOTICE, INFO or DEBUG.
  /// SPDK 18.01 and later (also get_log_level).
  template <class Request = rpc::v1::LogGetLevelRequest, class Response = rpc::v1::LogLevelName>
  Result<typename client::LogResponse<Request, Response>::Type> log_get_level() {
    return client::CallTyped<Response>(*this, "log_get_level", client::EmptyRequest<Request>(), {});
  }

  /// Sets the least severe level of messages that go to the system log; initially NOTICE.
  /// SPDK 18.01 and later (also set_log_level).
  template <class Request = rpc::v1::LogSetLevelRequest, class Response = rpc::v1::Done>
  Result<typename client::LogResponse<Request, Response>::Type> log_set_level(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "log_set_level", request, options);
  }

  /// Returns the least severe level printed to stderr: ERROR, WARNING, NOTICE, INFO or DEBUG.
  /// SPDK 18.01 and later (also get_log_print_level).
  template <class Request = rpc::v1::LogGetPrintLevelRequest, class Response = rpc::v1::LogLevelName>
  Result<typename client::LogResponse<Request, Response>::Type> log_get_print_level(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "log_get_print_level", request, options);
  }

  /// Returns the least severe level printed to stderr: ERROR, WARNING, NOTICE, INFO or DEBUG.
  /// SPDK 18.01 and later (also get_log_print_level).
  template <class Request = rpc::v1::LogGetPrintLevelRequest, class Response = rpc::v1::LogLevelName>
  Result<typename client::LogResponse<Request, Response>::Type> log_get_print_level() {
    return client::CallTyped<Response>(*this, "log_get_print_level", client::EmptyRequest<Request>(), {});
  }

  /// Sets the least severe level of messages printed to stderr; initially INFO unless the application says otherwise.
  /// SPDK 18.01 and later (also set_log_print_level).
  template <class Request = rpc::v1::LogSetPrintLevelRequest, class Response = rpc::v1::Done>
  Result<typename client::LogResponse<Request, Response>::Type> log_set_print_level(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "log_set_print_level", request, options);
  }

  /// Turns timestamps in log messages on or off; initially on.
  /// SPDK 20.10 and later.
  template <class Request = rpc::v1::LogEnableTimestampsRequest, class Response = rpc::v1::Done>
  Result<typename client::LogResponse<Request, Response>::Type> log_enable_timestamps(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "log_enable_timestamps", request, options);
  }
};

}  // namespace spdkctl

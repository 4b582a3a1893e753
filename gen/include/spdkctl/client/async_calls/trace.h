// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <utility>

#include <boost/asio/use_awaitable.hpp>

#include "spdkctl/client/calls/trace.h"

namespace spdkctl {

/// The functions of TraceCalls for completion tokens.
template <class Self>
class AsyncTraceCalls {
 public:
  /// Discards the trace entries recorded so far: readers skip everything older than this call.
  /// SPDK 26.05 and later.
  template <class Request = rpc::v1::TraceClearRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_trace_clear(const std::type_identity_t<Request>& request, CallOptions options = {}, Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::TraceResponse<Request, Response>::Type>(
        "trace_clear", request, options, std::forward<Token>(token));
  }

  /// Discards the trace entries recorded so far: readers skip everything older than this call.
  /// SPDK 26.05 and later.
  template <class Request = rpc::v1::TraceClearRequest, class Response = rpc::v1::Done>
  auto async_trace_clear() {
    return static_cast<Self&>(*this).template async_typed<typename client::TraceResponse<Request, Response>::Type>(
        "trace_clear", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }

  /// Turns off single tracepoints of a trace group.
  /// SPDK 22.01 and later.
  template <class Request = rpc::v1::TraceClearTpointMaskRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_trace_clear_tpoint_mask(const std::type_identity_t<Request>& request, CallOptions options = {},
                                     Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::TraceResponse<Request, Response>::Type>(
        "trace_clear_tpoint_mask", request, options, std::forward<Token>(token));
  }

  /// Turns off all tracepoints of a trace group.
  /// SPDK 19.01 and later (also disable_tpoint_group).
  template <class Request = rpc::v1::TraceDisableTpointGroupRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_trace_disable_tpoint_group(const std::type_identity_t<Request>& request, CallOptions options = {},
                                        Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::TraceResponse<Request, Response>::Type>(
        "trace_disable_tpoint_group", request, options, std::forward<Token>(token));
  }

  /// Turns on all tracepoints of a trace group; recording costs some speed.
  /// SPDK 19.01 and later (also enable_tpoint_group).
  template <class Request = rpc::v1::TraceEnableTpointGroupRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_trace_enable_tpoint_group(const std::type_identity_t<Request>& request, CallOptions options = {},
                                       Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::TraceResponse<Request, Response>::Type>(
        "trace_enable_tpoint_group", request, options, std::forward<Token>(token));
  }

  /// Returns the path of the shared-memory trace file and the masks of each trace group, keyed by group name.
  /// SPDK 23.01 and later.
  template <class Request = rpc::v1::TraceGetInfoRequest, class Response = rpc::v1::TraceGetInfoResponse,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_trace_get_info(const std::type_identity_t<Request>& request, CallOptions options = {},
                            Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::TraceResponse<Request, Response>::Type>(
        "trace_get_info", request, options, std::forward<Token>(token));
  }

  /// Returns the path of the shared-memory trace file and the masks of each trace group, keyed by group name.
  /// SPDK 23.01 and later.
  template <class Request = rpc::v1::TraceGetInfoRequest, class Response = rpc::v1::TraceGetInfoResponse>
  auto async_trace_get_info() {
    return static_cast<Self&>(*this).template async_typed<typename client::TraceResponse<Request, Response>::Type>(
        "trace_get_info", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }

  /// Returns which trace groups and tracepoints are turned on, keyed by group name.
  /// SPDK 19.01 and later (also get_tpoint_group_mask).
  template <class Request = rpc::v1::TraceGetTpointGroupMaskRequest,
            class Response = rpc::v1::TraceGetTpointGroupMaskResponse, class Token = boost::asio::use_awaitable_t<>>
  auto async_trace_get_tpoint_group_mask(const std::type_identity_t<Request>& request, CallOptions options = {},
                                         Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::TraceResponse<Request, Response>::Type>(
        "trace_get_tpoint_group_mask", request, options, std::forward<Token>(token));
  }

  /// Returns which trace groups and tracepoints are turned on, keyed by group name.
  /// SPDK 19.01 and later (also get_tpoint_group_mask).
  template <class Request = rpc::v1::TraceGetTpointGroupMaskRequest,
            class Response = rpc::v1::TraceGetTpointGroupMaskResponse>
  auto async_trace_get_tpoint_group_mask() {
    return static_cast<Self&>(*this).template async_typed<typename client::TraceResponse<Request, Response>::Type>(
        "trace_get_tpoint_group_mask", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }

  /// Turns on single tracepoints of a trace group; others stay as they are.
  /// SPDK 22.01 and later.
  template <class Request = rpc::v1::TraceSetTpointMaskRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_trace_set_tpoint_mask(const std::type_identity_t<Request>& request, CallOptions options = {},
                                   Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::TraceResponse<Request, Response>::Type>(
        "trace_set_tpoint_mask", request, options, std::forward<Token>(token));
  }
};

}  // namespace spdkctl

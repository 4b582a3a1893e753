// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include "spdkctl/client/typed_call.h"

namespace spdkctl::rpc::v1 {
class Done;
class TraceClearRequest;
class TraceClearTpointMaskRequest;
class TraceDisableTpointGroupRequest;
class TraceEnableTpointGroupRequest;
class TraceGetInfoRequest;
class TraceGetInfoResponse;
class TraceGetTpointGroupMaskRequest;
class TraceGetTpointGroupMaskResponse;
class TraceSetTpointMaskRequest;
}  // namespace spdkctl::rpc::v1

namespace spdkctl {

namespace client {

/// The response, if the header of these messages was included.
template <class Request, class Response>
struct TraceResponse {
  static_assert(kIsComplete<Request> && kIsComplete<Response>,
                "include <spdkctl/rpc/v1/trace.pb.h> (or <spdkctl/client/build/trace.h>)");
  using Type = MessageOrNothing<Response>;
};

}  // namespace client

/// The JSON-RPCs of trace.proto. Their messages: spdkctl/rpc/v1/trace.pb.h.
class TraceCalls : public virtual Caller {
 public:
  /// Discards the trace entries recorded so far: readers skip everything older than this call.
  /// SPDK 26.05 and later.
  template <class Request = rpc::v1::TraceClearRequest, class Response = rpc::v1::Done>
  Result<typename client::TraceResponse<Request, Response>::Type> trace_clear(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "trace_clear", request, options);
  }

  /// Discards the trace entries recorded so far: readers skip everything older than this call.
  /// SPDK 26.05 and later.
  template <class Request = rpc::v1::TraceClearRequest, class Response = rpc::v1::Done>
  Result<typename client::TraceResponse<Request, Response>::Type> trace_clear() {
    return client::CallTyped<Response>(*this, "trace_clear", client::EmptyRequest<Request>(), {});
  }

  /// Turns off single tracepoints of a trace group.
  /// SPDK 22.01 and later.
  template <class Request = rpc::v1::TraceClearTpointMaskRequest, class Response = rpc::v1::Done>
  Result<typename client::TraceResponse<Request, Response>::Type> trace_clear_tpoint_mask(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "trace_clear_tpoint_mask", request, options);
  }

  /// Turns off all tracepoints of a trace group.
  /// SPDK 19.01 and later (also disable_tpoint_group).
  template <class Request = rpc::v1::TraceDisableTpointGroupRequest, class Response = rpc::v1::Done>
  Result<typename client::TraceResponse<Request, Response>::Type> trace_disable_tpoint_group(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "trace_disable_tpoint_group", request, options);
  }

  /// Turns on all tracepoints of a trace group; recording costs some speed.
  /// SPDK 19.01 and later (also enable_tpoint_group).
  template <class Request = rpc::v1::TraceEnableTpointGroupRequest, class Response = rpc::v1::Done>
  Result<typename client::TraceResponse<Request, Response>::Type> trace_enable_tpoint_group(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "trace_enable_tpoint_group", request, options);
  }

  /// Returns the path of the shared-memory trace file and the masks of each trace group, keyed by group name.
  /// SPDK 23.01 and later.
  template <class Request = rpc::v1::TraceGetInfoRequest, class Response = rpc::v1::TraceGetInfoResponse>
  Result<typename client::TraceResponse<Request, Response>::Type> trace_get_info(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "trace_get_info", request, options);
  }

  /// Returns the path of the shared-memory trace file and the masks of each trace group, keyed by group name.
  /// SPDK 23.01 and later.
  template <class Request = rpc::v1::TraceGetInfoRequest, class Response = rpc::v1::TraceGetInfoResponse>
  Result<typename client::TraceResponse<Request, Response>::Type> trace_get_info() {
    return client::CallTyped<Response>(*this, "trace_get_info", client::EmptyRequest<Request>(), {});
  }

  /// Returns which trace groups and tracepoints are turned on, keyed by group name.
  /// SPDK 19.01 and later (also get_tpoint_group_mask).
  template <class Request = rpc::v1::TraceGetTpointGroupMaskRequest,
            class Response = rpc::v1::TraceGetTpointGroupMaskResponse>
  Result<typename client::TraceResponse<Request, Response>::Type> trace_get_tpoint_group_mask(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "trace_get_tpoint_group_mask", request, options);
  }

  /// Returns which trace groups and tracepoints are turned on, keyed by group name.
  /// SPDK 19.01 and later (also get_tpoint_group_mask).
  template <class Request = rpc::v1::TraceGetTpointGroupMaskRequest,
            class Response = rpc::v1::TraceGetTpointGroupMaskResponse>
  Result<typename client::TraceResponse<Request, Response>::Type> trace_get_tpoint_group_mask() {
    return client::CallTyped<Response>(*this, "trace_get_tpoint_group_mask", client::EmptyRequest<Request>(), {});
  }

  /// Turns on single tracepoints of a trace group; others stay as they are.
  /// SPDK 22.01 and later.
  template <class Request = rpc::v1::TraceSetTpointMaskRequest, class Response = rpc::v1::Done>
  Result<typename client::TraceResponse<Request, Response>::Type> trace_set_tpoint_mask(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "trace_set_tpoint_mask", request, options);
  }
};

}  // namespace spdkctl

// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#include "client/calls/typed.h"
#include "spdkctl/client/calls.h"
#include "spdkctl/rpc/v1/common.pb.h"
#include "spdkctl/rpc/v1/trace.pb.h"

namespace spdkctl {

Result<rpc::v1::Done> TypedCalls::trace_clear(const rpc::v1::TraceClearRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "trace_clear", request, options);
}

Result<rpc::v1::Done> TypedCalls::trace_clear() { return trace_clear(rpc::v1::TraceClearRequest()); }

Result<rpc::v1::Done> TypedCalls::trace_clear_tpoint_mask(const rpc::v1::TraceClearTpointMaskRequest& request,
                                                          const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "trace_clear_tpoint_mask", request, options);
}

Result<rpc::v1::Done> TypedCalls::trace_disable_tpoint_group(const rpc::v1::TraceDisableTpointGroupRequest& request,
                                                             const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "trace_disable_tpoint_group", request, options);
}

Result<rpc::v1::Done> TypedCalls::trace_enable_tpoint_group(const rpc::v1::TraceEnableTpointGroupRequest& request,
                                                            const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "trace_enable_tpoint_group", request, options);
}

Result<rpc::v1::TraceGetInfoResponse> TypedCalls::trace_get_info(const rpc::v1::TraceGetInfoRequest& request,
                                                                 const CallOptions& options) {
  return Typed<rpc::v1::TraceGetInfoResponse>(*this, "trace_get_info", request, options);
}

Result<rpc::v1::TraceGetInfoResponse> TypedCalls::trace_get_info() {
  return trace_get_info(rpc::v1::TraceGetInfoRequest());
}

Result<rpc::v1::TraceGetTpointGroupMaskResponse> TypedCalls::trace_get_tpoint_group_mask(
    const rpc::v1::TraceGetTpointGroupMaskRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::TraceGetTpointGroupMaskResponse>(*this, "trace_get_tpoint_group_mask", request, options);
}

Result<rpc::v1::TraceGetTpointGroupMaskResponse> TypedCalls::trace_get_tpoint_group_mask() {
  return trace_get_tpoint_group_mask(rpc::v1::TraceGetTpointGroupMaskRequest());
}

Result<rpc::v1::Done> TypedCalls::trace_set_tpoint_mask(const rpc::v1::TraceSetTpointMaskRequest& request,
                                                        const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "trace_set_tpoint_mask", request, options);
}

}  // namespace spdkctl

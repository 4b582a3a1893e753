// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#include "client/calls/typed.h"
#include "spdkctl/client/calls.h"
#include "spdkctl/rpc/v1/common.pb.h"
#include "spdkctl/rpc/v1/iobuf.pb.h"

namespace spdkctl {

Result<rpc::v1::IobufGetStatsResponse> TypedCalls::iobuf_get_stats(const rpc::v1::IobufGetStatsRequest& request,
                                                                   const CallOptions& options) {
  return Typed<rpc::v1::IobufGetStatsResponse>(*this, "iobuf_get_stats", request, options);
}

Result<rpc::v1::IobufGetStatsResponse> TypedCalls::iobuf_get_stats() {
  return iobuf_get_stats(rpc::v1::IobufGetStatsRequest());
}

Result<rpc::v1::Done> TypedCalls::iobuf_set_options(const rpc::v1::IobufSetOptionsRequest& request,
                                                    const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "iobuf_set_options", request, options);
}

Result<rpc::v1::Done> TypedCalls::iobuf_set_options() { return iobuf_set_options(rpc::v1::IobufSetOptionsRequest()); }

}  // namespace spdkctl

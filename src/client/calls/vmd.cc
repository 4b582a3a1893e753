// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#include "client/calls/typed.h"
#include "spdkctl/client/calls.h"
#include "spdkctl/rpc/v1/common.pb.h"
#include "spdkctl/rpc/v1/vmd.pb.h"

namespace spdkctl {

Result<rpc::v1::Done> TypedCalls::vmd_enable(const rpc::v1::VmdEnableRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "vmd_enable", request, options);
}

Result<rpc::v1::Done> TypedCalls::vmd_enable() { return vmd_enable(rpc::v1::VmdEnableRequest()); }

Result<rpc::v1::Done> TypedCalls::vmd_remove_device(const rpc::v1::VmdRemoveDeviceRequest& request,
                                                    const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "vmd_remove_device", request, options);
}

Result<rpc::v1::VmdRescanResponse> TypedCalls::vmd_rescan(const rpc::v1::VmdRescanRequest& request,
                                                          const CallOptions& options) {
  return Typed<rpc::v1::VmdRescanResponse>(*this, "vmd_rescan", request, options);
}

Result<rpc::v1::VmdRescanResponse> TypedCalls::vmd_rescan() { return vmd_rescan(rpc::v1::VmdRescanRequest()); }

}  // namespace spdkctl

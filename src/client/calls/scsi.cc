// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#include "client/calls/typed.h"
#include "spdkctl/client/calls.h"
#include "spdkctl/rpc/v1/scsi.pb.h"

namespace spdkctl {

Result<rpc::v1::ScsiGetDevicesResponse> TypedCalls::scsi_get_devices(const rpc::v1::ScsiGetDevicesRequest& request,
                                                                     const CallOptions& options) {
  return Typed<rpc::v1::ScsiGetDevicesResponse>(*this, "scsi_get_devices", request, options);
}

Result<rpc::v1::ScsiGetDevicesResponse> TypedCalls::scsi_get_devices() {
  return scsi_get_devices(rpc::v1::ScsiGetDevicesRequest());
}

Result<rpc::v1::GetLunsResponse> TypedCalls::get_luns(const rpc::v1::GetLunsRequest& request,
                                                      const CallOptions& options) {
  return Typed<rpc::v1::GetLunsResponse>(*this, "get_luns", request, options);
}

Result<rpc::v1::GetLunsResponse> TypedCalls::get_luns() { return get_luns(rpc::v1::GetLunsRequest()); }

}  // namespace spdkctl

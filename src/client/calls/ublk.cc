// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#include "client/calls/typed.h"
#include "spdkctl/client/calls.h"
#include "spdkctl/rpc/v1/common.pb.h"
#include "spdkctl/rpc/v1/ublk.pb.h"

namespace spdkctl {

Result<rpc::v1::Done> TypedCalls::ublk_create_target(const rpc::v1::UblkCreateTargetRequest& request,
                                                     const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "ublk_create_target", request, options);
}

Result<rpc::v1::Done> TypedCalls::ublk_create_target() {
  return ublk_create_target(rpc::v1::UblkCreateTargetRequest());
}

Result<rpc::v1::Done> TypedCalls::ublk_destroy_target(const rpc::v1::UblkDestroyTargetRequest& request,
                                                      const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "ublk_destroy_target", request, options);
}

Result<rpc::v1::Done> TypedCalls::ublk_destroy_target() {
  return ublk_destroy_target(rpc::v1::UblkDestroyTargetRequest());
}

Result<rpc::v1::UblkGetDisksResponse> TypedCalls::ublk_get_disks(const rpc::v1::UblkGetDisksRequest& request,
                                                                 const CallOptions& options) {
  return Typed<rpc::v1::UblkGetDisksResponse>(*this, "ublk_get_disks", request, options);
}

Result<rpc::v1::UblkGetDisksResponse> TypedCalls::ublk_get_disks() {
  return ublk_get_disks(rpc::v1::UblkGetDisksRequest());
}

Result<rpc::v1::UblkRecoverDiskResponse> TypedCalls::ublk_recover_disk(const rpc::v1::UblkRecoverDiskRequest& request,
                                                                       const CallOptions& options) {
  return Typed<rpc::v1::UblkRecoverDiskResponse>(*this, "ublk_recover_disk", request, options);
}

Result<rpc::v1::UblkStartDiskResponse> TypedCalls::ublk_start_disk(const rpc::v1::UblkStartDiskRequest& request,
                                                                   const CallOptions& options) {
  return Typed<rpc::v1::UblkStartDiskResponse>(*this, "ublk_start_disk", request, options);
}

Result<rpc::v1::Done> TypedCalls::ublk_stop_disk(const rpc::v1::UblkStopDiskRequest& request,
                                                 const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "ublk_stop_disk", request, options);
}

}  // namespace spdkctl

// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#include "client/calls/typed.h"
#include "spdkctl/client/calls.h"
#include "spdkctl/rpc/v1/common.pb.h"
#include "spdkctl/rpc/v1/nbd.pb.h"

namespace spdkctl {

Result<rpc::v1::NbdGetDisksResponse> TypedCalls::nbd_get_disks(const rpc::v1::NbdGetDisksRequest& request,
                                                               const CallOptions& options) {
  return Typed<rpc::v1::NbdGetDisksResponse>(*this, "nbd_get_disks", request, options);
}

Result<rpc::v1::NbdGetDisksResponse> TypedCalls::nbd_get_disks() {
  return nbd_get_disks(rpc::v1::NbdGetDisksRequest());
}

Result<rpc::v1::NbdStartDiskResponse> TypedCalls::nbd_start_disk(const rpc::v1::NbdStartDiskRequest& request,
                                                                 const CallOptions& options) {
  return Typed<rpc::v1::NbdStartDiskResponse>(*this, "nbd_start_disk", request, options);
}

Result<rpc::v1::Done> TypedCalls::nbd_stop_disk(const rpc::v1::NbdStopDiskRequest& request,
                                                const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "nbd_stop_disk", request, options);
}

}  // namespace spdkctl

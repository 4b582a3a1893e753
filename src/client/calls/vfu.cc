// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#include "client/calls/typed.h"
#include "spdkctl/client/calls.h"
#include "spdkctl/rpc/v1/common.pb.h"
#include "spdkctl/rpc/v1/vfu.pb.h"

namespace spdkctl {

Result<rpc::v1::Done> TypedCalls::vfu_tgt_set_base_path(const rpc::v1::VfuTgtSetBasePathRequest& request,
                                                        const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "vfu_tgt_set_base_path", request, options);
}

Result<rpc::v1::Done> TypedCalls::vfu_virtio_create_blk_endpoint(
    const rpc::v1::VfuVirtioCreateBlkEndpointRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "vfu_virtio_create_blk_endpoint", request, options);
}

Result<rpc::v1::Done> TypedCalls::vfu_virtio_create_fs_endpoint(
    const rpc::v1::VfuVirtioCreateFsEndpointRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "vfu_virtio_create_fs_endpoint", request, options);
}

Result<rpc::v1::Done> TypedCalls::vfu_virtio_create_scsi_endpoint(
    const rpc::v1::VfuVirtioCreateScsiEndpointRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "vfu_virtio_create_scsi_endpoint", request, options);
}

Result<rpc::v1::Done> TypedCalls::vfu_virtio_delete_endpoint(const rpc::v1::VfuVirtioDeleteEndpointRequest& request,
                                                             const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "vfu_virtio_delete_endpoint", request, options);
}

Result<rpc::v1::Done> TypedCalls::vfu_virtio_scsi_add_target(const rpc::v1::VfuVirtioScsiAddTargetRequest& request,
                                                             const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "vfu_virtio_scsi_add_target", request, options);
}

Result<rpc::v1::Done> TypedCalls::vfu_virtio_scsi_remove_target(
    const rpc::v1::VfuVirtioScsiRemoveTargetRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "vfu_virtio_scsi_remove_target", request, options);
}

}  // namespace spdkctl

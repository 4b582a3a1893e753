// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#include "client/calls/typed.h"
#include "spdkctl/client/calls.h"
#include "spdkctl/rpc/v1/common.pb.h"
#include "spdkctl/rpc/v1/vhost.pb.h"

namespace spdkctl {

Result<rpc::v1::Done> TypedCalls::vhost_create_blk_controller(const rpc::v1::VhostCreateBlkControllerRequest& request,
                                                              const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "vhost_create_blk_controller", request, options);
}

Result<rpc::v1::Done> TypedCalls::vhost_create_scsi_controller(const rpc::v1::VhostCreateScsiControllerRequest& request,
                                                               const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "vhost_create_scsi_controller", request, options);
}

Result<rpc::v1::VhostScsiControllerAddTargetResponse> TypedCalls::vhost_scsi_controller_add_target(
    const rpc::v1::VhostScsiControllerAddTargetRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::VhostScsiControllerAddTargetResponse>(*this, "vhost_scsi_controller_add_target", request,
                                                              options);
}

Result<rpc::v1::Done> TypedCalls::vhost_scsi_controller_remove_target(
    const rpc::v1::VhostScsiControllerRemoveTargetRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "vhost_scsi_controller_remove_target", request, options);
}

Result<rpc::v1::Done> TypedCalls::vhost_start_scsi_controller(const rpc::v1::VhostStartScsiControllerRequest& request,
                                                              const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "vhost_start_scsi_controller", request, options);
}

Result<rpc::v1::VhostGetControllersResponse> TypedCalls::vhost_get_controllers(
    const rpc::v1::VhostGetControllersRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::VhostGetControllersResponse>(*this, "vhost_get_controllers", request, options);
}

Result<rpc::v1::VhostGetControllersResponse> TypedCalls::vhost_get_controllers() {
  return vhost_get_controllers(rpc::v1::VhostGetControllersRequest());
}

Result<rpc::v1::Done> TypedCalls::vhost_delete_controller(const rpc::v1::VhostDeleteControllerRequest& request,
                                                          const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "vhost_delete_controller", request, options);
}

Result<rpc::v1::Done> TypedCalls::vhost_controller_set_coalescing(
    const rpc::v1::VhostControllerSetCoalescingRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "vhost_controller_set_coalescing", request, options);
}

Result<rpc::v1::GetVhostBlkControllersResponse> TypedCalls::get_vhost_blk_controllers(
    const rpc::v1::GetVhostBlkControllersRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::GetVhostBlkControllersResponse>(*this, "get_vhost_blk_controllers", request, options);
}

Result<rpc::v1::GetVhostBlkControllersResponse> TypedCalls::get_vhost_blk_controllers() {
  return get_vhost_blk_controllers(rpc::v1::GetVhostBlkControllersRequest());
}

Result<rpc::v1::GetVhostScsiControllersResponse> TypedCalls::get_vhost_scsi_controllers(
    const rpc::v1::GetVhostScsiControllersRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::GetVhostScsiControllersResponse>(*this, "get_vhost_scsi_controllers", request, options);
}

Result<rpc::v1::GetVhostScsiControllersResponse> TypedCalls::get_vhost_scsi_controllers() {
  return get_vhost_scsi_controllers(rpc::v1::GetVhostScsiControllersRequest());
}

Result<rpc::v1::Done> TypedCalls::remove_vhost_blk_controller(const rpc::v1::RemoveVhostBlkControllerRequest& request,
                                                              const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "remove_vhost_blk_controller", request, options);
}

Result<rpc::v1::Done> TypedCalls::remove_vhost_scsi_controller(const rpc::v1::RemoveVhostScsiControllerRequest& request,
                                                               const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "remove_vhost_scsi_controller", request, options);
}

Result<rpc::v1::Done> TypedCalls::vhost_create_nvme_controller(const rpc::v1::VhostCreateNvmeControllerRequest& request,
                                                               const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "vhost_create_nvme_controller", request, options);
}

Result<rpc::v1::Done> TypedCalls::vhost_nvme_controller_add_ns(const rpc::v1::VhostNvmeControllerAddNsRequest& request,
                                                               const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "vhost_nvme_controller_add_ns", request, options);
}

Result<rpc::v1::Done> TypedCalls::virtio_blk_create_transport(const rpc::v1::VirtioBlkCreateTransportRequest& request,
                                                              const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "virtio_blk_create_transport", request, options);
}

Result<rpc::v1::VirtioBlkGetTransportsResponse> TypedCalls::virtio_blk_get_transports(
    const rpc::v1::VirtioBlkGetTransportsRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::VirtioBlkGetTransportsResponse>(*this, "virtio_blk_get_transports", request, options);
}

Result<rpc::v1::VirtioBlkGetTransportsResponse> TypedCalls::virtio_blk_get_transports() {
  return virtio_blk_get_transports(rpc::v1::VirtioBlkGetTransportsRequest());
}

}  // namespace spdkctl

// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#include "client/calls/typed.h"
#include "spdkctl/client/calls.h"
#include "spdkctl/rpc/v1/bdev_virtio.pb.h"
#include "spdkctl/rpc/v1/common.pb.h"

namespace spdkctl {

Result<rpc::v1::BdevVirtioAttachControllerResponse> TypedCalls::bdev_virtio_attach_controller(
    const rpc::v1::BdevVirtioAttachControllerRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::BdevVirtioAttachControllerResponse>(*this, "bdev_virtio_attach_controller", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_virtio_blk_set_hotplug(const rpc::v1::BdevVirtioBlkSetHotplugRequest& request,
                                                              const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_virtio_blk_set_hotplug", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_virtio_detach_controller(
    const rpc::v1::BdevVirtioDetachControllerRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_virtio_detach_controller", request, options);
}

Result<rpc::v1::BdevVirtioScsiGetDevicesResponse> TypedCalls::bdev_virtio_scsi_get_devices(
    const rpc::v1::BdevVirtioScsiGetDevicesRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::BdevVirtioScsiGetDevicesResponse>(*this, "bdev_virtio_scsi_get_devices", request, options);
}

Result<rpc::v1::BdevVirtioScsiGetDevicesResponse> TypedCalls::bdev_virtio_scsi_get_devices() {
  return bdev_virtio_scsi_get_devices(rpc::v1::BdevVirtioScsiGetDevicesRequest());
}

Result<rpc::v1::BdevName> TypedCalls::construct_virtio_pci_blk_bdev(
    const rpc::v1::ConstructVirtioPciBlkBdevRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::BdevName>(*this, "construct_virtio_pci_blk_bdev", request, options);
}

Result<rpc::v1::ConstructVirtioPciScsiBdevResponse> TypedCalls::construct_virtio_pci_scsi_bdev(
    const rpc::v1::ConstructVirtioPciScsiBdevRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::ConstructVirtioPciScsiBdevResponse>(*this, "construct_virtio_pci_scsi_bdev", request, options);
}

Result<rpc::v1::BdevName> TypedCalls::construct_virtio_user_blk_bdev(
    const rpc::v1::ConstructVirtioUserBlkBdevRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::BdevName>(*this, "construct_virtio_user_blk_bdev", request, options);
}

Result<rpc::v1::ConstructVirtioUserScsiBdevResponse> TypedCalls::construct_virtio_user_scsi_bdev(
    const rpc::v1::ConstructVirtioUserScsiBdevRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::ConstructVirtioUserScsiBdevResponse>(*this, "construct_virtio_user_scsi_bdev", request,
                                                             options);
}

Result<rpc::v1::Done> TypedCalls::remove_virtio_scsi_bdev(const rpc::v1::RemoveVirtioScsiBdevRequest& request,
                                                          const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "remove_virtio_scsi_bdev", request, options);
}

}  // namespace spdkctl

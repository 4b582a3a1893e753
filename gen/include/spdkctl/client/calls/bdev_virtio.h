// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include "spdkctl/client/typed_call.h"

namespace spdkctl::rpc::v1 {
class BdevName;
class BdevVirtioAttachControllerRequest;
class BdevVirtioAttachControllerResponse;
class BdevVirtioBlkSetHotplugRequest;
class BdevVirtioDetachControllerRequest;
class BdevVirtioScsiGetDevicesRequest;
class BdevVirtioScsiGetDevicesResponse;
class ConstructVirtioPciBlkBdevRequest;
class ConstructVirtioPciScsiBdevRequest;
class ConstructVirtioPciScsiBdevResponse;
class ConstructVirtioUserBlkBdevRequest;
class ConstructVirtioUserScsiBdevRequest;
class ConstructVirtioUserScsiBdevResponse;
class Done;
class RemoveVirtioScsiBdevRequest;
}  // namespace spdkctl::rpc::v1

namespace spdkctl {

namespace client {

/// The response, if the header of these messages was included.
template <class Request, class Response>
struct BdevVirtioResponse {
  static_assert(kIsComplete<Request> && kIsComplete<Response>,
                "include <spdkctl/rpc/v1/bdev_virtio.pb.h> (or <spdkctl/client/build/bdev_virtio.h>)");
  using Type = MessageOrNothing<Response>;
};

}  // namespace client

/// The JSON-RPCs of bdev_virtio.proto. Their messages: spdkctl/rpc/v1/bdev_virtio.pb.h.
class BdevVirtioCalls : public virtual Caller {
 public:
  /// Attaches a virtio block or SCSI device and returns the names of the bdevs found; SCSI targets are scanned before
  /// the answer.
  /// SPDK 18.04 and later (also construct_virtio_dev).
  template <class Request = rpc::v1::BdevVirtioAttachControllerRequest,
            class Response = rpc::v1::BdevVirtioAttachControllerResponse>
  Result<typename client::BdevVirtioResponse<Request, Response>::Type> bdev_virtio_attach_controller(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_virtio_attach_controller", request, options);
  }

  /// Turns the monitor that attaches and detaches PCI virtio-blk devices by itself on or off. Only the primary process
  /// may enable it.
  /// SPDK 21.04 and later.
  template <class Request = rpc::v1::BdevVirtioBlkSetHotplugRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevVirtioResponse<Request, Response>::Type> bdev_virtio_blk_set_hotplug(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_virtio_blk_set_hotplug", request, options);
  }

  /// Detaches a virtio device and removes all its bdevs; the data on the device stays.
  /// SPDK 18.07 and later (also remove_virtio_bdev).
  template <class Request = rpc::v1::BdevVirtioDetachControllerRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevVirtioResponse<Request, Response>::Type> bdev_virtio_detach_controller(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_virtio_detach_controller", request, options);
  }

  /// Lists the attached virtio-SCSI devices with queues and transport.
  /// SPDK 18.04 and later (also get_virtio_scsi_devs).
  template <class Request = rpc::v1::BdevVirtioScsiGetDevicesRequest,
            class Response = rpc::v1::BdevVirtioScsiGetDevicesResponse>
  Result<typename client::BdevVirtioResponse<Request, Response>::Type> bdev_virtio_scsi_get_devices(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_virtio_scsi_get_devices", request, options);
  }

  /// Lists the attached virtio-SCSI devices with queues and transport.
  /// SPDK 18.04 and later (also get_virtio_scsi_devs).
  template <class Request = rpc::v1::BdevVirtioScsiGetDevicesRequest,
            class Response = rpc::v1::BdevVirtioScsiGetDevicesResponse>
  Result<typename client::BdevVirtioResponse<Request, Response>::Type> bdev_virtio_scsi_get_devices() {
    return client::CallTyped<Response>(*this, "bdev_virtio_scsi_get_devices", client::EmptyRequest<Request>(), {});
  }

  /// Attaches a virtio-blk PCI device as a bdev. Legacy, gone after 18.10; use construct_virtio_dev.
  /// SPDK 18.04 to 18.10; then bdev_virtio_attach_controller.
  template <class Request = rpc::v1::ConstructVirtioPciBlkBdevRequest, class Response = rpc::v1::BdevName>
  Result<typename client::BdevVirtioResponse<Request, Response>::Type> construct_virtio_pci_blk_bdev(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "construct_virtio_pci_blk_bdev", request, options);
  }

  /// Attaches a virtio-SCSI PCI device and makes bdevs for the targets found. Legacy, gone after 18.10; use
  /// construct_virtio_dev.
  /// SPDK 18.01 to 18.10; then bdev_virtio_attach_controller.
  template <class Request = rpc::v1::ConstructVirtioPciScsiBdevRequest,
            class Response = rpc::v1::ConstructVirtioPciScsiBdevResponse>
  Result<typename client::BdevVirtioResponse<Request, Response>::Type> construct_virtio_pci_scsi_bdev(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "construct_virtio_pci_scsi_bdev", request, options);
  }

  /// Attaches a vhost-user block device as a bdev. Legacy, gone after 18.10; use construct_virtio_dev.
  /// SPDK 18.04 to 18.10; then bdev_virtio_attach_controller.
  template <class Request = rpc::v1::ConstructVirtioUserBlkBdevRequest, class Response = rpc::v1::BdevName>
  Result<typename client::BdevVirtioResponse<Request, Response>::Type> construct_virtio_user_blk_bdev(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "construct_virtio_user_blk_bdev", request, options);
  }

  /// Attaches a vhost-user SCSI device and makes bdevs for the targets found. Legacy, gone after 18.10; use
  /// construct_virtio_dev.
  /// SPDK 17.10 to 18.10; then bdev_virtio_attach_controller.
  template <class Request = rpc::v1::ConstructVirtioUserScsiBdevRequest,
            class Response = rpc::v1::ConstructVirtioUserScsiBdevResponse>
  Result<typename client::BdevVirtioResponse<Request, Response>::Type> construct_virtio_user_scsi_bdev(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "construct_virtio_user_scsi_bdev", request, options);
  }

  /// Detaches a virtio-SCSI device and removes all its bdevs. Legacy, gone after 18.10.
  /// SPDK 18.01 to 18.10; then bdev_virtio_detach_controller.
  template <class Request = rpc::v1::RemoveVirtioScsiBdevRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevVirtioResponse<Request, Response>::Type> remove_virtio_scsi_bdev(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "remove_virtio_scsi_bdev", request, options);
  }
};

}  // namespace spdkctl

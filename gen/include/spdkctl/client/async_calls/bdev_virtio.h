// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <utility>

#include <boost/asio/use_awaitable.hpp>

#include "spdkctl/client/calls/bdev_virtio.h"

namespace spdkctl {

/// The functions of BdevVirtioCalls for completion tokens.
template <class Self>
class AsyncBdevVirtioCalls {
 public:
  /// Attaches a virtio block or SCSI device and returns the names of the bdevs found; SCSI targets are scanned before
  /// the answer.
  /// SPDK 18.04 and later (also construct_virtio_dev).
  template <class Request = rpc::v1::BdevVirtioAttachControllerRequest,
            class Response = rpc::v1::BdevVirtioAttachControllerResponse, class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_virtio_attach_controller(const std::type_identity_t<Request>& request, CallOptions options = {},
                                           Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevVirtioResponse<Request, Response>::Type>(
        "bdev_virtio_attach_controller", request, options, std::forward<Token>(token));
  }

  /// Turns the monitor that attaches and detaches PCI virtio-blk devices by itself on or off. Only the primary process
  /// may enable it.
  /// SPDK 21.04 and later.
  template <class Request = rpc::v1::BdevVirtioBlkSetHotplugRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_virtio_blk_set_hotplug(const std::type_identity_t<Request>& request, CallOptions options = {},
                                         Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevVirtioResponse<Request, Response>::Type>(
        "bdev_virtio_blk_set_hotplug", request, options, std::forward<Token>(token));
  }

  /// Detaches a virtio device and removes all its bdevs; the data on the device stays.
  /// SPDK 18.07 and later (also remove_virtio_bdev).
  template <class Request = rpc::v1::BdevVirtioDetachControllerRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_virtio_detach_controller(const std::type_identity_t<Request>& request, CallOptions options = {},
                                           Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevVirtioResponse<Request, Response>::Type>(
        "bdev_virtio_detach_controller", request, options, std::forward<Token>(token));
  }

  /// Lists the attached virtio-SCSI devices with queues and transport.
  /// SPDK 18.04 and later (also get_virtio_scsi_devs).
  template <class Request = rpc::v1::BdevVirtioScsiGetDevicesRequest,
            class Response = rpc::v1::BdevVirtioScsiGetDevicesResponse, class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_virtio_scsi_get_devices(const std::type_identity_t<Request>& request, CallOptions options = {},
                                          Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevVirtioResponse<Request, Response>::Type>(
        "bdev_virtio_scsi_get_devices", request, options, std::forward<Token>(token));
  }

  /// Lists the attached virtio-SCSI devices with queues and transport.
  /// SPDK 18.04 and later (also get_virtio_scsi_devs).
  template <class Request = rpc::v1::BdevVirtioScsiGetDevicesRequest,
            class Response = rpc::v1::BdevVirtioScsiGetDevicesResponse>
  auto async_bdev_virtio_scsi_get_devices() {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevVirtioResponse<Request, Response>::Type>(
        "bdev_virtio_scsi_get_devices", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }

  /// Attaches a virtio-blk PCI device as a bdev. Legacy, gone after 18.10; use construct_virtio_dev.
  /// SPDK 18.04 to 18.10; then bdev_virtio_attach_controller.
  template <class Request = rpc::v1::ConstructVirtioPciBlkBdevRequest, class Response = rpc::v1::BdevName,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_construct_virtio_pci_blk_bdev(const std::type_identity_t<Request>& request, CallOptions options = {},
                                           Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevVirtioResponse<Request, Response>::Type>(
        "construct_virtio_pci_blk_bdev", request, options, std::forward<Token>(token));
  }

  /// Attaches a virtio-SCSI PCI device and makes bdevs for the targets found. Legacy, gone after 18.10; use
  /// construct_virtio_dev.
  /// SPDK 18.01 to 18.10; then bdev_virtio_attach_controller.
  template <class Request = rpc::v1::ConstructVirtioPciScsiBdevRequest,
            class Response = rpc::v1::ConstructVirtioPciScsiBdevResponse, class Token = boost::asio::use_awaitable_t<>>
  auto async_construct_virtio_pci_scsi_bdev(const std::type_identity_t<Request>& request, CallOptions options = {},
                                            Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevVirtioResponse<Request, Response>::Type>(
        "construct_virtio_pci_scsi_bdev", request, options, std::forward<Token>(token));
  }

  /// Attaches a vhost-user block device as a bdev. Legacy, gone after 18.10; use construct_virtio_dev.
  /// SPDK 18.04 to 18.10; then bdev_virtio_attach_controller.
  template <class Request = rpc::v1::ConstructVirtioUserBlkBdevRequest, class Response = rpc::v1::BdevName,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_construct_virtio_user_blk_bdev(const std::type_identity_t<Request>& request, CallOptions options = {},
                                            Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevVirtioResponse<Request, Response>::Type>(
        "construct_virtio_user_blk_bdev", request, options, std::forward<Token>(token));
  }

  /// Attaches a vhost-user SCSI device and makes bdevs for the targets found. Legacy, gone after 18.10; use
  /// construct_virtio_dev.
  /// SPDK 17.10 to 18.10; then bdev_virtio_attach_controller.
  template <class Request = rpc::v1::ConstructVirtioUserScsiBdevRequest,
            class Response = rpc::v1::ConstructVirtioUserScsiBdevResponse, class Token = boost::asio::use_awaitable_t<>>
  auto async_construct_virtio_user_scsi_bdev(const std::type_identity_t<Request>& request, CallOptions options = {},
                                             Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevVirtioResponse<Request, Response>::Type>(
        "construct_virtio_user_scsi_bdev", request, options, std::forward<Token>(token));
  }

  /// Detaches a virtio-SCSI device and removes all its bdevs. Legacy, gone after 18.10.
  /// SPDK 18.01 to 18.10; then bdev_virtio_detach_controller.
  template <class Request = rpc::v1::RemoveVirtioScsiBdevRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_remove_virtio_scsi_bdev(const std::type_identity_t<Request>& request, CallOptions options = {},
                                     Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevVirtioResponse<Request, Response>::Type>(
        "remove_virtio_scsi_bdev", request, options, std::forward<Token>(token));
  }
};

}  // namespace spdkctl

// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <utility>

#include <boost/asio/use_awaitable.hpp>

#include "spdkctl/client/calls/vhost.h"

namespace spdkctl {

/// The functions of VhostCalls for completion tokens.
template <class Self>
class AsyncVhostCalls {
 public:
  /// Creates a vhost block controller that exports a bdev to a guest, by default over a UNIX socket.
  /// SPDK 17.07 and later (also construct_vhost_blk_controller).
  template <class Request = rpc::v1::VhostCreateBlkControllerRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_vhost_create_blk_controller(const std::type_identity_t<Request>& request, CallOptions options = {},
                                         Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::VhostResponse<Request, Response>::Type>(
        "vhost_create_blk_controller", request, options, std::forward<Token>(token));
  }

  /// Creates a vhost SCSI controller without targets and opens its UNIX socket, unless delay is set.
  /// SPDK 17.07 and later (also construct_vhost_scsi_controller).
  template <class Request = rpc::v1::VhostCreateScsiControllerRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_vhost_create_scsi_controller(const std::type_identity_t<Request>& request, CallOptions options = {},
                                          Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::VhostResponse<Request, Response>::Type>(
        "vhost_create_scsi_controller", request, options, std::forward<Token>(token));
  }

  /// Adds a SCSI target with a bdev as LUN 0 to a vhost SCSI controller and returns its slot; older releases return
  /// true.
  /// SPDK 17.07 and later (also add_vhost_scsi_lun).
  template <class Request = rpc::v1::VhostScsiControllerAddTargetRequest,
            class Response = rpc::v1::VhostScsiControllerAddTargetResponse,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_vhost_scsi_controller_add_target(const std::type_identity_t<Request>& request, CallOptions options = {},
                                              Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::VhostResponse<Request, Response>::Type>(
        "vhost_scsi_controller_add_target", request, options, std::forward<Token>(token));
  }

  /// Removes a SCSI target from a vhost SCSI controller. Answers when its pending I/O has ended; the bdev stays.
  /// SPDK 17.07 and later (also remove_vhost_scsi_dev, remove_vhost_scsi_target).
  template <class Request = rpc::v1::VhostScsiControllerRemoveTargetRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_vhost_scsi_controller_remove_target(const std::type_identity_t<Request>& request, CallOptions options = {},
                                                 Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::VhostResponse<Request, Response>::Type>(
        "vhost_scsi_controller_remove_target", request, options, std::forward<Token>(token));
  }

  /// Opens the socket of a vhost SCSI controller that was created with delay. Does nothing when it is open.
  /// SPDK 24.01 and later.
  template <class Request = rpc::v1::VhostStartScsiControllerRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_vhost_start_scsi_controller(const std::type_identity_t<Request>& request, CallOptions options = {},
                                         Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::VhostResponse<Request, Response>::Type>(
        "vhost_start_scsi_controller", request, options, std::forward<Token>(token));
  }

  /// Lists the vhost controllers with their guests and what they export.
  /// SPDK 17.10 and later (also get_vhost_controllers).
  template <class Request = rpc::v1::VhostGetControllersRequest, class Response = rpc::v1::VhostGetControllersResponse,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_vhost_get_controllers(const std::type_identity_t<Request>& request, CallOptions options = {},
                                   Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::VhostResponse<Request, Response>::Type>(
        "vhost_get_controllers", request, options, std::forward<Token>(token));
  }

  /// Lists the vhost controllers with their guests and what they export.
  /// SPDK 17.10 and later (also get_vhost_controllers).
  template <class Request = rpc::v1::VhostGetControllersRequest, class Response = rpc::v1::VhostGetControllersResponse>
  auto async_vhost_get_controllers() {
    return static_cast<Self&>(*this).template async_typed<typename client::VhostResponse<Request, Response>::Type>(
        "vhost_get_controllers", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }

  /// Deletes a vhost controller of any kind; the bdevs stay. Newer releases wait until no guest is connected, older
  /// ones fail then.
  /// SPDK 17.10 and later (also remove_vhost_controller).
  template <class Request = rpc::v1::VhostDeleteControllerRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_vhost_delete_controller(const std::type_identity_t<Request>& request, CallOptions options = {},
                                     Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::VhostResponse<Request, Response>::Type>(
        "vhost_delete_controller", request, options, std::forward<Token>(token));
  }

  /// Sets how interrupts to the guest are held back under load on a vhost controller.
  /// SPDK 17.10 and later (also set_vhost_controller_coalescing).
  template <class Request = rpc::v1::VhostControllerSetCoalescingRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_vhost_controller_set_coalescing(const std::type_identity_t<Request>& request, CallOptions options = {},
                                             Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::VhostResponse<Request, Response>::Type>(
        "vhost_controller_set_coalescing", request, options, std::forward<Token>(token));
  }

  /// Lists the vhost-blk controllers of 17.07.
  /// SPDK 17.07 to 17.07; then vhost_get_controllers.
  template <class Request = rpc::v1::GetVhostBlkControllersRequest,
            class Response = rpc::v1::GetVhostBlkControllersResponse, class Token = boost::asio::use_awaitable_t<>>
  auto async_get_vhost_blk_controllers(const std::type_identity_t<Request>& request, CallOptions options = {},
                                       Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::VhostResponse<Request, Response>::Type>(
        "get_vhost_blk_controllers", request, options, std::forward<Token>(token));
  }

  /// Lists the vhost-blk controllers of 17.07.
  /// SPDK 17.07 to 17.07; then vhost_get_controllers.
  template <class Request = rpc::v1::GetVhostBlkControllersRequest,
            class Response = rpc::v1::GetVhostBlkControllersResponse>
  auto async_get_vhost_blk_controllers() {
    return static_cast<Self&>(*this).template async_typed<typename client::VhostResponse<Request, Response>::Type>(
        "get_vhost_blk_controllers", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }

  /// Lists the vhost SCSI controllers with their SCSI devices and LUNs.
  /// SPDK 17.07 to 17.07; then vhost_get_controllers.
  template <class Request = rpc::v1::GetVhostScsiControllersRequest,
            class Response = rpc::v1::GetVhostScsiControllersResponse, class Token = boost::asio::use_awaitable_t<>>
  auto async_get_vhost_scsi_controllers(const std::type_identity_t<Request>& request, CallOptions options = {},
                                        Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::VhostResponse<Request, Response>::Type>(
        "get_vhost_scsi_controllers", request, options, std::forward<Token>(token));
  }

  /// Lists the vhost SCSI controllers with their SCSI devices and LUNs.
  /// SPDK 17.07 to 17.07; then vhost_get_controllers.
  template <class Request = rpc::v1::GetVhostScsiControllersRequest,
            class Response = rpc::v1::GetVhostScsiControllersResponse>
  auto async_get_vhost_scsi_controllers() {
    return static_cast<Self&>(*this).template async_typed<typename client::VhostResponse<Request, Response>::Type>(
        "get_vhost_scsi_controllers", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }

  /// Removes a vhost block controller; no guest may be connected. The bdev stays.
  /// SPDK 17.07 to 17.07; then vhost_delete_controller.
  template <class Request = rpc::v1::RemoveVhostBlkControllerRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_remove_vhost_blk_controller(const std::type_identity_t<Request>& request, CallOptions options = {},
                                         Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::VhostResponse<Request, Response>::Type>(
        "remove_vhost_blk_controller", request, options, std::forward<Token>(token));
  }

  /// Removes a vhost SCSI controller; no guest may be connected. The bdevs stay.
  /// SPDK 17.07 to 17.07; then vhost_delete_controller.
  template <class Request = rpc::v1::RemoveVhostScsiControllerRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_remove_vhost_scsi_controller(const std::type_identity_t<Request>& request, CallOptions options = {},
                                          Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::VhostResponse<Request, Response>::Type>(
        "remove_vhost_scsi_controller", request, options, std::forward<Token>(token));
  }

  /// Creates a vhost NVMe controller without namespaces.
  /// SPDK 18.04 to 20.07 (also construct_vhost_nvme_controller).
  template <class Request = rpc::v1::VhostCreateNvmeControllerRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_vhost_create_nvme_controller(const std::type_identity_t<Request>& request, CallOptions options = {},
                                          Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::VhostResponse<Request, Response>::Type>(
        "vhost_create_nvme_controller", request, options, std::forward<Token>(token));
  }

  /// Adds a bdev as the next namespace of a vhost NVMe controller, at most 8 in all.
  /// SPDK 18.04 to 20.07 (also add_vhost_nvme_ns).
  template <class Request = rpc::v1::VhostNvmeControllerAddNsRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_vhost_nvme_controller_add_ns(const std::type_identity_t<Request>& request, CallOptions options = {},
                                          Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::VhostResponse<Request, Response>::Type>(
        "vhost_nvme_controller_add_ns", request, options, std::forward<Token>(token));
  }

  /// Creates a virtio-blk transport that block controllers can use. The transport vhost_user_blk exists from the start.
  /// SPDK 22.05 and later.
  template <class Request = rpc::v1::VirtioBlkCreateTransportRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_virtio_blk_create_transport(const std::type_identity_t<Request>& request, CallOptions options = {},
                                         Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::VhostResponse<Request, Response>::Type>(
        "virtio_blk_create_transport", request, options, std::forward<Token>(token));
  }

  /// Lists the virtio-blk transports.
  /// SPDK 23.01 and later.
  template <class Request = rpc::v1::VirtioBlkGetTransportsRequest,
            class Response = rpc::v1::VirtioBlkGetTransportsResponse, class Token = boost::asio::use_awaitable_t<>>
  auto async_virtio_blk_get_transports(const std::type_identity_t<Request>& request, CallOptions options = {},
                                       Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::VhostResponse<Request, Response>::Type>(
        "virtio_blk_get_transports", request, options, std::forward<Token>(token));
  }

  /// Lists the virtio-blk transports.
  /// SPDK 23.01 and later.
  template <class Request = rpc::v1::VirtioBlkGetTransportsRequest,
            class Response = rpc::v1::VirtioBlkGetTransportsResponse>
  auto async_virtio_blk_get_transports() {
    return static_cast<Self&>(*this).template async_typed<typename client::VhostResponse<Request, Response>::Type>(
        "virtio_blk_get_transports", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }
};

}  // namespace spdkctl

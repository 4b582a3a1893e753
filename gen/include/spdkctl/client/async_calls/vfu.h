// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <utility>

#include <boost/asio/use_awaitable.hpp>

#include "spdkctl/client/calls/vfu.h"

namespace spdkctl {

/// The functions of VfuCalls for completion tokens.
template <class Self>
class AsyncVfuCalls {
 public:
  /// Sets the directory for the sockets of vfio-user endpoints that are created later.
  /// SPDK 22.09 and later.
  template <class Request = rpc::v1::VfuTgtSetBasePathRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_vfu_tgt_set_base_path(const std::type_identity_t<Request>& request, CallOptions options = {},
                                   Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::VfuResponse<Request, Response>::Type>(
        "vfu_tgt_set_base_path", request, options, std::forward<Token>(token));
  }

  /// Creates a virtio-blk device on a vfio-user socket, backed by a bdev.
  /// SPDK 22.09 and later.
  template <class Request = rpc::v1::VfuVirtioCreateBlkEndpointRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_vfu_virtio_create_blk_endpoint(const std::type_identity_t<Request>& request, CallOptions options = {},
                                            Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::VfuResponse<Request, Response>::Type>(
        "vfu_virtio_create_blk_endpoint", request, options, std::forward<Token>(token));
  }

  /// Creates a virtio-fs device on a vfio-user socket, backed by an fsdev. Announced to be removed in 26.09.
  /// SPDK 24.09 and later.
  template <class Request = rpc::v1::VfuVirtioCreateFsEndpointRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_vfu_virtio_create_fs_endpoint(const std::type_identity_t<Request>& request, CallOptions options = {},
                                           Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::VfuResponse<Request, Response>::Type>(
        "vfu_virtio_create_fs_endpoint", request, options, std::forward<Token>(token));
  }

  /// Creates a virtio-scsi device without targets on a vfio-user socket.
  /// SPDK 22.09 and later.
  template <class Request = rpc::v1::VfuVirtioCreateScsiEndpointRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_vfu_virtio_create_scsi_endpoint(const std::type_identity_t<Request>& request, CallOptions options = {},
                                             Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::VfuResponse<Request, Response>::Type>(
        "vfu_virtio_create_scsi_endpoint", request, options, std::forward<Token>(token));
  }

  /// Deletes a vfio-user virtio endpoint of any kind with its socket. The guest loses the device; the bdevs stay.
  /// SPDK 22.09 and later.
  template <class Request = rpc::v1::VfuVirtioDeleteEndpointRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_vfu_virtio_delete_endpoint(const std::type_identity_t<Request>& request, CallOptions options = {},
                                        Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::VfuResponse<Request, Response>::Type>(
        "vfu_virtio_delete_endpoint", request, options, std::forward<Token>(token));
  }

  /// Adds a SCSI target with a bdev as LUN 0 to a virtio-scsi endpoint; a connected guest is told.
  /// SPDK 22.09 and later.
  template <class Request = rpc::v1::VfuVirtioScsiAddTargetRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_vfu_virtio_scsi_add_target(const std::type_identity_t<Request>& request, CallOptions options = {},
                                        Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::VfuResponse<Request, Response>::Type>(
        "vfu_virtio_scsi_add_target", request, options, std::forward<Token>(token));
  }

  /// Removes a SCSI target from a virtio-scsi endpoint; a connected guest is told. The bdev stays.
  /// SPDK 22.09 and later.
  template <class Request = rpc::v1::VfuVirtioScsiRemoveTargetRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_vfu_virtio_scsi_remove_target(const std::type_identity_t<Request>& request, CallOptions options = {},
                                           Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::VfuResponse<Request, Response>::Type>(
        "vfu_virtio_scsi_remove_target", request, options, std::forward<Token>(token));
  }
};

}  // namespace spdkctl

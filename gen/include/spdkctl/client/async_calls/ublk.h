// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <utility>

#include <boost/asio/use_awaitable.hpp>

#include "spdkctl/client/calls/ublk.h"

namespace spdkctl {

/// The functions of UblkCalls for completion tokens.
template <class Self>
class AsyncUblkCalls {
 public:
  /// Creates the ublk target with its threads. Must come before any ublk disk and needs the ublk_drv kernel module.
  /// SPDK 23.01 and later.
  template <class Request = rpc::v1::UblkCreateTargetRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_ublk_create_target(const std::type_identity_t<Request>& request, CallOptions options = {},
                                Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::UblkResponse<Request, Response>::Type>(
        "ublk_create_target", request, options, std::forward<Token>(token));
  }

  /// Creates the ublk target with its threads. Must come before any ublk disk and needs the ublk_drv kernel module.
  /// SPDK 23.01 and later.
  template <class Request = rpc::v1::UblkCreateTargetRequest, class Response = rpc::v1::Done>
  auto async_ublk_create_target() {
    return static_cast<Self&>(*this).template async_typed<typename client::UblkResponse<Request, Response>::Type>(
        "ublk_create_target", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }

  /// Stops all ublk disks and then removes the ublk target. Answers when that is done; the bdevs stay.
  /// SPDK 23.01 and later.
  template <class Request = rpc::v1::UblkDestroyTargetRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_ublk_destroy_target(const std::type_identity_t<Request>& request, CallOptions options = {},
                                 Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::UblkResponse<Request, Response>::Type>(
        "ublk_destroy_target", request, options, std::forward<Token>(token));
  }

  /// Stops all ublk disks and then removes the ublk target. Answers when that is done; the bdevs stay.
  /// SPDK 23.01 and later.
  template <class Request = rpc::v1::UblkDestroyTargetRequest, class Response = rpc::v1::Done>
  auto async_ublk_destroy_target() {
    return static_cast<Self&>(*this).template async_typed<typename client::UblkResponse<Request, Response>::Type>(
        "ublk_destroy_target", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }

  /// Lists the bdevs exported as ublk devices.
  /// SPDK 23.01 and later.
  template <class Request = rpc::v1::UblkGetDisksRequest, class Response = rpc::v1::UblkGetDisksResponse,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_ublk_get_disks(const std::type_identity_t<Request>& request, CallOptions options = {},
                            Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::UblkResponse<Request, Response>::Type>(
        "ublk_get_disks", request, options, std::forward<Token>(token));
  }

  /// Lists the bdevs exported as ublk devices.
  /// SPDK 23.01 and later.
  template <class Request = rpc::v1::UblkGetDisksRequest, class Response = rpc::v1::UblkGetDisksResponse>
  auto async_ublk_get_disks() {
    return static_cast<Self&>(*this).template async_typed<typename client::UblkResponse<Request, Response>::Type>(
        "ublk_get_disks", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }

  /// Takes over a ublk device that the kernel kept after its former process ended, and returns its number. Needs Linux
  /// 6.4.
  /// SPDK 24.01 and later.
  template <class Request = rpc::v1::UblkRecoverDiskRequest, class Response = rpc::v1::UblkRecoverDiskResponse,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_ublk_recover_disk(const std::type_identity_t<Request>& request, CallOptions options = {},
                               Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::UblkResponse<Request, Response>::Type>(
        "ublk_recover_disk", request, options, std::forward<Token>(token));
  }

  /// Exports a bdev as a ublk block device and returns its number. The ublk target must exist.
  /// SPDK 23.01 and later.
  template <class Request = rpc::v1::UblkStartDiskRequest, class Response = rpc::v1::UblkStartDiskResponse,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_ublk_start_disk(const std::type_identity_t<Request>& request, CallOptions options = {},
                             Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::UblkResponse<Request, Response>::Type>(
        "ublk_start_disk", request, options, std::forward<Token>(token));
  }

  /// Stops a ublk device and removes it from the kernel. Answers when its I/O has ended; the bdev stays.
  /// SPDK 23.01 and later.
  template <class Request = rpc::v1::UblkStopDiskRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_ublk_stop_disk(const std::type_identity_t<Request>& request, CallOptions options = {},
                            Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::UblkResponse<Request, Response>::Type>(
        "ublk_stop_disk", request, options, std::forward<Token>(token));
  }
};

}  // namespace spdkctl

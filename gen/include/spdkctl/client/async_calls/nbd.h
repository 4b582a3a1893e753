// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <utility>

#include <boost/asio/use_awaitable.hpp>

#include "spdkctl/client/calls/nbd.h"

namespace spdkctl {

/// The functions of NbdCalls for completion tokens.
template <class Self>
class AsyncNbdCalls {
 public:
  /// Lists the bdevs exported as kernel NBD devices.
  /// SPDK 18.01 and later (also get_nbd_disks).
  template <class Request = rpc::v1::NbdGetDisksRequest, class Response = rpc::v1::NbdGetDisksResponse,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_nbd_get_disks(const std::type_identity_t<Request>& request, CallOptions options = {}, Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::NbdResponse<Request, Response>::Type>(
        "nbd_get_disks", request, options, std::forward<Token>(token));
  }

  /// Lists the bdevs exported as kernel NBD devices.
  /// SPDK 18.01 and later (also get_nbd_disks).
  template <class Request = rpc::v1::NbdGetDisksRequest, class Response = rpc::v1::NbdGetDisksResponse>
  auto async_nbd_get_disks() {
    return static_cast<Self&>(*this).template async_typed<typename client::NbdResponse<Request, Response>::Type>(
        "nbd_get_disks", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }

  /// Exports a bdev as a kernel NBD device and returns the path of the device. Needs the nbd kernel module.
  /// SPDK 18.01 and later (also start_nbd_disk).
  template <class Request = rpc::v1::NbdStartDiskRequest, class Response = rpc::v1::NbdStartDiskResponse,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_nbd_start_disk(const std::type_identity_t<Request>& request, CallOptions options = {},
                            Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::NbdResponse<Request, Response>::Type>(
        "nbd_start_disk", request, options, std::forward<Token>(token));
  }

  /// Disconnects an NBD device from its bdev, after the kernel has flushed its data.
  /// SPDK 18.01 and later (also stop_nbd_disk).
  template <class Request = rpc::v1::NbdStopDiskRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_nbd_stop_disk(const std::type_identity_t<Request>& request, CallOptions options = {}, Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::NbdResponse<Request, Response>::Type>(
        "nbd_stop_disk", request, options, std::forward<Token>(token));
  }
};

}  // namespace spdkctl

// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <utility>

#include <boost/asio/use_awaitable.hpp>

#include "spdkctl/client/calls/bdev_uring.h"

namespace spdkctl {

/// The functions of BdevUringCalls for completion tokens.
template <class Self>
class AsyncBdevUringCalls {
 public:
  /// Makes a bdev from a file or block device of the host, accessed through io_uring.
  /// SPDK 19.10 and later.
  template <class Request = rpc::v1::BdevUringCreateRequest, class Response = rpc::v1::BdevName,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_uring_create(const std::type_identity_t<Request>& request, CallOptions options = {},
                               Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevUringResponse<Request, Response>::Type>(
        "bdev_uring_create", request, options, std::forward<Token>(token));
  }

  /// Removes an io_uring bdev; the file or device and its data stay.
  /// SPDK 19.10 and later.
  template <class Request = rpc::v1::BdevUringDeleteRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_uring_delete(const std::type_identity_t<Request>& request, CallOptions options = {},
                               Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevUringResponse<Request, Response>::Type>(
        "bdev_uring_delete", request, options, std::forward<Token>(token));
  }

  /// Reads the size of the file or device again and adapts the bdev to it; at size 0 it is hot-removed (from 26.01).
  /// SPDK 24.05 and later.
  template <class Request = rpc::v1::BdevUringRescanRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_uring_rescan(const std::type_identity_t<Request>& request, CallOptions options = {},
                               Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevUringResponse<Request, Response>::Type>(
        "bdev_uring_rescan", request, options, std::forward<Token>(token));
  }
};

}  // namespace spdkctl

// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <utility>

#include <boost/asio/use_awaitable.hpp>

#include "spdkctl/client/calls/bdev_aio.h"

namespace spdkctl {

/// The functions of BdevAioCalls for completion tokens.
template <class Self>
class AsyncBdevAioCalls {
 public:
  /// Opens a host file or block device through Linux AIO, offers it as a bdev, and answers with its name once all bdevs
  /// have been examined.
  /// SPDK 17.07 and later (also construct_aio_bdev).
  template <class Request = rpc::v1::BdevAioCreateRequest, class Response = rpc::v1::BdevName,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_aio_create(const std::type_identity_t<Request>& request, CallOptions options = {},
                             Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevAioResponse<Request, Response>::Type>(
        "bdev_aio_create", request, options, std::forward<Token>(token));
  }

  /// Removes an AIO bdev and closes its backing file; the data in the file stays.
  /// SPDK 18.07 and later (also delete_aio_bdev).
  template <class Request = rpc::v1::BdevAioDeleteRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_aio_delete(const std::type_identity_t<Request>& request, CallOptions options = {},
                             Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevAioResponse<Request, Response>::Type>(
        "bdev_aio_delete", request, options, std::forward<Token>(token));
  }

  /// Re-reads the size of the backing file of an AIO bdev and adjusts its block count; recent releases hot-remove the
  /// bdev if the size is 0.
  /// SPDK 22.01 and later.
  template <class Request = rpc::v1::BdevAioRescanRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_aio_rescan(const std::type_identity_t<Request>& request, CallOptions options = {},
                             Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevAioResponse<Request, Response>::Type>(
        "bdev_aio_rescan", request, options, std::forward<Token>(token));
  }
};

}  // namespace spdkctl

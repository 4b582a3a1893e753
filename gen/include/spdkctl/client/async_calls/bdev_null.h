// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <utility>

#include <boost/asio/use_awaitable.hpp>

#include "spdkctl/client/calls/bdev_null.h"

namespace spdkctl {

/// The functions of BdevNullCalls for completion tokens.
template <class Self>
class AsyncBdevNullCalls {
 public:
  /// Makes a bdev that drops writes and answers reads without storing data, and answers with its name; useful for
  /// benchmarks.
  /// SPDK 17.07 and later (also construct_null_bdev).
  template <class Request = rpc::v1::BdevNullCreateRequest, class Response = rpc::v1::BdevName,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_null_create(const std::type_identity_t<Request>& request, CallOptions options = {},
                              Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevNullResponse<Request, Response>::Type>(
        "bdev_null_create", request, options, std::forward<Token>(token));
  }

  /// Removes a null bdev.
  /// SPDK 18.07 and later (also delete_null_bdev).
  template <class Request = rpc::v1::BdevNullDeleteRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_null_delete(const std::type_identity_t<Request>& request, CallOptions options = {},
                              Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevNullResponse<Request, Response>::Type>(
        "bdev_null_delete", request, options, std::forward<Token>(token));
  }

  /// Grows a null bdev to a new capacity; shrinking is refused.
  /// SPDK 21.01 and later.
  template <class Request = rpc::v1::BdevNullResizeRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_null_resize(const std::type_identity_t<Request>& request, CallOptions options = {},
                              Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevNullResponse<Request, Response>::Type>(
        "bdev_null_resize", request, options, std::forward<Token>(token));
  }
};

}  // namespace spdkctl

// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <utility>

#include <boost/asio/use_awaitable.hpp>

#include "spdkctl/client/calls/bdev_split.h"

namespace spdkctl {

/// The functions of BdevSplitCalls for completion tokens.
template <class Self>
class AsyncBdevSplitCalls {
 public:
  /// Splits a bdev into equal bdevs named base name plus p and a number, and answers with their names; waits if the
  /// base bdev is missing.
  /// SPDK 18.04 and later (also construct_split_vbdev).
  template <class Request = rpc::v1::BdevSplitCreateRequest, class Response = rpc::v1::BdevSplitCreateResponse,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_split_create(const std::type_identity_t<Request>& request, CallOptions options = {},
                               Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevSplitResponse<Request, Response>::Type>(
        "bdev_split_create", request, options, std::forward<Token>(token));
  }

  /// Removes all split bdevs made from a base bdev; the base bdev and its data stay.
  /// SPDK 18.04 and later (also destruct_split_vbdev).
  template <class Request = rpc::v1::BdevSplitDeleteRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_split_delete(const std::type_identity_t<Request>& request, CallOptions options = {},
                               Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevSplitResponse<Request, Response>::Type>(
        "bdev_split_delete", request, options, std::forward<Token>(token));
  }
};

}  // namespace spdkctl

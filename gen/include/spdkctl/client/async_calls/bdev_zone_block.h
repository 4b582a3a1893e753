// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <utility>

#include <boost/asio/use_awaitable.hpp>

#include "spdkctl/client/calls/bdev_zone_block.h"

namespace spdkctl {

/// The functions of BdevZoneBlockCalls for completion tokens.
template <class Self>
class AsyncBdevZoneBlockCalls {
 public:
  /// Layers an emulated zoned bdev over an ordinary one and answers with its name. Waits for the base bdev if it does
  /// not exist yet.
  /// SPDK 20.01 and later.
  template <class Request = rpc::v1::BdevZoneBlockCreateRequest, class Response = rpc::v1::BdevName,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_zone_block_create(const std::type_identity_t<Request>& request, CallOptions options = {},
                                    Token&& token = {}) {
    return static_cast<Self&>(*this)
        .template async_typed<typename client::BdevZoneBlockResponse<Request, Response>::Type>(
            "bdev_zone_block_create", request, options, std::forward<Token>(token));
  }

  /// Removes an emulated zoned bdev; the base bdev and its data stay.
  /// SPDK 20.01 and later.
  template <class Request = rpc::v1::BdevZoneBlockDeleteRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_zone_block_delete(const std::type_identity_t<Request>& request, CallOptions options = {},
                                    Token&& token = {}) {
    return static_cast<Self&>(*this)
        .template async_typed<typename client::BdevZoneBlockResponse<Request, Response>::Type>(
            "bdev_zone_block_delete", request, options, std::forward<Token>(token));
  }
};

}  // namespace spdkctl

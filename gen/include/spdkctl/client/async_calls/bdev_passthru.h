// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <utility>

#include <boost/asio/use_awaitable.hpp>

#include "spdkctl/client/calls/bdev_passthru.h"

namespace spdkctl {

/// The functions of BdevPassthruCalls for completion tokens.
template <class Self>
class AsyncBdevPassthruCalls {
 public:
  /// Layers a bdev that forwards all I/O unchanged over another bdev and claims it. Waits for the base bdev if it does
  /// not exist yet.
  /// SPDK 18.04 and later (also construct_passthru_bdev).
  template <class Request = rpc::v1::BdevPassthruCreateRequest, class Response = rpc::v1::BdevName,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_passthru_create(const std::type_identity_t<Request>& request, CallOptions options = {},
                                  Token&& token = {}) {
    return static_cast<Self&>(*this)
        .template async_typed<typename client::BdevPassthruResponse<Request, Response>::Type>(
            "bdev_passthru_create", request, options, std::forward<Token>(token));
  }

  /// Removes a passthru bdev; the base bdev and its data stay.
  /// SPDK 18.07 and later (also delete_passthru_bdev).
  template <class Request = rpc::v1::BdevPassthruDeleteRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_passthru_delete(const std::type_identity_t<Request>& request, CallOptions options = {},
                                  Token&& token = {}) {
    return static_cast<Self&>(*this)
        .template async_typed<typename client::BdevPassthruResponse<Request, Response>::Type>(
            "bdev_passthru_delete", request, options, std::forward<Token>(token));
  }
};

}  // namespace spdkctl

// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <utility>

#include <boost/asio/use_awaitable.hpp>

#include "spdkctl/client/calls/bdev_delay.h"

namespace spdkctl {

/// The functions of BdevDelayCalls for completion tokens.
template <class Self>
class AsyncBdevDelayCalls {
 public:
  /// Layers a bdev that adds artificial latency over another bdev. Waits for the base bdev to appear if it does not
  /// exist yet.
  /// SPDK 19.07 and later.
  template <class Request = rpc::v1::BdevDelayCreateRequest, class Response = rpc::v1::BdevName,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_delay_create(const std::type_identity_t<Request>& request, CallOptions options = {},
                               Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevDelayResponse<Request, Response>::Type>(
        "bdev_delay_create", request, options, std::forward<Token>(token));
  }

  /// Removes a delay bdev; the base bdev and its data stay.
  /// SPDK 19.07 and later.
  template <class Request = rpc::v1::BdevDelayDeleteRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_delay_delete(const std::type_identity_t<Request>& request, CallOptions options = {},
                               Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevDelayResponse<Request, Response>::Type>(
        "bdev_delay_delete", request, options, std::forward<Token>(token));
  }

  /// Changes one of the four latencies of an existing delay bdev, effective for I/O submitted afterwards.
  /// SPDK 19.10 and later.
  template <class Request = rpc::v1::BdevDelayUpdateLatencyRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_delay_update_latency(const std::type_identity_t<Request>& request, CallOptions options = {},
                                       Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevDelayResponse<Request, Response>::Type>(
        "bdev_delay_update_latency", request, options, std::forward<Token>(token));
  }
};

}  // namespace spdkctl

// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <utility>

#include <boost/asio/use_awaitable.hpp>

#include "spdkctl/client/calls/iobuf.h"

namespace spdkctl {

/// The functions of IobufCalls for completion tokens.
template <class Self>
class AsyncIobufCalls {
 public:
  /// Returns how often each module got data buffers from caches, from the shared pool, or had to wait.
  /// SPDK 24.01 and later.
  template <class Request = rpc::v1::IobufGetStatsRequest, class Response = rpc::v1::IobufGetStatsResponse,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_iobuf_get_stats(const std::type_identity_t<Request>& request, CallOptions options = {},
                             Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::IobufResponse<Request, Response>::Type>(
        "iobuf_get_stats", request, options, std::forward<Token>(token));
  }

  /// Returns how often each module got data buffers from caches, from the shared pool, or had to wait.
  /// SPDK 24.01 and later.
  template <class Request = rpc::v1::IobufGetStatsRequest, class Response = rpc::v1::IobufGetStatsResponse>
  auto async_iobuf_get_stats() {
    return static_cast<Self&>(*this).template async_typed<typename client::IobufResponse<Request, Response>::Type>(
        "iobuf_get_stats", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }

  /// Sets number and size of the shared data buffers. Only before framework init; absent values stay as they are.
  /// SPDK 23.01 and later.
  template <class Request = rpc::v1::IobufSetOptionsRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_iobuf_set_options(const std::type_identity_t<Request>& request, CallOptions options = {},
                               Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::IobufResponse<Request, Response>::Type>(
        "iobuf_set_options", request, options, std::forward<Token>(token));
  }

  /// Sets number and size of the shared data buffers. Only before framework init; absent values stay as they are.
  /// SPDK 23.01 and later.
  template <class Request = rpc::v1::IobufSetOptionsRequest, class Response = rpc::v1::Done>
  auto async_iobuf_set_options() {
    return static_cast<Self&>(*this).template async_typed<typename client::IobufResponse<Request, Response>::Type>(
        "iobuf_set_options", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }
};

}  // namespace spdkctl

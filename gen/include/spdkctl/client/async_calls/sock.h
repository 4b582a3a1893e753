// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <utility>

#include <boost/asio/use_awaitable.hpp>

#include "spdkctl/client/calls/sock.h"

namespace spdkctl {

/// The functions of SockCalls for completion tokens.
template <class Self>
class AsyncSockCalls {
 public:
  /// Returns the socket implementation used when none is named.
  /// SPDK 24.05 and later.
  template <class Request = rpc::v1::SockGetDefaultImplRequest, class Response = rpc::v1::SockGetDefaultImplResponse,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_sock_get_default_impl(const std::type_identity_t<Request>& request, CallOptions options = {},
                                   Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::SockResponse<Request, Response>::Type>(
        "sock_get_default_impl", request, options, std::forward<Token>(token));
  }

  /// Returns the socket implementation used when none is named.
  /// SPDK 24.05 and later.
  template <class Request = rpc::v1::SockGetDefaultImplRequest, class Response = rpc::v1::SockGetDefaultImplResponse>
  auto async_sock_get_default_impl() {
    return static_cast<Self&>(*this).template async_typed<typename client::SockResponse<Request, Response>::Type>(
        "sock_get_default_impl", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }

  /// Returns the default options of a socket implementation.
  /// SPDK 20.07 and later.
  template <class Request = rpc::v1::SockImplGetOptionsRequest, class Response = rpc::v1::SockImplGetOptionsResponse,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_sock_impl_get_options(const std::type_identity_t<Request>& request, CallOptions options = {},
                                   Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::SockResponse<Request, Response>::Type>(
        "sock_impl_get_options", request, options, std::forward<Token>(token));
  }

  /// Sets the default options of a socket implementation. Only before framework init; absent values stay as they are.
  /// SPDK 20.07 and later.
  template <class Request = rpc::v1::SockImplSetOptionsRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_sock_impl_set_options(const std::type_identity_t<Request>& request, CallOptions options = {},
                                   Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::SockResponse<Request, Response>::Type>(
        "sock_impl_set_options", request, options, std::forward<Token>(token));
  }

  /// Chooses the socket implementation used when none is named. Only before framework init.
  /// SPDK 20.10 and later.
  template <class Request = rpc::v1::SockSetDefaultImplRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_sock_set_default_impl(const std::type_identity_t<Request>& request, CallOptions options = {},
                                   Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::SockResponse<Request, Response>::Type>(
        "sock_set_default_impl", request, options, std::forward<Token>(token));
  }
};

}  // namespace spdkctl

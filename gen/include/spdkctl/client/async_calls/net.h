// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <utility>

#include <boost/asio/use_awaitable.hpp>

#include "spdkctl/client/calls/net.h"

namespace spdkctl {

/// The functions of NetCalls for completion tokens.
template <class Self>
class AsyncNetCalls {
 public:
  /// Lists the network interfaces of the host with their IPv4 addresses.
  /// SPDK 17.07 to 21.04 (also get_interfaces).
  template <class Request = rpc::v1::NetGetInterfacesRequest, class Response = rpc::v1::NetGetInterfacesResponse,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_net_get_interfaces(const std::type_identity_t<Request>& request, CallOptions options = {},
                                Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::NetResponse<Request, Response>::Type>(
        "net_get_interfaces", request, options, std::forward<Token>(token));
  }

  /// Lists the network interfaces of the host with their IPv4 addresses.
  /// SPDK 17.07 to 21.04 (also get_interfaces).
  template <class Request = rpc::v1::NetGetInterfacesRequest, class Response = rpc::v1::NetGetInterfacesResponse>
  auto async_net_get_interfaces() {
    return static_cast<Self&>(*this).template async_typed<typename client::NetResponse<Request, Response>::Type>(
        "net_get_interfaces", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }

  /// Adds an IPv4 address to a network interface of the host. Fails when the interface already has it.
  /// SPDK 17.07 to 21.04 (also add_ip_address).
  template <class Request = rpc::v1::NetInterfaceAddIpAddressRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_net_interface_add_ip_address(const std::type_identity_t<Request>& request, CallOptions options = {},
                                          Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::NetResponse<Request, Response>::Type>(
        "net_interface_add_ip_address", request, options, std::forward<Token>(token));
  }

  /// Removes an IPv4 address from a network interface of the host. Connections that use it break.
  /// SPDK 17.07 to 21.04 (also delete_ip_address).
  template <class Request = rpc::v1::NetInterfaceDeleteIpAddressRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_net_interface_delete_ip_address(const std::type_identity_t<Request>& request, CallOptions options = {},
                                             Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::NetResponse<Request, Response>::Type>(
        "net_interface_delete_ip_address", request, options, std::forward<Token>(token));
  }
};

}  // namespace spdkctl

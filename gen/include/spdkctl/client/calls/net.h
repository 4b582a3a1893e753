// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include "spdkctl/client/typed_call.h"

namespace spdkctl::rpc::v1 {
class Done;
class NetGetInterfacesRequest;
class NetGetInterfacesResponse;
class NetInterfaceAddIpAddressRequest;
class NetInterfaceDeleteIpAddressRequest;
}  // namespace spdkctl::rpc::v1

namespace spdkctl {

namespace client {

/// The response, if the header of these messages was included.
template <class Request, class Response>
struct NetResponse {
  static_assert(kIsComplete<Request> && kIsComplete<Response>,
                "include <spdkctl/rpc/v1/net.pb.h> (or <spdkctl/client/build/net.h>)");
  using Type = MessageOrNothing<Response>;
};

}  // namespace client

/// The JSON-RPCs of net.proto. Their messages: spdkctl/rpc/v1/net.pb.h.
class NetCalls : public virtual Caller {
 public:
  /// Lists the network interfaces of the host with their IPv4 addresses.
  /// SPDK 17.07 to 21.04 (also get_interfaces).
  template <class Request = rpc::v1::NetGetInterfacesRequest, class Response = rpc::v1::NetGetInterfacesResponse>
  Result<typename client::NetResponse<Request, Response>::Type> net_get_interfaces(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "net_get_interfaces", request, options);
  }

  /// Lists the network interfaces of the host with their IPv4 addresses.
  /// SPDK 17.07 to 21.04 (also get_interfaces).
  template <class Request = rpc::v1::NetGetInterfacesRequest, class Response = rpc::v1::NetGetInterfacesResponse>
  Result<typename client::NetResponse<Request, Response>::Type> net_get_interfaces() {
    return client::CallTyped<Response>(*this, "net_get_interfaces", client::EmptyRequest<Request>(), {});
  }

  /// Adds an IPv4 address to a network interface of the host. Fails when the interface already has it.
  /// SPDK 17.07 to 21.04 (also add_ip_address).
  template <class Request = rpc::v1::NetInterfaceAddIpAddressRequest, class Response = rpc::v1::Done>
  Result<typename client::NetResponse<Request, Response>::Type> net_interface_add_ip_address(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "net_interface_add_ip_address", request, options);
  }

  /// Removes an IPv4 address from a network interface of the host. Connections that use it break.
  /// SPDK 17.07 to 21.04 (also delete_ip_address).
  template <class Request = rpc::v1::NetInterfaceDeleteIpAddressRequest, class Response = rpc::v1::Done>
  Result<typename client::NetResponse<Request, Response>::Type> net_interface_delete_ip_address(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "net_interface_delete_ip_address", request, options);
  }
};

}  // namespace spdkctl

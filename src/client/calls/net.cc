// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#include "client/calls/typed.h"
#include "spdkctl/client/calls.h"
#include "spdkctl/rpc/v1/common.pb.h"
#include "spdkctl/rpc/v1/net.pb.h"

namespace spdkctl {

Result<rpc::v1::NetGetInterfacesResponse> TypedCalls::net_get_interfaces(
    const rpc::v1::NetGetInterfacesRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::NetGetInterfacesResponse>(*this, "net_get_interfaces", request, options);
}

Result<rpc::v1::NetGetInterfacesResponse> TypedCalls::net_get_interfaces() {
  return net_get_interfaces(rpc::v1::NetGetInterfacesRequest());
}

Result<rpc::v1::Done> TypedCalls::net_interface_add_ip_address(const rpc::v1::NetInterfaceAddIpAddressRequest& request,
                                                               const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "net_interface_add_ip_address", request, options);
}

Result<rpc::v1::Done> TypedCalls::net_interface_delete_ip_address(
    const rpc::v1::NetInterfaceDeleteIpAddressRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "net_interface_delete_ip_address", request, options);
}

}  // namespace spdkctl

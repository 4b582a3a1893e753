// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#include "client/calls/typed.h"
#include "spdkctl/client/calls.h"
#include "spdkctl/rpc/v1/common.pb.h"
#include "spdkctl/rpc/v1/sock.pb.h"

namespace spdkctl {

Result<rpc::v1::SockGetDefaultImplResponse> TypedCalls::sock_get_default_impl(
    const rpc::v1::SockGetDefaultImplRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::SockGetDefaultImplResponse>(*this, "sock_get_default_impl", request, options);
}

Result<rpc::v1::SockGetDefaultImplResponse> TypedCalls::sock_get_default_impl() {
  return sock_get_default_impl(rpc::v1::SockGetDefaultImplRequest());
}

Result<rpc::v1::SockImplGetOptionsResponse> TypedCalls::sock_impl_get_options(
    const rpc::v1::SockImplGetOptionsRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::SockImplGetOptionsResponse>(*this, "sock_impl_get_options", request, options);
}

Result<rpc::v1::Done> TypedCalls::sock_impl_set_options(const rpc::v1::SockImplSetOptionsRequest& request,
                                                        const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "sock_impl_set_options", request, options);
}

Result<rpc::v1::Done> TypedCalls::sock_set_default_impl(const rpc::v1::SockSetDefaultImplRequest& request,
                                                        const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "sock_set_default_impl", request, options);
}

}  // namespace spdkctl

// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include "spdkctl/client/typed_call.h"

namespace spdkctl::rpc::v1 {
class Done;
class SockGetDefaultImplRequest;
class SockGetDefaultImplResponse;
class SockImplGetOptionsRequest;
class SockImplGetOptionsResponse;
class SockImplSetOptionsRequest;
class SockSetDefaultImplRequest;
}  // namespace spdkctl::rpc::v1

namespace spdkctl {

namespace client {

/// The response, if the header of these messages was included.
template <class Request, class Response>
struct SockResponse {
  static_assert(kIsComplete<Request> && kIsComplete<Response>,
                "include <spdkctl/rpc/v1/sock.pb.h> (or <spdkctl/client/build/sock.h>)");
  using Type = MessageOrNothing<Response>;
};

}  // namespace client

/// The JSON-RPCs of sock.proto. Their messages: spdkctl/rpc/v1/sock.pb.h.
class SockCalls : public virtual Caller {
 public:
  /// Returns the socket implementation used when none is named.
  /// SPDK 24.05 and later.
  template <class Request = rpc::v1::SockGetDefaultImplRequest, class Response = rpc::v1::SockGetDefaultImplResponse>
  Result<typename client::SockResponse<Request, Response>::Type> sock_get_default_impl(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "sock_get_default_impl", request, options);
  }

  /// Returns the socket implementation used when none is named.
  /// SPDK 24.05 and later.
  template <class Request = rpc::v1::SockGetDefaultImplRequest, class Response = rpc::v1::SockGetDefaultImplResponse>
  Result<typename client::SockResponse<Request, Response>::Type> sock_get_default_impl() {
    return client::CallTyped<Response>(*this, "sock_get_default_impl", client::EmptyRequest<Request>(), {});
  }

  /// Returns the default options of a socket implementation.
  /// SPDK 20.07 and later.
  template <class Request = rpc::v1::SockImplGetOptionsRequest, class Response = rpc::v1::SockImplGetOptionsResponse>
  Result<typename client::SockResponse<Request, Response>::Type> sock_impl_get_options(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "sock_impl_get_options", request, options);
  }

  /// Sets the default options of a socket implementation. Only before framework init; absent values stay as they are.
  /// SPDK 20.07 and later.
  template <class Request = rpc::v1::SockImplSetOptionsRequest, class Response = rpc::v1::Done>
  Result<typename client::SockResponse<Request, Response>::Type> sock_impl_set_options(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "sock_impl_set_options", request, options);
  }

  /// Chooses the socket implementation used when none is named. Only before framework init.
  /// SPDK 20.10 and later.
  template <class Request = rpc::v1::SockSetDefaultImplRequest, class Response = rpc::v1::Done>
  Result<typename client::SockResponse<Request, Response>::Type> sock_set_default_impl(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "sock_set_default_impl", request, options);
  }
};

}  // namespace spdkctl

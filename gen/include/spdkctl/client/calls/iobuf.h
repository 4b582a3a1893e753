// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include "spdkctl/client/typed_call.h"

namespace spdkctl::rpc::v1 {
class Done;
class IobufGetStatsRequest;
class IobufGetStatsResponse;
class IobufSetOptionsRequest;
}  // namespace spdkctl::rpc::v1

namespace spdkctl {

namespace client {

/// The response, if the header of these messages was included.
template <class Request, class Response>
struct IobufResponse {
  static_assert(kIsComplete<Request> && kIsComplete<Response>,
                "include <spdkctl/rpc/v1/iobuf.pb.h> (or <spdkctl/client/build/iobuf.h>)");
  using Type = MessageOrNothing<Response>;
};

}  // namespace client

/// The JSON-RPCs of iobuf.proto. Their messages: spdkctl/rpc/v1/iobuf.pb.h.
class IobufCalls : public virtual Caller {
 public:
  /// Returns how often each module got data buffers from caches, from the shared pool, or had to wait.
  /// SPDK 24.01 and later.
  template <class Request = rpc::v1::IobufGetStatsRequest, class Response = rpc::v1::IobufGetStatsResponse>
  Result<typename client::IobufResponse<Request, Response>::Type> iobuf_get_stats(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "iobuf_get_stats", request, options);
  }

  /// Returns how often each module got data buffers from caches, from the shared pool, or had to wait.
  /// SPDK 24.01 and later.
  template <class Request = rpc::v1::IobufGetStatsRequest, class Response = rpc::v1::IobufGetStatsResponse>
  Result<typename client::IobufResponse<Request, Response>::Type> iobuf_get_stats() {
    return client::CallTyped<Response>(*this, "iobuf_get_stats", client::EmptyRequest<Request>(), {});
  }

  /// Sets number and size of the shared data buffers. Only before framework init; absent values stay as they are.
  /// SPDK 23.01 and later.
  template <class Request = rpc::v1::IobufSetOptionsRequest, class Response = rpc::v1::Done>
  Result<typename client::IobufResponse<Request, Response>::Type> iobuf_set_options(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "iobuf_set_options", request, options);
  }

  /// Sets number and size of the shared data buffers. Only before framework init; absent values stay as they are.
  /// SPDK 23.01 and later.
  template <class Request = rpc::v1::IobufSetOptionsRequest, class Response = rpc::v1::Done>
  Result<typename client::IobufResponse<Request, Response>::Type> iobuf_set_options() {
    return client::CallTyped<Response>(*this, "iobuf_set_options", client::EmptyRequest<Request>(), {});
  }
};

}  // namespace spdkctl

// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include "spdkctl/client/typed_call.h"

namespace spdkctl::rpc::v1 {
class BdevName;
class BdevPassthruCreateRequest;
class BdevPassthruDeleteRequest;
class Done;
}  // namespace spdkctl::rpc::v1

namespace spdkctl {

namespace client {

/// The response, if the header of these messages was included.
template <class Request, class Response>
struct BdevPassthruResponse {
  static_assert(kIsComplete<Request> && kIsComplete<Response>,
                "include <spdkctl/rpc/v1/bdev_passthru.pb.h> (or <spdkctl/client/build/bdev_passthru.h>)");
  using Type = MessageOrNothing<Response>;
};

}  // namespace client

/// The JSON-RPCs of bdev_passthru.proto. Their messages: spdkctl/rpc/v1/bdev_passthru.pb.h.
class BdevPassthruCalls : public virtual Caller {
 public:
  /// Layers a bdev that forwards all I/O unchanged over another bdev and claims it. Waits for the base bdev if it does
  /// not exist yet.
  /// SPDK 18.04 and later (also construct_passthru_bdev).
  template <class Request = rpc::v1::BdevPassthruCreateRequest, class Response = rpc::v1::BdevName>
  Result<typename client::BdevPassthruResponse<Request, Response>::Type> bdev_passthru_create(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_passthru_create", request, options);
  }

  /// Removes a passthru bdev; the base bdev and its data stay.
  /// SPDK 18.07 and later (also delete_passthru_bdev).
  template <class Request = rpc::v1::BdevPassthruDeleteRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevPassthruResponse<Request, Response>::Type> bdev_passthru_delete(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_passthru_delete", request, options);
  }
};

}  // namespace spdkctl

// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include "spdkctl/client/typed_call.h"

namespace spdkctl::rpc::v1 {
class BdevDelayCreateRequest;
class BdevDelayDeleteRequest;
class BdevDelayUpdateLatencyRequest;
class BdevName;
class Done;
}  // namespace spdkctl::rpc::v1

namespace spdkctl {

namespace client {

/// The response, if the header of these messages was included.
template <class Request, class Response>
struct BdevDelayResponse {
  static_assert(kIsComplete<Request> && kIsComplete<Response>,
                "include <spdkctl/rpc/v1/bdev_delay.pb.h> (or <spdkctl/client/build/bdev_delay.h>)");
  using Type = MessageOrNothing<Response>;
};

}  // namespace client

/// The JSON-RPCs of bdev_delay.proto. Their messages: spdkctl/rpc/v1/bdev_delay.pb.h.
class BdevDelayCalls : public virtual Caller {
 public:
  /// Layers a bdev that adds artificial latency over another bdev. Waits for the base bdev to appear if it does not
  /// exist yet.
  /// SPDK 19.07 and later.
  template <class Request = rpc::v1::BdevDelayCreateRequest, class Response = rpc::v1::BdevName>
  Result<typename client::BdevDelayResponse<Request, Response>::Type> bdev_delay_create(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_delay_create", request, options);
  }

  /// Removes a delay bdev; the base bdev and its data stay.
  /// SPDK 19.07 and later.
  template <class Request = rpc::v1::BdevDelayDeleteRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevDelayResponse<Request, Response>::Type> bdev_delay_delete(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_delay_delete", request, options);
  }

  /// Changes one of the four latencies of an existing delay bdev, effective for I/O submitted afterwards.
  /// SPDK 19.10 and later.
  template <class Request = rpc::v1::BdevDelayUpdateLatencyRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevDelayResponse<Request, Response>::Type> bdev_delay_update_latency(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_delay_update_latency", request, options);
  }
};

}  // namespace spdkctl

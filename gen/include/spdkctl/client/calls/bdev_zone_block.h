// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include "spdkctl/client/typed_call.h"

namespace spdkctl::rpc::v1 {
class BdevName;
class BdevZoneBlockCreateRequest;
class BdevZoneBlockDeleteRequest;
class Done;
}  // namespace spdkctl::rpc::v1

namespace spdkctl {

namespace client {

/// The response, if the header of these messages was included.
template <class Request, class Response>
struct BdevZoneBlockResponse {
  static_assert(kIsComplete<Request> && kIsComplete<Response>,
                "include <spdkctl/rpc/v1/bdev_zone_block.pb.h> (or <spdkctl/client/build/bdev_zone_block.h>)");
  using Type = MessageOrNothing<Response>;
};

}  // namespace client

/// The JSON-RPCs of bdev_zone_block.proto. Their messages: spdkctl/rpc/v1/bdev_zone_block.pb.h.
class BdevZoneBlockCalls : public virtual Caller {
 public:
  /// Layers an emulated zoned bdev over an ordinary one and answers with its name. Waits for the base bdev if it does
  /// not exist yet.
  /// SPDK 20.01 and later.
  template <class Request = rpc::v1::BdevZoneBlockCreateRequest, class Response = rpc::v1::BdevName>
  Result<typename client::BdevZoneBlockResponse<Request, Response>::Type> bdev_zone_block_create(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_zone_block_create", request, options);
  }

  /// Removes an emulated zoned bdev; the base bdev and its data stay.
  /// SPDK 20.01 and later.
  template <class Request = rpc::v1::BdevZoneBlockDeleteRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevZoneBlockResponse<Request, Response>::Type> bdev_zone_block_delete(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_zone_block_delete", request, options);
  }
};

}  // namespace spdkctl

// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include "spdkctl/client/typed_call.h"

namespace spdkctl::rpc::v1 {
class BdevSplitCreateRequest;
class BdevSplitCreateResponse;
class BdevSplitDeleteRequest;
class Done;
}  // namespace spdkctl::rpc::v1

namespace spdkctl {

namespace client {

/// The response, if the header of these messages was included.
template <class Request, class Response>
struct BdevSplitResponse {
  static_assert(kIsComplete<Request> && kIsComplete<Response>,
                "include <spdkctl/rpc/v1/bdev_split.pb.h> (or <spdkctl/client/build/bdev_split.h>)");
  using Type = MessageOrNothing<Response>;
};

}  // namespace client

/// The JSON-RPCs of bdev_split.proto. Their messages: spdkctl/rpc/v1/bdev_split.pb.h.
class BdevSplitCalls : public virtual Caller {
 public:
  /// Splits a bdev into equal bdevs named base name plus p and a number, and answers with their names; waits if the
  /// base bdev is missing.
  /// SPDK 18.04 and later (also construct_split_vbdev).
  template <class Request = rpc::v1::BdevSplitCreateRequest, class Response = rpc::v1::BdevSplitCreateResponse>
  Result<typename client::BdevSplitResponse<Request, Response>::Type> bdev_split_create(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_split_create", request, options);
  }

  /// Removes all split bdevs made from a base bdev; the base bdev and its data stay.
  /// SPDK 18.04 and later (also destruct_split_vbdev).
  template <class Request = rpc::v1::BdevSplitDeleteRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevSplitResponse<Request, Response>::Type> bdev_split_delete(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_split_delete", request, options);
  }
};

}  // namespace spdkctl

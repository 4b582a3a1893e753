// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include "spdkctl/client/typed_call.h"

namespace spdkctl::rpc::v1 {
class BdevName;
class BdevNullCreateRequest;
class BdevNullDeleteRequest;
class BdevNullResizeRequest;
class Done;
}  // namespace spdkctl::rpc::v1

namespace spdkctl {

namespace client {

/// The response, if the header of these messages was included.
template <class Request, class Response>
struct BdevNullResponse {
  static_assert(kIsComplete<Request> && kIsComplete<Response>,
                "include <spdkctl/rpc/v1/bdev_null.pb.h> (or <spdkctl/client/build/bdev_null.h>)");
  using Type = MessageOrNothing<Response>;
};

}  // namespace client

/// The JSON-RPCs of bdev_null.proto. Their messages: spdkctl/rpc/v1/bdev_null.pb.h.
class BdevNullCalls : public virtual Caller {
 public:
  /// Makes a bdev that drops writes and answers reads without storing data, and answers with its name; useful for
  /// benchmarks.
  /// SPDK 17.07 and later (also construct_null_bdev).
  template <class Request = rpc::v1::BdevNullCreateRequest, class Response = rpc::v1::BdevName>
  Result<typename client::BdevNullResponse<Request, Response>::Type> bdev_null_create(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_null_create", request, options);
  }

  /// Removes a null bdev.
  /// SPDK 18.07 and later (also delete_null_bdev).
  template <class Request = rpc::v1::BdevNullDeleteRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevNullResponse<Request, Response>::Type> bdev_null_delete(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_null_delete", request, options);
  }

  /// Grows a null bdev to a new capacity; shrinking is refused.
  /// SPDK 21.01 and later.
  template <class Request = rpc::v1::BdevNullResizeRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevNullResponse<Request, Response>::Type> bdev_null_resize(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_null_resize", request, options);
  }
};

}  // namespace spdkctl

// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include "spdkctl/client/typed_call.h"

namespace spdkctl::rpc::v1 {
class BdevMallocCreateRequest;
class BdevMallocDeleteRequest;
class BdevName;
class Done;
}  // namespace spdkctl::rpc::v1

namespace spdkctl {

namespace client {

/// The response, if the header of these messages was included.
template <class Request, class Response>
struct BdevMallocResponse {
  static_assert(kIsComplete<Request> && kIsComplete<Response>,
                "include <spdkctl/rpc/v1/bdev_malloc.pb.h> (or <spdkctl/client/build/bdev_malloc.h>)");
  using Type = MessageOrNothing<Response>;
};

}  // namespace client

/// The JSON-RPCs of bdev_malloc.proto. Their messages: spdkctl/rpc/v1/bdev_malloc.pb.h.
class BdevMallocCalls : public virtual Caller {
 public:
  /// Makes a bdev in zeroed memory of the target and answers with its name; the data is lost when it is deleted or the
  /// target ends.
  /// SPDK 17.07 and later (also construct_malloc_bdev).
  template <class Request = rpc::v1::BdevMallocCreateRequest, class Response = rpc::v1::BdevName>
  Result<typename client::BdevMallocResponse<Request, Response>::Type> bdev_malloc_create(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_malloc_create", request, options);
  }

  /// Removes a malloc bdev and frees its memory; its data is lost.
  /// SPDK 18.07 and later (also delete_malloc_bdev).
  template <class Request = rpc::v1::BdevMallocDeleteRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevMallocResponse<Request, Response>::Type> bdev_malloc_delete(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_malloc_delete", request, options);
  }
};

}  // namespace spdkctl

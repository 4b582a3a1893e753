// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include "spdkctl/client/typed_call.h"

namespace spdkctl::rpc::v1 {
class BdevKvmallocCreateRequest;
class BdevKvmallocDeleteRequest;
class BdevName;
class Done;
}  // namespace spdkctl::rpc::v1

namespace spdkctl {

namespace client {

/// The response, if the header of these messages was included.
template <class Request, class Response>
struct BdevKvmallocResponse {
  static_assert(kIsComplete<Request> && kIsComplete<Response>,
                "include <spdkctl/rpc/v1/bdev_kvmalloc.pb.h> (or <spdkctl/client/build/bdev_kvmalloc.h>)");
  using Type = MessageOrNothing<Response>;
};

}  // namespace client

/// The JSON-RPCs of bdev_kvmalloc.proto. Their messages: spdkctl/rpc/v1/bdev_kvmalloc.pb.h.
class BdevKvmallocCalls : public virtual Caller {
 public:
  /// Makes a bdev of the key-value command set in the memory of the target and answers with its name; the data is lost
  /// when it is deleted or the target ends.
  /// SPDK 26.09 and later.
  template <class Request = rpc::v1::BdevKvmallocCreateRequest, class Response = rpc::v1::BdevName>
  Result<typename client::BdevKvmallocResponse<Request, Response>::Type> bdev_kvmalloc_create(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_kvmalloc_create", request, options);
  }

  /// Makes a bdev of the key-value command set in the memory of the target and answers with its name; the data is lost
  /// when it is deleted or the target ends.
  /// SPDK 26.09 and later.
  template <class Request = rpc::v1::BdevKvmallocCreateRequest, class Response = rpc::v1::BdevName>
  Result<typename client::BdevKvmallocResponse<Request, Response>::Type> bdev_kvmalloc_create() {
    return client::CallTyped<Response>(*this, "bdev_kvmalloc_create", client::EmptyRequest<Request>(), {});
  }

  /// Removes a key-value bdev and frees its memory; its data is lost.
  /// SPDK 26.09 and later.
  template <class Request = rpc::v1::BdevKvmallocDeleteRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevKvmallocResponse<Request, Response>::Type> bdev_kvmalloc_delete(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_kvmalloc_delete", request, options);
  }
};

}  // namespace spdkctl

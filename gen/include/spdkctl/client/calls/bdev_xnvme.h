// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include "spdkctl/client/typed_call.h"

namespace spdkctl::rpc::v1 {
class BdevName;
class BdevXnvmeCreateRequest;
class BdevXnvmeDeleteRequest;
class Done;
}  // namespace spdkctl::rpc::v1

namespace spdkctl {

namespace client {

/// The response, if the header of these messages was included.
template <class Request, class Response>
struct BdevXnvmeResponse {
  static_assert(kIsComplete<Request> && kIsComplete<Response>,
                "include <spdkctl/rpc/v1/bdev_xnvme.pb.h> (or <spdkctl/client/build/bdev_xnvme.h>)");
  using Type = MessageOrNothing<Response>;
};

}  // namespace client

/// The JSON-RPCs of bdev_xnvme.proto. Their messages: spdkctl/rpc/v1/bdev_xnvme.pb.h.
class BdevXnvmeCalls : public virtual Caller {
 public:
  /// Makes a bdev from an NVMe device or file through the xNVMe library with a chosen I/O mechanism.
  /// SPDK 22.09 and later.
  template <class Request = rpc::v1::BdevXnvmeCreateRequest, class Response = rpc::v1::BdevName>
  Result<typename client::BdevXnvmeResponse<Request, Response>::Type> bdev_xnvme_create(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_xnvme_create", request, options);
  }

  /// Removes an xNVMe bdev; the data on the device stays.
  /// SPDK 22.09 and later.
  template <class Request = rpc::v1::BdevXnvmeDeleteRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevXnvmeResponse<Request, Response>::Type> bdev_xnvme_delete(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_xnvme_delete", request, options);
  }
};

}  // namespace spdkctl

// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include "spdkctl/client/typed_call.h"

namespace spdkctl::rpc::v1 {
class BdevName;
class BdevUringCreateRequest;
class BdevUringDeleteRequest;
class BdevUringRescanRequest;
class Done;
}  // namespace spdkctl::rpc::v1

namespace spdkctl {

namespace client {

/// The response, if the header of these messages was included.
template <class Request, class Response>
struct BdevUringResponse {
  static_assert(kIsComplete<Request> && kIsComplete<Response>,
                "include <spdkctl/rpc/v1/bdev_uring.pb.h> (or <spdkctl/client/build/bdev_uring.h>)");
  using Type = MessageOrNothing<Response>;
};

}  // namespace client

/// The JSON-RPCs of bdev_uring.proto. Their messages: spdkctl/rpc/v1/bdev_uring.pb.h.
class BdevUringCalls : public virtual Caller {
 public:
  /// Makes a bdev from a file or block device of the host, accessed through io_uring.
  /// SPDK 19.10 and later.
  template <class Request = rpc::v1::BdevUringCreateRequest, class Response = rpc::v1::BdevName>
  Result<typename client::BdevUringResponse<Request, Response>::Type> bdev_uring_create(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_uring_create", request, options);
  }

  /// Removes an io_uring bdev; the file or device and its data stay.
  /// SPDK 19.10 and later.
  template <class Request = rpc::v1::BdevUringDeleteRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevUringResponse<Request, Response>::Type> bdev_uring_delete(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_uring_delete", request, options);
  }

  /// Reads the size of the file or device again and adapts the bdev to it; at size 0 it is hot-removed (from 26.01).
  /// SPDK 24.05 and later.
  template <class Request = rpc::v1::BdevUringRescanRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevUringResponse<Request, Response>::Type> bdev_uring_rescan(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_uring_rescan", request, options);
  }
};

}  // namespace spdkctl

// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include "spdkctl/client/typed_call.h"

namespace spdkctl::rpc::v1 {
class BdevAioCreateRequest;
class BdevAioDeleteRequest;
class BdevAioRescanRequest;
class BdevName;
class Done;
}  // namespace spdkctl::rpc::v1

namespace spdkctl {

namespace client {

/// The response, if the header of these messages was included.
template <class Request, class Response>
struct BdevAioResponse {
  static_assert(kIsComplete<Request> && kIsComplete<Response>,
                "include <spdkctl/rpc/v1/bdev_aio.pb.h> (or <spdkctl/client/build/bdev_aio.h>)");
  using Type = MessageOrNothing<Response>;
};

}  // namespace client

/// The JSON-RPCs of bdev_aio.proto. Their messages: spdkctl/rpc/v1/bdev_aio.pb.h.
class BdevAioCalls : public virtual Caller {
 public:
  /// Opens a host file or block device through Linux AIO, offers it as a bdev, and answers with its name once all bdevs
  /// have been examined.
  /// SPDK 17.07 and later (also construct_aio_bdev).
  template <class Request = rpc::v1::BdevAioCreateRequest, class Response = rpc::v1::BdevName>
  Result<typename client::BdevAioResponse<Request, Response>::Type> bdev_aio_create(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_aio_create", request, options);
  }

  /// Removes an AIO bdev and closes its backing file; the data in the file stays.
  /// SPDK 18.07 and later (also delete_aio_bdev).
  template <class Request = rpc::v1::BdevAioDeleteRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevAioResponse<Request, Response>::Type> bdev_aio_delete(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_aio_delete", request, options);
  }

  /// Re-reads the size of the backing file of an AIO bdev and adjusts its block count; recent releases hot-remove the
  /// bdev if the size is 0.
  /// SPDK 22.01 and later.
  template <class Request = rpc::v1::BdevAioRescanRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevAioResponse<Request, Response>::Type> bdev_aio_rescan(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_aio_rescan", request, options);
  }
};

}  // namespace spdkctl

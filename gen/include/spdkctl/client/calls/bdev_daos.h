// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include "spdkctl/client/typed_call.h"

namespace spdkctl::rpc::v1 {
class BdevDaosCreateRequest;
class BdevDaosDeleteRequest;
class BdevDaosResizeRequest;
class BdevName;
class Done;
}  // namespace spdkctl::rpc::v1

namespace spdkctl {

namespace client {

/// The response, if the header of these messages was included.
template <class Request, class Response>
struct BdevDaosResponse {
  static_assert(kIsComplete<Request> && kIsComplete<Response>,
                "include <spdkctl/rpc/v1/bdev_daos.pb.h> (or <spdkctl/client/build/bdev_daos.h>)");
  using Type = MessageOrNothing<Response>;
};

}  // namespace client

/// The JSON-RPCs of bdev_daos.proto. Their messages: spdkctl/rpc/v1/bdev_daos.pb.h.
class BdevDaosCalls : public virtual Caller {
 public:
  /// Makes a bdev backed by a file in a DAOS container (DFS). Connects to pool and container first, so it fails when
  /// DAOS is unreachable.
  /// SPDK 22.09 and later (also construct_daos_bdev).
  template <class Request = rpc::v1::BdevDaosCreateRequest, class Response = rpc::v1::BdevName>
  Result<typename client::BdevDaosResponse<Request, Response>::Type> bdev_daos_create(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_daos_create", request, options);
  }

  /// Removes a DAOS bdev from the target.
  /// SPDK 22.09 and later (also delete_daos_bdev).
  template <class Request = rpc::v1::BdevDaosDeleteRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevDaosResponse<Request, Response>::Type> bdev_daos_delete(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_daos_delete", request, options);
  }

  /// Grows a DAOS bdev to a new capacity and tells its users; shrinking is rejected.
  /// SPDK 23.01 and later.
  template <class Request = rpc::v1::BdevDaosResizeRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevDaosResponse<Request, Response>::Type> bdev_daos_resize(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_daos_resize", request, options);
  }
};

}  // namespace spdkctl

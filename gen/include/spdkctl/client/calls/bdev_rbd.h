// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include "spdkctl/client/typed_call.h"

namespace spdkctl::rpc::v1 {
class BdevName;
class BdevRbdCreateRequest;
class BdevRbdDeleteRequest;
class BdevRbdGetClustersInfoRequest;
class BdevRbdGetClustersInfoResponse;
class BdevRbdRegisterClusterRequest;
class BdevRbdRegisterClusterResponse;
class BdevRbdResizeRequest;
class BdevRbdUnregisterClusterRequest;
class Done;
}  // namespace spdkctl::rpc::v1

namespace spdkctl {

namespace client {

/// The response, if the header of these messages was included.
template <class Request, class Response>
struct BdevRbdResponse {
  static_assert(kIsComplete<Request> && kIsComplete<Response>,
                "include <spdkctl/rpc/v1/bdev_rbd.pb.h> (or <spdkctl/client/build/bdev_rbd.h>)");
  using Type = MessageOrNothing<Response>;
};

}  // namespace client

/// The JSON-RPCs of bdev_rbd.proto. Their messages: spdkctl/rpc/v1/bdev_rbd.pb.h.
class BdevRbdCalls : public virtual Caller {
 public:
  /// Opens an existing Ceph RBD image, offers it as a bdev and answers with its name.
  /// SPDK 17.07 and later (also construct_rbd_bdev).
  template <class Request = rpc::v1::BdevRbdCreateRequest, class Response = rpc::v1::BdevName>
  Result<typename client::BdevRbdResponse<Request, Response>::Type> bdev_rbd_create(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_rbd_create", request, options);
  }

  /// Removes an RBD bdev and closes the image; the image and its data stay in Ceph.
  /// SPDK 18.07 and later (also delete_rbd_bdev).
  template <class Request = rpc::v1::BdevRbdDeleteRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevRbdResponse<Request, Response>::Type> bdev_rbd_delete(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_rbd_delete", request, options);
  }

  /// Shows one registered Ceph cluster connection as an object, or all of them as an array; fails if there are none.
  /// SPDK 21.07 and later.
  template <class Request = rpc::v1::BdevRbdGetClustersInfoRequest,
            class Response = rpc::v1::BdevRbdGetClustersInfoResponse>
  Result<typename client::BdevRbdResponse<Request, Response>::Type> bdev_rbd_get_clusters_info(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_rbd_get_clusters_info", request, options);
  }

  /// Shows one registered Ceph cluster connection as an object, or all of them as an array; fails if there are none.
  /// SPDK 21.07 and later.
  template <class Request = rpc::v1::BdevRbdGetClustersInfoRequest,
            class Response = rpc::v1::BdevRbdGetClustersInfoResponse>
  Result<typename client::BdevRbdResponse<Request, Response>::Type> bdev_rbd_get_clusters_info() {
    return client::CallTyped<Response>(*this, "bdev_rbd_get_clusters_info", client::EmptyRequest<Request>(), {});
  }

  /// Connects to a Ceph cluster under a name, so that several RBD bdevs can share the connection, and answers with the
  /// name.
  /// SPDK 21.07 and later.
  template <class Request = rpc::v1::BdevRbdRegisterClusterRequest,
            class Response = rpc::v1::BdevRbdRegisterClusterResponse>
  Result<typename client::BdevRbdResponse<Request, Response>::Type> bdev_rbd_register_cluster(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_rbd_register_cluster", request, options);
  }

  /// Grows an RBD bdev together with its image in Ceph; shrinking is refused.
  /// SPDK 20.01 and later.
  template <class Request = rpc::v1::BdevRbdResizeRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevRbdResponse<Request, Response>::Type> bdev_rbd_resize(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_rbd_resize", request, options);
  }

  /// Closes a registered Ceph cluster connection; fails while an RBD bdev still uses it.
  /// SPDK 21.07 and later.
  template <class Request = rpc::v1::BdevRbdUnregisterClusterRequest, class Response = rpc::v1::Done>
  Result<typename client::BdevRbdResponse<Request, Response>::Type> bdev_rbd_unregister_cluster(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "bdev_rbd_unregister_cluster", request, options);
  }
};

}  // namespace spdkctl

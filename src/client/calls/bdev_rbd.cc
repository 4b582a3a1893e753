// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#include "client/calls/typed.h"
#include "spdkctl/client/calls.h"
#include "spdkctl/rpc/v1/bdev_rbd.pb.h"
#include "spdkctl/rpc/v1/common.pb.h"

namespace spdkctl {

Result<rpc::v1::BdevName> TypedCalls::bdev_rbd_create(const rpc::v1::BdevRbdCreateRequest& request,
                                                      const CallOptions& options) {
  return Typed<rpc::v1::BdevName>(*this, "bdev_rbd_create", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_rbd_delete(const rpc::v1::BdevRbdDeleteRequest& request,
                                                  const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_rbd_delete", request, options);
}

Result<rpc::v1::BdevRbdGetClustersInfoResponse> TypedCalls::bdev_rbd_get_clusters_info(
    const rpc::v1::BdevRbdGetClustersInfoRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::BdevRbdGetClustersInfoResponse>(*this, "bdev_rbd_get_clusters_info", request, options);
}

Result<rpc::v1::BdevRbdGetClustersInfoResponse> TypedCalls::bdev_rbd_get_clusters_info() {
  return bdev_rbd_get_clusters_info(rpc::v1::BdevRbdGetClustersInfoRequest());
}

Result<rpc::v1::BdevRbdRegisterClusterResponse> TypedCalls::bdev_rbd_register_cluster(
    const rpc::v1::BdevRbdRegisterClusterRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::BdevRbdRegisterClusterResponse>(*this, "bdev_rbd_register_cluster", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_rbd_resize(const rpc::v1::BdevRbdResizeRequest& request,
                                                  const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_rbd_resize", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_rbd_unregister_cluster(const rpc::v1::BdevRbdUnregisterClusterRequest& request,
                                                              const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_rbd_unregister_cluster", request, options);
}

}  // namespace spdkctl

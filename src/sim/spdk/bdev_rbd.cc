#include <cerrno>
#include <map>

#include "sim/spdk/components.h"
#include "spdkctl/rpc/v1/bdev_rbd.pb.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)

// There is no Ceph cluster to be reached.

Failure GetClusters(const Call<BdevRbdGetClustersInfoRequest, BdevRbdGetClustersInfoResponse>& /*call*/) {
  return Errno(ENOENT);
}

}  // namespace

void AddRbdHandlers(Handlers& handlers) {
  handlers.On("bdev_rbd_get_clusters_info", GetClusters);
  for (const char* method : {"bdev_rbd_create", "bdev_rbd_register_cluster"})
    handlers.AlwaysFails(method,
                         [](const World& world) { return world.Since(17, 10) ? Errno(EINVAL) : InvalidParams(); });
  for (const char* method : {"bdev_rbd_delete", "bdev_rbd_resize", "bdev_rbd_unregister_cluster"})
    handlers.AlwaysFails(method, [](const World&) { return Errno(ENODEV); });
}

}  // namespace spdkctl::sim

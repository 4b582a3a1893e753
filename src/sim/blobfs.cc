#include <cerrno>

#include "sim/bdev.h"
#include "sim/components.h"
#include "spdkctl/rpc/v1/blobfs.pb.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)

/// The bdevs that hold a file system.
struct Blobfs {
  std::set<std::string> bdevs;
};

Failure Create(World& world, const BlobfsCreateRequest& request, Done& response) {
  const sim::Bdev* const bdev = world.Of<Bdevs>().Find(request.bdev_name());
  if (bdev == nullptr) return InternalErrno(ENODEV);
  if (bdev->claim != Claim::kNone) return InternalErrno(EPERM);
  world.Of<Blobfs>().bdevs.insert(bdev->name);
  response.set_done(true);
  return {};
}

Failure Detect(World& world, const BlobfsDetectRequest& request, Done& response) {
  const sim::Bdev* const bdev = world.Of<Bdevs>().Find(request.bdev_name());
  if (bdev == nullptr) return InternalErrno(ENODEV);
  response.set_done(world.Of<Blobfs>().bdevs.contains(bdev->name));
  return {};
}

Failure SetCacheSize(World& /*world*/, const BlobfsSetCacheSizeRequest& request, Done& response) {
  if (request.size_in_mb() == 0) return InvalidParams("spdk_json_decode_object failed");
  response.set_done(true);
  return {};
}

}  // namespace

void AddBlobfsHandlers(Handlers& handlers) {
  handlers.On("blobfs_create", Create);
  handlers.On("blobfs_detect", Detect);
  handlers.On("blobfs_set_cache_size", SetCacheSize);
}

}  // namespace spdkctl::sim

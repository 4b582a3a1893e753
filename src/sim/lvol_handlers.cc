#include <algorithm>
#include <cerrno>

#include <fmt/format.h>

#include "sim/dispatcher.h"
#include "spdkctl/rpc/v1/bdev_lvol.pb.h"
#include "spdkctl/rpc/v1/common.pb.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)
using Bdev = sim::Bdev;
using LvolStore = sim::LvolStore;
using Failure = std::optional<RpcError>;

constexpr std::uint64_t kMiB = std::uint64_t{1} << 20;
constexpr std::uint64_t kDefaultClusterSize = 4 * kMiB;
constexpr std::size_t kLongestName = 63;

LvolStore* FindStore(World& world, const std::string& uuid, const std::string& name) {
  for (LvolStore& store : world.lvol_stores) {
    if ((!uuid.empty() && store.uuid == uuid) || (!name.empty() && store.name == name)) return &store;
  }
  return nullptr;
}

bool IsOf(const Bdev& bdev, const LvolStore& store) { return bdev.driver.lvol().lvol_store_uuid() == store.uuid; }

/// Thick volumes take their clusters at once; thin ones, of which nothing is ever written here, none.
std::uint64_t FreeClusters(const World& world, const LvolStore& store) {
  std::uint64_t used = 0;
  for (const Bdev& bdev : world.bdevs) {
    if (IsOf(bdev, store) && !bdev.driver.lvol().thin_provision())
      used += bdev.num_blocks * bdev.block_size / store.cluster_size;
  }
  return store.total_clusters - used;
}

/// The volume of that name or UUID; null if the bdev is none.
Bdev* FindLvol(World& world, const std::string& name) {
  Bdev* const bdev = world.FindBdev(name);
  return bdev != nullptr && bdev->driver.has_lvol() ? bdev : nullptr;
}

LvolStore* StoreOf(World& world, const Bdev& lvol) {
  return FindStore(world, lvol.driver.lvol().lvol_store_uuid(), {});
}

std::string NameOf(const Bdev& lvol) { return lvol.alias.substr(lvol.alias.find('/') + 1); }

Failure CreateStore(World& world, const BdevLvolCreateLvstoreRequest& request,
                    BdevLvolCreateLvstoreResponse& response) {
  Bdev* const bdev = world.FindBdev(request.bdev_name());
  if (bdev == nullptr) return Errno(ENODEV);
  if (request.lvs_name().empty() || request.lvs_name().size() > kLongestName) return Errno(EINVAL);
  if (FindStore(world, {}, request.lvs_name()) != nullptr) return Errno(EEXIST);
  if (!bdev->claimed_by.empty()) return Errno(EPERM);
  LvolStore store;
  store.name = request.lvs_name();
  store.uuid = NewUuid();
  store.bdev = bdev->name;
  store.cluster_size = request.has_cluster_sz() ? request.cluster_sz() : kDefaultClusterSize;
  if (store.cluster_size < 8192 || store.cluster_size % bdev->block_size != 0) return Errno(EINVAL);
  const std::uint64_t clusters = bdev->num_blocks * bdev->block_size / store.cluster_size;
  if (clusters < 2) return Errno(ENOSPC);
  // The store keeps its own records in the first one.
  store.total_clusters = clusters - 1;
  bdev->claimed_by = "lvol";
  response.set_uuid(store.uuid);
  world.lvol_stores.push_back(std::move(store));
  return {};
}

Failure DeleteStore(World& world, const BdevLvolDeleteLvstoreRequest& request, Done& response) {
  if (request.has_uuid() == request.has_lvs_name()) return Errno(EINVAL);
  LvolStore* const store = FindStore(world, request.uuid(), request.lvs_name());
  if (store == nullptr) return Errno(ENODEV);
  std::vector<std::string> volumes;
  for (const Bdev& bdev : world.bdevs) {
    if (IsOf(bdev, *store)) volumes.push_back(bdev.name);
  }
  for (const std::string& volume : volumes) world.RemoveBdev(volume);
  if (Bdev* const base = world.FindBdev(store->bdev)) base->claimed_by.clear();
  world.lvol_stores.erase(world.lvol_stores.begin() + (store - world.lvol_stores.data()));
  response.set_done(true);
  return {};
}

Failure GetStores(World& world, const BdevLvolGetLvstoresRequest& request, BdevLvolGetLvstoresResponse& response) {
  if (request.has_uuid() && request.has_lvs_name()) return Errno(EINVAL);
  const bool one = request.has_uuid() || request.has_lvs_name();
  const LvolStore* const wanted = one ? FindStore(world, request.uuid(), request.lvs_name()) : nullptr;
  if (one && wanted == nullptr) return Errno(ENODEV);
  for (const LvolStore& store : world.lvol_stores) {
    if (one && &store != wanted) continue;
    rpc::v1::LvolStore& shown = *response.add_lvol_stores();
    shown.set_uuid(store.uuid);
    shown.set_name(store.name);
    shown.set_base_bdev(store.bdev);
    shown.set_total_data_clusters(store.total_clusters);
    shown.set_free_clusters(FreeClusters(world, store));
    const Bdev* const base = world.FindBdev(store.bdev);
    shown.set_block_size(base != nullptr ? base->block_size : 0);
    shown.set_cluster_size(store.cluster_size);
    shown.set_max_growable_size(store.total_clusters * store.cluster_size);
  }
  return {};
}

std::string AddLvol(World& world, const LvolStore& store, const std::string& name, std::uint64_t clusters,
                    const BdevLvolInfo& about) {
  Bdev bdev;
  bdev.uuid = NewUuid();
  bdev.name = bdev.uuid;
  bdev.alias = store.name + "/" + name;
  bdev.product_name = "Logical Volume";
  bdev.block_size = world.FindBdev(store.bdev)->block_size;
  bdev.num_blocks = clusters * store.cluster_size / bdev.block_size;
  *bdev.driver.mutable_lvol() = about;
  BdevLvolInfo& lvol = *bdev.driver.mutable_lvol();
  lvol.set_lvol_store_uuid(store.uuid);
  lvol.set_base_bdev(store.bdev);
  return world.AddBdev(std::move(bdev));
}

BdevLvolInfo NewInfo(bool thin) {
  BdevLvolInfo about;
  about.set_thin_provision(thin);
  about.set_num_allocated_clusters(0);
  about.set_snapshot(false);
  about.set_clone(false);
  about.set_esnap_clone(false);
  return about;
}

/// Sizes are rounded up to whole clusters.
std::uint64_t ClustersOf(const LvolStore& store, bool mebibytes, std::uint64_t size) {
  const std::uint64_t bytes = mebibytes ? size * kMiB : size;
  return (bytes + store.cluster_size - 1) / store.cluster_size;
}

Failure CreateLvol(World& world, const BdevLvolCreateRequest& request, BdevName& response) {
  if (request.has_uuid() == request.has_lvs_name()) return Errno(EINVAL);
  LvolStore* const store = FindStore(world, request.uuid(), request.lvs_name());
  if (store == nullptr) return Errno(ENODEV);
  if (request.lvol_name().empty() || request.lvol_name().size() > kLongestName) return Errno(EINVAL);
  if (world.FindBdev(store->name + "/" + request.lvol_name()) != nullptr) return Errno(EEXIST);
  const bool mebibytes = request.has_size_in_mib();
  const std::uint64_t clusters = ClustersOf(*store, mebibytes, mebibytes ? request.size_in_mib() : request.size());
  if (!request.thin_provision() && clusters > FreeClusters(world, *store)) return Errno(ENOSPC);
  BdevLvolInfo about = NewInfo(request.thin_provision());
  if (!request.thin_provision()) about.set_num_allocated_clusters(clusters);
  response.set_name(AddLvol(world, *store, request.lvol_name(), clusters, about));
  return {};
}

Failure ResizeLvol(World& world, const BdevLvolResizeRequest& request, Done& response) {
  Bdev* const lvol = FindLvol(world, request.name());
  if (lvol == nullptr) return Errno(ENODEV);
  const LvolStore& store = *StoreOf(world, *lvol);
  const bool mebibytes = request.has_size_in_mib();
  const std::uint64_t clusters = ClustersOf(store, mebibytes, mebibytes ? request.size_in_mib() : request.size());
  const std::uint64_t now = lvol->num_blocks * lvol->block_size / store.cluster_size;
  if (!lvol->driver.lvol().thin_provision() && clusters > now + FreeClusters(world, store)) return Errno(ENOSPC);
  lvol->num_blocks = clusters * store.cluster_size / lvol->block_size;
  response.set_done(true);
  return {};
}

Failure SnapshotLvol(World& world, const BdevLvolSnapshotRequest& request, BdevName& response) {
  Bdev* lvol = FindLvol(world, request.lvol_name());
  if (lvol == nullptr) return Errno(ENODEV);
  const LvolStore& store = *StoreOf(world, *lvol);
  if (world.FindBdev(store.name + "/" + request.snapshot_name()) != nullptr) return Errno(EEXIST);
  const std::uint64_t clusters = lvol->num_blocks * lvol->block_size / store.cluster_size;
  // The snapshot takes over what the volume held; the volume becomes a thin clone of it.
  BdevLvolInfo about = lvol->driver.lvol();
  about.set_snapshot(true);
  about.clear_clones();
  about.add_clones(NameOf(*lvol));
  BdevLvolInfo& clone = *lvol->driver.mutable_lvol();
  clone.set_thin_provision(true);
  clone.set_num_allocated_clusters(0);
  clone.set_clone(true);
  clone.set_base_snapshot(request.snapshot_name());
  response.set_name(AddLvol(world, store, request.snapshot_name(), clusters, about));
  return {};
}

Failure CloneLvol(World& world, const BdevLvolCloneRequest& request, BdevName& response) {
  Bdev* const snapshot = FindLvol(world, request.snapshot_name());
  if (snapshot == nullptr) return Errno(ENODEV);
  if (!snapshot->driver.lvol().snapshot()) return Errno(EINVAL);
  const LvolStore& store = *StoreOf(world, *snapshot);
  if (world.FindBdev(store.name + "/" + request.clone_name()) != nullptr) return Errno(EEXIST);
  const std::uint64_t clusters = snapshot->num_blocks * snapshot->block_size / store.cluster_size;
  snapshot->driver.mutable_lvol()->add_clones(request.clone_name());
  BdevLvolInfo about = NewInfo(true);
  about.set_clone(true);
  about.set_base_snapshot(NameOf(*snapshot));
  response.set_name(AddLvol(world, store, request.clone_name(), clusters, about));
  return {};
}

/// The snapshot that a clone hangs on forgets it.
void LeaveSnapshot(World& world, const Bdev& clone) {
  const LvolStore& store = *StoreOf(world, clone);
  Bdev* const snapshot = world.FindBdev(store.name + "/" + clone.driver.lvol().base_snapshot());
  if (snapshot == nullptr) return;
  auto& clones = *snapshot->driver.mutable_lvol()->mutable_clones();
  clones.erase(std::remove(clones.begin(), clones.end(), NameOf(clone)), clones.end());
}

Failure InflateLvol(World& world, const BdevLvolInflateRequest& request, Done& response) {
  Bdev* const lvol = FindLvol(world, request.name());
  if (lvol == nullptr) return Errno(ENODEV);
  const LvolStore& store = *StoreOf(world, *lvol);
  const std::uint64_t clusters = lvol->num_blocks * lvol->block_size / store.cluster_size;
  BdevLvolInfo& about = *lvol->driver.mutable_lvol();
  if (about.thin_provision() && clusters > FreeClusters(world, store)) return Errno(ENOSPC);
  if (about.clone()) LeaveSnapshot(world, *lvol);
  about.set_thin_provision(false);
  about.set_num_allocated_clusters(clusters);
  about.set_clone(false);
  about.clear_base_snapshot();
  response.set_done(true);
  return {};
}

Failure DeleteLvol(World& world, const BdevLvolDeleteRequest& request, Done& response) {
  Bdev* const lvol = FindLvol(world, request.name());
  if (lvol == nullptr) return Errno(ENODEV);
  const BdevLvolInfo& about = lvol->driver.lvol();
  if (about.clones_size() > 1) return Errno(EPERM);
  if (about.clones_size() == 1) {
    // Its only clone becomes what it was.
    const LvolStore& store = *StoreOf(world, *lvol);
    if (Bdev* const heir = world.FindBdev(store.name + "/" + about.clones(0))) {
      BdevLvolInfo& inherited = *heir->driver.mutable_lvol();
      inherited.set_thin_provision(about.thin_provision());
      inherited.set_clone(about.clone());
      inherited.clear_base_snapshot();
      if (about.clone()) inherited.set_base_snapshot(about.base_snapshot());
    }
  }
  if (about.clone()) LeaveSnapshot(world, *lvol);
  world.RemoveBdev(std::string(lvol->name));
  response.set_done(true);
  return {};
}

}  // namespace

void AddLvolHandlers(Handlers& handlers) {
  handlers.On("bdev_lvol_create_lvstore", CreateStore);
  handlers.On("bdev_lvol_delete_lvstore", DeleteStore);
  handlers.On("bdev_lvol_get_lvstores", GetStores);
  handlers.On("bdev_lvol_create", CreateLvol);
  handlers.On("bdev_lvol_resize", ResizeLvol);
  handlers.On("bdev_lvol_snapshot", SnapshotLvol);
  handlers.On("bdev_lvol_clone", CloneLvol);
  handlers.On("bdev_lvol_inflate", InflateLvol);
  handlers.On("bdev_lvol_delete", DeleteLvol);
}

}  // namespace spdkctl::sim

#include <algorithm>
#include <bit>
#include <cerrno>

#include <fmt/format.h>

#include "base/lvol_name.h"
#include "base/text.h"
#include "sim/spdk/blobstore.h"
#include "sim/spdk/components.h"
#include "spdkctl/rpc/v1/bdev.pb.h"
#include "spdkctl/rpc/v1/bdev_lvol.pb.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)
using Bdev = sim::Bdev;
using Lvol = sim::Lvol;

constexpr std::uint32_t kDefaultClusterSize = 4 * kMiB;
constexpr std::uint32_t kPage = 4096;
constexpr std::uint32_t kMdRatio = 100;
constexpr const char* kModule = "lvol";

struct Store {
  Blobstore blobs;
  std::string bdev;
  BdevUserId user = 0;
};

/// A shallow copy. The simulator copies nothing, so that it is over at once.
struct Copy {
  std::uint32_t id = 0;
  std::uint64_t clusters = 0;
};

class Lvols {
 public:
  explicit Lvols(World& world) : world_(world) {
    world.Of<Bdevs>().OnExamine([this](Bdev& bdev) { Load(bdev); });
  }

  std::list<Store> stores;
  std::list<Copy> copies;
  std::uint32_t last_copy = 0;

  Store* Find(const std::string& name) {
    for (Store& store : stores) {
      if (store.blobs.name == name) return &store;
    }
    return nullptr;
  }
  Store* FindUuid(const std::string& uuid) {
    for (Store& store : stores) {
      if (store.blobs.uuid == ToLower(uuid)) return &store;
    }
    return nullptr;
  }

  /// The volume behind a bdev, with its store; null if the bdev is none.
  Lvol* Of(const Bdev* bdev, Store** store) {
    if (bdev == nullptr || bdev->module != kModule) return nullptr;
    for (Store& one : stores) {
      if (Lvol* const lvol = one.blobs.FindUuid(bdev->uuid)) {
        *store = &one;
        return lvol;
      }
    }
    return nullptr;
  }

  int Add(Bdev& base, Blobstore blobs) {
    Store& store = stores.emplace_back(Store{std::move(blobs), base.name});
    Bdevs& bdevs = world_.Of<Bdevs>();
    BdevUser user{true, [this, name = base.name](Bdev&) { Unload(name); }};
    if (const int wrong = bdevs.Open(base, std::move(user), &store.user)) {
      stores.pop_back();
      return wrong;
    }
    bdevs.ClaimFor(base, store.user, world_.Since(23, 5) ? Claim::kReadManyWriteOne : Claim::kExclusiveWrite);
    return 0;
  }

  int AddBdev(Store& store, Lvol& lvol) {
    Bdevs& bdevs = world_.Of<Bdevs>();
    const Bdev& base = *bdevs.FindExactly(store.bdev);
    Bdev bdev{lvol.uuid, "Logical Volume", kModule, lvol.uuid};
    bdev.block_size = world_.Since(20, 4) ? base.block_size : kPage;
    bdev.num_blocks = lvol.clusters() * store.blobs.cluster_size() / bdev.block_size;
    bdev.optimal_io_boundary = static_cast<std::uint32_t>(store.blobs.cluster_size() / bdev.block_size);
    bdev.numa_id = base.numa_id;
    bdev.memory_domains = base.memory_domains;
    bdev.memory_domain_types = base.memory_domains;
    SetIoTypes(bdev, lvol);
    bdev.show = [this](const Bdev& self, BdevDriverSpecific& shown) { Show(self, *shown.mutable_lvol()); };
    Bdev* registered = nullptr;
    if (const int wrong = bdevs.Register(std::move(bdev), &registered)) return wrong;
    return bdevs.AddAlias(*registered, store.blobs.name + "/" + lvol.name);
  }

  void SetIoTypes(Bdev& bdev, const Lvol& lvol) const {
    bdev.io_types = IoTypesOf({"read", "reset"});
    if (!lvol.read_only) bdev.io_types |= IoTypesOf({"write", "unmap", "write_zeroes"});
    if (world_.Since(22, 9)) bdev.io_types |= IoTypesOf({"seek_hole", "seek_data"});
  }

  Bdev* BdevOf(const Lvol& lvol) { return world_.Of<Bdevs>().FindExactly(lvol.uuid); }

  void Remove(Store& store) {
    while (!store.blobs.lvols.empty()) RemoveOne(store, store.blobs.lvols.back());
    world_.Of<Bdevs>().Close(store.user);
    stores.remove_if([&](const Store& other) { return &other == &store; });
  }

  /// Forgets the bdev of a volume that goes with its store.
  void RemoveOne(Store& store, Lvol& lvol) {
    if (Bdev* const bdev = BdevOf(lvol)) world_.Of<Bdevs>().Unregister(*bdev);
    for (Lvol* clone : store.blobs.ClonesOf(lvol)) clone->parent = nullptr;
    store.blobs.lvols.remove_if([&](const Lvol& other) { return &other == &lvol; });
  }

 private:
  /// The store's device goes. What was on a file stays there and is found again.
  void Unload(const std::string& base) {
    for (Store& store : stores) {
      if (store.bdev != base) continue;
      for (const Lvol& lvol : store.blobs.lvols) {
        if (Bdev* const bdev = BdevOf(lvol)) world_.Of<Bdevs>().Unregister(*bdev);
      }
      const Bdev* const bdev = world_.Of<Bdevs>().FindExactly(base);
      if (bdev != nullptr && bdev->module == "aio") {
        BdevDriverSpecific shown;
        bdev->show(*bdev, shown);
        on_files_.erase(shown.aio().filename());
        on_files_.emplace(shown.aio().filename(), std::move(store.blobs));
      }
      stores.remove_if([&](const Store& other) { return &other == &store; });
      return;
    }
  }

  void Load(Bdev& bdev) {
    if (bdev.module != "aio" || bdev.claimed()) return;
    BdevDriverSpecific shown;
    bdev.show(bdev, shown);
    const auto it = on_files_.find(shown.aio().filename());
    if (it == on_files_.end() || Find(it->second.name) != nullptr) return;
    Blobstore blobs = std::move(it->second);
    on_files_.erase(it);
    if (Add(bdev, std::move(blobs)) != 0) return;
    Store& store = stores.back();
    for (Lvol& lvol : store.blobs.lvols) AddBdev(store, lvol);
  }

  void Show(const Bdev& bdev, BdevLvolInfo& shown) {
    Store* store = nullptr;
    const Lvol* const lvol = Of(&bdev, &store);
    if (lvol == nullptr) return;
    shown.set_lvol_store_uuid(store->blobs.uuid);
    shown.set_base_bdev(store->bdev);
    shown.set_thin_provision(lvol->thin);
    shown.set_num_allocated_clusters(lvol->Allocated());
    shown.set_snapshot(IsSnapshot(*store, *lvol));
    shown.set_clone(lvol->parent != nullptr);
    if (lvol->parent != nullptr) shown.set_base_snapshot(lvol->parent->name);
    for (const Lvol* clone : store->blobs.ClonesOf(*lvol)) shown.add_clones(clone->name);
    shown.set_esnap_clone(!lvol->external_parent.empty());
    if (!lvol->external_parent.empty()) shown.set_external_snapshot_name(lvol->external_parent);
  }

 public:
  /// A volume counts as a snapshot as long as it has clones.
  static bool IsSnapshot(Store& store, const Lvol& lvol) { return !store.blobs.ClonesOf(lvol).empty(); }

 private:
  World& world_;
  std::map<std::string, Blobstore> on_files_;
};

RpcError StoreFailure(const World& world, int number) {
  // From 18.07 to 22.09 SPDK answers with the errno's positive number and the text of its negative one.
  if (!world.Since(23, 1) && world.Since(18, 7)) return {number, ErrnoText(-number)};
  return world.Since(18, 7) ? Errno(number) : InvalidErrno(number);
}

/// The number that was asked for, or else that of the release.
std::uint32_t Or(std::uint32_t asked, std::uint32_t otherwise) { return asked != 0 ? asked : otherwise; }

bool IsPageSize(std::uint32_t size) {
  constexpr std::uint32_t kLargestPage = 16 * kPage;
  return size >= kPage && size <= kLargestPage && std::has_single_bit(size);
}

/// The errno of what is wrong with the store before it is laid out.
int CheckStore(World& world, const BdevLvolCreateLvstoreRequest& request, const Bdev* bdev) {
  if (request.lvs_name().empty() || request.lvs_name().size() > kLongestLvolName) return EINVAL;
  if (!IsPageSize(Or(request.md_page_size(), kPage))) return EINVAL;
  if (bdev == nullptr) return ENODEV;
  if (bdev->claimed()) return world.Since(20, 7) ? EPERM : ENODEV;
  const std::uint32_t cluster = Or(request.cluster_sz(), kDefaultClusterSize);
  if (cluster < bdev->block_size || cluster % bdev->block_size != 0) return EINVAL;
  return world.Of<Lvols>().Find(request.lvs_name()) != nullptr ? EEXIST : 0;
}

/// Up to 20.07 SPDK looks for the bdev before it reads how to clear it.
Failure CheckBdev(World& world, const BdevLvolCreateLvstoreRequest& request) {
  if (world.Since(20, 10) || world.Of<Bdevs>().Find(request.bdev_name()) != nullptr) return {};
  return RpcError{-ENODEV, fmt::format("Bdev {} not found", request.bdev_name())};
}

Failure CreateStore(const Call<BdevLvolCreateLvstoreRequest, BdevLvolCreateLvstoreResponse>& call) {
  const BdevLvolCreateLvstoreRequest& request = call.request;
  if (auto failure = CheckBdev(call.world, request)) return failure;
  Bdev* const bdev = call.world.Of<Bdevs>().Find(request.bdev_name());
  if (const int wrong = CheckStore(call.world, request, bdev)) return StoreFailure(call.world, wrong);
  const std::uint32_t page = Or(request.md_page_size(), kPage);
  const std::uint32_t cluster = Or(request.cluster_sz(), kDefaultClusterSize);
  // A cluster consists of whole pages.
  if (cluster < page || cluster % page != 0) return InvalidErrno(EINVAL);
  Blobstore blobs(bdev->num_blocks * bdev->block_size, cluster, Or(request.num_md_pages_per_cluster_ratio(), kMdRatio),
                  page);
  if (!blobs.valid()) return InvalidErrno(ENOMEM);
  blobs.name = request.lvs_name();
  call.response.set_uuid(blobs.uuid);
  if (const int wrong = call.world.Of<Lvols>().Add(*bdev, std::move(blobs))) return StoreFailure(call.world, wrong);
  return {};
}

/// The store that a call names by its UUID or its name; a call that gives both, or neither, is refused.
template <class Request>
ErrorOr<Store*> FindStore(World& world, const Request& request) {
  if (request.has_uuid() == request.has_lvs_name()) return Errno(EINVAL);
  Lvols& lvols = world.Of<Lvols>();
  Store* const store = request.has_uuid() ? lvols.FindUuid(request.uuid()) : lvols.Find(request.lvs_name());
  if (store == nullptr) return Errno(ENODEV);
  return store;
}

Failure RenameStore(const Call<BdevLvolRenameLvstoreRequest>& call) {
  Lvols& lvols = call.world.Of<Lvols>();
  Store* const store = lvols.Find(call.request.old_name());
  if (store == nullptr) return RpcError{-ENOENT, fmt::format("Lvol store {} not found", call.request.old_name())};
  const std::string before = store->blobs.name;
  if (call.request.new_name() == before) return {};
  if (lvols.Find(call.request.new_name()) != nullptr) return InvalidErrno(EEXIST);
  store->blobs.name = call.request.new_name();
  for (const Lvol& lvol : store->blobs.lvols) {
    Bdev* const bdev = lvols.BdevOf(lvol);
    if (bdev == nullptr) continue;
    call.world.Of<Bdevs>().RemoveAlias(*bdev, before + "/" + lvol.name);
    call.world.Of<Bdevs>().AddAlias(*bdev, call.request.new_name() + "/" + lvol.name);
  }
  return {};
}

Failure DeleteStore(const Call<BdevLvolDeleteLvstoreRequest>& call) {
  auto found = FindStore(call.world, call.request);
  if (!found) return found.error();
  Store& store = **found;
  call.world.Of<Lvols>().Remove(store);
  return {};
}

Failure GrowStore(const Call<BdevLvolGrowLvstoreRequest>& call) {
  auto found = FindStore(call.world, call.request);
  if (!found) return found.error();
  Store& store = **found;
  const Bdev& base = *call.world.Of<Bdevs>().FindExactly(store.bdev);
  if (const int wrong = store.blobs.Grow(base.num_blocks * base.block_size)) return InvalidErrno(wrong);
  return {};
}

Failure GetStores(const Call<BdevLvolGetLvstoresRequest, BdevLvolGetLvstoresResponse>& call) {
  Store* wanted = nullptr;
  if (call.request.has_uuid() || call.request.has_lvs_name()) {
    auto found = FindStore(call.world, call.request);
    if (!found) return found.error();
    wanted = *found;
  }
  for (const Store& store : call.world.Of<Lvols>().stores) {
    if (wanted != nullptr && &store != wanted) continue;
    rpc::v1::LvolStore& shown = *call.response.add_lvol_stores();
    shown.set_uuid(store.blobs.uuid);
    shown.set_name(store.blobs.name);
    shown.set_base_bdev(store.bdev);
    shown.set_total_data_clusters(store.blobs.total_clusters());
    shown.set_free_clusters(store.blobs.FreeClusters());
    const Bdev* const base = call.world.Of<Bdevs>().FindExactly(store.bdev);
    shown.set_block_size(call.world.Since(20, 4) && base != nullptr ? base->block_size : kPage);
    shown.set_cluster_size(store.blobs.cluster_size());
    shown.set_max_growable_size(store.blobs.MaxGrowableSize());
  }
  return {};
}

Failure GetLvols(const Call<BdevLvolGetLvolsRequest, BdevLvolGetLvolsResponse>& call) {
  Lvols& lvols = call.world.Of<Lvols>();
  Store* wanted = nullptr;
  if (call.request.has_lvs_uuid() && call.request.has_lvs_name()) return Errno(EINVAL);
  if (call.request.has_lvs_uuid()) wanted = lvols.FindUuid(call.request.lvs_uuid());
  if (call.request.has_lvs_name()) wanted = lvols.Find(call.request.lvs_name());
  if (wanted == nullptr && (call.request.has_lvs_uuid() || call.request.has_lvs_name())) return Errno(ENODEV);
  for (Store& store : lvols.stores) {
    if (wanted != nullptr && &store != wanted) continue;
    for (const Lvol& lvol : store.blobs.lvols) {
      rpc::v1::Lvol& shown = *call.response.add_lvols();
      shown.set_alias(store.blobs.name + "/" + lvol.name);
      shown.set_uuid(lvol.uuid);
      shown.set_name(lvol.name);
      shown.set_is_thin_provisioned(lvol.thin);
      shown.set_is_snapshot(Lvols::IsSnapshot(store, lvol));
      shown.set_is_clone(lvol.parent != nullptr);
      shown.set_is_esnap_clone(!lvol.external_parent.empty());
      shown.set_is_degraded(false);
      shown.set_num_allocated_clusters(lvol.Allocated());
      shown.mutable_lvs()->set_name(store.blobs.name);
      shown.mutable_lvs()->set_uuid(store.blobs.uuid);
    }
  }
  return {};
}

/// Sizes are rounded up to whole clusters.
std::uint64_t ClustersOf(const Store& store, std::uint64_t bytes) {
  return (bytes + store.blobs.cluster_size() - 1) / store.blobs.cluster_size();
}

/// Since 23.05 a call that gives a size both in bytes and in MiB is refused.
template <class Request>
Failure CheckSizes(const World& world, const Request& request) {
  const bool both = request.size() != 0 && request.size_in_mib() != 0;
  if (both && world.Since(23, 5)) return InternalError("size is deprecated. Specify only size_in_mib instead.");
  return {};
}

/// Up to 26.05 SPDK looks for the store before it reads how the volume is cleared.
Failure CheckLvol(World& world, const BdevLvolCreateRequest& request) {
  if (auto failure = CheckSizes(world, request)) return failure;
  auto found = FindStore(world, request);
  return found ? Failure() : found.error();
}

Failure CreateLvol(const Call<BdevLvolCreateRequest, BdevName>& call) {
  if (auto failure = CheckLvol(call.world, call.request)) return failure;
  Store& store = **FindStore(call.world, call.request);
  if (const int wrong = store.blobs.CheckName(call.request.lvol_name())) return Errno(wrong);
  const std::uint64_t bytes = call.request.size_in_mib() != 0 ? call.request.size_in_mib() * kMiB : call.request.size();
  Lvol* lvol = nullptr;
  if (const int wrong =
          store.blobs.Create(call.request.lvol_name(), ClustersOf(store, bytes), call.request.thin_provision(), &lvol))
    return InvalidErrno(wrong);
  if (const int wrong = call.world.Of<Lvols>().AddBdev(store, *lvol)) return InvalidErrno(wrong);
  call.response.set_name(lvol->uuid);
  return {};
}

/// A volume and the store that it is in.
struct LvolPlace {
  Store& store;
  Lvol& lvol;
};

/// The volume of that name; an error if no bdev has the name, or the bdev is no volume.
ErrorOr<LvolPlace> FindLvol(World& world, const std::string& name) {
  Store* store = nullptr;
  Lvol* const lvol = world.Of<Lvols>().Of(world.Of<Bdevs>().Find(name), &store);
  if (lvol == nullptr) return Errno(ENODEV);
  return LvolPlace{*store, *lvol};
}

Failure SnapshotLvol(const Call<BdevLvolSnapshotRequest, BdevName>& call) {
  Lvol* made = nullptr;
  auto found = FindLvol(call.world, call.request.lvol_name());
  if (!found) return found.error();
  auto& [store, origin] = *found;
  if (const int wrong = store.blobs.CheckName(call.request.snapshot_name())) return InvalidErrno(wrong);
  if (const int wrong = store.blobs.Snapshot(origin, call.request.snapshot_name(), &made)) return InvalidErrno(wrong);
  if (const int wrong = call.world.Of<Lvols>().AddBdev(store, *made)) return InvalidErrno(wrong);
  call.response.set_name(made->uuid);
  return {};
}

Failure CloneLvol(const Call<BdevLvolCloneRequest, BdevName>& call) {
  Lvol* made = nullptr;
  auto found = FindLvol(call.world, call.request.snapshot_name());
  if (!found) return found.error();
  auto& [store, snapshot] = *found;
  if (const int wrong = store.blobs.CheckName(call.request.clone_name())) return InvalidErrno(wrong);
  if (const int wrong = store.blobs.Clone(snapshot, call.request.clone_name(), &made)) return InvalidErrno(wrong);
  if (const int wrong = call.world.Of<Lvols>().AddBdev(store, *made)) return InvalidErrno(wrong);
  call.response.set_name(made->uuid);
  return {};
}

/// A volume on top of a bdev outside the store. The store claims that bdev, so that nobody writes to it.
int TakeExternalParent(World& world, Bdev& parent) {
  Bdevs& bdevs = world.Of<Bdevs>();
  BdevUserId user = 0;
  if (const int wrong = bdevs.Open(parent, BdevUser{}, &user)) return wrong;
  const int wrong = bdevs.ClaimFor(parent, user, Claim::kReadManyWriteNone);
  if (wrong != 0) bdevs.Close(user);
  return wrong;
}

Failure CloneBdev(const Call<BdevLvolCloneBdevRequest, BdevName>& call) {
  Store* const store = call.world.Of<Lvols>().Find(call.request.lvs_name());
  if (store == nullptr) return InvalidParams("lvs does not exist");
  Bdev* const parent = call.world.Of<Bdevs>().Find(call.request.bdev());
  if (parent == nullptr) return InvalidParams("bdev does not exist");
  Store* of_parent = nullptr;
  if (call.world.Of<Lvols>().Of(parent, &of_parent) != nullptr && of_parent == store)
    return InvalidParams("bdev is an lvol in same lvs as clone; use bdev_lvol_clone instead");
  if (const int wrong = store->blobs.CheckName(call.request.clone_name())) return InvalidErrno(wrong);
  const std::uint64_t bytes = parent->num_blocks * parent->block_size;
  if (bytes % store->blobs.cluster_size() != 0) return InvalidErrno(EINVAL);
  if (const int wrong = TakeExternalParent(call.world, *parent)) return InvalidErrno(wrong);
  Lvol* made = nullptr;
  if (const int wrong =
          store->blobs.Create(call.request.clone_name(), bytes / store->blobs.cluster_size(), true, &made))
    return InvalidErrno(wrong);
  made->external_parent = parent->uuid;
  if (const int wrong = call.world.Of<Lvols>().AddBdev(*store, *made)) return InvalidErrno(wrong);
  call.response.set_name(made->uuid);
  return {};
}

Failure RenameLvol(const Call<BdevLvolRenameRequest>& call) {
  auto found = FindLvol(call.world, call.request.old_name());
  if (!found) return found.error();
  auto& [store, lvol] = *found;
  const std::string old_alias = store.blobs.name + "/" + lvol.name;
  const std::string new_alias = store.blobs.name + "/" + call.request.new_name();
  Bdevs& bdevs = call.world.Of<Bdevs>();
  Bdev& bdev = *call.world.Of<Lvols>().BdevOf(lvol);
  if (const int wrong = bdevs.AddAlias(bdev, new_alias)) return InvalidErrno(wrong);
  bdevs.RemoveAlias(bdev, old_alias);
  // A volume that can only be read keeps its name as a blob; its alias changes.
  if (lvol.read_only) return InvalidErrno(EPERM);
  lvol.name = call.request.new_name();
  return {};
}

Failure ResizeLvol(const Call<BdevLvolResizeRequest>& call) {
  if (auto failure = CheckSizes(call.world, call.request)) return failure;
  auto found = FindLvol(call.world, call.request.name());
  if (!found) return found.error();
  auto& [store, lvol] = *found;
  const std::uint64_t bytes = call.request.size_in_mib() != 0 ? call.request.size_in_mib() * kMiB : call.request.size();
  if (const int wrong = store.blobs.Resize(lvol, ClustersOf(store, bytes))) return InvalidErrno(wrong);
  Bdev& bdev = *call.world.Of<Lvols>().BdevOf(lvol);
  call.world.Of<Bdevs>().Resize(bdev, lvol.clusters() * store.blobs.cluster_size() / bdev.block_size);
  return {};
}

Failure SetReadOnly(const Call<BdevLvolSetReadOnlyRequest>& call) {
  auto found = FindLvol(call.world, call.request.name());
  if (!found) return found.error();
  auto& [store, lvol] = *found;
  lvol.read_only = true;
  call.world.Of<Lvols>().SetIoTypes(*call.world.Of<Lvols>().BdevOf(lvol), lvol);
  return {};
}

Failure Inflate(World& world, const std::string& name, bool all) {
  auto found = FindLvol(world, name);
  if (!found) return found.error();
  auto& [store, lvol] = *found;
  if (all && world.Since(22, 9) && !world.Since(24, 5) && Blobstore::OutgrewParent(lvol))
    world.Crash(World::kSegmentationFault);
  if (const int wrong = store.blobs.Inflate(lvol, all)) return InvalidErrno(wrong);
  return {};
}

Failure InflateLvol(const Call<BdevLvolInflateRequest>& call) { return Inflate(call.world, call.request.name(), true); }

Failure DecoupleParent(const Call<BdevLvolDecoupleParentRequest>& call) {
  return Inflate(call.world, call.request.name(), false);
}

Failure DeleteLvol(const Call<BdevLvolDeleteRequest>& call) {
  auto found = FindLvol(call.world, call.request.name());
  if (!found) return found.error();
  auto& [store, lvol] = *found;
  if (store.blobs.ClonesOf(lvol).size() > 1) return InternalErrno(EPERM);
  call.world.Of<Bdevs>().Unregister(*call.world.Of<Lvols>().BdevOf(lvol));
  if (const int wrong = store.blobs.Delete(lvol)) return InternalErrno(wrong);
  return {};
}

Failure SetParent(const Call<BdevLvolSetParentRequest>& call) {
  auto child = FindLvol(call.world, call.request.lvol_name());
  if (!child) return child.error();
  auto parent = FindLvol(call.world, call.request.parent_name());
  if (!parent) return parent.error();
  if (&child->store != &parent->store) return InvalidErrno(ENOENT);
  const int wrong = child->store.blobs.SetParent(child->lvol, parent->lvol);
  return wrong == 0 ? Failure() : InvalidErrno(wrong);
}

Failure SetParentBdev(const Call<BdevLvolSetParentBdevRequest>& call) {
  auto found = FindLvol(call.world, call.request.lvol_name());
  if (!found) return found.error();
  auto& [store, lvol] = *found;
  Bdev* const parent = call.world.Of<Bdevs>().Find(call.request.parent_name());
  if (parent == nullptr) return InvalidErrno(ENODEV);
  if (parent->uuid == lvol.uuid) return InvalidErrno(EINVAL);
  const std::uint64_t bytes = parent->num_blocks * parent->block_size;
  const bool fits =
      bytes % store.blobs.cluster_size() == 0 && lvol.thin && bytes / store.blobs.cluster_size() == lvol.clusters();
  if (lvol.external_parent == parent->uuid) return InvalidErrno(EEXIST);
  if (!fits) return InvalidErrno(EINVAL);
  if (const int wrong = TakeExternalParent(call.world, *parent)) return InvalidErrno(wrong);
  lvol.parent = nullptr;
  lvol.external_parent = parent->uuid;
  return {};
}

Failure StartCopy(const Call<BdevLvolStartShallowCopyRequest, BdevLvolStartShallowCopyResponse>& call) {
  auto found = FindLvol(call.world, call.request.src_lvol_name());
  if (!found) return found.error();
  auto& [store, lvol] = *found;
  Lvols& lvols = call.world.Of<Lvols>();
  const std::uint32_t id = ++lvols.last_copy;
  const Bdev* const target = call.world.Of<Bdevs>().Find(call.request.dst_bdev_name());
  if (target == nullptr) return InvalidErrno(ENODEV);
  if (target->claimed()) return InvalidErrno(EPERM);
  if (!lvol.read_only) return InvalidErrno(EPERM);
  if (target->num_blocks * target->block_size < lvol.clusters() * store.blobs.cluster_size())
    return InvalidErrno(EINVAL);
  lvols.copies.push_back({id, lvol.Allocated()});
  call.response.set_operation_id(id);
  return {};
}

Failure CheckCopy(const Call<BdevLvolCheckShallowCopyRequest, BdevLvolCheckShallowCopyResponse>& call) {
  std::list<Copy>& copies = call.world.Of<Lvols>().copies;
  const auto it = std::find_if(copies.begin(), copies.end(),
                               [&](const Copy& copy) { return copy.id == call.request.operation_id(); });
  if (it == copies.end()) return Errno(ENODEV);
  call.response.set_copied_clusters(it->clusters);
  call.response.set_total_clusters(it->clusters);
  call.response.set_state("complete");
  copies.erase(it);
  return {};
}

}  // namespace

void AddLvolHandlers(Handlers& handlers) {
  handlers.On("bdev_lvol_create_lvstore", CreateStore);
  handlers.BeforeWords("bdev_lvol_create_lvstore", CheckBdev);
  handlers.On("bdev_lvol_rename_lvstore", RenameStore);
  handlers.On("bdev_lvol_delete_lvstore", DeleteStore);
  handlers.On("bdev_lvol_grow_lvstore", GrowStore);
  handlers.On("bdev_lvol_get_lvstores", GetStores);
  handlers.On("bdev_lvol_get_lvols", GetLvols);
  handlers.On("bdev_lvol_create", CreateLvol);
  handlers.BeforeWords("bdev_lvol_create", CheckLvol);
  handlers.On("bdev_lvol_snapshot", SnapshotLvol);
  handlers.On("bdev_lvol_clone", CloneLvol);
  handlers.On("bdev_lvol_clone_bdev", CloneBdev);
  handlers.On("bdev_lvol_rename", RenameLvol);
  handlers.On("bdev_lvol_resize", ResizeLvol);
  handlers.On("bdev_lvol_set_read_only", SetReadOnly);
  handlers.On("bdev_lvol_inflate", InflateLvol);
  handlers.On("bdev_lvol_decouple_parent", DecoupleParent);
  handlers.On("bdev_lvol_delete", DeleteLvol);
  handlers.On("bdev_lvol_set_parent", SetParent);
  handlers.On("bdev_lvol_set_parent_bdev", SetParentBdev);
  handlers.On("bdev_lvol_start_shallow_copy", StartCopy);
  handlers.On("bdev_lvol_check_shallow_copy", CheckCopy);
}

}  // namespace spdkctl::sim

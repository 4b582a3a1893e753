#include <algorithm>
#include <cerrno>

#include <fmt/format.h>

#include "base/text.h"
#include "client/bdev_name.h"
#include "client/bdev_users.h"
#include "client/causes/rule.h"
#include "spdkctl/rpc/v1/bdev_lvol.pb.h"

namespace spdkctl::client::causes {
namespace {

constexpr Read kStores("bdev_lvol_get_lvstores");
constexpr std::uint64_t kMiB = 1 << 20;

const rpc::v1::LvolStore* FindStore(const Refused& c, const std::string& name_or_uuid) {
  const auto* const all = c.Told<rpc::v1::BdevLvolGetLvstoresResponse>(kStores);
  if (all == nullptr || name_or_uuid.empty()) return nullptr;
  for (const auto& store : all->lvol_stores()) {
    if (store.name() == name_or_uuid || IsSameName("lvol_store", store.uuid(), name_or_uuid)) return &store;
  }
  return nullptr;
}

/// The store that a volume is in.
const rpc::v1::LvolStore* StoreOf(const Refused& c, const rpc::v1::Bdev& volume) {
  return FindStore(c, volume.driver_specific().lvol().lvol_store_uuid());
}

Found NameTakenIn(const Refused& c, const rpc::v1::LvolStore& store, const std::string& name) {
  const std::string path = store.name() + "/" + name;
  return FindBdev(c, path) == nullptr ? std::nullopt : Exists(fmt::format("there is a volume {} already", path));
}

Found StoreFull(const rpc::v1::LvolStore& store, std::uint64_t bytes) {
  const std::uint64_t free = store.free_clusters() * store.cluster_size();
  if (!store.has_free_clusters() || bytes <= free) return {};
  return Full(fmt::format("store {} has {} free, {} are needed", store.name(), FormatSize(free), FormatSize(bytes)));
}

/// Every volume takes pages of its store's metadata, of which there is about one for each cluster.
Found MetadataFull(const Refused& c, const rpc::v1::LvolStore& store) {
  const auto* const all = Bdevs(c);
  if ((c.number != ENOMEM && c.number != ENOSPC) || all == nullptr) return {};
  const auto volumes = std::count_if(all->bdevs().begin(), all->bdevs().end(), [&](const rpc::v1::Bdev& bdev) {
    return bdev.driver_specific().has_lvol() && StoreOf(c, bdev) == &store;
  });
  // One for the store itself, and two for most volumes.
  constexpr std::uint64_t kOfStore = 1;
  constexpr std::uint64_t kOfVolume = 2;
  if (kOfStore + kOfVolume * (static_cast<std::uint64_t>(volumes) + 1) <= store.total_data_clusters()) return {};
  return Full(
      fmt::format("store {} has no room for the metadata of one more volume (volumes: {}, clusters: {}); "
                  "num_md_pages_per_cluster_ratio gives a store more when it is made",
                  store.name(), volumes, store.total_data_clusters()));
}

std::uint64_t BytesOf(std::uint64_t size_in_mib, std::uint64_t size) { return size != 0 ? size : size_in_mib * kMiB; }

/// Two ways to name a store, of which one has to be taken.
Found StoreNamedTwice(const Refused& c, const char* uuid, const char* name) {
  const bool both = !StringField(c.request, uuid).empty() && !StringField(c.request, name).empty();
  const bool none = StringField(c.request, uuid).empty() && StringField(c.request, name).empty();
  if (both) return WrongValue(fmt::format("{} and {} both name a store; give one of them", uuid, name));
  return none ? WrongValue(fmt::format("no store is named; give {} or {}", name, uuid)) : std::nullopt;
}

Found StoreCallRefused(const Refused& c) { return StoreNamedTwice(c, "uuid", "lvs_name"); }

Found CreateRefused(const Refused& c) {
  const auto* const request = c.As<rpc::v1::BdevLvolCreateRequest>();
  if (request == nullptr) return {};
  if (Found cause = StoreCallRefused(c)) return cause;
  const auto* const store = FindStore(c, request->lvs_name().empty() ? request->uuid() : request->lvs_name());
  if (store == nullptr) return {};
  if (request->lvol_name().empty()) return WrongValue("lvol_name is empty");
  if (Found cause = NameTakenIn(c, *store, request->lvol_name())) return cause;
  const std::uint64_t bytes = BytesOf(request->size_in_mib(), request->size());
  if (bytes == 0) return WrongValue("the size is 0");
  if (Found cause = request->thin_provision() ? std::nullopt : StoreFull(*store, bytes)) return cause;
  return MetadataFull(c, *store);
}

/// A volume that is named; nothing if there is none of that name.
const rpc::v1::Bdev* VolumeIn(const Refused& c, const char* field) {
  return FindBdev(c, StringField(c.request, field));
}

Found NoVolume(const Refused& c, const char* field) {
  const rpc::v1::Bdev* const bdev = VolumeIn(c, field);
  if (bdev == nullptr || bdev->driver_specific().has_lvol()) return {};
  return WrongSort(
      fmt::format("bdev {} is a {}, no logical volume", StringField(c.request, field), bdev->product_name()));
}

Found CopyRefused(const Refused& c, const char* of, const char* name) {
  if (Found cause = NoVolume(c, of)) return cause;
  const rpc::v1::Bdev* const volume = VolumeIn(c, of);
  const auto* const store = volume == nullptr ? nullptr : StoreOf(c, *volume);
  if (store == nullptr) return {};
  if (Found cause = NameTakenIn(c, *store, StringField(c.request, name))) return cause;
  return MetadataFull(c, *store);
}

Found SnapshotRefused(const Refused& c) { return CopyRefused(c, "lvol_name", "snapshot_name"); }
Found RenameRefused(const Refused& c) { return CopyRefused(c, "old_name", "new_name"); }

Found CloneRefused(const Refused& c) {
  if (Found cause = CopyRefused(c, "snapshot_name", "clone_name")) return cause;
  const rpc::v1::Bdev* const volume = VolumeIn(c, "snapshot_name");
  if (volume == nullptr || volume->driver_specific().lvol().snapshot()) return {};
  return WrongSort(fmt::format("{} is no snapshot, and only snapshots have clones; take one first (bdev_lvol_snapshot)",
                               GivenName(*volume)));
}

Found CloneBdevRefused(const Refused& c) {
  const auto* const request = c.As<rpc::v1::BdevLvolCloneBdevRequest>();
  const auto* const store = request == nullptr ? nullptr : FindStore(c, request->lvs_name());
  return store == nullptr ? std::nullopt : NameTakenIn(c, *store, request->clone_name());
}

Found ParentRefused(const Refused& c) {
  if (Found cause = NoVolume(c, "name")) return cause;
  const rpc::v1::Bdev* const volume = VolumeIn(c, "name");
  if (volume == nullptr) return {};
  const auto& lvol = volume->driver_specific().lvol();
  if (!lvol.clone() && !lvol.esnap_clone())
    return WrongSort(fmt::format("{} is no clone: it has no parent to be decoupled from", GivenName(*volume)));
  return {};
}

Found InflateRefused(const Refused& c) {
  if (Found cause = NoVolume(c, "name")) return cause;
  const rpc::v1::Bdev* const volume = VolumeIn(c, "name");
  const auto* const store = volume == nullptr ? nullptr : StoreOf(c, *volume);
  if (store == nullptr || c.number != ENOSPC) return {};
  const auto& lvol = volume->driver_specific().lvol();
  const std::uint64_t has = lvol.num_allocated_clusters() * store->cluster_size();
  const std::uint64_t size = volume->num_blocks() * volume->block_size();
  return lvol.has_num_allocated_clusters() && size > has ? StoreFull(*store, size - has) : std::nullopt;
}

/// Nobody may find less than was there.
Found UsedAndShrinks(const Refused& c, const rpc::v1::Bdev& volume) {
  const std::string users = Join(BdevUsers::In(c.facts).Of(volume), ", ");
  return users.empty() ? std::nullopt
                       : InUse(fmt::format("{} is used by {}, and does not become smaller while it is",
                                           GivenName(volume), users));
}

Found SetParentRefused(const Refused& c) {
  if (Found cause = NoVolume(c, "lvol_name")) return cause;
  const bool of_bdev = c.As<rpc::v1::BdevLvolSetParentBdevRequest>() != nullptr;
  const rpc::v1::Bdev* const volume = VolumeIn(c, "lvol_name");
  const rpc::v1::Bdev* const parent = VolumeIn(c, "parent_name");
  if (of_bdev || volume == nullptr || parent == nullptr) return {};
  if (Found cause = NoVolume(c, "parent_name")) return cause;
  if (!parent->driver_specific().lvol().snapshot())
    return WrongSort(fmt::format("{} is no snapshot, and only snapshots are parents", GivenName(*parent)));
  if (StoreOf(c, *volume) != StoreOf(c, *parent))
    return WrongSort(fmt::format("{} and {} are in different stores", GivenName(*volume), GivenName(*parent)));
  return {};
}

Found ResizeRefused(const Refused& c) {
  const auto* const request = c.As<rpc::v1::BdevLvolResizeRequest>();
  if (Found cause = NoVolume(c, "name")) return cause;
  const rpc::v1::Bdev* const volume = VolumeIn(c, "name");
  if (request == nullptr || volume == nullptr) return {};
  const auto& lvol = volume->driver_specific().lvol();
  if (lvol.snapshot()) return WrongSort(fmt::format("{} is a snapshot, and keeps its size", GivenName(*volume)));
  const std::uint64_t wanted = BytesOf(request->size_in_mib(), request->size());
  const std::uint64_t has = volume->num_blocks() * volume->block_size();
  if (c.number == EBUSY && wanted < has) return UsedAndShrinks(c, *volume);
  const auto* const store = StoreOf(c, *volume);
  if (store == nullptr || wanted <= has || lvol.thin_provision()) return {};
  return StoreFull(*store, wanted - has);
}

Found DeleteRefused(const Refused& c) {
  if (Found cause = NoVolume(c, "name")) return cause;
  const rpc::v1::Bdev* const volume = VolumeIn(c, "name");
  if (volume == nullptr) return {};
  const auto& clones = volume->driver_specific().lvol().clones();
  if (clones.size() > 1)
    return InUse(fmt::format("{} has the clones {}; delete or decouple all but one first", GivenName(*volume),
                             Join({clones.begin(), clones.end()}, ", ")));
  return {};
}

Found StoreRefused(const Refused& c) {
  const auto* const request = c.As<rpc::v1::BdevLvolCreateLvstoreRequest>();
  const rpc::v1::Bdev* const base = request == nullptr ? nullptr : FindBdev(c, request->bdev_name());
  if (base == nullptr) return {};
  if (request->lvs_name().empty()) return WrongValue("lvs_name is empty");
  const std::uint64_t size = base->num_blocks() * base->block_size();
  constexpr std::uint32_t kDefaultCluster = 4 * kMiB;
  const std::uint32_t cluster =
      request->has_cluster_sz() && request->cluster_sz() != 0 ? request->cluster_sz() : kDefaultCluster;
  if (cluster >= size)
    return Full(fmt::format("bdev {} has {}, and a cluster {}: nothing is left for data", request->bdev_name(),
                            FormatSize(size), FormatSize(cluster)));
  constexpr std::uint32_t kPage = 4096;
  if (cluster % kPage != 0) return WrongValue(fmt::format("cluster_sz {} is no multiple of {}", cluster, kPage));
  return {};
}

Found GrowRefused(const Refused& c) { return StoreCallRefused(c); }

Found ReadOnlyRefused(const Refused& c) { return NoVolume(c, "name"); }

Found ShallowCopyRefused(const Refused& c) {
  if (Found cause = NoVolume(c, "src_lvol_name")) return cause;
  const rpc::v1::Bdev* const from = VolumeIn(c, "src_lvol_name");
  const rpc::v1::Bdev* const to = VolumeIn(c, "dst_bdev_name");
  if (from == nullptr || to == nullptr) return {};
  const std::string users = c.number == EPERM ? Join(BdevUsers::In(c.facts).Of(*to), ", ") : std::string();
  if (!users.empty()) return InUse(fmt::format("bdev {} is used by {}", to->name(), users));
  const std::uint64_t needed = from->num_blocks() * from->block_size();
  const std::uint64_t has = to->num_blocks() * to->block_size();
  if (has < needed)
    return Full(fmt::format("bdev {} has {}, {} are needed", to->name(), FormatSize(has), FormatSize(needed)));
  return {};
}

}  // namespace

void AddLvolRules(Rules& rules) {
  const Reads both = {kStores, "bdev_get_bdevs"};
  const Reads stores = {kStores};
  rules.insert({{"bdev_lvol_create", {both, CreateRefused}},
                {"bdev_lvol_snapshot", {both, SnapshotRefused}},
                {"bdev_lvol_clone", {both, CloneRefused}},
                {"bdev_lvol_clone_bdev", {both, CloneBdevRefused}},
                {"bdev_lvol_rename", {both, RenameRefused}},
                {"bdev_lvol_decouple_parent", {both, ParentRefused}},
                {"bdev_lvol_inflate", {both, InflateRefused}},
                {"bdev_lvol_resize", {WithUsers(both), ResizeRefused}},
                {"bdev_lvol_set_parent", {both, SetParentRefused}},
                {"bdev_lvol_set_parent_bdev", {both, SetParentRefused}},
                {"bdev_lvol_delete", {both, DeleteRefused}},
                {"bdev_lvol_set_read_only", {both, ReadOnlyRefused}},
                {"bdev_lvol_start_shallow_copy", {WithUsers(both), ShallowCopyRefused}},
                {"bdev_lvol_create_lvstore", {WithUsers(both), StoreRefused}},
                {"bdev_lvol_delete_lvstore", {stores, StoreCallRefused}},
                {"bdev_lvol_grow_lvstore", {stores, GrowRefused}},
                {"bdev_lvol_get_lvstores", {stores, StoreCallRefused}}});
}

}  // namespace spdkctl::client::causes

#include "storage/kinds/lvol.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "base/lvol_name.h"
#include "base/saturating.h"
#include "base/text.h"
#include "spdkctl/rpc/v1/bdev_lvol.pb.h"
#include "spdkctl/storage/v1/lvol.pb.h"
#include "storage/kinds/bdev.h"
#include "storage/lvol.h"
#include "storage/users.h"
#include "storage/value.h"

namespace spdkctl::storage {
namespace {

using google::protobuf::Message;
using rpc::v1::Bdev;

constexpr const char* kLvols = "bdev_lvol_get_lvols";
constexpr std::uint64_t kMiB = std::uint64_t{1} << 20;
// Since 23.05 the calls take sizes in MiB.
constexpr Release kSizesInMiB(23, 5);

/// Of a store or a volume in its store.
Result<void> CheckName(const std::string& name) {
  if (name.size() <= kLongestLvolName) return {};
  return MakeError(Code::kInvalidArgument,
                   fmt::format("the name '{}' has {} characters, {} fit", name, name.size(), kLongestLvolName));
}

Error NotFound(const std::string& what, const std::string& name, const std::vector<std::string>& known) {
  return MakeError(Code::kNotFound, fmt::format("there is no {} {}{}", what, name, DidYouMean(name, known)));
}

std::uint64_t RoundUp(std::uint64_t bytes, std::uint64_t unit) {
  return unit == 0 ? bytes : SaturatingRoundUp(bytes, unit);
}

template <class Request>
PlannedCall CallOf(const char* method, Request request) {
  return {Schema::Get().Find(method), std::make_shared<Request>(std::move(request))};
}

std::vector<const Bdev*> VolumesOf(const View& view, const rpc::v1::LvolStore& store) {
  std::vector<const Bdev*> volumes;
  for (const Bdev* bdev : view.Bdevs()) {
    if (IsVolume(*bdev) && MayBeIn(*bdev, store)) volumes.push_back(bdev);
  }
  return volumes;
}

/// Whether a volume is one of the store's. One of which no store is told may be any store's.
bool MayBeIn(const rpc::v1::Lvol& lvol, const rpc::v1::LvolStore& store) {
  if (lvol.lvs().has_uuid()) return lvol.lvs().uuid() == store.uuid();
  return !lvol.lvs().has_name() || lvol.lvs().name() == store.name();
}

/// What a store holds, in words: its volumes, and those that are no bdevs. Nothing if it is empty.
Result<std::vector<std::string>> ContentOf(const View& view, const rpc::v1::LvolStore& store) {
  std::vector<std::string> names;
  for (const Bdev* volume : VolumesOf(view, store)) names.push_back(NameInStore(*volume, store.name()));
  if (view.Offers(kLvols)) {
    const auto all = view.Answer<rpc::v1::BdevLvolGetLvolsResponse>(kLvols);
    if (!all) return all.error();
    for (const rpc::v1::Lvol& lvol : (*all)->lvols()) {
      if (!MayBeIn(lvol, store)) continue;
      const std::string& name = lvol.name().empty() ? lvol.uuid() : lvol.name();
      if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    }
  }
  if (names.empty() && (!store.has_free_clusters() || !store.has_total_data_clusters()))
    return MakeError(Code::kProtocol,
                     fmt::format("the target does not tell how much of store {} is free", store.name()));
  // An empty store has all of its clusters free. One with thin volumes may, too.
  if (names.empty() && store.free_clusters() != store.total_data_clusters())
    names.push_back(fmt::format("something in {} clusters that the target does not list",
                                store.total_data_clusters() - store.free_clusters()));
  return names;
}

/// By its UUID, which means no other store.
template <class Request>
void NameStore(Request& request, const rpc::v1::LvolStore& store) {
  if (store.uuid().empty()) {
    request.set_lvs_name(store.name());
  } else {
    request.clear_lvs_name();
    request.set_uuid(store.uuid());
  }
}

template <class Request>
void SetSize(const View& view, Request& request, std::uint64_t bytes) {
  if (view.release() >= kSizesInMiB) {
    // What the target rounds up to clusters again is the size that is meant.
    request.set_size_in_mib(std::max<std::uint64_t>(bytes / kMiB, 1));
  } else {
    request.clear_size_in_mib();
    request.set_size(bytes);
  }
}

std::uint64_t BytesOf(const Bdev& bdev) { return SaturatingProduct(bdev.num_blocks(), bdev.block_size()); }

std::uint64_t FreeIn(const rpc::v1::LvolStore& store) {
  return SaturatingProduct(store.free_clusters(), store.cluster_size());
}

/// Whether a store can be laid out on the bdev: its clusters are whole pages and whole blocks, and some remain besides
/// those of its metadata (as SPDK's blobstore counts them).
Result<void> CheckRoom(const v1::VolumeStore& store, const Bdev& bdev) {
  constexpr std::uint64_t kCluster = 4 * kMiB;
  constexpr std::uint64_t kPage = 4096;
  constexpr std::uint64_t kMaskHeader = 16;
  const std::uint64_t cluster = store.has_cluster_size() ? store.cluster_size() : kCluster;
  const std::uint64_t page = store.has_md_page_size() ? store.md_page_size() : kPage;
  if (page == 0 || cluster < page || cluster % page != 0 ||
      (bdev.block_size() != 0 && cluster % bdev.block_size() != 0))
    return MakeError(Code::kInvalidArgument,
                     fmt::format("cluster_size: {} bytes are no whole number of pages of {} bytes and blocks of {}",
                                 cluster, page, bdev.block_size()));
  const std::uint64_t clusters = BytesOf(bdev) / cluster;
  const std::uint64_t ratio = store.has_md_pages_per_cluster_ratio() ? store.md_pages_per_cluster_ratio() : 100;
  const std::uint64_t pages = SaturatingProduct(ratio, clusters) / 100;
  const auto mask = [&](std::uint64_t bits) { return RoundUp(kMaskHeader + RoundUp(bits, 8) / 8, page) / page; };
  const std::uint64_t all = SaturatingSum(1 + 2 * mask(pages) + std::max(mask(clusters), mask(pages)), pages);
  if (pages != 0 && clusters > RoundUp(SaturatingProduct(all, page), cluster) / cluster) return {};
  return MakeError(Code::kNoSpace, fmt::format("bdev {} has {} clusters of {}: no store with room for data",
                                               bdev.name(), clusters, FormatSize(cluster)));
}

}  // namespace

Result<void> CheckHasOneClone(const Bdev& bdev) {
  const auto& clones = bdev.driver_specific().lvol().clones();
  if (clones.size() < 2) return {};
  const std::string& name = bdev.aliases().empty() ? bdev.name() : bdev.aliases(0);
  return MakeError(Code::kBusy,
                   fmt::format("{} is the snapshot of {}", name, Join({clones.begin(), clones.end()}, ", ")));
}

Result<void> LvolStoreKind::Check(const Message& wish) const {
  if (auto fits = CheckName(NameOf(wish)); !fits) return fits;
  return Kind::Check(wish);
}

std::vector<Thing> LvolStoreKind::Makes(const Message& wish) const { return {{"lvol_store", NameOf(wish)}}; }

void LvolStoreKind::Ask(View& view, const Message& wish) const {
  AskStores(view);
  view.AskBdev(static_cast<const v1::VolumeStore&>(wish).bdev());
}

Result<std::optional<Found>> LvolStoreKind::Look(const View& view, const Message& wish) const {
  const auto store = FindStore(view, NameOf(wish));
  if (!store) return store.error();
  if (*store == nullptr) return std::optional<Found>();
  Found found;
  found.is.reset(wish.New());
  FillFrom(**store, *found.is);
  CopyKeys(type(), wish, *found.is);
  found.name.set_kind(type().name);
  found.name.set_name((*store)->name());
  found.name.set_uuid((*store)->uuid());
  return std::optional(std::move(found));
}

std::vector<std::string> LvolStoreKind::Overwrites(const Message& wish) const {
  return {static_cast<const v1::VolumeStore&>(wish).bdev()};
}

Result<std::vector<PlannedCall>> LvolStoreKind::Create(const View& view, const Message& wish) const {
  const auto& store = static_cast<const v1::VolumeStore&>(wish);
  const auto bdev = view.FindBdev(store.bdev());
  if (!bdev) return bdev.error();
  if (*bdev != nullptr) {
    if (auto fits = CheckRoom(store, **bdev); !fits) return fits.error();
  }
  return Kind::Create(view, wish);
}

void LvolStoreKind::AskVerb(View& view, const Message&) const {
  AskStores(view);
  view.AskBdevs();
}

Result<std::vector<PlannedCall>> LvolStoreKind::Do(const View& view, Verb verb, const Message& wish,
                                                   const std::string& name) const {
  const auto store = FindStore(view, NameOf(wish));
  if (!store) return store.error();
  if (verb == Verb::kRename) {
    if (auto fits = CheckName(name); !fits) return fits.error();
    const auto other = FindStore(view, name);
    if (!other) return other.error();
    if (*store == nullptr) return NotFound(type().words(), NameOf(wish), StoreNames(view));
    if (*store == *other) return std::vector<PlannedCall>();
    if (*other != nullptr) return MakeError(Code::kExists, fmt::format("store {} is there already", name));
    for (const Bdev* volume : VolumesOf(view, **store)) {
      const std::string path = name + "/" + NameInStore(*volume, (*store)->name());
      const auto taken = view.FindBdev(path);
      if (!taken) return taken.error();
      if (*taken != nullptr)
        return MakeError(Code::kExists, fmt::format("{} would be called {} as bdev {} is", NameForPeople(*volume), path,
                                                    (*taken)->name()));
    }
    rpc::v1::BdevLvolRenameLvstoreRequest request;
    request.set_old_name((*store)->name());
    request.set_new_name(name);
    return std::vector<PlannedCall>{CallOf("bdev_lvol_rename_lvstore", std::move(request))};
  }
  if (*store == nullptr) return NotFound(type().words(), NameOf(wish), StoreNames(view));
  if (verb != Verb::kGrow) return Kind::Do(view, verb, wish, name);
  const auto bdev = view.FindBdev((*store)->base_bdev());
  if (!bdev) return bdev.error();
  // Its metadata take one cluster at least.
  const std::uint64_t cluster = (*store)->cluster_size();
  if (*bdev != nullptr && cluster != 0 &&
      BytesOf(**bdev) / cluster <= SaturatingSum((*store)->total_data_clusters(), 1))
    return std::vector<PlannedCall>();
  rpc::v1::BdevLvolGrowLvstoreRequest request;
  NameStore(request, **store);
  return std::vector<PlannedCall>{CallOf("bdev_lvol_grow_lvstore", std::move(request))};
}

Result<std::vector<PlannedCall>> LvolStoreKind::Remove(const View& view, const Message& wish) const {
  const auto store = FindStore(view, NameOf(wish));
  if (!store) return store.error();
  if (*store == nullptr) return Kind::Remove(view, wish);
  rpc::v1::BdevLvolDeleteLvstoreRequest request;
  NameStore(request, **store);
  return std::vector<PlannedCall>{CallOf("bdev_lvol_delete_lvstore", std::move(request))};
}

void LvolStoreKind::AskUsers(View& view, const Message&) const { BdevUsers::Ask(view); }

Result<std::vector<std::string>> LvolStoreKind::Users(const View& view, const Message& wish, const Found&) const {
  const auto store = FindStore(view, NameOf(wish));
  if (!store) return store.error();
  const auto users = BdevUsers::In(view);
  if (!users) return users.error();
  std::vector<std::string> all;
  for (const Bdev* volume : VolumesOf(view, **store)) {
    for (const std::string& user : (*users)->Of(*volume))
      all.push_back(fmt::format("{} ({})", user, NameForPeople(*volume)));
  }
  return all;
}

void LvolStoreKind::AskLoss(View& view, const Message&) const {
  view.AskBdevs();
  view.Ask(kLvols);
}

Result<v1::Loss> LvolStoreKind::LostWith(const View& view, const Found& found) const {
  const auto store = FindStore(view, NameOf(*found.is));
  if (!store) return store.error();
  // Whether the bdevs could be read is told by a look at any of them.
  if (const auto base = view.FindBdev((*store)->base_bdev()); !base) return base.error();
  const auto content = ContentOf(view, **store);
  if (!content) return content.error();
  return content->empty() ? v1::NOTHING : v1::DATA;
}

Result<std::vector<std::string>> LvolStoreKind::OthersIn(const View& view, const Message&, const Found& found) const {
  const auto store = FindStore(view, NameOf(*found.is));
  if (!store) return store.error();
  return ContentOf(view, **store);
}

Error LvolStoreKind::KeepsData(const View& view, const Found& found, const Message& wish) const {
  const auto store = FindStore(view, NameOf(*found.is));
  const auto content = store ? ContentOf(view, **store) : Result<std::vector<std::string>>(store.error());
  return MakeError(Code::kBusy, fmt::format("store {} holds {}; --destroy-data deletes them too", NameOf(wish),
                                            content ? Join(*content, ", ") : content.error().message));
}

std::string VolumeKind::TextIn(const Message& wish, const char* field) const {
  const auto value = ValueAt(wish, field);
  return value ? TextOf(*value) : std::string();
}

Result<void> VolumeKind::Check(const Message& wish) const {
  if (auto fits = CheckName(TextIn(wish, "name")); !fits) return fits;
  return Kind::Check(wish);
}

std::string VolumeKind::NameOf(const Message& wish) const { return TextIn(wish, "store") + "/" + TextIn(wish, "name"); }

std::vector<Thing> VolumeKind::Makes(const Message& wish) const { return {{"bdev", NameOf(wish)}}; }

std::string VolumeKind::WhyLacking(const View& view, const SpecField& field) const {
  // Releases without sizes in MiB take them in bytes.
  return field.name() == "size" ? std::string() : Kind::WhyLacking(view, field);
}

void VolumeKind::Ask(View& view, const Message&) const {
  AskStores(view);
  view.AskBdevs();
}

Result<const Bdev*> VolumeKind::BdevOf(const View& view, const Message& wish, const std::string& name) const {
  const auto store = FindStore(view, TextIn(wish, "store"));
  if (!store) return store.error();
  // Names may have slashes themselves; a path means one volume all the same.
  const std::string folder = *store == nullptr ? TextIn(wish, "store") : (*store)->name();
  return view.FindBdev(folder + "/" + (name.empty() ? TextIn(wish, "name") : name));
}

std::optional<Cause> VolumeKind::NoRoom(const View& view, const Message& wish) const {
  const auto store = FindStore(view, TextIn(wish, "store"));
  const auto bdev = BdevOf(view, wish);
  if (!store || *store == nullptr || !bdev || type().Find("size") == nullptr) return std::nullopt;
  const auto& shall = static_cast<const v1::Volume&>(wish);
  const bool thin = *bdev == nullptr ? shall.thin() : (*bdev)->driver_specific().lvol().thin_provision();
  const std::uint64_t is = *bdev == nullptr ? 0 : BytesOf(**bdev);
  const std::uint64_t free = FreeIn(**store);
  const std::uint64_t size = RoundUp(shall.size(), (*store)->cluster_size());
  if (thin || size <= is || size - is <= free) return std::nullopt;
  return Cause{Code::kNoSpace, fmt::format("store {} has {} free, {} are needed", (*store)->name(), FormatSize(free),
                                           FormatSize(size - is))};
}

Result<std::optional<Found>> VolumeKind::Look(const View& view, const Message& wish) const {
  const auto bdev = BdevOf(view, wish);
  if (!bdev) return bdev.error();
  if (*bdev == nullptr) return std::optional<Found>();
  Found found;
  found.is.reset(wish.New());
  CopyKeys(type(), wish, *found.is);
  found.name.set_kind(type().name);
  found.name.set_name((*bdev)->aliases().empty() ? (*bdev)->name() : (*bdev)->aliases(0));
  found.name.set_uuid((*bdev)->has_uuid() ? (*bdev)->uuid() : (*bdev)->name());
  const auto store = FindStore(view, TextIn(wish, "store"));
  if (!store) return store.error();
  if (!IsVolume(**bdev)) {
    found.something_else = (*bdev)->product_name();
  } else if (*store != nullptr && !MayBeIn(**bdev, **store)) {
    // Slashes within names: store a's volume b/c and store a/b's volume c have one path.
    found.unlike = "volume of another store";
  } else if (auto filled = Fill(view, **bdev, wish, found); !filled) {
    return filled.error();
  }
  return std::optional(std::move(found));
}

Result<void> VolumeKind::Fill(const View&, const Bdev& bdev, const Message&, Found& found) const {
  auto& is = static_cast<v1::Volume&>(*found.is);
  is.set_size(BytesOf(bdev));
  const auto& lvol = bdev.driver_specific().lvol();
  if (lvol.has_thin_provision()) is.set_thin(lvol.thin_provision());
  if (lvol.snapshot()) found.unlike = "snapshot";
  return {};
}

Result<std::shared_ptr<Message>> VolumeKind::AsHeld(const View& view, const Message& wish) const {
  auto held = std::make_shared<v1::Volume>(static_cast<const v1::Volume&>(wish));
  const auto store = FindStore(view, held->store());
  if (!store) return store.error();
  // Its path is what it is found by, and what is noted of it.
  if (*store != nullptr) held->set_store((*store)->name());
  if (!held->has_size()) return std::shared_ptr<Message>(held);
  if (view.release() >= kSizesInMiB) held->set_size(RoundUp(held->size(), kMiB));
  if (*store != nullptr) held->set_size(RoundUp(held->size(), (*store)->cluster_size()));
  return std::shared_ptr<Message>(held);
}

Result<std::vector<PlannedCall>> VolumeKind::Create(const View& view, const Message& wish) const {
  const auto made = CreateRequest(view, wish);
  if (!made) return made.error();
  auto& request = static_cast<rpc::v1::BdevLvolCreateRequest&>(**made);
  SetSize(view, request, static_cast<const v1::Volume&>(wish).size());
  const auto store = FindStore(view, request.lvs_name());
  if (!store) return store.error();
  if (*store != nullptr) NameStore(request, **store);
  return std::vector<PlannedCall>{{type().create, *made}};
}

Result<std::vector<PlannedCall>> VolumeKind::Change(const View& view, const Found& found, const Message& wish) const {
  const auto& is = static_cast<const v1::Volume&>(*found.is);
  const auto& shall = static_cast<const v1::Volume&>(wish);
  std::vector<PlannedCall> calls;
  if (shall.has_thin() && shall.thin() != is.thin()) {
    if (shall.thin()) return Kind::Change(view, found, wish);
    rpc::v1::BdevLvolInflateRequest request;
    request.set_name(found.name.uuid());
    calls.push_back(CallOf("bdev_lvol_inflate", std::move(request)));
  }
  if (shall.has_size() && shall.size() != is.size()) {
    rpc::v1::BdevLvolResizeRequest request;
    request.set_name(found.name.uuid());
    SetSize(view, request, shall.size());
    calls.push_back(CallOf("bdev_lvol_resize", std::move(request)));
  }
  return calls;
}

std::optional<Room> VolumeKind::RoomToInflate(const View& view, const Message& wish, const Bdev& bdev) const {
  const auto& lvol = bdev.driver_specific().lvol();
  const auto store = FindStore(view, TextIn(wish, "store"));
  if (!store || *store == nullptr || !lvol.has_num_allocated_clusters()) return std::nullopt;
  const std::uint64_t held = SaturatingProduct(lvol.num_allocated_clusters(), (*store)->cluster_size());
  const std::uint64_t all = BytesOf(bdev);
  return Room{"store " + (*store)->name(), all - std::min(held, all), FreeIn(**store)};
}

std::optional<Room> VolumeKind::RoomNeeded(const View& view, const Found* found, const Message& wish) const {
  const auto& shall = static_cast<const v1::Volume&>(wish);
  const auto store = FindStore(view, shall.store());
  if (!store || *store == nullptr || (found == nullptr && !shall.has_size())) return std::nullopt;
  const v1::Volume none;
  const v1::Volume& is = found == nullptr ? none : static_cast<const v1::Volume&>(*found->is);
  const bool thin = shall.has_thin() ? shall.thin() : is.thin();
  // What a thin volume that is there holds already is not told by every release.
  if (found != nullptr && is.thin() && !thin) {
    const auto bdev = BdevOf(view, wish);
    auto room = bdev && *bdev != nullptr ? RoomToInflate(view, wish, **bdev) : std::nullopt;
    if (room && shall.size() > is.size()) room->needed = SaturatingSum(room->needed, shall.size() - is.size());
    return room;
  }
  if (thin || (found != nullptr && is.thin()) || shall.size() <= is.size()) return std::nullopt;
  return Room{"store " + (*store)->name(), shall.size() - is.size(), FreeIn(**store)};
}

v1::Loss VolumeKind::LostByChange(const View&, const Found& found, const Message& wish) const {
  const auto& is = static_cast<const v1::Volume&>(*found.is);
  const auto& shall = static_cast<const v1::Volume&>(wish);
  return shall.has_size() && shall.size() < is.size() ? v1::DATA : v1::NOTHING;
}

Result<std::vector<PlannedCall>> VolumeKind::Do(const View& view, Verb verb, const Message& wish,
                                                const std::string& name) const {
  const auto bdev = BdevOf(view, wish);
  if (!bdev) return bdev.error();
  if (verb == Verb::kRename) {
    if (auto fits = CheckName(name); !fits) return fits.error();
    const auto other = BdevOf(view, wish, name);
    if (!other) return other.error();
    if (*bdev == nullptr) return NotFound(type().words(), NameOf(wish), view.BdevNames());
    if (*bdev == *other) return std::vector<PlannedCall>();
    if (*other != nullptr)
      return MakeError(Code::kExists, fmt::format("volume {}/{} is there already", TextIn(wish, "store"), name));
    // SPDK would change its alias alone, and refuse all the same: the content of a snapshot holds its name.
    if ((*bdev)->driver_specific().lvol().snapshot())
      return MakeError(Code::kUnsupported, fmt::format("{} is a snapshot, and SPDK renames none", NameOf(wish)));
    rpc::v1::BdevLvolRenameRequest request;
    request.set_old_name((*bdev)->name());
    request.set_new_name(name);
    return std::vector<PlannedCall>{CallOf("bdev_lvol_rename", std::move(request))};
  }
  if (*bdev == nullptr) return NotFound(type().words(), NameOf(wish), view.BdevNames());
  const auto& lvol = (*bdev)->driver_specific().lvol();
  const bool clone = lvol.clone() || lvol.esnap_clone();
  if (verb == Verb::kInflate) {
    if (lvol.has_thin_provision() && !lvol.thin_provision() && !clone) return std::vector<PlannedCall>();
    if (const auto room = RoomToInflate(view, wish, **bdev); room && room->needed > room->free)
      return MakeError(Code::kNoSpace,
                       fmt::format("{}: there is not enough room in {}: {} are needed, {} are free", NameOf(wish),
                                   room->of, FormatSize(room->needed), FormatSize(room->free)));
    rpc::v1::BdevLvolInflateRequest request;
    request.set_name((*bdev)->name());
    return std::vector<PlannedCall>{CallOf("bdev_lvol_inflate", std::move(request))};
  }
  if (verb != Verb::kDecouple) return Kind::Do(view, verb, wish, name);
  if (lvol.has_clone() && !clone) return std::vector<PlannedCall>();
  rpc::v1::BdevLvolDecoupleParentRequest request;
  request.set_name((*bdev)->name());
  return std::vector<PlannedCall>{CallOf("bdev_lvol_decouple_parent", std::move(request))};
}

Result<std::vector<PlannedCall>> VolumeKind::Remove(const View& view, const Message& wish) const {
  const auto bdev = BdevOf(view, wish);
  if (!bdev) return bdev.error();
  if (*bdev == nullptr) return Kind::Remove(view, wish);
  if (auto deletable = CheckHasOneClone(**bdev); !deletable) return deletable.error();
  rpc::v1::BdevLvolDeleteRequest request;
  request.set_name((*bdev)->name());
  return std::vector<PlannedCall>{CallOf("bdev_lvol_delete", std::move(request))};
}

void VolumeKind::AskUsers(View& view, const Message&) const { BdevUsers::Ask(view); }

Result<std::vector<std::string>> VolumeKind::Users(const View& view, const Message& wish, const Found&) const {
  const auto bdev = BdevOf(view, wish);
  if (!bdev) return bdev.error();
  const auto users = BdevUsers::In(view);
  if (!users) return users.error();
  return *bdev == nullptr ? std::vector<std::string>() : (*users)->Of(**bdev);
}

namespace {

bool IsReadOnly(const Bdev& bdev) {
  return bdev.driver_specific().lvol().snapshot() ||
         (bdev.supported_io_types().has_write() && !bdev.supported_io_types().write());
}

}  // namespace

std::vector<Thing> DerivedKind::Uses(const Message& wish) const {
  return {{"lvol_store", TextIn(wish, "store")}, {"bdev", TextIn(wish, "store") + "/" + TextIn(wish, "of")}};
}

Result<std::shared_ptr<Message>> DerivedKind::AsHeld(const View& view, const Message& wish) const {
  // The size is not wished for.
  auto held = Kind::AsHeld(view, wish);  // NOLINT(bugprone-parent-virtual-call)
  const auto store = FindStore(view, TextIn(wish, "store"));
  if (!held || !store) return held ? store.error() : held;
  if (*store == nullptr) return held;
  if (auto set = SetAt(**held, "store", Value((*store)->name())); !set) return set.error();
  return held;
}

Result<std::vector<PlannedCall>> DerivedKind::Create(const View& view, const Message& wish) const {
  const auto request = CreateRequest(view, wish);
  if (!request) return request.error();
  const auto source = BdevOf(view, wish, TextIn(wish, "of"));
  if (!source) return source.error();
  const std::string path = TextIn(wish, "store") + "/" + TextIn(wish, "of");
  if (!snapshot_ && *source != nullptr && !(*source)->driver_specific().lvol().snapshot())
    return MakeError(Code::kInvalidArgument, fmt::format("{} is no snapshot; make one of it first", path));
  // SPDK freezes nothing that nobody can write. A snapshot of which no clone is left is not told as one everywhere.
  if (snapshot_ && *source != nullptr && IsReadOnly(**source))
    return MakeError(Code::kInvalidArgument,
                     fmt::format("{} is read-only, as snapshots are: its content stays as it is", path));
  const std::string& parameter = type().Find("of")->options->sets();
  if (auto set = SetAt(**request, parameter, Value(*source == nullptr ? path : (*source)->name())); !set)
    return set.error();
  return std::vector<PlannedCall>{{type().create, *request}};
}

Result<std::vector<PlannedCall>> DerivedKind::Change(const View& view, const Found& found, const Message& wish) const {
  // No resize makes one of another.
  return Kind::Change(view, found, wish);  // NOLINT(bugprone-parent-virtual-call)
}

Result<void> DerivedKind::Fill(const View& view, const Bdev& bdev, const Message& wish, Found& found) const {
  const auto& lvol = bdev.driver_specific().lvol();
  if (snapshot_ != lvol.snapshot()) {
    found.something_else = snapshot_ ? "volume" : "snapshot";
    return {};
  }
  const std::string name = TextIn(wish, "name");
  const std::string of = TextIn(wish, "of");
  // Snapshots that were made since lie between a volume and its first one.
  const std::string bottom = snapshot_ ? of : name;
  const std::string top = snapshot_ ? name : of;
  std::set<std::string> passed;
  for (std::string at = bottom; !at.empty() && passed.insert(at).second;) {
    const auto below = BdevOf(view, wish, at);
    if (!below) return below.error();
    at = *below == nullptr ? std::string() : (*below)->driver_specific().lvol().base_snapshot();
    if (at == top) return SetAt(*found.is, "of", Value(of));
  }
  // Whose snapshot it was is told as long as that one needs it.
  const std::string is = snapshot_ ? Join({lvol.clones().begin(), lvol.clones().end()}, ", ") : lvol.base_snapshot();
  if (!snapshot_ || !is.empty()) return SetAt(*found.is, "of", Value(is));
  return {};
}

}  // namespace spdkctl::storage

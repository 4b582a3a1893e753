#include <algorithm>

#include <fmt/format.h>

#include "app/named.h"
#include "app/send.h"
#include "app/users.h"
#include "base/text.h"
#include "client/whole_answers.h"
#include "spdkctl/app/lvol.h"

namespace spdkctl::app {
namespace {

constexpr std::uint64_t kMiB = std::uint64_t{1} << 20;
// Since 23.05 the calls take sizes in MiB.
const Release kSizesInMiB(23, 5);

std::uint64_t ToMiB(std::uint64_t bytes) { return bytes / kMiB + (bytes % kMiB != 0 ? 1 : 0); }

template <class Request>
void SetSize(TypedCalls& client, Request& request, std::uint64_t bytes) {
  if (ReleaseOf(client) >= kSizesInMiB) {
    request.set_size_in_mib(ToMiB(bytes));
  } else {
    request.set_size(bytes);
  }
}

Result<void> CheckLvolsUnused(TypedCalls& client, const std::vector<Lvol>& lvols, const DeleteOptions& options) {
  if (options.force) return {};
  std::vector<rpc::v1::Bdev> bdevs;
  for (const Lvol& lvol : lvols) bdevs.push_back(lvol.bdev);
  return CheckUnused(client, bdevs);
}

/// A bdev whose driver tells nothing is known by its kind.
bool IsVolume(const rpc::v1::Bdev& bdev) {
  return bdev.driver_specific().has_lvol() ||
         bdev.product_name() == Schema::Get().Find("bdev_lvol_delete")->options().deletes_product();
}

/// Whether a volume is one of the store's, by the UUID that its driver tells, else by its alias. One of which nothing
/// is known may be any store's.
bool MayBeIn(const rpc::v1::Bdev& bdev, const rpc::v1::LvolStore& store) {
  const std::string& uuid = bdev.driver_specific().lvol().lvol_store_uuid();
  if (!uuid.empty() && !store.uuid().empty()) return ToLower(uuid) == ToLower(store.uuid());
  return bdev.aliases().empty() || std::any_of(bdev.aliases().begin(), bdev.aliases().end(), [&](const auto& alias) {
           return alias.starts_with(store.name() + "/");
         });
}

/// The name of a volume's store; up to the first slash of its path where no store is known to hold it. Names of stores
/// and volumes may have slashes themselves.
std::string StoreOf(const rpc::v1::Bdev& bdev, const std::vector<rpc::v1::LvolStore>& stores) {
  if (bdev.aliases().empty() && bdev.driver_specific().lvol().lvol_store_uuid().empty()) return {};
  std::string longest;
  for (const rpc::v1::LvolStore& store : stores) {
    if (MayBeIn(bdev, store) && store.name().size() > longest.size()) longest = store.name();
  }
  if (!longest.empty() || bdev.aliases().empty()) return longest;
  return bdev.aliases(0).substr(0, bdev.aliases(0).find('/'));
}

Lvol InStore(const rpc::v1::Bdev& bdev, const std::string& store) {
  const std::string path = bdev.aliases().empty() ? std::string() : bdev.aliases(0);
  return {store, path.starts_with(store + "/") ? path.substr(store.size() + 1) : bdev.name(), bdev};
}

template <class Request>
void SetUuid(Request& request, const std::string& uuid) {
  if constexpr (requires { request.set_lvs_uuid(uuid); }) {
    request.set_lvs_uuid(uuid);
  } else {
    request.set_uuid(uuid);
  }
}

/// By its UUID, which means no other store.
template <class Request>
void SetStore(Request& request, const rpc::v1::LvolStore& store) {
  if (store.uuid().empty()) {
    request.set_lvs_name(store.name());
  } else {
    SetUuid(request, store.uuid());
  }
}

Error NamesNoVolume(const std::string& path) {
  return MakeError(Code::kInvalidArgument, fmt::format("'{}' names no volume; write it as STORE/NAME", path));
}

}  // namespace

Result<std::pair<std::string, std::string>> SplitLvolPath(const std::string& path) {
  const std::size_t slash = path.find('/');
  if (slash == std::string::npos || slash == 0 || slash + 1 == path.size() ||
      path.find('/', slash + 1) != std::string::npos)
    return NamesNoVolume(path);
  return std::pair(path.substr(0, slash), path.substr(slash + 1));
}

Result<std::vector<rpc::v1::LvolStore>> LvolTasks::get_stores() {
  const auto stores = client().bdev_lvol_get_lvstores();
  if (!stores) return stores.error();
  return std::vector<rpc::v1::LvolStore>(stores->lvol_stores().begin(), stores->lvol_stores().end());
}

Result<rpc::v1::LvolStore> LvolTasks::get_store(const std::string& name) {
  const auto stores = get_stores();
  if (!stores) return stores.error();
  return FindNamed("store", name, *stores, [](const rpc::v1::LvolStore& store) {
    return std::vector<std::string>{store.name(), store.uuid()};
  });
}

Result<std::vector<Lvol>> LvolTasks::get_lvols(const std::string& store) {
  const auto bdevs = get_bdevs();
  if (!bdevs) return bdevs.error();
  if (std::none_of(bdevs->bdevs().begin(), bdevs->bdevs().end(), IsVolume)) return std::vector<Lvol>();
  const auto stores = get_stores();
  if (!stores) return stores.error();
  std::vector<Lvol> lvols;
  for (const rpc::v1::Bdev& bdev : bdevs->bdevs()) {
    if (!IsVolume(bdev)) continue;
    const std::string its_store = StoreOf(bdev, *stores);
    if (store.empty() || its_store == store) lvols.push_back(InStore(bdev, its_store));
  }
  return lvols;
}

Result<std::vector<Lvol>> LvolTasks::LvolsIn(const rpc::v1::LvolStore& store) {
  const auto bdevs = client::FittingAnswers(client()).bdev_get_bdevs();
  if (!bdevs) return bdevs.error();
  std::vector<Lvol> lvols;
  for (const rpc::v1::Bdev& bdev : bdevs->bdevs()) {
    if (IsVolume(bdev) && MayBeIn(bdev, store)) lvols.push_back(InStore(bdev, store.name()));
  }
  return lvols;
}

Result<std::vector<std::string>> LvolTasks::NamesIn(const rpc::v1::LvolStore& store, const std::vector<Lvol>& lvols) {
  std::vector<std::string> names;
  for (const Lvol& lvol : lvols) names.push_back(lvol.name);
  if (const auto info = client().info(); !info) return info.error();
  if (Offers(client(), "bdev_lvol_get_lvols")) {
    rpc::v1::BdevLvolGetLvolsRequest request;
    SetStore(request, store);
    const auto all = client::FittingAnswers(client()).bdev_lvol_get_lvols(request);
    if (!all) return all.error();
    for (const rpc::v1::Lvol& lvol : all->lvols()) {
      const std::string& name = lvol.name().empty() ? lvol.uuid() : lvol.name();
      if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    }
  }
  // An empty store has all of its clusters free. One with thin volumes may, too.
  if (names.empty() && store.free_clusters() != store.total_data_clusters())
    names.push_back(fmt::format("something in {} clusters that the target does not list",
                                store.total_data_clusters() - store.free_clusters()));
  return names;
}

Result<Lvol> LvolTasks::get_lvol(const std::string& path) {
  const std::size_t slash = path.find('/');
  if (slash == std::string::npos || slash == 0 || slash + 1 == path.size()) return NamesNoVolume(path);
  const auto lvols = get_lvols();
  if (!lvols) return lvols.error();
  return FindNamed("volume", path, *lvols, [](const Lvol& lvol) { return std::vector<std::string>{lvol.Path()}; });
}

Result<void> LvolTasks::create_store(const std::string& name, const std::string& bdev, std::uint32_t cluster_size,
                                     const OverwriteOptions& options) {
  if (auto checked = check_overwrite({bdev}, options); !checked) return checked;
  rpc::v1::BdevLvolCreateLvstoreRequest request;
  request.set_bdev_name(bdev);
  request.set_lvs_name(name);
  if (cluster_size != 0) request.set_cluster_sz(cluster_size);
  const auto made = Send<rpc::v1::BdevLvolCreateLvstoreResponse>(client(), "bdev_lvol_create_lvstore", request);
  if (!made) return made.error();
  return {};
}

Result<void> LvolTasks::delete_store(const std::string& name, const DeleteOptions& options) {
  const auto store = get_store(name);
  if (!store) return store.error();
  const auto lvols = LvolsIn(*store);
  if (!lvols) return lvols.error();
  if (!options.destroy_data) {
    const auto names = NamesIn(*store, *lvols);
    if (!names) return names.error();
    if (!names->empty())
      return MakeError(Code::kBusy,
                       fmt::format("store {} holds {}; --destroy-data deletes them too", name, Join(*names, ", ")));
  }
  if (auto unused = CheckLvolsUnused(client(), *lvols, options); !unused) return unused;
  rpc::v1::BdevLvolDeleteLvstoreRequest request;
  SetStore(request, *store);
  return Do(client(), "bdev_lvol_delete_lvstore", request);
}

Result<void> LvolTasks::check_delete(const std::vector<Lvol>& lvols, const DeleteOptions& options) {
  for (const Lvol& lvol : lvols) {
    if (auto deletable = CheckHasOneClone(lvol.bdev); !deletable) return deletable;
  }
  return CheckLvolsUnused(client(), lvols, options);
}

Result<void> LvolTasks::delete_lvol(const std::string& path, const DeleteOptions& options) {
  const auto lvol = get_lvol(path);
  if (!lvol) return lvol.error();
  if (auto checked = check_delete({*lvol}, options); !checked) return checked;
  rpc::v1::BdevLvolDeleteRequest request;
  request.set_name(lvol->bdev.name());
  return Do(client(), "bdev_lvol_delete", request);
}

rpc::v1::BdevLvolCreateRequest LvolTasks::CreateRequest(const std::string& store, const std::string& name,
                                                        std::uint64_t bytes, bool thin) {
  rpc::v1::BdevLvolCreateRequest request;
  request.set_lvs_name(store);
  request.set_lvol_name(name);
  SetSize(client(), request, bytes);
  if (thin) request.set_thin_provision(true);
  return request;
}

Result<void> LvolTasks::resize(const std::string& path, std::uint64_t bytes) {
  rpc::v1::BdevLvolResizeRequest request;
  request.set_name(path);
  SetSize(client(), request, bytes);
  return Do(client(), "bdev_lvol_resize", request);
}

Result<std::uint64_t> LvolTasks::rounded_size(const std::string& store, std::uint64_t bytes) {
  const auto found = get_store(store);
  if (!found) return found.error();
  const std::uint64_t cluster = found->cluster_size();
  const std::uint64_t asked = ReleaseOf(client()) >= kSizesInMiB ? ToMiB(bytes) * kMiB : bytes;
  if (cluster == 0) return asked;
  return (asked / cluster + (asked % cluster != 0 ? 1 : 0)) * cluster;
}

Result<void> LvolTasks::snapshot(const std::string& path, const std::string& snapshot_name) {
  rpc::v1::BdevLvolSnapshotRequest request;
  request.set_lvol_name(path);
  request.set_snapshot_name(snapshot_name);
  if (auto made = Send<rpc::v1::BdevName>(client(), "bdev_lvol_snapshot", request); !made) return made.error();
  return {};
}

Result<void> LvolTasks::clone(const std::string& snapshot_path, const std::string& clone_name) {
  rpc::v1::BdevLvolCloneRequest request;
  request.set_snapshot_name(snapshot_path);
  request.set_clone_name(clone_name);
  if (auto made = Send<rpc::v1::BdevName>(client(), "bdev_lvol_clone", request); !made) return made.error();
  return {};
}

Result<void> LvolTasks::inflate(const std::string& path) {
  rpc::v1::BdevLvolInflateRequest request;
  request.set_name(path);
  return Do(client(), "bdev_lvol_inflate", request);
}

}  // namespace spdkctl::app

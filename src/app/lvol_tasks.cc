#include <algorithm>

#include <fmt/format.h>

#include "app/by_plan.h"
#include "base/text.h"
#include "spdkctl/app/lvol.h"
#include "storage/lvol.h"

namespace spdkctl::app {
namespace {

/// The name of a volume's store; up to the first slash of its path where no store is known to hold it. Names of stores
/// and volumes may have slashes themselves.
std::string StoreOf(const rpc::v1::Bdev& bdev, const std::vector<rpc::v1::LvolStore>& stores) {
  if (bdev.aliases().empty() && bdev.driver_specific().lvol().lvol_store_uuid().empty()) return {};
  std::string longest;
  for (const rpc::v1::LvolStore& store : stores) {
    if (storage::MayBeIn(bdev, store) && store.name().size() > longest.size()) longest = store.name();
  }
  if (!longest.empty() || bdev.aliases().empty()) return longest;
  return bdev.aliases(0).substr(0, bdev.aliases(0).find('/'));
}

}  // namespace

Result<std::vector<rpc::v1::LvolStore>> LvolTasks::get_stores() {
  const auto stores = client().bdev_lvol_get_lvstores();
  if (!stores) return stores.error();
  return std::vector<rpc::v1::LvolStore>(stores->lvol_stores().begin(), stores->lvol_stores().end());
}

Result<rpc::v1::LvolStore> LvolTasks::get_store(const std::string& name) {
  const auto info = client().info();
  if (!info) return info.error();
  storage::View view(*info);
  storage::AskStores(view);
  if (auto read = view.Read(client(), {}); !read) return read.error();
  const auto store = storage::FindStore(view, name);
  if (!store) return store.error();
  if (*store != nullptr) return **store;
  return MakeError(Code::kNotFound,
                   fmt::format("there is no store '{}'{}", name, DidYouMean(name, storage::StoreNames(view))));
}

Result<std::vector<Lvol>> LvolTasks::get_lvols(const std::string& store) {
  const auto bdevs = get_bdevs();
  if (!bdevs) return bdevs.error();
  if (std::none_of(bdevs->bdevs().begin(), bdevs->bdevs().end(), storage::IsVolume)) return std::vector<Lvol>();
  const auto stores = get_stores();
  if (!stores) return stores.error();
  std::vector<Lvol> lvols;
  for (const rpc::v1::Bdev& bdev : bdevs->bdevs()) {
    if (!storage::IsVolume(bdev)) continue;
    const std::string its_store = StoreOf(bdev, *stores);
    if (store.empty() || its_store == store) lvols.push_back({its_store, storage::NameInStore(bdev, its_store), bdev});
  }
  return lvols;
}

Result<Lvol> LvolTasks::get_lvol(const std::string& path) {
  const auto lvols = get_lvols();
  if (!lvols) return lvols.error();
  std::vector<std::string> known;
  for (const Lvol& lvol : *lvols) {
    if (lvol.Path() == path) return lvol;
    known.push_back(lvol.Path());
  }
  return MakeError(Code::kNotFound, fmt::format("there is no volume '{}'{}", path, DidYouMean(path, known)));
}

Result<void> LvolTasks::create_store(const std::string& name, const std::string& bdev, std::uint32_t cluster_size,
                                     const OverwriteOptions& options) {
  storage::v1::Wish wish;
  storage::v1::VolumeStore& store = *wish.mutable_lvol_store();
  store.set_name(name);
  store.set_bdev(bdev);
  if (cluster_size != 0) store.set_cluster_size(cluster_size);
  const auto applied = MakeAll(
      client(), {wish}, {.destroy_data = options.destroy_data, .must_be_new = true, .find_file = options.find_file});
  return applied ? Result<void>() : Result<void>(applied.error());
}

Result<void> LvolTasks::delete_store(const std::string& name, const DeleteOptions& options) {
  storage::v1::Wish object;
  object.mutable_lvol_store()->set_name(name);
  return Remove(client(), object, options);
}

Result<void> LvolTasks::delete_lvol(const std::string& path, const DeleteOptions& options) {
  const std::size_t slash = path.find('/');
  if (slash == std::string::npos || slash == 0 || slash + 1 == path.size())
    return MakeError(Code::kInvalidArgument, fmt::format("'{}' names no volume; write it as STORE/NAME", path));
  storage::v1::Wish object;
  object.mutable_volume()->set_store(path.substr(0, slash));
  object.mutable_volume()->set_name(path.substr(slash + 1));
  return Remove(client(), object, {.force = options.force, .destroy_data = true});
}

}  // namespace spdkctl::app

#include <algorithm>

#include <fmt/format.h>

#include "app/send.h"
#include "app/users.h"
#include "base/text.h"
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

}  // namespace

Result<std::pair<std::string, std::string>> SplitLvolPath(const std::string& path) {
  const std::size_t slash = path.find('/');
  if (slash == std::string::npos || slash == 0 || slash + 1 == path.size() ||
      path.find('/', slash + 1) != std::string::npos)
    return MakeError(Code::kInvalidArgument, fmt::format("'{}' names no volume; write it as STORE/NAME", path));
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
  std::vector<std::string> names;
  for (const auto& store : *stores) {
    if (store.name() == name || store.uuid() == name) return store;
    names.push_back(store.name());
  }
  return MakeError(Code::kNotFound, fmt::format("there is no store '{}'{}", name, DidYouMean(name, names)));
}

Result<std::vector<Lvol>> LvolTasks::get_lvols(const std::string& store) {
  const auto bdevs = get_bdevs();
  if (!bdevs) return bdevs.error();
  std::vector<Lvol> lvols;
  for (const rpc::v1::Bdev& bdev : bdevs->bdevs()) {
    if (!bdev.driver_specific().has_lvol() || bdev.aliases().empty()) continue;
    const auto path = SplitLvolPath(bdev.aliases(0));
    if (!path || (!store.empty() && path->first != store)) continue;
    lvols.push_back({path->first, path->second, bdev});
  }
  return lvols;
}

Result<Lvol> LvolTasks::get_lvol(const std::string& path) {
  if (const auto split = SplitLvolPath(path); !split) return split.error();
  auto lvols = get_lvols();
  if (!lvols) return lvols.error();
  std::vector<std::string> paths;
  for (Lvol& lvol : *lvols) {
    if (lvol.Path() == path) return std::move(lvol);
    paths.push_back(lvol.Path());
  }
  return MakeError(Code::kNotFound, fmt::format("there is no volume '{}'{}", path, DidYouMean(path, paths)));
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
  const auto lvols = get_lvols(store->name());
  if (!lvols) return lvols.error();
  if (!lvols->empty() && !options.destroy_data) {
    std::vector<std::string> names;
    for (const Lvol& lvol : *lvols) names.push_back(lvol.name);
    return MakeError(Code::kBusy,
                     fmt::format("store {} holds {}; --destroy-data deletes them too", name, Join(names, ", ")));
  }
  if (auto unused = CheckLvolsUnused(client(), *lvols, options); !unused) return unused;
  rpc::v1::BdevLvolDeleteLvstoreRequest request;
  request.set_lvs_name(store->name());
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
  request.set_name(path);
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

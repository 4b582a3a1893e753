#include "storage/lvol.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/text.h"
#include "spdkctl/schema/method.h"

namespace spdkctl::storage {
namespace {

using rpc::v1::Bdev;

constexpr const char* kStores = "bdev_lvol_get_lvstores";

}  // namespace

void AskStores(View& view) { view.Ask(kStores); }

Result<const rpc::v1::BdevLvolGetLvstoresResponse*> StoresIn(const View& view) {
  return view.Answer<rpc::v1::BdevLvolGetLvstoresResponse>(kStores);
}

std::vector<std::string> StoreNames(const View& view) {
  std::vector<std::string> names;
  const auto stores = StoresIn(view);
  for (int i = 0; stores && i < (*stores)->lvol_stores_size(); ++i) names.push_back((*stores)->lvol_stores(i).name());
  return names;
}

Result<const rpc::v1::LvolStore*> FindStore(const View& view, const std::string& name) {
  const auto stores = StoresIn(view);
  if (!stores) return stores.error();
  const rpc::v1::LvolStore* found = nullptr;
  for (const rpc::v1::LvolStore& store : (*stores)->lvol_stores()) {
    if (store.name() != name && (!IsUuid(name) || ToLower(store.uuid()) != ToLower(name))) continue;
    if (found != nullptr)
      return MakeError(
          Code::kInvalidArgument,
          fmt::format("'{}' may be store {} ({}) or store {} ({}); give another name of the one that is meant", name,
                      found->name(), found->uuid(), store.name(), store.uuid()));
    found = &store;
  }
  return found;
}

bool IsVolume(const Bdev& bdev) {
  return bdev.driver_specific().has_lvol() ||
         bdev.product_name() == Schema::Get().Find("bdev_lvol_delete")->options().deletes_product();
}

bool MayBeIn(const Bdev& bdev, const rpc::v1::LvolStore& store) {
  const std::string& uuid = bdev.driver_specific().lvol().lvol_store_uuid();
  if (!uuid.empty() && !store.uuid().empty()) return ToLower(uuid) == ToLower(store.uuid());
  return bdev.aliases().empty() || std::any_of(bdev.aliases().begin(), bdev.aliases().end(), [&](const auto& alias) {
           return alias.starts_with(store.name() + "/");
         });
}

std::string NameInStore(const Bdev& bdev, const std::string& store) {
  const std::string path = bdev.aliases().empty() ? std::string() : bdev.aliases(0);
  return path.starts_with(store + "/") ? path.substr(store.size() + 1) : bdev.name();
}

}  // namespace spdkctl::storage

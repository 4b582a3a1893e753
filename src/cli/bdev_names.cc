#include "cli/bdev_names.h"

namespace spdkctl::cli {

std::string NameOf(const rpc::v1::Bdev& bdev) {
  const bool volume = bdev.driver_specific().has_lvol() && !bdev.aliases().empty();
  return volume ? bdev.aliases(0) : bdev.name();
}

BdevNames::BdevNames(TypedCalls& client) {
  const auto bdevs = client.bdev_get_bdevs({});
  if (!bdevs) return;
  for (const rpc::v1::Bdev& bdev : bdevs->bdevs()) names_[bdev.name()] = NameOf(bdev);
}

std::string BdevNames::Of(const std::string& name) const {
  const auto known = names_.find(name);
  return known == names_.end() ? name : known->second;
}

}  // namespace spdkctl::cli

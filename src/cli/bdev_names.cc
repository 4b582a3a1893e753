#include "cli/bdev_names.h"

#include "client/bdev_name.h"

namespace spdkctl::cli {

BdevNames::BdevNames(TypedCalls& client) {
  const auto bdevs = client.bdev_get_bdevs({});
  if (!bdevs) return;
  for (const rpc::v1::Bdev& bdev : bdevs->bdevs()) names_[bdev.name()] = client::GivenName(bdev);
}

std::string BdevNames::Of(const std::string& name) const {
  const auto known = names_.find(name);
  return known == names_.end() ? name : known->second;
}

}  // namespace spdkctl::cli

#include "cli/bdev_names.h"

#include "client/bdev_name.h"

namespace spdkctl::cli {

BdevNames::Names BdevNames::Read() const {
  Names names;
  const auto bdevs = client_.bdev_get_bdevs({});
  if (!bdevs) return names;
  for (const rpc::v1::Bdev& bdev : bdevs->bdevs()) names[bdev.name()] = client::GivenName(bdev);
  return names;
}

std::string BdevNames::Of(const std::string& name) const {
  if (!names_) names_ = Read();
  const auto known = names_->find(name);
  return known == names_->end() ? name : known->second;
}

}  // namespace spdkctl::cli

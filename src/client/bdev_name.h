#pragma once

#include <string>

#include "spdkctl/rpc/v1/bdev.pb.h"

namespace spdkctl::client {

/// As its maker called it: a volume by its store and its name, which the target shows as an alias of its UUID.
inline const std::string& GivenName(const rpc::v1::Bdev& bdev) {
  const bool volume = bdev.driver_specific().has_lvol() && !bdev.aliases().empty();
  return volume ? bdev.aliases(0) : bdev.name();
}

}  // namespace spdkctl::client

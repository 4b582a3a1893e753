#pragma once

#include <map>
#include <string>

#include "spdkctl/client/calls.h"
#include "spdkctl/rpc/v1/bdev.pb.h"

namespace spdkctl::cli {

/// As its maker called it: a volume by its store and its name, which the target shows as an alias of its UUID.
std::string NameOf(const rpc::v1::Bdev& bdev);

/// The names of all bdevs of a target, for tables that show who uses them. What cannot be read stays as the target has
/// it.
class BdevNames {
 public:
  explicit BdevNames(TypedCalls& client);

  [[nodiscard]] std::string Of(const std::string& name) const;

 private:
  std::map<std::string, std::string> names_;  ///< Of volumes, by what the target calls them.
};

}  // namespace spdkctl::cli

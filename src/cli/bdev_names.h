#pragma once

#include <map>
#include <string>

#include "spdkctl/client/calls.h"

namespace spdkctl::cli {

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

#pragma once

#include <map>
#include <optional>
#include <string>

#include "spdkctl/client/calls.h"

namespace spdkctl::cli {

/// The names of all bdevs of a target, for tables that show who uses them. They are read when the first is asked for;
/// what cannot be read stays as the target has it.
class BdevNames {
 public:
  /// `client` is used, not owned.
  explicit BdevNames(TypedCalls& client) : client_(client) {}

  [[nodiscard]] std::string Of(const std::string& name) const;

 private:
  using Names = std::map<std::string, std::string>;

  [[nodiscard]] Names Read() const;

  TypedCalls& client_;
  mutable std::optional<Names> names_;  ///< Of volumes, by what the target calls them.
};

}  // namespace spdkctl::cli

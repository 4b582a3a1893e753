#pragma once

#include <string>
#include <vector>

#include "cli/context.h"
#include "storage/parts.h"

namespace spdkctl::cli {

/// What a target holds, or why that cannot be told.
struct Looked {
  std::string target;
  Result<storage::Parts> parts;
};

/// Looks into the target that was named (-t, -s, the environment), else into all that run.
Result<std::vector<Looked>> LookAround(const Context& context);
/// Looks into the chosen target.
Result<Looked> LookIntoChosen(const Context& context);

}  // namespace spdkctl::cli

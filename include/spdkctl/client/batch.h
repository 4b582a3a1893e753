#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "spdkctl/base/result.h"

namespace spdkctl {

/// One of the calls of a batch: any method with any parameters, as Caller::call takes them.
struct BatchCall {
  std::string method;
  std::string params = {};  ///< JSON text; empty: none are sent.
};

/// How one of them ended.
struct BatchOutcome {
  std::size_t call = 0;  ///< Its place among the calls.
  Result<std::string> result;
};

/// In the order in which they ended, which is that of the target's answers.
using BatchOutcomes = std::vector<BatchOutcome>;

}  // namespace spdkctl

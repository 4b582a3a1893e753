#pragma once

#include <memory>
#include <vector>

#include "cli/context.h"

namespace spdkctl::cli {

/// Requests of one method, sent without waiting for each other's answers; the outcomes in their order.
Result<std::vector<Result<void>>> CallAll(Context& context, const Method& method,
                                          const std::vector<std::shared_ptr<google::protobuf::Message>>& requests);

/// The first failure of many, told with the name of what failed and how many did not; nothing if all were done.
Result<void> FirstFailure(const std::vector<Result<void>>& outcomes, const std::vector<std::string>& names);

}  // namespace spdkctl::cli

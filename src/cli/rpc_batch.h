#pragma once

#include <istream>

#include "cli/context.h"

namespace spdkctl::cli {

/// Calls of a file, one a line: `METHOD --flag VALUE` or {"method": ..., "params": {...}}. All are sent without waiting
/// for answers; one answer a line, {"result": ...} or {"error": ...}, in the order of the calls. The exit code is that
/// of the first failure.
Result<void> RunRpcBatch(Context& context, std::istream& in);

}  // namespace spdkctl::cli

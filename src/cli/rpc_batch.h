#pragma once

#include <istream>

#include "cli/context.h"

namespace spdkctl::cli {

/// Calls of a file, one a line: `METHOD --flag VALUE` or {"method": ..., "params": {...}}. All are sent without waiting
/// for answers; one answer a line, {"result": ...} or {"error": ...}, in the order of the calls. The exit code is that
/// of the first failure. Where the target is gone no further call is sent, and each has an error that says so.
Result<void> RunRpcBatch(Context& context, std::istream& in, bool show_secrets);

}  // namespace spdkctl::cli

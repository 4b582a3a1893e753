#pragma once

#include <string>
#include <vector>

#include "cli/context.h"

namespace spdkctl::cli {

/// SPDK's rpc.py: its command lines, script lines on stdin, output and exit codes. Differs from it in that secrets are
/// shown as "***" and that timeouts are of the wall clock. Returns the exit code.
int RunRpcPy(Context& context, const std::vector<std::string>& words);

}  // namespace spdkctl::cli

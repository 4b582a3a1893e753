#pragma once

#include <string>

#include "spdkctl/base/result.h"

namespace spdkctl::cli {

/// A secret given as @FILE, - (a line of stdin) or env:NAME. A word of the command line is refused: every user of
/// the host could read it in the process list.
Result<std::string> ReadSecret(const std::string& option, const std::string& given);

}  // namespace spdkctl::cli

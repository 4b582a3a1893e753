#pragma once

#include <cstdint>
#include <limits>
#include <string>

#include "spdkctl/base/result.h"

namespace spdkctl::cli {

/// The size that was given for an option, in bytes: not 0, a multiple of `unit`, `most` at most. The error begins with
/// the option.
Result<std::uint64_t> ParseSizeOf(const std::string& option, const std::string& text, std::uint64_t unit = 1,
                                  std::uint64_t most = std::numeric_limits<std::uint64_t>::max());

}  // namespace spdkctl::cli

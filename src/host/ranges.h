#pragma once

#include <string_view>
#include <vector>

namespace spdkctl::host {

/// "0-2,5" of the kernel as numbers.
std::vector<int> ParseRanges(std::string_view text);

}  // namespace spdkctl::host

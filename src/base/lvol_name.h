#pragma once

#include <cstddef>

namespace spdkctl {

// Of a store and of a volume in its store: SPDK has 64 bytes for each, one of which ends it.
inline constexpr std::size_t kLongestLvolName = 63;

}  // namespace spdkctl

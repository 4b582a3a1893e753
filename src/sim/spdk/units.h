#pragma once

#include <cstdint>

namespace spdkctl::sim {

inline constexpr std::uint64_t kMiB = std::uint64_t{1} << 20;
inline constexpr std::uint32_t kSector = 512;

}  // namespace spdkctl::sim

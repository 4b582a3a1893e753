#pragma once

#include <cstddef>

namespace spdkctl {

// NVMe Base Specification, Identify Controller: so many bytes are there for them.
inline constexpr std::size_t kSerialNumberSize = 20;
inline constexpr std::size_t kModelNumberSize = 40;

}  // namespace spdkctl

#pragma once

#include <cstdint>
#include <limits>

namespace spdkctl {

/// Products and sums of counts that a target tells: what no number holds is the greatest, and never a small one.
constexpr std::uint64_t SaturatingProduct(std::uint64_t one, std::uint64_t other) {
  std::uint64_t product = 0;
  return __builtin_mul_overflow(one, other, &product) ? std::numeric_limits<std::uint64_t>::max() : product;
}

constexpr std::uint64_t SaturatingSum(std::uint64_t one, std::uint64_t other) {
  std::uint64_t sum = 0;
  return __builtin_add_overflow(one, other, &sum) ? std::numeric_limits<std::uint64_t>::max() : sum;
}

/// The next multiple of a unit, which is not 0; the greatest one there is if that is beyond all numbers.
constexpr std::uint64_t SaturatingRoundUp(std::uint64_t number, std::uint64_t unit) {
  const std::uint64_t less = number - number % unit;
  return less == number || std::numeric_limits<std::uint64_t>::max() - less < unit ? less : less + unit;
}

}  // namespace spdkctl

#pragma once

#include <bitset>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace spdkctl {

/// Cores, as many as SPDK's sets have since 18.01; 17.07 and 17.10 have 64.
using Cpuset = std::bitset<1024>;

/// What SPDK's parser takes: a hexadecimal mask, with commas as Linux writes it and digits beyond the set ignored, or a
/// list as [0,2-4]. Nothing if it is neither.
std::optional<Cpuset> ParseCpuset(std::string_view text);

/// In hexadecimal, as SPDK writes it.
std::string ToHex(const Cpuset& cores);

/// The lowest core; the set's size if there is none.
std::size_t FirstOf(const Cpuset& cores);

Cpuset OnlyCore(std::size_t core);

}  // namespace spdkctl

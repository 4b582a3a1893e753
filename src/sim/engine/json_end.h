#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace spdkctl::sim {

/// Where the JSON value at the beginning of a text ends.
struct JsonEnd {
  std::optional<std::size_t> size = {};  ///< With the blanks behind the value; nothing if it is not complete.
  bool broken = false;                   ///< It is no JSON.
};
JsonEnd FindJsonEnd(std::string_view text);

}  // namespace spdkctl::sim

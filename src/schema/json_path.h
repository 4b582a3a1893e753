#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <fmt/format.h>

namespace spdkctl {

/// Where a value lies within the parameters, as a chain from the innermost name outwards. Made text only for an error.
struct Path {
  const Path* up = nullptr;
  std::string_view name = {};
  std::optional<std::size_t> index = {};

  /// "namespaces[1].nsid".
  [[nodiscard]] std::string Text() const {
    const std::string before = up != nullptr ? up->Text() : std::string();
    if (index) return fmt::format("{}[{}]", before, *index);
    return before.empty() ? std::string(name) : fmt::format("{}.{}", before, name);
  }
};

}  // namespace spdkctl

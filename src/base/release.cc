#include "spdkctl/base/release.h"

#include <charconv>

#include <fmt/format.h>

namespace spdkctl {

std::optional<Release> Release::Parse(std::string_view text) {
  if (text.starts_with("SPDK ")) text.remove_prefix(5);
  if (text.starts_with("v")) text.remove_prefix(1);
  int year = 0;
  int month = 0;
  const char* const end = text.data() + text.size();
  const auto major = std::from_chars(text.data(), end, year);
  if (major.ec != std::errc{} || major.ptr == end || *major.ptr != '.') return std::nullopt;
  const auto minor = std::from_chars(major.ptr + 1, end, month);
  if (minor.ec != std::errc{} || year < 0 || year > 99 || month < 1 || month > 12) return std::nullopt;
  return Release(year, month);
}

std::string Release::ToString() const { return fmt::format("{:02}.{:02}", number_ / 100, number_ % 100); }

}  // namespace spdkctl

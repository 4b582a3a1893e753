#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "spdkctl/base/export.h"

namespace spdkctl {

/// An SPDK release such as 26.05. Ordered by age.
class SPDKCTL_EXPORT Release {
 public:
  constexpr Release() = default;
  constexpr Release(int year, int month) : number_(year * 100 + month) {}

  /// "26.05"; also "v26.05", "26.05.1", "26.05-rc1" and SPDK's own "SPDK v26.05 git sha1 d519b163cb".
  static std::optional<Release> Parse(std::string_view text);

  /// "26.05".
  [[nodiscard]] std::string ToString() const;
  [[nodiscard]] constexpr bool known() const { return number_ != 0; }

  friend constexpr auto operator<=>(Release, Release) = default;

 private:
  int number_ = 0;
};

/// From one release to another, both included.
struct ReleaseRange {
  Release from;
  Release to;
  [[nodiscard]] constexpr bool Contains(Release release) const { return from <= release && release <= to; }
};

}  // namespace spdkctl

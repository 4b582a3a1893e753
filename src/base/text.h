#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "spdkctl/base/result.h"

namespace spdkctl {

/// Splits at every `separator`; empty parts are kept.
SPDKCTL_EXPORT std::vector<std::string> Split(std::string_view text, char separator);
SPDKCTL_EXPORT std::vector<std::string> SplitWords(std::string_view text);
SPDKCTL_EXPORT std::string_view Trim(std::string_view text);
SPDKCTL_EXPORT std::string Join(const std::vector<std::string>& parts, std::string_view separator);
SPDKCTL_EXPORT std::string ToLower(std::string_view text);
SPDKCTL_EXPORT std::string ToUpper(std::string_view text);

/// The whole text as a decimal number, else nothing.
SPDKCTL_EXPORT std::optional<std::uint64_t> ParseNumber(std::string_view text, int base = 10);

/// 8-4-4-4-12 hexadecimal digits.
SPDKCTL_EXPORT bool IsUuid(std::string_view text);
/// Nothing but hexadecimal digits, of either case.
SPDKCTL_EXPORT bool IsHex(std::string_view text);

/// "64MiB", "64M", "2G", "4096B": powers of 1024; a unit is required.
SPDKCTL_EXPORT Result<std::uint64_t> ParseSize(std::string_view text);

/// 67108864 is "64MiB"; what no unit divides stays in the largest that shows it to one decimal.
SPDKCTL_EXPORT std::string FormatSize(std::uint64_t bytes);

/// Whole MiB, rounded up, in the largest unit that divides them: "2GiB", but "2560MiB" where FormatSize says "2.5GiB".
/// ParseSize reads it back, so it is for commands that are proposed.
SPDKCTL_EXPORT std::string FormatWholeSize(std::uint64_t bytes);

/// "1.5s", "200ms", "2m": milliseconds. A bare number counts seconds.
SPDKCTL_EXPORT Result<std::int64_t> ParseMilliseconds(std::string_view text);

/// "vol{01..50}" is vol01 to vol50, with as many digits as the first number has; a name without braces stands for
/// itself. kInvalidArgument says what is wrong with a range.
SPDKCTL_EXPORT Result<std::vector<std::string>> ExpandRange(std::string_view name);

/// Paragraphs (separated by line ends) in lines of at most `columns`: the first line of each begins with `start`, those
/// that follow with `next`. Every line ends with a line end, none with a blank.
SPDKCTL_EXPORT std::string Wrap(std::string_view text, std::size_t columns, std::string_view start,
                                std::string_view next);

/// The candidate most like `word`, if any is alike enough to be what was meant.
SPDKCTL_EXPORT std::optional<std::string> NearestMatch(std::string_view word,
                                                       const std::vector<std::string>& candidates);

/// "; did you mean 'X'?" or nothing.
SPDKCTL_EXPORT std::string DidYouMean(std::string_view word, const std::vector<std::string>& candidates);

}  // namespace spdkctl

#include "cli/size.h"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "base/text.h"

namespace spdkctl::cli {
namespace {

/// As it can be given for an option: what FormatSize rounds is in bytes.
std::string Exactly(std::uint64_t bytes) {
  const std::string text = FormatSize(bytes);
  const auto same = ParseSize(text);
  return same && *same == bytes ? text : fmt::format("{}B", bytes);
}

/// "is no whole number of MiB; 1MiB and 2MiB are".
std::string NotWhole(std::uint64_t bytes, std::uint64_t unit, std::uint64_t most) {
  const std::string units = FormatSize(unit);
  const bool one = units.find_first_not_of("0123456789") == 1 && units.front() == '1';
  const std::uint64_t less = bytes - bytes % unit;
  std::vector<std::string> right;
  if (less != 0) right.push_back(Exactly(less));
  if (most - less >= unit) right.push_back(Exactly(less + unit));
  return fmt::format("is no whole number of {}; {} {}", one ? units.substr(1) : units, Join(right, " and "),
                     right.size() == 1 ? "is" : "are");
}

/// Bytes are proposed where a target could take that many: in blocks.
std::string NoUnit(std::uint64_t number, std::uint64_t unit) {
  constexpr std::uint64_t kSmallestBlock = 512;
  const bool bytes = number % std::max(unit, kSmallestBlock) == 0;
  return fmt::format("has no unit; write {}MiB{}", number, bytes ? fmt::format(", or {}B for bytes", number) : "");
}

}  // namespace

Result<std::uint64_t> ParseSizeOf(const std::string& option, const std::string& text, std::uint64_t unit,
                                  std::uint64_t most) {
  const auto wrong = [&](const std::string& why) {
    return MakeError(Code::kInvalidArgument, fmt::format("{}: size '{}' {}", option, text, why));
  };
  const Result<std::uint64_t> bytes = ParseSize(text);
  if (const auto bare = ParseNumber(text); bare && *bare != 0) return wrong(NoUnit(*bare, unit));
  if (!bytes) return MakeError(Code::kInvalidArgument, fmt::format("{}: {}", option, bytes.error().message));
  if (*bytes == 0) return wrong("is nothing at all");
  if (*bytes > most) return wrong(fmt::format("is beyond {} bytes", most));
  if (*bytes % unit != 0) return wrong(NotWhole(*bytes, unit, most));
  return bytes;
}

}  // namespace spdkctl::cli

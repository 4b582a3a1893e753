#include "base/text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cmath>
#include <limits>

#include <fmt/format.h>

namespace spdkctl {
namespace {

constexpr std::array<std::string_view, 5> kUnits = {"B", "KiB", "MiB", "GiB", "TiB"};

std::size_t EditDistance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t above = row[j];
      const bool same =
          std::tolower(static_cast<unsigned char>(a[i - 1])) == std::tolower(static_cast<unsigned char>(b[j - 1]));
      row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (same ? 0 : 1)});
      diagonal = above;
    }
  }
  return row[b.size()];
}

/// The factor of a unit, in powers of 1024; "M" is "MiB".
std::optional<int> UnitPower(std::string_view unit) {
  const std::string lower = ToLower(unit);
  for (std::size_t i = 0; i < kUnits.size(); ++i) {
    const std::string full = ToLower(kUnits[i]);
    if (lower == full || (i > 0 && (lower == full.substr(0, 1)))) return static_cast<int>(i);
  }
  return std::nullopt;
}

}  // namespace

std::vector<std::string> Split(std::string_view text, char separator) {
  std::vector<std::string> parts;
  while (true) {
    const std::size_t at = text.find(separator);
    parts.emplace_back(text.substr(0, at));
    if (at == std::string_view::npos) return parts;
    text.remove_prefix(at + 1);
  }
}

std::vector<std::string> SplitWords(std::string_view text) {
  std::vector<std::string> words;
  for (std::size_t at = 0; at < text.size();) {
    at = text.find_first_not_of(" \t\n\r", at);
    if (at == std::string_view::npos) break;
    const std::size_t end = std::min(text.find_first_of(" \t\n\r", at), text.size());
    words.emplace_back(text.substr(at, end - at));
    at = end;
  }
  return words;
}

std::string_view Trim(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t\n\r");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\n\r") - first + 1);
}

std::string Join(const std::vector<std::string>& parts, std::string_view separator) {
  return fmt::format("{}", fmt::join(parts, separator));
}

std::string ToLower(std::string_view text) {
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return lower;
}

std::string ToUpper(std::string_view text) {
  std::string upper(text);
  std::transform(upper.begin(), upper.end(), upper.begin(),
                 [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  return upper;
}

std::optional<std::uint64_t> ParseNumber(std::string_view text, int base) {
  std::uint64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, base);
  if (error != std::errc{} || end != text.data() + text.size() || text.empty()) return std::nullopt;
  return number;
}

bool IsHex(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](unsigned char c) { return std::isxdigit(c) != 0; });
}

bool IsUuid(std::string_view text) {
  constexpr std::string_view kShape = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
  return text.size() == kShape.size() &&
         std::equal(text.begin(), text.end(), kShape.begin(),
                    [](unsigned char c, char shape) { return shape == '-' ? c == '-' : std::isxdigit(c) != 0; });
}

Result<std::uint64_t> ParseSize(std::string_view text) {
  const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
  const auto number = ParseNumber(text.substr(0, digits));
  const auto wrong = [&](std::string_view why) {
    return MakeError(Code::kInvalidArgument, fmt::format("size '{}' {}", text, why));
  };
  if (!number) return wrong("does not start with a whole number; write it like 64MiB");
  if (digits == text.size()) return wrong(fmt::format("has no unit; write {}MiB, or {}B for bytes", *number, *number));
  const auto power = UnitPower(text.substr(digits));
  if (!power) return wrong("has an unknown unit; known are B, KiB, MiB, GiB, TiB and K, M, G, T, all powers of 1024");
  if (*number > (std::numeric_limits<std::uint64_t>::max() >> (10 * *power))) return wrong("is beyond 64 bits");
  return *number << (10 * *power);
}

std::string FormatSize(std::uint64_t bytes) {
  std::size_t power = 0;
  while (power + 1 < kUnits.size() && bytes >= (std::uint64_t{1} << (10 * (power + 1)))) ++power;
  const std::uint64_t unit = std::uint64_t{1} << (10 * power);
  if (bytes % unit == 0) return fmt::format("{}{}", bytes / unit, kUnits[power]);
  return fmt::format("{:.1f}{}", static_cast<double>(bytes) / static_cast<double>(unit), kUnits[power]);
}

std::string FormatWholeSize(std::uint64_t bytes) {
  constexpr std::uint64_t kMebibyte = std::uint64_t{1} << 20;
  std::uint64_t number = bytes / kMebibyte + (bytes % kMebibyte != 0 ? 1 : 0);
  std::size_t power = 2;
  for (; power + 1 < kUnits.size() && number != 0 && number % 1024 == 0; ++power) number /= 1024;
  return fmt::format("{}{}", number, kUnits[power]);
}

Result<std::int64_t> ParseMilliseconds(std::string_view text) {
  const std::size_t digits = std::min(text.find_first_not_of("0123456789."), text.size());
  const std::string number(text.substr(0, digits));
  const std::string_view unit = text.substr(digits);
  const double factor = unit == "ms" ? 1 : unit.empty() || unit == "s" ? 1000 : unit == "m" ? 60000 : 0;
  char* end = nullptr;
  const double value = std::strtod(number.c_str(), &end);
  constexpr double kLongest = 1e12;
  if (!number.empty() && *end == '\0' && factor != 0 && value * factor > kLongest)
    return MakeError(Code::kInvalidArgument, fmt::format("'{}' is too long a time", text));
  if (number.empty() || *end != '\0' || factor == 0) {
    return MakeError(Code::kInvalidArgument, fmt::format("'{}' is no duration; write it like 500ms, 30s or 2m", text));
  }
  return static_cast<std::int64_t>(std::llround(value * factor));
}

Result<std::vector<std::string>> ExpandRange(std::string_view name) {
  constexpr std::uint64_t kMost = 100000;
  const std::size_t open = name.find('{');
  const std::size_t dots = name.find("..", open);
  const std::size_t close = name.find('}', dots);
  if (open == std::string_view::npos) return std::vector<std::string>{std::string(name)};
  const auto wrong = [&](std::string_view why) {
    return MakeError(Code::kInvalidArgument, fmt::format("'{}' {}; write a range like vol{{01..50}}", name, why));
  };
  if (dots == std::string_view::npos || close == std::string_view::npos)
    return wrong("has no range between its braces");
  const std::string_view first = name.substr(open + 1, dots - open - 1);
  const auto from = ParseNumber(first);
  const auto to = ParseNumber(name.substr(dots + 2, close - dots - 2));
  if (!from || !to) return wrong("has no numbers between its braces");
  if (*to < *from) return wrong("ends before it begins");
  if (*to - *from >= kMost) return wrong(fmt::format("stands for more than {} names", kMost));
  std::vector<std::string> names;
  for (std::uint64_t number = *from; number <= *to; ++number)
    names.push_back(fmt::format("{}{:0{}}{}", name.substr(0, open), number, first.size(), name.substr(close + 1)));
  return names;
}

std::string Wrap(std::string_view text, std::size_t columns, std::string_view start, std::string_view next) {
  std::string out;
  for (const std::string& paragraph : Split(text, '\n')) {
    std::string line(start);
    bool first_word = true;
    for (const std::string& word : SplitWords(paragraph)) {
      if (!first_word && line.size() + 1 + word.size() > columns) {
        out += line + '\n';
        line = next;
        first_word = true;
      }
      if (!first_word) line += ' ';
      line += word;
      first_word = false;
    }
    line.erase(line.find_last_not_of(' ') + 1);
    out += line + '\n';
  }
  return out;
}

namespace {

/// All candidates that are as much like the word as any is, if that is alike enough.
std::vector<std::string> NearestMatches(std::string_view word, const std::vector<std::string>& candidates) {
  std::vector<std::string> best;
  std::size_t best_distance = std::max<std::size_t>(1, word.size() / 3);
  for (const std::string& candidate : candidates) {
    // "vol1" of "lvs0/vol1": its store was left out.
    const bool is_end = !word.empty() && candidate.ends_with("/" + std::string(word));
    const std::size_t distance = is_end ? 0 : EditDistance(word, candidate);
    // Any one letter is as near to any other.
    if (word.size() == 1 && candidate.find(word) == std::string::npos) continue;
    const bool known = std::find(best.begin(), best.end(), candidate) != best.end();
    if (distance > best_distance || known) continue;
    if (distance < best_distance) best.clear();
    best_distance = distance;
    best.push_back(candidate);
  }
  return best;
}

}  // namespace

std::optional<std::string> NearestMatch(std::string_view word, const std::vector<std::string>& candidates) {
  const auto matches = NearestMatches(word, candidates);
  return matches.empty() ? std::nullopt : std::optional(matches.front());
}

std::string DidYouMean(std::string_view word, const std::vector<std::string>& candidates) {
  // What several are as near to is not guessed at; many are no help.
  constexpr std::size_t kFew = 3;
  auto matches = NearestMatches(word, candidates);
  std::erase(matches, word);
  if (matches.empty()) return {};
  if (matches.size() > kFew) matches.resize(kFew);
  const std::string last = std::move(matches.back());
  matches.pop_back();
  const std::string others = matches.empty() ? "" : fmt::format("'{}' or ", Join(matches, "', '"));
  return fmt::format("; did you mean {}'{}'?", others, last);
}

}  // namespace spdkctl

#include "base/cpuset.h"

#include <algorithm>
#include <cctype>

#include "base/text.h"

namespace spdkctl {
namespace {

constexpr std::string_view kDigits = "0123456789abcdef";
constexpr std::size_t kBitsOfADigit = 4;

std::optional<Cpuset> ParseList(std::string_view text) {
  if (!text.ends_with("]")) return std::nullopt;
  Cpuset cores;
  for (const std::string& part : Split(text.substr(1, text.size() - 2), ',')) {
    const std::size_t dash = part.find('-');
    const auto first = ParseNumber(Trim(std::string_view(part).substr(0, dash)));
    const auto last = dash == std::string::npos ? first : ParseNumber(Trim(std::string_view(part).substr(dash + 1)));
    if (!first || !last || *first > *last || *last >= cores.size()) return std::nullopt;
    for (std::size_t core = *first; core <= *last; ++core) cores.set(core);
  }
  return cores;
}

std::optional<Cpuset> ParseMask(std::string_view text) {
  if (text.starts_with("0x") || text.starts_with("0X")) text.remove_prefix(2);
  Cpuset cores;
  std::size_t core = 0;
  for (std::size_t i = text.size(); i-- > 0;) {
    if (text[i] == ',') continue;
    const std::size_t value = kDigits.find(static_cast<char>(std::tolower(static_cast<unsigned char>(text[i]))));
    if (value == std::string_view::npos) return std::nullopt;
    for (std::size_t bit = 0; bit < kBitsOfADigit && core < cores.size(); ++bit, ++core)
      cores.set(core, (value >> bit & 1) != 0);
  }
  return cores;
}

}  // namespace

std::optional<Cpuset> ParseCpuset(std::string_view text) {
  text = Trim(text);
  if (text.empty()) return std::nullopt;
  return text.starts_with('[') ? ParseList(text) : ParseMask(text);
}

std::string ToHex(const Cpuset& cores) {
  std::string text;
  for (std::size_t core = 0; core < cores.size(); core += kBitsOfADigit) {
    std::size_t value = 0;
    for (std::size_t bit = 0; bit < kBitsOfADigit; ++bit) value |= static_cast<std::size_t>(cores[core + bit]) << bit;
    text += kDigits[value];
  }
  text.erase(std::max<std::size_t>(text.find_last_not_of('0') + 1, 1));
  std::reverse(text.begin(), text.end());
  return text;
}

std::size_t FirstOf(const Cpuset& cores) {
  std::size_t core = 0;
  while (core < cores.size() && !cores[core]) ++core;
  return core;
}

Cpuset OnlyCore(std::size_t core) { return Cpuset().set(core); }

}  // namespace spdkctl

#include "storage/spelling.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>
#include <boost/asio/ip/address.hpp>

#include "base/text.h"

namespace spdkctl::storage {
namespace {

std::string NormalHex(std::string_view text) {
  std::string digits = ToLower(text);
  std::erase(digits, '-');
  return digits.empty() || !IsHex(digits) ? std::string(text) : digits;
}

/// Without what means nothing. "..", behind a link, leads elsewhere than its name says, and stays.
std::string NormalPath(std::string_view text) {
  std::string path(text.starts_with('/') ? "/" : "");
  for (const std::string& part : Split(text, '/')) {
    if (part.empty() || part == ".") continue;
    if (!path.empty() && !path.ends_with('/')) path += '/';
    path += part;
  }
  return path.empty() ? std::string(text) : path;
}

std::string NormalAddress(std::string_view text) {
  boost::system::error_code failed;
  const auto address = boost::asio::ip::make_address(std::string(text), failed);
  return failed ? ToLower(text) : address.to_string();
}

/// The cores of a list such as "[0,2-5]".
bool AddListed(std::string_view list, std::set<std::uint64_t>& cores) {
  constexpr std::uint64_t kMostCores = 1024;
  for (const std::string& part : Split(list, ',')) {
    const auto ends = Split(Trim(part), '-');
    const auto first = ParseNumber(Trim(ends.front()));
    const auto last = ParseNumber(Trim(ends.back()));
    if (ends.size() > 2 || !first || !last || *first > *last || *last >= kMostCores) return false;
    for (std::uint64_t core = *first; core <= *last; ++core) cores.insert(core);
  }
  return true;
}

bool AddMasked(std::string_view mask, std::set<std::uint64_t>& cores) {
  constexpr unsigned kBitsADigit = 4;
  if (mask.starts_with("0x") || mask.starts_with("0X")) mask.remove_prefix(2);
  if (mask.empty() || !IsHex(mask)) return false;
  std::uint64_t core = 0;
  for (auto digit = mask.rbegin(); digit != mask.rend(); ++digit, core += kBitsADigit) {
    const auto bits = *ParseNumber(std::string_view(&*digit, 1), 16);
    for (unsigned bit = 0; bit < kBitsADigit; ++bit) {
      if ((bits >> bit & 1U) != 0) cores.insert(core + bit);
    }
  }
  return true;
}

std::string NormalCores(std::string_view text) {
  std::set<std::uint64_t> cores;
  const std::string_view trimmed = Trim(text);
  const bool list = trimmed.starts_with('[') && trimmed.ends_with(']');
  const bool known = list ? AddListed(trimmed.substr(1, trimmed.size() - 2), cores) : AddMasked(trimmed, cores);
  if (!known) return std::string(text);
  return fmt::format("[{}]", fmt::join(cores, ","));
}

}  // namespace

std::string Normal(v1::Spelling spelling, std::string_view text) {
  switch (spelling) {
    case v1::ANY_CASE: return ToLower(text);
    case v1::HEX: return NormalHex(text);
    case v1::ADDRESS: return NormalAddress(text);
    case v1::CPUMASK: return NormalCores(text);
    case v1::PATH: return NormalPath(text);
    default: return std::string(text);
  }
}

}  // namespace spdkctl::storage

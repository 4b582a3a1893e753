#include "storage/spelling.h"

#include <algorithm>

#include <boost/asio/ip/address.hpp>

#include "base/cpuset.h"
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

}  // namespace

std::string Normal(v1::Spelling spelling, std::string_view text) {
  switch (spelling) {
    case v1::ANY_CASE: return ToLower(text);
    case v1::HEX: return NormalHex(text);
    case v1::ADDRESS: return NormalAddress(text);
    case v1::CPUMASK: {
      const auto cores = ParseCpuset(text);
      return cores ? ToHex(*cores) : std::string(text);
    }
    case v1::PATH: return NormalPath(text);
    default: return std::string(text);
  }
}

}  // namespace spdkctl::storage

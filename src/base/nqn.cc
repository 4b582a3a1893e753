#include "base/nqn.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/text.h"

namespace spdkctl {
namespace {

constexpr std::size_t kLongestNqn = 223;
constexpr std::string_view kDiscovery = "nqn.2014-08.org.nvmexpress.discovery";
constexpr std::string_view kUuidForm = "nqn.2014-08.org.nvmexpress:uuid:";

Error Invalid(std::string why) { return MakeError(Code::kInvalidArgument, std::move(why)); }

bool IsDigits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](unsigned char c) { return std::isdigit(c) != 0; });
}

/// "2016-06.", a year and a month.
bool IsDated(std::string_view text) {
  const bool shaped =
      text.size() > 8 && IsDigits(text.substr(0, 4)) && text[4] == '-' && IsDigits(text.substr(5, 2)) && text[7] == '.';
  if (!shaped) return false;
  const std::uint64_t month = ParseNumber(text.substr(5, 2)).value_or(0);
  return month >= 1 && month <= 12;
}

/// A part of a domain name, as RFC 1034 has it.
bool IsLabel(std::string_view label) {
  constexpr std::size_t kLongest = 63;
  if (label.empty() || label.size() > kLongest || label.front() == '-' || label.back() == '-') return false;
  return std::all_of(label.begin(), label.end(), [](unsigned char c) { return std::isalnum(c) != 0 || c == '-'; });
}

}  // namespace

Result<void> CheckNqn(const std::string& nqn) {
  constexpr std::string_view kRight = "write it like nqn.2016-06.io.spdk:cnode1";
  if (nqn.size() > kLongestNqn) return Invalid(fmt::format("the NQN has {} bytes, {} fit", nqn.size(), kLongestNqn));
  // NVMe gives this name, the only one without a colon, to every discovery service.
  if (nqn == kDiscovery) return {};
  if (nqn.starts_with(kUuidForm)) {
    if (IsUuid(std::string_view(nqn).substr(kUuidForm.size()))) return {};
    return Invalid(fmt::format("'{}' does not end in a UUID of the form 8-4-4-4-12", nqn));
  }
  if (std::any_of(nqn.begin(), nqn.end(), [](unsigned char c) { return c <= ' ' || c == 0x7f; }))
    return Invalid(fmt::format("NQN '{}' holds a blank; {}", nqn, kRight));
  if (!nqn.starts_with("nqn."))
    return Invalid(fmt::format("'{}' is no NQN: it does not start with 'nqn.'; {}", nqn, kRight));
  const std::string_view rest = std::string_view(nqn).substr(4);
  if (!IsDated(rest)) return Invalid(fmt::format("NQN '{}' lacks the year and month behind 'nqn.'; {}", nqn, kRight));
  if (rest.find(':') == std::string_view::npos || rest.back() == ':')
    return Invalid(fmt::format("NQN '{}' lacks ':' and a name; {}", nqn, kRight));
  const std::string_view domain = rest.substr(8, rest.substr(8).find(':'));
  const std::vector<std::string> labels = Split(domain, '.');
  if (!std::all_of(labels.begin(), labels.end(), IsLabel))
    return Invalid(fmt::format("'{}' in NQN '{}' is no reversed domain name; {}", domain, nqn, kRight));
  return {};
}

}  // namespace spdkctl

#include "cli/listener.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/text.h"
#include "spdkctl/base/address.h"

namespace spdkctl::cli {
namespace {

constexpr std::string_view kDiscoveryNqn = "nqn.2014-08.org.nvmexpress.discovery";

/// Several colons without brackets are an IPv6 address alone.
bool HasPort(const std::string& text) {
  if (text.starts_with('[')) return text.find("]:") != std::string::npos;
  return std::count(text.begin(), text.end(), ':') == 1;
}

}  // namespace

Result<Address> ParseHost(const std::string& text, std::uint16_t default_port) {
  Result<Address> address = Address::Parse(text);
  if (!address) return address;
  if (address->is_unix())
    return MakeError(Code::kInvalidArgument, fmt::format("'{}' is a path, not a host and its port", text));
  if (!HasPort(text)) address->port = default_port;
  return address;
}

Result<app::Listener> ParseListener(const std::string& text, const std::string& nqn) {
  const auto wrong = [&](const std::string& why) {
    return MakeError(Code::kInvalidArgument,
                     fmt::format("'{}' is no listener{}; write it like tcp://127.0.0.1:4420", text, why));
  };
  const std::size_t scheme = text.find("://");
  if (scheme == std::string::npos || scheme == 0) return wrong({});
  const auto address = ParseHost(text.substr(scheme + 3), nqn == kDiscoveryNqn ? kDiscoveryPort : kNvmfPort);
  if (!address) return wrong(": " + address.error().message);
  return app::Listener{ToUpper(text.substr(0, scheme)), address->host, std::to_string(address->port), {}};
}

std::string ShowListener(const std::string& trtype, const std::string& traddr, const std::string& trsvcid) {
  const bool ipv6 = traddr.find(':') != std::string::npos;
  return fmt::format("{}://{}:{}", ToLower(trtype), ipv6 ? "[" + traddr + "]" : traddr, trsvcid);
}

}  // namespace spdkctl::cli

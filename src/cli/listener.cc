#include "cli/listener.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/text.h"
#include "spdkctl/base/address.h"
#include "storage/nvmf.h"

namespace spdkctl::cli {
namespace {

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

Result<storage::v1::NvmePath> ParseNvmeAddress(const std::string& text) {
  const auto wrong = [&](const std::string& why) {
    return MakeError(Code::kInvalidArgument,
                     fmt::format("'{}' is no listener{}; write it like tcp://127.0.0.1:4420", text, why));
  };
  const std::size_t scheme = text.find("://");
  if (scheme == std::string::npos || scheme == 0) return wrong({});
  storage::v1::NvmePath path;
  path.set_trtype(text.substr(0, scheme));
  const std::string where = text.substr(scheme + 3);
  path.set_traddr(where);
  if (!storage::IsIpTransport(path.trtype())) return path;
  constexpr std::uint16_t kNone = 1;
  const auto address = ParseHost(where, kNone);
  if (!address) return wrong(": " + address.error().message);
  path.set_traddr(address->host);
  if (HasPort(where)) path.set_trsvcid(std::to_string(address->port));
  return path;
}

}  // namespace spdkctl::cli

#include "spdkctl/base/address.h"

#include <sys/un.h>

#include <fmt/format.h>

#include "base/ip.h"
#include "base/text.h"

namespace spdkctl {
namespace {

constexpr std::uint16_t kDefaultPort = 5260;
// The kernel's sun_path holds the ending zero too.
constexpr std::size_t kLongestPath = sizeof(sockaddr_un::sun_path) - 1;

Error Invalid(std::string why) { return MakeError(Code::kInvalidArgument, std::move(why)); }

Result<Address> UnixAddress(std::string_view path) {
  if (path.empty()) return Invalid("the socket path is empty");
  if (path.size() > kLongestPath) {
    return Invalid(
        fmt::format("the socket path has {} bytes, the kernel takes {}: {}", path.size(), kLongestPath, path));
  }
  Address address;
  address.path = path;
  return address;
}

}  // namespace

Result<Address> Address::Parse(std::string_view text) {
  if (text.empty()) return Invalid("the address is empty; write /path/to/socket or HOST:PORT");
  if (text.starts_with("unix:")) return UnixAddress(text.substr(5));
  if (text.starts_with("@")) {
    if (text.size() == 1) return Invalid("the abstract socket '@' has no name; write @NAME");
    return UnixAddress(text);
  }
  if (text.find('/') != std::string_view::npos || text.starts_with(".")) return UnixAddress(text);
  std::string_view host = text;
  std::string_view port;
  if (text.front() == '[') {
    const std::size_t end = text.find(']');
    if (end == std::string_view::npos) return Invalid(fmt::format("address '{}' lacks the closing ]", text));
    host = text.substr(1, end - 1);
    port = text.substr(end + 1);
    if (!port.empty() && port.front() != ':') return Invalid(fmt::format("after ] in '{}' there must be :PORT", text));
    if (!port.empty()) port.remove_prefix(1);
  } else if (const std::size_t colon = text.find(':');
             colon != std::string_view::npos && text.find(':', colon + 1) == std::string_view::npos) {
    host = text.substr(0, colon);
    port = text.substr(colon + 1);
    if (port.empty()) return Invalid(fmt::format("address '{}' lacks the port after ':'", text));
  }
  if (host.empty()) return Invalid(fmt::format("address '{}' lacks the host", text));
  Address address;
  address.host = host;
  address.port = kDefaultPort;
  if (!port.empty()) {
    const auto number = ParseNumber(port);
    if (!number || *number == 0 || *number > 65535)
      return Invalid(fmt::format("'{}' is no port; ports are 1 to 65535", port));
    address.port = static_cast<std::uint16_t>(*number);
  }
  return address;
}

std::string Address::ToString() const {
  if (is_unix()) return path;
  return WithPort(host, std::to_string(port));
}

}  // namespace spdkctl

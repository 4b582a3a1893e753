#pragma once

#include <string>
#include <string_view>

namespace spdkctl {

/// Whether a host, which is no path and has no port, is an IPv6 address.
inline bool IsIpv6(std::string_view host) { return host.find(':') != std::string_view::npos; }

/// "127.0.0.1:4420", "[::1]:4420".
inline std::string WithPort(std::string_view host, std::string_view port) {
  std::string text(host);
  if (IsIpv6(host)) text = '[' + text + ']';
  return text.append(":").append(port);
}

}  // namespace spdkctl

#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "spdkctl/base/result.h"

namespace spdkctl {

/// Where a target takes RPC: a Unix socket's path, or a TCP host and port.
struct SPDKCTL_EXPORT Address {
  std::string path;  ///< Of a Unix socket; empty for TCP.
  std::string host;  ///< Name, IPv4 or IPv6 address without brackets.
  std::uint16_t port = 0;

  /// "/run/x.sock", "unix:relative.sock", "host:5260", "192.0.2.1:5260", "[::1]:5260", and a host alone for
  /// port 5260. kInvalidArgument says what is wrong, a path over 107 bytes among others.
  static Result<Address> Parse(std::string_view text);

  [[nodiscard]] bool is_unix() const { return !path.empty(); }
  [[nodiscard]] std::string ToString() const;
  friend bool operator==(const Address&, const Address&) = default;
};

}  // namespace spdkctl

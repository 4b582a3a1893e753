#pragma once

#include <string>

#include "spdkctl/app/tasks.h"
#include "spdkctl/base/address.h"

namespace spdkctl::cli {

// The ports that IANA gave to them.
inline constexpr std::uint16_t kNvmfPort = 4420;
inline constexpr std::uint16_t kDiscoveryPort = 8009;
inline constexpr std::uint16_t kIscsiPort = 3260;

/// HOST or HOST:PORT, IPv6 addresses with a port in brackets; kInvalidArgument says what is wrong.
Result<Address> ParseHost(const std::string& text, std::uint16_t default_port);

/// "tcp://127.0.0.1:4420", "rdma://[::1]:4420", "tcp://127.0.0.1"; kInvalidArgument says what is wrong. Without a port
/// it is that of discovery where the subsystem is the discovery subsystem, else that of NVMe-oF.
Result<app::Listener> ParseListener(const std::string& text, const std::string& nqn);

/// As ParseListener reads it.
std::string ShowListener(const std::string& trtype, const std::string& traddr, const std::string& trsvcid);

}  // namespace spdkctl::cli

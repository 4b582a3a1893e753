#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "spdkctl/base/result.h"

namespace spdkctl::storage {

// What NVMe over Fabrics says of names and addresses, once for all who make them.

// The ports that IANA gave to them.
inline constexpr std::uint16_t kNvmfPort = 4420;
inline constexpr std::uint16_t kDiscoveryPort = 8009;

inline constexpr std::string_view kDiscoveryNqn = "nqn.2014-08.org.nvmexpress.discovery";

/// The port of a subsystem for which none is named.
std::uint16_t DefaultPort(std::string_view nqn);

/// Whether addresses of that type of transport are an IP address and a port.
bool IsIpTransport(std::string_view trtype);

/// The address family that goes with an address: "ipv6" if it has a colon. Empty where the transport has none.
std::string FamilyOf(std::string_view trtype, std::string_view traddr);

/// "tcp://127.0.0.1:4420", "pcie://0000:5e:00.0".
std::string ShowAddress(std::string_view trtype, std::string_view traddr, std::string_view trsvcid);

/// Whether two addresses are one.
bool SameAddress(std::string_view trtype, std::string_view traddr, std::string_view trsvcid,
                 std::string_view other_trtype, std::string_view other_traddr, std::string_view other_trsvcid);

/// kInvalidArgument says what is wrong with it.
Result<void> CheckSerialNumber(const std::string& serial_number);
Result<void> CheckModelNumber(const std::string& model_number);

}  // namespace spdkctl::storage

#pragma once

#include <string>

#include "spdkctl/base/address.h"
#include "spdkctl/storage/v1/nvme.pb.h"

namespace spdkctl::cli {

// The port that IANA gave to it.
inline constexpr std::uint16_t kIscsiPort = 3260;

/// HOST or HOST:PORT, IPv6 addresses with a port in brackets; kInvalidArgument says what is wrong.
Result<Address> ParseHost(const std::string& text, std::uint16_t default_port);

/// "tcp://127.0.0.1:4420", "rdma://[::1]:4420", "tcp://127.0.0.1", "pcie://0000:5e:00.0"; kInvalidArgument says what is
/// wrong. Where none is given, the port is not set.
Result<storage::v1::NvmePath> ParseNvmeAddress(const std::string& text);

}  // namespace spdkctl::cli

#pragma once

#include <string>

#include "sim/engine/world.h"
#include "spdkctl/rpc/v1/nvmf.pb.h"

namespace spdkctl::sim {

/// The address as SPDK shows it.
rpc::v1::NvmfAddress Canonical(const World& world, const rpc::v1::NvmfAddress& address);
bool SameAddress(const rpc::v1::NvmfAddress& a, const rpc::v1::NvmfAddress& b);
/// What SPDK can make an address of; whether anything is there is another question.
bool IsAddress(const rpc::v1::NvmfAddress& address);

/// An address family in any case, and as SPDK shows it.
bool IsFamily(const std::string& adrfam);
std::string ShownFamily(const std::string& adrfam);

}  // namespace spdkctl::sim

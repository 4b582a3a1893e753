#pragma once

#include <string>

#include "base/os.h"
#include "spdkctl/base/address.h"
#include "spdkctl/base/result.h"

namespace spdkctl::sim {

/// A socket that listens there; a socket file that is in the way is removed. It does not block.
Result<UniqueFd> ListenOn(const Address& address, int backlog);
/// A socket that is connected to it; nobody there is kUnavailable.
Result<UniqueFd> ConnectTo(const Address& address);

}  // namespace spdkctl::sim

#pragma once

#include <string>

#include "sim/engine/dispatcher.h"
#include "spdkctl/base/result.h"

namespace spdkctl::sim {

/// Makes the calls of a saved JSON configuration, and starts the framework in between: those of the first state
/// before, the others behind. The first that fails is the error.
Result<void> LoadJsonConfig(World& world, Dispatcher& dispatcher, const std::string& path);

/// Makes what the sections of a configuration file of 17.07 and 18.01 describe, for the components that need no
/// hardware.
Result<void> LoadIniConfig(Dispatcher& dispatcher, const std::string& path);

/// [Rpc] Enable and Listen of such a file: where to take RPC, or nothing.
std::string RpcAddressOfIni(const std::string& path);

}  // namespace spdkctl::sim

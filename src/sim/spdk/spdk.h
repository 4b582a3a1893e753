#pragma once

#include <string>

#include "spdkctl/base/result.h"

namespace spdkctl {
class Method;
}  // namespace spdkctl

namespace spdkctl::sim {

// All that the engine asks of the simulated SPDK. No other header of sim/spdk may be included by the engine.

class Dispatcher;
class Handlers;
class World;

/// Adds the handlers of every component.
void AddComponents(Handlers& handlers);

/// Whether the application has the method, if what that needs is built in.
bool IsOffered(const World& world, const Method& method);

/// Whether SPDK was configured with that option, as "--with-rbd".
bool IsBuiltWith(const World& world, const std::string& option);

/// Makes what the sections of a configuration file of 17.07 and 18.01 describe, for the components that need no
/// hardware.
Result<void> LoadIniConfig(Dispatcher& dispatcher, const std::string& path);
/// [Rpc] Enable and Listen of such a file: where to take RPC, or nothing.
std::string RpcAddressOfIni(const std::string& path);

}  // namespace spdkctl::sim

#pragma once

#include <string>

#include "spdkctl/base/result.h"

namespace spdkctl::sim {

class Dispatcher;
class World;

/// Makes the calls of a saved JSON configuration, and starts the framework in between: those of the first state
/// before, the others behind. The first that fails is the error. Of a target that waits to be told to start, those
/// behind are made then; before 24.05 there is no such pair of options.
Result<void> LoadJsonConfig(World& world, Dispatcher& dispatcher, const std::string& path);

}  // namespace spdkctl::sim

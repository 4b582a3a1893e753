#pragma once

#include "target/resolve.h"

namespace spdkctl::target {

/// Since this release applications take the RPC address as an option and JSON as configuration; older ones read an INI
/// file.
inline constexpr Release kTakesRpcOption(18, 4);

/// Adds the words that the application is started with, in the language of its release, and the files and folders that
/// these name.
void AddCommandLine(const Folders& folders, Launch& launch);

}  // namespace spdkctl::target

#pragma once

#include <string>

namespace spdkctl::client {

/// Hands it to the process's handler.
void TellOfNewer(const std::string& words);

}  // namespace spdkctl::client

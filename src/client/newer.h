#pragma once

#include <string>

namespace spdkctl::client {

/// Whether the environment says that newer targets are accepted: by SPDKCTL_ACCEPT_NEWER, unless that is no.
bool NewerIsAccepted();

/// Hands it to the process's handler.
void TellOfNewer(const std::string& words);

}  // namespace spdkctl::client

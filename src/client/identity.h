#pragma once

#include <optional>

#include <sys/types.h>

#include "spdkctl/client/info_store.h"

namespace spdkctl::client {

/// The identity of a process of this PID namespace; nothing if there is none, or it is another user's and cannot be
/// looked at.
std::optional<TargetIdentity> IdentityOf(pid_t pid);

}  // namespace spdkctl::client

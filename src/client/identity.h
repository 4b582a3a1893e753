#pragma once

#include <optional>

#include <sys/types.h>

#include "spdkctl/client/info_store.h"

namespace spdkctl::client {

/// The identity of a process of this PID namespace; nothing if there is none, or it is another user's and cannot be
/// looked at.
std::optional<TargetIdentity> IdentityOf(pid_t pid);

/// Whether the process is an SPDK application (or a simulated one). One that only passes on what another host answers,
/// as ssh does, is none.
bool IsApplication(pid_t pid);
/// Whether the process is an SPDK application (or a simulated one) that sees the devices of this host's network as this
/// process does. One that only passes on what another host answers, as ssh does, is none.
bool IsApplicationHere(pid_t pid);

}  // namespace spdkctl::client

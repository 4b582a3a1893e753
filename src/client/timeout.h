#pragma once

#include "spdkctl/client/caller.h"

namespace spdkctl::client {

/// Of a call that neither its caller, its client nor the schema says otherwise of.
constexpr std::chrono::seconds kDefaultTimeout{30};

/// How long a call may take: what its caller says, else its client, else the schema.
std::chrono::milliseconds TimeoutOf(const Method* method, const CallOptions& options, const ClientOptions& defaults);

}  // namespace spdkctl::client

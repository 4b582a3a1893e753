#pragma once

#include "spdkctl/target/target.h"

namespace spdkctl::target {

/// kBusy if hosts, initiators or guests are connected, or if that cannot be told: a call that fails, or a release that
/// does not say, is no evidence that nobody is. Asks as far as the application has the protocols.
Result<void> CheckNobodyConnected(const Target& target, TypedCalls& client);

}  // namespace spdkctl::target

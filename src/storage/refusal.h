#pragma once

#include <optional>

#include "spdkctl/client/diagnosis.h"
#include "storage/plan.h"

namespace spdkctl::storage {

/// Why a target refused a call of a step, looked for in what it holds: what the object needs is absent or taken, the
/// object itself is there already, gone or in use, or there is no room for it. Nothing if nothing says so. `begun`: a
/// call before was carried out.
std::optional<Cause> WhyRefused(Caller& caller, const PlannedStep& step, bool begun, const CallOptions& options);

}  // namespace spdkctl::storage

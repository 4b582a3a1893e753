#pragma once

#include <optional>
#include <string>

#include "spdkctl/base/export.h"

namespace spdkctl::host {

/// Whether an interface of this network namespace has the IP address, or all have it ("0.0.0.0", "::"). Nothing if that
/// cannot be told: the text is no IP address, or the kernel lets processes use addresses that are not there.
SPDKCTL_EXPORT std::optional<bool> HasIpAddress(const std::string& ip);

}  // namespace spdkctl::host

#pragma once

#include <filesystem>
#include <string>

#include "spdkctl/host/process.h"

namespace spdkctl::host {

/// How that very process ended, as far as the kernel's log tells: that it was killed for lack of memory, or by what
/// signal of a fault. Empty if the log says nothing of it, or may not be read.
SPDKCTL_EXPORT std::string EndInKernelLog(const ProcessId& id, const std::filesystem::path& log = "/dev/kmsg");

}  // namespace spdkctl::host

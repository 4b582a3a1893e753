#pragma once

#include <filesystem>
#include <string>

#include "spdkctl/host/process.h"

namespace spdkctl::target {

/// Where the kernel, or systemd for it, put the core of a process that ran in the root folder as our targets do. Only a
/// file counts that is named after its pid and is younger than the process. Empty if there is none, or if another
/// program takes cores. `root` stands before /proc and every folder.
std::filesystem::path FindCore(const host::ProcessId& process, const std::filesystem::path& root = "/");

}  // namespace spdkctl::target

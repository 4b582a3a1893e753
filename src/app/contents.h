#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "spdkctl/base/result.h"

namespace spdkctl::app {

/// What a file or block device holds, in words: "an ext4 file system", "data of an unknown kind". Nothing if its first
/// and its last MiB are zeros, where every file system, partition table, volume manager and store keeps what it is
/// known by. kPermission, kNotFound, kUnsupported: it cannot be looked at.
Result<std::optional<std::string>> ContentsOf(const std::filesystem::path& file);

}  // namespace spdkctl::app

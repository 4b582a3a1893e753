#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "spdkctl/base/result.h"
#include "spdkctl/storage/storage.h"

namespace spdkctl::storage {

/// What a file or block device holds, in words: "an ext4 file system", "data of an unknown kind". Nothing if its first
/// and its last MiB are zeros, where every file system, partition table, volume manager and store keeps what it is
/// known by. kPermission, kNotFound, kUnsupported: it cannot be looked at.
Result<std::optional<std::string>> ContentsOf(const std::filesystem::path& file);

/// What a bdev holds that its module shows as `product`, on the file of that name if it has one: in words; nothing if
/// it is known to be empty. The error says why nobody can tell.
Result<std::optional<std::string>> WhatABdevHolds(const std::string& product, const std::string& filename,
                                                  const FindFileFn& find_file);

/// kInvalidArgument if it holds something, or nobody can tell. `name` is that of the bdev.
Result<void> CheckOverwritten(const std::string& name, const std::string& product, const std::string& filename,
                              const FindFileFn& find_file);

}  // namespace spdkctl::storage

#pragma once

#include <filesystem>
#include <string_view>

#include <sys/types.h>

#include "spdkctl/base/result.h"

namespace spdkctl {

// One rule for every file that a user names to be written. A regular file is replaced; a character device or a FIFO, as
// /dev/null, /dev/stdout and the shell's >(...) are, is written into as it is. Everything else is refused and left
// alone: block devices, folders, sockets, and links to files, which others may have put there.

enum class WayToWrite { kReplace, kInto };

/// How a file of that name is written; kInvalidArgument says why it is not.
SPDKCTL_EXPORT Result<WayToWrite> WayToWriteTo(const std::filesystem::path& path);

/// Writes the text by that rule. A file that is replaced has `mode`, and missing folders are made.
SPDKCTL_EXPORT Result<void> WriteNamedFile(const std::filesystem::path& path, std::string_view text, mode_t mode);

}  // namespace spdkctl

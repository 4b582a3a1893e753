#pragma once

#include <filesystem>
#include <string_view>

#include <sys/types.h>

#include "spdkctl/base/result.h"

namespace spdkctl {

// One rule for every file that a user names to be written. A regular file is replaced; a character device (/dev/null)
// or a FIFO of this user's or root's is written into as it is, and so is what a descriptor of this process leads to
// (/dev/stdout, the shell's >(...)): that was opened by whoever ran it. Everything else is refused and left alone:
// block devices, folders, sockets, links to files, other users' FIFOs, and links that others made.

enum class WayToWrite { kReplace, kInto };

/// Who owns the root folder can do whatever root can. In a user namespace that is somebody without a number there.
SPDKCTL_EXPORT bool IsOursOrRoots(uid_t owner);

/// How a file of that name is written; kInvalidArgument says why it is not.
SPDKCTL_EXPORT Result<WayToWrite> WayToWriteTo(const std::filesystem::path& path);

/// Writes the text by that rule. A file that is replaced has `mode`, and missing folders are made.
SPDKCTL_EXPORT Result<void> WriteNamedFile(const std::filesystem::path& path, std::string_view text, mode_t mode);

}  // namespace spdkctl

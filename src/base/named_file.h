#pragma once

#include <filesystem>
#include <istream>
#include <string>
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

// And one for every file that a user names to be read: a regular file, or what a descriptor of this process leads to
// (/dev/stdin, the shell's <(...)), of kLargestNamedFile bytes at most. A FIFO or a device by its own name is not
// opened: to open it may take for ever, and what it gives may have no end.

inline constexpr std::size_t kLargestNamedFile = std::size_t{64} << 20;

/// The text of a file by that rule. `what` stands before its name in errors: "the node file".
SPDKCTL_EXPORT Result<std::string> ReadNamedFile(const std::filesystem::path& path, std::string_view what = {});

/// The rest of a stream that is called that, e.g. "stdin", by the same limit.
SPDKCTL_EXPORT Result<std::string> ReadStream(std::istream& stream, std::string_view name);

}  // namespace spdkctl

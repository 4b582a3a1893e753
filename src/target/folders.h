#pragma once

#include <filesystem>

#include <sys/types.h>

#include "base/os.h"
#include "spdkctl/target/target.h"

namespace spdkctl::target {

/// kPermission unless the folder belongs to this user or to root and nobody else can write into it or put another one
/// in its place; kNotFound if there is none. A symbolic link is no folder.
Result<void> CheckOwnFolder(const std::filesystem::path& folder);

/// A folder for logs that passes CheckOwnFolder, but for one thing: the folder that it lies in, if that is root's, may
/// be writable for a group of the system (Ubuntu's /var/log is syslog's). Who is in that group can put something else
/// in its place, which does not pass. What is in it is reached by this descriptor, and not by its path.
Result<UniqueFd> OpenLogFolder(const std::filesystem::path& folder);

/// Makes the folder with that mode, and those that it lies in with 0755, whatever the umask. A folder that is there
/// already keeps its mode. What is there in the end passes CheckOwnFolder.
Result<void> MakeOwnFolder(const std::filesystem::path& folder, mode_t mode);

/// Makes a folder that others may use too, 0755 whatever the umask. One that is there already is not looked at.
Result<void> MakeFolder(const std::filesystem::path& folder);

/// The path from the root, as this program's folder has it: targets run in another one. An empty path stays empty, and
/// one whose beginning cannot be told (the folder is gone) stays as it is.
std::filesystem::path Absolute(const std::filesystem::path& path);

}  // namespace spdkctl::target

#pragma once

#include <memory>

#include <sys/types.h>

#include "spdkctl/base/host_view.h"

namespace spdkctl::host {

/// This host as a process of it sees it: through its own root and working folder, in its own network. Null if there is
/// no such process. What may not be looked at is an error of the one question.
SPDKCTL_EXPORT std::shared_ptr<const HostView> ViewOf(pid_t pid);

/// What comes to a file from now on that SPDK would mark as an error: the lines with "*ERROR*", without what stands
/// before. Empty if the file cannot be read.
SPDKCTL_EXPORT LogSince MarkLog(const std::string& path);

}  // namespace spdkctl::host

#pragma once

#include <functional>
#include <string>

#include "spdkctl/base/export.h"

namespace spdkctl {

/// Takes, in words, that a target's release is newer than what this library knows. Called on the thread that learnt it,
/// by several at once, on every connection to such a target.
using NewerHandler = std::function<void(const std::string& words)>;

/// Who tells people of newer targets, for the whole process. Without one, and again with an empty one, the first is
/// logged as a warning and the others of this process are not, none if SPDKCTL_ACCEPT_NEWER is set.
SPDKCTL_EXPORT void SetNewerHandler(NewerHandler handler);

}  // namespace spdkctl

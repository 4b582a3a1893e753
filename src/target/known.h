#pragma once

#include <memory>

#include "spdkctl/client/info_store.h"
#include "spdkctl/target/target.h"

namespace spdkctl::target {

/// What is remembered of the targets of this user, in files of the runtime folder: what they said of themselves, and
/// which are broken. For every client that may ask what crashes a broken one.
std::shared_ptr<InfoStore> KnownTargets(const Folders& folders);

}  // namespace spdkctl::target

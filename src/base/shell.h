#pragma once

#include <string>
#include <string_view>

#include "spdkctl/base/export.h"

namespace spdkctl {

/// A word as a shell takes it for that very word: quoted, unless it has nothing but letters that mean themselves. For
/// commands that are shown to be copied: names come from files and targets, which somebody else may have written.
SPDKCTL_EXPORT std::string ShellQuoted(std::string_view word);

}  // namespace spdkctl

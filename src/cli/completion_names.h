#pragma once

#include <string>
#include <vector>

#include "cli/context.h"

namespace spdkctl::cli {

/// What there is of a kind of things that may stand for a value: of those that the schema names ("bdev", "key"), of the
/// command line's own ("target", "release"), and of this host ("file", "folder", "drive"). A target is asked for its
/// names only if somebody named it, or spdkctl started it. `before` are the positions before it, `current` is what was
/// typed of it.
std::vector<std::string> NamesOf(Context& context, const std::string& kind, const std::vector<std::string>& before,
                                 const std::string& current);

std::vector<std::string> MethodNames();

}  // namespace spdkctl::cli

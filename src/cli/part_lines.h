#pragma once

#include <functional>
#include <string>
#include <vector>

#include "cli/branches.h"
#include "storage/parts.h"

namespace spdkctl::cli {

/// A part and what hangs on it in one direction.
struct PartBranch {
  std::size_t part = 0;
  bool above = false;  ///< What hangs on it was shown before.
  std::vector<PartBranch> below = {};
};

/// Which parts hang on one.
using Next = std::function<std::vector<std::size_t>(const storage::Part&)>;

/// Follows `next` from a part. What hangs on a part is followed once for all branches that share `seen`: parts may be
/// reached in many ways.
PartBranch Follow(const storage::Parts& parts, std::size_t from, const Next& next, std::vector<bool>& seen);

/// "bdev M  64MiB, Malloc disk  [claimed by ...]". What is called after its parent is not called so again.
Branch LineOf(const storage::Part& part, const std::vector<std::string>& more_marks = {},
              const std::string& parent = {});
using MarksFn = std::function<std::vector<std::string>(const storage::Part&)>;
Branch ToBranch(const storage::Parts& parts, const PartBranch& branch, const MarksFn& more_marks = {},
                const std::string& parent = {});

/// The members of a part, without braces: "kind":...,"name":...
std::string MembersOf(const storage::Part& part);
/// The same as a whole, with what hangs on it as a list of that name.
std::string ToJsonText(const storage::Parts& parts, const PartBranch& branch, const std::string& below);
std::string ToJsonList(const storage::Parts& parts, const std::vector<PartBranch>& branches, const std::string& below);

}  // namespace spdkctl::cli

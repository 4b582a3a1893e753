#pragma once

#include <string>
#include <vector>

#include "cli/output.h"

namespace spdkctl::cli {

/// A line of a tree, and what hangs on it.
struct Branch {
  std::string name;
  std::string about = {};  ///< Left out where the terminal has no room for it.
  std::vector<Cell> marks = {};
  std::vector<Branch> below = {};
};

/// Prints a tree, with box characters on a terminal that has them. Names and marks are never cut. With -o wide nothing
/// is left out.
void PrintBranches(const Context& context, const Branch& root);

}  // namespace spdkctl::cli

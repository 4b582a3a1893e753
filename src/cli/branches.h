#pragma once

#include <string>
#include <vector>

#include "cli/output.h"

namespace spdkctl::cli {

/// A line of a tree, in pieces that may have colours, and what hangs on it.
struct Branch {
  std::vector<Cell> line;
  std::vector<Branch> below = {};
};

/// Prints a tree, with box characters on a terminal that has them.
void PrintBranches(const Branch& root);

}  // namespace spdkctl::cli

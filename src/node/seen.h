#pragma once

#include <string>
#include <vector>

#include "spdkctl/node/node.h"

namespace spdkctl::node {

/// What a target of ours would be asked for to run as that process does: as its record has it, else as its command line
/// tells.
v1::Target SeenAs(const target::Target& target);

/// The same of a command line, without the program.
v1::Target SpecOfCommandLine(const std::vector<std::string>& arguments);

/// The entries of a node file for targets that run, each with a comment that says so; empty for none.
std::string SeenTargets(const std::vector<target::Target>& targets);

}  // namespace spdkctl::node

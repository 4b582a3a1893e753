#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rpc_py/reading.h"

namespace spdkctl::rpc_py {

/// How a line is read for a target of that release: by its own rpc.py; where that does not know the words, by the
/// others', if all that take the line ask for the same, as the release nearest to the target's has it. A line that is
/// refused has the words of the release that knows it best, and what history says of its name. Without `of_script` the
/// words begin with the command.
Reading ReadFor(const std::vector<std::string>& words, Release target, bool of_script = false);

/// The refusal that stands against a reading of another release: that of the target's rpc.py, or of one between, which
/// knows all of the line (the command, its options, its positions) and yet misses something, or excludes it. A value
/// that it does not take is none if the target can be told it all the same.
std::optional<Reading> ObjectionTo(const Reading& reading, const std::vector<std::string>& words, Release target,
                                   bool of_script = false);

/// How the same is written for that release's rpc.py, as a sentence; empty if the release has no such command.
std::string DescribeSpelling(const Reading& reading, Release release);

/// What history, else spelling, says of a name that the release's rpc.py does not have: "; the name until 22.01, now
/// nvmf_create_subsystem".
std::string ExplainName(const std::string& name, Release release);

/// What history says of options that the release's rpc.py does not take: "; SPDK 18.10 to 22.01 had -p".
std::string ExplainExtras(const Reading& reading);

/// Ranges of the schema's releases, as "17.07 to 19.07, 20.04".
std::string ToText(const std::vector<Release>& releases);

}  // namespace spdkctl::rpc_py

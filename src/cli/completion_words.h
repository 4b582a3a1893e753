#pragma once

#include <string>
#include <vector>

#include "cli/context.h"

namespace spdkctl::cli {

/// What may follow these words of a command line: commands, options, methods, flags, values of enums, and the names of
/// what the target has (if one answers within a moment).
std::vector<std::string> CompleteWords(const CLI::App& app, Context& context, std::vector<std::string> words);

}  // namespace spdkctl::cli

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/context.h"

namespace spdkctl::cli {

/// What may stand for the last of the words, which is being written; nothing where that is not spdkctl's to know: words
/// of another program, and texts of any kind. No word holds a character that a terminal or a
/// line of text would take for more than itself. Names that a target has are asked for only if the target was named, or
/// was started by spdkctl: whoever else runs a target could put words into people's mouths.
std::optional<std::vector<std::string>> CompleteWords(const CLI::App& app, Context& context,
                                                      std::vector<std::string> words);

}  // namespace spdkctl::cli

#pragma once

#include <string>

#include "rpc_py/grammar.h"

namespace spdkctl::rpc_py {

// What rpc.py says of itself, in lines that fit the terminal: 80 columns where there is none.

/// The usage of a command; of rpc.py as a whole where there is none.
std::string UsageOf(const Command* command);
/// The help of a command: what it does, and what each argument is.
std::string HelpOf(const Command& command);
/// The options before the command, and the release's commands.
std::string GeneralHelp(Release release);

}  // namespace spdkctl::rpc_py

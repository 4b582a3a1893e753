#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rpc_py/grammar.h"

namespace spdkctl::rpc_py {

/// A command of that release's rpc.py that makes a loop of several calls, such as save_config; nothing if it is none.
std::optional<Command> MakeOwnCommand(const std::string& name, Release release);
std::vector<std::string> OwnCommandNames(Release release);

}  // namespace spdkctl::rpc_py

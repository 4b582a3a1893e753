#pragma once

#include <string>

#include <boost/json.hpp>

#include "rpc_py/argparse.h"

namespace spdkctl::rpc_py {

/// What rpc.py prints on stdout before the call.
std::string PrintBefore(const Command& command, const Namespace& values);

/// What rpc.py prints on stdout about the result of a command.
std::string Print(const Command& command, const Namespace& values, const boost::json::value& result);

}  // namespace spdkctl::rpc_py

#pragma once

#include <optional>
#include <string>

#include <boost/json.hpp>

#include "rpc_py/argparse.h"

namespace spdkctl::rpc_py {

/// The parameters that rpc.py sends for a command line: the values checked, converted and put where they belong.
/// kInvalidArgument where rpc.py fails: nothing is sent. `only`: those of these dests alone, without what is sent
/// whatever is given.
Result<boost::json::object> ToParams(const Command& command, const Namespace& values, const Words* only = nullptr);

/// Why rpc.py sends nothing for the values and yet exits with 0, if it does so.
std::optional<std::string> QuietRefusal(const Command& command, const Namespace& values);

/// Puts parameters into the order in which the release's rpc.py sends and shows them.
void PutInOrder(const Command& command, boost::json::object& params);

/// The parameters with every secret as "***".
boost::json::object WithoutSecrets(const Command& command, const boost::json::object& params);

}  // namespace spdkctl::rpc_py

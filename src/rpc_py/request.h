#pragma once

#include <boost/json.hpp>

#include "rpc_py/argparse.h"

namespace spdkctl::rpc_py {

/// The parameters that rpc.py sends for a command line: the values checked, converted and put where they belong.
/// kInvalidArgument where rpc.py fails: nothing is sent.
Result<boost::json::object> ToParams(const Command& command, const Namespace& values);

/// The parameters without the defaults of flags that the release does not know. rpc.py sends them always, and a target
/// of another release would refuse them.
boost::json::object WithoutUnknownDefaults(const Command& command, boost::json::object params, Release release);

/// The parameters with every secret as "***".
boost::json::object WithoutSecrets(const Command& command, const boost::json::object& params);

/// Whether what the method answers may hold secrets.
bool AnswersSecrets(const Command& command);

}  // namespace spdkctl::rpc_py

#pragma once

#include <string>

#include <boost/json.hpp>

#include "spdkctl/base/release.h"

namespace spdkctl::rpc_py {

/// Puts the parameters of a method of that release into the order in which its rpc.py sends and shows them, where that
/// is not the order of the command's arguments.
void PutInOrder(const std::string& method, Release release, boost::json::object& params);

}  // namespace spdkctl::rpc_py

#pragma once

#include <string>
#include <string_view>

#include <boost/json.hpp>

#include "rpc_py/argparse.h"

namespace spdkctl::rpc_py {

/// The value after the conversions in `steps`, separated by "|"; the names are those of the schema's `convert`.
/// `values` are those of the whole line. kInvalidArgument where rpc.py fails.
Result<boost::json::value> Convert(const std::string& steps, boost::json::value value, const Namespace& values);

/// What Python takes for true.
bool IsTruthy(const boost::json::value& value);
/// A text bare, anything else as JSON.
std::string ToBareText(const boost::json::value& value);
/// Not a number: NaN.
double ToDouble(const boost::json::value& value);

/// "name(a,b)suffix" taken apart.
struct NamedList {
  std::string name;
  std::string arguments;
};
NamedList ToNamedList(std::string_view text);

}  // namespace spdkctl::rpc_py

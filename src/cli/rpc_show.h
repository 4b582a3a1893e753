#pragma once

#include <string>

#include "cli/context.h"

namespace spdkctl::cli {

/// What `rpc list` is to show.
struct RpcListing {
  std::string component;
  std::string release;
  std::string effect;
};

/// The methods of the schema, of a release, or (with a target chosen) of that target, with what it lacks and why.
Result<void> ListMethods(Context& context, const RpcListing& listing);

/// What a method does and takes, in its newest release or the one named.
Result<void> DescribeMethod(const Context& context, const std::string& name, const std::string& release);

/// By any name of any release; kInvalidArgument with the nearest names.
Result<const Method*> FindMethod(const std::string& name);

}  // namespace spdkctl::cli

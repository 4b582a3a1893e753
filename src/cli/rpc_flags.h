#pragma once

#include <string>
#include <vector>

#include "schema/field_table.h"
#include "spdkctl/base/result.h"
#include "spdkctl/schema/method.h"

namespace spdkctl::cli {

/// A parameter as a flag: its path in the request and its field.
struct Flag {
  std::string path;  ///< "listen_address.traddr".
  const FieldPlan* plan;

  /// "--listen-address.traddr".
  [[nodiscard]] std::string Name() const;
};

/// Every parameter of a method as flags, those of nested objects by their paths.
std::vector<Flag> FlagsOf(const Method& method);

/// What an object with those members looks like, as far as they are required: {"user": ..., "secret": "@FILE"}.
std::string FormOf(const FieldTable& table);

/// The words behind METHOD, as a request.
struct RpcRequest {
  std::string json;  ///< The parameters.
  bool dry_run = false;
  bool show_secrets = false;
  bool help = false;
};

/// kInvalidArgument names the flag that is wrong, and the nearest right one. Secrets are read from where the words say.
Result<RpcRequest> ParseRpcWords(const Method& method, const std::vector<std::string>& words);

}  // namespace spdkctl::cli

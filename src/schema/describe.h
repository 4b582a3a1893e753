#pragma once

#include <string>
#include <vector>

#include "schema/field_table.h"
#include "spdkctl/schema/method.h"

namespace spdkctl {

/// A parameter as one release has it.
struct ParameterIn {
  std::string name;
  std::string type;  ///< As FieldPlan::TypeNameIn has it.
  bool required = false;
  const FieldPlan* plan = nullptr;
};

/// The parameters of a method in that release, second names included.
std::vector<ParameterIn> ParametersIn(const Method& method, Release release);

/// A type in words: "list of NvmfAddress", "uint32", "raid0|raid1".
std::string TypeInWords(const FieldPlan& plan);

/// A request that a release takes, with what is required, as JSON. The values are of the right form and no more.
std::string ExampleIn(const Method& method, Release release);

}  // namespace spdkctl

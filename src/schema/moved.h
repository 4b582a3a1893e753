#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include <google/protobuf/message.h>

#include "schema/field_table.h"
#include "spdkctl/base/error.h"
#include "spdkctl/schema/translate.h"

namespace spdkctl {

/// Why a request, or one of its parameters, cannot be said to a release, or read as it reads it.
struct Unwritten {
  std::string path;  ///< Of the parameter, "namespace.uuid".
  std::string why;   ///< "came with SPDK 23.05, this is 20.01"; a sentence whose subject is the parameter.
  Code code = Code::kUnsupported;
};

/// As ParseParamsAs. Nothing: they are read. An empty path: it is no single parameter that is wrong.
std::optional<Unwritten> WhyUnreadAs(const Method& method, std::string_view json, Release release,
                                     google::protobuf::Message& request);

/// The parameters as that release takes them, empty if there are to be none, or the first that it does not take.
std::variant<std::string, Unwritten> WriteParams(const Method& method, const google::protobuf::Message& request,
                                                 Release release);

bool IsSet(const google::protobuf::Message& message, const FieldPlan& plan);
/// Whether the value of a field that is set is what a target takes where there is none.
bool IsDefault(const google::protobuf::Message& message, const FieldPlan& plan);

/// Puts what a request says into the parameters that `release` has for it: another name, another unit, a list. What is
/// the default goes where the release lacks the parameter. The first value that has no other form is the result, and
/// stays; so does what no other parameter can hold, which WriteParams then refuses.
std::optional<Unwritten> MoveParams(google::protobuf::Message& request, Release release);

/// The same of a request that was read from a release's call (known()). What cannot be carried over goes, too, and all
/// of it is told.
std::vector<Translation::Finding> MoveParams(google::protobuf::Message& request, Release from, Release to);

}  // namespace spdkctl

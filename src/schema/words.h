#pragma once

#include <string>
#include <vector>

#include "schema/field_table.h"
#include "spdkctl/schema/method.h"

namespace spdkctl {

// What the schema says, in words: said once here for the help of the command line, the reference, the comments of the
// generated C++ and the docstrings of Python.

/// "17.07 to 26.05".
std::string RangeInWords(const ReleaseRange& range);

/// "SPDK 17.10 and later", "SPDK 17.07 to 19.01".
std::string ReleasesInWords(const Method& method);

/// What is said of a release that is too old: "came with SPDK 18.07, this is 17.07".
std::string CameWith(Release since, Release is);

/// What is said of a parameter of a release that lacks it: "came with SPDK 23.05, this is 20.01" or "exists in SPDK
/// 18.10 to 22.09, this is 26.05".
std::string WhyNotIn(const FieldPlan& plan, Release is);

/// Names besides the newest, each as "get_bdevs (17.07 to 19.10)"; `quote` stands around each name.
std::string OtherNamesInWords(const Method& method, std::string_view quote = "");

/// When a release takes the call: "before" start-up is over, "after" it.
std::vector<std::string> WhenInWords(const Method& method, Release release);

/// "reads", "creates" and the like.
std::string EffectInWords(const Method& method);

/// The file of the schema that a message or service stands in: "bdev" of "spdkctl/rpc/v1/bdev.proto".
std::string ComponentOf(const google::protobuf::FileDescriptor& file);

/// Whether the newest release requires the field.
bool IsRequired(const google::protobuf::FieldDescriptor& field);

/// The fields of a request that a user sets, required ones first. `rest` is none of them.
std::vector<const google::protobuf::FieldDescriptor*> ParametersOf(const google::protobuf::Descriptor& request);

/// The docstring of the method's function in Python: what it does, releases, parameters, result.
SPDKCTL_EXPORT std::string DocstringOf(const Method& method);

}  // namespace spdkctl

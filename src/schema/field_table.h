#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <google/protobuf/descriptor.h>

#include "spdkctl/rpc/v1/options.pb.h"
#include "spdkctl/schema/method.h"

namespace spdkctl {

/// An earlier form of a field, parsed.
struct FieldForm {
  ReleaseRange range;
  std::string name;
  std::string type;  ///< Empty: as now.
  bool required = false;
};

/// What the codec needs of one field, taken from its options once.
struct FieldPlan {
  const google::protobuf::FieldDescriptor* field = nullptr;
  const rpc::v1::Field* options = nullptr;
  std::string name;  ///< On the wire, in the newest release.
  ReleaseRange range;
  std::vector<FieldForm> forms;

  /// The form that holds in `release`, or null if the field is as it is now.
  [[nodiscard]] const FieldForm* FormIn(Release release) const;
  [[nodiscard]] const std::string& NameIn(Release release) const;
  [[nodiscard]] bool RequiredIn(Release release) const;
  [[nodiscard]] std::string_view TypeIn(Release release) const;
};

/// The fields of one message by their names on the wire, of all releases.
struct FieldTable {
  std::vector<FieldPlan> plans;  ///< In the order of declaration, `rest` left out.
  std::unordered_map<std::string_view, const FieldPlan*> by_name;
  const google::protobuf::FieldDescriptor* rest = nullptr;  ///< Null for requests.

  [[nodiscard]] const FieldPlan* Find(std::string_view name) const;
  [[nodiscard]] std::vector<std::string> Names() const;
  [[nodiscard]] const FieldPlan& PlanOf(const google::protobuf::FieldDescriptor& field) const;
};

/// Built on first use, kept for ever. Safe from any thread.
const FieldTable& FieldTableOf(const google::protobuf::Descriptor& descriptor);

/// The required field of a list's element type: what stood alone where the list was one of plain strings once.
/// Null if the elements are no messages, or have none.
const FieldPlan* OnlyRequiredField(const google::protobuf::FieldDescriptor& list);

}  // namespace spdkctl

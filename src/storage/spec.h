#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <google/protobuf/message.h>

#include "schema/field_table.h"
#include "spdkctl/base/result.h"
#include "spdkctl/schema/method.h"
#include "spdkctl/storage/v1/options.pb.h"

namespace spdkctl::storage {

/// A field of a Spec, with the parameter that it sets.
struct SpecField {
  const google::protobuf::FieldDescriptor* field = nullptr;
  const v1::SpecField* options = nullptr;
  const FieldPlan* parameter = nullptr;  ///< Of the kind's `create`; null if it sets none by itself.

  [[nodiscard]] const std::string& name() const { return field->name(); }
  /// Whether nothing can be made without it.
  [[nodiscard]] bool needed() const {
    const bool required = parameter != nullptr && parameter->options->required();
    return options->key() || (required && options->otherwise().empty());
  }
  [[nodiscard]] bool secret() const { return parameter != nullptr && parameter->options->secret(); }
};

/// What a type of Spec says of its objects. Built on first use, kept for ever.
struct SpecType {
  std::string name;  ///< That of its field in Wish: "malloc".
  const google::protobuf::Descriptor* message = nullptr;
  const v1::Kind* options = nullptr;
  std::vector<SpecField> fields;
  const Method* create = nullptr;
  const Method* remove = nullptr;
  std::string removed_by;  ///< The parameter of `remove` that names the object; empty: those of the keys.

  /// Null if there is none of that name.
  [[nodiscard]] const SpecField* Find(std::string_view field) const;
  /// For people: "bdev", "logical volume".
  [[nodiscard]] const std::string& words() const { return options->words().empty() ? name : options->words(); }
  /// A bdev is one thing, the limits of a bdev are several.
  [[nodiscard]] bool is_one() const { return !words().ends_with("s of"); }
};

/// "an aio", "a volume".
std::string WithArticle(const std::string& words);
/// What says which object is meant: "a volume is named by STORE NAME".
std::string NamedBy(const SpecType& type);

/// Every type, in the order of Wish.
const std::vector<SpecType>& SpecTypes();
/// Null if there is none of that name.
const SpecType* FindSpecType(std::string_view name);
const SpecType& SpecTypeOf(const google::protobuf::Message& spec);

/// What is there or shall be, as people read it: sizes with their unit, secrets as "***".
std::string Show(const SpecField& field, const google::protobuf::Message& spec);

}  // namespace spdkctl::storage

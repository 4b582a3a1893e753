#include "storage/spec.h"

#include <algorithm>
#include <stdexcept>

#include <fmt/format.h>

#include "base/text.h"
#include "spdkctl/storage/v1/wish.pb.h"
#include "storage/value.h"

namespace spdkctl::storage {
namespace {

namespace pb = google::protobuf;

/// The plan of the field at a path of a request.
const FieldPlan* FindPlan(const pb::Descriptor& request, const std::string& path) {
  const FieldTable* table = &FieldTableOf(request);
  const FieldPlan* plan = nullptr;
  for (const std::string& name : Split(path, '.')) {
    const auto it = std::find_if(table->plans.begin(), table->plans.end(),
                                 [&](const FieldPlan& candidate) { return candidate.field->name() == name; });
    if (it == table->plans.end()) return nullptr;
    plan = &*it;
    if (plan->table != nullptr) table = plan->table;
  }
  return plan;
}

SpecType MakeType(const pb::FieldDescriptor& in_wish) {
  SpecType type;
  type.name = in_wish.name();
  type.message = in_wish.message_type();
  type.options = &type.message->options().GetExtension(v1::kind);
  type.create = Schema::Get().Find(type.options->create());
  if (const auto parts = Split(type.options->remove(), '.'); !parts.front().empty()) {
    type.remove = Schema::Get().Find(parts[0]);
    if (parts.size() > 1) type.removed_by = parts[1];
  }
  for (int i = 0; i < type.message->field_count(); ++i) {
    const pb::FieldDescriptor& field = *type.message->field(i);
    SpecField made{&field, &field.options().GetExtension(v1::spec), nullptr};
    if (type.create != nullptr && !made.options->sets().empty()) {
      made.parameter = FindPlan(*type.create->descriptor().input_type(), made.options->sets());
      if (made.parameter == nullptr)
        throw std::logic_error(fmt::format("{} sets what {} does not have", field.full_name(), type.create->name()));
    }
    type.fields.push_back(made);
  }
  return type;
}

std::vector<SpecType> MakeTypes() {
  std::vector<SpecType> types;
  const pb::OneofDescriptor& specs = *v1::Wish::descriptor()->oneof_decl(0);
  for (int i = 0; i < specs.field_count(); ++i) types.push_back(MakeType(*specs.field(i)));
  return types;
}

}  // namespace

const SpecField* SpecType::Find(std::string_view field) const {
  const auto it = std::find_if(fields.begin(), fields.end(), [&](const SpecField& one) { return one.name() == field; });
  return it == fields.end() ? nullptr : &*it;
}

std::string WithArticle(const std::string& words) {
  const bool vowel = !words.empty() && std::string_view("aeioAEIO").find(words.front()) != std::string_view::npos;
  return (vowel ? "an " : "a ") + words;
}

std::string NamedBy(const SpecType& type) {
  std::vector<std::string> keys;
  for (const SpecField& field : type.fields) {
    if (field.options->key()) keys.push_back(ToUpper(field.name()));
  }
  // There is one log, and no more.
  if (keys.empty()) return fmt::format("{} has no name", WithArticle(type.name));
  return fmt::format("{} is named by {}", WithArticle(type.name), Join(keys, " "));
}

const std::vector<SpecType>& SpecTypes() {
  static const std::vector<SpecType> types = MakeTypes();
  return types;
}

const SpecType* FindSpecType(std::string_view name) {
  const auto& types = SpecTypes();
  const auto it = std::find_if(types.begin(), types.end(), [&](const SpecType& type) { return type.name == name; });
  return it == types.end() ? nullptr : &*it;
}

const SpecType& SpecTypeOf(const pb::Message& spec) {
  const auto& types = SpecTypes();
  const auto it = std::find_if(types.begin(), types.end(),
                               [&](const SpecType& type) { return type.message == spec.GetDescriptor(); });
  if (it == types.end()) throw std::logic_error(spec.GetDescriptor()->full_name() + " is no Spec");
  return *it;
}

std::string Show(const SpecField& field, const pb::Message& spec) {
  const auto value = ValueOf(spec, *field.field);
  if (!value) return {};
  if (field.secret()) return TextOf(*value).empty() ? "" : "***";
  const auto number = NumberOf(*value);
  return field.options->bytes() && number ? FormatSize(*number) : TextOf(*value);
}

}  // namespace spdkctl::storage

#include "target/objects.h"

#include <algorithm>
#include <set>

#include <google/protobuf/text_format.h>

#include "base/text.h"
#include "spdkctl/rpc/v1/options.pb.h"
#include "spdkctl/schema/codec.h"

namespace spdkctl::target {
namespace {

namespace pb = google::protobuf;
using Field = pb::FieldDescriptor;

bool IsText(const Field& field) { return field.cpp_type() == Field::CPPTYPE_STRING; }
bool IsRequired(const Field& field) { return field.options().GetExtension(rpc::v1::field).required(); }
bool IsSecret(const Field& field) { return field.options().GetExtension(rpc::v1::field).secret(); }

/// The set fields that hold one value which may be shown.
std::vector<const Field*> PlainFields(const pb::Message& message) {
  std::vector<const Field*> fields;
  message.GetReflection()->ListFields(message, &fields);
  std::erase_if(fields, [](const Field* field) { return field->is_repeated() || IsSecret(*field); });
  return fields;
}

std::string ValueOf(const pb::Message& message, const Field& field) {
  if (IsText(field)) return message.GetReflection()->GetString(message, &field);
  std::string text;
  pb::TextFormat::PrintFieldValueToString(message, &field, -1, &text);
  return text;
}

/// What an object inside a call (a namespace, an address) is known by.
void AddTexts(const pb::Message& message, std::vector<std::string>& names) {
  for (const Field* field : PlainFields(message)) {
    if (IsText(*field)) names.push_back(ValueOf(message, *field));
  }
}

/// What a call names: the object itself or, where that has no name of its own, everything that the call must say; texts
/// before numbers (an iSCSI portal group has nothing but its tag).
std::vector<std::string> NamesIn(const Method& method, const pb::Message& request) {
  std::vector<std::string> names;
  std::vector<std::string> numbers;
  for (const Field* field : PlainFields(request)) {
    if (AnswersName(method) && IsText(*field) && field->name() == "name") return {ValueOf(request, *field)};
    if (field->cpp_type() == Field::CPPTYPE_MESSAGE) {
      AddTexts(request.GetReflection()->GetMessage(request, field), names);
    } else if (IsRequired(*field)) {
      (IsText(*field) ? names : numbers).push_back(ValueOf(request, *field));
    }
  }
  return names.empty() ? numbers : names;
}

/// The object that a call makes; empty if it makes none. A call that the schema does not know (a fork's) is taken for
/// one that does.
std::string ObjectOf(const ConfiguredCall& call) {
  const Method* const method = Schema::Get().Find(call.method);
  if (method != nullptr && method->options().effect() != rpc::v1::CREATES) return {};
  if (method == nullptr) return call.method + " " + call.params;
  const auto request = method->NewRequest();
  if (!ParseParams(*method, call.params, *request)) return std::string(method->name());
  return std::string(method->name()) + " " + Join(NamesIn(*method, *request), " ");
}

}  // namespace

bool AnswersName(const Method& method) {
  const Field* const result = method.result_field();
  return result != nullptr && !result->is_repeated() && IsText(*result);
}

std::vector<std::string> MissingObjects(const std::vector<ConfiguredCall>& before,
                                        const std::vector<ConfiguredCall>& now) {
  std::multiset<std::string> made;
  for (const ConfiguredCall& call : now) made.insert(ObjectOf(call));
  std::vector<std::string> missing;
  for (const ConfiguredCall& call : before) {
    const std::string object = ObjectOf(call);
    if (object.empty()) continue;
    if (const auto found = made.find(object); found != made.end()) {
      made.erase(found);
    } else {
      missing.push_back(object);
    }
  }
  return missing;
}

}  // namespace spdkctl::target

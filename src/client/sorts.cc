#include "client/sorts.h"

#include <algorithm>
#include <functional>

#include <fmt/format.h>
#include <google/protobuf/text_format.h>

#include "base/text.h"
#include "schema/field_table.h"
#include "spdkctl/schema/codec.h"

namespace spdkctl::client {
namespace {

using google::protobuf::FieldDescriptor;
using google::protobuf::Message;

/// The values of a field as texts; none if it is not set.
std::vector<std::string> TextsOf(const Message& message, const FieldDescriptor& field) {
  const auto& reflection = *message.GetReflection();
  const int count = field.is_repeated() ? reflection.FieldSize(message, &field) : reflection.HasField(message, &field);
  std::vector<std::string> texts;
  for (int i = 0; i < count; ++i) {
    const int index = field.is_repeated() ? i : -1;
    if (field.cpp_type() == FieldDescriptor::CPPTYPE_STRING) {
      texts.push_back(field.is_repeated() ? reflection.GetRepeatedString(message, &field, i)
                                          : reflection.GetString(message, &field));
    } else {
      google::protobuf::TextFormat::PrintFieldValueToString(message, &field, index, &texts.emplace_back());
    }
  }
  return texts;
}

void AddNames(const Message& element, const rpc::v1::SortList& list, std::vector<std::string>& names) {
  for (const std::string& member : list.by()) {
    const FieldDescriptor* const field = element.GetDescriptor()->FindFieldByName(member);
    for (std::string& text : TextsOf(element, *field)) names.push_back(std::move(text));
  }
}

/// The elements of the list that the answer is.
void AddNamesIn(const Method& method, const Message& answer, const rpc::v1::SortList& list,
                std::vector<std::string>& names) {
  // Where the result is an object, its one list.
  const FieldDescriptor* field = method.result_field();
  for (int i = 0; field == nullptr && i < answer.GetDescriptor()->field_count(); ++i) {
    const FieldDescriptor* const one = answer.GetDescriptor()->field(i);
    if (one->is_repeated() && one->name() != "rest") field = one;
  }
  const auto& reflection = *answer.GetReflection();
  for (int i = 0; i < reflection.FieldSize(answer, field); ++i)
    AddNames(reflection.GetRepeatedMessage(answer, field, i), list, names);
}

using Visit = std::function<void(const FieldPlan& plan, const Message& in)>;

void VisitSetFields(const Message& message, const Visit& visit) {
  const auto& reflection = *message.GetReflection();
  for (const FieldPlan& plan : FieldTableOf(*message.GetDescriptor()).plans) {
    const FieldDescriptor& field = *plan.field;
    const int count =
        field.is_repeated() ? reflection.FieldSize(message, &field) : reflection.HasField(message, &field);
    if (count == 0) continue;
    visit(plan, message);
    if (plan.kind != ValueKind::kMessage || plan.map) continue;
    for (int i = 0; i < count; ++i) {
      VisitSetFields(field.is_repeated() ? reflection.GetRepeatedMessage(message, &field, i)
                                         : reflection.GetMessage(message, &field),
                     visit);
    }
  }
}

std::vector<Named> Collect(const Message& request, const std::string& (rpc::v1::Field::*sort_of)() const) {
  std::vector<Named> things;
  VisitSetFields(request, [&](const FieldPlan& plan, const Message& in) {
    const std::string& sort = (plan.options->*sort_of)();
    if (sort.empty()) return;
    for (std::string& name : TextsOf(in, *plan.field)) {
      if (!name.empty()) things.push_back({sort, std::move(name), plan.options->may_come_later()});
    }
  });
  return things;
}

}  // namespace

std::unique_ptr<Message> Read::NewRequest() const {
  const Method& asked = *Schema::Get().Find(method);
  auto request = asked.NewRequest();
  if (!params.empty()) ParseParams(asked, params, *request).value();
  return request;
}

std::string InPlainWords(std::string_view sort) {
  std::string words(sort);
  std::replace(words.begin(), words.end(), '_', ' ');
  return words;
}

Reads ListsOf(std::string_view sort) {
  Reads reads;
  if (const rpc::v1::Sort* const known = Schema::Get().FindSort(sort)) {
    for (const auto& list : known->lists()) reads.emplace_back(list.method(), list.params());
  }
  return reads;
}

Result<std::vector<std::string>> NamesOf(const Told& told, std::string_view sort) {
  const rpc::v1::Sort* const known = Schema::Get().FindSort(sort);
  if (known == nullptr)
    return MakeError(Code::kUnsupported, fmt::format("no call tells which {}s there are", InPlainWords(sort)));
  std::vector<std::string> names;
  bool told_any = false;
  for (const auto& list : known->lists()) {
    const auto answer = told.AnswerTo(Read(list.method(), list.params()));
    if (!answer && answer.error().code == Code::kUnsupported) continue;
    if (!answer) return answer.error();
    told_any = true;
    AddNamesIn(*Schema::Get().Find(list.method()), **answer, list, names);
  }
  if (told_any) return names;
  return MakeError(Code::kUnsupported, fmt::format("the target does not tell which {}s it has", InPlainWords(sort)));
}

bool IsSameName(std::string_view sort, std::string_view one, std::string_view other) {
  const rpc::v1::Sort* const known = Schema::Get().FindSort(sort);
  const bool any_case = (known != nullptr && known->any_case()) || IsUuid(one);
  return any_case ? ToLower(one) == ToLower(other) : one == other;
}

Result<bool> IsThere(const Told& told, const Named& thing) {
  const auto names = NamesOf(told, thing.sort);
  if (!names) return names.error();
  return std::any_of(names->begin(), names->end(),
                     [&](const std::string& name) { return IsSameName(thing.sort, thing.name, name); });
}

std::vector<Named> NamedIn(const Message& request) { return Collect(request, &rpc::v1::Field::names); }
std::vector<Named> MadeBy(const Message& request) { return Collect(request, &rpc::v1::Field::makes); }

}  // namespace spdkctl::client

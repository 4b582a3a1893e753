#include "client/whole_answers.h"

#include <algorithm>

#include <fmt/format.h>
#include <google/protobuf/reflection.h>

#include "base/text.h"
#include "schema/field_table.h"
#include "schema/json_values.h"
#include "spdkctl/schema/codec.h"

namespace spdkctl::client {
namespace {

/// Whether a result is the empty list or map that the response's field is meant for, and is kept only as it has nothing
/// to fill the field with.
bool IsEmptyOne(const Method& method, const google::protobuf::Message& response, std::string_view json) {
  const bool list = json.starts_with('[');
  if (json.size() < 2 || !Trim(json.substr(1, json.size() - 2)).empty() || (!list && !json.starts_with('{')))
    return false;
  const rpc::v1::Method& options = method.options();
  const std::string& own = list ? options.list_result() : options.object_result();
  const auto* const field = response.GetDescriptor()->FindFieldByName(own.empty() ? options.result() : own);
  return field != nullptr && field->is_repeated() && field->is_map() != list;
}

/// Whether the field was a list in an earlier release.
bool WasList(const FieldPlan& plan) {
  return std::any_of(plan.forms.begin(), plan.forms.end(),
                     [](const FieldForm& form) { return form.type.starts_with("array") || form.type == "names"; });
}

/// Whether the text that the field did not take differs from it by more than what newer releases add.
bool Contradicts(const FieldPlan& plan, std::string_view json) {
  if (json.empty() || json == "null" || plan.kind == ValueKind::kJson) return false;
  const bool list = json.front() == '[';
  const bool container = list || json.front() == '{';
  // An empty one is kept beside the field that it is meant for.
  if (container && Trim(json.substr(1, json.size() - 2)).empty() && (list ? plan.list || WasList(plan) : plan.map))
    return false;
  if (plan.map || container != plan.list) return true;
  const bool text = json.front() == '"';
  const bool truth = json == "true" || json == "false";
  switch (plan.kind) {
    case ValueKind::kEnum: return truth;
    // SPDK writes a number that is none so.
    case ValueKind::kDouble:
      return plan.list || truth || (text && json.find("nan") == json.npos && json.find("inf") == json.npos);
    case ValueKind::kInt32:
    case ValueKind::kInt64:
    case ValueKind::kUint32:
    case ValueKind::kUint64: return plan.list || truth || text;
    default: return true;
  }
}

/// Whether a target told a text twice, and the same: SPDK writes the UUID of a raid so.
bool IsToldTwice(const google::protobuf::Message& message, const FieldPlan& plan, std::string_view json) {
  const bool text = !plan.list && !plan.map && plan.kind == ValueKind::kText &&
                    plan.field->cpp_type() == google::protobuf::FieldDescriptor::CPPTYPE_STRING;
  return text && json == QuoteJson(message.GetReflection()->GetString(message, plan.field));
}

/// Where a message does not fit, and how.
struct Place {
  std::string path;
  const char* what;
};
constexpr const char* kUnknownForm = "is none that is known of this method";
constexpr const char* kMissing = "is missing";

std::optional<Place> PlaceOfMisfit(const google::protobuf::Message& message, const FieldTable& table);

/// Of an element of a list. One that tells only what nobody knows may be anything.
std::optional<Place> PlaceInElement(const google::protobuf::Message& element, const FieldTable& table) {
  const google::protobuf::Reflection& reflection = *element.GetReflection();
  if (auto inner = PlaceOfMisfit(element, table)) return inner;
  if (table.rest == nullptr || reflection.FieldSize(element, table.rest) == 0) return std::nullopt;
  std::vector<const google::protobuf::FieldDescriptor*> known;
  reflection.ListFields(element, &known);
  if (known.size() > 1) return std::nullopt;
  return Place{table.plans.front().name, kMissing};
}

std::optional<Place> PlaceOfMisfit(const google::protobuf::Message& message, const FieldTable& table) {
  const google::protobuf::Reflection& reflection = *message.GetReflection();
  if (table.rest != nullptr) {
    for (const auto& member : reflection.GetRepeatedFieldRef<rpc::v1::Member>(message, table.rest)) {
      const FieldPlan* const plan = table.Find(member.name());
      if (plan == nullptr || IsToldTwice(message, *plan, member.json())) continue;
      if (Contradicts(*plan, member.json())) return Place{member.name(), kUnknownForm};
    }
  }
  for (const FieldPlan& plan : table.plans) {
    if (plan.kind != ValueKind::kMessage || plan.map) continue;
    std::optional<Place> inner;
    if (!plan.list && reflection.HasField(message, plan.field))
      inner = PlaceOfMisfit(reflection.GetMessage(message, plan.field), *plan.table);
    const int size = plan.list ? reflection.FieldSize(message, plan.field) : 0;
    for (int i = 0; i < size && !inner; ++i)
      inner = PlaceInElement(reflection.GetRepeatedMessage(message, plan.field, i), *plan.table);
    if (inner) return Place{plan.name + "." + inner->path, inner->what};
  }
  return std::nullopt;
}

/// Whether an element of a list tells what it is called: by what the schema has first, or by its name. A volume of a
/// store that is degraded has no alias, which is the first of it.
bool IsNamed(const google::protobuf::Message& element, const FieldTable& table) {
  const google::protobuf::Reflection& reflection = *element.GetReflection();
  const FieldPlan* const name = table.Find("name");
  return reflection.HasField(element, table.plans.front().field) ||
         (name != nullptr && !name->list && reflection.HasField(element, name->field));
}

/// Of the elements that an answer lists: each has a name. One without might be the one that somebody looks for.
std::optional<Place> PlaceOfNameless(const google::protobuf::Message& response, const FieldTable& table) {
  const google::protobuf::Reflection& reflection = *response.GetReflection();
  for (const FieldPlan& plan : table.plans) {
    if (plan.kind != ValueKind::kMessage || !plan.list) continue;
    const FieldPlan& first = plan.table->plans.front();
    if (first.list || first.map) continue;
    for (int i = 0; i < reflection.FieldSize(response, plan.field); ++i) {
      if (!IsNamed(reflection.GetRepeatedMessage(response, plan.field, i), *plan.table))
        return Place{plan.name + "." + first.name, kMissing};
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<Error> WholeMisfit(const Method& method, const google::protobuf::Message& response) {
  // What a call that changes something answers says no more than that it was done.
  if (method.options().effect() != rpc::v1::READS) return std::nullopt;
  const auto* const rest = response.GetDescriptor()->FindFieldByName("rest");
  if (rest == nullptr) return std::nullopt;
  for (const auto& member : response.GetReflection()->GetRepeatedFieldRef<rpc::v1::Member>(response, rest)) {
    if (!member.name().empty() || IsEmptyOne(method, response, member.json())) continue;
    Error error = MakeError(
        Code::kProtocol, fmt::format("the result is {}, which is none that is known of this method; 'spdkctl rpc {}' "
                                     "shows it as it came",
                                     KindOfJson(member.json()), method.name()));
    error.method = method.name();
    error.delivery = Delivery::kAnswered;
    return error;
  }
  return std::nullopt;
}

Result<void> WholeAnswers::call_message(const Method& method, const google::protobuf::Message& request,
                                        google::protobuf::Message& response, const CallOptions& options) {
  if (auto called = inner_.call_message(method, request, response, options); !called) return called;
  if (auto misfit = Misfit(method, response)) return std::move(*misfit);
  return {};
}

std::vector<Result<void>> WholeAnswers::call_messages(const std::vector<MessageCall>& calls,
                                                      const CallOptions& options) {
  std::vector<Result<void>> outcomes = inner_.call_messages(calls, options);
  for (std::size_t i = 0; i < calls.size(); ++i) {
    if (!outcomes[i]) continue;
    if (auto misfit = Misfit(*calls[i].method, *calls[i].response)) outcomes[i] = std::move(*misfit);
  }
  return outcomes;
}

bool TellsEmptyList(const google::protobuf::Message& message, std::string_view name) {
  const auto* const rest = FieldTableOf(*message.GetDescriptor()).rest;
  if (rest == nullptr) return false;
  const auto kept = message.GetReflection()->GetRepeatedFieldRef<rpc::v1::Member>(message, rest);
  return std::any_of(kept.begin(), kept.end(), [&](const rpc::v1::Member& member) {
    return member.name() == name && Trim(member.json()) == "[]";
  });
}

std::optional<Error> InnerMisfit(const Method& method, const google::protobuf::Message& response) {
  if (method.options().effect() != rpc::v1::READS) return std::nullopt;
  const FieldTable& table = FieldTableOf(*response.GetDescriptor());
  auto place = PlaceOfMisfit(response, table);
  if (!place) place = PlaceOfNameless(response, table);
  if (!place) return std::nullopt;
  Error error = MakeError(Code::kProtocol, fmt::format("{} {}; 'spdkctl rpc {}' shows it as it came", place->path,
                                                       place->what, method.name()));
  error.method = method.name();
  error.delivery = Delivery::kAnswered;
  return error;
}

std::optional<Error> FittingAnswers::Misfit(const Method& method, const google::protobuf::Message& response) const {
  if (auto misfit = WholeAnswers::Misfit(method, response)) return misfit;
  return InnerMisfit(method, response);
}

}  // namespace spdkctl::client

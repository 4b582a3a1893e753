#include "schema/describe.h"

#include <algorithm>
#include <bit>

#include "base/text.h"
#include "spdkctl/schema/codec.h"

namespace spdkctl {
namespace {

namespace pb = google::protobuf;

std::string ExampleText(const FieldPlan& plan) {
  const std::string& format = plan.options->format();
  if (plan.options->type() == "uuid") return "2b4b1d8c-0c7e-4b3f-8c1b-1a2b3c4d5e6f";
  if (format == "nqn") return "nqn.2016-06.io.spdk:cnode1";
  if (format.starts_with("hex")) return "00112233445566778899aabbccddeeff";
  if (plan.IsSecret()) return "***";
  return plan.name;
}

/// The first value of an enum that the release has and can say: where the field was a number then, one with a number.
const Enumerator* ExampleValue(const FieldPlan& plan, Release release) {
  const std::string_view then = plan.TypeIn(release);
  const bool number = then == "uint32" || then == "int32";
  const auto found = std::find_if(plan.enumerators.begin(), plan.enumerators.end(), [&](const Enumerator& value) {
    return value.range.Contains(release) && (!number || ParseNumber(value.wire).has_value());
  });
  return found == plan.enumerators.end() ? nullptr : &*found;
}

/// The least number, from 1 on, that no release's bounds forbid.
std::int64_t ExampleNumber(const FieldPlan& plan) {
  std::uint64_t number = 1;
  for (const rpc::v1::Bounds& bounds : plan.options->bounds()) {
    const auto least = static_cast<std::uint64_t>(std::max<std::int64_t>(bounds.least(), 1));
    number = std::max({number, least, static_cast<std::uint64_t>(bounds.multiple())});
    if (bounds.power_of_two()) number = std::bit_ceil(number);
  }
  return static_cast<std::int64_t>(number);
}

void FillScalar(pb::Message& message, const FieldPlan& plan, Release release) {
  const pb::Reflection& reflection = *message.GetReflection();
  switch (plan.kind) {
    case ValueKind::kText: reflection.SetString(&message, plan.field, ExampleText(plan)); break;
    case ValueKind::kJson: reflection.SetString(&message, plan.field, "{}"); break;
    case ValueKind::kEnum:
      if (const Enumerator* const value = ExampleValue(plan, release))
        reflection.SetEnumValue(&message, plan.field, value->number);
      break;
    case ValueKind::kBool: reflection.SetBool(&message, plan.field, true); break;
    case ValueKind::kInt32: reflection.SetInt32(&message, plan.field, static_cast<int>(ExampleNumber(plan))); break;
    case ValueKind::kInt64: reflection.SetInt64(&message, plan.field, ExampleNumber(plan)); break;
    case ValueKind::kUint32:
      reflection.SetUInt32(&message, plan.field, static_cast<std::uint32_t>(ExampleNumber(plan)));
      break;
    case ValueKind::kUint64:
      reflection.SetUInt64(&message, plan.field, static_cast<std::uint64_t>(ExampleNumber(plan)));
      break;
    case ValueKind::kDouble: reflection.SetDouble(&message, plan.field, 1); break;
    case ValueKind::kMessage: break;
  }
}

/// Fills what is required in that release.
void Fill(pb::Message& message, const FieldTable& table, Release release) {
  const pb::Reflection& reflection = *message.GetReflection();
  for (const FieldPlan& plan : table.plans) {
    if (!plan.RequiredIn(release) || plan.map) continue;
    if (plan.kind == ValueKind::kMessage) {
      Fill(plan.list ? *reflection.AddMessage(&message, plan.field) : *reflection.MutableMessage(&message, plan.field),
           *plan.table, release);
    } else if (!plan.list) {
      FillScalar(message, plan, release);
    } else if (plan.kind == ValueKind::kText) {
      reflection.AddString(&message, plan.field, ExampleText(plan));
    }
  }
}

}  // namespace

std::vector<ParameterIn> ParametersIn(const Method& method, Release release) {
  std::vector<ParameterIn> parameters;
  for (const FieldPlan& plan : FieldTableOf(*method.descriptor().input_type()).plans) {
    if (!plan.range.Contains(release)) continue;
    parameters.push_back({plan.NameIn(release), plan.TypeNameIn(release), plan.RequiredIn(release), &plan});
    const FieldForm* const form = plan.FormIn(release);
    if (form == nullptr || form->also.empty()) continue;
    parameters.push_back(parameters.back());
    parameters.back().name = form->also;
  }
  return parameters;
}

std::string TypeInWords(const FieldPlan& plan) {
  if (plan.map) {
    const FieldPlan& value = plan.table->plans.back();
    return "map of " + (plan.options->json() ? std::string("JSON") : TypeInWords(value));
  }
  std::string type;
  switch (plan.kind) {
    case ValueKind::kMessage: type = plan.field->message_type()->name(); break;
    case ValueKind::kJson: type = "JSON"; break;
    case ValueKind::kEnum: type = Join(WireNames(*plan.field->enum_type()), "|"); break;
    default: type = plan.options->type().empty() ? plan.field->cpp_type_name() : plan.options->type();
  }
  return plan.list ? "list of " + type : type;
}

std::string ExampleIn(const Method& method, Release release) {
  const auto request = method.NewRequest();
  Fill(*request, FieldTableOf(*request->GetDescriptor()), release);
  const auto params = FormatParams(method, *request, release);
  // There is no example where a required enum has no value that the release can say.
  return params ? *params : std::string();
}

}  // namespace spdkctl

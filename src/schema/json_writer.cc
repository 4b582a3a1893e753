#include <algorithm>

#include <fmt/format.h>
#include <google/protobuf/reflection.h>
#include <boost/json.hpp>

#include "base/text.h"
#include "schema/field_table.h"
#include "spdkctl/schema/codec.h"

namespace spdkctl {
namespace {

namespace pb = google::protobuf;

struct Manner {
  Release release;              ///< Not known(): the newest names, every field.
  bool refuse_unknown = false;  ///< A set field that the release lacks is an error, else it is left out.
  Secrets secrets = Secrets::kShown;
  std::string error = {};
  Code code = Code::kUnsupported;
};

class Writer {
 public:
  Writer(Manner& manner, std::string& out) : manner_(manner), out_(out) {}

  bool Object(const pb::Message& message, const std::string& path) {
    const FieldTable& table = FieldTableOf(*message.GetDescriptor());
    out_ += '{';
    bool first = true;
    for (const FieldPlan& plan : table.plans) {
      if (!Member(message, plan, path, first)) return false;
    }
    if (table.rest != nullptr) Rest(message, table, first);
    out_ += '}';
    return true;
  }

  bool Value(const pb::Message& message, const FieldPlan& plan, const std::string& path) {
    const pb::FieldDescriptor& field = *plan.field;
    const std::string_view type = manner_.release.known() ? plan.TypeIn(manner_.release) : std::string_view();
    if (plan.options->secret() && manner_.secrets == Secrets::kHidden) return Text("***");
    if (field.is_map()) return Map(message, field);
    if (field.is_repeated()) return List(message, plan, path);
    if (type.starts_with("array<")) {
      out_ += '[';
      if (!One(message, plan, -1, path)) return false;
      out_ += ']';
      return true;
    }
    if (field.cpp_type() == pb::FieldDescriptor::CPPTYPE_BOOL && (type == "int32" || type == "uint32")) {
      out_ += message.GetReflection()->GetBool(message, &field) ? '1' : '0';
      return true;
    }
    // A result that is a number now was `true` once.
    if (type == "bool" && field.cpp_type() != pb::FieldDescriptor::CPPTYPE_BOOL) {
      out_ += "true";
      return true;
    }
    return One(message, plan, -1, path);
  }

 private:
  static bool IsSet(const pb::Message& message, const pb::FieldDescriptor& field) {
    return field.is_repeated() ? message.GetReflection()->FieldSize(message, &field) > 0
                               : message.GetReflection()->HasField(message, &field);
  }

  bool Text(std::string_view text) {
    out_ += QuoteJson(text);
    return true;
  }

  void Name(std::string_view name, bool& first) {
    if (!first) out_ += ',';
    first = false;
    out_ += QuoteJson(name);
    out_ += ':';
  }

  bool Fail(Code code, std::string why) {
    manner_.code = code;
    manner_.error = std::move(why);
    return false;
  }

  bool Member(const pb::Message& message, const FieldPlan& plan, const std::string& path, bool& first) {
    const bool set = IsSet(message, *plan.field);
    const Release release = manner_.release;
    if (!set) {
      if (!release.known() || !manner_.refuse_unknown || !plan.RequiredIn(release)) return true;
      if (!plan.field->is_repeated()) {
        return Fail(Code::kInvalidArgument, fmt::format("parameter '{}{}' is required", path, plan.name));
      }
      Name(plan.NameIn(release), first);
      out_ += "[]";
      return true;
    }
    if (release.known() && !plan.range.Contains(release)) {
      if (!manner_.refuse_unknown) return true;
      return Fail(Code::kUnsupported, Lacking(plan, path));
    }
    Name(release.known() ? plan.NameIn(release) : plan.name, first);
    return Value(message, plan, path + plan.name + ".");
  }

  std::string Lacking(const FieldPlan& plan, const std::string& path) const {
    const Release newest = Schema::Get().newest();
    if (plan.range.to >= newest)
      return fmt::format("parameter '{}{}' came with SPDK {}, this is {}", path, plan.name, plan.range.from.ToString(),
                         manner_.release.ToString());
    return fmt::format("parameter '{}{}' exists in SPDK {} to {}, this is {}", path, plan.name,
                       plan.range.from.ToString(), plan.range.to.ToString(), manner_.release.ToString());
  }

  void Rest(const pb::Message& message, const FieldTable& table, bool& first) {
    const pb::Reflection& reflection = *message.GetReflection();
    for (const auto& member : reflection.GetRepeatedFieldRef<rpc::v1::Member>(message, table.rest)) {
      const FieldPlan* const plan = table.Find(member.name());
      // A field that was set since holds what the caller wants.
      if (plan != nullptr && IsSet(message, *plan->field)) continue;
      if (plan != nullptr && manner_.release.known() && !plan->range.Contains(manner_.release)) continue;
      Name(plan != nullptr && manner_.release.known() ? plan->NameIn(manner_.release) : member.name(), first);
      out_ += member.json();
    }
  }

  bool Map(const pb::Message& message, const pb::FieldDescriptor& field) {
    const pb::Reflection& reflection = *message.GetReflection();
    const FieldTable& entry_table = FieldTableOf(*field.message_type());
    out_ += '{';
    bool first = true;
    // Map entries have no order of their own; sorted, equal maps are equal text.
    std::vector<std::pair<std::string, const pb::Message*>> entries;
    for (int i = 0; i < reflection.FieldSize(message, &field); ++i) {
      const pb::Message& entry = reflection.GetRepeatedMessage(message, &field, i);
      entries.emplace_back(entry.GetReflection()->GetString(entry, field.message_type()->map_key()), &entry);
    }
    std::sort(entries.begin(), entries.end());
    for (const auto& [key, entry] : entries) {
      Name(key, first);
      if (!One(*entry, entry_table.PlanOf(*field.message_type()->map_value()), -1, {})) return false;
    }
    out_ += '}';
    return true;
  }

  bool List(const pb::Message& message, const FieldPlan& plan, const std::string& path) {
    const std::string_view earlier = manner_.release.known() ? plan.TypeIn(manner_.release) : std::string_view();
    const int size = message.GetReflection()->FieldSize(message, plan.field);
    // What is a list of objects now was one object once.
    if (earlier == "object" && size == 1) return One(message, plan, 0, path);
    const FieldPlan* const name_only = earlier == "array<string>" ? OnlyRequiredField(*plan.field) : nullptr;
    out_ += '[';
    for (int i = 0; i < size; ++i) {
      if (i > 0) out_ += ',';
      if (name_only != nullptr) {
        if (!One(message.GetReflection()->GetRepeatedMessage(message, plan.field, i), *name_only, -1, path))
          return false;
        continue;
      }
      if (!One(message, plan, i, path)) return false;
    }
    out_ += ']';
    return true;
  }

  /// One value: the field's, or element `index` of a repeated one.
  bool One(const pb::Message& message, const FieldPlan& plan, int index, const std::string& path) {
    const pb::FieldDescriptor& field = *plan.field;
    const pb::Reflection& reflection = *message.GetReflection();
    const bool element = index >= 0;
    switch (field.cpp_type()) {
      case pb::FieldDescriptor::CPPTYPE_MESSAGE:
        return Object(
            element ? reflection.GetRepeatedMessage(message, &field, index) : reflection.GetMessage(message, &field),
            path);
      case pb::FieldDescriptor::CPPTYPE_STRING: {
        std::string scratch;
        const std::string& text = element ? reflection.GetRepeatedStringReference(message, &field, index, &scratch)
                                          : reflection.GetStringReference(message, &field, &scratch);
        if (!plan.options->json()) return Text(text);
        out_ += text;
        return true;
      }
      case pb::FieldDescriptor::CPPTYPE_ENUM:
        return Text(WireName(
            *(element ? reflection.GetRepeatedEnum(message, &field, index) : reflection.GetEnum(message, &field))));
      case pb::FieldDescriptor::CPPTYPE_BOOL:
        out_ += (element ? reflection.GetRepeatedBool(message, &field, index) : reflection.GetBool(message, &field))
                    ? "true"
                    : "false";
        return true;
      case pb::FieldDescriptor::CPPTYPE_INT32:
        return Number(element ? reflection.GetRepeatedInt32(message, &field, index)
                              : reflection.GetInt32(message, &field));
      case pb::FieldDescriptor::CPPTYPE_INT64:
        return Number(element ? reflection.GetRepeatedInt64(message, &field, index)
                              : reflection.GetInt64(message, &field));
      case pb::FieldDescriptor::CPPTYPE_UINT32:
        return Number(element ? reflection.GetRepeatedUInt32(message, &field, index)
                              : reflection.GetUInt32(message, &field));
      case pb::FieldDescriptor::CPPTYPE_UINT64:
        return Number(element ? reflection.GetRepeatedUInt64(message, &field, index)
                              : reflection.GetUInt64(message, &field));
      case pb::FieldDescriptor::CPPTYPE_DOUBLE:
        return Number(element ? reflection.GetRepeatedDouble(message, &field, index)
                              : reflection.GetDouble(message, &field));
      default:
        return Fail(Code::kInternal,
                    fmt::format("field '{}' has a type that the schema does not use", field.full_name()));
    }
  }

  template <class N>
  bool Number(N number) {
    fmt::format_to(std::back_inserter(out_), "{}", number);
    return true;
  }

  Manner& manner_;
  std::string& out_;
};

const pb::FieldDescriptor* RestField(const pb::Message& message) { return FieldTableOf(*message.GetDescriptor()).rest; }

void CollectMisfits(const pb::Message& message, const std::string& path, std::vector<std::string>& out) {
  const pb::Reflection& reflection = *message.GetReflection();
  if (const pb::FieldDescriptor* const rest = RestField(message); rest != nullptr) {
    for (const auto& member : reflection.GetRepeatedFieldRef<rpc::v1::Member>(message, rest))
      out.push_back(path + member.name());
  }
  std::vector<const pb::FieldDescriptor*> fields;
  reflection.ListFields(message, &fields);
  for (const pb::FieldDescriptor* field : fields) {
    if (field->cpp_type() != pb::FieldDescriptor::CPPTYPE_MESSAGE || field->is_map() || field == RestField(message))
      continue;
    if (!field->is_repeated()) {
      CollectMisfits(reflection.GetMessage(message, field), path + field->name() + ".", out);
      continue;
    }
    for (int i = 0; i < reflection.FieldSize(message, field); ++i) {
      CollectMisfits(reflection.GetRepeatedMessage(message, field, i), fmt::format("{}{}[{}].", path, field->name(), i),
                     out);
    }
  }
}

}  // namespace

std::string QuoteJson(std::string_view text) {
  return boost::json::serialize(boost::json::string_view(text.data(), text.size()));
}

void AddRest(pb::Message& message, std::string_view name, std::string_view json) {
  auto* const member = static_cast<rpc::v1::Member*>(message.GetReflection()->AddMessage(&message, RestField(message)));
  member->set_name(std::string(name));
  member->set_json(std::string(json));
}

std::vector<std::string> Misfits(const pb::Message& message) {
  std::vector<std::string> out;
  CollectMisfits(message, {}, out);
  return out;
}

std::string FormatResult(const Method& method, const pb::Message& response, Release release) {
  std::string out;
  Manner manner{release};
  Writer writer(manner, out);
  const pb::FieldDescriptor* const bare = method.result_field();
  if (bare == nullptr) {
    writer.Object(response, {});
    return out;
  }
  const pb::Reflection& reflection = *response.GetReflection();
  const bool set = bare->is_repeated() ? reflection.FieldSize(response, bare) > 0 : reflection.HasField(response, bare);
  if (set) {
    writer.Value(response, FieldTableOf(*response.GetDescriptor()).PlanOf(*bare), {});
    return out;
  }
  for (const auto& member : reflection.GetRepeatedFieldRef<rpc::v1::Member>(response, RestField(response))) {
    if (member.name().empty()) return member.json();
  }
  return bare->is_map() ? "{}" : bare->is_repeated() ? "[]" : "null";
}

Result<std::string> FormatParams(const Method& method, const pb::Message& request, Release release) {
  std::string out;
  Manner manner{release, true};
  if (!Writer(manner, out).Object(request, {})) {
    Error error = MakeError(manner.code, std::move(manner.error));
    error.method = method.name();
    return error;
  }
  if (out == "{}" && !method.options().needs_params()) return std::string();
  return out;
}

std::string ToJson(const pb::Message& message, Secrets secrets) {
  std::string out;
  Manner manner{Release(), false, secrets};
  Writer(manner, out).Object(message, {});
  return out;
}

std::string HideSecrets(const Method& method, std::string_view params_json) {
  const auto request = method.NewRequest();
  if (params_json.empty() || !ParseParams(method, params_json, *request))
    return std::string(params_json.empty() ? "" : "(not shown)");
  return ToJson(*request);
}

}  // namespace spdkctl

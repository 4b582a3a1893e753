#include <algorithm>
#include <cmath>

#include <fmt/compile.h>
#include <fmt/format.h>
#include <google/protobuf/reflection.h>
#include <boost/json.hpp>

#include "base/text.h"
#include "schema/field_table.h"
#include "schema/json_path.h"
#include "schema/moved.h"
#include "schema/words.h"
#include "spdkctl/schema/codec.h"

namespace spdkctl {
namespace {

namespace pb = google::protobuf;

/// What is done with a set field that the release lacks, or a value that it does not take.
enum class Manner : std::uint8_t {
  kAnswer,   ///< The field is left out, the value written as it is.
  kRequest,  ///< It is refused.
};

struct Context {
  Manner manner;
  Release release;  ///< Not known(): the newest names, every field.
  Secrets secrets = Secrets::kShown;
  Unwritten refusal = {};  ///< Why a request was refused.
};

/// Whether a text is its own JSON between quotes.
bool IsPlain(std::string_view text) {
  return std::none_of(text.begin(), text.end(), [](unsigned char c) { return c < ' ' || c == '"' || c == '\\'; });
}

void AppendQuoted(std::string& out, std::string_view text) {
  if (!IsPlain(text)) {
    out += boost::json::serialize(boost::json::string_view(text.data(), text.size()));
    return;
  }
  out += '"';
  out += text;
  out += '"';
}

/// A message and its reflection, which takes a look-up to get: too much for every field.
struct Reflected {
  // NOLINTNEXTLINE(google-explicit-constructor): a message is what is asked for
  Reflected(const pb::Message& of) : message(of), reflection(*of.GetReflection()) {}
  operator const pb::Message&() const { return message; }  // NOLINT(google-explicit-constructor)
  const pb::Message& message;
  const pb::Reflection& reflection;
};

/// Writes messages as JSON. Its functions return false where a request is refused; the output is then of no use.
class Writer {
 public:
  Writer(Context& context, std::string& out) : context_(context), out_(out) {}

  static bool IsSet(const Reflected& message, const FieldPlan& plan) {
    return plan.list || plan.map ? message.reflection.FieldSize(message, plan.field) > 0
                                 : message.reflection.HasField(message, plan.field);
  }

  bool Object(const Reflected& message, const FieldTable& table, const Path* path) {
    out_ += '{';
    bool first = true;
    for (const FieldPlan& plan : table.plans) {
      if (!Member(message, plan, path, first)) return false;
    }
    if (table.rest != nullptr) Rest(message, table, first);
    out_ += '}';
    return true;
  }

  static bool IsSecret(const Reflected& message, const FieldPlan& plan) {
    if (plan.options->names() != "key" || plan.kind != ValueKind::kText || plan.list || plan.map)
      return plan.IsSecret();
    return plan.IsSecretText(message.reflection.GetString(message.message, plan.field));
  }

  bool Value(const Reflected& message, const FieldPlan& plan, const Path* path) {
    const std::string_view earlier = EarlierType(plan);
    if (context_.secrets == Secrets::kHidden && IsSecret(message, plan)) return Text("***");
    if (plan.map) return Map(message, plan, path);
    if (plan.list) return List(message, plan, earlier, path);
    if (earlier.starts_with("array<")) {
      out_ += '[';
      if (!One(message, plan, -1, path)) return false;
      out_ += ']';
      return true;
    }
    if (plan.kind == ValueKind::kBool && (earlier == "int32" || earlier == "uint32")) {
      out_ += message.reflection.GetBool(message, plan.field) ? '1' : '0';
      return true;
    }
    if (earlier == "bool" && plan.kind != ValueKind::kBool) return WasBool(message, plan, path);
    return One(message, plan, -1, path);
  }

 private:
  [[nodiscard]] bool IsRequest() const { return context_.manner == Manner::kRequest; }

  [[nodiscard]] std::string_view EarlierType(const FieldPlan& plan) const {
    if (plan.forms.empty() || !context_.release.known()) return {};
    return plan.TypeIn(context_.release);
  }

  /// What is a number now, and was true or false once.
  bool WasBool(const Reflected& message, const FieldPlan& plan, const Path* path) {
    std::string value;
    Context newest{Manner::kAnswer, Release()};
    Writer(newest, value).One(message, plan, -1, nullptr);
    const bool fits = value == "0" || value == "1";
    if (!fits && IsRequest())
      return FailAt(*path, fmt::format("is true (1) or false (0) in SPDK {}", context_.release.ToString()));
    out_ += !fits ? std::string_view(value) : value == "1" ? "true" : "false";
    return true;
  }

  bool Text(std::string_view text) {
    AppendQuoted(out_, text);
    return true;
  }

  void Name(std::string_view name, bool& first) {
    if (!first) out_ += ',';
    first = false;
    AppendQuoted(out_, name);
    out_ += ':';
  }

  bool Fail(const Path& path, Code code, std::string why) {
    context_.refusal = {path.Text(), std::move(why), code};
    return false;
  }

  bool Member(const Reflected& message, const FieldPlan& plan, const Path* path, bool& first) {
    const Release release = context_.release;
    if (!IsSet(message, plan)) {
      if (!release.known() || !IsRequest() || !plan.RequiredIn(release)) return true;
      if (!plan.list) return FailAt(Path{path, plan.name}, "is required");
      Name(plan.NameIn(release), first);
      out_ += "[]";
      return true;
    }
    if (release.known() && !plan.range.Contains(release)) {
      if (!IsRequest()) return true;
      return Fail(Path{path, plan.name}, Code::kUnsupported, WhyNotIn(plan, release));
    }
    if (plan.options->others()) return Entries(message, plan, path, first);
    Name(release.known() ? std::string_view(plan.NameIn(release)) : plan.name, first);
    const Path here{path, plan.name};
    return Value(message, plan, &here);
  }

  void Rest(const Reflected& message, const FieldTable& table, bool& first) {
    const pb::Reflection& reflection = message.reflection;
    if (reflection.FieldSize(message, table.rest) == 0) return;
    for (const auto& member : reflection.GetRepeatedFieldRef<rpc::v1::Member>(message, table.rest)) {
      const FieldPlan* const plan = table.Find(member.name());
      // A field that was set since holds what the caller wants.
      if (plan != nullptr && IsSet(message, *plan)) continue;
      if (plan != nullptr && context_.release.known() && !plan->range.Contains(context_.release)) continue;
      Name(plan != nullptr && context_.release.known() ? std::string_view(plan->NameIn(context_.release))
                                                       : std::string_view(member.name()),
           first);
      out_ += member.json();
    }
  }

  bool Map(const Reflected& message, const FieldPlan& plan, const Path* path) {
    out_ += '{';
    bool first = true;
    if (!Entries(message, plan, path, first)) return false;
    out_ += '}';
    return true;
  }

  bool Entries(const Reflected& message, const FieldPlan& plan, const Path* up, bool& first) {
    const pb::Reflection& reflection = message.reflection;
    const FieldPlan& value = plan.table->plans.back();
    // Map entries have no order of their own; sorted, equal maps are equal text.
    std::vector<std::pair<std::string, const pb::Message*>> entries;
    for (int i = 0; i < reflection.FieldSize(message, plan.field); ++i) {
      const pb::Message& entry = reflection.GetRepeatedMessage(message, plan.field, i);
      entries.emplace_back(entry.GetReflection()->GetString(entry, plan.table->plans.front().field), &entry);
    }
    std::sort(entries.begin(), entries.end());
    for (const auto& [key, entry] : entries) {
      Name(key, first);
      if (plan.options->json()) {
        out_ += entry->GetReflection()->GetString(*entry, value.field);
        continue;
      }
      const Path path{up, key};
      if (!One(*entry, value, -1, &path)) return false;
    }
    return true;
  }

  bool List(const Reflected& message, const FieldPlan& plan, std::string_view earlier, const Path* path) {
    const int size = message.reflection.FieldSize(message, plan.field);
    if (IsRequest()) {
      if (const auto why = WhyTooMany(plan, static_cast<std::size_t>(size))) return FailAt(*path, *why);
    }
    // What is a list of objects now was one object once.
    if (earlier == "object" && size == 1) return One(message, plan, 0, path);
    if (earlier == "object" && IsRequest())
      return FailAt(*path, fmt::format("has {} elements, SPDK {} takes one", size, context_.release.ToString()));
    if (earlier == "string") return Joined(message, plan, path);
    const FieldPlan* const name_only = PlainElement(plan, earlier);
    out_ += '[';
    for (int i = 0; i < size; ++i) {
      if (i > 0) out_ += ',';
      if (!(name_only != nullptr ? Lone(message, plan, *name_only, i, path) : One(message, plan, i, path)))
        return false;
    }
    out_ += ']';
    return true;
  }

  /// What is a list of words now was one text once, in which commas part them.
  bool Joined(const Reflected& message, const FieldPlan& plan, const Path* path) {
    std::vector<std::string> words;
    const int size = message.reflection.FieldSize(message, plan.field);
    for (int i = 0; i < size; ++i) {
      std::string quoted;
      Writer one(context_, quoted);
      if (!one.One(message, plan, i, path)) return false;
      words.push_back(quoted.substr(1, quoted.size() - 2));
    }
    // The words were quoted one by one, which needs no second time.
    out_ += '"' + Join(words, ",") + '"';
    return true;
  }

  /// An element that is an object now and was a plain string once.
  bool Lone(const Reflected& message, const FieldPlan& list, const FieldPlan& field, int index, const Path* path) {
    const Reflected element = message.reflection.GetRepeatedMessage(message, list.field, index);
    if (IsRequest()) {
      for (const FieldPlan& other : list.table->plans) {
        if (&other != &field && IsSet(element, other))
          return FailAt(*path, fmt::format("takes plain names in SPDK {}, so '{}' cannot be said",
                                           context_.release.ToString(), other.name));
      }
    }
    if (IsSet(element, field)) return One(element, field, -1, path);
    if (IsRequest()) return FailAt(*path, fmt::format("has an element without '{}'", field.name));
    out_ += "null";
    return true;
  }

  bool FailAt(const Path& path, std::string why) { return Fail(path, Code::kInvalidArgument, std::move(why)); }

  /// One value: the field's, or element `index` of a repeated one.
  bool One(const Reflected& message, const FieldPlan& plan, int index, const Path* path) {
    const pb::FieldDescriptor* const field = plan.field;
    const pb::Reflection& reflection = message.reflection;
    const bool element = index >= 0;
    switch (plan.kind) {
      case ValueKind::kMessage:
        return Object(
            element ? reflection.GetRepeatedMessage(message, field, index) : reflection.GetMessage(message, field),
            *plan.table, path);
      case ValueKind::kJson:
      case ValueKind::kText: {
        std::string scratch;
        const std::string& text = element ? reflection.GetRepeatedStringReference(message, field, index, &scratch)
                                          : reflection.GetStringReference(message, field, &scratch);
        if (plan.kind == ValueKind::kText) return String(text, plan, path);
        out_ += text;
        return true;
      }
      case ValueKind::kEnum: return Enum(message, plan, index, path);
      case ValueKind::kBool:
        out_ += (element ? reflection.GetRepeatedBool(message, field, index) : reflection.GetBool(message, field))
                    ? "true"
                    : "false";
        return true;
      default: return OneNumber(message, plan, index, path);
    }
  }

  bool OneNumber(const Reflected& message, const FieldPlan& plan, int index, const Path* path) {
    const pb::FieldDescriptor* const field = plan.field;
    const pb::Reflection& reflection = message.reflection;
    const bool element = index >= 0;
    switch (plan.kind) {
      case ValueKind::kInt32:
        return Integer(
            element ? reflection.GetRepeatedInt32(message, field, index) : reflection.GetInt32(message, field), plan,
            path);
      case ValueKind::kInt64:
        return Integer(
            element ? reflection.GetRepeatedInt64(message, field, index) : reflection.GetInt64(message, field), plan,
            path);
      case ValueKind::kUint32:
        return Integer(
            element ? reflection.GetRepeatedUInt32(message, field, index) : reflection.GetUInt32(message, field), plan,
            path);
      case ValueKind::kUint64:
        return Integer(
            element ? reflection.GetRepeatedUInt64(message, field, index) : reflection.GetUInt64(message, field), plan,
            path);
      default:
        return Double(
            element ? reflection.GetRepeatedDouble(message, field, index) : reflection.GetDouble(message, field), path);
    }
  }

  bool String(const std::string& text, const FieldPlan& plan, const Path* path) {
    if (IsRequest()) {
      if (const auto why = WhyUnfit(plan, context_.release, text)) return FailAt(*path, *why);
      if (const auto why = WhyMalformed(plan, text)) return FailAt(*path, *why);
    }
    const std::string_view earlier = EarlierType(plan);
    if (earlier != "int32" && earlier != "uint32") return Text(text);
    // A number in that release.
    if (!ParseNumber(text)) return IsRequest() ? FailAt(*path, "must be a number") : Text(text);
    out_ += text;
    return true;
  }

  bool Enum(const Reflected& message, const FieldPlan& plan, int index, const Path* path) {
    const pb::Reflection& reflection = message.reflection;
    const int number = index >= 0 ? reflection.GetRepeatedEnumValue(message, plan.field, index)
                                  : reflection.GetEnumValue(message, plan.field);
    const auto value = std::find_if(plan.enumerators.begin(), plan.enumerators.end(),
                                    [&](const Enumerator& enumerator) { return enumerator.number == number; });
    if (value == plan.enumerators.end()) {
      if (IsRequest()) return FailAt(*path, "is no value of " + plan.field->enum_type()->name());
      return Text("");
    }
    if (IsRequest() && !value->range.Contains(context_.release)) {
      return Fail(
          *path, Code::kUnsupported,
          fmt::format("cannot be '{}', which is known to SPDK {} to {}, this is {}", value->wire,
                      value->range.from.ToString(), std::min(value->range.to, Schema::Get().newest()).ToString(),
                      context_.release.ToString()));
    }
    const std::string_view earlier = EarlierType(plan);
    if (earlier != "int32" && earlier != "uint32") return Text(value->wire);
    if (!ParseNumber(value->wire) && IsRequest()) {
      return FailAt(*path,
                    fmt::format("is a number in SPDK {}, and '{}' has none", context_.release.ToString(), value->wire));
    }
    out_ += value->wire;
    return true;
  }

  template <class I>
  bool Integer(I number, const FieldPlan& plan, const Path* path) {
    if (IsRequest() && number > 0) {
      if (const auto why = WhyUnfit(plan, context_.release, static_cast<std::uint64_t>(number)))
        return FailAt(*path, *why);
    }
    fmt::format_to(std::back_inserter(out_), FMT_COMPILE("{}"), number);
    return true;
  }

  bool Double(double number, const Path* path) {
    // JSON has no word for the others.
    if (!std::isfinite(number)) {
      if (IsRequest()) return FailAt(*path, "must be a finite number");
      out_ += "null";
      return true;
    }
    fmt::format_to(std::back_inserter(out_), "{}", number);
    return true;
  }

  Context& context_;
  std::string& out_;
};

/// About how long a message is as text: SPDK's long lists take four times as much as their wire form.
std::size_t TextSize(const pb::Message& message) { return 4 * message.ByteSizeLong(); }

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
  std::string quoted;
  AppendQuoted(quoted, text);
  return quoted;
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

namespace {

/// The field that is the whole result of this response; null if the response's own fields are its members.
const FieldPlan* WholeResultField(const Method& method, const FieldTable& table, const pb::Message& response) {
  const auto set = [&](const std::string& name) -> const FieldPlan* {
    if (name.empty()) return nullptr;
    const FieldPlan* const plan = table.Find(name);
    return Writer::IsSet(response, *plan) ? plan : nullptr;
  };
  const rpc::v1::Method& options = method.options();
  if (const FieldPlan* const object = set(options.object_result())) return object;
  if (!options.result().empty()) return table.Find(options.result());
  // A list or plain value is the whole result only where nothing is beside it.
  const FieldPlan* only = set(options.list_result());
  if (only == nullptr) only = set(options.scalar_result());
  if (only == nullptr) return nullptr;
  const bool alone = std::all_of(table.plans.begin(), table.plans.end(), [&](const FieldPlan& plan) {
    return &plan == only || !Writer::IsSet(response, plan);
  });
  return alone ? only : nullptr;
}

/// A result that no field could hold, kept without a name.
const std::string* KeptResult(const pb::Message& response, const FieldTable& table) {
  const pb::Reflection& reflection = *response.GetReflection();
  for (int i = 0; i < reflection.FieldSize(response, table.rest); ++i) {
    const auto& member = static_cast<const rpc::v1::Member&>(reflection.GetRepeatedMessage(response, table.rest, i));
    if (member.name().empty()) return &member.json();
  }
  return nullptr;
}

}  // namespace

std::string FormatResult(const Method& method, const pb::Message& response, Release release) {
  std::string out;
  out.reserve(TextSize(response));
  Context context{Manner::kAnswer, release};
  Writer writer(context, out);
  const FieldTable& table = FieldTableOf(*response.GetDescriptor());
  const FieldPlan* const whole = WholeResultField(method, table, response);
  if (whole != nullptr && Writer::IsSet(response, *whole)) {
    // What is a number or a name now was no more than `true` once: the call was carried out.
    if (whole->kind != ValueKind::kBool && whole->TypeIn(release) == "bool") return "true";
    writer.Value(response, *whole, nullptr);
    return out;
  }
  if (const std::string* const kept = KeptResult(response, table)) return *kept;
  if (whole != nullptr) return whole->map ? "{}" : whole->list ? "[]" : "null";
  writer.Object(response, table, nullptr);
  return out;
}

namespace {

/// Whether the caller said nothing at all.
bool SaysNothing(const pb::Message& request) {
  std::vector<const pb::FieldDescriptor*> set;
  request.GetReflection()->ListFields(request, &set);
  return set.empty();
}

}  // namespace

std::variant<std::string, Unwritten> WriteParams(const Method& method, const pb::Message& request, Release release) {
  // What is required is so among parameters: get_bdevs of 17.10 to 18.04 takes a name, and none lists all.
  if (!method.options().needs_params() && SaysNothing(request)) return std::string();
  std::string out;
  Context context{Manner::kRequest, release};
  if (!Writer(context, out).Object(request, FieldTableOf(*request.GetDescriptor()), nullptr))
    return std::move(context.refusal);
  if (out == "{}" && !method.options().needs_params()) return std::string();
  return out;
}

Result<std::string> FormatParams(const Method& method, const pb::Message& request, Release release) {
  auto written = WriteParams(method, request, release);
  if (std::holds_alternative<Unwritten>(written)) {
    // The release may have another parameter for it.
    const std::unique_ptr<pb::Message> moved(request.New());
    moved->CopyFrom(request);
    if (const std::optional<Unwritten> refusal = MoveParams(*moved, release)) {
      written = *refusal;
    } else {
      written = WriteParams(method, *moved, release);
    }
  }
  if (auto* const text = std::get_if<std::string>(&written)) return std::move(*text);
  const auto& refusal = std::get<Unwritten>(written);
  Error error = MakeError(refusal.code, fmt::format("parameter '{}' {}", refusal.path, refusal.why));
  error.method = method.name();
  return error;
}

std::string ToJson(const pb::Message& message, Secrets secrets) {
  std::string out;
  out.reserve(TextSize(message));
  Context context{Manner::kAnswer, Release(), secrets};
  Writer(context, out).Object(message, FieldTableOf(*message.GetDescriptor()), nullptr);
  return out;
}

std::string ToJson(const Error& error) {
  std::vector<std::string> log;
  for (const std::string& line : error.log) log.push_back(QuoteJson(line));
  return fmt::format(
      R"({{"code":{},"message":{},"method":{},"delivery":{},"rpc_code":{},"rpc_message":{},"cause":{},"log":[{}]}})",
      QuoteJson(CodeName(error.code)), QuoteJson(error.message), QuoteJson(error.method),
      QuoteJson(DeliveryName(error.delivery)), error.rpc_code, QuoteJson(error.rpc_message), QuoteJson(error.cause),
      Join(log, ","));
}

std::string HideSecrets(const Method& method, std::string_view params_json) {
  const auto request = method.NewRequest();
  if (params_json.empty() || !ParseParams(method, params_json, *request))
    return std::string(params_json.empty() ? "" : "(not shown)");
  return ToJson(*request);
}

}  // namespace spdkctl

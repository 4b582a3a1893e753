#include <charconv>
#include <cmath>
#include <cstring>
#include <limits>
#include <optional>

#include <fmt/format.h>
#include <simdjson.h>

#include "base/text.h"
#include "schema/field_table.h"
#include "spdkctl/schema/codec.h"

namespace spdkctl {
namespace {

namespace pb = google::protobuf;
namespace od = simdjson::ondemand;

/// How unfit members are treated.
enum class Manner {
  kAnswer,  ///< Keep them in `rest`.
  kRequest  ///< Refuse them.
};

struct Context {
  Manner manner;
  Release release;         ///< Names and types of this release hold; not known(): those of any release.
  bool relaxed = false;    ///< Unknown members at the top are ignored.
  std::string error = {};  ///< Why a request was refused.
};

/// The text of a value that has not been read yet.
std::string_view Raw(od::value& value) {
  od::json_type type{};
  if (value.type().get(type) != simdjson::SUCCESS) return {};
  std::string_view raw;
  if (type == od::json_type::object) {
    od::object object;
    if (value.get_object().get(object) != simdjson::SUCCESS || object.raw_json().get(raw) != simdjson::SUCCESS)
      return {};
  } else if (type == od::json_type::array) {
    od::array array;
    if (value.get_array().get(array) != simdjson::SUCCESS || array.raw_json().get(raw) != simdjson::SUCCESS) return {};
  } else {
    raw = value.raw_json_token();
  }
  return Trim(raw);
}

/// A JSON number's text as an integer; 64.0 and 1e3 are integers too.
template <class Integer>
std::optional<Integer> ToInteger(std::string_view text) {
  Integer number = 0;
  const char* const end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, number);
  if (error == std::errc{} && stop == end) return number;
  if (text.find_first_of(".eE") == std::string_view::npos) return std::nullopt;
  const std::string copy(text);
  char* parsed = nullptr;
  const double real = std::strtod(copy.c_str(), &parsed);
  // 2^53 bounds what a double holds exactly.
  if (*parsed != '\0' || real != std::floor(real) || std::abs(real) > 9007199254740992.0) return std::nullopt;
  if (real < static_cast<double>(std::numeric_limits<Integer>::lowest())) return std::nullopt;
  if (real > static_cast<double>(std::numeric_limits<Integer>::max())) return std::nullopt;
  return static_cast<Integer>(real);
}

bool IsNumber(std::string_view token) {
  return !token.empty() && (token.front() == '-' || (token.front() >= '0' && token.front() <= '9'));
}

/// Writes scalars into a message: as the field itself or as one more element of a repeated one.
class Setter {
 public:
  Setter(pb::Message& message, const pb::FieldDescriptor& field)
      : message_(message), reflection_(*message.GetReflection()), field_(field) {}

  bool String(std::string_view text) {
    if (field_.is_repeated()) {
      reflection_.AddString(&message_, &field_, std::string(text));
    } else {
      reflection_.SetString(&message_, &field_, std::string(text));
    }
    return true;
  }

  bool Enum(std::string_view text) {
    const pb::EnumDescriptor& type = *field_.enum_type();
    for (int i = 0; i < type.value_count(); ++i) {
      if (WireName(*type.value(i)) != text || text.empty()) continue;
      if (field_.is_repeated()) {
        reflection_.AddEnum(&message_, &field_, type.value(i));
      } else {
        reflection_.SetEnum(&message_, &field_, type.value(i));
      }
      return true;
    }
    return false;
  }

  bool Bool(bool value) {
    if (field_.is_repeated()) {
      reflection_.AddBool(&message_, &field_, value);
    } else {
      reflection_.SetBool(&message_, &field_, value);
    }
    return true;
  }

  bool Number(std::string_view text) {
    switch (field_.cpp_type()) {
      case pb::FieldDescriptor::CPPTYPE_INT32:
        return Put<std::int32_t>(text, &pb::Reflection::SetInt32, &pb::Reflection::AddInt32);
      case pb::FieldDescriptor::CPPTYPE_INT64:
        return Put<std::int64_t>(text, &pb::Reflection::SetInt64, &pb::Reflection::AddInt64);
      case pb::FieldDescriptor::CPPTYPE_UINT32:
        return Put<std::uint32_t>(text, &pb::Reflection::SetUInt32, &pb::Reflection::AddUInt32);
      case pb::FieldDescriptor::CPPTYPE_UINT64:
        return Put<std::uint64_t>(text, &pb::Reflection::SetUInt64, &pb::Reflection::AddUInt64);
      case pb::FieldDescriptor::CPPTYPE_DOUBLE: {
        const double number = std::strtod(std::string(text).c_str(), nullptr);
        if (field_.is_repeated()) {
          reflection_.AddDouble(&message_, &field_, number);
        } else {
          reflection_.SetDouble(&message_, &field_, number);
        }
        return true;
      }
      default: return false;
    }
  }

 private:
  template <class Integer, class Set, class Add>
  bool Put(std::string_view text, Set set, Add add) {
    const auto number = ToInteger<Integer>(text);
    if (!number) return false;
    if (field_.is_repeated()) {
      (reflection_.*add)(&message_, &field_, *number);
    } else {
      (reflection_.*set)(&message_, &field_, *number);
    }
    return true;
  }

  pb::Message& message_;
  const pb::Reflection& reflection_;
  const pb::FieldDescriptor& field_;
};

class Reader {
 public:
  explicit Reader(Context& context) : context_(context) {}

  /// Reads an object into the message. False: broken JSON, or (requests) a member that does not fit.
  bool Object(od::object object, pb::Message& message, const std::string& path) {
    const FieldTable& table = FieldTableOf(*message.GetDescriptor());
    std::vector<const FieldPlan*> seen;
    for (auto member : object) {
      std::string_view key;
      if (member.unescaped_key().get(key) != simdjson::SUCCESS) return false;
      od::value value;
      if (member.value().get(value) != simdjson::SUCCESS) return false;
      // The key lies in the parser's buffer only until the next string is read.
      const std::string name(key);
      const FieldPlan* plan = table.Find(name);
      if (plan != nullptr && !Applies(*plan, name)) plan = nullptr;
      if (context_.manner == Manner::kRequest) {
        if (!RequestMember(plan, name, value, message, table, path)) return false;
        if (plan != nullptr) {
          if (std::find(seen.begin(), seen.end(), plan) != seen.end()) return Refuse(path, name, "is given twice");
          seen.push_back(plan);
        }
      } else if (!AnswerMember(plan, name, value, message)) {
        return false;
      }
    }
    return context_.manner == Manner::kAnswer || HasRequired(table, seen, path);
  }

  /// Puts one value into a field. False with nothing set: it does not fit (or the JSON is broken: see broken()).
  bool Value(od::value& value, const FieldPlan& plan, pb::Message& message, const std::string& path) {
    const pb::FieldDescriptor& field = *plan.field;
    if (field.is_map()) return Map(value, plan, message);
    const std::string_view earlier = context_.release.known() ? plan.TypeIn(context_.release) : std::string_view();
    if (field.is_repeated()) return List(value, plan, message, path);
    if (earlier.starts_with("array<")) return OnlyElement(value, field, message);
    return Scalar(value, field, *plan.options, message, path);
  }

  [[nodiscard]] bool broken() const { return broken_; }

  bool Refuse(const std::string& path, const std::string& name, std::string_view why) {
    if (context_.error.empty()) context_.error = fmt::format("'{}{}' {}", path, name, why);
    return false;
  }

 private:
  /// Whether `name` is how the field is spelt in the context's release.
  bool Applies(const FieldPlan& plan, const std::string& name) const {
    if (!context_.release.known() || context_.manner == Manner::kAnswer) return true;
    return plan.range.Contains(context_.release) && plan.NameIn(context_.release) == name;
  }

  bool AnswerMember(const FieldPlan* plan, const std::string& name, od::value& value, pb::Message& message) {
    if (plan == nullptr) return Keep(message, name, Raw(value));
    od::json_type type{};
    if (value.type().get(type) != simdjson::SUCCESS) return Broken();
    if (type == od::json_type::null) return Keep(message, name, Raw(value));
    if (Value(value, *plan, message, {})) return true;
    if (broken_) return false;
    message.GetReflection()->ClearField(&message, plan->field);
    return Keep(message, name, misfit_);
  }

  bool RequestMember(const FieldPlan* plan, const std::string& name, od::value& value, pb::Message& message,
                     const FieldTable& table, const std::string& path) {
    if (plan == nullptr) {
      if (context_.relaxed && path.empty()) return true;
      return Refuse(path, name, "is unknown" + DidYouMean(name, table.Names()));
    }
    if (Value(value, *plan, message, path + name + ".")) return true;
    if (!context_.error.empty()) return false;
    return Refuse(path, name,
                  fmt::format("must be {}, not {}", Expected(*plan->field), plan->options->secret() ? "***" : misfit_));
  }

  bool HasRequired(const FieldTable& table, const std::vector<const FieldPlan*>& seen, const std::string& path) {
    if (!context_.release.known()) return true;
    for (const FieldPlan& plan : table.plans) {
      if (!plan.RequiredIn(context_.release)) continue;
      if (std::find(seen.begin(), seen.end(), &plan) == seen.end())
        return Refuse(path, plan.NameIn(context_.release), "is missing");
    }
    return true;
  }

  static std::string Expected(const pb::FieldDescriptor& field) {
    const std::string one = field.cpp_type() == pb::FieldDescriptor::CPPTYPE_MESSAGE  ? "an object"
                            : field.cpp_type() == pb::FieldDescriptor::CPPTYPE_STRING ? "a string"
                            : field.cpp_type() == pb::FieldDescriptor::CPPTYPE_BOOL   ? "true or false"
                            : field.cpp_type() == pb::FieldDescriptor::CPPTYPE_ENUM
                                ? "one of " + EnumNames(*field.enum_type())
                                : std::string("a number of type ") + field.cpp_type_name();
    return field.is_repeated() && !field.is_map() ? "a list, each " + one : one;
  }

  static std::string EnumNames(const pb::EnumDescriptor& type) {
    std::vector<std::string> names;
    for (int i = 0; i < type.value_count(); ++i) {
      if (!WireName(*type.value(i)).empty()) names.push_back(WireName(*type.value(i)));
    }
    return Join(names, ", ");
  }

  bool Misfit(std::string_view raw) {
    misfit_.assign(raw);
    return false;
  }

  bool Broken() {
    broken_ = true;
    return false;
  }

  static bool Keep(pb::Message& message, std::string_view name, std::string_view json) {
    if (json.empty()) return false;
    AddRest(message, name, json);
    return true;
  }

  bool Map(od::value& value, const FieldPlan& plan, pb::Message& message) {
    od::object object;
    if (value.get_object().get(object) != simdjson::SUCCESS) return Misfit(Raw(value));
    const pb::FieldDescriptor& field = *plan.field;
    const pb::FieldDescriptor& key_field = *field.message_type()->map_key();
    const pb::FieldDescriptor& value_field = *field.message_type()->map_value();
    bool any = false;
    for (auto member : object) {
      std::string_view key;
      od::value element;
      if (member.unescaped_key().get(key) != simdjson::SUCCESS) return Broken();
      pb::Message* const entry = message.GetReflection()->AddMessage(&message, &field);
      Setter(*entry, key_field).String(key);
      if (member.value().get(element) != simdjson::SUCCESS) return Broken();
      if (!Scalar(element, value_field, *plan.options, *entry, {})) return Whole(object);
      any = true;
    }
    return any || context_.manner == Manner::kRequest || Misfit("{}");
  }

  bool List(od::value& value, const FieldPlan& plan, pb::Message& message, const std::string& path) {
    const std::string_view earlier = context_.release.known() ? plan.TypeIn(context_.release) : std::string_view();
    // What is a list of objects now was one object once.
    if (earlier == "object") return Scalar(value, *plan.field, *plan.options, message, path);
    od::array array;
    if (value.get_array().get(array) != simdjson::SUCCESS) return Misfit(Raw(value));
    const FieldPlan* const name_only = earlier == "array<string>" ? OnlyRequiredField(*plan.field) : nullptr;
    bool any = false;
    for (auto item : array) {
      od::value element;
      if (item.get(element) != simdjson::SUCCESS) return Broken();
      if (name_only != nullptr) {
        pb::Message& object = *message.GetReflection()->AddMessage(&message, plan.field);
        if (!Scalar(element, *name_only->field, *name_only->options, object, path)) return Whole(array);
        any = true;
        continue;
      }
      if (!Scalar(element, *plan.field, *plan.options, message, path)) return Whole(array);
      any = true;
    }
    // In an answer an empty list differs from none; in a request both are an empty repeated field.
    return any || context_.manner == Manner::kRequest || Misfit("[]");
  }

  /// An older release's ["name"] for what is a plain "name" now.
  bool OnlyElement(od::value& value, const pb::FieldDescriptor& field, pb::Message& message) {
    od::array array;
    if (value.get_array().get(array) != simdjson::SUCCESS) return Misfit(Raw(value));
    std::size_t count = 0;
    for (auto item : array) {
      std::string_view text;
      if (++count > 1 || item.get_string().get(text) != simdjson::SUCCESS) return Whole(array);
      Setter(message, field).String(text);
    }
    return count == 1 || Misfit("[]");
  }

  /// The whole container's text, after it was read in part.
  template <class Container>
  bool Whole(Container& container) {
    if (broken_) return false;
    std::string_view raw;
    if (container.reset().error() != simdjson::SUCCESS || container.raw_json().get(raw) != simdjson::SUCCESS)
      return Broken();
    return Misfit(Trim(raw));
  }

  bool Scalar(od::value& value, const pb::FieldDescriptor& field, const rpc::v1::Field& options, pb::Message& message,
              const std::string& path) {
    if (options.json()) return JsonText(value, field, message);
    if (field.cpp_type() == pb::FieldDescriptor::CPPTYPE_MESSAGE) return SubMessage(value, field, message, path);
    od::json_type type{};
    if (value.type().get(type) != simdjson::SUCCESS) return Broken();
    Setter setter(message, field);
    const bool text_field = field.cpp_type() == pb::FieldDescriptor::CPPTYPE_STRING;
    if (type == od::json_type::string && (text_field || field.cpp_type() == pb::FieldDescriptor::CPPTYPE_ENUM)) {
      const std::string raw(Trim(value.raw_json_token()));
      std::string_view text;
      if (value.get_string().get(text) != simdjson::SUCCESS) return Broken();
      return (text_field ? setter.String(text) : setter.Enum(text)) || Misfit(raw);
    }
    if (type == od::json_type::array || type == od::json_type::object) return Misfit(Raw(value));
    const std::string_view token = Trim(value.raw_json_token());
    if (IsNumber(token) && field.cpp_type() == pb::FieldDescriptor::CPPTYPE_BOOL) {
      // chap_disabled and the like were 0 and 1 once.
      const bool was_number = context_.release.known() && (token == "0" || token == "1") && NumberOnce(field);
      return was_number ? setter.Bool(token == "1") : Misfit(token);
    }
    if (IsNumber(token)) return setter.Number(token) || Misfit(token);
    if (field.cpp_type() == pb::FieldDescriptor::CPPTYPE_BOOL && (token == "true" || token == "false"))
      return setter.Bool(token == "true");
    return Misfit(token);
  }

  bool NumberOnce(const pb::FieldDescriptor& field) const {
    const std::string_view type = FieldTableOf(*field.containing_type()).PlanOf(field).TypeIn(context_.release);
    return type == "int32" || type == "uint32";
  }

  static bool JsonText(od::value& value, const pb::FieldDescriptor& field, pb::Message& message) {
    const std::string_view raw = Raw(value);
    return !raw.empty() && Setter(message, field).String(raw);
  }

  bool SubMessage(od::value& value, const pb::FieldDescriptor& field, pb::Message& message, const std::string& path) {
    od::object object;
    if (value.get_object().get(object) != simdjson::SUCCESS) return Misfit(Raw(value));
    const pb::Reflection& reflection = *message.GetReflection();
    pb::Message* const nested =
        field.is_repeated() ? reflection.AddMessage(&message, &field) : reflection.MutableMessage(&message, &field);
    if (context_.manner == Manner::kAnswer) {
      bool empty = false;
      if (object.is_empty().get(empty) != simdjson::SUCCESS) return Broken();
      if (empty && !field.is_repeated()) return Misfit("{}");
      if (empty) return true;
    }
    if (Object(object, *nested, path)) return true;
    return context_.manner == Manner::kRequest ? Misfit("an unfit object") : Broken();
  }

  Context& context_;
  std::string misfit_;
  bool broken_ = false;
};

/// simdjson reads beyond the end of what it parses; the text is copied once with the room that it needs.
class Document {
 public:
  explicit Document(std::string_view json) : text_(json) {
    if (parser_.iterate(text_).get(document_) != simdjson::SUCCESS) broken_ = true;
  }
  [[nodiscard]] bool broken() const { return broken_; }
  od::document& operator*() { return document_; }
  od::document* operator->() { return &document_; }

 private:
  simdjson::padded_string text_;
  od::parser parser_;
  od::document document_;
  bool broken_ = false;
};

Error BrokenJson(const Method& method) {
  Error error = MakeError(Code::kProtocol, "the result is not JSON");
  error.method = method.name();
  error.delivery = Delivery::kAnswered;
  return error;
}

/// A result that is one value: a scalar, list or map that goes into the result field.
Result<void> ParseBareResult(const Method& method, std::string_view json, Context& context, pb::Message& response) {
  // Wrapped into an object the value is read by the same code as any member.
  const FieldPlan& plan = FieldTableOf(*response.GetDescriptor()).PlanOf(*method.result_field());
  const std::string wrapped = fmt::format("{{\"r\":{}}}", json);
  Document document(wrapped);
  od::object object;
  if (document.broken() || document->get_object().get(object) != simdjson::SUCCESS) return BrokenJson(method);
  Reader reader(context);
  od::value value;
  if (object.find_field("r").get(value) != simdjson::SUCCESS) return BrokenJson(method);
  if (reader.Value(value, plan, response, {})) return {};
  if (reader.broken()) return BrokenJson(method);
  const std::string_view trimmed = Trim(json);
  const bool container = plan.field->is_repeated() && trimmed != "[]" && trimmed != "{}" && trimmed != "null";
  if (container && !trimmed.starts_with("[") && !trimmed.starts_with("{")) {
    Error error = MakeError(Code::kProtocol, fmt::format("the result {} is not a list", trimmed.substr(0, 80)));
    error.method = method.name();
    error.delivery = Delivery::kAnswered;
    return error;
  }
  response.GetReflection()->ClearField(&response, plan.field);
  AddRest(response, "", trimmed);
  return {};
}

Result<void> ReadParams(const Method& method, std::string_view json, Context& context, pb::Message& request) {
  const auto refuse = [&](std::string why) {
    Error error = MakeError(Code::kInvalidArgument, std::move(why));
    error.method = method.name();
    return error;
  };
  if (Trim(json).empty() || Trim(json) == "null") json = "{}";
  Document document(json);
  if (document.broken()) return refuse("the parameters are not JSON");
  od::object object;
  if (document->get_object().get(object) != simdjson::SUCCESS) return refuse("the parameters must be a JSON object");
  Reader reader(context);
  if (!reader.Object(object, request, {})) {
    return refuse(context.error.empty() ? "the parameters are not JSON" : "parameter " + context.error);
  }
  const char* trailing = nullptr;
  if (document->current_location().get(trailing) == simdjson::SUCCESS)
    return refuse("there is text after the parameters");
  return {};
}

}  // namespace

const std::string& WireName(const pb::EnumValueDescriptor& value) {
  return value.options().GetExtension(rpc::v1::value).wire();
}

Result<void> ParseResult(const Method& method, std::string_view json, Release release, pb::Message& response) {
  Context context{Manner::kAnswer, release};
  if (method.result_field() != nullptr) return ParseBareResult(method, json, context, response);
  Document document(json);
  od::object object;
  if (document.broken()) return BrokenJson(method);
  if (document->get_object().get(object) != simdjson::SUCCESS) {
    Error error = MakeError(Code::kProtocol, fmt::format("the result {} is not an object", Trim(json).substr(0, 80)));
    error.method = method.name();
    error.delivery = Delivery::kAnswered;
    return error;
  }
  Reader reader(context);
  if (!reader.Object(object, response, {})) return BrokenJson(method);
  return {};
}

Result<void> ParseParams(const Method& method, std::string_view json, pb::Message& request) {
  Context context{Manner::kRequest, Release()};
  return ReadParams(method, json, context, request);
}

Result<void> ParseParamsAs(const Method& method, std::string_view json, Release release, pb::Message& request) {
  Context context{Manner::kRequest, release, method.RelaxedIn(release)};
  return ReadParams(method, json, context, request);
}

}  // namespace spdkctl

#include <array>
#include <charconv>
#include <cmath>
#include <cstring>
#include <limits>
#include <optional>

#include <fmt/format.h>
#include <simdjson.h>

#include "base/text.h"
#include "schema/field_table.h"
#include "schema/wire.h"
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

/// Where a value lies within the parameters; made text only for an error.
struct Path {
  const Path* up = nullptr;
  std::string_view name = {};
  std::optional<std::size_t> index = {};

  [[nodiscard]] std::string Text() const {
    const std::string before = up != nullptr ? up->Text() : std::string();
    if (index) return fmt::format("{}[{}]", before, *index);
    return before.empty() ? std::string(name) : fmt::format("{}.{}", before, name);
  }
};

/// A JSON number's text as an integer; 64.0 and 1e3 are integers too.
template <class Integer>
std::optional<Integer> ToInteger(std::string_view text) {
  Integer number = 0;
  const char* const end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, number);
  if (error == std::errc{} && stop == end) return number;
  double real = 0;
  const auto [real_stop, real_error] = std::from_chars(text.data(), end, real);
  // 2^53 bounds what a double holds exactly.
  if (real_error != std::errc{} || real_stop != end || real != std::floor(real) || std::abs(real) > 9007199254740992.0)
    return std::nullopt;
  if (real < static_cast<double>(std::numeric_limits<Integer>::lowest())) return std::nullopt;
  if (real > static_cast<double>(std::numeric_limits<Integer>::max())) return std::nullopt;
  return static_cast<Integer>(real);
}

bool IsNumber(std::string_view token) {
  return !token.empty() && (token.front() == '-' || (token.front() >= '0' && token.front() <= '9'));
}

/// A token that is neither string nor container, and no JSON.
bool IsGarbage(std::string_view token) {
  if (token == "true" || token == "false" || token == "null") return false;
  double number = 0;
  const char* const end = token.data() + token.size();
  const auto [stop, error] = std::from_chars(token.data(), end, number);
  return !IsNumber(token) || stop != end || error == std::errc::invalid_argument;
}

/// Turns JSON into the wire form of a message. A value that does not fit is taken back by cutting the output to where
/// it began.
class Transcoder {
 public:
  Transcoder(Context& context, wire::Buffer& out) : context_(context), out_(out) {}

  /// The members of an object. False: broken JSON, or (requests) a member that does not fit.
  bool Members(od::object& object, const FieldTable& table, const Path* path) {
    Seen seen{};
    std::size_t guess = 0;
    for (auto each : object) {
      od::field member;
      od::value value;
      if (std::move(each).get(member) != simdjson::SUCCESS) return Broken();
      // An answer's members mostly come in the order of the fields, so the next one is tried first.
      if (guess < table.plans.size() && context_.manner == Manner::kAnswer &&
          IsNamed(member, table.plans[guess].name)) {
        value = member.value();
        const FieldPlan& next = table.plans[guess++];
        if (next.plain && !Has(seen, guess - 1) && Scalar(Token(value), next)) {
          Mark(seen, guess - 1);
          continue;
        }
        if (!AnswerMember(table, &next, next.name, value, seen)) return false;
        continue;
      }
      const std::optional<std::string_view> name = Key(member);
      if (!name) return Broken();
      value = member.value();
      const FieldPlan* const plan = Lookup(table, *name);
      if (plan != nullptr) guess = table.IndexOf(*plan) + 1;
      const bool fits = context_.manner == Manner::kAnswer ? AnswerMember(table, plan, *name, value, seen)
                                                           : RequestMember(table, plan, *name, value, seen, path);
      if (!fits) return false;
    }
    return context_.manner == Manner::kAnswer || HasRequired(table, seen, path);
  }

  /// One value into a field. False: it does not fit, and the output is as it was (or the JSON is broken).
  bool Value(od::value& value, const FieldPlan& plan, const Path* path) {
    const std::size_t start = out_.size();
    const std::string_view earlier = EarlierType(plan);
    const bool fits = plan.map                        ? Map(value, plan, path)
                      : plan.list                     ? List(value, plan, earlier, path)
                      : earlier.starts_with("array<") ? OnlyElement(value, plan)
                                                      : One(value, plan, path);
    if (!fits) out_.CutTo(start);
    return fits;
  }

  /// A member of an answer that no field holds.
  void Keep(const FieldTable& table, std::string_view name, std::string_view json) {
    const std::size_t member = out_.Begin(table.rest->number());
    out_.Bytes(rpc::v1::Member::kNameFieldNumber, name);
    out_.Bytes(rpc::v1::Member::kJsonFieldNumber, json);
    out_.End(member);
  }

  /// A result that goes into one field as a whole.
  bool WholeResult(od::value& value, const FieldPlan& plan) {
    whole_result_ = !plan.list && !plan.map;
    return Value(value, plan, nullptr);
  }

  [[nodiscard]] bool broken() const { return broken_; }

 private:
  /// Which fields of a message had a member already.
  using Seen = std::array<std::uint64_t, 4>;
  static_assert(sizeof(Seen) * 8 >= FieldTable::kMostFields);

  /// A value of the common kinds, at the smallest cost. False: it is another case, and nothing is written.
  bool Scalar(std::string_view token, const FieldPlan& plan) {
    if (plan.kind == ValueKind::kBool) {
      if (!Is(token, "true") && !Is(token, "false")) return false;
      return Bool(token.front() == 't', plan);
    }
    if (plan.kind == ValueKind::kText) {
      if (token.size() < 2 || token.front() != '"' || token.back() != '"' ||
          std::memchr(token.data(), '\\', token.size()) != nullptr)
        return false;
      out_.Bytes(plan.number, token.substr(1, token.size() - 2));
      return true;
    }
    return !token.empty() && token.front() >= '0' && token.front() <= '9' && Number(token, plan, nullptr);
  }

  /// A comparison whose length the compiler knows.
  template <std::size_t N>
  static bool Is(std::string_view token, const char (&text)[N]) {
    return token.size() == N - 1 && std::memcmp(token.data(), text, N - 1) == 0;
  }

  static bool Mark(Seen& seen, std::size_t index) {
    std::uint64_t& word = seen[index / 64];
    const std::uint64_t bit = std::uint64_t{1} << (index % 64);
    const bool was = (word & bit) != 0;
    word |= bit;
    return !was;
  }
  static bool Has(const Seen& seen, std::size_t index) { return (seen[index / 64] >> (index % 64) & 1) != 0; }

  /// The member's name: in the text itself if it has no escapes, else in the parser's buffer.
  static std::optional<std::string_view> Key(od::field& member) {
    const char* const raw = member.key().raw();
    const char* end = raw;
    while (*end != '"' && *end != '\\') ++end;
    if (*end == '"') return std::string_view(raw, static_cast<std::size_t>(end - raw));
    std::string_view name;
    if (member.unescaped_key().get(name) != simdjson::SUCCESS) return std::nullopt;
    return name;
  }

  /// Whether the member is that field's. Nothing beyond the name's closing quote is looked at.
  static bool IsNamed(od::field& member, const std::string& name) {
    const char* const raw = member.key().raw();
    return std::strncmp(raw, name.c_str(), name.size()) == 0 && raw[name.size()] == '"';
  }

  /// A field of that name, if the context's release spells it so.
  const FieldPlan* Lookup(const FieldTable& table, std::string_view name) const {
    const FieldPlan* const plan = table.Find(name);
    if (plan == nullptr || !context_.release.known() || context_.manner == Manner::kAnswer) return plan;
    return plan->range.Contains(context_.release) && plan->NamedIn(context_.release, name) ? plan : nullptr;
  }

  [[nodiscard]] std::string_view EarlierType(const FieldPlan& plan) const {
    if (plan.forms.empty() || !context_.release.known()) return {};
    return plan.TypeIn(context_.release);
  }

  bool AnswerMember(const FieldTable& table, const FieldPlan* plan, std::string_view name, od::value& value,
                    Seen& seen) {
    if (plan == nullptr && table.others != nullptr) {
      const std::size_t start = out_.size();
      if (Entry(name, value, *table.others, nullptr)) return true;
      out_.CutTo(start);
      if (broken_) return false;
      return KeepOrFail(table, name, misfit_);
    }
    if (plan == nullptr || plan == table.others || !Mark(seen, table.IndexOf(*plan)))
      return KeepOrFail(table, name, Raw(value));
    if (Value(value, *plan, nullptr)) return true;
    if (broken_) return false;
    return KeepOrFail(table, name, misfit_);
  }

  bool KeepOrFail(const FieldTable& table, std::string_view name, std::string_view json) {
    if (table.rest == nullptr || json.empty()) return Broken();
    Keep(table, name, json);
    return true;
  }

  bool RequestMember(const FieldTable& table, const FieldPlan* plan, std::string_view name, od::value& value,
                     Seen& seen, const Path* up) {
    const Path path{up, name};
    if (plan == nullptr) {
      if (context_.relaxed && up == nullptr) return true;
      return Refuse(path, "is unknown" + DidYouMean(name, table.Names()));
    }
    if (!Mark(seen, table.IndexOf(*plan))) return Refuse(path, "is given twice");
    if (plan->options->nullable() && Token(value) == "null") return true;
    if (Value(value, *plan, &path)) return true;
    if (!context_.error.empty()) return false;
    return Refuse(path, fmt::format("must be {}, not {}", Expected(*plan), Shown(*plan)));
  }

  /// The value that does not fit, as an error may show it: what holds objects may hold secrets.
  [[nodiscard]] std::string Shown(const FieldPlan& plan) const {
    if (plan.options->secret()) return "***";
    const bool objects = plan.kind == ValueKind::kMessage || plan.kind == ValueKind::kJson;
    if (!objects) return misfit_;
    return misfit_.starts_with('{') ? "an object" : misfit_.starts_with('[') ? "such a list" : "a plain value";
  }

  bool Refuse(const Path& path, std::string_view why) {
    if (context_.error.empty()) context_.error = fmt::format("'{}' {}", path.Text(), why);
    return false;
  }

  bool HasRequired(const FieldTable& table, const Seen& seen, const Path* up) {
    if (!context_.release.known()) return true;
    for (const FieldPlan& plan : table.plans) {
      if (plan.RequiredIn(context_.release) && !Has(seen, table.IndexOf(plan)))
        return Refuse(Path{up, plan.NameIn(context_.release)}, "is missing");
    }
    return true;
  }

  static std::string Expected(const FieldPlan& plan) {
    const std::string one =
        plan.kind == ValueKind::kMessage ? "an object"
        : plan.kind == ValueKind::kText  ? "a string"
        : plan.kind == ValueKind::kJson  ? "a value"
        : plan.kind == ValueKind::kBool  ? "true or false"
        : plan.kind == ValueKind::kEnum
            ? "one of " + Join(WireNames(*plan.field->enum_type()), ", ")
            : std::string("a number of type ") +
                  (plan.options->type().empty() ? std::string(plan.field->cpp_type_name()) : plan.options->type());
    return plan.list ? "a list, each " + one : one;
  }

  bool Misfit(std::string_view raw) {
    misfit_.assign(raw);
    return false;
  }

  bool Broken() {
    broken_ = true;
    return false;
  }

  /// The text of a value up to the next token: all of it for a scalar, the bracket for a container.
  static std::string_view Token(od::value& value) {
    std::string_view token = value.raw_json_token();
    while (!token.empty() && static_cast<unsigned char>(token.back()) <= ' ') token.remove_suffix(1);
    return token;
  }

  /// The text of a value that has not been read yet; empty if it is broken.
  std::string_view Raw(od::value& value) {
    const std::string_view token = Token(value);
    std::string_view raw = token;
    simdjson::error_code error = simdjson::SUCCESS;
    if (token.starts_with('{')) {
      od::object object;
      error = value.get_object().get(object);
      if (error == simdjson::SUCCESS) error = object.raw_json().get(raw);
    } else if (token.starts_with('[')) {
      od::array array;
      error = value.get_array().get(array);
      if (error == simdjson::SUCCESS) error = array.raw_json().get(raw);
    } else if (!token.starts_with('"') && IsGarbage(token)) {
      error = simdjson::TAPE_ERROR;
    }
    if (error == simdjson::SUCCESS) return Trim(raw);
    broken_ = true;
    return {};
  }

  bool MisfitOf(od::value& value) {
    const std::string_view raw = Raw(value);
    return broken_ ? false : Misfit(raw);
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

  bool Entry(std::string_view key, od::value& value, const FieldPlan& plan, const Path* path) {
    constexpr int kKey = 1;
    const std::size_t entry = out_.Begin(plan.number);
    out_.Bytes(kKey, key);
    const FieldPlan& element = plan.table->plans.back();
    if (!(plan.options->json() ? JsonText(value, element) : One(value, element, path))) return false;
    out_.End(entry);
    return true;
  }

  bool Map(od::value& value, const FieldPlan& plan, const Path* up) {
    if (Token(value) != "{") return MisfitOf(value);
    od::object object;
    if (value.get_object().get(object) != simdjson::SUCCESS) return Broken();
    bool any = false;
    for (auto each : object) {
      od::field member;
      if (std::move(each).get(member) != simdjson::SUCCESS) return Broken();
      const std::optional<std::string_view> key = Key(member);
      if (!key) return Broken();
      const Path path{up, *key};
      if (!Entry(*key, member.value(), plan, &path)) return Whole(object);
      any = true;
    }
    return any || context_.manner == Manner::kRequest || Misfit("{}");
  }

  bool List(od::value& value, const FieldPlan& plan, std::string_view earlier, const Path* up) {
    // What is a list of objects now was one object once.
    if (earlier == "object") return One(value, plan, up);
    if (Token(value) != "[") return MisfitOf(value);
    od::array array;
    if (value.get_array().get(array) != simdjson::SUCCESS) return Broken();
    const FieldPlan* const name_only = PlainElement(plan, earlier);
    std::size_t count = 0;
    for (auto each : array) {
      od::value element;
      if (each.get(element) != simdjson::SUCCESS) return Broken();
      const Path path{up, {}, count++};
      const bool lone = name_only != nullptr && (earlier != "names" || Token(element) != "{");
      if (!(lone ? Lone(element, plan, *name_only, &path) : One(element, plan, &path))) return Whole(array);
    }
    if (context_.manner == Manner::kRequest) {
      if (const auto why = WhyTooMany(plan, count)) return Refuse(*up, *why);
      return true;
    }
    // In an answer an empty list differs from none; in a request both are an empty repeated field.
    return count > 0 || Misfit("[]");
  }

  /// An element that was a plain string once, where it is an object now; or null (a base bdev that a raid bdev lost).
  bool Lone(od::value& value, const FieldPlan& list, const FieldPlan& field, const Path* path) {
    const std::size_t object = out_.Begin(list.number);
    const bool absent = context_.manner == Manner::kAnswer && Token(value) == "null";
    if (!absent && !One(value, field, path)) return false;
    out_.End(object);
    return true;
  }

  /// An older release's ["name"] for what is a plain "name" now.
  bool OnlyElement(od::value& value, const FieldPlan& plan) {
    if (Token(value) != "[") return MisfitOf(value);
    od::array array;
    if (value.get_array().get(array) != simdjson::SUCCESS) return Broken();
    std::size_t count = 0;
    for (auto each : array) {
      od::value element;
      if (each.get(element) != simdjson::SUCCESS) return Broken();
      if (++count > 1 || !One(element, plan, nullptr)) return Whole(array);
    }
    return count == 1 || Misfit("[]");
  }

  bool One(od::value& value, const FieldPlan& plan, const Path* path) {
    if (plan.kind == ValueKind::kJson) return JsonText(value, plan);
    if (plan.kind == ValueKind::kMessage) return Object(value, plan, path);
    const std::string_view token = Token(value);
    if (token.empty()) return Broken();
    switch (token.front()) {
      case '"':
        if (plan.kind == ValueKind::kText || plan.kind == ValueKind::kEnum) return Text(value, token, plan, path);
        break;
      case 't':
      case 'f':
        if (plan.kind == ValueKind::kBool && (token == "true" || token == "false"))
          return Bool(token.front() == 't', plan);
        // What is a number now was true or false once; not so a whole result, whose `true` was no number.
        if (EarlierType(plan) == "bool" && plan.kind != ValueKind::kText && !whole_result_)
          return Number(token == "true" ? "1" : "0", plan, path);
        break;
      case '{':
      case '[':
      case 'n': break;
      default:
        if (Number(token, plan, path)) return true;
        if (!context_.error.empty()) return false;
    }
    return MisfitOf(value);
  }

  bool Bool(bool value, const FieldPlan& plan) {
    out_.Unsigned(plan.number, value ? 1 : 0);
    return true;
  }

  bool Text(od::value& value, std::string_view token, const FieldPlan& plan, const Path* path) {
    std::string_view text;
    if (std::memchr(token.data(), '\\', token.size()) == nullptr) {
      if (token.size() < 2 || token.back() != '"') return Broken();
      text = token.substr(1, token.size() - 2);
    } else if (value.get_string().get(text) != simdjson::SUCCESS) {
      // Half of a surrogate pair: right for JSON, no UTF-8.
      return Misfit(token);
    }
    if (plan.kind == ValueKind::kEnum) return EnumText(text, plan) || Misfit(token);
    if (context_.manner == Manner::kRequest && !TextFits(text, plan, *path)) return false;
    out_.Bytes(plan.number, text);
    return true;
  }

  bool TextFits(std::string_view text, const FieldPlan& plan, const Path& path) {
    if (const auto why = WhyUnfit(plan, context_.release, text)) return Refuse(path, *why);
    // A target reads any text, and only then judges it.
    if (context_.release.known()) return true;
    const auto why = WhyMalformed(plan, text);
    return why ? Refuse(path, *why) : true;
  }

  bool EnumText(std::string_view text, const FieldPlan& plan) {
    for (const Enumerator& value : plan.enumerators) {
      if (value.wire != text) continue;
      // A target's decoder knows those of its release.
      if (context_.manner == Manner::kRequest && context_.release.known() && !value.range.Contains(context_.release))
        return false;
      out_.Signed(plan.number, value.number);
      return true;
    }
    return false;
  }

  bool Number(std::string_view token, const FieldPlan& plan, const Path* path) {
    switch (plan.kind) {
      case ValueKind::kInt32: return Integer<std::int32_t>(token, plan, path);
      case ValueKind::kInt64: return Integer<std::int64_t>(token, plan, path);
      case ValueKind::kUint32: return Integer<std::uint32_t>(token, plan, path);
      case ValueKind::kUint64: return Integer<std::uint64_t>(token, plan, path);
      case ValueKind::kDouble: {
        double number = 0;
        const auto [stop, error] = std::from_chars(token.data(), token.data() + token.size(), number);
        if (error != std::errc{} || stop != token.data() + token.size()) return false;
        out_.Double(plan.number, number);
        return true;
      }
      // chap_disabled and the like were 0 and 1 once.
      case ValueKind::kBool: return WasInteger(plan) && (token == "0" || token == "1") && Bool(token == "1", plan);
      // What is a text now was a number once: it is kept as its digits.
      case ValueKind::kText:
        if (!WasInteger(plan) || !ToInteger<std::int64_t>(token)) return false;
        out_.Bytes(plan.number, token);
        return true;
      case ValueKind::kEnum: return WasInteger(plan) && EnumText(token, plan);
      default: return false;
    }
  }

  [[nodiscard]] bool WasInteger(const FieldPlan& plan) const {
    const std::string_view earlier = EarlierType(plan);
    return earlier == "int32" || earlier == "uint32";
  }

  template <class I>
  bool Integer(std::string_view token, const FieldPlan& plan, const Path* path) {
    const std::optional<I> number = ToInteger<I>(token);
    if (!number) return false;
    if (context_.manner == Manner::kRequest && *number > 0) {
      if (const auto why = WhyUnfit(plan, context_.release, static_cast<std::uint64_t>(*number)))
        return Refuse(*path, *why);
    }
    if constexpr (std::is_signed_v<I>) {
      out_.Signed(plan.number, *number);
    } else {
      out_.Unsigned(plan.number, *number);
    }
    return true;
  }

  bool JsonText(od::value& value, const FieldPlan& plan) {
    const std::string_view raw = Raw(value);
    if (broken_) return false;
    out_.Bytes(plan.number, raw);
    return true;
  }

  bool Object(od::value& value, const FieldPlan& plan, const Path* path) {
    if (Token(value) != "{") return MisfitOf(value);
    od::object object;
    if (value.get_object().get(object) != simdjson::SUCCESS) return Broken();
    const std::size_t nested = out_.Begin(plan.number);
    if (!Members(object, *plan.table, path)) return context_.manner == Manner::kRequest ? false : Broken();
    out_.End(nested);
    return true;
  }

  Context& context_;
  wire::Buffer& out_;
  std::string misfit_;
  bool broken_ = false;
  bool whole_result_ = false;
};

/// simdjson reads beyond the end of what it parses; the text is copied once with the room that it needs.
class Document {
 public:
  explicit Document(std::string_view json) : text_(json) {
    if (parser_.iterate(text_).get(document_) != simdjson::SUCCESS) broken_ = true;
  }
  [[nodiscard]] bool broken() const { return broken_; }
  od::document* operator->() { return &document_; }

 private:
  simdjson::padded_string text_;
  od::parser parser_;
  od::document document_;
  bool broken_ = false;
};

Error Unusable(const Method& method, std::string why) {
  Error error = MakeError(Code::kProtocol, std::move(why));
  error.method = method.name();
  error.delivery = Delivery::kAnswered;
  return error;
}

Error BrokenJson(const Method& method) { return Unusable(method, "the result is not JSON"); }

Result<void> ToMessage(const Method& method, const wire::Buffer& encoded, pb::Message& message) {
  if (message.ParseFromArray(encoded.data(), static_cast<int>(encoded.size()))) return {};
  return Unusable(method, fmt::format("the message {} cannot hold it", message.GetTypeName()));
}

/// The field that a result of that kind goes into as a whole; null if it is an object of the response's own fields.
const FieldPlan* WholeResultField(const Method& method, const FieldTable& table, char first) {
  const rpc::v1::Method& options = method.options();
  const std::string& by_kind = first == '{'   ? options.object_result()
                               : first == '[' ? options.list_result()
                                              : options.scalar_result();
  const std::string& name = by_kind.empty() ? options.result() : by_kind;
  return name.empty() ? nullptr : table.Find(name);
}

/// A result that is one value: a scalar, list or map that goes into one field.
Result<void> ReadWhole(const Method& method, std::string_view json, const FieldPlan& plan, const FieldTable& table,
                       Context& context, wire::Buffer& encoded) {
  // A document that is a scalar cannot be read as a value; within a list it can.
  const bool container = json.starts_with('[') || json.starts_with('{');
  const std::string wrapped = container ? std::string() : fmt::format("[{}]", json);
  Document document(container ? json : std::string_view(wrapped));
  od::value value;
  if (document.broken()) return BrokenJson(method);
  if (container) {
    if (document->get_value().get(value) != simdjson::SUCCESS) return BrokenJson(method);
  } else {
    od::array array;
    if (document->get_array().get(array) != simdjson::SUCCESS || array.at(0).get(value) != simdjson::SUCCESS)
      return BrokenJson(method);
  }
  Transcoder transcoder(context, encoded);
  if (transcoder.WholeResult(value, plan)) return {};
  if (transcoder.broken()) return BrokenJson(method);
  if (plan.field->is_repeated() && !container && json != "null")
    return Unusable(method, fmt::format("the result {} is not a list", json.substr(0, 80)));
  transcoder.Keep(table, "", json);
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
  wire::Buffer encoded(json.size());
  Transcoder transcoder(context, encoded);
  if (!transcoder.Members(object, FieldTableOf(*request.GetDescriptor()), nullptr))
    return refuse(context.error.empty() ? "the parameters are not JSON" : "parameter " + context.error);
  const char* trailing = nullptr;
  if (document->current_location().get(trailing) == simdjson::SUCCESS)
    return refuse("there is text after the parameters");
  return ToMessage(method, encoded, request);
}

}  // namespace

Result<void> ParseResult(const Method& method, std::string_view json, Release release, pb::Message& response) {
  Context context{Manner::kAnswer, release};
  const FieldTable& table = FieldTableOf(*response.GetDescriptor());
  json = Trim(json);
  if (json.empty()) return BrokenJson(method);
  // Most answers shrink on the way: names become numbers.
  wire::Buffer encoded(json.size() / 2);
  if (const FieldPlan* const whole = WholeResultField(method, table, json.front())) {
    if (auto read = ReadWhole(method, json, *whole, table, context, encoded); !read) return read;
    return ToMessage(method, encoded, response);
  }
  Document document(json);
  od::object object;
  if (document.broken()) return BrokenJson(method);
  if (!json.starts_with('{') || document->get_object().get(object) != simdjson::SUCCESS)
    return Unusable(method, fmt::format("the result {} is not an object", json.substr(0, 80)));
  if (!Transcoder(context, encoded).Members(object, table, nullptr)) return BrokenJson(method);
  return ToMessage(method, encoded, response);
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

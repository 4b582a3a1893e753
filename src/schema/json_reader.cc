#include <algorithm>
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
#include "schema/json_path.h"
#include "schema/json_values.h"
#include "schema/moved.h"
#include "schema/told_params.h"
#include "schema/wire.h"
#include "schema/words.h"
#include "spdkctl/schema/codec.h"

namespace spdkctl {
namespace {

namespace pb = google::protobuf;
namespace od = simdjson::ondemand;

// A message takes more memory than its JSON text: "{}" is that of all its fields. What an answer may come to, and what
// is reckoned for a message, each of its fields, an element of a list, and a member that no field holds. 50,000 bdevs,
// which is all that SPDK can send at once, come to half of it.
constexpr std::size_t kMostMemory = std::size_t{512} << 20;
constexpr std::size_t kOfMessage = 32;
constexpr std::size_t kOfField = 40;
constexpr std::size_t kOfElement = 48;
constexpr std::size_t kOfMember = 160;

/// What is done with members that do not fit.
enum class Manner : std::uint8_t {
  kAnswer,   ///< They are kept in `rest`.
  kRequest,  ///< They are refused.
};

struct Context {
  Manner manner;
  Release release;         ///< Names and types of this release hold; not known(): those of any release.
  bool relaxed = false;    ///< Unknown members at the top are ignored.
  bool told = false;       ///< Unknown members are ignored at any depth.
  std::string error = {};  ///< Why a request was refused, or an answer that is JSON cannot be read.
  Unwritten refused = {};  ///< The same of a request, if one of its parameters is why.
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

/// Text that is no JSON and yet meant as a number: SPDK prints a double of no value so. As JSON it is a string.
std::string_view AsNonFinite(std::string_view token) {
  constexpr std::array<std::string_view, 4> kQuoted = {R"("nan")", R"("-nan")", R"("inf")", R"("-inf")"};
  for (const std::string_view quoted : kQuoted) {
    if (token == quoted.substr(1, quoted.size() - 2)) return quoted;
  }
  return {};
}

/// How a value went into a field.
enum class Fit : std::uint8_t {
  kYes,
  kMisfit,   ///< The field cannot hold it; the message is as it was.
  kRefused,  ///< A request must not have it; Context::error says why.
  kBroken,   ///< It is no JSON.
};

/// Turns JSON into the wire form of a message. A value that does not fit is taken back by cutting the output to where
/// it began.
class Transcoder {
 public:
  Transcoder(Context& context, wire::Buffer& out) : context_(context), out_(out) {}

  /// The members of an object. Never kMisfit: an answer keeps what does not fit, a request is refused.
  Fit Members(od::object& object, const FieldTable& table, const Path* path) {
    Seen seen{};
    std::size_t next = 0;
    for (auto each : object) {
      od::field member;
      if (std::move(each).get(member) != simdjson::SUCCESS) return Fit::kBroken;
      const Fit fit = IsAnswer() ? AnswerMember(member, table, seen, next) : RequestMember(member, table, seen, path);
      if (fit != Fit::kYes) return fit;
    }
    return IsAnswer() ? Fit::kYes : HasRequired(table, seen, path);
  }

  /// One value into a field.
  Fit Value(od::value& value, const FieldPlan& plan, const Path* path) {
    const std::size_t start = out_.size();
    const std::string_view earlier = EarlierType(plan);
    const Fit fit = plan.map                        ? Map(value, plan, path)
                    : plan.list                     ? List(value, plan, earlier, path)
                    : earlier.starts_with("array<") ? OnlyElement(value, plan)
                                                    : One(value, plan, path);
    if (fit != Fit::kYes) out_.CutTo(start);
    return fit;
  }

  /// A member of an answer that no field holds.
  void Keep(const FieldTable& table, std::string_view name, std::string_view json) {
    const std::size_t member = out_.Begin(table.rest->number());
    out_.Bytes(rpc::v1::Member::kNameFieldNumber, name);
    out_.Bytes(rpc::v1::Member::kJsonFieldNumber, json);
    out_.End(member);
  }

  /// A result that goes into one field as a whole.
  Fit WholeResult(od::value& value, const FieldPlan& plan) {
    whole_result_ = plan.list || plan.map ? nullptr : &plan;
    return Value(value, plan, nullptr);
  }

 private:
  /// Which fields of a message had a member already.
  using Seen = std::array<std::uint64_t, 4>;
  static_assert(sizeof(Seen) * 8 >= FieldTable::kMostFields);

  [[nodiscard]] bool IsAnswer() const { return context_.manner == Manner::kAnswer; }

  /// False if the message would become too large.
  bool Spend(std::size_t bytes) {
    spent_ += bytes;
    if (spent_ <= kMostMemory) return true;
    context_.error = fmt::format("the result would take more than {} MiB of memory", kMostMemory >> 20);
    return false;
  }
  bool SpendMessage(const FieldTable& table) { return Spend(kOfMessage + kOfField * table.plans.size()); }

  /// A value of the common kinds, at the smallest cost. False: it is another case, and nothing is written.
  bool PlainScalar(std::string_view token, const FieldPlan& plan) {
    if (plan.kind == ValueKind::kBool) {
      if (!Is(token, "true") && !Is(token, "false")) return false;
      Bool(token.front() == 't', plan);
      return true;
    }
    if (plan.kind == ValueKind::kText) {
      if (token.size() < 2 || token.front() != '"' || token.back() != '"' ||
          std::memchr(token.data(), '\\', token.size()) != nullptr)
        return false;
      out_.Bytes(plan.number, token.substr(1, token.size() - 2));
      return true;
    }
    return !token.empty() && token.front() >= '0' && token.front() <= '9' && Number(token, plan, nullptr) == Fit::kYes;
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
    if (plan == nullptr || !context_.release.known() || IsAnswer()) return plan;
    return plan->range.Contains(context_.release) && plan->NamedIn(context_.release, name) ? plan : nullptr;
  }

  [[nodiscard]] std::string_view EarlierType(const FieldPlan& plan) const {
    if (plan.forms.empty() || !context_.release.known()) return {};
    return plan.TypeIn(context_.release);
  }

  /// A member of an answer. Members mostly come in the order of the fields, so the field that is `next` in it is tried
  /// before the name is looked up: the names are most of what decoding costs (BM_DecodeBdevs).
  Fit AnswerMember(od::field& member, const FieldTable& table, Seen& seen, std::size_t& next) {
    if (next < table.plans.size() && IsNamed(member, table.plans[next].name)) {
      const std::size_t index = next++;
      const FieldPlan& plan = table.plans[index];
      od::value value = member.value();
      if (!plan.plain || Has(seen, index) || !PlainScalar(Token(value), plan))
        return HoldOrKeep(table, &plan, plan.name, value, seen);
      Mark(seen, index);
      return Fit::kYes;
    }
    const std::optional<std::string_view> name = Key(member);
    if (!name) return Fit::kBroken;
    const FieldPlan* const plan = Lookup(table, *name);
    if (plan != nullptr) next = table.IndexOf(*plan) + 1;
    return HoldOrKeep(table, plan, *name, member.value(), seen);
  }

  /// A value of an answer: into its field, else into the map for all others, else into `rest`.
  Fit HoldOrKeep(const FieldTable& table, const FieldPlan* plan, std::string_view name, od::value& value, Seen& seen) {
    if (plan == nullptr && table.others != nullptr) {
      const std::size_t start = out_.size();
      const Fit fit = Entry(name, value, *table.others, nullptr);
      if (fit != Fit::kMisfit) return fit;
      out_.CutTo(start);
      return KeepInRest(table, name, misfit_);
    }
    if (plan == nullptr || plan == table.others || !Mark(seen, table.IndexOf(*plan))) {
      const std::optional<std::string_view> raw = Raw(value);
      return raw ? KeepInRest(table, name, *raw) : Fit::kBroken;
    }
    const Fit fit = Value(value, *plan, nullptr);
    return fit == Fit::kMisfit ? KeepInRest(table, name, misfit_) : fit;
  }

  Fit KeepInRest(const FieldTable& table, std::string_view name, std::string_view json) {
    if (table.rest == nullptr || !Spend(kOfMember)) return Fit::kBroken;
    Keep(table, name, json);
    return Fit::kYes;
  }

  Fit RequestMember(od::field& member, const FieldTable& table, Seen& seen, const Path* up) {
    const std::optional<std::string_view> name = Key(member);
    if (!name) return Fit::kBroken;
    const Path path{up, *name};
    const FieldPlan* const plan = Lookup(table, *name);
    if (plan == nullptr) {
      if (context_.told || (context_.relaxed && up == nullptr)) return Fit::kYes;
      const std::string hint = DidYouMean(*name, table.NamesIn(context_.release));
      const FieldPlan* const elsewhere = context_.release.known() ? table.Find(*name) : nullptr;
      if (elsewhere != nullptr && !elsewhere->range.Contains(context_.release))
        return Refuse(path, WhyNotIn(*elsewhere, context_.release) + hint);
      return Refuse(path, "is unknown" + hint);
    }
    if (!Mark(seen, table.IndexOf(*plan))) return Refuse(path, "is given twice");
    od::value value = member.value();
    if (plan->options->nullable() && Token(value) == "null") return Fit::kYes;
    const Fit fit = Value(value, *plan, &path);
    if (fit != Fit::kMisfit) return fit;
    return Refuse(path, fmt::format("must be {}, not {}", Expected(*plan), Shown(*plan)));
  }

  /// The value that does not fit, as an error may show it: what holds objects may hold secrets.
  [[nodiscard]] std::string Shown(const FieldPlan& plan) const {
    if (plan.options->secret()) return "***";
    const bool objects = plan.kind == ValueKind::kMessage || plan.kind == ValueKind::kJson;
    if (!objects) return misfit_;
    return misfit_.starts_with('{') ? "an object" : misfit_.starts_with('[') ? "such a list" : "a plain value";
  }

  Fit Refuse(const Path& path, std::string_view why) {
    if (context_.error.empty()) {
      context_.refused = {path.Text(), std::string(why), Code::kInvalidArgument};
      context_.error = fmt::format("'{}' {}", context_.refused.path, why);
    }
    return Fit::kRefused;
  }

  Fit HasRequired(const FieldTable& table, const Seen& seen, const Path* up) {
    if (!context_.release.known()) return Fit::kYes;
    for (const FieldPlan& plan : table.plans) {
      if (plan.RequiredIn(context_.release) && !Has(seen, table.IndexOf(plan)))
        return Refuse(Path{up, plan.NameIn(context_.release)}, "is missing");
    }
    return Fit::kYes;
  }

  [[nodiscard]] std::string Expected(const FieldPlan& plan) const {
    const std::string one =
        plan.kind == ValueKind::kMessage ? "an object"
        : plan.kind == ValueKind::kText  ? "a string"
        : plan.kind == ValueKind::kJson  ? "a value"
        : plan.kind == ValueKind::kBool  ? "true or false"
        : plan.kind == ValueKind::kEnum
            ? "one of " + Join(plan.WordsIn(context_.release), ", ")
            : std::string("a number of type ") +
                  (plan.options->type().empty() ? std::string(plan.field->cpp_type_name()) : plan.options->type());
    return plan.list ? "a list, each " + one : one;
  }

  /// Keeps the text of what does not fit, for `rest` or an error.
  Fit Misfit(std::string_view raw) {
    misfit_.assign(raw);
    return Fit::kMisfit;
  }

  /// The text of a value up to the next token: all of it for a scalar, the bracket for a container.
  static std::string_view Token(od::value& value) {
    std::string_view token = value.raw_json_token();
    while (!token.empty() && static_cast<unsigned char>(token.back()) <= ' ') token.remove_suffix(1);
    return token;
  }

  /// The text of a value that has not been read yet; nothing if it is broken.
  static std::optional<std::string_view> Raw(od::value& value) {
    const std::string_view token = Token(value);
    std::string_view raw = token;
    if (token.starts_with('{')) {
      od::object object;
      if (value.get_object().get(object) != simdjson::SUCCESS || object.raw_json().get(raw) != simdjson::SUCCESS)
        return std::nullopt;
    } else if (token.starts_with('[')) {
      od::array array;
      if (value.get_array().get(array) != simdjson::SUCCESS || array.raw_json().get(raw) != simdjson::SUCCESS)
        return std::nullopt;
    } else if (const std::string_view quoted = AsNonFinite(token); !quoted.empty()) {
      return quoted;
    } else if (token.empty() || (!token.starts_with('"') && IsGarbage(token))) {
      return std::nullopt;
    }
    return Trim(raw);
  }

  Fit MisfitOf(od::value& value) {
    const std::optional<std::string_view> raw = Raw(value);
    return raw ? Misfit(*raw) : Fit::kBroken;
  }

  /// What a container is of which an element ended so: a misfit as a whole if the element is one.
  template <class Container>
  Fit WholeOf(Container& container, Fit element) {
    if (element != Fit::kMisfit) return element;
    std::string_view raw;
    if (container.reset().error() != simdjson::SUCCESS || container.raw_json().get(raw) != simdjson::SUCCESS)
      return Fit::kBroken;
    return Misfit(Trim(raw));
  }

  Fit Entry(std::string_view key, od::value& value, const FieldPlan& plan, const Path* path) {
    constexpr int kKey = 1;
    if (!Spend(kOfMember)) return Fit::kBroken;
    const std::size_t entry = out_.Begin(plan.number);
    out_.Bytes(kKey, key);
    const FieldPlan& element = plan.table->plans.back();
    const Fit fit = plan.options->json() ? JsonText(value, element) : One(value, element, path);
    if (fit == Fit::kYes) out_.End(entry);
    return fit;
  }

  Fit Map(od::value& value, const FieldPlan& plan, const Path* up) {
    if (Token(value) != "{") return MisfitOf(value);
    od::object object;
    if (value.get_object().get(object) != simdjson::SUCCESS) return Fit::kBroken;
    bool any = false;
    for (auto each : object) {
      od::field member;
      if (std::move(each).get(member) != simdjson::SUCCESS) return Fit::kBroken;
      const std::optional<std::string_view> key = Key(member);
      if (!key) return Fit::kBroken;
      const Path path{up, *key};
      if (const Fit fit = Entry(*key, member.value(), plan, &path); fit != Fit::kYes) return WholeOf(object, fit);
      any = true;
    }
    // In an answer an empty map differs from none; in a request both are an empty map field.
    return any || !IsAnswer() ? Fit::kYes : Misfit("{}");
  }

  Fit List(od::value& value, const FieldPlan& plan, std::string_view earlier, const Path* up) {
    // What is a list of objects now was one object once.
    if (earlier == "object") return One(value, plan, up);
    if (earlier == "string" || (!context_.release.known() && Token(value).starts_with('"') && WasText(plan)))
      return Joined(value, plan, up);
    if (Token(value) != "[") return MisfitOf(value);
    od::array array;
    if (value.get_array().get(array) != simdjson::SUCCESS) return Fit::kBroken;
    const FieldPlan* const name_only = PlainElement(plan, earlier);
    std::size_t count = 0;
    for (auto each : array) {
      od::value element;
      if (each.get(element) != simdjson::SUCCESS) return Fit::kBroken;
      if (!Spend(kOfElement)) return Fit::kBroken;
      const Path path{up, {}, count++};
      const bool lone = name_only != nullptr && (earlier != "names" || Token(element) != "{");
      const Fit fit = lone ? Lone(element, plan, *name_only, &path) : One(element, plan, &path);
      if (fit != Fit::kYes) return WholeOf(array, fit);
    }
    // In an answer an empty list differs from none; in a request both are an empty repeated field.
    if (IsAnswer()) return count > 0 ? Fit::kYes : Misfit("[]");
    const auto why = WhyTooMany(plan, count);
    return why ? Refuse(*up, *why) : Fit::kYes;
  }

  static bool WasText(const FieldPlan& plan) {
    return std::any_of(plan.forms.begin(), plan.forms.end(),
                       [](const FieldForm& form) { return form.type == "string"; });
  }

  /// What is a list of words now was one text once, in which commas part them. Some may be empty.
  Fit Joined(od::value& value, const FieldPlan& plan, const Path* up) {
    const std::string_view token = Token(value);
    if (!token.starts_with('"')) return MisfitOf(value);
    std::string_view text;
    if (value.get_string().get(text) != simdjson::SUCCESS) return Misfit(token);
    std::size_t count = 0;
    for (const std::string& word : Split(std::string(text), ',')) {
      if (word.empty()) continue;
      ++count;
      if (plan.kind != ValueKind::kEnum) {
        out_.Bytes(plan.number, word);
      } else if (EnumText(word, plan) != Fit::kYes) {
        return Misfit(token);
      }
    }
    const auto why = IsAnswer() ? std::nullopt : WhyTooMany(plan, count);
    return why ? Refuse(*up, *why) : Fit::kYes;
  }

  /// An element that was a plain string once, where it is an object now; or null (a base bdev that a raid bdev lost).
  Fit Lone(od::value& value, const FieldPlan& list, const FieldPlan& field, const Path* path) {
    if (!SpendMessage(*list.table)) return Fit::kBroken;
    const std::size_t object = out_.Begin(list.number);
    const bool absent = IsAnswer() && Token(value) == "null";
    const Fit fit = absent ? Fit::kYes : One(value, field, path);
    if (fit == Fit::kYes) out_.End(object);
    return fit;
  }

  /// An older release's ["name"] for what is a plain "name" now.
  Fit OnlyElement(od::value& value, const FieldPlan& plan) {
    if (Token(value) != "[") return MisfitOf(value);
    od::array array;
    if (value.get_array().get(array) != simdjson::SUCCESS) return Fit::kBroken;
    std::size_t count = 0;
    for (auto each : array) {
      od::value element;
      if (each.get(element) != simdjson::SUCCESS) return Fit::kBroken;
      const Fit fit = ++count > 1 ? Fit::kMisfit : One(element, plan, nullptr);
      if (fit != Fit::kYes) return WholeOf(array, fit);
    }
    return count == 1 ? Fit::kYes : Misfit("[]");
  }

  Fit One(od::value& value, const FieldPlan& plan, const Path* path) {
    if (plan.kind == ValueKind::kJson) return JsonText(value, plan);
    if (plan.kind == ValueKind::kMessage) return Object(value, plan, path);
    const std::string_view token = Token(value);
    if (token.empty()) return Fit::kBroken;
    const bool text = plan.kind == ValueKind::kText || plan.kind == ValueKind::kEnum;
    if (token.front() == '"') return text ? Text(value, token, plan, path) : MisfitOf(value);
    const Fit fit = Literal(token, plan, path);
    return fit == Fit::kMisfit ? MisfitOf(value) : fit;
  }

  /// A value that is neither text nor container: true, false, null or a number.
  Fit Literal(std::string_view token, const FieldPlan& plan, const Path* path) {
    switch (token.front()) {
      case 't':
      case 'f':
        if (plan.kind == ValueKind::kBool && (token == "true" || token == "false"))
          return Bool(token.front() == 't', plan);
        // What is a number now was true or false once; not so a whole result, whose `true` was no number.
        if (EarlierType(plan) == "bool" && plan.kind != ValueKind::kText && &plan != whole_result_)
          return Number(token == "true" ? "1" : "0", plan, path);
        return Fit::kMisfit;
      case '{':
      case '[':
      case 'n': return Fit::kMisfit;
      default: return Number(token, plan, path);
    }
  }

  Fit Bool(bool value, const FieldPlan& plan) {
    out_.Unsigned(plan.number, value ? 1 : 0);
    return Fit::kYes;
  }

  Fit Text(od::value& value, std::string_view token, const FieldPlan& plan, const Path* path) {
    std::string_view text;
    if (std::memchr(token.data(), '\\', token.size()) == nullptr) {
      if (token.size() < 2 || token.back() != '"') return Fit::kBroken;
      text = token.substr(1, token.size() - 2);
    } else if (value.get_string().get(text) != simdjson::SUCCESS) {
      // Half of a surrogate pair: right for JSON, no UTF-8.
      return Misfit(token);
    }
    if (plan.kind == ValueKind::kEnum) return EnumText(text, plan) == Fit::kYes ? Fit::kYes : Misfit(token);
    if (!IsAnswer()) {
      if (const Fit fit = TextFits(text, plan, *path); fit != Fit::kYes) return fit;
    }
    out_.Bytes(plan.number, text);
    return Fit::kYes;
  }

  Fit TextFits(std::string_view text, const FieldPlan& plan, const Path& path) {
    if (const auto why = WhyUnfit(plan, context_.release, text)) return Refuse(path, *why);
    // A target reads any text, and only then judges it.
    if (context_.release.known()) return Fit::kYes;
    const auto why = WhyMalformed(plan, text);
    return why ? Refuse(path, *why) : Fit::kYes;
  }

  Fit EnumText(std::string_view text, const FieldPlan& plan) {
    for (const Enumerator& value : plan.enumerators) {
      if (!plan.IsWordOf(value, text, context_.release)) continue;
      // A target's decoder knows those of its release.
      if (!IsAnswer() && context_.release.known() && !value.range.Contains(context_.release)) return Fit::kMisfit;
      out_.Signed(plan.number, value.number);
      return Fit::kYes;
    }
    return Fit::kMisfit;
  }

  Fit Number(std::string_view token, const FieldPlan& plan, const Path* path) {
    switch (plan.kind) {
      case ValueKind::kInt32: return Integer<std::int32_t>(token, plan, path);
      case ValueKind::kInt64: return Integer<std::int64_t>(token, plan, path);
      case ValueKind::kUint32: return Integer<std::uint32_t>(token, plan, path);
      case ValueKind::kUint64: return Integer<std::uint64_t>(token, plan, path);
      case ValueKind::kDouble: return Double(token, plan);
      // chap_disabled and the like were 0 and 1 once.
      case ValueKind::kBool:
        return WasInteger(plan) && (token == "0" || token == "1") ? Bool(token == "1", plan) : Fit::kMisfit;
      // What is a text now was a number once: it is kept as its digits.
      case ValueKind::kText:
        if (!WasInteger(plan) || !ToInteger<std::int64_t>(token)) return Fit::kMisfit;
        out_.Bytes(plan.number, token);
        return Fit::kYes;
      case ValueKind::kEnum: return WasInteger(plan) ? EnumText(token, plan) : Fit::kMisfit;
      default: return Fit::kMisfit;
    }
  }

  Fit Double(std::string_view token, const FieldPlan& plan) {
    double number = 0;
    const auto [stop, error] = std::from_chars(token.data(), token.data() + token.size(), number);
    // from_chars takes "nan" and "inf", which could not be written back as JSON.
    if (error != std::errc{} || stop != token.data() + token.size() || !std::isfinite(number)) return Fit::kMisfit;
    out_.Double(plan.number, number);
    return Fit::kYes;
  }

  [[nodiscard]] bool WasInteger(const FieldPlan& plan) const {
    const std::string_view earlier = EarlierType(plan);
    return earlier == "int32" || earlier == "uint32";
  }

  template <class I>
  Fit Integer(std::string_view token, const FieldPlan& plan, const Path* path) {
    const std::optional<I> number = ToInteger<I>(token);
    if (!number) return Fit::kMisfit;
    if (!IsAnswer() && *number > 0) {
      if (const auto why = WhyUnfit(plan, context_.release, static_cast<std::uint64_t>(*number)))
        return Refuse(*path, *why);
    }
    if constexpr (std::is_signed_v<I>) {
      out_.Signed(plan.number, *number);
    } else {
      out_.Unsigned(plan.number, *number);
    }
    return Fit::kYes;
  }

  Fit JsonText(od::value& value, const FieldPlan& plan) {
    const std::optional<std::string_view> raw = Raw(value);
    if (!raw) return Fit::kBroken;
    out_.Bytes(plan.number, *raw);
    return Fit::kYes;
  }

  Fit Object(od::value& value, const FieldPlan& plan, const Path* path) {
    if (Token(value) != "{") return MisfitOf(value);
    od::object object;
    if (value.get_object().get(object) != simdjson::SUCCESS) return Fit::kBroken;
    if (!SpendMessage(*plan.table)) return Fit::kBroken;
    const std::size_t nested = out_.Begin(plan.number);
    const Fit fit = Members(object, *plan.table, path);
    if (fit == Fit::kYes) out_.End(nested);
    return fit;
  }

  Context& context_;
  wire::Buffer& out_;
  std::size_t spent_ = 0;                    ///< What the message comes to, about.
  std::string misfit_;                       ///< The text of the last misfit.
  const FieldPlan* whole_result_ = nullptr;  ///< The field that takes the whole result as one value, if one does.
};

/// simdjson reads beyond the end of what it parses; the text is copied once with the room that it needs.
class Document {
 public:
  explicit Document(std::string_view json) : text_(json) {
    // A text that there was no memory to copy is an empty one.
    failed_ = text_.size() == json.size() ? parser_.iterate(text_).get(document_) : simdjson::MEMALLOC;
  }
  [[nodiscard]] bool broken() const { return failed_ != simdjson::SUCCESS; }
  /// It was not looked at.
  [[nodiscard]] bool lacks_memory() const { return failed_ == simdjson::MEMALLOC || failed_ == simdjson::CAPACITY; }
  /// What is the matter with a broken one, to stand behind "the result".
  [[nodiscard]] std::string flaw() const {
    if (failed_ == simdjson::MEMALLOC) return "cannot be read: there is no memory for that";
    return failed_ == simdjson::CAPACITY ? "cannot be read: it is larger than the reader can" : "is not JSON";
  }
  od::document* operator->() { return &document_; }

 private:
  simdjson::padded_string text_;
  od::parser parser_;
  od::document document_;
  simdjson::error_code failed_ = simdjson::SUCCESS;
};

Error Unusable(const Method& method, std::string why) {
  Error error = MakeError(Code::kProtocol, std::move(why));
  error.method = method.name();
  error.delivery = Delivery::kAnswered;
  return error;
}

/// Of a result that ended as Fit::kBroken.
Error BrokenJson(const Method& method, const Context& context) {
  return Unusable(method, context.error.empty() ? "the result is not JSON" : context.error);
}

Error Unread(const Method& method, const Document& document) {
  Error error = Unusable(method, "the result " + document.flaw());
  if (document.lacks_memory()) error.code = Code::kInternal;
  return error;
}

Result<void> ToMessage(const Method& method, const wire::Buffer& encoded, pb::Message& message) {
  if (!wire::FitsProtobuf(encoded.size()))
    return Unusable(method, "the result is larger than a message can be (2 GiB)");
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
  if (document.broken()) return Unread(method, document);
  if (container) {
    if (document->get_value().get(value) != simdjson::SUCCESS) return BrokenJson(method, context);
  } else {
    od::array array;
    if (document->get_array().get(array) != simdjson::SUCCESS || array.at(0).get(value) != simdjson::SUCCESS)
      return BrokenJson(method, context);
  }
  Transcoder transcoder(context, encoded);
  const Fit fit = transcoder.WholeResult(value, plan);
  if (fit == Fit::kYes) return {};
  if (fit == Fit::kBroken) return BrokenJson(method, context);
  if (plan.field->is_repeated() && !container && json != "null")
    return Unusable(method, fmt::format("the result is {}, not a list", KindOfJson(json)));
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
  if (document.broken()) return refuse("the parameters " + document.flaw());
  od::object object;
  if (document->get_object().get(object) != simdjson::SUCCESS) return refuse("the parameters must be a JSON object");
  wire::Buffer encoded(json.size());
  Transcoder transcoder(context, encoded);
  const Fit fit = transcoder.Members(object, FieldTableOf(*request.GetDescriptor()), nullptr);
  if (fit != Fit::kYes)
    return refuse(fit == Fit::kBroken ? "the parameters are not JSON" : "parameter " + context.error);
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
  if (json.empty()) return BrokenJson(method, context);
  // Most answers shrink on the way: names become numbers.
  wire::Buffer encoded(json.size() / 2);
  if (const FieldPlan* const whole = WholeResultField(method, table, json.front())) {
    if (auto read = ReadWhole(method, json, *whole, table, context, encoded); !read) return read;
    return ToMessage(method, encoded, response);
  }
  Document document(json);
  od::object object;
  if (document.broken()) return Unread(method, document);
  if (!json.starts_with('{') || document->get_object().get(object) != simdjson::SUCCESS)
    return Unusable(method, fmt::format("the result is {}, not an object", KindOfJson(json)));
  if (Transcoder(context, encoded).Members(object, table, nullptr) != Fit::kYes) return BrokenJson(method, context);
  return ToMessage(method, encoded, response);
}

Result<void> ParseParams(const Method& method, std::string_view json, pb::Message& request) {
  Context context{Manner::kRequest, Release()};
  return ReadParams(method, json, context, request);
}

Result<void> ParseToldParams(const Method& method, std::string_view json, pb::Message& request) {
  Context context{Manner::kRequest, Release()};
  context.told = true;
  return ReadParams(method, json, context, request);
}

Result<void> ParseParamsAs(const Method& method, std::string_view json, Release release, pb::Message& request) {
  Context context{Manner::kRequest, release, method.RelaxedIn(release)};
  return ReadParams(method, json, context, request);
}

std::optional<Unwritten> WhyUnreadAs(const Method& method, std::string_view json, Release release,
                                     pb::Message& request) {
  Context context{Manner::kRequest, release, method.RelaxedIn(release)};
  const auto read = ReadParams(method, json, context, request);
  if (read) return std::nullopt;
  if (!context.refused.path.empty()) return context.refused;
  return Unwritten{{}, "cannot be read: " + read.error().message, read.error().code};
}

}  // namespace spdkctl

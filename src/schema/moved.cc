#include "schema/moved.h"

#include <algorithm>
#include <bit>
#include <limits>

#include <fmt/format.h>

#include "base/text.h"
#include "schema/json_path.h"
#include "schema/words.h"
#include "spdkctl/schema/codec.h"

namespace spdkctl {
namespace {

namespace pb = google::protobuf;
using rpc::v1::Replaced;
using Finding = Translation::Finding;
using Severity = Translation::Severity;

/// A parameter and one that took its place.
struct Pair {
  const FieldPlan* older = nullptr;
  const FieldPlan* newer = nullptr;
  const Replaced* how = nullptr;
};

/// All that a message has.
std::vector<Pair> PairsOf(const FieldTable& table) {
  std::vector<Pair> pairs;
  for (const FieldPlan& newer : table.plans) {
    for (const Replaced& how : newer.options->replaces()) {
      const auto older = std::find_if(table.plans.begin(), table.plans.end(),
                                      [&](const FieldPlan& plan) { return plan.field->name() == how.field(); });
      pairs.push_back({&*older, &newer, &how});
    }
  }
  return pairs;
}

/// Holds what every integer type of a parameter holds.
__extension__ using Number = __int128;

/// A value of a field that is no list, map or message: a number, true or false, or a text.
struct Scalar {
  Number number = 0;
  std::string text;
  friend bool operator==(const Scalar&, const Scalar&) = default;
};

Scalar Get(const pb::Message& message, const FieldPlan& plan) {
  const pb::Reflection& reflection = *message.GetReflection();
  const pb::FieldDescriptor* const field = plan.field;
  switch (plan.kind) {
    case ValueKind::kBool: return {reflection.GetBool(message, field) ? 1 : 0, {}};
    case ValueKind::kInt32: return {reflection.GetInt32(message, field), {}};
    case ValueKind::kInt64: return {reflection.GetInt64(message, field), {}};
    case ValueKind::kUint32: return {reflection.GetUInt32(message, field), {}};
    case ValueKind::kUint64: return {reflection.GetUInt64(message, field), {}};
    default: return {0, reflection.GetString(message, field)};
  }
}

template <class Integer>
bool Fits(Number number) {
  return number >= std::numeric_limits<Integer>::min() && number <= std::numeric_limits<Integer>::max();
}

/// False if the field's type does not hold it.
bool Set(pb::Message& message, const FieldPlan& plan, const Scalar& value) {
  const pb::Reflection& reflection = *message.GetReflection();
  const pb::FieldDescriptor* const field = plan.field;
  switch (plan.kind) {
    case ValueKind::kBool: reflection.SetBool(&message, field, value.number != 0); return true;
    case ValueKind::kInt32:
      if (!Fits<std::int32_t>(value.number)) return false;
      reflection.SetInt32(&message, field, static_cast<std::int32_t>(value.number));
      return true;
    case ValueKind::kInt64:
      if (!Fits<std::int64_t>(value.number)) return false;
      reflection.SetInt64(&message, field, static_cast<std::int64_t>(value.number));
      return true;
    case ValueKind::kUint32:
      if (!Fits<std::uint32_t>(value.number)) return false;
      reflection.SetUInt32(&message, field, static_cast<std::uint32_t>(value.number));
      return true;
    case ValueKind::kUint64:
      if (!Fits<std::uint64_t>(value.number)) return false;
      reflection.SetUInt64(&message, field, static_cast<std::uint64_t>(value.number));
      return true;
    default: reflection.SetString(&message, field, value.text); return true;
  }
}

/// A number in another unit, or why there is none, and what would be right.
struct Converted {
  std::optional<Number> number;
  std::string why;
  std::string right;
};

Number UnitOf(const Replaced& how) { return how.unit() == 0 ? 1 : Number{how.unit()}; }

/// `there`: the parameter that counts in units, "'size_in_mib' of SPDK 24.09".
Converted NoWhole(Number number, Number unit, const std::string& there) {
  const Number below = number / unit * unit;
  const std::string right = below == 0 ? fmt::format("{} (a multiple of {})", unit, unit)
                                       : fmt::format("{} or {} (multiples of {})", below, below + unit, unit);
  return {std::nullopt, fmt::format("is {}, no whole number of the units of {} that {} counts in", number, unit, there),
          right};
}

Converted TooLarge(Number number, const std::string& there) {
  return {std::nullopt, fmt::format("is {}, too large for {}", number, there), {}};
}

Converted ToOlder(const Replaced& how, Number newer, const std::string& there) {
  if (how.exponent()) {
    constexpr int kMost = 52;  // A whole number of every unit that there is has room beside it.
    if (newer == 0) return {0, {}, {}};
    return newer > kMost ? TooLarge(newer, there) : Converted{UnitOf(how) << static_cast<int>(newer), {}, {}};
  }
  if (how.parts() != 0) {
    const Number parts = how.parts();
    return newer % parts == 0 ? Converted{newer / parts, {}, {}} : NoWhole(newer, parts, there);
  }
  return {newer * UnitOf(how) + how.less(), {}, {}};
}

Converted ToNewer(const Replaced& how, Number older, const std::string& there) {
  const Number unit = UnitOf(how);
  if (how.exponent()) {
    const auto units = static_cast<std::uint64_t>(older / unit);
    const bool power = older > 0 && older % unit == 0 && units > 1 && std::has_single_bit(units);
    if (older == 0 || power) return {older == 0 ? 0 : std::countr_zero(units), {}, {}};
    return {std::nullopt, fmt::format("is {}, and {} counts powers of two from {}", older, there, 2 * unit),
            fmt::format("0, or a power of two from {}", 2 * unit)};
  }
  if (how.parts() != 0) return {older * Number{how.parts()}, {}, {}};
  if (older % unit != 0) return NoWhole(older, unit, there);
  if (older / unit < Number{how.less()})
    return {std::nullopt, fmt::format("is {}, too small for {}", older, there),
            fmt::format("at least {}", how.less() * unit)};
  return {older / unit - Number{how.less()}, {}, {}};
}

class Mover {
 public:
  /// `from`: that whose names the findings have; not known(): the newest, and what cannot be carried over stays.
  Mover(Release from, Release to) : from_(from), to_(to) {}

  void Object(pb::Message& message, const FieldTable& table, const Path* up) {
    const std::vector<Pair> pairs = PairsOf(table);
    for (const FieldPlan& plan : table.plans) {
      if (!IsSet(message, plan)) continue;
      const Path path{up, NameOf(plan)};
      if (plan.range.Contains(to_)) {
        Within(message, plan, path);
      } else if (!IsMoved(message, pairs, plan, path)) {
        Lacking(message, plan, path);
      }
    }
  }

  [[nodiscard]] const std::vector<Finding>& findings() const { return findings_; }

 private:
  [[nodiscard]] std::string_view NameOf(const FieldPlan& plan) const {
    return from_.known() ? plan.NameIn(from_) : plan.name;
  }

  void Report(Severity severity, const Path& path, std::string what, std::string why, std::string right = {},
              Code code = Code::kUnsupported) {
    findings_.push_back({severity, 0, path.Text(), std::move(what), std::move(why), std::move(right), code});
  }

  void Refuse(pb::Message& message, const FieldPlan& plan, const Path& path, std::string why, std::string right,
              Code code = Code::kInvalidArgument) {
    Report(Severity::kError, path, "is not carried over", std::move(why), std::move(right), code);
    if (from_.known()) message.GetReflection()->ClearField(&message, plan.field);
  }

  /// A parameter that the release has: what lies within it.
  void Within(pb::Message& message, const FieldPlan& plan, const Path& path) {
    if (plan.kind == ValueKind::kEnum) return SameValues(message, plan, path);
    if (plan.kind != ValueKind::kMessage || plan.map) return;
    const pb::Reflection& reflection = *message.GetReflection();
    if (!plan.list) return Object(*reflection.MutableMessage(&message, plan.field), *plan.table, &path);
    for (int i = 0; i < reflection.FieldSize(message, plan.field); ++i) {
      const Path element{&path, {}, static_cast<std::size_t>(i)};
      Object(*reflection.MutableRepeatedMessage(&message, plan.field, i), *plan.table, &element);
    }
  }

  /// The number of the value that says the same to the release; nothing if that is no value at all.
  [[nodiscard]] std::optional<int> SameValue(const FieldPlan& plan, int number) const {
    const auto& values = plan.enumerators;
    const auto is = [number](const Enumerator& value) { return value.number == number; };
    const auto value = std::find_if(values.begin(), values.end(), is);
    if (value == values.end() || plan.Takes(*value, to_)) return number;
    const std::string& same =
        plan.field->enum_type()->FindValueByNumber(number)->options().GetExtension(rpc::v1::value).same_as();
    if (same == "-") return std::nullopt;
    for (const Enumerator& other : values) {
      if (other.wire == same && plan.Takes(other, to_)) return other.number;
    }
    return number;
  }

  void SameValues(pb::Message& message, const FieldPlan& plan, const Path& path) {
    const pb::Reflection& reflection = *message.GetReflection();
    std::vector<int> kept;
    const int size = plan.list ? reflection.FieldSize(message, plan.field) : 1;
    for (int i = 0; i < size; ++i) {
      const int number = plan.list ? reflection.GetRepeatedEnumValue(message, plan.field, i)
                                   : reflection.GetEnumValue(message, plan.field);
      if (const std::optional<int> same = SameValue(plan, number)) kept.push_back(*same);
    }
    if (static_cast<int>(kept.size()) < size)
      Report(Severity::kNote, path, "is left out", "says what holds without it");
    reflection.ClearField(&message, plan.field);
    for (const int number : kept) {
      plan.list ? reflection.AddEnumValue(&message, plan.field, number)
                : reflection.SetEnumValue(&message, plan.field, number);
    }
  }

  /// A parameter that the release does not have, nor another for it.
  void Lacking(pb::Message& message, const FieldPlan& plan, const Path& path) {
    const pb::Reflection& reflection = *message.GetReflection();
    const bool is_default = IsDefault(message, plan);
    if (is_default || plan.options->unused()) {
      Report(Severity::kNote, path, "is left out",
             is_default ? "is the default, and SPDK " + to_.ToString() + " does not know the parameter"
                        : "has no effect in the releases that accept it");
      return reflection.ClearField(&message, plan.field);
    }
    if (!from_.known()) return;
    Refuse(message, plan, path, WhyNotIn(plan, to_), {}, Code::kUnsupported);
  }

  /// Whether the release has another parameter for it, by which it is then said, or by which it cannot be said.
  bool IsMoved(pb::Message& message, const std::vector<Pair>& pairs, const FieldPlan& plan, const Path& path) {
    for (const Pair& pair : pairs) {
      if (pair.older == &plan && pair.newer->range.Contains(to_)) {
        ToNewerParameter(message, pairs, pair, path);
        return true;
      }
      if (pair.newer == &plan && pair.older->range.Contains(to_)) {
        ToOlderParameters(message, pairs, plan, path);
        return true;
      }
    }
    return false;
  }

  void Moved(const Path& path, const FieldPlan& by) {
    Report(Severity::kNote, path, fmt::format("is said by '{}'", by.NameIn(to_)),
           fmt::format("goes by that parameter in SPDK {}", to_.ToString()));
  }

  /// Puts a converted number where it belongs, unless something else is there.
  void Put(pb::Message& message, const FieldPlan& plan, const FieldPlan& into, const std::optional<Scalar>& value,
           const Path& path) {
    if (!value || (IsSet(message, into) && Get(message, into) != value))
      return Refuse(message, plan, path, fmt::format("means the same as '{}', and both are given", NameOf(into)),
                    "one of them");
    if (!Set(message, into, *value))
      return Refuse(message, plan, path, fmt::format("is too large for '{}'", into.NameIn(to_)), {});
    Moved(path, into);
    message.GetReflection()->ClearField(&message, plan.field);
  }

  void ToNewerParameter(pb::Message& message, const std::vector<Pair>& pairs, const Pair& pair, const Path& path) {
    if (!pair.how->member().empty()) return Join(message, pairs, *pair.newer, path);
    if (pair.newer->list) return IntoList(message, pair, path);
    const std::optional<Scalar> value = Converted(message, pair, *pair.older, path);
    if (!value) return;
    // Several may have taken its place.
    for (const Pair& other : pairs) {
      if (other.older == pair.older && other.newer != pair.newer && !IsSet(message, *other.newer))
        static_cast<void>(Set(message, *other.newer, *value));
    }
    Put(message, *pair.older, *pair.newer, value, path);
  }

  /// The value in the unit of the other one of the pair; refused if there is none.
  std::optional<Scalar> Converted(pb::Message& message, const Pair& pair, const FieldPlan& given, const Path& path) {
    const bool to_newer = &given == pair.older;
    const FieldPlan& other = to_newer ? *pair.newer : *pair.older;
    const Scalar value = Get(message, given);
    if (given.kind == ValueKind::kText || given.kind == ValueKind::kBool) return value;
    const std::string there = fmt::format("'{}' of SPDK {}", other.NameIn(to_), to_.ToString());
    auto converted = to_newer ? ToNewer(*pair.how, value.number, there) : ToOlder(*pair.how, value.number, there);
    if (converted.number) return Scalar{*converted.number, {}};
    Refuse(message, given, path, std::move(converted.why), std::move(converted.right));
    return std::nullopt;
  }

  void ToOlderParameters(pb::Message& message, const std::vector<Pair>& pairs, const FieldPlan& newer,
                         const Path& path) {
    for (const Pair& pair : pairs) {
      if (pair.newer != &newer || !pair.older->range.Contains(to_)) continue;
      if (!pair.how->member().empty()) return Part(message, pairs, newer, path);
      if (newer.list) return FromList(message, pair, path);
      const std::optional<Scalar> value = Converted(message, pair, newer, path);
      if (!value) return;
      // Where several took its place it holds what they have in common.
      for (const Pair& other : pairs) {
        if (other.older != pair.older || other.newer == &newer) continue;
        if (IsSet(message, *pair.older) || (IsSet(message, *other.newer) && Get(message, *other.newer) == value))
          continue;
        return Refuse(message, newer, path,
                      fmt::format("has no parameter of its own in SPDK {}: '{}' means '{}', too", to_.ToString(),
                                  pair.older->NameIn(to_), other.newer->name),
                      fmt::format("the same value for '{}'", other.newer->name), Code::kUnsupported);
      }
      return Put(message, newer, *pair.older, value, path);
    }
  }

  /// One text in place of a list.
  void FromList(pb::Message& message, const Pair& pair, const Path& path) {
    std::vector<std::string> words = Words(message, *pair.newer);
    if (pair.older->options->format() == "csv")
      return Put(message, *pair.newer, *pair.older, Scalar{0, spdkctl::Join(words, ",")}, path);
    if (words.size() == 1) return Put(message, *pair.newer, *pair.older, Scalar{0, words.front()}, path);
    Refuse(
        message, *pair.newer, path,
        fmt::format("has {} elements, '{}' of SPDK {} is one", words.size(), pair.older->NameIn(to_), to_.ToString()),
        "a call for each of them", Code::kUnsupported);
  }

  static std::vector<std::string> Words(const pb::Message& message, const FieldPlan& list) {
    const pb::Reflection& reflection = *message.GetReflection();
    std::vector<std::string> words;
    for (int i = 0; i < reflection.FieldSize(message, list.field); ++i) {
      words.push_back(list.kind == ValueKind::kEnum ? WireName(*reflection.GetRepeatedEnum(message, list.field, i))
                                                    : reflection.GetRepeatedString(message, list.field, i));
    }
    return words;
  }

  /// A list in place of one text.
  void IntoList(pb::Message& message, const Pair& pair, const Path& path) {
    const pb::Reflection& reflection = *message.GetReflection();
    const std::string text = reflection.GetString(message, pair.older->field);
    const bool csv = pair.older->options->format() == "csv";
    const std::vector<std::string> words = csv ? Split(text, ',') : std::vector<std::string>{text};
    if (IsSet(message, *pair.newer) && Words(message, *pair.newer) != words)
      return Refuse(message, *pair.older, path,
                    fmt::format("means the same as '{}', and both are given", NameOf(*pair.newer)), "one of them");
    reflection.ClearField(&message, pair.newer->field);
    for (const std::string& word : words) {
      if (pair.newer->kind != ValueKind::kEnum) {
        reflection.AddString(&message, pair.newer->field, word);
        continue;
      }
      const auto* const value = FindWireName(*pair.newer->field->enum_type(), word);
      if (value == nullptr) {
        reflection.ClearField(&message, pair.newer->field);
        return Refuse(message, *pair.older, path, fmt::format("has '{}', which is none of its values", word),
                      spdkctl::Join(pair.newer->WordsIn(to_), ", "));
      }
      reflection.AddEnum(&message, pair.newer->field, value);
    }
    Moved(path, *pair.newer);
    reflection.ClearField(&message, pair.older->field);
    if (pair.newer->kind == ValueKind::kEnum) SameValues(message, *pair.newer, path);
  }

  /// The member of a list's objects that an older list held.
  static const FieldPlan& MemberOf(const Pair& pair) { return *pair.newer->table->Find(pair.how->member()); }

  /// Lists that belong together by position become one of objects.
  void Join(pb::Message& message, const std::vector<Pair>& pairs, const FieldPlan& newer, const Path& path) {
    const pb::Reflection& reflection = *message.GetReflection();
    std::vector<Pair> lists;
    std::copy_if(pairs.begin(), pairs.end(), std::back_inserter(lists),
                 [&](const Pair& pair) { return pair.newer == &newer; });
    const int size = reflection.FieldSize(message, lists.front().older->field);
    for (const Pair& list : lists) {
      if (reflection.FieldSize(message, list.older->field) == size && !IsSet(message, newer)) continue;
      for (const Pair& each : lists) {
        if (!IsSet(message, *each.older)) continue;
        Refuse(message, *each.older, Path{path.up, NameOf(*each.older)},
               fmt::format("belongs to another list by position, and there is not one of each for '{}'",
                           newer.NameIn(to_)),
               "lists of one length");
      }
      return;
    }
    for (int i = 0; i < size; ++i) {
      pb::Message& element = *reflection.AddMessage(&message, newer.field);
      for (const Pair& list : lists) {
        const FieldPlan& member = MemberOf(list);
        if (member.kind == ValueKind::kText) {
          Set(element, member, {0, reflection.GetRepeatedString(message, list.older->field, i)});
        } else {
          Set(element, member, {reflection.GetRepeatedInt32(message, list.older->field, i), {}});
        }
      }
    }
    for (const Pair& list : lists) {
      if (IsSet(message, *list.older)) Moved(Path{path.up, NameOf(*list.older)}, newer);
      reflection.ClearField(&message, list.older->field);
    }
  }

  /// A list of objects becomes one list for each of their members.
  void Part(pb::Message& message, const std::vector<Pair>& pairs, const FieldPlan& newer, const Path& path) {
    const pb::Reflection& reflection = *message.GetReflection();
    for (int i = 0; i < reflection.FieldSize(message, newer.field); ++i) {
      const pb::Message& element = reflection.GetRepeatedMessage(message, newer.field, i);
      for (const Pair& pair : pairs) {
        if (pair.newer != &newer || IsSet(element, MemberOf(pair))) continue;
        return Refuse(message, newer, path, fmt::format("has an element without '{}'", MemberOf(pair).name),
                      fmt::format("a '{}' in each", MemberOf(pair).name));
      }
    }
    for (const Pair& pair : pairs) {
      if (pair.newer != &newer) continue;
      for (int i = 0; i < reflection.FieldSize(message, newer.field); ++i) {
        const Scalar value = Get(reflection.GetRepeatedMessage(message, newer.field, i), MemberOf(pair));
        if (pair.older->kind == ValueKind::kText) {
          reflection.AddString(&message, pair.older->field, value.text);
        } else {
          reflection.AddInt32(&message, pair.older->field, static_cast<std::int32_t>(value.number));
        }
      }
      Moved(path, *pair.older);
    }
    reflection.ClearField(&message, newer.field);
  }

  Release from_;
  Release to_;
  std::vector<Finding> findings_;
};

}  // namespace

bool IsSet(const pb::Message& message, const FieldPlan& plan) {
  const pb::Reflection& reflection = *message.GetReflection();
  return plan.field->is_repeated() ? reflection.FieldSize(message, plan.field) > 0
                                   : reflection.HasField(message, plan.field);
}

bool IsDefault(const pb::Message& message, const FieldPlan& plan) {
  if (plan.list || plan.map || plan.kind == ValueKind::kMessage || plan.kind == ValueKind::kJson) return false;
  const std::string& said = plan.options->default_();
  if (plan.kind == ValueKind::kEnum) {
    const auto* const value = message.GetReflection()->GetEnum(message, plan.field);
    return !said.empty() && said == QuoteJson(WireName(*value));
  }
  if (plan.kind == ValueKind::kDouble) return false;
  const Scalar value = Get(message, plan);
  if (plan.kind == ValueKind::kBool) return value.number == (said == "true" ? 1 : 0);
  if (plan.kind == ValueKind::kText) return said.empty() ? value.text.empty() : said == QuoteJson(value.text);
  return said == fmt::format("{}", value.number);
}

std::optional<Unwritten> MoveParams(pb::Message& request, Release release) {
  Mover mover(Release(), release);
  mover.Object(request, FieldTableOf(*request.GetDescriptor()), nullptr);
  for (const Finding& finding : mover.findings()) {
    if (finding.severity != Severity::kError) continue;
    const std::string right = finding.right.empty() ? std::string() : "; right is " + finding.right;
    return Unwritten{finding.path, finding.why + right, finding.code};
  }
  return std::nullopt;
}

std::vector<Finding> MoveParams(pb::Message& request, Release from, Release to) {
  Mover mover(from, to);
  mover.Object(request, FieldTableOf(*request.GetDescriptor()), nullptr);
  return mover.findings();
}

}  // namespace spdkctl

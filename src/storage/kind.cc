#include "storage/kind.h"

#include <algorithm>
#include <cctype>
#include <limits>
#include <string_view>

#include <fmt/format.h>

#include "base/text.h"
#include "schema/words.h"
#include "storage/spelling.h"
#include "storage/things.h"
#include "storage/value.h"

namespace spdkctl::storage {
namespace {

using google::protobuf::Message;

constexpr std::uint64_t kKiB = std::uint64_t{1} << 10;
constexpr std::uint64_t kMiB = std::uint64_t{1} << 20;
// No device has more bytes, and what is rounded up from here is still a number.
constexpr std::uint64_t kMost = std::numeric_limits<std::int64_t>::max();

Error Invalid(std::string why) { return MakeError(Code::kInvalidArgument, std::move(why)); }

/// What a wish says of a field, or what is sent where it says nothing.
std::optional<Value> Wished(const SpecField& field, const Message& wish) {
  auto value = ValueOf(wish, *field.field);
  if (!value && !field.options->otherwise().empty()) value = Value(field.options->otherwise());
  return value;
}

/// 0 for texts, whatever they look like.
std::uint64_t NumberIn(const Value& value) {
  return std::holds_alternative<std::uint64_t>(value) ? std::get<std::uint64_t>(value) : 0;
}

/// Bytes of one unit. Nothing where that is not known: what is there has no block size but that which was told.
std::optional<std::uint64_t> BytesOf(v1::Unit unit, const SpecType& type, const Message& spec, bool is_there) {
  if (unit == v1::MIB) return kMiB;
  if (unit == v1::KIB) return kKiB;
  if (unit != v1::BLOCKS) return 1;
  const SpecField* const block_size = type.Find("block_size");
  const auto value = block_size == nullptr ? std::nullopt
                     : is_there            ? ValueOf(spec, *block_size->field)
                                           : Wished(*block_size, spec);
  return value ? NumberOf(*value) : std::nullopt;
}

/// A value of the Spec in the unit of the parameter.
Result<Value> InUnit(const SpecField& field, const SpecType& type, const Message& wish, const Value& value) {
  const v1::Unit unit = field.options->unit();
  const auto number = NumberOf(value);
  if (unit == v1::AS_IT_IS || !number) return value;
  const auto bytes = BytesOf(unit, type, wish, false);
  if (!bytes || *bytes == 0) return Invalid(fmt::format("{}: a block size of 0 is none", field.name()));
  if (unit == v1::BLOCKS && *number % *bytes != 0)
    return Invalid(fmt::format("{}: {} bytes are no whole number of blocks of {}", field.name(), *number, *bytes));
  return Value(*number / *bytes + (*number % *bytes != 0 ? 1 : 0));
}

/// The same the other way.
std::optional<Value> FromUnit(const SpecField& field, const SpecType& type, const Message& spec, const Value& value) {
  const auto number = NumberOf(value);
  if (field.options->unit() == v1::AS_IT_IS || !number) return value;
  const auto bytes = BytesOf(field.options->unit(), type, spec, true);
  std::uint64_t product = 0;
  if (!bytes || __builtin_mul_overflow(*number, *bytes, &product)) return std::nullopt;
  return Value(product);
}

/// Why the parameter would refuse the value in that release.
std::optional<std::string> Unfit(const FieldPlan& parameter, Release release, const Value& value) {
  if (const auto* const text = std::get_if<std::string>(&value)) {
    if (parameter.kind != ValueKind::kText) return std::nullopt;
    if (auto malformed = WhyMalformed(parameter, *text)) return malformed;
    return WhyUnfit(parameter, release, *text);
  }
  const auto number = NumberOf(value);
  return number ? WhyUnfit(parameter, release, *number) : std::nullopt;
}

/// Whether two texts mean the same.
bool SameText(const View& view, v1::Spelling spelling, const std::string& there, const std::string& wished) {
  if (there == wished) return true;
  if (spelling != v1::BDEV) return Normal(spelling, there) == Normal(spelling, wished);
  const auto one = view.FindBdev(there);
  const auto other = view.FindBdev(wished);
  return one && other && *one != nullptr && *one == *other;
}

/// The UUID of a bdev that is there is its name. Before 22.05 targets look for a bdev by its name and aliases alone,
/// and what waits for a bdev, as the parts of one do, knows it by the word that was sent.
std::string InTargetsName(const View& view, const std::string& bdev) {
  if (!IsUuid(bdev)) return bdev;
  const auto found = view.FindBdev(bdev);
  return found && *found != nullptr ? (*found)->name() : bdev;
}

Value InTargetsName(const View& view, Value value) {
  if (const auto* const text = std::get_if<std::string>(&value)) return InTargetsName(view, *text);
  if (auto* const texts = std::get_if<std::vector<std::string>>(&value)) {
    for (std::string& text : *texts) text = InTargetsName(view, text);
  }
  return value;
}

/// The dashes of a UUID.
std::string WithDashes(std::string digits) {
  for (const std::size_t at : {8U, 13U, 18U, 23U}) digits.insert(at, "-");
  return digits;
}

/// Whether a text has a name in it, and not only within a longer word.
bool Names(std::string_view text, std::string_view name) {
  const auto within_word = [&](std::size_t at) {
    return at < text.size() && std::isalnum(static_cast<unsigned char>(text[at])) != 0;
  };
  for (std::size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
    if ((at == 0 || !within_word(at - 1)) && !within_word(at + name.size())) return true;
  }
  return false;
}

}  // namespace

std::string Kind::Called(const Message& wish) const {
  const bool named = std::all_of(type_.fields.begin(), type_.fields.end(), [&](const SpecField& field) {
    const auto value = field.options->key() ? ValueOf(wish, *field.field) : std::nullopt;
    return !field.options->key() || (value && !TextOf(*value).empty()) || CanLack(field, wish);
  });
  const std::string name = named ? NameOf(wish) : std::string();
  return name.empty() ? type_.name : fmt::format("{} {}", type_.words(), name);
}

Error Kind::About(const Message& wish, Error error) const {
  const std::string called = Called(wish);
  const std::string name = called == type_.name ? called : NameOf(wish);
  // What is wrong with a name is not said by it: it may be a secret that was taken for one.
  const bool of_name = std::any_of(type_.fields.begin(), type_.fields.end(), [&](const SpecField& field) {
    return field.options->key() && error.message.starts_with(field.name() + ":");
  });
  if (!Names(error.message, name)) error.message = (of_name ? type_.name : called) + ": " + error.message;
  return error;
}

Result<void> Kind::CheckKeys(const Message& wish) const {
  for (const SpecField& field : type_.fields) {
    const auto value = ValueOf(wish, *field.field);
    if (!field.options->key() || (value && !TextOf(*value).empty()) || (!value && CanLack(field, wish))) continue;
    return Invalid(fmt::format("{}; '{}' is {}", NamedBy(type_), field.name(), value ? "empty" : "missing"));
  }
  return {};
}

Result<void> Kind::Check(const Message& wish) const {
  for (const SpecField& field : type_.fields) {
    const auto value = ValueOf(wish, *field.field);
    if (field.needed() && (value ? TextOf(*value).empty() : field.options->key()))
      return Invalid(fmt::format("{}: '{}' is needed", Called(wish), field.name()));
    if (!value) continue;
    if (NumberIn(*value) > kMost)
      return Invalid(
          fmt::format("{} {}: {} must be no more than {}", type_.words(), NameOf(wish), field.name(), kMost));
    if (field.parameter == nullptr) continue;
    const auto in_unit = InUnit(field, type_, wish, *value);
    if (!in_unit) return in_unit.error();
    const auto unfit = Unfit(*field.parameter, Release(), *in_unit);
    if (unfit) return Invalid(fmt::format("{} {}: {} {}", type_.words(), NameOf(wish), field.name(), *unfit));
    const std::uint32_t multiple = field.options->multiple();
    if (multiple != 0 && NumberOf(*value).value_or(0) % multiple != 0)
      return Invalid(
          fmt::format("{} {}: {} must be a whole number of {}", type_.words(), NameOf(wish), field.name(), multiple));
    if (field.options->bytes() && NumberOf(*value) == std::uint64_t{0})
      return Invalid(fmt::format("{} {}: {} must be more than 0", type_.words(), NameOf(wish), field.name()));
  }
  return {};
}

Result<void> Kind::CheckWhole(const Message& wish) const {
  if (auto checked = Check(wish); !checked) return checked;
  for (const SpecField& field : type_.fields) {
    if (field.needed() && !ValueOf(wish, *field.field))
      return Invalid(fmt::format("{}: '{}' is needed", Called(wish), field.name()));
  }
  return {};
}

std::string Kind::NameOf(const Message& wish) const {
  std::vector<std::string> keys;
  for (const SpecField& field : type_.fields) {
    if (field.options->key()) keys.push_back(TextOf(ValueOf(wish, *field.field).value_or(Value(std::string()))));
  }
  return Join(keys, " ");
}

std::vector<Thing> Kind::Uses(const Message& wish) const {
  std::vector<Thing> things;
  for (const SpecField& field : type_.fields) {
    if (field.parameter == nullptr || field.parameter->options->names().empty()) continue;
    const auto value = ValueOf(wish, *field.field);
    if (!value) continue;
    if (const auto* const names = std::get_if<std::vector<std::string>>(&*value)) {
      for (const std::string& name : *names) things.push_back({field.parameter->options->names(), name});
    } else if (const std::string name = TextOf(*value); !name.empty()) {
      things.push_back({field.parameter->options->names(), name});
    }
  }
  return things;
}

std::vector<std::string> Kind::Takes(const Message& wish) const {
  std::vector<std::string> bdevs;
  for (const Thing& thing : Uses(wish)) {
    if (thing.sort == "bdev") bdevs.push_back(thing.name);
  }
  return bdevs;
}

Result<std::shared_ptr<Message>> Kind::AsHeld(const View&, const Message& wish) const {
  std::shared_ptr<Message> held(wish.New());
  held->CopyFrom(wish);
  // What counts in KiB or MiB there is rounded up here.
  for (const SpecField& field : type_.fields) {
    const auto value = ValueOf(wish, *field.field);
    if (!value || (field.options->unit() != v1::MIB && field.options->unit() != v1::KIB)) continue;
    const auto in_unit = InUnit(field, type_, wish, *value);
    if (!in_unit) return in_unit.error();
    const auto rounded = FromUnit(field, type_, wish, *in_unit);
    if (!rounded) return Invalid(fmt::format("{}: {} is too much", field.name(), TextOf(*value)));
    if (auto set = SetAt(*held, field.name(), *rounded); !set) return set.error();
  }
  return held;
}

bool Kind::Same(const View& view, const SpecField& field, const Message& is, const Message& wish) const {
  const auto there = ValueOf(is, *field.field);
  const auto wished = ValueOf(wish, *field.field);
  if (there == wished) return true;
  if (!there || !wished) return false;
  const v1::Spelling spelling = field.options->spelling();
  const auto* const ones = std::get_if<std::vector<std::string>>(&*there);
  const auto* const others = std::get_if<std::vector<std::string>>(&*wished);
  if (ones == nullptr || others == nullptr) return SameText(view, spelling, TextOf(*there), TextOf(*wished));
  return std::equal(
      ones->begin(), ones->end(), others->begin(), others->end(),
      [&](const std::string& one, const std::string& other) { return SameText(view, spelling, one, other); });
}

Result<std::shared_ptr<Message>> Kind::CreateRequest(const View& view, const Message& wish) const {
  std::shared_ptr<Message> request(type_.create->NewRequest());
  for (const SpecField& field : type_.fields) {
    if (field.options->sets().empty()) continue;
    const auto value = Wished(field, wish);
    if (!value) continue;
    // What a release does not have is left out where it was not asked for.
    const bool asked = ValueOf(wish, *field.field).has_value();
    if (!asked && !field.parameter->range.Contains(view.release())) continue;
    const auto in_unit = InUnit(field, type_, wish, *value);
    if (!in_unit) return in_unit.error();
    const Value sent = field.parameter->options->names() == "bdev" ? InTargetsName(view, *in_unit) : *in_unit;
    if (auto set = SetAt(*request, field.options->sets(), sent); !set) return set.error();
  }
  return request;
}

void Kind::FillFrom(const Message& shown, Message& is) const {
  // Block sizes first: others count in them.
  for (const bool blocks : {false, true}) {
    for (const SpecField& field : type_.fields) {
      if (field.options->shown().empty() || (field.options->unit() == v1::BLOCKS) != blocks) continue;
      const auto value = ValueAt(shown, field.options->shown());
      const auto in_bytes = value ? FromUnit(field, type_, is, *value) : std::nullopt;
      if (in_bytes) static_cast<void>(SetAt(is, field.name(), *in_bytes));
    }
  }
}

std::string Kind::WhyLacking(const View& view, const SpecField& field) const {
  // Where the whole call is lacking, that is what is said.
  const bool lacking = field.parameter != nullptr && type_.create->range().Contains(view.release()) &&
                       !field.parameter->range.Contains(view.release());
  return lacking ? WhyNotIn(*field.parameter, view.release()) : std::string();
}

Result<void> Kind::CheckRelease(const View& view, const Message& wish) const {
  for (const SpecField& field : type_.fields) {
    const std::string why = ValueOf(wish, *field.field) ? WhyLacking(view, field) : std::string();
    if (!why.empty())
      return MakeError(Code::kUnsupported,
                       fmt::format("{} {}: '{}' {}", type_.words(), NameOf(wish), field.name(), why));
  }
  return {};
}

void Kind::DropLacking(const View& view, Message& wish) const {
  for (const SpecField& field : type_.fields) {
    if (ValueOf(wish, *field.field) == Value(false) && !WhyLacking(view, field).empty())
      wish.GetReflection()->ClearField(&wish, field.field);
  }
}

std::vector<std::string> Kind::Occupies(const View& view, const Message& wish) const {
  constexpr const char* kBdev = "bdev";
  std::vector<std::string> occupied;
  bool makes_bdevs = false;
  for (const Thing& thing : Makes(wish)) {
    occupied.push_back(fmt::format("{} '{}'", InPlainWords(thing.sort), thing.name));
    makes_bdevs = makes_bdevs || thing.sort == kBdev;
  }
  const auto uuid = makes_bdevs && view.FindsUuids() ? ValueAt(wish, "uuid") : std::nullopt;
  if (uuid && !TextOf(*uuid).empty()) occupied.push_back(fmt::format("{} '{}'", kBdev, TextOf(*uuid)));
  return occupied;
}

void Kind::SpellIds(Message& wish) const {
  constexpr std::size_t kUuidDigits = 32;
  for (const SpecField& field : type_.fields) {
    const auto value = ValueOf(wish, *field.field);
    if (!value || field.options->spelling() != v1::HEX || field.parameter == nullptr) continue;
    const std::string digits = Normal(v1::HEX, TextOf(*value));
    const bool uuid = field.parameter->options->type() == "uuid";
    const bool known = uuid ? digits.size() == kUuidDigits : field.parameter->options->format().starts_with("hex:");
    if (!known || !IsHex(digits)) continue;
    static_cast<void>(SetAt(wish, field.name(), Value(uuid ? WithDashes(digits) : digits)));
  }
}

void Kind::FillFromRequest(const Message& request, Message& is) const {
  for (const SpecField& field : type_.fields) {
    if (field.options->sets().empty() || ValueOf(is, *field.field)) continue;
    const auto value = ValueAt(request, field.options->sets());
    const auto in_bytes = value ? FromUnit(field, type_, is, *value) : std::nullopt;
    if (in_bytes) static_cast<void>(SetAt(is, field.name(), *in_bytes));
  }
}

Result<std::vector<PlannedCall>> Kind::Create(const View& view, const Message& wish) const {
  const auto request = CreateRequest(view, wish);
  if (!request) return request.error();
  return std::vector<PlannedCall>{{type_.create, *request}};
}

Result<std::vector<PlannedCall>> Kind::Change(const View&, const Found&, const Message& wish) const {
  return MakeError(Code::kDiffers, fmt::format("{} {} cannot be changed", type_.words(), NameOf(wish)));
}

Result<std::vector<PlannedCall>> Kind::ChangeBack(const View& view, const std::optional<Found>& now,
                                                  const Message& before) const {
  if (!now) return Create(view, before);
  if (LostByChange(view, *now, before) == v1::DATA)
    return MakeError(Code::kDiffers, fmt::format("data of {} would be lost", NameOf(before)));
  return Change(view, *now, before);
}

Result<std::vector<PlannedCall>> Kind::Do(const View&, Verb, const Message& wish, const std::string&) const {
  return MakeError(Code::kInvalidArgument,
                   fmt::format("nothing of the kind can be done with {} {}", type_.words(), NameOf(wish)));
}

Error Kind::KeepsData(const View&, const Found& found, const Message&) const {
  return Invalid(
      fmt::format("the data of {} {} goes with it; --destroy-data says that it may", type_.words(), found.name.name()));
}

Result<std::shared_ptr<Message>> Kind::RemoveRequest(const Message& wish) const {
  if (type_.remove == nullptr)
    return MakeError(Code::kUnsupported, fmt::format("SPDK has no call that removes a {}", type_.words()));
  std::shared_ptr<Message> request(type_.remove->NewRequest());
  if (!type_.removed_by.empty()) {
    if (auto set = SetAt(*request, type_.removed_by, Value(NameOf(wish))); !set) return set.error();
    return request;
  }
  for (const SpecField& field : type_.fields) {
    const auto value = ValueOf(wish, *field.field);
    if (!field.options->key() || !value) continue;
    if (auto set = SetAt(*request, field.options->sets(), *value); !set) return set.error();
  }
  return request;
}

Result<std::vector<PlannedCall>> Kind::Remove(const View&, const Message& wish) const {
  auto request = RemoveRequest(wish);
  if (!request) return request.error();
  return std::vector<PlannedCall>{{type_.remove, std::move(*request)}};
}

}  // namespace spdkctl::storage

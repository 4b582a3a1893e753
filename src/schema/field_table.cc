#include "schema/field_table.h"

#include <pthread.h>

#include <algorithm>
#include <cctype>
#include <limits>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <utility>

#include <fmt/format.h>

#include "base/nqn.h"
#include "base/text.h"
#include "spdkctl/schema/codec.h"

namespace spdkctl {
namespace {

namespace pb = google::protobuf;

bool IsRest(const pb::FieldDescriptor& field) {
  return field.name() == "rest" && field.message_type() == rpc::v1::Member::descriptor();
}

ValueKind KindOf(const pb::FieldDescriptor& field, const rpc::v1::Field& options) {
  if (options.json() && !field.is_map()) return ValueKind::kJson;
  switch (field.cpp_type()) {
    case pb::FieldDescriptor::CPPTYPE_MESSAGE: return ValueKind::kMessage;
    case pb::FieldDescriptor::CPPTYPE_ENUM: return ValueKind::kEnum;
    case pb::FieldDescriptor::CPPTYPE_BOOL: return ValueKind::kBool;
    case pb::FieldDescriptor::CPPTYPE_INT32: return ValueKind::kInt32;
    case pb::FieldDescriptor::CPPTYPE_INT64: return ValueKind::kInt64;
    case pb::FieldDescriptor::CPPTYPE_UINT32: return ValueKind::kUint32;
    case pb::FieldDescriptor::CPPTYPE_UINT64: return ValueKind::kUint64;
    case pb::FieldDescriptor::CPPTYPE_FLOAT:
    case pb::FieldDescriptor::CPPTYPE_DOUBLE: return ValueKind::kDouble;
    case pb::FieldDescriptor::CPPTYPE_STRING: return ValueKind::kText;
  }
  return ValueKind::kText;
}

std::vector<Enumerator> Enumerators(const pb::EnumDescriptor& type) {
  std::vector<Enumerator> values;
  for (int i = 0; i < type.value_count(); ++i) {
    const rpc::v1::Value& value = type.value(i)->options().GetExtension(rpc::v1::value);
    if (value.wire().empty()) continue;
    values.push_back({value.wire(),
                      type.value(i)->number(),
                      {Release::Parse(value.from()).value_or(Schema::Get().oldest()),
                       Release::Parse(value.to()).value_or(Release(99, 12))}});
  }
  return values;
}

FieldPlan MakePlan(const pb::FieldDescriptor& field) {
  const ReleaseRange all{Schema::Get().oldest(), Release(99, 12)};
  FieldPlan plan;
  plan.field = &field;
  plan.options = &field.options().GetExtension(rpc::v1::field);
  plan.kind = KindOf(field, *plan.options);
  plan.map = field.is_map();
  plan.list = field.is_repeated() && !plan.map;
  plan.number = field.number();
  if (plan.kind == ValueKind::kEnum) plan.enumerators = Enumerators(*field.enum_type());
  plan.name = field.has_json_name() ? field.json_name() : field.name();
  plan.range = RangeOf(*plan.options, all);
  if (const auto last = Release::Parse(plan.options->any_case_to())) plan.any_case_to = *last;
  for (const rpc::v1::Form& form : plan.options->in()) {
    const ReleaseRange range{Release::Parse(form.from()).value_or(all.from),
                             Release::Parse(form.to()).value_or(all.to)};
    plan.forms.push_back(
        {range, form.name().empty() ? plan.name : form.name(), form.type(), form.required(), form.also()});
  }
  plan.plain = !field.is_repeated() && plan.forms.empty() && plan.kind != ValueKind::kMessage &&
               plan.kind != ValueKind::kJson && plan.kind != ValueKind::kEnum;
  return plan;
}

using Tables = std::unordered_map<const pb::Descriptor*, std::unique_ptr<FieldTable>>;

/// Adds the table of the message and of all within it, which no message is within itself.
const FieldTable* MakeTable(const pb::Descriptor& descriptor, Tables& tables) {
  if (const auto made = tables.find(&descriptor); made != tables.end()) return made->second.get();
  // No table of such a message exists, so that no decoder can write beyond what it keeps of the fields.
  if (descriptor.field_count() > static_cast<int>(FieldTable::kMostFields)) {
    throw std::length_error(fmt::format("the message {} has {} fields, {} are the most", descriptor.full_name(),
                                        descriptor.field_count(), FieldTable::kMostFields));
  }
  auto table = std::make_unique<FieldTable>();
  table->plans.reserve(static_cast<std::size_t>(descriptor.field_count()));
  for (int i = 0; i < descriptor.field_count(); ++i) {
    const pb::FieldDescriptor& field = *descriptor.field(i);
    if (IsRest(field)) {
      table->rest = &field;
    } else {
      table->plans.push_back(MakePlan(field));
    }
  }
  for (FieldPlan& plan : table->plans) {
    table->by_name.emplace(plan.name, &plan);
    for (const FieldForm& form : plan.forms) {
      table->by_name.emplace(form.name, &plan);
      if (!form.also.empty()) table->by_name.emplace(form.also, &plan);
    }
    if (plan.options->others()) table->others = &plan;
    if (plan.kind == ValueKind::kMessage) plan.table = MakeTable(*plan.field->message_type(), tables);
  }
  return (tables[&descriptor] = std::move(table)).get();
}

constexpr std::string_view kUuidExample = "2b4b1d8c-0c7e-4b3f-8c1b-1a2b3c4d5e6f";

}  // namespace

namespace {

/// The rest of a key whose beginning was left out: "01:...:" or no more than its base64, of 36 bytes at least.
bool IsInBase64(std::string_view text) {
  constexpr std::size_t kFewest = 48;
  constexpr std::size_t kHash = 3;  // "01:".
  if (text.size() > kHash && text[kHash - 1] == ':') text.remove_prefix(kHash);
  if (text.ends_with(':')) text.remove_suffix(1);
  const auto has = [&](int (*is)(int)) {
    return std::any_of(text.begin(), text.end(), [&](unsigned char letter) { return is(letter) != 0; });
  };
  const bool coded = std::all_of(text.begin(), text.end(), [](unsigned char letter) {
    return std::isalnum(letter) != 0 || letter == '+' || letter == '/' || letter == '=';
  });
  return text.size() >= kFewest && coded && has(std::isupper) && has(std::islower) && has(std::isdigit);
}

}  // namespace

bool LooksLikeKey(std::string_view text) {
  constexpr std::size_t kFewestDigits = 16;
  return text.starts_with("NVMeTLSkey-1:") || text.starts_with("DHHC-1:") || IsInBase64(text) ||
         (text.size() >= kFewestDigits && text.find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos);
}

bool FieldPlan::IsSecretText(std::string_view text) const {
  return IsSecret() || (options->names() == "key" && LooksLikeKey(text));
}

const FieldForm* FieldPlan::FormIn(Release release) const {
  for (const FieldForm& form : forms) {
    if (form.range.Contains(release)) return &form;
  }
  return nullptr;
}

const std::string& FieldPlan::NameIn(Release release) const {
  const FieldForm* const form = FormIn(release);
  return form != nullptr ? form->name : name;
}

bool FieldPlan::NamedIn(Release release, std::string_view spelling) const {
  const FieldForm* const form = FormIn(release);
  if (form == nullptr) return spelling == name;
  return spelling == form->name || (!form->also.empty() && spelling == form->also);
}

std::string FieldPlan::TypeName() const {
  if (options->json()) return "any";
  if (field->is_map()) return "map";
  if (field->is_repeated()) return "array";
  if (!options->type().empty()) return options->type();
  switch (field->cpp_type()) {
    case pb::FieldDescriptor::CPPTYPE_MESSAGE: return "object";
    case pb::FieldDescriptor::CPPTYPE_STRING:
    case pb::FieldDescriptor::CPPTYPE_ENUM: return "string";
    default: return field->cpp_type_name();
  }
}

std::string FieldPlan::TypeNameIn(Release release) const {
  const std::string_view then = TypeIn(release);
  if (then.empty()) return TypeName();
  return then == "names" || then.starts_with("array<") ? "array" : std::string(then);
}

bool FieldPlan::IsWordOf(const Enumerator& value, std::string_view word, Release release) const {
  if (value.wire == word) return true;
  return any_case_to && (!release.known() || release <= *any_case_to) && ToLower(value.wire) == ToLower(word);
}

bool FieldPlan::Takes(const Enumerator& value, Release release) const {
  const std::string_view then = TypeIn(release);
  const bool as_number = then == "int32" || then == "uint32";
  return value.range.Contains(release) && (!as_number || ParseNumber(value.wire).has_value());
}

std::vector<std::string> FieldPlan::WordsIn(Release release) const {
  std::vector<std::string> words;
  for (const Enumerator& value : enumerators) {
    if (!value.wire.empty() && (!release.known() || Takes(value, release))) words.push_back(value.wire);
  }
  return words;
}

bool FieldPlan::RequiredIn(Release release) const {
  if (!range.Contains(release)) return false;
  const FieldForm* const form = FormIn(release);
  return form != nullptr ? form->required : options->required();
}

std::string_view FieldPlan::TypeIn(Release release) const {
  const FieldForm* const form = FormIn(release);
  return form != nullptr ? std::string_view(form->type) : std::string_view();
}

const FieldPlan* FieldTable::Find(std::string_view name) const {
  const auto it = by_name.find(name);
  return it == by_name.end() ? nullptr : it->second;
}

std::vector<std::string> FieldTable::NamesIn(Release release) const {
  std::vector<std::string> names;
  for (const FieldPlan& plan : plans) {
    if (!release.known() || plan.range.Contains(release)) names.push_back(plan.NameIn(release));
  }
  return names;
}

const FieldPlan& FieldTable::PlanOf(const pb::FieldDescriptor& field) const {
  return *std::find_if(plans.begin(), plans.end(), [&](const FieldPlan& plan) { return plan.field == &field; });
}

namespace {

/// Guards the tables. A fork waits for whoever has it, so that the child, which has no other thread, finds it free.
std::mutex& TablesMutex() {
  static std::mutex mutex;
  [[maybe_unused]] static const int registered =
      ::pthread_atfork([] { TablesMutex().lock(); }, [] { TablesMutex().unlock(); }, [] { TablesMutex().unlock(); });
  return mutex;
}

}  // namespace

const FieldTable& FieldTableOf(const pb::Descriptor& descriptor) {
  static Tables tables;
  const std::lock_guard lock(TablesMutex());
  return *MakeTable(descriptor, tables);
}

const FieldPlan* PlainElement(const FieldPlan& list, std::string_view earlier_type) {
  if (list.table == nullptr || (earlier_type != "array<string>" && earlier_type != "names")) return nullptr;
  for (const FieldPlan& plan : list.table->plans) {
    if (plan.options->required()) return &plan;
  }
  return nullptr;
}

const std::string& WireName(const pb::EnumValueDescriptor& value) {
  return value.options().GetExtension(rpc::v1::value).wire();
}

std::vector<std::string> WireNames(const pb::EnumDescriptor& type) {
  std::vector<std::string> names;
  for (Enumerator& value : Enumerators(type)) names.push_back(std::move(value.wire));
  return names;
}

const pb::EnumValueDescriptor* FindWireName(const pb::EnumDescriptor& type, std::string_view name) {
  for (const Enumerator& value : Enumerators(type)) {
    if (value.wire == name) return type.FindValueByNumber(value.number);
  }
  return nullptr;
}

/// The type that holds in the release: an earlier form's, or the field's own narrower one.
static std::string_view NarrowType(const FieldPlan& plan, Release release) {
  const std::string_view then = release.known() ? plan.TypeIn(release) : std::string_view();
  return then.empty() ? std::string_view(plan.options->type()) : then;
}

std::optional<std::string> WhyUnfit(const FieldPlan& plan, Release release, std::uint64_t number) {
  const std::string_view type = NarrowType(plan, release);
  const std::uint64_t most = type == "uint8"    ? std::numeric_limits<std::uint8_t>::max()
                             : type == "uint16" ? std::numeric_limits<std::uint16_t>::max()
                             : type == "uint32" ? std::numeric_limits<std::uint32_t>::max()
                                                : std::numeric_limits<std::uint64_t>::max();
  if (number <= most) return std::nullopt;
  return fmt::format("must be at most {}, not {}", most, number);
}

std::optional<std::string> WhyUnfit(const FieldPlan& plan, Release release, std::string_view text) {
  if (NarrowType(plan, release) != "uuid" || IsUuid(text)) return std::nullopt;
  return fmt::format("must be a UUID such as {}", kUuidExample);
}

std::optional<std::string> WhyTooMany(const FieldPlan& plan, std::size_t elements) {
  const std::uint32_t most = plan.options->max_items();
  if (most == 0 || elements <= most) return std::nullopt;
  return fmt::format("has {} elements, the target takes {}", elements, most);
}

std::optional<std::string> WhyMalformed(const FieldPlan& plan, std::string_view text) {
  const std::string& format = plan.options->format();
  if (format == "nqn") {
    const Result<void> checked = CheckNqn(std::string(text));
    if (!checked) return fmt::format("is malformed: {}", checked.error().message);
  }
  if (!format.starts_with("hex")) return std::nullopt;
  const bool hex = IsHex(text);
  if (format == "hex") {
    if (hex && text.size() % 2 == 0) return std::nullopt;
    return "must have an even number of hexadecimal digits and nothing else";
  }
  const std::size_t digits = 2 * ParseNumber(std::string_view(format).substr(4)).value_or(0);
  if (hex && text.size() == digits) return std::nullopt;
  return fmt::format("must have {} hexadecimal digits", digits);
}

}  // namespace spdkctl

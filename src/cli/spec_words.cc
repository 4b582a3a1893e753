#include "cli/spec_words.h"

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <limits>
#include <optional>

#include <fmt/format.h>

#include "base/text.h"
#include "cli/secret.h"
#include "cli/size.h"
#include "spdkctl/schema/codec.h"
#include "spdkctl/storage/storage.h"
#include "storage/spec.h"
#include "storage/spelling.h"

namespace spdkctl::cli {
namespace {

using google::protobuf::FieldDescriptor;
using storage::SpecField;

constexpr std::uint64_t kKiB = 1024;

std::string FlagOf(const SpecField& field) {
  if (!field.options->flag().empty()) return field.options->flag();
  std::string flag = "--" + field.name();
  std::replace(flag.begin(), flag.end(), '_', '-');
  return flag;
}

std::string PositionOf(const SpecField& field) {
  std::string position = field.name();
  std::transform(position.begin(), position.end(), position.begin(), [](unsigned char c) { return std::toupper(c); });
  return position;
}

/// What the field is, an example, what it is by itself; in lines that fit beside the options.
std::string AboutOf(const SpecField& field) {
  constexpr std::size_t kColumns = 55;
  std::string about(CommentOf(*field.field));
  if (about.ends_with('.')) about.pop_back();
  if (!field.options->example().empty()) about += fmt::format(", e.g. {}", field.options->example());
  const bool names_key = field.parameter != nullptr && field.parameter->options->names() == "key";
  // It is sent from the root on: a target has another folder.
  if (field.options->spelling() == storage::v1::PATH) about += "; a relative path is from here";
  if (field.secret() && !names_key) about += ": @FILE, - or env:NAME";
  if (!field.options->otherwise().empty()) about += fmt::format(" ({})", field.options->otherwise());
  about = Wrap(about, kColumns, {}, {});
  if (about.ends_with('\n')) about.pop_back();
  return about;
}

/// How the help calls a value.
std::string TypeOf(const SpecField& field) {
  if (field.options->bytes()) return "SIZE";
  switch (field.field->cpp_type()) {
    case FieldDescriptor::CPPTYPE_STRING:
    case FieldDescriptor::CPPTYPE_MESSAGE: return "TEXT";
    default: return "INT";
  }
}

/// The numbers that a field can hold; nothing if it holds none.
struct Numbers {
  std::int64_t least = 0;
  std::uint64_t most = 0;
};
std::optional<Numbers> RangeOf(const FieldDescriptor& field) {
  switch (field.cpp_type()) {
    case FieldDescriptor::CPPTYPE_INT32: return Numbers{INT32_MIN, INT32_MAX};
    case FieldDescriptor::CPPTYPE_INT64: return Numbers{INT64_MIN, INT64_MAX};
    case FieldDescriptor::CPPTYPE_UINT32: return Numbers{0, UINT32_MAX};
    case FieldDescriptor::CPPTYPE_UINT64: return Numbers{0, UINT64_MAX};
    default: return std::nullopt;
  }
}

/// The largest size that the parameter can take.
std::uint64_t MostBytes(const SpecField& field, std::uint64_t unit) {
  constexpr std::uint64_t kMost = std::numeric_limits<std::uint64_t>::max();
  const auto range = RangeOf(field.parameter == nullptr ? *field.field : *field.parameter->field);
  return !range || range->most > kMost / unit ? kMost : range->most * unit;
}

bool IsWithin(std::string_view text, const Numbers& range) {
  const bool negative = text.starts_with('-');
  const auto number = ParseNumber(text.substr(negative ? 1 : 0));
  if (!number) return false;
  return negative ? *number <= static_cast<std::uint64_t>(-(range.least + 1)) + 1 && range.least < 0
                  : *number <= range.most;
}

}  // namespace

Result<std::string> Absolute(const Context& context, const std::string& option, const std::string& file) {
  if (const auto elsewhere = context.OtherHost(); elsewhere && !file.starts_with('/'))
    return MakeError(Code::kInvalidArgument,
                     fmt::format("{}: '{}' is relative to a folder of this host, and the target is on {}; write the "
                                 "path there from the root on",
                                 option, file, *elsewhere));
  std::error_code failed;
  const std::filesystem::path path = std::filesystem::absolute(file, failed);
  if (failed)
    return MakeError(Code::kInvalidArgument,
                     fmt::format("{}: '{}' cannot be made absolute ({})", option, file, failed.message()));
  return storage::Normal(storage::v1::PATH, path.string());
}

SpecWords::SpecWords(Command command, const std::string& kind, const std::vector<std::string>& but) : kind_(kind) {
  for (const SpecField& field : storage::FindSpecType(kind)->fields) {
    if (std::find(but.begin(), but.end(), field.name()) != but.end()) continue;
    Word& word = *words_.emplace_back(std::make_unique<Word>());
    word.field = field.name();
    word.option = field.options->position() ? PositionOf(field) : FlagOf(field);
    word.key = field.parameter != nullptr && field.parameter->options->names() == "key";
    word.secret = field.secret() && !word.key;
    word.type = field.field;
    word.size = field.options->bytes();
    if (field.options->unit() == storage::v1::KIB) word.unit = kKiB;
    if (field.options->multiple() != 0) word.unit = field.options->multiple();
    word.most = MostBytes(field, field.options->unit() == storage::v1::KIB ? kKiB : 1);
    word.file = field.options->spelling() == storage::v1::PATH;
    word.list = field.field->is_repeated();
    if (field.field->cpp_type() == FieldDescriptor::CPPTYPE_BOOL) {
      command.on_choice(
          word.option,
          [&word](bool on) {
            word.given = true;
            word.value = on ? "true" : "false";
          },
          AboutOf(field));
      continue;
    }
    Option option = word.list ? command.add_option(word.option, word.values, AboutOf(field))
                              : command.on_option(
                                    word.option,
                                    [&word](const std::string& text) {
                                      word.value = text;
                                      word.given = true;
                                    },
                                    AboutOf(field));
    if (field.needed()) option.required();
    option.type_name(TypeOf(field));
    if (word.file) option.file();
    if (word.secret) option.completes("secret");
    const bool says = field.parameter != nullptr && !field.parameter->options->names().empty();
    const std::string& names = says ? field.parameter->options->names() : field.options->names();
    if (!names.empty()) option.completes(names);
    if (field.parameter != nullptr && field.parameter->kind == ValueKind::kEnum)
      option.completes_any_of(WireNames(*field.parameter->field->enum_type()));
  }
}

Result<std::string> SpecWords::TextOf(const Context& context, const Word& word) const {
  if (word.secret) return ReadSecret(word.option, word.value);
  const bool key_file = word.key && word.value.find('/') != std::string::npos;
  if (word.file || key_file) return Absolute(context, word.option, word.value);
  // Who writes 64 may mean 64 of anything.
  if (word.size) {
    const auto size = ParseSizeOf(word.option, word.value, word.unit, word.most);
    if (!size) return size.error();
    return std::to_string(*size);
  }
  if (const auto range = RangeOf(*word.type); range && !IsWithin(word.value, *range))
    return MakeError(Code::kInvalidArgument, fmt::format("{}: '{}' is no whole number from {} to {}", word.option,
                                                         word.value, range->least, range->most));
  return word.value;
}

Result<storage::v1::Wish> SpecWords::Wish(const Context& context) const {
  std::vector<std::pair<std::string, std::string>> fields;
  for (const auto& word : words_) {
    for (const std::string& value : word->values) fields.emplace_back(word->field, value);
    if (!word->given) continue;
    auto text = TextOf(context, *word);
    if (!text) return text.error();
    fields.emplace_back(word->field, std::move(*text));
  }
  return storage::MakeWish(kind_, fields);
}

}  // namespace spdkctl::cli

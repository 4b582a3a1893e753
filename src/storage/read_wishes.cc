#include <algorithm>
#include <optional>
#include <regex>

#include <fmt/format.h>
#include <yaml-cpp/yaml.h>

#include "base/text.h"
#include "spdkctl/schema/codec.h"
#include "spdkctl/storage/storage.h"
#include "storage/spec.h"
#include "storage/value.h"

namespace spdkctl::storage {
namespace {

namespace pb = google::protobuf;
using pb::FieldDescriptor;
using pb::Message;

/// What is wrong with a value, and where it stands is said by who asked.
Error Wrong(std::string why) { return MakeError(Code::kInvalidArgument, std::move(why)); }

std::vector<std::string> KindNames() {
  std::vector<std::string> names;
  for (const SpecType& type : SpecTypes()) names.push_back(type.name);
  return names;
}

std::string Known(const std::string& word, const std::vector<std::string>& names) {
  const std::string nearest = DidYouMean(word, names);
  return nearest.empty() ? "; known are " + Join(names, ", ") : nearest;
}

std::vector<std::string> FieldNames(const pb::Descriptor& type) {
  std::vector<std::string> names;
  for (int i = 0; i < type.field_count(); ++i) names.push_back(type.field(i)->name());
  return names;
}

/// Sets a field from the text that people write.
Result<void> SetFromText(Message& spec, const FieldDescriptor& field, const std::string& text) {
  if (field.is_repeated() && field.cpp_type() == FieldDescriptor::CPPTYPE_STRING) {
    spec.GetReflection()->AddString(&spec, &field, text);
    return {};
  }
  if (field.options().GetExtension(v1::spec).bytes()) {
    // A bare number counts bytes, as the target's own calls do.
    const auto number = ParseNumber(text);
    const auto size = number ? Result<std::uint64_t>(*number) : ParseSize(text);
    if (!size) return Wrong(fmt::format("{}: {}", field.name(), size.error().message));
    return SetAt(spec, field.name(), Value(*size));
  }
  if (field.cpp_type() == FieldDescriptor::CPPTYPE_INT32 || field.cpp_type() == FieldDescriptor::CPPTYPE_INT64) {
    const bool negative = text.starts_with('-');
    const auto number = ParseNumber(std::string_view(text).substr(negative ? 1 : 0));
    if (!number || *number > INT64_MAX)
      return Wrong(fmt::format("{} must be a whole number, not '{}'", field.name(), text));
    const auto value = static_cast<std::int64_t>(*number);
    return SetAt(spec, field.name(), Value(negative ? -value : value));
  }
  return SetAt(spec, field.name(), Value(text));
}

/// A scalar as JSON has it: what stands in quotes is a text, and what is no number, true, false or null.
std::string JsonOfScalar(const YAML::Node& yaml) {
  static const std::regex plain("true|false|null|-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
  const std::string& text = yaml.Scalar();
  const bool quoted = yaml.Tag() == "!";
  return !quoted && std::regex_match(text, plain) ? text : QuoteJson(text);
}

std::string JsonOf(const YAML::Node& yaml) {
  std::vector<std::string> parts;
  if (yaml.IsSequence()) {
    for (const YAML::Node& item : yaml) parts.push_back(JsonOf(item));
    return "[" + Join(parts, ",") + "]";
  }
  if (yaml.IsMap()) {
    for (const auto& entry : yaml) parts.push_back(QuoteJson(entry.first.Scalar()) + ":" + JsonOf(entry.second));
    return "{" + Join(parts, ",") + "}";
  }
  return yaml.IsScalar() ? JsonOfScalar(yaml) : "null";
}

class Reader {
 public:
  explicit Reader(const std::string& file) : file_(file) {}

  Result<std::vector<v1::Wish>> All(const YAML::Node& root) {
    std::vector<v1::Wish> wishes;
    if (!root.IsSequence()) {
      auto wish = One(root);
      if (!wish) return wish.error();
      wishes.push_back(std::move(*wish));
      return wishes;
    }
    for (const YAML::Node& item : root) {
      auto wish = One(item);
      if (!wish) return wish.error();
      wishes.push_back(std::move(*wish));
    }
    return wishes;
  }

 private:
  [[nodiscard]] Error At(const YAML::Node& where, const std::string& why) const {
    if (file_.empty()) return Wrong(fmt::format("{}: {}", spec_, why));
    const YAML::Mark mark = where.Mark();
    return Wrong(fmt::format("{}:{}:{}: {}", file_, mark.line + 1, mark.column + 1, why));
  }

  Result<v1::Wish> One(const YAML::Node& item) {
    ++number_;
    spec_ = fmt::format("Spec {}", number_);
    if (!item.IsMap() || item.size() != 1)
      return At(item, "a Spec is one kind with its fields, e.g. malloc: {name: Malloc0, size: 64MiB}");
    const auto entry = *item.begin();
    const auto kind = entry.first.as<std::string>();
    const FieldDescriptor* const field = v1::Wish::descriptor()->FindFieldByName(kind);
    if (field == nullptr)
      return At(entry.first, fmt::format("there is no kind '{}'{}", kind, Known(kind, KindNames())));
    spec_ = Called(*FindSpecType(kind), entry.second);
    v1::Wish wish;
    auto read = Fields(entry.second, *wish.GetReflection()->MutableMessage(&wish, field));
    if (!read) return read.error();
    return wish;
  }

  /// "malloc Malloc0", or where it stands among the others: "Spec 2 (malloc)".
  [[nodiscard]] std::string Called(const SpecType& type, const YAML::Node& fields) const {
    std::vector<std::string> words = {type.name};
    for (const SpecField& field : type.fields) {
      if (!field.options->key()) continue;
      const YAML::Node key = fields.IsMap() ? fields[field.name()] : YAML::Node(YAML::NodeType::Undefined);
      if (!key || !key.IsScalar()) return fmt::format("Spec {} ({})", number_, type.name);
      words.push_back(key.Scalar());
    }
    return Join(words, " ");
  }

  Result<void> Fields(const YAML::Node& yaml, Message& message) {
    if (!yaml.IsMap()) return At(yaml, "must be a mapping of fields to values");
    const pb::Reflection& reflection = *message.GetReflection();
    for (const auto& entry : yaml) {
      const auto name = entry.first.as<std::string>();
      const FieldDescriptor* const field = message.GetDescriptor()->FindFieldByName(name);
      if (field == nullptr)
        return At(entry.first,
                  fmt::format("there is no field '{}'{}", name, Known(name, FieldNames(*message.GetDescriptor()))));
      const bool set =
          field->is_repeated() ? reflection.FieldSize(message, field) > 0 : reflection.HasField(message, field);
      if (set) return At(entry.first, fmt::format("'{}' is given twice", name));
      if (auto read = Field(entry.second, message, *field); !read) return read;
    }
    return {};
  }

  Result<void> Field(const YAML::Node& yaml, Message& message, const FieldDescriptor& field) {
    const pb::Reflection& reflection = *message.GetReflection();
    const bool nested = field.cpp_type() == FieldDescriptor::CPPTYPE_MESSAGE;
    if (field.is_repeated()) {
      if (!yaml.IsSequence()) return At(yaml, fmt::format("'{}' must be a list", field.name()));
      for (const YAML::Node& item : yaml) {
        if (nested) {
          if (auto read = Fields(item, *reflection.AddMessage(&message, &field)); !read) return read;
        } else if (!item.IsScalar() || field.cpp_type() != FieldDescriptor::CPPTYPE_STRING) {
          return At(item, fmt::format("'{}' must be a list of texts", field.name()));
        } else {
          reflection.AddString(&message, &field, item.Scalar());
        }
      }
      return {};
    }
    if (nested) {
      // A list alone is its items: "hosts: [nqn...]".
      const FieldDescriptor* const items = field.message_type()->FindFieldByName("items");
      Message& inner = *reflection.MutableMessage(&message, &field);
      return yaml.IsSequence() && items != nullptr ? Field(yaml, inner, *items) : Fields(yaml, inner);
    }
    if (field.options().GetExtension(v1::spec).json() && !yaml.IsScalar())
      return SetAt(message, field.name(), Value(JsonOf(yaml)));
    if (!yaml.IsScalar()) return At(yaml, fmt::format("'{}' must be a single value", field.name()));
    if (auto set = SetFromText(message, field, yaml.Scalar()); !set) return At(yaml, set.error().message);
    return {};
  }

  const std::string& file_;  ///< Empty: nobody sees the text, and the Spec is named instead of the place.
  std::size_t number_ = 0;
  std::string spec_;
};

}  // namespace

Result<std::vector<v1::Wish>> ReadWishes(std::string_view text, const std::string& file) {
  try {
    std::vector<v1::Wish> wishes;
    bool any = false;
    for (const YAML::Node& document : YAML::LoadAll(std::string(text))) {
      if (!document || document.IsNull()) continue;
      any = true;
      auto read = Reader(file).All(document);
      if (!read) return read.error();
      wishes.insert(wishes.end(), read->begin(), read->end());
    }
    // A list of nothing is one: programs make them. A file of nothing at all is a mistake.
    if (!any) return Wrong(fmt::format("{} holds no Spec", file));
    return wishes;
  } catch (const YAML::Exception& wrong) {
    return Wrong(fmt::format("{}:{}:{}: {}", file, wrong.mark.line + 1, wrong.mark.column + 1, wrong.msg));
  }
}

Result<v1::Wish> MakeWish(std::string_view kind, const std::vector<std::pair<std::string, std::string>>& fields) {
  const FieldDescriptor* const in_wish = v1::Wish::descriptor()->FindFieldByName(std::string(kind));
  if (in_wish == nullptr)
    return Wrong(fmt::format("there is no kind '{}'{}", kind, Known(std::string(kind), KindNames())));
  v1::Wish wish;
  Message& spec = *wish.GetReflection()->MutableMessage(&wish, in_wish);
  for (const auto& [name, text] : fields) {
    const FieldDescriptor* const field = spec.GetDescriptor()->FindFieldByName(name);
    if (field == nullptr)
      return Wrong(fmt::format("there is no field '{}'{}", name, Known(name, FieldNames(*spec.GetDescriptor()))));
    if (auto set = SetFromText(spec, *field, text); !set) return set.error();
  }
  return wish;
}

}  // namespace spdkctl::storage

#include "storage/value.h"

#include <cstdint>
#include <utility>

#include <fmt/format.h>

#include "base/text.h"
#include "schema/field_table.h"
#include "spdkctl/schema/codec.h"

namespace spdkctl::storage {
namespace {

namespace pb = google::protobuf;
using pb::FieldDescriptor;
using pb::Message;

Value ScalarOf(const Message& message, const FieldDescriptor& field) {
  const pb::Reflection& reflection = *message.GetReflection();
  switch (field.cpp_type()) {
    case FieldDescriptor::CPPTYPE_BOOL: return reflection.GetBool(message, &field);
    case FieldDescriptor::CPPTYPE_INT32: return std::int64_t{reflection.GetInt32(message, &field)};
    case FieldDescriptor::CPPTYPE_INT64: return reflection.GetInt64(message, &field);
    case FieldDescriptor::CPPTYPE_UINT32: return std::uint64_t{reflection.GetUInt32(message, &field)};
    case FieldDescriptor::CPPTYPE_UINT64: return reflection.GetUInt64(message, &field);
    case FieldDescriptor::CPPTYPE_DOUBLE: return reflection.GetDouble(message, &field);
    case FieldDescriptor::CPPTYPE_ENUM: return WireName(*reflection.GetEnum(message, &field));
    default: return reflection.GetString(message, &field);
  }
}

/// What a field takes, in words.
std::string WhatFits(const FieldDescriptor& field) {
  if (field.is_repeated()) return "a list of texts";
  switch (field.cpp_type()) {
    case FieldDescriptor::CPPTYPE_BOOL: return "true or false";
    case FieldDescriptor::CPPTYPE_INT32: return fmt::format("a whole number from {} to {}", INT32_MIN, INT32_MAX);
    case FieldDescriptor::CPPTYPE_UINT32: return fmt::format("a whole number from 0 to {}", UINT32_MAX);
    case FieldDescriptor::CPPTYPE_INT64:
    case FieldDescriptor::CPPTYPE_UINT64: return "a whole number";
    default: return "what its members say";
  }
}

Error Unfit(const FieldDescriptor& field, const Value& value) {
  return MakeError(Code::kInvalidArgument,
                   fmt::format("{}: must be {}, not '{}'", field.name(), WhatFits(field), TextOf(value)));
}

/// A number that has to lie within the type T.
template <class T>
std::optional<T> Narrow(const Value& value) {
  if (const auto* const text = std::get_if<std::string>(&value)) {
    const auto number = ParseNumber(*text);
    return number ? Narrow<T>(Value(*number)) : std::nullopt;
  }
  if (const auto* const number = std::get_if<std::int64_t>(&value))
    return std::in_range<T>(*number) ? std::optional(static_cast<T>(*number)) : std::nullopt;
  const auto* const number = std::get_if<std::uint64_t>(&value);
  return number != nullptr && std::in_range<T>(*number) ? std::optional(static_cast<T>(*number)) : std::nullopt;
}

template <class T>
Result<void> SetNumber(Message& message, const FieldDescriptor& field, const Value& value,
                       void (pb::Reflection::*set)(Message*, const FieldDescriptor*, T) const) {
  const auto number = Narrow<T>(value);
  if (!number) return Unfit(field, value);
  (message.GetReflection()->*set)(&message, &field, *number);
  return {};
}

Result<void> SetBool(Message& message, const FieldDescriptor& field, const Value& value) {
  const auto* const flag = std::get_if<bool>(&value);
  const std::string text = TextOf(value);
  if (flag == nullptr && text != "true" && text != "false") return Unfit(field, value);
  message.GetReflection()->SetBool(&message, &field, text == "true");
  return {};
}

Result<void> SetEnum(Message& message, const FieldDescriptor& field, const Value& value) {
  const auto* const found = FindWireName(*field.enum_type(), TextOf(value));
  if (found == nullptr)
    return MakeError(Code::kInvalidArgument, fmt::format("{}: '{}' is none of {}", field.name(), TextOf(value),
                                                         Join(WireNames(*field.enum_type()), ", ")));
  message.GetReflection()->SetEnum(&message, &field, found);
  return {};
}

Result<void> SetList(Message& message, const FieldDescriptor& field, const Value& value) {
  // One text is a list of it.
  if (const auto* const text = std::get_if<std::string>(&value))
    return SetList(message, field, Value(std::vector<std::string>{*text}));
  const auto* const items = std::get_if<std::vector<std::string>>(&value);
  if (items == nullptr || field.cpp_type() != FieldDescriptor::CPPTYPE_STRING) return Unfit(field, value);
  message.GetReflection()->ClearField(&message, &field);
  for (const std::string& item : *items) message.GetReflection()->AddString(&message, &field, item);
  return {};
}

Result<void> SetField(Message& message, const FieldDescriptor& field, const Value& value) {
  if (field.is_repeated()) return SetList(message, field, value);
  switch (field.cpp_type()) {
    case FieldDescriptor::CPPTYPE_BOOL: return SetBool(message, field, value);
    case FieldDescriptor::CPPTYPE_INT32: return SetNumber(message, field, value, &pb::Reflection::SetInt32);
    case FieldDescriptor::CPPTYPE_INT64: return SetNumber(message, field, value, &pb::Reflection::SetInt64);
    case FieldDescriptor::CPPTYPE_UINT32: return SetNumber(message, field, value, &pb::Reflection::SetUInt32);
    case FieldDescriptor::CPPTYPE_UINT64: return SetNumber(message, field, value, &pb::Reflection::SetUInt64);
    case FieldDescriptor::CPPTYPE_ENUM: return SetEnum(message, field, value);
    case FieldDescriptor::CPPTYPE_STRING:
      message.GetReflection()->SetString(&message, &field, TextOf(value));
      return {};
    default: return Unfit(field, value);
  }
}

}  // namespace

const FieldDescriptor* FindField(const pb::Descriptor& type, std::string_view path) {
  const pb::Descriptor* within = &type;
  const FieldDescriptor* field = nullptr;
  for (const std::string& name : Split(path, '.')) {
    if (within == nullptr) return nullptr;
    field = within->FindFieldByName(name);
    if (field == nullptr) return nullptr;
    within = field->message_type();
  }
  return field;
}

std::optional<Value> ValueOf(const Message& message, const FieldDescriptor& field) {
  const pb::Reflection& reflection = *message.GetReflection();
  if (!field.is_repeated())
    return reflection.HasField(message, &field) ? std::optional(ScalarOf(message, field)) : std::nullopt;
  if (field.cpp_type() != FieldDescriptor::CPPTYPE_STRING) return std::nullopt;
  std::vector<std::string> items;
  for (int i = 0; i < reflection.FieldSize(message, &field); ++i)
    items.push_back(reflection.GetRepeatedString(message, &field, i));
  return items.empty() ? std::nullopt : std::optional<Value>(std::move(items));
}

std::optional<Value> ValueAt(const Message& message, std::string_view path) {
  const Message* within = &message;
  for (std::size_t dot = path.find('.'); dot != std::string_view::npos; dot = path.find('.')) {
    const FieldDescriptor* const field = within->GetDescriptor()->FindFieldByName(std::string(path.substr(0, dot)));
    if (field == nullptr || !within->GetReflection()->HasField(*within, field)) return std::nullopt;
    within = &within->GetReflection()->GetMessage(*within, field);
    path.remove_prefix(dot + 1);
  }
  const FieldDescriptor* const field = within->GetDescriptor()->FindFieldByName(std::string(path));
  return field == nullptr ? std::nullopt : ValueOf(*within, *field);
}

Result<void> SetAt(Message& message, std::string_view path, const Value& value) {
  Message* within = &message;
  for (std::size_t dot = path.find('.'); dot != std::string_view::npos; dot = path.find('.')) {
    const FieldDescriptor* const field = within->GetDescriptor()->FindFieldByName(std::string(path.substr(0, dot)));
    if (field == nullptr) break;
    within = within->GetReflection()->MutableMessage(within, field);
    path.remove_prefix(dot + 1);
  }
  const FieldDescriptor* const field = within->GetDescriptor()->FindFieldByName(std::string(path));
  if (field == nullptr)
    return MakeError(Code::kInternal, fmt::format("{} has no field {}", within->GetDescriptor()->name(), path));
  return SetField(*within, *field, value);
}

std::string TextOf(const Value& value) {
  struct Text {
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
    std::string operator()(std::uint64_t number) const { return std::to_string(number); }
    std::string operator()(double number) const { return fmt::format("{}", number); }
    std::string operator()(bool flag) const { return flag ? "true" : "false"; }
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(const std::vector<std::string>& items) const { return Join(items, ", "); }
  };
  return std::visit(Text(), value);
}

std::optional<std::uint64_t> NumberOf(const Value& value) { return Narrow<std::uint64_t>(value); }

}  // namespace spdkctl::storage

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <google/protobuf/message.h>

#include "spdkctl/base/result.h"

namespace spdkctl::storage {

/// What a field holds. Numbers of every type are one: of what sign and width they are is the fields' own business.
using Value = std::variant<std::int64_t, std::uint64_t, double, bool, std::string, std::vector<std::string>>;

/// The field at a path of names such as "driver_specific.aio.filename"; null if there is none.
const google::protobuf::FieldDescriptor* FindField(const google::protobuf::Descriptor& type, std::string_view path);

/// The value at a path; nothing where it, or a message on the way, is not set. The path exists.
std::optional<Value> ValueAt(const google::protobuf::Message& message, std::string_view path);
std::optional<Value> ValueOf(const google::protobuf::Message& message, const google::protobuf::FieldDescriptor& field);

/// Sets the field at a path to a value, which is converted to the field's type; kInvalidArgument if it does not fit.
Result<void> SetAt(google::protobuf::Message& message, std::string_view path, const Value& value);

/// As people read it: "true", "64", "a, b".
std::string TextOf(const Value& value);

/// The number that it is, if it is one, and not negative.
std::optional<std::uint64_t> NumberOf(const Value& value);

}  // namespace spdkctl::storage

#pragma once

#include <initializer_list>
#include <string>

#include <google/protobuf/generated_enum_reflection.h>
#include <google/protobuf/message.h>

#include "sim/engine/world.h"

namespace spdkctl::rpc::v1 {
class FrameworkGetConfigResponse;
}  // namespace spdkctl::rpc::v1

namespace spdkctl::sim {

/// Adds one call to a configuration, in the form of the world's release. `shown` are lists that stand there even when
/// they are empty.
void AddConfigCall(const World& world, const char* method, const google::protobuf::Message& request,
                   rpc::v1::FrameworkGetConfigResponse& response, std::initializer_list<const char*> shown = {});

/// Copies what is set, but for lists, to the fields of the same names and types.
void CopyFields(const google::protobuf::Message& from, google::protobuf::Message& to);
/// The same, only where `to` has something already: for defaults that a request overrides.
void OverrideFields(const google::protobuf::Message& from, google::protobuf::Message& to);

/// The string on the wire of an enum's value.
const std::string& WireNameOf(const google::protobuf::EnumDescriptor& type, int value);
template <class Enum>
const std::string& WireNameOf(Enum value) {
  return WireNameOf(*google::protobuf::GetEnumDescriptor<Enum>(), value);
}

/// Marks a list or map that is empty as present: SPDK writes it.
void ShowEmpty(google::protobuf::Message& message, const char* field);

}  // namespace spdkctl::sim

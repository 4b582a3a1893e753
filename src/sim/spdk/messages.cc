#include "sim/spdk/messages.h"

#include <boost/json.hpp>

#include "schema/field_table.h"
#include "spdkctl/rpc/v1/framework.pb.h"
#include "spdkctl/rpc/v1/options.pb.h"
#include "spdkctl/schema/codec.h"
#include "spdkctl/schema/method.h"

namespace spdkctl::sim {
namespace {

using google::protobuf::FieldDescriptor;
using google::protobuf::Message;

/// Takes out the fields that the release does not know, also of the messages within.
void ClearUnknown(Message& message, Release release) {
  const google::protobuf::Reflection& reflection = *message.GetReflection();
  for (const FieldPlan& plan : FieldTableOf(*message.GetDescriptor()).plans) {
    if (!plan.range.Contains(release)) {
      reflection.ClearField(&message, plan.field);
    } else if (plan.field->cpp_type() == FieldDescriptor::CPPTYPE_MESSAGE && !plan.field->is_map()) {
      for (int i = 0; plan.field->is_repeated() && i < reflection.FieldSize(message, plan.field); ++i)
        ClearUnknown(*reflection.MutableRepeatedMessage(&message, plan.field, i), release);
      if (!plan.field->is_repeated() && reflection.HasField(message, plan.field))
        ClearUnknown(*reflection.MutableMessage(&message, plan.field), release);
    }
  }
}

void CopyField(const Message& from, const FieldDescriptor& field, Message& to, const FieldDescriptor& target) {
  const google::protobuf::Reflection& source = *from.GetReflection();
  const google::protobuf::Reflection& sink = *to.GetReflection();
  switch (field.cpp_type()) {
    case FieldDescriptor::CPPTYPE_BOOL: sink.SetBool(&to, &target, source.GetBool(from, &field)); break;
    case FieldDescriptor::CPPTYPE_INT32: sink.SetInt32(&to, &target, source.GetInt32(from, &field)); break;
    case FieldDescriptor::CPPTYPE_UINT32: sink.SetUInt32(&to, &target, source.GetUInt32(from, &field)); break;
    case FieldDescriptor::CPPTYPE_INT64: sink.SetInt64(&to, &target, source.GetInt64(from, &field)); break;
    case FieldDescriptor::CPPTYPE_UINT64: sink.SetUInt64(&to, &target, source.GetUInt64(from, &field)); break;
    case FieldDescriptor::CPPTYPE_STRING: sink.SetString(&to, &target, source.GetString(from, &field)); break;
    default: break;
  }
}

void CopyFieldsTo(const Message& from, Message& to, bool only_where_set) {
  std::vector<const FieldDescriptor*> given;
  from.GetReflection()->ListFields(from, &given);
  for (const FieldDescriptor* field : given) {
    const FieldDescriptor* const target = to.GetDescriptor()->FindFieldByName(field->name());
    if (target == nullptr || field->is_repeated() || target->is_repeated() || target->type() != field->type()) continue;
    if (!only_where_set || to.GetReflection()->HasField(to, target)) CopyField(from, *field, to, *target);
  }
}

}  // namespace

void CopyFields(const Message& from, Message& to) { CopyFieldsTo(from, to, false); }
void OverrideFields(const Message& from, Message& to) { CopyFieldsTo(from, to, true); }

const std::string& WireNameOf(const google::protobuf::EnumDescriptor& type, int value) {
  return WireName(*type.FindValueByNumber(value));
}

void ShowEmpty(google::protobuf::Message& message, const char* field) {
  const auto* const descriptor = message.GetDescriptor()->FindFieldByName(field);
  const bool empty = descriptor->is_repeated() ? message.GetReflection()->FieldSize(message, descriptor) == 0
                                               : !message.GetReflection()->HasField(message, descriptor);
  if (empty) AddRest(message, field, descriptor->is_map() || !descriptor->is_repeated() ? "{}" : "[]");
}

void AddConfigCall(const World& world, const char* name, const google::protobuf::Message& request,
                   rpc::v1::FrameworkGetConfigResponse& response, std::initializer_list<const char*> shown) {
  const Method& method = *Schema::Get().Find(name);
  const auto wire_name = method.NameIn(world.options.release);
  // Fields that the call of that release does not have are not in its configuration either.
  const auto known = method.NewRequest();
  known->CopyFrom(request);
  ClearUnknown(*known, world.options.release);
  const Result<std::string> params = FormatParams(method, *known, world.options.release);
  if (!wire_name || !params) return;
  rpc::v1::FrameworkConfigCall& call = *response.add_calls();
  call.set_method(*wire_name);
  if (shown.size() != 0) {
    boost::json::object members = params->empty() ? boost::json::object() : boost::json::parse(*params).as_object();
    for (const char* const list : shown) members.emplace(list, boost::json::array());
    call.set_params(boost::json::serialize(members));
  } else if (!params->empty()) {
    call.set_params(*params);
  }
}

}  // namespace spdkctl::sim

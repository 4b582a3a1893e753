#include "sim/handlers.h"

#include "schema/field_table.h"
#include "sim/components.h"
#include "spdkctl/schema/codec.h"

namespace spdkctl::sim {

Handlers::Handlers() {
  for (const AddHandlers add : kComponents) add(*this);
}

Handlers& Handlers::All() {
  static Handlers handlers;
  return handlers;
}

const Handler* Handlers::Find(const std::string& method) const {
  const auto it = handlers_.find(method);
  return it == handlers_.end() ? nullptr : &it->second;
}

const SubsystemConfig* Handlers::FindConfig(const std::string& subsystem) const {
  const auto it = configs_.find(subsystem);
  return it == configs_.end() ? nullptr : &it->second;
}

void ShowEmpty(google::protobuf::Message& message, const char* field) {
  const auto* const descriptor = message.GetDescriptor()->FindFieldByName(field);
  const bool empty = descriptor->is_repeated() ? message.GetReflection()->FieldSize(message, descriptor) == 0
                                               : !message.GetReflection()->HasField(message, descriptor);
  if (empty) AddRest(message, field, descriptor->is_map() || !descriptor->is_repeated() ? "{}" : "[]");
}

/// Takes out what the release does not know, in the messages within, too.
static void ClearUnknown(google::protobuf::Message& message, Release release) {
  const google::protobuf::Reflection& reflection = *message.GetReflection();
  for (const FieldPlan& plan : FieldTableOf(*message.GetDescriptor()).plans) {
    if (!plan.range.Contains(release)) {
      reflection.ClearField(&message, plan.field);
    } else if (plan.field->cpp_type() == google::protobuf::FieldDescriptor::CPPTYPE_MESSAGE && !plan.field->is_map()) {
      for (int i = 0; plan.field->is_repeated() && i < reflection.FieldSize(message, plan.field); ++i)
        ClearUnknown(*reflection.MutableRepeatedMessage(&message, plan.field, i), release);
      if (!plan.field->is_repeated() && reflection.HasField(message, plan.field))
        ClearUnknown(*reflection.MutableMessage(&message, plan.field), release);
    }
  }
}

void AddConfigCall(const World& world, const char* name, const google::protobuf::Message& request,
                   rpc::v1::FrameworkGetConfigResponse& response) {
  const Method& method = *Schema::Get().Find(name);
  const auto wire_name = method.NameIn(world.options.release);
  // What the release's call lacks, its configuration lacks too.
  const auto known = method.NewRequest();
  known->CopyFrom(request);
  ClearUnknown(*known, world.options.release);
  const Result<std::string> params = FormatParams(method, *known, world.options.release);
  if (!wire_name || !params) return;
  rpc::v1::FrameworkConfigCall& call = *response.add_calls();
  call.set_method(*wire_name);
  if (!params->empty()) call.set_params(*params);
}

}  // namespace spdkctl::sim

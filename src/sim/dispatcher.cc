#include "sim/dispatcher.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/text.h"
#include "schema/field_table.h"
#include "spdkctl/rpc/v1/bdev.pb.h"
#include "spdkctl/rpc/v1/framework.pb.h"
#include "spdkctl/schema/codec.h"

namespace spdkctl::sim {
namespace {

constexpr int kMethodNotFound = -32601;
constexpr int kInvalidState = -1;

/// Whether the method takes any parameter in that release.
bool TakesParams(const Method& method, Release release) {
  for (const FieldPlan& plan : FieldTableOf(*method.descriptor().input_type()).plans) {
    if (plan.range.Contains(release)) return true;
  }
  return false;
}

}  // namespace

Handlers::Handlers() {
  AddFrameworkHandlers(*this);
  AddBdevHandlers(*this);
  AddLvolHandlers(*this);
  AddRaidHandlers(*this);
  AddKeyringHandlers(*this);
  AddNvmfHandlers(*this);
  AddVhostHandlers(*this);
  AddIscsiHandlers(*this);
}

Handlers& Handlers::All() {
  static Handlers handlers;
  return handlers;
}

const Handler* Handlers::Find(const std::string& method) const {
  const auto it = handlers_.find(method);
  return it == handlers_.end() ? nullptr : &it->second;
}

void ShowEmpty(google::protobuf::Message& message, const char* field) {
  const auto* const descriptor = message.GetDescriptor()->FindFieldByName(field);
  const bool empty = descriptor->is_repeated() ? message.GetReflection()->FieldSize(message, descriptor) == 0
                                               : !message.GetReflection()->HasField(message, descriptor);
  if (empty) AddRest(message, field, descriptor->is_map() || !descriptor->is_repeated() ? "{}" : "[]");
}

void AddConfigCall(const World& world, const char* name, const google::protobuf::Message& request,
                   rpc::v1::FrameworkGetConfigResponse& response) {
  const Method& method = *Schema::Get().Find(name);
  const auto wire_name = method.NameIn(world.options.release);
  const Result<std::string> params = FormatParams(method, request, world.options.release);
  if (!wire_name || !params) return;
  rpc::v1::FrameworkConfigCall& call = *response.add_calls();
  call.set_method(*wire_name);
  call.set_params(*params);
}

Dispatcher::Dispatcher(World& world) : world_(world) {}

const Method* Dispatcher::Find(std::string_view name) const {
  const Method* const method = Schema::Get().Find(name, world_.options.release);
  if (method == nullptr || !method->OfferedBy(world_.options.app)) return nullptr;
  if (Handlers::All().Find(method->name()) == nullptr) return nullptr;
  const auto names = method->NamesIn(world_.options.release);
  return std::find(names.begin(), names.end(), name) != names.end() ? method : nullptr;
}

std::vector<std::string> Dispatcher::Methods(bool current, bool aliases) const {
  std::vector<std::string> names;
  for (const Method& method : Schema::Get().methods()) {
    const auto all = method.NamesIn(world_.options.release);
    if (all.empty() || Find(all.front()) == nullptr) continue;
    if (current && CheckState(method)) continue;
    names.push_back(all.front());
    if (aliases) names.insert(names.end(), all.begin() + 1, all.end());
  }
  return names;
}

std::optional<RpcError> Dispatcher::CheckState(const Method& method) const {
  const rpc::v1::State state = world_.started ? rpc::v1::RUNTIME : rpc::v1::STARTUP;
  if (method.AllowedIn(state, world_.options.release)) return std::nullopt;
  return RpcError{kInvalidState,
                  world_.started
                      ? "Method may only be called before framework is initialized. Use --wait-for-rpc command line "
                        "parameter and then issue this RPC before the framework_start_init RPC."
                      : "Method may only be called after framework is initialized using framework_start_init RPC."};
}

/// How the decoders of a component report parameters that do not fit.
RpcError Dispatcher::DecodeError(const Method& method) const {
  const std::string component = method.component();
  if (world_.oldest()) return InvalidParams();
  if (component.starts_with("bdev") || component == "log") return InternalError("spdk_json_decode_object failed");
  if (component == "vhost") return InvalidErrno(EINVAL);
  return InvalidParams();
}

Outcome Dispatcher::Call(std::string_view name, const std::optional<std::string_view>& params) {
  const Method* const method = Find(name);
  if (method == nullptr) return {{}, RpcError{kMethodNotFound, "Method not found"}};
  if (auto wrong = CheckState(*method)) return {{}, std::move(wrong)};
  const Release release = world_.options.release;
  const bool given = params && *params != "null";
  if (given && !TakesParams(*method, release) && !method->RelaxedIn(release)) {
    return {{}, RpcError{-32602, fmt::format("{}{} requires no parameters", name, world_.oldest() ? "" : " method")}};
  }
  const auto request = method->NewRequest();
  if (!ParseParamsAs(*method, params.value_or("{}"), release, *request)) return {{}, DecodeError(*method)};
  const auto response = method->NewResponse();
  if (auto error = (*Handlers::All().Find(method->name()))(world_, *request, *response)) return {{}, std::move(error)};
  return {FormatResult(*method, *response, release), {}};
}

}  // namespace spdkctl::sim

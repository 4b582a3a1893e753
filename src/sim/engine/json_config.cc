#include "sim/engine/json_config.h"

#include <fmt/format.h>
#include <boost/json.hpp>

#include "base/os.h"
#include "sim/engine/dispatcher.h"
#include "sim/engine/world.h"
#include "spdkctl/rpc/v1/options.pb.h"

namespace spdkctl::sim {
namespace {

namespace json = boost::json;

/// Calls that are allowed in both states are made in the first one only.
bool IsDue(const World& world, const Dispatcher& dispatcher, const std::string& method) {
  const bool before = dispatcher.AllowedIn(method, rpc::v1::STARTUP);
  return world.started ? !before : before || !dispatcher.Offers(method);
}

Result<void> MakeCall(Dispatcher& dispatcher, const json::object& call, const std::string& path) {
  const auto method = json::value_to<std::string>(call.at("method"));
  const auto* const params = call.if_contains("params");
  Outcome outcome = dispatcher.Call(method, params != nullptr ? json::serialize(*params) : "null");
  if (!outcome.error) return {};
  return MakeError(Code::kInvalidArgument, fmt::format("{} of {}: {}", method, path, outcome.error->message));
}

Result<void> MakeDueCalls(World& world, Dispatcher& dispatcher, const json::array& subsystems,
                          const std::string& path) {
  for (const json::value& subsystem : subsystems) {
    const auto* const calls = subsystem.is_object() ? subsystem.as_object().if_contains("config") : nullptr;
    if (calls == nullptr || !calls->is_array()) continue;
    for (const json::value& call : calls->as_array()) {
      const auto* const method = call.is_object() ? call.as_object().if_contains("method") : nullptr;
      if (method == nullptr || !method->is_string())
        return MakeError(Code::kInvalidArgument, fmt::format("config file {}: a call without a method", path));
      if (!IsDue(world, dispatcher, json::value_to<std::string>(*method))) continue;
      if (auto made = MakeCall(dispatcher, call.as_object(), path); !made) return made;
    }
  }
  return {};
}

}  // namespace

Result<void> LoadJsonConfig(World& world, Dispatcher& dispatcher, const std::string& path) {
  if (world.options.wait_for_rpc && !world.Since(24, 5))
    return MakeError(Code::kInvalidArgument, "JSON configuration file can't be used together with --wait-for-rpc.");
  const auto text = ReadFile(path);
  if (!text) return MakeError(Code::kNotFound, fmt::format("could not open config file {}", path));
  boost::system::error_code error;
  const json::value config = json::parse(*text, error);
  if (error || !config.is_object())
    return MakeError(Code::kInvalidArgument, fmt::format("config file {} is no JSON object", path));
  const auto* const found = config.as_object().if_contains("subsystems");
  const json::array subsystems = found != nullptr && found->is_array() ? found->as_array() : json::array();
  world.started = false;
  if (auto made = MakeDueCalls(world, dispatcher, subsystems, path); !made) return made;
  if (world.options.wait_for_rpc) {
    world.on_started = [&world, &dispatcher, subsystems, path] {
      return MakeDueCalls(world, dispatcher, subsystems, path).has_value();
    };
    return {};
  }
  world.started = true;
  return MakeDueCalls(world, dispatcher, subsystems, path);
}

}  // namespace spdkctl::sim

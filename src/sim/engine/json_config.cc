#include "sim/engine/json_config.h"

#include <utility>

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

}  // namespace

Result<JsonConfig> JsonConfig::Read(World& world, const std::string& path) {
  if (world.options.wait_for_rpc && !world.Since(24, 5))
    return MakeError(Code::kInvalidArgument, "JSON configuration file can't be used together with --wait-for-rpc.");
  const auto text = ReadFile(path);
  if (!text) return MakeError(Code::kNotFound, fmt::format("could not open config file {}", path));
  boost::system::error_code error;
  const json::value config = json::parse(*text, error);
  if (error || !config.is_object())
    return MakeError(Code::kInvalidArgument, fmt::format("config file {} is no JSON object", path));
  JsonConfig read;
  read.path_ = path;
  const auto* const subsystems = config.as_object().if_contains("subsystems");
  for (const json::value& subsystem :
       subsystems != nullptr && subsystems->is_array() ? subsystems->as_array() : json::array()) {
    const auto* const calls = subsystem.is_object() ? subsystem.as_object().if_contains("config") : nullptr;
    if (calls == nullptr || !calls->is_array()) continue;
    for (const json::value& call : calls->as_array()) {
      const auto* const method = call.is_object() ? call.as_object().if_contains("method") : nullptr;
      if (method == nullptr || !method->is_string())
        return MakeError(Code::kInvalidArgument, fmt::format("config file {}: a call without a method", path));
      const auto* const params = call.as_object().if_contains("params");
      read.calls_.push_back(
          {json::value_to<std::string>(*method), params != nullptr ? json::serialize(*params) : "null"});
    }
  }
  return read;
}

std::optional<Result<void>> JsonConfig::Start(World& world, Dispatcher& dispatcher) {
  if (!world.started) {
    auto made = Go(world, dispatcher);
    if (!made || !*made || world.options.wait_for_rpc) return made;
    world.started = true;
  }
  return Go(world, dispatcher);
}

std::optional<Result<void>> JsonConfig::Go(World& world, Dispatcher& dispatcher) {
  for (; next_ < calls_.size(); ++next_) {
    const auto& [method, params] = calls_[next_];
    if (!late_ && !IsDue(world, dispatcher, method)) continue;
    std::optional<Outcome> outcome = late_ ? late_() : dispatcher.Call(method, params);
    if (!outcome) return std::nullopt;
    late_ = std::move(outcome->later);
    if (late_) return std::nullopt;
    if (outcome->error)
      return MakeError(Code::kInvalidArgument, fmt::format("{} of {}: {}", method, path_, outcome->error->message));
  }
  next_ = 0;
  return Result<void>();
}

}  // namespace spdkctl::sim

#include <map>

#include "base/text.h"
#include "sim/spdk/components.h"
#include "sim/spdk/facts.h"
#include "spdkctl/rpc/v1/log.pb.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)

struct Log {
  explicit Log(World& world) {
    for (const LogFlag& flag : LogFlagsOf(world)) flags[flag.name] = false;
  }
  std::map<std::string, bool> flags;
  std::string level = "NOTICE";
  std::string print_level = "INFO";
};

Failure GetFlags(World& world, const LogGetFlagsRequest& /*request*/, LogGetFlagsResponse& response) {
  for (const auto& [flag, on] : world.Of<Log>().flags) (*response.mutable_flags())[flag] = on;
  return {};
}

RpcError UnknownFlag(const World& world) {
  return world.Since(20, 10) ? InvalidParams("invalid log flag") : InvalidParams();
}

/// Flags are found whatever the case of their letters; "all" is all of them.
bool Switch(World& world, const std::string& wanted, bool on) {
  // 17.07 to 23.09 say yes to every name.
  bool found = !world.Since(24, 1);
  for (auto& [flag, state] : world.Of<Log>().flags) {
    if (ToLower(wanted) != "all" && ToLower(wanted) != ToLower(flag)) continue;
    state = on;
    found = true;
  }
  return found;
}

Failure SetFlag(World& world, const LogSetFlagRequest& request, Done& response) {
  return DoneUnless(Switch(world, request.flag(), true) ? Failure() : Failure(UnknownFlag(world)), response);
}

Failure ClearFlag(World& world, const LogClearFlagRequest& request, Done& response) {
  return DoneUnless(Switch(world, request.flag(), false) ? Failure() : Failure(UnknownFlag(world)), response);
}

Failure GetLevel(World& world, const LogGetLevelRequest& /*request*/, LogLevelName& response) {
  response.set_level(world.Of<Log>().level);
  return {};
}
Failure GetPrintLevel(World& world, const LogGetPrintLevelRequest& /*request*/, LogLevelName& response) {
  response.set_level(world.Of<Log>().print_level);
  return {};
}
Failure SetLevel(World& world, const LogSetLevelRequest& request, Done& response) {
  world.Of<Log>().level = WireNameOf(request.level());
  response.set_done(true);
  return {};
}
Failure SetPrintLevel(World& world, const LogSetPrintLevelRequest& request, Done& response) {
  world.Of<Log>().print_level = WireNameOf(request.level());
  response.set_done(true);
  return {};
}

}  // namespace

void AddLogHandlers(Handlers& handlers) {
  handlers.On("log_get_flags", GetFlags);
  handlers.On("log_set_flag", SetFlag);
  handlers.On("log_clear_flag", ClearFlag);
  handlers.On("log_get_level", GetLevel);
  handlers.On("log_get_print_level", GetPrintLevel);
  handlers.On("log_set_level", SetLevel);
  handlers.On("log_set_print_level", SetPrintLevel);
  handlers.AlwaysDone("log_enable_timestamps");
}

}  // namespace spdkctl::sim

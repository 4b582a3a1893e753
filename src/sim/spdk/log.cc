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

Failure GetFlags(const Call<LogGetFlagsRequest, LogGetFlagsResponse>& call) {
  for (const auto& [flag, on] : call.world.Of<Log>().flags) (*call.response.mutable_flags())[flag] = on;
  return {};
}

/// Flags are found whatever the case of their letters; "all" is all of them.
Failure Switch(World& world, const std::string& wanted, bool on) {
  // 17.07 to 23.09 accept every name.
  bool found = !world.Since(24, 1);
  for (auto& [flag, state] : world.Of<Log>().flags) {
    if (ToLower(wanted) != "all" && ToLower(wanted) != ToLower(flag)) continue;
    state = on;
    found = true;
  }
  if (found) return {};
  return world.Since(20, 10) ? InvalidParams("invalid log flag") : InvalidParams();
}

Failure SetFlag(const Call<LogSetFlagRequest>& call) { return Switch(call.world, call.request.flag(), true); }
Failure ClearFlag(const Call<LogClearFlagRequest>& call) { return Switch(call.world, call.request.flag(), false); }

Failure GetLevel(const Call<LogGetLevelRequest, LogLevelName>& call) {
  call.response.set_level(call.world.Of<Log>().level);
  return {};
}
Failure GetPrintLevel(const Call<LogGetPrintLevelRequest, LogLevelName>& call) {
  call.response.set_level(call.world.Of<Log>().print_level);
  return {};
}
Failure SetLevel(const Call<LogSetLevelRequest>& call) {
  call.world.Of<Log>().level = WireNameOf(call.request.level());
  return {};
}
Failure SetPrintLevel(const Call<LogSetPrintLevelRequest>& call) {
  call.world.Of<Log>().print_level = WireNameOf(call.request.level());
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

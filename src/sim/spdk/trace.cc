#include <unistd.h>

#include <fmt/format.h>

#include "base/text.h"
#include "sim/spdk/components.h"
#include "sim/spdk/facts.h"
#include "spdkctl/rpc/v1/trace.pb.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)

struct Trace {
  explicit Trace(World& world) {
    for (TraceGroupFact& fact : TraceGroupsOf(world)) groups.push_back({std::move(fact)});
  }

  struct Group {
    TraceGroupFact fact;
    std::uint64_t enabled = 0;  ///< A bit for each trace point.
  };
  std::vector<Group> groups;

  /// The groups that a name means: itself, or all.
  std::vector<Group*> Named(const std::string& name) {
    std::vector<Group*> named;
    for (Group& group : groups) {
      if (name == "all" || name == group.fact.name) named.push_back(&group);
    }
    return named;
  }

  [[nodiscard]] std::uint64_t Mask() const {
    std::uint64_t mask = 0;
    for (const Group& group : groups) mask |= group.enabled != 0 ? std::uint64_t{1} << group.fact.bit : 0;
    return mask;
  }
};

std::string Hex(std::uint64_t number) { return fmt::format("0x{:x}", number); }

Failure SetMask(const Call<TraceSetTpointMaskRequest>& call) {
  const auto groups = call.world.Of<Trace>().Named(call.request.name());
  if (groups.empty()) return InvalidParams();
  // Where the name means all groups, SPDK sets the mask of the last one only.
  groups.back()->enabled |= call.request.has_tpoint_mask() ? call.request.tpoint_mask() : UINT64_MAX;
  return {};
}

Failure ClearMask(const Call<TraceClearTpointMaskRequest>& call) {
  const auto groups = call.world.Of<Trace>().Named(call.request.name());
  if (groups.empty()) return InvalidParams();
  groups.back()->enabled &= ~(call.request.has_tpoint_mask() ? call.request.tpoint_mask() : UINT64_MAX);
  return {};
}

Failure Switch(World& world, const std::string& name, bool on) {
  const auto groups = world.Of<Trace>().Named(name);
  if (groups.empty()) return InvalidParams();
  for (Trace::Group* group : groups) group->enabled = on ? UINT64_MAX : 0;
  return {};
}

Failure Enable(const Call<TraceEnableTpointGroupRequest>& call) {
  return Switch(call.world, call.request.name(), true);
}
Failure Disable(const Call<TraceDisableTpointGroupRequest>& call) {
  return Switch(call.world, call.request.name(), false);
}

Failure GetMask(const Call<TraceGetTpointGroupMaskRequest, TraceGetTpointGroupMaskResponse>& call) {
  const Trace& trace = call.world.Of<Trace>();
  call.response.set_tpoint_group_mask(Hex(trace.Mask()));
  for (const Trace::Group& group : trace.groups) {
    TraceGroup& shown = (*call.response.mutable_groups())[group.fact.name];
    shown.set_enabled(group.enabled != 0);
    shown.set_mask(Hex(std::uint64_t{1} << group.fact.bit));
    shown.set_tpoint_mask(Hex(group.enabled));
    for (const auto& [name, id] : group.fact.points) {
      TracePoint& point = *shown.add_tpoints();
      point.set_name(name);
      point.set_tpoint_id(static_cast<std::uint32_t>(id));
      point.set_enabled((group.enabled >> id & 1) != 0);
    }
  }
  return {};
}

Failure GetInfo(const Call<TraceGetInfoRequest, TraceGetInfoResponse>& call) {
  const Trace& trace = call.world.Of<Trace>();
  call.response.set_tpoint_shm_path(fmt::format("/dev/shm/{}_trace.pid{}", call.world.options.app, ::getpid()));
  call.response.set_tpoint_group_mask(Hex(trace.Mask()));
  for (const Trace::Group& group : trace.groups) {
    TraceInfoGroup& shown = (*call.response.mutable_groups())[group.fact.name];
    shown.set_mask(Hex(std::uint64_t{1} << group.fact.bit));
    shown.set_tpoint_mask(Hex(group.enabled));
  }
  return {};
}

}  // namespace

void AddTraceHandlers(Handlers& handlers) {
  handlers.On("trace_set_tpoint_mask", SetMask);
  handlers.On("trace_clear_tpoint_mask", ClearMask);
  handlers.On("trace_enable_tpoint_group", Enable);
  handlers.On("trace_disable_tpoint_group", Disable);
  handlers.On("trace_get_tpoint_group_mask", GetMask);
  handlers.On("trace_get_info", GetInfo);
  handlers.AlwaysDone("trace_clear");
}

}  // namespace spdkctl::sim

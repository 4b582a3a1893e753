#include <unistd.h>

#include <csignal>

#include <fmt/format.h>

#include "base/text.h"
#include "sim/engine/dispatcher.h"
#include "sim/spdk/components.h"
#include "sim/spdk/facts.h"
#include "sim/spdk/thread.h"
#include "spdkctl/rpc/v1/env.pb.h"
#include "spdkctl/rpc/v1/framework.pb.h"
#include "spdkctl/rpc/v1/vmd.pb.h"
#include "spdkctl/schema/codec.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace): the schema's names, as everywhere in this file

struct Framework {
  explicit Framework(World& world) {
    scheduler.set_name("static");
    options.set_scheduling_core(world.Cores().empty() ? 0 : world.Cores().front());
  }
  bool context_switch_monitor = true;
  FrameworkSetSchedulerRequest scheduler;
  std::uint64_t period = 0;
  SchedulerSetOptionsRequest options;
  bool vmd = false;
};

Failure GetVersion(const Call<SpdkGetVersionRequest, SpdkVersion>& call) {
  const std::string release = call.world.options.release.ToString();
  call.response.set_version(fmt::format("SPDK v{} (simulated by spdksim)", release));
  SpdkVersionFields& fields = *call.response.mutable_fields();
  fields.set_major(static_cast<std::uint32_t>(std::stoi(release.substr(0, 2))));
  fields.set_minor(static_cast<std::uint32_t>(std::stoi(release.substr(3))));
  fields.set_patch(0);
  fields.set_suffix("");
  fields.set_commit("simulated");
  return {};
}

Failure GetMethods(const Call<RpcGetMethodsRequest, RpcGetMethodsResponse>& call) {
  for (std::string& name : Dispatcher(call.world).Methods(call.request.current(), call.request.include_aliases()))
    call.response.add_methods(std::move(name));
  return {};
}

/// Answers when what is left to be loaded is there. Loading goes on also if whoever asked has gone.
Reply StartInit(const Call<FrameworkStartInitRequest>& call) {
  World& world = call.world;
  world.started = true;
  if (!world.on_started) return {};
  const auto loaded = std::make_shared<std::optional<bool>>();
  const auto look = [&world, loaded] {
    *loaded = world.on_started();
    if (*loaded && !**loaded) world.ending = true;
    return loaded->has_value();
  };
  if (look()) return {};
  const auto poll = std::make_shared<int>();
  *poll = world.OnPoll([&world, look, poll] {
    if (look()) world.EndPoll(*poll);
  });
  return call.Later([loaded](const auto& /*waiting*/) { return *loaded ? std::optional(Reply()) : std::nullopt; });
}

/// Answers when start-up is over.
Reply WaitInit(const Call<FrameworkWaitInitRequest>& call) {
  if (call.world.started) return {};
  return call.Later([](const auto& waiting) { return waiting.world.started ? std::optional(Reply()) : std::nullopt; });
}

Failure GetSubsystems(const Call<FrameworkGetSubsystemsRequest, FrameworkGetSubsystemsResponse>& call) {
  for (const SubsystemFact& fact : SubsystemsOf(call.world)) {
    FrameworkSubsystem& subsystem = *call.response.add_subsystems();
    subsystem.set_subsystem(fact.name);
    for (const std::string& dependency : fact.depends_on) subsystem.add_depends_on(dependency);
    ShowEmpty(subsystem, "depends_on");
  }
  return {};
}

Failure GetConfig(const Call<FrameworkGetConfigRequest, FrameworkGetConfigResponse>& call) {
  for (const SubsystemFact& fact : SubsystemsOf(call.world)) {
    if (fact.name != call.request.name()) continue;
    const ShowConfigCalls show = Handlers::All().FindConfig(fact.name);
    // A subsystem that has nothing to configure answers null.
    if (!fact.has_config) AddRest(call.response, "", "null");
    if (fact.has_config && show != nullptr) show(call.world, call.response);
    return {};
  }
  return InvalidParams(fmt::format("Subsystem '{}' not found", call.request.name()));
}

/// Every signal that the schema knows ends the application.
Failure KillInstance(const Call<SpdkKillInstanceRequest>& call) {
  call.world.ending = true;
  return {};
}

Failure MonitorContextSwitch(
    const Call<FrameworkMonitorContextSwitchRequest, FrameworkMonitorContextSwitchResponse>& call) {
  Framework& framework = call.world.Of<Framework>();
  if (call.request.has_enabled()) framework.context_switch_monitor = call.request.enabled();
  call.response.set_enabled(framework.context_switch_monitor);
  return {};
}

/// Only the schedulers static and dynamic can be chosen here: the others need hardware.
Failure SetScheduler(const Call<FrameworkSetSchedulerRequest>& call) {
  Framework& framework = call.world.Of<Framework>();
  if (call.request.period() != 0) framework.period = call.request.period();
  if (call.request.period() == 0 && framework.period == 0 && call.world.Since(20, 10)) framework.period = 1'000'000;
  const std::string& name = call.request.name();
  // SPDK hands the errno on with its sign, so that the text is that of an unknown error.
  if (name != "static" && name != "dynamic") return InternalErrno(-EINVAL);
  if (name == "static" && framework.scheduler.name() != "static" && !call.world.Since(25, 1))
    return InternalErrno(EINVAL);
  FrameworkSetSchedulerRequest& scheduler = framework.scheduler;
  if (scheduler.name() != name) scheduler.Clear();
  scheduler.MergeFrom(call.request);
  return {};
}

Failure GetScheduler(const Call<FrameworkGetSchedulerRequest, FrameworkGetSchedulerResponse>& call) {
  const Framework& framework = call.world.Of<Framework>();
  call.response.set_scheduler_name(framework.scheduler.name());
  call.response.set_scheduler_period(framework.period);
  const std::string& isolated = framework.options.isolated_core_mask();
  call.response.set_isolated_core_mask(ToHex(ParseCpuset(isolated).value_or(Cpuset())));
  call.response.set_scheduling_core(framework.options.scheduling_core());
  if (framework.scheduler.name() == "dynamic") {
    const FrameworkSetSchedulerRequest& set = framework.scheduler;
    call.response.set_load_limit(set.has_load_limit() ? set.load_limit() : 20);
    call.response.set_core_limit(set.has_core_limit() ? set.core_limit() : 80);
    call.response.set_core_busy(set.has_core_busy() ? set.core_busy() : 95);
  }
  return {};
}

Failure SetSchedulerOptions(const Call<SchedulerSetOptionsRequest>& call) {
  Framework& framework = call.world.Of<Framework>();
  const std::uint64_t core =
      call.request.has_scheduling_core() ? call.request.scheduling_core() : framework.options.scheduling_core();
  if (call.request.has_isolated_core_mask()) {
    const Cpuset mask = ParseCpuset(call.request.isolated_core_mask()).value_or(Cpuset());
    if (core < mask.size() && mask[core])
      return InvalidParams("Scheduling core cannot be included in isolated core mask.\n");
    if ((mask & ~call.world.options.core_mask).any()) return InvalidParams("Invalid isolated core mask\n");
    framework.options.set_isolated_core_mask(call.request.isolated_core_mask());
  }
  if (core >= Cpuset().size() || !call.world.options.core_mask[core])
    return InvalidParams("Invalid scheduling core.\n");
  framework.options.set_scheduling_core(static_cast<std::uint32_t>(core));
  return {};
}

Failure GetMemStats(const Call<EnvDpdkGetMemStatsRequest, EnvDpdkGetMemStatsResponse>& call) {
  call.response.set_filename("/tmp/spdk_mem_dump.txt");
  return {};
}

void SchedulerConfig(World& world, FrameworkGetConfigResponse& response) {
  const Framework& framework = world.Of<Framework>();
  FrameworkSetSchedulerRequest call = framework.scheduler;
  if (framework.period != 0) call.set_period(framework.period);
  AddConfigCall(world, "framework_set_scheduler", call, response);
}

Failure EnableVmd(const Call<VmdEnableRequest>& call) {
  call.world.Of<Framework>().vmd = true;
  return {};
}

RpcError NoVmd() { return {-EPERM, "VMD subsystem is disabled"}; }

Failure RemoveVmdDevice(const Call<VmdRemoveDeviceRequest>& call) {
  if (!call.world.Of<Framework>().vmd) return NoVmd();
  // Domain, bus, device and function, as in 0000:01:02.0.
  if (call.request.addr().find(':') == std::string::npos && call.request.addr().find('.') == std::string::npos)
    return RpcError{-EINVAL, "Failed to parse PCI address"};
  return Errno(ENODEV);
}

Failure RescanVmd(const Call<VmdRescanRequest, VmdRescanResponse>& call) {
  if (!call.world.Of<Framework>().vmd) return NoVmd();
  call.response.set_count(0);
  return {};
}

void VmdConfig(World& world, FrameworkGetConfigResponse& response) {
  if (world.Of<Framework>().vmd) AddConfigCall(world, "vmd_enable", VmdEnableRequest(), response);
}

}  // namespace

void AddFrameworkHandlers(Handlers& handlers) {
  handlers.On("spdk_get_version", GetVersion);
  handlers.On("rpc_get_methods", GetMethods);
  handlers.On("framework_start_init", StartInit);
  handlers.On("framework_wait_init", WaitInit);
  handlers.On("framework_get_subsystems", GetSubsystems);
  handlers.On("framework_get_config", GetConfig);
  handlers.On("framework_monitor_context_switch", MonitorContextSwitch);
  handlers.On("framework_set_scheduler", SetScheduler);
  handlers.On("framework_get_scheduler", GetScheduler);
  handlers.AlwaysEmpty("framework_get_governor");
  handlers.On("scheduler_set_options", SetSchedulerOptions);
  handlers.AlwaysDone("framework_enable_cpumask_locks");
  handlers.AlwaysDone("framework_disable_cpumask_locks");
  handlers.AlwaysEmpty("framework_get_pci_devices");
  handlers.On("spdk_kill_instance", KillInstance);
  handlers.On("env_dpdk_get_mem_stats", GetMemStats);
  handlers.On("vmd_enable", EnableVmd);
  handlers.On("vmd_remove_device", RemoveVmdDevice);
  handlers.On("vmd_rescan", RescanVmd);
  handlers.OnConfig("scheduler", SchedulerConfig);
  handlers.OnConfig("vmd", VmdConfig);
}

}  // namespace spdkctl::sim

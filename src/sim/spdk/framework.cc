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

Failure GetVersion(World& world, const SpdkGetVersionRequest& /*request*/, SpdkVersion& response) {
  const std::string release = world.options.release.ToString();
  response.set_version(fmt::format("SPDK v{} (simulated by spdksim)", release));
  SpdkVersionFields& fields = *response.mutable_fields();
  fields.set_major(static_cast<std::uint32_t>(std::stoi(release.substr(0, 2))));
  fields.set_minor(static_cast<std::uint32_t>(std::stoi(release.substr(3))));
  fields.set_patch(0);
  fields.set_suffix("");
  fields.set_commit("simulated");
  return {};
}

Failure GetMethods(World& world, const RpcGetMethodsRequest& request, RpcGetMethodsResponse& response) {
  for (std::string& name : Dispatcher(world).Methods(request.current(), request.include_aliases()))
    response.add_methods(std::move(name));
  return {};
}

Failure StartInit(World& world, const FrameworkStartInitRequest& /*request*/, Done& response) {
  world.started = true;
  response.set_done(true);
  return {};
}

/// Answers when start-up is over.
Reply WaitInit(World& world, const FrameworkWaitInitRequest& /*request*/, Done& response) {
  response.set_done(true);
  if (world.started) return {};
  return Reply([&world]() -> std::optional<Reply> {
    if (!world.started) return std::nullopt;
    return Reply();
  });
}

Failure GetSubsystems(World& world, const FrameworkGetSubsystemsRequest& /*request*/,
                      FrameworkGetSubsystemsResponse& response) {
  for (const SubsystemFact& fact : SubsystemsOf(world)) {
    FrameworkSubsystem& subsystem = *response.add_subsystems();
    subsystem.set_subsystem(fact.name);
    for (const std::string& dependency : fact.depends_on) subsystem.add_depends_on(dependency);
    ShowEmpty(subsystem, "depends_on");
  }
  return {};
}

Failure GetConfig(World& world, const FrameworkGetConfigRequest& request, FrameworkGetConfigResponse& response) {
  for (const SubsystemFact& fact : SubsystemsOf(world)) {
    if (fact.name != request.name()) continue;
    const SubsystemConfig* const config = Handlers::All().FindConfig(fact.name);
    // A subsystem that has nothing to configure answers null.
    if (!fact.has_config) AddRest(response, "", "null");
    if (fact.has_config && config != nullptr) config->calls(world, response);
    return {};
  }
  return InvalidParams(fmt::format("Subsystem '{}' not found", request.name()));
}

/// Signals end the application; those that it does not know are refused with the parameters.
Failure KillInstance(World& world, const SpdkKillInstanceRequest& /*request*/, Done& response) {
  world.ending = true;
  response.set_done(true);
  return {};
}

Failure MonitorContextSwitch(World& world, const FrameworkMonitorContextSwitchRequest& request,
                             FrameworkMonitorContextSwitchResponse& response) {
  Framework& framework = world.Of<Framework>();
  if (request.has_enabled()) framework.context_switch_monitor = request.enabled();
  response.set_enabled(framework.context_switch_monitor);
  return {};
}

/// Switching to another scheduler is refused where the machine lacks what it needs.
Failure SetScheduler(World& world, const FrameworkSetSchedulerRequest& request, Done& response) {
  Framework& framework = world.Of<Framework>();
  if (request.period() != 0) framework.period = request.period();
  if (request.period() == 0 && framework.period == 0 && world.Since(20, 10)) framework.period = 1'000'000;
  const std::string& name = request.name();
  // The error is printed with its sign.
  if (name != "static" && name != "dynamic") return InternalErrno(-EINVAL);
  if (name == "static" && framework.scheduler.name() != "static" && !world.Since(25, 1)) return InternalErrno(EINVAL);
  FrameworkSetSchedulerRequest& scheduler = framework.scheduler;
  if (scheduler.name() != name) scheduler.Clear();
  scheduler.MergeFrom(request);
  response.set_done(true);
  return {};
}

Failure GetScheduler(World& world, const FrameworkGetSchedulerRequest& /*request*/,
                     FrameworkGetSchedulerResponse& response) {
  const Framework& framework = world.Of<Framework>();
  response.set_scheduler_name(framework.scheduler.name());
  response.set_scheduler_period(framework.period);
  const std::string& isolated = framework.options.isolated_core_mask();
  response.set_isolated_core_mask(fmt::format("{:x}", ParseCpumask(isolated).value_or(0)));
  response.set_scheduling_core(framework.options.scheduling_core());
  if (framework.scheduler.name() == "dynamic") {
    const FrameworkSetSchedulerRequest& set = framework.scheduler;
    response.set_load_limit(set.has_load_limit() ? set.load_limit() : 20);
    response.set_core_limit(set.has_core_limit() ? set.core_limit() : 80);
    response.set_core_busy(set.has_core_busy() ? set.core_busy() : 95);
  }
  return {};
}

Failure SetSchedulerOptions(World& world, const SchedulerSetOptionsRequest& request, Done& response) {
  Framework& framework = world.Of<Framework>();
  const std::uint64_t core =
      request.has_scheduling_core() ? request.scheduling_core() : framework.options.scheduling_core();
  if (request.has_isolated_core_mask()) {
    const std::uint64_t mask = ParseCpumask(request.isolated_core_mask()).value_or(0);
    if (core < 64 && (mask >> core & 1) != 0)
      return InvalidParams("Scheduling core cannot be included in isolated core mask.\n");
    if ((mask & ~world.options.core_mask) != 0) return InvalidParams("Invalid isolated core mask\n");
    framework.options.set_isolated_core_mask(request.isolated_core_mask());
  }
  if (core >= 64 || (world.options.core_mask >> core & 1) == 0) return InvalidParams("Invalid scheduling core.\n");
  framework.options.set_scheduling_core(static_cast<std::uint32_t>(core));
  response.set_done(true);
  return {};
}

Failure GetMemStats(World& /*world*/, const EnvDpdkGetMemStatsRequest& /*request*/,
                    EnvDpdkGetMemStatsResponse& response) {
  response.set_filename("/tmp/spdk_mem_dump.txt");
  return {};
}

void SchedulerConfig(World& world, FrameworkGetConfigResponse& response) {
  const Framework& framework = world.Of<Framework>();
  FrameworkSetSchedulerRequest call = framework.scheduler;
  if (framework.period != 0) call.set_period(framework.period);
  AddConfigCall(world, "framework_set_scheduler", call, response);
}

Failure EnableVmd(World& world, const VmdEnableRequest& /*request*/, Done& response) {
  world.Of<Framework>().vmd = true;
  response.set_done(true);
  return {};
}

RpcError NoVmd() { return {-EPERM, "VMD subsystem is disabled"}; }

Failure RemoveVmdDevice(World& world, const VmdRemoveDeviceRequest& request, Done& /*response*/) {
  if (!world.Of<Framework>().vmd) return NoVmd();
  // Domain, bus, device and function, as in 0000:01:02.0.
  if (request.addr().find(':') == std::string::npos && request.addr().find('.') == std::string::npos)
    return RpcError{-EINVAL, "Failed to parse PCI address"};
  return Errno(ENODEV);
}

Failure RescanVmd(World& world, const VmdRescanRequest& /*request*/, VmdRescanResponse& response) {
  if (!world.Of<Framework>().vmd) return NoVmd();
  response.set_count(0);
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

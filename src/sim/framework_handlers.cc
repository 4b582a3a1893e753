#include <arpa/inet.h>
#include <ifaddrs.h>
#include <net/if.h>
#include <unistd.h>

#include <array>
#include <csignal>

#include <fmt/format.h>

#include "sim/dispatcher.h"
#include "spdkctl/rpc/v1/common.pb.h"
#include "spdkctl/rpc/v1/framework.pb.h"
#include "spdkctl/rpc/v1/log.pb.h"
#include "spdkctl/rpc/v1/net.pb.h"
#include "spdkctl/schema/codec.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace): the schema's names, as everywhere in this file
using Failure = std::optional<RpcError>;

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

Failure WaitInit(World& /*world*/, const FrameworkWaitInitRequest& /*request*/, Done& response) {
  response.set_done(true);
  return {};
}

struct SubsystemInfo {
  const char* name;
  std::vector<const char*> depends_on;
  bool (*offered)(const std::string& app);
};

bool Always(const std::string& /*app*/) { return true; }
bool HasNvmf(const std::string& app) { return app == "nvmf_tgt" || app == "spdk_tgt"; }
bool HasVhost(const std::string& app) { return app == "vhost" || app == "spdk_tgt"; }
bool HasIscsi(const std::string& app) { return app == "iscsi_tgt" || app == "spdk_tgt"; }
bool HasScsi(const std::string& app) { return HasVhost(app) || HasIscsi(app); }

const std::vector<SubsystemInfo>& Subsystems() {
  static const std::vector<SubsystemInfo> subsystems = {{"bdev", {}, Always},
                                                        {"scsi", {"bdev"}, HasScsi},
                                                        {"nvmf", {"bdev"}, HasNvmf},
                                                        {"vhost_blk", {"bdev"}, HasVhost},
                                                        {"vhost_scsi", {"scsi"}, HasVhost},
                                                        {"iscsi", {"scsi"}, HasIscsi}};
  return subsystems;
}

Failure GetSubsystems(World& world, const FrameworkGetSubsystemsRequest& /*request*/,
                      FrameworkGetSubsystemsResponse& response) {
  for (const SubsystemInfo& info : Subsystems()) {
    if (!info.offered(world.options.app)) continue;
    FrameworkSubsystem& subsystem = *response.add_subsystems();
    subsystem.set_subsystem(info.name);
    for (const char* dependency : info.depends_on) subsystem.add_depends_on(dependency);
    ShowEmpty(subsystem, "depends_on");
  }
  return {};
}

Failure GetConfig(World& world, const FrameworkGetConfigRequest& request, FrameworkGetConfigResponse& response) {
  bool known = false;
  for (const SubsystemInfo& info : Subsystems())
    known |= request.name() == info.name && info.offered(world.options.app);
  if (!known) return RpcError{-32602, fmt::format("Subsystem '{}' not found", request.name())};
  // A subsystem that has nothing to configure answers null.
  if (request.name() == "scsi") AddRest(response, "", "null");
  if (request.name() == "bdev") BdevConfig(world, response);
  if (request.name() == "nvmf") NvmfConfig(world, response);
  if (request.name() == "vhost_blk") VhostConfig(world, true, response);
  if (request.name() == "vhost_scsi") VhostConfig(world, false, response);
  if (request.name() == "iscsi") IscsiConfig(world, response);
  return {};
}

Failure GetReactors(World& world, const FrameworkGetReactorsRequest& /*request*/,
                    FrameworkGetReactorsResponse& response) {
  response.set_tick_rate(1000000000);
  response.set_pid(static_cast<std::uint64_t>(::getpid()));
  for (std::uint32_t core = 0; core < 64; ++core) {
    if ((world.options.core_mask >> core & 1) == 0) continue;
    Reactor& reactor = *response.add_reactors();
    reactor.set_lcore(core);
    reactor.set_busy(0);
    reactor.set_idle(0);
    reactor.set_in_interrupt(false);
    ShowEmpty(reactor, "lw_threads");
  }
  return {};
}

Failure KillInstance(World& world, const SpdkKillInstanceRequest& /*request*/, Done& response) {
  world.ending = true;
  response.set_done(true);
  return {};
}

Failure MonitorContextSwitch(World& world, const FrameworkMonitorContextSwitchRequest& request,
                             FrameworkMonitorContextSwitchResponse& response) {
  if (request.has_enabled()) world.context_switch_monitor = request.enabled();
  response.set_enabled(world.context_switch_monitor);
  return {};
}

Failure GetLogFlags(World& world, const LogGetFlagsRequest& /*request*/, LogGetFlagsResponse& response) {
  for (const auto& [flag, on] : world.log_flags) (*response.mutable_flags())[flag] = on;
  return {};
}

bool IsKnownFlag(const World& world, const std::string& flag) {
  constexpr std::array kFlags = {"all", "bdev", "nvmf", "nvme", "vhost", "iscsi", "rpc", "aio", "scsi", "app_rpc"};
  // 17.07 says yes to every name.
  return world.oldest() || std::find(kFlags.begin(), kFlags.end(), flag) != kFlags.end();
}

Failure SetLogFlag(World& world, const LogSetFlagRequest& request, Done& response) {
  if (!IsKnownFlag(world, request.flag())) return InvalidParams();
  if (!world.oldest()) world.log_flags[request.flag()] = true;
  response.set_done(true);
  return {};
}

Failure ClearLogFlag(World& world, const LogClearFlagRequest& request, Done& response) {
  if (!IsKnownFlag(world, request.flag())) return InvalidParams();
  if (!world.oldest()) world.log_flags[request.flag()] = false;
  response.set_done(true);
  return {};
}

Failure GetLogLevel(World& world, const LogGetLevelRequest& /*request*/, LogLevelName& response) {
  response.set_level(world.log_level);
  return {};
}
Failure GetPrintLevel(World& world, const LogGetPrintLevelRequest& /*request*/, LogLevelName& response) {
  response.set_level(world.log_print_level);
  return {};
}

Failure SetLogLevel(World& world, const LogSetLevelRequest& request, Done& response) {
  world.log_level = WireName(*LogLevel_descriptor()->FindValueByNumber(request.level()));
  response.set_done(true);
  return {};
}
Failure SetPrintLevel(World& world, const LogSetPrintLevelRequest& request, Done& response) {
  world.log_print_level = WireName(*LogLevel_descriptor()->FindValueByNumber(request.level()));
  response.set_done(true);
  return {};
}

Failure GetInterfaces(World& world, const NetGetInterfacesRequest& /*request*/, NetGetInterfacesResponse& response) {
  std::map<std::string, NetInterface> interfaces;
  ifaddrs* list = nullptr;
  if (::getifaddrs(&list) != 0) return InternalError();
  for (const ifaddrs* entry = list; entry != nullptr; entry = entry->ifa_next) {
    NetInterface& interface = interfaces[entry->ifa_name];
    interface.set_name(entry->ifa_name);
    interface.set_ifc_index(static_cast<std::int32_t>(::if_nametoindex(entry->ifa_name)));
    if (entry->ifa_addr == nullptr || entry->ifa_addr->sa_family != AF_INET) continue;
    std::array<char, INET_ADDRSTRLEN> text = {};
    ::inet_ntop(AF_INET, &reinterpret_cast<const sockaddr_in*>(entry->ifa_addr)->sin_addr, text.data(), text.size());
    interface.add_ip_addr(text.data());
  }
  ::freeifaddrs(list);
  for (auto& [name, interface] : interfaces) {
    for (const std::string& added : world.added_addresses[interface.ifc_index()]) interface.add_ip_addr(added);
    ShowEmpty(interface, "ip_addr");
    *response.add_interfaces() = interface;
  }
  return {};
}

bool IsInterface(int index) {
  std::array<char, IF_NAMESIZE> name = {};
  return ::if_indextoname(static_cast<unsigned>(index), name.data()) != nullptr;
}

Failure AddAddress(World& world, const NetInterfaceAddIpAddressRequest& request, Done& response) {
  if (!IsInterface(request.ifc_index())) return InvalidParams();
  world.added_addresses[request.ifc_index()].push_back(request.ip_address());
  response.set_done(true);
  return {};
}

Failure DeleteAddress(World& world, const NetInterfaceDeleteIpAddressRequest& request, Done& response) {
  if (!IsInterface(request.ifc_index())) return InvalidParams();
  // An address that is not there is no error to SPDK.
  std::erase(world.added_addresses[request.ifc_index()], request.ip_address());
  response.set_done(true);
  return {};
}

}  // namespace

void AddFrameworkHandlers(Handlers& handlers) {
  handlers.On("spdk_get_version", GetVersion);
  handlers.On("rpc_get_methods", GetMethods);
  handlers.On("framework_start_init", StartInit);
  handlers.On("framework_wait_init", WaitInit);
  handlers.On("framework_get_subsystems", GetSubsystems);
  handlers.On("framework_get_config", GetConfig);
  handlers.On("framework_get_reactors", GetReactors);
  handlers.On("framework_monitor_context_switch", MonitorContextSwitch);
  handlers.On("spdk_kill_instance", KillInstance);
  handlers.On("log_get_flags", GetLogFlags);
  handlers.On("log_set_flag", SetLogFlag);
  handlers.On("log_clear_flag", ClearLogFlag);
  handlers.On("log_get_level", GetLogLevel);
  handlers.On("log_get_print_level", GetPrintLevel);
  handlers.On("log_set_level", SetLogLevel);
  handlers.On("log_set_print_level", SetPrintLevel);
  handlers.On("net_get_interfaces", GetInterfaces);
  handlers.On("net_interface_add_ip_address", AddAddress);
  handlers.On("net_interface_delete_ip_address", DeleteAddress);
}

}  // namespace spdkctl::sim

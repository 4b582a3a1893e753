#include <signal.h>

#include <fmt/format.h>

#include "base/os.h"
#include "base/text.h"
#include "spdkctl/rpc/v1/framework.pb.h"
#include "spdkctl/rpc/v1/iscsi.pb.h"
#include "spdkctl/rpc/v1/nvmf.pb.h"
#include "spdkctl/rpc/v1/vhost.pb.h"
#include "spdkctl/schema/codec.h"
#include "target/leftovers.h"
#include "target/lock.h"
#include "target/records.h"

namespace spdkctl::target {
namespace {

namespace fs = std::filesystem;

/// Names the hosts that are connected. It is empty if there are none, or if the release cannot tell.
std::string ConnectedHosts(TypedCalls& client) {
  std::vector<std::string> found;
  if (const auto subsystems = client.nvmf_get_subsystems({})) {
    for (const auto& subsystem : subsystems->subsystems()) {
      rpc::v1::NvmfSubsystemGetControllersRequest request;
      request.set_nqn(subsystem.nqn());
      const auto controllers = client.nvmf_subsystem_get_controllers(request);
      if (!controllers) break;
      for (const auto& controller : controllers->controllers())
        found.push_back(fmt::format("{} to {}", controller.hostnqn(), subsystem.nqn()));
    }
  }
  if (const auto connections = client.iscsi_get_connections()) {
    for (const auto& connection : connections->connections())
      found.push_back(fmt::format("{} to {}", connection.initiator_addr(), connection.target_node_name()));
  }
  if (const auto controllers = client.vhost_get_controllers({})) {
    for (const auto& controller : controllers->controllers()) {
      for (const auto& session : controller.sessions())
        found.push_back(fmt::format("{} to vhost controller {}", session.name(), controller.ctrlr()));
    }
  }
  return Join(found, ", ");
}

Result<void> CheckOwner(const Target& target, bool foreign) {
  if (target.ours || foreign) return {};
  std::string advice = "--foreign stops it all the same";
  if (target.owner.ends_with(".service")) advice = fmt::format("run: systemctl stop {}", target.owner);
  return MakeError(Code::kPermission, fmt::format("target {} (pid {}) was started by {}; {}", target.name,
                                                  target.process.pid, target.owner, advice));
}

Stopped Save(const Folders& folders, const Target& target, TypedCalls& client) {
  Stopped stopped;
  const Result<std::string> config = SaveConfig(client);
  if (!config) {
    stopped.warning = fmt::format("the configuration of {} was not saved: {}", target.name, config.error().ToString());
    return stopped;
  }
  const fs::path file = folders.state / (target.name + ".json");
  if (auto written = WriteFileAtomically(file, *config, 0600); !written) {
    stopped.warning = fmt::format("the configuration of {} was not saved: {}", target.name, written.error().ToString());
    return stopped;
  }
  stopped.saved_config = file;
  return stopped;
}

/// Asks the target to end, by RPC and then by signal. True if it has ended.
Result<bool> End(const Target& target, bool by_rpc, const StopOptions& options) {
  const auto half = options.timeout / 2;
  if (by_rpc) {
    InlineClient client(*target.address, ClientOptionsFor(target, ClientOptions{std::chrono::seconds(2)}));
    rpc::v1::SpdkKillInstanceRequest request;
    request.set_sig_name(rpc::v1::SIGNAL_NAME_SIGTERM);
    // SPDK 17.07 and 20.01 close the connection instead of answering; what counts is whether the process ends.
    const auto answered = client.spdk_kill_instance(request);
    if (answered || answered.error().delivery == Delivery::kMaybeExecuted) {
      Result<bool> ended = host::WaitForEnd(target.process, half);
      if (!ended || *ended) return ended;
    }
  }
  if (auto sent = host::Signal(target.process, SIGTERM); !sent && sent.error().code != Code::kNotFound)
    return sent.error();
  Result<bool> ended = host::WaitForEnd(target.process, by_rpc ? half : options.timeout);
  if (!ended || *ended || !options.kill) return ended;
  if (auto sent = host::Signal(target.process, SIGKILL); !sent && sent.error().code != Code::kNotFound)
    return sent.error();
  return host::WaitForEnd(target.process, std::chrono::seconds(5));
}

}  // namespace

Result<std::string> SaveConfig(TypedCalls& client) {
  const auto subsystems = client.framework_get_subsystems({});
  if (!subsystems) return subsystems.error();
  std::string text = "{\n  \"subsystems\": [";
  bool first = true;
  for (const auto& subsystem : subsystems->subsystems()) {
    rpc::v1::FrameworkGetConfigRequest request;
    request.set_name(subsystem.subsystem());
    const auto config = client.framework_get_config(request);
    if (!config) return config.error();
    const Method& method = *Schema::Get().Find("framework_get_config");
    const std::string calls = config->calls().empty() ? "null" : FormatResult(method, *config, Schema::Get().newest());
    text += fmt::format("{}\n    {{\"subsystem\": {}, \"config\": {}}}", first ? "" : ",",
                        QuoteJson(subsystem.subsystem()), calls);
    first = false;
  }
  return text + "\n  ]\n}\n";
}

Result<Stopped> Stop(const Folders& folders, const Target& target, const StopOptions& options) {
  if (target.process.pid == 0)
    return MakeError(Code::kUnsupported,
                     fmt::format("{} is an address, not a process of this host; name the target", target.name));
  if (auto allowed = CheckOwner(target, options.foreign); !allowed) return allowed.error();
  const Result<TargetLock> lock = LockTarget(folders, target);
  if (!lock) return lock.error();
  const Life life = LifeOf(target);
  if (life == Life::kUnknown) return CannotTell(target);
  if (life == Life::kEnded) {
    CleanUp(folders, target);
    return Stopped{{}, fmt::format("target {} had ended already", target.name)};
  }
  // What is served at its address by another process is not saved, asked or ended in its place.
  if (target.address) {
    if (auto own = CheckPeer(target); !own && own.error().code == Code::kPermission) return own.error();
  }
  Stopped stopped;
  const Health health = CheckHealth(target, std::chrono::seconds(2));
  if (health == Health::kReady) {
    InlineClient client(*target.address, ClientOptionsFor(target, ClientOptions{std::chrono::seconds(10)}));
    if (const std::string hosts = ConnectedHosts(client); !hosts.empty() && !options.force) {
      return MakeError(Code::kBusy,
                       fmt::format("target {} serves {}; --force stops it all the same", target.name, hosts));
    }
    if (options.save) stopped = Save(folders, target, client);
  } else if (options.save) {
    stopped.warning = fmt::format("the configuration of {} was not saved: it is {}", target.name, HealthName(health));
  }
  const Result<bool> ended = End(target, health >= Health::kAnswers, options);
  if (!ended) return ended.error();
  if (!*ended)
    return MakeError(Code::kTimeout,
                     fmt::format("target {} (pid {}) has not ended{}; --kill ends it with SIGKILL", target.name,
                                 target.process.pid, target.stopped ? ": it is suspended (SIGSTOP)" : ""));
  CleanUp(folders, target);
  return stopped;
}

}  // namespace spdkctl::target

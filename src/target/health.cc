#include <poll.h>

#include <fmt/format.h>

#include "spdkctl/rpc/v1/framework.pb.h"
#include "spdkctl/target/target.h"

namespace spdkctl::target {
namespace {

/// Whether start-up is over. Releases before 19.01 have no call that tells; they answer RPC only when it is.
bool StartUpIsOver(InlineClient& client, const CallOptions& options) {
  const auto info = client.info();
  if (!info) return false;
  const Method& probe = *Schema::Get().Find("framework_get_config");
  if (!NameFor(probe, **info)) return true;
  rpc::v1::RpcGetMethodsRequest request;
  request.set_current(true);
  const auto methods = client.rpc_get_methods(request, options);
  // SPDK 18.04 has no phases that could be asked for.
  if (!methods) return methods.error().code == Code::kUnsupported;
  const auto names = probe.NamesIn((*info)->schema_release);
  for (const std::string& method : methods->methods()) {
    for (const std::string& name : names) {
      if (method == name) return true;
    }
  }
  return false;
}

}  // namespace

std::string_view HealthName(Health health) {
  switch (health) {
    case Health::kGone: return "gone";
    case Health::kUnknown: return "unknown";
    case Health::kProcess: return "process only";
    case Health::kForbidden: return "forbidden";
    case Health::kSocket: return "not answering";
    case Health::kAnswers: return "starting";
    case Health::kHalf: return "half started";
    case Health::kReady: return "ready";
  }
  return "gone";
}

Health CheckHealth(const Target& target, std::chrono::milliseconds timeout) {
  const bool by_address = target.process.pid == 0;
  const Life life = by_address ? Life::kRuns : LifeOf(target);
  if (life == Life::kEnded) return Health::kGone;
  // Of one that is known by its address alone there is nothing where nobody serves that.
  const Health least = by_address ? Health::kGone : life == Life::kRuns ? Health::kProcess : Health::kUnknown;
  if (!target.address) return least;
  InlineClient client(*target.address, ClientOptionsFor(target, ClientOptions{timeout}));
  const auto info = client.info();
  // Another process serves its address, or this user may not use it.
  if (!info && info.error().code == Code::kPermission)
    return CheckMayConnect(*target.address) ? least : Health::kForbidden;
  if (!info) {
    const bool reached = client.generation() > 0 ||
                         (target.address->is_unix() && host::SocketIsServed(target.address->path).value_or(false));
    return reached ? Health::kSocket : least;
  }
  if (!StartUpIsOver(client, CallOptions{timeout})) return Health::kAnswers;
  return target.record.starting() ? Health::kHalf : Health::kReady;
}

namespace {

Error HasEnded(const Target& target) {
  const std::string cause = target.log.empty() ? std::string() : CauseFromLog(target.log);
  return MakeError(Code::kUnavailable, fmt::format("target {} (pid {}) has ended{}{}", target.name, target.process.pid,
                                                   cause.empty() ? "" : ": ", cause));
}

Error NotReady(const Target& target, Health health, std::chrono::milliseconds timeout) {
  if (health == Health::kGone)
    return MakeError(Code::kTimeout, fmt::format("nothing has listened at {} for {} ms", target.name, timeout.count()));
  const std::string who =
      fmt::format("target {}{} is not ready after {} ms", target.name,
                  target.process.pid == 0 ? "" : fmt::format(" (pid {})", target.process.pid), timeout.count());
  if (IsSuspended(target))
    return MakeError(Code::kTimeout,
                     fmt::format("{}: it is stopped (SIGSTOP); run: kill -CONT {}", who, target.process.pid));
  return MakeError(Code::kTimeout, fmt::format("{}: {}", who, HealthName(health)));
}

}  // namespace

Result<void> WaitReady(const Target& target, std::chrono::milliseconds timeout) {
  const auto deadline = std::chrono::steady_clock::now() + timeout;
  constexpr std::chrono::milliseconds kTry{500};
  constexpr std::chrono::milliseconds kPause{20};
  const bool has_process = target.process.pid != 0;
  while (true) {
    const Health health = CheckHealth(target, kTry);
    if (health >= Health::kHalf) return {};
    if (health == Health::kGone && has_process) return HasEnded(target);
    // Rights do not come by waiting, unless for a target that is about to give them.
    if (health == Health::kForbidden && !target.record.starting()) {
      if (auto may = CheckMayConnect(*target.address); !may) return may;
    }
    if (std::chrono::steady_clock::now() >= deadline) return NotReady(target, health, timeout);
    // The wait ends early if the process does.
    if (!has_process) {
      ::poll(nullptr, 0, static_cast<int>(kPause.count()));
    } else if (auto ended = host::WaitForEnd(target.process, kPause); !ended) {
      return ended.error();
    }
  }
}

bool IsSuspended(const Target& target) {
  const auto process = host::ReadProcess(target.process.pid);
  return process && process->id.start_time == target.process.start_time && process->state == 'T';
}

}  // namespace spdkctl::target

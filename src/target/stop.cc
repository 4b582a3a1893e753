#include "target/stop.h"

#include <signal.h>

#include <algorithm>

#include <fmt/format.h>

#include "base/os.h"
#include "base/text.h"
#include "schema/words.h"
#include "spdkctl/rpc/v1/framework.pb.h"
#include "spdkctl/schema/codec.h"
#include "target/configuration.h"
#include "target/connections.h"
#include "target/died.h"
#include "target/known.h"
#include "target/leftovers.h"
#include "target/lock.h"
#include "target/records.h"
#include "target/saved.h"

namespace spdkctl::target {
namespace {

constexpr const char* kHalfWords =
    "its start was interrupted before its configuration was complete; the one that was saved last stands";

Result<void> CheckOwner(const Target& target, bool foreign) {
  if (target.ours || foreign) return {};
  const std::string unit = UnitStopCommand(target);
  const std::string advice = unit.empty() ? "--foreign stops it all the same" : "run: " + unit;
  return MakeError(Code::kPermission, fmt::format("target {} (pid {}) was started by {}; {}", target.name,
                                                  target.process.pid, target.owner, advice));
}

node::v1::SavedHeader MakeHeader(const Target& target, const TargetInfo& info) {
  node::v1::SavedHeader header;
  header.set_target(target.name);
  header.set_application(target.application);
  header.set_release(info.release.ToString());
  // Simulated targets of old releases do not say that they are.
  header.set_simulated(target.ours ? target.record.simulated() : info.simulated);
  if (!target.ours) return header;
  header.set_spdk(target.record.spdk());
  header.set_found_spdk(target.record.found_spdk());
  *header.mutable_origin() = target.record.origin();
  *header.mutable_spec() = target.record.spec();
  return header;
}

Stopped NotSaved(const Target& target, const std::string& why) {
  return Stopped{{}, fmt::format("the configuration of {} was not saved: {}", target.name, why)};
}

/// Saves the configuration. A release that has no such thing is warned of, and is an error where the target is to come
/// back as it was.
Result<Stopped> Save(const Folders& folders, const Target& target, TypedCalls& client, const Keep& keep) {
  const auto info = client.info();
  if (!info) return info.error();
  const Release since = Schema::Get().Find("framework_get_config")->range().from;
  if ((*info)->schema_release < since) {
    const std::string why = "a call that tells it " + CameWith(since, (*info)->release);
    if (keep.record) return MakeError(Code::kUnsupported, why);
    return NotSaved(target, why);
  }
  const Result<std::string> config = SaveConfig(client);
  if (!config) return config.error();
  auto saved = SaveGeneration(SavedFolder(folders, target), MakeHeader(target, **info), *config, keep.generation);
  if (!saved) return saved.error();
  return Stopped{saved->generation.file, saved->warning};
}

/// Whether it waits to be told to finish its start-up: then nobody is connected to it, and it has no configuration.
bool IsBeforeInit(TypedCalls& client) {
  rpc::v1::RpcGetMethodsRequest request;
  request.set_current(true);
  const auto methods = client.rpc_get_methods(request);
  const auto info = client.info();
  if (!methods || !info) return false;
  const auto name = NameFor(*Schema::Get().Find("framework_start_init"), **info);
  return name && std::find(methods->methods().begin(), methods->methods().end(), *name) != methods->methods().end();
}

/// Refuses what --force and --no-save did not allow for a target that does not answer.
Result<Stopped> SecureSilent(const Target& target, Health health, const StopOptions& options) {
  const std::string how(target.stopped || IsSuspended(target) ? "suspended" : HealthName(health));
  const bool loses = options.save && !target.record.starting();
  if (options.force && !loses) return options.save ? NotSaved(target, kHalfWords) : Stopped{};
  if (options.force)
    return MakeError(Code::kBusy, fmt::format("cannot save the configuration of target {}: it is {}; --no-save beside "
                                              "--force stops it all the same",
                                              target.name, how));
  return MakeError(
      Code::kBusy,
      fmt::format("cannot tell whether hosts are connected to target {}{}: it is {}; --force{} stops it all "
                  "the same",
                  target.name, loses ? ", and cannot save its configuration" : "", how, loses ? " --no-save" : ""));
}

/// Refuses a stop that would hurt somebody, or nobody knows whether it would; saves the configuration.
Result<Stopped> Secure(const Folders& folders, const Target& target, Health health, const StopOptions& options,
                       const Keep& keep) {
  if (health < Health::kAnswers) return SecureSilent(target, health, options);
  ClientOptions client_options{std::chrono::seconds(10)};
  client_options.info_store = KnownTargets(folders);
  InlineClient client(*target.address, ClientOptionsFor(target, client_options));
  if (health == Health::kAnswers && IsBeforeInit(client))
    return NotSaved(target, "it has not finished its start-up, and serves nobody");
  if (auto nobody = options.force ? Result<void>() : CheckNobodyConnected(target, client); !nobody)
    return nobody.error();
  if (!options.save) return Stopped{};
  if (target.record.starting()) return NotSaved(target, kHalfWords);
  Result<Stopped> saved = Save(folders, target, client, keep);
  if (saved) return saved;
  Error error = saved.error();
  error.message = fmt::format("the configuration of {} cannot be saved: {}; --no-save {} it all the same", target.name,
                              error.message, keep.record ? "restarts" : "stops");
  return error;
}

/// An error that comes after the configuration was saved, or was not, does not hide the warning of that.
Error WithWarning(Error error, const Stopped& stopped) {
  if (!stopped.warning.empty()) error.message += "; warning: " + stopped.warning;
  return error;
}

/// The target with its record as it is now: its start may have been completed since it was found.
Target WithRecordOfNow(const Folders& folders, const Target& found) {
  if (!found.ours) return found;
  Target target = found;
  const auto record = ReadRecord(folders, target.name);
  if (record && *record && FromRecord(**record).process == target.process) target.record = **record;
  return target;
}

/// Writes down that the target is about to be ended to be started again, or is not: whoever finds its record while it
/// is down knows why. Nothing is ended if that cannot be written.
Result<void> MarkRestarting(const Folders& folders, Target& target, bool restarting) {
  target.record.set_restarting(restarting);
  auto written = WriteRecord(folders, target.record);
  if (written) return written;
  Error error = written.error();
  error.message =
      fmt::format("target {} was left alone, for its record could not be written: {}", target.name, error.message);
  return error;
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

Error Odd(const Method& method, const std::string& why) {
  Error error = MakeError(Code::kProtocol, why);
  error.method = method.name();
  return error;
}

/// The names of the target's subsystems. One that cannot be read is not left out.
Result<std::vector<std::string>> SubsystemsOf(TypedCalls& client) {
  const auto subsystems = client.framework_get_subsystems({});
  if (!subsystems) return subsystems.error();
  std::vector<std::string> names;
  for (const auto& subsystem : subsystems->subsystems()) names.push_back(subsystem.subsystem());
  if (subsystems->rest().empty() && std::find(names.begin(), names.end(), "") == names.end()) return names;
  return Odd(*Schema::Get().Find("framework_get_subsystems"), "the target lists a subsystem without a name");
}

/// The calls that make what a subsystem has, as the target tells them: a list of calls and of batches, or null. What
/// is neither is no configuration, and is not taken for an empty one.
Result<std::string> CallsOf(TypedCalls& client, const std::string& subsystem) {
  const Method& method = *Schema::Get().Find("framework_get_config");
  const auto info = client.info();
  if (!info) return info.error();
  const auto name = NameFor(method, **info);
  if (!name) return name.error();
  auto calls = client.call(*name, fmt::format(R"({{"name":{}}})", QuoteJson(subsystem)));
  if (!calls) return calls;
  const std::string text = fmt::format(R"({{"subsystems":[{{"config":{}}}]}})", *calls);
  const auto parsed = ParseConfiguration(text, "of subsystem " + subsystem);
  if (!parsed) return Odd(method, "the target tells no list of calls: " + parsed.error().message);
  return calls;
}

}  // namespace

Result<std::string> SaveConfig(TypedCalls& client) {
  const auto subsystems = SubsystemsOf(client);
  if (!subsystems) return subsystems.error();
  std::string text = "{\n  \"subsystems\": [";
  bool first = true;
  for (const std::string& subsystem : *subsystems) {
    const auto calls = CallsOf(client, subsystem);
    if (!calls) return calls.error();
    text +=
        fmt::format("{}\n    {{\"subsystem\": {}, \"config\": {}}}", first ? "" : ",", QuoteJson(subsystem), *calls);
    first = false;
  }
  return text + "\n  ]\n}\n";
}

Result<Stopped> Stop(const Folders& folders, const Target& target, const StopOptions& options) {
  const Result<TargetLock> lock = LockTarget(folders, target);
  if (!lock) return lock.error();
  return StopLocked(folders, target, options, Keep());
}

Result<Stopped> StopLocked(const Folders& folders, const Target& found, const StopOptions& options, const Keep& keep) {
  if (found.process.pid == 0)
    return MakeError(Code::kUnsupported,
                     fmt::format("{} is an address, not a process of this host; name the target", found.name));
  Target target = WithRecordOfNow(folders, found);
  if (auto allowed = CheckOwner(target, options.foreign); !allowed) return allowed.error();
  const Life life = LifeOf(target);
  if (life == Life::kUnknown) return CannotTell(target);
  if (life == Life::kEnded) {
    CleanUp(folders, target);
    return Stopped{{},
                   fmt::format("target {} had ended already{}", target.name,
                               target.log.empty() ? "" : "; its log is " + target.log.string())};
  }
  ForgetDeath(folders, target);
  // What is served at its address by another process is not saved, asked or ended in its place.
  if (target.address) {
    if (auto own = CheckPeer(target); !own && own.error().code == Code::kPermission) return own.error();
  }
  const Health health = CheckHealth(target, std::chrono::seconds(2));
  Result<Stopped> stopped = Secure(folders, target, health, options, keep);
  if (!stopped) return stopped;
  if (keep.record) {
    if (auto marked = MarkRestarting(folders, target, true); !marked) return WithWarning(marked.error(), *stopped);
  }
  const Result<bool> ended = End(target, health >= Health::kAnswers, options);
  if (keep.record && (!ended || !*ended)) static_cast<void>(MarkRestarting(folders, target, false));
  if (!ended) return WithWarning(ended.error(), *stopped);
  if (!*ended) {
    const std::string message =
        fmt::format("target {} (pid {}) has not ended{}; --kill ends it with SIGKILL", target.name, target.process.pid,
                    target.stopped ? ": it is suspended (SIGSTOP)" : "");
    return WithWarning(MakeError(Code::kTimeout, message), *stopped);
  }
  if (!keep.record) {
    CleanUp(folders, target);
    return stopped;
  }
  Target kept = target;
  kept.record.mutable_death()->set_first_seen(TimeNow());
  kept.record.mutable_death()->set_stopped(true);
  // It is to come back: its record says already that it was stopped for that.
  if (auto freed = FreeAndKeepRecord(folders, kept); !freed)
    stopped->warning += (stopped->warning.empty() ? "" : "; ") + freed.error().message;
  return stopped;
}

}  // namespace spdkctl::target

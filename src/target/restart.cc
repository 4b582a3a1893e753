#include <fmt/format.h>

#include "base/os.h"
#include "target/check.h"
#include "target/choice.h"
#include "target/folders.h"
#include "target/lock.h"
#include "target/log.h"
#include "target/records.h"
#include "target/resolve.h"
#include "target/stop.h"

namespace spdkctl::target {
namespace {

Result<void> CheckOurs(const Target& target) {
  if (target.ours) return {};
  return MakeError(Code::kPermission, fmt::format("target {} was started by {}; spdkctl restarts only what it started",
                                                  target.name, target.owner));
}

/// The target as its record has it now: another spdkctl may have started it anew since it was found.
Result<Target> Current(const Folders& folders, const Target& target) {
  const auto record = ReadRecord(folders, target.name);
  if (!record) return record.error();
  return *record ? FromRecord(**record) : target;
}

/// What the target is to be started from.
node::v1::Target SpecFor(const Target& target, const RestartOptions& options) {
  node::v1::Target spec = target.record.spec();
  if (!options.config.empty()) spec.set_config(Absolute(options.config).lexically_normal());
  return spec;
}

/// What the start will load. What the stop saved is what the target was.
Load LoadAfter(Load wanted, bool saved) { return saved && wanted == Load::kLatest ? Load::kAgain : wanted; }

/// Whether it could be started, as far as that can be told while it runs. `saves`: its configuration is about to be
/// saved.
Result<void> CheckCanStart(const Folders& folders, const Target& target, const node::v1::Target& spec,
                           const host::Installation& installation, Load load, bool saves) {
  const bool loads_save = saves && (load == Load::kLatest || load == Load::kSaved);
  Choice as_it_was;
  as_it_was.spec = spec;
  as_it_was.spec.clear_config();
  const auto choice =
      loads_save ? Result<Choice>(as_it_was) : ChooseConfiguration(folders, target.name, spec, installation, load);
  const auto launch =
      choice ? Resolve(folders, target.name, choice->spec, installation) : Result<Launch>(choice.error());
  Result<void> can = launch ? Result<void>() : Result<void>(launch.error());
  for (const auto check : {CheckConfiguration, CheckFolders}) {
    if (can) can = check(*launch);
  }
  if (can) can = CanKeepLog(launch->log, false);
  if (can) return {};
  Error error = can.error();
  error.message =
      fmt::format("target {} was left alone, for it could not be started again: {}", target.name, error.message);
  return error;
}

/// Whether its stop saves what it is, as far as that can be told before.
bool WillSave(const Target& target, const StopOptions& options) {
  return options.save && CheckHealth(target, std::chrono::seconds(2)) == Health::kReady;
}

}  // namespace

Result<Restarted> Restart(const Folders& folders, const Target& found, const RestartOptions& options) {
  if (auto ours = CheckOurs(found); !ours) return ours.error();
  const Result<TargetLock> lock = LockTarget(folders, found);
  if (!lock) return lock.error();
  const auto target = Current(folders, found);
  if (!target) return target.error();
  const auto installation =
      target->record.found_spdk() ? host::InspectFound(target->record.spdk()) : host::Inspect(target->record.spdk());
  if (!installation) return installation.error();
  const node::v1::Target spec = SpecFor(*target, options);
  const Load load = options.config.empty() ? options.start.load : Load::kConfig;
  const bool lives = LifeOf(*target) != Life::kEnded;
  if (lives) {
    const bool saves = WillSave(*target, options.stop);
    if (auto can = CheckCanStart(folders, *target, spec, *installation, load, saves); !can) return can.error();
  }
  Restarted restarted;
  StartOptions start = options.start;
  start.load = load;
  if (lives) {
    auto stopped = StopLocked(folders, *target, options.stop, Keep{true, options.config});
    if (!stopped) return stopped.error();
    restarted.stopped = *stopped;
    start.load = LoadAfter(start.load, !stopped->saved_config.empty());
  } else if ((target->record.death().stopped() || target->record.restarting()) && load == Load::kLatest) {
    // A restart that failed is tried again.
    start.load = Load::kAgain;
  }
  auto started = Start(folders, target->name, spec, *installation, start);
  if (!started) {
    Error error = started.error();
    if (lives) {
      const std::string& saved = restarted.stopped.saved_config;
      error.message +=
          fmt::format("; it is down, its configuration {}, and `spdkctl target restart {}` tries again",
                      saved.empty() ? "was not saved" : fmt::format("is saved in {}", saved), target->name);
    }
    // Nobody would hear of it otherwise.
    if (!restarted.stopped.warning.empty()) error.message += "; warning: " + restarted.stopped.warning;
    return error;
  }
  restarted.started = std::move(*started);
  return restarted;
}

}  // namespace spdkctl::target

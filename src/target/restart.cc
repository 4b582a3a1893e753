#include <fmt/format.h>

#include "base/os.h"
#include "target/choice.h"
#include "target/lock.h"
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

/// Whether it could be started, as far as that can be told while it runs.
Result<void> CheckCanStart(const Folders& folders, const Target& target, const host::Installation& installation) {
  const auto launch = Resolve(folders, target.name, target.record.spec(), installation);
  if (launch) return {};
  Error error = launch.error();
  error.message =
      fmt::format("target {} was left alone, for it could not be started again: {}", target.name, error.message);
  return error;
}

}  // namespace

Result<Restarted> Restart(const Folders& folders, const Target& found, const RestartOptions& options) {
  if (auto ours = CheckOurs(found); !ours) return ours.error();
  const Result<TargetLock> lock = LockTarget(folders, found);
  if (!lock) return lock.error();
  const auto target = Current(folders, found);
  if (!target) return target.error();
  const auto installation = host::Inspect(target->record.spdk());
  if (!installation) return installation.error();
  if (auto can = CheckCanStart(folders, *target, *installation); !can) return can.error();
  Restarted restarted;
  StartOptions start = options.start;
  if (LifeOf(*target) != Life::kEnded) {
    auto stopped = StopLocked(folders, *target, options.stop, Keep::kRecord);
    if (!stopped) return stopped.error();
    restarted.stopped = *stopped;
    if (!stopped->saved_config.empty()) start.load = Load::kAgain;
  } else if (target->record.death().stopped() && options.start.load == Load::kLatest) {
    // A restart that failed is tried again.
    start.load = Load::kAgain;
  }
  auto started = Start(folders, target->name, target->record.spec(), *installation, start);
  if (!started) {
    Error error = started.error();
    if (!restarted.stopped.saved_config.empty())
      error.message += fmt::format(
          "; it is down, its configuration is saved in {}, and `spdkctl target restart {}` tries "
          "again",
          restarted.stopped.saved_config.string(), target->name);
    return error;
  }
  restarted.started = std::move(*started);
  return restarted;
}

}  // namespace spdkctl::target

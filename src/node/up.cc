#include <algorithm>

#include <fmt/format.h>

#include "base/os.h"
#include "base/text.h"
#include "node/check.h"
#include "node/installations.h"
#include "target/leftovers.h"
#include "target/lock.h"
#include "target/records.h"

namespace spdkctl::node {
namespace {

Result<void> ReserveHugepages(const host::HugepageWish& wish, const Progress& progress) {
  const auto state = host::ShowHugepages();
  if (!state) return state.error();
  const auto plan = host::PlanHugepages(wish, *state);
  if (!plan) return plan.error();
  for (const host::HugepageChange& change : *plan)
    progress(fmt::format("reserving {} huge pages of {} on node {}", change.after - change.before,
                         FormatSize(change.page_size), change.node));
  if (auto reserved = host::ReserveHugepages(*plan); !reserved) return reserved;
  const auto mounted = host::MountHugetlbfs(wish.page_size);
  if (!mounted) return mounted.error();
  if (*mounted) progress("mounted hugetlbfs");
  return {};
}

Result<void> PrepareHugepages(const std::vector<host::HugepageWish>& wishes, const Progress& progress,
                              UpResult& result) {
  for (const host::HugepageWish& wish : wishes) {
    auto reserved = ReserveHugepages(wish, progress);
    if (reserved) continue;
    if (reserved.error().code != Code::kPermission) return reserved;
    // Without rights to reserve, the pages that are there may be enough; the start says if they are not.
    result.skipped.push_back("huge pages: " + reserved.error().message);
  }
  return {};
}

Result<void> StartTarget(const target::Folders& folders, const v1::NodeFile& file, const std::string& name,
                         const host::Installation& installation, const UpOptions& options, const Progress& progress,
                         UpResult& result) {
  const v1::Target spec = SpecOf(folders, name, file, options);
  target::StartOptions start;
  start.load = LoadOf(spec, options);
  const auto recorded = target::ReadRecord(folders, name);
  const bool runs = recorded && *recorded && target::LifeOf(target::FromRecord(**recorded)) == target::Life::kRuns;
  if (!runs) progress(fmt::format("starting {}", name));
  Result<target::Started> started = target::Start(folders, name, spec, installation, start);
  if (!started) {
    Error error = started.error();
    if (!result.started.empty())
      error.message += fmt::format("; started before and running: {}", Join(result.started, ", "));
    return error;
  }
  (started->already ? result.already : result.started).push_back(name);
  if (started->already && start.load != target::Load::kLatest)
    started->notes.push_back(
        fmt::format("{} ran before: nothing was loaded into it, and what was asked to be loaded is left aside", name));
  progress(
      fmt::format("{} {} (pid {})", name, started->already ? "runs already" : "is ready", started->target.process.pid));
  for (const std::string& note : started->notes) {
    progress(note);
    result.notes.push_back(note);
  }
  for (const std::string& difference : started->differences)
    result.differences.push_back(fmt::format("{}: {}", name, difference));
  return {};
}

/// Somebody else's target is neither taken over nor started a second time: it stands for the one of the file.
void LeaveAlone(const Foreign& foreign, const Progress& progress, UpResult& result) {
  const std::string line = Describe(foreign) + "; it is left as it is";
  progress(line);
  result.already.push_back(foreign.name);
  result.notes.push_back(line);
  const std::string unit = target::UnitStopCommand(foreign.target);
  if (!foreign.differences.empty())
    result.foreign_differences.push_back(
        fmt::format("{}: {} (`{}` stops it)", foreign.name, Join(foreign.differences, "; "),
                    unit.empty() ? fmt::format("spdkctl target stop {} --foreign", foreign.target.process.pid) : unit));
}

/// A configuration that no target has would be left aside in silence.
Result<void> CheckConfigOption(const target::Folders& folders, const v1::NodeFile& file, const UpOptions& options) {
  if (options.config.empty()) return {};
  for (const std::string& name : TargetNames(file)) {
    if (LoadOf(SpecOf(folders, name, file, options), options) == target::Load::kConfig) return {};
  }
  return MakeError(
      Code::kInvalidArgument,
      fmt::format("--config {}: no target of the node file has that `config`, or saved it", options.config));
}

/// Adds the targets that died, for their records are in the way of nobody, but are to be gone after `down`.
Result<std::vector<target::Target>> RecordedTargets(const target::Folders& folders) {
  auto targets = target::List(folders);
  const auto died = target::ListDied(folders);
  if (!targets || !died) return targets ? died.error() : targets.error();
  targets->insert(targets->end(), died->begin(), died->end());
  return targets;
}

Result<UniqueFd> LockHost(const target::Folders& folders) {
  if (auto made = folders.Make(); !made) return made.error();
  return LockFile(folders.runtime / "up.lock");
}

}  // namespace

Result<UpResult> Up(const target::Folders& folders, const v1::NodeFile& file,
                    const std::optional<std::filesystem::path>& spdk, const Progress& progress,
                    const UpOptions& options) {
  if (auto named = CheckConfigOption(folders, file, options); !named) return named.error();
  const Result<UniqueFd> lock = LockHost(folders);
  if (!lock) return lock.error();
  const Result<host::Installation> installation = host::FindInstallation(NamedInstallation(spdk, file));
  if (!installation) return installation.error();
  progress(fmt::format("using {}SPDK {} in {}", installation->simulated ? "simulated " : "",
                       installation->release ? installation->release->ToString() : "of unknown release",
                       installation->directory.string()));
  const std::vector<std::string> names = TargetNames(file);
  for (const std::string& name : names) {
    const Result<target::TargetLock> target_lock = target::LockTarget(folders, name);
    if (!target_lock) return target_lock.error();
    if (auto known = target::RunningOrCleanedUp(folders, name); !known) return known.error();
  }
  Preview preview = Check(folders, file, *installation, "/", options);
  if (!preview.problems.empty()) return preview.problems.front();
  // Whatever is started is not new any more.
  const std::vector<std::string> unnamed = Unnamed(folders, file);
  UpResult result;
  result.simulated = installation->simulated;
  result.skipped = std::move(preview.skipped);
  if (auto prepared = PrepareHugepages(preview.hugepages, progress, result); !prepared) return prepared.error();
  for (const std::string& name : names) {
    const auto foreign = std::find_if(preview.foreign.begin(), preview.foreign.end(),
                                      [&](const Foreign& other) { return other.name == name; });
    if (foreign != preview.foreign.end()) {
      LeaveAlone(*foreign, progress, result);
      continue;
    }
    if (auto started = StartTarget(folders, file, name, *installation, options, progress, result); !started)
      return started.error();
  }
  for (const std::string& note : unnamed) {
    progress("note: " + note);
    result.notes.push_back(note);
  }
  return result;
}

Result<DownResult> Down(const target::Folders& folders, const v1::NodeFile& file, const target::StopOptions& options,
                        const Progress& progress) {
  const Result<UniqueFd> lock = LockHost(folders);
  if (!lock) return lock.error();
  const auto targets = RecordedTargets(folders);
  if (!targets) return targets.error();
  std::vector<std::string> names = TargetNames(file);
  std::reverse(names.begin(), names.end());
  DownResult result;
  result.notes = Unnamed(folders, file);
  for (const std::string& name : names) {
    if (const auto there = StandsFor(folders, file, name, *targets))
      result.notes.push_back(Describe(Foreign{name, *there, {}}) + "; it is left running");
  }
  for (const std::string& note : result.notes) progress("note: " + note);
  for (const std::string& name : names) {
    for (const target::Target& running : *targets) {
      if (!running.ours || running.name != name) continue;
      const bool died = target::LifeOf(running) == target::Life::kEnded;
      if (!died) progress(fmt::format("stopping {} (pid {})", name, running.process.pid));
      Result<target::Stopped> stopped = target::Stop(folders, running, options);
      if (!stopped) return stopped.error();
      // At once: the stop of the next one may fail.
      if (!stopped->saved_config.empty())
        progress(fmt::format("configuration saved in {}", stopped->saved_config.string()));
      if (!stopped->warning.empty()) progress("warning: " + stopped->warning);
      if (!died) result.stopped.push_back(name);
      if (!stopped->saved_config.empty()) result.saved.push_back(stopped->saved_config.string());
      if (!stopped->warning.empty()) result.warnings.push_back(stopped->warning);
    }
  }
  return result;
}

}  // namespace spdkctl::node

#include <unistd.h>

#include <algorithm>

#include <fmt/format.h>

#include "base/remedy.h"
#include "base/text.h"
#include "node/check.h"
#include "node/installations.h"
#include "node/setup_variables.h"
#include "spdkctl/host/cgroup.h"
#include "target/check.h"

namespace spdkctl::node {
namespace {

using Kind = Finding::Kind;
using Findings = std::vector<Finding>;

std::string Describe(const host::Installation& installation) {
  std::vector<std::string> names;
  for (const host::Application& application : installation.applications) names.push_back(application.name);
  return fmt::format("{}SPDK {} in {}: {}", installation.simulated ? "simulated " : "",
                     installation.release ? installation.release->ToString() : "of unknown release",
                     installation.directory.string(), Join(names, ", "));
}

/// Lists the installations that the report lists, those that targets run from among them. `up` does not look at these,
/// so for a node file it is a problem all the same if it names no installation and none is found.
void CheckInstallations(const std::optional<std::filesystem::path>& named, bool has_file,
                        const std::vector<target::Target>& targets, Findings& findings) {
  const std::vector<host::Installation> installations = Installations(named, targets);
  for (const host::Installation& installation : installations)
    findings.push_back({Kind::kOk, Describe(installation), {}});
  const auto used = host::FindInstallation(named);
  if (used || (!has_file && !installations.empty() && !named)) return;
  if (named) return findings.push_back({Kind::kProblem, used.error().message, {}});
  const std::string folder = installations.empty() ? "DIR" : installations.front().directory.string();
  const std::string hint =
      installations.empty() ? "   (DIR has a built SPDK; to try without: spdkctl sim install DIR)" : std::string();
  findings.push_back({Kind::kProblem, used.error().message,
                      fmt::format("spdkctl --spdk {} {}{}", folder, has_file ? "up" : "init", hint)});
}

/// An error ends with what helps, which has a place of its own here.
Finding FromError(const Error& error, Kind kind = Kind::kProblem) {
  const Remedied told = SplitRemedy(error.message);
  const Remedied cause = SplitRemedy(error.cause);
  const std::string& remedy = told.remedy.empty() ? cause.remedy : told.remedy;
  return {kind, told.what + (cause.what.empty() ? "" : "; cause: " + cause.what),
          remedy.starts_with(kRun) ? remedy.substr(kRun.size()) : remedy};
}

/// Stands in for an SPDK that was not found, so that the rest of the node file is checked nevertheless.
host::Installation AnyInstallation() {
  host::Installation installation;
  installation.directory = "SPDK";
  for (const std::string_view name : host::kApplications) installation.applications.push_back({std::string(name), {}});
  return installation;
}

/// With a node file, the preview says for each target whether the pages are enough, and whether they are mounted.
void CheckHugepages(bool needed, const Preview* preview, Findings& findings) {
  const auto state = host::ShowHugepages();
  const Kind lack = needed ? Kind::kProblem : Kind::kWarning;
  if (!state) return findings.push_back(FromError(state.error(), lack));
  const std::uint64_t available = state->AvailableBytes();
  const std::string what = fmt::format("{} of huge pages are free", FormatSize(available));
  const bool unmounted = state->UnmountedBytes() != 0;
  if (preview != nullptr || available >= host::kDefaultTargetMemory || unmounted) {
    findings.push_back({Kind::kOk, what, {}});
  } else {
    findings.push_back(
        {lack, fmt::format("{}; a target takes {} unless told otherwise", what, FormatSize(host::kDefaultTargetMemory)),
         "spdkctl host hugepages reserve 1GiB"});
  }
  if (preview != nullptr) return;
  for (const host::HugepagePool& pool : state->pools) {
    const bool mounted = std::any_of(state->mounts.begin(), state->mounts.end(), [&](const host::HugetlbMount& mount) {
      return mount.page_size == pool.page_size;
    });
    if (!mounted && pool.free != 0)
      findings.push_back({lack,
                          fmt::format("hugetlbfs is not mounted for pages of {}, of which {} are free on NUMA node {}",
                                      FormatSize(pool.page_size), pool.free, pool.node),
                          host::MountCommand(pool.page_size, state->default_page_size)});
  }
}

/// What limits a target that is started from here to less than the host has.
void CheckControlGroup(Findings& findings) {
  for (const host::HugetlbLimit& limit : host::HugetlbLimits())
    findings.push_back(
        {Kind::kOk,
         fmt::format("the control group allows {} of huge pages of {}, of which {} are used ({})",
                     FormatSize(limit.limit), FormatSize(limit.page_size), FormatSize(limit.used), limit.file.string()),
         {}});
  const auto permitted = host::PermittedCores();
  const auto online = host::OnlineCores();
  if (!permitted || permitted->size() >= online.size()) return;
  findings.push_back({Kind::kOk,
                      fmt::format("the control group (cpuset) permits the cores {} of {}", fmt::join(*permitted, ", "),
                                  fmt::join(online, ", ")),
                      {}});
}

void CheckRights(const target::Folders& folders, Findings& findings) {
  if (::geteuid() != 0) findings.push_back({Kind::kWarning, "not root: hugepages and devices cannot be prepared", {}});
  if (::access(folders.runtime.parent_path().c_str(), W_OK) != 0)
    findings.push_back({Kind::kWarning, fmt::format("no write access to {}", folders.runtime.parent_path().string()),
                        "hint: set SPDKCTL_RUNTIME_DIR to a folder of your own"});
}

void ReportPreview(const Preview& preview, Findings& findings) {
  for (const std::string& step : preview.skipped) findings.push_back({Kind::kWarning, "skipped: " + step, {}});
  for (const Error& problem : preview.problems) findings.push_back(FromError(problem));
  for (const target::Launch& launch : preview.launches) {
    if (std::string warning = target::WarnOfAccess(launch); !warning.empty())
      findings.push_back({Kind::kWarning, std::move(warning), {}});
  }
  // Whatever is a problem may keep `up` from starting anything.
  const bool well = std::none_of(findings.begin(), findings.end(),
                                 [](const Finding& finding) { return finding.kind == Kind::kProblem; });
  std::vector<std::string> names;
  for (const target::Launch& launch : preview.launches) names.push_back(launch.name);
  if (names.empty()) return;
  const std::string stopped = fmt::format("{} {} not run", Join(names, ", "), names.size() == 1 ? "does" : "do");
  if (well) {
    findings.push_back({Kind::kWarning,
                        fmt::format("{}; up would start {}", stopped, names.size() == 1 ? "it" : "them"),
                        "spdkctl up"});
  } else {
    findings.push_back({Kind::kWarning, stopped, {}});
  }
}

/// The command that mends the target, or shows why it is not ready.
std::string WhereToLook(const target::Target& target) {
  if (target.stopped) return fmt::format("kill -CONT {}", target.process.pid);
  if (!target.log.empty()) return fmt::format("spdkctl -t {} target logs", target.name);
  return target::UnitLogCommand(target);
}

/// One that is known by its address alone.
Finding CheckAddressed(const target::Target& target, target::Health health) {
  const auto may = health == target::Health::kForbidden ? target::CheckMayConnect(*target.address) : Result<void>();
  if (!may) return FromError(may.error());
  const std::string what = health == target::Health::kGone
                               ? fmt::format("nothing listens at {}", target.name)
                               : fmt::format("the target at {} is {}", target.name, target::HealthName(health));
  return {health == target::Health::kReady ? Kind::kOk : Kind::kProblem, what, {}};
}

/// A target of somebody else may be starting, and spdkctl answers for its own only: it is a warning if not ready.
Finding CheckTarget(target::Target target) {
  const target::Health health = target::CheckHealth(target, std::chrono::seconds(2));
  target.stopped = target::IsSuspended(target);
  if (target.process.pid == 0) return CheckAddressed(target, health);
  std::string what = fmt::format("target {} (pid {}, {}) is {}", target.name, target.process.pid, target.owner,
                                 target.stopped ? "suspended" : target::HealthName(health));
  if (health == target::Health::kReady && !target.stopped) return {Kind::kOk, what, {}};
  if (!target.unreachable.empty()) what += fmt::format("; it takes RPC at {}", target.unreachable);
  const auto may = health == target::Health::kForbidden ? target::CheckMayConnect(*target.address) : Result<void>();
  if (!may) {
    Finding forbidden = FromError(may.error(), Kind::kWarning);
    forbidden.what = what + ": " + forbidden.what;
    return forbidden;
  }
  return {target.ours ? Kind::kProblem : Kind::kWarning, what, WhereToLook(target)};
}

Finding Died(const target::Target& target) {
  return {Kind::kProblem, fmt::format("target {} has {}", target.name, target::DescribeDeath(target)),
          fmt::format("spdkctl target logs {0}; spdkctl target restart {0}   (or: target stop {0}, to forget it)",
                      target.name)};
}

/// Those that run, and those that nobody told to end.
void CheckTargets(const target::Folders& folders, const Result<std::vector<target::Target>>& running,
                  Findings& findings) {
  if (!running) findings.push_back(FromError(running.error()));
  for (const target::Target& target : running ? *running : std::vector<target::Target>())
    findings.push_back(CheckTarget(target));
  const auto died = target::ListDied(folders);
  if (!died) return findings.push_back(FromError(died.error()));
  for (const target::Target& target : *died) findings.push_back(Died(target));
}

bool NeedsHugepages(const target::Launch& launch) { return launch.HugepagesNeeded() != 0; }

std::vector<std::string> Environment() {
  std::vector<std::string> entries;
  for (char** entry = environ; entry != nullptr && *entry != nullptr; ++entry) entries.emplace_back(*entry);
  return entries;
}

/// The file with no other target than that.
v1::NodeFile Only(const v1::NodeFile& file, const std::string& name) {
  v1::NodeFile one = file;
  one.clear_targets();
  one.clear_hugepages();
  if (const auto found = file.targets().find(name); found != file.targets().end())
    (*one.mutable_targets())[name] = found->second;
  return one;
}

void CheckFile(const target::Folders& folders, const v1::NodeFile& file, const Result<host::Installation>& installation,
               Findings& findings) {
  const Preview preview = Check(folders, file, installation ? *installation : AnyInstallation());
  CheckHugepages(std::any_of(preview.launches.begin(), preview.launches.end(), NeedsHugepages), &preview, findings);
  CheckControlGroup(findings);
  CheckRights(folders, findings);
  ReportPreview(preview, findings);
}

}  // namespace

std::vector<Finding> Doctor(const target::Folders& folders, const std::optional<v1::NodeFile>& file,
                            const std::optional<std::filesystem::path>& spdk,
                            const std::optional<target::Target>& only) {
  Findings findings;
  const auto named = NamedInstallation(spdk, file.value_or(v1::NodeFile()));
  const auto installation = host::FindInstallation(named);
  if (only) {
    if (file && file->targets().contains(only->name))
      ReportPreview(Check(folders, Only(*file, only->name), installation ? *installation : AnyInstallation()),
                    findings);
    const bool runs = only->process.pid != 0 || only->address;
    if (runs) findings.push_back(only->record.has_death() ? Died(*only) : CheckTarget(*only));
    return findings;
  }
  const auto targets = target::List(folders);
  CheckInstallations(named, file.has_value(), targets ? *targets : std::vector<target::Target>(), findings);
  if (file) {
    CheckFile(folders, *file, installation, findings);
    for (const std::string& line : Unnamed(folders, *file)) findings.push_back({Kind::kWarning, line, {}});
  } else {
    CheckHugepages(!installation || !installation->simulated, nullptr, findings);
    CheckControlGroup(findings);
    CheckRights(folders, findings);
  }
  const Findings dead =
      CheckSetupVariables(Environment(), installation ? installation->release : std::optional<Release>());
  findings.insert(findings.end(), dead.begin(), dead.end());
  CheckTargets(folders, targets, findings);
  return findings;
}

}  // namespace spdkctl::node

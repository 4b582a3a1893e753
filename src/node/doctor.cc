#include <unistd.h>

#include <algorithm>

#include <fmt/format.h>

#include "base/remedy.h"
#include "base/shell.h"
#include "base/text.h"
#include "node/check.h"
#include "node/installations.h"
#include "node/setup_variables.h"
#include "node/wish_checks.h"
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

/// How a command of spdkctl is to be typed again: with the SPDK and the file that were named.
struct Typed {
  std::optional<std::filesystem::path> spdk;
  std::string file;

  [[nodiscard]] std::string Command(std::string_view verb) const {
    std::string words = "spdkctl";
    if (spdk) words += " --spdk " + ShellQuoted(spdk->string());
    words += fmt::format(" {}", verb);
    return file.empty() ? words : words + " -f " + ShellQuoted(file);
  }
  [[nodiscard]] std::string File() const { return file.empty() ? std::string(kDefaultFile) : file; }
};

/// What helps where the error does not say it.
std::string HintFor(Code code) {
  switch (code) {
    case Code::kNotFound: return "hint: make or install what is missing, or name another one";
    case Code::kExists: return "hint: remove what is there, or name another one";
    case Code::kBusy: return "hint: stop what has it, or choose another one";
    case Code::kPermission: return "hint: run as root, or get the right to it";
    case Code::kNoSpace: return "hint: ask for less, or make room";
    case Code::kUnsupported: return "hint: leave it out, or use an SPDK or a host that has it";
    case Code::kWrongState:
    case Code::kDiffers: return "hint: decide which of the two is meant, by an option of `up`";
    case Code::kInvalidArgument: return "hint: correct it where it is written";
    default: return "hint: see whether it lasts, and the logs of that time";
  }
}

/// Lists the installations that the report lists, those that targets run from among them. `up` does not look at these,
/// so for a node file it is a problem all the same if it names no installation and none is found.
void CheckInstallations(const std::optional<std::filesystem::path>& named, bool has_file, const Typed& typed,
                        const std::vector<target::Target>& targets, Findings& findings) {
  const std::vector<host::Installation> installations = Installations(named, targets);
  for (const host::Installation& installation : installations)
    findings.push_back({Kind::kOk, Describe(installation), {}});
  const auto used = host::FindInstallation(named);
  if (used || (!has_file && !installations.empty() && !named)) return;
  if (named)
    return findings.push_back({Kind::kProblem, used.error().message,
                               typed.spdk
                                   ? "hint: name the folder of a built SPDK (--spdk)"
                                   : fmt::format("hint: name the folder of a built SPDK (spdk: in {})", typed.File())});
  Typed with = typed;
  with.spdk = installations.empty() ? std::filesystem::path("DIR") : installations.front().directory;
  const std::string hint =
      installations.empty() ? "   (DIR has a built SPDK; to try without: spdkctl sim install DIR)" : std::string();
  findings.push_back({Kind::kProblem, used.error().message, with.Command(has_file ? "up" : "init") + hint});
}

/// An error ends with what helps, which has a place of its own here.
Finding FromError(const Error& error, Kind kind = Kind::kProblem) {
  const Remedied told = SplitRemedy(error.message);
  const Remedied cause = SplitRemedy(error.cause);
  const std::string& remedy = told.remedy.empty() ? cause.remedy : told.remedy;
  return {kind, told.what + (cause.what.empty() ? "" : "; cause: " + cause.what),
          remedy.empty()             ? HintFor(error.code)
          : remedy.starts_with(kRun) ? remedy.substr(kRun.size())
                                     : remedy};
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
  if (::geteuid() != 0)
    findings.push_back({Kind::kWarning, "not root: hugepages and devices cannot be prepared", "hint: run as root"});
  if (::access(folders.runtime.parent_path().c_str(), W_OK) != 0)
    findings.push_back({Kind::kWarning, fmt::format("no write access to {}", folders.runtime.parent_path().string()),
                        "hint: set SPDKCTL_RUNTIME_DIR to a folder of your own"});
}

/// What is said of each target of the file that is to be started: its wishes, who may use it.
void CheckLaunch(const target::Launch& launch, Findings& findings) {
  const Findings wishes = CheckWishes(launch);
  findings.insert(findings.end(), wishes.begin(), wishes.end());
  if (std::string warning = target::WarnOfAccess(launch); !warning.empty())
    findings.push_back({Kind::kWarning, std::move(warning),
                        launch.address.is_unix() ? "hint: name a group instead (rpc: {group: GROUP, mode: '0660'})"
                                                 : "hint: use a Unix socket, or an address of this host alone"});
}

/// Targets of the file that do not run. One that died is said to have died, and no more.
void ReportStopped(const Preview& preview, const std::vector<target::Target>& died, const Typed& typed,
                   Findings& findings) {
  std::vector<std::string> names = preview.stopped;
  std::erase_if(names, [&](const std::string& name) {
    return std::any_of(died.begin(), died.end(), [&](const target::Target& target) { return target.name == name; });
  });
  if (names.empty()) return;
  // Whatever is a problem may keep `up` from starting anything.
  const bool well = std::none_of(findings.begin(), findings.end(),
                                 [](const Finding& finding) { return finding.kind == Kind::kProblem; });
  const std::string stopped = fmt::format("{} {} not run", Join(names, ", "), names.size() == 1 ? "does" : "do");
  if (well) {
    findings.push_back({Kind::kWarning,
                        fmt::format("{}; up would start {}", stopped, names.size() == 1 ? "it" : "them"),
                        typed.Command("up")});
  } else {
    findings.push_back(
        {Kind::kWarning, stopped, fmt::format("hint: mend what is a problem, then: {}", typed.Command("up"))});
  }
}

void ReportPreview(const Preview& preview, const std::vector<target::Target>& died, const Typed& typed,
                   Findings& findings) {
  for (const std::string& step : preview.skipped)
    findings.push_back({Kind::kWarning, "skipped: " + step, "hint: `up` does it as root"});
  for (const Error& problem : preview.problems) {
    findings.push_back(FromError(problem));
    std::string& remedy = findings.back().remedy;
    if (remedy == HintFor(Code::kInvalidArgument)) remedy = fmt::format("hint: correct it in {}", typed.File());
  }
  for (const target::Launch& launch : preview.faulty) CheckLaunch(launch, findings);
  for (const target::Launch& launch : preview.launches) CheckLaunch(launch, findings);
  ReportStopped(preview, died, typed, findings);
}

/// The command that mends the target, or shows why it is not ready.
std::string WhereToLook(const target::Target& target) {
  if (target.stopped) return fmt::format("kill -CONT {}", target.process.pid);
  if (!target.log.empty()) return fmt::format("spdkctl -t {} target logs", target.name);
  const std::string unit = target::UnitLogCommand(target);
  return unit.empty() ? fmt::format("hint: {} started it, and knows where its log is", target.owner) : unit;
}

/// One that is known by its address alone.
Finding CheckAddressed(const target::Target& target, target::Health health) {
  const auto may = health == target::Health::kForbidden ? target::CheckMayConnect(*target.address) : Result<void>();
  if (!may) return FromError(may.error());
  const std::string what = health == target::Health::kGone
                               ? fmt::format("nothing listens at {}", target.name)
                               : fmt::format("the target at {} is {}", target.name, target::HealthName(health));
  if (health == target::Health::kReady) return {Kind::kOk, what, {}};
  if (const auto goes_on = target::CheckGoesOn(target); !goes_on)
    return FromError(MakeError(Code::kUnavailable, fmt::format("{}: {}", what, goes_on.error().cause)));
  return {Kind::kProblem, what,
          health == target::Health::kGone ? "hint: start the target, or name the address where it listens (`spdkctl "
                                            "target list` shows those of this host)"
                                          : "hint: wait until its start-up is over, and see its log"};
}

/// A target of somebody else may be starting, and spdkctl answers for its own only: it is a warning if not ready.
Finding CheckTarget(target::Target target) {
  target.stopped = target.process.pid != 0 && target::IsSuspended(target);
  // One that is suspended answers nothing, however long it is asked.
  const target::Health health =
      target.stopped ? target::Health::kProcess : target::CheckHealth(target, std::chrono::seconds(2));
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

/// The same of one that stands in the place of a target of the file: all that there is to say of it is one finding.
Finding CheckForeign(const Foreign& foreign) {
  Finding finding = CheckTarget(foreign.target);
  finding.what += fmt::format("; it stands for {} of the node file, was not started by spdkctl, and is left as it is",
                              foreign.name);
  if (foreign.differences.empty()) return finding;
  finding.what += ": " + Join(foreign.differences, "; ");
  if (finding.kind != Kind::kOk) return finding;
  finding.kind = Kind::kWarning;
  finding.remedy = "hint: correct the file, or stop that process and have `up` start the target";
  return finding;
}

/// Those that run, and those that nobody told to end.
void CheckTargets(const std::vector<target::Target>& running, const std::vector<target::Target>& died,
                  const std::vector<Foreign>& foreign, Findings& findings) {
  for (const target::Target& target : running) {
    const auto stands = std::find_if(foreign.begin(), foreign.end(),
                                     [&](const Foreign& other) { return other.target.process == target.process; });
    findings.push_back(stands == foreign.end() ? CheckTarget(target) : CheckForeign(*stands));
  }
  for (const target::Target& target : died) findings.push_back(Died(target));
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

Preview CheckFile(const target::Folders& folders, const v1::NodeFile& file,
                  const Result<host::Installation>& installation, const std::vector<target::Target>& died,
                  const Typed& typed, Findings& findings) {
  Preview preview = Check(folders, file, installation ? *installation : AnyInstallation());
  CheckHugepages(std::any_of(preview.launches.begin(), preview.launches.end(), NeedsHugepages), &preview, findings);
  CheckControlGroup(findings);
  CheckRights(folders, findings);
  ReportPreview(preview, died, typed, findings);
  for (const std::string& line : Unnamed(folders, file))
    findings.push_back(FromError(MakeError(Code::kNotFound, line), Kind::kWarning));
  return preview;
}

/// What there is to say of one target, and of what the file says of it.
Findings CheckOnly(const target::Folders& folders, const std::optional<v1::NodeFile>& file,
                   const Result<host::Installation>& installation, const target::Target& only, const Typed& typed) {
  Findings findings;
  const bool died = only.record.has_death();
  const bool is_told = (only.process.pid != 0 || only.address) && !died;
  std::vector<Foreign> foreign;
  if (file && file->targets().contains(only.name)) {
    Preview preview = Check(folders, Only(*file, only.name), installation ? *installation : AnyInstallation());
    ReportPreview(preview, died ? std::vector<target::Target>{only} : std::vector<target::Target>(), typed, findings);
    foreign = std::move(preview.foreign);
  }
  if (died) findings.push_back(Died(only));
  for (const Foreign& other : foreign) findings.push_back(CheckForeign(other));
  if (is_told && foreign.empty()) findings.push_back(CheckTarget(only));
  return findings;
}

}  // namespace

std::vector<Finding> Doctor(const target::Folders& folders, const std::optional<v1::NodeFile>& file,
                            const std::optional<std::filesystem::path>& spdk, const std::optional<target::Target>& only,
                            const std::string& file_name) {
  Findings findings;
  const Typed typed = {spdk, file_name};
  const auto named = NamedInstallation(spdk, file.value_or(v1::NodeFile()));
  const auto installation = host::FindInstallation(named);
  if (only) return CheckOnly(folders, file, installation, *only, typed);
  const auto listed = target::List(folders);
  const auto listed_died = target::ListDied(folders);
  for (const auto& list : {listed, listed_died}) {
    if (!list) findings.push_back(FromError(list.error()));
  }
  const std::vector<target::Target> targets = listed ? *listed : std::vector<target::Target>();
  const std::vector<target::Target> died = listed_died ? *listed_died : std::vector<target::Target>();
  CheckInstallations(named, file.has_value(), typed, targets, findings);
  std::vector<Foreign> foreign;
  if (file) {
    foreign = CheckFile(folders, *file, installation, died, typed, findings).foreign;
  } else {
    CheckHugepages(!installation || !installation->simulated, nullptr, findings);
    CheckControlGroup(findings);
    CheckRights(folders, findings);
  }
  const Findings dead =
      CheckSetupVariables(Environment(), installation ? installation->release : std::optional<Release>());
  findings.insert(findings.end(), dead.begin(), dead.end());
  CheckTargets(targets, died, foreign, findings);
  return findings;
}

}  // namespace spdkctl::node

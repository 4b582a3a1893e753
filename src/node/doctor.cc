#include <unistd.h>

#include <algorithm>

#include <fmt/format.h>

#include "base/text.h"
#include "node/check.h"
#include "node/installations.h"
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
  if (!state) return findings.push_back({lack, state.error().message, {}});
  const std::uint64_t available = state->AvailableBytes();
  const std::string what = fmt::format("{} of huge pages are free", FormatSize(available));
  if (preview != nullptr || available >= host::kDefaultTargetMemory) {
    findings.push_back({Kind::kOk, what, {}});
  } else {
    findings.push_back(
        {lack, fmt::format("{}; a target takes {} unless told otherwise", what, FormatSize(host::kDefaultTargetMemory)),
         "spdkctl host hugepages reserve 1GiB"});
  }
  if (state->mounts.empty() && preview == nullptr)
    findings.push_back(
        {lack, "hugetlbfs is mounted nowhere",
         fmt::format("spdkctl host hugepages reserve {}   (mounts it)", FormatSize(state->default_page_size))});
}

void CheckRights(const target::Folders& folders, Findings& findings) {
  if (::geteuid() != 0) findings.push_back({Kind::kWarning, "not root: hugepages and devices cannot be prepared", {}});
  if (::access(folders.runtime.parent_path().c_str(), W_OK) != 0)
    findings.push_back({Kind::kWarning, fmt::format("no write access to {}", folders.runtime.parent_path().string()),
                        "set SPDKCTL_RUNTIME_DIR to a folder of your own"});
}

void ReportPreview(const Preview& preview, Findings& findings) {
  for (const std::string& step : preview.skipped) findings.push_back({Kind::kWarning, "skipped: " + step, {}});
  for (const Error& problem : preview.problems) findings.push_back({Kind::kProblem, problem.message, {}});
  for (const target::Launch& launch : preview.launches) {
    if (std::string warning = target::WarnOfAccess(launch); !warning.empty())
      findings.push_back({Kind::kWarning, std::move(warning), {}});
  }
  // Whatever is a problem may keep `up` from starting anything.
  const bool well = std::none_of(findings.begin(), findings.end(),
                                 [](const Finding& finding) { return finding.kind == Kind::kProblem; });
  if (!well || preview.launches.empty()) return;
  std::vector<std::string> names;
  for (const target::Launch& launch : preview.launches) names.push_back(launch.name);
  findings.push_back({Kind::kOk, fmt::format("up would start {}", Join(names, ", ")), {}});
}

/// The command that mends the target, or shows why it is not ready.
std::string WhereToLook(const target::Target& target) {
  if (target.stopped) return fmt::format("kill -CONT {}", target.process.pid);
  if (!target.log.empty()) return fmt::format("spdkctl -t {} target logs", target.name);
  return target::UnitLogCommand(target);
}

/// A target of somebody else may be starting, and spdkctl answers for its own only: it is a warning if not ready.
Finding CheckTarget(target::Target target) {
  const target::Health health = target::CheckHealth(target, std::chrono::seconds(2));
  target.stopped = target::IsSuspended(target);
  const std::string what = fmt::format("target {} (pid {}, {}) is {}", target.name, target.process.pid, target.owner,
                                       target.stopped ? "suspended" : target::HealthName(health));
  if (health == target::Health::kReady && !target.stopped) return {Kind::kOk, what, {}};
  return {target.ours ? Kind::kProblem : Kind::kWarning, what, WhereToLook(target)};
}

/// Targets that nobody told to end.
void CheckDied(const target::Folders& folders, Findings& findings) {
  const auto died = target::ListDied(folders);
  if (!died) return findings.push_back({Kind::kProblem, died.error().message, {}});
  for (const target::Target& target : *died)
    findings.push_back({Kind::kProblem, fmt::format("target {} has {}", target.name, target::DescribeDeath(target)),
                        fmt::format("spdkctl target logs {0}; spdkctl target restart {0}   (or: target stop {0}, to "
                                    "forget it)",
                                    target.name)});
}

bool NeedsHugepages(const target::Launch& launch) { return launch.HugepagesNeeded() != 0; }

}  // namespace

std::vector<Finding> Doctor(const target::Folders& folders, const std::optional<v1::NodeFile>& file,
                            const std::optional<std::filesystem::path>& spdk) {
  Findings findings;
  const auto named = NamedInstallation(spdk, file.value_or(v1::NodeFile()));
  const auto targets = target::List(folders);
  CheckInstallations(named, file.has_value(), targets ? *targets : std::vector<target::Target>(), findings);
  const auto installation = host::FindInstallation(named);
  if (file) {
    const Preview preview = Check(folders, *file, installation ? *installation : AnyInstallation());
    CheckHugepages(std::any_of(preview.launches.begin(), preview.launches.end(), NeedsHugepages), &preview, findings);
    CheckRights(folders, findings);
    ReportPreview(preview, findings);
    for (const std::string& line : Unnamed(folders, *file)) findings.push_back({Kind::kWarning, line, {}});
  } else {
    CheckHugepages(!installation || !installation->simulated, nullptr, findings);
    CheckRights(folders, findings);
  }
  if (!targets) findings.push_back({Kind::kProblem, targets.error().message, {}});
  for (const target::Target& target : targets ? *targets : std::vector<target::Target>())
    findings.push_back(CheckTarget(target));
  CheckDied(folders, findings);
  return findings;
}

}  // namespace spdkctl::node

#include <unistd.h>

#include <fmt/format.h>

#include "base/os.h"
#include "base/text.h"
#include "spdkctl/node/node.h"

namespace spdkctl::node {
namespace {

using Kind = Finding::Kind;

void CheckInstallation(const std::optional<std::filesystem::path>& spdk, std::vector<Finding>& findings) {
  const auto found = host::FindInstallations(spdk);
  if (!found) return findings.push_back({Kind::kProblem, found.error().message, {}});
  if (found->empty())
    return findings.push_back({Kind::kProblem, "no SPDK was found",
                               "spdkctl --spdk DIR doctor   (or build SPDK; or try without: spdkctl sim install DIR)"});
  for (const host::Installation& installation : *found) {
    std::vector<std::string> names;
    for (const host::Application& application : installation.applications) names.push_back(application.name);
    findings.push_back({Kind::kOk,
                        fmt::format("{}SPDK {} in {}: {}", installation.simulated ? "simulated " : "",
                                    installation.release ? installation.release->ToString() : "of unknown release",
                                    installation.directory.string(), Join(names, ", ")),
                        {}});
  }
}

void CheckHugepages(bool simulated, std::vector<Finding>& findings) {
  const auto state = host::ShowHugepages();
  if (!state) return findings.push_back({Kind::kProblem, state.error().message, {}});
  const std::uint64_t free = state->FreeBytes();
  constexpr std::uint64_t kOneTarget = std::uint64_t{512} << 20;
  if (free >= kOneTarget) {
    findings.push_back({Kind::kOk, fmt::format("{} of huge pages are free", FormatSize(free)), {}});
  } else {
    findings.push_back(
        {simulated ? Kind::kWarning : Kind::kProblem,
         fmt::format("{} of huge pages are free; a target takes 512MiB unless told otherwise", FormatSize(free)),
         "spdkctl host hugepages reserve 1GiB"});
  }
  if (state->mounts.empty())
    findings.push_back({simulated ? Kind::kWarning : Kind::kProblem, "hugetlbfs is mounted nowhere",
                        "spdkctl host hugepages reserve 0B   (mounts it)"});
}

void CheckTargets(const target::Folders& folders, std::vector<Finding>& findings) {
  const auto targets = target::List(folders);
  if (!targets) return findings.push_back({Kind::kProblem, targets.error().message, {}});
  for (const target::Target& target : *targets) {
    const target::Health health = target::CheckHealth(target, std::chrono::seconds(2));
    const std::string what = fmt::format("target {} (pid {}, {}) is {}", target.name, target.process.pid, target.owner,
                                         target.stopped ? "suspended" : target::HealthName(health));
    const bool well = health == target::Health::kReady && !target.stopped;
    findings.push_back({well ? Kind::kOk : Kind::kProblem, what,
                        well             ? ""
                        : target.stopped ? fmt::format("kill -CONT {}", target.process.pid)
                                         : fmt::format("spdkctl -t {} target logs", target.name)});
  }
}

void CheckNode(const target::Folders& folders, const v1::NodeFile& file,
               const std::optional<std::filesystem::path>& spdk, std::vector<Finding>& findings) {
  std::optional<std::filesystem::path> directory = spdk;
  if (!directory && !file.spdk().empty()) directory = file.spdk();
  const auto installation = host::FindInstallation(directory);
  for (const auto& [name, spec] : file.targets()) {
    if (installation) {
      if (auto program = installation->Find(spec.application().empty() ? name : spec.application()); !program)
        findings.push_back({Kind::kProblem, fmt::format("target {}: {}", name, program.error().message), {}});
    }
    if (auto cores = target::ParseCores(spec.cores().empty() ? "0x1" : spec.cores()); !cores)
      findings.push_back({Kind::kProblem, fmt::format("target {}: {}", name, cores.error().message), {}});
    const std::string text =
        spec.rpc().address().empty() ? target::DefaultAddress(folders, name) : spec.rpc().address();
    if (auto address = Address::Parse(text); !address)
      findings.push_back({Kind::kProblem, fmt::format("target {}: {}", name, address.error().message), {}});
    if (!spec.config().empty() && !ReadFile(spec.config()))
      findings.push_back(
          {Kind::kProblem, fmt::format("target {}: cannot read its configuration {}", name, spec.config()), {}});
  }
}

}  // namespace

std::vector<Finding> Doctor(const target::Folders& folders, const std::optional<v1::NodeFile>& file,
                            const std::optional<std::filesystem::path>& spdk) {
  std::vector<Finding> findings;
  std::optional<std::filesystem::path> directory = spdk;
  if (!directory && file && !file->spdk().empty()) directory = file->spdk();
  CheckInstallation(directory, findings);
  const auto installation = host::FindInstallation(directory);
  CheckHugepages(installation && installation->simulated, findings);
  if (::geteuid() != 0) findings.push_back({Kind::kWarning, "not root: hugepages and devices cannot be prepared", {}});
  if (::access(folders.runtime.parent_path().c_str(), W_OK) != 0)
    findings.push_back({Kind::kWarning, fmt::format("no write access to {}", folders.runtime.parent_path().string()),
                        "set SPDKCTL_RUNTIME_DIR to a folder of your own"});
  if (file) CheckNode(folders, *file, spdk, findings);
  CheckTargets(folders, findings);
  return findings;
}

}  // namespace spdkctl::node

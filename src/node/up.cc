#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

#include <fmt/format.h>

#include "base/os.h"
#include "base/text.h"
#include "spdkctl/node/node.h"

namespace spdkctl::node {
namespace {

/// Names in a stable order; the map of the message has none.
std::vector<std::string> TargetNames(const v1::NodeFile& file) {
  std::vector<std::string> names;
  for (const auto& [name, spec] : file.targets()) names.push_back(name);
  std::sort(names.begin(), names.end());
  return names;
}

/// What the file says of every target is read before anything is done.
Result<void> Check(const v1::NodeFile& file, const host::Installation& installation) {
  for (const auto& [name, spec] : file.targets()) {
    const std::string where = fmt::format("target {}: ", name);
    const auto with_name = [&](Error error) {
      error.message = where + error.message;
      return error;
    };
    if (auto program = installation.Find(spec.application().empty() ? name : spec.application()); !program)
      return with_name(program.error());
    if (auto cores = target::ParseCores(spec.cores().empty() ? "0x1" : spec.cores()); !cores)
      return with_name(cores.error());
    if (!spec.memory().empty()) {
      if (auto memory = ParseSize(spec.memory()); !memory) return with_name(memory.error());
    }
    if (!spec.rpc().address().empty()) {
      if (auto address = Address::Parse(spec.rpc().address()); !address) return with_name(address.error());
    }
  }
  for (const v1::Hugepages& pages : file.hugepages()) {
    if (auto amount = ParseSize(pages.amount()); !amount) return amount.error();
    if (!pages.page_size().empty()) {
      if (auto size = ParseSize(pages.page_size()); !size) return size.error();
    }
  }
  return {};
}

Result<void> PrepareHugepages(const v1::Hugepages& wanted, std::uint64_t in_use, const Progress& progress) {
  const std::uint64_t amount = *ParseSize(wanted.amount());
  host::HugepageWish wish;
  // Pages that our own targets have already count for what the file asks for.
  wish.bytes = amount > in_use ? amount - in_use : 0;
  if (!wanted.page_size().empty()) wish.page_size = *ParseSize(wanted.page_size());
  if (wanted.has_node()) wish.node = wanted.node();
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

std::uint64_t HugepagesOfTargets(const target::Folders& folders) {
  const auto targets = target::List(folders);
  const auto state = host::ShowHugepages();
  std::uint64_t bytes = 0;
  if (!targets || !state) return 0;
  for (const host::HugepageUser& user : state->users) {
    for (const target::Target& running : *targets)
      bytes += running.process.pid == user.pid && running.ours ? user.bytes : 0;
  }
  return bytes;
}

Result<UniqueFd> LockHost(const target::Folders& folders) { return LockFile(folders.runtime / "up.lock"); }

}  // namespace

Result<UpResult> Up(const target::Folders& folders, const v1::NodeFile& file,
                    const std::optional<std::filesystem::path>& spdk, const Progress& progress) {
  const Result<UniqueFd> lock = LockHost(folders);
  if (!lock) return lock.error();
  std::optional<std::filesystem::path> directory = spdk;
  if (!directory && !file.spdk().empty()) directory = file.spdk();
  const Result<host::Installation> installation = host::FindInstallation(directory);
  if (!installation) return installation.error();
  UpResult result;
  result.simulated = installation->simulated;
  progress(fmt::format("using {}SPDK {} in {}", installation->simulated ? "simulated " : "",
                       installation->release ? installation->release->ToString() : "of unknown release",
                       installation->directory.string()));
  if (auto checked = Check(file, *installation); !checked) return checked.error();
  const std::uint64_t in_use = file.hugepages().empty() ? 0 : HugepagesOfTargets(folders);
  for (const v1::Hugepages& wanted : file.hugepages()) {
    if (installation->simulated) {
      result.skipped.push_back("huge pages: the simulated targets need none");
      break;
    }
    if (auto prepared = PrepareHugepages(wanted, in_use, progress); !prepared) {
      if (prepared.error().code != Code::kPermission) return prepared.error();
      // Without rights to reserve, the pages that there are may do; the start says if not.
      result.skipped.push_back("huge pages: " + prepared.error().message);
    }
  }
  for (const std::string& name : TargetNames(file)) {
    progress(fmt::format("starting {}", name));
    Result<target::Started> started = target::Start(folders, name, file.targets().at(name), *installation);
    if (!started) {
      Error error = started.error();
      if (!result.started.empty())
        error.message += fmt::format("; started before and running: {}", Join(result.started, ", "));
      return error;
    }
    (started->already ? result.already : result.started).push_back(name);
    progress(fmt::format("{} {} (pid {})", name, started->already ? "runs already" : "is ready",
                         started->target.process.pid));
    for (const std::string& difference : started->differences)
      result.differences.push_back(fmt::format("{}: {}", name, difference));
  }
  return result;
}

Result<DownResult> Down(const target::Folders& folders, const v1::NodeFile& file, const target::StopOptions& options,
                        const Progress& progress) {
  const Result<UniqueFd> lock = LockHost(folders);
  if (!lock) return lock.error();
  const auto targets = target::List(folders);
  if (!targets) return targets.error();
  std::vector<std::string> names = TargetNames(file);
  std::reverse(names.begin(), names.end());
  DownResult result;
  for (const std::string& name : names) {
    for (const target::Target& running : *targets) {
      if (!running.ours || running.name != name) continue;
      progress(fmt::format("stopping {} (pid {})", name, running.process.pid));
      Result<target::Stopped> stopped = target::Stop(folders, running, options);
      if (!stopped) return stopped.error();
      result.stopped.push_back(name);
      if (!stopped->saved_config.empty()) result.saved.push_back(stopped->saved_config.string());
      if (!stopped->warning.empty()) result.warnings.push_back(stopped->warning);
    }
  }
  return result;
}

}  // namespace spdkctl::node

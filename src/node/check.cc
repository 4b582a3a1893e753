#include "node/check.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>

#include <fmt/format.h>

#include "base/text.h"
#include "target/check.h"
#include "target/choice.h"
#include "target/folders.h"
#include "target/leftovers.h"
#include "target/records.h"
#include "target/saved.h"

namespace spdkctl::node {
namespace {

namespace fs = std::filesystem;

// Since 23.01 a target locks its cores, and does not start on a core that another one has locked.
constexpr Release kLocksCores(23, 1);

Error Named(const std::string& target, Error error) {
  const std::string prefix = fmt::format("target {}: ", target);
  if (!error.message.starts_with(prefix)) error.message = prefix + error.message;
  return error;
}

Result<std::optional<target::Target>> Recorded(const target::Folders& folders, const std::string& name) {
  const auto record = target::ReadRecord(folders, name);
  if (!record) return record.error();
  return *record ? std::optional(target::FromRecord(**record)) : std::optional<target::Target>();
}

/// Stands in for an SPDK that was not found (doctor): there are no programs.
bool IsStandIn(const host::Installation& installation) {
  return installation.applications.empty() || installation.applications.front().path.empty();
}

/// The specification with the configuration that a start would load. A stand-in cannot be compared with what saved one.
Result<v1::Target> WithConfiguration(const target::Folders& folders, const std::string& name, const v1::Target& spec,
                                     const host::Installation& installation, const UpOptions& options) {
  if (IsStandIn(installation)) return spec;
  const auto choice = target::ChooseConfiguration(folders, name, spec, installation, LoadOf(spec, options));
  if (!choice) return choice.error();
  return choice->spec;
}

/// What all checks of a file look at.
struct Host {
  const target::Folders& folders;
  const host::Installation& installation;
  const fs::path& root;
  std::vector<target::Target> targets;  ///< All that run.
};

bool HasAddress(const target::Launch& launch) { return launch.address.is_unix() || !launch.address.host.empty(); }

/// Says all that is wrong with a target, and what is in the way of it as far as it is resolved.
void AddFaulty(const Host& host, target::Resolved resolved, Preview& preview) {
  const target::Launch& launch = resolved.launch;
  const auto recorded =
      target::CheckName(launch.name) ? Recorded(host.folders, launch.name) : MakeError(Code::kNotFound, "");
  // One that runs is in its own way.
  const bool runs = (recorded && *recorded && target::LifeOf(**recorded) != target::Life::kEnded) ||
                    (HasAddress(launch) && StandsAt(launch.address, launch.application, host.targets));
  const auto obstacles =
      HasAddress(launch) && !runs ? target::Obstacles(launch, host.root) : target::ConfigurationFaults(launch);
  if (!runs) preview.stopped.push_back(launch.name);
  for (const Error& fault : resolved.faults) preview.problems.push_back(Named(launch.name, fault));
  for (const Error& obstacle : obstacles) preview.problems.push_back(Named(launch.name, obstacle));
  preview.faulty.push_back(std::move(resolved.launch));
}

/// Resolves a target, and looks for what is in its way if it does not run yet.
Result<void> CheckTarget(const Host& host, const std::string& name, const v1::Target& spec, const UpOptions& options,
                         Preview& preview) {
  const auto& [folders, installation, root, targets] = host;
  target::Resolved resolved = target::ResolveAll(folders, name, spec, installation, root);
  if (!resolved.faults.empty()) {
    AddFaulty(host, std::move(resolved), preview);
    return {};
  }
  const auto recorded = Recorded(folders, name);
  if (!recorded) return recorded.error();
  const target::Life life = *recorded ? target::LifeOf(**recorded) : target::Life::kEnded;
  if (life == target::Life::kRuns) return {};
  const target::Launch& asked = resolved.launch;
  if (const auto there = StandsAt(asked.address, asked.application, targets); there && life == target::Life::kEnded) {
    preview.foreign.push_back({name, *there, DifferencesOf(*there, asked)});
    return {};
  }
  preview.stopped.push_back(name);
  if (life == target::Life::kUnknown) preview.problems.push_back(target::CannotTell(**recorded));
  const auto effective = WithConfiguration(folders, name, spec, installation, options);
  if (!effective) return effective.error();
  auto launch = target::Resolve(folders, name, *effective, installation, root);
  if (!launch) return launch.error();
  for (const Error& obstacle : target::Obstacles(*launch, root)) preview.problems.push_back(Named(name, obstacle));
  preview.launches.push_back(std::move(*launch));
  return {};
}

void CheckTargets(const Host& host, const v1::NodeFile& file, const UpOptions& options, Preview& preview) {
  for (const std::string& name : TargetNames(file)) {
    auto checked = CheckTarget(host, name, SpecOf(host.folders, name, file, options), options, preview);
    if (!checked) preview.problems.push_back(Named(name, checked.error()));
  }
}

/// Refuses targets that would take each other's address or cores.
void CheckSharing(Preview& preview) {
  const auto refuse = [&](const std::string& one, const std::string& other, const std::string& what) {
    preview.problems.push_back(
        MakeError(Code::kInvalidArgument, fmt::format("targets {} and {} have the same {}", one, other, what)));
  };
  std::map<std::string, std::string> addresses;
  std::map<int, std::string> cores;
  for (const target::Launch& launch : preview.launches) {
    const std::string address = Unambiguous(launch.address);
    const auto [by_address, is_new] = addresses.try_emplace(address, launch.name);
    if (!is_new) refuse(by_address->second, launch.name, fmt::format("address {}", address));
    if (!launch.heeds_core_locks || launch.release < kLocksCores) continue;
    for (const int core : launch.cores) {
      const auto [by_core, is_free] = cores.try_emplace(core, launch.name);
      if (!is_free) refuse(by_core->second, launch.name, fmt::format("core {}", core));
    }
  }
}

/// Huge pages that our own targets use, and those that stand in the place of one, by pool. They count for the amount
/// that the file asks for.
std::vector<host::HugepageUse> UsesOfOurs(const std::vector<target::Target>& targets,
                                          const std::vector<Foreign>& foreign, const host::HugepageState& state) {
  std::set<pid_t> ours;
  for (const target::Target& running : targets) {
    if (running.ours) ours.insert(running.process.pid);
  }
  for (const Foreign& other : foreign) ours.insert(other.target.process.pid);
  std::vector<host::HugepageUse> uses;
  for (const host::HugepageUser& user : state.users) {
    if (!ours.contains(user.pid)) continue;
    uses.insert(uses.end(), user.uses.begin(), user.uses.end());
    // A kernel without NUMA does not tell; where there is one pool, it is that one.
    if (user.uses.empty() && state.pools.size() == 1)
      uses.push_back(
          {state.pools.front().page_size, state.pools.front().node, user.bytes / state.pools.front().page_size});
  }
  return uses;
}

/// Whether what is on `node` counts for a wish.
bool Concerns(const host::HugepageWish& wish, std::uint64_t page_size, std::optional<int> node) {
  return wish.page_size == page_size && (!wish.node || wish.node == node);
}

/// Makes of each wish how much has to be available when its turn comes. Entries of one pool add up, and what our
/// targets use of it already counts once. Those for one node come first, for the others take what is left.
void AddUp(std::vector<host::HugepageWish>& wishes, const std::vector<host::HugepageUse>& uses) {
  std::stable_sort(wishes.begin(), wishes.end(),
                   [](const auto& a, const auto& b) { return a.node.has_value() && !b.node.has_value(); });
  const std::vector<host::HugepageWish> asked = wishes;
  for (std::size_t i = 0; i < wishes.size(); ++i) {
    std::uint64_t sum = 0;
    for (std::size_t j = 0; j <= i; ++j) {
      const bool counts = Concerns(wishes[i], asked[j].page_size, asked[j].node);
      // Nobody has so much; the plan will say so.
      sum += counts ? std::min(asked[j].bytes, std::numeric_limits<std::uint64_t>::max() - sum) : 0;
    }
    for (const host::HugepageUse& use : uses) {
      if (Concerns(wishes[i], use.page_size, use.node)) sum -= std::min(sum, use.pages * use.page_size);
    }
    wishes[i].bytes = sum;
  }
}

Result<host::HugepageWish> ParseWish(const v1::Hugepages& wanted) {
  host::HugepageWish wish;
  const Result<std::uint64_t> amount = ParseSize(wanted.amount());
  if (!amount) return amount.error();
  wish.bytes = *amount;
  if (!wanted.page_size().empty()) {
    const Result<std::uint64_t> size = ParseSize(wanted.page_size());
    if (!size) return size.error();
    wish.page_size = *size;
  }
  if (wanted.has_node()) wish.node = wanted.node();
  return wish;
}

/// Plans a reservation and puts what it would give into `state`. A reservation that is impossible is a problem. One
/// that this process has no rights for is skipped, because the pages that are there may be enough.
void Reserve(host::HugepageWish wish, const fs::path& root, host::HugepageState& state, Preview& preview) {
  const auto plan = host::PlanHugepages(wish, state);
  if (!plan) return preview.problems.push_back(plan.error());
  if (auto may = host::CheckMayReserve(*plan, root); !may) {
    if (may.error().code != Code::kPermission) return preview.problems.push_back(may.error());
    return preview.skipped.push_back("huge pages: " + may.error().message);
  }
  preview.hugepages.push_back(wish);
  state = host::After(std::move(state), *plan);
  // The reservation mounts what is not mounted; where is of no account here.
  state.mounts.push_back({{}, wish.page_size});
}

/// Hands the available bytes to the targets in the order of their start, and refuses those that find too few.
void CheckNeeds(const target::Folders& folders, const v1::NodeFile& file, const host::HugepageState& state,
                const fs::path& root, Preview& preview) {
  std::uint64_t available = state.AvailableBytes();
  for (const std::string& name : TargetNames(file)) {
    // `up` frees the pages of a target that ended by itself before it starts anything.
    const auto recorded = Recorded(folders, name);
    if (recorded && *recorded && target::LifeOf(**recorded) == target::Life::kEnded &&
        !(*recorded)->record.death().freed())
      available += target::HugepagesLeft(**recorded);
  }
  // Of those that cannot start it is told whether the host could ever have so much.
  for (const target::Launch& launch : preview.faulty) {
    constexpr std::uint64_t kAll = std::numeric_limits<std::uint64_t>::max();
    if (auto enough = target::CheckHugepages(launch, state, kAll, 0, root); !enough)
      preview.problems.push_back(Named(launch.name, enough.error()));
  }
  std::uint64_t promised = 0;
  for (const target::Launch& launch : preview.launches) {
    if (auto enough = target::CheckHugepages(launch, state, available, promised, root); !enough)
      preview.problems.push_back(Named(launch.name, enough.error()));
    // A target whose memory is not set starts with less than the default and grows.
    if (launch.HugepagesNeeded() != 0) promised += launch.memory.value_or(0);
  }
}

std::vector<host::HugepageWish> ParseWishes(const v1::NodeFile& file, Preview& preview) {
  std::vector<host::HugepageWish> wishes;
  for (const v1::Hugepages& wanted : file.hugepages()) {
    const auto wish = ParseWish(wanted);
    if (wish) wishes.push_back(*wish);
    if (!wish) preview.problems.push_back(wish.error());
  }
  return wishes;
}

void CheckHugepages(const Host& host, const v1::NodeFile& file, Preview& preview) {
  const fs::path& root = host.root;
  std::vector<host::HugepageWish> wishes = ParseWishes(file, preview);
  const auto needs = [](const target::Launch& launch) { return launch.HugepagesNeeded() != 0; };
  const bool needed = std::any_of(preview.launches.begin(), preview.launches.end(), needs) ||
                      std::any_of(preview.faulty.begin(), preview.faulty.end(), needs);
  if (wishes.empty() && !needed) return;
  auto state = host::ShowHugepages(root);
  if (!state) return preview.problems.push_back(state.error());
  for (host::HugepageWish& wish : wishes) {
    if (wish.page_size == 0) wish.page_size = state->default_page_size;
  }
  if (!wishes.empty()) AddUp(wishes, UsesOfOurs(host.targets, preview.foreign, *state));
  for (const host::HugepageWish& wish : wishes) Reserve(wish, root, *state, preview);
  if (needed && state->mounts.empty())
    return preview.problems.push_back(MakeError(
        Code::kWrongState, fmt::format("hugetlbfs is mounted nowhere; run: {}",
                                       host::MountCommand(state->default_page_size, state->default_page_size))));
  CheckNeeds(host.folders, file, *state, root, preview);
}

}  // namespace

std::vector<std::string> TargetNames(const v1::NodeFile& file) {
  std::vector<std::string> names;
  for (const auto& [name, spec] : file.targets()) names.push_back(name);
  std::sort(names.begin(), names.end());
  return names;
}

std::vector<std::string> Unnamed(const target::Folders& folders, const v1::NodeFile& file) {
  std::vector<std::string> lines;
  std::set<std::string> running;
  const auto targets = target::List(folders);
  for (const target::Target& target : targets ? *targets : std::vector<target::Target>()) {
    if (!target.ours) continue;
    running.insert(target.name);
    if (!file.targets().contains(target.name))
      lines.push_back(fmt::format("target {0} (pid {1}) runs and is not in the node file; run: spdkctl target stop {0}",
                                  target.name, target.process.pid));
  }
  // What was saved under another name matters where a target is new: it may be the one, renamed.
  const bool any_new = std::any_of(file.targets().begin(), file.targets().end(), [&](const auto& target) {
    std::error_code failed;
    return target::CheckName(target.first) && !fs::exists(target::SavedFolder(folders, target.first), failed);
  });
  const auto saved = target::SavedNames(folders);
  for (const std::string& name : saved&& any_new ? *saved : std::vector<std::string>()) {
    if (!file.targets().contains(name) && !running.contains(name))
      lines.push_back(fmt::format(
          "target {0}, which saved its configuration, is not in the node file, and is forgotten without {1}; "
          "run: spdkctl target saved {0}",
          name, target::SavedFolder(folders, name).string()));
  }
  return lines;
}

v1::Target SpecOf(const target::Folders& folders, const std::string& name, const v1::NodeFile& file,
                  const UpOptions& options) {
  v1::Target spec = file.targets().at(name);
  if (target::IsGenerationOf(folders, name, options.config))
    spec.set_config(target::Absolute(options.config).lexically_normal());
  return spec;
}

target::Load LoadOf(const v1::Target& spec, const UpOptions& options) {
  if (options.config.empty() || spec.config().empty()) return options.load;
  std::error_code ignored;
  const bool same =
      target::Absolute(spec.config()).lexically_normal() == target::Absolute(options.config).lexically_normal() ||
      fs::equivalent(spec.config(), options.config, ignored);
  return same ? target::Load::kConfig : options.load;
}

Preview Check(const target::Folders& folders, const v1::NodeFile& file, const host::Installation& installation,
              const fs::path& root, const UpOptions& options) {
  Preview preview;
  const auto targets = target::List(folders);
  if (!targets) preview.problems.push_back(targets.error());
  const Host host = {folders, installation, root, targets ? *targets : std::vector<target::Target>()};
  CheckTargets(host, file, options, preview);
  CheckSharing(preview);
  if (!installation.simulated) {
    CheckHugepages(host, file, preview);
  } else if (!ParseWishes(file, preview).empty()) {
    preview.skipped.emplace_back("huge pages: the simulated targets need none");
  }
  return preview;
}

}  // namespace spdkctl::node

#include "node/check.h"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "base/text.h"
#include "target/check.h"
#include "target/leftovers.h"
#include "target/records.h"

namespace spdkctl::node {
namespace {

namespace fs = std::filesystem;

// Since 23.01 a target locks its cores, and does not start on a core that another one has locked.
constexpr Release kLocksCores(23, 1);

Error Named(const std::string& target, Error error) {
  error.message = fmt::format("target {}: {}", target, error.message);
  return error;
}

Result<std::optional<target::Target>> Recorded(const target::Folders& folders, const std::string& name) {
  const auto record = target::ReadRecord(folders, name);
  if (!record) return record.error();
  return *record ? std::optional(target::FromRecord(**record)) : std::optional<target::Target>();
}

/// Resolves every target, and looks for what is in the way of those that do not run yet.
void CheckTargets(const target::Folders& folders, const v1::NodeFile& file, const host::Installation& installation,
                  const fs::path& root, Preview& preview) {
  for (const std::string& name : TargetNames(file)) {
    Result<target::Launch> launch = target::Resolve(folders, name, file.targets().at(name), installation, root);
    if (!launch) {
      preview.problems.push_back(Named(name, launch.error()));
      continue;
    }
    const auto recorded = Recorded(folders, name);
    if (!recorded) {
      preview.problems.push_back(Named(name, recorded.error()));
      continue;
    }
    const target::Life life = *recorded ? target::LifeOf(**recorded) : target::Life::kEnded;
    if (life == target::Life::kRuns) continue;
    if (life == target::Life::kUnknown) preview.problems.push_back(target::CannotTell(**recorded));
    for (const Error& obstacle : target::Obstacles(*launch)) preview.problems.push_back(Named(name, obstacle));
    preview.launches.push_back(std::move(*launch));
  }
}

/// The same text for the same address: paths of Unix sockets without links, dots and doubled slashes.
std::string Unambiguous(const Address& address) {
  if (!address.is_unix()) return address.ToString();
  std::error_code failed;
  const fs::path path = fs::absolute(address.path, failed);
  const fs::path resolved = fs::weakly_canonical(path, failed);
  return (failed ? path.lexically_normal() : resolved).string();
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

/// Huge pages that our own targets use. They count for the amount that the file asks for.
std::uint64_t BytesInUse(const target::Folders& folders, const host::HugepageState& state) {
  const auto targets = target::List(folders);
  if (!targets) return 0;
  std::uint64_t bytes = 0;
  for (const host::HugepageUser& user : state.users) {
    for (const target::Target& running : *targets)
      bytes += running.process.pid == user.pid && running.ours ? user.bytes : 0;
  }
  return bytes;
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
}

/// Hands the available bytes to the targets in the order of their start, and refuses those that find too few.
void CheckNeeds(const target::Folders& folders, const v1::NodeFile& file, std::uint64_t available, Preview& preview) {
  for (const std::string& name : TargetNames(file)) {
    // `up` frees the pages of a target that ended by itself before it starts anything.
    const auto recorded = Recorded(folders, name);
    if (recorded && *recorded && target::LifeOf(**recorded) == target::Life::kEnded)
      available += target::HugepagesLeft(**recorded);
  }
  std::uint64_t promised = 0;
  for (const target::Launch& launch : preview.launches) {
    if (auto enough = target::CheckHugepages(launch, available, promised); !enough)
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

void CheckHugepages(const target::Folders& folders, const v1::NodeFile& file, const fs::path& root, Preview& preview) {
  std::vector<host::HugepageWish> wishes = ParseWishes(file, preview);
  const bool needed = std::any_of(preview.launches.begin(), preview.launches.end(),
                                  [](const target::Launch& launch) { return launch.HugepagesNeeded() != 0; });
  if (wishes.empty() && !needed) return;
  auto state = host::ShowHugepages(root);
  if (!state) return preview.problems.push_back(state.error());
  const std::uint64_t in_use = wishes.empty() ? 0 : BytesInUse(folders, *state);
  for (host::HugepageWish& wish : wishes) {
    wish.bytes -= std::min(wish.bytes, in_use);
    Reserve(wish, root, *state, preview);
  }
  CheckNeeds(folders, file, state->AvailableBytes(), preview);
}

}  // namespace

std::vector<std::string> TargetNames(const v1::NodeFile& file) {
  std::vector<std::string> names;
  for (const auto& [name, spec] : file.targets()) names.push_back(name);
  std::sort(names.begin(), names.end());
  return names;
}

Preview Check(const target::Folders& folders, const v1::NodeFile& file, const host::Installation& installation,
              const fs::path& root) {
  Preview preview;
  CheckTargets(folders, file, installation, root, preview);
  CheckSharing(preview);
  if (!installation.simulated) {
    CheckHugepages(folders, file, root, preview);
  } else if (!ParseWishes(file, preview).empty()) {
    preview.skipped.emplace_back("huge pages: the simulated targets need none");
  }
  return preview;
}

}  // namespace spdkctl::node

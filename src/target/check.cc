#include "target/check.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <map>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/named_file.h"
#include "base/os.h"
#include "base/saturating.h"
#include "base/text.h"
#include "spdkctl/host/cgroup.h"
#include "spdkctl/host/hugepages.h"
#include "spdkctl/host/network.h"
#include "target/call_check.h"
#include "target/command_line.h"
#include "target/config_check.h"
#include "target/configuration.h"
#include "target/cores.h"
#include "target/saved.h"

namespace spdkctl::target {
namespace {

namespace fs = std::filesystem;

// Since 20.10 SPDK takes no INI file any more.
constexpr Release kTakesJsonOnly(20, 10);

std::string Holder(pid_t pid) {
  if (pid == 0) return "a process of another PID namespace (a container?)";
  const auto process = host::ReadProcess(pid);
  return process ? host::Describe(*process) : fmt::format("process {}", pid);
}

/// Whether a file can be made in the folder, or in the first of its parents that exists.
Result<void> CheckFolder(const fs::path& folder) {
  fs::path existing = folder;
  std::error_code failed;
  while (!fs::exists(existing, failed) && existing.has_relative_path()) existing = existing.parent_path();
  if (existing.empty()) existing = ".";
  if (!fs::is_directory(existing, failed))
    return MakeError(Code::kInvalidArgument, fmt::format("{} is no folder", existing.string()));
  if (::access(existing.c_str(), W_OK) == 0) return {};
  return ErrnoError(fmt::format("cannot write into the folder {}", existing.string()));
}

Result<void> CheckSocket(const fs::path& path) {
  const auto served = host::SocketIsServed(path);
  if (served == true) {
    const auto holder = host::WhoListens(path.string());
    return MakeError(Code::kBusy, fmt::format("address {} is in use by {}", path.string(),
                                              holder ? host::Describe(*holder) : "another process"));
  }
  if (served == false && host::SocketIsLocked(path).value_or(true))
    return MakeError(Code::kBusy,
                     fmt::format("address {} is about to be used by another process, which has locked {}.lock",
                                 path.string(), path.string()));
  std::error_code ignored;
  if (!served && fs::exists(path, ignored))
    return MakeError(Code::kExists, fmt::format("{} exists and is no socket; it was left alone", path.string()));
  return {};
}

}  // namespace

/// A control group may permit fewer cores than the host has; DPDK says only that it cannot set its affinity.
Result<void> CheckPermittedCores(const Launch& launch, const fs::path& root) {
  const auto permitted = host::PermittedCores(root);
  if (!permitted || permitted->empty() || launch.simulated) return {};
  for (const int core : launch.cores) {
    if (std::find(permitted->begin(), permitted->end(), core) != permitted->end()) continue;
    return MakeError(Code::kPermission, fmt::format("the control group (cpuset) of spdkctl does not permit core {}; "
                                                    "hint: choose of {}, or have it widened",
                                                    core, fmt::join(*permitted, ", ")));
  }
  return {};
}

Result<void> CheckCores(const Launch& launch) {
  if (!launch.heeds_core_locks) return {};
  for (const int core : launch.cores) {
    const auto holder = CoreHolder(core);
    if (!holder) continue;
    return MakeError(Code::kBusy,
                     fmt::format("core {} is held by {}; hint: choose other cores", core, Holder(*holder)));
  }
  return {};
}

Result<void> CheckAddress(const Launch& launch) {
  if (launch.address.is_unix()) return CheckSocket(launch.address.path);
  constexpr Release kTakesSocketsAlone(20, 7);
  if (launch.knows_release && !launch.simulated && launch.release >= kTakesSocketsAlone)
    return MakeError(
        Code::kUnsupported,
        fmt::format("SPDK {} takes the RPC address {} for the name of a file; hint: give the path of a socket",
                    launch.release.ToString(), launch.address.ToString()));
  if (host::HasIpAddress(launch.address.host) == false)
    return MakeError(Code::kNotFound,
                     fmt::format("no interface of this host has the address {}; hint: use one that `ip address` shows",
                                 launch.address.host));
  const auto holder = host::WhoListens(launch.address.ToString());
  if (!holder) return {};
  return MakeError(Code::kBusy,
                   fmt::format("address {} is in use by {}", launch.address.ToString(), host::Describe(*holder)));
}

Result<void> CheckFolders(const Launch& launch) {
  for (const fs::path& folder : launch.folders) {
    if (auto usable = CheckFolder(folder); !usable) return usable;
  }
  return {};
}

namespace {

/// Files that the target reads itself: what `arguments` name as its JSON configuration. It runs in the folder /.
std::vector<std::string> OwnConfigurations(const Launch& launch) {
  std::vector<std::string> files;
  const auto& words = launch.spec.arguments();
  for (int i = 0; i < words.size(); ++i) {
    for (const std::string_view option : {"-c", "--config", "--json"}) {
      // An empty one is refused for that.
      if (words[i] == option && i + 1 < words.size() && !words[i + 1].empty())
        files.push_back((fs::path("/") / words[i + 1]).string());
      if (option.size() > 2 && words[i].starts_with(std::string(option) + "=") && words[i].size() > option.size() + 1)
        files.push_back((fs::path("/") / words[i].substr(option.size() + 1)).string());
    }
  }
  return files;
}

/// Whether the release itself saved the file through spdkctl: it takes what it said.
bool IsSavedBySame(const Launch& launch, const std::string& path) {
  const auto saved = ReadGeneration(path);
  return saved && saved->header.release() == launch.release.ToString();
}

/// All that is wrong with SPDK's JSON configuration.
std::vector<Error> FaultsOfFile(const Launch& launch, const std::string& path) {
  const auto text = ReadNamedFile(path, "the configuration");
  if (!text) return {text.error()};
  if (launch.release < kTakesRpcOption) return {};
  const auto calls = ParseConfiguration(*text, path);
  if (!calls && LooksLikeIni(*text))
    return {MakeError(Code::kInvalidArgument,
                      fmt::format("the configuration {} is an INI file, and this is for JSON; SPDK up to 20.07 takes "
                                  "INI files in `arguments` (-c), and its scripts/config_converter.py makes JSON of "
                                  "them",
                                  path))};
  if (!calls) return {calls.error()};
  return IsSavedBySame(launch, path) ? std::vector<Error>() : FaultsOf(*calls, path, launch);
}

}  // namespace

std::vector<Error> ConfigurationFaults(const Launch& launch) {
  std::vector<Error> faults = MissingMethods(launch);
  if (!launch.spec.config().empty()) {
    for (Error& fault : FaultsOfFile(launch, launch.spec.config())) faults.push_back(std::move(fault));
  }
  // Up to 20.07 the option -c takes an INI file, too.
  if (launch.release < kTakesJsonOnly) return faults;
  for (const std::string& file : OwnConfigurations(launch)) {
    for (Error& fault : FaultsOfFile(launch, file)) faults.push_back(std::move(fault));
  }
  return faults;
}

Result<void> CheckConfiguration(const Launch& launch) {
  std::vector<Error> faults = ConfigurationFaults(launch);
  return faults.empty() ? Result<void>() : Result<void>(std::move(faults.front()));
}

namespace {

/// Of all NUMA nodes; 0 if that cannot be told.
std::uint64_t MemoryOf(const host::HugepageState& state) {
  std::map<int, std::uint64_t> nodes;
  for (const host::HugepagePool& pool : state.pools) nodes[pool.node] = pool.memory;
  std::uint64_t sum = 0;
  for (const auto& [node, memory] : nodes) {
    if (memory == 0) return 0;
    sum += memory;
  }
  return sum;
}

std::uint64_t Left(const host::HugetlbLimit& limit) { return limit.limit - std::min(limit.limit, limit.used); }

bool IsMounted(const host::HugepageState& state, std::uint64_t page_size) {
  return std::any_of(state.mounts.begin(), state.mounts.end(),
                     [&](const host::HugetlbMount& mount) { return mount.page_size == page_size; });
}

}  // namespace

Result<void> CheckHugepages(const Launch& launch, std::uint64_t available, std::uint64_t promised) {
  const std::uint64_t needed = launch.HugepagesNeeded();
  const std::uint64_t left = available - std::min(available, promised);
  if (left >= needed) return {};
  return MakeError(
      Code::kBusy,
      fmt::format("{} of huge pages are needed, {} are free{}; run: spdkctl host hugepages reserve {}",
                  FormatSize(needed), FormatSize(left), promised != 0 ? " beside what the targets before it take" : "",
                  FormatWholeSize(promised + needed)));
}

std::string WarnOfAccess(const Launch& launch) {
  const Address& address = launch.address;
  if (address.is_unix()) {
    if ((launch.mode.value_or(0) & S_IWOTH) == 0) return {};
    return fmt::format(
        "{}: with the mode {:04o} every user of this host may do anything with it, for RPC asks for no "
        "password",
        launch.name, *launch.mode);
  }
  const bool loopback = address.host == "localhost" || address.host == "::1" || address.host.starts_with("127.");
  if (loopback) return {};
  return fmt::format(
      "{}: whoever reaches {} may do anything with it, for RPC asks for no password and is not encrypted", launch.name,
      address.ToString());
}

std::vector<Error> Obstacles(const Launch& launch, const fs::path& root) {
  std::vector<Error> obstacles = ConfigurationFaults(launch);
  for (Error& fault : FaultsOfCalls(launch)) obstacles.push_back(std::move(fault));
  if (auto permitted = CheckPermittedCores(launch, root); !permitted) obstacles.push_back(permitted.error());
  for (const auto check : {CheckCores, CheckAddress, CheckFolders}) {
    if (auto passed = check(launch); !passed) obstacles.push_back(passed.error());
  }
  return obstacles;
}

namespace {

/// The limit of the control group for huge pages that leaves less than the available bytes.
std::optional<host::HugetlbLimit> TightLimit(std::uint64_t available, const fs::path& root) {
  const auto limits = host::HugetlbLimits(root);
  // Of several sizes it is not known which the target takes.
  if (limits.size() != 1 || Left(limits.front()) >= available) return std::nullopt;
  return limits.front();
}

}  // namespace

Result<void> CheckHugepages(const Launch& launch, const host::HugepageState& state, std::uint64_t available,
                            std::uint64_t promised, const fs::path& root) {
  const std::uint64_t needed = launch.HugepagesNeeded();
  if (needed == 0) return {};
  const std::uint64_t memory = MemoryOf(state);
  if (memory != 0 && launch.memory.value_or(0) > memory)
    return MakeError(Code::kNoSpace, fmt::format("{} of huge pages are wanted, and this host has {} of memory; hint: "
                                                 "give it less (memory)",
                                                 FormatSize(needed), FormatSize(memory)));
  const auto limit = TightLimit(available, root);
  if (limit && Left(*limit) - std::min(Left(*limit), promised) < needed)
    return MakeError(
        Code::kNoSpace,
        fmt::format("{} of huge pages are wanted, and the control group leaves {} of {} ({}); hint: raise "
                    "that limit, or give the target less (memory)",
                    FormatSize(needed), FormatSize(Left(*limit)), FormatSize(limit->limit), limit->file.string()));
  Result<void> enough = CheckHugepages(launch, available, promised);
  if (enough || available + state.UnmountedBytes() < SaturatingSum(needed, promised)) return enough;
  for (const host::HugepagePool& pool : state.pools) {
    if (pool.free != 0 && state.AvailablePages(pool.page_size) != 0 && !IsMounted(state, pool.page_size))
      return MakeError(Code::kWrongState,
                       fmt::format("hugetlbfs is not mounted for pages of {}, of which {} are free; run: {}",
                                   FormatSize(pool.page_size), pool.free,
                                   host::MountCommand(pool.page_size, state.default_page_size)));
  }
  return enough;
}

Result<void> Check(const Launch& launch) {
  if (const std::vector<Error> obstacles = Obstacles(launch); !obstacles.empty()) return obstacles.front();
  if (launch.HugepagesNeeded() == 0) return {};
  const Result<host::HugepageState> state = host::ShowHugepages();
  return state ? CheckHugepages(launch, *state, state->AvailableBytes(), 0) : state.error();
}

}  // namespace spdkctl::target

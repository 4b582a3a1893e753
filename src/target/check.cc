#include "target/check.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

#include <fmt/format.h>

#include "base/os.h"
#include "base/text.h"
#include "spdkctl/host/hugepages.h"
#include "target/command_line.h"
#include "target/configuration.h"
#include "target/cores.h"

namespace spdkctl::target {
namespace {

namespace fs = std::filesystem;

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

Result<void> CheckCores(const Launch& launch) {
  if (!launch.heeds_core_locks) return {};
  for (const int core : launch.cores) {
    const auto holder = CoreHolder(core);
    if (!holder) continue;
    return MakeError(Code::kBusy, fmt::format("core {} is held by {}; choose other cores", core, Holder(*holder)));
  }
  return {};
}

Result<void> CheckAddress(const Launch& launch) {
  if (launch.address.is_unix()) return CheckSocket(launch.address.path);
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

Result<void> CheckConfiguration(const Launch& launch) {
  const std::string& path = launch.spec.config();
  if (path.empty()) return {};
  std::error_code failed;
  const auto text = fs::is_regular_file(path, failed) ? ReadFile(path) : std::nullopt;
  if (!text) return MakeError(Code::kNotFound, fmt::format("cannot read the configuration {}", path));
  if (launch.release < kTakesRpcOption) return {};
  const auto calls = ParseConfiguration(*text, path);
  return calls ? Result<void>() : calls.error();
}

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

std::vector<Error> Obstacles(const Launch& launch) {
  std::vector<Error> obstacles;
  for (const auto check : {CheckConfiguration, CheckCores, CheckAddress, CheckFolders}) {
    if (auto passed = check(launch); !passed) obstacles.push_back(passed.error());
  }
  return obstacles;
}

Result<void> Check(const Launch& launch) {
  if (const std::vector<Error> obstacles = Obstacles(launch); !obstacles.empty()) return obstacles.front();
  if (launch.HugepagesNeeded() == 0) return {};
  const Result<host::HugepageState> state = host::ShowHugepages();
  if (!state) return state.error();
  Result<void> enough = CheckHugepages(launch, state->AvailableBytes());
  if (enough || state->UnmountedBytes() == 0) return enough;
  Error error = enough.error();
  error.message +=
      fmt::format(" ({} are free of a size that hugetlbfs is not mounted for)", FormatSize(state->UnmountedBytes()));
  return error;
}

}  // namespace spdkctl::target

#include "target/leftovers.h"

#include <sys/wait.h>

#include <filesystem>

#include <fmt/format.h>

#include "spdkctl/host/hugepages.h"
#include "target/records.h"

namespace spdkctl::target {
namespace {

namespace fs = std::filesystem;

/// The files by which DPDK holds the huge pages of a process, or of a shared memory ID. They outlive the process even
/// if it ends cleanly.
std::vector<fs::path> HugepageFiles(const Target& target) {
  std::vector<fs::path> files;
  const Result<host::HugepageState> state = host::ShowHugepages();
  if (!state) return files;
  const bool shared = target.ours && target.record.spec().has_shm_id();
  const std::string prefix = shared ? fmt::format("spdk{}map_", target.record.spec().shm_id())
                                    : fmt::format("spdk_pid{}map_", target.process.pid);
  for (const host::HugetlbMount& mount : state->mounts) {
    std::error_code failed;
    for (fs::directory_iterator it(mount.path, failed), end; !failed && it != end; it.increment(failed)) {
      if (it->path().filename().string().starts_with(prefix)) files.push_back(it->path());
    }
  }
  return files;
}

}  // namespace

std::uint64_t HugepagesLeft(const Target& target) {
  std::uint64_t bytes = 0;
  for (const fs::path& file : HugepageFiles(target)) {
    std::error_code failed;
    const std::uint64_t size = fs::file_size(file, failed);
    if (!failed) bytes += size;
  }
  return bytes;
}

void CleanUp(const Folders& folders, const Target& target) {
  std::error_code ignored;
  for (const fs::path& file : HugepageFiles(target)) fs::remove(file, ignored);
  RemoveRecord(folders, target.name);
  if (target.ours) fs::remove(folders.runtime / (target.name + ".conf"), ignored);
  if (target.ours && target.address && target.address->is_unix() &&
      host::SocketIsServed(target.address->path) == false) {
    fs::remove(target.address->path, ignored);
    fs::remove(target.address->path + ".lock", ignored);
  }
  ::waitpid(target.process.pid, nullptr, WNOHANG);
}

std::optional<Target> RunningOrCleanedUp(const Folders& folders, const std::string& name) {
  const auto record = ReadRecord(folders, name);
  if (!record) return std::nullopt;
  Target target = FromRecord(*record);
  if (host::IsAlive(target.process)) return target;
  // While a process ends, its last threads still hold its huge pages.
  static_cast<void>(host::WaitForEnd(target.process, std::chrono::seconds(5)));
  CleanUp(folders, target);
  return std::nullopt;
}

}  // namespace spdkctl::target

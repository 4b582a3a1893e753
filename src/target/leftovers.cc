#include "target/leftovers.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>

#include <fmt/format.h>

#include "base/os.h"
#include "spdkctl/host/hugepages.h"
#include "target/died.h"
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

/// The lock that DPDK holds on every such file that it uses, taken for as long as the descriptor is open. Names tell
/// little: the process of another PID namespace, or a later one, may have the same number.
UniqueFd LockUnused(const fs::path& file) {
  UniqueFd opened(::open(file.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
  if (!opened.valid() || ::flock(opened.get(), LOCK_EX | LOCK_NB) != 0) return {};
  return opened;
}

/// The record may by now be a successor's.
void RemoveOwnRecord(const Folders& folders, const Target& target) {
  const auto record = ReadRecord(folders, target.name);
  if (!record || !*record || FromRecord(**record).process != target.process) return;
  RemoveRecord(folders, target.name);
  std::error_code ignored;
  fs::remove(folders.runtime / (target.name + ".conf"), ignored);
}

/// Removes the socket that a dead process left, unless another one is about to use it.
void RemoveSocket(const fs::path& socket) {
  if (host::SocketIsServed(socket) != false) return;
  const fs::path lock_file = socket.string() + ".lock";
  const UniqueFd lock = LockUnused(lock_file);
  std::error_code ignored;
  if (!lock.valid() && fs::exists(lock_file, ignored)) return;
  fs::remove(socket, ignored);
  if (lock.valid()) fs::remove(lock_file, ignored);
}

}  // namespace

std::uint64_t HugepagesLeft(const Target& target) {
  std::uint64_t bytes = 0;
  for (const fs::path& file : HugepageFiles(target)) {
    if (!LockUnused(file).valid()) continue;
    std::error_code failed;
    const std::uint64_t size = fs::file_size(file, failed);
    if (!failed) bytes += size;
  }
  return bytes;
}

bool RemoveUnused(const fs::path& file) {
  const UniqueFd unused = LockUnused(file);
  std::error_code ignored;
  return unused.valid() && fs::remove(file, ignored);
}

namespace {

void Free(const Target& target) {
  for (const fs::path& file : HugepageFiles(target)) RemoveUnused(file);
  if (target.ours && target.address && target.address->is_unix()) RemoveSocket(target.address->path);
}

}  // namespace

void CleanUp(const Folders& folders, const Target& target) {
  if (LifeOf(target) != Life::kEnded) return;
  Free(target);
  if (target.ours) RemoveOwnRecord(folders, target);
  ::waitpid(target.process.pid, nullptr, WNOHANG);
}

Result<void> FreeAndKeepRecord(const Folders& folders, Target& target) {
  if (LifeOf(target) != Life::kEnded) return {};
  NoteDeath(folders, target);
  ::waitpid(target.process.pid, nullptr, WNOHANG);
  if (target.record.death().freed()) return {};
  // Once only: another process may have its number by the next time.
  Free(target);
  target.record.mutable_death()->set_freed(true);
  return WriteRecord(folders, target.record);
}

Result<std::optional<Target>> RunningOrCleanedUp(const Folders& folders, const std::string& name) {
  const auto record = ReadRecord(folders, name);
  if (!record) return record.error();
  if (!*record) return std::optional<Target>();
  Target target = FromRecord(**record);
  switch (LifeOf(target)) {
    case Life::kRuns: ForgetDeath(folders, target); return std::optional(std::move(target));
    case Life::kEnded: break;
    case Life::kUnknown: return CannotTell(target);
  }
  // While a process ends, its last threads still hold its huge pages.
  static_cast<void>(host::WaitForEnd(target.process, std::chrono::seconds(5)));
  if (auto freed = FreeAndKeepRecord(folders, target); !freed) return freed.error();
  return std::optional<Target>();
}

}  // namespace spdkctl::target

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

#include <algorithm>
#include <filesystem>

#include <fmt/format.h>

#include "base/os.h"
#include "cli/context.h"
#include "spdkctl/host/process.h"

namespace spdkctl::cli {
namespace {

namespace fs = std::filesystem;

Error Unsupported(std::string why) { return MakeError(Code::kUnsupported, std::move(why)); }

/// The process that made a Unix socket; 0 if that cannot be told.
pid_t OwnerOfSocket(const std::string& path) {
  const UniqueFd socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
  sockaddr_un where = {};
  where.sun_family = AF_UNIX;
  path.copy(where.sun_path, sizeof(where.sun_path) - 1);
  if (!socket.valid() || ::connect(socket.get(), reinterpret_cast<const sockaddr*>(&where), sizeof(where)) != 0)
    return 0;
  ucred owner = {};
  socklen_t size = sizeof(owner);
  return ::getsockopt(socket.get(), SOL_SOCKET, SO_PEERCRED, &owner, &size) == 0 ? std::max(owner.pid, 0) : 0;
}

/// Whether both are the same file. A device has many nodes.
bool IsSameFile(const struct stat& one, const struct stat& other) {
  if (S_ISBLK(one.st_mode) && S_ISBLK(other.st_mode)) return one.st_rdev == other.st_rdev;
  return one.st_dev == other.st_dev && one.st_ino == other.st_ino;
}

/// The file that the process means by that name, if it has it open. A process that only passes calls on, as ssh does,
/// does not: then the file is one of another host.
Result<fs::path> OpenFileOf(pid_t pid, const std::string& filename) {
  const auto reached = host::PathOf(pid, filename);
  struct stat named = {};
  if (!reached || ::stat(reached->c_str(), &named) != 0)
    return Unsupported(
        fmt::format("what process {}, which serves the RPC address, means by {} cannot be looked at", pid, filename));
  std::error_code failed;
  for (fs::directory_iterator open(fmt::format("/proc/{}/fd", pid), failed);
       !failed && open != fs::directory_iterator(); open.increment(failed)) {
    struct stat about = {};
    if (::stat(open->path().c_str(), &about) == 0 && IsSameFile(named, about)) return open->path();
  }
  if (failed)
    return Unsupported(fmt::format("whether process {}, which serves the RPC address, has {} open cannot be told ({})",
                                   pid, filename, failed.message()));
  return Unsupported(
      fmt::format("process {}, which serves the RPC address, does not have {} of this host open", pid, filename));
}

}  // namespace

app::FindFileFn Context::FindFile() const {
  return [this](const std::string& filename) -> Result<fs::path> {
    const auto chosen = ChosenTarget();
    if (!chosen) return chosen.error();
    pid_t pid = chosen->process.pid;
    if (pid == 0 && chosen->address && chosen->address->is_unix()) pid = OwnerOfSocket(chosen->address->path);
    if (pid == 0)
      return Unsupported(fmt::format("{} may be a file of another host: which process serves {} cannot be told",
                                     filename, chosen->address ? chosen->address->ToString() : "the target"));
    return OpenFileOf(pid, filename);
  };
}

}  // namespace spdkctl::cli

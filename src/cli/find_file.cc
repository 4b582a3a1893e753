#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

#include <algorithm>

#include <fmt/format.h>

#include "base/os.h"
#include "cli/context.h"

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

/// Whether the process sees the same files under the same names.
bool SeesSameFiles(pid_t pid) {
  const auto same = [&](const std::string& what, const std::string& ours) {
    struct stat its = {};
    struct stat own = {};
    return ::stat(fmt::format("/proc/{}/{}", pid, what).c_str(), &its) == 0 && ::stat(ours.c_str(), &own) == 0 &&
           its.st_dev == own.st_dev && its.st_ino == own.st_ino;
  };
  return same("ns/mnt", "/proc/self/ns/mnt") && same("root", "/");
}

}  // namespace

app::FindFileFn Context::FindFile() const {
  return [this](const std::string& filename) -> Result<fs::path> {
    const auto chosen = ChosenTarget();
    if (!chosen) return chosen.error();
    pid_t pid = chosen->process.pid;
    if (pid == 0 && chosen->address && chosen->address->is_unix()) pid = OwnerOfSocket(chosen->address->path);
    if (pid == 0) return Unsupported(fmt::format("{} is a file of a process that cannot be told", filename));
    if (!SeesSameFiles(pid))
      return Unsupported(fmt::format("the target (pid {}) may see another {} than this command", pid, filename));
    const fs::path file = filename;
    if (file.is_absolute()) return file;
    std::error_code failed;
    const fs::path folder = fs::read_symlink(fmt::format("/proc/{}/cwd", pid), failed);
    if (failed) return Unsupported(fmt::format("the folder of {} cannot be told ({})", filename, failed.message()));
    return folder / file;
  };
}

}  // namespace spdkctl::cli

#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <cerrno>

#include <fmt/format.h>

#include "base/os.h"
#include "spdkctl/host/view.h"
#include "spdkctl/target/target.h"

namespace spdkctl::target {
namespace {

Error Refused(const Target& target, const std::string& why) {
  return MakeError(
      Code::kPermission,
      fmt::format("{} is not used for target {} (pid {}): {}; to talk to whoever serves "
                  "it, name the address",
                  target.address ? target.address->ToString() : "its address", target.name, target.process.pid, why));
}

std::string Who(const Peer& peer) {
  const auto process = peer.pid != 0 ? host::ReadProcess(peer.pid) : std::nullopt;
  const std::string who = process ? host::Describe(*process) : "a process that cannot be seen from here";
  return fmt::format("{} of user {}", who, peer.uid);
}

Result<void> CheckTcp(const Target& target, const Peer& peer) {
  const auto own = host::TakesTcp(target.process.pid, peer.tcp);
  if (!own) return Refused(target, "whether that process serves it cannot be read");
  if (!*own) return Refused(target, "another process serves it");
  return {};
}

/// Without a connection: its address may be a name, so that it is the port that counts.
Result<void> CheckPort(const Target& target) {
  Result<void> last = {};
  for (const char* host : {target.address->host.c_str(), "127.0.0.1", "::1"}) {
    last = CheckTcp(target, Peer{0, UINT32_MAX, Address{{}, host, target.address->port}.ToString()});
    if (last) return {};
  }
  return last;
}

Result<void> CheckUnix(const Target& target, const Peer& peer) {
  // The number of a process means another one in another PID namespace; its user is the same in all.
  const bool is_process = LifeOf(target) == Life::kUnknown || peer.pid == target.process.pid;
  const bool is_user = !target.uid || peer.uid == *target.uid;
  if (!is_process || !is_user) return Refused(target, fmt::format("{} serves it", Who(peer)));
  return {};
}

std::string UserName(uid_t uid) {
  const passwd* const user = ::getpwuid(uid);  // NOLINT(concurrency-mt-unsafe)
  return user != nullptr ? user->pw_name : std::to_string(uid);
}

std::string GroupName(gid_t gid) {
  const group* const found = ::getgrgid(gid);  // NOLINT(concurrency-mt-unsafe)
  return found != nullptr ? found->gr_name : std::to_string(gid);
}

/// What lets this user in where the mode of a socket, or of a folder on the way to it, keeps it out.
std::string HowToBeLetIn(const struct stat& about) {
  const bool folder = S_ISDIR(about.st_mode);
  const std::string group = GroupName(about.st_gid);
  if ((about.st_mode & (folder ? S_IXGRP : S_IWGRP)) != 0 && about.st_gid != 0)
    return fmt::format("hint: become a member of group {} (usermod -aG {} {}), or run as root", group, group,
                       UserName(::geteuid()));
  return fmt::format("hint: run as {}, or {}", about.st_uid == 0 ? "root" : "root or " + UserName(about.st_uid),
                     folder ? "let a group of yours into that folder"
                            : "give it to a group of yours (rpc: {group: GROUP, mode: '0660'} in the node file)");
}

Error NotLetIn(const std::filesystem::path& path) {
  struct stat about = {};
  const std::string user = UserName(::geteuid());
  if (::stat(path.c_str(), &about) != 0)
    return MakeError(Code::kPermission, fmt::format("user {} may not look at {}", user, path.string()));
  return MakeError(
      Code::kPermission,
      fmt::format("user {} may not use {}, which is of user {} and group {}, mode {:04o}; {}", user, path.string(),
                  UserName(about.st_uid), GroupName(about.st_gid), about.st_mode & 07777, HowToBeLetIn(about)));
}

}  // namespace

Result<void> CheckMayConnect(const Address& address) {
  if (!address.is_unix()) return {};
  const std::filesystem::path path = address.path;
  std::filesystem::path folder;
  for (const std::filesystem::path& part : path.parent_path()) {
    folder /= part;
    if (::faccessat(AT_FDCWD, folder.c_str(), X_OK, AT_EACCESS) != 0 && errno == EACCES) return NotLetIn(folder);
  }
  if (::faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS) != 0 && errno == EACCES) return NotLetIn(path);
  return {};
}

namespace {

/// The process behind a target, also of one that is known by its address alone.
std::optional<host::Process> ServerOf(const Target& target) {
  if (target.process.pid != 0) {
    const auto process = host::ReadProcess(target.process.pid);
    return process && process->id == target.process ? process : std::nullopt;
  }
  if (!target.address) return std::nullopt;
  return host::WhoListens(target.address->is_unix() ? target.address->path : target.address->ToString());
}

}  // namespace

Result<void> CheckGoesOn(const Target& target) {
  const auto server = ServerOf(target);
  if (!server || server->state != 'T') return {};
  Error error = MakeError(Code::kUnavailable, fmt::format("target {} does not answer", target.name));
  error.cause = fmt::format("{} is stopped (SIGSTOP); run: kill -CONT {}", host::Describe(*server), server->id.pid);
  error.delivery = Delivery::kMaybeExecuted;
  return error;
}

std::optional<Error> UnansweredBecause(const Target& target, const Error& error) {
  Error told = error;
  if (error.code == Code::kPermission && error.rpc_code == 0 && error.cause.empty() && target.address) {
    const auto may = CheckMayConnect(*target.address);
    if (may) return std::nullopt;
    told.cause = may.error().message;
    return told;
  }
  if (error.code != Code::kTimeout || !target.address) return std::nullopt;
  const auto goes_on = CheckGoesOn(target);
  if (goes_on) return std::nullopt;
  told.message = fmt::format("{}: {}", goes_on.error().message, error.message);
  told.cause = goes_on.error().cause;
  return told;
}

ClientOptions ClientOptionsFor(const Target& target, ClientOptions options) {
  if (target.process.pid == 0) return options;
  options.check_peer = [target](const Peer& peer) -> Result<void> {
    // Whatever the kernel says of a number that was given to another process since is not of the target.
    if (LifeOf(target) == Life::kEnded) return Refused(target, "that process has ended");
    return peer.tcp.empty() ? CheckUnix(target, peer) : CheckTcp(target, peer);
  };
  // The process itself, and not whoever else might answer at its address.
  options.host = [pid = target.process.pid](std::int32_t) { return host::ViewOf(pid); };
  if (!target.log.empty()) options.mark_log = [log = target.log.string()] { return host::MarkLog(log); };
  return options;
}

Result<void> CheckPeer(const Target& target) {
  if (!target.address)
    return MakeError(Code::kUnavailable, fmt::format("target {} (pid {}) has no RPC address that can be told",
                                                     target.name, target.process.pid));
  const ClientOptions options = ClientOptionsFor(target);
  if (!options.check_peer) return {};
  if (!target.address->is_unix()) return CheckPort(target);
  sockaddr_un where = {};
  where.sun_family = AF_UNIX;
  target.address->path.copy(where.sun_path, sizeof(where.sun_path) - 1);
  const UniqueFd socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
  if (::connect(socket.get(), reinterpret_cast<const sockaddr*>(&where), sizeof(where)) != 0)
    return ErrnoError(fmt::format("cannot connect to {}", target.address->path));
  ucred credentials = {};
  socklen_t size = sizeof(credentials);
  if (::getsockopt(socket.get(), SOL_SOCKET, SO_PEERCRED, &credentials, &size) != 0)
    return ErrnoError(fmt::format("cannot tell who serves {}", target.address->path));
  return options.check_peer({credentials.pid, credentials.uid, {}});
}

}  // namespace spdkctl::target

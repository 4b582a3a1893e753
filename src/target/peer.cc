#include <sys/socket.h>
#include <sys/un.h>

#include <fmt/format.h>

#include "base/os.h"
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

}  // namespace

ClientOptions ClientOptionsFor(const Target& target, ClientOptions options) {
  if (target.process.pid == 0) return options;
  options.check_peer = [target](const Peer& peer) -> Result<void> {
    // Whatever the kernel says of a number that was given to another process since is not of the target.
    if (LifeOf(target) == Life::kEnded) return Refused(target, "that process has ended");
    return peer.tcp.empty() ? CheckUnix(target, peer) : CheckTcp(target, peer);
  };
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

#include "sim/engine/sockets.h"

#include <fcntl.h>
#include <netdb.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <memory>
#include <utility>

#include <fmt/format.h>

namespace spdkctl::sim {
namespace {

struct Endpoint {
  sockaddr_storage address = {};
  socklen_t size = 0;
};

Result<Endpoint> Resolve(const Address& address) {
  Endpoint endpoint;
  if (address.is_unix()) {
    sockaddr_un where{};
    where.sun_family = AF_UNIX;
    if (address.path.size() >= sizeof(where.sun_path))
      return MakeError(Code::kInvalidArgument, fmt::format("the socket's path is too long: {}", address.path));
    std::copy(address.path.begin(), address.path.end(), where.sun_path);
    std::memcpy(&endpoint.address, &where, sizeof(where));
    endpoint.size = sizeof(where);
    return endpoint;
  }
  addrinfo hints = {};
  hints.ai_socktype = SOCK_STREAM;
  addrinfo* found = nullptr;
  if (::getaddrinfo(address.host.c_str(), std::to_string(address.port).c_str(), &hints, &found) != 0)
    return MakeError(Code::kInvalidArgument, fmt::format("no such address: {}", address.ToString()));
  const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> freed(found, &::freeaddrinfo);
  std::memcpy(&endpoint.address, found->ai_addr, found->ai_addrlen);
  endpoint.size = found->ai_addrlen;
  return endpoint;
}

const sockaddr* Plain(const Endpoint& endpoint) { return reinterpret_cast<const sockaddr*>(&endpoint.address); }

std::string LockOf(const std::string& path) { return path + ".lock"; }

/// Whether the file is the one that stands at the path, and not one that took its place.
bool StandsAt(const struct stat& file, const std::string& path) {
  struct stat there = {};
  return ::lstat(path.c_str(), &there) == 0 && there.st_dev == file.st_dev && there.st_ino == file.st_ino;
}

/// The lock of a socket's path, made if there is none. A file that holds something is nobody's lock.
Result<UniqueFd> TakeLock(const std::string& path) {
  const std::string file = LockOf(path);
  while (true) {
    UniqueFd lock(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600));
    if (!lock.valid()) return ErrnoError(fmt::format("cannot open the lock of {}", path));
    struct stat about = {};
    if (::fstat(lock.get(), &about) != 0 || !S_ISREG(about.st_mode) || about.st_size != 0)
      return MakeError(Code::kExists, fmt::format("{} is there and is no lock of a socket; it was left alone", file));
    if (::flock(lock.get(), LOCK_EX | LOCK_NB) != 0)
      return MakeError(Code::kBusy, fmt::format("RPC Unix domain socket path {} in use. Specify another.", path));
    // Who held it before may have removed it in between.
    if (StandsAt(about, file)) return lock;
  }
}

}  // namespace

ListeningSocket::ListeningSocket(ListeningSocket&& other) noexcept { *this = std::move(other); }

ListeningSocket& ListeningSocket::operator=(ListeningSocket&& other) noexcept {
  std::swap(socket_, other.socket_);
  std::swap(lock_, other.lock_);
  std::swap(path_, other.path_);
  std::swap(device_, other.device_);
  std::swap(inode_, other.inode_);
  return *this;
}

ListeningSocket::~ListeningSocket() {
  if (path_.empty()) return;
  struct stat made = {};
  made.st_dev = device_;
  made.st_ino = inode_;
  if (StandsAt(made, path_)) ::unlink(path_.c_str());
  struct stat lock = {};
  if (::fstat(lock_.get(), &lock) == 0 && StandsAt(lock, LockOf(path_))) ::unlink(LockOf(path_).c_str());
}

Result<void> RemoveDeadSocket(const std::string& path) {
  struct stat about = {};
  if (::lstat(path.c_str(), &about) != 0) {
    if (errno == ENOENT) return {};
    return ErrnoError(fmt::format("cannot listen on {}", path));
  }
  if (!S_ISSOCK(about.st_mode))
    return MakeError(Code::kExists, fmt::format("{} is there and is no socket; it was left alone", path));
  Address address;
  address.path = path;
  const Result<Endpoint> endpoint = Resolve(address);
  if (!endpoint) return endpoint.error();
  const UniqueFd probe(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
  const bool refused = ::connect(probe.get(), Plain(*endpoint), endpoint->size) != 0;
  // A full queue is one that somebody keeps.
  if (!refused || errno == EAGAIN) return MakeError(Code::kBusy, fmt::format("somebody listens on {}", path));
  if (errno != ECONNREFUSED)
    return ErrnoError(fmt::format("cannot tell whether somebody listens on {}, so it was left alone", path));
  if (::unlink(path.c_str()) != 0) return ErrnoError(fmt::format("cannot remove the dead socket {}", path));
  return {};
}

Result<ListeningSocket> ListenOn(const Address& address, int backlog, Access access) {
  const Result<Endpoint> endpoint = Resolve(address);
  if (!endpoint) return endpoint.error();
  ListeningSocket made;
  if (address.is_unix()) {
    // Nobody's file gets a lock beside it.
    struct stat about = {};
    if (::lstat(address.path.c_str(), &about) == 0 && !S_ISSOCK(about.st_mode))
      return RemoveDeadSocket(address.path).error();
    auto lock = TakeLock(address.path);
    if (!lock) return lock.error();
    made.lock_ = std::move(*lock);
    made.path_ = address.path;
    if (auto free = RemoveDeadSocket(address.path); !free) return free.error();
  }
  made.socket_ = UniqueFd(::socket(endpoint->address.ss_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
  const int on = 1;
  if (!address.is_unix()) ::setsockopt(made.get(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on));
  // The file gets the mode of the socket, without what the umask takes away.
  if (access == Access::kOwnerOnly) ::fchmod(made.get(), S_IRUSR | S_IWUSR);
  if (::bind(made.get(), Plain(*endpoint), endpoint->size) != 0)
    return ErrnoError(fmt::format("cannot listen on {}", address.ToString()));
  struct stat file = {};
  if (address.is_unix() && ::lstat(address.path.c_str(), &file) == 0) {
    made.device_ = file.st_dev;
    made.inode_ = file.st_ino;
  }
  if (::listen(made.get(), backlog) != 0) return ErrnoError(fmt::format("cannot listen on {}", address.ToString()));
  return made;
}

Result<UniqueFd> ConnectTo(const Address& address) {
  const Result<Endpoint> endpoint = Resolve(address);
  if (!endpoint) return endpoint.error();
  UniqueFd socket(::socket(endpoint->address.ss_family, SOCK_STREAM | SOCK_CLOEXEC, 0));
  if (::connect(socket.get(), Plain(*endpoint), endpoint->size) != 0)
    return MakeError(Code::kUnavailable, fmt::format("nobody answers at {}", address.ToString()));
  return socket;
}

}  // namespace spdkctl::sim

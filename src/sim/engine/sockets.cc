#include "sim/engine/sockets.h"

#include <netdb.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <memory>

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

}  // namespace

Result<UniqueFd> ListenOn(const Address& address, int backlog) {
  const Result<Endpoint> endpoint = Resolve(address);
  if (!endpoint) return endpoint.error();
  if (address.is_unix()) ::unlink(address.path.c_str());
  UniqueFd socket(::socket(endpoint->address.ss_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
  const int on = 1;
  if (!address.is_unix()) ::setsockopt(socket.get(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on));
  if (::bind(socket.get(), Plain(*endpoint), endpoint->size) != 0 || ::listen(socket.get(), backlog) != 0)
    return ErrnoError(fmt::format("cannot listen on {}", address.ToString()));
  return socket;
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

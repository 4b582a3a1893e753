#include "sim/engine/fabric.h"

#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <string_view>

#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include "sim/engine/world.h"

namespace spdkctl::sim {
namespace {

struct FreeAddresses {
  void operator()(addrinfo* list) const { ::freeaddrinfo(list); }
};
using Addresses = std::unique_ptr<addrinfo, FreeAddresses>;

std::string KeyOf(const std::string& host, const std::string& port) { return host + "|" + port; }

/// Reads numeric addresses only; no name is looked up.
Addresses Resolve(const std::string& host, const std::string& port) {
  addrinfo hints = {};
  hints.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV | AI_PASSIVE;
  hints.ai_socktype = SOCK_STREAM;
  addrinfo* found = nullptr;
  if (::getaddrinfo(host.c_str(), port.c_str(), &hints, &found) != 0) return nullptr;
  return Addresses(found);
}

std::string PortOf(const sockaddr_storage& address) {
  if (address.ss_family == AF_INET)
    return std::to_string(ntohs(reinterpret_cast<const sockaddr_in&>(address).sin_port));
  return std::to_string(ntohs(reinterpret_cast<const sockaddr_in6&>(address).sin6_port));
}

}  // namespace

std::string TextOf(const boost::json::object& object, const char* name) {
  const auto* const value = object.if_contains(name);
  return value != nullptr && value->is_string() ? std::string(value->as_string()) : std::string();
}

FabricLink::FabricLink(World& world, UniqueFd socket) : world_(world), socket_(std::move(socket)) {
  world_.watched[socket_.get()] = [this] { Ready(); };
}

FabricLink::~FabricLink() { world_.watched.erase(socket_.get()); }

void FabricLink::Send(const boost::json::object& message) {
  const std::string line = boost::json::serialize(message) + "\n";
  static_cast<void>(::send(socket_.get(), line.data(), line.size(), MSG_NOSIGNAL | MSG_DONTWAIT));
}

std::string FabricLink::LocalPort() const {
  sockaddr_storage address = {};
  socklen_t size = sizeof(address);
  ::getsockname(socket_.get(), reinterpret_cast<sockaddr*>(&address), &size);
  return PortOf(address);
}

std::string FabricLink::PeerPort() const {
  sockaddr_storage address = {};
  socklen_t size = sizeof(address);
  ::getpeername(socket_.get(), reinterpret_cast<sockaddr*>(&address), &size);
  return PortOf(address);
}

/// Hands over the lines that are whole. False if the link is gone, or the other side does not speak as it should.
bool FabricLink::TakeLines() {
  const std::weak_ptr<bool> alive = alive_;
  std::size_t begin = 0;
  for (std::size_t end = 0; (end = input_.find('\n', begin)) != std::string::npos; begin = end + 1) {
    boost::system::error_code error;
    const boost::json::value message = boost::json::parse(std::string_view(input_).substr(begin, end - begin), error);
    if (error || !message.is_object()) return false;
    if (!on_message) continue;
    // The handler may end this link.
    const auto handle = on_message;
    handle(message.as_object());
    if (alive.expired()) return false;
  }
  input_.erase(0, begin);
  constexpr std::size_t kLongestLine = 1 << 20;
  return input_.size() < kLongestLine && (input_.empty() || input_.front() == '{');
}

void FabricLink::Ready() {
  std::array<char, 4096> buffer;  // NOLINT(cppcoreguidelines-pro-type-member-init)
  const ssize_t got = ::recv(socket_.get(), buffer.data(), buffer.size(), MSG_DONTWAIT);
  if (got < 0 && (errno == EAGAIN || errno == EINTR)) return;
  const std::weak_ptr<bool> alive = alive_;
  if (got > 0) {
    input_.append(buffer.data(), static_cast<std::size_t>(got));
    if (TakeLines() || alive.expired()) return;
  }
  const auto over = on_end;
  world_.watched.erase(socket_.get());
  if (over) over();
}

int Fabric::Listen(const std::string& host, const std::string& port) {
  const std::string key = KeyOf(host, port);
  if (const auto it = bound_.find(key); it != bound_.end()) {
    ++it->second.users;
    return 0;
  }
  const Addresses found = Resolve(host, port);
  if (found == nullptr) return EINVAL;
  UniqueFd socket(::socket(found->ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
  const int on = 1;
  ::setsockopt(socket.get(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on));
  constexpr int kBacklog = 512;
  if (!socket.valid() || ::bind(socket.get(), found->ai_addr, found->ai_addrlen) != 0 ||
      ::listen(socket.get(), kBacklog) != 0)
    return errno;
  world_.watched[socket.get()] = [this, host, port] { Accept(host, port); };
  bound_[key] = Bound{std::move(socket), 1};
  return 0;
}

void Fabric::EndListen(const std::string& host, const std::string& port) {
  const auto it = bound_.find(KeyOf(host, port));
  if (it == bound_.end() || --it->second.users != 0) return;
  world_.watched.erase(it->second.socket.get());
  bound_.erase(it);
}

bool Fabric::Listens(const std::string& host, const std::string& port) const {
  return bound_.contains(KeyOf(host, port));
}

void Fabric::Accept(const std::string& host, const std::string& port) {
  const auto it = bound_.find(KeyOf(host, port));
  if (it == bound_.end()) return;
  UniqueFd socket(::accept4(it->second.socket.get(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
  // A connection that nobody wants is closed again.
  if (socket.valid() && on_accept) on_accept(std::make_unique<FabricLink>(world_, std::move(socket)), host, port);
}

Fabric::Connecting::Connecting(World& world, const std::string& host, const std::string& port) : world_(world) {
  const Addresses found = Resolve(host, port);
  if (found == nullptr) {
    error = EINVAL;
    return;
  }
  socket_ = UniqueFd(::socket(found->ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
  if (::connect(socket_.get(), found->ai_addr, found->ai_addrlen) != 0 && errno != EINPROGRESS) error = errno;
}

bool Fabric::Connecting::Done() {
  if (error != 0 || link != nullptr) return true;
  pollfd waiting{socket_.get(), POLLOUT, 0};
  if (::poll(&waiting, 1, 0) <= 0) return false;
  socklen_t size = sizeof(error);
  ::getsockopt(socket_.get(), SOL_SOCKET, SO_ERROR, &error, &size);
  if (error == 0) link = std::make_unique<FabricLink>(world_, std::move(socket_));
  return true;
}

}  // namespace spdkctl::sim

#include "sim/server.h"

#include <fcntl.h>
#include <netdb.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>

#include <fmt/format.h>

namespace spdkctl::sim {
namespace {

constexpr std::chrono::milliseconds kTick{4};
constexpr std::size_t kMaxConnections = 64;
constexpr int kBacklog = 512;
volatile std::sig_atomic_t g_signalled = 0;  // NOLINT: set by the signal handler

void OnSignal(int /*signal*/) { g_signalled = 1; }

}  // namespace

Server::Server(World& world) : world_(world), dispatcher_(world), next_tick_(std::chrono::steady_clock::now()) {}

Server::~Server() {
  if (path_.empty()) return;
  ::unlink(path_.c_str());
  ::unlink((path_ + ".lock").c_str());
}

Result<void> Server::Listen(const Address& address) {
  return address.is_unix() ? ListenUnix(address.path) : ListenTcp(address);
}

Result<void> Server::ListenUnix(const std::string& path) {
  lock_ = UniqueFd(::open((path + ".lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
  if (!lock_.valid()) return ErrnoError(fmt::format("cannot open the lock of {}", path));
  if (::flock(lock_.get(), LOCK_EX | LOCK_NB) != 0)
    return MakeError(Code::kBusy, fmt::format("RPC Unix domain socket path {} in use. Specify another.", path));
  sockaddr_un where{};
  where.sun_family = AF_UNIX;
  std::copy(path.begin(), path.end(), where.sun_path);
  ::unlink(path.c_str());
  listener_ = UniqueFd(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
  if (::bind(listener_.get(), reinterpret_cast<const sockaddr*>(&where), sizeof(where)) != 0 ||
      ::listen(listener_.get(), kBacklog) != 0)
    return ErrnoError(fmt::format("cannot listen on {}", path));
  path_ = path;
  return {};
}

Result<void> Server::ListenTcp(const Address& address) {
  addrinfo hints = {};
  hints.ai_socktype = SOCK_STREAM;
  addrinfo* found = nullptr;
  if (::getaddrinfo(address.host.c_str(), std::to_string(address.port).c_str(), &hints, &found) != 0)
    return MakeError(Code::kInvalidArgument, fmt::format("no such address: {}", address.ToString()));
  listener_ = UniqueFd(::socket(found->ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
  const int on = 1;
  ::setsockopt(listener_.get(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on));
  const bool listening =
      ::bind(listener_.get(), found->ai_addr, found->ai_addrlen) == 0 && ::listen(listener_.get(), kBacklog) == 0;
  const Error error = ErrnoError(fmt::format("cannot listen on {}", address.ToString()));
  ::freeaddrinfo(found);
  if (!listening) return error;
  return {};
}

void Server::Accept() {
  if (clients_.size() >= kMaxConnections) return;
  UniqueFd socket(::accept4(listener_.get(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
  if (socket.valid()) clients_.push_back(Client{std::move(socket), Connection(world_, dispatcher_)});
}

void Server::Serve(Client& client, TimePoint now) {
  std::string& output = client.connection.Output(now);
  if (!output.empty()) {
    const ssize_t sent = ::send(client.socket.get(), output.data(), output.size(), MSG_NOSIGNAL);
    if (sent < 0 && errno != EAGAIN) client.ended = true;
    if (sent > 0) output.erase(0, static_cast<std::size_t>(sent));
  }
  if (client.connection.closing() && output.empty()) client.ended = true;
  std::array<char, 65536> buffer;  // NOLINT(cppcoreguidelines-pro-type-member-init)
  const std::size_t room = std::min(client.connection.Room(), buffer.size());
  if (client.ended || room == 0) return;
  const ssize_t got = ::recv(client.socket.get(), buffer.data(), room, 0);
  if (got == 0 || (got < 0 && errno != EAGAIN && errno != EINTR)) client.ended = true;
  if (got > 0) client.connection.Receive(std::string_view(buffer.data(), static_cast<std::size_t>(got)), now);
}

void Server::Tick() {
  const TimePoint now = std::chrono::steady_clock::now();
  Accept();
  for (Client& client : clients_) Serve(client, now);
  clients_.remove_if([](const Client& client) { return client.ended; });
}

void Server::WaitForWork() {
  std::vector<pollfd> waiting;
  if (clients_.size() < kMaxConnections) waiting.push_back({listener_.get(), POLLIN, 0});
  const TimePoint now = std::chrono::steady_clock::now();
  std::optional<TimePoint> due;
  for (Client& client : clients_) {
    const bool has_output = !client.connection.Output(now).empty() || client.connection.closing();
    waiting.push_back({client.socket.get(), static_cast<short>(has_output ? POLLIN | POLLOUT : POLLIN), 0});
    if (const auto next = client.connection.NextDue()) due = due ? std::min(*due, *next) : *next;
  }
  // Idle, it sleeps; SPDK's tick goes on without it.
  timespec timeout{1, 0};
  if (due) {
    const auto left = std::max(*due - now, std::chrono::nanoseconds(0));
    timeout = {static_cast<time_t>(left.count() / 1000000000), static_cast<long>(left.count() % 1000000000)};
  }
  ::ppoll(waiting.data(), waiting.size(), &timeout, nullptr);
  const TimePoint woken = std::chrono::steady_clock::now();
  while (next_tick_ < woken) next_tick_ += kTick;
  const auto rest = next_tick_ - woken;
  const timespec pause{0, static_cast<long>(std::chrono::nanoseconds(rest).count())};
  ::nanosleep(&pause, nullptr);
}

int Server::Run() {
  struct sigaction action = {};
  action.sa_handler = OnSignal;
  ::sigaction(SIGTERM, &action, nullptr);
  ::sigaction(SIGINT, &action, nullptr);
  ::signal(SIGPIPE, SIG_IGN);
  while (g_signalled == 0 && !world_.ending) {
    WaitForWork();
    Tick();
  }
  // What was answered last still goes out.
  const TimePoint now = std::chrono::steady_clock::now();
  for (Client& client : clients_) {
    const std::string& output = client.connection.Output(now);
    if (!client.connection.closing())
      static_cast<void>(::send(client.socket.get(), output.data(), output.size(), MSG_NOSIGNAL));
  }
  return 0;
}

}  // namespace spdkctl::sim

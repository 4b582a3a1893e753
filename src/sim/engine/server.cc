#include "sim/engine/server.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>

#include "sim/engine/world.h"

namespace spdkctl::sim {
namespace {

// The time between two looks at what goes on by itself, unless polls are slower.
constexpr std::chrono::milliseconds kShortestLook{1};
constexpr std::size_t kReceive = 65536;
constexpr std::size_t kMaxConnections = 64;
constexpr int kBacklog = 512;

timespec ToTimespec(std::chrono::nanoseconds time) {
  const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(time);
  return {static_cast<time_t>(seconds.count()), static_cast<long>((time - seconds).count())};
}

}  // namespace

Server::Server(World& world)
    : world_(world),
      dispatcher_(world),
      wake_(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)),
      next_tick_(std::chrono::steady_clock::now()) {}

Result<void> Server::Listen(const Address& address) {
  auto listener = ListenOn(address, kBacklog);
  if (!listener) return listener.error();
  listener_ = std::move(*listener);
  return {};
}

void Server::Accept() {
  if (clients_.size() >= kMaxConnections) return;
  UniqueFd socket(::accept4(listener_.get(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
  if (socket.valid()) clients_.push_back(Client{std::move(socket), Connection(world_, dispatcher_)});
}

void Server::Serve(Client& client, TimePoint now) {
  client.connection.Poll(now);
  const std::string_view output = client.connection.Output(now);
  std::size_t left = output.size();
  if (left != 0) {
    const ssize_t sent = ::send(client.socket.get(), output.data(), left, MSG_NOSIGNAL);
    if (sent < 0 && errno != EAGAIN) client.ended = true;
    if (sent > 0) {
      left -= static_cast<std::size_t>(sent);
      client.connection.Sent(static_cast<std::size_t>(sent));
    }
  }
  if (client.connection.closing() && left == 0) client.ended = true;
  std::array<char, kReceive> buffer;  // NOLINT(cppcoreguidelines-pro-type-member-init)
  const std::size_t room = std::min(client.connection.Room(), buffer.size());
  if (client.ended || room == 0) return;
  const ssize_t got = ::recv(client.socket.get(), buffer.data(), room, 0);
  if (got == 0 || (got < 0 && errno != EAGAIN && errno != EINTR)) client.ended = true;
  if (got > 0) client.connection.Receive(std::string_view(buffer.data(), static_cast<std::size_t>(got)), now);
}

void Server::Tick() {
  const TimePoint now = std::chrono::steady_clock::now();
  for (const int fd : std::exchange(ready_, {})) {
    // A call of one may have ended another.
    if (const auto it = world_.watched.find(fd); it != world_.watched.end()) std::function<void()>(it->second)();
  }
  if (world_.frozen) return;
  world_.Poll();
  if (listener_.valid()) Accept();
  for (Client& client : clients_) {
    if (!world_.crash_status) Serve(client, now);
  }
  clients_.remove_if([](const Client& client) { return client.ended; });
}

std::optional<TimePoint> Server::NextDue(TimePoint now) const {
  std::optional<TimePoint> due;
  bool waits = awaits_ || world_.polls();
  for (const Client& client : clients_) {
    waits = waits || client.connection.waits();
    if (const auto next = client.connection.NextDue()) due = due ? std::min(*due, *next) : *next;
  }
  if (!waits) return due;
  const TimePoint look = now + std::max<std::chrono::microseconds>(world_.options.poll, kShortestLook);
  return due ? std::min(*due, look) : look;
}

void Server::WaitForWork() {
  const TimePoint now = std::chrono::steady_clock::now();
  std::vector<pollfd> waiting = {{wake_.get(), POLLIN, 0}};
  for (const auto& [fd, ready] : world_.watched) waiting.push_back({fd, POLLIN, 0});
  if (!world_.frozen) {
    if (listener_.valid() && clients_.size() < kMaxConnections) waiting.push_back({listener_.get(), POLLIN, 0});
    for (Client& client : clients_) {
      const bool has_output = !client.connection.Output(now).empty() || client.connection.closing();
      const int events = (client.connection.Room() != 0 ? POLLIN : 0) | (has_output ? POLLOUT : 0);
      waiting.push_back({client.socket.get(), static_cast<short>(events), 0});
    }
  }
  // An idle server sleeps. SPDK's ticks are counted nevertheless: SleepUntilTick waits for the next one.
  timespec timeout{1, 0};
  if (const auto due = NextDue(now)) {
    timeout = ToTimespec(std::max(*due - now, std::chrono::nanoseconds(0)));
  }
  ::ppoll(waiting.data(), waiting.size(), &timeout, nullptr);
  if (waiting.front().revents != 0) RunTasks();
  for (const pollfd& one : waiting) {
    if (one.revents != 0 && world_.watched.contains(one.fd)) ready_.push_back(one.fd);
  }
  SleepUntilTick();
}

void Server::SleepUntilTick() {
  const auto period = world_.options.poll;
  if (period.count() == 0) return;
  const TimePoint woken = std::chrono::steady_clock::now();
  next_tick_ += (woken - next_tick_) / period * period;
  while (next_tick_ < woken) next_tick_ += period;
  const timespec pause = ToTimespec(next_tick_ - woken);
  ::nanosleep(&pause, nullptr);
}

void Server::Wake() const {
  const std::uint64_t one = 1;
  static_cast<void>(!::write(wake_.get(), &one, sizeof(one)));
}

void Server::Stop() {
  stopping_ = true;
  Wake();
}

void Server::Post(std::function<void()> task) {
  {
    const std::lock_guard lock(tasks_mutex_);
    tasks_.push_back(std::move(task));
  }
  Wake();
}

void Server::RunTasks() {
  std::uint64_t count = 0;
  static_cast<void>(!::read(wake_.get(), &count, sizeof(count)));
  std::vector<std::function<void()>> tasks;
  {
    const std::lock_guard lock(tasks_mutex_);
    tasks.swap(tasks_);
  }
  for (const auto& task : tasks) task();
}

bool Server::IsOver() const { return world_.ending || world_.crash_status || stopping_; }

Result<void> Server::Await(const std::function<std::optional<Result<void>>()>& look) {
  std::optional<Result<void>> told = look();
  awaits_ = true;
  while (!told && !IsOver()) {
    WaitForWork();
    Tick();
    told = look();
  }
  awaits_ = false;
  return told.value_or(Result<void>());
}

void Server::Run() {
  while (!IsOver()) {
    WaitForWork();
    Tick();
  }
  if (!world_.crash_status) Flush();
  listener_.Shut();
  clients_.clear();
}

/// Sends the last answers before the connections close.
void Server::Flush() {
  const TimePoint now = std::chrono::steady_clock::now();
  for (Client& client : clients_) {
    const std::string_view output = client.connection.Output(now);
    if (!client.connection.closing())
      static_cast<void>(::send(client.socket.get(), output.data(), output.size(), MSG_NOSIGNAL));
  }
}

}  // namespace spdkctl::sim

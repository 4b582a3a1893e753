#include "sim/engine/control.h"

#include <sys/socket.h>

#include <array>
#include <cerrno>
#include <string_view>

#include <fmt/format.h>

#include "base/text.h"
#include "sim/engine/faults.h"
#include "sim/engine/world.h"

namespace spdkctl::sim {
namespace {

constexpr int kBacklog = 16;
constexpr std::size_t kReceive = 4096;
constexpr std::size_t kLongestLine = 65536;
constexpr const char* kCommands = "fault, clear, seed, list, calls, crash, freeze, thaw";

std::string Refuse(const Error& error) { return fmt::format("error: {}\n", error.message); }

std::string ListFaults(const Faults& faults) {
  std::string text;
  for (const Fault& fault : faults.set()) text += fmt::format("{}\n", fault.ToString());
  for (const Fault& fault : faults.struck()) text += fmt::format("struck {}\n", fault.ToString());
  return text + "ok\n";
}

}  // namespace

Control::~Control() {
  for (const auto& [fd, client] : clients_) world_.watched.erase(fd);
  world_.watched.erase(listener_.get());
}

Result<void> Control::Listen(const std::string& path) {
  Address address;
  address.path = path;
  auto listener = ListenOn(address, kBacklog, Access::kOwnerOnly);
  if (!listener) return listener.error();
  listener_ = std::move(*listener);
  world_.watched[listener_.get()] = [this] { Accept(); };
  return {};
}

void Control::Accept() {
  UniqueFd socket(::accept4(listener_.get(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
  if (!socket.valid()) return;
  const int fd = socket.get();
  clients_.emplace(fd, Client{std::move(socket), {}});
  world_.watched[fd] = [this, fd] { Read(fd); };
}

void Control::Read(int fd) {
  Client& client = clients_.at(fd);
  std::array<char, kReceive> buffer;  // NOLINT(cppcoreguidelines-pro-type-member-init)
  const ssize_t got = ::recv(fd, buffer.data(), buffer.size(), 0);
  if (got < 0 && (errno == EAGAIN || errno == EINTR)) return;
  if (got <= 0) {
    world_.watched.erase(fd);
    clients_.erase(fd);
    return;
  }
  client.input.append(buffer.data(), static_cast<std::size_t>(got));
  if (client.input.size() > kLongestLine && client.input.find('\n') == std::string::npos) {
    world_.watched.erase(fd);
    clients_.erase(fd);
    return;
  }
  for (std::size_t end = 0; (end = client.input.find('\n')) != std::string::npos;) {
    const std::string answer = Do(std::string(Trim(client.input.substr(0, end))));
    client.input.erase(0, end + 1);
    static_cast<void>(::send(fd, answer.data(), answer.size(), MSG_NOSIGNAL));
  }
}

std::string Control::Do(const std::string& line) {
  auto& faults = world_.Of<Faults>();
  const std::size_t blank = line.find(' ');
  const std::string command = line.substr(0, blank);
  const std::string argument = blank == std::string::npos ? "" : std::string(Trim(line.substr(blank)));
  if (command == "fault" || command == "crash") {
    auto fault =
        Fault::Parse(command == "fault" ? argument : fmt::format("crash:*{}{}", argument.empty() ? "" : ":", argument));
    if (!fault) return Refuse(fault.error());
    if (command == "crash") world_.Crash(fault->status);
    if (command == "fault") faults.Add(std::move(*fault));
  } else if (command == "seed") {
    const auto seed = ParseNumber(argument);
    if (!seed) return "error: seed takes a number\n";
    faults.Seed(*seed);
  } else if (command == "calls") {
    if (auto known = CheckMethodName(argument); !known) return Refuse(known.error());
    return fmt::format("{}\nok\n", faults.Calls(argument));
  } else if (command == "list") {
    return ListFaults(faults);
  } else if (command == "clear") {
    faults.Clear();
  } else if (command == "freeze" || command == "thaw") {
    world_.frozen = command == "freeze";
  } else {
    return fmt::format("error: '{}' is none of {}\n", command, kCommands);
  }
  return "ok\n";
}

}  // namespace spdkctl::sim

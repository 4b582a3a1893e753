#pragma once

#include <netinet/in.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/os.h"
#include "spdkctl/base/address.h"
#include "spdkctl/host/process.h"
#include "started_process.h"

namespace spdkctl {

/// A TCP port that nobody uses: simulated targets really listen. Nobody else is given it as long as this program runs,
/// for it stays bound; a target may listen on it since both say SO_REUSEADDR.
inline std::string FreePort() {
  static std::vector<UniqueFd> held;
  const UniqueFd& probe = held.emplace_back(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
  const int on = 1;
  ::setsockopt(probe.get(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on));
  sockaddr_in where = {};
  where.sin_family = AF_INET;
  where.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof(where);
  ::bind(probe.get(), reinterpret_cast<const sockaddr*>(&where), sizeof(where));
  ::getsockname(probe.get(), reinterpret_cast<sockaddr*>(&where), &size);
  return std::to_string(ntohs(where.sin_port));
}

/// A simulated application in a process and folder of its own, for as long as it lives.
class SimProcess {
 public:
  explicit SimProcess(const std::string& app, const std::string& release = "26.09",
                      const std::vector<std::string>& faults = {}, const std::string& listen = {}) {
    folder_ = MakeTestFolder("spdksim");
    control_ = folder_ + "/control.sock";
    address_ = *Address::Parse(listen.empty() ? folder_ + "/rpc.sock" : listen);
    std::vector<std::string> words = {SPDKSIM_PROGRAM,     "--as", app,     "--release", release, "-r",
                                      address_.ToString(), "-S",   folder_, "--control", control_};
    for (const std::string& fault : faults) words.insert(words.end(), {"--fault", fault});
    Start(words);
  }
  ~SimProcess() {
    Kill(SIGCONT);
    Kill(SIGTERM);
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
  }
  SimProcess(const SimProcess&) = delete;
  SimProcess& operator=(const SimProcess&) = delete;

  [[nodiscard]] const Address& address() const { return address_; }
  [[nodiscard]] const std::string& folder() const { return folder_; }
  [[nodiscard]] pid_t pid() const { return pid_; }

  void Kill(int signal) {
    if (pid_ == 0) return;
    ::kill(pid_, signal);
    if (signal == SIGSTOP || signal == SIGCONT) return;
    ::waitpid(pid_, nullptr, 0);
    pid_ = 0;
  }

  void Restart() { Start(words_); }

  /// How often a method was called.
  [[nodiscard]] int CallsOf(const std::string& method) const { return std::stoi(Ask("calls " + method + "\n")); }

 private:
  void Start(const std::vector<std::string>& words) {
    words_ = words;
    std::filesystem::remove(control_);
    // The control socket is made first, and answers when the one for RPC listens. The leak check of a simulator that is
    // being killed can hang; what must not leak is the client.
    pid_ = StartIn(folder_, words_, {STDERR_FILENO}, {"ASAN_OPTIONS=detect_leaks=0"}, control_,
                   [this] { return ControlAnswers(); });
  }

  [[nodiscard]] bool ControlAnswers() const { return !Ask("list\n").empty(); }

  /// The beginning of what the control socket answers; empty if nobody does.
  [[nodiscard]] std::string Ask(std::string_view command) const {
    const UniqueFd control = ConnectTo(control_);
    if (!control.valid()) return {};
    std::array<char, 64> answer = {};
    if (::send(control.get(), command.data(), command.size(), MSG_NOSIGNAL) <= 0) return {};
    const ssize_t size = ::read(control.get(), answer.data(), answer.size());
    return {answer.data(), static_cast<std::size_t>(size > 0 ? size : 0)};
  }

  std::string folder_;
  std::string control_;
  Address address_;
  std::vector<std::string> words_;
  pid_t pid_ = 0;
};

}  // namespace spdkctl

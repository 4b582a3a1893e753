#pragma once

#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/inotify.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "base/os.h"
#include "spdkctl/base/address.h"
#include "spdkctl/host/process.h"

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
    std::string folder = std::filesystem::temp_directory_path() / "spdksim-test-XXXXXX";
    if (::mkdtemp(folder.data()) == nullptr) throw std::runtime_error("cannot make a folder for spdksim");
    folder_ = folder;
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
    const UniqueFd changes(::inotify_init1(IN_CLOEXEC | IN_NONBLOCK));
    if (::inotify_add_watch(changes.get(), folder_.c_str(), IN_CREATE) < 0)
      throw std::runtime_error("cannot watch " + folder_);
    std::vector<char*> argv;
    for (std::string& word : words_) argv.push_back(word.data());
    argv.push_back(nullptr);
    posix_spawn_file_actions_t files;
    ::posix_spawn_file_actions_init(&files);
    ::posix_spawn_file_actions_addopen(&files, STDERR_FILENO, (folder_ + "/log").c_str(), O_WRONLY | O_CREAT | O_APPEND,
                                       0600);
    // The leak check of a simulator that is being killed can hang; what must not leak is the client.
    std::string no_leak_check = "ASAN_OPTIONS=detect_leaks=0";
    std::vector<char*> environment = {no_leak_check.data()};
    for (char** entry = environ; *entry != nullptr; ++entry) environment.push_back(*entry);
    environment.push_back(nullptr);
    if (::posix_spawn(&pid_, argv[0], &files, nullptr, argv.data(), environment.data()) != 0)
      throw std::runtime_error("cannot start spdksim");
    ::posix_spawn_file_actions_destroy(&files);
    WaitUntilItListens(changes);
  }

  /// Waits for the control socket, which is made first and answers when the one for RPC listens.
  void WaitUntilItListens(const UniqueFd& changes) const {
    const UniqueFd process(static_cast<int>(::syscall(SYS_pidfd_open, pid_, 0)));
    while (!ControlAnswers()) {
      std::array<pollfd, 2> events = {{{changes.get(), POLLIN, 0}, {process.get(), POLLIN, 0}}};
      // A socket is in its folder a moment before it listens: then there is nothing to wait for.
      ::poll(events.data(), events.size(), std::filesystem::exists(control_) ? 0 : -1);
      if (events[1].revents != 0) throw std::runtime_error("spdksim ended at once");
      std::array<char, 4096> ignored = {};
      static_cast<void>(!::read(changes.get(), ignored.data(), ignored.size()));
    }
  }

  [[nodiscard]] bool ControlAnswers() const { return !Ask("list\n").empty(); }

  /// The beginning of what the control socket answers; empty if nobody does.
  [[nodiscard]] std::string Ask(std::string_view command) const {
    const UniqueFd control(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_un where = {};
    where.sun_family = AF_UNIX;
    control_.copy(where.sun_path, sizeof(where.sun_path) - 1);
    if (::connect(control.get(), reinterpret_cast<const sockaddr*>(&where), sizeof(where)) != 0) return {};
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

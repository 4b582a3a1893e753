#pragma once

#include <netinet/in.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <vector>

#include "spdkctl/base/address.h"
#include "spdkctl/host/process.h"

namespace spdkctl {

/// A TCP port that nobody uses now: simulated targets really listen.
inline std::string FreePort() {
  const int probe = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in where = {};
  where.sin_family = AF_INET;
  where.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof(where);
  ::bind(probe, reinterpret_cast<const sockaddr*>(&where), sizeof(where));
  ::getsockname(probe, reinterpret_cast<sockaddr*>(&where), &size);
  ::close(probe);
  return std::to_string(ntohs(where.sin_port));
}

/// A simulated application in a process and folder of its own, for as long as it lives.
class SimProcess {
 public:
  explicit SimProcess(const std::string& app, const std::string& release = "26.05",
                      const std::vector<std::string>& faults = {}, const std::string& listen = {}) {
    std::string folder = "/tmp/spdksim-test-XXXXXX";
    folder_ = ::mkdtemp(folder.data());
    address_ = *Address::Parse(listen.empty() ? folder_ + "/rpc.sock" : listen);
    std::vector<std::string> words = {SPDKSIM_PROGRAM,     "--as", app,    "--release", release, "-r",
                                      address_.ToString(), "-S",   folder_};
    for (const std::string& fault : faults) words.insert(words.end(), {"--fault", fault});
    Start(words);
  }
  ~SimProcess() {
    ::kill(pid_, SIGCONT);
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

 private:
  void Start(const std::vector<std::string>& words) {
    words_ = words;
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
    while (!Served()) {
      if (::waitpid(pid_, nullptr, WNOHANG) == pid_) throw std::runtime_error("spdksim ended at once");
      ::usleep(2000);
    }
  }

  [[nodiscard]] bool Served() const {
    if (address_.is_unix()) return host::SocketIsServed(address_.path).value_or(false);
    return host::WhoListens(address_.ToString()).has_value();
  }

  std::string folder_;
  Address address_;
  std::vector<std::string> words_;
  pid_t pid_ = 0;
};

}  // namespace spdkctl

#pragma once

#include <fcntl.h>
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
#include <vector>

#include "base/os.h"
#include "spdkctl/base/address.h"

namespace spdkctl {

/// The folder of a real SPDK that tests shall run against; null if there is none.
inline const char* RealSpdk() { return ::getenv("SPDKCTL_TEST_SPDK_DIR"); }

/// An application of a real SPDK in a folder of its own, for as long as it lives.
class RealProcess {
 public:
  RealProcess(const std::string& spdk, const std::string& app) {
    std::string folder = std::filesystem::temp_directory_path() / "spdk-test-XXXXXX";
    if (::mkdtemp(folder.data()) == nullptr) throw std::runtime_error("cannot make a folder for " + app);
    folder_ = folder;
    address_ = *Address::Parse(folder_ + "/rpc.sock");
    std::vector<std::string> words = {
        spdk + "/build/bin/" + app, "-r", address_.path, "-m", "0x3", "-s", "512", "--no-pci",
        "--disable-cpumask-locks"};
    if (app == "vhost" || app == "spdk_tgt") words.insert(words.end(), {"-S", folder_});
    Start(words);
  }
  ~RealProcess() {
    ::kill(pid_, SIGTERM);
    ::waitpid(pid_, nullptr, 0);
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
  }
  RealProcess(const RealProcess&) = delete;
  RealProcess& operator=(const RealProcess&) = delete;

  [[nodiscard]] const Address& address() const { return address_; }
  [[nodiscard]] const std::string& folder() const { return folder_; }

 private:
  void Start(std::vector<std::string>& words) {
    const UniqueFd changes(::inotify_init1(IN_CLOEXEC));
    if (::inotify_add_watch(changes.get(), folder_.c_str(), IN_CREATE) < 0)
      throw std::runtime_error("cannot watch " + folder_);
    std::vector<char*> argv;
    for (std::string& word : words) argv.push_back(word.data());
    argv.push_back(nullptr);
    posix_spawn_file_actions_t files;
    ::posix_spawn_file_actions_init(&files);
    const std::string log = folder_ + "/log";
    for (const int stream : {STDOUT_FILENO, STDERR_FILENO})
      ::posix_spawn_file_actions_addopen(&files, stream, log.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    const int failed = ::posix_spawn(&pid_, argv[0], &files, nullptr, argv.data(), environ);
    ::posix_spawn_file_actions_destroy(&files);
    if (failed != 0) throw std::runtime_error("cannot start " + words.front());
    WaitUntilItListens(changes);
  }

  /// A socket is in its folder a moment before it listens: then there is nothing to wait for.
  void WaitUntilItListens(const UniqueFd& changes) const {
    const UniqueFd process(static_cast<int>(::syscall(SYS_pidfd_open, pid_, 0)));
    while (!Listens()) {
      std::array<pollfd, 2> events = {{{changes.get(), POLLIN, 0}, {process.get(), POLLIN, 0}}};
      ::poll(events.data(), events.size(), std::filesystem::exists(address_.path) ? 0 : -1);
      if (events[1].revents != 0) throw std::runtime_error("the target ended at once");
      std::array<char, 4096> ignored = {};
      if (events[0].revents != 0) static_cast<void>(!::read(changes.get(), ignored.data(), ignored.size()));
    }
  }

  [[nodiscard]] bool Listens() const {
    const UniqueFd socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_un where = {};
    where.sun_family = AF_UNIX;
    address_.path.copy(where.sun_path, sizeof(where.sun_path) - 1);
    return ::connect(socket.get(), reinterpret_cast<const sockaddr*>(&where), sizeof(where)) == 0;
  }

  std::string folder_;
  Address address_;
  pid_t pid_ = 0;
};

}  // namespace spdkctl

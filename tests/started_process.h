#pragma once

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/inotify.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>
#include <filesystem>
#include <functional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "base/os.h"

namespace spdkctl {

/// A folder of its own for what a test starts.
inline std::string MakeTestFolder(const std::string& name) {
  std::string folder = std::filesystem::temp_directory_path() / (name + "-test-XXXXXX");
  if (::mkdtemp(folder.data()) == nullptr) throw std::runtime_error("cannot make a folder for " + name);
  return folder;
}

/// Whoever listens on a Unix socket; nothing valid if nobody does.
inline UniqueFd ConnectTo(const std::string& path) {
  UniqueFd socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
  sockaddr_un where = {};
  where.sun_family = AF_UNIX;
  path.copy(where.sun_path, sizeof(where.sun_path) - 1);
  const bool connected = ::connect(socket.get(), reinterpret_cast<const sockaddr*>(&where), sizeof(where)) == 0;
  return connected ? std::move(socket) : UniqueFd();
}

/// Starts a program that makes a socket in a folder, and waits until it is up. What it writes to these streams is in
/// the folder's log.
inline pid_t StartIn(const std::string& folder, std::vector<std::string>& words, const std::vector<int>& logged,
                     std::vector<std::string> environment, const std::string& socket,
                     const std::function<bool()>& is_up) {
  const UniqueFd changes(::inotify_init1(IN_CLOEXEC | IN_NONBLOCK));
  if (::inotify_add_watch(changes.get(), folder.c_str(), IN_CREATE) < 0)
    throw std::runtime_error("cannot watch " + folder);
  std::vector<char*> argv;
  for (std::string& word : words) argv.push_back(word.data());
  argv.push_back(nullptr);
  std::vector<char*> variables;
  for (std::string& variable : environment) variables.push_back(variable.data());
  for (char** entry = environ; *entry != nullptr; ++entry) variables.push_back(*entry);
  variables.push_back(nullptr);
  posix_spawn_file_actions_t files;
  ::posix_spawn_file_actions_init(&files);
  const std::string log = folder + "/log";
  for (const int stream : logged)
    ::posix_spawn_file_actions_addopen(&files, stream, log.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
  pid_t pid = 0;
  const int failed = ::posix_spawn(&pid, argv[0], &files, nullptr, argv.data(), variables.data());
  ::posix_spawn_file_actions_destroy(&files);
  if (failed != 0) throw std::runtime_error("cannot start " + words.front());
  const UniqueFd process(static_cast<int>(::syscall(SYS_pidfd_open, pid, 0)));
  while (!is_up()) {
    std::array<pollfd, 2> events = {{{changes.get(), POLLIN, 0}, {process.get(), POLLIN, 0}}};
    // A socket is in its folder a moment before it listens: then there is nothing to wait for.
    ::poll(events.data(), events.size(), std::filesystem::exists(socket) ? 0 : -1);
    if (events[1].revents != 0) throw std::runtime_error(words.front() + " ended at once");
    std::array<char, 4096> ignored = {};
    static_cast<void>(!::read(changes.get(), ignored.data(), ignored.size()));
  }
  return pid;
}

}  // namespace spdkctl

#include "transport/parents_socket.h"

#include <fcntl.h>
#include <pthread.h>
#include <unistd.h>

#include <algorithm>
#include <mutex>
#include <vector>

namespace spdkctl::transport {
namespace {

/// All that is held. Never destroyed: a fork may come while the program ends.
struct Held {
  std::mutex mutex;
  std::vector<int> descriptors;  ///< Guarded by mutex.
};

Held& AllHeld() {
  static Held* const held = [] {
    auto* const made = new Held();
    // Locked while the process forks, the list is as it stands in the child, too.
    ::pthread_atfork([] { AllHeld().mutex.lock(); }, [] { AllHeld().mutex.unlock(); },
                     [] {
                       Held& all = AllHeld();
                       // The numbers stay taken: whoever closes one in the child closes nothing else.
                       const int nothing = ::open("/dev/null", O_RDWR | O_CLOEXEC);
                       for (const int fd : all.descriptors) nothing < 0 ? ::close(fd) : ::dup3(nothing, fd, O_CLOEXEC);
                       if (nothing >= 0) ::close(nothing);
                       all.descriptors.clear();
                       all.mutex.unlock();
                     });
    return made;
  }();
  return *held;
}

}  // namespace

void ParentsSocket::Hold(int fd) {
  Release();
  Held& all = AllHeld();
  const std::lock_guard lock(all.mutex);
  all.descriptors.push_back(fd);
  fd_ = fd;
}

void ParentsSocket::Release() {
  if (fd_ < 0) return;
  Held& all = AllHeld();
  const std::lock_guard lock(all.mutex);
  // In a forked child it is not there any more.
  std::erase(all.descriptors, fd_);
  fd_ = -1;
}

}  // namespace spdkctl::transport

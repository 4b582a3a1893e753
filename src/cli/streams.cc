#include "cli/streams.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <cerrno>
#include <iostream>

#include "base/os.h"

namespace spdkctl::cli {
namespace {

bool ReaderHasGone() {
  pollfd output = {STDOUT_FILENO, POLLOUT, 0};
  return ::poll(&output, 1, 0) == 1 && (output.revents & (POLLERR | POLLHUP)) != 0;
}

}  // namespace

void HoldClosedStreams() {
  for (const int fd : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    if (::fcntl(fd, F_GETFD) != -1 || errno != EBADF) continue;
    // The lowest free number is this one. Using the stream stays an error.
    if (::open("/dev/null", fd == STDIN_FILENO ? O_WRONLY : O_RDONLY) != fd) return;
  }
}

Result<void> FlushOutput() {
  errno = 0;
  std::cout.flush();
  if (std::cout) return {};
  if (ReaderHasGone()) return {};
  if (errno != 0) return ErrnoError("cannot write to stdout");
  return MakeError(Code::kInternal, "cannot write to stdout");
}

}  // namespace spdkctl::cli

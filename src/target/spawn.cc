#include "target/spawn.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstddef>
#include <string_view>

#include <fmt/format.h>

namespace spdkctl::target {
namespace {

constexpr std::string_view kDefaultPath = "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
constexpr std::array<std::string_view, 6> kPassedOn = {"HOME", "LANG", "LD_LIBRARY_PATH", "PATH", "TMPDIR", "TZ"};
constexpr std::array<std::string_view, 7> kPassedOnPrefixes = {"ASAN_", "DPDK_", "LC_",   "LSAN_",
                                                               "SPDK",  "TSAN_", "UBSAN_"};

bool IsPassedOn(std::string_view entry) {
  const std::string_view name = entry.substr(0, entry.find('='));
  return std::find(kPassedOn.begin(), kPassedOn.end(), name) != kPassedOn.end() ||
         std::any_of(kPassedOnPrefixes.begin(), kPassedOnPrefixes.end(),
                     [&](std::string_view prefix) { return name.starts_with(prefix); });
}

/// Pointers to the words, and a null behind them, as exec takes them. They live as long as the words.
std::vector<char*> Pointers(std::vector<std::string>& words) {
  std::vector<char*> pointers;
  for (std::string& word : words) pointers.push_back(word.data());
  pointers.push_back(nullptr);
  return pointers;
}

/// What the child works with; made before it is forked, for it must not allocate.
struct Child {
  const char* program;
  char* const* arguments;
  char* const* environment;
  int log;
  int report;  ///< The end of a pipe, which takes errno if exec fails and is closed by exec.
};

/// Gives a descriptor a number. False if that fails.
bool Put(int from, int to) { return from == to ? ::fcntl(to, F_SETFD, 0) == 0 : ::dup2(from, to) == to; }

/// Closes every descriptor from `first` on, those that others opened meanwhile included.
void CloseFrom(unsigned first) {
  if (::syscall(SYS_close_range, first, ~0U, 0) == 0) return;
  // Before Linux 5.9.
  for (long fd = first; fd < ::sysconf(_SC_OPEN_MAX); ++fd) ::close(static_cast<int>(fd));
}

/// The kernel is told itself: the C library refuses to touch the signals that it keeps for itself, and what a starter
/// ignores of them would be inherited.
void SetSignals() {
  constexpr std::size_t kKernelSetBytes = (NSIG - 1) / 8;
  // The kernel's struct sigaction, whose order depends on the machine; all zeros is SIG_DFL in any.
  constexpr std::array<unsigned long, 8> kStandard = {};
  for (int signal = 1; signal < NSIG; ++signal)
    ::syscall(SYS_rt_sigaction, signal, kStandard.data(), nullptr, kKernelSetBytes);
  sigset_t none;
  ::sigemptyset(&none);
  ::pthread_sigmask(SIG_SETMASK, &none, nullptr);
}

/// Runs in the forked child, where other threads' locks stay locked for ever: system calls only. It returns if one
/// fails, with the descriptor that takes errno.
int Become(const Child& child) {
  constexpr int kReport = STDERR_FILENO + 1;
  // The two descriptors may have the numbers that they are to get; copies have higher ones.
  const int log = ::fcntl(child.log, F_DUPFD, kReport + 1);
  const int report = ::fcntl(child.report, F_DUPFD, kReport + 1);
  const int null = ::open("/dev/null", O_RDONLY);
  if (log < 0 || report < 0 || null < 0) return child.report;
  if (!Put(null, STDIN_FILENO) || !Put(log, STDOUT_FILENO) || !Put(log, STDERR_FILENO) || !Put(report, kReport))
    return report;
  CloseFrom(kReport + 1);
  ::fcntl(kReport, F_SETFD, FD_CLOEXEC);
  ::setsid();
  ::umask(077);
  if (::chdir("/") != 0) return kReport;
  SetSignals();
  ::execve(child.program, child.arguments, child.environment);
  return kReport;
}

/// Waits until exec has closed the pipe, or reads why it did not.
int ReadWhy(int report) {
  int why = 0;
  ssize_t size = 0;
  do {
    size = ::read(report, &why, sizeof(why));
  } while (size < 0 && errno == EINTR);
  return size == sizeof(why) ? why : 0;
}

}  // namespace

std::vector<std::string> TargetEnvironment() {
  std::vector<std::string> environment;
  for (char** entry = environ; entry != nullptr && *entry != nullptr; ++entry) {
    if (IsPassedOn(*entry)) environment.emplace_back(*entry);
  }
  const bool has_path = std::any_of(environment.begin(), environment.end(),
                                    [](const std::string& entry) { return entry.starts_with("PATH="); });
  if (!has_path) environment.emplace_back(kDefaultPath);
  return environment;
}

Result<pid_t> Spawn(const Launch& launch, const UniqueFd& log) {
  std::vector<std::string> words = {launch.program.string()};
  words.insert(words.end(), launch.arguments.begin(), launch.arguments.end());
  std::vector<std::string> environment = TargetEnvironment();
  const std::vector<char*> argv = Pointers(words);
  const std::vector<char*> envp = Pointers(environment);
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) return ErrnoError("cannot make a pipe");
  const UniqueFd reads(ends[0]);
  UniqueFd writes(ends[1]);
  const Child child{words.front().c_str(), argv.data(), envp.data(), log.get(), writes.get()};
  const pid_t pid = ::fork();
  if (pid == 0) {
    const int report = Become(child);
    const int why = errno;
    static_cast<void>(!::write(report, &why, sizeof(why)));
    ::_exit(127);
  }
  if (pid < 0) return ErrnoError(fmt::format("cannot start {}", launch.program.string()));
  writes = UniqueFd();
  if (const int why = ReadWhy(reads.get()); why != 0) {
    ::waitpid(pid, nullptr, 0);
    errno = why;
    return ErrnoError(fmt::format("cannot start {}", launch.program.string()));
  }
  return pid;
}

}  // namespace spdkctl::target

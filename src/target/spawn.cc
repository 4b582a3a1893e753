#include "target/spawn.h"

#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <sys/resource.h>
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
  int gate;    ///< The end of a pipe, which gives a byte when the program may run.
  bool of_root;
};

/// A limit as init gives it to services, or the kernel to init.
struct Limit {
  int resource;
  rlim_t soft;
  rlim_t hard;
};

constexpr rlim_t kStack = rlim_t{8} << 20;     // the kernel's
constexpr rlim_t kFiles = rlim_t{512} << 10;   // systemd's
constexpr rlim_t kQueues = rlim_t{800} << 10;  // the kernel's
constexpr std::array<Limit, 16> kLimits = {{
    {RLIMIT_AS, RLIM_INFINITY, RLIM_INFINITY},
    {RLIMIT_CPU, RLIM_INFINITY, RLIM_INFINITY},
    {RLIMIT_CORE, RLIM_INFINITY, RLIM_INFINITY},  // if init has not another one
    {RLIMIT_DATA, RLIM_INFINITY, RLIM_INFINITY},
    {RLIMIT_FSIZE, RLIM_INFINITY, RLIM_INFINITY},
    {RLIMIT_LOCKS, RLIM_INFINITY, RLIM_INFINITY},
    {RLIMIT_MEMLOCK, RLIM_INFINITY, RLIM_INFINITY},  // SPDK locks what devices reach
    {RLIMIT_MSGQUEUE, kQueues, kQueues},
    {RLIMIT_NICE, 0, 0},
    {RLIMIT_NOFILE, kFiles, kFiles},  // a connection takes one
    {RLIMIT_NPROC, RLIM_INFINITY, RLIM_INFINITY},
    {RLIMIT_RSS, RLIM_INFINITY, RLIM_INFINITY},
    {RLIMIT_RTPRIO, 0, 0},
    {RLIMIT_RTTIME, RLIM_INFINITY, RLIM_INFINITY},
    {RLIMIT_SIGPENDING, RLIM_INFINITY, RLIM_INFINITY},
    {RLIMIT_STACK, kStack, RLIM_INFINITY},
}};

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

/// Where this process may not raise a limit (a container's root), it has what it can have.
void SetLimit(const Limit& limit) {
  const rlimit wanted = {limit.soft, limit.hard};
  if (::setrlimit(static_cast<__rlimit_resource>(limit.resource), &wanted) == 0) return;
  rlimit now = {};
  if (::getrlimit(static_cast<__rlimit_resource>(limit.resource), &now) != 0) return;
  now.rlim_cur = std::min(limit.soft, now.rlim_max);
  ::setrlimit(static_cast<__rlimit_resource>(limit.resource), &now);
}

/// Root's target lives long after the user who had it started, and has no limits of that user's. Whether there are
/// cores is said by the host's init.
void SetLimits() {
  constexpr pid_t kInit = 1;
  for (const Limit& limit : kLimits) SetLimit(limit);
  rlimit core = {};
  if (::prlimit(kInit, RLIMIT_CORE, nullptr, &core) == 0) SetLimit({RLIMIT_CORE, core.rlim_cur, core.rlim_max});
}

/// A starter that made itself less important (nice, a session that is the first to go when memory is short) does not
/// make its targets so. What made it more important was an administrator, and stays. A user may not be allowed this.
void SetImportance() {
  constexpr const char* kOomScore = "/proc/self/oom_score_adj";
  std::array<char, 8> text = {};
  const int oom = ::open(kOomScore, O_RDWR);
  const bool positive = ::read(oom, text.data(), text.size()) > 0 && text[0] != '-' && text[0] != '0';
  if (positive) static_cast<void>(!::pwrite(oom, "0", 1, 0));
  ::close(oom);
  if (::getpriority(PRIO_PROCESS, 0) > 0) ::setpriority(PRIO_PROCESS, 0, 0);
  const int policy = ::sched_getscheduler(0);
  const sched_param plain = {};
  if (policy == SCHED_IDLE || policy == SCHED_BATCH) ::sched_setscheduler(0, SCHED_OTHER, &plain);
  // The kernel's words of linux/ioprio.h; none: as nice says.
  constexpr int kProcess = 1;
  constexpr int kClassShift = 13;
  constexpr int kRealTime = 1;
  constexpr int kNone = 0;
  if (::syscall(SYS_ioprio_get, kProcess, 0) >> kClassShift != kRealTime) ::syscall(SYS_ioprio_set, kProcess, 0, kNone);
}

/// Waits until the starter lets the program run. False if the starter is gone, or does not want it any more.
bool MayRun(int gate) {
  char byte = 0;
  ssize_t size = 0;
  do {
    size = ::read(gate, &byte, 1);
  } while (size < 0 && errno == EINTR);
  return size == 1;
}

/// Runs in the forked child, where other threads' locks stay locked for ever: system calls only. It returns if one
/// fails, with the descriptor that takes errno.
int Become(const Child& child) {
  constexpr int kReport = STDERR_FILENO + 1;
  constexpr int kGate = kReport + 1;
  // The descriptors may have the numbers that they are to get; copies have higher ones.
  const int log = ::fcntl(child.log, F_DUPFD, kGate + 1);
  const int report = ::fcntl(child.report, F_DUPFD, kGate + 1);
  const int gate = ::fcntl(child.gate, F_DUPFD, kGate + 1);
  const int null = ::fcntl(::open("/dev/null", O_RDONLY), F_DUPFD, kGate + 1);
  if (log < 0 || report < 0 || gate < 0 || null < 0) return child.report;
  if (!Put(null, STDIN_FILENO) || !Put(log, STDOUT_FILENO) || !Put(log, STDERR_FILENO) || !Put(report, kReport) ||
      !Put(gate, kGate))
    return report;
  // The starter's end of the gate among them.
  CloseFrom(kGate + 1);
  ::fcntl(kReport, F_SETFD, FD_CLOEXEC);
  ::fcntl(kGate, F_SETFD, FD_CLOEXEC);
  ::setsid();
  if (!MayRun(kGate)) ::_exit(0);
  ::umask(077);
  if (::chdir("/") != 0) return kReport;
  SetSignals();
  SetImportance();
  if (child.of_root) SetLimits();
  ::execve(child.program, child.arguments, child.environment);
  return kReport;
}

struct Pipe {
  UniqueFd reads;
  UniqueFd writes;

  static Result<Pipe> Make() {
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) return ErrnoError("cannot make a pipe");
    return Pipe{UniqueFd(ends[0]), UniqueFd(ends[1])};
  }
};

/// Lets the child run the program. This process has the other end, too, so that there is no SIGPIPE if the child has
/// ended.
void Open(const UniqueFd& gate) { static_cast<void>(!::write(gate.get(), "", 1)); }

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

Result<pid_t> Spawn(const Launch& launch, const UniqueFd& log, const BeforeRun& before_run) {
  std::vector<std::string> words = {launch.program.string()};
  words.insert(words.end(), launch.arguments.begin(), launch.arguments.end());
  std::vector<std::string> environment = TargetEnvironment();
  const std::vector<char*> argv = Pointers(words);
  const std::vector<char*> envp = Pointers(environment);
  auto report = Pipe::Make();
  auto gate = Pipe::Make();
  if (!report || !gate) return report ? gate.error() : report.error();
  const Child child{words.front().c_str(), argv.data(),       envp.data(),     log.get(),
                    report->writes.get(),  gate->reads.get(), ::geteuid() == 0};
  const pid_t pid = ::fork();
  if (pid == 0) {
    const int failed = Become(child);
    const int why = errno;
    static_cast<void>(!::write(failed, &why, sizeof(why)));
    ::_exit(127);
  }
  if (pid < 0) return ErrnoError(fmt::format("cannot start {}", launch.program.string()));
  report->writes = UniqueFd();
  Result<void> run = before_run ? before_run(pid) : Result<void>();
  // A child that could not come so far has closed its end; why is in the report.
  if (run) Open(gate->writes);
  gate->writes = UniqueFd();
  if (const int why = ReadWhy(report->reads.get()); run && why != 0) {
    errno = why;
    run = ErrnoError(fmt::format("cannot start {}", launch.program.string()));
  }
  if (run) return pid;
  ::waitpid(pid, nullptr, 0);
  return run.error();
}

}  // namespace spdkctl::target

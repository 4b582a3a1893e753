#include <fcntl.h>
#include <signal.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

#include <fmt/format.h>
#include <google/protobuf/util/message_differencer.h>

#include "base/interrupt.h"
#include "base/os.h"
#include "base/text.h"
#include "spdkctl/rpc/v1/framework.pb.h"
#include "spdkctl/schema/codec.h"
#include "target/check.h"
#include "target/folders.h"
#include "target/leftovers.h"
#include "target/lock.h"
#include "target/records.h"
#include "target/spawn.h"

namespace spdkctl::target {
namespace {

namespace fs = std::filesystem;

// Modes of the RPC socket, unless the specification has one.
constexpr mode_t kForOwner = 0600;
constexpr mode_t kForGroup = 0660;

/// Removes a socket that a dead process left. Whoever holds the lock beside it is about to listen there. The lock file
/// stays: it is the target's to take.
Result<void> RemoveStaleSocket(const fs::path& socket) {
  if (host::SocketIsServed(socket) != false) return {};
  const std::string lock_file = socket.string() + ".lock";
  const UniqueFd lock(::open(lock_file.c_str(), O_RDONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600));
  if (!lock.valid()) return ErrnoError(fmt::format("cannot open {}", lock_file));
  if (::flock(lock.get(), LOCK_EX | LOCK_NB) != 0)
    return MakeError(Code::kBusy, fmt::format("address {} is about to be used by another process, which has locked {}",
                                              socket.string(), lock_file));
  std::error_code ignored;
  fs::remove(socket, ignored);
  return {};
}

/// Makes the folders and files that the application needs, and removes a socket that a dead process left.
Result<void> Prepare(const Launch& launch) {
  for (const fs::path& folder : launch.folders) {
    if (auto made = MakeFolder(folder); !made) return made;
  }
  for (const LaunchFile& file : launch.files) {
    if (auto written = WriteFileAtomically(file.path, file.text, 0600); !written) return written;
  }
  return launch.address.is_unix() ? RemoveStaleSocket(launch.address.path) : Result<void>();
}

/// The file that takes the target's output.
Result<UniqueFd> OpenLog(const Launch& launch) {
  UniqueFd log(::open(launch.log.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0640));
  if (!log.valid()) return ErrnoError(fmt::format("cannot write the log {}", launch.log.string()));
  return log;
}

Result<void> RunCalls(InlineClient& client, const google::protobuf::RepeatedPtrField<node::v1::Call>& calls) {
  for (const node::v1::Call& call : calls) {
    const Method* const method = Schema::Get().Find(call.method());
    if (method == nullptr) {
      const auto answered = client.call(call.method(), call.params());
      if (!answered) return answered.error();
      continue;
    }
    const auto request = method->NewRequest();
    const auto response = method->NewResponse();
    if (auto parsed = ParseParams(*method, call.params(), *request); !parsed) return parsed;
    if (auto answered = client.call_message(*method, *request, *response); !answered) return answered;
  }
  return {};
}

/// Waits until RPC answers at all; a process that has ended ends the wait.
Result<void> WaitForAnswers(const Target& target, std::chrono::steady_clock::time_point deadline) {
  while (true) {
    const Health health = CheckHealth(target, std::chrono::seconds(1));
    if (health >= Health::kAnswers) return {};
    if (health == Health::kGone) return MakeError(Code::kUnavailable, "it ended");
    if (std::chrono::steady_clock::now() > deadline)
      return MakeError(Code::kTimeout, fmt::format("it does not answer RPC in time ({})", HealthName(health)));
    if (auto ended = host::WaitForEnd(target.process, std::chrono::milliseconds(20)); !ended) return ended.error();
  }
}

/// Lets others use the RPC socket as the specification says. The target made it for its user alone (umask), so that
/// nobody is let in before. The socket is opened first: its path may lead elsewhere by the next call.
Result<void> SetSocketAccess(const Launch& launch) {
  if (!launch.address.is_unix()) return {};
  const std::string& path = launch.address.path;
  const UniqueFd socket(::open(path.c_str(), O_PATH | O_NOFOLLOW | O_CLOEXEC));
  struct stat about = {};
  if (!socket.valid() || ::fstat(socket.get(), &about) != 0) return ErrnoError(fmt::format("cannot open {}", path));
  if (!S_ISSOCK(about.st_mode) || about.st_uid != ::geteuid())
    return MakeError(Code::kPermission, fmt::format("{} is not the target's socket any more", path));
  const uid_t same = static_cast<uid_t>(-1);
  if (launch.group && ::fchownat(socket.get(), "", same, *launch.group, AT_EMPTY_PATH) != 0)
    return ErrnoError(fmt::format("cannot give {} to group {}", path, launch.spec.rpc().group()));
  const mode_t mode = launch.mode.value_or(launch.group ? kForGroup : kForOwner);
  if (::chmod(fmt::format("/proc/self/fd/{}", socket.get()).c_str(), mode) != 0)
    return ErrnoError(fmt::format("cannot set the mode of {}", path));
  return {};
}

/// Waits until the target is ready, and makes the calls of its specification on the way.
Result<void> FinishStartUp(const Target& target, const Launch& launch, std::chrono::milliseconds timeout) {
  const auto deadline = std::chrono::steady_clock::now() + timeout;
  if (auto answers = WaitForAnswers(target, deadline); !answers) return answers;
  InlineClient client(*target.address, ClientOptionsFor(target));
  if (!launch.spec.before_init().empty()) {
    if (auto done = RunCalls(client, launch.spec.before_init()); !done) return done;
    if (auto started = client.framework_start_init({}); !started) return started.error();
  }
  const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
  if (auto ready = WaitReady(target, std::max(left, std::chrono::milliseconds(0))); !ready) return ready;
  if (auto done = RunCalls(client, launch.spec.after_init()); !done) return done;
  return SetSocketAccess(launch);
}

std::vector<std::string> Differences(const node::v1::Target& running, const node::v1::Target& wanted) {
  std::string report;
  google::protobuf::util::MessageDifferencer differencer;
  differencer.ReportDifferencesToString(&report);
  if (differencer.Compare(running, wanted)) return {};
  std::vector<std::string> lines;
  for (const std::string& line : Split(Trim(report), '\n')) lines.push_back(line);
  return lines;
}

/// Ends a target that did not become ready, and removes what it leaves.
void TakeBack(const Folders& folders, const Target& target) {
  const Uninterrupted undoing;
  static_cast<void>(host::Signal(target.process, SIGKILL));
  static_cast<void>(host::WaitForEnd(target.process, std::chrono::seconds(5)));
  CleanUp(folders, target);
}

node::v1::TargetRecord MakeRecord(const Launch& launch, pid_t pid) {
  node::v1::TargetRecord record;
  record.set_name(launch.name);
  record.set_application(launch.application);
  record.set_exe(launch.program.string());
  record.set_address(launch.address.ToString());
  record.set_log(launch.log.string());
  record.set_simulated(launch.simulated);
  record.set_spdk(launch.spdk.string());
  *record.mutable_spec() = launch.spec;
  for (const std::string& word : launch.arguments) record.add_command_line(word);
  const auto process = host::ReadProcess(pid);
  SetProcess(record, process ? process->id : host::ProcessId{pid, 0});
  return record;
}

/// Runs the program and waits until it is ready. If that fails, nothing of it stays.
Result<Target> Run(const Folders& folders, const Launch& launch, std::chrono::milliseconds timeout) {
  const Result<UniqueFd> log = OpenLog(launch);
  if (!log) return log.error();
  const Result<pid_t> pid = Spawn(launch, *log);
  if (!pid) return pid.error();
  const node::v1::TargetRecord record = MakeRecord(launch, *pid);
  const Target target = FromRecord(record);
  Result<void> ready = WriteRecord(folders, record);
  if (ready) ready = FinishStartUp(target, launch, timeout);
  if (ready) return target;
  TakeBack(folders, target);
  Error error = ready.error();
  const std::string cause = error.code == Code::kUnavailable ? CauseFromLog(launch.log) : std::string();
  error.message = fmt::format("target {} did not start: {}", launch.name, error.message);
  if (!cause.empty()) error.cause = cause;
  return error;
}

}  // namespace

Result<Started> Start(const Folders& folders, const std::string& name, const node::v1::Target& spec,
                      const host::Installation& installation, const StartOptions& options) {
  if (auto plain = CheckName(name); !plain) return plain.error();
  const Result<TargetLock> lock = LockTarget(folders, name);
  if (!lock) return lock.error();
  const Result<std::optional<Target>> running = RunningOrCleanedUp(folders, name);
  if (!running) return running.error();
  if (*running) return Started{**running, true, Differences((*running)->record.spec(), spec)};
  const Result<Launch> launch = Resolve(folders, name, spec, installation);
  if (!launch) return launch.error();
  if (auto free = Check(*launch); !free) return free.error();
  if (auto prepared = Prepare(*launch); !prepared) return prepared.error();
  const Result<Target> target = Run(folders, *launch, options.timeout);
  if (!target) return target.error();
  return Started{*target, false, {}};
}

}  // namespace spdkctl::target

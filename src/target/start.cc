#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/stat.h>
#include <sys/wait.h>
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
#include "target/leftovers.h"
#include "target/records.h"

namespace spdkctl::target {
namespace {

namespace fs = std::filesystem;

/// Makes the folders and files that the application needs, and removes a socket that a dead process left.
Result<void> Prepare(const Launch& launch) {
  for (const fs::path& folder : launch.folders) {
    std::error_code failed;
    fs::create_directories(folder, failed);
    if (failed)
      return MakeError(Code::kPermission,
                       fmt::format("cannot make the folder {}: {}", folder.string(), failed.message()));
  }
  for (const LaunchFile& file : launch.files) {
    if (auto written = WriteFileAtomically(file.path, file.text, 0600); !written) return written;
  }
  std::error_code ignored;
  if (launch.address.is_unix() && host::SocketIsServed(launch.address.path) == false) {
    fs::remove(launch.address.path, ignored);
    fs::remove(launch.address.path + ".lock", ignored);
  }
  return {};
}

/// Runs the program in a session of its own; its output goes into the log.
Result<pid_t> Spawn(const Launch& launch) {
  std::vector<std::string> words = {launch.program.string()};
  words.insert(words.end(), launch.arguments.begin(), launch.arguments.end());
  std::vector<char*> argv;
  for (std::string& word : words) argv.push_back(word.data());
  argv.push_back(nullptr);

  posix_spawn_file_actions_t files;
  ::posix_spawn_file_actions_init(&files);
  ::posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  ::posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, launch.log.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0640);
  ::posix_spawn_file_actions_adddup2(&files, STDOUT_FILENO, STDERR_FILENO);
  posix_spawnattr_t attributes;
  ::posix_spawnattr_init(&attributes);
  sigset_t none;
  ::sigemptyset(&none);
  ::posix_spawnattr_setsigmask(&attributes, &none);
  ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK);
  pid_t pid = 0;
  const int failed = ::posix_spawn(&pid, launch.program.c_str(), &files, &attributes, argv.data(), environ);
  ::posix_spawnattr_destroy(&attributes);
  ::posix_spawn_file_actions_destroy(&files);
  if (failed != 0) {
    errno = failed;
    return ErrnoError(fmt::format("cannot start {}", launch.program.string()));
  }
  return pid;
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

Result<void> SetSocketAccess(const Launch& launch) {
  const std::string& path = launch.address.path;
  if (launch.group && ::chown(path.c_str(), static_cast<uid_t>(-1), *launch.group) != 0)
    return ErrnoError(fmt::format("cannot give {} to group {}", path, launch.spec.rpc().group()));
  if (launch.mode && ::chmod(path.c_str(), *launch.mode) != 0)
    return ErrnoError(fmt::format("cannot set the mode of {}", path));
  return {};
}

/// Waits until the target is ready, and makes the calls of its specification on the way.
Result<void> FinishStartUp(const Target& target, const Launch& launch, std::chrono::milliseconds timeout) {
  const auto deadline = std::chrono::steady_clock::now() + timeout;
  if (auto answers = WaitForAnswers(target, deadline); !answers) return answers;
  InlineClient client(*target.address);
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
  record.set_pid(pid);
  const auto process = host::ReadProcess(pid);
  record.set_start_time(process ? process->id.start_time : 0);
  return record;
}

/// Runs the program and waits until it is ready. If that fails, nothing of it stays.
Result<Target> Run(const Folders& folders, const Launch& launch, std::chrono::milliseconds timeout) {
  const Result<pid_t> pid = Spawn(launch);
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
  if (const auto running = RunningOrCleanedUp(folders, name))
    return Started{*running, true, Differences(running->record.spec(), spec)};
  const Result<Launch> launch = Resolve(folders, name, spec, installation);
  if (!launch) return launch.error();
  if (auto free = Check(*launch); !free) return free.error();
  if (auto prepared = Prepare(*launch); !prepared) return prepared.error();
  const Result<Target> target = Run(folders, *launch, options.timeout);
  if (!target) return target.error();
  return Started{*target, false, {}};
}

}  // namespace spdkctl::target

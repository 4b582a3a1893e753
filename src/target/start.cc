#include <fcntl.h>
#include <grp.h>
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
#include "spdkctl/host/hugepages.h"
#include "spdkctl/rpc/v1/framework.pb.h"
#include "spdkctl/schema/codec.h"
#include "target/resolve.h"
#include "target/records.h"

namespace spdkctl::target {
namespace {

namespace fs = std::filesystem;

// What SPDK's applications ask for if -s does not say: the default of DPDK's memory of 26.05.
constexpr std::uint64_t kDefaultMemory = std::uint64_t{512} << 20;
constexpr std::string_view kCoreLock = "/var/tmp/spdk_cpu_lock_{:03}";

/// The process that holds SPDK's lock on a core, if any does.
std::optional<pid_t> CoreHolder(int core) {
  const UniqueFd file(::open(fmt::format(fmt::runtime(kCoreLock), core).c_str(), O_RDWR | O_CLOEXEC));
  if (!file.valid()) return std::nullopt;
  struct flock lock = {};
  lock.l_type = F_WRLCK;
  lock.l_whence = SEEK_SET;
  if (::fcntl(file.get(), F_GETLK, &lock) != 0 || lock.l_type == F_UNLCK) return std::nullopt;
  return lock.l_pid;
}

Result<void> CheckCores(const node::v1::Target& spec, bool simulated) {
  const Result<std::vector<int>> cores = ParseCores(spec.cores().empty() ? "0x1" : spec.cores());
  if (!cores) return cores.error();
  const bool unlocked =
      std::find(spec.arguments().begin(), spec.arguments().end(), "--disable-cpumask-locks") != spec.arguments().end();
  for (const int core : *cores) {
    const auto holder = simulated || unlocked ? std::nullopt : CoreHolder(core);
    if (!holder) continue;
    const auto process = host::ReadProcess(*holder);
    return MakeError(Code::kBusy, fmt::format("core {} is held by process {}{}; choose other cores", core, *holder,
                                              process ? " (" + process->name + ")" : ""));
  }
  return {};
}

/// A served address is refused; a socket that a dead process left is removed, with its lock.
Result<void> CheckAddress(const Address& address) {
  if (!address.is_unix()) {
    if (const auto holder = host::WhoListens(address.ToString())) {
      return MakeError(Code::kBusy, fmt::format("address {} is in use by process {} ({})", address.ToString(),
                                                holder->id.pid, holder->name));
    }
    return {};
  }
  const auto served = host::SocketIsServed(address.path);
  if (served == true) {
    const auto holder = host::WhoListens(address.path);
    return MakeError(Code::kBusy, fmt::format("address {} is in use by {}", address.path,
                                              holder ? fmt::format("process {} ({})", holder->id.pid, holder->name)
                                                     : "another process"));
  }
  std::error_code failed;
  if (!served && fs::exists(address.path, failed))
    return MakeError(Code::kExists, fmt::format("{} exists and is no socket; it was left alone", address.path));
  fs::create_directories(fs::path(address.path).parent_path(), failed);
  if (failed)
    return MakeError(Code::kPermission,
                     fmt::format("cannot make the folder of {}: {}", address.path, failed.message()));
  if (served == false) {
    fs::remove(address.path, failed);
    fs::remove(address.path + ".lock", failed);
  }
  return {};
}

Result<void> CheckHugepages(const std::string& name, const node::v1::Target& spec) {
  if (spec.no_hugepages()) return {};
  const Result<host::HugepageState> state = host::ShowHugepages();
  if (!state) return state.error();
  std::uint64_t wanted = kDefaultMemory;
  if (!spec.memory().empty()) {
    const Result<std::uint64_t> size = ParseSize(spec.memory());
    if (!size) return size.error();
    wanted = *size;
  }
  if (state->FreeBytes() >= wanted) return {};
  return MakeError(Code::kBusy,
                   fmt::format("target {} needs {} of huge pages, {} are free; run: spdkctl host hugepages reserve {}",
                               name, FormatSize(wanted), FormatSize(state->FreeBytes()), FormatSize(wanted)));
}

/// Runs the program in a session of its own, its output in the log.
Result<pid_t> Spawn(const fs::path& program, const std::vector<std::string>& arguments, const fs::path& log) {
  std::vector<std::string> words = {program.string()};
  words.insert(words.end(), arguments.begin(), arguments.end());
  std::vector<char*> argv;
  for (std::string& word : words) argv.push_back(word.data());
  argv.push_back(nullptr);

  posix_spawn_file_actions_t files;
  ::posix_spawn_file_actions_init(&files);
  ::posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  ::posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, log.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0640);
  ::posix_spawn_file_actions_adddup2(&files, STDOUT_FILENO, STDERR_FILENO);
  posix_spawnattr_t attributes;
  ::posix_spawnattr_init(&attributes);
  sigset_t none;
  ::sigemptyset(&none);
  ::posix_spawnattr_setsigmask(&attributes, &none);
  ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK);
  pid_t pid = 0;
  const int failed = ::posix_spawn(&pid, program.c_str(), &files, &attributes, argv.data(), environ);
  ::posix_spawnattr_destroy(&attributes);
  ::posix_spawn_file_actions_destroy(&files);
  if (failed != 0) {
    errno = failed;
    return ErrnoError(fmt::format("cannot start {}", program.string()));
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

Result<void> FinishStartUp(const Target& target, const node::v1::Target& spec,
                           std::chrono::steady_clock::time_point deadline) {
  if (auto answers = WaitForAnswers(target, deadline); !answers) return answers;
  InlineClient client(*target.address);
  if (!spec.before_init().empty()) {
    if (auto done = RunCalls(client, spec.before_init()); !done) return done;
    if (auto started = client.framework_start_init({}); !started) return started.error();
  }
  const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
  if (auto ready = WaitReady(target, std::max(left, std::chrono::milliseconds(0))); !ready) return ready;
  return RunCalls(client, spec.after_init());
}

Result<void> SetSocketAccess(const Address& address, const node::v1::Rpc& rpc) {
  if (!address.is_unix()) return {};
  if (!rpc.group().empty()) {
    const group* const found = ::getgrnam(rpc.group().c_str());  // NOLINT(concurrency-mt-unsafe)
    if (found == nullptr) return MakeError(Code::kNotFound, fmt::format("there is no group '{}'", rpc.group()));
    if (::chown(address.path.c_str(), static_cast<uid_t>(-1), found->gr_gid) != 0)
      return ErrnoError(fmt::format("cannot give {} to group {}", address.path, rpc.group()));
  }
  if (rpc.mode().empty()) return {};
  const auto mode = ParseNumber(rpc.mode(), 8);
  if (!mode || *mode > 0777)
    return MakeError(Code::kInvalidArgument,
                     fmt::format("rpc mode '{}' is no octal mode; write it like 0660", rpc.mode()));
  if (::chmod(address.path.c_str(), static_cast<mode_t>(*mode)) != 0)
    return ErrnoError(fmt::format("cannot set the mode of {}", address.path));
  return {};
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

/// Ends what was begun and takes its leavings away.
void TakeBack(const Folders& folders, const Target& target) {
  const Uninterrupted undoing;
  static_cast<void>(host::Signal(target.process, SIGKILL));
  static_cast<void>(host::WaitForEnd(target.process, std::chrono::seconds(5)));
  CleanUp(folders, target);
}

node::v1::TargetRecord MakeRecord(const std::string& name, const node::v1::Target& spec,
                                  const host::Installation& installation, const fs::path& program,
                                  const Address& address, const fs::path& log, const CommandLine& line) {
  node::v1::TargetRecord record;
  record.set_name(name);
  record.set_application(spec.application().empty() ? name : spec.application());
  record.set_exe(program.string());
  record.set_address(address.ToString());
  record.set_log(log.string());
  record.set_simulated(installation.simulated);
  record.set_spdk(installation.directory.string());
  *record.mutable_spec() = spec;
  for (const std::string& word : line.arguments) record.add_command_line(word);
  return record;
}

bool IsPlainName(const std::string& name) {
  return !name.empty() &&
         name.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.-") ==
             std::string::npos &&
         name.front() != '.';
}

}  // namespace

std::string CauseFromLog(const fs::path& log) {
  const std::string text = ReadFile(log).value_or("");
  std::vector<std::string> lines;
  for (const std::string& line : Split(text, '\n')) {
    if (!Trim(line).empty()) lines.emplace_back(Trim(line));
  }
  constexpr std::string_view kClaimed = "probably process ";
  for (const std::string& line : lines) {
    const std::size_t lock = line.find("Cannot create lock on core ");
    const std::size_t holder = line.find(kClaimed);
    if (lock == std::string::npos || holder == std::string::npos) continue;
    const auto core = SplitWords(line.substr(lock + 27)).front();
    return fmt::format("core {} is held by process {}", core.substr(0, core.find(',')),
                       SplitWords(line.substr(holder + kClaimed.size())).front());
  }
  // The first complaint is the cause, those after it are its consequences.
  for (const std::string_view mark :
       {"*ERROR*", "EAL: FATAL", "EAL: Error", "invalid option", "unrecognized option", "rror"}) {
    for (const std::string& line : lines) {
      if (const std::size_t at = line.find(mark); at != std::string::npos) {
        const std::size_t begin = mark == "*ERROR*" ? std::min(line.size(), at + 9) : 0;
        return std::string(Trim(std::string_view(line).substr(begin)));
      }
    }
  }
  return lines.empty() ? std::string() : lines.back();
}

Result<Started> Start(const Folders& folders, const std::string& name, const node::v1::Target& spec,
                      const host::Installation& installation, const StartOptions& options) {
  if (!IsPlainName(name))
    return MakeError(Code::kInvalidArgument,
                     fmt::format("'{}' is no name for a target: letters, digits, '_', '-' and '.' only", name));
  if (const auto record = ReadRecord(folders, name)) {
    if (host::IsAlive({record->pid(), record->start_time()}))
      return Started{FromRecord(*record), true, Differences(record->spec(), spec)};
    // It ended by itself: what it left, its huge pages among it, is in the way of the next one. Its last threads may be
    // on their way out yet, and hold them.
    static_cast<void>(host::WaitForEnd({record->pid(), record->start_time()}, std::chrono::seconds(5)));
    CleanUp(folders, FromRecord(*record));
  }
  const Result<fs::path> program = installation.Find(spec.application().empty() ? name : spec.application());
  if (!program) return program.error();
  const Result<Address> address = AddressFor(folders, name, spec);
  if (!address) return address.error();
  const Result<CommandLine> line = MakeCommandLine(folders, name, spec, installation, *address);
  if (!line) return line.error();
  if (auto cores = CheckCores(spec, installation.simulated); !cores) return cores.error();
  if (auto free = CheckAddress(*address); !free) return free.error();
  if (!installation.simulated) {
    if (auto pages = CheckHugepages(name, spec); !pages) return pages.error();
  }
  if (!line->config_path.empty()) {
    if (auto written = WriteFileAtomically(line->config_path, line->config_text, 0600); !written)
      return written.error();
  }
  std::error_code ignored;
  fs::create_directories(folders.runtime, ignored);
  for (std::size_t i = 0; i + 1 < line->arguments.size(); ++i) {
    if (line->arguments[i] == "-S") fs::create_directories(line->arguments[i + 1], ignored);
  }
  const fs::path log = folders.runtime / (name + ".log");
  node::v1::TargetRecord record = MakeRecord(name, spec, installation, *program, *address, log, *line);
  const Result<pid_t> pid = Spawn(*program, line->arguments, log);
  if (!pid) return pid.error();
  const auto process = host::ReadProcess(*pid);
  record.set_pid(*pid);
  record.set_start_time(process ? process->id.start_time : 0);
  const Target target = FromRecord(record);
  const auto deadline = std::chrono::steady_clock::now() + options.timeout;
  Result<void> ready = WriteRecord(folders, record);
  if (ready) ready = FinishStartUp(target, spec, deadline);
  if (ready) ready = SetSocketAccess(*address, spec.rpc());
  if (!ready) {
    TakeBack(folders, target);
    Error error = ready.error();
    const std::string cause = error.code == Code::kUnavailable ? CauseFromLog(log) : std::string();
    error.message = fmt::format("target {} did not start: {}", name, error.message);
    if (!cause.empty()) error.cause = cause;
    return error;
  }
  return Started{target, false, {}};
}

}  // namespace spdkctl::target

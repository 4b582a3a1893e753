#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

#include <fmt/format.h>
#include <google/protobuf/util/message_differencer.h>

#include "base/os.h"
#include "base/text.h"
#include "schema/secrets.h"
#include "target/check.h"
#include "target/choice.h"
#include "target/died.h"
#include "target/folders.h"
#include "target/leftovers.h"
#include "target/lock.h"
#include "target/log.h"
#include "target/log_cause.h"
#include "target/records.h"
#include "target/saved.h"
#include "target/spawn.h"
#include "target/start_up.h"

namespace spdkctl::target {
namespace {

namespace fs = std::filesystem;

/// What was asked for, and what is loaded.
struct Request {
  const node::v1::Target& spec;
  const Choice& choice;
};

/// Removes a socket that a dead process left. Whoever holds the lock beside it is about to listen there. The lock file
/// stays: it is the target's to take.
Result<void> RemoveStaleSocket(const fs::path& socket) {
  if (host::SocketIsServed(socket) != false) return {};
  const std::string lock_file = socket.string() + ".lock";
  const UniqueFd lock(::open(lock_file.c_str(), O_RDONLY | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0600));
  struct stat about = {};
  if (!lock.valid() || ::fstat(lock.get(), &about) != 0) return ErrnoError(fmt::format("cannot open {}", lock_file));
  if (!S_ISREG(about.st_mode) || (about.st_uid != 0 && about.st_uid != ::geteuid()))
    return MakeError(Code::kPermission, fmt::format("{} is not used: it is another user's, or no file", lock_file));
  if (::flock(lock.get(), LOCK_EX | LOCK_NB) != 0)
    return MakeError(Code::kBusy, fmt::format("address {} is about to be used by another process, which has locked {}",
                                              socket.string(), lock_file));
  std::error_code ignored;
  fs::remove(socket, ignored);
  return {};
}

/// Makes the folders and files that the application needs, and removes a socket that a dead process left.
Result<void> Prepare(const Folders& folders, const Launch& launch) {
  for (const fs::path& folder : launch.folders) {
    if (auto made = MakeFolder(folder); !made) return made;
  }
  if (auto made = MakeFolder(launch.log.parent_path()); !made) return made;
  // From now on the name is this target's, also while it is stopped and has saved nothing.
  if (auto made = MakeOwnFolder(SavedFolder(folders, launch.name), 0700); !made) return made;
  for (const LaunchFile& file : launch.files) {
    if (auto written = WriteFileAtomically(file.path, file.text, 0600); !written) return written;
  }
  return launch.address.is_unix() ? RemoveStaleSocket(launch.address.path) : Result<void>();
}

/// The file that takes the target's output. Whoever cuts it while the target writes does no harm (O_APPEND).
Result<UniqueFd> OpenLog(const Launch& launch) {
  const auto folder = OpenLogFolder(launch.log.parent_path());
  if (!folder) return folder.error();
  constexpr int kFlags = O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC;
  UniqueFd log(::openat(folder->get(), launch.log.filename().c_str(), kFlags, 0640));
  if (!log.valid()) return ErrnoError(fmt::format("cannot write the log {}", launch.log.string()));
  return log;
}

using Calls = google::protobuf::RepeatedPtrField<node::v1::Call>;

/// Hides the secrets of calls that are shown.
void HideSecretsOf(Calls& calls) {
  for (node::v1::Call& call : calls) call.set_params(HideSecretsOfCall(call.method(), call.params()));
}

node::v1::Target WithoutSecrets(const node::v1::Target& spec) {
  node::v1::Target shown = spec;
  HideSecretsOf(*shown.mutable_before_init());
  HideSecretsOf(*shown.mutable_after_init());
  return shown;
}

/// Adds the calls that look alike once their secrets are hidden, and are not.
void AddHiddenDifferences(const Calls& running, const Calls& wanted, std::string_view when,
                          std::vector<std::string>& lines) {
  for (int i = 0; i < std::min(running.size(), wanted.size()); ++i) {
    const node::v1::Call& is = running[i];
    const node::v1::Call& shall_be = wanted[i];
    const bool look_alike =
        is.method() == shall_be.method() &&
        HideSecretsOfCall(is.method(), is.params()) == HideSecretsOfCall(shall_be.method(), shall_be.params());
    if (look_alike && !AreEqual(is, shall_be))
      lines.push_back(fmt::format("{}[{}].params of {} differs in what is not shown", when, i, is.method()));
  }
}

/// "cores is [0], and [1] was asked for", of a line of protobuf's.
std::string DifferenceInWords(const std::string& line) {
  const std::size_t kind_end = line.find(": ");
  const std::size_t path_end = line.find(": ", kind_end + 2);
  if (kind_end == std::string::npos || path_end == std::string::npos) return line;
  const std::string path = line.substr(kind_end + 2, path_end - kind_end - 2);
  const std::string values = line.substr(path_end + 2);
  const std::size_t arrow = values.find(" -> ");
  if (line.starts_with("added: ")) return fmt::format("{} is not set, and {} was asked for", path, values);
  if (line.starts_with("deleted: ")) return fmt::format("{} is {}, and was not asked for", path, values);
  if (arrow == std::string::npos) return line;
  return fmt::format("{} is {}, and {} was asked for", path, values.substr(0, arrow), values.substr(arrow + 4));
}

std::vector<std::string> Differences(const node::v1::Target& running, const node::v1::Target& wanted) {
  std::string report;
  google::protobuf::util::MessageDifferencer differencer;
  differencer.ReportDifferencesToString(&report);
  std::vector<std::string> lines;
  if (!differencer.Compare(WithoutSecrets(running), WithoutSecrets(wanted))) {
    for (const std::string& line : Split(Trim(report), '\n')) lines.push_back(DifferenceInWords(line));
  }
  AddHiddenDifferences(running.before_init(), wanted.before_init(), "before_init", lines);
  AddHiddenDifferences(running.after_init(), wanted.after_init(), "after_init", lines);
  return lines;
}

node::v1::TargetRecord MakeRecord(const Launch& launch, const Request& request, pid_t pid) {
  node::v1::TargetRecord record;
  record.set_name(launch.name);
  record.set_application(launch.application);
  record.set_exe(launch.program.string());
  record.set_address(launch.address.ToString());
  record.set_log(launch.log.string());
  record.set_simulated(launch.simulated);
  record.set_spdk(launch.spdk.string());
  record.set_found_spdk(launch.found_spdk);
  *record.mutable_spec() = request.spec;
  *record.mutable_origin() = request.choice.origin;
  for (const std::string& word : launch.arguments) record.add_command_line(word);
  const auto process = host::ReadProcess(pid);
  SetProcess(record, process ? process->id : host::ProcessId{pid, 0});
  return record;
}

/// Keeps the log of the run before, and has the record of a target that died say where. Returns what to tell of it.
Result<std::string> KeepPredecessor(const Folders& folders, const Launch& launch,
                                    std::optional<node::v1::TargetRecord>& before) {
  // A start that failed since has kept the log of the target that died already.
  const bool its_log = before && before->log() == launch.log;
  const Result<fs::path> kept = KeepLog(launch.log, its_log && !before->death().stopped());
  if (!kept) return kept.error();
  if (!before) return std::string();
  if (its_log && !kept->empty()) before->set_log(kept->string());
  if (auto written = WriteRecord(folders, *before); !written) return written.error();
  if (before->death().stopped()) return std::string();
  return fmt::format("{} had {}; its log is kept in {}", launch.name, DescribeDeath(FromRecord(*before)),
                     before->log());
}

/// The record as it was before a program that never ran.
void PutBackRecord(const Folders& folders, const std::string& name,
                   const std::optional<node::v1::TargetRecord>& before) {
  if (!before) return RemoveRecord(folders, name);
  static_cast<void>(WriteRecord(folders, *before));
}

/// Why a call of the start was refused, where the target did not tell when it was asked: only what it wrote during the
/// call says so.
LogCause CauseOfRefusal(const Launch& launch, const Error& error) {
  LogCause cause = FindCause(error.log, CircumstancesOf(launch));
  return cause.known ? cause : LogCause();
}

/// Why the target did not become ready, from its log: what does not answer may have a known cause, and what ended has
/// one there, or was ended by a signal.
LogCause CauseOf(const Launch& launch, const Target& target, const Error& error) {
  if (error.delivery == Delivery::kAnswered && error.rpc_code != 0) return CauseOfRefusal(launch, error);
  LogCause cause = FindCause(LinesOf(launch.log), CircumstancesOf(launch));
  if (cause.known) return cause;
  if (LifeOf(target) != Life::kEnded) return {};
  const std::string how = HowEnded(target.process);
  if (!how.starts_with("SIG")) return cause;
  const bool logged = cause.complaint && !IsFromOutside(how);
  cause.what = how + (logged ? "; its log says: " + cause.what : "");
  cause.remedy = RemedyFor(how);
  return cause;
}

/// Takes a target back that did not become ready, with the record of the one before in its place if it is gone.
Error Failed(const Folders& folders, const Launch& launch, const Target& target,
             const std::optional<node::v1::TargetRecord>& before, Error error) {
  // What is about to end gets the time for it: its connections are closed before.
  if (error.code == Code::kUnavailable) static_cast<void>(host::WaitForEnd(target.process, std::chrono::seconds(2)));
  const LogCause cause = error.cause.empty() ? CauseOf(launch, target, error) : LogCause();
  const Result<void> taken_back = TakeBack(folders, target);
  error.message =
      fmt::format("target {} did not start: {}; its log is {}", launch.name, error.message, launch.log.string());
  if (error.cause.empty()) error.cause = cause.ToString();
  if (!error.cause.empty()) error.log.clear();
  // The cause decides, and what is gone has carried out nothing.
  if (cause.known) error.code = cause.code;
  if (taken_back && error.delivery == Delivery::kMaybeExecuted) error.delivery = Delivery::kNotSent;
  if (!taken_back) error.message += "; " + taken_back.error().message;
  if (taken_back && before) static_cast<void>(WriteRecord(folders, *before));
  return error;
}

/// What to tell of the configuration that a target began with. One that was there before, and of which nothing was
/// saved, has lost all that it held.
std::string WhatWasLoaded(const Launch& launch, const Choice& choice, bool had_predecessor) {
  if (!choice.words.empty()) return fmt::format("{} was started with {}", launch.name, choice.words);
  if (!had_predecessor || choice.fresh) return {};
  const bool calls = launch.spec.before_init_size() + launch.spec.after_init_size() != 0;
  return fmt::format("warning: {} starts {}: nothing was saved of the one before", launch.name,
                     calls ? "with the calls of its specification alone" : "empty");
}

/// Runs the program and waits until it is ready. If that fails, nothing of it stays but its log.
Result<Started> Run(const Folders& folders, const Launch& launch, const Request& request,
                    std::chrono::milliseconds timeout) {
  auto before = ReadRecord(folders, launch.name);
  if (!before) return before.error();
  const Result<std::string> kept = KeepPredecessor(folders, launch, *before);
  if (!kept) return kept.error();
  const Result<UniqueFd> log = OpenLog(launch);
  if (!log) return log.error();
  node::v1::TargetRecord record;
  // No moment is without a record of a program that runs. Whoever finds the mark while nobody holds the lock knows that
  // this start was interrupted.
  const Result<pid_t> pid = Spawn(launch, *log, [&](pid_t child) {
    record = MakeRecord(launch, request, child);
    node::v1::TargetRecord half = record;
    half.set_starting(true);
    return WriteRecord(folders, half);
  });
  if (!pid) {
    PutBackRecord(folders, launch.name, *before);
    return pid.error();
  }
  Started started{FromRecord(record), false, {}, {}};
  Result<void> ready = FinishStartUp(started.target, launch, request.choice, timeout, started.notes);
  if (ready) ready = WriteRecord(folders, record);
  // What cannot be kept is missing to nobody but the next start by name.
  if (ready) static_cast<void>(KeepStart(folders, record));
  if (!ready) return Failed(folders, launch, started.target, *before, ready.error());
  if (!kept->empty()) started.notes.push_back(*kept);
  if (const std::string loaded = WhatWasLoaded(launch, request.choice, before->has_value()); !loaded.empty())
    started.notes.push_back(loaded);
  return started;
}

/// Ends a target whose start was interrupted, if there is one: it has only a part of its configuration. The caller
/// holds the lock, so that nobody is about to complete it. Returns what to tell of it.
Result<std::string> EndHalfStarted(const Folders& folders, const std::optional<Target>& half) {
  if (!half) return std::string();
  if (auto ended = TakeBack(folders, *half); !ended) {
    Error error = ended.error();
    error.message =
        fmt::format("target {} is half started, for its start was interrupted: {}", half->name, error.message);
    return error;
  }
  return fmt::format("{} (pid {}) was half started, for its start was interrupted; it was ended, and is started again",
                     half->name, half->process.pid);
}

}  // namespace

Result<Started> Start(const Folders& folders, const std::string& name, const node::v1::Target& spec,
                      const host::Installation& installation, const StartOptions& options) {
  if (auto plain = CheckName(name); !plain) return plain.error();
  const Result<TargetLock> lock = LockTarget(folders, name);
  if (!lock) return lock.error();
  const Result<std::optional<Target>> running = RunningOrCleanedUp(folders, name);
  if (!running) return running.error();
  if (*running && !(*running)->record.starting())
    return Started{**running, true, Differences((*running)->record.spec(), spec), {}};
  const Result<Choice> choice = ChooseConfiguration(folders, name, spec, installation, options.load);
  if (!choice) return choice.error();
  const Result<Launch> launch = Resolve(folders, name, choice->spec, installation);
  if (!launch) return launch.error();
  const Result<std::string> ended = EndHalfStarted(folders, *running);
  if (!ended) return ended.error();
  if (auto free = Check(*launch); !free) return free.error();
  std::error_code failed;
  const bool known_before = fs::exists(SavedFolder(folders, name), failed) || failed;
  if (auto prepared = Prepare(folders, *launch); !prepared) return prepared.error();
  Result<Started> started = Run(folders, *launch, Request{choice->asked, *choice}, options.timeout);
  // A name whose first start failed is no target's. A folder that holds anything stays.
  if (std::error_code ignored; !started && !known_before) fs::remove(SavedFolder(folders, name), ignored);
  if (const std::string warning = WarnOfAccess(*launch); started && !warning.empty())
    started->notes.push_back("warning: " + warning);
  if (started && !ended->empty()) started->notes.insert(started->notes.begin(), *ended);
  return started;
}

}  // namespace spdkctl::target

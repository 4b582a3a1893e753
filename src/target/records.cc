#include "target/records.h"

#include <fcntl.h>
#include <google/protobuf/util/json_util.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <mutex>
#include <set>

#include <fmt/format.h>

#include "base/os.h"
#include "spdkctl/base/log.h"
#include "target/folders.h"
#include "target/resolve.h"
#include "target/saved.h"

namespace spdkctl::target {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kSuffix = ".target.json";
constexpr std::string_view kPublicSuffix = ".public.json";
constexpr std::size_t kMostBytes = std::size_t{1} << 22;

fs::path FileOf(const Folders& folders, const std::string& name, std::string_view suffix) {
  return folders.runtime / (name + std::string(suffix));
}

/// The text of a file that this user or root wrote, and nobody else could have.
Result<std::string> ReadOwnFile(const fs::path& path) {
  const UniqueFd file(::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
  struct stat about = {};
  if (!file.valid() || ::fstat(file.get(), &about) != 0)
    return ErrnoError(fmt::format("cannot read {}", path.string()));
  if (!S_ISREG(about.st_mode) || (about.st_uid != ::geteuid() && about.st_uid != 0) ||
      (about.st_mode & (S_IWGRP | S_IWOTH)) != 0)
    return MakeError(Code::kPermission, fmt::format("{} is not believed: others could have written it", path.string()));
  std::string text;
  std::array<char, 16384> piece{};
  while (text.size() <= kMostBytes) {
    const ssize_t size = ::read(file.get(), piece.data(), piece.size());
    if (size == 0) return text;
    if (size < 0 && errno == EINTR) continue;
    if (size < 0) return ErrnoError(fmt::format("cannot read {}", path.string()));
    text.append(piece.data(), static_cast<std::size_t>(size));
  }
  return MakeError(Code::kProtocol, fmt::format("{} is too long for a record", path.string()));
}

/// Files are made, removed and printed by what a record says, so that it must say what WriteRecord writes.
bool IsPlausible(const node::v1::TargetRecord& record, const std::string& name) {
  const fs::path log = record.log();
  return record.name() == name && CheckName(name) && record.pid() > 0 && Address::Parse(record.address()) &&
         (log.empty() || (log.is_absolute() && log == log.lexically_normal()));
}

Result<node::v1::TargetRecord> Parse(const fs::path& path, std::string_view suffix) {
  const Result<std::string> text = ReadOwnFile(path);
  if (!text) return text.error();
  const std::string file = path.filename().string();
  node::v1::TargetRecord record;
  google::protobuf::util::JsonParseOptions options;
  // A newer spdkctl may have written it.
  options.ignore_unknown_fields = true;
  if (!google::protobuf::util::JsonStringToMessage(*text, &record, options).ok() ||
      !IsPlausible(record, file.substr(0, file.size() - suffix.size())))
    return MakeError(Code::kProtocol,
                     fmt::format("{} is no record of a target; if no such target runs, remove it", path.string()));
  return record;
}

/// A command reads the records several times; who reads the warning reads it once.
void WarnOnce(const std::string& warning) {
  static std::mutex guard;
  static std::set<std::string> warned;  // guarded
  const std::lock_guard lock(guard);
  if (warned.insert(warning).second) Log(LogLevel::kWarning, warning);
}

std::vector<node::v1::TargetRecord> ReadAll(const fs::path& folder, std::string_view suffix) {
  std::vector<node::v1::TargetRecord> records;
  std::error_code failed;
  for (fs::directory_iterator it(folder, failed), end; !failed && it != end; it.increment(failed)) {
    if (!it->path().filename().string().ends_with(suffix)) continue;
    auto record = Parse(it->path(), suffix);
    // It may have been removed just now.
    if (!record && record.error().code != Code::kNotFound) WarnOnce(record.error().message);
    if (record) records.push_back(std::move(*record));
  }
  return records;
}

Result<void> Write(const fs::path& path, const node::v1::TargetRecord& record, mode_t mode) {
  std::string text;
  const auto written = google::protobuf::util::MessageToJsonString(record, &text);
  if (!written.ok()) return MakeError(Code::kInternal, "cannot write the record of target " + record.name());
  return WriteFileAtomically(path, text, mode);
}

Target ToTarget(const node::v1::TargetRecord& record) {
  Target target;
  target.name = record.name();
  target.application = record.application();
  target.process = {record.pid(), record.start_time()};
  if (auto address = Address::Parse(record.address())) target.address = *address;
  target.exe = record.exe();
  target.record = record;
  return target;
}

}  // namespace

Result<void> WriteRecord(const Folders& folders, const node::v1::TargetRecord& record) {
  node::v1::TargetRecord shown = record;
  shown.clear_spec();
  shown.clear_command_line();
  // Not all users may read the log.
  if (shown.has_death()) shown.mutable_death()->clear_last_line();
  if (auto written = Write(FileOf(folders, record.name(), kPublicSuffix), shown, 0644); !written) return written;
  return Write(FileOf(folders, record.name(), kSuffix), record, 0600);
}

std::vector<node::v1::TargetRecord> ReadRecords(const Folders& folders) { return ReadAll(folders.runtime, kSuffix); }

std::vector<node::v1::TargetRecord> ReadSystemRecords(const Folders& folders) {
  if (folders.system.empty() || !CheckOwnFolder(folders.system)) return {};
  return ReadAll(folders.system, kPublicSuffix);
}

Result<std::optional<node::v1::TargetRecord>> ReadRecord(const Folders& folders, const std::string& name) {
  using Found = std::optional<node::v1::TargetRecord>;
  Result<node::v1::TargetRecord> record = Parse(FileOf(folders, name, kSuffix), kSuffix);
  if (record) return Found(std::move(*record));
  if (record.error().code == Code::kNotFound) return Found();
  return record.error();
}

void RemoveRecord(const Folders& folders, const std::string& name) {
  std::error_code ignored;
  for (const std::string_view suffix : {kSuffix, kPublicSuffix}) fs::remove(FileOf(folders, name, suffix), ignored);
}

fs::path KeptStartFile(const Folders& folders, const std::string& name) {
  return SavedFolder(folders, name) / (name + std::string(kSuffix));
}

Result<void> KeepStart(const Folders& folders, const node::v1::TargetRecord& record) {
  return Write(KeptStartFile(folders, record.name()), record, 0600);
}

std::optional<node::v1::TargetRecord> KeptStart(const Folders& folders, const std::string& name) {
  auto kept = Parse(KeptStartFile(folders, name), kSuffix);
  return kept ? std::optional(std::move(*kept)) : std::nullopt;
}

void SetProcess(node::v1::TargetRecord& record, const host::ProcessId& process) {
  record.set_pid(process.pid);
  record.set_start_time(process.start_time);
  record.set_boot(host::BootId());
  record.set_boot_time(host::BootTime());
  record.set_pid_namespace(host::PidNamespace());
  record.set_time_namespace(host::TimeNamespace());
}

Target FromRecord(const node::v1::TargetRecord& record) {
  Target target = ToTarget(record);
  target.uid = ::geteuid();
  target.log = record.log();
  target.owner = "spdkctl";
  target.ours = true;
  return target;
}

Target FromSystemRecord(const node::v1::TargetRecord& record) {
  Target target = ToTarget(record);
  target.uid = 0;
  target.owner = "root";
  return target;
}

Error CannotTell(const Target& target) {
  return MakeError(Code::kBusy,
                   fmt::format("whether target {} runs cannot be told: spdkctl started it as process {} in another PID "
                               "or time namespace (a container?); go there, or remove its record if it is gone",
                               target.name, target.process.pid));
}

namespace {

/// Whether something holds the target's socket, or nobody can tell.
bool MayServe(const Target& target) {
  if (!target.address || !target.address->is_unix()) return false;
  const fs::path socket = target.address->path;
  return host::SocketIsServed(socket) == true || host::SocketIsLocked(socket).value_or(true);
}

/// The life of a target that was started under another boot ID. Containers may have one of their own, so that it alone
/// does not tell that the host was started anew.
Life LifeAfterBoot(const Target& target, bool same_namespace) {
  // The clock may have been set a little since.
  constexpr std::uint64_t kSlack = 2;
  const std::uint64_t then = target.record.boot_time();
  const std::uint64_t now = host::BootTime();
  const bool same_boot = then != 0 && now != 0 && std::max(then, now) - std::min(then, now) <= kSlack;
  if (!same_namespace || same_boot || MayServe(target)) return Life::kUnknown;
  return Life::kEnded;
}

/// A start time of another time namespace tells nothing; that there is no such process does.
bool IsThere(pid_t pid) { return ::kill(pid, 0) == 0 || errno != ESRCH; }

}  // namespace

Life LifeOf(const Target& target) {
  if (target.record.pid() != 0) {
    const std::string boot = host::BootId();
    const bool comparable = !boot.empty() && !target.record.boot().empty();
    const std::uint64_t pids = host::PidNamespace();
    if (comparable && target.record.boot() != boot)
      return LifeAfterBoot(target, pids != 0 && target.record.pid_namespace() == pids);
    if (!comparable || pids == 0) return Life::kUnknown;
    // With the last process of its namespace the target ended, too.
    if (target.record.pid_namespace() != pids)
      return host::PidNamespaceIsInUse(target.record.pid_namespace()) == false ? Life::kEnded : Life::kUnknown;
    const std::uint64_t time = host::TimeNamespace();
    if (target.record.time_namespace() != 0 && target.record.time_namespace() != time && IsThere(target.process.pid))
      return Life::kUnknown;
  }
  return host::IsAlive(target.process) ? Life::kRuns : Life::kEnded;
}

}  // namespace spdkctl::target

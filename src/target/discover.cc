#include <pwd.h>
#include <unistd.h>

#include <algorithm>
#include <tuple>

#include <fmt/format.h>

#include "base/os.h"
#include "base/text.h"
#include "spdkctl/base/log.h"
#include "target/died.h"
#include "target/records.h"
#include "target/resolve.h"
#include "target/saved.h"

namespace spdkctl::target {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kDefaultSocket = "/var/tmp/spdk.sock";

bool IsApplication(std::string_view name) {
  return std::find(host::kApplications.begin(), host::kApplications.end(), name) != host::kApplications.end();
}

/// The value of an option on a command line, by any of its names. The last one counts.
std::string ValueOf(const std::vector<std::string>& arguments, std::initializer_list<std::string_view> names) {
  std::string value;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    for (const std::string_view name : names) {
      const bool is_long = name.starts_with("--");
      const std::string joined = std::string(name) + (is_long ? "=" : "");
      if (arguments[i] == name && i + 1 < arguments.size()) value = arguments[i + 1];
      if (arguments[i] != name && arguments[i].starts_with(joined)) value = arguments[i].substr(joined.size());
    }
  }
  return value;
}

// The program that stands in for all of them.
constexpr std::string_view kSimulator = "spdksim";

bool MayBeTarget(const std::string& program) { return program == kSimulator || IsApplication(program); }

/// Which application a process is: its program's name; of the simulator, what it is called as. Empty if it is none.
std::string ApplicationOf(const host::Process& process) {
  const std::string program = host::ProgramName(process);
  if (IsApplication(program)) return program;
  if (program != kSimulator || process.arguments.empty()) return {};
  const std::string called = ValueOf(process.arguments, {"--as"});
  const std::string name = called.empty() ? fs::path(process.arguments.front()).filename().string() : called;
  return IsApplication(name) ? name : std::string();
}

/// Where a process takes RPC, as that is reached from here.
struct RpcAddress {
  std::optional<Address> address = {};
  std::string unreachable = {};  ///< Why there is none here.
};

/// The socket as it is reached from here. A path that another user's process gave may be taken as it stands if it is
/// absolute: who serves it shows when it is connected to.
RpcAddress SocketOf(const host::Process& process, const fs::path& path) {
  auto reached = host::PathOf(process.id.pid, path);
  if (!reached && path.is_absolute()) reached = path;
  if (!reached) return {{}, fmt::format("{} in a folder that this user may not look up", path.string())};
  const auto address = Address::Parse("unix:" + reached->string());
  if (!address) return {{}, fmt::format("{}: {}", reached->string(), address.error().message)};
  return {*address, {}};
}

/// HOST:PORT, which is not reached in another network namespace. Where that cannot be read, it is taken as it stands.
RpcAddress PortOf(const host::Process& process, const Address& address) {
  if (host::SharesNetwork(process.id.pid).value_or(true)) return {address, {}};
  return {{},
          fmt::format("{} in another network namespace (nsenter -t {} -n spdkctl -s {} reaches it)", address.ToString(),
                      process.id.pid, address.ToString())};
}

bool Contains(const std::vector<std::string>& list, const std::string& text) {
  return std::find(list.begin(), list.end(), text) != list.end();
}

/// What -r says: the path of a socket, absolute or not. SPDK up to 20.04 takes HOST:PORT, too, and later releases make
/// a file of that name. What the process listens on tells which of the two it is; where that may not be read, HOST:PORT
/// looks like that.
RpcAddress NamedAddress(const host::Process& process, const std::string& named) {
  const auto listening = host::SocketsOf(process.id.pid);
  if (named.find('/') != std::string::npos || (listening && Contains(listening->paths, named)))
    return SocketOf(process, named);
  const auto address = Address::Parse(named);
  if (!address || address->is_unix()) return SocketOf(process, named);
  const std::string port = fmt::format(":{}", address->port);
  const bool takes_port = listening ? std::any_of(listening->ports.begin(), listening->ports.end(),
                                                  [&](const std::string& own) { return own.ends_with(port); })
                                    : named.find(':') != std::string::npos;
  return takes_port ? PortOf(process, *address) : SocketOf(process, named);
}

/// Of several sockets the one beside which a process holds SPDK's lock: the others are of vhost devices, or the process
/// inherited them.
RpcAddress LikeliestSocket(const host::Process& process, const std::vector<std::string>& paths) {
  for (const std::string& path : paths) {
    RpcAddress socket = SocketOf(process, path);
    if (socket.address && host::SocketIsLocked(socket.address->path) == true) return socket;
  }
  for (const std::string& path : paths) {
    if (path.starts_with('/')) return SocketOf(process, path);
  }
  return {};
}

/// The address that most likely takes RPC: the one on the command line, else, of those that the process listens on,
/// SPDK's default socket, the TCP port of 17.07, or any other socket.
RpcAddress FindRpc(const host::Process& process) {
  if (const std::string named = ValueOf(process.arguments, {"-r", "--rpc-socket"}); !named.empty())
    return NamedAddress(process, named);
  const auto listening = host::SocketsOf(process.id.pid);
  if (!listening || Contains(listening->paths, std::string(kDefaultSocket))) return SocketOf(process, kDefaultSocket);
  for (const std::string& port : listening->ports) {
    const auto address = Address::Parse(port);
    if (address && port.ends_with(":5260")) return PortOf(process, *address);
  }
  RpcAddress socket = LikeliestSocket(process, listening->paths);
  if (!socket.address && socket.unreachable.empty() && !listening->abstract.empty())
    socket.unreachable = fmt::format("maybe {}, which is no file and is not connected to", listening->abstract.front());
  return socket;
}

std::string UserName(uid_t uid) {
  const passwd* const user = ::getpwuid(uid);  // NOLINT(concurrency-mt-unsafe)
  return user != nullptr ? user->pw_name : std::to_string(uid);
}

/// Whether the process has files of its own: another mount namespace, another root. Nothing if that may not be read.
std::optional<bool> HasOtherFiles(const host::Process& process) {
  const auto root = host::PathOf(process.id.pid, "/");
  return root ? std::optional(*root != "/") : std::nullopt;
}

/// A process is known by its executable or, where that may not be read, by the first word of its command line: SPDK
/// calls its main thread reactor_0.
Target FromProcess(const host::Process& process) {
  Target target;
  target.name = target.application = ApplicationOf(process);
  target.process = process.id;
  target.uid = process.uid;
  const RpcAddress rpc = FindRpc(process);
  target.address = rpc.address;
  target.unreachable = rpc.unreachable;
  target.exe = process.exe.value_or("");
  target.owner = process.unit.empty() ? UserName(process.uid) : process.unit;
  target.unit_of_user = process.unit_of_user;
  target.verified = process.exe.has_value();
  target.stopped = process.state == 'T';
  // A service of systemd may have mounts of its own (PrivateTmp=); systemd is this host's.
  target.contained =
      process.other_pid_namespace.value_or(false) || (process.unit.empty() && HasOtherFiles(process).value_or(false));
  target.of_one_user = process.of_one_user;
  return target;
}

bool IsUnit(const Target& target) { return !target.ours && target.owner.ends_with(".service"); }

std::string Describe(const Target& target) {
  const std::string where = target.address               ? target.address->ToString()
                            : target.unreachable.empty() ? "no address"
                                                         : target.unreachable;
  const std::string whose = target.ours ? std::string()
                                        : fmt::format(", of user {}{}", target.uid ? UserName(*target.uid) : "unknown",
                                                      target.contained ? " in a container" : "");
  return fmt::format("{} (pid {}, {}{})", target.name, target.process.pid, where, whose);
}

std::string Describe(const std::vector<Target>& targets) {
  if (targets.empty()) return "no SPDK target runs on this host";
  std::vector<std::string> words;
  for (const Target& target : targets) words.push_back(Describe(target));
  const bool all = std::all_of(targets.begin(), targets.end(), IsTrusted);
  return "there are: " + Join(words, ", ") +
         (all ? "" : "; other users' are chosen by pid or address only, and so are those in containers");
}

/// Adds the targets of records whose process runs, or where that cannot be told.
void AddRecorded(const Folders& folders, Target target, std::vector<Target>& targets) {
  const Life life = LifeOf(target);
  if (life == Life::kEnded) return;
  if (life == Life::kRuns) ForgetDeath(folders, target);
  const auto process = life == Life::kRuns ? host::ReadProcess(target.process.pid) : std::nullopt;
  target.stopped = process && process->state == 'T';
  targets.push_back(std::move(target));
}

/// What makes a name that of a target of spdkctl, whether that runs or not.
enum class Knows { kNothing, kRecord, kNodeFile, kWasStarted };

/// Records give names to live targets and to dead ones.
bool IsRecorded(const Folders& folders, const std::string& name) {
  const auto has = [&](const std::vector<node::v1::TargetRecord>& records) {
    return std::any_of(records.begin(), records.end(), [&](const auto& record) { return record.name() == name; });
  };
  return has(ReadRecords(folders)) || has(ReadSystemRecords(folders));
}

/// Every start makes the folder. Where it may not be looked at, the name is not given to somebody else's target.
bool WasStarted(const Folders& folders, const std::string& name) {
  if (!CheckName(name)) return false;
  std::error_code failed;
  return fs::status(SavedFolder(folders, name), failed).type() != fs::file_type::not_found;
}

Knows WhoKnows(const Folders& folders, const std::string& name, const IsKnown& is_known) {
  if (IsRecorded(folders, name)) return Knows::kRecord;
  if (is_known && is_known(name)) return Knows::kNodeFile;
  return WasStarted(folders, name) ? Knows::kWasStarted : Knows::kNothing;
}

/// What there is to say of a target that is known by that and does not run.
std::string Stopped(const std::string& name, Knows knows) {
  switch (knows) {
    case Knows::kNothing: break;
    case Knows::kRecord:
      return fmt::format("target {0} does not run; `spdkctl target restart {0}` starts it again", name);
    case Knows::kNodeFile: return fmt::format("target {} of the node file is stopped; `spdkctl up` starts it", name);
    case Knows::kWasStarted:
      return fmt::format("target {0} is stopped; `spdkctl target start {0}` or `spdkctl up` starts it", name);
  }
  return fmt::format("there is no target '{}'", name);
}

/// Our targets that ended although nobody told them to.
std::vector<std::string> NamesOfDied(const Folders& folders) {
  std::vector<std::string> names;
  for (const node::v1::TargetRecord& record : ReadRecords(folders)) {
    if (LifeOf(FromRecord(record)) == Life::kEnded) names.push_back(record.name());
  }
  std::sort(names.begin(), names.end());
  return names;
}

/// One that died may be the one that is meant: its calls are not for whoever is left.
Result<Target> ChooseOnly(const std::vector<Target>& targets, const std::vector<std::string>& died) {
  std::vector<Target> trusted;
  std::copy_if(targets.begin(), targets.end(), std::back_inserter(trusted), IsTrusted);
  if (trusted.size() == 1 && died.empty()) return trusted.front();
  const bool none = trusted.empty();
  if (trusted.size() == 1)
    return MakeError(Code::kInvalidArgument,
                     fmt::format("{}; and {} {} died and may be meant: name one with -t, or have it forgotten "
                                 "(`spdkctl target stop {}`)",
                                 Describe(targets), Join(died, ", "), died.size() == 1 ? "has" : "have", died.front()));
  return MakeError(none ? Code::kNotFound : Code::kInvalidArgument,
                   Describe(targets) + (none ? "; start one, or name an address with -s" : "; name one with -t"));
}

/// By its number any target is chosen. One that is not there is no name either.
Result<Target> ChooseByPid(const std::vector<Target>& targets, const std::string& pid) {
  for (const Target& target : targets) {
    if (std::to_string(target.process.pid) == pid && LifeOf(target) != Life::kUnknown) return target;
  }
  return MakeError(Code::kNotFound, fmt::format("process {} is no target; {}", pid, Describe(targets)));
}

Result<Target> ChooseByName(const std::vector<Target>& targets, const std::string& name, Knows knows) {
  std::vector<Target> matches;
  std::copy_if(targets.begin(), targets.end(), std::back_inserter(matches), [&](const Target& target) {
    // A name that spdkctl knows means that target, even where others of the same application run.
    return target.name == name && IsTrusted(target) && (knows == Knows::kNothing || target.record.pid() != 0);
  });
  const auto ours = std::count_if(matches.begin(), matches.end(), [](const Target& target) { return target.ours; });
  if (ours == 1) std::erase_if(matches, [](const Target& target) { return !target.ours; });
  if (matches.size() == 1) return matches.front();
  if (!matches.empty())
    return MakeError(Code::kInvalidArgument,
                     fmt::format("'{}' fits several targets; {}; name one by its pid", name, Describe(matches)));
  const bool is_another =
      std::any_of(targets.begin(), targets.end(), [&](const Target& target) { return target.name == name; });
  return MakeError(Code::kNotFound, fmt::format("{}; {}{}", Stopped(name, knows), Describe(targets),
                                                knows != Knows::kNothing && is_another
                                                    ? fmt::format("; another {} is chosen by its pid or address", name)
                                                    : ""));
}

}  // namespace

bool IsTrusted(const Target& target) {
  return !target.contained && target.of_one_user && (target.uid == 0 || target.uid == ::geteuid());
}

Result<std::vector<Target>> List(const Folders& folders) {
  std::vector<Target> targets;
  for (const node::v1::TargetRecord& record : ReadRecords(folders)) AddRecorded(folders, FromRecord(record), targets);
  for (const node::v1::TargetRecord& record : ReadSystemRecords(folders))
    AddRecorded(folders, FromSystemRecord(record), targets);
  for (const host::Process& process : host::ListProcesses(MayBeTarget)) {
    if (process.state == 'Z' || ApplicationOf(process).empty()) continue;
    if (std::any_of(targets.begin(), targets.end(), [&](const Target& known) { return known.process == process.id; }))
      continue;
    targets.push_back(FromProcess(process));
  }
  std::sort(targets.begin(), targets.end(), [](const Target& a, const Target& b) {
    return std::tie(a.name, a.process.pid) < std::tie(b.name, b.process.pid);
  });
  return targets;
}

Result<Target> Choose(const Folders& folders, const std::string& name_pid_or_address, const IsKnown& is_known) {
  std::string wanted = name_pid_or_address;
  if (wanted.empty()) wanted = Env("SPDKCTL_TARGET").value_or("");
  if (wanted.find_first_of("/:") != std::string::npos) {
    Result<Address> address = Address::Parse(wanted);
    if (!address) return address.error();
    Target target;
    target.name = wanted;
    target.address = *address;
    return target;
  }
  const Result<std::vector<Target>> targets = List(folders);
  if (!targets) return targets.error();
  if (wanted.empty()) return ChooseOnly(*targets, NamesOfDied(folders));
  const Knows knows = WhoKnows(folders, wanted, is_known);
  if (ParseNumber(wanted) && knows == Knows::kNothing) return ChooseByPid(*targets, wanted);
  return ChooseByName(*targets, wanted, knows);
}

std::string UnitStopCommand(const Target& target) {
  if (!IsUnit(target)) return {};
  if (!target.unit_of_user) return fmt::format("systemctl stop {}", target.owner);
  if (target.uid == ::geteuid()) return fmt::format("systemctl --user stop {}", target.owner);
  return fmt::format("systemctl --user --machine={}@ stop {}", UserName(target.uid.value_or(0)), target.owner);
}

std::string UnitLogCommand(const Target& target) {
  if (!IsUnit(target)) return {};
  if (!target.unit_of_user) return fmt::format("journalctl -u {}", target.owner);
  if (target.uid == ::geteuid()) return fmt::format("journalctl --user -u {}", target.owner);
  return fmt::format("journalctl _UID={} _SYSTEMD_USER_UNIT={}", target.uid.value_or(0), target.owner);
}

std::string DefaultAddress(const Folders& folders, const std::string& name) {
  return (folders.runtime / (name + ".sock")).string();
}

}  // namespace spdkctl::target

#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "spdkctl/base/address.h"
#include "spdkctl/base/result.h"
#include "spdkctl/client/client.h"
#include "spdkctl/host/installation.h"
#include "spdkctl/host/process.h"
#include "spdkctl/node/v1/node.pb.h"

namespace spdkctl::target {

/// Where spdkctl keeps what it knows of running targets, and their saved configurations.
struct SPDKCTL_EXPORT Folders {
  std::filesystem::path runtime;      ///< Records, RPC sockets: /run/spdkctl for root.
  std::filesystem::path state;        ///< Saved configurations: /var/lib/spdkctl for root.
  std::filesystem::path log = {};     ///< /var/log/spdkctl for root. Empty: "log" in the state folder.
  std::filesystem::path system = {};  ///< What root's spdkctl tells all users of its targets; empty for root.

  /// For this user. The environment's SPDKCTL_RUNTIME_DIR, SPDKCTL_STATE_DIR and SPDKCTL_LOG_DIR overrule. Nothing is
  /// made. kPermission if a folder is there that others may write into.
  static Result<Folders> ForUser();
  /// Makes those of this user that are absent: 0755 for root's runtime folder, 0700 for others, whatever the umask.
  [[nodiscard]] Result<void> Make() const;
};

/// What is known of the process of a target.
enum class Life {
  kRuns,
  kEnded,
  kUnknown  ///< Its record was made in another PID or time namespace (a container's), where its number means another
            ///< process, or its start time another time.
};

/// How far a target has come. Each level includes those before it.
enum class Health {
  kGone,       ///< No such process.
  kUnknown,    ///< Nothing answers, and whether the process runs cannot be told from here.
  kProcess,    ///< The process runs.
  kForbidden,  ///< Its RPC socket is there, and this user may not use it.
  kSocket,     ///< Its RPC socket accepts connections.
  kAnswers,    ///< It answers RPC, and has not finished its start-up.
  kHalf,       ///< Start-up is over, but its starter has not completed its configuration, or was interrupted before.
  kReady       ///< Start-up is over, and its configuration is loaded.
};
SPDKCTL_EXPORT std::string_view HealthName(Health health);

/// A running (or recorded) SPDK application.
struct Target {
  std::string name;
  std::string application;
  host::ProcessId process;
  std::optional<uid_t> uid;        ///< Of the process, if it is known.
  std::optional<Address> address;  ///< Nothing if it has none, or if that cannot be told.
  std::string unreachable = {};    ///< Why it has no address here, although it takes RPC: where that is.
  std::filesystem::path exe;
  std::filesystem::path log;  ///< Empty if somebody else started it.
  std::string owner;          ///< "spdkctl", a systemd unit, or the user.
  bool unit_of_user = false;  ///< The unit is one of the user's own systemd.
  bool ours = false;          ///< spdkctl started it.
  bool verified = true;       ///< False: its executable could not be read, only its command line and behaviour.
  /// It runs in a container: another PID namespace, or files of its own (mount namespace, root). Not so: what spdkctl
  /// started, and the main process of a systemd service, which may have a private /tmp.
  bool contained = false;
  bool of_one_user = true;        ///< False: its program is setuid, so that `uid` says nothing of who runs it.
  bool stopped = false;           ///< The process is suspended (SIGSTOP).
  node::v1::TargetRecord record;  ///< If spdkctl started it; without what it was started from if root did.
};

/// Whether its process runs. Only an ended one may be cleaned up.
SPDKCTL_EXPORT Life LifeOf(const Target& target);

/// `options` for a client that talks to that very process: a connection to another one is refused (kPermission) before
/// anything is sent. Causes are looked for on the process's host, and in its log if that is ours. A target without
/// process, known by its address alone, is whoever serves that.
SPDKCTL_EXPORT ClientOptions ClientOptionsFor(const Target& target, ClientOptions options = {});

/// Connects to the target's address, and says whether its process serves it: kPermission names who does.
SPDKCTL_EXPORT Result<void> CheckPeer(const Target& target);

/// Whether this user may connect to a Unix socket: kPermission names what is in the way (a folder, the socket), whose
/// that is, and what helps.
SPDKCTL_EXPORT Result<void> CheckMayConnect(const Address& address);

/// Whether it is a target of root or of this user, in no container. What anybody else runs may look like anything; it
/// is used only by who says so, by pid or address.
SPDKCTL_EXPORT bool IsTrusted(const Target& target);

/// Every target on this host, ours and others.
SPDKCTL_EXPORT Result<std::vector<Target>> List(const Folders& folders);

/// Whether a name is a target's that spdkctl is to start, although it may have no record yet.
using IsKnown = std::function<bool(const std::string& name)>;

/// By name, pid or address. Empty: the environment's SPDKCTL_TARGET, else the only live one, unless one of ours has
/// died, which may be meant. A name that a record has,
/// that was started once (it has a folder of saved configurations), or that `is_known`, means that target and no other
/// of its application, whether it runs or not. Targets of users other than root and the
/// caller, and those in containers, are chosen by pid or address only. kNotFound and kInvalidArgument list what there
/// is.
SPDKCTL_EXPORT Result<Target> Choose(const Folders& folders, const std::string& name_pid_or_address,
                                     const IsKnown& is_known = {});

/// How far the target is. Asks it, for at most `timeout`.
SPDKCTL_EXPORT Health CheckHealth(const Target& target, std::chrono::milliseconds timeout);

/// The command that stops the systemd unit that runs the target: "systemctl --user stop x.service". Empty if none does.
SPDKCTL_EXPORT std::string UnitStopCommand(const Target& target);
/// The command that shows the log of that unit.
SPDKCTL_EXPORT std::string UnitLogCommand(const Target& target);

/// Whether the process is suspended (SIGSTOP) now. It takes a busy process a moment to stop, so that a target that does
/// not answer may be suspended although it was not when it was found.
SPDKCTL_EXPORT bool IsSuspended(const Target& target);

/// Targets of records whose process is gone: they ended, and nobody told them to. record.death() says when that was
/// first seen, and how they ended as far as that can be told; what was not yet written down is written down.
SPDKCTL_EXPORT Result<std::vector<Target>> ListDied(const Folders& folders);

/// As Choose; a name may also be that of a target that died.
SPDKCTL_EXPORT Result<Target> ChooseAlsoDied(const Folders& folders, const std::string& name_pid_or_address);

/// What was chosen or, where there is no such target that runs, the one of that name that died.
SPDKCTL_EXPORT Result<Target> OrDied(const Folders& folders, const std::string& name, const Result<Target>& chosen);

/// The error of a call whose target is gone since: it says that the target died, how, what its log complained of last,
/// where that log is, and what it saved. Nothing if the target runs, or if that cannot be told.
SPDKCTL_EXPORT std::optional<Error> DiedDuring(const Folders& folders, const Target& target, const Error& error);

/// kUnavailable if the target's process is suspended, maybe with a call in its socket that it carries out when it goes
/// on. The cause says how to have it go on.
SPDKCTL_EXPORT Result<void> CheckGoesOn(const Target& target);

/// The error of a call that a target did not answer because it is suspended (which is what CheckGoesOn says), or that
/// this user may not make: it says so. Nothing if neither is so.
SPDKCTL_EXPORT std::optional<Error> UnansweredBecause(const Target& target, const Error& error);

/// The error of a call to `used` with what became of that target: DiedDuring, UnansweredBecause; a target that is known
/// by its address alone is looked up by that. The error as it is where there is nothing to say, and in constant time
/// where the target answered.
SPDKCTL_EXPORT Error WithFate(const Folders& folders, const Target& used, const Error& error);

/// The target of ours that had that address, if it is gone, and nobody has noticed before.
SPDKCTL_EXPORT std::optional<Target> DiedAt(const Folders& folders, const Address& address);

/// "died, first seen gone 2026-11-27T14:05:00Z (SIGKILL); ..." of a target that died.
SPDKCTL_EXPORT std::string DescribeDeath(const Target& target);

/// How a target of that name was started the last time (`spec`, `application`, `spdk`): as its record tells if it runs
/// or died, else as its last start left it, else as its newest saved configuration does. Nothing if none is there.
SPDKCTL_EXPORT std::optional<node::v1::TargetRecord> LastStart(const Folders& folders, const std::string& name);

/// Which configuration a start loads.
enum class Load {
  /// The newest that the target saved, if the application is the same, both or neither are simulated, and the
  /// specification's `config` is the file that it grew from, unchanged. If nothing was saved, `config`. Else the start
  /// is
  /// refused (kWrongState), and one of the others chooses.
  kLatest,
  kFresh,   ///< None.
  kConfig,  ///< The specification's `config`.
  kSaved,   ///< The newest that the target saved, whatever `config` is.
  kAgain    ///< The same, by a restart: what it grew from stays as it was.
};

struct StartOptions {
  /// Until start-up is over. The calls of a configuration have deadlines of their own.
  std::chrono::milliseconds timeout = std::chrono::seconds(60);
  Load load = Load::kLatest;
};

struct Started {
  Target target;
  bool already = false;                  ///< It ran before; nothing was started.
  std::vector<std::string> differences;  ///< Where what runs differs from the specification.
  std::vector<std::string> notes;        ///< What was loaded, and what became of its predecessor.
};

/// Starts a target and waits until it is ready. If it dies on the way, the error quotes why from its log, and
/// nothing of it is left. A live target of that name is left alone, but one whose start was interrupted is ended and
/// started again. A configuration is loaded by RPC, from SPDK 18.07
/// on between before_init and after_init; if a call of it is refused, the target is ended, and the file stays as it is.
SPDKCTL_EXPORT Result<Started> Start(const Folders& folders, const std::string& name, const node::v1::Target& spec,
                                     const host::Installation& installation, const StartOptions& options = {});

/// Waits until the target's own start-up is over (kHalf or more); the error tells how far it came, and what is in the
/// way. Whoever comes to serve an address is waited for, too.
SPDKCTL_EXPORT Result<void> WaitReady(const Target& target, std::chrono::milliseconds timeout);

struct StopOptions {
  std::chrono::milliseconds timeout = std::chrono::seconds(30);
  /// Although hosts are connected, or nobody can tell.
  bool force = false;
  bool foreign = false;  ///< Although somebody else started it.
  bool kill = false;     ///< SIGKILL if nothing else helps.
  bool save = true;      ///< Write its configuration down first, and refuse if that cannot be done.
};

struct Stopped {
  std::filesystem::path saved_config;  ///< Empty if there is none.
  std::string warning;                 ///< Why none was saved, or what it lacks of the one before.
};

/// Stops a target: saves its configuration, refuses while hosts are connected or nobody can tell (kBusy), or if the
/// configuration cannot be saved, asks by RPC, then by SIGTERM, and frees what it leaves. The newest ten configurations
/// of a target are kept. SPDK before 18.04 has none to save. One whose start was interrupted is not saved: what was
/// saved before stands.
SPDKCTL_EXPORT Result<Stopped> Stop(const Folders& folders, const Target& target, const StopOptions& options = {});

struct RestartOptions {
  StopOptions stop;
  StartOptions start;  ///< `load`: kLatest is, after a stop that saved, what that saved.
  /// Not empty: the file that is loaded, whatever `start.load` is. It becomes the `config` of the target's
  /// specification, unless it is one that the target saved.
  std::filesystem::path config = {};
};

struct Restarted {
  Stopped stopped;
  Started started;
};

/// Stops a target that spdkctl started and starts it as it was asked for, with the configuration that it had. One that
/// died is started. The target's record stays until its successor runs: what failed can be tried again. What can be
/// told before the stop of why the start would fail is refused then, and so is the loss of a configuration that the
/// release cannot tell, unless `stop.save` is false.
SPDKCTL_EXPORT Result<Restarted> Restart(const Folders& folders, const Target& target,
                                         const RestartOptions& options = {});

/// A configuration that a target saved.
struct SavedConfiguration {
  std::filesystem::path file;
  node::v1::SavedHeader header;
  std::string problem;  ///< Why the header could not be read; else empty.
};

/// What the target of that name saved, oldest first.
SPDKCTL_EXPORT Result<std::vector<SavedConfiguration>> ListSaved(const Folders& folders, const std::string& name);

/// The target's configuration as SPDK's own JSON file has it, secrets included: keep it private.
SPDKCTL_EXPORT Result<std::string> SaveConfig(TypedCalls& client);

/// Why a target did not start, from its log, and what helps: "WHAT; run: COMMAND", "WHAT; hint: WORDS". Where no known
/// cause is found, the line that looks most like one, else the last line.
SPDKCTL_EXPORT std::string CauseFromLog(const std::filesystem::path& log);

/// The last lines of a log, however long that is.
SPDKCTL_EXPORT std::vector<std::string> LastLines(const std::filesystem::path& log, std::size_t count);

/// Cuts logs of our targets that have grown beyond 64 MiB: their beginning and their end stay. Nothing but spdkctl and
/// logrotate limits what a target writes.
SPDKCTL_EXPORT void LimitLogs(const Folders& folders);

/// Default RPC address of a target of that name.
SPDKCTL_EXPORT std::string DefaultAddress(const Folders& folders, const std::string& name);

/// "0x3" and "[0,1]" as core numbers; kInvalidArgument names a core that the host does not have.
SPDKCTL_EXPORT Result<std::vector<int>> ParseCores(const std::string& text, const std::filesystem::path& root = "/");

}  // namespace spdkctl::target

#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <sys/types.h>

#include "spdkctl/base/result.h"

namespace spdkctl::host {

/// Identifies a process for as long as the host runs. A pid alone may be given to another process later.
struct ProcessId {
  pid_t pid = 0;
  std::uint64_t start_time = 0;  ///< Clock ticks since boot, as in /proc/PID/stat.
  friend bool operator==(const ProcessId&, const ProcessId&) = default;
};

struct Process {
  ProcessId id;
  std::string name;         ///< comm, at most 15 characters.
  char state = '?';         ///< 'R', 'S', 'T' (stopped), 'Z' (ended), ...
  uid_t uid = 0;            ///< The effective one.
  bool of_one_user = true;  ///< Its real, effective and saved user are the same. Not so: somebody else runs it setuid.
  std::optional<std::filesystem::path> exe;  ///< Nothing if it may not be read.
  std::vector<std::string> arguments;
  std::string unit;           ///< The systemd service whose main process it is, or empty.
  bool unit_of_user = false;  ///< That service is one of a user's own systemd (systemctl --user).
  /// Whether it is in another PID namespace than this process; nothing if that may not be read.
  std::optional<bool> other_pid_namespace;
};

/// The name of its program: of its executable, else of the first word of its command line, else its comm.
SPDKCTL_EXPORT std::string ProgramName(const Process& process);

/// "process 4711 (nvmf_tgt)"
SPDKCTL_EXPORT std::string Describe(const Process& process);

/// The PID namespace of this process, by its inode. 0 if it may not be read.
SPDKCTL_EXPORT std::uint64_t PidNamespace(const std::filesystem::path& root = "/");

/// Whether any process is in that PID namespace. Nothing if that cannot be told: from within a container, or without
/// the right to look at every process.
SPDKCTL_EXPORT std::optional<bool> PidNamespaceIsInUse(std::uint64_t pid_namespace,
                                                       const std::filesystem::path& root = "/");

/// The time namespace of this process, by its inode: start times count in it. 0 if the kernel has none, or it may not
/// be read.
SPDKCTL_EXPORT std::uint64_t TimeNamespace(const std::filesystem::path& root = "/");

/// When the host was booted, in seconds since 1970. 0 if it may not be read.
SPDKCTL_EXPORT std::uint64_t BootTime(const std::filesystem::path& root = "/");

/// What tells this boot of the host from every other. Empty if it may not be read.
SPDKCTL_EXPORT std::string BootId(const std::filesystem::path& root = "/");

/// The process, or nothing if there is none. `root` stands before /proc.
SPDKCTL_EXPORT std::optional<Process> ReadProcess(pid_t pid, const std::filesystem::path& root = "/");

SPDKCTL_EXPORT std::vector<Process> ListProcesses(const std::filesystem::path& root = "/");

/// Those whose program has one of the names; the others are hardly looked at.
SPDKCTL_EXPORT std::vector<Process> ListProcesses(const std::function<bool(const std::string& program)>& is_wanted,
                                                  const std::filesystem::path& root = "/");

/// Whether that very process still runs; a zombie does not. A process that is there and may not be looked at runs.
SPDKCTL_EXPORT bool IsAlive(const ProcessId& id, const std::filesystem::path& root = "/");

/// What a process listens on.
struct ListeningSockets {
  std::vector<std::string> paths;     ///< Of Unix sockets, as the process gave them; they may look like HOST:PORT.
  std::vector<std::string> abstract;  ///< Unix sockets without a file, as "@name".
  std::vector<std::string> ports;     ///< HOST:PORT, of its network namespace.
};

/// Nothing if its files may not be read.
SPDKCTL_EXPORT std::optional<ListeningSockets> SocketsOf(pid_t pid, const std::filesystem::path& root = "/");

/// Whether a process is in this network namespace, where its ports are reached. Nothing if that may not be read.
SPDKCTL_EXPORT std::optional<bool> SharesNetwork(pid_t pid, const std::filesystem::path& root = "/");

/// Paths, as the process gave them, and HOST:PORT that a process listens on. Nothing if its files may not be read.
SPDKCTL_EXPORT std::optional<std::vector<std::string>> ListeningAddresses(pid_t pid,
                                                                          const std::filesystem::path& root = "/");

/// Whether the process itself takes the connections to a numeric HOST:PORT of this network namespace. Nothing if that
/// may not be read.
SPDKCTL_EXPORT std::optional<bool> TakesTcp(pid_t pid, const std::string& address,
                                            const std::filesystem::path& root = "/");

/// Who is connected to a TCP port that the process listens on: the far ends, each HOST:PORT. Nothing if that may not be
/// read, or if the kernel knows of no such listener of the process.
SPDKCTL_EXPORT std::optional<std::vector<std::string>> TcpPeers(pid_t pid, std::uint16_t port,
                                                                const std::filesystem::path& root = "/");

/// A path that a process uses, as this process reaches it: a relative one starts in the other's working folder, and a
/// container has files of its own. Nothing if that may not be read.
SPDKCTL_EXPORT std::optional<std::filesystem::path> PathOf(pid_t pid, const std::filesystem::path& path,
                                                           const std::filesystem::path& root = "/");

/// The process that listens on a TCP port or Unix path, if it can be told.
SPDKCTL_EXPORT std::optional<Process> WhoListens(const std::string& address, const std::filesystem::path& root = "/");

/// "process 4711 (nvmf_tgt)", for Diagnose.
SPDKCTL_EXPORT std::optional<std::string> WhoListensInWords(const std::string& address);

/// Sends a signal to that very process. kNotFound if it has ended.
SPDKCTL_EXPORT Result<void> Signal(const ProcessId& id, int signal);

/// Waits until that very process has ended. False if it still runs after `timeout`.
SPDKCTL_EXPORT Result<bool> WaitForEnd(const ProcessId& id, std::chrono::milliseconds timeout);

/// Whether anything accepts connections on the Unix socket; nothing if the path is no socket.
SPDKCTL_EXPORT std::optional<bool> SocketIsServed(const std::filesystem::path& path);

/// Whether a process holds the lock beside a Unix socket, SOCKET.lock, as SPDK does from before it binds the socket
/// until it ends. Nothing if that may not be read, or if the lock is a file of somebody other than this user and root.
SPDKCTL_EXPORT std::optional<bool> SocketIsLocked(const std::filesystem::path& path);

/// Processors that are online.
SPDKCTL_EXPORT std::vector<int> OnlineCores(const std::filesystem::path& root = "/");

}  // namespace spdkctl::host

#include "spdkctl/host/process.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <map>
#include <set>

#include <fmt/format.h>

#include "base/interrupt.h"
#include "base/os.h"
#include "base/text.h"
#include "host/ranges.h"

namespace spdkctl::host {
namespace {

namespace fs = std::filesystem;

// The flags of a listening socket in /proc/net/unix: __SO_ACCEPTCON.
constexpr std::string_view kAcceptsConnections = "00010000";
// The states of a listening and of a connected socket in /proc/net/tcp: TCP_LISTEN and TCP_ESTABLISHED.
constexpr std::string_view kTcpListen = "0A";
constexpr std::string_view kTcpEstablished = "01";
// The inode of a connection that the listener has not accepted yet.
constexpr std::string_view kNotAccepted = "0";

// The PID namespace that the kernel starts with, in which every process is seen: PROC_PID_INIT_INO.
constexpr std::uint64_t kInitialPidNamespace = 0xeffffffc;

std::optional<pid_t> PidOf(const fs::path& directory) {
  const auto number = ParseNumber(directory.filename().string());
  return number ? std::optional<pid_t>(static_cast<pid_t>(*number)) : std::nullopt;
}

/// Fills what /proc/PID/stat tells. The name in it may hold blanks and brackets, so the last ")" ends it.
bool ReadStat(const std::string& stat, Process& process) {
  const std::size_t open = stat.find('(');
  const std::size_t close = stat.rfind(')');
  if (open == std::string::npos || close == std::string::npos) return false;
  process.name = stat.substr(open + 1, close - open - 1);
  const auto words = SplitWords(std::string_view(stat).substr(close + 1));
  constexpr std::size_t kStartTime = 19;  // field 22, counted from the state
  if (words.size() <= kStartTime) return false;
  process.state = words[0].front();
  process.id.start_time = ParseNumber(words[kStartTime]).value_or(0);
  return true;
}

struct Service {
  std::string name;
  bool of_user = false;
};

/// The innermost service of a process's control groups. Those around it only hold it: user@1000.service is the systemd
/// of a user, whose own services are below it.
Service ServiceOf(const std::string& cgroup) {
  for (const std::string& line : Split(cgroup, '\n')) {
    const std::vector<std::string> parts = Split(line, '/');
    if (!parts.back().ends_with(".service")) continue;
    const bool of_user = std::any_of(parts.begin(), parts.end() - 1, [](const std::string& part) {
      return part.starts_with("user@") && part.ends_with(".service");
    });
    return {parts.back(), of_user};
  }
  return {};
}

/// Fills the service whose main process this is. Whatever a service starts (a shell, an agent's targets) is in its
/// control group, too; systemd tells the main process its own number.
void ReadUnit(const fs::path& directory, Process& process) {
  const Service service = ServiceOf(ReadFile(directory / "cgroup").value_or(""));
  if (service.name.empty()) return;
  const std::string mark = fmt::format("SYSTEMD_EXEC_PID={}", process.id.pid);
  const std::vector<std::string> environment = Split(ReadFile(directory / "environ").value_or(""), '\0');
  if (std::find(environment.begin(), environment.end(), mark) == environment.end()) return;
  process.unit = service.name;
  process.unit_of_user = service.of_user;
}

/// "Uid: 0 0 0 0" of /proc/PID/status: real, effective, saved and file system user.
bool IsOfOneUser(const std::string& status) {
  const std::size_t at = status.find("\nUid:");
  const auto words = at == std::string::npos
                         ? std::vector<std::string>()
                         : SplitWords(std::string_view(status).substr(at, status.find('\n', at + 1) - at));
  constexpr std::size_t kUsers = 3;
  return words.size() > kUsers && words[1] == words[2] && words[2] == words[3];
}

std::optional<fs::path> ReadLink(const fs::path& link) {
  std::error_code failed;
  fs::path target = fs::read_symlink(link, failed);
  if (failed) return std::nullopt;
  return target;
}

fs::path FolderOf(pid_t pid, const fs::path& root) { return root / "proc" / std::to_string(pid); }

/// Whether a process and this one are in the same namespace of a kind ("mnt", "net", "pid"), or see the same "root".
std::optional<bool> SharesWithUs(const fs::path& directory, const fs::path& what, const fs::path& root) {
  const auto own = ReadLink(root / "proc/self" / what);
  const auto theirs = ReadLink(directory / what);
  return own && theirs ? std::optional(*own == *theirs) : std::nullopt;
}

/// "pid:[4026531836]" as its number, of a kind of namespace ("pid", "time").
std::optional<std::uint64_t> NamespaceOf(const fs::path& directory, const char* kind) {
  const auto link = ReadLink(directory / "ns" / kind);
  const std::string text = link ? link->string() : "";
  const std::size_t open = text.find('[');
  if (open == std::string::npos) return std::nullopt;
  return ParseNumber(std::string_view(text).substr(open + 1, text.size() - open - 2));
}

/// Nothing if they may not be read.
std::optional<std::set<std::string>> SocketInodes(pid_t pid, const fs::path& root) {
  std::set<std::string> inodes;
  std::error_code failed;
  fs::directory_iterator it(FolderOf(pid, root) / "fd", failed);
  if (failed) return std::nullopt;
  for (const fs::directory_iterator end; !failed && it != end; it.increment(failed)) {
    const auto target = ReadLink(it->path());
    const std::string text = target ? target->string() : "";
    if (text.starts_with("socket:[")) inodes.insert(text.substr(8, text.size() - 9));
  }
  return inodes;
}

/// "0100007F:148C" of /proc/net/tcp as "127.0.0.1:5260".
std::string TcpAddress(const std::string& text) {
  const auto parts = Split(text, ':');
  if (parts.size() != 2) return {};
  const auto port = ParseNumber(parts[1], 16).value_or(0);
  char name[INET6_ADDRSTRLEN] = {};
  if (parts[0].size() == 8) {
    const in_addr address{static_cast<in_addr_t>(ParseNumber(parts[0], 16).value_or(0))};
    ::inet_ntop(AF_INET, &address, name, sizeof(name));
    return fmt::format("{}:{}", name, port);
  }
  in6_addr address{};
  for (std::size_t i = 0; i < 4 && parts[0].size() == 32; ++i)
    address.s6_addr32[i] = static_cast<std::uint32_t>(ParseNumber(parts[0].substr(i * 8, 8), 16).value_or(0));
  ::inet_ntop(AF_INET6, &address, name, sizeof(name));
  return fmt::format("[{}]:{}", name, port);
}

/// The addresses whose listener takes the connections to `address`: itself and, for TCP, the port on all addresses.
/// A socket on all IPv6 addresses takes IPv4 connections too.
std::set<std::string> AddressesThatHold(const std::string& address) {
  const auto colon = address.rfind(':');
  if (address.starts_with('/') || colon == std::string::npos) return {address};
  const std::string port = address.substr(colon);
  if (address.starts_with('[')) return {address, "[::]" + port};
  return {address, "0.0.0.0" + port, "[::]" + port};
}

/// Whether an address is one of those that "0.0.0.0:4420" or "[::]:4420" stands for.
bool IsWithin(const std::string& address, const std::string& any) {
  const bool v4 = any.starts_with("0.0.0.0:");
  if (!v4 && !any.starts_with("[::]:")) return false;
  return address.starts_with('[') != v4 && !address.starts_with('/') && address.ends_with(any.substr(any.rfind(':')));
}

/// A path may hold blanks, so it is the rest of its line. It may hold newlines, too, and make up lines of its own: a
/// socket that there are two lines of is left out.
void AddUnixSockets(const fs::path& table, const std::set<std::string>& inodes, std::vector<std::string>& out) {
  constexpr std::size_t kFlags = 3;
  constexpr std::size_t kInode = 6;
  constexpr std::size_t kPath = 7;
  std::map<std::string, std::vector<std::string>> paths;
  for (const std::string& line : Split(ReadFile(table).value_or(""), '\n')) {
    const auto words = SplitWords(line);
    if (words.size() <= kPath || !inodes.contains(words[kInode])) continue;
    const std::string inode = " " + words[kInode] + " ";
    const std::string path = line.substr(line.find(inode) + inode.size());
    paths[words[kInode]].push_back(words[kFlags] == kAcceptsConnections ? path : std::string());
  }
  for (const auto& [inode, found] : paths) {
    if (found.size() == 1 && !found.front().empty()) out.push_back(found.front());
  }
}

/// A line of /proc/net/tcp.
struct TcpSocket {
  std::string local;
  std::string remote;
  std::string state;
  std::string inode;
};

/// Nothing if the table may not be read. A kernel without IPv6 has no table of it.
std::optional<std::vector<TcpSocket>> ReadTcpTable(const fs::path& table) {
  constexpr std::size_t kInode = 9;
  const auto text = ReadFile(table);
  std::error_code failed;
  if (!text && !fs::exists(table, failed) && !failed && table.filename() == "tcp6") return std::vector<TcpSocket>();
  if (!text) return std::nullopt;
  std::vector<TcpSocket> sockets;
  for (const std::string& line : Split(*text, '\n')) {
    const auto words = SplitWords(line);
    if (words.size() > kInode) sockets.push_back({words[1], words[2], words[3], words[kInode]});
  }
  return sockets;
}

void AddTcpSockets(const fs::path& table, const std::set<std::string>& inodes, std::vector<std::string>& out) {
  for (const TcpSocket& socket : ReadTcpTable(table).value_or(std::vector<TcpSocket>())) {
    if (socket.state == kTcpListen && inodes.contains(socket.inode)) out.push_back(TcpAddress(socket.local));
  }
}

// How often a process is looked at where the kernel has no pidfd to wait for.
constexpr std::chrono::milliseconds kLook{20};

/// Whether the kernel (before 5.3) or a container's filter refuses pidfds themselves.
bool IsWithoutPidfds(const Error& error) { return error.os_error == ENOSYS || error.os_error == EPERM; }

/// A pidfd of that very process. The start time is read after the descriptor was made, so that the pid cannot be given
/// to another process in between. A process that has ended but is not gone is found, too: its last threads may still
/// hold its memory.
Result<UniqueFd> OpenProcess(const ProcessId& id) {
  UniqueFd fd(static_cast<int>(::syscall(SYS_pidfd_open, id.pid, 0)));
  if (!fd.valid()) return ErrnoError(fmt::format("process {}", id.pid));
  const auto process = ReadProcess(id.pid);
  if (!process || process->id != id) return MakeError(Code::kNotFound, fmt::format("process {} has ended", id.pid));
  return fd;
}

}  // namespace

std::string ProgramName(const Process& process) {
  if (process.exe) {
    std::string name = process.exe->filename().string();
    if (const std::size_t deleted = name.find(" (deleted)"); deleted != std::string::npos) name.resize(deleted);
    return name;
  }
  if (process.arguments.empty() || process.arguments.front().empty()) return process.name;
  return fs::path(process.arguments.front()).filename().string();
}

std::string Describe(const Process& process) {
  return fmt::format("process {} ({})", process.id.pid, ProgramName(process));
}

std::uint64_t PidNamespace(const fs::path& root) { return NamespaceOf(root / "proc/self", "pid").value_or(0); }

std::optional<bool> PidNamespaceIsInUse(std::uint64_t pid_namespace, const fs::path& root) {
  if (PidNamespace(root) != kInitialPidNamespace) return std::nullopt;
  std::error_code failed;
  fs::directory_iterator it(root / "proc", failed);
  bool all_told = true;
  for (const fs::directory_iterator end; !failed && it != end; it.increment(failed)) {
    if (!PidOf(it->path())) continue;
    const auto its = NamespaceOf(it->path(), "pid");
    if (its == pid_namespace) return true;
    // It may have ended meanwhile. The first process of a namespace is there as long as any of it.
    std::error_code ignored;
    if (!its && fs::exists(it->path() / "stat", ignored)) all_told = false;
  }
  return all_told && !failed ? std::optional(false) : std::nullopt;
}

std::uint64_t TimeNamespace(const fs::path& root) { return NamespaceOf(root / "proc/self", "time").value_or(0); }

std::uint64_t BootTime(const fs::path& root) {
  const std::string stat = ReadFile(root / "proc/stat").value_or("");
  constexpr std::string_view kMark = "\nbtime ";
  const std::size_t at = stat.find(kMark);
  if (at == std::string::npos) return 0;
  const std::size_t begin = at + kMark.size();
  return ParseNumber(std::string_view(stat).substr(begin, stat.find('\n', begin) - begin)).value_or(0);
}

std::string BootId(const fs::path& root) {
  return std::string(Trim(ReadFile(root / "proc/sys/kernel/random/boot_id").value_or("")));
}

std::optional<Process> ReadProcess(pid_t pid, const fs::path& root) {
  const fs::path directory = FolderOf(pid, root);
  const auto stat = ReadFile(directory / "stat");
  Process process;
  process.id.pid = pid;
  if (!stat || !ReadStat(*stat, process)) return std::nullopt;
  struct stat owner = {};
  if (::stat(directory.c_str(), &owner) == 0) process.uid = owner.st_uid;
  process.of_one_user = IsOfOneUser(ReadFile(directory / "status").value_or(""));
  process.exe = ReadLink(directory / "exe");
  process.arguments = Split(ReadFile(directory / "cmdline").value_or(""), '\0');
  if (!process.arguments.empty() && process.arguments.back().empty()) process.arguments.pop_back();
  ReadUnit(directory, process);
  if (const auto shares = SharesWithUs(directory, "ns/pid", root)) process.other_pid_namespace = !*shares;
  return process;
}

std::vector<Process> ListProcesses(const fs::path& root) {
  return ListProcesses([](const std::string&) { return true; }, root);
}

std::vector<Process> ListProcesses(const std::function<bool(const std::string&)>& is_wanted, const fs::path& root) {
  std::vector<Process> processes;
  std::error_code failed;
  for (fs::directory_iterator it(root / "proc", failed), end; !failed && it != end; it.increment(failed)) {
    const auto pid = PidOf(it->path());
    if (!pid) continue;
    Process glimpse;
    glimpse.exe = ReadLink(it->path() / "exe");
    if (!glimpse.exe) glimpse.arguments = Split(ReadFile(it->path() / "cmdline").value_or(""), '\0');
    if (!is_wanted(ProgramName(glimpse))) continue;
    auto process = ReadProcess(*pid, root);
    if (process) processes.push_back(std::move(*process));
  }
  std::sort(processes.begin(), processes.end(), [](const Process& a, const Process& b) { return a.id.pid < b.id.pid; });
  return processes;
}

bool IsAlive(const ProcessId& id, const fs::path& root) {
  Process process;
  const auto stat = ReadFile(FolderOf(id.pid, root) / "stat");
  // /proc may hide the processes of others; the kernel tells that they are there.
  if (!stat) return root == "/" && id.pid > 0 && (::kill(id.pid, 0) == 0 || errno == EPERM);
  return ReadStat(*stat, process) && process.id.start_time == id.start_time && process.state != 'Z' &&
         process.state != 'X';
}

std::optional<ListeningSockets> SocketsOf(pid_t pid, const fs::path& root) {
  const auto inodes = SocketInodes(pid, root);
  if (!inodes) return std::nullopt;
  ListeningSockets sockets;
  if (inodes->empty()) return sockets;
  const fs::path net = FolderOf(pid, root) / "net";
  AddUnixSockets(net / "unix", *inodes, sockets.paths);
  // The kernel shows the zero byte that a name without a file begins with as '@'.
  const auto named = std::stable_partition(sockets.paths.begin(), sockets.paths.end(),
                                           [](const std::string& path) { return !path.starts_with('@'); });
  sockets.abstract.assign(named, sockets.paths.end());
  sockets.paths.erase(named, sockets.paths.end());
  AddTcpSockets(net / "tcp", *inodes, sockets.ports);
  AddTcpSockets(net / "tcp6", *inodes, sockets.ports);
  return sockets;
}

std::optional<bool> SharesNetwork(pid_t pid, const fs::path& root) {
  return SharesWithUs(FolderOf(pid, root), "ns/net", root);
}

std::optional<std::vector<std::string>> ListeningAddresses(pid_t pid, const fs::path& root) {
  auto sockets = SocketsOf(pid, root);
  if (!sockets) return std::nullopt;
  sockets->paths.insert(sockets->paths.end(), sockets->ports.begin(), sockets->ports.end());
  return std::move(sockets->paths);
}

std::optional<bool> TakesTcp(pid_t pid, const std::string& address, const fs::path& root) {
  const auto shares = SharesNetwork(pid, root);
  if (shares == false) return false;
  const auto sockets = SocketsOf(pid, root);
  if (!shares || !sockets) return std::nullopt;
  const std::set<std::string> holders = AddressesThatHold(address);
  return std::any_of(sockets->ports.begin(), sockets->ports.end(),
                     [&](const auto& own) { return holders.contains(own); });
}

std::optional<std::vector<std::string>> TcpPeers(pid_t pid, std::uint16_t port, const fs::path& root) {
  const auto inodes = SocketInodes(pid, root);
  const fs::path net = FolderOf(pid, root) / "net";
  auto sockets = ReadTcpTable(net / "tcp");
  const auto sockets6 = ReadTcpTable(net / "tcp6");
  if (!inodes || !sockets || !sockets6) return std::nullopt;
  sockets->insert(sockets->end(), sockets6->begin(), sockets6->end());
  const std::string suffix = fmt::format(":{:04X}", port);
  bool listens = false;
  std::vector<std::string> peers;
  for (const TcpSocket& socket : *sockets) {
    if (!socket.local.ends_with(suffix)) continue;
    const bool own = inodes->contains(socket.inode);
    listens = listens || (own && socket.state == kTcpListen);
    if (socket.state == kTcpEstablished && (own || socket.inode == kNotAccepted))
      peers.push_back(TcpAddress(socket.remote));
  }
  return listens ? std::optional(std::move(peers)) : std::nullopt;
}

std::optional<fs::path> PathOf(pid_t pid, const fs::path& path, const fs::path& root) {
  const fs::path directory = FolderOf(pid, root);
  const auto mounts = SharesWithUs(directory, "ns/mnt", root);
  const auto same_root = SharesWithUs(directory, "root", root);
  if (!mounts || !same_root) return std::nullopt;
  const bool same_files = *mounts && *same_root;
  if (path.is_absolute()) return same_files ? path : directory / "root" / path.relative_path();
  const auto folder = ReadLink(directory / "cwd");
  if (!folder) return std::nullopt;
  // A folder that was removed or renamed, and a path that is too long for a socket's address, are reached like this.
  fs::path reached = directory / "cwd" / path;
  std::error_code failed;
  if (!same_files || !fs::equivalent(*folder, directory / "cwd", failed) || failed) return reached;
  constexpr std::size_t kLongest = sizeof(sockaddr_un::sun_path) - 1;
  const fs::path plain = (*folder / path).lexically_normal();
  return plain.string().size() <= kLongest ? plain : reached;
}

std::optional<Process> WhoListens(const std::string& address, const fs::path& root) {
  const std::set<std::string> holders = AddressesThatHold(address);
  for (const Process& process : ListProcesses(root)) {
    for (const std::string& candidate : ListeningAddresses(process.id.pid, root).value_or(std::vector<std::string>())) {
      if (holders.contains(candidate) || IsWithin(candidate, address)) return process;
    }
  }
  return std::nullopt;
}

std::optional<std::string> WhoListensInWords(const std::string& address) {
  const auto process = WhoListens(address);
  if (!process) return std::nullopt;
  return Describe(*process);
}

Result<void> Signal(const ProcessId& id, int signal) {
  Result<UniqueFd> process = OpenProcess(id);
  if (!process && !IsWithoutPidfds(process.error())) return process.error();
  if (!IsAlive(id)) return MakeError(Code::kNotFound, fmt::format("process {} has ended", id.pid));
  if (process && ::syscall(SYS_pidfd_send_signal, process->get(), signal, nullptr, 0) == 0) return {};
  // Without pidfds the start time, which was just compared, is all that tells the process from another of that number.
  if (process && !IsWithoutPidfds(ErrnoError(""))) return ErrnoError(fmt::format("cannot signal process {}", id.pid));
  if (::kill(id.pid, signal) != 0) return ErrnoError(fmt::format("cannot signal process {}", id.pid));
  return {};
}

Result<bool> WaitForEnd(const ProcessId& id, std::chrono::milliseconds timeout) {
  Result<UniqueFd> process = OpenProcess(id);
  if (!process) {
    if (process.error().code == Code::kNotFound) return true;
    if (!IsWithoutPidfds(process.error())) return process.error();
  }
  // poll ignores a descriptor of -1 and sleeps.
  pollfd waiting{process ? process->get() : -1, POLLIN, 0};
  const auto deadline = std::chrono::steady_clock::now() + timeout;
  while (true) {
    auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
    if (CanBeInterrupted()) left = std::min(left, kInterruptPoll);
    if (!process) left = std::min(left, kLook);
    if (::poll(&waiting, 1, static_cast<int>(std::max<std::int64_t>(left.count(), 0))) > 0) return true;
    if (!process && !IsAlive(id)) return true;
    if (Interrupted()) return InterruptedError();
    if (std::chrono::steady_clock::now() >= deadline) return !IsAlive(id);
  }
}

std::optional<bool> SocketIsServed(const fs::path& path) {
  struct stat about = {};
  if (::stat(path.c_str(), &about) != 0 || !S_ISSOCK(about.st_mode)) return std::nullopt;
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  const std::string text = path.string();
  if (text.size() >= sizeof(address.sun_path)) return std::nullopt;
  std::copy(text.begin(), text.end(), address.sun_path);
  const UniqueFd fd(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
  if (::connect(fd.get(), reinterpret_cast<const sockaddr*>(&address), sizeof(address)) == 0) return true;
  // Only a refusal means that nobody listens; a full backlog and a lack of rights mean that somebody does.
  return errno != ECONNREFUSED;
}

std::optional<bool> SocketIsLocked(const fs::path& path) {
  // Others may have put a pipe there, which would be waited for, or hold a lock of their own.
  const UniqueFd lock(::open((path.string() + ".lock").c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
  if (!lock.valid()) return errno == ENOENT ? std::optional(false) : std::nullopt;
  struct stat about = {};
  if (::fstat(lock.get(), &about) != 0 || !S_ISREG(about.st_mode)) return std::nullopt;
  if (about.st_uid != 0 && about.st_uid != ::geteuid()) return std::nullopt;
  if (::flock(lock.get(), LOCK_EX | LOCK_NB) == 0) return false;
  return errno == EWOULDBLOCK ? std::optional(true) : std::nullopt;
}

std::vector<int> ParseRanges(std::string_view text) {
  std::vector<int> numbers;
  for (const std::string& range : Split(Trim(text), ',')) {
    const auto ends = Split(range, '-');
    const auto first = ParseNumber(ends.front());
    const auto last = ParseNumber(ends.back());
    for (std::uint64_t number = first.value_or(0); first && last && number <= *last; ++number)
      numbers.push_back(static_cast<int>(number));
  }
  return numbers;
}

std::vector<int> OnlineCores(const fs::path& root) {
  return ParseRanges(ReadFile(root / "sys/devices/system/cpu/online").value_or("0"));
}

}  // namespace spdkctl::host

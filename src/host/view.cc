#include "spdkctl/host/view.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include <fmt/format.h>

#include "base/os.h"
#include "base/text.h"
#include "spdkctl/host/process.h"

namespace spdkctl::host {
namespace {

constexpr std::chrono::milliseconds kPatience{500};
constexpr std::uint32_t kPermissions = 07777;

Error Failed(const std::string& what, int number) {
  Error error = MakeError(number == ENOENT || number == ENOTDIR ? Code::kNotFound
                          : number == EACCES || number == EPERM ? Code::kPermission
                                                                : Code::kUnsupported,
                          fmt::format("{}: {}", what, ::strerror(number)));
  error.os_error = number;
  return error;
}

Result<std::string> LinkAt(int folder, const std::string& path) {
  std::array<char, 4096> text{};
  const ssize_t size = ::readlinkat(folder, path.c_str(), text.data(), text.size());
  if (size < 0) return Failed(path, errno);
  return std::string(text.data(), static_cast<std::size_t>(size));
}

Result<std::string> ReadUpTo(int file, const std::string& path, std::size_t most) {
  std::string text(most, '\0');
  std::size_t size = 0;
  while (size < most) {
    const ssize_t got = ::read(file, text.data() + size, most - size);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return Failed(path, errno);
    if (got == 0) break;
    size += static_cast<std::size_t>(got);
  }
  text.resize(size);
  return text;
}

FileFacts::Kind KindOf(mode_t mode) {
  if (S_ISREG(mode)) return FileFacts::Kind::kFile;
  if (S_ISDIR(mode)) return FileFacts::Kind::kFolder;
  if (S_ISBLK(mode) || S_ISCHR(mode)) return FileFacts::Kind::kDevice;
  return S_ISSOCK(mode) ? FileFacts::Kind::kSocket : FileFacts::Kind::kOther;
}

class ProcessView : public HostView {
 public:
  explicit ProcessView(pid_t pid) : pid_(pid) {}

  [[nodiscard]] std::optional<std::string> WhoListens(const std::string& address) const override {
    // Of another network's addresses and files nothing is known here.
    if (!SharesWithUs(address.starts_with('/') ? "mnt" : "net").value_or(false)) return std::nullopt;
    return WhoListensInWords(address);
  }

  [[nodiscard]] Result<FileFacts> File(const std::string& path) const override {
    const auto opened = Open(path, O_PATH);
    if (!opened) return opened.error();
    struct stat about = {};
    if (::fstat(opened->get(), &about) != 0) return Failed(path, errno);
    return FileFacts{KindOf(about.st_mode), about.st_mode & kPermissions, about.st_uid,
                     static_cast<std::uint64_t>(about.st_size)};
  }

  [[nodiscard]] Result<std::string> Read(const std::string& path, std::size_t most) const override {
    // Nothing but a file is opened: a pipe would be waited for, and a device may do something.
    const auto facts = File(path);
    if (!facts) return facts.error();
    if (facts->kind != FileFacts::Kind::kFile) return MakeError(Code::kUnsupported, path + " is no regular file");
    const auto opened = Open(path, O_RDONLY | O_NONBLOCK);
    if (!opened) return opened.error();
    return ReadUpTo(opened->get(), path, most);
  }

  [[nodiscard]] Result<std::string> ReadLink(const std::string& path) const override {
    const auto slash = path.rfind('/');
    const auto folder = Open(slash == std::string::npos ? "." : path.substr(0, slash + 1), O_PATH | O_DIRECTORY);
    if (!folder) return folder.error();
    return LinkAt(folder->get(), path.substr(slash + 1));
  }

  [[nodiscard]] Result<std::vector<std::string>> Addresses() const override {
    const auto four = ReadOwn("net/fib_trie");
    const auto six = ReadOwn("net/if_inet6");
    if (!four) return four.error();
    std::vector<std::string> addresses;
    AddIpv4(*four, addresses);
    if (six) AddIpv6(*six, addresses);
    return addresses;
  }

  [[nodiscard]] Result<void> CheckReachable(const std::string& address) const override {
    if (!SharesWithUs("net").value_or(false))
      return MakeError(Code::kUnsupported, "the target is in a network of its own");
    const auto colon = address.rfind(':');
    std::string host = address.substr(0, colon);
    if (host.starts_with('[')) host = host.substr(1, host.size() - 2);
    addrinfo hints = {};
    hints.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    if (::getaddrinfo(host.c_str(), address.substr(colon + 1).c_str(), &hints, &found) != 0)
      return MakeError(Code::kInvalidArgument, address + " is no numeric address");
    const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> owned(found, ::freeaddrinfo);
    const UniqueFd socket(::socket(found->ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (!socket.valid()) return Failed(address, errno);
    if (::connect(socket.get(), found->ai_addr, found->ai_addrlen) == 0) return {};
    if (errno != EINPROGRESS) return Failed(address, errno);
    pollfd event{socket.get(), POLLOUT, 0};
    if (::poll(&event, 1, static_cast<int>(kPatience.count())) <= 0) return Failed(address, ETIMEDOUT);
    int outcome = 0;
    socklen_t size = sizeof(outcome);
    ::getsockopt(socket.get(), SOL_SOCKET, SO_ERROR, &outcome, &size);
    return outcome == 0 ? Result<void>() : Failed(address, outcome);
  }

  [[nodiscard]] Result<std::uint32_t> User() const override {
    // In a user namespace of its own the owners of files are others.
    if (!SharesWithUs("user").value_or(false)) return MakeError(Code::kUnsupported, "its users are not ours");
    const auto process = ReadProcess(pid_);
    if (!process) return MakeError(Code::kNotFound, "the process has ended");
    return process->uid;
  }

  [[nodiscard]] Result<std::vector<std::string>> CommandLine() const override {
    const auto process = ReadProcess(pid_);
    if (!process) return MakeError(Code::kNotFound, "the process has ended");
    return process->arguments;
  }

 private:
  [[nodiscard]] std::string Own(const std::string& name) const { return fmt::format("/proc/{}/{}", pid_, name); }

  [[nodiscard]] Result<std::string> ReadOwn(const std::string& name) const {
    const auto text = ReadFile(Own(name));
    return text ? Result<std::string>(*text) : Failed(Own(name), errno);
  }

  /// Whether it is in the same namespace as this process; nothing if that may not be read.
  [[nodiscard]] std::optional<bool> SharesWithUs(const std::string& kind) const {
    const auto own = LinkAt(AT_FDCWD, "/proc/self/ns/" + kind);
    const auto its = LinkAt(AT_FDCWD, Own("ns/" + kind));
    if (!own || !its) return std::nullopt;
    return *own == *its;
  }

  /// Opens a path as the process would. The kernel's own files are those of this host, whoever looks.
  [[nodiscard]] Result<UniqueFd> Open(const std::string& path, int flags) const {
    constexpr std::string_view kSelf = "/proc/self/";
    const bool kernels = path.starts_with("/proc/") || path.starts_with("/sys/");
    if (path.starts_with(kSelf)) return OpenHere(Own(path.substr(kSelf.size())), flags);
    if (kernels) return OpenHere(path, flags);
    // Links are followed within its root: those of a container do not lead out of it.
    const bool absolute = path.starts_with('/');
    const UniqueFd root(::open(Own(absolute ? "root" : "cwd").c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (!root.valid()) return errno == ENOENT ? Unknown(path) : Failed(path, errno);
    open_how how = {};
    how.flags = static_cast<std::uint64_t>(flags | O_CLOEXEC);
    how.resolve = absolute ? RESOLVE_IN_ROOT : 0;
    UniqueFd file(static_cast<int>(::syscall(SYS_openat2, root.get(), path.c_str(), &how, sizeof(how))));
    return file.valid() ? Result<UniqueFd>(std::move(file)) : Failed(path, errno);
  }

  static Result<UniqueFd> OpenHere(const std::string& path, int flags) {
    UniqueFd file(::open(path.c_str(), flags | O_CLOEXEC));
    return file.valid() ? Result<UniqueFd>(std::move(file)) : Failed(path, errno);
  }

  /// The process is gone, and its files with it: nothing is known of them.
  static Error Unknown(const std::string& path) {
    return MakeError(Code::kUnsupported, path + ": the process has ended");
  }

  /// The kernel's table of routes has each address of the host as a line "|-- 10.0.0.5" before "/32 host LOCAL".
  static void AddIpv4(const std::string& table, std::vector<std::string>& addresses) {
    std::string last;
    for (const std::string& line : Split(table, '\n')) {
      const auto words = SplitWords(line);
      if (words.size() == 2 && words[0] == "|--") last = words[1];
      if (words.size() >= 3 && words[0] == "/32" && words[2] == "LOCAL" &&
          std::find(addresses.begin(), addresses.end(), last) == addresses.end())
        addresses.push_back(last);
    }
  }

  /// Lines begin with an address of 32 hexadecimal digits.
  static void AddIpv6(const std::string& table, std::vector<std::string>& addresses) {
    constexpr std::size_t kGroup = 4;
    constexpr std::size_t kDigits = 32;
    for (const std::string& line : Split(table, '\n')) {
      const auto words = SplitWords(line);
      if (words.empty() || words[0].size() != kDigits) continue;
      std::string text;
      for (std::size_t at = 0; at < kDigits; at += kGroup) text += (at == 0 ? "" : ":") + words[0].substr(at, kGroup);
      in6_addr bytes = {};
      char written[INET6_ADDRSTRLEN];
      if (::inet_pton(AF_INET6, text.c_str(), &bytes) == 1)
        addresses.emplace_back(::inet_ntop(AF_INET6, &bytes, written, sizeof(written)));
    }
  }

  const pid_t pid_;
};

/// "[2026-11-28 09:00:00.1] bdev.c:8743:bdev_open: *ERROR*: bdev M0 already claimed" without what stands before.
std::optional<std::string> ErrorIn(const std::string& line) {
  constexpr std::string_view kMark = "*ERROR*: ";
  const auto at = line.find(kMark);
  if (at == std::string::npos) return std::nullopt;
  return line.substr(at + kMark.size());
}

}  // namespace

std::shared_ptr<const HostView> ViewOf(pid_t pid) {
  return pid > 0 && ReadProcess(pid) ? std::make_shared<const ProcessView>(pid) : nullptr;
}

LogSince MarkLog(const std::string& path) {
  auto file = std::make_shared<UniqueFd>(::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
  struct stat about = {};
  if (!file->valid() || ::fstat(file->get(), &about) != 0 || !S_ISREG(about.st_mode)) return {};
  ::lseek(file->get(), 0, SEEK_END);
  return [file, path] {
    constexpr std::size_t kMost = 64 << 10;
    constexpr std::size_t kLines = 8;
    std::vector<std::string> lines;
    const auto text = ReadUpTo(file->get(), path, kMost);
    if (!text) return lines;
    for (const std::string& line : Split(*text, '\n')) {
      if (auto words = ErrorIn(line); words && lines.size() < kLines) lines.push_back(std::move(*words));
    }
    return lines;
  };
}

}  // namespace spdkctl::host

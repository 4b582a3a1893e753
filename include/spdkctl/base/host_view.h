#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "spdkctl/base/export.h"
#include "spdkctl/base/result.h"

namespace spdkctl {

/// A file, by what stands beside its contents.
struct FileFacts {
  enum class Kind : std::uint8_t { kFile, kFolder, kDevice, kSocket, kOther };
  Kind kind = Kind::kFile;
  std::uint32_t mode = 0;  ///< The permission bits alone.
  std::uint32_t owner = 0;
  std::uint64_t size = 0;
};

/// The host that a target runs on as its process sees it: its own mounts, network and user. It is asked why a call was
/// refused; the host layer has the real one (host/view.h). Every error means that nobody can tell, but for kNotFound:
/// that is known not to be there.
class SPDKCTL_EXPORT HostView {
 public:
  virtual ~HostView() = default;

  /// "process 4711 (nvmf_tgt)", if one of this host listens on the address ("127.0.0.1:4420", "/path").
  [[nodiscard]] virtual std::optional<std::string> WhoListens(const std::string& address) const = 0;
  /// A path that is relative begins in the process's working folder. Links are followed.
  [[nodiscard]] virtual Result<FileFacts> File(const std::string& path) const = 0;
  /// The contents of a file, so many bytes at most. Whoever asks for a secret must not show it.
  [[nodiscard]] virtual Result<std::string> Read(const std::string& path, std::size_t most) const = 0;
  /// Where a symbolic link leads, as it stands there.
  [[nodiscard]] virtual Result<std::string> ReadLink(const std::string& path) const = 0;
  /// The addresses of its network interfaces, e.g. "127.0.0.1", "::1".
  [[nodiscard]] virtual Result<std::vector<std::string>> Addresses() const = 0;
  /// Whether a TCP connection to the address can be made from there; the error's os_error says why not.
  [[nodiscard]] virtual Result<void> CheckReachable(const std::string& address) const = 0;
  /// The user that it acts as.
  [[nodiscard]] virtual Result<std::uint32_t> User() const = 0;
  /// Its command line.
  [[nodiscard]] virtual Result<std::vector<std::string>> CommandLine() const = 0;
};

/// The view of a process (Peer::pid). 0: it is not known which; null if nothing can be told.
using HostViewFn = std::function<std::shared_ptr<const HostView>(std::int32_t pid)>;

/// What came to a target's log since it was made.
using LogSince = std::function<std::vector<std::string>()>;
/// Remembers where the target's log ends now; it may be empty.
using MarkLogFn = std::function<LogSince()>;

}  // namespace spdkctl

#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <sys/types.h>

#include "spdkctl/base/result.h"

namespace spdkctl {

/// Owns a file descriptor.
class SPDKCTL_EXPORT UniqueFd {
 public:
  UniqueFd() = default;
  explicit UniqueFd(int fd) : fd_(fd) {}
  UniqueFd(UniqueFd&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
  UniqueFd& operator=(UniqueFd&& other) noexcept;
  UniqueFd(const UniqueFd&) = delete;
  UniqueFd& operator=(const UniqueFd&) = delete;
  ~UniqueFd();

  [[nodiscard]] int get() const { return fd_; }
  [[nodiscard]] bool valid() const { return fd_ >= 0; }

 private:
  int fd_ = -1;
};

/// An Error for the present errno; `what` says what was attempted: "cannot open /x".
SPDKCTL_EXPORT Error ErrnoError(std::string_view what);

/// The whole file, or nothing if it cannot be read. Made for /proc and /sys.
SPDKCTL_EXPORT std::optional<std::string> ReadFile(const std::filesystem::path& path);

/// `most` bytes from `offset` on, fewer only at the file's end; nothing, and errno, if it cannot be read.
SPDKCTL_EXPORT std::optional<std::string> ReadBytes(int fd, off_t offset, std::size_t most);

/// The first bytes of the file, `most` of them at most, or nothing if it cannot be read.
SPDKCTL_EXPORT std::optional<std::string> ReadHead(const std::filesystem::path& path, std::size_t most);

/// The last bytes of the file, `most` of them at most, or nothing if it cannot be read.
SPDKCTL_EXPORT std::optional<std::string> ReadTail(const std::filesystem::path& path, std::size_t most);

/// Writes all of the text.
SPDKCTL_EXPORT Result<void> WriteAll(int fd, std::string_view text, const std::filesystem::path& path);

/// Replaces the file in one step: readers see the old text or the new one, whole, and so does whoever looks
/// after a power loss. Missing folders are made.
SPDKCTL_EXPORT Result<void> WriteFileAtomically(const std::filesystem::path& path, std::string_view text, mode_t mode);

/// Writes into an existing file of /proc or /sys.
SPDKCTL_EXPORT Result<void> WriteKernelFile(const std::filesystem::path& path, std::string_view text);

/// The environment variable, if set and not empty.
SPDKCTL_EXPORT std::optional<std::string> Env(const char* name);

/// A lock on a file that ends with the process. Nothing if another process holds it.
SPDKCTL_EXPORT Result<UniqueFd> LockFile(const std::filesystem::path& path);

}  // namespace spdkctl

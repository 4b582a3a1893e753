#include "base/os.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <random>
#include <sstream>

#include <fmt/format.h>

namespace spdkctl {

UniqueFd& UniqueFd::operator=(UniqueFd&& other) noexcept {
  std::swap(fd_, other.fd_);
  return *this;
}

UniqueFd::~UniqueFd() {
  if (fd_ >= 0) ::close(fd_);
}

Error ErrnoError(std::string_view what) {
  const int number = errno;
  const Code code = number == EACCES || number == EPERM   ? Code::kPermission
                    : number == ENOENT || number == ESRCH ? Code::kNotFound
                    : number == EEXIST                    ? Code::kExists
                    : number == EBUSY                     ? Code::kBusy
                                                          : Code::kInternal;
  Error error = MakeError(code, fmt::format("{}: {}", what, ::strerror(number)));
  error.os_error = number;
  return error;
}

std::optional<std::string> ReadFile(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return std::nullopt;
  std::ostringstream text;
  text << file.rdbuf();
  if (file.bad()) return std::nullopt;
  return std::move(text).str();
}

namespace {

/// Has a renamed file survive a power loss under its new name. File systems that know no such thing are no error.
Result<void> SyncFolder(const std::filesystem::path& folder) {
  const UniqueFd fd(::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!fd.valid() || (::fsync(fd.get()) != 0 && errno != EINVAL && errno != ENOTSUP))
    return ErrnoError(fmt::format("cannot write the folder {}", folder.string()));
  return {};
}

}  // namespace

std::optional<std::string> ReadBytes(int fd, off_t offset, std::size_t most) {
  std::string text(most, '\0');
  std::size_t got = 0;
  while (got < most) {
    const ssize_t count = ::pread(fd, text.data() + got, most - got, offset + static_cast<off_t>(got));
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return std::nullopt;
    if (count == 0) break;
    got += static_cast<std::size_t>(count);
  }
  text.resize(got);
  return text;
}

std::optional<std::string> ReadHead(const std::filesystem::path& path, std::size_t most) {
  const UniqueFd file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  return file.valid() ? ReadBytes(file.get(), 0, most) : std::nullopt;
}

std::optional<std::string> ReadTail(const std::filesystem::path& path, std::size_t most) {
  const UniqueFd file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  struct stat about = {};
  if (!file.valid() || ::fstat(file.get(), &about) != 0) return std::nullopt;
  const auto tail = static_cast<off_t>(most);
  return ReadBytes(file.get(), about.st_size > tail ? about.st_size - tail : 0, most);
}

Result<void> WriteAll(int fd, std::string_view text, const std::filesystem::path& path) {
  while (!text.empty()) {
    const ssize_t written = ::write(fd, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return ErrnoError(fmt::format("cannot write {}", path.string()));
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  return {};
}

namespace {

Error CannotWrite(const std::filesystem::path& path) {
  return ErrnoError(fmt::format("cannot write {}", path.string()));
}

Result<void> WriteAndSync(int fd, const std::filesystem::path& path, std::string_view text, mode_t mode) {
  if (auto written = WriteAll(fd, text, path); !written) return written;
  if (::fchmod(fd, mode) != 0 || ::fsync(fd) != 0) return CannotWrite(path);
  return {};
}

/// Gives the file the name, in place of whatever has it. Nothing is left under the temporary one.
Result<void> Rename(const std::string& temporary, const std::filesystem::path& path) {
  if (::rename(temporary.c_str(), path.c_str()) == 0) return {};
  Error failed = CannotWrite(path);
  ::unlink(temporary.c_str());
  return failed;
}

/// The text may be secret: as long as it is written, the file has no name under which it could be left behind. The
/// error has EOPNOTSUPP where the file system or the kernel has no such files.
Result<void> WriteNameless(const std::filesystem::path& path, std::string_view text, mode_t mode) {
  const std::filesystem::path folder = path.parent_path();
  const UniqueFd file(::open(folder.empty() ? "." : folder.c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, 0600));
  // Kernels and file systems without O_TMPFILE see an attempt to write into a folder.
  if (!file.valid() && errno == EISDIR) errno = EOPNOTSUPP;
  if (!file.valid()) return CannotWrite(path);
  if (auto written = WriteAndSync(file.get(), path, text, mode); !written) return written;
  const std::string nameless = fmt::format("/proc/self/fd/{}", file.get());
  constexpr int kMostTries = 100;
  for (int i = 0; i < kMostTries; ++i) {
    const std::string temporary = fmt::format("{}.{:08x}", path.string(), std::random_device()());
    if (::linkat(AT_FDCWD, nameless.c_str(), AT_FDCWD, temporary.c_str(), AT_SYMLINK_FOLLOW) == 0)
      return Rename(temporary, path);
    if (errno == EEXIST) continue;
    if (errno == ENOENT) errno = EOPNOTSUPP;  // /proc is not mounted.
    return CannotWrite(path);
  }
  return CannotWrite(path);
}

Result<void> WriteBeside(const std::filesystem::path& path, std::string_view text, mode_t mode) {
  std::string temporary = path.string() + ".XXXXXX";
  const UniqueFd file(::mkostemp(temporary.data(), O_CLOEXEC));
  if (!file.valid()) return CannotWrite(path);
  if (auto written = WriteAndSync(file.get(), path, text, mode); !written) {
    ::unlink(temporary.c_str());
    return written;
  }
  return Rename(temporary, path);
}

}  // namespace

Result<void> WriteFileAtomically(const std::filesystem::path& path, std::string_view text, mode_t mode) {
  std::error_code failed;
  if (path.has_parent_path()) std::filesystem::create_directories(path.parent_path(), failed);
  if (failed)
    return MakeError(failed == std::errc::permission_denied ? Code::kPermission : Code::kInternal,
                     fmt::format("cannot make the folder {}: {}", path.parent_path().string(), failed.message()));
  Result<void> written = WriteNameless(path, text, mode);
  if (!written && written.error().os_error == EOPNOTSUPP) written = WriteBeside(path, text, mode);
  return written ? SyncFolder(path.parent_path()) : written;
}

Result<void> WriteKernelFile(const std::filesystem::path& path, std::string_view text) {
  const UniqueFd file(::open(path.c_str(), O_WRONLY | O_TRUNC | O_CLOEXEC));
  if (!file.valid() || ::write(file.get(), text.data(), text.size()) != static_cast<ssize_t>(text.size())) {
    return ErrnoError(fmt::format("cannot write {}", path.string()));
  }
  return {};
}

std::optional<std::string> Env(const char* name) {
  const char* const value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe)
  if (value == nullptr || *value == '\0') return std::nullopt;
  return std::string(value);
}

Result<UniqueFd> LockFile(const std::filesystem::path& path) {
  std::error_code ignored;
  std::filesystem::create_directories(path.parent_path(), ignored);
  UniqueFd file(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
  if (!file.valid()) return ErrnoError(fmt::format("cannot open the lock {}", path.string()));
  if (::flock(file.get(), LOCK_EX | LOCK_NB) != 0) {
    if (errno == EWOULDBLOCK) return MakeError(Code::kBusy, fmt::format("another spdkctl holds {}", path.string()));
    return ErrnoError(fmt::format("cannot lock {}", path.string()));
  }
  return file;
}

}  // namespace spdkctl

#include "base/named_file.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>

#include <fmt/format.h>

#include "base/os.h"

namespace spdkctl {
namespace {

bool IsStream(const struct stat& about) { return S_ISCHR(about.st_mode) || S_ISFIFO(about.st_mode); }

std::string_view KindOf(const struct stat& about) {
  if (S_ISLNK(about.st_mode)) return "a symbolic link; name the file that it leads to";
  if (S_ISDIR(about.st_mode)) return "a folder; name a file in it";
  if (S_ISBLK(about.st_mode)) return "a block device; name a file";
  return "no regular file; name one";
}

Result<void> WriteInto(const std::filesystem::path& path, std::string_view text) {
  const UniqueFd file(::open(path.c_str(), O_WRONLY | O_NOCTTY | O_CLOEXEC));
  struct stat about = {};
  if (!file.valid() || ::fstat(file.get(), &about) != 0)
    return ErrnoError(fmt::format("cannot write {}", path.string()));
  if (!IsStream(about))
    return MakeError(Code::kWrongState, fmt::format("{} has become another file meanwhile", path.string()));
  return WriteAll(file.get(), text, path);
}

}  // namespace

Result<WayToWrite> WayToWriteTo(const std::filesystem::path& path) {
  struct stat itself = {};
  if (::lstat(path.c_str(), &itself) != 0) {
    if (errno == ENOENT) return WayToWrite::kReplace;
    return ErrnoError(fmt::format("cannot write {}", path.string()));
  }
  if (S_ISREG(itself.st_mode)) return WayToWrite::kReplace;
  struct stat behind = {};
  if (::stat(path.c_str(), &behind) == 0 && IsStream(behind)) return WayToWrite::kInto;
  return MakeError(Code::kInvalidArgument, fmt::format("{} is {}", path.string(), KindOf(itself)));
}

Result<void> WriteNamedFile(const std::filesystem::path& path, std::string_view text, mode_t mode) {
  const auto way = WayToWriteTo(path);
  if (!way) return way.error();
  return *way == WayToWrite::kInto ? WriteInto(path, text) : WriteFileAtomically(path, text, mode);
}

}  // namespace spdkctl

#include "base/named_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <limits>

#include <fmt/format.h>

#include "base/os.h"
#include "base/text.h"

namespace spdkctl {
namespace {

bool IsStream(const struct stat& about) { return S_ISCHR(about.st_mode) || S_ISFIFO(about.st_mode); }

std::string_view KindOf(const struct stat& about) {
  if (S_ISDIR(about.st_mode)) return "a folder; name a file in it";
  if (S_ISBLK(about.st_mode)) return "a block device; name a file";
  return "no regular file; name one";
}

Error CannotWrite(const std::filesystem::path& path) {
  return ErrnoError(fmt::format("cannot write {}", path.string()));
}

Error Refused(const std::filesystem::path& path, std::string_view what) {
  return MakeError(Code::kInvalidArgument, fmt::format("{} is {}", path.string(), what));
}

/// Where a name leads in the end.
struct Place {
  std::filesystem::path path;  ///< No link.
  int descriptor = -1;         ///< The one of this process that the name stands for: /dev/stdout, /dev/fd/63.
  bool by_link = false;
};

/// Its number if the path is /proc/self/fd/N, however it is written; -1 otherwise.
int DescriptorOf(const std::filesystem::path& path) {
  std::error_code failed;
  const auto folder = std::filesystem::canonical(path.parent_path(), failed);
  if (failed || folder != std::filesystem::canonical("/proc/self/fd", failed)) return -1;
  const auto number = ParseNumber(path.filename().string());
  return number && *number <= std::numeric_limits<int>::max() ? static_cast<int>(*number) : -1;
}

/// What others made, or could have put there, leads where they please.
Result<void> CheckLink(const std::filesystem::path& link, const struct stat& itself) {
  struct stat folder = {};
  const std::filesystem::path parent = link.parent_path();
  if (::stat(parent.empty() ? "." : parent.c_str(), &folder) != 0) return CannotWrite(link);
  const bool others_write = (folder.st_mode & (S_IWGRP | S_IWOTH)) != 0 && (folder.st_mode & S_ISVTX) == 0;
  if (IsOursOrRoots(itself.st_uid) && IsOursOrRoots(folder.st_uid) && !others_write) return {};
  return MakeError(Code::kPermission,
                   fmt::format("{} is a symbolic link that others made or may change; name the file that it leads to",
                               link.string()));
}

Result<Place> Follow(const std::filesystem::path& named) {
  constexpr int kMostLinks = 8;
  Place place{named};
  for (int links = 0; links <= kMostLinks; ++links) {
    struct stat itself = {};
    place.descriptor = DescriptorOf(place.path);
    if (place.descriptor >= 0 || ::lstat(place.path.c_str(), &itself) != 0 || !S_ISLNK(itself.st_mode)) return place;
    if (auto ours = CheckLink(place.path, itself); !ours) return ours.error();
    std::error_code failed;
    const auto next = std::filesystem::read_symlink(place.path, failed);
    if (failed) return Refused(named, "a symbolic link that cannot be read; name the file that it leads to");
    place.path = place.path.parent_path() / next;
    place.by_link = true;
  }
  return Refused(named, "a symbolic link to too many others; name the file that they lead to");
}

/// What is written into a FIFO goes to whoever reads it, and its owner chooses who may.
Result<void> CheckStream(const std::filesystem::path& path, const struct stat& about) {
  if (!IsStream(about)) return Refused(path, KindOf(about));
  if (S_ISCHR(about.st_mode) || IsOursOrRoots(about.st_uid)) return {};
  return MakeError(Code::kPermission, fmt::format("{} is a FIFO of user {}", path.string(), about.st_uid));
}

Result<WayToWrite> WayTo(const std::filesystem::path& named, const Place& place) {
  struct stat about = {};
  if (place.descriptor >= 0) {
    if (::fstat(place.descriptor, &about) != 0) return CannotWrite(named);
    if (IsStream(about) || S_ISREG(about.st_mode)) return WayToWrite::kInto;
    return Refused(named, KindOf(about));
  }
  const bool there = ::lstat(place.path.c_str(), &about) == 0;
  if (!there && errno != ENOENT) return CannotWrite(named);
  if (place.by_link && (!there || !IsStream(about)))
    return Refused(named, "a symbolic link; name the file that it leads to");
  if (!there || S_ISREG(about.st_mode)) return WayToWrite::kReplace;
  if (auto stream = CheckStream(named, about); !stream) return stream.error();
  return WayToWrite::kInto;
}

/// Nobody waits for a reader: that is what a FIFO does when it is opened otherwise. What was opened is looked at again,
/// for it may have become something else meanwhile.
Result<void> WriteInto(const std::filesystem::path& path, std::string_view text) {
  const UniqueFd file(::open(path.c_str(), O_WRONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
  struct stat about = {};
  if (!file.valid() && errno == ENXIO)
    return MakeError(Code::kUnavailable, fmt::format("cannot write {}: nobody reads it", path.string()));
  if (!file.valid() || ::fstat(file.get(), &about) != 0) return CannotWrite(path);
  if (auto stream = CheckStream(path, about); !stream) return stream;
  const int flags = ::fcntl(file.get(), F_GETFL);
  if (flags < 0 || ::fcntl(file.get(), F_SETFL, flags & ~O_NONBLOCK) != 0) return CannotWrite(path);
  return WriteAll(file.get(), text, path);
}

/// The descriptor of this process that a name to be read stands for, through links of whomever; -1 if it is none.
int DescriptorBehind(std::filesystem::path path) {
  constexpr int kMostLinks = 8;
  for (int links = 0; links <= kMostLinks; ++links) {
    if (const int descriptor = DescriptorOf(path); descriptor >= 0) return descriptor;
    std::error_code failed;
    const auto next = std::filesystem::read_symlink(path, failed);
    if (failed) return -1;
    path = path.parent_path() / next;
  }
  return -1;
}

std::string Called(const std::filesystem::path& path, std::string_view what) {
  return fmt::format("{}{}{}", what, what.empty() ? "" : " ", path.string());
}

Error CannotRead(const std::filesystem::path& path, std::string_view what) {
  Error error = ErrnoError(fmt::format("cannot read {}", Called(path, what)));
  // The name itself is wrong.
  if (error.os_error == ELOOP || error.os_error == ENAMETOOLONG) error.code = Code::kInvalidArgument;
  if (error.os_error == ENOTDIR) error.code = Code::kNotFound;
  return error;
}

std::string_view KindToRead(mode_t mode) {
  if (S_ISDIR(mode)) return "a folder";
  if (S_ISFIFO(mode)) return "a FIFO";
  if (S_ISSOCK(mode)) return "a socket";
  return "a device";
}

Error TooLarge(const std::string& called) {
  return MakeError(Code::kInvalidArgument, fmt::format("{} is larger than {}, the most that is read of a file", called,
                                                       FormatWholeSize(kLargestNamedFile)));
}

Result<std::string> ReadToEnd(int fd, const std::filesystem::path& path, std::string_view what) {
  std::string text;
  std::array<char, 1 << 16> piece{};
  while (text.size() <= kLargestNamedFile) {
    const ssize_t size = ::read(fd, piece.data(), piece.size());
    if (size == 0) return text;
    if (size < 0 && errno == EINTR) continue;
    if (size < 0) return CannotRead(path, what);
    text.append(piece.data(), static_cast<std::size_t>(size));
  }
  return TooLarge(Called(path, what));
}

}  // namespace

Result<std::string> ReadNamedFile(const std::filesystem::path& path, std::string_view what) {
  struct stat about = {};
  if (::stat(path.c_str(), &about) != 0) return CannotRead(path, what);
  if (!S_ISREG(about.st_mode)) {
    if (const int descriptor = DescriptorBehind(path); descriptor >= 0 && !S_ISDIR(about.st_mode))
      return ReadToEnd(descriptor, path, what);
    return MakeError(Code::kInvalidArgument, fmt::format("{} is {}, and a regular file is meant", Called(path, what),
                                                         KindToRead(about.st_mode)));
  }
  // It may have become something else meanwhile, which is not waited for.
  const UniqueFd file(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
  if (!file.valid() || ::fstat(file.get(), &about) != 0) return CannotRead(path, what);
  if (about.st_size > static_cast<off_t>(kLargestNamedFile)) return TooLarge(Called(path, what));
  return ReadToEnd(file.get(), path, what);
}

Result<std::string> ReadStream(std::istream& stream, std::string_view name) {
  std::string text;
  std::array<char, 1 << 16> piece{};
  while (stream.read(piece.data(), piece.size()), stream.gcount() > 0) {
    text.append(piece.data(), static_cast<std::size_t>(stream.gcount()));
    if (text.size() > kLargestNamedFile) return TooLarge(std::string(name));
  }
  return text;
}

bool IsOursOrRoots(uid_t owner) {
  struct stat root = {};
  return owner == ::geteuid() || owner == 0 || (::stat("/", &root) == 0 && owner == root.st_uid);
}

Result<WayToWrite> WayToWriteTo(const std::filesystem::path& path) {
  const auto place = Follow(path);
  return place ? WayTo(path, *place) : place.error();
}

Result<void> WriteNamedFile(const std::filesystem::path& path, std::string_view text, mode_t mode) {
  const auto place = Follow(path);
  if (!place) return place.error();
  const auto way = WayTo(path, *place);
  if (!way) return way.error();
  if (*way == WayToWrite::kReplace) return WriteFileAtomically(path, text, mode);
  return place->descriptor >= 0 ? WriteAll(place->descriptor, text, path) : WriteInto(place->path, text);
}

}  // namespace spdkctl

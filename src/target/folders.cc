#include "target/folders.h"

#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <cerrno>

#include <fmt/format.h>

#include "base/named_file.h"
#include "base/os.h"

namespace spdkctl::target {
namespace {

namespace fs = std::filesystem;

constexpr mode_t kShared = 0755;
constexpr mode_t kPrivate = 0700;
constexpr mode_t kOthersWrite = S_IWGRP | S_IWOTH;
constexpr const char* kSystemRuntime = "/run/spdkctl";

Error Distrusted(const fs::path& folder, const std::string& why) {
  return MakeError(Code::kPermission, fmt::format("the folder {} is not used: {}", folder.string(), why));
}

/// Whether the group is one that the system has for this user alone: it has the user's name, and nobody else in it.
bool IsPrivateGroup(gid_t group) {
  const passwd* const user = ::getpwuid(::geteuid());  // NOLINT(concurrency-mt-unsafe)
  if (user == nullptr || user->pw_gid != group) return false;
  const std::string name = user->pw_name;
  const struct group* const about = ::getgrgid(group);  // NOLINT(concurrency-mt-unsafe)
  if (about == nullptr || about->gr_name != name) return false;
  for (char* const* member = about->gr_mem; *member != nullptr; ++member) {
    if (name != *member) return false;
  }
  return true;
}

/// What the mode shows as the group's rights may be those of users in an access control list.
bool HasNoAccessList(const fs::path& folder) {
  return ::getxattr(folder.c_str(), "system.posix_acl_access", nullptr, 0) < 0 &&
         (errno == ENODATA || errno == ENOTSUP);
}

/// Whether the folder is, or lies in, one of this user's that nobody else can enter.
bool IsClosed(const fs::path& folder) {
  std::error_code failed;
  for (fs::path step = fs::canonical(folder, failed); !failed; step = step.parent_path()) {
    struct stat about = {};
    if (::stat(step.c_str(), &about) != 0) return false;
    if (about.st_uid == ::geteuid() && (about.st_mode & (S_IXGRP | S_IXOTH)) == 0) return true;
    if (step == step.parent_path()) return false;
  }
  return false;
}

/// Whether others may write into the folder. Where each user has a group, a umask of 002 lets that group write. Root's
/// group is not root's alone everywhere.
bool OthersMayWrite(const fs::path& folder, const struct stat& about) {
  if ((about.st_mode & kOthersWrite) == 0) return false;
  if ((about.st_mode & S_IWOTH) != 0 || ::geteuid() == 0) return true;
  return !(IsPrivateGroup(about.st_gid) && HasNoAccessList(folder)) && !IsClosed(folder);
}

/// Who else may put something in the place of a folder.
enum class Others { kNobody, kSystemGroup };

/// Whether others than those allowed could put another folder in the place of an entry of a folder. In a sticky folder
/// they may rename what is theirs only.
bool OthersMayReplace(const fs::path& path, const struct stat& folder, Others allowed) {
  if ((folder.st_mode & S_ISVTX) != 0 || !OthersMayWrite(path, folder)) return false;
  // Groups of people begin at 1000.
  constexpr gid_t kFirstOfPeople = 1000;
  const bool system_group = folder.st_uid == 0 && (folder.st_mode & S_IWOTH) == 0 && folder.st_gid < kFirstOfPeople;
  return allowed != Others::kSystemGroup || !system_group;
}

/// What the way has behind the step.
fs::path NextOf(const fs::path& way, const fs::path& step) {
  return step / *std::next(way.begin(), std::distance(step.begin(), step.end()));
}

/// Looks at everything that leads to the folder: who may change any of it may lead elsewhere. Both the path as it is
/// written, with its links, and the folders that it really lies in.
Result<void> CheckWay(const fs::path& folder, const fs::path& way, Others allowed) {
  fs::path step;
  for (const fs::path& part : way.parent_path()) {
    step /= part;
    struct stat link = {};
    struct stat about = {};
    if (::lstat(step.c_str(), &link) != 0 || ::stat(step.c_str(), &about) != 0)
      return ErrnoError(fmt::format("cannot look at {}", step.string()));
    for (const uid_t owner : {link.st_uid, about.st_uid}) {
      if (!IsOursOrRoots(owner)) return Distrusted(folder, fmt::format("{} belongs to user {}", step.string(), owner));
    }
    if (OthersMayReplace(step, about, allowed))
      return Distrusted(folder, fmt::format("others may put another one in the place of {}; run: chmod go-w {}",
                                            NextOf(way, step).string(), step.string()));
  }
  return {};
}

Result<void> CheckWayTo(const fs::path& folder, Others allowed) {
  if (auto checked = CheckWay(folder, Absolute(folder), allowed); !checked) return checked;
  std::error_code failed;
  const fs::path real = fs::canonical(folder, failed);
  if (failed)
    return MakeError(Code::kPermission, fmt::format("cannot tell where {} is: {}", folder.string(), failed.message()));
  return CheckWay(folder, real, allowed);
}

/// Makes one folder. The kernel takes the umask off the mode, so the mode is set once more.
Result<void> MakeOne(const fs::path& folder, mode_t mode) {
  if (::mkdir(folder.c_str(), mode) != 0)
    return errno == EEXIST ? Result<void>() : ErrnoError(fmt::format("cannot make the folder {}", folder.string()));
  const UniqueFd made(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
  if (!made.valid() || ::fchmod(made.get(), mode) != 0)
    return ErrnoError(fmt::format("cannot set the mode of the folder {}", folder.string()));
  return {};
}

Result<void> Make(const fs::path& folder, mode_t mode) {
  std::error_code ignored;
  if (fs::exists(folder, ignored)) return {};
  if (const fs::path parent = folder.parent_path(); !parent.empty() && parent != folder) {
    if (auto made = Make(parent, kShared); !made) return made;
  }
  return MakeOne(folder, mode);
}

/// A folder of the environment or of the system, if it is there. Nothing is believed that others could have put there.
Result<void> CheckIfThere(const fs::path& folder, const char* variable) {
  Result<void> checked = CheckOwnFolder(folder);
  if (checked || checked.error().code == Code::kNotFound) return {};
  Error error = checked.error();
  error.message += fmt::format("; or set {} to a folder of your own", variable);
  return error;
}

/// Where this user's home is, as the environment has it or else the system's list of users; empty if nobody knows.
fs::path Home() {
  if (const auto home = Env("HOME")) return *home;
  const passwd* const user = ::getpwuid(::geteuid());  // NOLINT(concurrency-mt-unsafe)
  return user != nullptr && user->pw_dir != nullptr ? fs::path(user->pw_dir) : fs::path();
}

fs::path RuntimeFolder(bool root) {
  if (const auto runtime = Env("SPDKCTL_RUNTIME_DIR")) return *runtime;
  if (root) return kSystemRuntime;
  if (const auto xdg = Env("XDG_RUNTIME_DIR")) return fs::path(*xdg) / "spdkctl";
  return fmt::format("/tmp/spdkctl-{}", ::geteuid());
}

fs::path StateFolder(bool root, const fs::path& runtime) {
  if (const auto state = Env("SPDKCTL_STATE_DIR")) return *state;
  if (root) return "/var/lib/spdkctl";
  if (const auto xdg = Env("XDG_STATE_HOME")) return fs::path(*xdg) / "spdkctl";
  const fs::path home = Home();
  return home.empty() ? runtime / "state" : home / ".local/state/spdkctl";
}

fs::path LogFolder(bool root, const fs::path& state) {
  if (const auto log = Env("SPDKCTL_LOG_DIR")) return *log;
  return root && !Env("SPDKCTL_STATE_DIR") ? fs::path("/var/log/spdkctl") : state / "log";
}

Result<UniqueFd> OpenOwnFolder(const fs::path& folder, Others allowed) {
  UniqueFd opened(::open(folder.c_str(), O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
  if (!opened.valid()) {
    if (errno == ENOTDIR || errno == ELOOP) return Distrusted(folder, "it is a link or no folder at all");
    return ErrnoError(fmt::format("cannot use the folder {}", folder.string()));
  }
  struct stat about = {};
  if (::fstat(opened.get(), &about) != 0) return ErrnoError(fmt::format("cannot use the folder {}", folder.string()));
  if (about.st_uid != ::geteuid() && about.st_uid != 0)
    return Distrusted(folder, fmt::format("it belongs to user {}", about.st_uid));
  if (OthersMayWrite(folder, about))
    return Distrusted(folder, fmt::format("others may write into it; run: chmod go-w {}", folder.string()));
  if (auto way = CheckWayTo(folder, allowed); !way) return way.error();
  return opened;
}

}  // namespace

Result<void> CheckOwnFolder(const fs::path& folder) {
  const auto opened = OpenOwnFolder(folder, Others::kNobody);
  return opened ? Result<void>() : opened.error();
}

Result<UniqueFd> OpenLogFolder(const fs::path& folder) {
  auto opened = OpenOwnFolder(folder, Others::kSystemGroup);
  if (opened || opened.error().code != Code::kPermission) return opened;
  Error error = opened.error();
  error.message += "; or set SPDKCTL_LOG_DIR to a folder of your own";
  return error;
}

Result<void> MakeOwnFolder(const fs::path& folder, mode_t mode) {
  if (auto made = Make(folder, mode); !made) return made;
  return CheckOwnFolder(folder);
}

fs::path Absolute(const fs::path& path) {
  if (path.empty()) return path;
  std::error_code failed;
  fs::path absolute = fs::absolute(path, failed);
  return failed ? path : absolute;
}

Result<void> MakeFolder(const fs::path& folder) { return Make(folder, kShared); }

Result<Folders> Folders::ForUser() {
  const bool root = ::geteuid() == 0;
  Folders folders;
  // Targets run in another folder than this program.
  folders.runtime = Absolute(RuntimeFolder(root));
  folders.state = Absolute(StateFolder(root, folders.runtime));
  folders.log = Absolute(LogFolder(root, folders.state));
  if (!root && folders.runtime != kSystemRuntime) folders.system = kSystemRuntime;
  if (auto checked = CheckIfThere(folders.runtime, "SPDKCTL_RUNTIME_DIR"); !checked) return checked.error();
  if (auto checked = CheckIfThere(folders.state, "SPDKCTL_STATE_DIR"); !checked) return checked.error();
  return folders;
}

Result<void> Folders::Make() const {
  // Sockets of root's targets may be for others, too.
  if (auto made = MakeOwnFolder(runtime, ::geteuid() == 0 ? kShared : kPrivate); !made) return made;
  const auto or_set = [](Error error, const char* variable) {
    error.message += fmt::format("; or set {} to a folder of your own", variable);
    return error;
  };
  if (auto made = MakeOwnFolder(state, kPrivate); !made) return or_set(made.error(), "SPDKCTL_STATE_DIR");
  const fs::path logs = log.empty() ? state / "log" : log;
  if (auto made = target::Make(logs, kPrivate); !made) return or_set(made.error(), "SPDKCTL_LOG_DIR");
  const auto opened = OpenLogFolder(logs);
  return opened ? Result<void>() : opened.error();
}

}  // namespace spdkctl::target

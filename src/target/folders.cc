#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fmt/format.h>

#include "base/os.h"
#include "spdkctl/target/target.h"

namespace spdkctl::target {
namespace {

namespace fs = std::filesystem;

/// Others may write into /tmp: a folder there could have been made by somebody else, who would then own our sockets.
Result<void> CheckPrivate(const fs::path& folder) {
  std::error_code ignored;
  fs::create_directories(folder, ignored);
  ::chmod(folder.c_str(), S_IRWXU);
  struct stat about = {};
  if (::lstat(folder.c_str(), &about) != 0) return ErrnoError(fmt::format("cannot use the folder {}", folder.string()));
  if (!S_ISDIR(about.st_mode) || about.st_uid != ::geteuid() || (about.st_mode & (S_IRWXG | S_IRWXO)) != 0) {
    return MakeError(Code::kPermission,
                     fmt::format("{} is not a private folder of this user; set SPDKCTL_RUNTIME_DIR to one that is",
                                 folder.string()));
  }
  return {};
}

}  // namespace

Result<Folders> Folders::ForUser() {
  const auto runtime = Env("SPDKCTL_RUNTIME_DIR");
  const auto state = Env("SPDKCTL_STATE_DIR");
  const bool root = ::geteuid() == 0;
  Folders folders;
  if (runtime) {
    folders.runtime = *runtime;
  } else if (root) {
    folders.runtime = "/run/spdkctl";
  } else if (const auto xdg = Env("XDG_RUNTIME_DIR")) {
    folders.runtime = fs::path(*xdg) / "spdkctl";
  } else {
    folders.runtime = fmt::format("/tmp/spdkctl-{}", ::geteuid());
    if (auto checked = CheckPrivate(folders.runtime); !checked) return checked.error();
  }
  if (state) {
    folders.state = *state;
  } else if (root) {
    folders.state = "/var/lib/spdkctl";
  } else {
    const auto xdg = Env("XDG_STATE_HOME");
    folders.state = xdg ? fs::path(*xdg) / "spdkctl" : fs::path(Env("HOME").value_or("/tmp")) / ".local/state/spdkctl";
  }
  return folders;
}

}  // namespace spdkctl::target

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <optional>

#include "base/os.h"
#include "client/newer.h"
#include "spdkctl/node/node.h"
#include "target/folders.h"

namespace spdkctl::node {
namespace {

constexpr const char* kStamp = "newer";  ///< In the runtime folder; it is touched when people are told.
constexpr std::time_t kDay{86400};

/// Whether the stamp's time is one at which nobody needs to be told again. A clock that was put back is no reason to
/// be silent until it has caught up.
bool IsFresh(const struct stat& stamp, std::time_t now) {
  return stamp.st_size != 0 && stamp.st_mtime <= now && now - stamp.st_mtime < kDay;
}

/// Takes this day's warning; nothing where there is no folder to note it in.
std::optional<bool> TakeDay(const std::filesystem::path& runtime, std::time_t now) {
  constexpr mode_t kShared = 0755;
  constexpr mode_t kPrivate = 0700;
  constexpr mode_t kFileMode = 0600;
  if (!target::MakeOwnFolder(runtime, ::geteuid() == 0 ? kShared : kPrivate)) return std::nullopt;
  const UniqueFd stamp(::open((runtime / kStamp).c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, kFileMode));
  if (!stamp.valid()) return std::nullopt;
  // Who has it locked is telling.
  if (::flock(stamp.get(), LOCK_EX | LOCK_NB) != 0) return false;
  struct stat about = {};
  // A file with another name is somebody's own.
  if (::fstat(stamp.get(), &about) != 0 || !S_ISREG(about.st_mode) || about.st_nlink != 1) return std::nullopt;
  if (IsFresh(about, now)) return false;
  // An empty stamp was made by somebody who came no further.
  const std::array<timespec, 2> times = {{{now, 0}, {now, 0}}};
  if (::pwrite(stamp.get(), "\n", 1, 0) != 1 || ::futimens(stamp.get(), times.data()) != 0) return std::nullopt;
  return true;
}

bool IsFirstOfProcess() {
  static std::atomic<bool> told = false;
  return !told.exchange(true);
}

}  // namespace

bool IsTimeToTellOfNewer(const std::filesystem::path& node_file, std::time_t now) {
  if (client::NewerIsAccepted()) return false;
  if (const auto file = LoadNodeFile(node_file); file && file->accept_newer()) return false;
  const auto folders = target::Folders::ForUser();
  const auto today = folders ? TakeDay(folders->runtime, now) : std::nullopt;
  return today ? *today : IsFirstOfProcess();
}

}  // namespace spdkctl::node

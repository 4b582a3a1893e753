#include "target/lock.h"

#include <map>

#include <fmt/format.h>

namespace spdkctl::target {
namespace {

/// The locks of this thread, by file. The kernel would refuse a second one to it as it does to others.
std::map<std::string, std::weak_ptr<const UniqueFd>>& Held() {
  thread_local std::map<std::string, std::weak_ptr<const UniqueFd>> held;
  return held;
}

}  // namespace

Result<TargetLock> LockTarget(const Folders& folders, const std::string& name) {
  const std::filesystem::path file = folders.runtime / (name + ".target.lock");
  std::weak_ptr<const UniqueFd>& held = Held()[file.string()];
  if (TargetLock again = held.lock()) return again;
  if (auto made = folders.Make(); !made) return made.error();
  Result<UniqueFd> taken = LockFile(file);
  if (!taken && taken.error().code == Code::kBusy)
    return MakeError(Code::kBusy,
                     fmt::format("another spdkctl starts, stops or cleans up target {} at this moment; try "
                                 "again when it is done ({} is locked)",
                                 name, file.string()));
  if (!taken) return taken.error();
  auto lock = std::make_shared<const UniqueFd>(std::move(*taken));
  held = lock;
  return lock;
}

Result<TargetLock> LockTarget(const Folders& folders, const Target& target) {
  return LockTarget(folders, target.ours ? target.name : fmt::format("{}-{}", target.name, target.process.pid));
}

}  // namespace spdkctl::target

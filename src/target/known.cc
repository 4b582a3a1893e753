#include "target/known.h"

#include <algorithm>

#include "client/file_info_store.h"
#include "spdkctl/host/installation.h"

namespace spdkctl::target {
namespace {

/// SPDK's applications, and the one that simulates them.
bool IsTargetProgram(const std::string& program) {
  return program == "spdksim" ||
         std::find(host::kApplications.begin(), host::kApplications.end(), program) != host::kApplications.end();
}

}  // namespace

std::shared_ptr<InfoStore> KnownTargets(const Folders& folders) {
  return std::make_shared<client::FileInfoStore>(folders.runtime / "known", IsTargetProgram);
}

}  // namespace spdkctl::target

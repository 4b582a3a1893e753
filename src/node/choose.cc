#include <fmt/format.h>

#include "spdkctl/base/log.h"
#include "spdkctl/node/node.h"

namespace spdkctl::node {
namespace {

/// Whether the host's node file, if it may be read, has a target of that name.
bool IsInNodeFile(const std::string& name) {
  const Result<v1::NodeFile> file = LoadNodeFile({});
  if (file) return file->targets().contains(name);
  if (file.error().code != Code::kNotFound)
    Log(LogLevel::kWarning,
        fmt::format("whether '{}' is a target of the node file cannot be told: {}", name, file.error().message));
  return false;
}

}  // namespace

Result<target::Target> Choose(const target::Folders& folders, const std::string& name_pid_or_address) {
  return target::Choose(folders, name_pid_or_address, IsInNodeFile);
}

}  // namespace spdkctl::node

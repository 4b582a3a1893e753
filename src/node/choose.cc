#include <fmt/format.h>

#include "base/os.h"
#include "node/foreign.h"
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
  auto chosen = target::Choose(folders, name_pid_or_address, IsInNodeFile);
  if (chosen || chosen.error().code != Code::kNotFound) return chosen;
  // Somebody else's may stand where the file has the target of that name.
  const std::string name = name_pid_or_address.empty() ? Env("SPDKCTL_TARGET").value_or("") : name_pid_or_address;
  const Result<v1::NodeFile> file = LoadNodeFile({});
  const auto targets = target::List(folders);
  auto there = file && targets ? StandsFor(folders, *file, name, *targets) : std::nullopt;
  if (!there) return chosen;
  there->name = name;
  return *there;
}

}  // namespace spdkctl::node

#include "node/installations.h"

#include <algorithm>

namespace spdkctl::node {

std::optional<std::filesystem::path> NamedInstallation(const std::optional<std::filesystem::path>& asked_for,
                                                       const v1::NodeFile& file) {
  if (asked_for || file.spdk().empty()) return asked_for;
  return file.spdk();
}

std::vector<host::Installation> Installations(const std::optional<std::filesystem::path>& named,
                                              const std::vector<target::Target>& targets) {
  std::vector<host::Installation> installations;
  if (auto found = host::FindInstallations(named)) installations = std::move(*found);
  for (const target::Target& target : targets) {
    const std::string& used = target.record.spdk();
    const bool known = std::any_of(installations.begin(), installations.end(),
                                   [&](const auto& installation) { return installation.directory == used; });
    if (used.empty() || known) continue;
    auto found = target.record.found_spdk() ? host::InspectFound(used) : host::Inspect(used);
    if (found) installations.push_back(std::move(*found));
  }
  return installations;
}

}  // namespace spdkctl::node

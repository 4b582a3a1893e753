#include "sim/spdk/nvmf/nvmf.h"

#include <algorithm>
#include <cctype>

#include <fmt/format.h>

#include "base/text.h"
#include "sim/engine/fabric.h"
#include "sim/spdk/bdev/bdev.h"

namespace spdkctl::sim {
namespace {

/// Labels of letters, digits and hyphens that begin with a letter and do not end in a hyphen.
bool IsReverseDomain(std::string_view domain) {
  constexpr std::size_t kLongestLabel = 63;
  for (const std::string& label : Split(domain, '.')) {
    if (label.empty() || label.size() > kLongestLabel) return false;
    if (std::isalpha(static_cast<unsigned char>(label.front())) == 0 || label.back() == '-') return false;
    if (!std::all_of(label.begin(), label.end(), [](unsigned char c) { return std::isalnum(c) != 0 || c == '-'; }))
      return false;
  }
  return true;
}

}  // namespace

bool IsNqn(const std::string& nqn) {
  constexpr std::size_t kShortest = 11;
  constexpr std::string_view kUuidPrefix = "nqn.2014-08.org.nvmexpress:uuid:";
  if (nqn.size() < kShortest || nqn.size() > kLongestNqn) return false;
  if (nqn == kDiscoveryNqn) return true;
  if (nqn.starts_with(kUuidPrefix)) return IsUuid(std::string_view(nqn).substr(kUuidPrefix.size()));
  constexpr std::string_view kDate = "nqn.dddd-dd.";
  if (nqn.size() < kDate.size()) return false;
  for (std::size_t i = 0; i < kDate.size(); ++i) {
    const bool digit = i > 3 && kDate[i] == 'd';
    if (digit ? std::isdigit(static_cast<unsigned char>(nqn[i])) == 0 : nqn[i] != kDate[i]) return false;
  }
  const std::size_t colon = nqn.find(':');
  if (colon == std::string::npos || colon + 1 >= nqn.size()) return false;
  return IsReverseDomain(std::string_view(nqn).substr(kDate.size(), colon - kDate.size()));
}

Nvmf::Nvmf(World& world) : world_(world) {
  NvmfTarget target;
  target.name = kApplicationTarget;
  Subsystem discovery;
  discovery.discovery = true;
  discovery.made.set_nqn(kDiscoveryNqn);
  discovery.made.set_allow_any_host(true);
  target.subsystems.push_back(std::move(discovery));
  targets.push_back(std::move(target));
  world.Of<Fabric>().on_accept = [this](std::unique_ptr<FabricLink> link, const std::string& host,
                                        const std::string& port) { Connect(std::move(link), host, port); };
}

NvmfTarget* Nvmf::Find(const std::string& name) {
  // An empty name is accepted while there is one target.
  if (name.empty()) return targets.size() == 1 ? &targets.front() : nullptr;
  for (NvmfTarget& target : targets) {
    if (target.name == name) return &target;
  }
  return nullptr;
}

Subsystem* Nvmf::FindSubsystem(NvmfTarget& target, const std::string& nqn) {
  for (Subsystem& subsystem : target.subsystems) {
    if (subsystem.made.nqn() == nqn) return &subsystem;
  }
  return nullptr;
}

void Nvmf::Clear(Subsystem& subsystem) {
  for (const Namespace& space : subsystem.namespaces) world_.Of<Bdevs>().Close(space.user);
  subsystem.namespaces.clear();
  for (const Listener& listener : subsystem.listeners)
    world_.Of<Fabric>().EndListen(listener.address.traddr(), listener.address.trsvcid());
  subsystem.listeners.clear();
  subsystem.controllers.clear();
}

}  // namespace spdkctl::sim

#include "sim/spdk/nvmf/nvmf.h"

#include <algorithm>
#include <cctype>

#include <fmt/format.h>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include "base/text.h"
#include "sim/spdk/keyring.h"

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
  constexpr std::size_t kLongest = 223;
  constexpr std::string_view kUuidPrefix = "nqn.2014-08.org.nvmexpress:uuid:";
  if (nqn.size() < kShortest || nqn.size() > kLongest) return false;
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

bool IsFamily(const std::string& adrfam) {
  const std::string family = ToLower(adrfam);
  return family == "ipv4" || family == "ipv6" || family == "ib" || family == "fc" || family == "intra_host";
}

std::string ShownFamily(const std::string& adrfam) { return ToLower(adrfam) == "ipv6" ? "IPv6" : "IPv4"; }

Nvmf::Nvmf(World& world) : world_(world) {
  NvmfTarget target;
  target.name = "nvmf_tgt";
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
  // Nobody's name is right as long as there is only one.
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

void Nvmf::Connect(std::unique_ptr<FabricLink> accepted, const std::string& host, const std::string& port) {
  const std::shared_ptr<FabricLink> link = std::move(accepted);
  strangers_.push_back(link);
  FabricLink* const raw = link.get();
  const auto forget = [this, raw] {
    strangers_.remove_if([&](const auto& stranger) { return stranger.get() == raw; });
  };
  link->on_end = forget;
  link->on_message = [this, raw, host, port](const boost::json::object& greeting) {
    const auto it =
        std::find_if(strangers_.begin(), strangers_.end(), [&](const auto& stranger) { return stranger.get() == raw; });
    if (it == strangers_.end()) return;
    const std::shared_ptr<FabricLink> kept = *it;
    strangers_.erase(it);
    Greet(kept, host, port, greeting);
  };
}

void Nvmf::Greet(const std::shared_ptr<FabricLink>& link, const std::string& host, const std::string& port,
                 const boost::json::object& greeting) {
  const auto text = [&](const char* name) { return TextOf(greeting, name); };
  Subsystem* found = nullptr;
  const Listener* at = nullptr;
  for (NvmfTarget& target : targets) {
    Subsystem* const subsystem = FindSubsystem(target, text("subnqn"));
    if (subsystem == nullptr) continue;
    for (const Listener& listener : subsystem->listeners) {
      if (listener.address.traddr() == host && listener.address.trsvcid() == port) at = &listener;
    }
    found = subsystem;
  }
  const std::string hostnqn = text("hostnqn");
  const bool allowed = found != nullptr && (found->made.allow_any_host() ||
                                            std::any_of(found->hosts.begin(), found->hosts.end(),
                                                        [&](const auto& one) { return one.nqn == hostnqn; }));
  if (at == nullptr || !allowed) {
    link->Send({{"error", "Connect refused"}});
    return;
  }
  Subsystem& subsystem = *found;
  NvmfController controller;
  controller.cntlid = subsystem.last_cntlid =
      subsystem.last_cntlid == 0 ? subsystem.made.min_cntlid() : subsystem.last_cntlid + 1;
  controller.hostnqn = hostnqn;
  controller.hostid = text("hostid");
  controller.listener = at->address;
  controller.peer_port = link->PeerPort();
  controller.link = link;
  FabricLink* const raw = link.get();
  link->on_message = nullptr;
  link->on_end = [&subsystem, raw] {
    subsystem.controllers.remove_if([&](const NvmfController& one) { return one.link.get() == raw; });
  };
  boost::json::array namespaces;
  for (const Namespace& space : subsystem.namespaces) {
    const bool visible =
        space.visible_to_all || std::find(space.hosts.begin(), space.hosts.end(), hostnqn) != space.hosts.end();
    const Bdev* const bdev = world_.Of<Bdevs>().FindExactly(space.bdev);
    if (!visible || bdev == nullptr) continue;
    namespaces.push_back({{"nsid", space.nsid},
                          {"uuid", space.uuid},
                          {"nguid", space.nguid},
                          {"block_size", bdev->block_size},
                          {"num_blocks", bdev->num_blocks},
                          {"md_size", bdev->md_size},
                          {"zoned", bdev->zoned},
                          {"ana_state", at->ana_states.contains(space.ana_group) ? at->ana_states.at(space.ana_group)
                                                                                 : std::string("optimized")}});
  }
  link->Send({{"cntlid", controller.cntlid},
              {"serial_number", subsystem.made.serial_number()},
              {"model_number", subsystem.made.model_number()},
              {"firmware_revision", world_.options.release.ToString()},
              {"ana_reporting", subsystem.made.ana_reporting()},
              {"namespaces", std::move(namespaces)}});
  subsystem.controllers.push_back(std::move(controller));
}

}  // namespace spdkctl::sim

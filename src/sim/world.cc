#include "sim/world.h"

#include <netdb.h>
#include <sys/socket.h>

#include <algorithm>
#include <cstring>
#include <random>

#include <fmt/format.h>

#include "spdkctl/rpc/v1/bdev.pb.h"
#include "spdkctl/schema/method.h"

namespace spdkctl::sim {

World::World(Options made) : options(std::move(made)) {
  NvmfTarget target;
  target.name = "nvmf_tgt";
  Subsystem discovery;
  discovery.discovery = true;
  discovery.made.set_nqn("nqn.2014-08.org.nvmexpress.discovery");
  discovery.made.set_allow_any_host(true);
  target.subsystems.push_back(std::move(discovery));
  nvmf.push_back(std::move(target));
  started = !options.wait_for_rpc;
  iscsi_options.set_node_base("iqn.2016-06.io.spdk");
}

bool World::oldest() const { return options.release == Schema::Get().oldest(); }

Bdev* World::FindBdev(const std::string& name_or_uuid) {
  for (Bdev& bdev : bdevs) {
    if (bdev.name == name_or_uuid || (!oldest() && bdev.uuid == name_or_uuid)) return &bdev;
    if (!bdev.alias.empty() && bdev.alias == name_or_uuid) return &bdev;
  }
  return nullptr;
}

std::string World::AddBdev(Bdev bdev) {
  if (bdev.uuid.empty()) bdev.uuid = NewUuid();
  bdevs.push_back(std::move(bdev));
  return bdevs.back().name;
}

void World::RemoveBdev(const std::string& name) {
  for (NvmfTarget& target : nvmf) {
    for (Subsystem& subsystem : target.subsystems)
      std::erase_if(subsystem.namespaces, [&](const Namespace& space) { return space.bdev == name; });
  }
  for (auto& [controller_name, controller] : vhost) {
    if (controller.bdev == name) controller.bdev.clear();
    std::erase_if(controller.targets, [&](const auto& entry) { return entry.second.bdev == name; });
  }
  for (TargetNode& node : target_nodes) {
    auto& luns = *node.shown.mutable_luns();
    luns.erase(std::remove_if(luns.begin(), luns.end(), [&](const auto& lun) { return lun.bdev_name() == name; }),
               luns.end());
  }
  std::vector<std::string> on_top;
  for (const Bdev& bdev : bdevs) {
    if (bdev.base == name || bdev.driver.lvol().base_bdev() == name) on_top.push_back(bdev.name);
  }
  std::erase_if(lvol_stores, [&](const LvolStore& store) { return store.bdev == name; });
  LoseBase(name, on_top);
  for (const std::string& upper : on_top) RemoveBdev(upper);
  const auto it = std::find_if(bdevs.begin(), bdevs.end(), [&](const Bdev& bdev) { return bdev.name == name; });
  if (it == bdevs.end()) return;
  if (Bdev* const base = it->base.empty() ? nullptr : FindBdev(it->base)) base->claimed_by.clear();
  bdevs.erase(std::find_if(bdevs.begin(), bdevs.end(), [&](const Bdev& bdev) { return bdev.name == name; }));
}

void World::LoseBase(const std::string& name, std::vector<std::string>& on_top) {
  for (auto raid = raids.begin(); raid != raids.end();) {
    const bool itself = raid->name() == name;
    bool lost = false;
    for (rpc::v1::RaidBaseBdev& base : *raid->mutable_base_bdevs_list()) {
      Bdev* const bdev = FindBdev(base.name());
      if (itself && bdev != nullptr) bdev->claimed_by.clear();
      lost |= base.name() == name;
      if (base.name() == name) base.set_is_configured(false);
    }
    // A mirror lives on with what is left of it.
    if (lost && raid->raid_level() == "raid1" && raid->num_base_bdevs_operational() > 1) {
      raid->set_num_base_bdevs_discovered(raid->num_base_bdevs_discovered() - 1);
      raid->set_num_base_bdevs_operational(raid->num_base_bdevs_operational() - 1);
    } else if (lost) {
      on_top.push_back(raid->name());
    }
    raid = itself ? raids.erase(raid) : raid + 1;
  }
}

NvmfTarget* World::FindTarget(const std::string& name) {
  for (NvmfTarget& target : nvmf) {
    if (target.name == (name.empty() ? "nvmf_tgt" : name)) return &target;
  }
  return nullptr;
}

int World::TakeScsiId() {
  int id = 0;
  while (scsi_ids.contains(id)) ++id;
  scsi_ids.insert(id);
  return id;
}

bool World::Listen(const std::string& host, const std::string& port) {
  const std::string key = host + "|" + port;
  if (const auto it = bound_.find(key); it != bound_.end()) {
    ++it->second.users;
    return true;
  }
  addrinfo hints = {};
  hints.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV | AI_PASSIVE;
  hints.ai_socktype = SOCK_STREAM;
  addrinfo* found = nullptr;
  if (::getaddrinfo(host.c_str(), port.c_str(), &hints, &found) != 0) return false;
  UniqueFd socket(::socket(found->ai_family, SOCK_STREAM | SOCK_CLOEXEC, 0));
  const int on = 1;
  ::setsockopt(socket.get(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on));
  const bool listening =
      socket.valid() && ::bind(socket.get(), found->ai_addr, found->ai_addrlen) == 0 && ::listen(socket.get(), 1) == 0;
  ::freeaddrinfo(found);
  if (listening) bound_[key] = Bound{std::move(socket), 1};
  return listening;
}

void World::EndListen(const std::string& host, const std::string& port) {
  const auto it = bound_.find(host + "|" + port);
  if (it != bound_.end() && --it->second.users == 0) bound_.erase(it);
}

std::string NewUuid() {
  static std::mt19937_64 random{std::random_device{}()};
  const std::uint64_t high = random();
  const std::uint64_t low = random();
  return fmt::format("{:08x}-{:04x}-4{:03x}-{:04x}-{:012x}", high >> 32, high >> 16 & 0xffff, high & 0xfff,
                     (low >> 48 & 0x3fff) | 0x8000, low & 0xffffffffffff);
}

RpcError InvalidParams() { return {-32602, "Invalid parameters"}; }
RpcError InternalError(std::string message) { return {-32603, std::move(message)}; }
RpcError Errno(int number) { return {-number, ::strerror(number)}; }
RpcError InvalidErrno(int number) { return {-32602, ::strerror(number)}; }

}  // namespace spdkctl::sim

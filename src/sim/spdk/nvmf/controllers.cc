#include <algorithm>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include "sim/engine/fabric.h"
#include "sim/spdk/bdev/bdev.h"
#include "sim/spdk/nvmf/handlers.h"
#include "sim/spdk/nvmf/nvmf.h"
#include "sim/spdk/thread.h"
#include "spdkctl/rpc/v1/nvmf.pb.h"

// Hosts that connect, and the controllers that they get.

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)
using Bdev = sim::Bdev;
using NvmfController = sim::NvmfController;

Failure GetControllers(const Call<NvmfSubsystemGetControllersRequest, NvmfSubsystemGetControllersResponse>& call) {
  auto place = LocateToList(call);
  if (!place) return place.error();
  for (const NvmfController& controller : place->subsystem.controllers) {
    rpc::v1::NvmfController& shown = *call.response.add_controllers();
    shown.set_cntlid(controller.cntlid);
    shown.set_cntrltype("io");
    shown.set_hostnqn(controller.hostnqn);
    shown.set_hostid(controller.hostid);
    shown.set_num_io_qpairs(1);
  }
  return {};
}

std::string PollGroup(World& world) {
  for (const Threads::Thread& thread : world.Of<Threads>().all) {
    if (thread.name.starts_with("nvmf_tgt_poll_group")) return thread.name;
  }
  return world.Of<Threads>().all.front().name;
}

Failure GetQpairs(const Call<NvmfSubsystemGetQpairsRequest, NvmfSubsystemGetQpairsResponse>& call) {
  auto place = LocateToList(call);
  if (!place) return place.error();
  for (const NvmfController& controller : place->subsystem.controllers) {
    NvmfQpair& shown = *call.response.add_qpairs();
    shown.set_cntlid(controller.cntlid);
    shown.set_qid(0);
    shown.set_state(call.world.Since(24, 5) ? "enabled" : "active");
    shown.set_thread(PollGroup(call.world));
    shown.set_hostnqn(controller.hostnqn);
    *shown.mutable_listen_address() = controller.listener;
    *shown.mutable_peer_address() = controller.listener;
    shown.mutable_peer_address()->set_trsvcid(controller.peer_port);
  }
  return {};
}

/// The namespaces that the host sees through the listener.
boost::json::array VisibleNamespaces(World& world, const Subsystem& subsystem, const Listener& listener,
                                     const std::string& hostnqn) {
  boost::json::array shown;
  for (const Namespace& space : subsystem.namespaces) {
    const bool visible =
        space.visible_to_all || std::find(space.hosts.begin(), space.hosts.end(), hostnqn) != space.hosts.end();
    const Bdev* const bdev = world.Of<Bdevs>().FindExactly(space.bdev);
    if (!visible || bdev == nullptr) continue;
    const auto ana = listener.ana_states.find(space.ana_group);
    shown.push_back({{"nsid", space.nsid},
                     {"uuid", space.uuid},
                     {"nguid", space.nguid},
                     {"block_size", bdev->block_size},
                     {"num_blocks", bdev->num_blocks},
                     {"md_size", bdev->md_size},
                     {"zoned", bdev->zoned},
                     {"ana_state", ana == listener.ana_states.end() ? std::string("optimized") : ana->second}});
  }
  return shown;
}

/// What a host is told that was let in.
boost::json::object Describe(World& world, const Subsystem& subsystem, const Listener& listener,
                             const NvmfController& controller) {
  return {{"cntlid", controller.cntlid},
          {"serial_number", subsystem.made.serial_number()},
          {"model_number", subsystem.made.model_number()},
          {"firmware_revision", world.options.release.ToString()},
          {"ana_reporting", subsystem.made.ana_reporting()},
          {"namespaces", VisibleNamespaces(world, subsystem, listener, controller.hostnqn)}};
}

}  // namespace

void Nvmf::Connect(std::unique_ptr<FabricLink> accepted, const std::string& host, const std::string& port) {
  // Who says nothing is forgotten when many have come after him.
  constexpr std::size_t kMostStrangers = 64;
  if (strangers_.size() == kMostStrangers) strangers_.pop_front();
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

std::optional<Nvmf::Door> Nvmf::FindDoor(const std::string& subnqn, const std::string& hostnqn, const std::string& host,
                                         const std::string& port) {
  for (NvmfTarget& target : targets) {
    Subsystem* const subsystem = FindSubsystem(target, subnqn);
    if (subsystem == nullptr) continue;
    const bool allowed =
        subsystem->made.allow_any_host() || std::any_of(subsystem->hosts.begin(), subsystem->hosts.end(),
                                                        [&](const auto& one) { return one.nqn == hostnqn; });
    if (!allowed) continue;
    for (const Listener& listener : subsystem->listeners) {
      if (listener.address.traddr() == host && listener.address.trsvcid() == port) return Door{*subsystem, listener};
    }
  }
  return std::nullopt;
}

void Nvmf::Greet(const std::shared_ptr<FabricLink>& link, const std::string& host, const std::string& port,
                 const boost::json::object& greeting) {
  constexpr std::size_t kLongestHostId = 64;
  constexpr std::size_t kMostControllers = 128;
  const std::string hostnqn = TextOf(greeting, "hostnqn");
  const std::string hostid = TextOf(greeting, "hostid");
  if (hostnqn.size() > kLongestNqn || hostid.size() > kLongestHostId) return link->Send({{"error", "Connect refused"}});
  const auto door = FindDoor(TextOf(greeting, "subnqn"), hostnqn, host, port);
  if (!door) return link->Send({{"error", "Connect refused"}});
  Subsystem& subsystem = door->subsystem;
  if (subsystem.controllers.size() >= kMostControllers) return link->Send({{"error", "Connect refused"}});
  NvmfController controller;
  controller.cntlid = subsystem.last_cntlid =
      subsystem.last_cntlid == 0 ? subsystem.made.min_cntlid() : subsystem.last_cntlid + 1;
  controller.hostnqn = hostnqn;
  controller.hostid = hostid;
  controller.listener = door->listener.address;
  controller.peer_port = link->PeerPort();
  controller.link = link;
  FabricLink* const raw = link.get();
  link->on_message = nullptr;
  link->on_end = [&subsystem, raw] {
    subsystem.controllers.remove_if([&](const NvmfController& one) { return one.link.get() == raw; });
  };
  link->Send(Describe(world_, subsystem, door->listener, controller));
  subsystem.controllers.push_back(std::move(controller));
}

void AddNvmfControllerHandlers(Handlers& handlers) {
  handlers.On("nvmf_subsystem_get_controllers", GetControllers);
  handlers.On("nvmf_subsystem_get_qpairs", GetQpairs);
}

}  // namespace spdkctl::sim

#include "sim/spdk/nvmf/handlers.h"

#include <fmt/format.h>

namespace spdkctl::sim {

namespace {

NvmfTarget* FindTarget(World& world, const std::string* name) {
  return world.Of<Nvmf>().Find(name != nullptr ? *name : std::string());
}

}  // namespace

RpcError NoTarget() { return InternalError("Unable to find a target."); }

RpcError NoTarget(const World& world, const std::string* name) {
  if (!world.Since(26, 9)) return NoTarget();
  if (name == nullptr) return InternalError("No default NVMf target found; specify tgt_name");
  return InvalidParams(fmt::format("NVMf target '{}' not found", *name));
}

RpcError NoSubsystem(const World& world, const std::string& nqn) {
  return world.Since(26, 9) ? InvalidParams(fmt::format("Subsystem with NQN '{}' not found", nqn)) : InvalidParams();
}

ErrorOr<Place> Locate(World& world, const std::string* target_name, const std::string& nqn) {
  NvmfTarget* const target = FindTarget(world, target_name);
  if (target == nullptr) return NoTarget(world, target_name);
  Subsystem* const subsystem = Nvmf::FindSubsystem(*target, nqn);
  if (subsystem == nullptr) return NoSubsystem(world, nqn);
  return Place{*target, *subsystem};
}

ErrorOr<Place> LocateToChange(World& world, const std::string* target_name, const std::string& nqn) {
  auto place = Locate(world, target_name, nqn);
  if (place && !place->subsystem.started) return InternalError();
  return place;
}

ErrorOr<Place> LocateToList(World& world, const std::string* target_name, const std::string& nqn) {
  if (FindTarget(world, target_name) == nullptr && !world.Since(26, 9)) return InternalError("Unable to find a target");
  return Locate(world, target_name, nqn);
}

void AddNvmfHandlers(Handlers& handlers) {
  AddNvmfTargetHandlers(handlers);
  AddNvmfTransportHandlers(handlers);
  AddNvmfSubsystemHandlers(handlers);
  AddNvmfNamespaceHandlers(handlers);
  AddNvmfListenerHandlers(handlers);
  AddNvmfHostHandlers(handlers);
  AddNvmfControllerHandlers(handlers);
  AddNvmfDiscoveryHandlers(handlers);
  AddNvmfConfigHandlers(handlers);
}

}  // namespace spdkctl::sim

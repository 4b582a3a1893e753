#include "sim/spdk/nvmf/handlers.h"

namespace spdkctl::sim {

RpcError NoTarget() { return InternalError("Unable to find a target."); }

ErrorOr<Place> Locate(World& world, const std::string& target_name, const std::string& nqn) {
  NvmfTarget* const target = world.Of<Nvmf>().Find(target_name);
  if (target == nullptr) return NoTarget();
  Subsystem* const subsystem = Nvmf::FindSubsystem(*target, nqn);
  if (subsystem == nullptr) return InvalidParams();
  return Place{*target, *subsystem};
}

ErrorOr<Place> LocateToChange(World& world, const std::string& target_name, const std::string& nqn) {
  auto place = Locate(world, target_name, nqn);
  if (place && !place->subsystem.started) return InternalError();
  return place;
}

ErrorOr<Place> LocateToList(World& world, const std::string& target_name, const std::string& nqn) {
  if (world.Of<Nvmf>().Find(target_name) == nullptr) return InternalError("Unable to find a target");
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

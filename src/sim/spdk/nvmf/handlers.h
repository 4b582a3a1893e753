#pragma once

#include <string>

#include "base/nvme.h"
#include "sim/engine/errors.h"
#include "sim/engine/world.h"
#include "sim/spdk/components.h"
#include "sim/spdk/nvmf/nvmf.h"

namespace spdkctl::sim {

// What the files of this folder have in common: each adds the handlers of one subject.

void AddNvmfTargetHandlers(Handlers& handlers);
void AddNvmfTransportHandlers(Handlers& handlers);
void AddNvmfSubsystemHandlers(Handlers& handlers);
void AddNvmfNamespaceHandlers(Handlers& handlers);
void AddNvmfListenerHandlers(Handlers& handlers);
void AddNvmfHostHandlers(Handlers& handlers);
void AddNvmfControllerHandlers(Handlers& handlers);
void AddNvmfDiscoveryHandlers(Handlers& handlers);
void AddNvmfConfigHandlers(Handlers& handlers);

RpcError NoTarget();

/// A subsystem and the target that it belongs to.
struct Place {
  NvmfTarget& target;
  Subsystem& subsystem;
};

/// The subsystem of that name in the target of that name; an error if one of them is not there.
ErrorOr<Place> Locate(World& world, const std::string& target_name, const std::string& nqn);
/// The same to change it, for which it has to be started.
ErrorOr<Place> LocateToChange(World& world, const std::string& target_name, const std::string& nqn);
/// The same to list what it has: the words for a missing target are others.
ErrorOr<Place> LocateToList(World& world, const std::string& target_name, const std::string& nqn);

// The same by what a request names.

template <class AnyCall>
ErrorOr<Place> Locate(const AnyCall& call) {
  return Locate(call.world, call.request.tgt_name(), call.request.nqn());
}
template <class AnyCall>
ErrorOr<Place> LocateToChange(const AnyCall& call) {
  return LocateToChange(call.world, call.request.tgt_name(), call.request.nqn());
}
template <class AnyCall>
ErrorOr<Place> LocateToList(const AnyCall& call) {
  return LocateToList(call.world, call.request.tgt_name(), call.request.nqn());
}

/// Adds a namespace and returns its number.
ErrorOr<std::uint32_t> AddNamespace(World& world, const NvmfTarget& target, Subsystem& subsystem,
                                    const rpc::v1::NvmfNamespaceParams& wanted);

}  // namespace spdkctl::sim

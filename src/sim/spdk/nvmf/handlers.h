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
/// Since 26.09 most methods name what is missing. `name` is null where the request has none.
RpcError NoTarget(const World& world, const std::string* name);
RpcError NoSubsystem(const World& world, const std::string& nqn);

/// A subsystem and the target that it belongs to.
struct Place {
  NvmfTarget& target;
  Subsystem& subsystem;
};

/// The subsystem of that name in the target of that name (null: the only one); an error if one of them is not there.
ErrorOr<Place> Locate(World& world, const std::string* target_name, const std::string& nqn);
/// The same to change it, for which it has to be started.
ErrorOr<Place> LocateToChange(World& world, const std::string* target_name, const std::string& nqn);
/// The same to list what it has: up to 26.05 the words for a missing target are others.
ErrorOr<Place> LocateToList(World& world, const std::string* target_name, const std::string& nqn);

// The same by what a request names.

template <class Request>
const std::string* TargetNameOf(const Request& request) {
  return request.has_tgt_name() ? &request.tgt_name() : nullptr;
}

template <class AnyCall>
ErrorOr<Place> Locate(const AnyCall& call) {
  return Locate(call.world, TargetNameOf(call.request), call.request.nqn());
}
template <class AnyCall>
ErrorOr<Place> LocateToChange(const AnyCall& call) {
  return LocateToChange(call.world, TargetNameOf(call.request), call.request.nqn());
}
template <class AnyCall>
ErrorOr<Place> LocateToList(const AnyCall& call) {
  return LocateToList(call.world, TargetNameOf(call.request), call.request.nqn());
}

/// Adds a namespace and returns its number.
ErrorOr<std::uint32_t> AddNamespace(World& world, const NvmfTarget& target, Subsystem& subsystem,
                                    const rpc::v1::NvmfNamespaceParams& wanted);

}  // namespace spdkctl::sim

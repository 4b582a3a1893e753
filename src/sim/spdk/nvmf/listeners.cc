#include <algorithm>
#include <cerrno>
#include <utility>

#include <fmt/format.h>

#include "base/ip.h"
#include "base/text.h"
#include "sim/engine/fabric.h"
#include "sim/spdk/nvmf/address.h"
#include "sim/spdk/nvmf/handlers.h"
#include "sim/spdk/nvmf/nvmf.h"
#include "spdkctl/rpc/v1/nvmf.pb.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)

bool HasTransport(const NvmfTarget& target, const NvmfAddress& address) {
  return std::any_of(target.transports.begin(), target.transports.end(),
                     [&](const NvmfTransport& transport) { return transport.trtype() == address.trtype(); });
}

bool IsPort(const std::string& service) { return ParseNumber(service).value_or(UINT64_MAX) <= UINT16_MAX; }

/// Sockets of these kinds are built in.
bool HasSockets(const std::string& kind) { return kind.empty() || kind == "posix" || kind == "ssl" || kind == "uring"; }

/// Since 18.10 the address has to be of the family that is named.
bool IsOfItsFamily(const World& world, const NvmfAddress& address) {
  return IsIpv6(address.traddr()) == (address.adrfam() == "IPv6") || !world.Since(18, 10);
}

/// False if the transport cannot listen there.
bool Bind(World& world, const NvmfAddress& address) {
  Fabric& fabric = world.Of<Fabric>();
  if (fabric.Listen(address.traddr(), address.trsvcid()) != 0) return false;
  if (IsOfItsFamily(world, address)) return true;
  fabric.EndListen(address.traddr(), address.trsvcid());
  return false;
}

Listener MakeListener(const World& world, const Subsystem& subsystem, const NvmfAddress& address,
                      const NvmfSubsystemAddListenerRequest& request) {
  Listener listener{address, {}, request.secure_channel(), request.sock_impl()};
  const std::string state = request.has_ana_state() ? WireNameOf(request.ana_state()) : "optimized";
  for (std::uint32_t group = 1; group <= subsystem.made.max_namespaces() && world.Since(20, 10); ++group)
    listener.ana_states[group] = state;
  return listener;
}

Failure AddListener(const Call<NvmfSubsystemAddListenerRequest>& call) {
  auto place = Locate(call);
  if (!place) return place.error();
  Subsystem& subsystem = place->subsystem;
  if (!IsAddress(call.request.listen_address())) return InvalidParams();
  if (!subsystem.started) return InternalError();
  const NvmfAddress address = Canonical(call.world, call.request.listen_address());
  if (call.request.secure_channel() && subsystem.made.allow_any_host())
    return InternalError("Cannot establish secure channel, when 'allow_any_host' is set");
  const bool listens = std::any_of(subsystem.listeners.begin(), subsystem.listeners.end(),
                                   [&](const Listener& listener) { return SameAddress(listener.address, address); });
  if (listens) return call.world.Since(24, 5) ? InvalidParams() : Failure();
  if (!HasTransport(place->target, address) || !IsPort(address.trsvcid()) || !HasSockets(call.request.sock_impl()))
    return InvalidParams();
  if (!Bind(call.world, address)) return InvalidParams();
  subsystem.listeners.insert(subsystem.listeners.begin(), MakeListener(call.world, subsystem, address, call.request));
  return {};
}

Listener* FindListener(const World& world, Subsystem& subsystem, const NvmfAddress& wanted) {
  const NvmfAddress address = Canonical(world, wanted);
  for (Listener& listener : subsystem.listeners) {
    if (SameAddress(listener.address, address)) return &listener;
  }
  return nullptr;
}

Failure RemoveListener(const Call<NvmfSubsystemRemoveListenerRequest>& call) {
  auto place = Locate(call);
  if (!place) return place.error();
  if (!IsAddress(call.request.listen_address())) return InvalidParams();
  if (!place->subsystem.started) return InternalError();
  Listener* const listener = FindListener(call.world, place->subsystem, call.request.listen_address());
  if (listener == nullptr) return InvalidParams();
  call.world.Of<Fabric>().EndListen(listener->address.traddr(), listener->address.trsvcid());
  place->subsystem.controllers.remove_if(
      [&](const NvmfController& controller) { return SameAddress(controller.listener, listener->address); });
  std::erase_if(place->subsystem.listeners, [&](const Listener& other) { return &other == listener; });
  return {};
}

Failure GetListeners(const Call<NvmfSubsystemGetListenersRequest, NvmfSubsystemGetListenersResponse>& call) {
  auto place = LocateToList(call);
  if (!place) return place.error();
  for (const Listener& listener : place->subsystem.listeners) {
    NvmfListener& shown = *call.response.add_listeners();
    *shown.mutable_address() = listener.address;
    if (!listener.ana_states.empty()) shown.set_ana_state(listener.ana_states.begin()->second);
    if (!place->subsystem.made.ana_reporting()) continue;
    for (const auto& [group, state] : listener.ana_states) {
      NvmfAnaState& entry = *shown.add_ana_states();
      entry.set_ana_group(group);
      entry.set_ana_state(state);
    }
  }
  return {};
}

/// SPDK looks for the subsystem and reads the address before it reads the ANA state. 26.09 reads all first.
Failure CheckListenerOf(World& world, const NvmfSubsystemListenerSetAnaStateRequest& request) {
  if (world.Since(26, 9)) return IsAddress(request.listen_address()) ? Failure() : InvalidParams();
  NvmfTarget* const target = world.Of<Nvmf>().Find(request.tgt_name());
  if (target == nullptr)
    return InternalError(world.Since(24, 9) ? "Unable to find a target." : "Unable to find a target.\n");
  if (Nvmf::FindSubsystem(*target, request.nqn()) == nullptr)
    return InvalidParams(fmt::format("Unable to find subsystem with NQN {}", request.nqn()));
  return IsAddress(request.listen_address()) ? Failure() : InvalidParams();
}

bool IsSettableAnaState(const std::string& state) {
  return state == "optimized" || state == "non_optimized" || state == "inaccessible";
}

Failure SetAnaState(const Call<NvmfSubsystemListenerSetAnaStateRequest>& call) {
  if (auto failure = CheckListenerOf(call.world, call.request)) return failure;
  auto place = Locate(call);
  if (!place) return place.error();
  Subsystem& subsystem = place->subsystem;
  Listener* const listener = FindListener(call.world, subsystem, call.request.listen_address());
  const std::string& state = WireNameOf(call.request.ana_state());
  int wrong = 0;
  if (!subsystem.made.ana_reporting()) {
    wrong = EINVAL;
  } else if (!IsSettableAnaState(state)) {
    wrong = ENOTSUP;
  } else if (call.request.anagrpid() > subsystem.made.max_namespaces() || listener == nullptr) {
    wrong = EINVAL;
  }
  if (wrong != 0) return InternalError(fmt::format("error setting ANA state: {}", -wrong));
  for (auto& [group, current] : listener->ana_states) {
    if (call.request.anagrpid() == 0 || call.request.anagrpid() == group) current = state;
  }
  return {};
}

}  // namespace

void AddNvmfListenerHandlers(Handlers& handlers) {
  handlers.On("nvmf_subsystem_add_listener", AddListener);
  handlers.On("nvmf_subsystem_remove_listener", RemoveListener);
  handlers.On("nvmf_subsystem_get_listeners", GetListeners);
  handlers.On("nvmf_subsystem_listener_set_ana_state", SetAnaState);
  handlers.BeforeWords("nvmf_subsystem_listener_set_ana_state", CheckListenerOf);
}

}  // namespace spdkctl::sim

#include <algorithm>
#include <cerrno>
#include <filesystem>

#include "sim/spdk/keyring.h"
#include "sim/spdk/nvmf/handlers.h"
#include "sim/spdk/nvmf/nvmf.h"
#include "spdkctl/rpc/v1/nvmf.pb.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)

SubsystemHost* FindHost(Subsystem& subsystem, const std::string& nqn) {
  for (SubsystemHost& host : subsystem.hosts) {
    if (host.nqn == nqn) return &host;
  }
  return nullptr;
}

/// Whether every key that the request names is in the keyring.
template <class Request>
bool HasKeys(World& world, const Request& request) {
  Keyring& keyring = world.Of<Keyring>();
  return (!request.has_dhchap_key() || keyring.Find(request.dhchap_key()) != nullptr) &&
         (!request.has_dhchap_ctrlr_key() || keyring.Find(request.dhchap_ctrlr_key()) != nullptr);
}

/// Whether there is that secret for TLS. Since 24.05 it is a key of the keyring. Before, it is the path of a file that
/// nobody else can read, or the secret itself in a form of TCP's own, which nobody here can check.
bool HasPsk(World& world, const std::string& psk) {
  if (world.Since(24, 5)) return world.Of<Keyring>().Find(psk) != nullptr;
  constexpr auto kOwnerAlone = std::filesystem::perms::owner_read | std::filesystem::perms::owner_write;
  std::error_code failed;
  const auto about = std::filesystem::status(psk, failed);
  return !failed && std::filesystem::is_regular_file(about) && about.permissions() == kOwnerAlone;
}

Failure AddHost(const Call<NvmfSubsystemAddHostRequest>& call) {
  auto place = LocateToChange(call);
  if (!place) return place.error();
  if (!HasKeys(call.world, call.request)) return InvalidParams();
  // Up to 24.05 it is no error to allow a host twice.
  if (FindHost(place->subsystem, call.request.host()) != nullptr)
    return call.world.Since(24, 9) ? InternalError() : Failure();
  if (!IsNqn(call.request.host()) || (call.request.has_dhchap_ctrlr_key() && !call.request.has_dhchap_key()))
    return InternalError();
  const bool has_tcp = std::any_of(place->target.transports.begin(), place->target.transports.end(),
                                   [](const NvmfTransport& transport) { return transport.trtype() == "TCP"; });
  if (call.request.has_psk() && has_tcp && !HasPsk(call.world, call.request.psk())) return InternalError();
  place->subsystem.hosts.insert(place->subsystem.hosts.begin(),
                                {call.request.host(), call.request.dhchap_key(), call.request.dhchap_ctrlr_key(),
                                 has_tcp ? call.request.psk() : std::string()});
  return {};
}

Failure RemoveHost(const Call<NvmfSubsystemRemoveHostRequest>& call) {
  auto place = LocateToChange(call);
  if (!place) return place.error();
  if (std::erase_if(place->subsystem.hosts,
                    [&](const SubsystemHost& host) { return host.nqn == call.request.host(); }) == 0)
    return InternalError();
  place->subsystem.controllers.remove_if(
      [&](const NvmfController& controller) { return controller.hostnqn == call.request.host(); });
  return {};
}

Failure SetKeys(const Call<NvmfSubsystemSetKeysRequest>& call) {
  if (call.world.Of<Nvmf>().Find(call.request.tgt_name()) == nullptr && !call.world.Since(26, 9))
    return InternalError("Invalid parameters");
  auto place = Locate(call);
  if (!place) return place.error();
  if (!HasKeys(call.world, call.request)) return InvalidParams();
  SubsystemHost* const host = FindHost(place->subsystem, call.request.host());
  if (host == nullptr || (!call.request.has_dhchap_key() && call.request.has_dhchap_ctrlr_key())) return Errno(EINVAL);
  host->dhchap_key = call.request.dhchap_key();
  host->dhchap_ctrlr_key = call.request.dhchap_ctrlr_key();
  return {};
}

Failure AllowAnyHost(const Call<NvmfSubsystemAllowAnyHostRequest>& call) {
  auto place = LocateToChange(call);
  if (!place) return place.error();
  const bool secure = std::any_of(place->subsystem.listeners.begin(), place->subsystem.listeners.end(),
                                  [](const Listener& listener) { return listener.secure_channel; });
  if (call.request.allow_any_host() && secure && !call.world.Since(24, 1)) return InternalError();
  place->subsystem.made.set_allow_any_host(call.request.allow_any_host());
  return {};
}

}  // namespace

void AddNvmfHostHandlers(Handlers& handlers) {
  handlers.On("nvmf_subsystem_add_host", AddHost);
  handlers.On("nvmf_subsystem_remove_host", RemoveHost);
  handlers.On("nvmf_subsystem_set_keys", SetKeys);
  handlers.On("nvmf_subsystem_allow_any_host", AllowAnyHost);
}

}  // namespace spdkctl::sim

#include <algorithm>

#include "base/text.h"
#include "sim/spdk/bdev/bdev.h"
#include "sim/spdk/nvmf/handlers.h"
#include "sim/spdk/nvmf/nvmf.h"
#include "sim/spdk/uuid.h"
#include "spdkctl/rpc/v1/nvmf.pb.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)
using Bdev = sim::Bdev;

std::string Nguid(const std::string& uuid) {
  std::string text = uuid;
  std::erase(text, '-');
  return ToUpper(text);
}

bool IsZero(const std::string& hex) {
  return std::all_of(hex.begin(), hex.end(), [](char c) { return c == '0' || c == '-'; });
}

bool HasNamespace(const Subsystem& subsystem, std::uint32_t id) {
  return std::any_of(subsystem.namespaces.begin(), subsystem.namespaces.end(),
                     [&](const Namespace& space) { return space.nsid == id; });
}

/// The number that a namespace gets; 0 if SPDK refuses the wanted one.
std::uint32_t ChooseNsid(const World& world, const Subsystem& subsystem, std::uint32_t wanted) {
  const std::uint32_t most = subsystem.made.max_namespaces();
  const bool limited = !world.oldest() && most != 0;
  std::uint32_t nsid = wanted;
  if (nsid == 0) {
    nsid = 1;
    while (HasNamespace(subsystem, nsid)) ++nsid;
  }
  constexpr std::uint32_t kAll = 0xffffffff;
  return HasNamespace(subsystem, nsid) || (limited && nsid > most) || nsid == kAll ? 0 : nsid;
}

/// Removes the namespace of a bdev that goes.
void LoseBdev(World& world, const std::string& nqn, const std::string& target_name, std::uint32_t nsid) {
  NvmfTarget* const target = world.Of<Nvmf>().Find(target_name);
  Subsystem* const subsystem = target == nullptr ? nullptr : Nvmf::FindSubsystem(*target, nqn);
  if (subsystem == nullptr) return;
  std::erase_if(subsystem->namespaces, [&](const Namespace& space) { return space.nsid == nsid; });
  // In 17.07 the bdevs of the other namespaces are no longer open then either.
  if (!world.oldest()) return;
  for (const Namespace& other : subsystem->namespaces) world.Of<Bdevs>().Close(other.user);
}

/// A namespace on the bdev; what the request does not name comes from the bdev.
Namespace MakeNamespace(const Bdev& bdev, const NvmfNamespaceParams& wanted, std::uint32_t nsid, std::uint32_t group) {
  Namespace space;
  space.nsid = nsid;
  space.bdev = bdev.name;
  space.ana_group = group;
  space.visible_to_all = !wanted.no_auto_visible();
  space.hide_metadata = wanted.hide_metadata();
  space.ptpl_file = wanted.ptpl_file();
  space.uuid = wanted.has_uuid() && !IsZero(wanted.uuid()) ? CanonicalUuid(wanted.uuid()) : bdev.uuid;
  space.nguid = wanted.has_nguid() && !IsZero(wanted.nguid()) ? ToUpper(wanted.nguid()) : Nguid(bdev.uuid);
  if (!IsZero(wanted.eui64())) space.eui64 = ToUpper(wanted.eui64());
  return space;
}

}  // namespace

ErrorOr<std::uint32_t> AddNamespace(World& world, const NvmfTarget& target, Subsystem& subsystem,
                                    const rpc::v1::NvmfNamespaceParams& wanted) {
  const std::uint32_t nsid = ChooseNsid(world, subsystem, wanted.nsid());
  if (nsid == 0) return InvalidParams();
  const std::uint32_t most = subsystem.made.max_namespaces();
  const std::uint32_t group = wanted.anagrpid() != 0 ? wanted.anagrpid() : nsid;
  if (world.Since(21, 10) && group > most) return InvalidParams();
  Bdevs& bdevs = world.Of<Bdevs>();
  Bdev* const bdev = bdevs.Find(wanted.bdev_name());
  if (bdev == nullptr) return InvalidParams();
  if (bdev->md_size != 0 && !bdev->md_interleave) return InvalidParams();
  Namespace space = MakeNamespace(*bdev, wanted, nsid, group);
  BdevUser user{true, [&world, nqn = subsystem.made.nqn(), name = target.name, nsid](Bdev&) {
                  LoseBdev(world, nqn, name, nsid);
                }};
  if (bdevs.Open(*bdev, std::move(user), &space.user) != 0) return InvalidParams();
  if (bdevs.ClaimFor(*bdev, space.user) != 0 || (subsystem.made.passthrough() && bdev->module != "nvme")) {
    bdevs.Close(space.user);
    return InvalidParams();
  }
  const auto behind = std::find_if(subsystem.namespaces.begin(), subsystem.namespaces.end(),
                                   [&](const Namespace& other) { return other.nsid > nsid; });
  subsystem.namespaces.insert(behind, std::move(space));
  return nsid;
}

namespace {

/// The first number of the namespace that is none. Since 26.09 SPDK looks at them when the subsystem is found.
Failure CheckNumbers(const World& world, const NvmfNamespaceParams& wanted) {
  constexpr std::size_t kNguidDigits = 32;
  constexpr std::size_t kEui64Digits = 16;
  const auto fits = [](const std::string& hex, std::size_t digits) { return hex.size() == digits && IsHex(hex); };
  const auto refusal = [&](const char* text) { return world.Since(26, 9) ? InvalidParams(text) : InvalidParams(); };
  if (wanted.has_nguid() && !fits(wanted.nguid(), kNguidDigits)) return refusal("Invalid nguid");
  if (wanted.has_eui64() && !fits(wanted.eui64(), kEui64Digits)) return refusal("Invalid eui64");
  return {};
}

Failure AddNs(const Call<NvmfSubsystemAddNsRequest, NvmfSubsystemAddNsResponse>& call) {
  const NvmfNamespaceParams& wanted = call.request.namespace_();
  const Failure wrong = CheckNumbers(call.world, wanted);
  if (wrong && !call.world.Since(26, 9)) return wrong;
  auto place = LocateToChange(call);
  if (!place) return place.error();
  if (wrong) return wrong;
  if (place->subsystem.discovery) return InvalidParams();
  auto nsid = AddNamespace(call.world, place->target, place->subsystem, wanted);
  if (!nsid) return nsid.error();
  call.response.set_nsid(*nsid);
  return {};
}

Namespace* FindNamespace(Subsystem& subsystem, std::uint32_t nsid) {
  for (Namespace& space : subsystem.namespaces) {
    if (space.nsid == nsid) return &space;
  }
  return nullptr;
}

Failure RemoveNs(const Call<NvmfSubsystemRemoveNsRequest>& call) {
  auto place = LocateToChange(call);
  if (!place) return place.error();
  const Namespace* const space = FindNamespace(place->subsystem, call.request.nsid());
  if (space == nullptr) return InvalidParams();
  call.world.Of<Bdevs>().Close(space->user);
  std::erase_if(place->subsystem.namespaces, [&](const Namespace& other) { return &other == space; });
  return {};
}

Failure SetNsAnaGroup(const Call<NvmfSubsystemSetNsAnaGroupRequest>& call) {
  auto place = Locate(call);
  if (!place) return place.error();
  Namespace* const space = FindNamespace(place->subsystem, call.request.nsid());
  if (space == nullptr || call.request.anagrpid() == 0 ||
      call.request.anagrpid() > place->subsystem.made.max_namespaces())
    return InvalidParams();
  space->ana_group = call.request.anagrpid();
  return {};
}

/// Only namespaces that were made for it are shown to some hosts and not to others.
template <class AnyCall>
Failure SetVisible(const AnyCall& call, bool visible) {
  auto place = Locate(call);
  if (!place) return place.error();
  Namespace* const space = FindNamespace(place->subsystem, call.request.nsid());
  if (!IsNqn(call.request.host()) || space == nullptr || space->visible_to_all) return InvalidParams();
  std::erase(space->hosts, call.request.host());
  if (visible) space->hosts.insert(space->hosts.begin(), call.request.host());
  return {};
}

Failure NsAddHost(const Call<NvmfNsAddHostRequest>& call) { return SetVisible(call, true); }
Failure NsRemoveHost(const Call<NvmfNsRemoveHostRequest>& call) { return SetVisible(call, false); }

}  // namespace

void AddNvmfNamespaceHandlers(Handlers& handlers) {
  handlers.On("nvmf_subsystem_add_ns", AddNs);
  handlers.On("nvmf_subsystem_remove_ns", RemoveNs);
  handlers.On("nvmf_subsystem_set_ns_ana_group", SetNsAnaGroup);
  handlers.On("nvmf_ns_add_host", NsAddHost);
  handlers.On("nvmf_ns_remove_host", NsRemoveHost);
}

}  // namespace spdkctl::sim

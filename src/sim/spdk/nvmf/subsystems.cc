#include <algorithm>
#include <bit>
#include <cerrno>
#include <utility>

#include <fmt/format.h>

#include "base/text.h"
#include "sim/spdk/nvmf/handlers.h"
#include "sim/spdk/nvmf/nvmf.h"
#include "spdkctl/rpc/v1/nvmf.pb.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)

void ShowNamespace(const Subsystem& subsystem, const Namespace& space, NvmfNamespace& shown) {
  shown.set_nsid(static_cast<std::int32_t>(space.nsid));
  shown.set_bdev_name(space.bdev);
  shown.set_name(space.bdev);
  shown.set_nguid(space.nguid);
  if (!space.eui64.empty()) shown.set_eui64(space.eui64);
  shown.set_uuid(space.uuid);
  if (subsystem.made.ana_reporting()) shown.set_anagrpid(space.ana_group);
}

NvmfSubsystem Show(const World& world, const Subsystem& subsystem) {
  NvmfSubsystem shown;
  shown.set_core(0);
  shown.set_nqn(subsystem.made.nqn());
  shown.set_subtype(subsystem.discovery ? "Discovery" : "NVMe");
  for (const Listener& listener : subsystem.listeners) {
    *shown.add_listen_addresses() = listener.address;
    if (!world.Since(24, 9)) shown.mutable_listen_addresses()->rbegin()->set_transport(listener.address.trtype());
  }
  ShowEmpty(shown, "listen_addresses");
  shown.set_allow_any_host(subsystem.made.allow_any_host());
  for (const SubsystemHost& host : subsystem.hosts) {
    NvmfHost& entry = *shown.add_hosts();
    entry.set_nqn(host.nqn);
    if (!host.dhchap_key.empty()) entry.set_dhchap_key(host.dhchap_key);
    if (!host.dhchap_ctrlr_key.empty()) entry.set_dhchap_ctrlr_key(host.dhchap_ctrlr_key);
  }
  ShowEmpty(shown, "hosts");
  if (subsystem.discovery) return shown;
  shown.set_mode("virtual");
  shown.set_serial_number(subsystem.made.serial_number());
  shown.set_model_number(subsystem.made.model_number());
  if (subsystem.made.has_admin_label()) shown.set_admin_label(subsystem.made.admin_label());
  if (subsystem.made.max_namespaces() != 0) shown.set_max_namespaces(subsystem.made.max_namespaces());
  shown.set_passthrough(subsystem.made.passthrough());
  shown.set_min_cntlid(subsystem.made.min_cntlid());
  shown.set_max_cntlid(subsystem.made.max_cntlid());
  shown.set_dmrsl(subsystem.made.dmrsl());
  shown.set_wzsl(subsystem.made.wzsl());
  for (const Namespace& space : subsystem.namespaces) ShowNamespace(subsystem, space, *shown.add_namespaces());
  ShowEmpty(shown, "namespaces");
  return shown;
}

bool IsPrintable(const std::string& text) {
  return std::all_of(text.begin(), text.end(), [](unsigned char c) { return c >= 0x20 && c < 0x7f; });
}

bool FitsSerialNumber(const std::string& text) { return text.size() <= kSerialNumberSize && IsPrintable(text); }
bool FitsModelNumber(const std::string& text) { return text.size() <= kModelNumberSize && IsPrintable(text); }

bool FitsAdminLabel(const std::string& text) {
  constexpr std::size_t kShortest = 4;
  constexpr std::size_t kLongest = 256;
  return text.empty() || (text.size() >= kShortest && text.size() <= kLongest && IsPrintable(text));
}

/// Since 21.10 SPDK lists subsystems by name, before in the order in which they were made.
void Insert(const World& world, NvmfTarget& target, Subsystem subsystem) {
  auto behind = target.subsystems.end();
  if (world.Since(21, 10)) {
    behind = std::find_if(target.subsystems.begin(), target.subsystems.end(),
                          [&](const Subsystem& other) { return other.made.nqn() > subsystem.made.nqn(); });
  }
  target.subsystems.insert(behind, std::move(subsystem));
}

// SPDK has memory for so many.
constexpr std::uint32_t kMostNamespaces = 1U << 28;
constexpr std::uint32_t kDefaultNamespaces = 32;
constexpr std::uint32_t kLastControllerId = 65519;
constexpr std::uint64_t kDefaultDmrsl = 2097152;  ///< In logical blocks.
constexpr std::uint32_t kDefaultWzsl = 12;        ///< As a power of two of the smallest page.

RpcError NoTargetFor(const World& world, const NvmfCreateSubsystemRequest& request) {
  if (!world.Since(20, 4)) return NoTarget();
  return InternalError(fmt::format("Unable to find target {}", request.has_tgt_name() ? request.tgt_name() : "(null)"));
}

/// The limits of Dataset Management and Write Zeroes in the units that controllers tell them in.
Failure SetLimits(const NvmfCreateSubsystemRequest& request, NvmfCreateSubsystemRequest& made) {
  if (request.has_max_discard_size_kib())
    made.set_dmrsl(static_cast<std::uint32_t>(request.max_discard_size_kib() << 1));
  if (!request.has_max_write_zeroes_size_kib()) return {};
  constexpr std::uint64_t kSmallest = 8;
  constexpr int kPageBits = 2;  // Of pages of 4 KiB.
  const std::uint64_t size = request.max_write_zeroes_size_kib();
  if (size != 0 && (size < kSmallest || !std::has_single_bit(size)))
    return InvalidParams(fmt::format("Invalid max_write_zeroes_size_kib {}", size));
  made.set_wzsl(size == 0 ? 0 : static_cast<std::uint32_t>(std::countr_zero(size) - kPageBits));
  return {};
}

/// Whether the target has room for it, and its name is one that nobody has.
bool HasPlaceFor(NvmfTarget& target, const NvmfCreateSubsystemRequest& request) {
  return Nvmf::FindSubsystem(target, request.nqn()) == nullptr && IsNqn(request.nqn()) &&
         target.subsystems.size() < target.max_subsystems && request.max_namespaces() <= kMostNamespaces;
}

/// The number that does not fit, in words of 20.04 to 26.01.
RpcError BadNumber(const NvmfCreateSubsystemRequest& request) {
  return InvalidParams(FitsSerialNumber(request.serial_number())
                           ? fmt::format("Invalid MN {}", request.model_number())
                           : fmt::format("Invalid SN {}", request.serial_number()));
}

Failure SetControllerIds(NvmfCreateSubsystemRequest& made) {
  if (!made.has_min_cntlid()) made.set_min_cntlid(1);
  if (!made.has_max_cntlid()) made.set_max_cntlid(kLastControllerId);
  if (made.min_cntlid() <= made.max_cntlid() && made.min_cntlid() >= 1 && made.max_cntlid() <= kLastControllerId)
    return {};
  return InvalidParams(fmt::format("Invalid cntlid range [{}-{}]", made.min_cntlid(), made.max_cntlid()));
}

void FillDefaults(const World& world, NvmfCreateSubsystemRequest& made) {
  if (!made.has_serial_number()) made.set_serial_number(std::string(kSerialNumberSize, '0'));
  if (!made.has_model_number()) made.set_model_number("SPDK bdev Controller");
  if (made.max_namespaces() == 0 && world.Since(20, 10)) made.set_max_namespaces(kDefaultNamespaces);
  if (made.admin_label().empty()) made.clear_admin_label();
  made.set_allow_any_host(made.allow_any_host());
  if (!made.has_dmrsl()) made.set_dmrsl(kDefaultDmrsl);
  if (!made.has_wzsl()) made.set_wzsl(kDefaultWzsl);
}

/// What 26.09 finds wrong with the texts, when it has found the target.
Failure CheckTexts(const NvmfCreateSubsystemRequest& request) {
  if (!FitsSerialNumber(request.serial_number()) || !FitsModelNumber(request.model_number())) return InvalidParams();
  if (!FitsAdminLabel(request.admin_label())) return InvalidParams("Invalid admin_label");
  return {};
}

/// Up to 20.01 SPDK makes the subsystem before it looks at its numbers. What is left of it stays, and never starts.
void ClearBadNumbers(NvmfCreateSubsystemRequest& made) {
  made.clear_allow_any_host();
  if (made.serial_number().size() > kSerialNumberSize) made.clear_serial_number();
  made.clear_model_number();
}

Failure CreateSubsystem(const Call<NvmfCreateSubsystemRequest>& call) {
  const World& world = call.world;
  const NvmfCreateSubsystemRequest& request = call.request;
  const bool fits = FitsSerialNumber(request.serial_number()) && FitsModelNumber(request.model_number());
  if (!fits && world.Since(26, 5) && !world.Since(26, 9)) return InvalidParams();
  NvmfTarget* const target = call.world.Of<Nvmf>().Find(request.tgt_name());
  if (target == nullptr) return NoTargetFor(world, request);
  if (auto failure = world.Since(26, 9) ? CheckTexts(request) : Failure()) return failure;
  Subsystem subsystem;
  subsystem.made = request;
  if (auto failure = SetLimits(request, subsystem.made)) return failure;
  if (!HasPlaceFor(*target, request)) {
    return world.Since(20, 4) ? InternalError(fmt::format("Unable to create subsystem {}", request.nqn()))
                              : InvalidParams();
  }
  if (!fits && world.Since(20, 4)) return BadNumber(request);
  if (!fits) ClearBadNumbers(subsystem.made);
  if (auto failure = SetControllerIds(subsystem.made)) return failure;
  FillDefaults(world, subsystem.made);
  subsystem.started = fits;
  Insert(world, *target, std::move(subsystem));
  return fits ? Failure() : InvalidParams();
}

Failure DeleteSubsystem(const Call<NvmfDeleteSubsystemRequest>& call) {
  auto place = Locate(call);
  if (!place) return place.error();
  if (place->subsystem.discovery && call.world.oldest()) return InvalidParams();
  call.world.Of<Nvmf>().Clear(place->subsystem);
  place->target.subsystems.remove_if([&](const Subsystem& other) { return &other == &place->subsystem; });
  return {};
}

Failure GetSubsystems(const Call<NvmfGetSubsystemsRequest, NvmfGetSubsystemsResponse>& call) {
  if (call.world.Of<Nvmf>().poisoned) call.world.Crash(World::kSegmentationFault);
  NvmfTarget* const target = call.world.Of<Nvmf>().Find(call.request.tgt_name());
  if (target == nullptr) return NoTarget(call.world, TargetNameOf(call.request));
  if (call.request.has_nqn() && Nvmf::FindSubsystem(*target, call.request.nqn()) == nullptr)
    return call.world.Since(26, 9) ? NoSubsystem(call.world, call.request.nqn()) : Errno(ENODEV);
  for (const Subsystem& subsystem : target->subsystems) {
    if (!call.request.has_nqn() || call.request.nqn() == subsystem.made.nqn())
      *call.response.add_subsystems() = Show(call.world, subsystem);
  }
  return {};
}

/// 17.07 to 18.10 make a subsystem and all that is in it with one call. A call that fails late leaves the list of
/// subsystems of 17.07 broken.
Failure ConstructSubsystem(const Call<ConstructNvmfSubsystemRequest>& call) {
  Nvmf& nvmf = call.world.Of<Nvmf>();
  NvmfTarget& target = nvmf.targets.front();
  const std::string mode = ToLower(call.request.mode());
  if (call.world.oldest() && mode != "virtual" && mode != "direct") return InvalidParams();
  if (!IsNqn(call.request.nqn()) || Nvmf::FindSubsystem(target, call.request.nqn()) != nullptr) return InvalidParams();
  const auto fail_late = [&]() -> Failure {
    nvmf.poisoned = call.world.oldest();
    return InvalidParams();
  };
  // There is no RDMA here, and 17.07 has no other transport.
  if (!call.request.listen_addresses().empty() || call.request.serial_number().empty() || mode == "direct")
    return fail_late();
  Subsystem subsystem;
  subsystem.made.set_nqn(call.request.nqn());
  subsystem.made.set_serial_number(call.request.serial_number());
  subsystem.made.set_max_namespaces(call.request.has_max_namespaces() ? call.request.max_namespaces() : UINT32_MAX);
  subsystem.made.set_allow_any_host(call.request.allow_any_host());
  for (const std::string& host : call.request.hosts()) subsystem.hosts.push_back({host});
  for (const NvmfNamespaceParams& wanted : call.request.namespaces()) {
    if (!AddNamespace(call.world, target, subsystem, wanted)) {
      nvmf.Clear(subsystem);
      return fail_late();
    }
  }
  target.subsystems.push_back(std::move(subsystem));
  return {};
}

}  // namespace

void AddNvmfSubsystemHandlers(Handlers& handlers) {
  handlers.On("construct_nvmf_subsystem", ConstructSubsystem);
  handlers.On("nvmf_create_subsystem", CreateSubsystem);
  handlers.On("nvmf_delete_subsystem", DeleteSubsystem);
  handlers.On("nvmf_get_subsystems", GetSubsystems);
}

}  // namespace spdkctl::sim

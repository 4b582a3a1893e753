#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include <fmt/format.h>

#include "base/text.h"
#include "sim/dispatcher.h"
#include "spdkctl/rpc/v1/bdev.pb.h"
#include "spdkctl/rpc/v1/common.pb.h"
#include "spdkctl/rpc/v1/framework.pb.h"
#include "spdkctl/rpc/v1/nvmf.pb.h"
#include "spdkctl/schema/codec.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)
using Bdev = sim::Bdev;
using Failure = std::optional<RpcError>;

constexpr std::size_t kSerialNumberSize = 20;
constexpr std::size_t kModelNumberSize = 40;
constexpr std::uint32_t kLastControllerId = 65519;

RpcError NoTarget() { return InternalError("Unable to find a target."); }

bool IsNqn(const std::string& nqn) {
  const std::size_t colon = nqn.find(':');
  return nqn.starts_with("nqn.") && nqn.size() > 12 && nqn[8] == '-' && nqn[11] == '.' && colon != std::string::npos &&
         nqn.find(' ') == std::string::npos;
}

Subsystem* FindSubsystem(NvmfTarget& target, const std::string& nqn) {
  for (Subsystem& subsystem : target.subsystems) {
    if (subsystem.made.nqn() == nqn) return &subsystem;
  }
  return nullptr;
}

/// The target and subsystem that a request names; the error if one is not there.
template <class Request>
Failure FindBoth(World& world, const Request& request, NvmfTarget*& target, Subsystem*& subsystem) {
  target = world.FindTarget(request.tgt_name());
  if (target == nullptr) return NoTarget();
  subsystem = FindSubsystem(*target, request.nqn());
  if (subsystem == nullptr) return InvalidParams();
  return {};
}

/// The address as SPDK shows it.
NvmfAddress Canonical(const NvmfAddress& address) {
  NvmfAddress shown;
  std::string type = address.trtype();
  std::transform(type.begin(), type.end(), type.begin(),
                 [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  shown.set_transport(type);
  shown.set_trtype(type);
  shown.set_adrfam(ToLower(address.adrfam()) == "ipv6" ? "IPv6" : "IPv4");
  shown.set_traddr(address.traddr());
  shown.set_trsvcid(address.trsvcid());
  return shown;
}

bool SameAddress(const NvmfAddress& a, const NvmfAddress& b) {
  return a.trtype() == b.trtype() && a.traddr() == b.traddr() && a.trsvcid() == b.trsvcid();
}

NvmfSubsystem Show(const Subsystem& subsystem) {
  NvmfSubsystem shown;
  shown.set_core(0);
  shown.set_nqn(subsystem.made.nqn());
  shown.set_subtype(subsystem.discovery ? "Discovery" : "NVMe");
  for (const Listener& listener : subsystem.listeners) *shown.add_listen_addresses() = listener.address;
  ShowEmpty(shown, "listen_addresses");
  shown.set_allow_any_host(subsystem.made.allow_any_host());
  for (const std::string& host : subsystem.hosts) shown.add_hosts()->set_nqn(host);
  ShowEmpty(shown, "hosts");
  if (subsystem.discovery) return shown;
  shown.set_mode("virtual");
  shown.set_serial_number(subsystem.made.serial_number());
  shown.set_model_number(subsystem.made.model_number());
  shown.set_max_namespaces(subsystem.made.max_namespaces());
  shown.set_passthrough(false);
  shown.set_min_cntlid(subsystem.made.min_cntlid());
  shown.set_max_cntlid(subsystem.made.max_cntlid());
  shown.set_dmrsl(subsystem.made.dmrsl());
  shown.set_wzsl(subsystem.made.wzsl());
  for (const Namespace& space : subsystem.namespaces) {
    NvmfNamespace& entry = *shown.add_namespaces();
    entry.set_nsid(static_cast<std::int32_t>(space.nsid));
    entry.set_bdev_name(space.bdev);
    entry.set_name(space.bdev);
    entry.set_nguid(space.nguid);
    if (!space.eui64.empty()) entry.set_eui64(space.eui64);
    entry.set_uuid(space.uuid);
    if (subsystem.made.ana_reporting()) entry.set_anagrpid(space.nsid);
  }
  ShowEmpty(shown, "namespaces");
  return shown;
}

Failure CreateTarget(World& world, const NvmfCreateTargetRequest& request, NvmfCreateTargetResponse& response) {
  if (world.FindTarget(request.name()) != nullptr)
    return InternalError(fmt::format("Unable to create target {}", request.name()));
  NvmfTarget target;
  target.name = request.name();
  world.nvmf.insert(world.nvmf.begin(), std::move(target));
  response.set_name(request.name());
  return {};
}

Failure DeleteTarget(World& world, const NvmfDeleteTargetRequest& request, Done& response) {
  if (std::erase_if(world.nvmf, [&](const NvmfTarget& target) { return target.name == request.name(); }) == 0)
    return InternalError("The specified target doesn't exist");
  response.set_done(true);
  return {};
}

Failure GetTargets(World& world, const NvmfGetTargetsRequest& /*request*/, NvmfGetTargetsResponse& response) {
  for (const NvmfTarget& target : world.nvmf) response.add_targets(target.name);
  return {};
}

Failure CreateTransport(World& world, const NvmfCreateTransportRequest& request, Done& response) {
  NvmfTarget* const target = world.FindTarget(request.tgt_name());
  if (target == nullptr) return NoTarget();
  const std::string type = ToLower(request.trtype());
  if (type != "tcp" && type != "rdma" && type != "fc" && type != "vfiouser")
    return RpcError{-32602, fmt::format("Invalid transport type '{}'", request.trtype())};
  const std::string shown = Canonical([&] {
                              NvmfAddress address;
                              address.set_trtype(request.trtype());
                              return address;
                            }())
                                .trtype();
  for (const NvmfTransport& transport : target->transports) {
    if (transport.trtype() == shown) return InternalError(fmt::format("Transport type '{}' already exists", shown));
  }
  // There are no devices for any other.
  if (type != "tcp") return InternalError("Failed to create transport.");
  constexpr std::uint32_t kDefault = 0xffffffff;
  NvmfTransport transport;
  transport.set_trtype(shown);
  transport.set_max_queue_depth(request.has_max_queue_depth() ? request.max_queue_depth() : 128);
  transport.set_max_io_qpairs_per_ctrlr(request.has_max_io_qpairs_per_ctrlr() ? request.max_io_qpairs_per_ctrlr()
                                                                              : 127);
  transport.set_max_qpairs_per_ctrlr(128);
  transport.set_in_capsule_data_size(request.has_in_capsule_data_size() ? request.in_capsule_data_size() : 4096);
  transport.set_max_io_size(request.has_max_io_size() ? request.max_io_size() : 131072);
  transport.set_io_unit_size(request.has_io_unit_size() ? request.io_unit_size() : 131072);
  transport.set_max_aq_depth(request.has_max_aq_depth() ? request.max_aq_depth() : 128);
  transport.set_num_shared_buffers(request.has_num_shared_buffers() ? request.num_shared_buffers() : 511);
  transport.set_buf_cache_size(request.has_buf_cache_size() ? request.buf_cache_size() : kDefault);
  transport.set_iobuf_small_cache_size(kDefault);
  transport.set_iobuf_large_cache_size(kDefault);
  transport.set_dif_insert_or_strip(request.dif_insert_or_strip());
  transport.set_zcopy(request.zcopy());
  transport.set_c2h_success(!request.has_c2h_success() || request.c2h_success());
  transport.set_sock_priority(request.sock_priority());
  transport.set_abort_timeout_sec(request.has_abort_timeout_sec() ? request.abort_timeout_sec() : 1);
  transport.set_ack_timeout(0);
  transport.set_data_wr_pool_size(0);
  transport.set_disable_command_passthru(false);
  transport.set_kas(100);
  transport.set_min_kato(10000);
  target->transports.push_back(std::move(transport));
  response.set_done(true);
  return {};
}

Failure GetTransports(World& world, const NvmfGetTransportsRequest& request, NvmfGetTransportsResponse& response) {
  NvmfTarget* const target = world.FindTarget(request.tgt_name());
  if (target == nullptr) return NoTarget();
  for (const NvmfTransport& transport : target->transports) {
    if (!request.has_trtype() || ToLower(request.trtype()) == ToLower(transport.trtype()))
      *response.add_transports() = transport;
  }
  if (request.has_trtype() && response.transports().empty()) return Errno(ENODEV);
  return {};
}

Failure CreateSubsystem(World& world, const NvmfCreateSubsystemRequest& request, Done& response) {
  NvmfTarget* const target = world.FindTarget(request.tgt_name());
  if (target == nullptr) return NoTarget();
  if (request.serial_number().size() > kSerialNumberSize || request.model_number().size() > kModelNumberSize)
    return InvalidParams();
  Subsystem subsystem;
  subsystem.made = request;
  NvmfCreateSubsystemRequest& made = subsystem.made;
  if (!made.has_min_cntlid()) made.set_min_cntlid(1);
  if (!made.has_max_cntlid()) made.set_max_cntlid(kLastControllerId);
  if (made.min_cntlid() > made.max_cntlid() || made.min_cntlid() < 1 || made.max_cntlid() > kLastControllerId) {
    return RpcError{-32602, fmt::format("Invalid cntlid range [{}-{}]", made.min_cntlid(), made.max_cntlid())};
  }
  if (FindSubsystem(*target, request.nqn()) != nullptr || !IsNqn(request.nqn()))
    return InternalError(fmt::format("Unable to create subsystem {}", request.nqn()));
  if (!made.has_serial_number()) made.set_serial_number("00000000000000000000");
  if (!made.has_model_number()) made.set_model_number("SPDK bdev Controller");
  if (made.max_namespaces() == 0) made.set_max_namespaces(32);
  made.set_allow_any_host(request.allow_any_host());
  if (!made.has_dmrsl()) made.set_dmrsl(2097152);
  if (!made.has_wzsl()) made.set_wzsl(12);
  target->subsystems.push_back(std::move(subsystem));
  response.set_done(true);
  return {};
}

void FreeNamespace(World& world, const Namespace& space) {
  if (Bdev* const bdev = world.FindBdev(space.bdev)) bdev->claimed_by.clear();
}

Failure DeleteSubsystem(World& world, const NvmfDeleteSubsystemRequest& request, Done& response) {
  NvmfTarget* target = nullptr;
  Subsystem* subsystem = nullptr;
  if (auto failure = FindBoth(world, request, target, subsystem)) return failure;
  if (subsystem->discovery && world.oldest()) return InvalidParams();
  for (const Namespace& space : subsystem->namespaces) FreeNamespace(world, space);
  for (const Listener& listener : subsystem->listeners)
    world.EndListen(listener.address.traddr(), listener.address.trsvcid());
  std::erase_if(target->subsystems, [&](const Subsystem& other) { return &other == subsystem; });
  response.set_done(true);
  return {};
}

Failure GetSubsystems(World& world, const NvmfGetSubsystemsRequest& request, NvmfGetSubsystemsResponse& response) {
  if (world.poisoned) ::_exit(139);  // as a segmentation fault ends it
  NvmfTarget* const target = world.FindTarget(request.tgt_name());
  if (target == nullptr) return NoTarget();
  for (const Subsystem& subsystem : target->subsystems) {
    if (!request.has_nqn() || request.nqn() == subsystem.made.nqn()) *response.add_subsystems() = Show(subsystem);
  }
  if (request.has_nqn() && response.subsystems().empty()) return Errno(ENODEV);
  return {};
}

Failure AddNamespace(World& world, Subsystem& subsystem, const NvmfNamespaceParams& wanted, std::uint32_t& nsid) {
  nsid = wanted.nsid();
  const auto taken = [&](std::uint32_t id) {
    return std::any_of(subsystem.namespaces.begin(), subsystem.namespaces.end(),
                       [&](const Namespace& space) { return space.nsid == id; });
  };
  if (nsid == 0) {
    nsid = 1;
    while (taken(nsid)) ++nsid;
  }
  Bdev* const bdev = world.FindBdev(wanted.bdev_name());
  const bool limited = !world.oldest();
  if (bdev == nullptr || !bdev->claimed_by.empty() || taken(nsid) ||
      (limited && nsid > subsystem.made.max_namespaces()))
    return InvalidParams();
  bdev->claimed_by = subsystem.made.nqn();
  Namespace space{nsid, bdev->name, wanted.nguid(), wanted.eui64(), wanted.has_uuid() ? wanted.uuid() : bdev->uuid};
  if (space.nguid.empty()) {
    space.nguid = space.uuid;
    std::erase(space.nguid, '-');
    std::transform(space.nguid.begin(), space.nguid.end(), space.nguid.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  }
  const auto behind = std::find_if(subsystem.namespaces.begin(), subsystem.namespaces.end(),
                                   [&](const Namespace& other) { return other.nsid > nsid; });
  subsystem.namespaces.insert(behind, std::move(space));
  return {};
}

Failure AddNs(World& world, const NvmfSubsystemAddNsRequest& request, NvmfSubsystemAddNsResponse& response) {
  NvmfTarget* target = nullptr;
  Subsystem* subsystem = nullptr;
  if (auto failure = FindBoth(world, request, target, subsystem)) return failure;
  std::uint32_t nsid = 0;
  if (auto failure = AddNamespace(world, *subsystem, request.namespace_(), nsid)) return failure;
  response.set_nsid(nsid);
  return {};
}

Failure RemoveNs(World& world, const NvmfSubsystemRemoveNsRequest& request, Done& response) {
  NvmfTarget* target = nullptr;
  Subsystem* subsystem = nullptr;
  if (auto failure = FindBoth(world, request, target, subsystem)) return failure;
  const auto it = std::find_if(subsystem->namespaces.begin(), subsystem->namespaces.end(),
                               [&](const Namespace& space) { return space.nsid == request.nsid(); });
  if (it == subsystem->namespaces.end()) return InvalidParams();
  FreeNamespace(world, *it);
  subsystem->namespaces.erase(it);
  response.set_done(true);
  return {};
}

Failure AddListener(World& world, const NvmfSubsystemAddListenerRequest& request, Done& response) {
  NvmfTarget* target = nullptr;
  Subsystem* subsystem = nullptr;
  if (auto failure = FindBoth(world, request, target, subsystem)) return failure;
  const NvmfAddress address = Canonical(request.listen_address());
  if (request.listen_address().adrfam().empty() || address.trsvcid().empty()) return InvalidParams();
  const bool has_transport =
      std::any_of(target->transports.begin(), target->transports.end(),
                  [&](const NvmfTransport& transport) { return transport.trtype() == address.trtype(); });
  const bool listens = std::any_of(subsystem->listeners.begin(), subsystem->listeners.end(),
                                   [&](const Listener& listener) { return SameAddress(listener.address, address); });
  if (!has_transport || listens || !world.Listen(address.traddr(), address.trsvcid())) return InvalidParams();
  Listener listener{address, {}};
  const std::string state =
      request.has_ana_state() ? WireName(*AnaState_descriptor()->FindValueByNumber(request.ana_state())) : "optimized";
  for (std::uint32_t group = 1; group <= subsystem->made.max_namespaces(); ++group) listener.ana_states[group] = state;
  subsystem->listeners.push_back(std::move(listener));
  response.set_done(true);
  return {};
}

Listener* FindListener(Subsystem& subsystem, const NvmfAddress& wanted) {
  const NvmfAddress address = Canonical(wanted);
  for (Listener& listener : subsystem.listeners) {
    if (SameAddress(listener.address, address)) return &listener;
  }
  return nullptr;
}

Failure RemoveListener(World& world, const NvmfSubsystemRemoveListenerRequest& request, Done& response) {
  NvmfTarget* target = nullptr;
  Subsystem* subsystem = nullptr;
  if (auto failure = FindBoth(world, request, target, subsystem)) return failure;
  Listener* const listener = FindListener(*subsystem, request.listen_address());
  if (listener == nullptr) return InvalidParams();
  world.EndListen(listener->address.traddr(), listener->address.trsvcid());
  std::erase_if(subsystem->listeners, [&](const Listener& other) { return &other == listener; });
  response.set_done(true);
  return {};
}

Failure GetListeners(World& world, const NvmfSubsystemGetListenersRequest& request,
                     NvmfSubsystemGetListenersResponse& response) {
  NvmfTarget* target = nullptr;
  Subsystem* subsystem = nullptr;
  if (auto failure = FindBoth(world, request, target, subsystem)) return failure;
  for (const Listener& listener : subsystem->listeners) {
    NvmfListener& shown = *response.add_listeners();
    *shown.mutable_address() = listener.address;
    shown.mutable_address()->clear_transport();
    if (!subsystem->made.ana_reporting()) continue;
    for (const auto& [group, state] : listener.ana_states) {
      NvmfAnaState& entry = *shown.add_ana_states();
      entry.set_ana_group(group);
      entry.set_ana_state(state);
    }
  }
  return {};
}

Failure SetAnaState(World& world, const NvmfSubsystemListenerSetAnaStateRequest& request, Done& response) {
  NvmfTarget* target = nullptr;
  Subsystem* subsystem = nullptr;
  if (auto failure = FindBoth(world, request, target, subsystem)) return failure;
  Listener* const listener = FindListener(*subsystem, request.listen_address());
  if (listener == nullptr || !subsystem->made.ana_reporting())
    return InternalError(fmt::format("error setting ANA state: {}", -EINVAL));
  const std::string& state = WireName(*AnaState_descriptor()->FindValueByNumber(request.ana_state()));
  for (auto& [group, current] : listener->ana_states) {
    if (request.anagrpid() == 0 || request.anagrpid() == group) current = state;
  }
  response.set_done(true);
  return {};
}

Failure AddHost(World& world, const NvmfSubsystemAddHostRequest& request, Done& response) {
  NvmfTarget* target = nullptr;
  Subsystem* subsystem = nullptr;
  if (auto failure = FindBoth(world, request, target, subsystem)) return failure;
  const bool there =
      std::find(subsystem->hosts.begin(), subsystem->hosts.end(), request.host()) != subsystem->hosts.end();
  if (there || !IsNqn(request.host())) return InternalError();
  subsystem->hosts.push_back(request.host());
  response.set_done(true);
  return {};
}

Failure RemoveHost(World& world, const NvmfSubsystemRemoveHostRequest& request, Done& response) {
  NvmfTarget* target = nullptr;
  Subsystem* subsystem = nullptr;
  if (auto failure = FindBoth(world, request, target, subsystem)) return failure;
  if (std::erase(subsystem->hosts, request.host()) == 0) return InternalError();
  response.set_done(true);
  return {};
}

Failure AllowAnyHost(World& world, const NvmfSubsystemAllowAnyHostRequest& request, Done& response) {
  NvmfTarget* target = nullptr;
  Subsystem* subsystem = nullptr;
  if (auto failure = FindBoth(world, request, target, subsystem)) return failure;
  subsystem->made.set_allow_any_host(request.allow_any_host());
  response.set_done(true);
  return {};
}

/// Every namespace here is visible to all hosts, which these two calls refuse.
Failure NsAddHost(World& /*world*/, const NvmfNsAddHostRequest& /*request*/, Done& /*response*/) {
  return InvalidParams();
}
Failure NsRemoveHost(World& /*world*/, const NvmfNsRemoveHostRequest& /*request*/, Done& /*response*/) {
  return InvalidParams();
}

/// Nobody ever connects to a simulated target.
Failure GetControllers(World& world, const NvmfSubsystemGetControllersRequest& request,
                       NvmfSubsystemGetControllersResponse& /*response*/) {
  NvmfTarget* target = nullptr;
  Subsystem* subsystem = nullptr;
  return FindBoth(world, request, target, subsystem);
}
Failure GetQpairs(World& world, const NvmfSubsystemGetQpairsRequest& request,
                  NvmfSubsystemGetQpairsResponse& /*response*/) {
  NvmfTarget* target = nullptr;
  Subsystem* subsystem = nullptr;
  return FindBoth(world, request, target, subsystem);
}

Failure AddReferral(World& world, const NvmfDiscoveryAddReferralRequest& request, Done& response) {
  NvmfTarget* const target = world.FindTarget(request.tgt_name());
  if (target == nullptr) return NoTarget();
  NvmfReferral referral;
  *referral.mutable_address() = Canonical(request.address());
  referral.mutable_address()->clear_transport();
  referral.set_secure_channel(request.secure_channel());
  referral.set_subnqn(request.has_subnqn() ? request.subnqn() : "nqn.2014-08.org.nvmexpress.discovery");
  target->referrals.push_back(std::move(referral));
  response.set_done(true);
  return {};
}

Failure GetReferrals(World& world, const NvmfDiscoveryGetReferralsRequest& request,
                     NvmfDiscoveryGetReferralsResponse& response) {
  NvmfTarget* const target = world.FindTarget(request.tgt_name());
  if (target == nullptr) return NoTarget();
  for (const NvmfReferral& referral : target->referrals) *response.add_referrals() = referral;
  return {};
}

Failure RemoveReferral(World& world, const NvmfDiscoveryRemoveReferralRequest& request, Done& response) {
  NvmfTarget* const target = world.FindTarget(request.tgt_name());
  if (target == nullptr) return NoTarget();
  const NvmfAddress address = Canonical(request.address());
  if (std::erase_if(target->referrals,
                    [&](const NvmfReferral& referral) { return SameAddress(referral.address(), address); }) == 0)
    return InternalError("Unable to remove a referral.");
  response.set_done(true);
  return {};
}

Failure GetStats(World& world, const NvmfGetStatsRequest& request, NvmfGetStatsResponse& response) {
  const NvmfTarget* const target = world.FindTarget(request.tgt_name());
  if (target == nullptr) return NoTarget();
  response.set_tick_rate(1000000000);
  NvmfPollGroup& group = *response.add_poll_groups();
  group.set_name("nvmf_tgt_poll_group_000");
  group.set_admin_qpairs(0);
  group.set_io_qpairs(0);
  group.set_current_admin_qpairs(0);
  group.set_current_io_qpairs(0);
  group.set_current_unassociated_qpairs(0);
  group.set_pending_bdev_io(0);
  group.set_completed_nvme_io(0);
  for (const NvmfTransport& transport : target->transports) group.add_transports()->set_trtype(transport.trtype());
  ShowEmpty(group, "transports");
  return {};
}

Failure SetMaxSubsystems(World& /*world*/, const NvmfSetMaxSubsystemsRequest& /*request*/, Done& response) {
  response.set_done(true);
  return {};
}

/// The one call of 17.07 to 18.10. In 17.07 what fails late leaves the list of subsystems broken.
Failure ConstructSubsystem(World& world, const ConstructNvmfSubsystemRequest& request, Done& response) {
  NvmfTarget& target = world.nvmf.front();
  const std::string mode = ToLower(request.mode());
  if (world.oldest() && mode != "virtual" && mode != "direct") return InvalidParams();
  if (!IsNqn(request.nqn()) || FindSubsystem(target, request.nqn()) != nullptr) return InvalidParams();
  const auto fail_late = [&]() -> Failure {
    world.poisoned = world.oldest();
    return InvalidParams();
  };
  // There is no RDMA here, and 17.07 has no other transport.
  if (!request.listen_addresses().empty() || request.serial_number().empty() || mode == "direct") return fail_late();
  Subsystem subsystem;
  subsystem.made.set_nqn(request.nqn());
  subsystem.made.set_serial_number(request.serial_number());
  subsystem.made.set_max_namespaces(request.has_max_namespaces() ? request.max_namespaces() : 0xffffffff);
  subsystem.made.set_allow_any_host(request.allow_any_host());
  for (const std::string& host : request.hosts()) subsystem.hosts.push_back(host);
  for (const NvmfNamespaceParams& wanted : request.namespaces()) {
    std::uint32_t nsid = 0;
    if (AddNamespace(world, subsystem, wanted, nsid)) {
      for (const Namespace& space : subsystem.namespaces) FreeNamespace(world, space);
      return fail_late();
    }
  }
  target.subsystems.push_back(std::move(subsystem));
  response.set_done(true);
  return {};
}

void SubsystemConfig(const World& world, const Subsystem& subsystem, FrameworkGetConfigResponse& response) {
  AddConfigCall(world, "nvmf_create_subsystem", subsystem.made, response);
  for (const std::string& host : subsystem.hosts) {
    NvmfSubsystemAddHostRequest call;
    call.set_nqn(subsystem.made.nqn());
    call.set_host(host);
    AddConfigCall(world, "nvmf_subsystem_add_host", call, response);
  }
  for (const Namespace& space : subsystem.namespaces) {
    NvmfSubsystemAddNsRequest call;
    call.set_nqn(subsystem.made.nqn());
    call.mutable_namespace_()->set_nsid(space.nsid);
    call.mutable_namespace_()->set_bdev_name(space.bdev);
    call.mutable_namespace_()->set_nguid(space.nguid);
    if (!space.eui64.empty()) call.mutable_namespace_()->set_eui64(space.eui64);
    call.mutable_namespace_()->set_uuid(space.uuid);
    AddConfigCall(world, "nvmf_subsystem_add_ns", call, response);
  }
  for (const Listener& listener : subsystem.listeners) {
    NvmfSubsystemAddListenerRequest call;
    call.set_nqn(subsystem.made.nqn());
    *call.mutable_listen_address() = listener.address;
    call.mutable_listen_address()->clear_transport();
    AddConfigCall(world, "nvmf_subsystem_add_listener", call, response);
  }
}

}  // namespace

void NvmfConfig(const World& world, FrameworkGetConfigResponse& response) {
  for (const NvmfTarget& target : world.nvmf) {
    if (target.name != "nvmf_tgt") continue;
    for (const NvmfTransport& transport : target.transports) {
      NvmfCreateTransportRequest call;
      call.set_trtype(transport.trtype());
      call.set_max_queue_depth(transport.max_queue_depth());
      call.set_in_capsule_data_size(transport.in_capsule_data_size());
      call.set_max_io_size(transport.max_io_size());
      call.set_max_aq_depth(transport.max_aq_depth());
      AddConfigCall(world, "nvmf_create_transport", call, response);
    }
    for (const Subsystem& subsystem : target.subsystems) {
      if (!subsystem.discovery) SubsystemConfig(world, subsystem, response);
    }
  }
}

void AddNvmfHandlers(Handlers& handlers) {
  handlers.On("construct_nvmf_subsystem", ConstructSubsystem);
  handlers.On("nvmf_create_target", CreateTarget);
  handlers.On("nvmf_delete_target", DeleteTarget);
  handlers.On("nvmf_get_targets", GetTargets);
  handlers.On("nvmf_create_transport", CreateTransport);
  handlers.On("nvmf_get_transports", GetTransports);
  handlers.On("nvmf_create_subsystem", CreateSubsystem);
  handlers.On("nvmf_delete_subsystem", DeleteSubsystem);
  handlers.On("nvmf_get_subsystems", GetSubsystems);
  handlers.On("nvmf_subsystem_add_ns", AddNs);
  handlers.On("nvmf_subsystem_remove_ns", RemoveNs);
  handlers.On("nvmf_subsystem_add_listener", AddListener);
  handlers.On("nvmf_subsystem_remove_listener", RemoveListener);
  handlers.On("nvmf_subsystem_get_listeners", GetListeners);
  handlers.On("nvmf_subsystem_listener_set_ana_state", SetAnaState);
  handlers.On("nvmf_subsystem_add_host", AddHost);
  handlers.On("nvmf_subsystem_remove_host", RemoveHost);
  handlers.On("nvmf_subsystem_allow_any_host", AllowAnyHost);
  handlers.On("nvmf_ns_add_host", NsAddHost);
  handlers.On("nvmf_ns_remove_host", NsRemoveHost);
  handlers.On("nvmf_subsystem_get_controllers", GetControllers);
  handlers.On("nvmf_subsystem_get_qpairs", GetQpairs);
  handlers.On("nvmf_discovery_add_referral", AddReferral);
  handlers.On("nvmf_discovery_get_referrals", GetReferrals);
  handlers.On("nvmf_discovery_remove_referral", RemoveReferral);
  handlers.On("nvmf_get_stats", GetStats);
  handlers.On("nvmf_set_max_subsystems", SetMaxSubsystems);
}

}  // namespace spdkctl::sim

#include "sim/spdk/nvmf/handlers.h"
#include "sim/spdk/nvmf/nvmf.h"
#include "spdkctl/rpc/v1/framework.pb.h"
#include "spdkctl/rpc/v1/nvmf.pb.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)

constexpr std::uint32_t kAcceptorPollRateUs = 10000;

void ShowGlobals(const World& world, const Nvmf& nvmf, FrameworkGetConfigResponse& response) {
  NvmfSetConfigRequest config = nvmf.config;
  if (!config.has_discovery_filter()) config.set_discovery_filter("match_any");
  NvmfAdminCmdPassthru& passthru = *config.mutable_admin_cmd_passthru();
  const google::protobuf::Reflection& reflection = *passthru.GetReflection();
  for (int i = 0; i < passthru.GetDescriptor()->field_count(); ++i) {
    const auto* const field = passthru.GetDescriptor()->field(i);
    if (field->cpp_type() == google::protobuf::FieldDescriptor::CPPTYPE_BOOL && !field->is_repeated() &&
        !reflection.HasField(passthru, field))
      reflection.SetBool(&passthru, field, false);
  }
  FillDhchap(config);
  if (!config.has_dup_host_policy()) config.set_dup_host_policy(DUP_HOST_POLICY_ALLOW);
  if (!config.has_acceptor_poll_rate()) config.set_acceptor_poll_rate(kAcceptorPollRateUs);
  if (!config.has_conn_sched()) config.set_conn_sched("\"transport\"");
  if (world.Since(26, 9)) {
    config.clear_discovery_filter();
    AddConfigCall(world, "nvmf_set_config", config, response, {"discovery_filters"});
  } else {
    AddConfigCall(world, "nvmf_set_config", config, response);
  }
  NvmfSetMaxSubsystemsRequest most;
  most.set_max_subsystems(nvmf.targets.back().max_subsystems);
  AddConfigCall(world, "nvmf_set_max_subsystems", most, response);
  NvmfSetCrdtRequest crdt = nvmf.crdt;
  crdt.set_crdt1(crdt.crdt1());
  crdt.set_crdt2(crdt.crdt2());
  crdt.set_crdt3(crdt.crdt3());
  if (world.Since(21, 4)) AddConfigCall(world, "nvmf_set_crdt", crdt, response);
}

void ShowTransport(const World& world, const NvmfTransport& transport, FrameworkGetConfigResponse& response) {
  NvmfCreateTransportRequest call;
  CopyFields(transport, call);
  // Since 26.05 nvmf_create_transport takes io_unit_size without effect.
  if (world.Since(26, 5)) call.clear_io_unit_size();
  if (world.Since(26, 5) || !world.Since(20, 4)) {
    call.clear_num_shared_buffers();
    call.clear_buf_cache_size();
  }
  if (world.Since(20, 7)) call.clear_max_qpairs_per_ctrlr();
  if (!world.Since(20, 4)) {
    call.clear_dif_insert_or_strip();
    call.clear_c2h_success();
    call.clear_sock_priority();
  }
  AddConfigCall(world, "nvmf_create_transport", call, response);
}

void ShowListeners(const World& world, const Subsystem& subsystem, FrameworkGetConfigResponse& response) {
  for (const Listener& listener : subsystem.listeners) {
    NvmfSubsystemAddListenerRequest call;
    call.set_nqn(subsystem.made.nqn());
    *call.mutable_listen_address() = listener.address;
    call.mutable_listen_address()->clear_transport();
    if (world.Since(23, 5)) call.set_secure_channel(listener.secure_channel);
    if (world.Since(24, 9) && !listener.sock_impl.empty()) call.set_sock_impl(listener.sock_impl);
    AddConfigCall(world, "nvmf_subsystem_add_listener", call, response);
  }
}

void ShowHosts(const World& world, const Subsystem& subsystem, FrameworkGetConfigResponse& response) {
  for (const SubsystemHost& host : subsystem.hosts) {
    NvmfSubsystemAddHostRequest call;
    call.set_nqn(subsystem.made.nqn());
    call.set_host(host.nqn);
    if (!host.dhchap_key.empty()) call.set_dhchap_key(host.dhchap_key);
    if (!host.dhchap_ctrlr_key.empty()) call.set_dhchap_ctrlr_key(host.dhchap_ctrlr_key);
    if (world.Since(23, 9) && !host.psk.empty()) call.set_psk(host.psk);
    AddConfigCall(world, "nvmf_subsystem_add_host", call, response);
  }
}

void ShowNamespace(const World& world, const Subsystem& subsystem, const Namespace& space,
                   FrameworkGetConfigResponse& response) {
  NvmfSubsystemAddNsRequest call;
  call.set_nqn(subsystem.made.nqn());
  NvmfNamespaceParams& params = *call.mutable_namespace_();
  params.set_nsid(space.nsid);
  params.set_bdev_name(space.bdev);
  params.set_nguid(space.nguid);
  if (!space.eui64.empty()) params.set_eui64(space.eui64);
  params.set_uuid(space.uuid);
  if (subsystem.made.ana_reporting()) params.set_anagrpid(space.ana_group);
  if (world.Since(24, 5)) params.set_no_auto_visible(!space.visible_to_all);
  if (world.Since(24, 1) && !space.ptpl_file.empty()) params.set_ptpl_file(space.ptpl_file);
  AddConfigCall(world, "nvmf_subsystem_add_ns", call, response);
  for (const std::string& host : space.hosts) {
    NvmfNsAddHostRequest show;
    show.set_nqn(subsystem.made.nqn());
    show.set_nsid(space.nsid);
    show.set_host(host);
    AddConfigCall(world, "nvmf_ns_add_host", show, response);
  }
}

void ShowSubsystem(const World& world, const Subsystem& subsystem, FrameworkGetConfigResponse& response) {
  NvmfCreateSubsystemRequest call = subsystem.made;
  call.clear_tgt_name();
  call.clear_max_discard_size_kib();
  call.clear_max_write_zeroes_size_kib();
  call.set_ana_reporting(subsystem.made.ana_reporting());
  if (call.max_namespaces() == 0) call.clear_max_namespaces();
  if (world.Since(24, 9)) call.set_passthrough(subsystem.made.passthrough());
  if (world.Since(25, 9)) call.set_enable_nssr(subsystem.made.enable_nssr());
  AddConfigCall(world, "nvmf_create_subsystem", call, response);
  // Since 20.10 listeners come last, when all that they offer is there.
  if (!world.Since(20, 10)) ShowListeners(world, subsystem, response);
  ShowHosts(world, subsystem, response);
  for (const Namespace& space : subsystem.namespaces) ShowNamespace(world, subsystem, space, response);
  if (world.Since(20, 10)) ShowListeners(world, subsystem, response);
}

void ShowConfig(World& world, FrameworkGetConfigResponse& response) {
  Nvmf& nvmf = world.Of<Nvmf>();
  ShowGlobals(world, nvmf, response);
  for (const NvmfTarget& target : nvmf.targets) {
    if (target.name != kApplicationTarget) continue;
    for (const NvmfTransport& transport : target.transports) ShowTransport(world, transport, response);
    for (const NvmfReferral& referral : target.referrals) {
      NvmfDiscoveryAddReferralRequest call;
      *call.mutable_address() = referral.address();
      call.set_secure_channel(referral.secure_channel());
      call.set_subnqn(referral.subnqn());
      AddConfigCall(world, "nvmf_discovery_add_referral", call, response);
    }
    for (const Subsystem& subsystem : target.subsystems) {
      if (!subsystem.discovery) ShowSubsystem(world, subsystem, response);
    }
  }
}

}  // namespace

void AddNvmfConfigHandlers(Handlers& handlers) { handlers.OnConfig("nvmf", ShowConfig); }

}  // namespace spdkctl::sim

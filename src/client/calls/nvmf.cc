// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#include "client/calls/typed.h"
#include "spdkctl/client/calls.h"
#include "spdkctl/rpc/v1/common.pb.h"
#include "spdkctl/rpc/v1/nvmf.pb.h"

namespace spdkctl {

Result<rpc::v1::Done> TypedCalls::construct_nvmf_subsystem(const rpc::v1::ConstructNvmfSubsystemRequest& request,
                                                           const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "construct_nvmf_subsystem", request, options);
}

Result<rpc::v1::NvmfCreateTargetResponse> TypedCalls::nvmf_create_target(
    const rpc::v1::NvmfCreateTargetRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::NvmfCreateTargetResponse>(*this, "nvmf_create_target", request, options);
}

Result<rpc::v1::Done> TypedCalls::nvmf_delete_target(const rpc::v1::NvmfDeleteTargetRequest& request,
                                                     const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "nvmf_delete_target", request, options);
}

Result<rpc::v1::NvmfGetTargetsResponse> TypedCalls::nvmf_get_targets(const rpc::v1::NvmfGetTargetsRequest& request,
                                                                     const CallOptions& options) {
  return Typed<rpc::v1::NvmfGetTargetsResponse>(*this, "nvmf_get_targets", request, options);
}

Result<rpc::v1::NvmfGetTargetsResponse> TypedCalls::nvmf_get_targets() {
  return nvmf_get_targets(rpc::v1::NvmfGetTargetsRequest());
}

Result<rpc::v1::Done> TypedCalls::nvmf_create_transport(const rpc::v1::NvmfCreateTransportRequest& request,
                                                        const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "nvmf_create_transport", request, options);
}

Result<rpc::v1::NvmfGetTransportsResponse> TypedCalls::nvmf_get_transports(
    const rpc::v1::NvmfGetTransportsRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::NvmfGetTransportsResponse>(*this, "nvmf_get_transports", request, options);
}

Result<rpc::v1::NvmfGetTransportsResponse> TypedCalls::nvmf_get_transports() {
  return nvmf_get_transports(rpc::v1::NvmfGetTransportsRequest());
}

Result<rpc::v1::Done> TypedCalls::nvmf_create_subsystem(const rpc::v1::NvmfCreateSubsystemRequest& request,
                                                        const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "nvmf_create_subsystem", request, options);
}

Result<rpc::v1::Done> TypedCalls::nvmf_delete_subsystem(const rpc::v1::NvmfDeleteSubsystemRequest& request,
                                                        const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "nvmf_delete_subsystem", request, options);
}

Result<rpc::v1::NvmfGetSubsystemsResponse> TypedCalls::nvmf_get_subsystems(
    const rpc::v1::NvmfGetSubsystemsRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::NvmfGetSubsystemsResponse>(*this, "nvmf_get_subsystems", request, options);
}

Result<rpc::v1::NvmfGetSubsystemsResponse> TypedCalls::nvmf_get_subsystems() {
  return nvmf_get_subsystems(rpc::v1::NvmfGetSubsystemsRequest());
}

Result<rpc::v1::Done> TypedCalls::nvmf_subsystem_add_listener(const rpc::v1::NvmfSubsystemAddListenerRequest& request,
                                                              const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "nvmf_subsystem_add_listener", request, options);
}

Result<rpc::v1::Done> TypedCalls::nvmf_subsystem_remove_listener(
    const rpc::v1::NvmfSubsystemRemoveListenerRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "nvmf_subsystem_remove_listener", request, options);
}

Result<rpc::v1::NvmfSubsystemGetListenersResponse> TypedCalls::nvmf_subsystem_get_listeners(
    const rpc::v1::NvmfSubsystemGetListenersRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::NvmfSubsystemGetListenersResponse>(*this, "nvmf_subsystem_get_listeners", request, options);
}

Result<rpc::v1::Done> TypedCalls::nvmf_subsystem_listener_set_ana_state(
    const rpc::v1::NvmfSubsystemListenerSetAnaStateRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "nvmf_subsystem_listener_set_ana_state", request, options);
}

Result<rpc::v1::NvmfSubsystemAddNsResponse> TypedCalls::nvmf_subsystem_add_ns(
    const rpc::v1::NvmfSubsystemAddNsRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::NvmfSubsystemAddNsResponse>(*this, "nvmf_subsystem_add_ns", request, options);
}

Result<rpc::v1::Done> TypedCalls::nvmf_subsystem_remove_ns(const rpc::v1::NvmfSubsystemRemoveNsRequest& request,
                                                           const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "nvmf_subsystem_remove_ns", request, options);
}

Result<rpc::v1::Done> TypedCalls::nvmf_subsystem_add_host(const rpc::v1::NvmfSubsystemAddHostRequest& request,
                                                          const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "nvmf_subsystem_add_host", request, options);
}

Result<rpc::v1::Done> TypedCalls::nvmf_subsystem_remove_host(const rpc::v1::NvmfSubsystemRemoveHostRequest& request,
                                                             const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "nvmf_subsystem_remove_host", request, options);
}

Result<rpc::v1::Done> TypedCalls::nvmf_subsystem_allow_any_host(
    const rpc::v1::NvmfSubsystemAllowAnyHostRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "nvmf_subsystem_allow_any_host", request, options);
}

Result<rpc::v1::Done> TypedCalls::nvmf_ns_add_host(const rpc::v1::NvmfNsAddHostRequest& request,
                                                   const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "nvmf_ns_add_host", request, options);
}

Result<rpc::v1::Done> TypedCalls::nvmf_ns_remove_host(const rpc::v1::NvmfNsRemoveHostRequest& request,
                                                      const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "nvmf_ns_remove_host", request, options);
}

Result<rpc::v1::NvmfSubsystemGetControllersResponse> TypedCalls::nvmf_subsystem_get_controllers(
    const rpc::v1::NvmfSubsystemGetControllersRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::NvmfSubsystemGetControllersResponse>(*this, "nvmf_subsystem_get_controllers", request, options);
}

Result<rpc::v1::NvmfSubsystemGetQpairsResponse> TypedCalls::nvmf_subsystem_get_qpairs(
    const rpc::v1::NvmfSubsystemGetQpairsRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::NvmfSubsystemGetQpairsResponse>(*this, "nvmf_subsystem_get_qpairs", request, options);
}

Result<rpc::v1::Done> TypedCalls::nvmf_discovery_add_referral(const rpc::v1::NvmfDiscoveryAddReferralRequest& request,
                                                              const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "nvmf_discovery_add_referral", request, options);
}

Result<rpc::v1::NvmfDiscoveryGetReferralsResponse> TypedCalls::nvmf_discovery_get_referrals(
    const rpc::v1::NvmfDiscoveryGetReferralsRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::NvmfDiscoveryGetReferralsResponse>(*this, "nvmf_discovery_get_referrals", request, options);
}

Result<rpc::v1::NvmfDiscoveryGetReferralsResponse> TypedCalls::nvmf_discovery_get_referrals() {
  return nvmf_discovery_get_referrals(rpc::v1::NvmfDiscoveryGetReferralsRequest());
}

Result<rpc::v1::Done> TypedCalls::nvmf_discovery_remove_referral(
    const rpc::v1::NvmfDiscoveryRemoveReferralRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "nvmf_discovery_remove_referral", request, options);
}

Result<rpc::v1::NvmfGetStatsResponse> TypedCalls::nvmf_get_stats(const rpc::v1::NvmfGetStatsRequest& request,
                                                                 const CallOptions& options) {
  return Typed<rpc::v1::NvmfGetStatsResponse>(*this, "nvmf_get_stats", request, options);
}

Result<rpc::v1::NvmfGetStatsResponse> TypedCalls::nvmf_get_stats() {
  return nvmf_get_stats(rpc::v1::NvmfGetStatsRequest());
}

Result<rpc::v1::Done> TypedCalls::nvmf_set_max_subsystems(const rpc::v1::NvmfSetMaxSubsystemsRequest& request,
                                                          const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "nvmf_set_max_subsystems", request, options);
}

Result<rpc::v1::Done> TypedCalls::nvmf_publish_mdns_prr(const rpc::v1::NvmfPublishMdnsPrrRequest& request,
                                                        const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "nvmf_publish_mdns_prr", request, options);
}

Result<rpc::v1::Done> TypedCalls::nvmf_publish_mdns_prr() {
  return nvmf_publish_mdns_prr(rpc::v1::NvmfPublishMdnsPrrRequest());
}

Result<rpc::v1::Done> TypedCalls::nvmf_set_config(const rpc::v1::NvmfSetConfigRequest& request,
                                                  const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "nvmf_set_config", request, options);
}

Result<rpc::v1::Done> TypedCalls::nvmf_set_config() { return nvmf_set_config(rpc::v1::NvmfSetConfigRequest()); }

Result<rpc::v1::Done> TypedCalls::nvmf_set_crdt(const rpc::v1::NvmfSetCrdtRequest& request,
                                                const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "nvmf_set_crdt", request, options);
}

Result<rpc::v1::Done> TypedCalls::nvmf_set_crdt() { return nvmf_set_crdt(rpc::v1::NvmfSetCrdtRequest()); }

Result<rpc::v1::Done> TypedCalls::nvmf_stop_mdns_prr(const rpc::v1::NvmfStopMdnsPrrRequest& request,
                                                     const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "nvmf_stop_mdns_prr", request, options);
}

Result<rpc::v1::Done> TypedCalls::nvmf_stop_mdns_prr() { return nvmf_stop_mdns_prr(rpc::v1::NvmfStopMdnsPrrRequest()); }

Result<rpc::v1::Done> TypedCalls::nvmf_subsystem_set_keys(const rpc::v1::NvmfSubsystemSetKeysRequest& request,
                                                          const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "nvmf_subsystem_set_keys", request, options);
}

Result<rpc::v1::Done> TypedCalls::nvmf_subsystem_set_ns_ana_group(
    const rpc::v1::NvmfSubsystemSetNsAnaGroupRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "nvmf_subsystem_set_ns_ana_group", request, options);
}

Result<rpc::v1::Done> TypedCalls::nvmf_subsystem_set_options(const rpc::v1::NvmfSubsystemSetOptionsRequest& request,
                                                             const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "nvmf_subsystem_set_options", request, options);
}

Result<rpc::v1::Done> TypedCalls::set_nvmf_target_options(const rpc::v1::SetNvmfTargetOptionsRequest& request,
                                                          const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "set_nvmf_target_options", request, options);
}

Result<rpc::v1::Done> TypedCalls::set_nvmf_target_options() {
  return set_nvmf_target_options(rpc::v1::SetNvmfTargetOptionsRequest());
}

}  // namespace spdkctl

// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#include "client/calls/typed.h"
#include "spdkctl/client/calls.h"
#include "spdkctl/rpc/v1/common.pb.h"
#include "spdkctl/rpc/v1/iscsi.pb.h"

namespace spdkctl {

Result<rpc::v1::Done> TypedCalls::iscsi_create_portal_group(const rpc::v1::IscsiCreatePortalGroupRequest& request,
                                                            const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "iscsi_create_portal_group", request, options);
}

Result<rpc::v1::Done> TypedCalls::iscsi_delete_portal_group(const rpc::v1::IscsiDeletePortalGroupRequest& request,
                                                            const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "iscsi_delete_portal_group", request, options);
}

Result<rpc::v1::IscsiGetPortalGroupsResponse> TypedCalls::iscsi_get_portal_groups(
    const rpc::v1::IscsiGetPortalGroupsRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::IscsiGetPortalGroupsResponse>(*this, "iscsi_get_portal_groups", request, options);
}

Result<rpc::v1::IscsiGetPortalGroupsResponse> TypedCalls::iscsi_get_portal_groups() {
  return iscsi_get_portal_groups(rpc::v1::IscsiGetPortalGroupsRequest());
}

Result<rpc::v1::Done> TypedCalls::iscsi_start_portal_group(const rpc::v1::IscsiStartPortalGroupRequest& request,
                                                           const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "iscsi_start_portal_group", request, options);
}

Result<rpc::v1::Done> TypedCalls::iscsi_portal_group_set_auth(const rpc::v1::IscsiPortalGroupSetAuthRequest& request,
                                                              const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "iscsi_portal_group_set_auth", request, options);
}

Result<rpc::v1::Done> TypedCalls::iscsi_create_initiator_group(const rpc::v1::IscsiCreateInitiatorGroupRequest& request,
                                                               const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "iscsi_create_initiator_group", request, options);
}

Result<rpc::v1::Done> TypedCalls::iscsi_delete_initiator_group(const rpc::v1::IscsiDeleteInitiatorGroupRequest& request,
                                                               const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "iscsi_delete_initiator_group", request, options);
}

Result<rpc::v1::IscsiGetInitiatorGroupsResponse> TypedCalls::iscsi_get_initiator_groups(
    const rpc::v1::IscsiGetInitiatorGroupsRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::IscsiGetInitiatorGroupsResponse>(*this, "iscsi_get_initiator_groups", request, options);
}

Result<rpc::v1::IscsiGetInitiatorGroupsResponse> TypedCalls::iscsi_get_initiator_groups() {
  return iscsi_get_initiator_groups(rpc::v1::IscsiGetInitiatorGroupsRequest());
}

Result<rpc::v1::Done> TypedCalls::iscsi_initiator_group_add_initiators(
    const rpc::v1::IscsiInitiatorGroupAddInitiatorsRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "iscsi_initiator_group_add_initiators", request, options);
}

Result<rpc::v1::Done> TypedCalls::iscsi_initiator_group_remove_initiators(
    const rpc::v1::IscsiInitiatorGroupRemoveInitiatorsRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "iscsi_initiator_group_remove_initiators", request, options);
}

Result<rpc::v1::Done> TypedCalls::iscsi_create_auth_group(const rpc::v1::IscsiCreateAuthGroupRequest& request,
                                                          const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "iscsi_create_auth_group", request, options);
}

Result<rpc::v1::Done> TypedCalls::iscsi_delete_auth_group(const rpc::v1::IscsiDeleteAuthGroupRequest& request,
                                                          const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "iscsi_delete_auth_group", request, options);
}

Result<rpc::v1::IscsiGetAuthGroupsResponse> TypedCalls::iscsi_get_auth_groups(
    const rpc::v1::IscsiGetAuthGroupsRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::IscsiGetAuthGroupsResponse>(*this, "iscsi_get_auth_groups", request, options);
}

Result<rpc::v1::IscsiGetAuthGroupsResponse> TypedCalls::iscsi_get_auth_groups() {
  return iscsi_get_auth_groups(rpc::v1::IscsiGetAuthGroupsRequest());
}

Result<rpc::v1::Done> TypedCalls::iscsi_auth_group_add_secret(const rpc::v1::IscsiAuthGroupAddSecretRequest& request,
                                                              const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "iscsi_auth_group_add_secret", request, options);
}

Result<rpc::v1::Done> TypedCalls::iscsi_auth_group_remove_secret(
    const rpc::v1::IscsiAuthGroupRemoveSecretRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "iscsi_auth_group_remove_secret", request, options);
}

Result<rpc::v1::Done> TypedCalls::iscsi_create_target_node(const rpc::v1::IscsiCreateTargetNodeRequest& request,
                                                           const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "iscsi_create_target_node", request, options);
}

Result<rpc::v1::Done> TypedCalls::iscsi_delete_target_node(const rpc::v1::IscsiDeleteTargetNodeRequest& request,
                                                           const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "iscsi_delete_target_node", request, options);
}

Result<rpc::v1::IscsiGetTargetNodesResponse> TypedCalls::iscsi_get_target_nodes(
    const rpc::v1::IscsiGetTargetNodesRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::IscsiGetTargetNodesResponse>(*this, "iscsi_get_target_nodes", request, options);
}

Result<rpc::v1::IscsiGetTargetNodesResponse> TypedCalls::iscsi_get_target_nodes() {
  return iscsi_get_target_nodes(rpc::v1::IscsiGetTargetNodesRequest());
}

Result<rpc::v1::Done> TypedCalls::iscsi_target_node_add_lun(const rpc::v1::IscsiTargetNodeAddLunRequest& request,
                                                            const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "iscsi_target_node_add_lun", request, options);
}

Result<rpc::v1::Done> TypedCalls::iscsi_target_node_add_pg_ig_maps(
    const rpc::v1::IscsiTargetNodeAddPgIgMapsRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "iscsi_target_node_add_pg_ig_maps", request, options);
}

Result<rpc::v1::Done> TypedCalls::iscsi_target_node_remove_pg_ig_maps(
    const rpc::v1::IscsiTargetNodeRemovePgIgMapsRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "iscsi_target_node_remove_pg_ig_maps", request, options);
}

Result<rpc::v1::Done> TypedCalls::iscsi_target_node_set_auth(const rpc::v1::IscsiTargetNodeSetAuthRequest& request,
                                                             const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "iscsi_target_node_set_auth", request, options);
}

Result<rpc::v1::IscsiGetConnectionsResponse> TypedCalls::iscsi_get_connections(
    const rpc::v1::IscsiGetConnectionsRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::IscsiGetConnectionsResponse>(*this, "iscsi_get_connections", request, options);
}

Result<rpc::v1::IscsiGetConnectionsResponse> TypedCalls::iscsi_get_connections() {
  return iscsi_get_connections(rpc::v1::IscsiGetConnectionsRequest());
}

Result<rpc::v1::IscsiOptions> TypedCalls::iscsi_get_options(const rpc::v1::IscsiGetOptionsRequest& request,
                                                            const CallOptions& options) {
  return Typed<rpc::v1::IscsiOptions>(*this, "iscsi_get_options", request, options);
}

Result<rpc::v1::IscsiOptions> TypedCalls::iscsi_get_options() {
  return iscsi_get_options(rpc::v1::IscsiGetOptionsRequest());
}

Result<rpc::v1::Done> TypedCalls::iscsi_set_discovery_auth(const rpc::v1::IscsiSetDiscoveryAuthRequest& request,
                                                           const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "iscsi_set_discovery_auth", request, options);
}

Result<rpc::v1::Done> TypedCalls::iscsi_set_discovery_auth() {
  return iscsi_set_discovery_auth(rpc::v1::IscsiSetDiscoveryAuthRequest());
}

Result<rpc::v1::Done> TypedCalls::iscsi_enable_histogram(const rpc::v1::IscsiEnableHistogramRequest& request,
                                                         const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "iscsi_enable_histogram", request, options);
}

Result<rpc::v1::IscsiGetHistogramResponse> TypedCalls::iscsi_get_histogram(
    const rpc::v1::IscsiGetHistogramRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::IscsiGetHistogramResponse>(*this, "iscsi_get_histogram", request, options);
}

Result<rpc::v1::IscsiGetStatsResponse> TypedCalls::iscsi_get_stats(const rpc::v1::IscsiGetStatsRequest& request,
                                                                   const CallOptions& options) {
  return Typed<rpc::v1::IscsiGetStatsResponse>(*this, "iscsi_get_stats", request, options);
}

Result<rpc::v1::IscsiGetStatsResponse> TypedCalls::iscsi_get_stats() {
  return iscsi_get_stats(rpc::v1::IscsiGetStatsRequest());
}

Result<rpc::v1::Done> TypedCalls::iscsi_set_options(const rpc::v1::IscsiSetOptionsRequest& request,
                                                    const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "iscsi_set_options", request, options);
}

Result<rpc::v1::Done> TypedCalls::iscsi_set_options() { return iscsi_set_options(rpc::v1::IscsiSetOptionsRequest()); }

Result<rpc::v1::Done> TypedCalls::iscsi_target_node_request_logout(
    const rpc::v1::IscsiTargetNodeRequestLogoutRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "iscsi_target_node_request_logout", request, options);
}

Result<rpc::v1::Done> TypedCalls::iscsi_target_node_set_redirect(
    const rpc::v1::IscsiTargetNodeSetRedirectRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "iscsi_target_node_set_redirect", request, options);
}

}  // namespace spdkctl

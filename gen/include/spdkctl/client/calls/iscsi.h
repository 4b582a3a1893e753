// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include "spdkctl/client/typed_call.h"

namespace spdkctl::rpc::v1 {
class Done;
class IscsiAuthGroupAddSecretRequest;
class IscsiAuthGroupRemoveSecretRequest;
class IscsiCreateAuthGroupRequest;
class IscsiCreateInitiatorGroupRequest;
class IscsiCreatePortalGroupRequest;
class IscsiCreateTargetNodeRequest;
class IscsiDeleteAuthGroupRequest;
class IscsiDeleteInitiatorGroupRequest;
class IscsiDeletePortalGroupRequest;
class IscsiDeleteTargetNodeRequest;
class IscsiEnableHistogramRequest;
class IscsiGetAuthGroupsRequest;
class IscsiGetAuthGroupsResponse;
class IscsiGetConnectionsRequest;
class IscsiGetConnectionsResponse;
class IscsiGetHistogramRequest;
class IscsiGetHistogramResponse;
class IscsiGetInitiatorGroupsRequest;
class IscsiGetInitiatorGroupsResponse;
class IscsiGetOptionsRequest;
class IscsiGetPortalGroupsRequest;
class IscsiGetPortalGroupsResponse;
class IscsiGetStatsRequest;
class IscsiGetStatsResponse;
class IscsiGetTargetNodesRequest;
class IscsiGetTargetNodesResponse;
class IscsiInitiatorGroupAddInitiatorsRequest;
class IscsiInitiatorGroupRemoveInitiatorsRequest;
class IscsiOptions;
class IscsiPortalGroupSetAuthRequest;
class IscsiSetDiscoveryAuthRequest;
class IscsiSetOptionsRequest;
class IscsiStartPortalGroupRequest;
class IscsiTargetNodeAddLunRequest;
class IscsiTargetNodeAddPgIgMapsRequest;
class IscsiTargetNodeRemovePgIgMapsRequest;
class IscsiTargetNodeRequestLogoutRequest;
class IscsiTargetNodeSetAuthRequest;
class IscsiTargetNodeSetRedirectRequest;
}  // namespace spdkctl::rpc::v1

namespace spdkctl {

namespace client {

/// The response, if the header of these messages was included.
template <class Request, class Response>
struct IscsiResponse {
  static_assert(kIsComplete<Request> && kIsComplete<Response>,
                "include <spdkctl/rpc/v1/iscsi.pb.h> (or <spdkctl/client/build/iscsi.h>)");
  using Type = MessageOrNothing<Response>;
};

}  // namespace client

/// The JSON-RPCs of iscsi.proto. Their messages: spdkctl/rpc/v1/iscsi.pb.h.
class IscsiCalls : public virtual Caller {
 public:
  /// Creates a group of listening addresses and starts listening on them, unless wait is set.
  /// SPDK 17.07 and later (also add_portal_group).
  template <class Request = rpc::v1::IscsiCreatePortalGroupRequest, class Response = rpc::v1::Done>
  Result<typename client::IscsiResponse<Request, Response>::Type> iscsi_create_portal_group(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "iscsi_create_portal_group", request, options);
  }

  /// Deletes a portal group, closes its listening sockets and takes its mappings out of every target node.
  /// SPDK 17.07 and later (also delete_portal_group).
  template <class Request = rpc::v1::IscsiDeletePortalGroupRequest, class Response = rpc::v1::Done>
  Result<typename client::IscsiResponse<Request, Response>::Type> iscsi_delete_portal_group(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "iscsi_delete_portal_group", request, options);
  }

  /// Lists the portal groups with their listening addresses.
  /// SPDK 17.07 and later (also get_portal_groups).
  template <class Request = rpc::v1::IscsiGetPortalGroupsRequest,
            class Response = rpc::v1::IscsiGetPortalGroupsResponse>
  Result<typename client::IscsiResponse<Request, Response>::Type> iscsi_get_portal_groups(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "iscsi_get_portal_groups", request, options);
  }

  /// Lists the portal groups with their listening addresses.
  /// SPDK 17.07 and later (also get_portal_groups).
  template <class Request = rpc::v1::IscsiGetPortalGroupsRequest,
            class Response = rpc::v1::IscsiGetPortalGroupsResponse>
  Result<typename client::IscsiResponse<Request, Response>::Type> iscsi_get_portal_groups() {
    return client::CallTyped<Response>(*this, "iscsi_get_portal_groups", client::EmptyRequest<Request>(), {});
  }

  /// Lets a portal group that was created with wait accept connections.
  /// SPDK 21.01 and later.
  template <class Request = rpc::v1::IscsiStartPortalGroupRequest, class Response = rpc::v1::Done>
  Result<typename client::IscsiResponse<Request, Response>::Type> iscsi_start_portal_group(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "iscsi_start_portal_group", request, options);
  }

  /// Sets the CHAP policy of discovery sessions that come in through one portal group.
  /// SPDK 19.10 and later.
  template <class Request = rpc::v1::IscsiPortalGroupSetAuthRequest, class Response = rpc::v1::Done>
  Result<typename client::IscsiResponse<Request, Response>::Type> iscsi_portal_group_set_auth(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "iscsi_portal_group_set_auth", request, options);
  }

  /// Creates a group of initiator names and networks that target nodes can be opened to.
  /// SPDK 17.07 and later (also add_initiator_group).
  template <class Request = rpc::v1::IscsiCreateInitiatorGroupRequest, class Response = rpc::v1::Done>
  Result<typename client::IscsiResponse<Request, Response>::Type> iscsi_create_initiator_group(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "iscsi_create_initiator_group", request, options);
  }

  /// Deletes an initiator group and takes its mappings out of every target node.
  /// SPDK 17.07 and later (also delete_initiator_group).
  template <class Request = rpc::v1::IscsiDeleteInitiatorGroupRequest, class Response = rpc::v1::Done>
  Result<typename client::IscsiResponse<Request, Response>::Type> iscsi_delete_initiator_group(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "iscsi_delete_initiator_group", request, options);
  }

  /// Lists the initiator groups.
  /// SPDK 17.07 and later (also get_initiator_groups).
  template <class Request = rpc::v1::IscsiGetInitiatorGroupsRequest,
            class Response = rpc::v1::IscsiGetInitiatorGroupsResponse>
  Result<typename client::IscsiResponse<Request, Response>::Type> iscsi_get_initiator_groups(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "iscsi_get_initiator_groups", request, options);
  }

  /// Lists the initiator groups.
  /// SPDK 17.07 and later (also get_initiator_groups).
  template <class Request = rpc::v1::IscsiGetInitiatorGroupsRequest,
            class Response = rpc::v1::IscsiGetInitiatorGroupsResponse>
  Result<typename client::IscsiResponse<Request, Response>::Type> iscsi_get_initiator_groups() {
    return client::CallTyped<Response>(*this, "iscsi_get_initiator_groups", client::EmptyRequest<Request>(), {});
  }

  /// Adds initiator names and client networks to an initiator group. Fails when one is already there.
  /// SPDK 18.04 and later (also add_initiators_to_initiator_group).
  template <class Request = rpc::v1::IscsiInitiatorGroupAddInitiatorsRequest, class Response = rpc::v1::Done>
  Result<typename client::IscsiResponse<Request, Response>::Type> iscsi_initiator_group_add_initiators(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "iscsi_initiator_group_add_initiators", request, options);
  }

  /// Removes initiator names and client networks from an initiator group. Fails when one is not there.
  /// SPDK 18.04 and later (also delete_initiators_from_initiator_group).
  template <class Request = rpc::v1::IscsiInitiatorGroupRemoveInitiatorsRequest, class Response = rpc::v1::Done>
  Result<typename client::IscsiResponse<Request, Response>::Type> iscsi_initiator_group_remove_initiators(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "iscsi_initiator_group_remove_initiators", request, options);
  }

  /// Creates a CHAP authentication group, empty or with secrets. It is kept in memory only.
  /// SPDK 18.10 and later (also add_iscsi_auth_group).
  template <class Request = rpc::v1::IscsiCreateAuthGroupRequest, class Response = rpc::v1::Done>
  Result<typename client::IscsiResponse<Request, Response>::Type> iscsi_create_auth_group(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "iscsi_create_auth_group", request, options);
  }

  /// Deletes an authentication group with all its secrets. Nodes that name it can no longer check CHAP.
  /// SPDK 18.10 and later (also delete_iscsi_auth_group).
  template <class Request = rpc::v1::IscsiDeleteAuthGroupRequest, class Response = rpc::v1::Done>
  Result<typename client::IscsiResponse<Request, Response>::Type> iscsi_delete_auth_group(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "iscsi_delete_auth_group", request, options);
  }

  /// Lists the CHAP authentication groups, including the secrets in clear text.
  /// SPDK 18.10 and later (also get_iscsi_auth_groups).
  template <class Request = rpc::v1::IscsiGetAuthGroupsRequest, class Response = rpc::v1::IscsiGetAuthGroupsResponse>
  Result<typename client::IscsiResponse<Request, Response>::Type> iscsi_get_auth_groups(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "iscsi_get_auth_groups", request, options);
  }

  /// Lists the CHAP authentication groups, including the secrets in clear text.
  /// SPDK 18.10 and later (also get_iscsi_auth_groups).
  template <class Request = rpc::v1::IscsiGetAuthGroupsRequest, class Response = rpc::v1::IscsiGetAuthGroupsResponse>
  Result<typename client::IscsiResponse<Request, Response>::Type> iscsi_get_auth_groups() {
    return client::CallTyped<Response>(*this, "iscsi_get_auth_groups", client::EmptyRequest<Request>(), {});
  }

  /// Adds a CHAP user and secret to an authentication group. Fails when the group already has the user.
  /// SPDK 18.10 and later (also add_secret_to_iscsi_auth_group).
  template <class Request = rpc::v1::IscsiAuthGroupAddSecretRequest, class Response = rpc::v1::Done>
  Result<typename client::IscsiResponse<Request, Response>::Type> iscsi_auth_group_add_secret(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "iscsi_auth_group_add_secret", request, options);
  }

  /// Removes the CHAP secret of one user from an authentication group.
  /// SPDK 18.10 and later (also delete_secret_from_iscsi_auth_group).
  template <class Request = rpc::v1::IscsiAuthGroupRemoveSecretRequest, class Response = rpc::v1::Done>
  Result<typename client::IscsiResponse<Request, Response>::Type> iscsi_auth_group_remove_secret(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "iscsi_auth_group_remove_secret", request, options);
  }

  /// Creates an iSCSI target node that exports bdevs as LUNs to the mapped portal and initiator groups.
  /// SPDK 17.07 and later (also construct_target_node).
  template <class Request = rpc::v1::IscsiCreateTargetNodeRequest, class Response = rpc::v1::Done>
  Result<typename client::IscsiResponse<Request, Response>::Type> iscsi_create_target_node(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "iscsi_create_target_node", request, options);
  }

  /// Deletes a target node. Asks its initiators to log out and answers after their connections are gone; the bdevs
  /// stay.
  /// SPDK 17.07 and later (also delete_target_node).
  template <class Request = rpc::v1::IscsiDeleteTargetNodeRequest, class Response = rpc::v1::Done>
  Result<typename client::IscsiResponse<Request, Response>::Type> iscsi_delete_target_node(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "iscsi_delete_target_node", request, options);
  }

  /// Lists the iSCSI target nodes with their mappings, LUNs and authentication settings.
  /// SPDK 17.07 and later (also get_target_nodes).
  template <class Request = rpc::v1::IscsiGetTargetNodesRequest, class Response = rpc::v1::IscsiGetTargetNodesResponse>
  Result<typename client::IscsiResponse<Request, Response>::Type> iscsi_get_target_nodes(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "iscsi_get_target_nodes", request, options);
  }

  /// Lists the iSCSI target nodes with their mappings, LUNs and authentication settings.
  /// SPDK 17.07 and later (also get_target_nodes).
  template <class Request = rpc::v1::IscsiGetTargetNodesRequest, class Response = rpc::v1::IscsiGetTargetNodesResponse>
  Result<typename client::IscsiResponse<Request, Response>::Type> iscsi_get_target_nodes() {
    return client::CallTyped<Response>(*this, "iscsi_get_target_nodes", client::EmptyRequest<Request>(), {});
  }

  /// Exports one more bdev as a LUN of a target node.
  /// SPDK 18.01 and later (also target_node_add_lun).
  template <class Request = rpc::v1::IscsiTargetNodeAddLunRequest, class Response = rpc::v1::Done>
  Result<typename client::IscsiResponse<Request, Response>::Type> iscsi_target_node_add_lun(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "iscsi_target_node_add_lun", request, options);
  }

  /// Opens a target node to further pairs of portal group and initiator group.
  /// SPDK 18.01 and later (also add_pg_ig_maps).
  template <class Request = rpc::v1::IscsiTargetNodeAddPgIgMapsRequest, class Response = rpc::v1::Done>
  Result<typename client::IscsiResponse<Request, Response>::Type> iscsi_target_node_add_pg_ig_maps(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "iscsi_target_node_add_pg_ig_maps", request, options);
  }

  /// Closes a target node to some pairs of portal group and initiator group.
  /// SPDK 18.01 and later (also delete_pg_ig_maps).
  template <class Request = rpc::v1::IscsiTargetNodeRemovePgIgMapsRequest, class Response = rpc::v1::Done>
  Result<typename client::IscsiResponse<Request, Response>::Type> iscsi_target_node_remove_pg_ig_maps(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "iscsi_target_node_remove_pg_ig_maps", request, options);
  }

  /// Sets the CHAP policy of a target node for later logins. Absent settings fall back to their defaults.
  /// SPDK 18.10 and later (also set_iscsi_target_node_auth).
  template <class Request = rpc::v1::IscsiTargetNodeSetAuthRequest, class Response = rpc::v1::Done>
  Result<typename client::IscsiResponse<Request, Response>::Type> iscsi_target_node_set_auth(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "iscsi_target_node_set_auth", request, options);
  }

  /// Lists the connections of initiators.
  /// SPDK 17.07 and later (also get_iscsi_connections).
  template <class Request = rpc::v1::IscsiGetConnectionsRequest, class Response = rpc::v1::IscsiGetConnectionsResponse>
  Result<typename client::IscsiResponse<Request, Response>::Type> iscsi_get_connections(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "iscsi_get_connections", request, options);
  }

  /// Lists the connections of initiators.
  /// SPDK 17.07 and later (also get_iscsi_connections).
  template <class Request = rpc::v1::IscsiGetConnectionsRequest, class Response = rpc::v1::IscsiGetConnectionsResponse>
  Result<typename client::IscsiResponse<Request, Response>::Type> iscsi_get_connections() {
    return client::CallTyped<Response>(*this, "iscsi_get_connections", client::EmptyRequest<Request>(), {});
  }

  /// Returns the global options of the iSCSI target.
  /// SPDK 18.01 and later (also get_iscsi_global_params).
  template <class Request = rpc::v1::IscsiGetOptionsRequest, class Response = rpc::v1::IscsiOptions>
  Result<typename client::IscsiResponse<Request, Response>::Type> iscsi_get_options(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "iscsi_get_options", request, options);
  }

  /// Returns the global options of the iSCSI target.
  /// SPDK 18.01 and later (also get_iscsi_global_params).
  template <class Request = rpc::v1::IscsiGetOptionsRequest, class Response = rpc::v1::IscsiOptions>
  Result<typename client::IscsiResponse<Request, Response>::Type> iscsi_get_options() {
    return client::CallTyped<Response>(*this, "iscsi_get_options", client::EmptyRequest<Request>(), {});
  }

  /// Sets the CHAP policy of discovery sessions for the whole target. Absent settings fall back to their defaults.
  /// SPDK 18.10 and later (also set_iscsi_discovery_auth).
  template <class Request = rpc::v1::IscsiSetDiscoveryAuthRequest, class Response = rpc::v1::Done>
  Result<typename client::IscsiResponse<Request, Response>::Type> iscsi_set_discovery_auth(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "iscsi_set_discovery_auth", request, options);
  }

  /// Sets the CHAP policy of discovery sessions for the whole target. Absent settings fall back to their defaults.
  /// SPDK 18.10 and later (also set_iscsi_discovery_auth).
  template <class Request = rpc::v1::IscsiSetDiscoveryAuthRequest, class Response = rpc::v1::Done>
  Result<typename client::IscsiResponse<Request, Response>::Type> iscsi_set_discovery_auth() {
    return client::CallTyped<Response>(*this, "iscsi_set_discovery_auth", client::EmptyRequest<Request>(), {});
  }

  /// Switches latency recording of a target node on or off. Switching off discards what was recorded.
  /// SPDK 24.05 and later.
  template <class Request = rpc::v1::IscsiEnableHistogramRequest, class Response = rpc::v1::Done>
  Result<typename client::IscsiResponse<Request, Response>::Type> iscsi_enable_histogram(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "iscsi_enable_histogram", request, options);
  }

  /// Returns the command latency histogram of a target node. Recording must have been enabled.
  /// SPDK 24.05 and later.
  template <class Request = rpc::v1::IscsiGetHistogramRequest, class Response = rpc::v1::IscsiGetHistogramResponse>
  Result<typename client::IscsiResponse<Request, Response>::Type> iscsi_get_histogram(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "iscsi_get_histogram", request, options);
  }

  /// Counts the iSCSI connections by state.
  /// SPDK 24.05 and later.
  template <class Request = rpc::v1::IscsiGetStatsRequest, class Response = rpc::v1::IscsiGetStatsResponse>
  Result<typename client::IscsiResponse<Request, Response>::Type> iscsi_get_stats(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "iscsi_get_stats", request, options);
  }

  /// Counts the iSCSI connections by state.
  /// SPDK 24.05 and later.
  template <class Request = rpc::v1::IscsiGetStatsRequest, class Response = rpc::v1::IscsiGetStatsResponse>
  Result<typename client::IscsiResponse<Request, Response>::Type> iscsi_get_stats() {
    return client::CallTyped<Response>(*this, "iscsi_get_stats", client::EmptyRequest<Request>(), {});
  }

  /// Sets global options of the iSCSI target. Works only once and before the framework is initialized.
  /// SPDK 18.07 and later (also set_iscsi_options).
  template <class Request = rpc::v1::IscsiSetOptionsRequest, class Response = rpc::v1::Done>
  Result<typename client::IscsiResponse<Request, Response>::Type> iscsi_set_options(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "iscsi_set_options", request, options);
  }

  /// Sets global options of the iSCSI target. Works only once and before the framework is initialized.
  /// SPDK 18.07 and later (also set_iscsi_options).
  template <class Request = rpc::v1::IscsiSetOptionsRequest, class Response = rpc::v1::Done>
  Result<typename client::IscsiResponse<Request, Response>::Type> iscsi_set_options() {
    return client::CallTyped<Response>(*this, "iscsi_set_options", client::EmptyRequest<Request>(), {});
  }

  /// Asks the initiators connected to a target node to log out. Answers without waiting for them.
  /// SPDK 20.10 and later.
  template <class Request = rpc::v1::IscsiTargetNodeRequestLogoutRequest, class Response = rpc::v1::Done>
  Result<typename client::IscsiResponse<Request, Response>::Type> iscsi_target_node_request_logout(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "iscsi_target_node_request_logout", request, options);
  }

  /// Sends logins that reach a target node through a portal group to another address, or ends that when no address is
  /// given.
  /// SPDK 20.10 and later.
  template <class Request = rpc::v1::IscsiTargetNodeSetRedirectRequest, class Response = rpc::v1::Done>
  Result<typename client::IscsiResponse<Request, Response>::Type> iscsi_target_node_set_redirect(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "iscsi_target_node_set_redirect", request, options);
  }
};

}  // namespace spdkctl

// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <utility>

#include <boost/asio/use_awaitable.hpp>

#include "spdkctl/client/calls/iscsi.h"

namespace spdkctl {

/// The functions of IscsiCalls for completion tokens.
template <class Self>
class AsyncIscsiCalls {
 public:
  /// Creates a group of listening addresses and starts listening on them, unless wait is set.
  /// SPDK 17.07 and later (also add_portal_group).
  template <class Request = rpc::v1::IscsiCreatePortalGroupRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_iscsi_create_portal_group(const std::type_identity_t<Request>& request, CallOptions options = {},
                                       Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::IscsiResponse<Request, Response>::Type>(
        "iscsi_create_portal_group", request, options, std::forward<Token>(token));
  }

  /// Deletes a portal group, closes its listening sockets and takes its mappings out of every target node.
  /// SPDK 17.07 and later (also delete_portal_group).
  template <class Request = rpc::v1::IscsiDeletePortalGroupRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_iscsi_delete_portal_group(const std::type_identity_t<Request>& request, CallOptions options = {},
                                       Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::IscsiResponse<Request, Response>::Type>(
        "iscsi_delete_portal_group", request, options, std::forward<Token>(token));
  }

  /// Lists the portal groups with their listening addresses.
  /// SPDK 17.07 and later (also get_portal_groups).
  template <class Request = rpc::v1::IscsiGetPortalGroupsRequest,
            class Response = rpc::v1::IscsiGetPortalGroupsResponse, class Token = boost::asio::use_awaitable_t<>>
  auto async_iscsi_get_portal_groups(const std::type_identity_t<Request>& request, CallOptions options = {},
                                     Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::IscsiResponse<Request, Response>::Type>(
        "iscsi_get_portal_groups", request, options, std::forward<Token>(token));
  }

  /// Lists the portal groups with their listening addresses.
  /// SPDK 17.07 and later (also get_portal_groups).
  template <class Request = rpc::v1::IscsiGetPortalGroupsRequest,
            class Response = rpc::v1::IscsiGetPortalGroupsResponse>
  auto async_iscsi_get_portal_groups() {
    return static_cast<Self&>(*this).template async_typed<typename client::IscsiResponse<Request, Response>::Type>(
        "iscsi_get_portal_groups", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }

  /// Lets a portal group that was created with wait accept connections.
  /// SPDK 21.01 and later.
  template <class Request = rpc::v1::IscsiStartPortalGroupRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_iscsi_start_portal_group(const std::type_identity_t<Request>& request, CallOptions options = {},
                                      Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::IscsiResponse<Request, Response>::Type>(
        "iscsi_start_portal_group", request, options, std::forward<Token>(token));
  }

  /// Sets the CHAP policy of discovery sessions that come in through one portal group.
  /// SPDK 19.10 and later.
  template <class Request = rpc::v1::IscsiPortalGroupSetAuthRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_iscsi_portal_group_set_auth(const std::type_identity_t<Request>& request, CallOptions options = {},
                                         Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::IscsiResponse<Request, Response>::Type>(
        "iscsi_portal_group_set_auth", request, options, std::forward<Token>(token));
  }

  /// Creates a group of initiator names and networks that target nodes can be opened to.
  /// SPDK 17.07 and later (also add_initiator_group).
  template <class Request = rpc::v1::IscsiCreateInitiatorGroupRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_iscsi_create_initiator_group(const std::type_identity_t<Request>& request, CallOptions options = {},
                                          Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::IscsiResponse<Request, Response>::Type>(
        "iscsi_create_initiator_group", request, options, std::forward<Token>(token));
  }

  /// Deletes an initiator group and takes its mappings out of every target node.
  /// SPDK 17.07 and later (also delete_initiator_group).
  template <class Request = rpc::v1::IscsiDeleteInitiatorGroupRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_iscsi_delete_initiator_group(const std::type_identity_t<Request>& request, CallOptions options = {},
                                          Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::IscsiResponse<Request, Response>::Type>(
        "iscsi_delete_initiator_group", request, options, std::forward<Token>(token));
  }

  /// Lists the initiator groups.
  /// SPDK 17.07 and later (also get_initiator_groups).
  template <class Request = rpc::v1::IscsiGetInitiatorGroupsRequest,
            class Response = rpc::v1::IscsiGetInitiatorGroupsResponse, class Token = boost::asio::use_awaitable_t<>>
  auto async_iscsi_get_initiator_groups(const std::type_identity_t<Request>& request, CallOptions options = {},
                                        Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::IscsiResponse<Request, Response>::Type>(
        "iscsi_get_initiator_groups", request, options, std::forward<Token>(token));
  }

  /// Lists the initiator groups.
  /// SPDK 17.07 and later (also get_initiator_groups).
  template <class Request = rpc::v1::IscsiGetInitiatorGroupsRequest,
            class Response = rpc::v1::IscsiGetInitiatorGroupsResponse>
  auto async_iscsi_get_initiator_groups() {
    return static_cast<Self&>(*this).template async_typed<typename client::IscsiResponse<Request, Response>::Type>(
        "iscsi_get_initiator_groups", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }

  /// Adds initiator names and client networks to an initiator group. Fails when one is already there.
  /// SPDK 18.04 and later (also add_initiators_to_initiator_group).
  template <class Request = rpc::v1::IscsiInitiatorGroupAddInitiatorsRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_iscsi_initiator_group_add_initiators(const std::type_identity_t<Request>& request,
                                                  CallOptions options = {}, Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::IscsiResponse<Request, Response>::Type>(
        "iscsi_initiator_group_add_initiators", request, options, std::forward<Token>(token));
  }

  /// Removes initiator names and client networks from an initiator group. Fails when one is not there.
  /// SPDK 18.04 and later (also delete_initiators_from_initiator_group).
  template <class Request = rpc::v1::IscsiInitiatorGroupRemoveInitiatorsRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_iscsi_initiator_group_remove_initiators(const std::type_identity_t<Request>& request,
                                                     CallOptions options = {}, Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::IscsiResponse<Request, Response>::Type>(
        "iscsi_initiator_group_remove_initiators", request, options, std::forward<Token>(token));
  }

  /// Creates a CHAP authentication group, empty or with secrets. It is kept in memory only.
  /// SPDK 18.10 and later (also add_iscsi_auth_group).
  template <class Request = rpc::v1::IscsiCreateAuthGroupRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_iscsi_create_auth_group(const std::type_identity_t<Request>& request, CallOptions options = {},
                                     Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::IscsiResponse<Request, Response>::Type>(
        "iscsi_create_auth_group", request, options, std::forward<Token>(token));
  }

  /// Deletes an authentication group with all its secrets. Nodes that name it can no longer check CHAP.
  /// SPDK 18.10 and later (also delete_iscsi_auth_group).
  template <class Request = rpc::v1::IscsiDeleteAuthGroupRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_iscsi_delete_auth_group(const std::type_identity_t<Request>& request, CallOptions options = {},
                                     Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::IscsiResponse<Request, Response>::Type>(
        "iscsi_delete_auth_group", request, options, std::forward<Token>(token));
  }

  /// Lists the CHAP authentication groups, including the secrets in clear text.
  /// SPDK 18.10 and later (also get_iscsi_auth_groups).
  template <class Request = rpc::v1::IscsiGetAuthGroupsRequest, class Response = rpc::v1::IscsiGetAuthGroupsResponse,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_iscsi_get_auth_groups(const std::type_identity_t<Request>& request, CallOptions options = {},
                                   Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::IscsiResponse<Request, Response>::Type>(
        "iscsi_get_auth_groups", request, options, std::forward<Token>(token));
  }

  /// Lists the CHAP authentication groups, including the secrets in clear text.
  /// SPDK 18.10 and later (also get_iscsi_auth_groups).
  template <class Request = rpc::v1::IscsiGetAuthGroupsRequest, class Response = rpc::v1::IscsiGetAuthGroupsResponse>
  auto async_iscsi_get_auth_groups() {
    return static_cast<Self&>(*this).template async_typed<typename client::IscsiResponse<Request, Response>::Type>(
        "iscsi_get_auth_groups", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }

  /// Adds a CHAP user and secret to an authentication group. Fails when the group already has the user.
  /// SPDK 18.10 and later (also add_secret_to_iscsi_auth_group).
  template <class Request = rpc::v1::IscsiAuthGroupAddSecretRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_iscsi_auth_group_add_secret(const std::type_identity_t<Request>& request, CallOptions options = {},
                                         Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::IscsiResponse<Request, Response>::Type>(
        "iscsi_auth_group_add_secret", request, options, std::forward<Token>(token));
  }

  /// Removes the CHAP secret of one user from an authentication group.
  /// SPDK 18.10 and later (also delete_secret_from_iscsi_auth_group).
  template <class Request = rpc::v1::IscsiAuthGroupRemoveSecretRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_iscsi_auth_group_remove_secret(const std::type_identity_t<Request>& request, CallOptions options = {},
                                            Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::IscsiResponse<Request, Response>::Type>(
        "iscsi_auth_group_remove_secret", request, options, std::forward<Token>(token));
  }

  /// Creates an iSCSI target node that exports bdevs as LUNs to the mapped portal and initiator groups.
  /// SPDK 17.07 and later (also construct_target_node).
  template <class Request = rpc::v1::IscsiCreateTargetNodeRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_iscsi_create_target_node(const std::type_identity_t<Request>& request, CallOptions options = {},
                                      Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::IscsiResponse<Request, Response>::Type>(
        "iscsi_create_target_node", request, options, std::forward<Token>(token));
  }

  /// Deletes a target node. Asks its initiators to log out and answers after their connections are gone; the bdevs
  /// stay.
  /// SPDK 17.07 and later (also delete_target_node).
  template <class Request = rpc::v1::IscsiDeleteTargetNodeRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_iscsi_delete_target_node(const std::type_identity_t<Request>& request, CallOptions options = {},
                                      Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::IscsiResponse<Request, Response>::Type>(
        "iscsi_delete_target_node", request, options, std::forward<Token>(token));
  }

  /// Lists the iSCSI target nodes with their mappings, LUNs and authentication settings.
  /// SPDK 17.07 and later (also get_target_nodes).
  template <class Request = rpc::v1::IscsiGetTargetNodesRequest, class Response = rpc::v1::IscsiGetTargetNodesResponse,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_iscsi_get_target_nodes(const std::type_identity_t<Request>& request, CallOptions options = {},
                                    Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::IscsiResponse<Request, Response>::Type>(
        "iscsi_get_target_nodes", request, options, std::forward<Token>(token));
  }

  /// Lists the iSCSI target nodes with their mappings, LUNs and authentication settings.
  /// SPDK 17.07 and later (also get_target_nodes).
  template <class Request = rpc::v1::IscsiGetTargetNodesRequest, class Response = rpc::v1::IscsiGetTargetNodesResponse>
  auto async_iscsi_get_target_nodes() {
    return static_cast<Self&>(*this).template async_typed<typename client::IscsiResponse<Request, Response>::Type>(
        "iscsi_get_target_nodes", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }

  /// Exports one more bdev as a LUN of a target node.
  /// SPDK 18.01 and later (also target_node_add_lun).
  template <class Request = rpc::v1::IscsiTargetNodeAddLunRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_iscsi_target_node_add_lun(const std::type_identity_t<Request>& request, CallOptions options = {},
                                       Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::IscsiResponse<Request, Response>::Type>(
        "iscsi_target_node_add_lun", request, options, std::forward<Token>(token));
  }

  /// Opens a target node to further pairs of portal group and initiator group.
  /// SPDK 18.01 and later (also add_pg_ig_maps).
  template <class Request = rpc::v1::IscsiTargetNodeAddPgIgMapsRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_iscsi_target_node_add_pg_ig_maps(const std::type_identity_t<Request>& request, CallOptions options = {},
                                              Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::IscsiResponse<Request, Response>::Type>(
        "iscsi_target_node_add_pg_ig_maps", request, options, std::forward<Token>(token));
  }

  /// Closes a target node to some pairs of portal group and initiator group.
  /// SPDK 18.01 and later (also delete_pg_ig_maps).
  template <class Request = rpc::v1::IscsiTargetNodeRemovePgIgMapsRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_iscsi_target_node_remove_pg_ig_maps(const std::type_identity_t<Request>& request, CallOptions options = {},
                                                 Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::IscsiResponse<Request, Response>::Type>(
        "iscsi_target_node_remove_pg_ig_maps", request, options, std::forward<Token>(token));
  }

  /// Sets the CHAP policy of a target node for later logins. Absent settings fall back to their defaults.
  /// SPDK 18.10 and later (also set_iscsi_target_node_auth).
  template <class Request = rpc::v1::IscsiTargetNodeSetAuthRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_iscsi_target_node_set_auth(const std::type_identity_t<Request>& request, CallOptions options = {},
                                        Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::IscsiResponse<Request, Response>::Type>(
        "iscsi_target_node_set_auth", request, options, std::forward<Token>(token));
  }

  /// Lists the connections of initiators.
  /// SPDK 17.07 and later (also get_iscsi_connections).
  template <class Request = rpc::v1::IscsiGetConnectionsRequest, class Response = rpc::v1::IscsiGetConnectionsResponse,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_iscsi_get_connections(const std::type_identity_t<Request>& request, CallOptions options = {},
                                   Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::IscsiResponse<Request, Response>::Type>(
        "iscsi_get_connections", request, options, std::forward<Token>(token));
  }

  /// Lists the connections of initiators.
  /// SPDK 17.07 and later (also get_iscsi_connections).
  template <class Request = rpc::v1::IscsiGetConnectionsRequest, class Response = rpc::v1::IscsiGetConnectionsResponse>
  auto async_iscsi_get_connections() {
    return static_cast<Self&>(*this).template async_typed<typename client::IscsiResponse<Request, Response>::Type>(
        "iscsi_get_connections", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }

  /// Returns the global options of the iSCSI target.
  /// SPDK 18.01 and later (also get_iscsi_global_params).
  template <class Request = rpc::v1::IscsiGetOptionsRequest, class Response = rpc::v1::IscsiOptions,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_iscsi_get_options(const std::type_identity_t<Request>& request, CallOptions options = {},
                               Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::IscsiResponse<Request, Response>::Type>(
        "iscsi_get_options", request, options, std::forward<Token>(token));
  }

  /// Returns the global options of the iSCSI target.
  /// SPDK 18.01 and later (also get_iscsi_global_params).
  template <class Request = rpc::v1::IscsiGetOptionsRequest, class Response = rpc::v1::IscsiOptions>
  auto async_iscsi_get_options() {
    return static_cast<Self&>(*this).template async_typed<typename client::IscsiResponse<Request, Response>::Type>(
        "iscsi_get_options", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }

  /// Sets the CHAP policy of discovery sessions for the whole target. Absent settings fall back to their defaults.
  /// SPDK 18.10 and later (also set_iscsi_discovery_auth).
  template <class Request = rpc::v1::IscsiSetDiscoveryAuthRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_iscsi_set_discovery_auth(const std::type_identity_t<Request>& request, CallOptions options = {},
                                      Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::IscsiResponse<Request, Response>::Type>(
        "iscsi_set_discovery_auth", request, options, std::forward<Token>(token));
  }

  /// Sets the CHAP policy of discovery sessions for the whole target. Absent settings fall back to their defaults.
  /// SPDK 18.10 and later (also set_iscsi_discovery_auth).
  template <class Request = rpc::v1::IscsiSetDiscoveryAuthRequest, class Response = rpc::v1::Done>
  auto async_iscsi_set_discovery_auth() {
    return static_cast<Self&>(*this).template async_typed<typename client::IscsiResponse<Request, Response>::Type>(
        "iscsi_set_discovery_auth", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }

  /// Switches latency recording of a target node on or off. Switching off discards what was recorded.
  /// SPDK 24.05 and later.
  template <class Request = rpc::v1::IscsiEnableHistogramRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_iscsi_enable_histogram(const std::type_identity_t<Request>& request, CallOptions options = {},
                                    Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::IscsiResponse<Request, Response>::Type>(
        "iscsi_enable_histogram", request, options, std::forward<Token>(token));
  }

  /// Returns the command latency histogram of a target node. Recording must have been enabled.
  /// SPDK 24.05 and later.
  template <class Request = rpc::v1::IscsiGetHistogramRequest, class Response = rpc::v1::IscsiGetHistogramResponse,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_iscsi_get_histogram(const std::type_identity_t<Request>& request, CallOptions options = {},
                                 Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::IscsiResponse<Request, Response>::Type>(
        "iscsi_get_histogram", request, options, std::forward<Token>(token));
  }

  /// Counts the iSCSI connections by state.
  /// SPDK 24.05 and later.
  template <class Request = rpc::v1::IscsiGetStatsRequest, class Response = rpc::v1::IscsiGetStatsResponse,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_iscsi_get_stats(const std::type_identity_t<Request>& request, CallOptions options = {},
                             Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::IscsiResponse<Request, Response>::Type>(
        "iscsi_get_stats", request, options, std::forward<Token>(token));
  }

  /// Counts the iSCSI connections by state.
  /// SPDK 24.05 and later.
  template <class Request = rpc::v1::IscsiGetStatsRequest, class Response = rpc::v1::IscsiGetStatsResponse>
  auto async_iscsi_get_stats() {
    return static_cast<Self&>(*this).template async_typed<typename client::IscsiResponse<Request, Response>::Type>(
        "iscsi_get_stats", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }

  /// Sets global options of the iSCSI target. Works only once and before the framework is initialized.
  /// SPDK 18.07 and later (also set_iscsi_options).
  template <class Request = rpc::v1::IscsiSetOptionsRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_iscsi_set_options(const std::type_identity_t<Request>& request, CallOptions options = {},
                               Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::IscsiResponse<Request, Response>::Type>(
        "iscsi_set_options", request, options, std::forward<Token>(token));
  }

  /// Sets global options of the iSCSI target. Works only once and before the framework is initialized.
  /// SPDK 18.07 and later (also set_iscsi_options).
  template <class Request = rpc::v1::IscsiSetOptionsRequest, class Response = rpc::v1::Done>
  auto async_iscsi_set_options() {
    return static_cast<Self&>(*this).template async_typed<typename client::IscsiResponse<Request, Response>::Type>(
        "iscsi_set_options", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }

  /// Asks the initiators connected to a target node to log out. Answers without waiting for them.
  /// SPDK 20.10 and later.
  template <class Request = rpc::v1::IscsiTargetNodeRequestLogoutRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_iscsi_target_node_request_logout(const std::type_identity_t<Request>& request, CallOptions options = {},
                                              Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::IscsiResponse<Request, Response>::Type>(
        "iscsi_target_node_request_logout", request, options, std::forward<Token>(token));
  }

  /// Sends logins that reach a target node through a portal group to another address, or ends that when no address is
  /// given.
  /// SPDK 20.10 and later.
  template <class Request = rpc::v1::IscsiTargetNodeSetRedirectRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_iscsi_target_node_set_redirect(const std::type_identity_t<Request>& request, CallOptions options = {},
                                            Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::IscsiResponse<Request, Response>::Type>(
        "iscsi_target_node_set_redirect", request, options, std::forward<Token>(token));
  }
};

}  // namespace spdkctl

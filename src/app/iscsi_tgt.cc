#include <fmt/format.h>

#include "app/send.h"
#include "app/users.h"
#include "base/text.h"
#include "spdkctl/app/tasks.h"
#include "spdkctl/rpc/v1/iscsi.pb.h"
#include "storage/iscsi.h"

namespace spdkctl::app {
namespace {

template <class Request>
Result<void> DoWithTag(TypedCalls& client, const char* method, std::int32_t tag) {
  Request request;
  request.set_tag(tag);
  return Do(client, method, request);
}

}  // namespace

Result<rpc::v1::IscsiGetPortalGroupsResponse> IscsiTgt::get_portal_groups() {
  return client().iscsi_get_portal_groups({});
}

Result<void> IscsiTgt::add_portal_group(std::int32_t tag, const std::vector<Portal>& portals) {
  if (portals.empty()) return MakeError(Code::kInvalidArgument, "a portal group needs at least one portal");
  rpc::v1::IscsiCreatePortalGroupRequest request;
  request.set_tag(tag);
  for (const Portal& portal : portals) {
    rpc::v1::IscsiPortal& added = *request.add_portals();
    added.set_host(portal.host);
    added.set_port(portal.port);
  }
  return Do(client(), "iscsi_create_portal_group", request);
}

Result<void> IscsiTgt::delete_portal_group(std::int32_t tag, const DeleteOptions& options) {
  if (!options.force) {
    if (auto unused = CheckPortalGroupUnused(client(), tag); !unused) return unused;
  }
  return DoWithTag<rpc::v1::IscsiDeletePortalGroupRequest>(client(), "iscsi_delete_portal_group", tag);
}

Result<rpc::v1::IscsiGetInitiatorGroupsResponse> IscsiTgt::get_initiator_groups() {
  return client().iscsi_get_initiator_groups({});
}

Result<void> IscsiTgt::add_initiator_group(std::int32_t tag, const std::vector<std::string>& initiators,
                                           const std::vector<std::string>& netmasks) {
  rpc::v1::IscsiCreateInitiatorGroupRequest request;
  request.set_tag(tag);
  for (const std::string& initiator : initiators) request.add_initiators(initiator);
  for (const std::string& netmask : netmasks) request.add_netmasks(netmask);
  return Do(client(), "iscsi_create_initiator_group", request);
}

Result<void> IscsiTgt::delete_initiator_group(std::int32_t tag, const DeleteOptions& options) {
  if (!options.force) {
    if (auto unused = CheckInitiatorGroupUnused(client(), tag); !unused) return unused;
  }
  return DoWithTag<rpc::v1::IscsiDeleteInitiatorGroupRequest>(client(), "iscsi_delete_initiator_group", tag);
}

Result<rpc::v1::IscsiGetAuthGroupsResponse> IscsiTgt::get_auth_groups() { return client().iscsi_get_auth_groups({}); }

Result<void> IscsiTgt::add_auth_group(std::int32_t tag, const std::vector<ChapSecret>& secrets) {
  rpc::v1::IscsiCreateAuthGroupRequest request;
  request.set_tag(tag);
  for (const ChapSecret& secret : secrets) {
    rpc::v1::IscsiSecret& added = *request.add_secrets();
    added.set_user(secret.user);
    added.set_secret(secret.secret);
    if (!secret.mutual_user.empty()) added.set_muser(secret.mutual_user);
    if (!secret.mutual_secret.empty()) added.set_msecret(secret.mutual_secret);
  }
  return Do(client(), "iscsi_create_auth_group", request);
}

Result<void> IscsiTgt::delete_auth_group(std::int32_t tag, const DeleteOptions& options) {
  if (!options.force) {
    if (auto unused = CheckAuthGroupUnused(client(), tag); !unused) return unused;
  }
  return DoWithTag<rpc::v1::IscsiDeleteAuthGroupRequest>(client(), "iscsi_delete_auth_group", tag);
}

Result<rpc::v1::IscsiGetTargetNodesResponse> IscsiTgt::get_target_nodes() {
  return client().iscsi_get_target_nodes({});
}

Result<void> IscsiTgt::construct_target_node(const std::string& name, const std::string& alias_name,
                                             const std::vector<PortalAndInitiators>& maps, const std::vector<Lun>& luns,
                                             std::int32_t queue_depth, const Chap& chap) {
  rpc::v1::IscsiCreateTargetNodeRequest request;
  request.set_name(name);
  request.set_alias_name(alias_name);
  request.set_queue_depth(queue_depth);
  for (const PortalAndInitiators& map : maps) {
    rpc::v1::IscsiPgIgMap& added = *request.add_pg_ig_maps();
    added.set_pg_tag(map.portal_group);
    added.set_ig_tag(map.initiator_group);
  }
  for (const Lun& lun : luns) {
    rpc::v1::IscsiLunParams& added = *request.add_luns();
    added.set_lun_id(lun.id);
    added.set_bdev_name(lun.bdev_name);
  }
  request.set_disable_chap(chap.disable);
  request.set_require_chap(chap.require);
  request.set_mutual_chap(chap.mutual);
  request.set_chap_group(chap.group);
  return Do(client(), "iscsi_create_target_node", request);
}

Result<std::optional<rpc::v1::IscsiTargetNode>> IscsiTgt::find_target_node(const std::string& name) {
  const auto nodes = get_target_nodes();
  if (!nodes) return nodes.error();
  const auto options =
      Offers(client(), "iscsi_get_options") ? client().iscsi_get_options() : Result<rpc::v1::IscsiOptions>(Error());
  const bool told = options && options->has_node_base();
  const auto node = storage::FindNode(*nodes, name, told ? &options->node_base() : nullptr);
  if (!node) return node.error();
  return *node == nullptr ? std::optional<rpc::v1::IscsiTargetNode>() : **node;
}

Result<void> IscsiTgt::delete_target_node(const std::string& name, const DeleteOptions& options) {
  const auto node = find_target_node(name);
  if (!node) return node.error();
  const std::string full = *node ? (*node)->name() : name;
  if (!options.force) {
    if (auto unused = CheckNodeUnused(client(), full); !unused) return unused;
  }
  rpc::v1::IscsiDeleteTargetNodeRequest request;
  request.set_name(full);
  return Do(client(), "iscsi_delete_target_node", request);
}

Result<void> IscsiTgt::add_lun(const std::string& node, const std::string& bdev_name, std::int32_t lun_id) {
  rpc::v1::IscsiTargetNodeAddLunRequest request;
  request.set_name(node);
  request.set_bdev_name(bdev_name);
  request.set_lun_id(lun_id);
  return Do(client(), "iscsi_target_node_add_lun", request);
}

Result<rpc::v1::IscsiGetConnectionsResponse> IscsiTgt::get_connections() { return client().iscsi_get_connections({}); }

}  // namespace spdkctl::app

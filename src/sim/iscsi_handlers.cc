#include <algorithm>
#include <cerrno>

#include <fmt/format.h>

#include "base/text.h"
#include "sim/dispatcher.h"
#include "spdkctl/rpc/v1/common.pb.h"
#include "spdkctl/rpc/v1/framework.pb.h"
#include "spdkctl/rpc/v1/iscsi.pb.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)
using Failure = std::optional<RpcError>;

template <class List>
auto FindTag(List& list, int tag) {
  return std::find_if(list.begin(), list.end(), [&](const auto& group) { return group.tag() == tag; });
}

std::vector<sim::PortalGroup>::iterator FindPortalGroup(World& world, int tag) {
  return std::find_if(world.portal_groups.begin(), world.portal_groups.end(),
                      [&](const sim::PortalGroup& group) { return group.tag == tag; });
}

bool PortalIsUsed(const World& world, const IscsiPortal& portal) {
  for (const sim::PortalGroup& group : world.portal_groups) {
    for (const IscsiPortal& other : group.portals) {
      if (other.host() == portal.host() && other.port() == portal.port()) return true;
    }
  }
  return false;
}

Failure CreatePortalGroup(World& world, const IscsiCreatePortalGroupRequest& request, Done& response) {
  if (FindPortalGroup(world, request.tag()) != world.portal_groups.end()) return InvalidParams();
  sim::PortalGroup group{request.tag(), {}};
  for (const IscsiPortal& portal : request.portals()) {
    if (PortalIsUsed(world, portal) || !world.Listen(portal.host(), portal.port())) {
      for (const IscsiPortal& bound : group.portals) world.EndListen(bound.host(), bound.port());
      return InvalidParams();
    }
    group.portals.push_back(portal);
  }
  world.portal_groups.push_back(std::move(group));
  response.set_done(true);
  return {};
}

Failure DeletePortalGroup(World& world, const IscsiDeletePortalGroupRequest& request, Done& response) {
  const auto it = FindPortalGroup(world, request.tag());
  if (it == world.portal_groups.end()) return InvalidParams();
  for (const IscsiPortal& portal : it->portals) world.EndListen(portal.host(), portal.port());
  world.portal_groups.erase(it);
  response.set_done(true);
  return {};
}

Failure GetPortalGroups(World& world, const IscsiGetPortalGroupsRequest& /*request*/,
                        IscsiGetPortalGroupsResponse& response) {
  for (const sim::PortalGroup& group : world.portal_groups) {
    IscsiPortalGroup& shown = *response.add_portal_groups();
    shown.set_tag(group.tag);
    shown.set_private_(false);
    for (const IscsiPortal& portal : group.portals) *shown.add_portals() = portal;
    ShowEmpty(shown, "portals");
  }
  return {};
}

bool IsNetmask(const std::string& text) {
  return text == "ANY" || text == "ALL" ||
         (!text.empty() && text.find_first_not_of("0123456789abcdefABCDEF.:/[]") == std::string::npos);
}

Failure CreateInitiatorGroup(World& world, const IscsiCreateInitiatorGroupRequest& request, Done& response) {
  if (FindTag(world.initiator_groups, request.tag()) != world.initiator_groups.end()) return InvalidParams();
  if (!std::all_of(request.netmasks().begin(), request.netmasks().end(), IsNetmask)) return InvalidParams();
  IscsiInitiatorGroup group;
  group.set_tag(request.tag());
  *group.mutable_initiators() = request.initiators();
  *group.mutable_netmasks() = request.netmasks();
  world.initiator_groups.push_back(std::move(group));
  response.set_done(true);
  return {};
}

Failure DeleteInitiatorGroup(World& world, const IscsiDeleteInitiatorGroupRequest& request, Done& response) {
  const auto it = FindTag(world.initiator_groups, request.tag());
  if (it == world.initiator_groups.end()) return InvalidParams();
  world.initiator_groups.erase(it);
  response.set_done(true);
  return {};
}

Failure GetInitiatorGroups(World& world, const IscsiGetInitiatorGroupsRequest& /*request*/,
                           IscsiGetInitiatorGroupsResponse& response) {
  for (const IscsiInitiatorGroup& group : world.initiator_groups) {
    IscsiInitiatorGroup& shown = *response.add_initiator_groups();
    shown = group;
    ShowEmpty(shown, "initiators");
    ShowEmpty(shown, "netmasks");
  }
  return {};
}

Failure AddInitiators(World& world, const IscsiInitiatorGroupAddInitiatorsRequest& request, Done& response) {
  const auto it = FindTag(world.initiator_groups, request.tag());
  if (it == world.initiator_groups.end()) return InvalidParams();
  it->mutable_initiators()->MergeFrom(request.initiators());
  it->mutable_netmasks()->MergeFrom(request.netmasks());
  response.set_done(true);
  return {};
}

template <class List>
void EraseAll(List& list, const List& gone) {
  list.erase(std::remove_if(
                 list.begin(), list.end(),
                 [&](const std::string& entry) { return std::find(gone.begin(), gone.end(), entry) != gone.end(); }),
             list.end());
}

Failure RemoveInitiators(World& world, const IscsiInitiatorGroupRemoveInitiatorsRequest& request, Done& response) {
  const auto it = FindTag(world.initiator_groups, request.tag());
  if (it == world.initiator_groups.end()) return InvalidParams();
  EraseAll(*it->mutable_initiators(), request.initiators());
  EraseAll(*it->mutable_netmasks(), request.netmasks());
  response.set_done(true);
  return {};
}

Failure CreateAuthGroup(World& world, const IscsiCreateAuthGroupRequest& request, Done& response) {
  if (FindTag(world.auth_groups, request.tag()) != world.auth_groups.end())
    return RpcError{-32602, fmt::format("Could not add auth group ({}), File exists", request.tag())};
  IscsiAuthGroup group;
  group.set_tag(request.tag());
  *group.mutable_secrets() = request.secrets();
  world.auth_groups.push_back(std::move(group));
  response.set_done(true);
  return {};
}

Failure DeleteAuthGroup(World& world, const IscsiDeleteAuthGroupRequest& request, Done& response) {
  const auto it = FindTag(world.auth_groups, request.tag());
  if (it == world.auth_groups.end())
    return RpcError{-32602, fmt::format("Could not find auth group ({})", request.tag())};
  world.auth_groups.erase(it);
  response.set_done(true);
  return {};
}

Failure GetAuthGroups(World& world, const IscsiGetAuthGroupsRequest& /*request*/,
                      IscsiGetAuthGroupsResponse& response) {
  for (const IscsiAuthGroup& group : world.auth_groups) {
    IscsiAuthGroup& shown = *response.add_auth_groups();
    shown = group;
    ShowEmpty(shown, "secrets");
  }
  return {};
}

Failure AddSecret(World& world, const IscsiAuthGroupAddSecretRequest& request, Done& response) {
  const auto it = FindTag(world.auth_groups, request.tag());
  if (it == world.auth_groups.end())
    return RpcError{-32602, fmt::format("Could not find auth group ({})", request.tag())};
  for (const IscsiSecret& secret : it->secrets()) {
    if (secret.user() == request.user())
      return RpcError{-32602, fmt::format("Could not add secret to auth group ({}), File exists", request.tag())};
  }
  IscsiSecret& secret = *it->add_secrets();
  secret.set_user(request.user());
  secret.set_secret(request.secret());
  if (request.has_muser()) secret.set_muser(request.muser());
  if (request.has_msecret()) secret.set_msecret(request.msecret());
  response.set_done(true);
  return {};
}

Failure RemoveSecret(World& world, const IscsiAuthGroupRemoveSecretRequest& request, Done& response) {
  const auto it = FindTag(world.auth_groups, request.tag());
  if (it == world.auth_groups.end())
    return RpcError{-32602, fmt::format("Could not find auth group ({})", request.tag())};
  auto& secrets = *it->mutable_secrets();
  const auto secret = std::find_if(secrets.begin(), secrets.end(),
                                   [&](const IscsiSecret& entry) { return entry.user() == request.user(); });
  if (secret == secrets.end())
    return RpcError{-32602, fmt::format("Could not delete secret from CHAP group ({}), No such device", request.tag())};
  secrets.erase(secret);
  response.set_done(true);
  return {};
}

TargetNode* FindNode(World& world, const std::string& name) {
  for (TargetNode& node : world.target_nodes) {
    if (node.shown.name() == name) return &node;
  }
  return nullptr;
}

bool GroupsExist(World& world, int portal_group, int initiator_group) {
  return FindPortalGroup(world, portal_group) != world.portal_groups.end() &&
         FindTag(world.initiator_groups, initiator_group) != world.initiator_groups.end();
}

/// Adds a LUN, at the first free number if `number` is negative; false if the bdev is not there or the number is taken.
bool AddLun(World& world, IscsiTargetNode& node, const std::string& bdev_name, int number) {
  const auto taken = [&](int id) {
    return std::any_of(node.luns().begin(), node.luns().end(), [&](const IscsiLun& lun) { return lun.lun_id() == id; });
  };
  int id = std::max(0, number);
  while (number < 0 && taken(id)) ++id;
  if (world.FindBdev(bdev_name) == nullptr || taken(id)) return false;
  IscsiLun& lun = *node.add_luns();
  lun.set_lun_id(id);
  lun.set_bdev_name(bdev_name);
  return true;
}

Failure CreateNode(World& world, const IscsiCreateTargetNodeRequest& request, Done& response) {
  TargetNode node;
  IscsiTargetNode& shown = node.shown;
  shown.set_name(request.name().find(':') == std::string::npos ? world.iscsi_options.node_base() + ":" + request.name()
                                                               : request.name());
  if (FindNode(world, shown.name()) != nullptr) return InvalidParams();
  shown.set_alias_name(request.alias_name());
  for (const IscsiPgIgMap& map : request.pg_ig_maps()) *shown.add_pg_ig_maps() = map;
  for (int i = 0; i < std::min(request.pg_tags_size(), request.ig_tags_size()); ++i) {
    IscsiPgIgMap& map = *shown.add_pg_ig_maps();
    map.set_pg_tag(request.pg_tags(i));
    map.set_ig_tag(request.ig_tags(i));
  }
  for (const IscsiPgIgMap& map : shown.pg_ig_maps()) {
    if (!GroupsExist(world, map.pg_tag(), map.ig_tag())) return InvalidParams();
  }
  bool fits = true;
  for (const IscsiLunParams& lun : request.luns()) fits = fits && AddLun(world, shown, lun.bdev_name(), lun.lun_id());
  for (int i = 0; i < std::min(request.bdev_names_size(), request.lun_ids_size()); ++i)
    fits = fits && AddLun(world, shown, request.bdev_names(i), request.lun_ids(i));
  // LUN 0 is where a SCSI target is asked what it has.
  const bool has_lun_0 =
      std::any_of(shown.luns().begin(), shown.luns().end(), [](const IscsiLun& lun) { return lun.lun_id() == 0; });
  if (!fits || !has_lun_0) return InvalidParams();
  shown.set_queue_depth(request.queue_depth());
  shown.set_disable_chap(request.disable_chap());
  shown.set_require_chap(request.require_chap());
  shown.set_mutual_chap(request.mutual_chap());
  shown.set_chap_group(request.chap_group());
  shown.set_header_digest(request.header_digest());
  shown.set_data_digest(request.data_digest());
  node.scsi_id = world.TakeScsiId();
  world.target_nodes.push_back(std::move(node));
  response.set_done(true);
  return {};
}

Failure DeleteNode(World& world, const IscsiDeleteTargetNodeRequest& request, Done& response) {
  TargetNode* const node = FindNode(world, request.name());
  if (node == nullptr) return world.oldest() ? InvalidParams() : Errno(ENOENT);
  world.scsi_ids.erase(node->scsi_id);
  std::erase_if(world.target_nodes, [&](const TargetNode& other) { return &other == node; });
  response.set_done(true);
  return {};
}

Failure GetNodes(World& world, const IscsiGetTargetNodesRequest& /*request*/, IscsiGetTargetNodesResponse& response) {
  for (const TargetNode& node : world.target_nodes) *response.add_target_nodes() = node.shown;
  return {};
}

Failure NodeAddLun(World& world, const IscsiTargetNodeAddLunRequest& request, Done& response) {
  TargetNode* const node = FindNode(world, request.name());
  const int number = request.has_lun_id() ? request.lun_id() : -1;
  if (node == nullptr || !AddLun(world, node->shown, request.bdev_name(), number)) return InvalidParams();
  response.set_done(true);
  return {};
}

Failure AddMaps(World& world, const IscsiTargetNodeAddPgIgMapsRequest& request, Done& response) {
  TargetNode* const node = FindNode(world, request.name());
  if (node == nullptr) return InvalidParams();
  for (const IscsiPgIgMap& map : request.pg_ig_maps()) {
    for (const IscsiPgIgMap& other : node->shown.pg_ig_maps()) {
      if (other.pg_tag() == map.pg_tag() && other.ig_tag() == map.ig_tag()) return InvalidParams();
    }
    if (!GroupsExist(world, map.pg_tag(), map.ig_tag())) return InvalidParams();
  }
  node->shown.mutable_pg_ig_maps()->MergeFrom(request.pg_ig_maps());
  response.set_done(true);
  return {};
}

Failure RemoveMaps(World& world, const IscsiTargetNodeRemovePgIgMapsRequest& request, Done& response) {
  TargetNode* const node = FindNode(world, request.name());
  if (node == nullptr) return InvalidParams();
  auto& maps = *node->shown.mutable_pg_ig_maps();
  for (const IscsiPgIgMap& gone : request.pg_ig_maps()) {
    const auto it = std::find_if(maps.begin(), maps.end(), [&](const IscsiPgIgMap& map) {
      return map.pg_tag() == gone.pg_tag() && map.ig_tag() == gone.ig_tag();
    });
    if (it == maps.end()) return InvalidParams();
    maps.erase(it);
  }
  response.set_done(true);
  return {};
}

bool IsContradiction(bool disable, bool require, bool mutual) {
  return (disable && (require || mutual)) || (mutual && !require);
}

Failure NodeSetAuth(World& world, const IscsiTargetNodeSetAuthRequest& request, Done& response) {
  TargetNode* const node = FindNode(world, request.name());
  if (node == nullptr) return RpcError{-32602, fmt::format("Could not find target {}", request.name())};
  if (IsContradiction(request.disable_chap(), request.require_chap(), request.mutual_chap())) return InvalidParams();
  node->shown.set_disable_chap(request.disable_chap());
  node->shown.set_require_chap(request.require_chap());
  node->shown.set_mutual_chap(request.mutual_chap());
  node->shown.set_chap_group(request.chap_group());
  response.set_done(true);
  return {};
}

Failure SetDiscoveryAuth(World& world, const IscsiSetDiscoveryAuthRequest& request, Done& response) {
  if (IsContradiction(request.disable_chap(), request.require_chap(), request.mutual_chap()))
    return RpcError{-32602, "Invalid combination of CHAP params"};
  world.iscsi_options.set_disable_chap(request.disable_chap());
  world.iscsi_options.set_require_chap(request.require_chap());
  world.iscsi_options.set_mutual_chap(request.mutual_chap());
  world.iscsi_options.set_chap_group(request.chap_group());
  response.set_done(true);
  return {};
}

/// Nobody ever connects to a simulated target.
Failure GetConnections(World& /*world*/, const IscsiGetConnectionsRequest& /*request*/,
                       IscsiGetConnectionsResponse& /*response*/) {
  return {};
}

Failure GetOptions(World& world, const IscsiGetOptionsRequest& /*request*/, IscsiOptions& response) {
  response = world.iscsi_options;
  response.set_max_sessions(128);
  response.set_max_connections_per_session(2);
  response.set_max_queue_depth(64);
  response.set_default_time2wait(2);
  response.set_default_time2retain(20);
  response.set_first_burst_length(8192);
  response.set_immediate_data(true);
  response.set_allow_duplicated_isid(false);
  response.set_error_recovery_level(0);
  response.set_nop_timeout(60);
  response.set_nop_in_interval(30);
  response.set_disable_chap(world.iscsi_options.disable_chap());
  response.set_require_chap(world.iscsi_options.require_chap());
  response.set_mutual_chap(world.iscsi_options.mutual_chap());
  response.set_chap_group(world.iscsi_options.chap_group());
  response.set_max_large_datain_per_connection(64);
  response.set_max_r2t_per_connection(4);
  response.set_pdu_pool_size(36864);
  response.set_immediate_data_pool_size(16384);
  response.set_data_out_pool_size(2048);
  return {};
}

}  // namespace

void IscsiConfig(const World& world, FrameworkGetConfigResponse& response) {
  for (const sim::PortalGroup& group : world.portal_groups) {
    IscsiCreatePortalGroupRequest call;
    call.set_tag(group.tag);
    for (const IscsiPortal& portal : group.portals) *call.add_portals() = portal;
    AddConfigCall(world, "iscsi_create_portal_group", call, response);
  }
  for (const IscsiInitiatorGroup& group : world.initiator_groups) {
    IscsiCreateInitiatorGroupRequest call;
    call.set_tag(group.tag());
    *call.mutable_initiators() = group.initiators();
    *call.mutable_netmasks() = group.netmasks();
    AddConfigCall(world, "iscsi_create_initiator_group", call, response);
  }
  for (const TargetNode& node : world.target_nodes) {
    IscsiCreateTargetNodeRequest call;
    call.set_name(node.shown.name());
    call.set_alias_name(node.shown.alias_name());
    *call.mutable_pg_ig_maps() = node.shown.pg_ig_maps();
    for (const IscsiLun& lun : node.shown.luns()) {
      IscsiLunParams& added = *call.add_luns();
      added.set_lun_id(lun.lun_id());
      added.set_bdev_name(lun.bdev_name());
    }
    call.set_queue_depth(node.shown.queue_depth());
    call.set_disable_chap(node.shown.disable_chap());
    AddConfigCall(world, "iscsi_create_target_node", call, response);
  }
}

void AddIscsiHandlers(Handlers& handlers) {
  handlers.On("iscsi_create_portal_group", CreatePortalGroup);
  handlers.On("iscsi_delete_portal_group", DeletePortalGroup);
  handlers.On("iscsi_get_portal_groups", GetPortalGroups);
  handlers.On("iscsi_create_initiator_group", CreateInitiatorGroup);
  handlers.On("iscsi_delete_initiator_group", DeleteInitiatorGroup);
  handlers.On("iscsi_get_initiator_groups", GetInitiatorGroups);
  handlers.On("iscsi_initiator_group_add_initiators", AddInitiators);
  handlers.On("iscsi_initiator_group_remove_initiators", RemoveInitiators);
  handlers.On("iscsi_create_auth_group", CreateAuthGroup);
  handlers.On("iscsi_delete_auth_group", DeleteAuthGroup);
  handlers.On("iscsi_get_auth_groups", GetAuthGroups);
  handlers.On("iscsi_auth_group_add_secret", AddSecret);
  handlers.On("iscsi_auth_group_remove_secret", RemoveSecret);
  handlers.On("iscsi_create_target_node", CreateNode);
  handlers.On("iscsi_delete_target_node", DeleteNode);
  handlers.On("iscsi_get_target_nodes", GetNodes);
  handlers.On("iscsi_target_node_add_lun", NodeAddLun);
  handlers.On("iscsi_target_node_add_pg_ig_maps", AddMaps);
  handlers.On("iscsi_target_node_remove_pg_ig_maps", RemoveMaps);
  handlers.On("iscsi_target_node_set_auth", NodeSetAuth);
  handlers.On("iscsi_set_discovery_auth", SetDiscoveryAuth);
  handlers.On("iscsi_get_connections", GetConnections);
  handlers.On("iscsi_get_options", GetOptions);
}

}  // namespace spdkctl::sim

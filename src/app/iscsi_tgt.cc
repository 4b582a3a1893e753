#include "app/by_plan.h"
#include "app/send.h"
#include "spdkctl/rpc/v1/iscsi.pb.h"
#include "storage/iscsi.h"

namespace spdkctl::app {

Result<rpc::v1::IscsiGetPortalGroupsResponse> IscsiTgt::get_portal_groups() {
  return client().iscsi_get_portal_groups({});
}

Result<void> IscsiTgt::add_portal_group(std::int32_t tag, const std::vector<Portal>& portals) {
  if (portals.empty()) return MakeError(Code::kInvalidArgument, "a portal group needs at least one portal");
  storage::v1::Wish wish;
  wish.mutable_portal_group()->set_tag(static_cast<std::uint32_t>(tag));
  for (const Portal& portal : portals)
    wish.mutable_portal_group()->add_portals(storage::PortalText(portal.host, portal.port));
  return MakeNew(client(), wish);
}

Result<void> IscsiTgt::delete_portal_group(std::int32_t tag, const DeleteOptions& options) {
  storage::v1::Wish object;
  object.mutable_portal_group()->set_tag(static_cast<std::uint32_t>(tag));
  return Remove(client(), object, options);
}

Result<rpc::v1::IscsiGetInitiatorGroupsResponse> IscsiTgt::get_initiator_groups() {
  return client().iscsi_get_initiator_groups({});
}

Result<void> IscsiTgt::add_initiator_group(std::int32_t tag, const std::vector<std::string>& initiators,
                                           const std::vector<std::string>& netmasks) {
  storage::v1::Wish wish;
  storage::v1::InitiatorGroup& group = *wish.mutable_initiator_group();
  group.set_tag(static_cast<std::uint32_t>(tag));
  for (const std::string& initiator : initiators) group.add_initiators(initiator);
  for (const std::string& netmask : netmasks) group.add_netmasks(netmask);
  return MakeNew(client(), wish);
}

Result<void> IscsiTgt::delete_initiator_group(std::int32_t tag, const DeleteOptions& options) {
  storage::v1::Wish object;
  object.mutable_initiator_group()->set_tag(static_cast<std::uint32_t>(tag));
  return Remove(client(), object, options);
}

Result<rpc::v1::IscsiGetAuthGroupsResponse> IscsiTgt::get_auth_groups() { return client().iscsi_get_auth_groups({}); }

Result<void> IscsiTgt::add_auth_group(std::int32_t tag, const std::vector<ChapSecret>& secrets) {
  storage::v1::Wish wish;
  wish.mutable_auth_group()->set_tag(static_cast<std::uint32_t>(tag));
  for (const ChapSecret& secret : secrets) {
    storage::v1::ChapUser& added = *wish.mutable_auth_group()->add_users();
    added.set_user(secret.user);
    added.set_secret(secret.secret);
    if (!secret.mutual_user.empty()) added.set_mutual_user(secret.mutual_user);
    if (!secret.mutual_secret.empty()) added.set_mutual_secret(secret.mutual_secret);
  }
  return MakeNew(client(), wish);
}

Result<void> IscsiTgt::delete_auth_group(std::int32_t tag, const DeleteOptions& options) {
  storage::v1::Wish object;
  object.mutable_auth_group()->set_tag(static_cast<std::uint32_t>(tag));
  return Remove(client(), object, options);
}

Result<rpc::v1::IscsiGetTargetNodesResponse> IscsiTgt::get_target_nodes() {
  return client().iscsi_get_target_nodes({});
}

Result<void> IscsiTgt::construct_target_node(const std::string& name, const std::string& alias_name,
                                             const std::vector<PortalAndInitiators>& maps, const std::vector<Lun>& luns,
                                             std::int32_t queue_depth, const Chap& chap) {
  storage::v1::Wish wish;
  storage::v1::TargetNode& node = *wish.mutable_target_node();
  node.set_name(name);
  node.set_alias(alias_name);
  for (const PortalAndInitiators& map : maps) node.add_groups(storage::PairText(map.portal_group, map.initiator_group));
  for (const Lun& lun : luns) node.add_luns(storage::LunText(lun.bdev_name, lun.id));
  node.set_queue_depth(static_cast<std::uint32_t>(queue_depth));
  node.set_disable_chap(chap.disable);
  node.set_require_chap(chap.require);
  node.set_mutual_chap(chap.mutual);
  node.set_chap_group(static_cast<std::uint32_t>(chap.group));
  return MakeNew(client(), wish);
}

Result<std::optional<rpc::v1::IscsiTargetNode>> IscsiTgt::find_target_node(const std::string& name) {
  const auto info = client().info();
  if (!info) return info.error();
  storage::View view(*info);
  storage::AskNode(view);
  if (auto read = view.Read(client(), {}); !read) return read.error();
  const auto node = storage::FindNode(view, name);
  if (!node) return node.error();
  return *node == nullptr ? std::optional<rpc::v1::IscsiTargetNode>() : **node;
}

Result<void> IscsiTgt::delete_target_node(const std::string& name, const DeleteOptions& options) {
  storage::v1::Wish object;
  object.mutable_target_node()->set_name(name);
  return Remove(client(), object, options);
}

Result<void> IscsiTgt::add_lun(const std::string& node, const std::string& bdev_name, std::int32_t lun_id) {
  storage::v1::Wish wish;
  wish.mutable_target_node()->set_name(node);
  wish.mutable_target_node()->add_luns(storage::LunText(bdev_name, lun_id));
  const auto applied = MakeAll(client(), {wish}, {.change = true, .must_be_there = true});
  return applied ? Result<void>() : Result<void>(applied.error());
}

Result<rpc::v1::IscsiGetConnectionsResponse> IscsiTgt::get_connections() { return client().iscsi_get_connections({}); }

}  // namespace spdkctl::app

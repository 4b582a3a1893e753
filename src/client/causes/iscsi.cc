#include <algorithm>
#include <cctype>
#include <cerrno>

#include <fmt/format.h>

#include "base/ip.h"
#include "base/text.h"
#include "client/causes/rule.h"
#include "spdkctl/rpc/v1/iscsi.pb.h"

namespace spdkctl::client::causes {
namespace {

constexpr Read kNodes("iscsi_get_target_nodes");
constexpr Read kPortals("iscsi_get_portal_groups");
constexpr Read kInitiators("iscsi_get_initiator_groups");
constexpr Read kAuth("iscsi_get_auth_groups");
constexpr Read kOptions("iscsi_get_options");

const rpc::v1::IscsiTargetNode* FindNode(const Refused& c, const std::string& name) {
  const auto* const all = c.Told<rpc::v1::IscsiGetTargetNodesResponse>(kNodes);
  if (all == nullptr) return nullptr;
  for (const auto& node : all->target_nodes()) {
    if (node.name() == name) return &node;
  }
  return nullptr;
}

int TagOf(const Refused& c) {
  const auto* const field = c.request.GetDescriptor()->FindFieldByName("tag");
  return field == nullptr ? 0 : c.request.GetReflection()->GetInt32(c.request, field);
}

std::vector<std::pair<int, int>> MapsOf(const google::protobuf::RepeatedPtrField<rpc::v1::IscsiPgIgMap>& maps) {
  std::vector<std::pair<int, int>> pairs;
  for (const auto& map : maps) pairs.emplace_back(map.pg_tag(), map.ig_tag());
  return pairs;
}

Found GroupsMissing(const Refused& c, const std::vector<std::pair<int, int>>& maps) {
  for (const auto& [portals, initiators] : maps) {
    if (Found cause = NotThere(c, {"portal_group", std::to_string(portals)})) return cause;
    if (Found cause = NotThere(c, {"initiator_group", std::to_string(initiators)})) return cause;
  }
  return {};
}

Found ChapMuddled(bool disabled, bool required, bool mutual) {
  if (disabled && (required || mutual)) return WrongValue("CHAP cannot be disabled and required at once");
  if (mutual && !required) return WrongValue("mutual_chap needs require_chap");
  return {};
}

/// A node is called by its base and the name, unless the name is whole.
std::string FullName(const Refused& c, const std::string& name) {
  if (name.starts_with("iqn.") || name.starts_with("eui.") || name.starts_with("naa.")) return name;
  const auto* const options = c.Told<rpc::v1::IscsiOptions>(kOptions);
  return options == nullptr ? name : options->node_base() + ":" + name;
}

Found LunBeyondLimit(const Refused& c, int lun) {
  if (lun < 0) return WrongValue(fmt::format("LUN {} is no number of a LUN: they begin at 0", lun));
  constexpr Release kAnyNumber(20, 10);
  constexpr int kMost = 63;
  return c.facts.release() < kAnyNumber && lun > kMost
             ? Full(fmt::format("LUN {} is beyond the limit of SPDK {}: it takes LUNs 0 to {}", lun,
                                c.facts.info()->release.ToString(), kMost))
             : std::nullopt;
}

/// iSCSI names are of letters, digits, '-', '.' and ':'.
Found NameUnfit(const std::string& name) {
  static constexpr std::string_view kBeyondLetters = "0123456789-.:";
  const auto is_fit = [](unsigned char letter) {
    return letter > 0x7f || std::isalpha(letter) != 0 ||
           kBeyondLetters.find(static_cast<char>(letter)) != std::string::npos;
  };
  if (std::all_of(name.begin(), name.end(), is_fit)) return {};
  return WrongValue(
      fmt::format("'{}' is no iSCSI name: it may have letters, digits, '-', '.' and ':'", Shortened(name)));
}

Found NodeRefused(const Refused& c) {
  const auto* const request = c.As<rpc::v1::IscsiCreateTargetNodeRequest>();
  if (request == nullptr) return {};
  if (Found cause = NameUnfit(request->name())) return cause;
  if (const auto* const node = FindNode(c, FullName(c, request->name())))
    return Exists(fmt::format("there is a target node {} already", node->name()));
  auto maps = MapsOf(request->pg_ig_maps());
  for (int i = 0; i < std::min(request->pg_tags_size(), request->ig_tags_size()); ++i)
    maps.emplace_back(request->pg_tags(i), request->ig_tags(i));
  if (Found cause = GroupsMissing(c, maps)) return cause;
  if (Found cause = ChapMuddled(request->disable_chap(), request->require_chap(), request->mutual_chap())) return cause;
  const auto& luns = request->luns();
  for (const auto& lun : luns) {
    if (Found cause = LunBeyondLimit(c, lun.lun_id())) return cause;
  }
  if (!luns.empty() && std::none_of(luns.begin(), luns.end(), [](const auto& lun) { return lun.lun_id() == 0; }))
    return WrongValue("no bdev has LUN 0; one must");
  std::vector<std::string> names(request->bdev_names().begin(), request->bdev_names().end());
  for (const auto& lun : luns) names.push_back(lun.bdev_name());
  for (const std::string& name : names) {
    if (Found cause = BdevClaimed(c, name)) return cause;
  }
  return {};
}

Found LunRefused(const Refused& c) {
  const auto* const request = c.As<rpc::v1::IscsiTargetNodeAddLunRequest>();
  const auto* const node = request == nullptr ? nullptr : FindNode(c, request->name());
  if (node == nullptr) return {};
  if (Found cause = LunBeyondLimit(c, request->lun_id())) return cause;
  for (const auto& lun : node->luns()) {
    const int its = lun.has_lun_id() ? lun.lun_id() : lun.id();
    if (request->has_lun_id() && its == request->lun_id())
      return Taken(fmt::format("LUN {} of {} is {}", its, node->name(), NameOfBdev(c, lun.bdev_name())));
  }
  return BdevClaimed(c, request->bdev_name());
}

Found MapRefused(const Refused& c) {
  const auto* const add = c.As<rpc::v1::IscsiTargetNodeAddPgIgMapsRequest>();
  const auto* const remove = c.As<rpc::v1::IscsiTargetNodeRemovePgIgMapsRequest>();
  if (add == nullptr && remove == nullptr) return {};
  const auto* const node = FindNode(c, add != nullptr ? add->name() : remove->name());
  if (node == nullptr) return {};
  const auto wanted = MapsOf(add != nullptr ? add->pg_ig_maps() : remove->pg_ig_maps());
  const auto there = MapsOf(node->pg_ig_maps());
  if (add != nullptr) {
    if (Found cause = GroupsMissing(c, wanted)) return cause;
  }
  for (const auto& pair : wanted) {
    const bool is_there = std::find(there.begin(), there.end(), pair) != there.end();
    const std::string words = fmt::format("portal group {} with initiator group {}", pair.first, pair.second);
    if (add != nullptr && is_there) return Exists(fmt::format("{} has {} already", node->name(), words));
    if (remove != nullptr && !is_there) return Absent(fmt::format("{} has no {}", node->name(), words));
  }
  return {};
}

Found PortalRefused(const Refused& c) {
  const auto* const request = c.As<rpc::v1::IscsiCreatePortalGroupRequest>();
  if (request == nullptr) return {};
  const auto* const all = c.Told<rpc::v1::IscsiGetPortalGroupsResponse>(kPortals);
  for (const auto& wanted : request->portals()) {
    const std::string where = WithPort(wanted.host(), wanted.port());
    if (wanted.host().empty()) return WrongValue("a portal has no host");
    if (wanted.port().empty()) return WrongValue(fmt::format("portal {} has no port; 3260 is usual", wanted.host()));
    const auto port = ParseNumber(wanted.port());
    if (!port || *port == 0 || *port > UINT16_MAX)
      return WrongValue(fmt::format("'{}' is no port; 3260 is usual", Shortened(wanted.port())));
    if (all != nullptr) {
      for (const auto& group : all->portal_groups()) {
        for (const auto& portal : group.portals()) {
          if (portal.host() == wanted.host() && portal.port() == wanted.port())
            return Taken(fmt::format("portal {} belongs to portal group {}", where, group.tag()));
        }
      }
    }
    if (Found cause = wanted.host() == "*" ? std::nullopt : AddressTrouble(c, wanted.host())) return cause;
    if (Found cause = AddressTaken(c, where, OwnSubsystemsOn(c, where))) return cause;
  }
  if (request->portals().empty()) return WrongValue("no portal is given");
  return {};
}

/// "ANY", "127.0.0.0/8", "[::1]/128".
bool IsNetmask(const std::string& mask) {
  if (mask == "ANY" || mask == "ALL") return true;
  const auto slash = mask.find('/');
  const std::string host = mask.substr(0, slash);
  constexpr std::string_view kChars = "0123456789abcdefABCDEF.:[]";
  return !host.empty() && host.find_first_not_of(kChars) == std::string::npos &&
         host.find_first_of(".:") != std::string::npos;
}

Found InitiatorsRefused(const Refused& c) {
  const auto* const request = c.As<rpc::v1::IscsiCreateInitiatorGroupRequest>();
  if (request == nullptr) return {};
  if (request->initiators().empty()) return WrongValue("no initiator is given; ANY admits all");
  if (request->netmasks().empty()) return WrongValue("no network is given; ANY admits all");
  for (const std::string& mask : request->netmasks()) {
    if (!IsNetmask(mask))
      return WrongValue(fmt::format("'{}' is no network; write 10.0.0.0/8, [fd00::]/64 or ANY", mask));
  }
  return {};
}

/// A group that nodes need.
Found GroupInUse(const Refused& c, bool portals) {
  const auto* const all = c.Told<rpc::v1::IscsiGetTargetNodesResponse>(kNodes);
  if (all == nullptr) return {};
  std::vector<std::string> users;
  for (const auto& node : all->target_nodes()) {
    for (const auto& [pg, ig] : MapsOf(node.pg_ig_maps())) {
      if ((portals ? pg : ig) == TagOf(c) && (users.empty() || users.back() != node.name()))
        users.push_back(node.name());
    }
  }
  if (users.empty()) return {};
  return InUse(fmt::format("{} group {} is used by {}", portals ? "portal" : "initiator", TagOf(c), Join(users, ", ")));
}

Found PortalGroupInUse(const Refused& c) { return GroupInUse(c, true); }
Found InitiatorGroupInUse(const Refused& c) { return GroupInUse(c, false); }

const rpc::v1::IscsiAuthGroup* FindAuthGroup(const Refused& c, int tag) {
  const auto* const all = c.Told<rpc::v1::IscsiGetAuthGroupsResponse>(kAuth);
  if (all == nullptr) return nullptr;
  for (const auto& group : all->auth_groups()) {
    if (group.tag() == tag) return &group;
  }
  return nullptr;
}

Found SecretRefused(const Refused& c) {
  const std::string user = StringField(c.request, "user");
  const auto* const group = FindAuthGroup(c, TagOf(c));
  if (group == nullptr) return {};
  const bool there = std::any_of(group->secrets().begin(), group->secrets().end(),
                                 [&](const auto& secret) { return secret.user() == user; });
  const bool adds = c.As<rpc::v1::IscsiAuthGroupAddSecretRequest>() != nullptr;
  if (there && adds) return Exists(fmt::format("auth group {} has a user '{}' already", group->tag(), user));
  if (!there && !adds) return Absent(fmt::format("auth group {} has no user '{}'", group->tag(), user));
  const bool half = !StringField(c.request, "muser").empty() && StringField(c.request, "msecret").empty();
  return adds && half ? WrongValue("muser has no msecret") : std::nullopt;
}

Found DiscoveryAuthRefused(const Refused& c) {
  const auto* const request = c.As<rpc::v1::IscsiSetDiscoveryAuthRequest>();
  if (request == nullptr) return {};
  if (Found cause = ChapMuddled(request->disable_chap(), request->require_chap(), request->mutual_chap())) return cause;
  return request->chap_group() == 0 ? std::nullopt : NotThere(c, {"auth_group", std::to_string(request->chap_group())});
}

Found NodeAuthRefused(const Refused& c) {
  const auto* const request = c.As<rpc::v1::IscsiTargetNodeSetAuthRequest>();
  if (request == nullptr) return {};
  return ChapMuddled(request->disable_chap(), request->require_chap(), request->mutual_chap());
}

}  // namespace

void AddIscsiRules(Rules& rules) {
  rules.insert({{"iscsi_create_target_node", {WithUsers({kNodes, kPortals, kInitiators, kOptions}), NodeRefused}},
                {"iscsi_target_node_add_lun", {WithUsers({kNodes}), LunRefused}},
                {"iscsi_target_node_add_pg_ig_maps", {{kNodes, kPortals, kInitiators}, MapRefused}},
                {"iscsi_target_node_remove_pg_ig_maps", {{kNodes}, MapRefused}},
                {"iscsi_target_node_set_auth", {{kNodes}, NodeAuthRefused}},
                {"iscsi_create_portal_group", {{kPortals, "nvmf_get_subsystems"}, PortalRefused}},
                {"iscsi_delete_portal_group", {{kNodes}, PortalGroupInUse}},
                {"iscsi_create_initiator_group", {{kInitiators}, InitiatorsRefused}},
                {"iscsi_delete_initiator_group", {{kNodes}, InitiatorGroupInUse}},
                {"iscsi_auth_group_add_secret", {{kAuth}, SecretRefused}},
                {"iscsi_auth_group_remove_secret", {{kAuth}, SecretRefused}},
                {"iscsi_set_discovery_auth", {{kAuth}, DiscoveryAuthRefused}}});
}

}  // namespace spdkctl::client::causes

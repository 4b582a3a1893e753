#include <algorithm>
#include <cctype>
#include <cerrno>
#include <cstdlib>
#include <list>
#include <map>
#include <optional>

#include <fmt/format.h>

#include "base/text.h"
#include "sim/engine/fabric.h"
#include "sim/spdk/bdev/bdev.h"
#include "sim/spdk/components.h"
#include "sim/spdk/scsi.h"
#include "spdkctl/rpc/v1/iscsi.pb.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)
using Bdev = sim::Bdev;

struct PortalGroup {
  int tag = 0;
  bool is_private = false;
  std::vector<IscsiPortal> portals = {};
  bool disable_chap = false, require_chap = false, mutual_chap = false;
  int chap_group = 0;
};

struct TargetNode {
  IscsiTargetNode shown;
  int scsi_id = 0;
  std::map<int, BdevUserId> users = {};                               ///< By LUN.
  std::map<int, std::pair<std::string, std::string>> redirects = {};  ///< By portal group.
  bool histogram = false;
};

struct Iscsi {
  Iscsi() {
    options.set_node_base("iqn.2016-06.io.spdk");
    options.set_max_sessions(128);
    options.set_max_connections_per_session(2);
    options.set_max_queue_depth(64);
    options.set_default_time2wait(2);
    options.set_default_time2retain(20);
    options.set_first_burst_length(8192);
    options.set_immediate_data(true);
    options.set_allow_duplicated_isid(false);
    options.set_error_recovery_level(0);
    options.set_nop_timeout(60);
    options.set_nop_in_interval(30);
    options.set_disable_chap(false);
    options.set_require_chap(false);
    options.set_mutual_chap(false);
    options.set_chap_group(0);
    options.set_max_large_datain_per_connection(64);
    options.set_max_r2t_per_connection(4);
    options.set_pdu_pool_size(36864);
    options.set_immediate_data_pool_size(16384);
    options.set_data_out_pool_size(2048);
  }

  std::vector<PortalGroup> portal_groups;
  bool refused_portals = false;  ///< Whether a group was ever refused.
  std::vector<IscsiInitiatorGroup> initiator_groups;
  std::vector<IscsiAuthGroup> auth_groups;
  std::list<TargetNode> nodes;
  IscsiSetOptionsRequest options;
  bool options_set = false;
};

template <class List>
auto FindTag(List& list, int tag) {
  return std::find_if(list.begin(), list.end(), [&](const auto& group) { return group.tag() == tag; });
}

std::vector<PortalGroup>::iterator FindPortalGroup(World& world, int tag) {
  return std::find_if(world.Of<Iscsi>().portal_groups.begin(), world.Of<Iscsi>().portal_groups.end(),
                      [&](const PortalGroup& group) { return group.tag == tag; });
}

bool HasPortal(const std::vector<IscsiPortal>& portals, const IscsiPortal& portal) {
  return std::any_of(portals.begin(), portals.end(), [&](const IscsiPortal& other) {
    return other.host() == portal.host() && other.port() == portal.port();
  });
}

bool PortalIsUsed(const World& world, const IscsiPortal& portal) {
  const auto& groups = world.Of<Iscsi>().portal_groups;
  return std::any_of(groups.begin(), groups.end(),
                     [&](const PortalGroup& group) { return HasPortal(group.portals, portal); });
}

/// "[::1]" is bound as "::1"; "*" as any address.
std::string BindAddress(const std::string& host) {
  if (host == "*" || host == "[*]") return host == "*" ? "0.0.0.0" : "::";
  return host.starts_with('[') && host.ends_with(']') ? host.substr(1, host.size() - 2) : host;
}

/// The port as SPDK reads the text, and as it is bound; nothing if it is refused. Up to 23.09 what is no number is any
/// free port.
std::optional<std::string> BindPort(const World& world, const std::string& port) {
  constexpr std::int64_t kLargest = 65535;
  const std::int64_t number = std::strtol(port.c_str(), nullptr, 0);
  if (number < 0 || (world.Since(24, 1) && (number == 0 || number > kLargest))) return std::nullopt;
  return std::to_string(number & kLargest);
}

/// The errno of the first portal that cannot be bound.
int ListenOnPortal(World& world, const IscsiPortal& portal) {
  const std::optional<std::string> port = BindPort(world, portal.port());
  return port ? world.Of<Fabric>().Listen(BindAddress(portal.host()), *port) : EINVAL;
}

void EndPortal(World& world, const IscsiPortal& portal) {
  world.Of<Fabric>().EndListen(BindAddress(portal.host()), *BindPort(world, portal.port()));
}

Failure CreatePortalGroup(const Call<IscsiCreatePortalGroupRequest>& call) {
  PortalGroup group{call.request.tag(), call.request.private_()};
  const auto unbind = [&] {
    call.world.Of<Iscsi>().refused_portals = true;
    for (const IscsiPortal& bound : group.portals) EndPortal(call.world, bound);
    return InvalidParams();
  };
  std::vector<IscsiPortal> portals;
  for (const IscsiPortal& portal : call.request.portals()) {
    // 17.07 asks the kernel whether an address is free. Port 0, which stands for any free port, always is.
    const bool any_port = call.world.oldest() && BindPort(call.world, portal.port()) == "0";
    const bool used = !any_port && (PortalIsUsed(call.world, portal) || HasPortal(portals, portal));
    // Since 26.05 SPDK dies if the first portal that it ever refuses exists already.
    if (used && call.world.Since(26, 5) && !call.world.Of<Iscsi>().refused_portals)
      call.world.Crash(World::kSegmentationFault);
    if (used) return unbind();
    portals.push_back(portal);
  }
  for (IscsiPortal& portal : portals) {
    if (portal.port().empty()) portal.set_port("3260");
    if (portal.host().empty() || ListenOnPortal(call.world, portal) != 0) return unbind();
    group.portals.push_back(std::move(portal));
  }
  if (FindPortalGroup(call.world, call.request.tag()) != call.world.Of<Iscsi>().portal_groups.end()) return unbind();
  const Iscsi& iscsi = call.world.Of<Iscsi>();
  group.disable_chap = iscsi.options.disable_chap();
  group.require_chap = iscsi.options.require_chap();
  group.mutual_chap = iscsi.options.mutual_chap();
  group.chap_group = iscsi.options.chap_group();
  call.world.Of<Iscsi>().portal_groups.push_back(std::move(group));
  return {};
}

/// Removes the maps that lead to a group that goes.
template <class Matches>
void RemoveMapsWhere(World& world, Matches matches) {
  for (TargetNode& node : world.Of<Iscsi>().nodes) {
    auto& maps = *node.shown.mutable_pg_ig_maps();
    maps.erase(std::remove_if(maps.begin(), maps.end(), matches), maps.end());
  }
}

Failure DeletePortalGroup(const Call<IscsiDeletePortalGroupRequest>& call) {
  const auto it = FindPortalGroup(call.world, call.request.tag());
  if (it == call.world.Of<Iscsi>().portal_groups.end()) return InvalidParams();
  for (const IscsiPortal& portal : it->portals) EndPortal(call.world, portal);
  RemoveMapsWhere(call.world, [&](const IscsiPgIgMap& map) { return map.pg_tag() == call.request.tag(); });
  call.world.Of<Iscsi>().portal_groups.erase(it);
  return {};
}

Failure StartPortalGroup(const Call<IscsiStartPortalGroupRequest>& call) {
  if (FindPortalGroup(call.world, call.request.tag()) == call.world.Of<Iscsi>().portal_groups.end())
    return InvalidParams();
  return {};
}

/// CHAP cannot be required and disabled at once, and mutual CHAP needs CHAP to be required.
bool IsContradiction(bool disable, bool require, bool mutual, int group) {
  return group < 0 || (disable && (require || mutual)) || (mutual && !require);
}

Failure PortalGroupSetAuth(const Call<IscsiPortalGroupSetAuthRequest>& call) {
  const auto it = FindPortalGroup(call.world, call.request.tag());
  if (it == call.world.Of<Iscsi>().portal_groups.end())
    return InvalidParams(fmt::format("Could not find portal group {}", call.request.tag()));
  if (IsContradiction(call.request.disable_chap(), call.request.require_chap(), call.request.mutual_chap(),
                      call.request.chap_group()))
    return InvalidParams("Invalid combination of auth params");
  it->disable_chap = call.request.disable_chap();
  it->require_chap = call.request.require_chap();
  it->mutual_chap = call.request.mutual_chap();
  it->chap_group = call.request.chap_group();
  return {};
}

Failure GetPortalGroups(const Call<IscsiGetPortalGroupsRequest, IscsiGetPortalGroupsResponse>& call) {
  for (const PortalGroup& group : call.world.Of<Iscsi>().portal_groups) {
    IscsiPortalGroup& shown = *call.response.add_portal_groups();
    shown.set_tag(group.tag);
    shown.set_private_(group.is_private);
    for (const IscsiPortal& portal : group.portals) *shown.add_portals() = portal;
    ShowEmpty(shown, "portals");
  }
  return {};
}

/// A name as SPDK keeps it: since 17.10 it keeps the old word ALL as ANY, and !ALL as !ANY.
std::string CanonicalInitiator(const World& world, const std::string& text) {
  if (world.oldest()) return text;
  if (text == "ALL") return "ANY";
  return text == "!ALL" ? "!ANY" : text;
}

constexpr std::size_t kLongestInitiator = 223;
constexpr std::size_t kLongestNetmask = 64;

/// Adds names and masks; false, and nothing added, if one is there already or is none. Up to 17.10 nobody looks.
bool Extend(const World& world, IscsiInitiatorGroup& group,
            const google::protobuf::RepeatedPtrField<std::string>& initiators,
            const google::protobuf::RepeatedPtrField<std::string>& netmasks) {
  IscsiInitiatorGroup grown = group;
  const auto fits = [&](const auto& all, const std::string& text, std::size_t longest) {
    return !world.Since(18, 1) || (text.size() <= longest && std::find(all.begin(), all.end(), text) == all.end());
  };
  for (const std::string& initiator : initiators) {
    const std::string name = CanonicalInitiator(world, initiator);
    if (!fits(grown.initiators(), name, kLongestInitiator)) return false;
    grown.add_initiators(name);
  }
  for (const std::string& netmask : netmasks) {
    const std::string mask = CanonicalInitiator(world, netmask);
    if (!fits(grown.netmasks(), mask, kLongestNetmask)) return false;
    grown.add_netmasks(mask);
  }
  group = std::move(grown);
  return true;
}

Failure CreateInitiatorGroup(const Call<IscsiCreateInitiatorGroupRequest>& call) {
  std::vector<IscsiInitiatorGroup>& groups = call.world.Of<Iscsi>().initiator_groups;
  IscsiInitiatorGroup group;
  group.set_tag(call.request.tag());
  if (call.request.initiators().empty() || call.request.netmasks().empty() ||
      !Extend(call.world, group, call.request.initiators(), call.request.netmasks()) ||
      FindTag(groups, call.request.tag()) != groups.end())
    return InvalidParams();
  groups.push_back(std::move(group));
  return {};
}

Failure DeleteInitiatorGroup(const Call<IscsiDeleteInitiatorGroupRequest>& call) {
  const auto it = FindTag(call.world.Of<Iscsi>().initiator_groups, call.request.tag());
  if (it == call.world.Of<Iscsi>().initiator_groups.end()) return InvalidParams();
  RemoveMapsWhere(call.world, [&](const IscsiPgIgMap& map) { return map.ig_tag() == call.request.tag(); });
  call.world.Of<Iscsi>().initiator_groups.erase(it);
  return {};
}

Failure GetInitiatorGroups(const Call<IscsiGetInitiatorGroupsRequest, IscsiGetInitiatorGroupsResponse>& call) {
  for (const IscsiInitiatorGroup& group : call.world.Of<Iscsi>().initiator_groups) {
    IscsiInitiatorGroup& shown = *call.response.add_initiator_groups();
    shown = group;
    ShowEmpty(shown, "initiators");
    ShowEmpty(shown, "netmasks");
  }
  return {};
}

Failure AddInitiators(const Call<IscsiInitiatorGroupAddInitiatorsRequest>& call) {
  const auto it = FindTag(call.world.Of<Iscsi>().initiator_groups, call.request.tag());
  if (it == call.world.Of<Iscsi>().initiator_groups.end()) return InvalidParams();
  if (!Extend(call.world, *it, call.request.initiators(), call.request.netmasks())) return InvalidParams();
  return {};
}

/// Takes names and masks out; false if one is not there.
bool Erase(const World& world, google::protobuf::RepeatedPtrField<std::string>& list,
           const google::protobuf::RepeatedPtrField<std::string>& gone) {
  for (const std::string& entry : gone) {
    const auto it = std::find(list.begin(), list.end(), CanonicalInitiator(world, entry));
    if (it == list.end()) return false;
    list.erase(it);
  }
  return true;
}

Failure RemoveInitiators(const Call<IscsiInitiatorGroupRemoveInitiatorsRequest>& call) {
  const auto it = FindTag(call.world.Of<Iscsi>().initiator_groups, call.request.tag());
  if (it == call.world.Of<Iscsi>().initiator_groups.end()) return InvalidParams();
  IscsiInitiatorGroup shrunk = *it;
  if (!Erase(call.world, *shrunk.mutable_netmasks(), call.request.netmasks()) ||
      !Erase(call.world, *shrunk.mutable_initiators(), call.request.initiators()))
    return InvalidParams();
  *it = std::move(shrunk);
  return {};
}

/// Adds a secret to the group.
Failure PutSecret(IscsiAuthGroup& group, const IscsiSecret& secret) {
  constexpr std::size_t kLongest = 255;
  int wrong = secret.has_muser() && !secret.has_msecret() ? EINVAL : 0;
  for (const IscsiSecret& other : group.secrets()) {
    if (wrong == 0 && other.user() == secret.user()) wrong = EEXIST;
  }
  for (const std::string* text : {&secret.user(), &secret.secret(), &secret.muser(), &secret.msecret()}) {
    if (wrong == 0 && text->size() > kLongest) wrong = EINVAL;
  }
  if (wrong != 0) {
    return InvalidParams(fmt::format("Could not add secret to auth group ({}), {}", group.tag(), ErrnoText(wrong)));
  }
  IscsiSecret& added = *group.add_secrets();
  added = secret;
  // Without a user there is no mutual authentication.
  if (secret.muser().empty()) added.clear_muser();
  if (secret.muser().empty()) added.clear_msecret();
  return {};
}

Failure CreateAuthGroup(const Call<IscsiCreateAuthGroupRequest>& call) {
  if (FindTag(call.world.Of<Iscsi>().auth_groups, call.request.tag()) != call.world.Of<Iscsi>().auth_groups.end())
    return InvalidParams(fmt::format("Could not add auth group ({}), File exists", call.request.tag()));
  IscsiAuthGroup group;
  group.set_tag(call.request.tag());
  for (const IscsiSecret& secret : call.request.secrets()) {
    if (auto wrong = PutSecret(group, secret)) return wrong;
  }
  call.world.Of<Iscsi>().auth_groups.push_back(std::move(group));
  return {};
}

Failure DeleteAuthGroup(const Call<IscsiDeleteAuthGroupRequest>& call) {
  const auto it = FindTag(call.world.Of<Iscsi>().auth_groups, call.request.tag());
  if (it == call.world.Of<Iscsi>().auth_groups.end())
    return InvalidParams(fmt::format("Could not find auth group ({})", call.request.tag()));
  call.world.Of<Iscsi>().auth_groups.erase(it);
  return {};
}

Failure GetAuthGroups(const Call<IscsiGetAuthGroupsRequest, IscsiGetAuthGroupsResponse>& call) {
  for (const IscsiAuthGroup& group : call.world.Of<Iscsi>().auth_groups) {
    IscsiAuthGroup& shown = *call.response.add_auth_groups();
    shown = group;
    ShowEmpty(shown, "secrets");
  }
  return {};
}

Failure AddSecret(const Call<IscsiAuthGroupAddSecretRequest>& call) {
  const auto it = FindTag(call.world.Of<Iscsi>().auth_groups, call.request.tag());
  if (it == call.world.Of<Iscsi>().auth_groups.end())
    return InvalidParams(fmt::format("Could not find auth group ({})", call.request.tag()));
  IscsiSecret secret;
  CopyFields(call.request, secret);
  if (auto wrong = PutSecret(*it, secret)) return wrong;
  return {};
}

Failure RemoveSecret(const Call<IscsiAuthGroupRemoveSecretRequest>& call) {
  const auto it = FindTag(call.world.Of<Iscsi>().auth_groups, call.request.tag());
  if (it == call.world.Of<Iscsi>().auth_groups.end())
    return InvalidParams(fmt::format("Could not find auth group ({})", call.request.tag()));
  auto& secrets = *it->mutable_secrets();
  const auto secret = std::find_if(secrets.begin(), secrets.end(),
                                   [&](const IscsiSecret& entry) { return entry.user() == call.request.user(); });
  if (secret == secrets.end())
    return InvalidParams(
        fmt::format("Could not delete secret from CHAP group ({}), No such device", call.request.tag()));
  secrets.erase(secret);
  return {};
}

TargetNode* FindNode(World& world, const std::string& name) {
  for (TargetNode& node : world.Of<Iscsi>().nodes) {
    if (ToLower(node.shown.name()) == ToLower(name)) return &node;
  }
  return nullptr;
}

bool GroupsExist(World& world, int portal_group, int initiator_group) {
  Iscsi& iscsi = world.Of<Iscsi>();
  return FindPortalGroup(world, portal_group) != iscsi.portal_groups.end() &&
         FindTag(iscsi.initiator_groups, initiator_group) != iscsi.initiator_groups.end();
}

void RemoveLun(World& world, TargetNode& node, int id) {
  auto& luns = *node.shown.mutable_luns();
  const auto it = std::find_if(luns.begin(), luns.end(), [&](const IscsiLun& lun) { return lun.lun_id() == id; });
  if (it == luns.end()) return;
  world.Of<ScsiDevices>().EndLun(it->bdev_name());
  luns.erase(it);
  world.Of<Bdevs>().Close(node.users[id]);
  node.users.erase(id);
}

void LoseLun(World& world, const std::string& node_name, int id) {
  if (TargetNode* const node = FindNode(world, node_name)) RemoveLun(world, *node, id);
}

/// Adds a LUN, at the first free number if `number` is negative; false if SPDK refuses it.
bool AddLun(World& world, TargetNode& node, const std::string& bdev_name, int number) {
  constexpr int kMostLuns = 64;
  IscsiTargetNode& shown = node.shown;
  const auto taken = [&](int id) {
    return std::any_of(shown.luns().begin(), shown.luns().end(),
                       [&](const IscsiLun& lun) { return lun.lun_id() == id; });
  };
  int id = std::max(0, number);
  while (number < 0 && taken(id)) ++id;
  Bdev* const bdev = world.Of<Bdevs>().Find(bdev_name);
  if (bdev == nullptr || number < -1 || (id >= kMostLuns && !world.Since(20, 10))) return false;
  // Up to 21.07 a LUN takes the place of another that has its number.
  if (taken(id) && (world.oldest() || world.Since(21, 10))) return false;
  if (taken(id)) RemoveLun(world, node, id);
  BdevUserId& user = node.users[id];
  BdevUser opened{true, [&world, name = shown.name(), id](Bdev&) { LoseLun(world, name, id); }};
  if (world.Of<Bdevs>().Open(*bdev, std::move(opened), &user) != 0) {
    node.users.erase(id);
    return false;
  }
  // LUNs are kept in the order of their numbers.
  IscsiLun lun;
  lun.set_lun_id(id);
  lun.set_bdev_name(bdev->name);
  auto& luns = *shown.mutable_luns();
  *luns.Add() = lun;
  std::stable_sort(luns.begin(), luns.end(),
                   [](const IscsiLun& a, const IscsiLun& b) { return a.lun_id() < b.lun_id(); });
  world.Of<ScsiDevices>().luns.push_back(bdev->name);
  return true;
}

void FreeNode(World& world, TargetNode& node) {
  for (const auto& [id, user] : node.users) world.Of<Bdevs>().Close(user);
  for (const IscsiLun& lun : node.shown.luns()) world.Of<ScsiDevices>().EndLun(lun.bdev_name());
}

/// The characters that the names of targets consist of.
bool IsTargetName(const std::string& name) {
  constexpr std::size_t kLongest = 223;
  if (name.size() > kLongest) return false;
  for (const unsigned char c : name) {
    const bool wrong =
        c <= 0x2c || c == 0x2f || (c >= 0x3b && c <= 0x40) || (c >= 0x5b && c <= 0x60) || (c >= 0x7b && c <= 0x7f);
    if (wrong) return false;
  }
  if (!ToLower(name).starts_with("iqn.")) return true;
  constexpr std::string_view kDate = "iqn.dddd-dd.";
  if (name.size() < kDate.size()) return false;
  for (std::size_t i = 4; i < kDate.size(); ++i) {
    if (kDate[i] == 'd' ? std::isdigit(static_cast<unsigned char>(name[i])) == 0 : name[i] != kDate[i]) return false;
  }
  return true;
}

std::string FullName(World& world, const std::string& name) {
  const std::string lower = ToLower(name);
  const bool full = lower.starts_with("iqn.") || lower.starts_with("eui.") || lower.starts_with("naa.");
  return full ? name : world.Of<Iscsi>().options.node_base() + ":" + name;
}

/// The maps of a request, in either of the forms that releases have had.
template <class Request>
std::vector<IscsiPgIgMap> MapsOf(const Request& request) {
  std::vector<IscsiPgIgMap> maps(request.pg_ig_maps().begin(), request.pg_ig_maps().end());
  for (int i = 0; i < std::min(request.pg_tags_size(), request.ig_tags_size()); ++i) {
    IscsiPgIgMap& map = maps.emplace_back();
    map.set_pg_tag(request.pg_tags(i));
    map.set_ig_tag(request.ig_tags(i));
  }
  return maps;
}

bool AddMapsTo(World& world, IscsiTargetNode& node, const std::vector<IscsiPgIgMap>& maps) {
  IscsiTargetNode grown = node;
  for (const IscsiPgIgMap& map : maps) {
    for (const IscsiPgIgMap& other : grown.pg_ig_maps()) {
      if (other.pg_tag() == map.pg_tag() && other.ig_tag() == map.ig_tag()) return false;
    }
    if (!GroupsExist(world, map.pg_tag(), map.ig_tag())) return false;
    *grown.add_pg_ig_maps() = map;
  }
  node = std::move(grown);
  return true;
}

Failure CreateNode(const Call<IscsiCreateTargetNodeRequest>& call) {
  TargetNode node;
  IscsiTargetNode& shown = node.shown;
  shown.set_name(FullName(call.world, call.request.name()));
  if (IsContradiction(call.request.disable_chap(), call.request.require_chap(), call.request.mutual_chap(),
                      call.request.chap_group()))
    return InvalidParams();
  constexpr std::size_t kLongestAlias = 223;
  if (!IsTargetName(shown.name()) || call.request.alias_name().size() > kLongestAlias) return InvalidParams();
  shown.set_alias_name(call.request.alias_name());
  bool fits = true;
  for (const IscsiLunParams& lun : call.request.luns())
    fits = fits && AddLun(call.world, node, lun.bdev_name(), lun.lun_id());
  for (int i = 0; i < std::min(call.request.bdev_names_size(), call.request.lun_ids_size()); ++i)
    fits = fits && AddLun(call.world, node, call.request.bdev_names(i), call.request.lun_ids(i));
  // A SCSI target has to have LUN 0: initiators ask it for the others.
  fits = fits &&
         std::any_of(shown.luns().begin(), shown.luns().end(), [](const IscsiLun& lun) { return lun.lun_id() == 0; });
  const std::vector<IscsiPgIgMap> maps = MapsOf(call.request);
  fits = fits && !maps.empty() && AddMapsTo(call.world, shown, maps) && FindNode(call.world, shown.name()) == nullptr;
  if (!fits) {
    FreeNode(call.world, node);
    return InvalidParams();
  }
  const auto most = static_cast<int>(call.world.Of<Iscsi>().options.max_queue_depth());
  const bool depth_fits = call.request.queue_depth() > 0 && call.request.queue_depth() <= most;
  shown.set_queue_depth(depth_fits || call.world.oldest() ? call.request.queue_depth() : most);
  shown.set_disable_chap(call.request.disable_chap());
  shown.set_require_chap(call.request.require_chap());
  shown.set_mutual_chap(call.request.mutual_chap());
  shown.set_chap_group(call.request.chap_group());
  shown.set_header_digest(call.request.header_digest());
  shown.set_data_digest(call.request.data_digest());
  const std::string& name = shown.name();
  node.scsi_id = call.world.Of<ScsiDevices>().Take(call.world.oldest() ? name.substr(name.find(':') + 1) : name);
  call.world.Of<Iscsi>().nodes.push_back(std::move(node));
  return {};
}

Failure DeleteNode(const Call<IscsiDeleteTargetNodeRequest>& call) {
  TargetNode* const node = FindNode(call.world, call.request.name());
  // From 19.04 to 23.01 it answers false.
  const bool answers_false = call.world.Since(19, 4) && !call.world.Since(23, 5);
  if (node == nullptr && answers_false) call.response.set_done(false);
  if (node == nullptr) return answers_false ? Failure() : call.world.Since(23, 5) ? Errno(ENOENT) : InvalidParams();
  FreeNode(call.world, *node);
  call.world.Of<ScsiDevices>().Free(node->scsi_id);
  call.world.Of<Iscsi>().nodes.remove_if([&](const TargetNode& other) { return &other == node; });
  return {};
}

Failure GetNodes(const Call<IscsiGetTargetNodesRequest, IscsiGetTargetNodesResponse>& call) {
  for (const TargetNode& node : call.world.Of<Iscsi>().nodes) {
    IscsiTargetNode& shown = *call.response.add_target_nodes();
    shown = node.shown;
    ShowEmpty(shown, "pg_ig_maps");
    ShowEmpty(shown, "luns");
  }
  return {};
}

Failure NodeAddLun(const Call<IscsiTargetNodeAddLunRequest>& call) {
  TargetNode* const node = FindNode(call.world, call.request.name());
  const int number = call.request.has_lun_id() ? call.request.lun_id() : -1;
  if (node == nullptr || !AddLun(call.world, *node, call.request.bdev_name(), number)) return InvalidParams();
  return {};
}

Failure AddMaps(const Call<IscsiTargetNodeAddPgIgMapsRequest>& call) {
  TargetNode* const node = FindNode(call.world, call.request.name());
  if (node == nullptr || !AddMapsTo(call.world, node->shown, MapsOf(call.request))) return InvalidParams();
  return {};
}

Failure RemoveMaps(const Call<IscsiTargetNodeRemovePgIgMapsRequest>& call) {
  TargetNode* const node = FindNode(call.world, call.request.name());
  if (node == nullptr) return InvalidParams();
  IscsiTargetNode shrunk = node->shown;
  auto& maps = *shrunk.mutable_pg_ig_maps();
  for (const IscsiPgIgMap& gone : MapsOf(call.request)) {
    const auto it = std::find_if(maps.begin(), maps.end(), [&](const IscsiPgIgMap& map) {
      return map.pg_tag() == gone.pg_tag() && map.ig_tag() == gone.ig_tag();
    });
    if (it == maps.end()) return InvalidParams();
    maps.erase(it);
  }
  node->shown = std::move(shrunk);
  return {};
}

Failure NodeSetAuth(const Call<IscsiTargetNodeSetAuthRequest>& call) {
  TargetNode* const node = FindNode(call.world, call.request.name());
  if (node == nullptr) return InvalidParams(fmt::format("Could not find target {}", call.request.name()));
  if (IsContradiction(call.request.disable_chap(), call.request.require_chap(), call.request.mutual_chap(),
                      call.request.chap_group()))
    return InvalidParams("Invalid combination of auth params");
  node->shown.set_disable_chap(call.request.disable_chap());
  node->shown.set_require_chap(call.request.require_chap());
  node->shown.set_mutual_chap(call.request.mutual_chap());
  node->shown.set_chap_group(call.request.chap_group());
  return {};
}

Failure NodeSetRedirect(const Call<IscsiTargetNodeSetRedirectRequest>& call) {
  TargetNode* const node = FindNode(call.world, call.request.name());
  if (node == nullptr) return InvalidParams(fmt::format("Target {} is not found", call.request.name()));
  const auto group = FindPortalGroup(call.world, call.request.pg_tag());
  const auto& maps = node->shown.pg_ig_maps();
  const bool mapped = std::any_of(maps.begin(), maps.end(),
                                  [&](const IscsiPgIgMap& map) { return map.pg_tag() == call.request.pg_tag(); });
  const bool clears = !call.request.has_redirect_host() && !call.request.has_redirect_port();
  const bool whole = !call.request.redirect_host().empty() && ParseNumber(call.request.redirect_port()).has_value();
  if (group == call.world.Of<Iscsi>().portal_groups.end() || group->is_private || !mapped || (!clears && !whole)) {
    return InvalidParams(
        fmt::format("Failed to redirect target {}, ({}): {}", call.request.name(), -EINVAL, ErrnoText(EINVAL)));
  }
  if (clears) {
    node->redirects.erase(call.request.pg_tag());
  } else {
    node->redirects[call.request.pg_tag()] = {call.request.redirect_host(), call.request.redirect_port()};
  }
  return {};
}

Failure NodeRequestLogout(const Call<IscsiTargetNodeRequestLogoutRequest>& call) {
  if (FindNode(call.world, call.request.name()) == nullptr)
    return InvalidParams(fmt::format("Target {} is not found", call.request.name()));
  return {};
}

Failure EnableHistogram(const Call<IscsiEnableHistogramRequest>& call) {
  TargetNode* const node = FindNode(call.world, call.request.name());
  if (node == nullptr) return InvalidParams();
  node->histogram = call.request.enable();
  return {};
}

Failure GetHistogram(const Call<IscsiGetHistogramRequest, IscsiGetHistogramResponse>& call) {
  const TargetNode* const node = FindNode(call.world, call.request.name());
  if (node == nullptr) return InvalidParams("target not found");
  if (!node->histogram) return InvalidParams("target's histogram function is not enabled");
  constexpr std::uint32_t kGranularity = 7;
  call.response.set_histogram(EmptyHistogram(kGranularity));
  call.response.set_granularity(kGranularity);
  call.response.set_bucket_shift(kGranularity);
  call.response.set_min_range(0);
  call.response.set_max_range(64 - kGranularity);
  call.response.set_tsc_rate(static_cast<std::int64_t>(World::kTickRate));
  return {};
}

Failure SetOptions(const Call<IscsiSetOptionsRequest>& call) {
  Iscsi& iscsi = call.world.Of<Iscsi>();
  if (std::exchange(iscsi.options_set, true)) return InternalError("Must not call more than once");
  iscsi.options.MergeFrom(call.request);
  return {};
}

Failure GetStats(const Call<IscsiGetStatsRequest, IscsiGetStatsResponse>& call) {
  call.response.set_invalid(0);
  call.response.set_running(0);
  call.response.set_exiting(0);
  call.response.set_exited(0);
  return {};
}

Failure SetDiscoveryAuth(const Call<IscsiSetDiscoveryAuthRequest>& call) {
  if (IsContradiction(call.request.disable_chap(), call.request.require_chap(), call.request.mutual_chap(),
                      call.request.chap_group()))
    return InvalidParams("Invalid combination of CHAP params");
  call.world.Of<Iscsi>().options.set_disable_chap(call.request.disable_chap());
  call.world.Of<Iscsi>().options.set_require_chap(call.request.require_chap());
  call.world.Of<Iscsi>().options.set_mutual_chap(call.request.mutual_chap());
  call.world.Of<Iscsi>().options.set_chap_group(call.request.chap_group());
  return {};
}

Failure GetOptions(const Call<IscsiGetOptionsRequest, IscsiOptions>& call) {
  CopyFields(call.world.Of<Iscsi>().options, call.response);
  return {};
}

void ShowNode(const World& world, const TargetNode& node, FrameworkGetConfigResponse& response) {
  IscsiCreateTargetNodeRequest call;
  CopyFields(node.shown, call);
  *call.mutable_pg_ig_maps() = node.shown.pg_ig_maps();
  for (const IscsiLun& lun : node.shown.luns()) {
    IscsiLunParams& added = *call.add_luns();
    added.set_lun_id(lun.lun_id());
    added.set_bdev_name(lun.bdev_name());
  }
  AddConfigCall(world, "iscsi_create_target_node", call, response);
}

void ShowConfig(World& world, FrameworkGetConfigResponse& response) {
  const Iscsi& iscsi = world.Of<Iscsi>();
  AddConfigCall(world, "iscsi_set_options", iscsi.options, response);
  for (const PortalGroup& group : iscsi.portal_groups) {
    IscsiCreatePortalGroupRequest call;
    call.set_tag(group.tag);
    for (const IscsiPortal& portal : group.portals) *call.add_portals() = portal;
    call.set_private_(group.is_private);
    AddConfigCall(world, "iscsi_create_portal_group", call, response);
  }
  for (const IscsiInitiatorGroup& group : iscsi.initiator_groups) {
    IscsiCreateInitiatorGroupRequest call;
    call.set_tag(group.tag());
    *call.mutable_initiators() = group.initiators();
    *call.mutable_netmasks() = group.netmasks();
    AddConfigCall(world, "iscsi_create_initiator_group", call, response);
  }
  for (const TargetNode& node : iscsi.nodes) ShowNode(world, node, response);
  for (const IscsiAuthGroup& group : iscsi.auth_groups) {
    IscsiCreateAuthGroupRequest call;
    call.set_tag(group.tag());
    *call.mutable_secrets() = group.secrets();
    AddConfigCall(world, "iscsi_create_auth_group", call, response, {"secrets"});
  }
}

}  // namespace

void AddIscsiHandlers(Handlers& handlers) {
  handlers.On("iscsi_create_portal_group", CreatePortalGroup);
  handlers.On("iscsi_delete_portal_group", DeletePortalGroup);
  handlers.On("iscsi_start_portal_group", StartPortalGroup);
  handlers.On("iscsi_portal_group_set_auth", PortalGroupSetAuth);
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
  handlers.On("iscsi_target_node_set_redirect", NodeSetRedirect);
  handlers.On("iscsi_target_node_request_logout", NodeRequestLogout);
  handlers.On("iscsi_enable_histogram", EnableHistogram);
  handlers.On("iscsi_get_histogram", GetHistogram);
  handlers.On("iscsi_set_discovery_auth", SetDiscoveryAuth);
  // No initiator ever connects to a simulated target.
  handlers.AlwaysEmpty("iscsi_get_connections");
  handlers.On("iscsi_get_stats", GetStats);
  handlers.On("iscsi_get_options", GetOptions);
  handlers.On("iscsi_set_options", SetOptions);
  handlers.OnConfig("iscsi", ShowConfig);
}

}  // namespace spdkctl::sim

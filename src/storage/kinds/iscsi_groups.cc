#include <algorithm>
#include <functional>
#include <set>

#include <fmt/format.h>

#include "base/ip.h"
#include "base/text.h"
#include "spdkctl/storage/v1/iscsi.pb.h"
#include "storage/iscsi.h"
#include "storage/kinds/iscsi.h"
#include "storage/spelling.h"
#include "storage/value.h"

namespace spdkctl::storage {
namespace {

using google::protobuf::Message;
using google::protobuf::RepeatedPtrField;
using rpc::v1::IscsiTargetNode;
using v1::ChapUser;
using v1::PortalGroup;

constexpr const char* kListNodes = "iscsi_get_target_nodes";
constexpr const char* kListAuth = "iscsi_get_auth_groups";
constexpr const char* kOptions = "iscsi_get_options";
constexpr const char* kAuthGroup = "auth_group";

const PortalGroup& AsPortals(const Message& message) { return static_cast<const PortalGroup&>(message); }
const ChapUser& AsUser(const Message& message) { return static_cast<const ChapUser&>(message); }

std::int32_t TagOf(const Message& wish) {
  const auto tag = ValueAt(wish, "tag");
  const auto number = tag ? NumberOf(*tag) : std::nullopt;
  return number ? static_cast<std::int32_t>(*number) : 0;
}

/// The target nodes of which it is true, in words.
Result<std::vector<std::string>> NodesThat(const View& view, const std::function<bool(const IscsiTargetNode&)>& use) {
  const auto nodes = view.Answer<rpc::v1::IscsiGetTargetNodesResponse>(kListNodes);
  if (!nodes) return nodes.error();
  std::vector<std::string> names;
  for (const IscsiTargetNode& node : (*nodes)->target_nodes()) {
    if (use(node)) names.push_back("target node " + node.name());
  }
  return names;
}

Result<std::vector<std::string>> NodesWithMap(const View& view,
                                              const std::function<bool(const rpc::v1::IscsiPgIgMap&)>& named) {
  return NodesThat(view, [&](const IscsiTargetNode& node) {
    return std::any_of(node.pg_ig_maps().begin(), node.pg_ig_maps().end(), named);
  });
}

std::set<std::string> PortalsOf(const Message& message) {
  std::set<std::string> portals;
  for (const std::string& text : AsPortals(message).portals()) {
    const auto portal = ParsePortal(text);
    portals.insert(portal ? PortalText(portal->host, portal->port) : text);
  }
  return portals;
}

/// Names of initiators and their networks as a target compares them: ALL is the old word for ANY.
std::string NormalInitiator(const std::string& text) {
  const std::string lower = ToLower(text);
  if (lower == "all" || lower == "!all") return lower == "all" ? "any" : "!any";
  const std::size_t slash = lower.find('/');
  return slash == std::string::npos ? lower : Normal(v1::ADDRESS, lower.substr(0, slash)) + lower.substr(slash);
}

std::vector<std::string> ItemsOf(const Message& message, const SpecField& field) {
  const auto value = ValueOf(message, *field.field);
  return value ? std::get<std::vector<std::string>>(*value) : std::vector<std::string>();
}

/// Those of one list that the other does not have.
std::vector<std::string> Beyond(const std::vector<std::string>& one, const std::vector<std::string>& other) {
  std::set<std::string> known;
  for (const std::string& text : other) known.insert(NormalInitiator(text));
  std::vector<std::string> beyond;
  std::copy_if(one.begin(), one.end(), std::back_inserter(beyond),
               [&](const std::string& text) { return !known.contains(NormalInitiator(text)); });
  return beyond;
}

/// The user of an auth group; null if there is none.
Result<const rpc::v1::IscsiSecret*> FindUser(const View& view, const ChapUser& user) {
  const auto groups = view.Answer<rpc::v1::IscsiGetAuthGroupsResponse>(kListAuth);
  if (!groups) return groups.error();
  for (const auto& group : (*groups)->auth_groups()) {
    for (const auto& secret : group.secrets()) {
      if (group.tag() == TagOf(user) && secret.user() == user.user()) return &secret;
    }
  }
  return static_cast<const rpc::v1::IscsiSecret*>(nullptr);
}

}  // namespace

Result<void> TagKind::Check(const Message& wish) const {
  if (ValueAt(wish, "tag") && TagOf(wish) < 1)
    return MakeError(Code::kInvalidArgument, fmt::format("{}: tag must be 1 or more", type().words()));
  return Kind::Check(wish);
}

std::vector<Thing> TagKind::Makes(const Message& wish) const { return {{sort_, NameOf(wish)}}; }

void TagKind::Ask(View& view, const Message&) const { view.Ask(list_); }

void TagKind::AskUsers(View& view, const Message&) const { view.Ask(kListNodes); }

Result<std::optional<Found>> TagKind::Look(const View& view, const Message& wish) const {
  const auto answer = view.Answer<Message>(list_);
  if (!answer) return answer.error();
  const auto& list = *Schema::Get().Find(list_)->result_field();
  for (int i = 0; i < (*answer)->GetReflection()->FieldSize(**answer, &list); ++i) {
    const Message& group = (*answer)->GetReflection()->GetRepeatedMessage(**answer, &list, i);
    if (!ValueAt(group, "tag") || TagOf(group) != TagOf(wish)) continue;
    Found found;
    found.is.reset(wish.New());
    found.name.set_kind(type().name);
    found.name.set_name(NameOf(wish));
    FillFrom(group, *found.is);
    FillMore(group, *found.is);
    static_cast<void>(SetAt(*found.is, "tag", Value(std::int64_t{TagOf(wish)})));
    return std::optional(std::move(found));
  }
  return std::optional<Found>();
}

Result<void> PortalGroupKind::Check(const Message& wish) const {
  for (const std::string& text : AsPortals(wish).portals()) {
    if (const auto portal = ParsePortal(text); !portal) return portal.error();
  }
  return TagKind::Check(wish);
}

std::vector<std::string> PortalGroupKind::Occupies(const View& view, const Message& wish) const {
  std::vector<std::string> occupied = TagKind::Occupies(view, wish);
  for (const std::string& portal : PortalsOf(wish)) occupied.push_back("portal " + portal);
  return occupied;
}

void PortalGroupKind::FillMore(const Message& group, Message& is) const {
  for (const auto& portal : static_cast<const rpc::v1::IscsiPortalGroup&>(group).portals())
    static_cast<PortalGroup&>(is).add_portals(PortalText(portal.host(), portal.port()));
}

Result<std::shared_ptr<Message>> PortalGroupKind::AsHeld(const View&, const Message& wish) const {
  const auto held = std::make_shared<PortalGroup>(AsPortals(wish));
  for (std::string& text : *held->mutable_portals()) {
    const auto portal = ParsePortal(text);
    if (!portal) return portal.error();
    text = PortalText(portal->host, portal->port);
  }
  return std::shared_ptr<Message>(held);
}

bool PortalGroupKind::Same(const View& view, const SpecField& field, const Message& is, const Message& wish) const {
  return field.name() == "portals" ? PortalsOf(is) == PortalsOf(wish) : Kind::Same(view, field, is, wish);
}

/// A portal is one group's. SPDK refuses to make it for another one, and some releases end by that.
Result<void> PortalGroupKind::CheckFree(const View& view, const Message& wish) const {
  const auto groups = view.Answer<rpc::v1::IscsiGetPortalGroupsResponse>(list());
  if (!groups) return groups.error();
  const std::set<std::string> wished = PortalsOf(wish);
  for (const auto& group : (*groups)->portal_groups()) {
    for (const auto& portal : group.portals()) {
      const std::string text = PortalText(portal.host(), portal.port());
      if (wished.contains(text))
        return MakeError(Code::kBusy, fmt::format("portal {} belongs to portal group {} already", text, group.tag()));
    }
  }
  return {};
}

Result<std::vector<PlannedCall>> PortalGroupKind::Create(const View& view, const Message& wish) const {
  if (AsPortals(wish).portals().empty())
    return MakeError(Code::kInvalidArgument,
                     fmt::format("{} {} needs at least one portal", type().words(), NameOf(wish)));
  if (auto free = CheckFree(view, wish); !free) return free.error();
  const auto request = CreateRequest(view, wish);
  if (!request) return request.error();
  for (const std::string& text : AsPortals(wish).portals()) {
    const auto portal = ParsePortal(text);
    if (!portal) return portal.error();
    auto& added = *static_cast<rpc::v1::IscsiCreatePortalGroupRequest&>(**request).add_portals();
    added.set_host(portal->host);
    added.set_port(portal->port);
  }
  return std::vector<PlannedCall>{{type().create, *request}};
}

Result<std::vector<std::string>> PortalGroupKind::Users(const View& view, const Message& wish, const Found&) const {
  return NodesWithMap(view, [tag = TagOf(wish)](const auto& map) { return map.pg_tag() == tag; });
}

Result<void> InitiatorGroupKind::Check(const Message& wish) const {
  for (const std::string& netmask : static_cast<const v1::InitiatorGroup&>(wish).netmasks()) {
    const std::size_t slash = netmask.find('/');
    if (slash == std::string::npos) continue;
    // SPDK takes any number, and lets nobody in.
    const std::uint64_t most = IsIpv6(netmask.substr(0, slash)) ? 128 : 32;
    const auto bits = ParseNumber(std::string_view(netmask).substr(slash + 1));
    if (!bits || *bits > most)
      return MakeError(Code::kInvalidArgument,
                       fmt::format("netmasks: '{}' must end with a number of bits from 0 to {}", netmask, most));
  }
  // SPDK refuses the group then.
  for (const SpecField& field : type().fields) {
    if (!field.field->is_repeated()) continue;
    std::set<std::string> named;
    for (const std::string& text : ItemsOf(wish, field)) {
      if (!named.insert(text).second)
        return MakeError(Code::kInvalidArgument, fmt::format("{}: '{}' is named twice", field.name(), text));
    }
  }
  return TagKind::Check(wish);
}

bool InitiatorGroupKind::Same(const View& view, const SpecField& field, const Message& is, const Message& wish) const {
  if (!field.field->is_repeated()) return Kind::Same(view, field, is, wish);
  const auto there = ItemsOf(is, field);
  const auto wished = ItemsOf(wish, field);
  return Beyond(there, wished).empty() && Beyond(wished, there).empty();
}

Result<std::vector<PlannedCall>> InitiatorGroupKind::Change(const View&, const Found& found,
                                                            const Message& wish) const {
  rpc::v1::IscsiInitiatorGroupAddInitiatorsRequest more;
  rpc::v1::IscsiInitiatorGroupRemoveInitiatorsRequest fewer;
  more.set_tag(TagOf(wish));
  fewer.set_tag(TagOf(wish));
  for (const SpecField& field : type().fields) {
    if (!field.field->is_repeated()) continue;
    const auto wished = ItemsOf(wish, field);
    if (wished.empty()) continue;
    const auto there = ItemsOf(*found.is, field);
    const bool names = field.name() == "initiators";
    for (const std::string& text : Beyond(wished, there)) *(names ? more.add_initiators() : more.add_netmasks()) = text;
    for (const std::string& text : Beyond(there, wished))
      *(names ? fewer.add_initiators() : fewer.add_netmasks()) = text;
  }
  std::vector<PlannedCall> calls;
  if (!more.initiators().empty() || !more.netmasks().empty())
    calls.push_back({Schema::Get().Find("iscsi_initiator_group_add_initiators"),
                     std::make_shared<decltype(more)>(std::move(more))});
  if (!fewer.initiators().empty() || !fewer.netmasks().empty())
    calls.push_back({Schema::Get().Find("iscsi_initiator_group_remove_initiators"),
                     std::make_shared<decltype(fewer)>(std::move(fewer))});
  return calls;
}

Result<std::vector<std::string>> InitiatorGroupKind::Users(const View& view, const Message& wish, const Found&) const {
  return NodesWithMap(view, [tag = TagOf(wish)](const auto& map) { return map.ig_tag() == tag; });
}

Result<std::vector<std::string>> InitiatorGroupKind::OthersIn(const View&, const Message& wish,
                                                              const Found& found) const {
  std::vector<std::string> others;
  for (const SpecField& field : type().fields) {
    if (!field.field->is_repeated()) continue;
    for (const std::string& text : Beyond(ItemsOf(*found.is, field), ItemsOf(wish, field))) others.push_back(text);
  }
  return others;
}

std::vector<v1::Wish> AuthGroupKind::Parts(const View&, const Message& wish) const {
  const auto& group = static_cast<const v1::AuthGroup&>(wish);
  std::vector<v1::Wish> parts;
  for (const ChapUser& user : group.users()) {
    ChapUser& part = *parts.emplace_back().mutable_chap_user();
    part = user;
    part.set_tag(group.tag());
  }
  return parts;
}

void AuthGroupKind::AskUsers(View& view, const Message& wish) const {
  TagKind::AskUsers(view, wish);
  view.Ask(kOptions);
}

Result<std::vector<std::string>> AuthGroupKind::Users(const View& view, const Message& wish, const Found&) const {
  const std::int32_t tag = TagOf(wish);
  auto users = NodesThat(
      view, [tag](const IscsiTargetNode& node) { return node.chap_group() == tag || node.chap_auth_group() == tag; });
  if (!users || !view.Offers(kOptions)) return users;
  const auto options = view.Answer<rpc::v1::IscsiOptions>(kOptions);
  if (!options) return options.error();
  if ((*options)->chap_group() == tag || (*options)->discovery_auth_group() == tag) users->emplace_back("discovery");
  return users;
}

Result<std::vector<std::string>> AuthGroupKind::OthersIn(const View& view, const Message& wish, const Found&) const {
  const auto groups = view.Answer<rpc::v1::IscsiGetAuthGroupsResponse>(kListAuth);
  if (!groups) return groups.error();
  std::vector<std::string> others;
  for (const auto& group : (*groups)->auth_groups()) {
    if (group.tag() != TagOf(wish)) continue;
    for (const auto& secret : group.secrets()) others.push_back("CHAP user " + secret.user());
  }
  return others;
}

Result<void> ChapUserKind::Check(const Message& wish) const {
  constexpr std::size_t kLongest = 255;  // SPDK's MAX_STR of its iSCSI target
  for (const SpecField& field : type().fields) {
    const auto value = ValueOf(wish, *field.field);
    if (value && TextOf(*value).size() > kLongest)
      return MakeError(Code::kInvalidArgument, fmt::format("CHAP user: {} has {} characters, {} fit", field.name(),
                                                           TextOf(*value).size(), kLongest));
  }
  return Kind::Check(wish);
}

std::string ChapUserKind::NameOf(const Message& wish) const {
  return fmt::format("{}/{}", AsUser(wish).tag(), AsUser(wish).user());
}

std::vector<Thing> ChapUserKind::Uses(const Message& wish) const {
  return {{kAuthGroup, std::to_string(AsUser(wish).tag())}};
}

void ChapUserKind::Ask(View& view, const Message&) const { view.Ask(kListAuth); }

Result<std::optional<Found>> ChapUserKind::Look(const View& view, const Message& wish) const {
  const auto user = FindUser(view, AsUser(wish));
  if (!user) return user.error();
  if (*user == nullptr) return std::optional<Found>();
  const auto is = std::make_shared<ChapUser>();
  is->set_tag(AsUser(wish).tag());
  is->set_user(AsUser(wish).user());
  FillFrom(**user, *is);
  // A user for one way alone has no name of the target.
  if (!is->has_mutual_user()) is->set_mutual_user("");
  if (is->mutual_user().empty()) is->set_mutual_secret("");
  Found found;
  found.is = is;
  found.name.set_kind(type().name);
  found.name.set_name(NameOf(wish));
  return std::optional(std::move(found));
}

Result<std::vector<PlannedCall>> ChapUserKind::Create(const View& view, const Message& wish) const {
  ChapUser user = AsUser(wish);
  if (user.mutual_user().empty()) user.clear_mutual_user();
  if (!user.has_mutual_user()) user.clear_mutual_secret();
  return Kind::Create(view, user);
}

Result<std::vector<PlannedCall>> ChapUserKind::Change(const View& view, const Found& found, const Message& wish) const {
  // SPDK changes no secret: the user is made anew.
  ChapUser user = AsUser(*found.is);
  user.MergeFrom(AsUser(wish));
  auto calls = Remove(view, user);
  auto made = Create(view, user);
  if (!calls || !made) return calls ? made : calls;
  calls->insert(calls->end(), made->begin(), made->end());
  return calls;
}

Result<std::vector<PlannedCall>> ChapUserKind::Remove(const View&, const Message& wish) const {
  const auto request = std::make_shared<rpc::v1::IscsiAuthGroupRemoveSecretRequest>();
  request->set_tag(AsUser(wish).tag());
  request->set_user(AsUser(wish).user());
  return std::vector<PlannedCall>{{type().remove, request}};
}

}  // namespace spdkctl::storage

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "base/text.h"
#include "spdkctl/storage/v1/iscsi.pb.h"
#include "storage/iscsi.h"
#include "storage/kinds/iscsi.h"
#include "storage/value.h"

namespace spdkctl::storage {
namespace {

using google::protobuf::Message;
using google::protobuf::RepeatedPtrField;
using rpc::v1::IscsiTargetNode;
using v1::TargetNode;

// Up to 20.07 a node has a table of its LUNs.
constexpr Release kAnyNumberOfLuns(20, 10);
constexpr std::int32_t kMostLuns = 64;
constexpr const char* kConnections = "iscsi_get_connections";
constexpr const char* kOptions = "iscsi_get_options";
constexpr const char* kAddLun = "iscsi_target_node_add_lun";
constexpr const char* kAddMaps = "iscsi_target_node_add_pg_ig_maps";
constexpr const char* kSetAuth = "iscsi_target_node_set_auth";

const TargetNode& As(const Message& message) { return static_cast<const TargetNode&>(message); }

bool Has(const RepeatedPtrField<std::string>& list, const std::string& text) {
  return std::find(list.begin(), list.end(), text) != list.end();
}

template <class Request>
void AddPairs(Request& request, const std::vector<GroupPair>& pairs) {
  for (const GroupPair& pair : pairs) {
    auto& map = *request.add_pg_ig_maps();
    map.set_pg_tag(pair.portal_group);
    map.set_ig_tag(pair.initiator_group);
  }
}

void AddLuns(rpc::v1::IscsiCreateTargetNodeRequest& request, const std::vector<NodeLun>& luns) {
  for (const NodeLun& lun : luns) {
    auto& added = *request.add_luns();
    added.set_bdev_name(lun.bdev);
    added.set_lun_id(lun.id);
  }
}

/// A node has one bdev of each number.
Result<void> CheckDistinct(const std::vector<NodeLun>& luns) {
  std::map<std::int32_t, std::string> known;
  for (const NodeLun& lun : luns) {
    const auto [first, fresh] = known.emplace(lun.id, lun.bdev);
    if (!fresh)
      return MakeError(Code::kInvalidArgument, fmt::format("LUN {} is wished for twice: as bdev '{}' and as '{}'",
                                                           lun.id, first->second, lun.bdev));
  }
  return {};
}

/// What releases up to 18.01 say in numbers is said in flags.
void FillOldFlags(const IscsiTargetNode& node, TargetNode& is) {
  if (!is.has_disable_chap() && node.has_chap_disabled()) is.set_disable_chap(node.chap_disabled() != 0);
  if (!is.has_require_chap() && node.has_chap_required()) is.set_require_chap(node.chap_required() != 0);
  if (!is.has_mutual_chap() && node.has_chap_mutual()) is.set_mutual_chap(node.chap_mutual() != 0);
  if (!is.has_chap_group() && node.has_chap_auth_group()) is.set_chap_group(node.chap_auth_group());
}

/// What a node holds beyond what the fields of its Spec say where they are shown.
void FillMore(const IscsiTargetNode& node, TargetNode& is) {
  FillOldFlags(node, is);
  if (!is.has_alias()) is.set_alias("");
  for (const auto& map : node.pg_ig_maps()) is.add_groups(PairText(map.pg_tag(), map.ig_tag()));
  for (const auto& lun : node.luns())
    is.add_luns(
        LunText(lun.has_bdev_name() ? lun.bdev_name() : lun.name(), lun.has_lun_id() ? lun.lun_id() : lun.id()));
}

/// Sets who has to say who he is; what the wish does not say stays.
PlannedCall AuthOf(const TargetNode& is, const TargetNode& shall) {
  TargetNode both = is;
  both.MergeFrom(shall);
  const auto set = std::make_shared<rpc::v1::IscsiTargetNodeSetAuthRequest>();
  set->set_name(is.name());
  set->set_disable_chap(both.disable_chap());
  set->set_require_chap(both.require_chap());
  set->set_mutual_chap(both.mutual_chap());
  set->set_chap_group(both.chap_group());
  return {Schema::Get().Find(kSetAuth), set};
}

/// The LUNs and groups that one node has and another has not, in words.
std::vector<std::string> Beyond(const TargetNode& one, const TargetNode& other) {
  std::vector<std::string> more;
  for (const std::string& lun : one.luns()) {
    if (!Has(other.luns(), lun)) more.push_back("LUN " + lun);
  }
  for (const std::string& pair : one.groups()) {
    if (!Has(other.groups(), pair)) more.push_back("groups " + pair);
  }
  return more;
}

}  // namespace

std::vector<std::string> TargetNodeKind::Occupies(const View& view, const Message& wish) const {
  const auto name = FullNodeName(view, As(wish).name());
  return {"target node " + ToLower(name ? *name : As(wish).name())};
}

Result<void> TargetNodeKind::Check(const Message& wish) const {
  const auto luns = ParseLuns(As(wish).luns());
  if (!luns) return luns.error();
  if (auto distinct = CheckDistinct(*luns); !distinct) return distinct;
  if (const auto pairs = ParsePairs(As(wish).groups()); !pairs) return pairs.error();
  if (As(wish).disable_chap() && (As(wish).require_chap() || As(wish).mutual_chap()))
    return MakeError(Code::kInvalidArgument, "disable_chap does not go with require_chap or mutual_chap");
  return Kind::Check(wish);
}

std::vector<Thing> TargetNodeKind::Uses(const Message& wish) const {
  std::vector<Thing> things;
  if (const auto luns = ParseLuns(As(wish).luns())) {
    for (const NodeLun& lun : *luns) things.push_back({"bdev", lun.bdev});
  }
  if (const auto pairs = ParsePairs(As(wish).groups())) {
    for (const GroupPair& pair : *pairs) {
      things.push_back({"portal_group", std::to_string(pair.portal_group)});
      things.push_back({"initiator_group", std::to_string(pair.initiator_group)});
    }
  }
  if (As(wish).chap_group() != 0) things.push_back({"auth_group", std::to_string(As(wish).chap_group())});
  return things;
}

void TargetNodeKind::Ask(View& view, const Message& wish) const {
  AskNode(view);
  if (const auto luns = ParseLuns(As(wish).luns())) {
    for (const NodeLun& lun : *luns) view.AskBdev(lun.bdev);
  }
}

Result<std::optional<Found>> TargetNodeKind::Look(const View& view, const Message& wish) const {
  const auto node = FindNode(view, As(wish).name());
  if (!node) return node.error();
  if (*node == nullptr) return std::optional<Found>();
  const auto is = std::make_shared<TargetNode>();
  FillFrom(**node, *is);
  FillMore(**node, *is);
  is->set_name((*node)->name());
  Found found;
  found.is = is;
  found.name.set_kind(type().name);
  found.name.set_name((*node)->name());
  return std::optional(std::move(found));
}

Result<std::shared_ptr<Message>> TargetNodeKind::AsHeld(const View& view, const Message& wish) const {
  const auto held = std::make_shared<TargetNode>(As(wish));
  const auto luns = ParseLuns(As(wish).luns());
  if (!luns) return luns.error();
  held->clear_luns();
  for (const NodeLun& lun : *luns) {
    const auto bdev = view.FindBdev(lun.bdev);
    held->add_luns(LunText(bdev && *bdev != nullptr ? (*bdev)->name() : lun.bdev, lun.id));
  }
  const auto pairs = ParsePairs(As(wish).groups());
  if (!pairs) return pairs.error();
  held->clear_groups();
  for (const GroupPair& pair : *pairs) held->add_groups(PairText(pair.portal_group, pair.initiator_group));
  // A depth that is 0, or more than the most, is the most.
  const auto options = view.Answer<rpc::v1::IscsiOptions>(kOptions);
  if (held->has_queue_depth() && options && (*options)->has_max_queue_depth()) {
    const std::uint32_t most = (*options)->max_queue_depth();
    if (held->queue_depth() == 0 || held->queue_depth() > most) held->set_queue_depth(most);
  }
  return std::shared_ptr<Message>(held);
}

bool TargetNodeKind::Same(const View& view, const SpecField& field, const Message& is, const Message& wish) const {
  if (!field.field->is_repeated()) return Kind::Same(view, field, is, wish);
  // A node may have more groups and LUNs than those that are wished for.
  const bool luns = field.name() == "luns";
  const auto& there = luns ? As(is).luns() : As(is).groups();
  const auto& wished = luns ? As(wish).luns() : As(wish).groups();
  return std::all_of(wished.begin(), wished.end(), [&](const std::string& text) { return Has(there, text); });
}

Result<std::vector<PlannedCall>> TargetNodeKind::Create(const View& view, const Message& wish) const {
  if (As(wish).luns().empty() || As(wish).groups().empty())
    return MakeError(Code::kInvalidArgument, fmt::format("{} {} needs luns and groups", type().words(), NameOf(wish)));
  const auto made = CreateRequest(view, wish);
  if (!made) return made.error();
  auto& request = static_cast<rpc::v1::IscsiCreateTargetNodeRequest&>(**made);
  request.set_alias_name(As(wish).has_alias() ? As(wish).alias() : As(wish).name());
  // Up to 18.01 none of these may be left out.
  request.set_disable_chap(As(wish).disable_chap());
  request.set_require_chap(As(wish).require_chap());
  request.set_mutual_chap(As(wish).mutual_chap());
  request.set_chap_group(As(wish).chap_group());
  AddPairs(request, *ParsePairs(As(wish).groups()));
  AddLuns(request, *ParseLuns(As(wish).luns()));
  return std::vector<PlannedCall>{{type().create, *made}};
}

Result<std::vector<PlannedCall>> TargetNodeKind::Change(const View& view, const Found& found,
                                                        const Message& wish) const {
  const TargetNode& is = As(*found.is);
  const TargetNode& shall = As(wish);
  std::vector<PlannedCall> calls;
  bool auth = false;
  for (const SpecField& field : type().fields) {
    if (field.options->key() || !ValueOf(wish, *field.field) || Same(view, field, is, wish)) continue;
    const bool changes = !field.options->changes().empty();
    if (!changes && !field.field->is_repeated()) return Kind::Change(view, found, wish);
    auth = auth || changes;
  }
  const auto pairs = ParsePairs(shall.groups());
  const auto luns = ParseLuns(shall.luns());
  if (!pairs || !luns) return pairs ? luns.error() : pairs.error();
  // Who may see a LUN is settled before it can be seen.
  if (auth) calls.push_back(AuthOf(is, shall));
  const auto more = std::make_shared<rpc::v1::IscsiTargetNodeAddPgIgMapsRequest>();
  more->set_name(is.name());
  for (const GroupPair& pair : *pairs) {
    if (!Has(is.groups(), PairText(pair.portal_group, pair.initiator_group))) AddPairs(*more, {pair});
  }
  if (more->pg_ig_maps_size() > 0) calls.push_back({Schema::Get().Find(kAddMaps), more});
  for (const NodeLun& lun : *luns) {
    if (Has(is.luns(), LunText(lun.bdev, lun.id))) continue;
    const std::string number = fmt::format(":{}", lun.id);
    const bool taken = std::any_of(is.luns().begin(), is.luns().end(),
                                   [&](const std::string& text) { return text.ends_with(number); });
    if (taken) return Kind::Change(view, found, wish);
    const auto add = std::make_shared<rpc::v1::IscsiTargetNodeAddLunRequest>();
    add->set_name(is.name());
    add->set_bdev_name(lun.bdev);
    add->set_lun_id(lun.id);
    calls.push_back({Schema::Get().Find(kAddLun), add});
  }
  return calls;
}

Result<std::vector<PlannedCall>> TargetNodeKind::ChangeBack(const View& view, const std::optional<Found>& now,
                                                            const Message& before) const {
  // What was added stays, and then so does who may see it.
  const auto more = now ? Beyond(As(*now->is), As(before)) : std::vector<std::string>();
  if (!more.empty()) return MakeError(Code::kDiffers, fmt::format("{} has {} more", NameOf(before), Join(more, ", ")));
  return Kind::ChangeBack(view, now, before);
}

Result<std::vector<std::string>> TargetNodeKind::OthersIn(const View&, const Message& wish, const Found& found) const {
  return Beyond(As(*found.is), As(wish));
}

Result<std::vector<PlannedCall>> TargetNodeKind::Remove(const View& view, const Message& wish) const {
  const auto node = FindNode(view, As(wish).name());
  if (!node) return node.error();
  // SPDK finds a node by its whole name alone. One that is still to be made is meant where it is to be undone.
  const auto name = *node == nullptr ? FullNodeName(view, As(wish).name()) : Result<std::string>((*node)->name());
  if (!name) return name.error();
  const auto request = std::make_shared<rpc::v1::IscsiDeleteTargetNodeRequest>();
  request->set_name(*name);
  return std::vector<PlannedCall>{{type().remove, request}};
}

std::optional<Cause> TargetNodeKind::NoRoom(const View& view, const Message& wish) const {
  const auto luns = ParseLuns(As(wish).luns());
  if (!luns || view.release() >= kAnyNumberOfLuns) return std::nullopt;
  for (const NodeLun& lun : *luns) {
    if (lun.id >= kMostLuns)
      return Cause{Code::kNoSpace, fmt::format("LUN {} is beyond the limit of SPDK {}: it takes LUNs 0 to {}", lun.id,
                                               view.info().release.ToString(), kMostLuns - 1)};
  }
  return std::nullopt;
}

void TargetNodeKind::AskUsers(View& view, const Message&) const { view.Ask(kConnections); }

Result<std::vector<std::string>> TargetNodeKind::Users(const View& view, const Message&, const Found& found) const {
  const auto connections = view.Answer<rpc::v1::IscsiGetConnectionsResponse>(kConnections);
  if (!connections) return connections.error();
  std::vector<std::string> initiators;
  for (const auto& connection : (*connections)->connections()) {
    if (!connection.has_target_node_name())
      return MakeError(Code::kProtocol, "a connection does not tell its target node");
    if (IsNodeOf(connection, As(*found.is).name())) initiators.push_back("initiator " + connection.initiator_addr());
  }
  return initiators;
}

}  // namespace spdkctl::storage

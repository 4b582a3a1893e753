#include "storage/iscsi.h"

#include <algorithm>
#include <limits>
#include <optional>

#include <fmt/format.h>

#include "base/ip.h"
#include "base/text.h"
#include "spdkctl/base/address.h"
#include "storage/spelling.h"

namespace spdkctl::storage {
namespace {

using rpc::v1::IscsiTargetNode;

constexpr const char* kListNodes = "iscsi_get_target_nodes";
constexpr const char* kOptions = "iscsi_get_options";
// The port that IANA gave to iSCSI.
constexpr std::uint16_t kPort = 3260;

Error NoneOf(std::string_view what, const std::string& text, std::string_view right) {
  return MakeError(Code::kInvalidArgument, fmt::format("'{}' is no {}; write it like {}", text, what, right));
}

/// A number as SPDK's calls have it, not negative.
std::optional<std::int32_t> SmallNumber(std::string_view text) {
  const auto number = ParseNumber(text);
  if (!number || *number > std::numeric_limits<std::int32_t>::max()) return std::nullopt;
  return static_cast<std::int32_t>(*number);
}

/// Several colons without brackets are an IPv6 address alone.
bool HasPort(const std::string& text) {
  if (text.starts_with('[')) return text.find("]:") != std::string::npos;
  return std::count(text.begin(), text.end(), ':') == 1;
}

}  // namespace

Result<const IscsiTargetNode*> FindNode(const rpc::v1::IscsiGetTargetNodesResponse& nodes, const std::string& name,
                                        const std::string* base) {
  const auto named = [&](const std::string& full) -> const IscsiTargetNode* {
    for (const IscsiTargetNode& node : nodes.target_nodes()) {
      if (ToLower(node.name()) == ToLower(full)) return &node;
    }
    return nullptr;
  };
  const IscsiTargetNode* const exact = named(name);
  const IscsiTargetNode* const based = base == nullptr ? nullptr : named(*base + ":" + name);
  if (exact != nullptr && based != nullptr)
    return MakeError(Code::kInvalidArgument, fmt::format("'{}' may be target node {} or {}; write the whole name", name,
                                                         exact->name(), based->name()));
  if (exact != nullptr || base != nullptr) return exact != nullptr ? exact : based;
  std::vector<std::string> alike;
  for (const IscsiTargetNode& node : nodes.target_nodes()) {
    if (ToLower(node.name()).ends_with(":" + ToLower(name))) alike.push_back(node.name());
  }
  if (alike.empty()) return static_cast<const IscsiTargetNode*>(nullptr);
  return MakeError(
      Code::kInvalidArgument,
      fmt::format("the target does not tell which base its names have; write the whole name: {}", Join(alike, " or ")));
}

void AskNode(View& view) {
  view.Ask(kListNodes);
  view.Ask(kOptions);
}

Result<const IscsiTargetNode*> FindNode(const View& view, const std::string& name) {
  const auto nodes = view.Answer<rpc::v1::IscsiGetTargetNodesResponse>(kListNodes);
  if (!nodes) return nodes.error();
  const auto options = view.Answer<rpc::v1::IscsiOptions>(kOptions);
  const bool told = options && (*options)->has_node_base();
  return FindNode(**nodes, name, told ? &(*options)->node_base() : nullptr);
}

Result<std::string> FullNodeName(const View& view, const std::string& name) {
  const std::string lower = ToLower(name);
  if (lower.starts_with("iqn.") || lower.starts_with("eui.") || lower.starts_with("naa.")) return name;
  const auto options = view.Answer<rpc::v1::IscsiOptions>(kOptions);
  if (!options) return options.error();
  if (!(*options)->has_node_base()) return MakeError(Code::kUnsupported, "the target does not tell its node base");
  return (*options)->node_base() + ":" + name;
}

bool IsNodeOf(const rpc::v1::IscsiConnection& connection, const std::string& node) {
  const std::string name = ToLower(connection.target_node_name());
  const std::string whole = ToLower(node);
  return name == whole || name == whole.substr(whole.find(':') + 1);
}

Result<Portal> ParsePortal(const std::string& text) {
  const auto address = Address::Parse(text);
  if (!address || address->is_unix()) return NoneOf("portal", text, "127.0.0.1:3260");
  return Portal{address->host, std::to_string(HasPort(text) ? address->port : kPort)};
}

std::string PortalText(const std::string& host, const std::string& port) {
  const bool brackets = host.starts_with('[') && host.ends_with(']');
  const std::string normal = Normal(v1::ADDRESS, brackets ? host.substr(1, host.size() - 2) : host);
  return WithPort(normal, port.empty() ? std::to_string(kPort) : port);
}

Result<std::vector<NodeLun>> ParseLuns(const google::protobuf::RepeatedPtrField<std::string>& texts) {
  std::vector<NodeLun> luns;
  for (const std::string& text : texts) {
    const std::size_t colon = text.rfind(':');
    const auto id = colon == std::string::npos ? std::optional(static_cast<std::int32_t>(luns.size()))
                                               : SmallNumber(std::string_view(text).substr(colon + 1));
    if (!id) return NoneOf("LUN", text, "Malloc0:0");
    luns.push_back({text.substr(0, colon), *id});
  }
  return luns;
}

std::string LunText(const std::string& bdev, std::int32_t id) { return fmt::format("{}:{}", bdev, id); }

Result<std::vector<GroupPair>> ParsePairs(const google::protobuf::RepeatedPtrField<std::string>& texts) {
  std::vector<GroupPair> pairs;
  for (const std::string& text : texts) {
    const auto parts = Split(text, ':');
    const auto portal_group = SmallNumber(parts.front());
    const auto initiator_group = SmallNumber(parts.back());
    if (parts.size() != 2 || !portal_group || !initiator_group)
      return NoneOf("pair of portal and initiator group", text, "1:2");
    pairs.push_back({*portal_group, *initiator_group});
  }
  return pairs;
}

std::string PairText(std::int32_t portal_group, std::int32_t initiator_group) {
  return fmt::format("{}:{}", portal_group, initiator_group);
}

}  // namespace spdkctl::storage

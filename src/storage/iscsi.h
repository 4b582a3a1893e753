#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "spdkctl/rpc/v1/iscsi.pb.h"
#include "storage/view.h"

namespace spdkctl::storage {

/// The node of exactly that name, in letters of either case, or the one that the target would give it: NodeBase:NAME.
/// Null if there is neither, kInvalidArgument if there are both. `base` is null where the target does not tell it:
/// kInvalidArgument then, naming them, if nodes end in that name.
Result<const rpc::v1::IscsiTargetNode*> FindNode(const rpc::v1::IscsiGetTargetNodesResponse& nodes,
                                                 const std::string& name, const std::string* base);
void AskNode(View& view);
/// The same in what a target told; asked for by AskNode.
Result<const rpc::v1::IscsiTargetNode*> FindNode(const View& view, const std::string& name);

/// The name that the target would give a new node. kUnsupported if it does not tell its node base.
Result<std::string> FullNodeName(const View& view, const std::string& name);

/// Whether a connection is one to the node of that whole name: it tells what is behind the name's first colon.
bool IsNodeOf(const rpc::v1::IscsiConnection& connection, const std::string& node);

/// Where target nodes are reached. "[::1]:3260" as people write it.
struct Portal {
  std::string host;
  std::string port;
};
/// HOST or HOST:PORT, IPv6 addresses with a port in brackets; kInvalidArgument says what is wrong.
Result<Portal> ParsePortal(const std::string& text);
/// The one spelling of a portal.
std::string PortalText(const std::string& host, const std::string& port);

/// A bdev of a target node. "Malloc0:0" as people write it.
struct NodeLun {
  std::string bdev;
  std::int32_t id = 0;
};
/// Those of a list; what has no number has that of its place in it.
Result<std::vector<NodeLun>> ParseLuns(const google::protobuf::RepeatedPtrField<std::string>& texts);
std::string LunText(const std::string& bdev, std::int32_t id);

/// "1:2" as people write a pair of a portal group and an initiator group.
struct GroupPair {
  std::int32_t portal_group = 0;
  std::int32_t initiator_group = 0;
};
Result<std::vector<GroupPair>> ParsePairs(const google::protobuf::RepeatedPtrField<std::string>& texts);
std::string PairText(std::int32_t portal_group, std::int32_t initiator_group);

}  // namespace spdkctl::storage

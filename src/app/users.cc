#include "app/users.h"

#include <algorithm>

#include <fmt/format.h>

#include "app/send.h"
#include "base/text.h"
#include "spdkctl/app/tasks.h"
#include "spdkctl/rpc/v1/keyring.pb.h"
#include "storage/users.h"

namespace spdkctl::app {
namespace {

using storage::NameForPeople;

constexpr Release kOldest(17, 7);

Error CannotTell(const std::string& what, const Error& why) {
  Error error = why;
  error.code = Code::kBusy;
  error.message = fmt::format("cannot tell who uses {}: {}; --force deletes it all the same", what, why.message);
  return error;
}

/// A read that fails leaves the question open, but not if the application answers that it has no such thing: 17.07,
/// which does not list its methods, is asked for all.
bool Failed(const Error& error) {
  constexpr int kMethodNotFound = -32601;
  return error.rpc_code != kMethodNotFound;
}

Result<void> Refuse(const std::string& what, const std::vector<std::string>& users) {
  if (users.empty()) return {};
  return MakeError(Code::kBusy,
                   fmt::format("{} is used by {}; --force deletes it all the same", what, Join(users, ", ")));
}

}  // namespace

Result<void> CheckUnused(TypedCalls& client, const std::vector<rpc::v1::Bdev>& bdevs) {
  const bool any_claimed =
      std::any_of(bdevs.begin(), bdevs.end(), [](const rpc::v1::Bdev& bdev) { return bdev.bdev_opened_for_write(); });
  // In 17.07 whoever uses a bdev has it open for writing, so that there is nothing more to ask; and it does not survive
  // every question.
  if (bdevs.empty() || (ReleaseOf(client) == kOldest && !any_claimed)) return {};
  const std::string what = bdevs.size() == 1 ? NameForPeople(bdevs.front()) : fmt::format("{} bdevs", bdevs.size());
  const auto users = storage::BdevUsers::Read(client);
  if (!users) return CannotTell(what, users.error());
  for (const rpc::v1::Bdev& bdev : bdevs) {
    if (auto unused = Refuse(NameForPeople(bdev), users->Of(bdev)); !unused) return unused;
  }
  return {};
}

Result<void> CheckSubsystemUnused(TypedCalls& client, const std::string& nqn, const std::string& host) {
  if (const auto info = client.info(); !info) return CannotTell("subsystem " + nqn, info.error());
  // Up to 20.07 a target does not tell who is connected, and 17.07 does not survive every question.
  if (!Offers(client, "nvmf_subsystem_get_controllers")) return {};
  const auto subsystems = client.nvmf_get_subsystems({});
  if (!subsystems) return CannotTell("subsystem " + nqn, subsystems.error());
  std::vector<std::string> names;
  for (const auto& subsystem : subsystems->subsystems()) names.push_back(subsystem.nqn());
  if (std::find(names.begin(), names.end(), nqn) == names.end())
    return MakeError(Code::kNotFound, fmt::format("there is no subsystem '{}'{}", nqn, DidYouMean(nqn, names)));
  rpc::v1::NvmfSubsystemGetControllersRequest request;
  request.set_nqn(nqn);
  const auto controllers = client.nvmf_subsystem_get_controllers(request);
  if (!controllers) return CannotTell("subsystem " + nqn, controllers.error());
  std::vector<std::string> hosts;
  for (const auto& controller : controllers->controllers()) {
    if (host.empty() || controller.hostnqn() == host) hosts.push_back("host " + controller.hostnqn());
  }
  return Refuse("subsystem " + nqn, hosts);
}

Result<void> CheckNodeUnused(TypedCalls& client, const std::string& node) {
  const auto connections = client.iscsi_get_connections({});
  if (!connections) return CannotTell("target node " + node, connections.error());
  std::vector<std::string> initiators;
  for (const auto& connection : connections->connections()) {
    if (connection.target_node_name() == node) initiators.push_back("initiator " + connection.initiator_addr());
  }
  return Refuse("target node " + node, initiators);
}

namespace {

/// The target nodes of which it is true.
Result<std::vector<std::string>> NodesThat(TypedCalls& client, const std::string& what,
                                           const std::function<bool(const rpc::v1::IscsiTargetNode&)>& use) {
  const auto nodes = client.iscsi_get_target_nodes({});
  if (!nodes) return CannotTell(what, nodes.error());
  std::vector<std::string> names;
  for (const auto& node : nodes->target_nodes()) {
    if (use(node)) names.push_back("target node " + node.name());
  }
  return names;
}

Result<void> CheckMapsLack(TypedCalls& client, const std::string& what,
                           const std::function<bool(const rpc::v1::IscsiPgIgMap&)>& named) {
  const auto nodes = NodesThat(client, what, [&](const rpc::v1::IscsiTargetNode& node) {
    return std::any_of(node.pg_ig_maps().begin(), node.pg_ig_maps().end(), named);
  });
  return nodes ? Refuse(what, *nodes) : Result<void>(nodes.error());
}

}  // namespace

Result<void> CheckPortalGroupUnused(TypedCalls& client, std::int32_t tag) {
  return CheckMapsLack(client, fmt::format("portal group {}", tag),
                       [tag](const rpc::v1::IscsiPgIgMap& map) { return map.pg_tag() == tag; });
}

Result<void> CheckInitiatorGroupUnused(TypedCalls& client, std::int32_t tag) {
  return CheckMapsLack(client, fmt::format("initiator group {}", tag),
                       [tag](const rpc::v1::IscsiPgIgMap& map) { return map.ig_tag() == tag; });
}

Result<void> CheckAuthGroupUnused(TypedCalls& client, std::int32_t tag) {
  const std::string what = fmt::format("auth group {}", tag);
  auto users = NodesThat(client, what, [tag](const rpc::v1::IscsiTargetNode& node) {
    return node.chap_group() == tag || node.chap_auth_group() == tag;
  });
  if (!users) return users.error();
  if (Offers(client, "iscsi_get_options")) {
    const auto options = client.iscsi_get_options();
    if (!options && Failed(options.error())) return CannotTell(what, options.error());
    if (options && (options->chap_group() == tag || options->discovery_auth_group() == tag))
      users->emplace_back("discovery");
  }
  return Refuse(what, *users);
}

Result<void> CheckKeyUnused(TypedCalls& client, const std::string& name) {
  const auto keys = client.keyring_get_keys();
  if (!keys) return CannotTell("key " + name, keys.error());
  for (const auto& key : keys->keys()) {
    // The keyring itself holds one.
    if (key.name() == name && key.refcnt() > 1)
      return Refuse("key " + name, {fmt::format("{} controllers, hosts or bdevs", key.refcnt() - 1)});
  }
  return {};
}

}  // namespace spdkctl::app

#include "app/users.h"

#include <algorithm>

#include <fmt/format.h>

#include "app/send.h"
#include "base/text.h"
#include "client/whole_answers.h"
#include "spdkctl/app/tasks.h"
#include "spdkctl/rpc/v1/keyring.pb.h"
#include "spdkctl/rpc/v1/vhost.pb.h"
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
  client::FittingAnswers whole(client);
  const auto users = storage::BdevUsers::Read(whole);
  if (!users) return CannotTell(what, users.error());
  for (const rpc::v1::Bdev& bdev : bdevs) {
    if (auto unused = Refuse(NameForPeople(bdev), users->Of(bdev)); !unused) return unused;
  }
  return {};
}

Result<void> CheckHasOneClone(const rpc::v1::Bdev& bdev) {
  const auto& clones = bdev.driver_specific().lvol().clones();
  if (clones.size() < 2) return {};
  const std::string& name = bdev.aliases().empty() ? bdev.name() : bdev.aliases(0);
  return MakeError(Code::kBusy,
                   fmt::format("{} is the snapshot of {}", name, Join({clones.begin(), clones.end()}, ", ")));
}

Result<void> CheckSubsystemUnused(TypedCalls& calls, const std::string& nqn, const std::string& host) {
  client::FittingAnswers client(calls);
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

bool TellsGuests(TypedCalls& client) {
  const auto& sessions = *rpc::v1::VhostController::descriptor()->FindFieldByName("sessions");
  const ReleaseRange all{Schema::Get().oldest(), Schema::Get().newest()};
  return RangeOf(sessions.options().GetExtension(rpc::v1::field), all).Contains(ReleaseOf(client));
}

Result<void> CheckControllerUnused(TypedCalls& calls, const std::string& ctrlr, std::string_view then) {
  client::FittingAnswers client(calls);
  const std::string what = "vhost controller " + ctrlr;
  if (const auto info = client.info(); !info) return CannotTell(what, info.error());
  if (!TellsGuests(client)) return {};
  const auto controllers = client.vhost_get_controllers({});
  if (!controllers) return CannotTell(what, controllers.error());
  for (const auto& controller : controllers->controllers()) {
    if (controller.ctrlr() != ctrlr) continue;
    if (controller.sessions().empty() && client::TellsEmptyList(controller, "sessions")) continue;
    std::vector<std::string> guests;
    for (const auto& session : controller.sessions()) guests.push_back("guest " + session.name());
    if (guests.empty()) return CannotTell(what, MakeError(Code::kProtocol, "the target does not list its guests"));
    return MakeError(Code::kBusy, fmt::format("{} is used by {}; {}", what, Join(guests, ", "), then));
  }
  return {};
}

Result<void> CheckNodeUnused(TypedCalls& calls, const std::string& node) {
  client::FittingAnswers client(calls);
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
Result<std::vector<std::string>> NodesThat(TypedCalls& calls, const std::string& what,
                                           const std::function<bool(const rpc::v1::IscsiTargetNode&)>& use) {
  client::FittingAnswers client(calls);
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

Result<void> CheckAuthGroupUnused(TypedCalls& calls, std::int32_t tag) {
  client::FittingAnswers client(calls);
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

Result<void> CheckKeyUnused(TypedCalls& calls, const std::string& name) {
  client::FittingAnswers client(calls);
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

#include "app/users.h"

#include <algorithm>

#include <fmt/format.h>

#include "app/send.h"
#include "base/text.h"
#include "client/whole_answers.h"
#include "spdkctl/app/tasks.h"
#include "spdkctl/rpc/v1/keyring.pb.h"
#include "storage/users.h"
#include "storage/vhost.h"

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

bool TellsGuests(TypedCalls& client) { return storage::TellsGuests(ReleaseOf(client)); }

Result<void> CheckControllerUnused(TypedCalls& client, const std::string& ctrlr, std::string_view then) {
  // Of one of the other kind the guests are told as well.
  storage::v1::Wish object;
  object.mutable_vhost_scsi()->set_name(ctrlr);
  const std::string what = "vhost controller " + ctrlr;
  client::FittingAnswers fitting(client);
  const auto guests = storage::UsersOf(fitting, object);
  if (!guests) return CannotTell(what, guests.error());
  if (guests->empty()) return {};
  return MakeError(Code::kBusy, fmt::format("{} is used by {}; {}", what, Join(*guests, ", "), then));
}

namespace {

Result<void> CheckUnused(TypedCalls& client, const std::string& what, const storage::v1::Wish& object) {
  client::FittingAnswers fitting(client);
  const auto users = storage::UsersOf(fitting, object);
  return users ? Refuse(what, *users) : Result<void>(CannotTell(what, users.error()));
}

}  // namespace

Result<void> CheckNodeUnused(TypedCalls& client, const std::string& node) {
  storage::v1::Wish object;
  object.mutable_target_node()->set_name(node);
  return CheckUnused(client, "target node " + node, object);
}

Result<void> CheckPortalGroupUnused(TypedCalls& client, std::int32_t tag) {
  storage::v1::Wish object;
  object.mutable_portal_group()->set_tag(tag);
  return CheckUnused(client, fmt::format("portal group {}", tag), object);
}

Result<void> CheckInitiatorGroupUnused(TypedCalls& client, std::int32_t tag) {
  storage::v1::Wish object;
  object.mutable_initiator_group()->set_tag(tag);
  return CheckUnused(client, fmt::format("initiator group {}", tag), object);
}

Result<void> CheckAuthGroupUnused(TypedCalls& client, std::int32_t tag) {
  storage::v1::Wish object;
  object.mutable_auth_group()->set_tag(tag);
  return CheckUnused(client, fmt::format("auth group {}", tag), object);
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

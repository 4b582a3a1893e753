#include "app/users.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "app/send.h"
#include "base/text.h"
#include "spdkctl/app/tasks.h"
#include "spdkctl/rpc/v1/bdev_lvol.pb.h"
#include "spdkctl/rpc/v1/bdev_raid.pb.h"
#include "spdkctl/rpc/v1/keyring.pb.h"
#include "spdkctl/rpc/v1/nbd.pb.h"
#include "spdkctl/rpc/v1/ublk.pb.h"

namespace spdkctl::app {
namespace {

using google::protobuf::FieldDescriptor;
using google::protobuf::Message;

// In 18.01 and 18.04 the call shows one disk, whose device has to be named.
constexpr Release kListsNbdDisks(18, 7);
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

/// The text of a field, if the message has one of that name.
std::string TextOf(const Message& message, const char* name) {
  const FieldDescriptor* const field = message.GetDescriptor()->FindFieldByName(name);
  const bool text = field != nullptr && !field->is_repeated() && field->cpp_type() == FieldDescriptor::CPPTYPE_STRING;
  return text ? message.GetReflection()->GetString(message, field) : std::string();
}

/// The bdevs that a bdev stands on, by what its driver tells.
std::vector<std::string> BasesOf(const rpc::v1::Bdev& bdev) {
  const rpc::v1::BdevDriverSpecific& specific = bdev.driver_specific();
  std::vector<std::string> bases = {specific.cache_device(), specific.core_device(), specific.ftl().cache()};
  for (const auto& base : specific.raid().base_bdevs_list()) bases.push_back(base.name());
  std::vector<const FieldDescriptor*> fields;
  specific.GetReflection()->ListFields(specific, &fields);
  for (const FieldDescriptor* field : fields) {
    // What a volume names there is the bdev of its store.
    const bool driver = !field->is_repeated() && field->cpp_type() == FieldDescriptor::CPPTYPE_MESSAGE;
    if (!driver || field->name() == "lvol") continue;
    const Message& about = specific.GetReflection()->GetMessage(specific, field);
    bases.push_back(TextOf(about, "base_bdev_name"));
    bases.push_back(TextOf(about, "base_bdev"));
  }
  // Releases that do not tell give an error bdev the name of its base all the same.
  if (bdev.name().starts_with("EE_")) bases.push_back(bdev.name().substr(3));
  std::erase(bases, std::string());
  std::sort(bases.begin(), bases.end());
  bases.erase(std::unique(bases.begin(), bases.end()), bases.end());
  return bases;
}

std::vector<std::string> NamesOf(const rpc::v1::Bdev& bdev) {
  std::set<std::string> names(bdev.aliases().begin(), bdev.aliases().end());
  names.insert({bdev.name(), bdev.uuid()});
  names.erase(std::string());
  return {names.begin(), names.end()};
}

std::string NameForPeople(const rpc::v1::Bdev& bdev) {
  const bool volume = bdev.driver_specific().has_lvol() && !bdev.aliases().empty();
  return volume ? "volume " + bdev.aliases(0) : "bdev " + bdev.name();
}

}  // namespace

class BdevUsersReader {
 public:
  explicit BdevUsersReader(TypedCalls& client) : client_(client) {}

  Result<BdevUsers> Run() {
    // What the target offers has to be known before anything can be left out.
    if (const auto info = client_.info(); !info) return info.error();
    using Step = Result<void> (BdevUsersReader::*)();
    for (const Step step : {&BdevUsersReader::ReadBdevs, &BdevUsersReader::ReadSubsystems, &BdevUsersReader::ReadVhost,
                            &BdevUsersReader::ReadNodes, &BdevUsersReader::ReadStores, &BdevUsersReader::ReadRaids,
                            &BdevUsersReader::ReadKernelDisks}) {
      if (auto read = (this->*step)(); !read && Failed(read.error())) return read.error();
    }
    return std::move(found_);
  }

 private:
  void Add(const std::string& bdev, std::string user) { found_.users_.emplace(bdev, std::move(user)); }

  Result<void> ReadBdevs() {
    const auto bdevs = client_.bdev_get_bdevs({});
    if (!bdevs) return bdevs.error();
    for (const rpc::v1::Bdev& bdev : bdevs->bdevs()) {
      for (const std::string& base : BasesOf(bdev)) Add(base, fmt::format("bdev {} on top of it", bdev.name()));
      const std::string& external = bdev.driver_specific().lvol().external_snapshot_name();
      if (!external.empty()) Add(external, fmt::format("{}, whose snapshot it is", NameForPeople(bdev)));
    }
    return {};
  }

  Result<void> ReadSubsystems() {
    if (!Offers(client_, "nvmf_get_subsystems")) return {};
    const auto subsystems = client_.nvmf_get_subsystems({});
    if (!subsystems) return subsystems.error();
    for (const auto& subsystem : subsystems->subsystems()) {
      for (const auto& space : subsystem.namespaces())
        Add(space.has_bdev_name() ? space.bdev_name() : space.name(),
            fmt::format("namespace {} of {}", space.nsid(), subsystem.nqn()));
    }
    return {};
  }

  Result<void> ReadVhost() {
    if (!Offers(client_, "vhost_get_controllers") && !Offers(client_, "get_vhost_blk_controllers")) return {};
    const auto controllers = VhostTgt(client_).get_vhost_controllers();
    if (!controllers) return controllers.error();
    for (const auto& controller : controllers->controllers()) {
      const std::string user = fmt::format("vhost controller {}", controller.ctrlr());
      if (controller.backend_specific().has_block()) Add(controller.backend_specific().block().bdev(), user);
      for (const auto& target : controller.backend_specific().scsi()) {
        for (const auto& lun : target.luns()) Add(lun.bdev_name(), user);
      }
    }
    return {};
  }

  Result<void> ReadNodes() {
    if (!Offers(client_, "iscsi_get_target_nodes")) return {};
    const auto nodes = client_.iscsi_get_target_nodes({});
    if (!nodes) return nodes.error();
    for (const auto& node : nodes->target_nodes()) {
      for (const auto& lun : node.luns()) Add(lun.bdev_name(), fmt::format("LUN {} of {}", lun.lun_id(), node.name()));
    }
    return {};
  }

  Result<void> ReadStores() {
    if (!Offers(client_, "bdev_lvol_get_lvstores")) return {};
    const auto stores = client_.bdev_lvol_get_lvstores();
    if (!stores) return stores.error();
    for (const auto& store : stores->lvol_stores()) Add(store.base_bdev(), "lvol store " + store.name());
    return {};
  }

  /// Before 23.01 the list has names alone; the raid bdevs that work tell of their bases themselves, and the others
  /// have claims on theirs.
  Result<void> ReadRaids() {
    if (!Offers(client_, "bdev_raid_get_bdevs")) return {};
    rpc::v1::BdevRaidGetBdevsRequest request;
    request.set_category(rpc::v1::RAID_CATEGORY_ALL);
    const auto raids = client_.bdev_raid_get_bdevs(request);
    if (!raids) return raids.error();
    for (const auto& raid : raids->bdevs()) {
      if (raid.state() == "online") continue;  // A bdev, and so found.
      for (const auto& base : raid.base_bdevs_list()) Add(base.name(), fmt::format("raid {}", raid.name()));
    }
    return {};
  }

  Result<void> ReadKernelDisks() {
    if (Offers(client_, "nbd_get_disks") && ReleaseOf(client_) >= kListsNbdDisks) {
      const auto disks = client_.nbd_get_disks();
      if (!disks && Failed(disks.error())) return disks.error();
      for (int i = 0; disks && i < disks->disks_size(); ++i)
        Add(disks->disks(i).bdev_name(), "kernel disk " + disks->disks(i).nbd_device());
    }
    if (!Offers(client_, "ublk_get_disks")) return {};
    const auto disks = client_.ublk_get_disks();
    if (!disks) return disks.error();
    for (const auto& disk : disks->disks()) Add(disk.bdev_name(), "kernel disk " + disk.ublk_device());
    return {};
  }

  TypedCalls& client_;
  BdevUsers found_;
};

Result<BdevUsers> BdevUsers::Read(TypedCalls& client) { return BdevUsersReader(client).Run(); }

std::vector<std::string> BdevUsers::Of(const rpc::v1::Bdev& bdev) const {
  std::vector<std::string> users;
  for (const std::string& name : NamesOf(bdev)) {
    const auto [from, to] = users_.equal_range(name);
    for (auto user = from; user != to; ++user) {
      if (std::find(users.begin(), users.end(), user->second) == users.end()) users.push_back(user->second);
    }
  }
  if (users.empty() && (bdev.claimed() || bdev.bdev_opened_for_write()))
    users.push_back(bdev.claim_type().empty() ? "something that claims it" : "a claim of " + bdev.claim_type());
  return users;
}

Result<void> CheckUnused(TypedCalls& client, const std::vector<rpc::v1::Bdev>& bdevs) {
  const bool any_claimed =
      std::any_of(bdevs.begin(), bdevs.end(), [](const rpc::v1::Bdev& bdev) { return bdev.bdev_opened_for_write(); });
  // In 17.07 whoever uses a bdev has it open for writing, so that there is nothing more to ask; and it does not survive
  // every question.
  if (bdevs.empty() || (ReleaseOf(client) == kOldest && !any_claimed)) return {};
  const std::string what = bdevs.size() == 1 ? NameForPeople(bdevs.front()) : fmt::format("{} bdevs", bdevs.size());
  const auto users = BdevUsers::Read(client);
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

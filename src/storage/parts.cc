#include "storage/parts.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>
#include <utility>

#include <fmt/format.h>

#include "base/ip.h"
#include "base/saturating.h"
#include "base/text.h"
#include "client/bdev_name.h"
#include "spdkctl/rpc/v1/accel.pb.h"
#include "spdkctl/rpc/v1/bdev_nvme.pb.h"
#include "spdkctl/rpc/v1/bdev_raid.pb.h"
#include "spdkctl/rpc/v1/iscsi.pb.h"
#include "spdkctl/rpc/v1/keyring.pb.h"
#include "spdkctl/rpc/v1/nbd.pb.h"
#include "spdkctl/rpc/v1/nvmf.pb.h"
#include "spdkctl/rpc/v1/ublk.pb.h"
#include "storage/iscsi.h"
#include "storage/kinds/nvme_controller.h"
#include "storage/kinds/nvmf.h"
#include "storage/lvol.h"
#include "storage/nvmf.h"
#include "storage/spelling.h"
#include "storage/users.h"
#include "storage/vhost.h"

namespace spdkctl::storage {
namespace {

using rpc::v1::Bdev;

constexpr const char* kTransports = "nvmf_get_transports";
constexpr const char* kSubsystems = "nvmf_get_subsystems";
constexpr const char* kKeys = "keyring_get_keys";
constexpr const char* kCryptoKeys = "accel_crypto_keys_get";
constexpr const char* kNodes = "iscsi_get_target_nodes";
constexpr const char* kPortalGroups = "iscsi_get_portal_groups";
constexpr const char* kInitiatorGroups = "iscsi_get_initiator_groups";
constexpr const char* kConnections = "iscsi_get_connections";
constexpr const char* kRaids = "bdev_raid_get_bdevs";
constexpr int kMethodNotFound = -32601;

Error About(const std::string& what, Error error) {
  error.message = fmt::format("{}: {}", what, error.message);
  return error;
}

void Tell(Part& part, std::string what, std::string value) {
  if (value.empty()) return;
  const bool known =
      std::any_of(part.facts.begin(), part.facts.end(), [&](const Fact& fact) { return fact.what == what; });
  if (!known) part.facts.push_back({std::move(what), std::move(value)});
}

void TellSize(Part& part, std::string what, std::uint64_t bytes) {
  part.facts.push_back({std::move(what), FormatSize(bytes), bytes});
}

void TellNumber(Part& part, std::string what, std::uint64_t number) {
  part.facts.push_back({std::move(what), std::to_string(number), number});
}

/// A fact by which the part is found, whatever way it is spelled.
void Identify(Part& part, std::string what, std::string value, std::vector<std::string> spellings = {},
              bool list = false) {
  if (value.empty()) return;
  const bool told = std::any_of(part.facts.begin(), part.facts.end(),
                                [&](const Fact& fact) { return fact.what == what && (!list || fact.value == value); });
  if (!told) part.facts.push_back({std::move(what), std::move(value), {}, true, std::move(spellings), list});
}

/// One of several.
void IdentifyAlso(Part& part, std::string what, std::string value, std::vector<std::string> spellings = {}) {
  Identify(part, std::move(what), std::move(value), std::move(spellings), true);
}

/// The last part of a path, if it has others.
std::vector<std::string> LastOf(const std::string& path) {
  const std::string last = std::filesystem::path(path).filename().string();
  return last == path || last.empty() ? std::vector<std::string>() : std::vector<std::string>{last};
}

void Mark(Part& part, std::string mark, bool unwell = false) {
  part.marks.push_back(std::move(mark));
  part.unwell |= unwell;
}

/// A raid as bdev_raid_get_bdevs or its bdev shows it.
template <class Raid>
void DescribeRaid(const Raid& raid, Part& part) {
  Tell(part, "level", raid.raid_level());
  Tell(part, "state", raid.state());
  if (!part.marks.empty()) return;
  // Early releases have numbers for states.
  if (raid.state() == "configuring" || raid.state() == "offline") Mark(part, raid.state(), true);
  if (raid.state() == "online" && raid.num_base_bdevs_discovered() < raid.num_base_bdevs())
    Mark(part, fmt::format("degraded: {} of {} bdevs", raid.num_base_bdevs_discovered(), raid.num_base_bdevs()), true);
  if (raid.has_process())
    Mark(part, fmt::format("{} {}%", raid.process().type(), raid.process().progress().percent()), true);
}

std::string_view KindOfBdev(const Bdev& bdev) {
  if (IsVolume(bdev)) return parts::kVolume;
  return bdev.driver_specific().has_raid() ? parts::kRaid : parts::kBdev;
}

rpc::v1::BdevRaidGetBdevsRequest AllRaids() {
  rpc::v1::BdevRaidGetBdevsRequest request;
  request.set_category(rpc::v1::RAID_CATEGORY_ALL);
  return request;
}

}  // namespace

namespace {

/// The calls that list parts of a kind, by their newest names; the names of kinds live for ever.
struct ListsOfKind {
  std::string_view kind;
  std::vector<const char*> methods;
};

const std::vector<ListsOfKind>& ListsOfKinds() {
  static const std::vector<ListsOfKind> all = {
      {parts::kController, {"bdev_nvme_get_controllers"}},
      {parts::kTransport, {kTransports}},
      {parts::kSubsystem, {kSubsystems}},
      {parts::kVhost, {"vhost_get_controllers", "get_vhost_blk_controllers"}},
      {parts::kNode, {kNodes}},
      {parts::kPortalGroup, {kPortalGroups}},
      {parts::kInitiatorGroup, {kInitiatorGroups}},
      {parts::kKernelDisk, {"nbd_get_disks", "ublk_get_disks"}},
      {parts::kKey, {kKeys}},
      {parts::kCryptoKey, {kCryptoKeys}},
  };
  return all;
}

/// 17.07 does not list its methods: there the answer tells.
bool Has(const View& view, const char* method) {
  if (!view.Offers(method)) return false;
  if (!view.WasAsked({method})) return true;
  const auto answer = view.AnswerTo({method});
  return answer || answer.error().rpc_code != kMethodNotFound;
}

}  // namespace

/// Makes parts of what a target told, and ties them together.
class PartsReader {
 public:
  explicit PartsReader(const View& view) : view_(view) {}

  static void Ask(View& view) {
    BdevUsers::AskAll(view);
    AskStores(view);
    AskVhostControllers(view);
    AskNvmeControllers(view);
    for (const char* const list :
         {kTransports, kKeys, kCryptoKeys, kNodes, kPortalGroups, kInitiatorGroups, kConnections})
      view.Ask(list);
  }

  /// What can be asked only of those that were told.
  static void AskMore(View& view) {
    const auto subsystems = view.Answer<rpc::v1::NvmfGetSubsystemsResponse>(kSubsystems);
    if (!subsystems) return;
    for (const auto& subsystem : (*subsystems)->subsystems()) AskConnected(view, subsystem.nqn());
  }

  Result<Parts> Run() {
    const auto users = BdevUsers::In(view_);
    if (!users) return users.error();
    TakeKeys();
    for (const Bdev* bdev : view_.Bdevs()) TakeBdev(*bdev);
    TakeStores();
    TakeControllers();
    TakeRaids();
    TakeNvmf();
    TakeVhost();
    TakeIscsi();
    TakeKernelDisks();
    for (const Bdev* bdev : view_.Bdevs()) TieUsers(*bdev, (*users)->UsersOf(*bdev));
    for (const auto& [kind, methods] : ListsOfKinds()) {
      if (std::none_of(methods.begin(), methods.end(), [&](const char* method) { return Has(view_, method); }))
        found_.lacking_.insert(kind);
    }
    return std::move(found_);
  }

 private:
  using Place = std::size_t;
  using Key = std::pair<std::string_view, std::string>;

  Part& At(Place place) { return found_.all_[place]; }

  /// The part of a kind and key; it is made if it is not there.
  Place Have(std::string_view kind, const std::string& key, const std::string& name) {
    const auto [known, is_new] = places_.try_emplace(Key(kind, key), found_.all_.size());
    if (is_new) found_.all_.push_back({std::string(kind), name});
    return known->second;
  }
  Place Have(std::string_view kind, const std::string& name) { return Have(kind, name, name); }

  [[nodiscard]] std::optional<Place> Known(std::string_view kind, const std::string& key) const {
    const auto known = places_.find(Key(kind, key));
    return known == places_.end() ? std::nullopt : std::optional<Place>(known->second);
  }

  void Tie(Place user, Place used) {
    std::vector<Place>& grounds = At(user).stands_on;
    if (user == used || std::find(grounds.begin(), grounds.end(), used) != grounds.end()) return;
    grounds.push_back(used);
    At(used).used_by.push_back(user);
  }

  /// The answer to a question, if the target has it. An application that says that it has no such thing has none: 17.07
  /// does not list its methods, and is asked for all.
  template <class Response, class Take>
  void Each(const char* method, const Take& take, const google::protobuf::Message* request = nullptr) {
    if (!view_.Offers(method)) return;
    const auto answer = view_.Answer<Response>(method, request);
    if (answer) {
      take(**answer);
    } else if (answer.error().rpc_code != kMethodNotFound) {
      found_.unread_.push_back(About(method, answer.error()));
    }
  }

  void MarkUntold(Place place, std::string mark) {
    Mark(At(place), std::move(mark));
    At(place).has_others = true;
  }

  // Bdevs, and what they stand on.

  void TakeBdev(const Bdev& bdev) {
    const std::string& given = client::GivenName(bdev);
    const Place place = Have(KindOfBdev(bdev), bdev.name(), given);
    bdevs_[bdev.name()] = place;
    Part& part = At(place);
    if (given != bdev.name()) part.other_names.push_back(bdev.name());
    for (const std::string& alias : bdev.aliases()) {
      if (alias != given) part.other_names.push_back(alias);
    }
    TellSize(part, "size", SaturatingProduct(bdev.num_blocks(), bdev.block_size()));
    Tell(part, "product", bdev.product_name());
    Identify(part, "uuid", bdev.uuid());
    const rpc::v1::BdevDriverSpecific& specific = bdev.driver_specific();
    if (specific.has_raid()) DescribeRaid(specific.raid(), part);
    if (specific.lvol().snapshot()) Mark(part, "snapshot");
    if (specific.lvol().thin_provision()) Mark(part, "thin");
    if (bdev.product_name() == "Malloc disk") {
      const Place memory = Have(parts::kMemory, bdev.name(), FormatSize(*part.facts.front().number));
      At(memory).found_by_name = false;
      Tie(place, memory);
    }
    for (const std::string& file :
         {specific.aio().filename(), specific.uring().filename(), specific.pmem().pmem_file()})
      StandOnFile(place, file);
    if (specific.has_rbd())
      Tie(place, Have(parts::kImage, fmt::format("{}/{}", specific.rbd().pool_name(), specific.rbd().rbd_name())));
    if (!specific.virtio().pci_address().empty()) Tie(place, Drive(specific.virtio().pci_address()));
    StandOnFile(place, specific.virtio().socket());
    for (const auto& nvme : specific.nvme()) StandOnNvme(place, nvme);
    if (const std::string& key = specific.crypto().key_name(); !key.empty()) Tie(place, Have(parts::kCryptoKey, key));
  }

  void StandOnFile(Place bdev, const std::string& file) {
    if (file.empty()) return;
    const Place place = Have(parts::kFile, file);
    At(place).other_names = LastOf(file);
    Tie(bdev, place);
    Identify(At(bdev), "file", file, LastOf(file));
  }

  Place Drive(const std::string& address) {
    const Place place = Have(parts::kDrive, ToLower(address), address);
    std::vector<std::string>& others = At(place).other_names;
    if (!others.empty()) return place;
    others.push_back(ShowAddress("PCIe", address, {}));
    // As lspci shows it where there is one domain.
    constexpr std::string_view kDomain = "0000:";
    if (address.starts_with(kDomain)) others.push_back(address.substr(kDomain.size()));
    return place;
  }

  /// A drive, or the way to a subsystem over the network.
  Place Ground(const rpc::v1::NvmeTransportId& path) {
    if (!IsIpTransport(path.trtype()) && ToLower(path.trtype()) == "pcie") return Drive(path.traddr());
    const std::string address = ShowAddress(path.trtype(), path.traddr(), path.trsvcid());
    const Place place = Have(parts::kPath, address + ' ' + path.subnqn(), address);
    FindByAddress(At(place), path.trtype(), path.traddr(), path.trsvcid());
    Identify(At(place), "subnqn", path.subnqn());
    return place;
  }

  /// "10.0.0.1:4420" and "10.0.0.1" lead there, too.
  static void FindByAddress(Part& part, const std::string& trtype, const std::string& traddr,
                            const std::string& trsvcid) {
    if (!part.other_names.empty()) return;
    if (IsIpTransport(trtype)) part.other_names.push_back(WithPort(traddr, trsvcid));
    part.other_names.push_back(traddr);
  }

  void StandOnNvme(Place bdev, const rpc::v1::BdevNvmeInfo& nvme) {
    const bool local = !nvme.has_trid() && !nvme.pci_address().empty();
    if (!local && nvme.trid().traddr().empty()) return;
    const Place ground = local ? Drive(nvme.pci_address()) : Ground(nvme.trid());
    grounds_[bdev].push_back(ground);
    for (const Place place : {ground, bdev}) {
      Identify(At(place), "serial_number", std::string(Trim(nvme.ctrlr_data().serial_number())));
      Tell(At(place), "model_number", std::string(Trim(nvme.ctrlr_data().model_number())));
    }
    IdentifyAlso(At(bdev), "addresses", At(ground).name, At(ground).other_names);
    Identify(At(bdev), "subnqn", nvme.trid().subnqn());
  }

  void TakeControllers() {
    const auto list = NvmeControllersIn(view_);
    if (!list && list.error().rpc_code != kMethodNotFound)
      found_.unread_.push_back(About("NVMe controllers", list.error()));
    std::map<Place, bool> has_controller;
    for (int i = 0; list && i < (*list)->controllers_size(); ++i) {
      const auto& controller = (*list)->controllers(i);
      const Place place = Have(parts::kController, controller.name());
      for (const auto& path : controller.ctrlrs()) {
        if (!path.state().empty() && path.state() != "enabled") Mark(At(place), path.state(), true);
      }
      for (const auto& path : PathsOf(controller)) Tie(place, Ground(path));
      for (const Bdev* bdev : view_.Bdevs()) {
        if (!IsOfController(*bdev, controller.name())) continue;
        Tie(bdevs_.at(bdev->name()), place);
        has_controller[bdevs_.at(bdev->name())] = true;
      }
    }
    for (const auto& [bdev, grounds] : grounds_) {
      if (has_controller.contains(bdev)) continue;
      for (const Place ground : grounds) Tie(bdev, ground);
    }
  }

  void TakeStores() {
    // Whether they were told is known: BdevUsers looked at them.
    const auto stores = StoresIn(view_);
    for (int i = 0; stores && i < (*stores)->lvol_stores_size(); ++i) TakeStore((*stores)->lvol_stores(i));
  }

  void TakeStore(const rpc::v1::LvolStore& store) {
    const Place place = Have(parts::kStore, store.name());
    Identify(At(place), "uuid", store.uuid());
    TellSize(At(place), "size", SaturatingProduct(store.total_data_clusters(), store.cluster_size()));
    TellSize(At(place), "free", SaturatingProduct(store.free_clusters(), store.cluster_size()));
    std::map<std::string, Place> volumes;
    for (const Bdev* bdev : view_.Bdevs()) {
      if (IsVolume(*bdev) && MayBeIn(*bdev, store)) volumes[NameInStore(*bdev, store.name())] = bdevs_.at(bdev->name());
    }
    for (const Bdev* bdev : view_.Bdevs()) {
      const std::string& snapshot = bdev->driver_specific().lvol().base_snapshot();
      const auto volume = volumes.find(NameInStore(*bdev, store.name()));
      if (volume == volumes.end() || volume->second != bdevs_.at(bdev->name())) continue;
      // A clone stands on its snapshot, and through that on the store of both.
      const auto below = snapshot.empty() ? volumes.end() : volumes.find(snapshot);
      if (below != volumes.end()) {
        Tie(volume->second, below->second);
      } else if (At(volume->second).stands_on.empty()) {
        Tie(volume->second, place);
      }
    }
  }

  void TakeRaids() {
    const auto request = AllRaids();
    Each<rpc::v1::BdevRaidGetBdevsResponse>(
        kRaids,
        [&](const auto& all) {
          for (const auto& raid : all.bdevs()) {
            const auto bdev = bdevs_.find(raid.name());
            DescribeRaid(raid, At(bdev != bdevs_.end() ? bdev->second : Have(parts::kRaid, raid.name())));
          }
        },
        &request);
  }

  void TakeKeys() {
    Each<rpc::v1::KeyringGetKeysResponse>(kKeys, [&](const auto& all) {
      for (const auto& key : all.keys()) Have(parts::kKey, key.name());
    });
    Each<rpc::v1::AccelCryptoKeysGetResponse>(kCryptoKeys, [&](const auto& all) {
      for (const auto& key : all.keys()) Have(parts::kCryptoKey, key.name());
    });
  }

  // Who is served.

  void TakeNvmf() {
    Each<rpc::v1::NvmfGetTransportsResponse>(kTransports, [&](const auto& all) {
      for (const auto& transport : all.transports()) Have(parts::kTransport, transport.trtype());
    });
    // Whether they were told is known: BdevUsers looked at them.
    const auto subsystems = view_.Offers(kSubsystems) ? view_.Answer<rpc::v1::NvmfGetSubsystemsResponse>(kSubsystems)
                                                      : Result<const rpc::v1::NvmfGetSubsystemsResponse*>(nullptr);
    for (int i = 0; subsystems && *subsystems != nullptr && i < (*subsystems)->subsystems_size(); ++i)
      TakeSubsystem((*subsystems)->subsystems(i));
  }

  void TakeSubsystem(const rpc::v1::NvmfSubsystem& subsystem) {
    const Place place = Have(parts::kSubsystem, subsystem.nqn());
    Identify(At(place), "serial_number", subsystem.serial_number());
    Tell(At(place), "model_number", subsystem.model_number());
    Identify(At(place), "address", subsystem.pci_address());
    if (subsystem.subtype() == "Discovery") Mark(At(place), "discovery");
    if (subsystem.allow_any_host()) Mark(At(place), "any host");
    for (const auto& space : subsystem.namespaces()) TakeNamespace(place, subsystem.nqn(), space);
    for (const auto& address : subsystem.listen_addresses()) {
      const std::string shown = ShowAddress(address.trtype(), address.traddr(), address.trsvcid());
      const Place listener = Have(parts::kListener, subsystem.nqn() + ' ' + shown, shown);
      FindByAddress(At(listener), address.trtype(), address.traddr(), address.trsvcid());
      Tie(listener, place);
    }
    for (const auto& host : subsystem.hosts()) {
      const Place allowed = HostOf(place, subsystem.nqn(), host.nqn());
      for (const std::string& key : {host.dhchap_key(), host.dhchap_ctrlr_key()}) {
        if (!key.empty()) Tie(allowed, Have(parts::kKey, key));
      }
    }
    TakeConnected(place, subsystem.nqn());
  }

  Place HostOf(Place subsystem, const std::string& nqn, const std::string& host) {
    const Place place = Have(parts::kHost, nqn + ' ' + host, host);
    Tie(place, subsystem);
    return place;
  }

  void TakeConnected(Place subsystem, const std::string& nqn) {
    if (!TellsConnected(view_)) return MarkUntold(subsystem, "connected hosts unknown");
    const auto connected = ConnectedNqns(view_, nqn);
    if (!connected) {
      if (connected.error().rpc_code == kMethodNotFound) return;
      found_.unread_.push_back(About("connected hosts of " + nqn, connected.error()));
      return MarkUntold(subsystem, "connected hosts unknown");
    }
    for (const std::string& host : *connected) {
      const Place place = HostOf(subsystem, nqn, host.empty() ? "without a name" : host);
      if (At(place).marks.empty()) Mark(At(place), "connected");
    }
  }

  static std::string NamespaceKey(const std::string& nqn, std::int64_t nsid) {
    return fmt::format("{} of {}", nsid, nqn);
  }

  void TakeNamespace(Place subsystem, const std::string& nqn, const rpc::v1::NvmfNamespace& space) {
    const std::string name = NamespaceKey(nqn, space.nsid());
    const Place place = Have(parts::kNamespace, name);
    Part& part = At(place);
    part.found_by_name = false;
    TellNumber(part, "nsid", static_cast<std::uint64_t>(space.nsid()));
    Tell(part, "subsystem", nqn);
    Identify(part, "uuid", space.uuid());
    Identify(part, "nguid", space.nguid());
    Identify(part, "eui64", space.eui64());
    if (space.has_anagrpid()) TellNumber(part, "anagrpid", space.anagrpid());
    Tie(subsystem, place);
  }

  void TakeVhost() {
    const auto all = VhostControllersIn(view_);
    // BdevUsers has looked at them; one that lists none has none.
    for (int i = 0; all && i < all->controllers_size(); ++i) TakeController(all->controllers(i));
  }

  void TakeController(const rpc::v1::VhostController& controller) {
    const Place place = Have(parts::kVhost, controller.ctrlr());
    Identify(At(place), "socket", controller.socket(), LastOf(controller.socket()));
    for (const auto& target : controller.backend_specific().scsi()) {
      for (const auto& lun : target.luns())
        At(place).facts.push_back(
            {"luns",
             fmt::format("{}:{}={}", target.scsi_dev_num(), lun.id(), NameForPeople(view_, lun.bdev_name())),
             {},
             false,
             {},
             true});
    }
    if (!TellsGuests(view_.release())) return MarkUntold(place, "guests unknown");
    const auto guests = GuestsOf(controller, view_.release());
    if (!guests) {
      found_.unread_.push_back(About("guests of " + controller.ctrlr(), guests.error()));
      return MarkUntold(place, "guests unknown");
    }
    for (const auto& session : controller.sessions())
      Tie(Have(parts::kGuest, controller.ctrlr() + ' ' + session.name(), session.name()), place);
  }

  void TakeIscsi() {
    Each<rpc::v1::IscsiGetPortalGroupsResponse>(kPortalGroups, [&](const auto& all) {
      for (const auto& group : all.portal_groups()) TakePortalGroup(group);
    });
    Each<rpc::v1::IscsiGetInitiatorGroupsResponse>(kInitiatorGroups, [&](const auto& all) {
      for (const auto& group : all.initiator_groups()) {
        Part& part = At(Group(parts::kInitiatorGroup, group.tag()));
        for (const std::string& initiator : group.initiators()) IdentifyAlso(part, "initiators", initiator);
        for (const std::string& netmask : group.netmasks()) IdentifyAlso(part, "netmasks", netmask);
      }
    });
    const auto nodes = view_.Offers(kNodes) ? view_.Answer<rpc::v1::IscsiGetTargetNodesResponse>(kNodes)
                                            : Result<const rpc::v1::IscsiGetTargetNodesResponse*>(nullptr);
    for (int i = 0; nodes && *nodes != nullptr && i < (*nodes)->target_nodes_size(); ++i)
      TakeNode((*nodes)->target_nodes(i));
    Each<rpc::v1::IscsiGetConnectionsResponse>(kConnections, [&](const auto& all) {
      for (int i = 0; nodes && *nodes != nullptr && i < (*nodes)->target_nodes_size(); ++i)
        TakeConnections((*nodes)->target_nodes(i).name(), all);
    });
  }

  Place Group(std::string_view kind, std::int32_t tag) {
    const Place place = Have(kind, std::to_string(tag));
    At(place).found_by_name = false;
    return place;
  }

  void TakePortalGroup(const rpc::v1::IscsiPortalGroup& group) {
    Part& part = At(Group(parts::kPortalGroup, group.tag()));
    for (const auto& portal : group.portals())
      IdentifyAlso(part, "portals", PortalText(portal.host(), portal.port()), {portal.host()});
  }

  static std::string LunKey(const std::string& node, std::int64_t lun) { return fmt::format("{} of {}", lun, node); }

  void TakeNode(const rpc::v1::IscsiTargetNode& node) {
    const Place place = Have(parts::kNode, node.name());
    if (!node.alias_name().empty()) At(place).other_names.push_back(node.alias_name());
    for (const auto& lun : node.luns()) {
      const Place unit = Have(parts::kLun, LunKey(node.name(), lun.lun_id()));
      At(unit).found_by_name = false;
      TellNumber(At(unit), "lun", static_cast<std::uint64_t>(lun.lun_id()));
      Tell(At(unit), "node", node.name());
      Tie(place, unit);
    }
    for (const auto& pair : node.pg_ig_maps()) {
      Tie(Group(parts::kPortalGroup, pair.pg_tag()), place);
      Tie(Group(parts::kInitiatorGroup, pair.ig_tag()), place);
    }
  }

  void TakeConnections(const std::string& node, const rpc::v1::IscsiGetConnectionsResponse& all) {
    for (const auto& connection : all.connections()) {
      if (!IsNodeOf(connection, node)) continue;
      const Place place =
          Have(parts::kInitiator, node + ' ' + connection.initiator_addr(), connection.initiator_addr());
      if (At(place).marks.empty()) Mark(At(place), "connected");
      Tie(place, *Known(parts::kNode, node));
    }
  }

  void TakeKernelDisks() {
    const auto take = [&](const std::string& device) {
      At(Have(parts::kKernelDisk, device)).other_names = LastOf(device);
    };
    if (const auto disks = view_.Answer<rpc::v1::NbdGetDisksResponse>("nbd_get_disks")) {
      for (const auto& disk : (*disks)->disks()) take(disk.nbd_device());
    }
    if (const auto disks = view_.Answer<rpc::v1::UblkGetDisksResponse>("ublk_get_disks")) {
      for (const auto& disk : (*disks)->disks()) take(disk.ublk_device());
    }
  }

  // Who uses a bdev.

  void TieUsers(const Bdev& bdev, const std::vector<BdevUser>& users) {
    const Place place = bdevs_.at(bdev.name());
    for (const BdevUser& user : users) {
      if (user.kind == BdevUser::Kind::kClaim) {
        MarkUntold(place, "claimed by " + user.words);
        continue;
      }
      const Place by = PlaceOf(user);
      Tie(by, place);
      // Whoever has the identifiers of a namespace looks for the bdev behind it.
      if (user.kind != BdevUser::Kind::kNamespace) continue;
      const std::vector<Fact> facts = At(by).facts;
      for (const Fact& fact : facts) {
        if (fact.finds) IdentifyAlso(At(place), "namespace " + fact.what, fact.value);
      }
    }
  }

  Place PlaceOf(const BdevUser& user) {
    switch (user.kind) {
      case BdevUser::Kind::kNamespace: return Have(parts::kNamespace, NamespaceKey(user.name, user.number));
      case BdevUser::Kind::kLun: return Have(parts::kLun, LunKey(user.name, user.number));
      case BdevUser::Kind::kVhostController: return Have(parts::kVhost, user.name);
      case BdevUser::Kind::kStore: return Have(parts::kStore, user.name);
      case BdevUser::Kind::kKernelDisk: return Have(parts::kKernelDisk, user.name);
      case BdevUser::Kind::kRaid: return Have(parts::kRaid, user.name);
      case BdevUser::Kind::kBdev:
      case BdevUser::Kind::kClone:
      case BdevUser::Kind::kClaim: break;
    }
    return bdevs_.at(user.name);
  }

  const View& view_;
  Parts found_;
  std::map<Key, Place> places_;
  std::map<std::string, Place> bdevs_;           ///< By the names that the target has for them.
  std::map<Place, std::vector<Place>> grounds_;  ///< What the driver of an NVMe bdev tells.
};

Result<Parts> Parts::Read(Caller& caller, const CallOptions& options) {
  const auto info = caller.info();
  if (!info) return info.error();
  View view(*info);
  PartsReader::Ask(view);
  if (auto read = view.Read(caller, options); !read) return read.error();
  PartsReader::AskMore(view);
  if (auto read = view.Read(caller, options); !read) return read.error();
  return PartsReader(view).Run();
}

namespace {

/// Whether two spellings of an address, identifier or file mean the same.
bool AreSame(std::string_view one, std::string_view other) {
  if (ToLower(one) == ToLower(other)) return true;
  constexpr std::array kSpellings = {v1::HEX, v1::ADDRESS, v1::PATH};
  return std::any_of(kSpellings.begin(), kSpellings.end(),
                     [&](v1::Spelling spelling) { return Normal(spelling, one) == Normal(spelling, other); });
}

bool HasPiece(const std::string& text, const std::string& piece) {
  return ToLower(text).find(piece) != std::string::npos;
}

/// By what a part is found: each of its names and facts, with their spellings.
struct Handle {
  const std::string* by;
  const std::string* text;
};

std::vector<Handle> HandlesOf(const Part& part) {
  static const std::string name = "name";
  std::vector<Handle> handles;
  if (part.found_by_name) handles.push_back({&name, &part.name});
  for (const std::string& other : part.other_names) handles.push_back({&name, &other});
  for (const Fact& fact : part.facts) {
    if (!fact.finds) continue;
    handles.push_back({&fact.what, &fact.value});
    for (const std::string& spelling : fact.spellings) handles.push_back({&fact.what, &spelling});
  }
  return handles;
}

/// Names are as they are, but those that are addresses and paths have several spellings.
bool IsSpelled(const Part& part) {
  return part.kind == parts::kDrive || part.kind == parts::kPath || part.kind == parts::kListener ||
         part.kind == parts::kFile || part.kind == parts::kInitiator;
}

/// How a word fits a part best.
std::optional<Fit> FitOf(std::string_view word, const Part& part, std::size_t place) {
  const std::vector<Handle> handles = HandlesOf(part);
  for (const Handle& handle : handles) {
    const bool as_it_is = handle.text == &part.name && !IsSpelled(part);
    if (as_it_is ? *handle.text == word : AreSame(*handle.text, word)) return Fit{place, *handle.by};
  }
  const std::string piece = ToLower(word);
  for (const Handle& handle : handles) {
    if (HasPiece(*handle.text, piece)) return Fit{place, *handle.by, true};
  }
  return std::nullopt;
}

}  // namespace

std::vector<Fit> Parts::Find(std::string_view word) const {
  std::vector<Fit> fits;
  for (std::size_t place = 0; !word.empty() && place < all_.size(); ++place) {
    if (const auto fit = FitOf(word, all_[place], place)) fits.push_back(*fit);
  }
  const auto order = [](const Fit& fit) { return std::pair(fit.partial, fit.by != "name"); };
  std::stable_sort(fits.begin(), fits.end(),
                   [&](const Fit& one, const Fit& other) { return order(one) < order(other); });
  return fits;
}

}  // namespace spdkctl::storage

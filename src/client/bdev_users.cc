#include "client/bdev_users.h"

#include <algorithm>
#include <array>
#include <set>

#include <fmt/format.h>

#include "client/bdev_name.h"
#include "spdkctl/rpc/v1/bdev_lvol.pb.h"
#include "spdkctl/rpc/v1/bdev_raid.pb.h"
#include "spdkctl/rpc/v1/iscsi.pb.h"
#include "spdkctl/rpc/v1/nbd.pb.h"
#include "spdkctl/rpc/v1/nvmf.pb.h"
#include "spdkctl/rpc/v1/ublk.pb.h"
#include "spdkctl/rpc/v1/vhost.pb.h"

namespace spdkctl::client {
namespace {

using google::protobuf::FieldDescriptor;
using google::protobuf::Message;

// In 18.01 and 18.04 the call shows one disk, whose device has to be named.
constexpr Release kListsNbdDisks(18, 7);
constexpr Read kRaids("bdev_raid_get_bdevs", R"({"category":"all"})");
constexpr Read kNbdDisks("nbd_get_disks");
constexpr std::array<Read, 8> kLists = {
    "bdev_get_bdevs",         "nvmf_get_subsystems",       "vhost_get_controllers",      "iscsi_get_target_nodes",
    "bdev_lvol_get_lvstores", "get_vhost_blk_controllers", "get_vhost_scsi_controllers", "ublk_get_disks"};

/// The text of a field, if the message has one of that name.
std::string TextIn(const Message& message, const char* name) {
  const FieldDescriptor* const field = message.GetDescriptor()->FindFieldByName(name);
  const bool text = field != nullptr && !field->is_repeated() && field->cpp_type() == FieldDescriptor::CPPTYPE_STRING;
  return text ? message.GetReflection()->GetString(message, field) : std::string();
}

std::vector<std::string> NamesOf(const rpc::v1::Bdev& bdev) {
  std::set<std::string> names(bdev.aliases().begin(), bdev.aliases().end());
  names.insert({bdev.name(), bdev.uuid()});
  names.erase(std::string());
  return {names.begin(), names.end()};
}

}  // namespace

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
    bases.push_back(TextIn(about, "base_bdev_name"));
    bases.push_back(TextIn(about, "base_bdev"));
  }
  // Releases that do not tell give an error bdev the name of its base all the same.
  if (bdev.name().starts_with("EE_")) bases.push_back(bdev.name().substr(3));
  std::erase(bases, std::string());
  std::sort(bases.begin(), bases.end());
  bases.erase(std::unique(bases.begin(), bases.end()), bases.end());
  return bases;
}

std::string NameForPeople(const rpc::v1::Bdev& bdev) {
  return (bdev.driver_specific().has_lvol() ? "volume " : "bdev ") + GivenName(bdev);
}

Reads BdevUsers::Questions(Release release) {
  Reads reads(kLists.begin(), kLists.end());
  reads.push_back(kRaids);
  if (release >= kListsNbdDisks) reads.push_back(kNbdDisks);
  return reads;
}

class BdevUsersReader {
 public:
  explicit BdevUsersReader(const Told& told) : told_(told) {}

  BdevUsers Run() {
    Each<rpc::v1::BdevGetBdevsResponse>("bdev_get_bdevs", [&](const auto& all) {
      for (const rpc::v1::Bdev& bdev : all.bdevs()) AddBases(bdev);
    });
    Each<rpc::v1::NvmfGetSubsystemsResponse>("nvmf_get_subsystems", [&](const auto& all) {
      for (const auto& subsystem : all.subsystems()) AddNamespaces(subsystem);
    });
    Each<rpc::v1::IscsiGetTargetNodesResponse>("iscsi_get_target_nodes", [&](const auto& all) {
      for (const auto& node : all.target_nodes()) {
        for (const auto& lun : node.luns())
          AddNamed(lun.bdev_name(),
                   {Kind::kLun, node.name(), lun.lun_id(), fmt::format("LUN {} of {}", lun.lun_id(), node.name())});
      }
    });
    Each<rpc::v1::BdevLvolGetLvstoresResponse>("bdev_lvol_get_lvstores", [&](const auto& all) {
      for (const auto& store : all.lvol_stores())
        AddNamed(store.base_bdev(), {Kind::kStore, store.name(), 0, "lvol store " + store.name()});
    });
    TakeVhost();
    TakeRaids();
    TakeKernelDisks();
    return std::move(found_);
  }

 private:
  using Kind = BdevUser::Kind;

  void Add(const std::string& bdev, BdevUser user) { found_.users_.emplace(bdev, std::move(user)); }
  void Fail(Error why) {
    if (found_.complete_) found_.complete_ = std::move(why);
  }
  /// A user that always has a bdev.
  void AddNamed(const std::string& bdev, const BdevUser& user) {
    if (bdev.empty())
      Fail(MakeError(Code::kProtocol, fmt::format("the target does not tell which bdev {} uses", user.words)));
    Add(bdev, user);
  }

  /// What the target answered, if it has the call. An answer that failed leaves the question open, but not if the
  /// application says that it has no such thing: 17.07, which does not list its methods, is asked for all.
  template <class Response, class Take>
  void Each(const Read& list, const Take& take) {
    constexpr int kMethodNotFound = -32601;
    if (!told_.Offers(list.method)) return;
    const auto answer = told_.AnswerTo(list);
    if (answer) return take(static_cast<const Response&>(**answer));
    if (answer.error().rpc_code != kMethodNotFound) Fail(answer.error());
  }

  void AddBases(const rpc::v1::Bdev& bdev) {
    for (const std::string& base : BasesOf(bdev))
      Add(base, {Kind::kBdev, bdev.name(), 0, fmt::format("bdev {} on top of it", bdev.name())});
    const std::string& external = bdev.driver_specific().lvol().external_snapshot_name();
    if (!external.empty())
      Add(external, {Kind::kClone, bdev.name(), 0, fmt::format("{}, whose snapshot it is", NameForPeople(bdev))});
  }

  void AddNamespaces(const rpc::v1::NvmfSubsystem& subsystem) {
    for (const auto& space : subsystem.namespaces())
      AddNamed(space.has_bdev_name() ? space.bdev_name() : space.name(),
               {Kind::kNamespace, subsystem.nqn(), space.nsid(),
                fmt::format("namespace {} of {}", space.nsid(), subsystem.nqn())});
  }

  void TakeVhost() {
    const auto user = [](const auto& controller) {
      return BdevUser{Kind::kVhostController, controller.ctrlr(), 0,
                      fmt::format("vhost controller {}", controller.ctrlr())};
    };
    Each<rpc::v1::VhostGetControllersResponse>("vhost_get_controllers", [&](const auto& all) {
      for (const auto& controller : all.controllers()) {
        const auto& backend = controller.backend_specific();
        if (backend.has_block()) Add(backend.block().bdev(), user(controller));
        for (const auto& target : backend.scsi()) {
          for (const auto& lun : target.luns()) Add(lun.bdev_name(), user(controller));
        }
      }
    });
    Each<rpc::v1::GetVhostBlkControllersResponse>("get_vhost_blk_controllers", [&](const auto& all) {
      for (const auto& controller : all.controllers()) Add(controller.dev_name(), user(controller));
    });
    Each<rpc::v1::GetVhostScsiControllersResponse>("get_vhost_scsi_controllers", [&](const auto& all) {
      for (const auto& controller : all.controllers()) {
        for (const auto& device : controller.scsi_devs()) {
          for (const auto& lun : device.luns()) Add(lun.lun_name(), user(controller));
        }
      }
    });
  }

  /// Before 23.01 the list has names alone; the raid bdevs that work tell of their bases themselves, and the others
  /// have claims on theirs.
  void TakeRaids() {
    Each<rpc::v1::BdevRaidGetBdevsResponse>(kRaids, [&](const auto& all) {
      for (const auto& raid : all.bdevs()) {
        if (raid.state() == "online") continue;  // A bdev, and so found.
        for (const auto& base : raid.base_bdevs_list())
          Add(base.name(), {Kind::kRaid, raid.name(), 0, fmt::format("raid {}", raid.name())});
      }
    });
  }

  void TakeKernelDisks() {
    const auto user = [](const std::string& device) {
      return BdevUser{Kind::kKernelDisk, device, 0, "kernel disk " + device};
    };
    if (told_.release() >= kListsNbdDisks) {
      Each<rpc::v1::NbdGetDisksResponse>(kNbdDisks, [&](const auto& all) {
        for (const auto& disk : all.disks()) Add(disk.bdev_name(), user(disk.nbd_device()));
      });
    }
    Each<rpc::v1::UblkGetDisksResponse>("ublk_get_disks", [&](const auto& all) {
      for (const auto& disk : all.disks()) Add(disk.bdev_name(), user(disk.ublk_device()));
    });
  }

  const Told& told_;
  BdevUsers found_;
};

std::vector<std::string> WordsOf(const std::vector<BdevUser>& users) {
  std::vector<std::string> words;
  for (const BdevUser& user : users) words.push_back(user.words);
  return words;
}

BdevUsers BdevUsers::In(const Told& told) { return BdevUsersReader(told).Run(); }

void BdevUsers::AddOf(const std::string& name, std::vector<BdevUser>& users) const {
  const auto [from, to] = users_.equal_range(name);
  for (auto user = from; user != to; ++user) {
    if (std::find(users.begin(), users.end(), user->second) == users.end()) users.push_back(user->second);
  }
}

std::vector<BdevUser> BdevUsers::UsersOf(const rpc::v1::Bdev& bdev) const {
  std::vector<BdevUser> users;
  for (const std::string& name : NamesOf(bdev)) AddOf(name, users);
  return users;
}

std::vector<std::string> BdevUsers::Of(const rpc::v1::Bdev& bdev) const { return WordsOf(UsersOf(bdev)); }

std::vector<std::string> BdevUsers::Of(const std::string& bdev_name) const {
  std::vector<BdevUser> users;
  AddOf(bdev_name, users);
  return WordsOf(users);
}

}  // namespace spdkctl::client

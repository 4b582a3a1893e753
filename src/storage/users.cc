#include "storage/users.h"

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

namespace spdkctl::storage {
namespace {

using google::protobuf::FieldDescriptor;
using google::protobuf::Message;

// In 18.01 and 18.04 the call shows one disk, whose device has to be named.
constexpr Release kListsNbdDisks(18, 7);
constexpr Release kOldest(17, 7);
constexpr const char* kRaids = "bdev_raid_get_bdevs";
constexpr std::array<const char*, 8> kLists = {
    "nvmf_get_subsystems",       "vhost_get_controllers",      "iscsi_get_target_nodes", "bdev_lvol_get_lvstores",
    "get_vhost_blk_controllers", "get_vhost_scsi_controllers", "ublk_get_disks",         "nbd_get_disks"};

rpc::v1::BdevRaidGetBdevsRequest AllRaids() {
  rpc::v1::BdevRaidGetBdevsRequest request;
  request.set_category(rpc::v1::RAID_CATEGORY_ALL);
  return request;
}

/// The text of a field, if the message has one of that name.
std::string TextIn(const Message& message, const char* name) {
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

std::vector<std::string> NamesOf(const rpc::v1::Bdev& bdev) {
  std::set<std::string> names(bdev.aliases().begin(), bdev.aliases().end());
  names.insert({bdev.name(), bdev.uuid()});
  names.erase(std::string());
  return {names.begin(), names.end()};
}

}  // namespace

std::string NameForPeople(const rpc::v1::Bdev& bdev) {
  return (bdev.driver_specific().has_lvol() ? "volume " : "bdev ") + client::GivenName(bdev);
}

std::string NameForPeople(const View& view, const std::string& bdev) {
  const auto found = view.FindBdev(bdev);
  const bool volume = found && *found != nullptr && (*found)->driver_specific().has_lvol();
  return volume ? client::GivenName(**found) : bdev;
}

class BdevUsersReader {
 public:
  explicit BdevUsersReader(const View& view) : view_(view) {}

  Result<BdevUsers> Run() {
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
    if (!failed_) return failed_.error();
    if (!nameless_.empty())
      return MakeError(Code::kProtocol, fmt::format("the target does not tell which bdev {} uses", nameless_));
    return std::move(found_);
  }

 private:
  using Kind = BdevUser::Kind;

  void Add(const std::string& bdev, BdevUser user) { found_.users_.emplace(bdev, std::move(user)); }
  /// A user that always has a bdev.
  void AddNamed(const std::string& bdev, const BdevUser& user) {
    if (bdev.empty()) nameless_ = user.words;
    Add(bdev, user);
  }

  /// What the target answered, if it has the call. An answer that failed leaves the question open, but not if the
  /// application says that it has no such thing: 17.07, which does not list its methods, is asked for all.
  template <class Response, class Take>
  void Each(const char* method, const Take& take, const Message* request = nullptr) {
    constexpr int kMethodNotFound = -32601;
    if (!view_.Offers(method) || !failed_) return;
    const auto answer = view_.Answer<Response>(method, request);
    if (!answer) {
      if (answer.error().rpc_code != kMethodNotFound) failed_ = answer.error();
      return;
    }
    take(**answer);
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
    const rpc::v1::BdevRaidGetBdevsRequest request = AllRaids();
    Each<rpc::v1::BdevRaidGetBdevsResponse>(
        kRaids,
        [&](const auto& all) {
          for (const auto& raid : all.bdevs()) {
            if (raid.state() == "online") continue;  // A bdev, and so found.
            for (const auto& base : raid.base_bdevs_list())
              Add(base.name(), {Kind::kRaid, raid.name(), 0, fmt::format("raid {}", raid.name())});
          }
        },
        &request);
  }

  void TakeKernelDisks() {
    const auto user = [](const std::string& device) {
      return BdevUser{Kind::kKernelDisk, device, 0, "kernel disk " + device};
    };
    if (view_.release() >= kListsNbdDisks) {
      Each<rpc::v1::NbdGetDisksResponse>("nbd_get_disks", [&](const auto& all) {
        for (const auto& disk : all.disks()) Add(disk.bdev_name(), user(disk.nbd_device()));
      });
    }
    Each<rpc::v1::UblkGetDisksResponse>("ublk_get_disks", [&](const auto& all) {
      for (const auto& disk : all.disks()) Add(disk.bdev_name(), user(disk.ublk_device()));
    });
  }

  const View& view_;
  BdevUsers found_;
  Result<void> failed_;
  std::string nameless_;  ///< A user of a bdev that nobody knows.
};

void BdevUsers::AskAll(View& view) {
  view.AskBdevs();
  for (const char* const list : kLists) {
    if (list != std::string_view("nbd_get_disks") || view.release() >= kListsNbdDisks) view.Ask(list);
  }
  view.Ask(kRaids, AllRaids());
}

void BdevUsers::Ask(View& view, const std::string& bdev) {
  if (view.release() == kOldest) {
    view.AskBdevs();
    const auto told = view.FindBdev(bdev);
    if (!told || *told == nullptr || !(*told)->bdev_opened_for_write()) return;
  }
  AskAll(view);
}

bool BdevUsers::WasAsked(const View& view) {
  return std::all_of(kLists.begin(), kLists.end(), [&](const char* list) {
    const Method& method = *Schema::Get().Find(list);
    return !view.Offers(list) || std::any_of(view.questions_.begin(), view.questions_.end(),
                                             [&](const auto& asked) { return asked.second.method == &method; });
  });
}

Result<std::shared_ptr<const BdevUsers>> BdevUsers::In(const View& view) {
  if (view.users_ != nullptr) return view.users_;
  const bool unasked = view.release() == kOldest && !WasAsked(view);
  auto read = unasked ? Result<BdevUsers>(BdevUsers()) : BdevUsersReader(view).Run();
  if (!read) return read.error();
  view.users_ = std::make_shared<const BdevUsers>(std::move(*read));
  return view.users_;
}

Result<BdevUsers> BdevUsers::Read(Caller& caller, const CallOptions& options) {
  // What the target offers has to be known before anything can be left out.
  const auto info = caller.info();
  if (!info) return info.error();
  View view(*info);
  AskAll(view);
  if (auto read = view.Read(caller, options); !read) return read.error();
  return BdevUsersReader(view).Run();
}

std::vector<BdevUser> BdevUsers::UsersOf(const rpc::v1::Bdev& bdev) const {
  std::vector<BdevUser> users;
  for (const std::string& name : NamesOf(bdev)) {
    const auto [from, to] = users_.equal_range(name);
    for (auto user = from; user != to; ++user) {
      if (std::find(users.begin(), users.end(), user->second) == users.end()) users.push_back(user->second);
    }
  }
  if (users.empty() && (bdev.claimed() || bdev.bdev_opened_for_write()))
    users.push_back({BdevUser::Kind::kClaim, "", 0,
                     bdev.claim_type().empty() ? "something that claims it" : "a claim of " + bdev.claim_type()});
  return users;
}

std::vector<std::string> BdevUsers::Of(const rpc::v1::Bdev& bdev) const {
  std::vector<std::string> words;
  for (const BdevUser& user : UsersOf(bdev)) words.push_back(user.words);
  return words;
}

}  // namespace spdkctl::storage

#include <algorithm>

#include <fmt/format.h>

#include "base/text.h"
#include "client/causes/rule.h"
#include "spdkctl/rpc/v1/vhost.pb.h"

namespace spdkctl::client::causes {
namespace {

constexpr Read kControllers("vhost_get_controllers");

const rpc::v1::VhostController* FindController(const Refused& c, const std::string& name) {
  const auto* const all = c.Told<rpc::v1::VhostGetControllersResponse>(kControllers);
  if (all == nullptr) return nullptr;
  // A controller is found by the path of its socket, too.
  const std::string last = name.substr(name.rfind('/') + 1);
  for (const auto& controller : all->controllers()) {
    if (controller.ctrlr() == name || controller.ctrlr() == last) return &controller;
  }
  return nullptr;
}

/// The folder that the target makes its sockets in: that of another controller, or what its command line says.
std::optional<std::string> SocketFolder(const Refused& c) {
  const auto* const all = c.Told<rpc::v1::VhostGetControllersResponse>(kControllers);
  for (int i = 0; all != nullptr && i < all->controllers_size(); ++i) {
    const std::string& socket = all->controllers(i).socket();
    if (socket.find('/') != std::string::npos) return socket.substr(0, socket.rfind('/') + 1);
  }
  const auto words =
      c.host == nullptr ? Result<std::vector<std::string>>(MakeError(Code::kUnsupported, {})) : c.host->CommandLine();
  if (!words) return std::nullopt;
  for (std::size_t i = 0; i + 1 < words->size(); ++i) {
    if ((*words)[i] == "-S") return (*words)[i + 1] + "/";
  }
  return std::string();
}

/// Something else than a socket that is left over is in the place of the controller's own.
Found SocketUnfit(const Refused& c, const std::string& name) {
  const auto folder = SocketFolder(c);
  if (!folder || c.host == nullptr) return {};
  const std::string path = *folder + name;
  constexpr std::size_t kLongest = 107;
  if (path.size() > kLongest)
    return WrongValue(fmt::format("the socket {} has {} characters, {} fit", path, path.size(), kLongest));
  if (!folder->empty()) {
    const auto there = c.host->File(*folder);
    if (!there && there.error().code == Code::kNotFound)
      return Absent(fmt::format("the folder of the sockets, {}, is not there", *folder));
  }
  const auto file = c.host->File(path);
  if (!file) return {};
  if (file->kind != FileFacts::Kind::kSocket)
    return WrongSort(fmt::format("{} is there, and no socket: the controller's own belongs there", path));
  const auto holder = c.host->WhoListens(path);
  return holder ? Taken(fmt::format("socket {} is that of {}", path, *holder)) : std::nullopt;
}

Found TransportAbsent(const Refused& c) {
  const std::string transport = StringField(c.request, "transport");
  const auto* const all = c.Told<rpc::v1::VirtioBlkGetTransportsResponse>("virtio_blk_get_transports");
  if (transport.empty() || all == nullptr) return {};
  std::vector<std::string> names;
  for (const auto& one : all->transports()) names.push_back(one.name());
  if (std::find(names.begin(), names.end(), transport) != names.end()) return {};
  return Absent(fmt::format("there is no virtio-blk transport '{}'; there are {}", Shortened(transport),
                            names.empty() ? "none" : Join(names, ", ")));
}

Found ControllerRefused(const Refused& c) {
  const std::string name = StringField(c.request, "ctrlr");
  constexpr std::size_t kLongest = 64;
  if (name.empty()) return WrongValue("the name of the controller (ctrlr) is empty");
  if (name.size() > kLongest)
    return WrongValue(fmt::format("the name of the controller has {} characters, {} fit", name.size(), kLongest));
  if (name.find('/') != std::string::npos)
    return WrongValue(fmt::format("'{}' has a slash: a controller has a name in the folder of the sockets", name));
  if (Found cause = CoresOutside(c, StringField(c.request, "cpumask"))) return cause;
  if (Found cause = TransportAbsent(c)) return cause;
  const std::string bdev = StringField(c.request, "dev_name");
  if (Found cause = BdevClaimed(c, bdev)) return cause;
  return SocketUnfit(c, name);
}

Found AddTargetRefused(const Refused& c) {
  const auto* const request = c.As<rpc::v1::VhostScsiControllerAddTargetRequest>();
  const auto* const controller = request == nullptr ? nullptr : FindController(c, request->ctrlr());
  if (controller == nullptr) return {};
  const auto& backend = controller->backend_specific();
  if (backend.has_block())
    return WrongSort(fmt::format("{} is a vhost-blk controller, and has no SCSI targets", controller->ctrlr()));
  for (const auto& target : backend.scsi()) {
    if (static_cast<int>(target.scsi_dev_num()) == request->scsi_target_num())
      return Taken(fmt::format("slot {} of {} is taken by {}", request->scsi_target_num(), controller->ctrlr(),
                               target.target_name()));
  }
  constexpr int kSlots = 8;
  if (request->scsi_target_num() < 0 && backend.scsi_size() == kSlots)
    return Full(fmt::format("all {} slots of {} are taken", kSlots, controller->ctrlr()));
  return BdevClaimed(c, request->bdev_name());
}

Found RemoveTargetRefused(const Refused& c) {
  const auto* const request = c.As<rpc::v1::VhostScsiControllerRemoveTargetRequest>();
  const auto* const controller = request == nullptr ? nullptr : FindController(c, request->ctrlr());
  if (controller == nullptr) return {};
  const auto& backend = controller->backend_specific();
  if (backend.has_block())
    return WrongSort(fmt::format("{} is a vhost-blk controller, and has no SCSI targets", controller->ctrlr()));
  std::vector<std::string> slots;
  for (const auto& target : backend.scsi()) {
    if (target.scsi_dev_num() == request->scsi_target_num()) return {};
    slots.push_back(std::to_string(target.scsi_dev_num()));
  }
  return Absent(fmt::format("{} has no target in slot {}; it has {}", controller->ctrlr(), request->scsi_target_num(),
                            slots.empty() ? "none" : Join(slots, ", ")));
}

Found GuestsConnected(const Refused& c) {
  const auto* const controller = FindController(c, StringField(c.request, "ctrlr"));
  if (controller == nullptr) return {};
  if (!controller->sessions().empty())
    return InUse(fmt::format("{} virtual machine{} connected to {}", controller->sessions_size(),
                             controller->sessions_size() == 1 ? " is" : "s are", controller->ctrlr()));
  return {};
}

}  // namespace

void AddVhostRules(Rules& rules) {
  const Reads create = WithUsers({"framework_get_reactors", "virtio_blk_get_transports"});
  const Reads controllers = {kControllers};
  rules.insert({{"vhost_create_blk_controller", {create, ControllerRefused}},
                {"vhost_create_scsi_controller", {create, ControllerRefused}},
                {"vhost_create_nvme_controller", {create, ControllerRefused}},
                {"vhost_scsi_controller_add_target", {WithUsers(), AddTargetRefused}},
                {"vhost_scsi_controller_remove_target", {controllers, RemoveTargetRefused}},
                {"vhost_delete_controller", {controllers, GuestsConnected}}});
}

}  // namespace spdkctl::client::causes

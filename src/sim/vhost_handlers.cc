#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cerrno>

#include <fmt/format.h>

#include "base/text.h"
#include "sim/dispatcher.h"
#include "spdkctl/rpc/v1/bdev.pb.h"
#include "spdkctl/rpc/v1/common.pb.h"
#include "spdkctl/rpc/v1/framework.pb.h"
#include "spdkctl/rpc/v1/scsi.pb.h"
#include "spdkctl/rpc/v1/vhost.pb.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)
using Bdev = sim::Bdev;
using VhostController = sim::VhostController;
using Failure = std::optional<RpcError>;

constexpr int kTargets = 8;

std::string SocketPath(const World& world, const std::string& name) {
  return world.options.vhost_directory + "/" + name;
}

/// 17.07 says "Operation not permitted" to every request that it cannot meet.
RpcError Refusal(const World& world, int number) { return InvalidErrno(world.oldest() ? EPERM : number); }

/// The mask as it is shown; nothing if it is no mask, or names cores that the application does not have.
std::optional<std::string> CheckMask(const World& world, const std::string& mask) {
  if (mask.empty()) return fmt::format("0x{:x}", world.options.core_mask);
  const bool prefixed = mask.starts_with("0x");
  const auto number = ParseNumber(prefixed ? std::string_view(mask).substr(2) : std::string_view(mask), 16);
  if (!number || *number == 0 || (*number & ~world.options.core_mask) != 0) return std::nullopt;
  return fmt::format("0x{:x}", *number);
}

/// The controller's socket, which nobody ever speaks through.
UniqueFd OpenSocket(const std::string& path) {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  if (path.size() >= sizeof(address.sun_path)) return {};
  std::copy(path.begin(), path.end(), address.sun_path);
  UniqueFd socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
  if (::bind(socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof(address)) != 0 ||
      ::listen(socket.get(), 1) != 0)
    return {};
  return socket;
}

Failure AddController(World& world, VhostController controller, const std::string& cpumask) {
  if (world.vhost.contains(controller.name)) return Refusal(world, EEXIST);
  const auto mask = CheckMask(world, cpumask);
  if (!mask) return Refusal(world, EINVAL);
  controller.cpumask = *mask;
  controller.socket = OpenSocket(SocketPath(world, controller.name));
  if (!controller.socket.valid()) return Refusal(world, EIO);
  const std::string name = controller.name;
  world.vhost.emplace(name, std::move(controller));
  return {};
}

Failure CreateBlk(World& world, const VhostCreateBlkControllerRequest& request, Done& response) {
  if (request.has_transport() && request.transport() != "vhost_user_blk") return Refusal(world, EINVAL);
  Bdev* const bdev = world.FindBdev(request.dev_name());
  if (world.vhost.contains(request.ctrlr())) return Refusal(world, EEXIST);
  if (bdev == nullptr) return Refusal(world, ENODEV);
  if (!bdev->claimed_by.empty()) return Refusal(world, EPERM);
  VhostController controller;
  controller.name = request.ctrlr();
  controller.blk = true;
  controller.bdev = bdev->name;
  controller.readonly = request.readonly();
  if (auto failure = AddController(world, std::move(controller), request.cpumask())) return failure;
  if (world.oldest()) bdev->claimed_by = request.ctrlr();
  response.set_done(true);
  return {};
}

Failure CreateScsi(World& world, const VhostCreateScsiControllerRequest& request, Done& response) {
  VhostController controller;
  controller.name = request.ctrlr();
  if (auto failure = AddController(world, std::move(controller), request.cpumask())) return failure;
  response.set_done(true);
  return {};
}

Failure AddTarget(World& world, const VhostScsiControllerAddTargetRequest& request,
                  VhostScsiControllerAddTargetResponse& response) {
  const auto it = world.vhost.find(request.ctrlr());
  if (it == world.vhost.end()) return InvalidErrno(ENODEV);
  VhostController& controller = it->second;
  int slot = request.scsi_target_num();
  if (slot < 0) {
    slot = 0;
    while (controller.targets.contains(slot)) ++slot;
  }
  Bdev* const bdev = world.FindBdev(request.bdev_name());
  if (controller.blk || slot >= kTargets) return InvalidErrno(EINVAL);
  if (controller.targets.contains(slot)) return InvalidErrno(EEXIST);
  if (bdev == nullptr || !bdev->claimed_by.empty()) return InvalidErrno(EINVAL);
  if (world.oldest()) bdev->claimed_by = request.ctrlr();
  controller.targets[slot] = ScsiTarget{world.TakeScsiId(), bdev->name};
  response.set_scsi_target_num(slot);
  return {};
}

void Free(World& world, const ScsiTarget& target) {
  world.scsi_ids.erase(target.id);
  if (Bdev* const bdev = world.FindBdev(target.bdev); bdev != nullptr && world.oldest()) bdev->claimed_by.clear();
}

Failure RemoveTarget(World& world, const VhostScsiControllerRemoveTargetRequest& request, Done& response) {
  const auto it = world.vhost.find(request.ctrlr());
  if (it == world.vhost.end()) return InvalidErrno(ENODEV);
  const auto target = it->second.targets.find(static_cast<int>(request.scsi_target_num()));
  if (target == it->second.targets.end()) return InvalidErrno(world.oldest() ? ENODEV : EBUSY);
  Free(world, target->second);
  it->second.targets.erase(target);
  response.set_done(true);
  return {};
}

rpc::v1::VhostController Show(const World& world, const VhostController& controller) {
  rpc::v1::VhostController shown;
  shown.set_ctrlr(controller.name);
  shown.set_cpumask(controller.cpumask);
  shown.set_delay_base_us(controller.delay_base_us);
  shown.set_iops_threshold(controller.iops_threshold);
  shown.set_socket(SocketPath(world, controller.name));
  ShowEmpty(shown, "sessions");
  VhostBackend& backend = *shown.mutable_backend_specific();
  if (controller.blk) {
    backend.mutable_block()->set_readonly(controller.readonly);
    backend.mutable_block()->set_bdev(controller.bdev);
    backend.mutable_block()->set_transport("vhost_user_blk");
    return shown;
  }
  for (const auto& [slot, target] : controller.targets) {
    VhostScsiTarget& entry = *backend.add_scsi();
    entry.set_scsi_dev_num(static_cast<std::uint32_t>(slot));
    entry.set_id(static_cast<std::uint32_t>(target.id));
    entry.set_target_name(fmt::format("Target {}", slot));
    VhostScsiLun& lun = *entry.add_luns();
    lun.set_id(0);
    lun.set_bdev_name(target.bdev);
  }
  ShowEmpty(backend, "scsi");
  return shown;
}

Failure GetControllers(World& world, const VhostGetControllersRequest& request, VhostGetControllersResponse& response) {
  for (const auto& [name, controller] : world.vhost) {
    if (!request.has_name() || request.name() == name) *response.add_controllers() = Show(world, controller);
  }
  if (request.has_name() && response.controllers().empty()) return RpcError{-32603, InvalidErrno(ENODEV).message};
  return {};
}

Failure GetOldBlk(World& world, const GetVhostBlkControllersRequest& /*request*/,
                  GetVhostBlkControllersResponse& response) {
  for (const auto& [name, controller] : world.vhost) {
    if (!controller.blk) continue;
    VhostBlkController& shown = *response.add_controllers();
    shown.set_ctrlr(name);
    shown.set_cpumask(controller.cpumask);
    shown.set_readonly(controller.readonly);
    shown.set_dev_name(controller.bdev);
  }
  return {};
}

Failure GetOldScsi(World& world, const GetVhostScsiControllersRequest& /*request*/,
                   GetVhostScsiControllersResponse& response) {
  for (const auto& [name, controller] : world.vhost) {
    if (controller.blk) continue;
    VhostScsiController& shown = *response.add_controllers();
    shown.set_ctrlr(name);
    shown.set_cpumask(controller.cpumask);
    for (const auto& [slot, target] : controller.targets) {
      VhostScsiDevice& device = *shown.add_scsi_devs();
      device.set_scsi_dev_num(static_cast<std::uint32_t>(slot));
      device.set_id(target.id);
      device.set_device_name(fmt::format("Dev {}", slot));
      VhostScsiDeviceLun& lun = *device.add_luns();
      lun.set_id(0);
      lun.set_lun_name(target.bdev);
    }
    ShowEmpty(shown, "scsi_devs");
  }
  return {};
}

Failure Remove(World& world, const std::string& name, Done& response) {
  const auto it = world.vhost.find(name);
  if (it == world.vhost.end()) return InvalidErrno(ENODEV);
  // 17.07 keeps a controller that has devices.
  if (world.oldest() && !it->second.targets.empty()) return InvalidErrno(EBUSY);
  for (const auto& [slot, target] : it->second.targets) Free(world, target);
  if (Bdev* const bdev = world.FindBdev(it->second.bdev); bdev != nullptr && world.oldest()) bdev->claimed_by.clear();
  ::unlink(SocketPath(world, name).c_str());
  world.vhost.erase(it);
  response.set_done(true);
  return {};
}

Failure DeleteController(World& world, const VhostDeleteControllerRequest& request, Done& response) {
  return Remove(world, request.ctrlr(), response);
}
Failure RemoveBlk(World& world, const RemoveVhostBlkControllerRequest& request, Done& response) {
  return Remove(world, request.ctrlr(), response);
}
Failure RemoveScsi(World& world, const RemoveVhostScsiControllerRequest& request, Done& response) {
  return Remove(world, request.ctrlr(), response);
}

Failure SetCoalescing(World& world, const VhostControllerSetCoalescingRequest& request, Done& response) {
  const auto it = world.vhost.find(request.ctrlr());
  if (it == world.vhost.end()) return InvalidErrno(ENODEV);
  it->second.delay_base_us = request.delay_base_us();
  it->second.iops_threshold = request.iops_threshold();
  response.set_done(true);
  return {};
}

Failure GetTransports(World& /*world*/, const VirtioBlkGetTransportsRequest& request,
                      VirtioBlkGetTransportsResponse& response) {
  constexpr const char* kOnly = "vhost_user_blk";
  if (request.has_name() && request.name() != kOnly) return Errno(ENODEV);
  response.add_transports()->set_name(kOnly);
  return {};
}

Failure GetScsiDevices(World& world, const ScsiGetDevicesRequest& /*request*/, ScsiGetDevicesResponse& response) {
  std::map<int, std::string> devices;
  for (const auto& [name, controller] : world.vhost) {
    for (const auto& [slot, target] : controller.targets)
      devices[target.id] = fmt::format("{} {}", world.oldest() ? "Dev" : "Target", slot);
  }
  for (const TargetNode& node : world.target_nodes) {
    const std::string& name = node.shown.name();
    devices[node.scsi_id] = world.oldest() ? name.substr(name.find(':') + 1) : name;
  }
  for (const auto& [id, name] : devices) {
    ScsiDevice& device = *response.add_devices();
    device.set_id(id);
    device.set_device_name(name);
  }
  return {};
}

Failure GetLuns(World& world, const GetLunsRequest& /*request*/, GetLunsResponse& response) {
  const auto add = [&](const std::string& bdev) {
    rpc::v1::Lun& lun = *response.add_luns();
    lun.set_claimed(true);
    lun.set_name(bdev);
  };
  for (const auto& [name, controller] : world.vhost) {
    for (const auto& [slot, target] : controller.targets) add(target.bdev);
  }
  for (const TargetNode& node : world.target_nodes) {
    for (const auto& lun : node.shown.luns()) add(lun.bdev_name());
  }
  return {};
}

}  // namespace

void VhostConfig(const World& world, bool blk, FrameworkGetConfigResponse& response) {
  for (const auto& [name, controller] : world.vhost) {
    if (controller.blk != blk) continue;
    // The saved mask is without "0x".
    const std::string mask = controller.cpumask.substr(2);
    if (blk) {
      VhostCreateBlkControllerRequest call;
      call.set_ctrlr(name);
      call.set_dev_name(controller.bdev);
      call.set_cpumask(mask);
      call.set_readonly(controller.readonly);
      call.set_transport("vhost_user_blk");
      AddConfigCall(world, "vhost_create_blk_controller", call, response);
      continue;
    }
    VhostCreateScsiControllerRequest call;
    call.set_ctrlr(name);
    call.set_cpumask(mask);
    AddConfigCall(world, "vhost_create_scsi_controller", call, response);
    for (const auto& [slot, target] : controller.targets) {
      VhostScsiControllerAddTargetRequest add;
      add.set_ctrlr(name);
      add.set_scsi_target_num(slot);
      add.set_bdev_name(target.bdev);
      AddConfigCall(world, "vhost_scsi_controller_add_target", add, response);
    }
  }
}

void AddVhostHandlers(Handlers& handlers) {
  handlers.On("vhost_create_blk_controller", CreateBlk);
  handlers.On("vhost_create_scsi_controller", CreateScsi);
  handlers.On("vhost_scsi_controller_add_target", AddTarget);
  handlers.On("vhost_scsi_controller_remove_target", RemoveTarget);
  handlers.On("vhost_get_controllers", GetControllers);
  handlers.On("get_vhost_blk_controllers", GetOldBlk);
  handlers.On("get_vhost_scsi_controllers", GetOldScsi);
  handlers.On("vhost_delete_controller", DeleteController);
  handlers.On("remove_vhost_blk_controller", RemoveBlk);
  handlers.On("remove_vhost_scsi_controller", RemoveScsi);
  handlers.On("vhost_controller_set_coalescing", SetCoalescing);
  handlers.On("virtio_blk_get_transports", GetTransports);
  handlers.On("scsi_get_devices", GetScsiDevices);
  handlers.On("get_luns", GetLuns);
}

}  // namespace spdkctl::sim

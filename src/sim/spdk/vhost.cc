#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cerrno>
#include <map>

#include <fmt/format.h>

#include "base/os.h"
#include "sim/engine/sockets.h"
#include "sim/spdk/bdev/bdev.h"
#include "sim/spdk/components.h"
#include "sim/spdk/scsi.h"
#include "sim/spdk/thread.h"
#include "spdkctl/rpc/v1/vhost.pb.h"
#include "spdkctl/schema/codec.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)
using Bdev = sim::Bdev;

constexpr int kTargets = 8;

struct ScsiTarget {
  int id = 0;  ///< Of the SCSI device, over the whole application.
  std::string bdev;
  BdevUserId user = 0;
};

struct Controller {
  std::string name;
  Cpuset cpumask = {};
  bool blk = false;
  std::string bdev = {};
  BdevUserId user = 0;
  bool readonly = false;
  std::uint32_t delay_base_us = 0;
  std::uint32_t iops_threshold = 60000;
  std::map<int, ScsiTarget> targets = {};
  UniqueFd socket = {};
  std::string path = {};
  int number = 0;        ///< In the order of making.
  bool delayed = false;  ///< It begins to serve when it is told to.
};

struct Vhost {
  std::map<std::string, Controller> controllers;
  int made = 0;

  /// As they are listed: up to 25.01 in the order in which they were made, since then by name.
  [[nodiscard]] std::vector<const Controller*> Listed(const World& world) const {
    std::vector<const Controller*> listed;
    for (const auto& [name, controller] : controllers) listed.push_back(&controller);
    if (!world.Since(25, 5)) {
      std::sort(listed.begin(), listed.end(),
                [](const Controller* a, const Controller* b) { return a->number < b->number; });
    }
    return listed;
  }

  Controller* Find(const std::string& name) {
    const auto it = controllers.find(name);
    return it == controllers.end() ? nullptr : &it->second;
  }
  ~Vhost() {
    for (const auto& [name, controller] : controllers) ::unlink(controller.path.c_str());
  }
  Vhost() = default;
  Vhost(const Vhost&) = delete;
  Vhost& operator=(const Vhost&) = delete;
};

std::string SocketPath(const World& world, const std::string& name) {
  const std::string& folder = world.options.vhost_directory;
  return folder.empty() || name.starts_with('/') ? name : folder + "/" + name;
}

/// Up to 18.07 every refusal of a blk controller is "Operation not permitted".
RpcError BlkRefusal(const World& world, int number) { return InvalidErrno(world.Since(18, 10) ? number : EPERM); }

/// The mask's cores that the application has; nothing if it has none of them or the text is no mask. 17.07 and 17.10
/// read hexadecimal numbers only, and want to have all of the cores.
std::optional<Cpuset> CheckMask(const World& world, const std::string& mask) {
  const Cpuset& had = world.options.core_mask;
  if (mask.empty()) return had;
  const std::optional<Cpuset> number = ParseCpuset(mask);
  if (!number || (*number & had).none()) return std::nullopt;
  if (!world.Since(18, 1) && (mask.starts_with('[') || (*number & ~had).any())) return std::nullopt;
  return *number & had;
}

/// The controller's socket; the simulator never speaks vhost through it.
UniqueFd OpenSocket(const std::string& path) {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  if (path.empty() || path.size() >= sizeof(address.sun_path) || !RemoveDeadSocket(path)) return {};
  std::copy(path.begin(), path.end(), address.sun_path);
  UniqueFd socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
  if (::bind(socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof(address)) != 0 ||
      ::listen(socket.get(), 1) != 0)
    return {};
  return socket;
}

Failure AddController(World& world, Controller controller, const std::string& cpumask) {
  const auto refuse = [&](int number) { return controller.blk ? BlkRefusal(world, number) : InvalidErrno(number); };
  const auto mask = CheckMask(world, cpumask);
  if (!mask) return refuse(EINVAL);
  if (world.Of<Vhost>().Find(controller.name) != nullptr) return refuse(EEXIST);
  controller.cpumask = *mask;
  controller.number = world.Of<Vhost>().made++;
  controller.path = SocketPath(world, controller.name);
  controller.socket = OpenSocket(controller.path);
  if (!controller.socket.valid()) return refuse(EIO);
  if (world.Since(20, 4)) world.Of<Threads>().Add("vhost." + controller.name, *mask);
  const std::string name = controller.name;
  world.Of<Vhost>().controllers.emplace(name, std::move(controller));
  return {};
}

/// In 17.07 every user of a bdev claims it.
int OpenBdev(World& world, Bdev& bdev, BdevUser user, BdevUserId* id) {
  Bdevs& bdevs = world.Of<Bdevs>();
  if (const int wrong = bdevs.Open(bdev, std::move(user), id)) return wrong;
  return world.oldest() ? bdevs.ClaimFor(bdev, *id) : 0;
}

Failure CreateBlk(const Call<VhostCreateBlkControllerRequest>& call) {
  World& world = call.world;
  constexpr const char* kOnlyTransport = "vhost_user_blk";
  if (call.request.has_transport() && call.request.transport() != kOnlyTransport) return BlkRefusal(world, EINVAL);
  if (world.oldest() && !CheckMask(world, call.request.cpumask())) return InvalidErrno(EINVAL);
  if (call.request.ctrlr().empty()) return BlkRefusal(world, EINVAL);
  Bdev* const bdev = world.Of<Bdevs>().Find(call.request.dev_name());
  if (bdev == nullptr) return BlkRefusal(world, ENODEV);
  Controller controller{call.request.ctrlr()};
  controller.blk = true;
  controller.bdev = bdev->name;
  controller.readonly = call.request.readonly();
  // SPDK opens the bdev for writing even if the virtual machine may only read.
  BdevUser user{true, [&world, name = call.request.ctrlr()](Bdev&) {
                  if (Controller* const found = world.Of<Vhost>().Find(name)) found->bdev.clear();
                }};
  if (const int wrong = OpenBdev(world, *bdev, std::move(user), &controller.user)) return BlkRefusal(world, wrong);
  const BdevUserId opened = controller.user;
  if (auto failure = AddController(world, std::move(controller), call.request.cpumask())) {
    world.Of<Bdevs>().Close(opened);
    return failure;
  }
  return {};
}

Failure CreateScsi(const Call<VhostCreateScsiControllerRequest>& call) {
  if (call.request.ctrlr().empty()) return InvalidErrno(EINVAL);
  Controller controller{call.request.ctrlr()};
  controller.delayed = call.request.delay();
  return AddController(call.world, std::move(controller), call.request.cpumask());
}

Failure StartScsi(const Call<VhostStartScsiControllerRequest>& call) {
  Controller* const controller = call.world.Of<Vhost>().Find(call.request.ctrlr());
  if (controller == nullptr) return InvalidErrno(ENODEV);
  controller->delayed = false;
  return {};
}

void FreeTarget(World& world, const ScsiTarget& target) {
  world.Of<ScsiDevices>().Free(target.id);
  world.Of<ScsiDevices>().EndLun(target.bdev);
  world.Of<Bdevs>().Close(target.user);
}

Failure AddTarget(const Call<VhostScsiControllerAddTargetRequest, VhostScsiControllerAddTargetResponse>& call) {
  World& world = call.world;
  Controller* const controller = world.Of<Vhost>().Find(call.request.ctrlr());
  if (controller == nullptr) return InvalidErrno(ENODEV);
  // 20.01 does not look what kind of controller it is, and dies.
  if (controller->blk && !world.oldest() && !world.Since(20, 4)) world.Crash(World::kSegmentationFault);
  if (controller->blk) return InvalidErrno(EINVAL);
  int slot = call.request.scsi_target_num();
  if (slot < 0) {
    slot = 0;
    while (controller->targets.contains(slot)) ++slot;
    if (slot >= kTargets) return InvalidErrno(ENOSPC);
  }
  if (slot >= kTargets) return InvalidErrno(EINVAL);
  if (call.request.bdev_name().empty()) return InvalidErrno(EINVAL);
  if (controller->targets.contains(slot)) return InvalidErrno(EEXIST);
  Bdev* const bdev = world.Of<Bdevs>().Find(call.request.bdev_name());
  if (bdev == nullptr) return InvalidErrno(EINVAL);
  ScsiTarget target{0, bdev->name};
  BdevUser user{true, [&world, name = call.request.ctrlr(), slot](Bdev&) {
                  Controller* const found = world.Of<Vhost>().Find(name);
                  if (found == nullptr || !found->targets.contains(slot)) return;
                  FreeTarget(world, found->targets.at(slot));
                  found->targets.erase(slot);
                }};
  if (OpenBdev(world, *bdev, std::move(user), &target.user) != 0) return InvalidErrno(EINVAL);
  target.id = world.Of<ScsiDevices>().Take(fmt::format("{} {}", world.oldest() ? "Dev" : "Target", slot));
  world.Of<ScsiDevices>().luns.push_back(target.bdev);
  controller->targets[slot] = target;
  call.response.set_scsi_target_num(slot);
  return {};
}

Failure RemoveTarget(const Call<VhostScsiControllerRemoveTargetRequest>& call) {
  Controller* const controller = call.world.Of<Vhost>().Find(call.request.ctrlr());
  if (controller == nullptr) return InvalidErrno(ENODEV);
  if (controller->blk) return InvalidErrno(call.world.Since(20, 4) ? EINVAL : ENODEV);
  if (call.request.scsi_target_num() >= kTargets) return InvalidErrno(EINVAL);
  const auto it = controller->targets.find(static_cast<int>(call.request.scsi_target_num()));
  if (it == controller->targets.end()) return InvalidErrno(call.world.Since(20, 4) ? EBUSY : ENODEV);
  FreeTarget(call.world, it->second);
  controller->targets.erase(it);
  return {};
}

rpc::v1::VhostController Show(const Controller& controller) {
  rpc::v1::VhostController shown;
  shown.set_ctrlr(controller.name);
  shown.set_cpumask("0x" + ToHex(controller.cpumask));
  shown.set_delay_base_us(controller.delay_base_us);
  shown.set_iops_threshold(controller.iops_threshold);
  shown.set_socket(controller.path);
  ShowEmpty(shown, "sessions");
  VhostBackend& backend = *shown.mutable_backend_specific();
  if (controller.blk) {
    VhostBlk& block = *backend.mutable_block();
    block.set_readonly(controller.readonly);
    if (!controller.bdev.empty()) {
      block.set_bdev(controller.bdev);
    } else {
      AddRest(block, "bdev", "null");
    }
    block.set_transport("vhost_user_blk");
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

Failure GetControllers(const Call<VhostGetControllersRequest, VhostGetControllersResponse>& call) {
  const Vhost& vhost = call.world.Of<Vhost>();
  if (call.request.has_name() && !vhost.controllers.contains(call.request.name())) return InternalErrno(ENODEV);
  for (const Controller* const controller : vhost.Listed(call.world)) {
    if (!call.request.has_name() || call.request.name() == controller->name)
      *call.response.add_controllers() = Show(*controller);
  }
  return {};
}

Failure GetOldBlk(const Call<GetVhostBlkControllersRequest, GetVhostBlkControllersResponse>& call) {
  for (const Controller* const controller : call.world.Of<Vhost>().Listed(call.world)) {
    if (!controller->blk) continue;
    VhostBlkController& shown = *call.response.add_controllers();
    shown.set_ctrlr(controller->name);
    shown.set_cpumask("0x" + ToHex(controller->cpumask));
    shown.set_readonly(controller->readonly);
    shown.set_dev_name(controller->bdev);
  }
  return {};
}

Failure GetOldScsi(const Call<GetVhostScsiControllersRequest, GetVhostScsiControllersResponse>& call) {
  for (const Controller* const controller : call.world.Of<Vhost>().Listed(call.world)) {
    if (controller->blk) continue;
    VhostScsiController& shown = *call.response.add_controllers();
    shown.set_ctrlr(controller->name);
    shown.set_cpumask("0x" + ToHex(controller->cpumask));
    for (const auto& [slot, target] : controller->targets) {
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

Failure Remove(World& world, const std::string& name) {
  Vhost& vhost = world.Of<Vhost>();
  Controller* const controller = vhost.Find(name);
  if (controller == nullptr) return InvalidErrno(ENODEV);
  // Up to 22.09 a controller that has devices is not removed.
  if (!world.Since(23, 1) && !controller->targets.empty()) return InvalidErrno(EBUSY);
  for (const auto& [slot, target] : controller->targets) FreeTarget(world, target);
  if (controller->blk) world.Of<Bdevs>().Close(controller->user);
  ::unlink(controller->path.c_str());
  world.Of<Threads>().Remove("vhost." + name);
  vhost.controllers.erase(name);
  return {};
}

Failure DeleteController(const Call<VhostDeleteControllerRequest>& call) {
  return Remove(call.world, call.request.ctrlr());
}

/// 17.07 has a method for each kind of controller.
Failure RemoveKind(World& world, const std::string& name, bool blk) {
  const Controller* const controller = world.Of<Vhost>().Find(name);
  if (controller != nullptr && controller->blk != blk) return InvalidErrno(EINVAL);
  return Remove(world, name);
}
Failure RemoveBlk(const Call<RemoveVhostBlkControllerRequest>& call) {
  return RemoveKind(call.world, call.request.ctrlr(), true);
}
Failure RemoveScsi(const Call<RemoveVhostScsiControllerRequest>& call) {
  return RemoveKind(call.world, call.request.ctrlr(), false);
}

/// A delay or a rate that does not fit SPDK's arithmetic is refused.
Failure SetCoalescing(const Call<VhostControllerSetCoalescingRequest>& call) {
  Controller* const controller = call.world.Of<Vhost>().Find(call.request.ctrlr());
  if (controller == nullptr) return InvalidErrno(ENODEV);
  const std::uint64_t ticks = std::uint64_t{call.request.delay_base_us()} * (World::kTickRate / 1'000'000);
  // SPDK looks at the rate a hundred times in a second.
  constexpr std::uint32_t kLeastIops = 100;
  if (ticks >= UINT32_MAX || call.request.iops_threshold() < kLeastIops) return InvalidErrno(EINVAL);
  controller->delay_base_us = call.request.delay_base_us();
  controller->iops_threshold = call.request.iops_threshold();
  return {};
}

Failure GetTransports(const Call<VirtioBlkGetTransportsRequest, VirtioBlkGetTransportsResponse>& call) {
  constexpr const char* kOnly = "vhost_user_blk";
  if (call.request.has_name() && call.request.name() != kOnly) return Errno(ENODEV);
  call.response.add_transports()->set_name(kOnly);
  return {};
}

/// The application makes the only transport, vhost_user_blk, when it starts.
Failure CreateTransport(const Call<VirtioBlkCreateTransportRequest>& call) {
  return Errno(call.request.name() == "vhost_user_blk" ? EEXIST : ENOENT);
}

void ShowConfig(World& world, bool blk, FrameworkGetConfigResponse& response) {
  for (const Controller* const listed : world.Of<Vhost>().Listed(world)) {
    const Controller& controller = *listed;
    const std::string& name = controller.name;
    if (controller.blk != blk) continue;
    const std::string mask = ToHex(controller.cpumask);
    if (blk) {
      VhostCreateBlkControllerRequest call;
      call.set_ctrlr(name);
      call.set_dev_name(controller.bdev);
      call.set_cpumask(mask);
      call.set_readonly(controller.readonly);
      call.set_transport("vhost_user_blk");
      AddConfigCall(world, "vhost_create_blk_controller", call, response);
    } else {
      VhostCreateScsiControllerRequest call;
      call.set_ctrlr(name);
      call.set_cpumask(mask);
      // The controller starts to serve when the calls that follow have put its devices in.
      const bool starts_later = world.Since(24, 1);
      if (starts_later || controller.delayed) call.set_delay(true);
      AddConfigCall(world, "vhost_create_scsi_controller", call, response);
      for (const auto& [slot, target] : controller.targets) {
        VhostScsiControllerAddTargetRequest add;
        add.set_ctrlr(name);
        add.set_scsi_target_num(slot);
        add.set_bdev_name(target.bdev);
        AddConfigCall(world, "vhost_scsi_controller_add_target", add, response);
      }
      VhostStartScsiControllerRequest start;
      start.set_ctrlr(name);
      if (starts_later) AddConfigCall(world, "vhost_start_scsi_controller", start, response);
    }
    if (controller.delay_base_us != 0 || controller.iops_threshold != 60000) {
      VhostControllerSetCoalescingRequest call;
      call.set_ctrlr(name);
      call.set_delay_base_us(controller.delay_base_us);
      call.set_iops_threshold(controller.iops_threshold);
      AddConfigCall(world, "vhost_controller_set_coalescing", call, response);
    }
  }
}

}  // namespace

void AddVhostHandlers(Handlers& handlers) {
  handlers.On("vhost_create_blk_controller", CreateBlk);
  handlers.On("vhost_create_scsi_controller", CreateScsi);
  handlers.On("vhost_start_scsi_controller", StartScsi);
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
  handlers.On("virtio_blk_create_transport", CreateTransport);
  handlers.OnConfig("vhost_blk",
                    [](World& world, FrameworkGetConfigResponse& response) { ShowConfig(world, true, response); });
  handlers.OnConfig("vhost_scsi",
                    [](World& world, FrameworkGetConfigResponse& response) { ShowConfig(world, false, response); });
  handlers.OnConfig("vhost", [](World& world, FrameworkGetConfigResponse& response) {
    ShowConfig(world, false, response);
    ShowConfig(world, true, response);
  });
}

}  // namespace spdkctl::sim

#include <unistd.h>

#include <cerrno>
#include <map>

#include <fmt/format.h>

#include "base/text.h"
#include "sim/spdk/bdev/bdev.h"
#include "sim/spdk/components.h"
#include "spdkctl/rpc/v1/nbd.pb.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)
using Bdev = sim::Bdev;

/// Bdevs that the kernel is given as block devices. Nothing is done to the kernel; only device nodes that the host
/// has are taken.
struct NbdDisks {
  struct Disk {
    std::string bdev;
    BdevUserId user = 0;
  };
  std::map<std::string, Disk> by_device;
};

bool IsNbdPath(const std::string& path) {
  constexpr std::string_view kPrefix = "/dev/nbd";
  return path.starts_with(kPrefix) && ParseNumber(std::string_view(path).substr(kPrefix.size()));
}

std::optional<std::string> FreeDevice(const NbdDisks& disks) {
  for (int i = 0;; ++i) {
    const std::string path = fmt::format("/dev/nbd{}", i);
    if (::access(path.c_str(), F_OK) != 0) return std::nullopt;
    if (!disks.by_device.contains(path)) return path;
  }
}

Failure StartDisk(const Call<NbdStartDiskRequest, NbdStartDiskResponse>& call) {
  NbdDisks& disks = call.world.Of<NbdDisks>();
  std::string device = call.request.nbd_device();
  if (call.request.has_nbd_device()) {
    if (!IsNbdPath(device)) return RpcError{-ENODEV, fmt::format("illegal nbd device {}", device)};
    if (disks.by_device.contains(device)) return RpcError{-EBUSY, ErrnoText(EBUSY)};
  } else if (const auto chosen = FreeDevice(disks)) {
    device = *chosen;
  } else {
    return RpcError{-ENODEV, "nbd device not found"};
  }
  Bdev* const bdev = call.world.Of<Bdevs>().Find(call.request.bdev_name());
  if (bdev == nullptr) return Errno(call.world.Since(20, 10) ? ENODEV : EINVAL);
  if (::access(device.c_str(), F_OK) != 0) return Errno(ENOENT);
  NbdDisks::Disk disk{bdev->name};
  BdevUser user{true, [&disks, device](Bdev&) { disks.by_device.erase(device); }};
  if (const int wrong = call.world.Of<Bdevs>().Open(*bdev, std::move(user), &disk.user)) return Errno(wrong);
  disks.by_device[device] = disk;
  call.response.set_nbd_device(device);
  return {};
}

Failure StopDisk(const Call<NbdStopDiskRequest>& call) {
  NbdDisks& disks = call.world.Of<NbdDisks>();
  const auto it = disks.by_device.find(call.request.nbd_device());
  if (it == disks.by_device.end()) return Errno(ENODEV);
  call.world.Of<Bdevs>().Close(it->second.user);
  disks.by_device.erase(it);
  return {};
}

Failure GetDisks(const Call<NbdGetDisksRequest, NbdGetDisksResponse>& call) {
  const NbdDisks& disks = call.world.Of<NbdDisks>();
  if (call.request.has_nbd_device() && !disks.by_device.contains(call.request.nbd_device())) return Errno(ENODEV);
  for (const auto& [device, disk] : disks.by_device) {
    if (call.request.has_nbd_device() && device != call.request.nbd_device()) continue;
    NbdDisk& shown = *call.response.add_disks();
    shown.set_nbd_device(device);
    shown.set_bdev_name(disk.bdev);
  }
  return {};
}

void ShowConfig(World& world, FrameworkGetConfigResponse& response) {
  for (const auto& [device, disk] : world.Of<NbdDisks>().by_device) {
    NbdStartDiskRequest call;
    call.set_nbd_device(device);
    call.set_bdev_name(disk.bdev);
    AddConfigCall(world, "nbd_start_disk", call, response);
  }
}

}  // namespace

void AddNbdHandlers(Handlers& handlers) {
  handlers.On("nbd_start_disk", StartDisk);
  handlers.On("nbd_stop_disk", StopDisk);
  handlers.On("nbd_get_disks", GetDisks);
  handlers.OnConfig("nbd", ShowConfig);
}

}  // namespace spdkctl::sim

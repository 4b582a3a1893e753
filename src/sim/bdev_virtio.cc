#include <cerrno>

#include "sim/components.h"
#include "spdkctl/rpc/v1/bdev_virtio.pb.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)

// There are no virtio devices, and nobody on the other side of a socket.

Failure GetDevices(World& /*world*/, const BdevVirtioScsiGetDevicesRequest& /*request*/,
                   BdevVirtioScsiGetDevicesResponse& /*response*/) {
  return {};
}

Failure SetHotplug(World& /*world*/, const BdevVirtioBlkSetHotplugRequest& /*request*/, Done& response) {
  response.set_done(true);
  return {};
}

}  // namespace

void AddVirtioHandlers(Handlers& handlers) {
  handlers.On("bdev_virtio_scsi_get_devices", GetDevices);
  handlers.On("bdev_virtio_blk_set_hotplug", SetHotplug);
  for (const char* method :
       {"bdev_virtio_attach_controller", "construct_virtio_pci_blk_bdev", "construct_virtio_pci_scsi_bdev",
        "construct_virtio_user_blk_bdev", "construct_virtio_user_scsi_bdev"})
    handlers.AlwaysFails(method, [](const World&) { return InvalidErrno(EINVAL); });
  for (const char* method : {"bdev_virtio_detach_controller", "remove_virtio_scsi_bdev"})
    handlers.AlwaysFails(method, [](const World&) { return Errno(ENODEV); });
}

}  // namespace spdkctl::sim

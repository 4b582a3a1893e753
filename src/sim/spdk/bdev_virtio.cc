#include <cerrno>

#include "sim/spdk/components.h"

namespace spdkctl::sim {
// There are no virtio devices, and no vhost target answers on a socket.
void AddVirtioHandlers(Handlers& handlers) {
  handlers.AlwaysEmpty("bdev_virtio_scsi_get_devices");
  handlers.AlwaysDone("bdev_virtio_blk_set_hotplug");
  for (const char* method :
       {"bdev_virtio_attach_controller", "construct_virtio_pci_blk_bdev", "construct_virtio_pci_scsi_bdev",
        "construct_virtio_user_blk_bdev", "construct_virtio_user_scsi_bdev"})
    handlers.AlwaysFails(method, [](const World&) { return InvalidErrno(EINVAL); });
  for (const char* method : {"bdev_virtio_detach_controller", "remove_virtio_scsi_bdev"})
    handlers.AlwaysFails(method, [](const World&) { return Errno(ENODEV); });
}

}  // namespace spdkctl::sim

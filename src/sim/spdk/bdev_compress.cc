#include <cerrno>

#include "sim/spdk/components.h"

namespace spdkctl::sim {

// Compression needs persistent memory, which a simulated target does not have.
void AddCompressHandlers(Handlers& handlers) {
  for (const char* method : {"bdev_compress_create", "bdev_compress_delete", "bdev_compress_get_orphans"})
    handlers.AlwaysFails(method, [](const World&) { return Errno(ENODEV); });
}

}  // namespace spdkctl::sim

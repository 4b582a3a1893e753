#include <cerrno>

#include "sim/components.h"
#include "spdkctl/rpc/v1/nvmf.pb.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)

Failure StopPublishing(World& /*world*/, const NvmfStopMdnsPrrRequest& request, Done& response) {
  if (request.has_tgt_name() && request.tgt_name() != "nvmf_tgt") return InternalError("Unable to find a target.");
  response.set_done(true);
  return {};
}

RpcError Unsupported(const World& /*world*/) { return Errno(ENOTSUP); }
RpcError NoDevice(const World& /*world*/) { return Errno(ENODEV); }

}  // namespace

// What needs hardware, a kernel module or a daemon that a simulated target does not have, and keeps no state: their
// parameters are checked, and then they fail as they do where these are missing.
void AddUnavailableHandlers(Handlers& handlers) {
  for (const char* method : {"bdev_nvme_get_mdns_discovery_info", "bdev_nvme_start_mdns_discovery",
                             "bdev_nvme_stop_mdns_discovery", "nvmf_publish_mdns_prr"})
    handlers.AlwaysFails(method, Unsupported);
  handlers.On("nvmf_stop_mdns_prr", StopPublishing);
  for (const char* method :
       {"bdev_nvme_cuse_register", "bdev_nvme_cuse_unregister", "bdev_compress_create", "bdev_compress_delete",
        "bdev_compress_get_orphans", "bdev_ocssd_create", "bdev_ocssd_delete"})
    handlers.AlwaysFails(method, NoDevice);
}

}  // namespace spdkctl::sim

#include <cerrno>

#include <fmt/format.h>

#include "sim/spdk/components.h"
#include "spdkctl/rpc/v1/bdev_opal.pb.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)

// No controller of a simulated target encrypts by itself.

Failure Create(const Call<BdevOpalCreateRequest, BdevName>& call) {
  return InternalError(
      fmt::format("Failed to create opal vbdev from '{}': {}", call.request.nvme_ctrlr_name(), ErrnoText(ENODEV)));
}

}  // namespace

void AddOpalHandlers(Handlers& handlers) {
  handlers.On("bdev_opal_create", Create);
  for (const char* method : {"bdev_nvme_opal_init", "bdev_nvme_opal_revert"})
    handlers.AlwaysFails(method, [](const World&) { return InvalidParams(); });
  handlers.AlwaysFails("bdev_opal_get_info", [](const World&) { return InternalError(); });
  for (const char* method : {"bdev_opal_delete", "bdev_opal_new_user", "bdev_opal_set_lock_state"})
    handlers.AlwaysFails(method, [](const World&) { return InternalErrno(ENODEV); });
}

}  // namespace spdkctl::sim

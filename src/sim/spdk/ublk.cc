#include <cerrno>

#include "sim/spdk/components.h"
#include "sim/spdk/thread.h"
#include "spdkctl/rpc/v1/ublk.pb.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)

// The simulated kernel has no ublk driver: no target can be made, so that there are no disks either.

Failure CreateTarget(const Call<UblkCreateTargetRequest>& call) {
  const bool wrong_mask = call.request.has_cpumask() && !ParseCpuset(call.request.cpumask());
  return InternalErrno(wrong_mask ? EINVAL : ENOENT);
}

Failure GetDisks(const Call<UblkGetDisksRequest, UblkGetDisksResponse>& call) {
  return call.request.has_ublk_id() ? Failure(Errno(ENODEV)) : Failure();
}

}  // namespace

void AddUblkHandlers(Handlers& handlers) {
  handlers.On("ublk_create_target", CreateTarget);
  handlers.On("ublk_get_disks", GetDisks);
  handlers.AlwaysFails("ublk_destroy_target", [](const World&) { return InternalErrno(ENOENT); });
  for (const char* method : {"ublk_start_disk", "ublk_stop_disk", "ublk_recover_disk"})
    handlers.AlwaysFails(method, [](const World&) { return Errno(ENODEV); });
}

}  // namespace spdkctl::sim

#include <cerrno>

#include <fmt/format.h>

#include "sim/spdk/bdev/bdev.h"
#include "sim/spdk/components.h"
#include "spdkctl/rpc/v1/bdev_ftl.pb.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)

// No bdev is large enough for FTL here. A bdev whose base is missing is put off until the base comes; every other call
// finds no FTL bdev.

std::string Deferred(const std::string& name) { return fmt::format("FTL bdev: {} creation deferred", name); }

template <class Request, class Response>
Failure Make(const Call<Request, Response>& call) {
  World& world = call.world;
  for (const std::string& name : {call.request.base_bdev(), call.request.cache()}) {
    if (world.Of<Bdevs>().Find(name) != nullptr) continue;
    if (!world.Since(20, 4)) return InvalidParams(fmt::format("No such bdev: {}", name));
    call.response.set_name(Deferred(call.request.name()));
    return {};
  }
  return Errno(EINVAL);
}

Failure Delete(const Call<BdevFtlDeleteRequest>& call) {
  if (call.world.Since(22, 5)) return Errno(ENODEV);
  call.response.set_done(false);
  return {};
}

}  // namespace

void AddFtlHandlers(Handlers& handlers) {
  handlers.On("bdev_ftl_create", Make<BdevFtlCreateRequest, BdevFtlCreateResponse>);
  handlers.On("bdev_ftl_load", Make<BdevFtlLoadRequest, BdevFtlLoadResponse>);
  handlers.On("bdev_ftl_delete", Delete);
  for (const char* method :
       {"bdev_ftl_unload", "bdev_ftl_get_stats", "bdev_ftl_get_properties", "bdev_ftl_set_property", "bdev_ftl_unmap"})
    handlers.AlwaysFails(method, [](const World&) { return Errno(ENODEV); });
}

}  // namespace spdkctl::sim

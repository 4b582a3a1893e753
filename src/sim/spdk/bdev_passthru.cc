#include <cerrno>
#include <list>

#include "sim/spdk/components.h"
#include "sim/spdk/uuid.h"
#include "sim/spdk/virtual_bdev.h"
#include "spdkctl/rpc/v1/bdev.pb.h"
#include "spdkctl/rpc/v1/bdev_passthru.pb.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)
using Bdev = sim::Bdev;

/// What the module was told to make, whether the base is there already or not.
struct PassthruBdevs {
  explicit PassthruBdevs(World& made_in) : world(made_in) {
    world.Of<Bdevs>().OnExamine([this](Bdev& bdev) { MakeAllOn(bdev); });
  }

  /// The errno of the first bdev that SPDK refuses.
  int MakeAllOn(Bdev& base) {
    for (const BdevPassthruCreateRequest& one : wanted) {
      if (one.base_bdev_name() != base.name) continue;
      Bdev upper = OnTopOf(base, one.name(), "passthru", "passthru");
      // 23.09 takes a UUID and forgets it.
      upper.uuid =
          one.has_uuid() && world.Since(24, 1) ? one.uuid() : UuidOnTop(world, kPassthruUuids, base, Release(23, 5));
      upper.show = [name = one.name(), under = base.name](const Bdev&, BdevDriverSpecific& shown) {
        shown.mutable_passthru()->set_name(name);
        shown.mutable_passthru()->set_pt_bdev_name(name);
        shown.mutable_passthru()->set_base_bdev_name(under);
      };
      if (const int wrong = PutOnTop(world, base, std::move(upper), true)) return wrong;
    }
    return 0;
  }

  World& world;
  std::list<BdevPassthruCreateRequest> wanted;
};

Failure Create(const Call<BdevPassthruCreateRequest, BdevName>& call) {
  if (call.request.has_uuid() && UuidBytes(call.request.uuid()).empty())
    return InvalidParams("Failed to parse bdev UUID");
  PassthruBdevs& module = call.world.Of<PassthruBdevs>();
  if (IsWanted(module.wanted, call.request.name())) return Errno(EEXIST);
  module.wanted.push_back(call.request);
  Bdev* const base = call.world.Of<Bdevs>().Find(call.request.base_bdev_name());
  const int wrong = base == nullptr ? 0 : module.MakeAllOn(*base);
  if (wrong != 0) return Errno(wrong);
  call.response.set_name(call.request.name());
  return {};
}

Failure Delete(const Call<BdevPassthruDeleteRequest>& call) {
  return DeleteWanted(call.world, call.request.name(), "passthru", call.world.Of<PassthruBdevs>().wanted,
                      call.response);
}

void ShowConfig(World& world, FrameworkGetConfigResponse& response) {
  for (const Bdev& bdev : world.Of<Bdevs>().all()) {
    if (bdev.module != "passthru") continue;
    BdevDriverSpecific shown;
    bdev.show(bdev, shown);
    BdevPassthruCreateRequest call;
    call.set_base_bdev_name(shown.passthru().base_bdev_name());
    call.set_name(bdev.name);
    call.set_uuid(bdev.uuid);
    AddConfigCall(world, "bdev_passthru_create", call, response);
  }
}

}  // namespace

void AddPassthruHandlers(Handlers& handlers) {
  handlers.On("bdev_passthru_create", Create);
  handlers.On("bdev_passthru_delete", Delete);
  handlers.OnConfig("bdev/passthru", ShowConfig);
}

}  // namespace spdkctl::sim

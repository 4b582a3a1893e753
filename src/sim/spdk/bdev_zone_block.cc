#include <bit>
#include <cerrno>
#include <list>

#include <fmt/format.h>

#include "sim/spdk/components.h"
#include "sim/spdk/virtual_bdev.h"
#include "spdkctl/rpc/v1/bdev.pb.h"
#include "spdkctl/rpc/v1/bdev_zone_block.pb.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)
using Bdev = sim::Bdev;

/// What the module was told to make, whether the base is there already or not.
struct ZoneBlockBdevs {
  explicit ZoneBlockBdevs(World& made_in) : world(made_in) {
    world.Of<Bdevs>().OnExamine([this](Bdev& bdev) {
      for (const BdevZoneBlockCreateRequest& one : wanted) {
        if (one.base_bdev() == bdev.name) Make(bdev, one);
      }
    });
  }

  int Make(Bdev& base, const BdevZoneBlockCreateRequest& request) {
    if (base.claimed()) return EPERM;
    if (base.zoned) return EEXIST;
    const std::uint64_t zone_size = std::bit_ceil(request.zone_capacity());
    Bdev upper = OnTopOf(base, request.name(), "zone_block", "zone_block");
    upper.io_types = IoTypesOf({"read", "write", "zone_management", "zone_append"});
    upper.uuid = UuidOnTop(world, kZoneBlockUuids, base, Release(23, 5));
    std::uint64_t zones = base.num_blocks / zone_size;
    if (!world.Since(21, 7)) zones -= zones % request.optimal_open_zones();
    upper.num_blocks = zones * zone_size;
    upper.zoned = true;
    upper.zone_size = zone_size;
    upper.optimal_open_zones = request.optimal_open_zones();
    upper.memory_domains.clear();
    upper.memory_domain_types.clear();
    upper.show = [request](const Bdev&, BdevDriverSpecific& shown) {
      BdevZonedBlockInfo& about = *shown.mutable_zoned_block();
      about.set_name(request.name());
      about.set_base_bdev(request.base_bdev());
      about.set_zone_capacity(request.zone_capacity());
      about.set_optimal_open_zones(request.optimal_open_zones());
    };
    return PutOnTop(world, base, std::move(upper), true);
  }

  World& world;
  std::list<BdevZoneBlockCreateRequest> wanted;
};

Failure Create(const Call<BdevZoneBlockCreateRequest, BdevName>& call) {
  const auto failed = [](int number) {
    return InternalError(fmt::format("Failed to create block zoned vbdev: {}", ErrnoText(number)));
  };
  if (call.request.zone_capacity() == 0 || call.request.optimal_open_zones() == 0) return failed(EINVAL);
  ZoneBlockBdevs& module = call.world.Of<ZoneBlockBdevs>();
  for (const BdevZoneBlockCreateRequest& other : module.wanted) {
    if (other.name() == call.request.name() || other.base_bdev() == call.request.base_bdev()) return failed(EEXIST);
  }
  module.wanted.push_back(call.request);
  Bdev* const base = call.world.Of<Bdevs>().Find(call.request.base_bdev());
  const bool was_open = base != nullptr && !base->claimed() && !base->zoned;
  if (const int wrong = base == nullptr ? 0 : module.Make(*base, call.request)) {
    // A request that fails before its bdev is made is not kept.
    if (!was_open) module.wanted.pop_back();
    return failed(wrong);
  }
  call.response.set_name(call.request.name());
  return {};
}

Failure Delete(const Call<BdevZoneBlockDeleteRequest>& call) {
  ZoneBlockBdevs& module = call.world.Of<ZoneBlockBdevs>();
  const int wrong = call.world.Of<Bdevs>().Delete(call.request.name(), "zone_block");
  if (wrong == 0) {
    module.wanted.remove_if([&](const BdevZoneBlockCreateRequest& one) { return one.name() == call.request.name(); });
  } else if (!call.world.Since(22, 9)) {
    call.response.set_done(false);
    return {};
  }
  return FailureOf(wrong);
}

void ShowConfig(World& world, FrameworkGetConfigResponse& response) {
  for (const BdevZoneBlockCreateRequest& one : world.Of<ZoneBlockBdevs>().wanted) {
    if (world.Of<Bdevs>().FindExactly(one.name()) != nullptr)
      AddConfigCall(world, "bdev_zone_block_create", one, response);
  }
}

}  // namespace

void AddZoneBlockHandlers(Handlers& handlers) {
  handlers.On("bdev_zone_block_create", Create);
  handlers.On("bdev_zone_block_delete", Delete);
  handlers.OnConfig("bdev/zone_block", ShowConfig);
}

}  // namespace spdkctl::sim

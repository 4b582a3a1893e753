#include <cerrno>
#include <list>

#include "sim/spdk/components.h"
#include "sim/spdk/uuid.h"
#include "sim/spdk/virtual_bdev.h"
#include "spdkctl/rpc/v1/bdev.pb.h"
#include "spdkctl/rpc/v1/bdev_delay.pb.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)
using Bdev = sim::Bdev;

/// What the module was told to make, whether the base is there already or not.
struct DelayBdevs {
  explicit DelayBdevs(World& made_in) : world(made_in) {
    world.Of<Bdevs>().OnExamine([this](Bdev& bdev) { MakeAllOn(bdev); });
  }

  /// The errno of the first bdev that SPDK refuses.
  int MakeAllOn(Bdev& base) {
    for (const BdevDelayCreateRequest& one : wanted) {
      if (one.base_bdev_name() != base.name) continue;
      Bdev upper = OnTopOf(base, one.name(), "delay", "delay");
      upper.uuid = one.has_uuid() ? one.uuid() : UuidOnTop(world, kDelayUuids, base, Release(23, 5));
      BdevDelayInfo& about = latencies[one.name()];
      about.set_name(one.name());
      about.set_base_bdev_name(base.name);
      about.set_avg_read_latency(static_cast<std::int64_t>(one.avg_read_latency()));
      about.set_p99_read_latency(static_cast<std::int64_t>(one.p99_read_latency()));
      about.set_avg_write_latency(static_cast<std::int64_t>(one.avg_write_latency()));
      about.set_p99_write_latency(static_cast<std::int64_t>(one.p99_write_latency()));
      upper.show = [this](const Bdev& self, BdevDriverSpecific& shown) {
        *shown.mutable_delay() = latencies[self.name];
        shown.mutable_delay()->set_uuid(self.uuid);
      };
      upper.gone = [this](Bdev& self) { latencies.erase(self.name); };
      if (const int wrong = PutOnTop(world, base, std::move(upper), true)) return wrong;
    }
    return 0;
  }

  World& world;
  std::list<BdevDelayCreateRequest> wanted;
  std::map<std::string, BdevDelayInfo> latencies;
};

Failure Create(const Call<BdevDelayCreateRequest, BdevName>& call) {
  if (call.request.has_uuid() && UuidBytes(call.request.uuid()).empty())
    return RpcError{-EINVAL, "Failed to parse bdev UUID"};
  if (call.request.p99_read_latency() < call.request.avg_read_latency() ||
      call.request.p99_write_latency() < call.request.avg_write_latency())
    return Errno(EINVAL);
  DelayBdevs& module = call.world.Of<DelayBdevs>();
  if (IsWanted(module.wanted, call.request.name())) return Errno(EEXIST);
  module.wanted.push_back(call.request);
  Bdev* const base = call.world.Of<Bdevs>().Find(call.request.base_bdev_name());
  if (const int wrong = base == nullptr ? 0 : module.MakeAllOn(*base)) return Errno(wrong);
  call.response.set_name(call.request.name());
  return {};
}

Failure Delete(const Call<BdevDelayDeleteRequest>& call) {
  return DeleteWanted(call.world, call.request.name(), "delay", call.world.Of<DelayBdevs>().wanted, call.response);
}

Failure UpdateLatency(const Call<BdevDelayUpdateLatencyRequest>& call) {
  Bdevs& bdevs = call.world.Of<Bdevs>();
  // Up to 22.01 an alias will do, too.
  const bool by_alias = !call.world.Since(22, 5);
  const Bdev* const bdev =
      by_alias ? bdevs.Find(call.request.delay_bdev_name()) : bdevs.FindExactly(call.request.delay_bdev_name());
  if (by_alias && bdev != nullptr && bdev->module != "delay")
    return RpcError{kInvalidRequestCode, "The requested bdev is not a delay bdev."};
  if (bdev == nullptr || bdev->module != "delay") return InvalidParams("The requested bdev does not exist.");
  BdevDelayInfo& about = call.world.Of<DelayBdevs>().latencies[bdev->name];
  const auto latency = static_cast<std::int64_t>(call.request.latency_us());
  switch (call.request.latency_type()) {
    case DELAY_LATENCY_TYPE_AVG_READ: about.set_avg_read_latency(latency); break;
    case DELAY_LATENCY_TYPE_P99_READ: about.set_p99_read_latency(latency); break;
    case DELAY_LATENCY_TYPE_AVG_WRITE: about.set_avg_write_latency(latency); break;
    case DELAY_LATENCY_TYPE_P99_WRITE: about.set_p99_write_latency(latency); break;
    default: break;
  }
  return {};
}

void ShowConfig(World& world, FrameworkGetConfigResponse& response) {
  DelayBdevs& module = world.Of<DelayBdevs>();
  for (const Bdev& bdev : world.Of<Bdevs>().all()) {
    if (bdev.module != "delay") continue;
    const BdevDelayInfo& about = module.latencies[bdev.name];
    BdevDelayCreateRequest call;
    call.set_base_bdev_name(about.base_bdev_name());
    call.set_name(bdev.name);
    call.set_uuid(bdev.uuid);
    call.set_avg_read_latency(static_cast<std::uint64_t>(about.avg_read_latency()));
    call.set_p99_read_latency(static_cast<std::uint64_t>(about.p99_read_latency()));
    call.set_avg_write_latency(static_cast<std::uint64_t>(about.avg_write_latency()));
    call.set_p99_write_latency(static_cast<std::uint64_t>(about.p99_write_latency()));
    AddConfigCall(world, "bdev_delay_create", call, response);
  }
}

}  // namespace

void AddDelayHandlers(Handlers& handlers) {
  handlers.On("bdev_delay_create", Create);
  handlers.On("bdev_delay_delete", Delete);
  handlers.On("bdev_delay_update_latency", UpdateLatency);
  handlers.OnConfig("bdev/delay", ShowConfig);
}

}  // namespace spdkctl::sim

#include <cerrno>
#include <limits>

#include <fmt/format.h>

#include "sim/spdk/bdev/bdev.h"
#include "sim/spdk/components.h"
#include "spdkctl/rpc/v1/bdev_kvmalloc.pb.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)
using Bdev = sim::Bdev;

constexpr std::uint32_t kLongestKey = 16;
constexpr std::uint32_t kLargestValue = 128 << 10;
constexpr std::uint32_t kValueGranularity = 4 << 10;

struct KvmallocBdevs {
  std::uint32_t next = 0;  ///< Of the names that the module makes up.
};

/// What was asked for, with the default for what is absent or 0.
BdevKvmallocCreateRequest WithDefaults(const BdevKvmallocCreateRequest& request) {
  BdevKvmallocCreateRequest made = request;
  if (made.max_key_size() == 0) made.set_max_key_size(kLongestKey);
  if (made.max_value_size() == 0) made.set_max_value_size(kLargestValue);
  if (made.optimal_value_granularity() == 0) made.set_optimal_value_granularity(kValueGranularity);
  // SPDK does not save it.
  made.clear_numa_id();
  return made;
}

bool Fits(const BdevKvmallocCreateRequest& request) {
  return request.max_key_size() <= kLongestKey &&
         (request.max_value_size() == 0 || request.optimal_value_granularity() <= request.max_value_size());
}

Failure Create(const Call<BdevKvmallocCreateRequest, BdevName>& call) {
  World& world = call.world;
  if (!Fits(call.request)) return Errno(EINVAL);
  BdevKvmallocCreateRequest made = WithDefaults(call.request);
  if (!made.has_name()) made.set_name(fmt::format("KVMalloc{}", world.Of<KvmallocBdevs>().next++));
  Bdev bdev;
  bdev.name = made.name();
  bdev.product_name = "KVMalloc disk";
  bdev.module = "kvmalloc";
  bdev.uuid = UuidOrAny(made.uuid());
  bdev.block_size = 1;
  bdev.num_blocks = std::numeric_limits<std::uint64_t>::max();
  bdev.numa_id = call.request.has_numa_id() ? call.request.numa_id() : -1;
  bdev.io_types = IoTypesOf({"reset"});
  bdev.config = [&world, made](const Bdev& self, FrameworkGetConfigResponse& calls) {
    BdevKvmallocCreateRequest again = made;
    again.set_uuid(self.uuid);
    AddConfigCall(world, "bdev_kvmalloc_create", again, calls);
  };
  if (const int wrong = world.Of<Bdevs>().Register(std::move(bdev))) return Errno(wrong);
  call.response.set_name(made.name());
  return {};
}

Failure Delete(const Call<BdevKvmallocDeleteRequest>& call) {
  return DeleteOf(call.world, call.request.name(), "kvmalloc", call.response);
}

}  // namespace

void AddKvmallocHandlers(Handlers& handlers) {
  handlers.On("bdev_kvmalloc_create", Create);
  handlers.On("bdev_kvmalloc_delete", Delete);
}

}  // namespace spdkctl::sim

#include <cerrno>

#include "sim/spdk/components.h"
#include "spdkctl/rpc/v1/iobuf.pb.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)

struct Iobuf {
  explicit Iobuf(World& world) {
    options.set_small_pool_count(8192);
    options.set_large_pool_count(1024);
    options.set_small_bufsize(8192);
    options.set_large_bufsize(world.Since(23, 5) ? 132 << 10 : 64 << 10);
    options.set_enable_numa(false);
  }
  IobufSetOptionsRequest options;
};

Failure SetOptions(const Call<IobufSetOptionsRequest>& call) {
  IobufSetOptionsRequest options = call.world.Of<Iobuf>().options;
  options.MergeFrom(call.request);
  constexpr std::uint64_t kFewestSmall = 64;
  constexpr std::uint64_t kFewestLarge = 8;
  constexpr std::uint32_t kSmallestSmall = 4096;
  constexpr std::uint32_t kSmallestLarge = 8192;
  const bool fits = options.small_pool_count() >= kFewestSmall && options.large_pool_count() >= kFewestLarge &&
                    options.small_bufsize() >= kSmallestSmall && options.large_bufsize() >= kSmallestLarge;
  if (!fits) return Errno(EINVAL);
  call.world.Of<Iobuf>().options = options;
  return {};
}

Failure GetStats(const Call<IobufGetStatsRequest, IobufGetStatsResponse>& call) {
  for (const char* module : {"accel", "bdev"}) {
    IobufModuleStats& shown = *call.response.add_modules();
    shown.set_module(module);
    for (IobufPoolStats* pool : {shown.mutable_small_pool(), shown.mutable_large_pool()}) {
      pool->set_cache(0);
      pool->set_main(0);
      pool->set_retry(0);
      pool->set_cache_size(0);
    }
  }
  return {};
}

void ShowConfig(World& world, FrameworkGetConfigResponse& response) {
  AddConfigCall(world, "iobuf_set_options", world.Of<Iobuf>().options, response);
}

}  // namespace

void AddIobufHandlers(Handlers& handlers) {
  handlers.On("iobuf_set_options", SetOptions);
  handlers.On("iobuf_get_stats", GetStats);
  handlers.OnConfig("iobuf", ShowConfig);
}

}  // namespace spdkctl::sim

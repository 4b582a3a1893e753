#include <algorithm>
#include <cerrno>

#include <fmt/format.h>

#include "sim/spdk/bdev/bdev.h"
#include "sim/spdk/bdev/iostat.h"
#include "sim/spdk/components.h"
#include "spdkctl/rpc/v1/bdev.pb.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)
using Bdev = sim::Bdev;

struct BdevOptions {
  BdevOptions() {
    options.set_bdev_io_pool_size(65535);
    options.set_bdev_io_cache_size(256);
    options.set_bdev_auto_examine(true);
    options.set_iobuf_small_cache_size(128);
    options.set_iobuf_large_cache_size(16);
    options.set_small_buf_pool_size(8191);
    options.set_large_buf_pool_size(1023);
  }
  BdevSetOptionsRequest options;
  std::vector<std::string> examined;  ///< By call, where that is not automatic.
};

using GetBdevsCall = Call<BdevGetBdevsRequest, BdevGetBdevsResponse>;

/// False if there is no such bdev.
bool ShowNamed(const GetBdevsCall& call) {
  const Bdev* const bdev = call.world.Of<Bdevs>().Find(call.request.name());
  if (bdev != nullptr) ShowBdev(call.world, *bdev, *call.response.add_bdevs());
  return bdev != nullptr;
}

/// With a timeout, a bdev that is not there may come yet.
Reply GetBdevs(const GetBdevsCall& call) {
  if (!call.request.has_name()) {
    for (const Bdev& bdev : call.world.Of<Bdevs>().all()) ShowBdev(call.world, bdev, *call.response.add_bdevs());
    return {};
  }
  if (ShowNamed(call)) return {};
  if (call.request.timeout() == 0) return Refusal(call.world, ENODEV);
  const std::uint64_t end = World::Ticks() + call.request.timeout() * (World::kTickRate / 1000);
  return call.Later([end](const GetBdevsCall& waiting) -> std::optional<Reply> {
    if (ShowNamed(waiting)) return Reply();
    if (World::Ticks() < end) return std::nullopt;
    return Reply(Errno(waiting.world.Since(23, 1) ? ETIMEDOUT : ENODEV));
  });
}

Failure DeleteAny(const Call<DeleteBdevRequest>& call) {
  Bdev* const bdev = call.world.Of<Bdevs>().Find(call.request.name());
  if (bdev == nullptr) return call.world.Since(18, 1) ? Failure(Errno(ENODEV)) : Failure(InvalidParams());
  call.world.Of<Bdevs>().Unregister(*bdev);
  return {};
}

Failure SetOptions(const Call<BdevSetOptionsRequest>& call) {
  BdevOptions& state = call.world.Of<BdevOptions>();
  BdevSetOptionsRequest options = state.options;
  options.MergeFrom(call.request);
  // SPDK counts one thread more than the application has.
  constexpr std::uint64_t kThreads = 2;
  if (options.bdev_io_pool_size() < options.bdev_io_cache_size() * kThreads) {
    return InvalidParams(fmt::format("Pool size {} too small for cache size {}", options.bdev_io_pool_size(),
                                     options.bdev_io_cache_size()));
  }
  state.options = options;
  call.world.Of<Bdevs>().auto_examine = options.bdev_auto_examine();
  return {};
}

Failure Examine(const Call<BdevExamineRequest>& call) {
  BdevOptions& state = call.world.Of<BdevOptions>();
  if (state.options.bdev_auto_examine()) return Errno(EINVAL);
  if (std::find(state.examined.begin(), state.examined.end(), call.request.name()) != state.examined.end())
    return Errno(EEXIST);
  state.examined.push_back(call.request.name());
  if (Bdev* const bdev = call.world.Of<Bdevs>().Find(call.request.name())) call.world.Of<Bdevs>().Examine(*bdev);
  return {};
}

/// Limits are raised to what can be held to: thousands of I/Os a second, whole MiB.
Failure SetQosLimit(const Call<BdevSetQosLimitRequest>& call) {
  Bdev* const bdev = call.world.Of<Bdevs>().Find(call.request.name());
  if (bdev == nullptr) return Errno(ENODEV);
  constexpr std::uint64_t kLeastIos = 1000;
  std::array<std::optional<std::uint64_t>, 4> limits;
  const auto bytes = [](std::uint64_t mebibytes) { return std::min(mebibytes, UINT64_MAX / kMiB) * kMiB; };
  if (call.request.has_rw_ios_per_sec())
    limits[0] = (call.request.rw_ios_per_sec() + kLeastIos - 1) / kLeastIos * kLeastIos;
  if (call.request.has_rw_mbytes_per_sec()) limits[1] = bytes(call.request.rw_mbytes_per_sec());
  if (call.request.has_r_mbytes_per_sec()) limits[2] = bytes(call.request.r_mbytes_per_sec());
  if (call.request.has_w_mbytes_per_sec()) limits[3] = bytes(call.request.w_mbytes_per_sec());
  // The largest number means that the limit stays as it is.
  for (auto& limit : limits) {
    if (limit && *limit == UINT64_MAX) limit.reset();
  }
  if (std::none_of(limits.begin(), limits.end(), [](const auto& limit) { return limit.has_value(); }))
    return RpcError{-EINVAL, "No rate limits specified"};
  if (bdev->qos_stuck) return InvalidParams(fmt::format("Failed to configure rate limit: {}", ErrnoText(EAGAIN)));
  const bool had_limits = std::any_of(bdev->qos.begin(), bdev->qos.end(), [](std::uint64_t one) { return one != 0; });
  for (std::size_t i = 0; i < limits.size(); ++i) bdev->qos[i] = limits[i].value_or(bdev->qos[i]);
  const bool has_limits = std::any_of(bdev->qos.begin(), bdev->qos.end(), [](std::uint64_t one) { return one != 0; });
  // Since 24.01 setting the first limit of a bdev that nobody has open never ends, so that later changes are refused.
  bdev->qos_stuck = call.world.Since(24, 1) && bdev->users.empty() && (has_limits || had_limits);
  return {};
}

Failure SetQosLimitIops(const Call<SetBdevQosLimitIopsRequest>& call) {
  Bdev* const bdev = call.world.Of<Bdevs>().Find(call.request.name());
  if (bdev == nullptr) return Errno(ENODEV);
  bdev->qos[0] = call.request.ios_per_sec();
  return {};
}

Failure SetQdSampling(const Call<BdevSetQdSamplingPeriodRequest>& call) {
  Bdev* const bdev = call.world.Of<Bdevs>().Find(call.request.name());
  if (bdev == nullptr) return Errno(ENODEV);
  bdev->qd_sampling_period = call.request.period();
  return {};
}

Failure EnableHistogram(const Call<BdevEnableHistogramRequest>& call) {
  Bdev* const bdev = call.world.Of<Bdevs>().Find(call.request.name());
  if (bdev == nullptr) return Errno(ENODEV);
  if (call.request.has_opc() && BdevIoTypes::descriptor()->FindFieldByName(call.request.opc()) == nullptr)
    return InternalError("Invalid Io type");
  bdev->histogram = call.request.enable();
  bdev->histogram_granularity = call.request.has_granularity() ? call.request.granularity() : 7;
  bdev->histogram_min_ns = call.request.has_min_nsec() ? call.request.min_nsec() : 0;
  bdev->histogram_max_ns = call.request.has_max_nsec() ? call.request.max_nsec() : UINT64_MAX;
  return {};
}

Failure GetHistogram(const Call<BdevGetHistogramRequest, BdevGetHistogramResponse>& call) {
  const Bdev* const bdev = call.world.Of<Bdevs>().Find(call.request.name());
  if (bdev == nullptr) return Errno(ENODEV);
  // Since 25.05 the range of the counters is known only while they are on; before, the answer is zeroes.
  if (!bdev->histogram && call.world.Since(25, 5)) return Errno(ENOMEM);
  call.response.set_histogram(EmptyHistogram(bdev->histogram_granularity));
  call.response.set_bucket_shift(bdev->histogram_granularity);
  call.response.set_granularity(bdev->histogram_granularity);
  call.response.set_min_range(0);
  call.response.set_max_range(64 - bdev->histogram_granularity);
  call.response.set_tsc_rate(static_cast<std::int64_t>(World::kTickRate));
  return {};
}

Failure GetHistogramBorders(const Call<BdevGetHistogramBordersRequest, BdevGetHistogramBordersResponse>& call) {
  const Bdev* const bdev = call.world.Of<Bdevs>().Find(call.request.name());
  if (bdev == nullptr) return Errno(ENODEV);
  if (!bdev->histogram && call.world.Since(25, 5)) return Errno(ENOMEM);
  for (int i = 0; i <= call.request.borders_size(); ++i) call.response.add_borders_count(0);
  return {};
}

/// Since 26.05 these modules write what they made, not each bdev by itself.
bool BelongsToModule(const World& world, const Bdev& bdev) {
  return world.Since(26, 5) && bdev.config && (bdev.module == "malloc" || bdev.module == "null");
}

void ShowConfig(World& world, FrameworkGetConfigResponse& response) {
  AddConfigCall(world, "bdev_set_options", world.Of<BdevOptions>().options, response);
  for (const std::string& name : world.Of<BdevOptions>().examined) {
    BdevExamineRequest call;
    call.set_name(name);
    AddConfigCall(world, "bdev_examine", call, response);
  }
  // First the modules, each with its options and what it was told to make; then the bdevs that save themselves.
  for (const char* module : {"lvol", "zone_block", "split", "error", "raid", "passthru", "malloc", "null", "nvme",
                             "delay", "crypto", "iscsi"}) {
    if (const ShowConfigCalls show = Handlers::All().FindConfig(fmt::format("bdev/{}", module))) show(world, response);
    for (const Bdev& bdev : world.Of<Bdevs>().all()) {
      if (bdev.module == module && BelongsToModule(world, bdev)) bdev.config(bdev, response);
    }
  }
  for (const Bdev& bdev : world.Of<Bdevs>().all()) {
    if (bdev.config && !BelongsToModule(world, bdev)) bdev.config(bdev, response);
    if (std::any_of(bdev.qos.begin(), bdev.qos.end(), [](std::uint64_t limit) { return limit != 0; })) {
      BdevSetQosLimitRequest call;
      call.set_name(bdev.name);
      if (bdev.qos[0] != 0) call.set_rw_ios_per_sec(bdev.qos[0]);
      if (bdev.qos[1] != 0) call.set_rw_mbytes_per_sec(bdev.qos[1] / kMiB);
      if (bdev.qos[2] != 0) call.set_r_mbytes_per_sec(bdev.qos[2] / kMiB);
      if (bdev.qos[3] != 0) call.set_w_mbytes_per_sec(bdev.qos[3] / kMiB);
      AddConfigCall(world, "bdev_set_qos_limit", call, response);
    }
    if (bdev.histogram && world.Since(23, 5)) {
      BdevEnableHistogramRequest call;
      call.set_name(bdev.name);
      call.set_enable(true);
      AddConfigCall(world, "bdev_enable_histogram", call, response);
    }
  }
  if (world.Since(21, 1)) AddConfigCall(world, "bdev_wait_for_examine", BdevWaitForExamineRequest(), response);
}

}  // namespace

void AddBdevHandlers(Handlers& handlers) {
  handlers.On("bdev_get_bdevs", GetBdevs);
  handlers.On("delete_bdev", DeleteAny);
  handlers.On("bdev_set_options", SetOptions);
  handlers.On("bdev_examine", Examine);
  handlers.AlwaysDone("bdev_wait_for_examine");
  handlers.On("bdev_set_qos_limit", SetQosLimit);
  handlers.On("set_bdev_qos_limit_iops", SetQosLimitIops);
  handlers.On("bdev_set_qd_sampling_period", SetQdSampling);
  handlers.On("bdev_enable_histogram", EnableHistogram);
  handlers.On("bdev_get_histogram", GetHistogram);
  handlers.On("bdev_get_histogram_borders", GetHistogramBorders);
  handlers.OnConfig("bdev", ShowConfig);
  AddIostatHandlers(handlers);
}

}  // namespace spdkctl::sim

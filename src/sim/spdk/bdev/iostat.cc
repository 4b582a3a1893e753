#include "sim/spdk/bdev/iostat.h"

#include <algorithm>
#include <cerrno>

#include "sim/spdk/components.h"
#include "spdkctl/rpc/v1/bdev.pb.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)
using Bdev = sim::Bdev;

constexpr std::uint64_t kPartitionTable = 32768;
constexpr std::uint64_t kBlobstore = 4096;

/// The statistics as if hosts had done I/O since the last reset.
IoStatistics WithLoad(const World& world, const Bdev& bdev) {
  IoStatistics statistics = bdev.statistics;
  if (!world.options.load) return statistics;
  const std::uint64_t milliseconds = World::Ticks() / (World::kTickRate / 1000);
  constexpr std::uint64_t kReadsPerMillisecond = 20;
  constexpr std::uint64_t kWritesPerMillisecond = 8;
  constexpr std::uint64_t kBlock = 4096;
  constexpr std::uint64_t kLatency = World::kTickRate / 10'000;
  statistics.num_read_ops += milliseconds * kReadsPerMillisecond;
  statistics.bytes_read += milliseconds * kReadsPerMillisecond * kBlock;
  statistics.read_latency_ticks += milliseconds * kReadsPerMillisecond * kLatency;
  statistics.num_write_ops += milliseconds * kWritesPerMillisecond;
  statistics.bytes_written += milliseconds * kWritesPerMillisecond * kBlock;
  statistics.write_latency_ticks += milliseconds * kWritesPerMillisecond * kLatency;
  return statistics;
}

template <class Shown>
void Show(const World& world, const Bdev& bdev, Shown& shown) {
  const IoStatistics statistics = WithLoad(world, bdev);
  const auto average = [](std::uint64_t ticks, std::uint64_t operations) {
    return operations == 0 ? 0 : ticks / operations;
  };
  const std::uint64_t read = average(statistics.read_latency_ticks, statistics.num_read_ops);
  const std::uint64_t write = average(statistics.write_latency_ticks, statistics.num_write_ops);
  shown.set_bytes_read(statistics.bytes_read);
  shown.set_num_read_ops(statistics.num_read_ops);
  shown.set_bytes_written(statistics.bytes_written);
  shown.set_num_write_ops(statistics.num_write_ops);
  shown.set_bytes_unmapped(0);
  shown.set_num_unmap_ops(0);
  shown.set_bytes_copied(0);
  shown.set_num_copy_ops(0);
  shown.set_read_latency_ticks(statistics.read_latency_ticks);
  shown.set_max_read_latency_ticks(read * 2);
  shown.set_min_read_latency_ticks(read / 2);
  shown.set_write_latency_ticks(statistics.write_latency_ticks);
  shown.set_max_write_latency_ticks(write * 2);
  shown.set_min_write_latency_ticks(write / 2);
  shown.set_unmap_latency_ticks(0);
  shown.set_max_unmap_latency_ticks(0);
  shown.set_min_unmap_latency_ticks(0);
  shown.set_copy_latency_ticks(0);
  shown.set_max_copy_latency_ticks(0);
  shown.set_min_copy_latency_ticks(0);
  if (world.Since(23, 1)) ShowEmpty(shown, "io_error");
}

void ShowOne(const World& world, const Bdev& bdev, BdevIostat& shown) {
  shown.set_name(bdev.name);
  Show(world, bdev, shown);
  if (bdev.qd_sampling_period != 0) {
    shown.set_queue_depth_polling_period(bdev.qd_sampling_period);
    shown.set_queue_depth(0);
    shown.set_io_time(0);
    shown.set_weighted_io_time(0);
  }
  if (bdev.show_statistics) {
    bdev.show_statistics(bdev, *shown.mutable_driver_specific());
    ShowEmpty(shown, "driver_specific");
  }
}

void Reset(Bdev& bdev, IostatResetMode mode) {
  if (mode == IOSTAT_RESET_MODE_ALL) bdev.statistics = {};
}

/// The bdevs that are asked for, or all; nothing if one is missing.
std::optional<std::vector<Bdev*>> Chosen(World& world, const BdevGetIostatRequest& request) {
  Bdevs& bdevs = world.Of<Bdevs>();
  std::vector<Bdev*> chosen;
  std::vector<std::string> names(request.names().begin(), request.names().end());
  if (request.has_name()) names.push_back(request.name());
  for (const std::string& name : names) {
    chosen.push_back(bdevs.Find(name));
    if (chosen.back() == nullptr) return std::nullopt;
  }
  if (!names.empty()) return chosen;
  for (Bdev& bdev : bdevs.all()) chosen.push_back(&bdev);
  return chosen;
}

Failure GetIostat(const Call<BdevGetIostatRequest, BdevGetIostatResponse>& call) {
  const int named = call.request.names_size() + (call.request.has_name() ? 1 : 0);
  if (call.request.per_channel() && named != 1) return Errno(EINVAL);
  const auto chosen = Chosen(call.world, call.request);
  if (!chosen) return Errno(ENODEV);
  call.response.set_tick_rate(World::kTickRate);
  call.response.set_ticks(World::Ticks());
  if (call.request.per_channel()) {
    // Nobody has a channel open.
    call.response.set_name(chosen->front()->name);
    ShowEmpty(call.response, "channels");
    return {};
  }
  for (Bdev* bdev : *chosen) {
    ShowOne(call.world, *bdev, *call.response.add_bdevs());
    if (call.request.has_reset_mode()) Reset(*bdev, call.request.reset_mode());
  }
  ShowEmpty(call.response, "bdevs");
  return {};
}

Failure ResetIostat(const Call<BdevResetIostatRequest>& call) {
  Bdevs& bdevs = call.world.Of<Bdevs>();
  const IostatResetMode mode = call.request.has_mode() ? call.request.mode() : IOSTAT_RESET_MODE_ALL;
  if (call.request.has_name()) {
    Bdev* const bdev = bdevs.Find(call.request.name());
    if (bdev == nullptr) return Errno(ENODEV);
    Reset(*bdev, mode);
  } else {
    for (Bdev& bdev : bdevs.all()) Reset(bdev, mode);
  }
  return {};
}

}  // namespace

void CountExamination(const World& world, Bdev& bdev) {
  if (!world.Since(17, 10)) return;
  const auto count = [&](std::uint64_t bytes) {
    const std::uint64_t blocks = (bytes + bdev.block_size - 1) / bdev.block_size;
    if (blocks > bdev.num_blocks) return;
    bdev.statistics.bytes_read += blocks * bdev.block_size;
    bdev.statistics.num_read_ops += 1;
  };
  if (bdev.block_size == 0) return;
  count(kPartitionTable);
  count(kBlobstore);
  if (world.Since(24, 1)) count(bdev.block_size);
}

void AddIostatHandlers(Handlers& handlers) {
  handlers.On("bdev_get_iostat", GetIostat);
  handlers.On("bdev_reset_iostat", ResetIostat);
}

}  // namespace spdkctl::sim

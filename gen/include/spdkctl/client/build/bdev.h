// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "spdkctl/rpc/v1/bdev.pb.h"

// What is required stands in the constructor, except lists; the rest in functions that chain.
namespace spdkctl::build {

/// Builds a BdevGetBdevsRequest.
class BdevGetBdevs {
 public:
  BdevGetBdevs() {}  // NOLINT: an aggregate would be destroyed twice in a co_await of gcc 12
  /// Name or alias of one bdev to show; all bdevs when absent.
  BdevGetBdevs& name(std::string value) {
    message_.set_name(std::move(value));
    return *this;
  }
  /// Time to wait for the named bdev to appear, in ms; 0 (no waiting) when absent.
  BdevGetBdevs& timeout(std::uint64_t value) {
    message_.set_timeout(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevGetBdevsRequest&() const { return message_; }

 private:
  rpc::v1::BdevGetBdevsRequest message_;
};

/// Builds a DeleteBdevRequest.
class DeleteBdev {
 public:
  explicit DeleteBdev(std::string name) { message_.set_name(std::move(name)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::DeleteBdevRequest&() const { return message_; }

 private:
  rpc::v1::DeleteBdevRequest message_;
};

/// Builds a BdevExamineRequest.
class BdevExamine {
 public:
  explicit BdevExamine(std::string name) { message_.set_name(std::move(name)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevExamineRequest&() const { return message_; }

 private:
  rpc::v1::BdevExamineRequest message_;
};

/// Builds a BdevEnableHistogramRequest.
class BdevEnableHistogram {
 public:
  BdevEnableHistogram(std::string name, bool enable) {
    message_.set_name(std::move(name));
    message_.set_enable(enable);
  }
  /// I/O type to record, for example read, write, unmap, flush, write_zeroes, copy; all types when absent.
  BdevEnableHistogram& opc(std::string value) {
    message_.set_opc(std::move(value));
    return *this;
  }
  /// Bucket resolution: each power-of-2 range has 2^granularity buckets; 7 when absent.
  BdevEnableHistogram& granularity(std::uint32_t value) {
    message_.set_granularity(value);
    return *this;
  }
  /// Lowest latency tracked, in ns; shorter ones count in the first bucket. 1000 when absent.
  BdevEnableHistogram& min_nsec(std::uint64_t value) {
    message_.set_min_nsec(value);
    return *this;
  }
  /// Highest latency tracked, in ns; longer ones count in the last bucket. 120000000000 when absent.
  BdevEnableHistogram& max_nsec(std::uint64_t value) {
    message_.set_max_nsec(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevEnableHistogramRequest&() const { return message_; }

 private:
  rpc::v1::BdevEnableHistogramRequest message_;
};

/// Builds a BdevGetHistogramRequest.
class BdevGetHistogram {
 public:
  explicit BdevGetHistogram(std::string name) { message_.set_name(std::move(name)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevGetHistogramRequest&() const { return message_; }

 private:
  rpc::v1::BdevGetHistogramRequest message_;
};

/// Builds a BdevGetHistogramBordersRequest.
class BdevGetHistogramBorders {
 public:
  explicit BdevGetHistogramBorders(std::string name) { message_.set_name(std::move(name)); }
  /// Upper latency limits in us, in ascending order; at least one.
  BdevGetHistogramBorders& add_borders(std::uint64_t value) {
    message_.add_borders(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevGetHistogramBordersRequest&() const { return message_; }

 private:
  rpc::v1::BdevGetHistogramBordersRequest message_;
};

/// Builds a BdevGetIostatRequest.
class BdevGetIostat {
 public:
  BdevGetIostat() {}  // NOLINT: an aggregate would be destroyed twice in a co_await of gcc 12
  /// True gives one set of counters per I/O channel, for exactly one bdev; false when absent.
  BdevGetIostat& per_channel(bool value) {
    message_.set_per_channel(value);
    return *this;
  }
  /// Counters to reset after reading: all, maxmin, error or none; none when absent.
  BdevGetIostat& reset_mode(rpc::v1::IostatResetMode value) {
    message_.set_reset_mode(value);
    return *this;
  }
  /// Names of the bdevs to show, at most 1024; all bdevs when absent.
  BdevGetIostat& add_names(std::string value) {
    message_.add_names(std::move(value));
    return *this;
  }
  /// Name of one bdev to show, in releases before names; all bdevs when absent.
  BdevGetIostat& name(std::string value) {
    message_.set_name(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevGetIostatRequest&() const { return message_; }

 private:
  rpc::v1::BdevGetIostatRequest message_;
};

/// Builds a BdevResetIostatRequest.
class BdevResetIostat {
 public:
  BdevResetIostat() {}  // NOLINT: an aggregate would be destroyed twice in a co_await of gcc 12
  /// Name of the bdev to reset; all bdevs when absent.
  BdevResetIostat& name(std::string value) {
    message_.set_name(std::move(value));
    return *this;
  }
  /// Counters to reset: all, maxmin (latency extremes), error or none; all when absent.
  BdevResetIostat& mode(rpc::v1::IostatResetMode value) {
    message_.set_mode(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevResetIostatRequest&() const { return message_; }

 private:
  rpc::v1::BdevResetIostatRequest message_;
};

/// Builds a BdevSetOptionsRequest.
class BdevSetOptions {
 public:
  BdevSetOptions() {}  // NOLINT: an aggregate would be destroyed twice in a co_await of gcc 12
  /// Number of I/O structures shared by all threads; built-in 65535. At least cache size times (threads + 1).
  BdevSetOptions& bdev_io_pool_size(std::uint32_t value) {
    message_.set_bdev_io_pool_size(value);
    return *this;
  }
  /// Number of I/O structures cached per thread; built-in 256.
  BdevSetOptions& bdev_io_cache_size(std::uint32_t value) {
    message_.set_bdev_io_cache_size(value);
    return *this;
  }
  /// True (built-in) lets modules examine every new bdev; with false only bdev_examine does it.
  BdevSetOptions& bdev_auto_examine(bool value) {
    message_.set_bdev_auto_examine(value);
    return *this;
  }
  /// Number of small data buffers cached per thread; built-in 128.
  BdevSetOptions& iobuf_small_cache_size(std::uint32_t value) {
    message_.set_iobuf_small_cache_size(value);
    return *this;
  }
  /// Number of large data buffers cached per thread; built-in 16.
  BdevSetOptions& iobuf_large_cache_size(std::uint32_t value) {
    message_.set_iobuf_large_cache_size(value);
    return *this;
  }
  /// Number of small data buffers in the pool, at least 8191 (built-in); moved to iobuf options later.
  BdevSetOptions& small_buf_pool_size(std::uint32_t value) {
    message_.set_small_buf_pool_size(value);
    return *this;
  }
  /// Number of large data buffers in the pool, at least 1023 (built-in); moved to iobuf options later.
  BdevSetOptions& large_buf_pool_size(std::uint32_t value) {
    message_.set_large_buf_pool_size(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevSetOptionsRequest&() const { return message_; }

 private:
  rpc::v1::BdevSetOptionsRequest message_;
};

/// Builds a BdevSetQdSamplingPeriodRequest.
class BdevSetQdSamplingPeriod {
 public:
  BdevSetQdSamplingPeriod(std::string name, std::uint64_t period) {
    message_.set_name(std::move(name));
    message_.set_period(period);
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevSetQdSamplingPeriodRequest&() const { return message_; }

 private:
  rpc::v1::BdevSetQdSamplingPeriodRequest message_;
};

/// Builds a BdevSetQosLimitRequest.
class BdevSetQosLimit {
 public:
  explicit BdevSetQosLimit(std::string name) { message_.set_name(std::move(name)); }
  /// Reads and writes per second, rounded up to a multiple of 1000. 0 lifts the limit, unchanged when absent.
  BdevSetQosLimit& rw_ios_per_sec(std::uint64_t value) {
    message_.set_rw_ios_per_sec(value);
    return *this;
  }
  /// Data read and written in MiB per second. 0 lifts the limit, unchanged when absent.
  BdevSetQosLimit& rw_mbytes_per_sec(std::uint64_t value) {
    message_.set_rw_mbytes_per_sec(value);
    return *this;
  }
  /// Data read in MiB per second. 0 lifts the limit, unchanged when absent.
  BdevSetQosLimit& r_mbytes_per_sec(std::uint64_t value) {
    message_.set_r_mbytes_per_sec(value);
    return *this;
  }
  /// Data written in MiB per second. 0 lifts the limit, unchanged when absent.
  BdevSetQosLimit& w_mbytes_per_sec(std::uint64_t value) {
    message_.set_w_mbytes_per_sec(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevSetQosLimitRequest&() const { return message_; }

 private:
  rpc::v1::BdevSetQosLimitRequest message_;
};

/// Builds a GetBdevsConfigRequest.
class GetBdevsConfig {
 public:
  GetBdevsConfig() {}  // NOLINT: an aggregate would be destroyed twice in a co_await of gcc 12
  /// Name of one bdev; all bdevs when absent.
  GetBdevsConfig& name(std::string value) {
    message_.set_name(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::GetBdevsConfigRequest&() const { return message_; }

 private:
  rpc::v1::GetBdevsConfigRequest message_;
};

/// Builds a SetBdevQosLimitIopsRequest.
class SetBdevQosLimitIops {
 public:
  SetBdevQosLimitIops(std::string name, std::uint64_t ios_per_sec) {
    message_.set_name(std::move(name));
    message_.set_ios_per_sec(ios_per_sec);
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::SetBdevQosLimitIopsRequest&() const { return message_; }

 private:
  rpc::v1::SetBdevQosLimitIopsRequest message_;
};

}  // namespace spdkctl::build

// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "spdkctl/rpc/v1/bdev_ocf.pb.h"

// What is required stands in the constructor, except lists; the rest in functions that chain.
namespace spdkctl::build {

/// Builds a BdevOcfCreateRequest.
class BdevOcfCreate {
 public:
  BdevOcfCreate(std::string name, std::string mode, std::string cache_bdev_name, std::string core_bdev_name) {
    message_.set_name(std::move(name));
    message_.set_mode(std::move(mode));
    message_.set_cache_bdev_name(std::move(cache_bdev_name));
    message_.set_core_bdev_name(std::move(core_bdev_name));
  }
  /// Cache line size in KiB: 4, 8, 16, 32 or 64; default 4.
  BdevOcfCreate& cache_line_size(std::uint64_t value) {
    message_.set_cache_line_size(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevOcfCreateRequest&() const { return message_; }

 private:
  rpc::v1::BdevOcfCreateRequest message_;
};

/// Builds a BdevOcfDeleteRequest.
class BdevOcfDelete {
 public:
  explicit BdevOcfDelete(std::string name) { message_.set_name(std::move(name)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevOcfDeleteRequest&() const { return message_; }

 private:
  rpc::v1::BdevOcfDeleteRequest message_;
};

/// Builds a BdevOcfFlushStartRequest.
class BdevOcfFlushStart {
 public:
  explicit BdevOcfFlushStart(std::string name) { message_.set_name(std::move(name)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevOcfFlushStartRequest&() const { return message_; }

 private:
  rpc::v1::BdevOcfFlushStartRequest message_;
};

/// Builds a BdevOcfFlushStatusRequest.
class BdevOcfFlushStatus {
 public:
  explicit BdevOcfFlushStatus(std::string name) { message_.set_name(std::move(name)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevOcfFlushStatusRequest&() const { return message_; }

 private:
  rpc::v1::BdevOcfFlushStatusRequest message_;
};

/// Builds a BdevOcfGetBdevsRequest.
class BdevOcfGetBdevs {
 public:
  BdevOcfGetBdevs() {}  // NOLINT: an aggregate would be destroyed twice in a co_await of gcc 12
  /// Name of an OCF, cache or core bdev to filter by; all are listed when absent.
  BdevOcfGetBdevs& name(std::string value) {
    message_.set_name(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevOcfGetBdevsRequest&() const { return message_; }

 private:
  rpc::v1::BdevOcfGetBdevsRequest message_;
};

/// Builds a BdevOcfGetStatsRequest.
class BdevOcfGetStats {
 public:
  explicit BdevOcfGetStats(std::string name) { message_.set_name(std::move(name)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevOcfGetStatsRequest&() const { return message_; }

 private:
  rpc::v1::BdevOcfGetStatsRequest message_;
};

/// Builds a BdevOcfResetStatsRequest.
class BdevOcfResetStats {
 public:
  explicit BdevOcfResetStats(std::string name) { message_.set_name(std::move(name)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevOcfResetStatsRequest&() const { return message_; }

 private:
  rpc::v1::BdevOcfResetStatsRequest message_;
};

/// Builds a BdevOcfSetCacheModeRequest.
class BdevOcfSetCacheMode {
 public:
  BdevOcfSetCacheMode(std::string name, std::string mode) {
    message_.set_name(std::move(name));
    message_.set_mode(std::move(mode));
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevOcfSetCacheModeRequest&() const { return message_; }

 private:
  rpc::v1::BdevOcfSetCacheModeRequest message_;
};

/// Builds a BdevOcfSetSeqcutoffRequest.
class BdevOcfSetSeqcutoff {
 public:
  BdevOcfSetSeqcutoff(std::string name, std::string policy) {
    message_.set_name(std::move(name));
    message_.set_policy(std::move(policy));
  }
  /// Length of a sequential stream in KiB at which it bypasses the cache; unchanged when 0 or absent.
  BdevOcfSetSeqcutoff& threshold(std::uint32_t value) {
    message_.set_threshold(value);
    return *this;
  }
  /// Requests a stream needs before it is tracked globally; unchanged when 0 or absent.
  BdevOcfSetSeqcutoff& promotion_count(std::uint32_t value) {
    message_.set_promotion_count(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevOcfSetSeqcutoffRequest&() const { return message_; }

 private:
  rpc::v1::BdevOcfSetSeqcutoffRequest message_;
};

}  // namespace spdkctl::build

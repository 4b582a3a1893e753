// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "spdkctl/rpc/v1/bdev_ftl.pb.h"

// What is required stands in the constructor, except lists; the rest in functions that chain.
namespace spdkctl::build {

/// Builds a BdevFtlCreateRequest.
class BdevFtlCreate {
 public:
  BdevFtlCreate(std::string name, std::string base_bdev, std::string cache, std::string trtype, std::string traddr,
                std::string punits) {
    message_.set_name(std::move(name));
    message_.set_base_bdev(std::move(base_bdev));
    message_.set_cache(std::move(cache));
    message_.set_trtype(std::move(trtype));
    message_.set_traddr(std::move(traddr));
    message_.set_punits(std::move(punits));
  }
  /// UUID of an existing FTL instance to restore; absent or all zero makes a fresh instance.
  BdevFtlCreate& uuid(std::string value) {
    message_.set_uuid(std::move(value));
    return *this;
  }
  /// Share of the base bdev kept back for relocation in percent, 1 to 99; default 20.
  BdevFtlCreate& overprovisioning(std::uint64_t value) {
    message_.set_overprovisioning(value);
    return *this;
  }
  /// Most DRAM for the cache of the logical to physical map in MiB; default 2048.
  BdevFtlCreate& l2p_dram_limit(std::uint64_t value) {
    message_.set_l2p_dram_limit(value);
    return *this;
  }
  /// CPU cores on which the FTL core thread may run, as mask or list; default the main application thread.
  BdevFtlCreate& core_mask(std::string value) {
    message_.set_core_mask(std::move(value));
    return *this;
  }
  /// Whether shutdown of the target leaves metadata in shared memory rather than on disk; default true.
  BdevFtlCreate& fast_shutdown(bool value) {
    message_.set_fast_shutdown(value);
    return *this;
  }
  /// Whether a restore after a dirty shutdown without cache may go on though recent data is lost; default false; up to
  /// 22.05.
  BdevFtlCreate& allow_open_bands(bool value) {
    message_.set_allow_open_bands(value);
    return *this;
  }
  /// Whether zone append is used instead of write; default false; up to 22.05.
  BdevFtlCreate& use_append(bool value) {
    message_.set_use_append(value);
    return *this;
  }
  /// Persistent memory file or device that holds the logical to physical map; default DRAM; up to 22.05.
  BdevFtlCreate& l2p_path(std::string value) {
    message_.set_l2p_path(std::move(value));
    return *this;
  }
  /// Share of user writes let through at the critical level in percent; default 0; up to 22.05.
  BdevFtlCreate& limit_crit(std::uint64_t value) {
    message_.set_limit_crit(value);
    return *this;
  }
  /// Number of free bands at or below which the critical level applies; default 5; up to 22.05.
  BdevFtlCreate& limit_crit_threshold(std::uint64_t value) {
    message_.set_limit_crit_threshold(value);
    return *this;
  }
  /// Share of user writes let through at the high level in percent; default 5; up to 22.05.
  BdevFtlCreate& limit_high(std::uint64_t value) {
    message_.set_limit_high(value);
    return *this;
  }
  /// Number of free bands at or below which the high level applies; default 10; up to 22.05.
  BdevFtlCreate& limit_high_threshold(std::uint64_t value) {
    message_.set_limit_high_threshold(value);
    return *this;
  }
  /// Share of user writes let through at the low level in percent; default 40; up to 22.05.
  BdevFtlCreate& limit_low(std::uint64_t value) {
    message_.set_limit_low(value);
    return *this;
  }
  /// Number of free bands at or below which the low level applies; default 20; up to 22.05.
  BdevFtlCreate& limit_low_threshold(std::uint64_t value) {
    message_.set_limit_low_threshold(value);
    return *this;
  }
  /// Share of user writes let through at the start level in percent; default 100; up to 22.05.
  BdevFtlCreate& limit_start(std::uint64_t value) {
    message_.set_limit_start(value);
    return *this;
  }
  /// Number of free bands at or below which the start level applies and defragmentation runs; default 40; up to 22.05.
  BdevFtlCreate& limit_start_threshold(std::uint64_t value) {
    message_.set_limit_start_threshold(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevFtlCreateRequest&() const { return message_; }

 private:
  rpc::v1::BdevFtlCreateRequest message_;
};

/// Builds a BdevFtlDeleteRequest.
class BdevFtlDelete {
 public:
  explicit BdevFtlDelete(std::string name) { message_.set_name(std::move(name)); }
  /// Whether metadata is left in shared memory rather than written out before the removal; default false.
  BdevFtlDelete& fast_shutdown(bool value) {
    message_.set_fast_shutdown(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevFtlDeleteRequest&() const { return message_; }

 private:
  rpc::v1::BdevFtlDeleteRequest message_;
};

/// Builds a BdevFtlGetPropertiesRequest.
class BdevFtlGetProperties {
 public:
  explicit BdevFtlGetProperties(std::string name) { message_.set_name(std::move(name)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevFtlGetPropertiesRequest&() const { return message_; }

 private:
  rpc::v1::BdevFtlGetPropertiesRequest message_;
};

/// Builds a BdevFtlGetStatsRequest.
class BdevFtlGetStats {
 public:
  explicit BdevFtlGetStats(std::string name) { message_.set_name(std::move(name)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevFtlGetStatsRequest&() const { return message_; }

 private:
  rpc::v1::BdevFtlGetStatsRequest message_;
};

/// Builds a BdevFtlLoadRequest.
class BdevFtlLoad {
 public:
  BdevFtlLoad(std::string name, std::string base_bdev, std::string cache) {
    message_.set_name(std::move(name));
    message_.set_base_bdev(std::move(base_bdev));
    message_.set_cache(std::move(cache));
  }
  /// UUID of the instance to restore; leaving it out starts a fresh instance and loses the data.
  BdevFtlLoad& uuid(std::string value) {
    message_.set_uuid(std::move(value));
    return *this;
  }
  /// Share of the base bdev kept back for relocation in percent, 1 to 99; default 20.
  BdevFtlLoad& overprovisioning(std::uint64_t value) {
    message_.set_overprovisioning(value);
    return *this;
  }
  /// Most DRAM for the cache of the logical to physical map in MiB; default 2048.
  BdevFtlLoad& l2p_dram_limit(std::uint64_t value) {
    message_.set_l2p_dram_limit(value);
    return *this;
  }
  /// CPU cores on which the FTL core thread may run, as mask or list; default the main application thread.
  BdevFtlLoad& core_mask(std::string value) {
    message_.set_core_mask(std::move(value));
    return *this;
  }
  /// Whether shutdown of the target leaves metadata in shared memory rather than on disk; default true.
  BdevFtlLoad& fast_shutdown(bool value) {
    message_.set_fast_shutdown(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevFtlLoadRequest&() const { return message_; }

 private:
  rpc::v1::BdevFtlLoadRequest message_;
};

/// Builds a BdevFtlSetPropertyRequest.
class BdevFtlSetProperty {
 public:
  BdevFtlSetProperty(std::string name, std::string ftl_property, std::string value) {
    message_.set_name(std::move(name));
    message_.set_ftl_property(std::move(ftl_property));
    message_.set_value(std::move(value));
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevFtlSetPropertyRequest&() const { return message_; }

 private:
  rpc::v1::BdevFtlSetPropertyRequest message_;
};

/// Builds a BdevFtlUnloadRequest.
class BdevFtlUnload {
 public:
  explicit BdevFtlUnload(std::string name) { message_.set_name(std::move(name)); }
  /// Whether metadata is left in shared memory rather than written out before the removal; default false.
  BdevFtlUnload& fast_shutdown(bool value) {
    message_.set_fast_shutdown(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevFtlUnloadRequest&() const { return message_; }

 private:
  rpc::v1::BdevFtlUnloadRequest message_;
};

/// Builds a BdevFtlUnmapRequest.
class BdevFtlUnmap {
 public:
  BdevFtlUnmap(std::string name, std::uint64_t lba, std::uint64_t num_blocks) {
    message_.set_name(std::move(name));
    message_.set_lba(lba);
    message_.set_num_blocks(num_blocks);
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevFtlUnmapRequest&() const { return message_; }

 private:
  rpc::v1::BdevFtlUnmapRequest message_;
};

}  // namespace spdkctl::build

// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "spdkctl/rpc/v1/bdev_raid.pb.h"

// What is required stands in the constructor, except lists; the rest in functions that chain.
namespace spdkctl::build {

/// Builds a BdevRaidAddBaseBdevRequest.
class BdevRaidAddBaseBdev {
 public:
  BdevRaidAddBaseBdev(std::string base_bdev, std::string raid_bdev) {
    message_.set_base_bdev(std::move(base_bdev));
    message_.set_raid_bdev(std::move(raid_bdev));
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevRaidAddBaseBdevRequest&() const { return message_; }

 private:
  rpc::v1::BdevRaidAddBaseBdevRequest message_;
};

/// Builds a BdevRaidCreateRequest.
class BdevRaidCreate {
 public:
  BdevRaidCreate(std::string name, rpc::v1::RaidLevel raid_level) {
    message_.set_name(std::move(name));
    message_.set_raid_level(raid_level);
  }
  /// Strip size in KiB, a power of two; required except for raid1, where it must be absent or 0.
  BdevRaidCreate& strip_size_kb(std::uint32_t value) {
    message_.set_strip_size_kb(value);
    return *this;
  }
  /// Names of the base bdevs in slot order, at most 255; a missing one may appear later.
  BdevRaidCreate& add_base_bdevs(std::string value) {
    message_.add_base_bdevs(std::move(value));
    return *this;
  }
  /// UUID of the RAID bdev; generated when absent.
  BdevRaidCreate& uuid(std::string value) {
    message_.set_uuid(std::move(value));
    return *this;
  }
  /// Whether the RAID layout is stored in a superblock on each base bdev so that it is found again; default false.
  BdevRaidCreate& superblock(bool value) {
    message_.set_superblock(value);
    return *this;
  }
  /// Strip size in KiB; old name of strip_size_kb, gone since 21.04.
  BdevRaidCreate& strip_size(std::uint32_t value) {
    message_.set_strip_size(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevRaidCreateRequest&() const { return message_; }

 private:
  rpc::v1::BdevRaidCreateRequest message_;
};

/// Builds a BdevRaidDeleteRequest.
class BdevRaidDelete {
 public:
  explicit BdevRaidDelete(std::string name) { message_.set_name(std::move(name)); }
  /// Whether the superblock is wiped from all base bdevs; default false.
  BdevRaidDelete& clear_sb(bool value) {
    message_.set_clear_sb(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevRaidDeleteRequest&() const { return message_; }

 private:
  rpc::v1::BdevRaidDeleteRequest message_;
};

/// Builds a BdevRaidGetBdevsRequest.
class BdevRaidGetBdevs {
 public:
  explicit BdevRaidGetBdevs(rpc::v1::RaidCategory category) { message_.set_category(category); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevRaidGetBdevsRequest&() const { return message_; }

 private:
  rpc::v1::BdevRaidGetBdevsRequest message_;
};

/// Builds a BdevRaidRemoveBaseBdevRequest.
class BdevRaidRemoveBaseBdev {
 public:
  explicit BdevRaidRemoveBaseBdev(std::string name) { message_.set_name(std::move(name)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevRaidRemoveBaseBdevRequest&() const { return message_; }

 private:
  rpc::v1::BdevRaidRemoveBaseBdevRequest message_;
};

/// Builds a BdevRaidSetOptionsRequest.
class BdevRaidSetOptions {
 public:
  BdevRaidSetOptions() {}  // NOLINT: an aggregate would be destroyed twice in a co_await of gcc 12
  /// Size of the window a background process handles at a time in KiB; not 0; initially 1024, unchanged when absent.
  BdevRaidSetOptions& process_window_size_kb(std::uint32_t value) {
    message_.set_process_window_size_kb(value);
    return *this;
  }
  /// Bandwidth limit of a background process in MiB per second; 0 (initial) is no limit, unchanged when absent.
  BdevRaidSetOptions& process_max_bandwidth_mb_sec(std::uint32_t value) {
    message_.set_process_max_bandwidth_mb_sec(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevRaidSetOptionsRequest&() const { return message_; }

 private:
  rpc::v1::BdevRaidSetOptionsRequest message_;
};

}  // namespace spdkctl::build

// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "spdkctl/rpc/v1/ublk.pb.h"

// What is required stands in the constructor, except lists; the rest in functions that chain.
namespace spdkctl::build {

/// Builds a UblkCreateTargetRequest.
class UblkCreateTarget {
 public:
  UblkCreateTarget() {}  // NOLINT: an aggregate would be destroyed twice in a co_await of gcc 12
  /// Mask of the CPU cores for ublk threads, within the cores of the target. Default: all of them.
  UblkCreateTarget& cpumask(std::string value) {
    message_.set_cpumask(std::move(value));
    return *this;
  }
  /// Do without the user copy feature of the kernel even where it exists. Default: false.
  UblkCreateTarget& disable_user_copy(bool value) {
    message_.set_disable_user_copy(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::UblkCreateTargetRequest&() const { return message_; }

 private:
  rpc::v1::UblkCreateTargetRequest message_;
};

/// Builds a UblkGetDisksRequest.
class UblkGetDisks {
 public:
  UblkGetDisks() {}  // NOLINT: an aggregate would be destroyed twice in a co_await of gcc 12
  /// Number of the only device to list; 0 works as absent. Default: all.
  UblkGetDisks& ublk_id(std::uint32_t value) {
    message_.set_ublk_id(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::UblkGetDisksRequest&() const { return message_; }

 private:
  rpc::v1::UblkGetDisksRequest message_;
};

/// Builds a UblkRecoverDiskRequest.
class UblkRecoverDisk {
 public:
  UblkRecoverDisk(std::string bdev_name, std::uint32_t ublk_id) {
    message_.set_bdev_name(std::move(bdev_name));
    message_.set_ublk_id(ublk_id);
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::UblkRecoverDiskRequest&() const { return message_; }

 private:
  rpc::v1::UblkRecoverDiskRequest message_;
};

/// Builds a UblkStartDiskRequest.
class UblkStartDisk {
 public:
  UblkStartDisk(std::string bdev_name, std::uint32_t ublk_id) {
    message_.set_bdev_name(std::move(bdev_name));
    message_.set_ublk_id(ublk_id);
  }
  /// Number of queues, lowered to 32 when larger. Default: 1.
  UblkStartDisk& num_queues(std::uint32_t value) {
    message_.set_num_queues(value);
    return *this;
  }
  /// Requests per queue, lowered to 1024 when larger. Default: 128.
  UblkStartDisk& queue_depth(std::uint32_t value) {
    message_.set_queue_depth(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::UblkStartDiskRequest&() const { return message_; }

 private:
  rpc::v1::UblkStartDiskRequest message_;
};

/// Builds a UblkStopDiskRequest.
class UblkStopDisk {
 public:
  explicit UblkStopDisk(std::uint32_t ublk_id) { message_.set_ublk_id(ublk_id); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::UblkStopDiskRequest&() const { return message_; }

 private:
  rpc::v1::UblkStopDiskRequest message_;
};

}  // namespace spdkctl::build

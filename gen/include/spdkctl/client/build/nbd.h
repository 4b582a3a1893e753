// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "spdkctl/rpc/v1/nbd.pb.h"

// What is required stands in the constructor, except lists; the rest in functions that chain.
namespace spdkctl::build {

/// Builds a NbdGetDisksRequest.
class NbdGetDisks {
 public:
  NbdGetDisks() {}  // NOLINT: an aggregate would be destroyed twice in a co_await of gcc 12
  /// Path of the only NBD device to list, such as /dev/nbd0. Default: all.
  NbdGetDisks& nbd_device(std::string value) {
    message_.set_nbd_device(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::NbdGetDisksRequest&() const { return message_; }

 private:
  rpc::v1::NbdGetDisksRequest message_;
};

/// Builds a NbdStartDiskRequest.
class NbdStartDisk {
 public:
  explicit NbdStartDisk(std::string bdev_name) { message_.set_bdev_name(std::move(bdev_name)); }
  /// Path of an unused NBD device, such as /dev/nbd0. Default: the first free one.
  NbdStartDisk& nbd_device(std::string value) {
    message_.set_nbd_device(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::NbdStartDiskRequest&() const { return message_; }

 private:
  rpc::v1::NbdStartDiskRequest message_;
};

/// Builds a NbdStopDiskRequest.
class NbdStopDisk {
 public:
  explicit NbdStopDisk(std::string nbd_device) { message_.set_nbd_device(std::move(nbd_device)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::NbdStopDiskRequest&() const { return message_; }

 private:
  rpc::v1::NbdStopDiskRequest message_;
};

}  // namespace spdkctl::build

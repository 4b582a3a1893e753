// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "spdkctl/rpc/v1/bdev_uring.pb.h"

// What is required stands in the constructor, except lists; the rest in functions that chain.
namespace spdkctl::build {

/// Builds a BdevUringCreateRequest.
class BdevUringCreate {
 public:
  BdevUringCreate(std::string name, std::string filename) {
    message_.set_name(std::move(name));
    message_.set_filename(std::move(filename));
  }
  /// Block size in bytes, a power of 2 and at least 512; detected from the device when 0 or absent.
  BdevUringCreate& block_size(std::uint32_t value) {
    message_.set_block_size(value);
    return *this;
  }
  /// UUID of the new bdev; generated when absent. From 24.05.
  BdevUringCreate& uuid(std::string value) {
    message_.set_uuid(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevUringCreateRequest&() const { return message_; }

 private:
  rpc::v1::BdevUringCreateRequest message_;
};

/// Builds a BdevUringDeleteRequest.
class BdevUringDelete {
 public:
  explicit BdevUringDelete(std::string name) { message_.set_name(std::move(name)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevUringDeleteRequest&() const { return message_; }

 private:
  rpc::v1::BdevUringDeleteRequest message_;
};

/// Builds a BdevUringRescanRequest.
class BdevUringRescan {
 public:
  explicit BdevUringRescan(std::string name) { message_.set_name(std::move(name)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevUringRescanRequest&() const { return message_; }

 private:
  rpc::v1::BdevUringRescanRequest message_;
};

}  // namespace spdkctl::build

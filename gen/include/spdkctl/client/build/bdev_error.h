// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "spdkctl/rpc/v1/bdev_error.pb.h"

// What is required stands in the constructor, except lists; the rest in functions that chain.
namespace spdkctl::build {

/// Builds a BdevErrorCreateRequest.
class BdevErrorCreate {
 public:
  explicit BdevErrorCreate(std::string base_name) { message_.set_base_name(std::move(base_name)); }
  /// UUID for the new bdev; derived from the UUID of the base bdev when absent.
  BdevErrorCreate& uuid(std::string value) {
    message_.set_uuid(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevErrorCreateRequest&() const { return message_; }

 private:
  rpc::v1::BdevErrorCreateRequest message_;
};

/// Builds a BdevErrorDeleteRequest.
class BdevErrorDelete {
 public:
  explicit BdevErrorDelete(std::string name) { message_.set_name(std::move(name)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevErrorDeleteRequest&() const { return message_; }

 private:
  rpc::v1::BdevErrorDeleteRequest message_;
};

/// Builds a BdevErrorInjectErrorRequest.
class BdevErrorInjectError {
 public:
  BdevErrorInjectError(std::string name, rpc::v1::ErrorIoType io_type, rpc::v1::ErrorType error_type) {
    message_.set_name(std::move(name));
    message_.set_io_type(io_type);
    message_.set_error_type(error_type);
  }
  /// NVMe status code type for nvme_failure only; 0 when absent.
  BdevErrorInjectError& nvme_sct(std::uint32_t value) {
    message_.set_nvme_sct(value);
    return *this;
  }
  /// NVMe status code for nvme_failure only; 0 when absent, but sct and sc cannot both be 0.
  BdevErrorInjectError& nvme_sc(std::uint32_t value) {
    message_.set_nvme_sc(value);
    return *this;
  }
  /// Number of I/Os to affect; 1 when absent.
  BdevErrorInjectError& num(std::uint32_t value) {
    message_.set_num(value);
    return *this;
  }
  /// Affects I/O only while at least this many I/Os are in flight on the channel; 0 (always) when absent.
  BdevErrorInjectError& queue_depth(std::uint64_t value) {
    message_.set_queue_depth(value);
    return *this;
  }
  /// Offset of the byte to corrupt in the I/O buffer, in bytes, for corrupt_data; 0 when absent.
  BdevErrorInjectError& corrupt_offset(std::uint64_t value) {
    message_.set_corrupt_offset(value);
    return *this;
  }
  /// Value XORed into that byte, 1 to 255; required for corrupt_data.
  BdevErrorInjectError& corrupt_value(std::uint32_t value) {
    message_.set_corrupt_value(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevErrorInjectErrorRequest&() const { return message_; }

 private:
  rpc::v1::BdevErrorInjectErrorRequest message_;
};

/// Builds a BdevErrorResumePendingRequest.
class BdevErrorResumePending {
 public:
  explicit BdevErrorResumePending(std::string name) { message_.set_name(std::move(name)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevErrorResumePendingRequest&() const { return message_; }

 private:
  rpc::v1::BdevErrorResumePendingRequest message_;
};

}  // namespace spdkctl::build

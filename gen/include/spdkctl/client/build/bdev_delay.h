// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "spdkctl/rpc/v1/bdev_delay.pb.h"

// What is required stands in the constructor, except lists; the rest in functions that chain.
namespace spdkctl::build {

/// Builds a BdevDelayCreateRequest.
class BdevDelayCreate {
 public:
  BdevDelayCreate(std::string base_bdev_name, std::string name, std::uint64_t avg_read_latency,
                  std::uint64_t p99_read_latency, std::uint64_t avg_write_latency, std::uint64_t p99_write_latency) {
    message_.set_base_bdev_name(std::move(base_bdev_name));
    message_.set_name(std::move(name));
    message_.set_avg_read_latency(avg_read_latency);
    message_.set_p99_read_latency(p99_read_latency);
    message_.set_avg_write_latency(avg_write_latency);
    message_.set_p99_write_latency(p99_write_latency);
  }
  /// UUID for the new bdev; derived from the UUID of the base bdev when absent.
  BdevDelayCreate& uuid(std::string value) {
    message_.set_uuid(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevDelayCreateRequest&() const { return message_; }

 private:
  rpc::v1::BdevDelayCreateRequest message_;
};

/// Builds a BdevDelayDeleteRequest.
class BdevDelayDelete {
 public:
  explicit BdevDelayDelete(std::string name) { message_.set_name(std::move(name)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevDelayDeleteRequest&() const { return message_; }

 private:
  rpc::v1::BdevDelayDeleteRequest message_;
};

/// Builds a BdevDelayUpdateLatencyRequest.
class BdevDelayUpdateLatency {
 public:
  BdevDelayUpdateLatency(std::string delay_bdev_name, rpc::v1::DelayLatencyType latency_type,
                         std::uint64_t latency_us) {
    message_.set_delay_bdev_name(std::move(delay_bdev_name));
    message_.set_latency_type(latency_type);
    message_.set_latency_us(latency_us);
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevDelayUpdateLatencyRequest&() const { return message_; }

 private:
  rpc::v1::BdevDelayUpdateLatencyRequest message_;
};

}  // namespace spdkctl::build

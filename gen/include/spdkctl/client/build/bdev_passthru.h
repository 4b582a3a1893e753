// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "spdkctl/rpc/v1/bdev_passthru.pb.h"

// What is required stands in the constructor, except lists; the rest in functions that chain.
namespace spdkctl::build {

/// Builds a BdevPassthruCreateRequest.
class BdevPassthruCreate {
 public:
  BdevPassthruCreate(std::string base_bdev_name, std::string name) {
    message_.set_base_bdev_name(std::move(base_bdev_name));
    message_.set_name(std::move(name));
  }
  /// UUID for the new bdev; derived from the UUID of the base bdev when absent.
  BdevPassthruCreate& uuid(std::string value) {
    message_.set_uuid(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevPassthruCreateRequest&() const { return message_; }

 private:
  rpc::v1::BdevPassthruCreateRequest message_;
};

/// Builds a BdevPassthruDeleteRequest.
class BdevPassthruDelete {
 public:
  explicit BdevPassthruDelete(std::string name) { message_.set_name(std::move(name)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevPassthruDeleteRequest&() const { return message_; }

 private:
  rpc::v1::BdevPassthruDeleteRequest message_;
};

}  // namespace spdkctl::build

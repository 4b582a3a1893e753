// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "spdkctl/rpc/v1/bdev_zone_block.pb.h"

// What is required stands in the constructor, except lists; the rest in functions that chain.
namespace spdkctl::build {

/// Builds a BdevZoneBlockCreateRequest.
class BdevZoneBlockCreate {
 public:
  BdevZoneBlockCreate(std::string name, std::string base_bdev, std::uint64_t zone_capacity,
                      std::uint64_t optimal_open_zones) {
    message_.set_name(std::move(name));
    message_.set_base_bdev(std::move(base_bdev));
    message_.set_zone_capacity(zone_capacity);
    message_.set_optimal_open_zones(optimal_open_zones);
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevZoneBlockCreateRequest&() const { return message_; }

 private:
  rpc::v1::BdevZoneBlockCreateRequest message_;
};

/// Builds a BdevZoneBlockDeleteRequest.
class BdevZoneBlockDelete {
 public:
  explicit BdevZoneBlockDelete(std::string name) { message_.set_name(std::move(name)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevZoneBlockDeleteRequest&() const { return message_; }

 private:
  rpc::v1::BdevZoneBlockDeleteRequest message_;
};

}  // namespace spdkctl::build

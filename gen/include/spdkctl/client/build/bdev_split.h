// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "spdkctl/rpc/v1/bdev_split.pb.h"

// What is required stands in the constructor, except lists; the rest in functions that chain.
namespace spdkctl::build {

/// Builds a BdevSplitCreateRequest.
class BdevSplitCreate {
 public:
  BdevSplitCreate(std::string base_bdev, std::uint32_t split_count) {
    message_.set_base_bdev(std::move(base_bdev));
    message_.set_split_count(split_count);
  }
  /// Size of each part in MiB; equal shares of the base bdev when absent or 0.
  BdevSplitCreate& split_size_mb(std::uint64_t value) {
    message_.set_split_size_mb(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevSplitCreateRequest&() const { return message_; }

 private:
  rpc::v1::BdevSplitCreateRequest message_;
};

/// Builds a BdevSplitDeleteRequest.
class BdevSplitDelete {
 public:
  explicit BdevSplitDelete(std::string base_bdev) { message_.set_base_bdev(std::move(base_bdev)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevSplitDeleteRequest&() const { return message_; }

 private:
  rpc::v1::BdevSplitDeleteRequest message_;
};

}  // namespace spdkctl::build

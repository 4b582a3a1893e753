// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "spdkctl/rpc/v1/bdev_ocssd.pb.h"

// What is required stands in the constructor, except lists; the rest in functions that chain.
namespace spdkctl::build {

/// Builds a BdevOcssdCreateRequest.
class BdevOcssdCreate {
 public:
  BdevOcssdCreate(std::string ctrlr_name, std::string bdev_name) {
    message_.set_ctrlr_name(std::move(ctrlr_name));
    message_.set_bdev_name(std::move(bdev_name));
  }
  /// Namespace ID; default 1.
  BdevOcssdCreate& nsid(std::uint32_t value) {
    message_.set_nsid(value);
    return *this;
  }
  /// Parallel units to use as begin-end, both included, e.g. 0-3; all when absent. Early versions only.
  BdevOcssdCreate& range(std::string value) {
    message_.set_range(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevOcssdCreateRequest&() const { return message_; }

 private:
  rpc::v1::BdevOcssdCreateRequest message_;
};

/// Builds a BdevOcssdDeleteRequest.
class BdevOcssdDelete {
 public:
  explicit BdevOcssdDelete(std::string name) { message_.set_name(std::move(name)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevOcssdDeleteRequest&() const { return message_; }

 private:
  rpc::v1::BdevOcssdDeleteRequest message_;
};

}  // namespace spdkctl::build

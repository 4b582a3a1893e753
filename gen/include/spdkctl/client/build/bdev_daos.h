// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "spdkctl/rpc/v1/bdev_daos.pb.h"

// What is required stands in the constructor, except lists; the rest in functions that chain.
namespace spdkctl::build {

/// Builds a BdevDaosCreateRequest.
class BdevDaosCreate {
 public:
  BdevDaosCreate(std::string name, std::string pool, std::string cont, std::uint64_t num_blocks,
                 std::uint32_t block_size) {
    message_.set_name(std::move(name));
    message_.set_pool(std::move(pool));
    message_.set_cont(std::move(cont));
    message_.set_num_blocks(num_blocks);
    message_.set_block_size(block_size);
  }
  /// UUID of the new bdev; generated when absent.
  BdevDaosCreate& uuid(std::string value) {
    message_.set_uuid(std::move(value));
    return *this;
  }
  /// DAOS object class for the data; default "SX" (striped over all targets). Not in 22.09.
  BdevDaosCreate& oclass(std::string value) {
    message_.set_oclass(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevDaosCreateRequest&() const { return message_; }

 private:
  rpc::v1::BdevDaosCreateRequest message_;
};

/// Builds a BdevDaosDeleteRequest.
class BdevDaosDelete {
 public:
  explicit BdevDaosDelete(std::string name) { message_.set_name(std::move(name)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevDaosDeleteRequest&() const { return message_; }

 private:
  rpc::v1::BdevDaosDeleteRequest message_;
};

/// Builds a BdevDaosResizeRequest.
class BdevDaosResize {
 public:
  BdevDaosResize(std::string name, std::uint64_t new_size) {
    message_.set_name(std::move(name));
    message_.set_new_size(new_size);
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevDaosResizeRequest&() const { return message_; }

 private:
  rpc::v1::BdevDaosResizeRequest message_;
};

}  // namespace spdkctl::build

// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "spdkctl/rpc/v1/bdev_pmem.pb.h"

// What is required stands in the constructor, except lists; the rest in functions that chain.
namespace spdkctl::build {

/// Builds a BdevPmemCreateRequest.
class BdevPmemCreate {
 public:
  BdevPmemCreate(std::string pmem_file, std::string name) {
    message_.set_pmem_file(std::move(pmem_file));
    message_.set_name(std::move(name));
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevPmemCreateRequest&() const { return message_; }

 private:
  rpc::v1::BdevPmemCreateRequest message_;
};

/// Builds a BdevPmemCreatePoolRequest.
class BdevPmemCreatePool {
 public:
  BdevPmemCreatePool(std::string pmem_file, std::uint64_t num_blocks, std::uint32_t block_size) {
    message_.set_pmem_file(std::move(pmem_file));
    message_.set_num_blocks(num_blocks);
    message_.set_block_size(block_size);
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevPmemCreatePoolRequest&() const { return message_; }

 private:
  rpc::v1::BdevPmemCreatePoolRequest message_;
};

/// Builds a BdevPmemDeleteRequest.
class BdevPmemDelete {
 public:
  explicit BdevPmemDelete(std::string name) { message_.set_name(std::move(name)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevPmemDeleteRequest&() const { return message_; }

 private:
  rpc::v1::BdevPmemDeleteRequest message_;
};

/// Builds a BdevPmemDeletePoolRequest.
class BdevPmemDeletePool {
 public:
  explicit BdevPmemDeletePool(std::string pmem_file) { message_.set_pmem_file(std::move(pmem_file)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevPmemDeletePoolRequest&() const { return message_; }

 private:
  rpc::v1::BdevPmemDeletePoolRequest message_;
};

/// Builds a BdevPmemGetPoolInfoRequest.
class BdevPmemGetPoolInfo {
 public:
  explicit BdevPmemGetPoolInfo(std::string pmem_file) { message_.set_pmem_file(std::move(pmem_file)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevPmemGetPoolInfoRequest&() const { return message_; }

 private:
  rpc::v1::BdevPmemGetPoolInfoRequest message_;
};

}  // namespace spdkctl::build

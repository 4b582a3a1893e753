// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "spdkctl/rpc/v1/bdev_compress.pb.h"

// What is required stands in the constructor, except lists; the rest in functions that chain.
namespace spdkctl::build {

/// Builds a BdevCompressCreateRequest.
class BdevCompressCreate {
 public:
  BdevCompressCreate(std::string base_bdev_name, std::string pm_path, std::string comp_pmd) {
    message_.set_base_bdev_name(std::move(base_bdev_name));
    message_.set_pm_path(std::move(pm_path));
    message_.set_comp_pmd(std::move(comp_pmd));
  }
  /// Logical block size of the compress bdev in bytes: 512 or 4096; by default the block size of the base bdev.
  BdevCompressCreate& lb_size(std::uint32_t value) {
    message_.set_lb_size(value);
    return *this;
  }
  /// Compression algorithm: "deflate" (default) or "lz4".
  BdevCompressCreate& comp_algo(rpc::v1::CompressAlgorithm value) {
    message_.set_comp_algo(value);
    return *this;
  }
  /// Compression level; must be in the range of the accel module in use; default 1, ignored where the level is fixed.
  BdevCompressCreate& comp_level(std::uint32_t value) {
    message_.set_comp_level(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevCompressCreateRequest&() const { return message_; }

 private:
  rpc::v1::BdevCompressCreateRequest message_;
};

/// Builds a BdevCompressDeleteRequest.
class BdevCompressDelete {
 public:
  explicit BdevCompressDelete(std::string name) { message_.set_name(std::move(name)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevCompressDeleteRequest&() const { return message_; }

 private:
  rpc::v1::BdevCompressDeleteRequest message_;
};

/// Builds a BdevCompressGetOrphansRequest.
class BdevCompressGetOrphans {
 public:
  BdevCompressGetOrphans() {}  // NOLINT: an aggregate would be destroyed twice in a co_await of gcc 12
  /// Name of the one compress bdev to test, an error when it is no orphan; all orphans when absent.
  BdevCompressGetOrphans& name(std::string value) {
    message_.set_name(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevCompressGetOrphansRequest&() const { return message_; }

 private:
  rpc::v1::BdevCompressGetOrphansRequest message_;
};

/// Builds a BdevCompressSetPmdRequest.
class BdevCompressSetPmd {
 public:
  explicit BdevCompressSetPmd(std::int32_t pmd) { message_.set_pmd(pmd); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevCompressSetPmdRequest&() const { return message_; }

 private:
  rpc::v1::BdevCompressSetPmdRequest message_;
};

}  // namespace spdkctl::build

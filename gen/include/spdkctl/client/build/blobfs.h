// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "spdkctl/rpc/v1/blobfs.pb.h"

// What is required stands in the constructor, except lists; the rest in functions that chain.
namespace spdkctl::build {

/// Builds a BlobfsCreateRequest.
class BlobfsCreate {
 public:
  explicit BlobfsCreate(std::string bdev_name) { message_.set_bdev_name(std::move(bdev_name)); }
  /// Cluster size in bytes as a string, with K, M or G suffix allowed; multiple of 4 KiB, at least 1 MiB, default 1
  /// MiB.
  BlobfsCreate& cluster_sz(std::string value) {
    message_.set_cluster_sz(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BlobfsCreateRequest&() const { return message_; }

 private:
  rpc::v1::BlobfsCreateRequest message_;
};

/// Builds a BlobfsDetectRequest.
class BlobfsDetect {
 public:
  explicit BlobfsDetect(std::string bdev_name) { message_.set_bdev_name(std::move(bdev_name)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BlobfsDetectRequest&() const { return message_; }

 private:
  rpc::v1::BlobfsDetectRequest message_;
};

/// Builds a BlobfsMountRequest.
class BlobfsMount {
 public:
  BlobfsMount(std::string bdev_name, std::string mountpoint) {
    message_.set_bdev_name(std::move(bdev_name));
    message_.set_mountpoint(std::move(mountpoint));
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BlobfsMountRequest&() const { return message_; }

 private:
  rpc::v1::BlobfsMountRequest message_;
};

/// Builds a BlobfsSetCacheSizeRequest.
class BlobfsSetCacheSize {
 public:
  explicit BlobfsSetCacheSize(std::uint64_t size_in_mb) { message_.set_size_in_mb(size_in_mb); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BlobfsSetCacheSizeRequest&() const { return message_; }

 private:
  rpc::v1::BlobfsSetCacheSizeRequest message_;
};

}  // namespace spdkctl::build

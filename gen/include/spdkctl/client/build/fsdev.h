// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "spdkctl/rpc/v1/fsdev.pb.h"

// What is required stands in the constructor, except lists; the rest in functions that chain.
namespace spdkctl::build {

/// Builds a FsdevAioCreateRequest.
class FsdevAioCreate {
 public:
  FsdevAioCreate(std::string name, std::string root_path) {
    message_.set_name(std::move(name));
    message_.set_root_path(std::move(root_path));
  }
  /// True allows extended attributes; default false.
  FsdevAioCreate& enable_xattr(bool value) {
    message_.set_enable_xattr(value);
    return *this;
  }
  /// True allows the client to cache writes; default true.
  FsdevAioCreate& enable_writeback_cache(bool value) {
    message_.set_enable_writeback_cache(value);
    return *this;
  }
  /// Largest write in bytes; default 131072.
  FsdevAioCreate& max_write(std::uint32_t value) {
    message_.set_max_write(value);
    return *this;
  }
  /// True completes reads and writes without doing them (benchmarks only, data is lost); default false.
  FsdevAioCreate& skip_rw(bool value) {
    message_.set_skip_rw(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::FsdevAioCreateRequest&() const { return message_; }

 private:
  rpc::v1::FsdevAioCreateRequest message_;
};

/// Builds a FsdevAioDeleteRequest.
class FsdevAioDelete {
 public:
  explicit FsdevAioDelete(std::string name) { message_.set_name(std::move(name)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::FsdevAioDeleteRequest&() const { return message_; }

 private:
  rpc::v1::FsdevAioDeleteRequest message_;
};

/// Builds a FsdevSetOptsRequest.
class FsdevSetOpts {
 public:
  FsdevSetOpts(std::uint32_t fsdev_io_pool_size, std::uint32_t fsdev_io_cache_size) {
    message_.set_fsdev_io_pool_size(fsdev_io_pool_size);
    message_.set_fsdev_io_cache_size(fsdev_io_cache_size);
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::FsdevSetOptsRequest&() const { return message_; }

 private:
  rpc::v1::FsdevSetOptsRequest message_;
};

}  // namespace spdkctl::build

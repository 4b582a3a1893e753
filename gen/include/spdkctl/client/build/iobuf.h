// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "spdkctl/rpc/v1/iobuf.pb.h"

// What is required stands in the constructor, except lists; the rest in functions that chain.
namespace spdkctl::build {

/// Builds a IobufSetOptionsRequest.
class IobufSetOptions {
 public:
  IobufSetOptions() {}  // NOLINT: an aggregate would be destroyed twice in a co_await of gcc 12
  /// Number of small buffers, at least 64; initially 8192.
  IobufSetOptions& small_pool_count(std::uint64_t value) {
    message_.set_small_pool_count(value);
    return *this;
  }
  /// Number of large buffers, at least 8; initially 1024.
  IobufSetOptions& large_pool_count(std::uint64_t value) {
    message_.set_large_pool_count(value);
    return *this;
  }
  /// Size of a small buffer in bytes, at least 4096; initially 8192.
  IobufSetOptions& small_bufsize(std::uint32_t value) {
    message_.set_small_bufsize(value);
    return *this;
  }
  /// Size of a large buffer in bytes, at least 8192; initially 135168.
  IobufSetOptions& large_bufsize(std::uint32_t value) {
    message_.set_large_bufsize(value);
    return *this;
  }
  /// True makes separate pools on each NUMA node, each of the given counts; initially false.
  IobufSetOptions& enable_numa(bool value) {
    message_.set_enable_numa(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::IobufSetOptionsRequest&() const { return message_; }

 private:
  rpc::v1::IobufSetOptionsRequest message_;
};

}  // namespace spdkctl::build

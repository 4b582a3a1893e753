// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "spdkctl/rpc/v1/trace.pb.h"

// What is required stands in the constructor, except lists; the rest in functions that chain.
namespace spdkctl::build {

/// Builds a TraceClearTpointMaskRequest.
class TraceClearTpointMask {
 public:
  TraceClearTpointMask(std::string name, std::uint64_t tpoint_mask) {
    message_.set_name(std::move(name));
    message_.set_tpoint_mask(tpoint_mask);
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::TraceClearTpointMaskRequest&() const { return message_; }

 private:
  rpc::v1::TraceClearTpointMaskRequest message_;
};

/// Builds a TraceDisableTpointGroupRequest.
class TraceDisableTpointGroup {
 public:
  explicit TraceDisableTpointGroup(std::string name) { message_.set_name(std::move(name)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::TraceDisableTpointGroupRequest&() const { return message_; }

 private:
  rpc::v1::TraceDisableTpointGroupRequest message_;
};

/// Builds a TraceEnableTpointGroupRequest.
class TraceEnableTpointGroup {
 public:
  explicit TraceEnableTpointGroup(std::string name) { message_.set_name(std::move(name)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::TraceEnableTpointGroupRequest&() const { return message_; }

 private:
  rpc::v1::TraceEnableTpointGroupRequest message_;
};

/// Builds a TraceSetTpointMaskRequest.
class TraceSetTpointMask {
 public:
  TraceSetTpointMask(std::string name, std::uint64_t tpoint_mask) {
    message_.set_name(std::move(name));
    message_.set_tpoint_mask(tpoint_mask);
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::TraceSetTpointMaskRequest&() const { return message_; }

 private:
  rpc::v1::TraceSetTpointMaskRequest message_;
};

}  // namespace spdkctl::build

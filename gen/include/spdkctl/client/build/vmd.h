// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "spdkctl/rpc/v1/vmd.pb.h"

// What is required stands in the constructor, except lists; the rest in functions that chain.
namespace spdkctl::build {

/// Builds a VmdRemoveDeviceRequest.
class VmdRemoveDevice {
 public:
  explicit VmdRemoveDevice(std::string addr) { message_.set_addr(std::move(addr)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::VmdRemoveDeviceRequest&() const { return message_; }

 private:
  rpc::v1::VmdRemoveDeviceRequest message_;
};

}  // namespace spdkctl::build

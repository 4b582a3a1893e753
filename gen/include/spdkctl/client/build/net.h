// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "spdkctl/rpc/v1/net.pb.h"

// What is required stands in the constructor, except lists; the rest in functions that chain.
namespace spdkctl::build {

/// Builds a NetInterfaceAddIpAddressRequest.
class NetInterfaceAddIpAddress {
 public:
  NetInterfaceAddIpAddress(std::int32_t ifc_index, std::string ip_address) {
    message_.set_ifc_index(ifc_index);
    message_.set_ip_address(std::move(ip_address));
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::NetInterfaceAddIpAddressRequest&() const { return message_; }

 private:
  rpc::v1::NetInterfaceAddIpAddressRequest message_;
};

/// Builds a NetInterfaceDeleteIpAddressRequest.
class NetInterfaceDeleteIpAddress {
 public:
  NetInterfaceDeleteIpAddress(std::int32_t ifc_index, std::string ip_address) {
    message_.set_ifc_index(ifc_index);
    message_.set_ip_address(std::move(ip_address));
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::NetInterfaceDeleteIpAddressRequest&() const { return message_; }

 private:
  rpc::v1::NetInterfaceDeleteIpAddressRequest message_;
};

}  // namespace spdkctl::build

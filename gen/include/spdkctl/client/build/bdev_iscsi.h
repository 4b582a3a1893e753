// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "spdkctl/rpc/v1/bdev_iscsi.pb.h"

// What is required stands in the constructor, except lists; the rest in functions that chain.
namespace spdkctl::build {

/// Builds a BdevIscsiCreateRequest.
class BdevIscsiCreate {
 public:
  BdevIscsiCreate(std::string name, std::string initiator_iqn, std::string url) {
    message_.set_name(std::move(name));
    message_.set_initiator_iqn(std::move(initiator_iqn));
    message_.set_url(std::move(url));
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevIscsiCreateRequest&() const { return message_; }

 private:
  rpc::v1::BdevIscsiCreateRequest message_;
};

/// Builds a BdevIscsiDeleteRequest.
class BdevIscsiDelete {
 public:
  explicit BdevIscsiDelete(std::string name) { message_.set_name(std::move(name)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevIscsiDeleteRequest&() const { return message_; }

 private:
  rpc::v1::BdevIscsiDeleteRequest message_;
};

/// Builds a BdevIscsiSetOptionsRequest.
class BdevIscsiSetOptions {
 public:
  BdevIscsiSetOptions() {}  // NOLINT: an aggregate would be destroyed twice in a co_await of gcc 12
  /// Command timeout in s; 0 turns timeout tracking off. Initially 30; unchanged when absent.
  BdevIscsiSetOptions& timeout_sec(std::uint64_t value) {
    message_.set_timeout_sec(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevIscsiSetOptionsRequest&() const { return message_; }

 private:
  rpc::v1::BdevIscsiSetOptionsRequest message_;
};

}  // namespace spdkctl::build

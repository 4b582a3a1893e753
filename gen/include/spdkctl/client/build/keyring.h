// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "spdkctl/rpc/v1/keyring.pb.h"

// What is required stands in the constructor, except lists; the rest in functions that chain.
namespace spdkctl::build {

/// Builds a KeyringFileAddKeyRequest.
class KeyringFileAddKey {
 public:
  KeyringFileAddKey(std::string name, std::string path) {
    message_.set_name(std::move(name));
    message_.set_path(std::move(path));
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::KeyringFileAddKeyRequest&() const { return message_; }

 private:
  rpc::v1::KeyringFileAddKeyRequest message_;
};

/// Builds a KeyringFileRemoveKeyRequest.
class KeyringFileRemoveKey {
 public:
  explicit KeyringFileRemoveKey(std::string name) { message_.set_name(std::move(name)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::KeyringFileRemoveKeyRequest&() const { return message_; }

 private:
  rpc::v1::KeyringFileRemoveKeyRequest message_;
};

/// Builds a KeyringLinuxSetOptionsRequest.
class KeyringLinuxSetOptions {
 public:
  KeyringLinuxSetOptions() {}  // NOLINT: an aggregate would be destroyed twice in a co_await of gcc 12
  /// True enables the Linux keyring module; initially false, unchanged when absent.
  KeyringLinuxSetOptions& enable(bool value) {
    message_.set_enable(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::KeyringLinuxSetOptionsRequest&() const { return message_; }

 private:
  rpc::v1::KeyringLinuxSetOptionsRequest message_;
};

}  // namespace spdkctl::build

// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "spdkctl/rpc/v1/bdev_crypto.pb.h"

// What is required stands in the constructor, except lists; the rest in functions that chain.
namespace spdkctl::build {

/// Builds a BdevCryptoCreateRequest.
class BdevCryptoCreate {
 public:
  BdevCryptoCreate(std::string base_bdev_name, std::string name) {
    message_.set_base_bdev_name(std::move(base_bdev_name));
    message_.set_name(std::move(name));
  }
  /// Name of the DPDK crypto driver; obsolete and ignored in newer releases.
  BdevCryptoCreate& crypto_pmd(std::string value) {
    message_.set_crypto_pmd(std::move(value));
    return *this;
  }
  /// Encryption key as hex digits; obsolete, prefer key_name.
  BdevCryptoCreate& key(std::string value) {
    message_.set_key(std::move(value));
    return *this;
  }
  /// Cipher: AES_CBC (default) or AES_XTS; obsolete, prefer key_name.
  BdevCryptoCreate& cipher(std::string value) {
    message_.set_cipher(std::move(value));
    return *this;
  }
  /// Second key as hex digits, needed only for AES_XTS and as long as key; obsolete, prefer key_name.
  BdevCryptoCreate& key2(std::string value) {
    message_.set_key2(std::move(value));
    return *this;
  }
  /// Name of a key made with accel_crypto_key_create; when given, the key and cipher fields are ignored.
  BdevCryptoCreate& key_name(std::string value) {
    message_.set_key_name(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevCryptoCreateRequest&() const { return message_; }

 private:
  rpc::v1::BdevCryptoCreateRequest message_;
};

/// Builds a BdevCryptoDeleteRequest.
class BdevCryptoDelete {
 public:
  explicit BdevCryptoDelete(std::string name) { message_.set_name(std::move(name)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevCryptoDeleteRequest&() const { return message_; }

 private:
  rpc::v1::BdevCryptoDeleteRequest message_;
};

}  // namespace spdkctl::build

// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "spdkctl/rpc/v1/bdev_xnvme.pb.h"

// What is required stands in the constructor, except lists; the rest in functions that chain.
namespace spdkctl::build {

/// Builds a BdevXnvmeCreateRequest.
class BdevXnvmeCreate {
 public:
  BdevXnvmeCreate(std::string name, std::string filename, std::string io_mechanism) {
    message_.set_name(std::move(name));
    message_.set_filename(std::move(filename));
    message_.set_io_mechanism(std::move(io_mechanism));
  }
  /// True keeps the backend from busy-polling completions; default false. From 23.01.
  BdevXnvmeCreate& conserve_cpu(bool value) {
    message_.set_conserve_cpu(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevXnvmeCreateRequest&() const { return message_; }

 private:
  rpc::v1::BdevXnvmeCreateRequest message_;
};

/// Builds a BdevXnvmeDeleteRequest.
class BdevXnvmeDelete {
 public:
  explicit BdevXnvmeDelete(std::string name) { message_.set_name(std::move(name)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevXnvmeDeleteRequest&() const { return message_; }

 private:
  rpc::v1::BdevXnvmeDeleteRequest message_;
};

}  // namespace spdkctl::build

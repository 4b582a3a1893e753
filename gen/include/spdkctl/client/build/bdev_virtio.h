// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "spdkctl/rpc/v1/bdev_virtio.pb.h"

// What is required stands in the constructor, except lists; the rest in functions that chain.
namespace spdkctl::build {

/// Builds a BdevVirtioAttachControllerRequest.
class BdevVirtioAttachController {
 public:
  BdevVirtioAttachController(std::string name, rpc::v1::VirtioTransport trtype, std::string traddr,
                             rpc::v1::VirtioDeviceType dev_type) {
    message_.set_name(std::move(name));
    message_.set_trtype(trtype);
    message_.set_traddr(std::move(traddr));
    message_.set_dev_type(dev_type);
  }
  /// Number of request queues, only for trtype user; default 1.
  BdevVirtioAttachController& vq_count(std::uint32_t value) {
    message_.set_vq_count(value);
    return *this;
  }
  /// Entries per queue, a power of 2, only for trtype user; default 512.
  BdevVirtioAttachController& vq_size(std::uint32_t value) {
    message_.set_vq_size(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevVirtioAttachControllerRequest&() const { return message_; }

 private:
  rpc::v1::BdevVirtioAttachControllerRequest message_;
};

/// Builds a BdevVirtioBlkSetHotplugRequest.
class BdevVirtioBlkSetHotplug {
 public:
  explicit BdevVirtioBlkSetHotplug(bool enable) { message_.set_enable(enable); }
  /// Polling period in us; default 100000, at most 10000000. Ignored when disabling.
  BdevVirtioBlkSetHotplug& period_us(std::uint64_t value) {
    message_.set_period_us(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevVirtioBlkSetHotplugRequest&() const { return message_; }

 private:
  rpc::v1::BdevVirtioBlkSetHotplugRequest message_;
};

/// Builds a BdevVirtioDetachControllerRequest.
class BdevVirtioDetachController {
 public:
  explicit BdevVirtioDetachController(std::string name) { message_.set_name(std::move(name)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevVirtioDetachControllerRequest&() const { return message_; }

 private:
  rpc::v1::BdevVirtioDetachControllerRequest message_;
};

/// Builds a ConstructVirtioPciBlkBdevRequest.
class ConstructVirtioPciBlkBdev {
 public:
  ConstructVirtioPciBlkBdev(std::string pci_address, std::string name) {
    message_.set_pci_address(std::move(pci_address));
    message_.set_name(std::move(name));
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::ConstructVirtioPciBlkBdevRequest&() const { return message_; }

 private:
  rpc::v1::ConstructVirtioPciBlkBdevRequest message_;
};

/// Builds a ConstructVirtioPciScsiBdevRequest.
class ConstructVirtioPciScsiBdev {
 public:
  ConstructVirtioPciScsiBdev(std::string pci_address, std::string name) {
    message_.set_pci_address(std::move(pci_address));
    message_.set_name(std::move(name));
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::ConstructVirtioPciScsiBdevRequest&() const { return message_; }

 private:
  rpc::v1::ConstructVirtioPciScsiBdevRequest message_;
};

/// Builds a ConstructVirtioUserBlkBdevRequest.
class ConstructVirtioUserBlkBdev {
 public:
  ConstructVirtioUserBlkBdev(std::string path, std::string name) {
    message_.set_path(std::move(path));
    message_.set_name(std::move(name));
  }
  /// Number of request queues; default 1.
  ConstructVirtioUserBlkBdev& vq_count(std::uint32_t value) {
    message_.set_vq_count(value);
    return *this;
  }
  /// Entries per queue, a power of 2; default 512.
  ConstructVirtioUserBlkBdev& vq_size(std::uint32_t value) {
    message_.set_vq_size(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::ConstructVirtioUserBlkBdevRequest&() const { return message_; }

 private:
  rpc::v1::ConstructVirtioUserBlkBdevRequest message_;
};

/// Builds a ConstructVirtioUserScsiBdevRequest.
class ConstructVirtioUserScsiBdev {
 public:
  ConstructVirtioUserScsiBdev(std::string path, std::string name) {
    message_.set_path(std::move(path));
    message_.set_name(std::move(name));
  }
  /// Meant as the number of request queues (default 1), but these releases store it as vq_size; leave it out.
  ConstructVirtioUserScsiBdev& vq_count(std::uint32_t value) {
    message_.set_vq_count(value);
    return *this;
  }
  /// Entries per queue, a power of 2; default 512.
  ConstructVirtioUserScsiBdev& vq_size(std::uint32_t value) {
    message_.set_vq_size(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::ConstructVirtioUserScsiBdevRequest&() const { return message_; }

 private:
  rpc::v1::ConstructVirtioUserScsiBdevRequest message_;
};

/// Builds a RemoveVirtioScsiBdevRequest.
class RemoveVirtioScsiBdev {
 public:
  explicit RemoveVirtioScsiBdev(std::string name) { message_.set_name(std::move(name)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::RemoveVirtioScsiBdevRequest&() const { return message_; }

 private:
  rpc::v1::RemoveVirtioScsiBdevRequest message_;
};

}  // namespace spdkctl::build

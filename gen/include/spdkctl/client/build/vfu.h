// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "spdkctl/rpc/v1/vfu.pb.h"

// What is required stands in the constructor, except lists; the rest in functions that chain.
namespace spdkctl::build {

/// Builds a VfuTgtSetBasePathRequest.
class VfuTgtSetBasePath {
 public:
  explicit VfuTgtSetBasePath(std::string path) { message_.set_path(std::move(path)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::VfuTgtSetBasePathRequest&() const { return message_; }

 private:
  rpc::v1::VfuTgtSetBasePathRequest message_;
};

/// Builds a VfuVirtioCreateBlkEndpointRequest.
class VfuVirtioCreateBlkEndpoint {
 public:
  VfuVirtioCreateBlkEndpoint(std::string name, std::string bdev_name) {
    message_.set_name(std::move(name));
    message_.set_bdev_name(std::move(bdev_name));
  }
  /// Mask of the CPU cores for the endpoint. Default: the cores of the target.
  VfuVirtioCreateBlkEndpoint& cpumask(std::string value) {
    message_.set_cpumask(std::move(value));
    return *this;
  }
  /// Number of virtqueues, at most 64; 0 or more than that gives the default. Default: 64.
  VfuVirtioCreateBlkEndpoint& num_queues(std::uint32_t value) {
    message_.set_num_queues(value);
    return *this;
  }
  /// Entries per queue, at most 1024; 0 or more than that gives the default. Default: 128.
  VfuVirtioCreateBlkEndpoint& qsize(std::uint32_t value) {
    message_.set_qsize(value);
    return *this;
  }
  /// Offer packed virtqueues. Default: false.
  VfuVirtioCreateBlkEndpoint& packed_ring(bool value) {
    message_.set_packed_ring(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::VfuVirtioCreateBlkEndpointRequest&() const { return message_; }

 private:
  rpc::v1::VfuVirtioCreateBlkEndpointRequest message_;
};

/// Builds a VfuVirtioCreateFsEndpointRequest.
class VfuVirtioCreateFsEndpoint {
 public:
  VfuVirtioCreateFsEndpoint(std::string name, std::string fsdev_name, std::string tag) {
    message_.set_name(std::move(name));
    message_.set_fsdev_name(std::move(fsdev_name));
    message_.set_tag(std::move(tag));
  }
  /// Mask of the CPU cores for the endpoint. Default: the cores of the target.
  VfuVirtioCreateFsEndpoint& cpumask(std::string value) {
    message_.set_cpumask(std::move(value));
    return *this;
  }
  /// Number of virtqueues, at most 64; 0 or more than that gives the default. Default: 64.
  VfuVirtioCreateFsEndpoint& num_queues(std::uint32_t value) {
    message_.set_num_queues(value);
    return *this;
  }
  /// Entries per queue, at most 1024; 0 or more than that gives the default. Default: 128.
  VfuVirtioCreateFsEndpoint& qsize(std::uint32_t value) {
    message_.set_qsize(value);
    return *this;
  }
  /// Offer packed virtqueues. Default: false.
  VfuVirtioCreateFsEndpoint& packed_ring(bool value) {
    message_.set_packed_ring(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::VfuVirtioCreateFsEndpointRequest&() const { return message_; }

 private:
  rpc::v1::VfuVirtioCreateFsEndpointRequest message_;
};

/// Builds a VfuVirtioCreateScsiEndpointRequest.
class VfuVirtioCreateScsiEndpoint {
 public:
  explicit VfuVirtioCreateScsiEndpoint(std::string name) { message_.set_name(std::move(name)); }
  /// Mask of the CPU cores for the endpoint. Default: the cores of the target.
  VfuVirtioCreateScsiEndpoint& cpumask(std::string value) {
    message_.set_cpumask(std::move(value));
    return *this;
  }
  /// Number of I/O queues, at most 62, besides control and event queue; 0 gives the default. Default: 62.
  VfuVirtioCreateScsiEndpoint& num_io_queues(std::uint32_t value) {
    message_.set_num_io_queues(value);
    return *this;
  }
  /// Entries per queue, at most 1024; 0 or more than that gives the default. Default: 128.
  VfuVirtioCreateScsiEndpoint& qsize(std::uint32_t value) {
    message_.set_qsize(value);
    return *this;
  }
  /// Offer packed virtqueues. Default: false.
  VfuVirtioCreateScsiEndpoint& packed_ring(bool value) {
    message_.set_packed_ring(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::VfuVirtioCreateScsiEndpointRequest&() const { return message_; }

 private:
  rpc::v1::VfuVirtioCreateScsiEndpointRequest message_;
};

/// Builds a VfuVirtioDeleteEndpointRequest.
class VfuVirtioDeleteEndpoint {
 public:
  explicit VfuVirtioDeleteEndpoint(std::string name) { message_.set_name(std::move(name)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::VfuVirtioDeleteEndpointRequest&() const { return message_; }

 private:
  rpc::v1::VfuVirtioDeleteEndpointRequest message_;
};

/// Builds a VfuVirtioScsiAddTargetRequest.
class VfuVirtioScsiAddTarget {
 public:
  VfuVirtioScsiAddTarget(std::string name, std::uint32_t scsi_target_num, std::string bdev_name) {
    message_.set_name(std::move(name));
    message_.set_scsi_target_num(scsi_target_num);
    message_.set_bdev_name(std::move(bdev_name));
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::VfuVirtioScsiAddTargetRequest&() const { return message_; }

 private:
  rpc::v1::VfuVirtioScsiAddTargetRequest message_;
};

/// Builds a VfuVirtioScsiRemoveTargetRequest.
class VfuVirtioScsiRemoveTarget {
 public:
  VfuVirtioScsiRemoveTarget(std::string name, std::uint32_t scsi_target_num) {
    message_.set_name(std::move(name));
    message_.set_scsi_target_num(scsi_target_num);
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::VfuVirtioScsiRemoveTargetRequest&() const { return message_; }

 private:
  rpc::v1::VfuVirtioScsiRemoveTargetRequest message_;
};

}  // namespace spdkctl::build

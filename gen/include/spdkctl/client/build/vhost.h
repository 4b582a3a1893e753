// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "spdkctl/rpc/v1/vhost.pb.h"

// What is required stands in the constructor, except lists; the rest in functions that chain.
namespace spdkctl::build {

/// Builds a VhostCreateBlkControllerRequest.
class VhostCreateBlkController {
 public:
  VhostCreateBlkController(std::string ctrlr, std::string dev_name) {
    message_.set_ctrlr(std::move(ctrlr));
    message_.set_dev_name(std::move(dev_name));
  }
  /// Mask of the CPU cores for the controller, within the cores of the target. Default: all of them.
  VhostCreateBlkController& cpumask(std::string value) {
    message_.set_cpumask(std::move(value));
    return *this;
  }
  /// Name of the virtio-blk transport. Default: vhost_user_blk.
  VhostCreateBlkController& transport(std::string value) {
    message_.set_transport(std::move(value));
    return *this;
  }
  /// Show a read-only disk to the guest. Default: false. Only for transport=vhost_user_blk.
  VhostCreateBlkController& readonly(bool value) {
    message_.set_readonly(value);
    return *this;
  }
  /// Offer packed virtqueues. Default: false. Only for transport=vhost_user_blk.
  VhostCreateBlkController& packed_ring(bool value) {
    message_.set_packed_ring(value);
    return *this;
  }
  /// Restore packed virtqueues after a reconnect. Default: false. Old releases only. Only for transport=vhost_user_blk.
  VhostCreateBlkController& packed_ring_recovery(bool value) {
    message_.set_packed_ring_recovery(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::VhostCreateBlkControllerRequest&() const { return message_; }

 private:
  rpc::v1::VhostCreateBlkControllerRequest message_;
};

/// Builds a VhostCreateScsiControllerRequest.
class VhostCreateScsiController {
 public:
  explicit VhostCreateScsiController(std::string ctrlr) { message_.set_ctrlr(std::move(ctrlr)); }
  /// Mask of the CPU cores for the controller, within the cores of the target. Default: all of them.
  VhostCreateScsiController& cpumask(std::string value) {
    message_.set_cpumask(std::move(value));
    return *this;
  }
  /// Do not open the socket until vhost_start_scsi_controller is called. Default: false.
  VhostCreateScsiController& delay(bool value) {
    message_.set_delay(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::VhostCreateScsiControllerRequest&() const { return message_; }

 private:
  rpc::v1::VhostCreateScsiControllerRequest message_;
};

/// Builds a VhostScsiControllerAddTargetRequest.
class VhostScsiControllerAddTarget {
 public:
  VhostScsiControllerAddTarget(std::string ctrlr, std::int32_t scsi_target_num, std::string bdev_name) {
    message_.set_ctrlr(std::move(ctrlr));
    message_.set_scsi_target_num(scsi_target_num);
    message_.set_bdev_name(std::move(bdev_name));
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::VhostScsiControllerAddTargetRequest&() const { return message_; }

 private:
  rpc::v1::VhostScsiControllerAddTargetRequest message_;
};

/// Builds a VhostScsiControllerRemoveTargetRequest.
class VhostScsiControllerRemoveTarget {
 public:
  VhostScsiControllerRemoveTarget(std::string ctrlr, std::uint32_t scsi_target_num) {
    message_.set_ctrlr(std::move(ctrlr));
    message_.set_scsi_target_num(scsi_target_num);
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::VhostScsiControllerRemoveTargetRequest&() const { return message_; }

 private:
  rpc::v1::VhostScsiControllerRemoveTargetRequest message_;
};

/// Builds a VhostStartScsiControllerRequest.
class VhostStartScsiController {
 public:
  explicit VhostStartScsiController(std::string ctrlr) { message_.set_ctrlr(std::move(ctrlr)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::VhostStartScsiControllerRequest&() const { return message_; }

 private:
  rpc::v1::VhostStartScsiControllerRequest message_;
};

/// Builds a VhostGetControllersRequest.
class VhostGetControllers {
 public:
  VhostGetControllers() {}  // NOLINT: an aggregate would be destroyed twice in a co_await of gcc 12
  /// Name of the only controller to list. Default: all.
  VhostGetControllers& name(std::string value) {
    message_.set_name(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::VhostGetControllersRequest&() const { return message_; }

 private:
  rpc::v1::VhostGetControllersRequest message_;
};

/// Builds a VhostDeleteControllerRequest.
class VhostDeleteController {
 public:
  explicit VhostDeleteController(std::string ctrlr) { message_.set_ctrlr(std::move(ctrlr)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::VhostDeleteControllerRequest&() const { return message_; }

 private:
  rpc::v1::VhostDeleteControllerRequest message_;
};

/// Builds a VhostControllerSetCoalescingRequest.
class VhostControllerSetCoalescing {
 public:
  VhostControllerSetCoalescing(std::string ctrlr, std::uint32_t delay_base_us, std::uint32_t iops_threshold) {
    message_.set_ctrlr(std::move(ctrlr));
    message_.set_delay_base_us(delay_base_us);
    message_.set_iops_threshold(iops_threshold);
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::VhostControllerSetCoalescingRequest&() const { return message_; }

 private:
  rpc::v1::VhostControllerSetCoalescingRequest message_;
};

/// Builds a RemoveVhostBlkControllerRequest.
class RemoveVhostBlkController {
 public:
  explicit RemoveVhostBlkController(std::string ctrlr) { message_.set_ctrlr(std::move(ctrlr)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::RemoveVhostBlkControllerRequest&() const { return message_; }

 private:
  rpc::v1::RemoveVhostBlkControllerRequest message_;
};

/// Builds a RemoveVhostScsiControllerRequest.
class RemoveVhostScsiController {
 public:
  explicit RemoveVhostScsiController(std::string ctrlr) { message_.set_ctrlr(std::move(ctrlr)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::RemoveVhostScsiControllerRequest&() const { return message_; }

 private:
  rpc::v1::RemoveVhostScsiControllerRequest message_;
};

/// Builds a VhostCreateNvmeControllerRequest.
class VhostCreateNvmeController {
 public:
  VhostCreateNvmeController(std::string ctrlr, std::uint32_t io_queues) {
    message_.set_ctrlr(std::move(ctrlr));
    message_.set_io_queues(io_queues);
  }
  /// Mask of the CPU cores for the controller, within the cores of the target. Default: all of them.
  VhostCreateNvmeController& cpumask(std::string value) {
    message_.set_cpumask(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::VhostCreateNvmeControllerRequest&() const { return message_; }

 private:
  rpc::v1::VhostCreateNvmeControllerRequest message_;
};

/// Builds a VhostNvmeControllerAddNsRequest.
class VhostNvmeControllerAddNs {
 public:
  VhostNvmeControllerAddNs(std::string ctrlr, std::string bdev_name) {
    message_.set_ctrlr(std::move(ctrlr));
    message_.set_bdev_name(std::move(bdev_name));
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::VhostNvmeControllerAddNsRequest&() const { return message_; }

 private:
  rpc::v1::VhostNvmeControllerAddNsRequest message_;
};

/// Builds a VirtioBlkCreateTransportRequest.
class VirtioBlkCreateTransport {
 public:
  explicit VirtioBlkCreateTransport(std::string name) { message_.set_name(std::move(name)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::VirtioBlkCreateTransportRequest&() const { return message_; }

 private:
  rpc::v1::VirtioBlkCreateTransportRequest message_;
};

/// Builds a VirtioBlkGetTransportsRequest.
class VirtioBlkGetTransports {
 public:
  VirtioBlkGetTransports() {}  // NOLINT: an aggregate would be destroyed twice in a co_await of gcc 12
  /// Name of the only transport to list. Default: all.
  VirtioBlkGetTransports& name(std::string value) {
    message_.set_name(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::VirtioBlkGetTransportsRequest&() const { return message_; }

 private:
  rpc::v1::VirtioBlkGetTransportsRequest message_;
};

}  // namespace spdkctl::build

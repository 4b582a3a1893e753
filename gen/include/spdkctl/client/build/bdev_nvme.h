// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "spdkctl/rpc/v1/bdev_nvme.pb.h"

// What is required stands in the constructor, except lists; the rest in functions that chain.
namespace spdkctl::build {

/// Builds a BdevNvmeMultipathOptions.
class BdevNvmeMultipathOptions {
 public:
  BdevNvmeMultipathOptions() {}  // NOLINT: an aggregate would be destroyed twice in a co_await of gcc 12
  /// Whether one path is used or all of them.
  BdevNvmeMultipathOptions& policy(rpc::v1::NvmeMultipathPolicy value) {
    message_.set_policy(value);
    return *this;
  }
  /// How the next path is chosen where all are used.
  BdevNvmeMultipathOptions& selector(rpc::v1::NvmeMultipathSelector value) {
    message_.set_selector(value);
    return *this;
  }
  /// I/Os on one path before the next is taken; for round_robin.
  BdevNvmeMultipathOptions& min_io(std::uint32_t value) {
    message_.set_min_io(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevNvmeMultipathOptions&() const { return message_; }

 private:
  rpc::v1::BdevNvmeMultipathOptions message_;
};

/// Builds a BdevNvmeAttachControllerRequest.
class BdevNvmeAttachController {
 public:
  BdevNvmeAttachController(std::string name, std::string trtype, std::string traddr) {
    message_.set_name(std::move(name));
    message_.set_trtype(std::move(trtype));
    message_.set_traddr(std::move(traddr));
  }
  /// Address family: "IPv4", "IPv6", "IB" or "FC" (any case). Unset when absent.
  BdevNvmeAttachController& adrfam(std::string value) {
    message_.set_adrfam(std::move(value));
    return *this;
  }
  /// Service ID, i.e. the port as a string, for IP transports; empty when absent.
  BdevNvmeAttachController& trsvcid(std::string value) {
    message_.set_trsvcid(std::move(value));
    return *this;
  }
  /// Socket priority as a decimal string, TCP with the POSIX sock module only; 0 when absent.
  BdevNvmeAttachController& priority(std::string value) {
    message_.set_priority(std::move(value));
    return *this;
  }
  /// NQN of the subsystem to connect to; needed for fabrics, not for PCIe.
  BdevNvmeAttachController& subnqn(std::string value) {
    message_.set_subnqn(std::move(value));
    return *this;
  }
  /// NQN to present as host; the driver default is used when absent.
  BdevNvmeAttachController& hostnqn(std::string value) {
    message_.set_hostnqn(std::move(value));
    return *this;
  }
  /// Local IP address to connect from; chosen by the system when absent.
  BdevNvmeAttachController& hostaddr(std::string value) {
    message_.set_hostaddr(std::move(value));
    return *this;
  }
  /// Local port to connect from, as a string; chosen by the system when absent.
  BdevNvmeAttachController& hostsvcid(std::string value) {
    message_.set_hostsvcid(std::move(value));
    return *this;
  }
  /// True checks the protection information reference tag on I/O; default false. Not when adding a path.
  BdevNvmeAttachController& prchk_reftag(bool value) {
    message_.set_prchk_reftag(value);
    return *this;
  }
  /// True checks the protection information guard on I/O; default false. Not when adding a path.
  BdevNvmeAttachController& prchk_guard(bool value) {
    message_.set_prchk_guard(value);
    return *this;
  }
  /// True asks for TCP header digests; default false.
  BdevNvmeAttachController& hdgst(bool value) {
    message_.set_hdgst(value);
    return *this;
  }
  /// True asks for TCP data digests; default false.
  BdevNvmeAttachController& ddgst(bool value) {
    message_.set_ddgst(value);
    return *this;
  }
  /// Microseconds to wait for a fabrics CONNECT; default 500000 (0, no limit, in debug builds).
  BdevNvmeAttachController& fabrics_connect_timeout_us(std::uint64_t value) {
    message_.set_fabrics_connect_timeout_us(value);
    return *this;
  }
  /// What to do with paths: "disable", "failover" or "multipath"; default "multipath" since 25.05, "failover" before.
  BdevNvmeAttachController& multipath(rpc::v1::NvmeMultipath value) {
    message_.set_multipath(value);
    return *this;
  }
  /// I/O queues to ask for, 1 to 65536; default 1024.
  BdevNvmeAttachController& num_io_queues(std::uint32_t value) {
    message_.set_num_io_queues(value);
    return *this;
  }
  /// Seconds to keep reconnecting before the controller is deleted; -1 is forever, 0 never reconnects. Default from
  /// set_options.
  BdevNvmeAttachController& ctrlr_loss_timeout_sec(std::int32_t value) {
    message_.set_ctrlr_loss_timeout_sec(value);
    return *this;
  }
  /// Seconds between reconnect attempts; must be nonzero when ctrlr_loss_timeout_sec is nonzero, 0 otherwise. Default
  /// from set_options.
  BdevNvmeAttachController& reconnect_delay_sec(std::uint32_t value) {
    message_.set_reconnect_delay_sec(value);
    return *this;
  }
  /// Seconds of lost connection after which I/O fails; 0 is no such limit. Default from bdev_nvme_set_options.
  BdevNvmeAttachController& fast_io_fail_timeout_sec(std::uint32_t value) {
    message_.set_fast_io_fail_timeout_sec(value);
    return *this;
  }
  /// Keyring name of the pre-shared key for TLS over TCP; no TLS when absent.
  BdevNvmeAttachController& psk(std::string value) {
    message_.set_psk(std::move(value));
    return *this;
  }
  /// Size of the array for bdev names in the answer, not a limit on bdevs; default 128, not 0.
  BdevNvmeAttachController& max_bdevs(std::uint32_t value) {
    message_.set_max_bdevs(value);
    return *this;
  }
  /// Keyring name of the DH-HMAC-CHAP host key; required if dhchap_ctrlr_key is given.
  BdevNvmeAttachController& dhchap_key(std::string value) {
    message_.set_dhchap_key(std::move(value));
    return *this;
  }
  /// Keyring name of the DH-HMAC-CHAP controller key, for two-way authentication.
  BdevNvmeAttachController& dhchap_ctrlr_key(std::string value) {
    message_.set_dhchap_ctrlr_key(std::move(value));
    return *this;
  }
  /// True also takes namespaces of unknown command sets, for passthrough only; default false.
  BdevNvmeAttachController& allow_unrecognized_csi(bool value) {
    message_.set_allow_unrecognized_csi(value);
    return *this;
  }
  /// How I/O is spread over the paths; missing fields come from bdev_nvme_set_options.
  BdevNvmeAttachController& multipath_opts(const rpc::v1::BdevNvmeMultipathOptions& value) {
    *message_.mutable_multipath_opts() = value;
    return *this;
  }
  /// True asks the controller not to control the flow of submission queues, fabrics only; default false.
  BdevNvmeAttachController& disable_sq_flow_control(bool value) {
    message_.set_disable_sq_flow_control(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevNvmeAttachControllerRequest&() const { return message_; }

 private:
  rpc::v1::BdevNvmeAttachControllerRequest message_;
};

/// Builds a BdevNvmeDetachControllerRequest.
class BdevNvmeDetachController {
 public:
  explicit BdevNvmeDetachController(std::string name) { message_.set_name(std::move(name)); }
  /// Transport type that a path must match, e.g. "PCIe", "TCP" or "RDMA"; any when absent.
  BdevNvmeDetachController& trtype(std::string value) {
    message_.set_trtype(std::move(value));
    return *this;
  }
  /// Address that a path must match: IP address or PCI BDF; any when absent.
  BdevNvmeDetachController& traddr(std::string value) {
    message_.set_traddr(std::move(value));
    return *this;
  }
  /// Address family that a path must match: "IPv4", "IPv6", "IB" or "FC"; any when absent.
  BdevNvmeDetachController& adrfam(std::string value) {
    message_.set_adrfam(std::move(value));
    return *this;
  }
  /// Service ID (port) that a path must match; any when absent.
  BdevNvmeDetachController& trsvcid(std::string value) {
    message_.set_trsvcid(std::move(value));
    return *this;
  }
  /// Subsystem NQN that a path must match; any when absent.
  BdevNvmeDetachController& subnqn(std::string value) {
    message_.set_subnqn(std::move(value));
    return *this;
  }
  /// Local address that a path must match; any when absent.
  BdevNvmeDetachController& hostaddr(std::string value) {
    message_.set_hostaddr(std::move(value));
    return *this;
  }
  /// Local port that a path must match; any when absent.
  BdevNvmeDetachController& hostsvcid(std::string value) {
    message_.set_hostsvcid(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevNvmeDetachControllerRequest&() const { return message_; }

 private:
  rpc::v1::BdevNvmeDetachControllerRequest message_;
};

/// Builds a BdevNvmeGetControllersRequest.
class BdevNvmeGetControllers {
 public:
  BdevNvmeGetControllers() {}  // NOLINT: an aggregate would be destroyed twice in a co_await of gcc 12
  /// Name of one controller; all are listed when absent.
  BdevNvmeGetControllers& name(std::string value) {
    message_.set_name(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevNvmeGetControllersRequest&() const { return message_; }

 private:
  rpc::v1::BdevNvmeGetControllersRequest message_;
};

/// Builds a BdevNvmeAddErrorInjectionRequest.
class BdevNvmeAddErrorInjection {
 public:
  BdevNvmeAddErrorInjection(std::string name, rpc::v1::NvmeCommandType cmd_type, std::uint32_t opc) {
    message_.set_name(std::move(name));
    message_.set_cmd_type(cmd_type);
    message_.set_opc(opc);
  }
  /// True holds the command back from the device; false sends it and alters the completion. Default false.
  BdevNvmeAddErrorInjection& do_not_submit(bool value) {
    message_.set_do_not_submit(value);
    return *this;
  }
  /// Microseconds to hold a command before failing it, used with do_not_submit; default 0.
  BdevNvmeAddErrorInjection& timeout_in_us(std::uint64_t value) {
    message_.set_timeout_in_us(value);
    return *this;
  }
  /// How many matching commands to fail, counted per queue; default 1.
  BdevNvmeAddErrorInjection& err_count(std::uint32_t value) {
    message_.set_err_count(value);
    return *this;
  }
  /// NVMe status code type to put in the completion; default 0.
  BdevNvmeAddErrorInjection& sct(std::uint32_t value) {
    message_.set_sct(value);
    return *this;
  }
  /// NVMe status code to put in the completion; default 0.
  BdevNvmeAddErrorInjection& sc(std::uint32_t value) {
    message_.set_sc(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevNvmeAddErrorInjectionRequest&() const { return message_; }

 private:
  rpc::v1::BdevNvmeAddErrorInjectionRequest message_;
};

/// Builds a BdevNvmeApplyFirmwareRequest.
class BdevNvmeApplyFirmware {
 public:
  BdevNvmeApplyFirmware(std::string filename, std::string bdev_name) {
    message_.set_filename(std::move(filename));
    message_.set_bdev_name(std::move(bdev_name));
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevNvmeApplyFirmwareRequest&() const { return message_; }

 private:
  rpc::v1::BdevNvmeApplyFirmwareRequest message_;
};

/// Builds a BdevNvmeCuseRegisterRequest.
class BdevNvmeCuseRegister {
 public:
  explicit BdevNvmeCuseRegister(std::string name) { message_.set_name(std::move(name)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevNvmeCuseRegisterRequest&() const { return message_; }

 private:
  rpc::v1::BdevNvmeCuseRegisterRequest message_;
};

/// Builds a BdevNvmeCuseUnregisterRequest.
class BdevNvmeCuseUnregister {
 public:
  explicit BdevNvmeCuseUnregister(std::string name) { message_.set_name(std::move(name)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevNvmeCuseUnregisterRequest&() const { return message_; }

 private:
  rpc::v1::BdevNvmeCuseUnregisterRequest message_;
};

/// Builds a BdevNvmeDisableControllerRequest.
class BdevNvmeDisableController {
 public:
  explicit BdevNvmeDisableController(std::string name) { message_.set_name(std::move(name)); }
  /// Controller ID of the one path to act on; 0 or absent means all controllers of that name.
  BdevNvmeDisableController& cntlid(std::uint32_t value) {
    message_.set_cntlid(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevNvmeDisableControllerRequest&() const { return message_; }

 private:
  rpc::v1::BdevNvmeDisableControllerRequest message_;
};

/// Builds a BdevNvmeEnableControllerRequest.
class BdevNvmeEnableController {
 public:
  explicit BdevNvmeEnableController(std::string name) { message_.set_name(std::move(name)); }
  /// Controller ID of the one path to act on; 0 or absent means all controllers of that name.
  BdevNvmeEnableController& cntlid(std::uint32_t value) {
    message_.set_cntlid(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevNvmeEnableControllerRequest&() const { return message_; }

 private:
  rpc::v1::BdevNvmeEnableControllerRequest message_;
};

/// Builds a BdevNvmeGetControllerHealthInfoRequest.
class BdevNvmeGetControllerHealthInfo {
 public:
  explicit BdevNvmeGetControllerHealthInfo(std::string name) { message_.set_name(std::move(name)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevNvmeGetControllerHealthInfoRequest&() const { return message_; }

 private:
  rpc::v1::BdevNvmeGetControllerHealthInfoRequest message_;
};

/// Builds a BdevNvmeGetIoPathsRequest.
class BdevNvmeGetIoPaths {
 public:
  BdevNvmeGetIoPaths() {}  // NOLINT: an aggregate would be destroyed twice in a co_await of gcc 12
  /// Name of one NVMe bdev; paths of all are listed when absent.
  BdevNvmeGetIoPaths& name(std::string value) {
    message_.set_name(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevNvmeGetIoPathsRequest&() const { return message_; }

 private:
  rpc::v1::BdevNvmeGetIoPathsRequest message_;
};

/// Builds a BdevNvmeGetPathIostatRequest.
class BdevNvmeGetPathIostat {
 public:
  explicit BdevNvmeGetPathIostat(std::string name) { message_.set_name(std::move(name)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevNvmeGetPathIostatRequest&() const { return message_; }

 private:
  rpc::v1::BdevNvmeGetPathIostatRequest message_;
};

/// Builds a BdevNvmeRemoveErrorInjectionRequest.
class BdevNvmeRemoveErrorInjection {
 public:
  BdevNvmeRemoveErrorInjection(std::string name, rpc::v1::NvmeCommandType cmd_type, std::uint32_t opc) {
    message_.set_name(std::move(name));
    message_.set_cmd_type(cmd_type);
    message_.set_opc(opc);
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevNvmeRemoveErrorInjectionRequest&() const { return message_; }

 private:
  rpc::v1::BdevNvmeRemoveErrorInjectionRequest message_;
};

/// Builds a BdevNvmeResetControllerRequest.
class BdevNvmeResetController {
 public:
  explicit BdevNvmeResetController(std::string name) { message_.set_name(std::move(name)); }
  /// Controller ID of the one path to act on; 0 or absent means all controllers of that name.
  BdevNvmeResetController& cntlid(std::uint32_t value) {
    message_.set_cntlid(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevNvmeResetControllerRequest&() const { return message_; }

 private:
  rpc::v1::BdevNvmeResetControllerRequest message_;
};

/// Builds a BdevNvmeSendCmdRequest.
class BdevNvmeSendCmd {
 public:
  BdevNvmeSendCmd(std::string name, rpc::v1::NvmeCommandType cmd_type, rpc::v1::NvmeDataDirection data_direction,
                  std::string cmdbuf) {
    message_.set_name(std::move(name));
    message_.set_cmd_type(cmd_type);
    message_.set_data_direction(data_direction);
    message_.set_cmdbuf(std::move(cmdbuf));
  }
  /// Timeout in ms; accepted but not acted on by the target.
  BdevNvmeSendCmd& timeout_ms(std::uint32_t value) {
    message_.set_timeout_ms(value);
    return *this;
  }
  /// Length of the data in bytes; needed to read data with c2h.
  BdevNvmeSendCmd& data_len(std::uint32_t value) {
    message_.set_data_len(value);
    return *this;
  }
  /// Length of the metadata in bytes; needed to read metadata with c2h.
  BdevNvmeSendCmd& metadata_len(std::uint32_t value) {
    message_.set_metadata_len(value);
    return *this;
  }
  /// Data for the controller in URL-safe base64; length must agree with data_len if both are given.
  BdevNvmeSendCmd& data(std::string value) {
    message_.set_data(std::move(value));
    return *this;
  }
  /// Metadata for the controller in URL-safe base64; length must agree with metadata_len if both are given.
  BdevNvmeSendCmd& metadata(std::string value) {
    message_.set_metadata(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevNvmeSendCmdRequest&() const { return message_; }

 private:
  rpc::v1::BdevNvmeSendCmdRequest message_;
};

/// Builds a BdevNvmeSetHotplugRequest.
class BdevNvmeSetHotplug {
 public:
  explicit BdevNvmeSetHotplug(bool enable) { message_.set_enable(enable); }
  /// Microseconds between checks, at most 10000000; 0 or absent means 100000.
  BdevNvmeSetHotplug& period_us(std::uint64_t value) {
    message_.set_period_us(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevNvmeSetHotplugRequest&() const { return message_; }

 private:
  rpc::v1::BdevNvmeSetHotplugRequest message_;
};

/// Builds a BdevNvmeSetKeysRequest.
class BdevNvmeSetKeys {
 public:
  explicit BdevNvmeSetKeys(std::string name) { message_.set_name(std::move(name)); }
  /// Keyring name of the host key; required if dhchap_ctrlr_key is given.
  BdevNvmeSetKeys& dhchap_key(std::string value) {
    message_.set_dhchap_key(std::move(value));
    return *this;
  }
  /// Keyring name of the controller key, for two-way authentication; not used when absent.
  BdevNvmeSetKeys& dhchap_ctrlr_key(std::string value) {
    message_.set_dhchap_ctrlr_key(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevNvmeSetKeysRequest&() const { return message_; }

 private:
  rpc::v1::BdevNvmeSetKeysRequest message_;
};

/// Builds a BdevNvmeSetMultipathPolicyRequest.
class BdevNvmeSetMultipathPolicy {
 public:
  BdevNvmeSetMultipathPolicy(std::string name, rpc::v1::NvmeMultipathPolicy policy) {
    message_.set_name(std::move(name));
    message_.set_policy(policy);
  }
  /// Path selector, active_active only: "round_robin" (default) or "queue_depth".
  BdevNvmeSetMultipathPolicy& selector(rpc::v1::NvmeMultipathSelector value) {
    message_.set_selector(value);
    return *this;
  }
  /// I/Os sent to one path before the next, round_robin only; at least 1, default 1.
  BdevNvmeSetMultipathPolicy& rr_min_io(std::uint32_t value) {
    message_.set_rr_min_io(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevNvmeSetMultipathPolicyRequest&() const { return message_; }

 private:
  rpc::v1::BdevNvmeSetMultipathPolicyRequest message_;
};

/// Builds a BdevNvmeSetOptionsRequest.
class BdevNvmeSetOptions {
 public:
  BdevNvmeSetOptions() {}  // NOLINT: an aggregate would be destroyed twice in a co_await of gcc 12
  /// What to do when a command times out: "none" (initial), "reset" or "abort".
  BdevNvmeSetOptions& action_on_timeout(rpc::v1::NvmeTimeoutAction value) {
    message_.set_action_on_timeout(value);
    return *this;
  }
  /// Keep-alive timeout in ms; initially 10000.
  BdevNvmeSetOptions& keep_alive_timeout_ms(std::uint32_t value) {
    message_.set_keep_alive_timeout_ms(value);
    return *this;
  }
  /// Timeout of I/O commands in microseconds; 0 (initial) does not track timeouts.
  BdevNvmeSetOptions& timeout_us(std::uint64_t value) {
    message_.set_timeout_us(value);
    return *this;
  }
  /// Timeout of admin commands in microseconds; 0 (initial) means as timeout_us, which must be set too.
  BdevNvmeSetOptions& timeout_admin_us(std::uint64_t value) {
    message_.set_timeout_admin_us(value);
    return *this;
  }
  /// Arbitration burst as a power of two, 0 to 7, where 7 is no limit; initially 0.
  BdevNvmeSetOptions& arbitration_burst(std::uint32_t value) {
    message_.set_arbitration_burst(value);
    return *this;
  }
  /// Commands the controller may start at once from a low priority queue; initially 0.
  BdevNvmeSetOptions& low_priority_weight(std::uint32_t value) {
    message_.set_low_priority_weight(value);
    return *this;
  }
  /// Commands the controller may start at once from a medium priority queue; initially 0.
  BdevNvmeSetOptions& medium_priority_weight(std::uint32_t value) {
    message_.set_medium_priority_weight(value);
    return *this;
  }
  /// Commands the controller may start at once from a high priority queue; initially 0.
  BdevNvmeSetOptions& high_priority_weight(std::uint32_t value) {
    message_.set_high_priority_weight(value);
    return *this;
  }
  /// Requests allocated for each I/O queue; values below the driver default of 512 are raised to it.
  BdevNvmeSetOptions& io_queue_requests(std::uint32_t value) {
    message_.set_io_queue_requests(value);
    return *this;
  }
  /// Microseconds between polls of the admin queue; initially 10000 (1000000 in old versions).
  BdevNvmeSetOptions& nvme_adminq_poll_period_us(std::uint64_t value) {
    message_.set_nvme_adminq_poll_period_us(value);
    return *this;
  }
  /// Microseconds between polls of the I/O queues; 0 (initial) polls without pause.
  BdevNvmeSetOptions& nvme_ioq_poll_period_us(std::uint64_t value) {
    message_.set_nvme_ioq_poll_period_us(value);
    return *this;
  }
  /// True delays submission so that commands go out in batches; initially true.
  BdevNvmeSetOptions& delay_cmd_submit(bool value) {
    message_.set_delay_cmd_submit(value);
    return *this;
  }
  /// Retries of an I/O in the transport layer before it fails; initially 4.
  BdevNvmeSetOptions& transport_retry_count(std::uint32_t value) {
    message_.set_transport_retry_count(value);
    return *this;
  }
  /// Retries of an I/O in the bdev layer before it fails; -1 is no limit, initially 3.
  BdevNvmeSetOptions& bdev_retry_count(std::int32_t value) {
    message_.set_bdev_retry_count(value);
    return *this;
  }
  /// Seconds to keep reconnecting before the controller is deleted; -1 is forever, 0 never reconnects. Initially 0.
  BdevNvmeSetOptions& ctrlr_loss_timeout_sec(std::int32_t value) {
    message_.set_ctrlr_loss_timeout_sec(value);
    return *this;
  }
  /// Seconds between reconnect attempts; must be nonzero when ctrlr_loss_timeout_sec is nonzero, 0 otherwise. Initially
  /// 0.
  BdevNvmeSetOptions& reconnect_delay_sec(std::uint32_t value) {
    message_.set_reconnect_delay_sec(value);
    return *this;
  }
  /// Seconds of lost connection after which I/O fails; 0 is no such limit. Initially 0; between the delay and the loss
  /// timeout.
  BdevNvmeSetOptions& fast_io_fail_timeout_sec(std::uint32_t value) {
    message_.set_fast_io_fail_timeout_sec(value);
    return *this;
  }
  /// ACK timeout exponent n, 0 to 31: 4.096 x 2^n us for RDMA, 2^n ms for TCP; 0 (initial) is the default.
  BdevNvmeSetOptions& transport_ack_timeout(std::uint32_t value) {
    message_.set_transport_ack_timeout(value);
    return *this;
  }
  /// True stays on the current path when the preferred one comes back; initially false.
  BdevNvmeSetOptions& disable_auto_failback(bool value) {
    message_.set_disable_auto_failback(value);
    return *this;
  }
  /// True derives a UUID from serial number and NSID for namespaces without one; initially false.
  BdevNvmeSetOptions& generate_uuids(bool value) {
    message_.set_generate_uuids(value);
    return *this;
  }
  /// IPv4 type of service for RDMA; 0 (initial) sets none.
  BdevNvmeSetOptions& transport_tos(std::uint32_t value) {
    message_.set_transport_tos(value);
    return *this;
  }
  /// True counts NVMe errors by status; initially false.
  BdevNvmeSetOptions& nvme_error_stat(bool value) {
    message_.set_nvme_error_stat(value);
    return *this;
  }
  /// True counts I/O for each path, needed by bdev_nvme_get_path_iostat; initially false.
  BdevNvmeSetOptions& io_path_stat(bool value) {
    message_.set_io_path_stat(value);
    return *this;
  }
  /// True lets bdevs take accel sequences if the controller can; initially false.
  BdevNvmeSetOptions& allow_accel_sequence(bool value) {
    message_.set_allow_accel_sequence(value);
    return *this;
  }
  /// Entries of the shared RDMA receive queue; 0 (initial) uses none.
  BdevNvmeSetOptions& rdma_srq_size(std::uint32_t value) {
    message_.set_rdma_srq_size(value);
    return *this;
  }
  /// Largest RDMA completion queue in entries; 0 (initial) is no limit.
  BdevNvmeSetOptions& rdma_max_cq_size(std::uint32_t value) {
    message_.set_rdma_max_cq_size(value);
    return *this;
  }
  /// Milliseconds to wait for RDMA connection events; 0 (initial) keeps the driver default of 1000.
  BdevNvmeSetOptions& rdma_cm_event_timeout_ms(std::uint32_t value) {
    message_.set_rdma_cm_event_timeout_ms(value);
    return *this;
  }
  /// Allowed DH-HMAC-CHAP digests, list of "sha256", "sha384", "sha512"; initially all.
  BdevNvmeSetOptions& add_dhchap_digests(rpc::v1::DhchapDigest value) {
    message_.add_dhchap_digests(value);
    return *this;
  }
  /// Allowed DH groups, list of "null", "ffdhe2048", "ffdhe3072", "ffdhe4096", "ffdhe6144", "ffdhe8192"; initially all.
  BdevNvmeSetOptions& add_dhchap_dhgroups(rpc::v1::DhchapDhgroup value) {
    message_.add_dhchap_dhgroups(value);
    return *this;
  }
  /// True uses one scatter-gather UMR for each I/O on RDMA where supported; initially false.
  BdevNvmeSetOptions& rdma_umr_per_io(bool value) {
    message_.set_rdma_umr_per_io(value);
    return *this;
  }
  /// Milliseconds to wait for a TCP connection; 0 (initial) is no limit.
  BdevNvmeSetOptions& tcp_connect_timeout_ms(std::uint32_t value) {
    message_.set_tcp_connect_timeout_ms(value);
    return *this;
  }
  /// True passes flush to devices with a volatile write cache; initially false.
  BdevNvmeSetOptions& enable_flush(bool value) {
    message_.set_enable_flush(value);
    return *this;
  }
  /// Default way to spread I/O over paths for controllers attached later.
  BdevNvmeSetOptions& multipath_opts(const rpc::v1::BdevNvmeMultipathOptions& value) {
    *message_.mutable_multipath_opts() = value;
    return *this;
  }
  /// Old name of transport_retry_count: retries of an I/O before it fails; initially 4.
  BdevNvmeSetOptions& retry_count(std::uint32_t value) {
    message_.set_retry_count(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevNvmeSetOptionsRequest&() const { return message_; }

 private:
  rpc::v1::BdevNvmeSetOptionsRequest message_;
};

/// Builds a BdevNvmeSetPreferredPathRequest.
class BdevNvmeSetPreferredPath {
 public:
  BdevNvmeSetPreferredPath(std::string name, std::uint32_t cntlid) {
    message_.set_name(std::move(name));
    message_.set_cntlid(cntlid);
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevNvmeSetPreferredPathRequest&() const { return message_; }

 private:
  rpc::v1::BdevNvmeSetPreferredPathRequest message_;
};

/// Builds a BdevNvmeStartDiscoveryRequest.
class BdevNvmeStartDiscovery {
 public:
  BdevNvmeStartDiscovery(std::string name, std::string trtype, std::string traddr) {
    message_.set_name(std::move(name));
    message_.set_trtype(std::move(trtype));
    message_.set_traddr(std::move(traddr));
  }
  /// Address family: "IPv4", "IPv6", "IB" or "FC" (any case). Unset when absent.
  BdevNvmeStartDiscovery& adrfam(std::string value) {
    message_.set_adrfam(std::move(value));
    return *this;
  }
  /// Service ID (port) of the discovery service as a string; empty when absent.
  BdevNvmeStartDiscovery& trsvcid(std::string value) {
    message_.set_trsvcid(std::move(value));
    return *this;
  }
  /// NQN to present as host; the driver default is used when absent.
  BdevNvmeStartDiscovery& hostnqn(std::string value) {
    message_.set_hostnqn(std::move(value));
    return *this;
  }
  /// True answers only when all subsystems found are attached; default false.
  BdevNvmeStartDiscovery& wait_for_attach(bool value) {
    message_.set_wait_for_attach(value);
    return *this;
  }
  /// Milliseconds allowed for discovery and attach; 0 or absent is no limit, else it implies wait_for_attach.
  BdevNvmeStartDiscovery& attach_timeout_ms(std::uint64_t value) {
    message_.set_attach_timeout_ms(value);
    return *this;
  }
  /// Seconds to keep reconnecting before the controller is deleted; -1 is forever, 0 never reconnects. Default 0.
  BdevNvmeStartDiscovery& ctrlr_loss_timeout_sec(std::int32_t value) {
    message_.set_ctrlr_loss_timeout_sec(value);
    return *this;
  }
  /// Seconds between reconnect attempts; must be nonzero when ctrlr_loss_timeout_sec is nonzero, 0 otherwise. Default
  /// 0.
  BdevNvmeStartDiscovery& reconnect_delay_sec(std::uint32_t value) {
    message_.set_reconnect_delay_sec(value);
    return *this;
  }
  /// Seconds of lost connection after which I/O fails; 0 is no such limit. Default 0.
  BdevNvmeStartDiscovery& fast_io_fail_timeout_sec(std::uint32_t value) {
    message_.set_fast_io_fail_timeout_sec(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevNvmeStartDiscoveryRequest&() const { return message_; }

 private:
  rpc::v1::BdevNvmeStartDiscoveryRequest message_;
};

/// Builds a BdevNvmeStartMdnsDiscoveryRequest.
class BdevNvmeStartMdnsDiscovery {
 public:
  BdevNvmeStartMdnsDiscovery(std::string name, std::string svcname) {
    message_.set_name(std::move(name));
    message_.set_svcname(std::move(svcname));
  }
  /// NQN to present as host; the driver default is used when absent.
  BdevNvmeStartMdnsDiscovery& hostnqn(std::string value) {
    message_.set_hostnqn(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevNvmeStartMdnsDiscoveryRequest&() const { return message_; }

 private:
  rpc::v1::BdevNvmeStartMdnsDiscoveryRequest message_;
};

/// Builds a BdevNvmeStopDiscoveryRequest.
class BdevNvmeStopDiscovery {
 public:
  explicit BdevNvmeStopDiscovery(std::string name) { message_.set_name(std::move(name)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevNvmeStopDiscoveryRequest&() const { return message_; }

 private:
  rpc::v1::BdevNvmeStopDiscoveryRequest message_;
};

/// Builds a BdevNvmeStopMdnsDiscoveryRequest.
class BdevNvmeStopMdnsDiscovery {
 public:
  explicit BdevNvmeStopMdnsDiscovery(std::string name) { message_.set_name(std::move(name)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevNvmeStopMdnsDiscoveryRequest&() const { return message_; }

 private:
  rpc::v1::BdevNvmeStopMdnsDiscoveryRequest message_;
};

}  // namespace spdkctl::build

// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "spdkctl/rpc/v1/nvmf.pb.h"

// What is required stands in the constructor, except lists; the rest in functions that chain.
namespace spdkctl::build {

/// Builds a NvmfAddress.
class NvmfAddress {
 public:
  NvmfAddress(std::string trtype, std::string traddr) {
    message_.set_trtype(std::move(trtype));
    message_.set_traddr(std::move(traddr));
  }
  /// Old duplicate of trtype, given by older releases only.
  NvmfAddress& transport(std::string value) {
    message_.set_transport(std::move(value));
    return *this;
  }
  /// Address family: "ipv4", "ipv6", "ib", "fc", "intra_host".
  NvmfAddress& adrfam(std::string value) {
    message_.set_adrfam(std::move(value));
    return *this;
  }
  /// Service ID, the port number as a string for TCP and RDMA.
  NvmfAddress& trsvcid(std::string value) {
    message_.set_trsvcid(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::NvmfAddress&() const { return message_; }

 private:
  rpc::v1::NvmfAddress message_;
};

/// Builds a NvmfNamespaceParams.
class NvmfNamespaceParams {
 public:
  explicit NvmfNamespaceParams(std::string bdev_name) { message_.set_bdev_name(std::move(bdev_name)); }
  /// Namespace ID from 1; 0 or absent lets the target choose.
  NvmfNamespaceParams& nsid(std::uint32_t value) {
    message_.set_nsid(value);
    return *this;
  }
  /// NGUID as 32 hexadecimal digits.
  NvmfNamespaceParams& nguid(std::string value) {
    message_.set_nguid(std::move(value));
    return *this;
  }
  /// EUI-64 as 16 hexadecimal digits.
  NvmfNamespaceParams& eui64(std::string value) {
    message_.set_eui64(std::move(value));
    return *this;
  }
  /// UUID text, 8-4-4-4-12.
  NvmfNamespaceParams& uuid(std::string value) {
    message_.set_uuid(std::move(value));
    return *this;
  }
  /// File on the target that keeps reservations through power loss.
  NvmfNamespaceParams& ptpl_file(std::string value) {
    message_.set_ptpl_file(std::move(value));
    return *this;
  }
  /// ANA group ID, from 1; the namespace ID when absent.
  NvmfNamespaceParams& anagrpid(std::uint32_t value) {
    message_.set_anagrpid(value);
    return *this;
  }
  /// True shows the namespace only to hosts that are named later; false (default) shows it to all.
  NvmfNamespaceParams& no_auto_visible(bool value) {
    message_.set_no_auto_visible(value);
    return *this;
  }
  /// Old option. True offers the namespace without its metadata; false by default.
  NvmfNamespaceParams& hide_metadata(bool value) {
    message_.set_hide_metadata(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::NvmfNamespaceParams&() const { return message_; }

 private:
  rpc::v1::NvmfNamespaceParams message_;
};

/// Builds a ConstructNvmfSubsystemRequest.
class ConstructNvmfSubsystem {
 public:
  explicit ConstructNvmfSubsystem(std::string nqn) { message_.set_nqn(std::move(nqn)); }
  /// CPU core to run the subsystem on; ignored with a notice once cores were no longer selectable.
  ConstructNvmfSubsystem& core(std::int32_t value) {
    message_.set_core(value);
    return *this;
  }
  /// 'Virtual' or 'Direct' (case-insensitive, 17.07 only); later optional and only 'Virtual' passes.
  ConstructNvmfSubsystem& mode(std::string value) {
    message_.set_mode(std::move(value));
    return *this;
  }
  /// List of addresses to listen on, at most 255; none when absent.
  ConstructNvmfSubsystem& add_listen_addresses(const rpc::v1::NvmfAddress& value) {
    *message_.add_listen_addresses() = value;
    return *this;
  }
  /// List of host NQNs allowed to connect, at most 255; none when absent.
  ConstructNvmfSubsystem& add_hosts(std::string value) {
    message_.add_hosts(std::move(value));
    return *this;
  }
  /// True lets every host connect, false enforces the host list. Default false.
  ConstructNvmfSubsystem& allow_any_host(bool value) {
    message_.set_allow_any_host(value);
    return *this;
  }
  /// Serial number of the virtual controller, at most 20 ASCII characters.
  ConstructNvmfSubsystem& serial_number(std::string value) {
    message_.set_serial_number(std::move(value));
    return *this;
  }
  /// List of namespaces to add, at most 255; plain bdev name strings are also accepted.
  ConstructNvmfSubsystem& add_namespaces(const rpc::v1::NvmfNamespaceParams& value) {
    *message_.add_namespaces() = value;
    return *this;
  }
  /// Largest number of namespaces; 0 or absent means no fixed limit.
  ConstructNvmfSubsystem& max_namespaces(std::uint32_t value) {
    message_.set_max_namespaces(value);
    return *this;
  }
  /// PCI address (domain:bus:dev.func) of the NVMe device for mode 'Direct'; 17.07 only.
  ConstructNvmfSubsystem& pci_address(std::string value) {
    message_.set_pci_address(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::ConstructNvmfSubsystemRequest&() const { return message_; }

 private:
  rpc::v1::ConstructNvmfSubsystemRequest message_;
};

/// Builds a NvmfCreateTargetRequest.
class NvmfCreateTarget {
 public:
  explicit NvmfCreateTarget(std::string name) { message_.set_name(std::move(name)); }
  /// Largest number of subsystems of the target. 0 or absent means 1024.
  NvmfCreateTarget& max_subsystems(std::uint32_t value) {
    message_.set_max_subsystems(value);
    return *this;
  }
  /// What of a host's address a listener must have in common with the one it asks, to be reported to it: any of
  /// 'transport', 'address' and 'svcid'. None: every listener is reported.
  NvmfCreateTarget& add_discovery_filter(rpc::v1::DiscoveryFilter value) {
    message_.add_discovery_filter(value);
    return *this;
  }
  /// Same host ID in several controllers: 'allow' (default) or 'restrict_per_listener'.
  NvmfCreateTarget& dup_host_policy(rpc::v1::DupHostPolicy value) {
    message_.set_dup_host_policy(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::NvmfCreateTargetRequest&() const { return message_; }

 private:
  rpc::v1::NvmfCreateTargetRequest message_;
};

/// Builds a NvmfDeleteTargetRequest.
class NvmfDeleteTarget {
 public:
  explicit NvmfDeleteTarget(std::string name) { message_.set_name(std::move(name)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::NvmfDeleteTargetRequest&() const { return message_; }

 private:
  rpc::v1::NvmfDeleteTargetRequest message_;
};

/// Builds a NvmfCreateTransportRequest.
class NvmfCreateTransport {
 public:
  explicit NvmfCreateTransport(std::string trtype) { message_.set_trtype(std::move(trtype)); }
  /// Largest number of outstanding I/O per queue. Default 128 for TCP and RDMA, 256 for VFIOUSER.
  NvmfCreateTransport& max_queue_depth(std::uint32_t value) {
    message_.set_max_queue_depth(value);
    return *this;
  }
  /// Largest number of I/O queue pairs per controller. Default 127.
  NvmfCreateTransport& max_io_qpairs_per_ctrlr(std::uint32_t value) {
    message_.set_max_io_qpairs_per_ctrlr(value);
    return *this;
  }
  /// Largest in-capsule data in bytes. Default 4096 for TCP and RDMA, 0 for VFIOUSER.
  NvmfCreateTransport& in_capsule_data_size(std::uint32_t value) {
    message_.set_in_capsule_data_size(value);
    return *this;
  }
  /// Largest I/O in bytes, a power of two of at least 8192. Default 131072.
  NvmfCreateTransport& max_io_size(std::uint32_t value) {
    message_.set_max_io_size(value);
    return *this;
  }
  /// Old option, ignored by 26.05. Size of an I/O unit in bytes, formerly 131072 for TCP.
  NvmfCreateTransport& io_unit_size(std::uint32_t value) {
    message_.set_io_unit_size(value);
    return *this;
  }
  /// Largest number of outstanding admin commands. Default 128 for TCP and RDMA, 32 for VFIOUSER; at least 32.
  NvmfCreateTransport& max_aq_depth(std::uint32_t value) {
    message_.set_max_aq_depth(value);
    return *this;
  }
  /// Old option, ignored by 26.05. Number of pooled data buffers, formerly 511 (TCP) or 4095 (RDMA).
  NvmfCreateTransport& num_shared_buffers(std::uint32_t value) {
    message_.set_num_shared_buffers(value);
    return *this;
  }
  /// Old option. Data buffers reserved per poll group; in 26.05 an alias of iobuf_small_cache_size.
  NvmfCreateTransport& buf_cache_size(std::uint32_t value) {
    message_.set_buf_cache_size(value);
    return *this;
  }
  /// Small iobuf buffers cached per poll group. Default 4294967295 for TCP and RDMA: computed automatically.
  NvmfCreateTransport& iobuf_small_cache_size(std::uint32_t value) {
    message_.set_iobuf_small_cache_size(value);
    return *this;
  }
  /// Large iobuf buffers cached per poll group. Default 4294967295 for TCP and RDMA: computed automatically.
  NvmfCreateTransport& iobuf_large_cache_size(std::uint32_t value) {
    message_.set_iobuf_large_cache_size(value);
    return *this;
  }
  /// Insert DIF on writes and strip it on reads. Default false.
  NvmfCreateTransport& dif_insert_or_strip(bool value) {
    message_.set_dif_insert_or_strip(value);
    return *this;
  }
  /// Time limit in s for executing an abort. Default 1 for TCP and RDMA.
  NvmfCreateTransport& abort_timeout_sec(std::uint32_t value) {
    message_.set_abort_timeout_sec(value);
    return *this;
  }
  /// Use zero-copy I/O where the bdev supports it. Default false.
  NvmfCreateTransport& zcopy(bool value) {
    message_.set_zcopy(value);
    return *this;
  }
  /// Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.
  NvmfCreateTransport& tgt_name(std::string value) {
    message_.set_tgt_name(std::move(value));
    return *this;
  }
  /// Interval in us between polls for new connections. Default 10000.
  NvmfCreateTransport& acceptor_poll_rate(std::uint32_t value) {
    message_.set_acceptor_poll_rate(value);
    return *this;
  }
  /// ACK timeout in ms of the transport sockets. Default 0, the socket default.
  NvmfCreateTransport& ack_timeout(std::uint32_t value) {
    message_.set_ack_timeout(value);
    return *this;
  }
  /// Number of entries in the RDMA data work request pool (RDMA only). Default 4095.
  NvmfCreateTransport& data_wr_pool_size(std::uint32_t value) {
    message_.set_data_wr_pool_size(value);
    return *this;
  }
  /// Do not forward unknown I/O opcodes and Identify Namespace to the bdev. Default false.
  NvmfCreateTransport& disable_command_passthru(bool value) {
    message_.set_disable_command_passthru(value);
    return *this;
  }
  /// Granularity of the keep alive timeout in units of 100 ms, not 0. Default 100 (10 s).
  NvmfCreateTransport& kas(std::uint32_t value) {
    message_.set_kas(value);
    return *this;
  }
  /// Smallest keep alive timeout in ms, rounded up to the granularity, not 0. Default 10000.
  NvmfCreateTransport& min_kato(std::uint32_t value) {
    message_.set_min_kato(value);
    return *this;
  }
  /// List of ONCS features to hide: 'nvmcmps', 'nvmdsmsv', 'nvmwzsv', 'reservs', 'nvmcpys'. Default none.
  NvmfCreateTransport& add_masked_oncs(rpc::v1::MaskedOncs value) {
    message_.add_masked_oncs(value);
    return *this;
  }
  /// List of fused operations to hide: 'fcws' (compare and write). Default none.
  NvmfCreateTransport& add_masked_fuses(rpc::v1::MaskedFuses value) {
    message_.add_masked_fuses(value);
    return *this;
  }
  /// Use the C2H success flag instead of a separate response (TCP only). Default true. Only for trtype=TCP.
  NvmfCreateTransport& c2h_success(bool value) {
    message_.set_c2h_success(value);
    return *this;
  }
  /// Number of control messages per poll group (TCP only). Default 32. Only for trtype=TCP.
  NvmfCreateTransport& control_msg_num(std::uint32_t value) {
    message_.set_control_msg_num(value);
    return *this;
  }
  /// Socket priority of connections, 0..16 (TCP only). Default 0. Only for trtype=TCP.
  NvmfCreateTransport& sock_priority(std::uint32_t value) {
    message_.set_sock_priority(value);
    return *this;
  }
  /// Number of completion queue entries, used only with no_srq (RDMA only). Default 4096. Only for trtype=RDMA.
  NvmfCreateTransport& num_cqe(std::int32_t value) {
    message_.set_num_cqe(value);
    return *this;
  }
  /// Number of elements in the shared receive queue of a thread (RDMA only). Default 4096. Only for trtype=RDMA.
  NvmfCreateTransport& max_srq_depth(std::uint32_t value) {
    message_.set_max_srq_depth(value);
    return *this;
  }
  /// Do not use a shared receive queue even if supported (RDMA only). Default false. Only for trtype=RDMA.
  NvmfCreateTransport& no_srq(bool value) {
    message_.set_no_srq(value);
    return *this;
  }
  /// Do not batch work requests (RDMA only). Default false. Only for trtype=RDMA.
  NvmfCreateTransport& no_wr_batching(bool value) {
    message_.set_no_wr_batching(value);
    return *this;
  }
  /// Pending connections allowed before new ones fail (RDMA only). Default 100. Only for trtype=RDMA.
  NvmfCreateTransport& acceptor_backlog(std::int32_t value) {
    message_.set_acceptor_backlog(value);
    return *this;
  }
  /// Do not let the client mmap BAR0 (VFIOUSER only). Default false. Only for trtype=VFIOUSER.
  NvmfCreateTransport& disable_mappable_bar0(bool value) {
    message_.set_disable_mappable_bar0(value);
    return *this;
  }
  /// Turn off adaptive interrupts (VFIOUSER only). Default false. Only for trtype=VFIOUSER.
  NvmfCreateTransport& disable_adaptive_irq(bool value) {
    message_.set_disable_adaptive_irq(value);
    return *this;
  }
  /// Turn off shadow doorbells (VFIOUSER only); forced on unless disable_mappable_bar0. Default false. Only for
  /// trtype=VFIOUSER.
  NvmfCreateTransport& disable_shadow_doorbells(bool value) {
    message_.set_disable_shadow_doorbells(value);
    return *this;
  }
  /// Spread queues over poll groups in interrupt mode (VFIOUSER only). Default false. Only for trtype=VFIOUSER.
  NvmfCreateTransport& enable_intr_mode_sq_spreading(bool value) {
    message_.set_enable_intr_mode_sq_spreading(value);
    return *this;
  }
  /// Do not offer Compare and fused compare-and-write (VFIOUSER only, removed later). Default false. Only for
  /// trtype=VFIOUSER.
  NvmfCreateTransport& disable_compare(bool value) {
    message_.set_disable_compare(value);
    return *this;
  }
  /// Old option: largest number of queue pairs per controller including the admin one. Default 128.
  NvmfCreateTransport& max_qpairs_per_ctrlr(std::uint32_t value) {
    message_.set_max_qpairs_per_ctrlr(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::NvmfCreateTransportRequest&() const { return message_; }

 private:
  rpc::v1::NvmfCreateTransportRequest message_;
};

/// Builds a NvmfGetTransportsRequest.
class NvmfGetTransports {
 public:
  NvmfGetTransports() {}  // NOLINT: an aggregate would be destroyed twice in a co_await of gcc 12
  /// Type of the one transport to return; all are returned when absent.
  NvmfGetTransports& trtype(std::string value) {
    message_.set_trtype(std::move(value));
    return *this;
  }
  /// Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.
  NvmfGetTransports& tgt_name(std::string value) {
    message_.set_tgt_name(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::NvmfGetTransportsRequest&() const { return message_; }

 private:
  rpc::v1::NvmfGetTransportsRequest message_;
};

/// Builds a NvmfCreateSubsystemRequest.
class NvmfCreateSubsystem {
 public:
  explicit NvmfCreateSubsystem(std::string nqn) { message_.set_nqn(std::move(nqn)); }
  /// Serial number, at most 20 ASCII characters. Default is twenty '0' characters.
  NvmfCreateSubsystem& serial_number(std::string value) {
    message_.set_serial_number(std::move(value));
    return *this;
  }
  /// Model number, at most 40 ASCII characters. Default SPDK bdev Controller.
  NvmfCreateSubsystem& model_number(std::string value) {
    message_.set_model_number(std::move(value));
    return *this;
  }
  /// Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.
  NvmfCreateSubsystem& tgt_name(std::string value) {
    message_.set_tgt_name(std::move(value));
    return *this;
  }
  /// Largest number of namespaces and highest namespace ID. 0 or absent means 32.
  NvmfCreateSubsystem& max_namespaces(std::uint32_t value) {
    message_.set_max_namespaces(value);
    return *this;
  }
  /// True lets every host connect, false enforces the host list. Default false.
  NvmfCreateSubsystem& allow_any_host(bool value) {
    message_.set_allow_any_host(value);
    return *this;
  }
  /// Report Asymmetric Namespace Access states to hosts. Default false.
  NvmfCreateSubsystem& ana_reporting(bool value) {
    message_.set_ana_reporting(value);
    return *this;
  }
  /// Lowest controller ID to assign, 1..65519, at most max_cntlid. Default 1.
  NvmfCreateSubsystem& min_cntlid(std::uint32_t value) {
    message_.set_min_cntlid(value);
    return *this;
  }
  /// Highest controller ID to assign, 1..65519. Default 65519.
  NvmfCreateSubsystem& max_cntlid(std::uint32_t value) {
    message_.set_max_cntlid(value);
    return *this;
  }
  /// Deprecated, use dmrsl. Discard size limit in KiB, converted to 512-byte blocks; 0 means no limit.
  NvmfCreateSubsystem& max_discard_size_kib(std::uint64_t value) {
    message_.set_max_discard_size_kib(value);
    return *this;
  }
  /// Deprecated, use wzsl. Write zeroes limit in KiB: 0 (no limit) or a power of two from 8.
  NvmfCreateSubsystem& max_write_zeroes_size_kib(std::uint64_t value) {
    message_.set_max_write_zeroes_size_kib(value);
    return *this;
  }
  /// Limit of one dataset management range in logical blocks; 0 means no limit. Default 2097152.
  NvmfCreateSubsystem& dmrsl(std::uint32_t value) {
    message_.set_dmrsl(value);
    return *this;
  }
  /// Write zeroes limit as an exponent n: 2^n pages of 4 KiB; 0 means no limit. Default 12 (16 MiB).
  NvmfCreateSubsystem& wzsl(std::uint32_t value) {
    message_.set_wzsl(value);
    return *this;
  }
  /// Send I/O and namespace admin commands straight to the NVMe bdev. Default false.
  NvmfCreateSubsystem& passthrough(bool value) {
    message_.set_passthrough(value);
    return *this;
  }
  /// Advertise and accept NVM subsystem reset. Default false.
  NvmfCreateSubsystem& enable_nssr(bool value) {
    message_.set_enable_nssr(value);
    return *this;
  }
  /// A name for people, 4 to 256 printable ASCII characters; none when absent or empty.
  NvmfCreateSubsystem& admin_label(std::string value) {
    message_.set_admin_label(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::NvmfCreateSubsystemRequest&() const { return message_; }

 private:
  rpc::v1::NvmfCreateSubsystemRequest message_;
};

/// Builds a NvmfDeleteSubsystemRequest.
class NvmfDeleteSubsystem {
 public:
  explicit NvmfDeleteSubsystem(std::string nqn) { message_.set_nqn(std::move(nqn)); }
  /// Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.
  NvmfDeleteSubsystem& tgt_name(std::string value) {
    message_.set_tgt_name(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::NvmfDeleteSubsystemRequest&() const { return message_; }

 private:
  rpc::v1::NvmfDeleteSubsystemRequest message_;
};

/// Builds a NvmfGetSubsystemsRequest.
class NvmfGetSubsystems {
 public:
  NvmfGetSubsystems() {}  // NOLINT: an aggregate would be destroyed twice in a co_await of gcc 12
  /// NQN of the one subsystem to return; all are returned when absent.
  NvmfGetSubsystems& nqn(std::string value) {
    message_.set_nqn(std::move(value));
    return *this;
  }
  /// Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.
  NvmfGetSubsystems& tgt_name(std::string value) {
    message_.set_tgt_name(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::NvmfGetSubsystemsRequest&() const { return message_; }

 private:
  rpc::v1::NvmfGetSubsystemsRequest message_;
};

/// Builds a NvmfSubsystemAddListenerRequest.
class NvmfSubsystemAddListener {
 public:
  NvmfSubsystemAddListener(std::string nqn, const rpc::v1::NvmfAddress& listen_address) {
    message_.set_nqn(std::move(nqn));
    *message_.mutable_listen_address() = listen_address;
  }
  /// Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.
  NvmfSubsystemAddListener& tgt_name(std::string value) {
    message_.set_tgt_name(std::move(value));
    return *this;
  }
  /// Require TLS on all connections; not possible with allow_any_host. Default false.
  NvmfSubsystemAddListener& secure_channel(bool value) {
    message_.set_secure_channel(value);
    return *this;
  }
  /// Initial ANA state: 'optimized', 'non_optimized' or 'inaccessible'. Default 'optimized'.
  NvmfSubsystemAddListener& ana_state(rpc::v1::AnaState value) {
    message_.set_ana_state(value);
    return *this;
  }
  /// Socket implementation of the listener, e.g. 'posix', 'uring' or 'ssl' (TCP only).
  NvmfSubsystemAddListener& sock_impl(std::string value) {
    message_.set_sock_impl(std::move(value));
    return *this;
  }
  /// NUMA node all namespaces must be on, -1 for any (VFIOUSER only). Default -1. Only for
  /// listen_address.trtype=VFIOUSER.
  NvmfSubsystemAddListener& numa_id(std::int32_t value) {
    message_.set_numa_id(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::NvmfSubsystemAddListenerRequest&() const { return message_; }

 private:
  rpc::v1::NvmfSubsystemAddListenerRequest message_;
};

/// Builds a NvmfSubsystemRemoveListenerRequest.
class NvmfSubsystemRemoveListener {
 public:
  NvmfSubsystemRemoveListener(std::string nqn, const rpc::v1::NvmfAddress& listen_address) {
    message_.set_nqn(std::move(nqn));
    *message_.mutable_listen_address() = listen_address;
  }
  /// Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.
  NvmfSubsystemRemoveListener& tgt_name(std::string value) {
    message_.set_tgt_name(std::move(value));
    return *this;
  }
  /// Accepted but not used; older releases shared the parameters of nvmf_subsystem_add_listener.
  NvmfSubsystemRemoveListener& secure_channel(bool value) {
    message_.set_secure_channel(value);
    return *this;
  }
  /// Accepted but not used; older releases shared the parameters of nvmf_subsystem_add_listener.
  NvmfSubsystemRemoveListener& ana_state(std::string value) {
    message_.set_ana_state(std::move(value));
    return *this;
  }
  /// Accepted but not used; older releases shared the parameters of nvmf_subsystem_add_listener.
  NvmfSubsystemRemoveListener& sock_impl(std::string value) {
    message_.set_sock_impl(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::NvmfSubsystemRemoveListenerRequest&() const { return message_; }

 private:
  rpc::v1::NvmfSubsystemRemoveListenerRequest message_;
};

/// Builds a NvmfSubsystemGetListenersRequest.
class NvmfSubsystemGetListeners {
 public:
  explicit NvmfSubsystemGetListeners(std::string nqn) { message_.set_nqn(std::move(nqn)); }
  /// Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.
  NvmfSubsystemGetListeners& tgt_name(std::string value) {
    message_.set_tgt_name(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::NvmfSubsystemGetListenersRequest&() const { return message_; }

 private:
  rpc::v1::NvmfSubsystemGetListenersRequest message_;
};

/// Builds a NvmfSubsystemListenerSetAnaStateRequest.
class NvmfSubsystemListenerSetAnaState {
 public:
  NvmfSubsystemListenerSetAnaState(std::string nqn, const rpc::v1::NvmfAddress& listen_address,
                                   rpc::v1::AnaState ana_state) {
    message_.set_nqn(std::move(nqn));
    *message_.mutable_listen_address() = listen_address;
    message_.set_ana_state(ana_state);
  }
  /// Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.
  NvmfSubsystemListenerSetAnaState& tgt_name(std::string value) {
    message_.set_tgt_name(std::move(value));
    return *this;
  }
  /// ANA group ID to change; 0 or absent means all groups.
  NvmfSubsystemListenerSetAnaState& anagrpid(std::uint32_t value) {
    message_.set_anagrpid(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::NvmfSubsystemListenerSetAnaStateRequest&() const { return message_; }

 private:
  rpc::v1::NvmfSubsystemListenerSetAnaStateRequest message_;
};

/// Builds a NvmfSubsystemAddNsRequest.
class NvmfSubsystemAddNs {
 public:
  NvmfSubsystemAddNs(std::string nqn, const rpc::v1::NvmfNamespaceParams& namespace_) {
    message_.set_nqn(std::move(nqn));
    *message_.mutable_namespace_() = namespace_;
  }
  /// Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.
  NvmfSubsystemAddNs& tgt_name(std::string value) {
    message_.set_tgt_name(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::NvmfSubsystemAddNsRequest&() const { return message_; }

 private:
  rpc::v1::NvmfSubsystemAddNsRequest message_;
};

/// Builds a NvmfSubsystemRemoveNsRequest.
class NvmfSubsystemRemoveNs {
 public:
  NvmfSubsystemRemoveNs(std::string nqn, std::uint32_t nsid) {
    message_.set_nqn(std::move(nqn));
    message_.set_nsid(nsid);
  }
  /// Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.
  NvmfSubsystemRemoveNs& tgt_name(std::string value) {
    message_.set_tgt_name(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::NvmfSubsystemRemoveNsRequest&() const { return message_; }

 private:
  rpc::v1::NvmfSubsystemRemoveNsRequest message_;
};

/// Builds a NvmfSubsystemAddHostRequest.
class NvmfSubsystemAddHost {
 public:
  NvmfSubsystemAddHost(std::string nqn, std::string host) {
    message_.set_nqn(std::move(nqn));
    message_.set_host(std::move(host));
  }
  /// Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.
  NvmfSubsystemAddHost& tgt_name(std::string value) {
    message_.set_tgt_name(std::move(value));
    return *this;
  }
  /// Keyring name of the DH-HMAC-CHAP key of the host; required if dhchap_ctrlr_key is given.
  NvmfSubsystemAddHost& dhchap_key(std::string value) {
    message_.set_dhchap_key(std::move(value));
    return *this;
  }
  /// Keyring name of the DH-HMAC-CHAP key of the controller; none when absent.
  NvmfSubsystemAddHost& dhchap_ctrlr_key(std::string value) {
    message_.set_dhchap_ctrlr_key(std::move(value));
    return *this;
  }
  /// Keyring name of the TLS pre-shared key (TCP only); a file path in older releases. Only for transport=TCP.
  NvmfSubsystemAddHost& psk(std::string value) {
    message_.set_psk(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::NvmfSubsystemAddHostRequest&() const { return message_; }

 private:
  rpc::v1::NvmfSubsystemAddHostRequest message_;
};

/// Builds a NvmfSubsystemRemoveHostRequest.
class NvmfSubsystemRemoveHost {
 public:
  NvmfSubsystemRemoveHost(std::string nqn, std::string host) {
    message_.set_nqn(std::move(nqn));
    message_.set_host(std::move(host));
  }
  /// Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.
  NvmfSubsystemRemoveHost& tgt_name(std::string value) {
    message_.set_tgt_name(std::move(value));
    return *this;
  }
  /// Time limit in ms for the queue pairs of the host to go. 0 or absent means 15000.
  NvmfSubsystemRemoveHost& timeout_ms(std::uint64_t value) {
    message_.set_timeout_ms(value);
    return *this;
  }
  /// Accepted but not used; older releases shared the parameters of nvmf_subsystem_add_host.
  NvmfSubsystemRemoveHost& dhchap_key(std::string value) {
    message_.set_dhchap_key(std::move(value));
    return *this;
  }
  /// Accepted but not used; older releases shared the parameters of nvmf_subsystem_add_host.
  NvmfSubsystemRemoveHost& dhchap_ctrlr_key(std::string value) {
    message_.set_dhchap_ctrlr_key(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::NvmfSubsystemRemoveHostRequest&() const { return message_; }

 private:
  rpc::v1::NvmfSubsystemRemoveHostRequest message_;
};

/// Builds a NvmfSubsystemAllowAnyHostRequest.
class NvmfSubsystemAllowAnyHost {
 public:
  NvmfSubsystemAllowAnyHost(std::string nqn, bool allow_any_host) {
    message_.set_nqn(std::move(nqn));
    message_.set_allow_any_host(allow_any_host);
  }
  /// Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.
  NvmfSubsystemAllowAnyHost& tgt_name(std::string value) {
    message_.set_tgt_name(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::NvmfSubsystemAllowAnyHostRequest&() const { return message_; }

 private:
  rpc::v1::NvmfSubsystemAllowAnyHostRequest message_;
};

/// Builds a NvmfNsAddHostRequest.
class NvmfNsAddHost {
 public:
  NvmfNsAddHost(std::string nqn, std::uint32_t nsid, std::string host) {
    message_.set_nqn(std::move(nqn));
    message_.set_nsid(nsid);
    message_.set_host(std::move(host));
  }
  /// Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.
  NvmfNsAddHost& tgt_name(std::string value) {
    message_.set_tgt_name(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::NvmfNsAddHostRequest&() const { return message_; }

 private:
  rpc::v1::NvmfNsAddHostRequest message_;
};

/// Builds a NvmfNsRemoveHostRequest.
class NvmfNsRemoveHost {
 public:
  NvmfNsRemoveHost(std::string nqn, std::uint32_t nsid, std::string host) {
    message_.set_nqn(std::move(nqn));
    message_.set_nsid(nsid);
    message_.set_host(std::move(host));
  }
  /// Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.
  NvmfNsRemoveHost& tgt_name(std::string value) {
    message_.set_tgt_name(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::NvmfNsRemoveHostRequest&() const { return message_; }

 private:
  rpc::v1::NvmfNsRemoveHostRequest message_;
};

/// Builds a NvmfSubsystemGetControllersRequest.
class NvmfSubsystemGetControllers {
 public:
  explicit NvmfSubsystemGetControllers(std::string nqn) { message_.set_nqn(std::move(nqn)); }
  /// Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.
  NvmfSubsystemGetControllers& tgt_name(std::string value) {
    message_.set_tgt_name(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::NvmfSubsystemGetControllersRequest&() const { return message_; }

 private:
  rpc::v1::NvmfSubsystemGetControllersRequest message_;
};

/// Builds a NvmfSubsystemGetQpairsRequest.
class NvmfSubsystemGetQpairs {
 public:
  explicit NvmfSubsystemGetQpairs(std::string nqn) { message_.set_nqn(std::move(nqn)); }
  /// Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.
  NvmfSubsystemGetQpairs& tgt_name(std::string value) {
    message_.set_tgt_name(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::NvmfSubsystemGetQpairsRequest&() const { return message_; }

 private:
  rpc::v1::NvmfSubsystemGetQpairsRequest message_;
};

/// Builds a NvmfDiscoveryAddReferralRequest.
class NvmfDiscoveryAddReferral {
 public:
  explicit NvmfDiscoveryAddReferral(const rpc::v1::NvmfAddress& address) { *message_.mutable_address() = address; }
  /// Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.
  NvmfDiscoveryAddReferral& tgt_name(std::string value) {
    message_.set_tgt_name(std::move(value));
    return *this;
  }
  /// The referred service requires a secure channel. Default false.
  NvmfDiscoveryAddReferral& secure_channel(bool value) {
    message_.set_secure_channel(value);
    return *this;
  }
  /// NQN of the referred subsystem. Default is the well-known discovery NQN.
  NvmfDiscoveryAddReferral& subnqn(std::string value) {
    message_.set_subnqn(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::NvmfDiscoveryAddReferralRequest&() const { return message_; }

 private:
  rpc::v1::NvmfDiscoveryAddReferralRequest message_;
};

/// Builds a NvmfDiscoveryGetReferralsRequest.
class NvmfDiscoveryGetReferrals {
 public:
  NvmfDiscoveryGetReferrals() {}  // NOLINT: an aggregate would be destroyed twice in a co_await of gcc 12
  /// Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.
  NvmfDiscoveryGetReferrals& tgt_name(std::string value) {
    message_.set_tgt_name(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::NvmfDiscoveryGetReferralsRequest&() const { return message_; }

 private:
  rpc::v1::NvmfDiscoveryGetReferralsRequest message_;
};

/// Builds a NvmfDiscoveryRemoveReferralRequest.
class NvmfDiscoveryRemoveReferral {
 public:
  explicit NvmfDiscoveryRemoveReferral(const rpc::v1::NvmfAddress& address) { *message_.mutable_address() = address; }
  /// Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.
  NvmfDiscoveryRemoveReferral& tgt_name(std::string value) {
    message_.set_tgt_name(std::move(value));
    return *this;
  }
  /// NQN of the referred subsystem. Default is the well-known discovery NQN.
  NvmfDiscoveryRemoveReferral& subnqn(std::string value) {
    message_.set_subnqn(std::move(value));
    return *this;
  }
  /// Accepted by older releases (24.01 on) but without effect on the removal.
  NvmfDiscoveryRemoveReferral& secure_channel(bool value) {
    message_.set_secure_channel(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::NvmfDiscoveryRemoveReferralRequest&() const { return message_; }

 private:
  rpc::v1::NvmfDiscoveryRemoveReferralRequest message_;
};

/// Builds a NvmfGetStatsRequest.
class NvmfGetStats {
 public:
  NvmfGetStats() {}  // NOLINT: an aggregate would be destroyed twice in a co_await of gcc 12
  /// Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.
  NvmfGetStats& tgt_name(std::string value) {
    message_.set_tgt_name(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::NvmfGetStatsRequest&() const { return message_; }

 private:
  rpc::v1::NvmfGetStatsRequest message_;
};

/// Builds a NvmfSetMaxSubsystemsRequest.
class NvmfSetMaxSubsystems {
 public:
  explicit NvmfSetMaxSubsystems(std::uint32_t max_subsystems) { message_.set_max_subsystems(max_subsystems); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::NvmfSetMaxSubsystemsRequest&() const { return message_; }

 private:
  rpc::v1::NvmfSetMaxSubsystemsRequest message_;
};

/// Builds a NvmfPublishMdnsPrrRequest.
class NvmfPublishMdnsPrr {
 public:
  NvmfPublishMdnsPrr() {}  // NOLINT: an aggregate would be destroyed twice in a co_await of gcc 12
  /// Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.
  NvmfPublishMdnsPrr& tgt_name(std::string value) {
    message_.set_tgt_name(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::NvmfPublishMdnsPrrRequest&() const { return message_; }

 private:
  rpc::v1::NvmfPublishMdnsPrrRequest message_;
};

/// Builds a NvmfAdminCmdPassthru.
class NvmfAdminCmdPassthru {
 public:
  NvmfAdminCmdPassthru() {}  // NOLINT: an aggregate would be destroyed twice in a co_await of gcc 12
  /// Report some Identify Controller fields of the drive. Default false.
  NvmfAdminCmdPassthru& identify_ctrlr(bool value) {
    message_.set_identify_ctrlr(value);
    return *this;
  }
  /// Pass on Identify with CNS 17h (UUID list). Default false.
  NvmfAdminCmdPassthru& identify_uuid_list(bool value) {
    message_.set_identify_uuid_list(value);
    return *this;
  }
  /// Pass on Get Log Page for pages not specific to fabrics. Default false.
  NvmfAdminCmdPassthru& get_log_page(bool value) {
    message_.set_get_log_page(value);
    return *this;
  }
  /// Pass on Get Features and Set Features. Default false.
  NvmfAdminCmdPassthru& get_set_features(bool value) {
    message_.set_get_set_features(value);
    return *this;
  }
  /// Pass on Sanitize, which erases the drive. Default false.
  NvmfAdminCmdPassthru& sanitize(bool value) {
    message_.set_sanitize(value);
    return *this;
  }
  /// Pass on Security Send and Security Receive. Default false.
  NvmfAdminCmdPassthru& security_send_recv(bool value) {
    message_.set_security_send_recv(value);
    return *this;
  }
  /// Pass on firmware download and commit. Default false.
  NvmfAdminCmdPassthru& fw_update(bool value) {
    message_.set_fw_update(value);
    return *this;
  }
  /// Pass on NVMe-MI Send and Receive. Default false.
  NvmfAdminCmdPassthru& nvme_mi(bool value) {
    message_.set_nvme_mi(value);
    return *this;
  }
  /// Pass on vendor specific admin opcodes C0h..FFh. Default false.
  NvmfAdminCmdPassthru& vendor_specific(bool value) {
    message_.set_vendor_specific(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::NvmfAdminCmdPassthru&() const { return message_; }

 private:
  rpc::v1::NvmfAdminCmdPassthru message_;
};

/// Builds a NvmfSetConfigRequest.
class NvmfSetConfig {
 public:
  NvmfSetConfig() {}  // NOLINT: an aggregate would be destroyed twice in a co_await of gcc 12
  /// Object choosing the admin commands passed on to the NVMe drive; none by default.
  NvmfSetConfig& admin_cmd_passthru(const rpc::v1::NvmfAdminCmdPassthru& value) {
    *message_.mutable_admin_cmd_passthru() = value;
    return *this;
  }
  /// CPU mask of the poll groups, within the cores of the application. Default all cores.
  NvmfSetConfig& poll_groups_mask(std::string value) {
    message_.set_poll_groups_mask(std::move(value));
    return *this;
  }
  /// 'match_any' (default) or a comma list of 'transport', 'address' and 'svcid'. Deprecated: use discovery_filters.
  NvmfSetConfig& discovery_filter(std::string value) {
    message_.set_discovery_filter(std::move(value));
    return *this;
  }
  /// List of allowed digests: 'sha256', 'sha384', 'sha512'. Default all.
  NvmfSetConfig& add_dhchap_digests(rpc::v1::DhchapDigest value) {
    message_.add_dhchap_digests(value);
    return *this;
  }
  /// List of allowed DH groups: 'null', 'ffdhe2048', 'ffdhe3072', 'ffdhe4096', 'ffdhe6144', 'ffdhe8192'. Default all.
  NvmfSetConfig& add_dhchap_dhgroups(rpc::v1::DhchapDhgroup value) {
    message_.add_dhchap_dhgroups(value);
    return *this;
  }
  /// Same host ID in several controllers: 'allow' (default) or 'restrict_per_listener'.
  NvmfSetConfig& dup_host_policy(rpc::v1::DupHostPolicy value) {
    message_.set_dup_host_policy(value);
    return *this;
  }
  /// Old option: 'roundrobin' (default), 'hostip' or 'transport'; ignored with a notice by 20.10.
  NvmfSetConfig& conn_sched(std::string value) {
    message_.set_conn_sched(std::move(value));
    return *this;
  }
  /// Old option: interval in us between polls for new connections. Default 10000.
  NvmfSetConfig& acceptor_poll_rate(std::uint32_t value) {
    message_.set_acceptor_poll_rate(value);
    return *this;
  }
  /// What of a host's address a listener must have in common with the one it asks, to be reported to it: any of
  /// 'transport', 'address' and 'svcid'. None (default): every listener is reported.
  NvmfSetConfig& add_discovery_filters(rpc::v1::DiscoveryFilter value) {
    message_.add_discovery_filters(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::NvmfSetConfigRequest&() const { return message_; }

 private:
  rpc::v1::NvmfSetConfigRequest message_;
};

/// Builds a NvmfSetCrdtRequest.
class NvmfSetCrdt {
 public:
  NvmfSetCrdt() {}  // NOLINT: an aggregate would be destroyed twice in a co_await of gcc 12
  /// Command retry delay time 1 in units of 100 ms. Default 0.
  NvmfSetCrdt& crdt1(std::uint32_t value) {
    message_.set_crdt1(value);
    return *this;
  }
  /// Command retry delay time 2 in units of 100 ms. Default 0.
  NvmfSetCrdt& crdt2(std::uint32_t value) {
    message_.set_crdt2(value);
    return *this;
  }
  /// Command retry delay time 3 in units of 100 ms. Default 0.
  NvmfSetCrdt& crdt3(std::uint32_t value) {
    message_.set_crdt3(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::NvmfSetCrdtRequest&() const { return message_; }

 private:
  rpc::v1::NvmfSetCrdtRequest message_;
};

/// Builds a NvmfStopMdnsPrrRequest.
class NvmfStopMdnsPrr {
 public:
  NvmfStopMdnsPrr() {}  // NOLINT: an aggregate would be destroyed twice in a co_await of gcc 12
  /// Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.
  NvmfStopMdnsPrr& tgt_name(std::string value) {
    message_.set_tgt_name(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::NvmfStopMdnsPrrRequest&() const { return message_; }

 private:
  rpc::v1::NvmfStopMdnsPrrRequest message_;
};

/// Builds a NvmfSubsystemSetKeysRequest.
class NvmfSubsystemSetKeys {
 public:
  NvmfSubsystemSetKeys(std::string nqn, std::string host) {
    message_.set_nqn(std::move(nqn));
    message_.set_host(std::move(host));
  }
  /// Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.
  NvmfSubsystemSetKeys& tgt_name(std::string value) {
    message_.set_tgt_name(std::move(value));
    return *this;
  }
  /// Keyring name of the key of the host; required if dhchap_ctrlr_key is given, none when absent.
  NvmfSubsystemSetKeys& dhchap_key(std::string value) {
    message_.set_dhchap_key(std::move(value));
    return *this;
  }
  /// Keyring name of the key of the controller; none when absent.
  NvmfSubsystemSetKeys& dhchap_ctrlr_key(std::string value) {
    message_.set_dhchap_ctrlr_key(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::NvmfSubsystemSetKeysRequest&() const { return message_; }

 private:
  rpc::v1::NvmfSubsystemSetKeysRequest message_;
};

/// Builds a NvmfSubsystemSetNsAnaGroupRequest.
class NvmfSubsystemSetNsAnaGroup {
 public:
  NvmfSubsystemSetNsAnaGroup(std::string nqn, std::uint32_t nsid, std::uint32_t anagrpid) {
    message_.set_nqn(std::move(nqn));
    message_.set_nsid(nsid);
    message_.set_anagrpid(anagrpid);
  }
  /// Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.
  NvmfSubsystemSetNsAnaGroup& tgt_name(std::string value) {
    message_.set_tgt_name(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::NvmfSubsystemSetNsAnaGroupRequest&() const { return message_; }

 private:
  rpc::v1::NvmfSubsystemSetNsAnaGroupRequest message_;
};

/// Builds a NvmfSubsystemSetOptionsRequest.
class NvmfSubsystemSetOptions {
 public:
  NvmfSubsystemSetOptions(std::string nqn, std::string trtype) {
    message_.set_nqn(std::move(nqn));
    message_.set_trtype(std::move(trtype));
  }
  /// Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.
  NvmfSubsystemSetOptions& tgt_name(std::string value) {
    message_.set_tgt_name(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::NvmfSubsystemSetOptionsRequest&() const { return message_; }

 private:
  rpc::v1::NvmfSubsystemSetOptionsRequest message_;
};

/// Builds a SetNvmfTargetOptionsRequest.
class SetNvmfTargetOptions {
 public:
  SetNvmfTargetOptions() {}  // NOLINT: an aggregate would be destroyed twice in a co_await of gcc 12
  /// Largest number of outstanding I/O per queue. Default 128.
  SetNvmfTargetOptions& max_queue_depth(std::uint32_t value) {
    message_.set_max_queue_depth(value);
    return *this;
  }
  /// Largest number of queue pairs per controller including the admin one. Default 64.
  SetNvmfTargetOptions& max_qpairs_per_ctrlr(std::uint32_t value) {
    message_.set_max_qpairs_per_ctrlr(value);
    return *this;
  }
  /// Largest in-capsule data in bytes. Default 4096.
  SetNvmfTargetOptions& in_capsule_data_size(std::uint32_t value) {
    message_.set_in_capsule_data_size(value);
    return *this;
  }
  /// Largest I/O in bytes. Default 131072.
  SetNvmfTargetOptions& max_io_size(std::uint32_t value) {
    message_.set_max_io_size(value);
    return *this;
  }
  /// Largest number of subsystems. Default 1024.
  SetNvmfTargetOptions& max_subsystems(std::uint32_t value) {
    message_.set_max_subsystems(value);
    return *this;
  }
  /// Size of an I/O unit in bytes. Default 131072.
  SetNvmfTargetOptions& io_unit_size(std::uint32_t value) {
    message_.set_io_unit_size(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::SetNvmfTargetOptionsRequest&() const { return message_; }

 private:
  rpc::v1::SetNvmfTargetOptionsRequest message_;
};

}  // namespace spdkctl::build

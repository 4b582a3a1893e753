#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "spdkctl/client/calls.h"
#include "spdkctl/rpc/v1/bdev.pb.h"
#include "spdkctl/rpc/v1/bdev_nvme.pb.h"
#include "spdkctl/rpc/v1/common.pb.h"
#include "spdkctl/rpc/v1/framework.pb.h"
#include "spdkctl/rpc/v1/iscsi.pb.h"
#include "spdkctl/rpc/v1/net.pb.h"
#include "spdkctl/rpc/v1/nvmf.pb.h"
#include "spdkctl/rpc/v1/scsi.pb.h"
#include "spdkctl/rpc/v1/vhost.pb.h"
#include "spdkctl/storage/storage.h"

namespace spdkctl::app {

// Tasks that mean the same on every release of SPDK. Each takes names and sizes in the units said here, checks
// first what is known to crash the release that it talks to, and returns the schema's messages. What a release
// cannot do is kUnsupported with the reason. Sizes: total_size in MiB, block_size in bytes.

/// What a delete may do. Without `force` it asks first who uses the thing: kBusy with their names, and kBusy as well if
/// that cannot be read.
struct DeleteOptions {
  bool force = false;         ///< Although somebody uses it.
  bool destroy_data = false;  ///< Although data is lost with it.
};

using FindFileFn = storage::FindFileFn;

/// What something that overwrites a bdev may do.
struct OverwriteOptions {
  bool destroy_data = false;  ///< Whatever the bdev holds.
  FindFileFn find_file;       ///< Where files behind AIO and io_uring bdevs are.
};

struct Listener {
  std::string trtype;  ///< "TCP", "RDMA"
  std::string traddr;
  std::string trsvcid;
  std::string adrfam;  ///< Empty: "ipv4", or "ipv6" for an address with colons.
};

/// Block devices and the target itself; part of every client below.
class SPDKCTL_EXPORT BdevTasks {
 public:
  /// `client` is used, not owned. An answer of which nothing fits its message, as an object where a list is meant, is
  /// an error (kProtocol) here, and not "there is none".
  explicit BdevTasks(TypedCalls& client);
  virtual ~BdevTasks() = default;

  /// The methods of the target. On 17.07, which cannot tell, the schema's list, marked by a member "derived" in `rest`.
  Result<rpc::v1::RpcGetMethodsResponse> get_rpc_methods();
  Result<rpc::v1::BdevGetBdevsResponse> get_bdevs();
  /// One bdev by name or alias; kNotFound with the nearest name.
  Result<rpc::v1::Bdev> get_bdev(const std::string& name);

  /// Deletes a bdev of any kind by the delete method of its kind. A bdev of an NVMe controller takes the
  /// controller with it; if that serves other bdevs: kBusy with their names. One whose data goes with it (a logical
  /// volume, a pmem, FTL or compressed one) is kInvalidArgument unless `destroy_data`.
  Result<void> delete_bdev(const std::string& name, const DeleteOptions& options = {});
  /// Deletes a raid bdev; with `destroy_data` the superblocks on its bdevs, too (26.05). Their data stays.
  Result<void> delete_raid(const std::string& name, const DeleteOptions& options = {});

  /// Refuses (kInvalidArgument) to overwrite bdevs that hold something, or of which nobody can tell. Malloc and null
  /// bdevs are empty, and AIO and io_uring bdevs if their files show nothing.
  Result<void> check_overwrite(const std::vector<std::string>& bdevs, const OverwriteOptions& options);

  /// Ends the target by a signal: "SIGTERM", "SIGINT", ...
  Result<void> kill_instance(const std::string& sig_name);

  /// A bdev on a file or kernel device. On 17.07, whose call takes no block size: created, read back, and
  /// deleted again (kUnsupported) if the size is another.
  Result<rpc::v1::BdevName> construct_aio_bdev(const std::string& filename, const std::string& name,
                                               std::uint32_t block_size);
  /// EE_`basename` on top of `basename`.
  Result<rpc::v1::BdevName> construct_error_bdev(const std::string& basename);
  Result<rpc::v1::BdevNvmeAttachControllerResponse> construct_nvme_bdev(
      const std::string& name, const std::string& trtype, const std::string& traddr, const std::string& adrfam = {},
      const std::string& trsvcid = {}, const std::string& subnqn = {});
  Result<rpc::v1::BdevName> construct_null_bdev(const std::string& name, std::uint64_t total_size,
                                                std::uint32_t block_size);
  /// The target chooses the name where `name` is empty; 17.07 always does (kUnsupported if one is given).
  Result<rpc::v1::BdevName> construct_malloc_bdev(std::uint64_t total_size, std::uint32_t block_size,
                                                  const std::string& name = {});

 protected:
  [[nodiscard]] TypedCalls& client() { return *client_; }

 private:
  std::shared_ptr<TypedCalls> client_;
};

/// Who may connect to a subsystem.
enum class Access {
  kListedHosts,  ///< Those that are named, of which there must be one.
  kAnyHost       ///< Everybody; no host is named.
};

class SPDKCTL_EXPORT NvmfTgt : public BdevTasks {
 public:
  using BdevTasks::BdevTasks;

  Result<rpc::v1::NvmfGetSubsystemsResponse> get_nvmf_subsystems();

  /// A subsystem with all that hangs on it. An empty list of hosts opens nothing: that any host may connect is said
  /// by `access`, else kInvalidArgument. On releases without a call for it: missing transports, the subsystem, hosts,
  /// namespaces, listeners, in this order; what was made is undone if one step fails (but not transports: SPDK has no
  /// call that deletes one).
  Result<void> construct_nvmf_subsystem(const std::string& nqn, const std::vector<Listener>& listen,
                                        const std::vector<std::string>& hosts, const std::string& serial_number,
                                        const std::vector<std::string>& namespaces,
                                        Access access = Access::kListedHosts);
  /// Users are hosts that are connected; releases before 20.10 do not tell of them.
  Result<void> delete_nvmf_subsystem(const std::string& nqn, const DeleteOptions& options = {});
  /// Creates the transport unless the target has it. True if it was made.
  Result<bool> EnsureTransport(const std::string& trtype);
};

/// What get_interfaces found. The warning says that the release cannot tell: those after 21.04.
struct Interfaces {
  rpc::v1::NetGetInterfacesResponse list;
  std::string warning;
};

/// SCSI devices, units and interfaces, which the vhost and iSCSI targets share.
class SPDKCTL_EXPORT ScsiTasks : public BdevTasks {
 public:
  using BdevTasks::BdevTasks;
  Result<rpc::v1::ScsiGetDevicesResponse> get_scsi_devices();
  /// Every logical unit; after 17.10 derived from vhost controllers and iSCSI target nodes.
  Result<rpc::v1::GetLunsResponse> get_luns();
  Result<Interfaces> get_interfaces();
  Result<void> add_ip_address(std::int32_t ifc_index, const std::string& ip_addr);
  Result<void> delete_ip_address(std::int32_t ifc_index, const std::string& ip_addr);
};

class SPDKCTL_EXPORT VhostTgt : public ScsiTasks {
 public:
  using ScsiTasks::ScsiTasks;

  /// In the form of the newest release, on all of them.
  Result<rpc::v1::VhostGetControllersResponse> get_vhost_blk_controllers();
  Result<rpc::v1::VhostGetControllersResponse> get_vhost_scsi_controllers();
  Result<rpc::v1::VhostGetControllersResponse> get_vhost_controllers();

  Result<void> construct_vhost_blk_controller(const std::string& ctrlr, const std::string& dev_name,
                                              const std::string& cpumask = {}, bool readonly = false);
  Result<void> construct_vhost_scsi_controller(const std::string& ctrlr, const std::string& cpumask = {});
  /// Users are guests that are connected, whose controller SPDK itself does not delete either.
  Result<void> remove_vhost_blk_controller(const std::string& ctrlr, const DeleteOptions& options = {});
  Result<void> remove_vhost_scsi_controller(const std::string& ctrlr, const DeleteOptions& options = {});
  /// Puts a bdev into slot `scsi_target_num` (0 to 7) of a vhost-scsi controller.
  Result<void> add_vhost_scsi_lun(const std::string& ctrlr, std::int32_t scsi_target_num, const std::string& bdev_name);
  /// Takes a disk out of a controller, and out of the guests that are connected: they are its users.
  Result<void> remove_vhost_scsi_dev(const std::string& ctrlr, std::uint32_t scsi_target_num,
                                     const DeleteOptions& options = {});
};

struct Portal {
  std::string host;
  std::string port;
};
struct PortalAndInitiators {
  std::int32_t portal_group = 0;
  std::int32_t initiator_group = 0;
};
struct Lun {
  std::int32_t id = 0;
  std::string bdev_name;
};
struct ChapSecret {
  std::string user;
  std::string secret;
  std::string mutual_user;
  std::string mutual_secret;
};
struct Chap {
  bool disable = false;
  bool require = false;
  bool mutual = false;
  std::int32_t group = 0;  ///< 0: none.
};

class SPDKCTL_EXPORT IscsiTgt : public ScsiTasks {
 public:
  using ScsiTasks::ScsiTasks;

  Result<rpc::v1::IscsiGetPortalGroupsResponse> get_portal_groups();
  Result<void> add_portal_group(std::int32_t tag, const std::vector<Portal>& portals);
  /// Users are target nodes.
  Result<void> delete_portal_group(std::int32_t tag, const DeleteOptions& options = {});

  Result<rpc::v1::IscsiGetInitiatorGroupsResponse> get_initiator_groups();
  Result<void> add_initiator_group(std::int32_t tag, const std::vector<std::string>& initiators,
                                   const std::vector<std::string>& netmasks);
  Result<void> delete_initiator_group(std::int32_t tag, const DeleteOptions& options = {});

  Result<rpc::v1::IscsiGetAuthGroupsResponse> get_auth_groups();
  Result<void> add_auth_group(std::int32_t tag, const std::vector<ChapSecret>& secrets);
  Result<void> delete_auth_group(std::int32_t tag, const DeleteOptions& options = {});

  Result<rpc::v1::IscsiGetTargetNodesResponse> get_target_nodes();
  Result<void> construct_target_node(const std::string& name, const std::string& alias_name,
                                     const std::vector<PortalAndInitiators>& maps, const std::vector<Lun>& luns,
                                     std::int32_t queue_depth, const Chap& chap = {});
  /// Users are initiators that are connected. `name` as for find_target_node.
  Result<void> delete_target_node(const std::string& name, const DeleteOptions& options = {});
  /// The node of exactly that name, else the one that the target would give it: NodeBase:NAME. Nothing if there is
  /// neither. kInvalidArgument, naming them, if other nodes end in that name and the target does not tell its node
  /// base.
  Result<std::optional<rpc::v1::IscsiTargetNode>> find_target_node(const std::string& name);
  Result<void> add_lun(const std::string& node, const std::string& bdev_name, std::int32_t lun_id);

  Result<rpc::v1::IscsiGetConnectionsResponse> get_connections();
};

/// NVMe Base Specification, "NVMe Qualified Names": nqn.YYYY-MM.reverse.domain:name or the UUID form, 223 bytes at
/// most, no blanks. kInvalidArgument says what is wrong.
SPDKCTL_EXPORT Result<void> CheckNqn(const std::string& nqn);
/// At most 20 printable ASCII characters.
SPDKCTL_EXPORT Result<void> CheckSerialNumber(const std::string& serial_number);

}  // namespace spdkctl::app

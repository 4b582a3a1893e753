#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/os.h"
#include "spdkctl/base/release.h"
#include "spdkctl/rpc/v1/bdev.pb.h"
#include "spdkctl/rpc/v1/bdev_raid.pb.h"
#include "spdkctl/rpc/v1/iscsi.pb.h"
#include "spdkctl/rpc/v1/keyring.pb.h"
#include "spdkctl/rpc/v1/nvmf.pb.h"
#include "spdkctl/rpc/v1/spdk.pb.h"
#include "spdkctl/rpc/v1/vhost.pb.h"

namespace spdkctl::sim {

/// How the simulated application was called.
struct Options {
  std::string app;
  Release release;
  std::string rpc_address;
  std::string vhost_directory;
  std::uint64_t core_mask = 1;
  bool wait_for_rpc = false;
  std::string json_config;
  std::vector<std::string> faults;  ///< "hang:METHOD", "delay:METHOD:MS", "drop:METHOD", "crash:METHOD", "cut:METHOD"
};

struct RpcError {
  int code = 0;
  std::string message;
};

struct Bdev {
  std::string name;
  std::string product_name;
  std::string uuid;
  std::uint32_t block_size = 0;
  std::uint64_t num_blocks = 0;
  std::string claimed_by;  ///< Empty: by nobody.
  std::string base;        ///< Of an error bdev.
  std::string filename;    ///< Of an AIO bdev.
  std::string alias = {};  ///< Beside the UUID: STORE/NAME of a logical volume.
  rpc::v1::BdevDriverSpecific driver = {};
  rpc::v1::BdevRateLimits limits = {};
};

/// A store of logical volumes; the volumes are bdevs whose driver information names it.
struct LvolStore {
  std::string name;
  std::string uuid;
  std::string bdev;
  std::uint64_t cluster_size = 0;
  std::uint64_t total_clusters = 0;
};

struct Namespace {
  std::uint32_t nsid = 0;
  std::string bdev;
  std::string nguid;
  std::string eui64;
  std::string uuid;
};

struct Listener {
  rpc::v1::NvmfAddress address;
  std::map<std::uint32_t, std::string> ana_states;
};

struct Subsystem {
  rpc::v1::NvmfCreateSubsystemRequest made;  ///< With every default filled in.
  bool discovery = false;
  std::vector<Namespace> namespaces;
  std::vector<std::string> hosts;
  std::vector<Listener> listeners;
};

struct NvmfTarget {
  std::string name;
  std::vector<rpc::v1::NvmfTransport> transports;
  std::vector<Subsystem> subsystems;
  std::vector<rpc::v1::NvmfReferral> referrals;
};

struct ScsiTarget {
  int id = 0;  ///< Of the SCSI device, over the whole application.
  std::string bdev;
};

struct VhostController {
  std::string name;
  std::string cpumask;
  bool blk = false;
  std::string bdev;
  bool readonly = false;
  std::uint32_t delay_base_us = 0;
  std::uint32_t iops_threshold = 60000;
  std::map<int, ScsiTarget> targets;
  UniqueFd socket;
};

struct PortalGroup {
  int tag = 0;
  std::vector<rpc::v1::IscsiPortal> portals;
};

struct TargetNode {
  rpc::v1::IscsiTargetNode shown;
  int scsi_id = 0;
};

/// Everything that the simulated application keeps, and what its handlers share.
class World {
 public:
  explicit World(Options options);

  Options options;
  bool started = false;
  bool ending = false;    ///< A signal was asked for.
  bool poisoned = false;  ///< 17.07: the next subsystem list is a crash.

  std::vector<Bdev> bdevs;  ///< In the order that they are listed.
  std::vector<LvolStore> lvol_stores;
  std::vector<rpc::v1::RaidBdev> raids;
  std::vector<rpc::v1::KeyringKey> keys;
  std::vector<NvmfTarget> nvmf;  ///< The newest first.
  std::map<std::string, VhostController> vhost;
  std::vector<PortalGroup> portal_groups;
  std::vector<rpc::v1::IscsiInitiatorGroup> initiator_groups;
  std::vector<rpc::v1::IscsiAuthGroup> auth_groups;
  std::vector<TargetNode> target_nodes;
  rpc::v1::IscsiOptions iscsi_options;
  std::set<int> scsi_ids;
  std::map<std::string, bool> log_flags;
  std::string log_level = "NOTICE";
  std::string log_print_level = "INFO";
  std::map<int, std::vector<std::string>> added_addresses;
  bool context_switch_monitor = true;
  std::uint32_t next_malloc = 0;

  [[nodiscard]] bool oldest() const;
  Bdev* FindBdev(const std::string& name_or_uuid);
  /// Adds it where the release lists it; fills in a UUID.
  std::string AddBdev(Bdev bdev);
  /// Takes it and everything that hangs on it away.
  void RemoveBdev(const std::string& name);
  NvmfTarget* FindTarget(const std::string& name);
  int TakeScsiId();

  /// Listens on a TCP address, shared by all who ask for it. False if it cannot be bound.
  bool Listen(const std::string& host, const std::string& port);
  void EndListen(const std::string& host, const std::string& port);

 private:
  /// What a bdev that goes means for raid bdevs: those that cannot do without it go too.
  void LoseBase(const std::string& name, std::vector<std::string>& on_top);

  struct Bound {
    UniqueFd socket;
    int users = 0;
  };
  std::map<std::string, Bound> bound_;
};

std::string NewUuid();

// SPDK's own errors.
RpcError InvalidParams();
RpcError InternalError(std::string message = "Internal error");
/// code is the negative errno, message its text.
RpcError Errno(int number);
/// -32602 with the text of an errno.
RpcError InvalidErrno(int number);

}  // namespace spdkctl::sim

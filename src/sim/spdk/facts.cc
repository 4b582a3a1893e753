// What real applications of SPDK are built of, release by release: names that they list and that no call changes.

#include "sim/spdk/facts.h"

#include <algorithm>

#include "spdkctl/schema/method.h"

namespace spdkctl::sim {

namespace {

constexpr Release kNewest(99, 12);
constexpr const char* kNvmf = "nvmf_tgt spdk_tgt";
constexpr const char* kVhost = "vhost spdk_tgt";
constexpr const char* kIscsi = "iscsi_tgt spdk_tgt";
constexpr const char* kScsi = "vhost iscsi_tgt spdk_tgt";
constexpr const char* kAll = "";

struct BuildOption {
  std::string name;
  Release from;
  Release to;
};

/// The options of a build with everything that needs no vendor's library.
const std::vector<BuildOption>& AllBuildOptions() {
  static const std::vector<BuildOption> options = {
      {"--with-avahi", Release(23, 1), kNewest},
      {"--with-crypto", Release(23, 1), kNewest},
      {"--with-dpdk-compressdev", Release(24, 1), Release(26, 5)},
      {"--with-idxd", Release(20, 7), kNewest},
      {"--with-iscsi-initiator", Release(18, 1), kNewest},
      {"--with-nvme-cuse", Release(20, 4), kNewest},
      {"--with-rbd", Release(17, 10), Release(26, 5)},
      {"--with-rdma", Release(18, 1), Release(26, 5)},
      {"--with-ublk", Release(23, 1), kNewest},
      {"--with-uring", Release(20, 1), kNewest},
      {"--with-vbdev-compress", Release(23, 1), Release(24, 9)},
      {"--with-vfio-user", Release(26, 9), kNewest},
      {"--with-vmd", Release(26, 9), kNewest},
  };
  return options;
}

const std::vector<LogFlag>& AllLogFlags() {
  static const std::vector<LogFlag> flags = {
      {"accel", Release(20, 10), kNewest, kAll},
      {"accel_ae4dma", Release(26, 1), kNewest, kAll},
      {"accel_dsa", Release(22, 9), kNewest, kAll, "--with-idxd"},
      {"accel_iaa", Release(22, 9), kNewest, kAll, "--with-idxd"},
      {"accel_ioat", Release(20, 4), kNewest, kAll},
      {"aio", Release(18, 1), kNewest, kAll},
      {"app_config", Release(19, 1), kNewest, kAll},
      {"app_rpc", Release(20, 10), kNewest, kAll},
      {"bdev", Release(18, 1), kNewest, kAll},
      {"bdev_concat", Release(22, 5), kNewest, kAll},
      {"bdev_ftl", Release(19, 1), kNewest, kAll},
      {"bdev_kvmalloc", Release(26, 9), kNewest, kAll},
      {"bdev_malloc", Release(18, 1), kNewest, kAll},
      {"bdev_null", Release(18, 1), kNewest, kAll},
      {"bdev_nvme", Release(18, 1), kNewest, kAll},
      {"bdev_ocssd", Release(20, 1), Release(21, 7), kAll},
      {"bdev_raid", Release(18, 7), kNewest, kAll},
      {"bdev_raid0", Release(20, 1), kNewest, kAll},
      {"bdev_raid1", Release(23, 1), kNewest, kAll},
      {"bdev_raid5f", Release(22, 9), kNewest, kAll},
      {"bdev_raid_sb", Release(24, 1), kNewest, kAll},
      {"bdev_rbd", Release(18, 1), kNewest, kAll, "--with-rbd"},
      {"blob", Release(18, 1), kNewest, kAll},
      {"blob_esnap", Release(23, 5), kNewest, kAll},
      {"blob_rw", Release(18, 1), kNewest, kAll},
      {"blobfs", Release(18, 1), Release(25, 5), kAll},
      {"blobfs_bdev", Release(20, 4), Release(25, 5), kAll},
      {"blobfs_bdev_rpc", Release(20, 4), Release(25, 5), kAll},
      {"blobfs_rw", Release(18, 1), Release(25, 5), kAll},
      {"copy_ioat", Release(18, 4), Release(20, 1), kAll},
      {"fsdev", Release(24, 9), kNewest, kAll},
      {"fsdev_aio", Release(24, 9), kNewest, kAll},
      {"ftl_core", Release(19, 1), kNewest, kAll},
      {"ftl_init", Release(19, 1), kNewest, kAll},
      {"fuse_dispatcher", Release(26, 9), kNewest, kAll, "--with-vfio-user"},
      {"gpt_parse", Release(18, 1), kNewest, kAll},
      {"idxd", Release(20, 7), kNewest, kAll, "--with-idxd"},
      {"ioat", Release(18, 1), kNewest, kAll},
      {"iscsi", Release(18, 1), kNewest, kIscsi},
      {"iscsi_init", Release(18, 10), kNewest, kAll, "--with-iscsi-initiator"},
      {"json_util", Release(18, 10), kNewest, kAll},
      {"keyring", Release(24, 5), kNewest, kAll},
      {"log", Release(18, 1), Release(24, 1), kAll},
      {"log_rpc", Release(20, 7), kNewest, kAll},
      {"lvol", Release(18, 1), kNewest, kAll},
      {"lvol_rpc", Release(20, 10), kNewest, kAll},
      {"lvolrpc", Release(18, 1), Release(20, 7), kAll},
      {"nbd", Release(18, 1), kNewest, kAll},
      {"net", Release(18, 1), Release(21, 4), kAll},
      {"notify_rpc", Release(19, 4), kNewest, kAll},
      {"nvme", Release(18, 1), kNewest, kAll},
      {"nvme_auth", Release(24, 5), kNewest, kAll},
      {"nvme_cuse", Release(20, 4), kNewest, kAll, "--with-nvme-cuse"},
      {"nvme_vfio", Release(21, 1), Release(26, 1), kAll},
      {"nvme_vfio", Release(26, 9), kNewest, kAll, "--with-vfio-user"},
      {"nvmf", Release(18, 1), kNewest, kNvmf},
      {"nvmf_auth", Release(24, 5), kNewest, kNvmf},
      {"nvmf_tcp", Release(19, 1), kNewest, kNvmf},
      {"nvmf_vfio", Release(26, 9), kNewest, kNvmf, "--with-vfio-user"},
      {"opal", Release(19, 4), kNewest, kAll},
      {"raidrpc", Release(18, 7), Release(20, 7), kAll},
      {"rdma", Release(18, 1), kNewest, kNvmf, "--with-rdma"},
      {"reactor", Release(18, 1), kNewest, kAll},
      {"reduce", Release(23, 1), Release(24, 9), kAll, "--with-vbdev-compress"},
      {"rpc", Release(18, 1), kNewest, kAll},
      {"rpc_client", Release(18, 10), kNewest, kAll},
      {"scsi", Release(18, 1), kNewest, kScsi},
      {"sock", Release(20, 10), kNewest, kAll},
      {"sock_posix", Release(22, 9), kNewest, kAll},
      {"spdk_aio_mgr_io", Release(24, 9), kNewest, kAll},
      {"thread", Release(18, 10), kNewest, kAll},
      {"trace", Release(19, 1), kNewest, kAll},
      {"ublk", Release(23, 1), kNewest, "spdk_tgt", "--with-ublk"},
      {"ublk_io", Release(23, 1), kNewest, "spdk_tgt", "--with-ublk"},
      {"uring", Release(20, 1), kNewest, kAll, "--with-uring"},
      {"vbdev_compress", Release(23, 1), Release(24, 9), kAll, "--with-vbdev-compress"},
      {"vbdev_crypto", Release(23, 1), kNewest, kAll, "--with-crypto"},
      {"vbdev_delay", Release(19, 7), kNewest, kAll},
      {"vbdev_gpt", Release(18, 1), kNewest, kAll},
      {"vbdev_lvol", Release(18, 1), kNewest, kAll},
      {"vbdev_opal", Release(19, 10), kNewest, kAll},
      {"vbdev_passthru", Release(18, 4), kNewest, kAll},
      {"vbdev_split", Release(18, 1), kNewest, kAll},
      {"vbdev_zone_block", Release(20, 1), kNewest, kAll},
      {"vfio_pci", Release(21, 1), kNewest, kAll},
      {"vfio_user", Release(21, 1), kNewest, kAll},
      {"vfio_user_db", Release(26, 9), kNewest, kNvmf, "--with-vfio-user"},
      {"vfu", Release(26, 9), kNewest, kAll, "--with-vfio-user"},
      {"vfu_virtio", Release(26, 9), kNewest, kAll, "--with-vfio-user"},
      {"vfu_virtio_blk", Release(26, 9), kNewest, kAll, "--with-vfio-user"},
      {"vfu_virtio_fs", Release(26, 9), kNewest, kAll, "--with-vfio-user"},
      {"vfu_virtio_fs_data", Release(26, 9), kNewest, kAll, "--with-vfio-user"},
      {"vfu_virtio_io", Release(26, 9), kNewest, kAll, "--with-vfio-user"},
      {"vfu_virtio_scsi", Release(26, 9), kNewest, kAll, "--with-vfio-user"},
      {"vfu_virtio_scsi_data", Release(26, 9), kNewest, kAll, "--with-vfio-user"},
      {"vhost", Release(18, 4), kNewest, kVhost},
      {"vhost_blk", Release(18, 1), kNewest, kVhost},
      {"vhost_blk_data", Release(18, 1), kNewest, kVhost},
      {"vhost_ring", Release(18, 1), kNewest, kVhost},
      {"vhost_rpc", Release(18, 1), kNewest, kVhost},
      {"vhost_scsi", Release(18, 1), kNewest, kVhost},
      {"vhost_scsi_data", Release(18, 1), kNewest, kVhost},
      {"vhost_scsi_queue", Release(18, 1), kNewest, kVhost},
      {"virtio", Release(18, 1), kNewest, kAll},
      {"virtio_blk", Release(18, 4), kNewest, kAll},
      {"virtio_dev", Release(18, 1), kNewest, kAll},
      {"virtio_pci", Release(18, 1), kNewest, kAll},
      {"virtio_user", Release(18, 1), kNewest, kAll},
      {"virtio_vfio_user", Release(22, 9), kNewest, kAll},
      {"vmd", Release(19, 7), Release(26, 5), kAll},
      {"vmd", Release(26, 9), kNewest, kAll, "--with-vmd"},
  };
  return flags;
}

const std::vector<TraceGroupFact>& AllTraceGroups() {
  static const std::vector<TraceGroupFact> groups = {
      {"iscsi_conn",
       1,
       Release(19, 1),
       kNewest,
       kIscsi,
       {{"ISCSI_READ_DONE", 0},
        {"ISCSI_READ_PDU", 3},
        {"ISCSI_TASK_DONE", 4},
        {"ISCSI_TASK_QUEUE", 5},
        {"ISCSI_TASK_EXECUTED", 6},
        {"ISCSI_PDU_COMPLETED", 7}}},
      {"scsi", 2, Release(19, 1), kNewest, kScsi, {{"SCSI_TASK_DONE", 0}, {"SCSI_TASK_START", 1}}},
      {"bdev",
       3,
       Release(19, 1),
       kNewest,
       kAll,
       {{"BDEV_IO_START", 0}, {"BDEV_IO_DONE", 1}, {"BDEV_IOCH_CREATE", 2}, {"BDEV_IOCH_DESTROY", 3}}},
      {"nvmf_rdma",
       4,
       Release(19, 1),
       kNewest,
       kNvmf,
       {{"RDMA_REQ_NEW", 0},
        {"RDMA_REQ_NEED_BUFFER", 1},
        {"RDMA_REQ_TX_PENDING_H2C", 2},
        {"RDMA_REQ_TX_H2C", 3},
        {"RDMA_REQ_RDY_TO_EXECUTE", 4},
        {"RDMA_REQ_EXECUTING", 5},
        {"RDMA_REQ_EXECUTED", 6},
        {"RDMA_REQ_TX_PENDING_C2H", 7},
        {"RDMA_REQ_RDY_TO_COMPL", 8},
        {"RDMA_REQ_COMPLETING_C2H", 9},
        {"RDMA_REQ_COMPLETING", 10},
        {"RDMA_REQ_COMPLETED", 11},
        {"RDMA_QP_CREATE", 12},
        {"RDMA_IBV_ASYNC_EVENT", 13},
        {"RDMA_CM_ASYNC_EVENT", 14},
        {"RDMA_QP_DISCONNECT", 16},
        {"RDMA_QP_DESTROY", 17},
        {"RDMA_REQ_RDY2COMPL_PEND", 18},
        {"RDMA_REQ_HAVE_BUFFER", 19},
        {"RDMA_REQ_NEED_DATA_WR", 20}},
       "--with-rdma"},
      {"nvmf_tcp",
       5,
       Release(19, 1),
       kNewest,
       kNvmf,
       {{"TCP_REQ_NEW", 0},
        {"TCP_REQ_NEED_BUFFER", 1},
        {"TCP_REQ_HAVE_BUFFER", 2},
        {"TCP_REQ_WAIT_ZCPY_START", 3},
        {"TCP_REQ_ZCPY_START_CPL", 4},
        {"TCP_REQ_TX_H_TO_C", 5},
        {"TCP_REQ_RDY_TO_EXECUTE", 6},
        {"TCP_REQ_EXECUTING", 7},
        {"TCP_REQ_WAIT_ZCPY_CMT", 8},
        {"TCP_REQ_EXECUTED", 9},
        {"TCP_REQ_RDY_TO_COMPLETE", 10},
        {"TCP_REQ_TRANSFER_C2H", 11},
        {"TCP_REQ_AWAIT_ZCPY_RLS", 12},
        {"TCP_REQ_COMPLETED", 13},
        {"TCP_READ_DONE", 15},
        {"TCP_REQ_AWAIT_R2T_ACK", 16},
        {"TCP_QP_CREATE", 17},
        {"TCP_QP_SOCK_INIT", 18},
        {"TCP_QP_STATE_CHANGE", 19},
        {"TCP_QP_DISCONNECT", 20},
        {"TCP_QP_DESTROY", 21},
        {"TCP_QP_ABORT_REQ", 22},
        {"TCP_QP_RCV_STATE_CHANGE", 23}}},
      {"dsa", 9, Release(22, 9), kNewest, kAll, {{"DSA_OP_SUBMIT", 0}, {"DSA_OP_COMPLETE", 1}}, "--with-idxd"},
      {"thread", 10, Release(21, 7), kNewest, kAll, {{"THREAD_IOCH_GET", 0}, {"THREAD_IOCH_PUT", 1}}},
      {"nvme_pcie", 11, Release(21, 10), kNewest, kAll, {{"NVME_PCIE_SUBMIT", 0}, {"NVME_PCIE_COMPLETE", 1}}},
      {"iaa", 12, Release(23, 9), kNewest, kAll, {{"IAA_OP_SUBMIT", 0}, {"IAA_OP_COMPLETE", 1}}, "--with-idxd"},
      {"nvme_tcp", 13, Release(22, 9), kNewest, kAll, {{"NVME_TCP_SUBMIT", 0}, {"NVME_TCP_COMPLETE", 1}}},
      {"bdev_nvme", 14, Release(22, 9), kNewest, kAll, {{"BDEV_NVME_IO_START", 0}, {"BDEV_NVME_IO_DONE", 1}}},
      {"sock",
       15,
       Release(24, 5),
       kNewest,
       kAll,
       {{"SOCK_REQ_QUEUE", 0}, {"SOCK_REQ_PEND", 1}, {"SOCK_REQ_COMPLETE", 2}}},
      {"blob", 16, Release(24, 9), kNewest, kAll, {{"BLOB_REQ_SET_START", 0}, {"BLOB_REQ_SET_COMPLETE", 1}}},
      {"bdev_raid", 17, Release(24, 9), kNewest, kAll, {{"BDEV_RAID_IO_START", 0}, {"BDEV_RAID_IO_DONE", 1}}},
      {"scheduler",
       18,
       Release(25, 5),
       kNewest,
       kAll,
       {{"SCHEDULER_PERIOD_START", 0},
        {"SCHEDULER_CORE_STATS", 1},
        {"SCHEDULER_THREAD_STATS", 2},
        {"SCHEDULER_MOVE_THREAD", 3}}},
      {"blobfs", 7, Release(19, 7), Release(25, 5), kAll, {}},
      {"ftl", 6, Release(19, 1), Release(22, 5), kAll, {}},
  };
  return groups;
}

const std::vector<SubsystemFact>& AllSubsystems() {
  static const std::vector<SubsystemFact> subsystems = {
      {"copy", {}, Release(17, 7), Release(20, 1), kAll, false},
      {"interface", {}, Release(17, 7), Release(20, 10), kAll, false},
      {"net_framework", {"interface"}, Release(17, 7), Release(20, 10), kAll, false},
      {"scheduler", {}, Release(22, 5), kNewest, kAll, true},
      {"vmd", {}, Release(19, 7), Release(26, 5), kAll, true},
      {"sock", {}, Release(20, 7), kNewest, kAll, true},
      {"iobuf", {}, Release(23, 1), kNewest, kAll, true},
      {"keyring", {}, Release(24, 1), kNewest, kAll, true},
      {"vmd", {}, Release(26, 9), kNewest, kAll, true, "--with-vmd"},
      {"fsdev", {}, Release(24, 9), kNewest, kVhost, true},
      {"fsdev", {}, Release(26, 9), kNewest, "nvmf_tgt iscsi_tgt", true, "--with-vfio-user"},
      {"accel", {}, Release(20, 4), Release(22, 9), kAll, true},
      {"accel", {"iobuf"}, Release(23, 1), kNewest, kAll, true},
      {"bdev", {"copy"}, Release(17, 7), Release(19, 4), kAll, true},
      {"bdev", {"copy", "vmd"}, Release(19, 7), Release(20, 1), kAll, true},
      {"bdev", {"accel", "vmd"}, Release(20, 4), Release(20, 4), kAll, true},
      {"bdev", {"accel", "vmd", "sock"}, Release(20, 7), Release(22, 9), kAll, true},
      {"bdev", {"accel", "vmd", "sock", "iobuf"}, Release(23, 1), Release(23, 9), kAll, true},
      {"bdev", {"accel", "keyring", "vmd", "sock", "iobuf"}, Release(24, 1), kNewest, kAll, true},
      {"scsi", {"bdev"}, Release(17, 7), Release(22, 1), kScsi, false},
      {"nvmf", {"bdev"}, Release(17, 7), Release(20, 4), kNvmf, true},
      {"nvmf", {"bdev", "sock"}, Release(20, 7), Release(23, 9), kNvmf, true},
      {"nvmf", {"bdev", "keyring", "sock"}, Release(24, 1), Release(25, 5), kNvmf, true},
      {"nvmf", {"bdev", "keyring", "sock", "accel", "iobuf"}, Release(25, 9), kNewest, kNvmf, true},
      {"vhost_blk", {"bdev"}, Release(22, 5), kNewest, kVhost, true},
      {"scsi", {"bdev"}, Release(22, 5), kNewest, kScsi, false},
      {"scsi", {"bdev"}, Release(26, 9), kNewest, "nvmf_tgt", false, "--with-vfio-user"},
      {"nbd", {"bdev"}, Release(18, 1), kNewest, kAll, true},
      {"ublk", {"bdev"}, Release(23, 1), Release(25, 5), "spdk_tgt", true, "--with-ublk"},
      {"ublk", {"bdev", "iobuf"}, Release(25, 9), kNewest, "spdk_tgt", true, "--with-ublk"},
      {"vhost", {"scsi"}, Release(17, 7), Release(22, 1), kVhost, true},
      {"iscsi", {"scsi"}, Release(17, 7), Release(20, 4), kIscsi, true},
      {"iscsi", {"scsi", "sock"}, Release(20, 7), kNewest, kIscsi, true},
      {"vhost_scsi", {"scsi"}, Release(22, 5), kNewest, kVhost, true},
      {"vfio_user_target", {"bdev", "scsi", "fsdev"}, Release(26, 9), kNewest, kAll, false, "--with-vfio-user"},
  };
  return subsystems;
}

bool Applies(const World& world, const Release& from, const Release& to, const std::string& apps) {
  const bool in_release = from <= world.options.release && world.options.release <= to;
  return in_release && (apps.empty() || (" " + apps + " ").find(" " + world.options.app + " ") != std::string::npos);
}

template <class Fact>
std::vector<Fact> Those(const World& world, const std::vector<Fact>& all) {
  std::vector<Fact> chosen;
  for (const Fact& fact : all) {
    const bool built = fact.option.empty() || IsBuiltWith(world, fact.option);
    if (built && Applies(world, fact.from, fact.to, fact.apps)) chosen.push_back(fact);
  }
  return chosen;
}

}  // namespace

bool IsOffered(const World& world, const Method& method) {
  // vfio-user brings SCSI with it.
  return method.OfferedBy(world.options.app) ||
         (method.name() == "scsi_get_devices" && IsBuiltWith(world, "--with-vfio-user"));
}

bool IsBuiltWith(const World& world, const std::string& option) {
  constexpr std::string_view kPrefix = "--with-";
  if (world.options.without.contains(option.substr(kPrefix.size()))) return false;
  const auto& options = AllBuildOptions();
  return std::any_of(options.begin(), options.end(), [&](const BuildOption& one) {
    return one.name == option && one.from <= world.options.release && world.options.release <= one.to;
  });
}

std::vector<LogFlag> LogFlagsOf(const World& world) { return Those(world, AllLogFlags()); }
std::vector<TraceGroupFact> TraceGroupsOf(const World& world) { return Those(world, AllTraceGroups()); }

std::vector<SubsystemFact> SubsystemsOf(const World& world) {
  std::vector<SubsystemFact> subsystems = Those(world, AllSubsystems());
  // spdk_tgt is linked in another order than the other applications: nbd and ublk come before vhost.
  if (world.options.app == "spdk_tgt" && world.Since(22, 5)) {
    const auto is = [](const char* name) { return [name](const SubsystemFact& one) { return one.name == name; }; };
    const auto vhost = std::find_if(subsystems.begin(), subsystems.end(), is("vhost_blk"));
    std::stable_partition(vhost, subsystems.end(),
                          [](const SubsystemFact& one) { return one.name == "nbd" || one.name == "ublk"; });
  }
  return subsystems;
}

}  // namespace spdkctl::sim

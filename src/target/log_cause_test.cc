#include "target/log_cause.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>

#include <fmt/format.h>

#include "base/text.h"

namespace spdkctl::target {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

// The lines are those of SPDK 23.09 and 26.09 on a host where the start failed like that.
constexpr const char* kDpdkFailed =
    "init.c: 863:spdk_env_init: *ERROR*: Failed to initialize DPDK\n"
    "app.c: 562:app_setup_env: *ERROR*: Unable to initialize SPDK env\n";

LogCause Find(const std::string& log, std::vector<std::string> arguments = {}, Circumstances known = {}) {
  known.arguments = std::move(arguments);
  return FindCause(Split(log, '\n'), known);
}

/// One NUMA node with pages of 2 MiB.
host::HugepageState Pages(std::uint64_t total, std::uint64_t free, bool mounted = true) {
  constexpr std::uint64_t kSize = 2 << 20;
  host::HugepageState state;
  state.default_page_size = kSize;
  state.pools.push_back({kSize, 0, total, free, 0, 0});
  if (mounted) state.mounts.push_back({"/dev/hugepages", kSize});
  return state;
}

CallOfStart Call(const std::string& method, const std::string& params) { return {method, params}; }

TEST(LogCauseTest, TheHolderOfACoreIsNamed) {
  const LogCause cause = Find(fmt::format(
      "app.c: 855:claim_cpu_cores: *ERROR*: Cannot create lock on core 0, probably process {} has claimed it.\n"
      "app.c: 986:spdk_app_start: *ERROR*: Unable to acquire lock on assigned core mask - exiting.",
      ::getpid()));
  EXPECT_EQ(cause.what, fmt::format("core 0 is held by process {} (target_test)", ::getpid()));
  EXPECT_THAT(cause.remedy, HasSubstr("other cores"));
}

TEST(LogCauseTest, ACoreLockOfAnotherUserIsNamed) {
  const LogCause cause = Find(
      "app.c: 835:claim_cpu_cores: *ERROR*: Could not open /var/tmp/spdk_cpu_lock_000 (Permission denied).\n"
      "app.c: 986:spdk_app_start: *ERROR*: Unable to acquire lock on assigned core mask - exiting.");
  EXPECT_THAT(cause.what, StartsWith("the lock of core 0, /var/tmp/spdk_cpu_lock_000"));
  EXPECT_THAT(cause.what, HasSubstr("Permission denied"));
  EXPECT_THAT(cause.remedy, HasSubstr("remove /var/tmp/spdk_cpu_lock_000"));
}

TEST(LogCauseTest, ACoreThatIsNotThereIsNamed) {
  EXPECT_EQ(Find(std::string("EAL: lcore 8 unavailable\nEAL: No valid lcores in core list\n"
                             "EAL: Error parsing command line arguments.\n") +
                 kDpdkFailed)
                .what,
            "this host has no core 8");
  const LogCause old = Find(
      "EAL: invalid coremask or core-list parameter, please check specified cores are part of 0-1", {"-m", "0x100"});
  EXPECT_EQ(old.what, "the cores 0x100 are not all there; this host has 0-1");
}

TEST(LogCauseTest, AnEmptyCoreMaskIsNamed) {
  EXPECT_EQ(Find("Invalid core mask ''\ninit.c: 818:spdk_env_init: *ERROR*: Invalid arguments to initialize DPDK").what,
            "'' is no core mask");
  EXPECT_EQ(Find("EAL: No lcores in coremask: [ ]\nEAL: invalid coremask syntax").what, "'' is no core mask");
}

TEST(LogCauseTest, CoresThatTheControlGroupForbidsAreNamed) {
  for (const char* log : {"EAL: Failed to create thread for interrupt handling\nEAL: Cannot set affinity\n",
                          "EAL: FATAL: Cannot init interrupt-handling thread\n", "EAL: FATAL: Cannot set affinity\n"}) {
    const LogCause cause = Find(std::string(log) + kDpdkFailed, {"-m", "0x3"});
    EXPECT_THAT(cause.what, HasSubstr("0x3"));
    EXPECT_THAT(cause.what, HasSubstr("cpuset"));
  }
}

TEST(LogCauseTest, TooFewHugePagesAreToldInNumbers) {
  const LogCause cause = Find(std::string("EAL: Not enough memory available! Requested: 9000MB, available: 2048MB\n"
                                          "EAL: Cannot init memory\n") +
                              kDpdkFailed);
  EXPECT_EQ(cause.what, "8.8GiB of huge pages are wanted, 2GiB were free");
  EXPECT_EQ(cause.remedy, "run: spdkctl host hugepages reserve 9000MiB");
  const LogCause node = Find("EAL: Not enough memory available on socket 1! Requested: 512MB, available: 0MB");
  EXPECT_EQ(node.what, "512MiB of huge pages are wanted on NUMA node 1, 0B were free");
  EXPECT_EQ(node.remedy, "run: spdkctl host hugepages reserve 512MiB --node 1");
}

TEST(LogCauseTest, ThatNoPageIsFreeIsToldWithWhatThereIs) {
  Circumstances known;
  known.pages = Pages(1024, 0);
  known.memory = std::uint64_t{200} << 20;
  const LogCause cause = Find(std::string("EAL: No free 2048 kB hugepages reported on node 0\n"
                                          "EAL: FATAL: Cannot get hugepage information.\n") +
                                  kDpdkFailed,
                              {}, known);
  EXPECT_EQ(cause.what, "no huge page of 2MiB was free on NUMA node 0; free now: 0 of 1024 on NUMA node 0");
  EXPECT_EQ(cause.remedy, "run: spdkctl host hugepages reserve 200MiB");
}

TEST(LogCauseTest, WhatDpdkDoesWithoutIsNoCause) {
  const std::string remarks =
      "EAL: No free hugepages reported in hugepages-1048576kB\n"
      "EAL: No available 1048576 kB hugepages reported\n"
      "EAL: 4 hugepages of size 1073741824 reserved, but no mounted hugetlbfs found for that size\n"
      "EAL: 0000:5e:00.0 VFIO group is not viable! Not all devices in IOMMU group bound to VFIO or unbound\n";
  EXPECT_THAT(Find(remarks +
                   "app.c: 855:claim_cpu_cores: *ERROR*: Cannot create lock on core 0, probably process 1 has claimed "
                   "it.")
                  .what,
              StartsWith("core 0 is held by process 1"));
  EXPECT_EQ(
      Find(remarks + "EAL: No free 2048 kB hugepages reported on node 1\nEAL: Cannot get hugepage information.").what,
      "hugetlbfs is not mounted for pages of 1GiB, of which 4 are reserved");
  EXPECT_EQ(Find("EAL: No free hugepages reported in hugepages-1048576kB\n"
                 "EAL: No free hugepages reported in hugepages-2048kB\nEAL: Cannot get hugepage information.")
                .what,
            "no huge page of 2MiB was free");
  EXPECT_THAT(Find(remarks).what, HasSubstr("IOMMU group"));
}

TEST(LogCauseTest, RefusalsThatDoNotEndTheTargetAreNoCause) {
  EXPECT_EQ(Find("json_config.c: 550:f: *ERROR*: Method 'bdev_nosuch' was not found\n"
                 "bdev.c:2437:spdk_bdev_initialize: *ERROR*: could not allocate spdk_bdev_io pool",
                 {"--json", "x", "--json-ignore-init-errors"})
                .code,
            Code::kNoSpace);
}

TEST(LogCauseTest, HugetlbfsThatIsNotMountedIsToBeMounted) {
  const std::string log = std::string(
                              "EAL: 1024 hugepages of size 2097152 reserved, but no mounted hugetlbfs found "
                              "for that size\nEAL: Cannot get hugepage information.\n") +
                          kDpdkFailed;
  const LogCause cause = Find(log);
  EXPECT_EQ(cause.what, "hugetlbfs is not mounted for pages of 2MiB, of which 1024 are reserved");
  EXPECT_EQ(cause.remedy, "run: mkdir -p /dev/hugepages && mount -t hugetlbfs -o pagesize=2048K nodev /dev/hugepages");
  EXPECT_EQ(Find(log, {"--huge-dir", "/tmp"}).code, Code::kInvalidArgument);
  EXPECT_EQ(Find(log, {"--huge-dir", "/tmp"}).what, "--huge-dir /tmp is no hugetlbfs for pages of 2MiB");
}

TEST(LogCauseTest, AFileOfAHugePageThatMayNotBeMadeIsNamed) {
  const LogCause cause =
      Find(std::string("EAL: get_seg_fd(): open '/dev/hugepages/spdk_pid29028map_0' failed: Permission denied\n"
                       "EAL: Couldn't get fd on hugepage file\nEAL: Cannot init memory\n") +
           kDpdkFailed + "app.c: 564:app_setup_env: *ERROR*: You may need to run as root");
  EXPECT_THAT(cause.what, StartsWith("the file /dev/hugepages/spdk_pid29028map_0 of a huge page cannot be made"));
  EXPECT_THAT(cause.remedy, HasSubstr("/dev/hugepages has to be writable"));
  // Without an amount of memory DPDK takes none before its services want it.
  const LogCause later =
      Find(std::string("EAL: get_seg_fd(): open '/dev/hugepages/spdk_pid1map_0' failed: Permission denied\n"
                       "EAL: Couldn't get fd on hugepage file\nEAL: error allocating rte services array\n"
                       "EAL: rte_service_init() failed\n") +
           kDpdkFailed);
  EXPECT_EQ(later.code, Code::kPermission);
  EXPECT_THAT(later.what, StartsWith("the file /dev/hugepages/spdk_pid1map_0 of a huge page cannot be made"));
}

TEST(LogCauseTest, PhysicalAddressesNeedRights) {
  const LogCause cause = Find(
      "EAL: FATAL: Cannot use IOVA as 'PA' since physical addresses are not available\n"
      "init.c: 617:spdk_env_init: *ERROR*: Failed to initialize DPDK");
  EXPECT_THAT(cause.what, HasSubstr("IOVA mode PA"));
  EXPECT_THAT(cause.remedy, HasSubstr("root"));
  EXPECT_EQ(Find("EAL: invalid iova mode parameter 'zz'", {"--iova-mode", "zz"}).what, "--iova-mode is 'zz'");
  EXPECT_THAT(Find("iova-mode=pa is incompatible with specified no-huge parameter").what, HasSubstr("--no-huge"));
}

TEST(LogCauseTest, TheLimitOfLockedMemoryIsNamed) {
  const LogCause cause = Find(
      "trace.c: 358:spdk_trace_init: *ERROR*: Could not mlock shm for tracing - Cannot allocate memory.\n"
      "trace.c: 360:spdk_trace_init: *ERROR*: Check /dev/shm for old tracing files that can be deleted.");
  EXPECT_THAT(cause.what, HasSubstr("Cannot allocate memory"));
  EXPECT_THAT(cause.remedy, HasSubstr("LimitMEMLOCK=infinity"));
}

TEST(LogCauseTest, BuffersThatDoNotFitAreSummedUp) {
  Circumstances known;
  known.calls = {Call("iobuf_set_options", R"({"small_pool_count": 4000000})")};
  known.memory = std::uint64_t{200} << 20;
  const LogCause cause = Find(
      "iobuf.c: 139:iobuf_node_initialize: *ERROR*: Unable to allocate requested small iobuf pool size\n"
      "iobuf.c:  19:iobuf_subsystem_initialize: *ERROR*: Failed to initialize iobuf\n"
      "subsystem.c: 154:spdk_subsystem_init_next: *ERROR*: Init subsystem iobuf failed",
      {}, known);
  EXPECT_EQ(cause.what,
            "the pools of iobuf_set_options take 30.6GiB (small_pool_count 4000000 x small_bufsize 8192 = 30.5GiB, "
            "large_pool_count 1024 x large_bufsize 135168 = 132MiB), which do not fit into its 200MiB of memory");
}

TEST(LogCauseTest, APoolOfBdevsOrMessagesIsNamedWithItsSize) {
  Circumstances known;
  known.calls = {Call("bdev_set_options", R"({"bdev_io_pool_size": 60000000})")};
  EXPECT_THAT(Find("bdev.c:2437:spdk_bdev_initialize: *ERROR*: could not allocate spdk_bdev_io pool", {}, known).what,
              StartsWith("the 60000000 structures of bdev_set_options' bdev_io_pool_size"));
  EXPECT_THAT(Find("thread.c: 391:_thread_lib_init: *ERROR*: spdk_msg_mempool creation failed",
                   {"--msg-mempool-size", "100000000"})
                  .what,
              StartsWith("the 100000000 messages"));
}

TEST(LogCauseTest, ASharedMemoryIdThatIsInUseIsNamed) {
  EXPECT_THAT(Find("iscsi_subsystem.c:  59:iscsi_initialize_pdu_pool: *ERROR*: Cannot create PDU pool: already exists",
                   {"-i", "170"})
                  .what,
              HasSubstr("shared memory ID 170"));
}

TEST(LogCauseTest, TheRpcSocketsTroubleIsNamed) {
  EXPECT_EQ(Find("rpc.c: 187:spdk_rpc_server_listen: *ERROR*: RPC Unix domain socket path /no/h.sock in use. "
                 "Specify another.")
                .what,
            "the RPC socket /no/h.sock is in use");
  EXPECT_THAT(Find("rpc.c: 167:spdk_rpc_server_listen: *ERROR*: RPC Listen address Unix socket path too long").what,
              HasSubstr("too long"));
  const LogCause folder = Find(
      "rpc.c: 180:spdk_rpc_server_listen: *ERROR*: Cannot open lock file /no/a.sock.lock: No such file or directory\n"
      "rpc.c: 168:spdk_rpc_initialize: *ERROR*: Unable to start RPC service at /no/a.sock");
  EXPECT_EQ(folder.what, "the folder /no of the RPC socket is not there");
  EXPECT_EQ(folder.remedy, "run: mkdir -p /no");
  EXPECT_THAT(
      Find("rpc.c: 180:spdk_rpc_server_listen: *ERROR*: Cannot open lock file /no/a.sock.lock: Permission denied").what,
      HasSubstr("/no/a.sock.lock beside the RPC socket cannot be opened: Permission denied"));
}

TEST(LogCauseTest, TheJsonBehindARefusalIsReadWithTheComplaintBeforeIt) {
  const LogCause cause = Find(
      "app.c: 993:spdk_app_start: *NOTICE*: Total cores available: 1\n"
      "transport.c: 843:spdk_nvmf_transport_opts_init: *ERROR*: Transport type RDMA unavailable.\n"
      "nvmf_rpc.c:2074:rpc_nvmf_create_transport: *ERROR*: Invalid transport type 'RDMA'\n"
      "json_config.c: 169:log_rpc_error: *ERROR*: error response:\n"
      "{\n"
      "  \"code\": -32602,\n"
      "  \"message\": \"Invalid transport type 'RDMA'\"\n"
      "}\n"
      "app.c: 429:app_start_application: *ERROR*: Failed to load subsystems for RUNTIME state with code: -22");
  EXPECT_EQ(cause.what,
            "a call of its configuration was refused: Invalid transport type 'RDMA' (-32602); it said before: "
            "Transport type RDMA unavailable. | Invalid transport type 'RDMA'");
  const LogCause params = Find(
      "json_config.c: 194:rpc_client_poller: *ERROR*: error response: \n{\n  \"code\": -32603,\n"
      "  \"message\": \"spdk_json_decode_object failed\"\n}\n");
  EXPECT_EQ(params.what, "a call of its configuration was refused: spdk_json_decode_object failed (-32603)");
  EXPECT_THAT(params.remedy, HasSubstr("a parameter is unknown"));
}

TEST(LogCauseTest, AMethodThatTheApplicationLacksIsNamed) {
  EXPECT_EQ(Find("json_config.c: 550:app_json_config_load_subsystem_config_entry: *ERROR*: Method "
                 "'bdev_malloc_creat' was not found")
                .what,
            "its configuration calls bdev_malloc_creat, which this application does not have; did you mean "
            "'bdev_malloc_create'?");
}

TEST(LogCauseTest, AConfigurationThatIsNoJsonIsLookedAt) {
  std::string folder = fs::temp_directory_path() / "spdkctl-cause-XXXXXX";
  ASSERT_NE(::mkdtemp(folder.data()), nullptr);
  const std::string file = folder + "/x";
  const auto log = "json_config.c: 723:parse_json: *ERROR*: Parsing JSON configuration failed (-1)";
  std::ofstream(file) << "# comment\n[Nvmf]\n  MaxQueues 4\n";
  EXPECT_EQ(Find(log, {"-c", file}).what, file + " is an INI file, which SPDK up to 20.07 takes");
  std::ofstream(file) << "{\"subsystems\": [";
  EXPECT_THAT(Find(log, {"--json=" + file}).what, HasSubstr(file + " is no JSON object"));
  fs::remove_all(folder);
  EXPECT_THAT(Find("app.c:1047:spdk_app_start: *ERROR*: Read JSON configuration file /no.json failed: No such file or "
                   "directory")
                  .what,
              HasSubstr("/no.json cannot be read: No such file or directory"));
  EXPECT_THAT(Find("json_config.c: 521:app_json_config_read: *ERROR*: Read JSON configuration file  failed: No such "
                   "file or directory")
                  .what,
              HasSubstr("is empty"));
}

/// What SPDK prints of a refusal in a configuration that it reads itself.
std::string Refusal(const std::string& before, int code, const std::string& message) {
  return fmt::format(
      "reactor.c: 996:reactor_run: *NOTICE*: Reactor started on core 1\n{}\n"
      "json_config.c: 169:log_rpc_error: *ERROR*: error response:\n{{\n  \"code\": {},\n  \"message\": \"{}\"\n}}\n"
      "app.c: 429:app_start_application: *ERROR*: Failed to load subsystems for RUNTIME state with code: -22",
      before, code, message);
}

/// A configuration in a folder of its own.
class OwnConfigurationTest : public ::testing::Test {
 protected:
  void SetUp() override {
    folder_ = fs::temp_directory_path() / "spdkctl-cause-XXXXXX";
    ASSERT_NE(::mkdtemp(folder_.data()), nullptr);
  }
  void TearDown() override { fs::remove_all(folder_); }

  LogCause Of(const std::string& calls, const std::string& log) {
    const std::string file = folder_ + "/own.json";
    std::ofstream(file) << fmt::format(R"({{"subsystems": [{{"subsystem": "bdev", "config": [{}]}}]}})", calls);
    return Find(log, {"-c", file});
  }

  std::string folder_;
};

constexpr const char* kNoM =
    "bdev.c:9073:bdev_open_ext: *NOTICE*: Currently unable to find bdev with name: M\n"
    "vbdev_lvol.c: 275:vbdev_lvs_create_ext: *ERROR*: Cannot create blobstore device";
constexpr const char* kMakeStore =
    R"({"method": "bdev_lvol_create_lvstore", "params": {"bdev_name": "M", "lvs_name": "l"}})";

TEST_F(OwnConfigurationTest, ARefusedCallIsNamedWithItsPlaceAndWhatItLacks) {
  const LogCause cause = Of(kMakeStore, Refusal(kNoM, -19, "No such device"));
  EXPECT_EQ(cause.what, "bdev_lvol_create_lvstore at /subsystems/0/config/0 of " + folder_ +
                            "/own.json was refused: No such device (-19): no call before it makes bdev 'M'");
  EXPECT_EQ(cause.code, Code::kNotFound);
}

TEST_F(OwnConfigurationTest, TheCallIsTheOneWhoseNamesTheLogHas) {
  const std::string others =
      R"({"method": "bdev_null_create", "params": {"name": "N", "num_blocks": 8, "block_size": 512}},
                                {"method": "bdev_lvol_create_lvstore", "params": {"bdev_name": "N", "lvs_name": "n"}},)";
  const LogCause cause = Of(others + kMakeStore, Refusal(kNoM, -19, "No such device"));
  EXPECT_THAT(cause.what, StartsWith("bdev_lvol_create_lvstore at /subsystems/0/config/2 of "));
  EXPECT_THAT(cause.what, HasSubstr("no call before it makes bdev 'M'"));
}

TEST_F(OwnConfigurationTest, AFileThatACallNamesIsLookedAt) {
  const std::string key = folder_ + "/nokey";
  const LogCause cause =
      Of(fmt::format(R"({{"method": "bdev_null_create", "params": {{"name": "N", "num_blocks": 8, "block_size": 512}}}},
                     {{"method": "keyring_file_add_key", "params": {{"name": "k", "path": "{}"}}}})",
                     key),
         Refusal("keyring.c:  31:keyring_file_check_path: *ERROR*: Could not stat key file '" + key + "'", -2,
                 "No such file or directory"));
  EXPECT_THAT(cause.what, StartsWith("keyring_file_add_key at /subsystems/0/config/1 of "));
  EXPECT_EQ(cause.code, Code::kNotFound);
}

TEST_F(OwnConfigurationTest, AValueThatNoReleaseTakesIsFoundWithoutItsName) {
  const LogCause cause =
      Of(R"({"method": "bdev_malloc_create", "params": {"name": "A", "num_blocks": 8, "block_size": 512}},
            {"method": "bdev_malloc_create", "params": {"name": "B", "num_blocks": 8, "block_size": 500}})",
         Refusal("bdev_malloc.c: 866:create_malloc_disk: *ERROR*: Data block size must be 512 bytes aligned", -22,
                 "Invalid argument"));
  EXPECT_THAT(cause.what, StartsWith("bdev_malloc_create at /subsystems/0/config/1 of "));
  EXPECT_THAT(cause.what, HasSubstr("block_size is 500; it has to be a multiple of 512"));
  EXPECT_EQ(cause.code, Code::kInvalidArgument);
}

TEST_F(OwnConfigurationTest, WhatMayComeWithSomethingElseIsNotSaidToBeAbsent) {
  const std::string attach =
      R"({"method": "bdev_nvme_attach_controller", "params": {"name": "Nvme0", "trtype": "PCIe", "traddr": "0000:5e:00.0"}},)";
  const LogCause cause =
      Of(attach + R"({"method": "bdev_lvol_create_lvstore", "params": {"bdev_name": "Nvme0n1", "lvs_name": "l"}})",
         Refusal("vbdev_lvol.c: 275:f: *ERROR*: Nvme0n1 has blobs", -16, "Device or resource busy"));
  EXPECT_THAT(cause.what, StartsWith("bdev_lvol_create_lvstore at /subsystems/0/config/1 of "));
  EXPECT_THAT(cause.what, HasSubstr("Device or resource busy (-16); it said before: Nvme0n1 has blobs"));
  EXPECT_EQ(cause.code, Code::kBusy);
}

TEST_F(OwnConfigurationTest, TheFunctionOfAMethodAndTheNamesOfParametersTellTheCallToo) {
  const std::string calls = R"({"method": "bdev_set_options", "params": {"bdev_io_pool_size": 70000}},
                               {"method": "iobuf_set_options", "params": {"small_pool_count": 70000}},
                               {"method": "nvmf_create_subsystem", "params": {"nqn": "nqn.2016-06.io.spdk:a"}},
                               {"method": "nvmf_create_subsystem", "params": {"nqn": "nqn.2016-06.io.spdk:b"}})";
  EXPECT_THAT(
      Of(calls, Refusal("iobuf.c: 1:f: *ERROR*: small_pool_count must be at least 64", -22, "Invalid argument")).what,
      StartsWith("iobuf_set_options at /subsystems/0/config/1 of "));
  EXPECT_THAT(Of(calls, Refusal("tcp.c: 1:f: *NOTICE*: nqn.2016-06.io.spdk:b is there\n"
                                "nvmf_rpc.c: 1:rpc_nvmf_create_subsystem: *ERROR*: nqn.2016-06.io.spdk:a is odd",
                                -32603, "Internal error"))
                  .what,
              StartsWith("nvmf_create_subsystem at /subsystems/0/config/2 of "));
}

TEST_F(OwnConfigurationTest, OfThoseWithOneNameItIsTheOneWhoseSourceComplains) {
  const std::string calls =
      R"({"method": "bdev_null_create", "params": {"name": "M", "num_blocks": 8, "block_size": 512}},
         {"method": "nvmf_subsystem_add_ns", "params": {"nqn": "nqn.2016-06.io.spdk:a", "namespace": {"bdev_name": "M"}}},)";
  const LogCause cause =
      Of(calls + kMakeStore, Refusal("bdev.c:8743:bdev_open: *ERROR*: bdev M already claimed: type exclusive_write by "
                                     "module NVMe-oF Target\n"
                                     "vbdev_lvol.c: 275:vbdev_lvs_create_ext: *ERROR*: Cannot create blobstore device",
                                     -1, "Operation not permitted"));
  EXPECT_THAT(cause.what, StartsWith("bdev_lvol_create_lvstore at /subsystems/0/config/2 of "));
  EXPECT_THAT(cause.what, HasSubstr("Operation not permitted (-1); it said before: bdev M already claimed: type "
                                    "exclusive_write by module NVMe-oF Target | Cannot create blobstore device"));
  EXPECT_EQ(cause.code, Code::kBusy);
}

TEST_F(OwnConfigurationTest, WhatIsMadeTwiceIsFoundAtItsSecondPlace) {
  const std::string null =
      R"({"method": "bdev_null_create", "params": {"name": "N", "num_blocks": 8, "block_size": 512}})";
  const LogCause cause = Of(
      null + "," + null, Refusal("bdev.c: 1:bdev_register: *ERROR*: Bdev name N already exists", -17, "File exists"));
  EXPECT_THAT(cause.what, StartsWith("bdev_null_create at /subsystems/0/config/1 of "));
  EXPECT_THAT(cause.what, HasSubstr("a call before it makes bdev 'N' already"));
  EXPECT_EQ(cause.code, Code::kExists);
}

TEST_F(OwnConfigurationTest, WhereNothingTellsWhichCallItWasNoneIsNamed) {
  const std::string null =
      R"({"method": "bdev_null_create", "params": {"name": "N", "num_blocks": 8, "block_size": 512}})";
  EXPECT_THAT(Of(null + "," + null, Refusal("x.c: 1:f: *ERROR*: odd", -5, "Input/output error")).what,
              StartsWith("a call of its configuration was refused: Input/output error (-5); it said before: odd"));
}

TEST(LogCauseTest, WhateverValueAnOptionHasItsRefusalIsOfTheArguments) {
  for (const char* complaint : {"app.c:1477:spdk_app_parse_args: *ERROR*: Invalid base-virtaddr zz",
                                "app.c:1498:spdk_app_parse_args: *ERROR*: num-trace-entries must be power of 2",
                                "x.c: 1:parse: *ERROR*: nothing that anybody has heard of"}) {
    const LogCause cause = Find(std::string(complaint) + "\n/opt/spdk_tgt [options]\n\nCPU options:\n");
    EXPECT_TRUE(cause.known) << complaint;
    EXPECT_EQ(cause.code, Code::kInvalidArgument) << complaint;
    EXPECT_THAT(cause.remedy, HasSubstr("`arguments`"));
  }
  const LogCause eal =
      Find("EAL: Error: Main lcore is not enabled for DPDK\nEAL: Error parsing command line arguments.\n" +
           std::string(kDpdkFailed));
  EXPECT_EQ(eal.what, "its command line is refused: EAL: Error: Main lcore is not enabled for DPDK");
  EXPECT_EQ(eal.code, Code::kInvalidArgument);
  EXPECT_FALSE(Find("EAL: Error: something\n" + std::string(kDpdkFailed)).known);
}

TEST(LogCauseTest, AnUnknownOptionIsComparedWithThoseThatTheUsageLists) {
  const std::string usage =
      "spdk_tgt [options]\nMemory options:\n     --iova-mode <pa/va>   set IOVA mode\n     --no-huge             run\n";
  EXPECT_EQ(Find("spdk_tgt: unrecognized option '--no-hugee'\n" + usage).what,
            "this release of the application has no option --no-hugee; did you mean '--no-huge'?");
  EXPECT_EQ(Find("spdk_tgt: invalid option -- 'z'\n" + usage).what, "this release of the application has no option -z");
  EXPECT_EQ(Find("spdk_tgt: option requires an argument -- 's'\n" + usage).what, "the option -s has no value");
  EXPECT_EQ(Find("spdk_tgt: option '--no-pci' doesn't allow an argument\n" + usage).what,
            "the option --no-pci doesn't allow an argument");
}

TEST(LogCauseTest, ValuesOfOptionsAreQuoted) {
  EXPECT_EQ(Find("app.c:1386:spdk_app_parse_args: *ERROR*: invalid memory pool size `-s `\nspdk_tgt [options]",
                 {"-m", "0x1", "-s", ""})
                .what,
            "the amount of memory (-s) is '', which is no number of MiB");
  EXPECT_EQ(Find("app.c:1174:spdk_app_parse_args: *ERROR*: unknown flag\n", {"-L", "nosuch"}).what,
            "there is no log flag 'nosuch'");
  EXPECT_EQ(Find("app.c: 510:app_opts_add_pci_addr: *ERROR*: Invalid address \n").what,
            "an empty word is no PCI address");
  EXPECT_THAT(Find("EAL: Invalid hugepage dir parameter", {"--huge-dir", ""}).what, StartsWith("--huge-dir is ''"));
}

TEST(LogCauseTest, AMissingLibraryIsNamed) {
  const LogCause cause = Find(
      "/opt/spdk_tgt: error while loading shared libraries: libuuid.so.1: cannot open shared object file: No such file "
      "or directory");
  EXPECT_EQ(
      cause.what,
      "the shared library libuuid.so.1 cannot be loaded: cannot open shared object file: No such file or directory");
}

TEST(LogCauseTest, WhatIsHarmlessIsNoCause) {
  const std::string governor =
      "POWER: Env isn't set yet!\nGUEST_CHANNEL: Unable to connect to '/dev/virtio-ports/x' with error 2\n"
      "dpdk_governor.c: 135:_init_core: *ERROR*: Failed to initialize on core0\n";
  EXPECT_EQ(Find(governor + "x.c: 1:f: *ERROR*: no such thing\n").what, "no such thing");
  EXPECT_EQ(Find("uring.c: 1:f: *ERROR*: Interrupt mode is not supported in the uring sock implementation.\n"
                 "x.c: 1:f: *ERROR*: no such thing")
                .what,
            "no such thing");
  EXPECT_EQ(Find("EAL: something unheard of\n" + std::string(kDpdkFailed)).what, "EAL: something unheard of");
  EXPECT_FALSE(Find("EAL: something unheard of\n" + std::string(kDpdkFailed)).known);
}

TEST(LogCauseTest, ConsequencesStandOnlyWhereNothingElseIsSaid) {
  EXPECT_EQ(Find(kDpdkFailed).what, "Failed to initialize DPDK");
  EXPECT_EQ(Find("one\ntwo").what, "two");
  EXPECT_THAT(Find("spdk_tgt: thread.c:2204: f: Assertion `false' failed.\ntwo").what, HasSubstr("Assertion"));
}

}  // namespace
}  // namespace spdkctl::target

#include <gtest/gtest.h>

#include <filesystem>
#include <optional>

#include <fmt/format.h>
#include <boost/asio/io_context.hpp>

#include "sim_process.h"
#include "spdkctl/base/log.h"
#include "spdkctl/client/async_client.h"
#include "spdkctl/client/client.h"
#include "spdkctl/client/diagnosis.h"
#include "spdkctl/client/info_store.h"
#include "spdkctl/rpc/v1/nvmf.pb.h"

// A simulated target dies of these calls as a real one does.
namespace spdkctl {
namespace {

template <class T>
void ExpectNotSent(const Result<T>& call, const std::string& why, Code code = Code::kUnsupported) {
  ASSERT_FALSE(call);
  EXPECT_EQ(call.error().code, code) << call.error().ToString();
  EXPECT_EQ(call.error().delivery, Delivery::kNotSent);
  EXPECT_NE(call.error().message.find(why), std::string::npos) << call.error().message;
}

rpc::v1::ConstructNvmfSubsystemRequest Subsystem(const std::string& bdev) {
  rpc::v1::ConstructNvmfSubsystemRequest request;
  request.set_core(-1);
  request.set_mode("Virtual");
  request.set_nqn("nqn.2016-06.io.spdk:cnode1");
  request.set_serial_number("S1");
  if (!bdev.empty()) request.add_namespaces()->set_bdev_name(bdev);
  return request;
}

constexpr const char* kSubsystemOfAbsent =
    R"({"core":0,"mode":"Virtual","nqn":"nqn.2016-06.io.spdk:cnode1","listen_addresses":[],"hosts":[],)"
    R"("serial_number":"S1","namespaces":["absent"]})";

TEST(HazardTest, TypedCallsThatWouldBreakTheOldestReleaseAreNotSent) {
  const SimProcess sim("nvmf_tgt", "17.07");
  Client client(sim.address());
  ExpectNotSent(client.construct_nvmf_subsystem(Subsystem("absent")), "there is no bdev 'absent'");
  rpc::v1::ConstructNvmfSubsystemRequest request = Subsystem("");
  request.set_serial_number(std::string(21, 'S'));
  ExpectNotSent(client.construct_nvmf_subsystem(request), "has 21 characters, 20 fit", Code::kInvalidArgument);
  request = Subsystem("");
  request.set_mode("Direct");
  ExpectNotSent(client.construct_nvmf_subsystem(request), "mode Direct is not used");
  EXPECT_TRUE(client.nvmf_get_subsystems({}));
}

TEST(HazardTest, NorAreUntypedOnes) {
  const SimProcess sim("nvmf_tgt", "17.07");
  InlineClient client(sim.address());
  ExpectNotSent(client.call("construct_nvmf_subsystem", kSubsystemOfAbsent), "there is no bdev 'absent'");
  EXPECT_TRUE(client.call("get_nvmf_subsystems"));
}

TEST(HazardTest, DiagnosisDoesNotAskWhatCrashesAReleaseAfterAFailure) {
  const SimProcess sim("nvmf_tgt", "17.07", {"error:construct_nvmf_subsystem:-32602:Invalid parameters"});
  Client inner(sim.address());
  DiagnosingClient client(inner);
  const auto made = client.construct_nvmf_subsystem(Subsystem(""));
  ASSERT_FALSE(made);
  EXPECT_EQ(made.error().delivery, Delivery::kAnswered);
  EXPECT_EQ(made.error().cause, "");
  EXPECT_EQ(sim.CallsOf("get_nvmf_subsystems"), 0);
}

TEST(HazardTest, AfterAFailureNoCallAsksWhatWouldCrashThatProcess) {
  SimProcess sim("nvmf_tgt", "17.07", {"error:construct_nvmf_subsystem:-32602:Invalid parameters"});
  Client client(sim.address());
  ASSERT_FALSE(client.construct_nvmf_subsystem(Subsystem("")));
  ExpectNotSent(client.nvmf_get_subsystems({}), "restart the target");
  ExpectNotSent(client.call("get_nvmf_subsystems"), "restart the target");
  EXPECT_EQ(sim.CallsOf("get_nvmf_subsystems"), 0);
  sim.Kill(SIGKILL);
  sim.Restart();
  EXPECT_TRUE(client.nvmf_get_subsystems({}));
}

/// A store of what is broken, within the test.
class Marks : public InfoStore {
 public:
  std::optional<TargetInfo> Load(const TargetIdentity& /*identity*/) override { return std::nullopt; }
  void Save(const TargetIdentity& /*identity*/, const TargetInfo& /*info*/) override {}
  void Forget(const TargetIdentity& /*identity*/) override {}
  Result<bool> IsBroken(const TargetIdentity& identity) override {
    if (!readable) return MakeError(Code::kPermission, "the mark cannot be read");
    return broken == identity;
  }
  Result<void> SetBroken(const TargetIdentity& identity, bool is_broken) override {
    if (!writable) return MakeError(Code::kPermission, "the mark cannot be written");
    broken = is_broken ? std::optional(identity) : std::nullopt;
    return {};
  }

  bool readable = true;
  bool writable = true;
  std::optional<TargetIdentity> broken;
};

class BrokenTargetTest : public ::testing::Test {
 protected:
  ~BrokenTargetTest() override { SetLogSink({}); }
  InlineClient NewClient(const SimProcess& sim) {
    ClientOptions options;
    options.info_store = marks_;
    return InlineClient(sim.address(), options);
  }
  void CountWarnings() {
    SetLogSink([this](LogLevel level, std::string_view) { warnings_ += level == LogLevel::kWarning ? 1 : 0; });
  }

  std::shared_ptr<Marks> marks_ = std::make_shared<Marks>();
  const std::vector<std::string> failing_ = {"error:construct_nvmf_subsystem:-32602:Invalid parameters"};
  int warnings_ = 0;
};

TEST_F(BrokenTargetTest, TheNextClientKnows) {
  SimProcess sim("nvmf_tgt", "17.07", failing_);
  ASSERT_FALSE(NewClient(sim).construct_nvmf_subsystem(Subsystem("")));
  ExpectNotSent(NewClient(sim).nvmf_get_subsystems({}), "restart the target");
  EXPECT_EQ(sim.CallsOf("get_nvmf_subsystems"), 0);
  sim.Kill(SIGKILL);
  sim.Restart();
  EXPECT_TRUE(NewClient(sim).nvmf_get_subsystems({}));
}

TEST_F(BrokenTargetTest, ACallThatSucceedsLeavesNoMark) {
  const SimProcess sim("nvmf_tgt", "17.07");
  ASSERT_TRUE(NewClient(sim).construct_nvmf_subsystem(Subsystem("")));
  EXPECT_FALSE(marks_->broken);
  EXPECT_TRUE(NewClient(sim).nvmf_get_subsystems({}));
}

TEST_F(BrokenTargetTest, ACallThatSucceedsDoesNotHideThatOneBeforeFailed) {
  const SimProcess sim("nvmf_tgt", "17.07", {"error:construct_nvmf_subsystem:-32602:Invalid parameters@1"});
  ASSERT_FALSE(NewClient(sim).construct_nvmf_subsystem(Subsystem("")));
  ASSERT_TRUE(NewClient(sim).construct_nvmf_subsystem(Subsystem("")));
  ExpectNotSent(NewClient(sim).nvmf_get_subsystems({}), "restart the target");
}

TEST_F(BrokenTargetTest, ACallThatIsUnderWayMayHaveFailed) {
  const SimProcess sim("nvmf_tgt", "17.07", {"hang:construct_nvmf_subsystem"});
  boost::asio::io_context context;
  ClientOptions options;
  options.info_store = marks_;
  AsyncClient client(context.get_executor(), sim.address(), options);
  client.async_call_message(*Schema::Get().Find("construct_nvmf_subsystem"), Subsystem(""), CallOptions{},
                            [](const auto& /*result*/) {});
  while (sim.CallsOf("construct_nvmf_subsystem") == 0) context.poll();
  // Whoever made the call is gone now.
  EXPECT_TRUE(marks_->broken);
  client.Close();
}

TEST_F(BrokenTargetTest, WhatCannotBeRememberedIsSaidOnce) {
  CountWarnings();
  marks_->writable = false;
  const SimProcess sim("nvmf_tgt", "17.07", failing_);
  InlineClient client = NewClient(sim);
  ASSERT_FALSE(client.construct_nvmf_subsystem(Subsystem("")));
  EXPECT_EQ(warnings_, 1);
  ASSERT_FALSE(client.construct_nvmf_subsystem(Subsystem("")));
  EXPECT_EQ(warnings_, 1);
  ExpectNotSent(client.nvmf_get_subsystems({}), "restart the target");
}

TEST_F(BrokenTargetTest, WithAMarkThatCannotBeReadOnlyWhatWouldCrashIsRefused) {
  const SimProcess sim("nvmf_tgt", "17.07");
  marks_->readable = false;
  InlineClient client = NewClient(sim);
  EXPECT_TRUE(client.bdev_get_bdevs({}));
  EXPECT_TRUE(client.construct_nvmf_subsystem(Subsystem("")));
  ExpectNotSent(client.nvmf_get_subsystems({}), "the mark cannot be read");
}

constexpr const char* kSubsystemOnRdma =
    R"({"core":0,"mode":"Virtual","nqn":"nqn.2016-06.io.spdk:cnode1","listen_addresses":)"
    R"([{"trtype":"RDMA","traddr":"127.0.0.1","trsvcid":"4420"}],"hosts":[],"serial_number":"S1","namespaces":[]})";

TEST(HazardTest, ATransportIsKnownByItsOldestNameToo) {
  const SimProcess sim("nvmf_tgt", "17.07");
  Client client(sim.address());
  std::string named = kSubsystemOnRdma;
  named.replace(named.find("trtype"), std::string_view("trtype").size(), "transport");
  const auto result = client.call("construct_nvmf_subsystem", named);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().message.find("only RDMA"), std::string::npos) << result.error().message;
}

TEST(HazardTest, DevicesAreThoseOfTheTargetsHost) {
  if (std::filesystem::exists("/sys/class/infiniband")) GTEST_SKIP() << "this host has RDMA";
  const SimProcess here("nvmf_tgt", "17.07");
  Client local(here.address());
  ExpectNotSent(local.call("construct_nvmf_subsystem", kSubsystemOnRdma), "this host has no RDMA device");
  const SimProcess elsewhere("nvmf_tgt", "17.07", {}, "127.0.0.1:" + FreePort());
  Client remote(elsewhere.address());
  ExpectNotSent(remote.call("construct_nvmf_subsystem", kSubsystemOnRdma), "cannot be told from here");
  EXPECT_EQ(elsewhere.CallsOf("construct_nvmf_subsystem"), 0);
}

std::string Portal(int tag, const std::string& port) {
  return fmt::format(R"({{"tag":{},"portals":[{{"host":"127.0.0.1","port":"{}"}}]}})", tag, port);
}

class PortalHazardTest : public ::testing::TestWithParam<const char*> {};

INSTANTIATE_TEST_SUITE_P(Releases, PortalHazardTest, ::testing::Values("26.05", "26.09"),
                         [](const auto& one) { return one.index == 0 ? "Release26_05" : "Release26_09"; });

TEST_P(PortalHazardTest, ASecondUseOfAPortalIsNotSent) {
  const SimProcess sim("iscsi_tgt", GetParam());
  Client client(sim.address());
  const std::string port = FreePort();
  ASSERT_TRUE(client.call("iscsi_create_portal_group", Portal(1, port)));
  ExpectNotSent(client.call("iscsi_create_portal_group", Portal(2, port)), "belongs to portal group 1");
  // What SPDK keeps under one name is the same.
  const std::string any = R"({"tag":2,"portals":[{"host":"*","port":"3260"},{"host":"0.0.0.0","port":"3260"}]})";
  ExpectNotSent(client.call("iscsi_create_portal_group", any), "is named twice");
  ExpectNotSent(client.call("iscsi_create_portal_group", Portal(2, std::string(33, '1'))), "is too long");
  EXPECT_TRUE(client.call("iscsi_get_portal_groups"));
}

TEST(HazardTest, ABlockOfMetadataAloneIsNotSentTo26_09) {
  const SimProcess sim("spdk_tgt", "26.09");
  Client client(sim.address());
  ExpectNotSent(client.call("bdev_null_create", R"({"name":"N","num_blocks":8,"block_size":0,"md_size":8})"),
                "a block size of 0 with metadata crashes SPDK");
  EXPECT_EQ(sim.CallsOf("bdev_null_create"), 0);
  // Without metadata 26.09 refuses it itself.
  const auto refused = client.call("bdev_null_create", R"({"name":"N","num_blocks":8,"block_size":0})");
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().rpc_code, -22);
}

TEST(HazardTest, CallsThatAreDangerousTogetherGoOneAfterTheOther) {
  const SimProcess sim("iscsi_tgt", "26.05");
  boost::asio::io_context context;
  AsyncClient client(context.get_executor(), sim.address());
  const std::string port = FreePort();
  std::vector<Result<std::string>> ended;
  for (int tag = 1; tag <= 3; ++tag) {
    client.async_call("iscsi_create_portal_group", Portal(tag, port), CallOptions{}, [&](Result<std::string> result) {
      ended.push_back(std::move(result));
      if (ended.size() == 3) client.Close();
    });
  }
  context.run();
  ASSERT_EQ(ended.size(), 3u);
  EXPECT_TRUE(ended[0]) << ended[0].error().ToString();
  for (int i = 1; i < 3; ++i) ExpectNotSent(ended[i], "belongs to portal group 1");
}

TEST(HazardTest, WhatCannotBeToldIsNotSent) {
  const SimProcess sim("iscsi_tgt", "26.05", {"error:iscsi_get_portal_groups:-32603:Internal error"});
  Client client(sim.address());
  ExpectNotSent(client.call("iscsi_create_portal_group", Portal(1, FreePort())), "cannot be told");
  const SimProcess hung("iscsi_tgt", "26.05", {"hang:iscsi_get_portal_groups"});
  Client waiting(hung.address());
  const auto call =
      waiting.call("iscsi_create_portal_group", Portal(1, FreePort()), CallOptions{std::chrono::milliseconds(200)});
  ASSERT_FALSE(call);
  EXPECT_EQ(call.error().code, Code::kTimeout);
  EXPECT_EQ(call.error().delivery, Delivery::kNotSent);
  EXPECT_EQ(hung.CallsOf("iscsi_create_portal_group"), 0);
}

TEST(HazardTest, AScsiTargetInABlkControllerIsNotSentUnderAnyName) {
  const SimProcess sim("vhost", "20.01");
  Client client(sim.address());
  ASSERT_TRUE(client.call("bdev_malloc_create", R"({"name":"M0","num_blocks":2048,"block_size":512})"));
  ASSERT_TRUE(client.call("bdev_malloc_create", R"({"name":"M1","num_blocks":2048,"block_size":512})"));
  ASSERT_TRUE(client.call("vhost_create_blk_controller", R"({"ctrlr":"blk.0","dev_name":"M0"})"));
  for (const char* name : {"vhost_scsi_controller_add_target", "add_vhost_scsi_lun"}) {
    ExpectNotSent(client.call(name, R"({"ctrlr":"blk.0","scsi_target_num":0,"bdev_name":"M1"})"),
                  "blk.0 is a vhost-blk controller");
  }
  ExpectNotSent(client.call("add_vhost_scsi_lun", R"({"ctrlr":"/var/tmp/blk.0","scsi_target_num":0,"bdev_name":"M1"})"),
                "/var/tmp/blk.0 is a vhost-blk controller");
  EXPECT_TRUE(client.call("vhost_get_controllers"));
}

TEST(HazardTest, AVolumeThatOutgrewItsSnapshotIsNeitherInflatedNorDecoupledWhereThatDoesHarm) {
  const SimProcess sim("spdk_tgt", "23.09");
  Client client(sim.address());
  ASSERT_TRUE(client.call("bdev_malloc_create", R"({"name":"M","num_blocks":131072,"block_size":512})"));
  ASSERT_TRUE(client.call("bdev_lvol_create_lvstore", R"({"bdev_name":"M","lvs_name":"s"})"));
  ASSERT_TRUE(client.call("bdev_lvol_create", R"({"lvs_name":"s","lvol_name":"l","size_in_mib":8})"));
  ASSERT_TRUE(client.call("bdev_lvol_snapshot", R"({"lvol_name":"s/l","snapshot_name":"n"})"));
  ASSERT_TRUE(client.call("bdev_lvol_clone", R"({"snapshot_name":"s/n","clone_name":"c"})"));
  ASSERT_TRUE(client.call("bdev_lvol_resize", R"({"name":"s/l","size_in_mib":24})"));
  ExpectNotSent(client.call("bdev_lvol_inflate", R"({"name":"s/l"})"), "larger than its snapshot s/n");
  ExpectNotSent(client.call("bdev_lvol_decouple_parent", R"({"name":"s/l"})"), "larger than its snapshot s/n");
  EXPECT_TRUE(client.call("bdev_lvol_inflate", R"({"name":"s/c"})"));
}

TEST(HazardTest, ABlockSizeThatSpdkWouldDivideByIsNotSent) {
  for (const char* release : {"17.07", "26.05"}) {
    const SimProcess sim("nvmf_tgt", release);
    Client client(sim.address());
    const std::string name = (*client.info())->release == Release(17, 7) ? "construct_null_bdev" : "bdev_null_create";
    ExpectNotSent(client.call(name, R"({"name":"N","num_blocks":8,"block_size":0})"), "a block size of 0");
    EXPECT_EQ(client.call(name, R"({"name":"N","num_blocks":8,"block_size":"x"})").error().delivery,
              Delivery::kAnswered);
    EXPECT_TRUE(client.call(name, R"({"name":"N","num_blocks":8,"block_size":512})"));
  }
}

TEST(HazardTest, OtherReleasesAreNotBothered) {
  const SimProcess sim("iscsi_tgt", "23.09");
  Client client(sim.address());
  ASSERT_TRUE(client.call("iscsi_create_portal_group", Portal(1, FreePort())));
  EXPECT_EQ(sim.CallsOf("iscsi_get_portal_groups"), 0);
}

}  // namespace
}  // namespace spdkctl

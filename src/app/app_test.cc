#include <fcntl.h>

#include <algorithm>
#include <fstream>
#include <map>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "forwarding_calls.h"
#include "sim_process.h"
#include "spdkctl/app/lvol.h"
#include "spdkctl/app/tasks.h"
#include "spdkctl/client/client.h"
#include "spdkctl/rpc/v1/bdev_raid.pb.h"
#include "spdkctl/schema/codec.h"

namespace spdkctl::app {
namespace {

using ::testing::HasSubstr;

const std::string kNqn = "nqn.2016-06.io.spdk:cnode1";

class EveryRelease : public ::testing::TestWithParam<const char*> {};
INSTANTIATE_TEST_SUITE_P(Releases, EveryRelease,
                         ::testing::Values("17.07", "18.07", "20.01", "23.09", "26.05", "26.09"),
                         [](const auto& given) {
                           std::string name = given.param;
                           std::replace(name.begin(), name.end(), '.', '_');
                           return "Spdk" + name;
                         });

TEST_P(EveryRelease, MallocBdevsHaveTheSizeThatWasAskedFor) {
  const SimProcess sim("nvmf_tgt", GetParam());
  Client client(sim.address());
  NvmfTgt nvmf(client);
  const auto made = nvmf.construct_malloc_bdev(64, 512);
  ASSERT_TRUE(made) << made.error().ToString();
  const auto bdev = nvmf.get_bdev(made->name());
  ASSERT_TRUE(bdev);
  EXPECT_EQ(bdev->num_blocks(), 131072u);
  ASSERT_TRUE(nvmf.delete_bdev(made->name()));
  EXPECT_EQ(nvmf.get_bdev(made->name()).error().code, Code::kNotFound);
}

TEST_P(EveryRelease, SubsystemsAreMadeAndDeleted) {
  const SimProcess sim("nvmf_tgt", GetParam());
  Client client(sim.address());
  NvmfTgt nvmf(client);
  ASSERT_TRUE(nvmf.construct_null_bdev("Null0", 64, 512));
  const auto made = nvmf.construct_nvmf_subsystem(kNqn, {}, {}, "SPDK1", {"Null0"}, Access::kAnyHost);
  ASSERT_TRUE(made) << made.error().ToString();
  const auto subsystems = nvmf.get_nvmf_subsystems();
  ASSERT_TRUE(subsystems);
  ASSERT_EQ(subsystems->subsystems_size(), 2);
  EXPECT_EQ(subsystems->subsystems(1).serial_number(), "SPDK1");
  EXPECT_EQ(subsystems->subsystems(1).namespaces_size(), 1);
  EXPECT_EQ(nvmf.construct_nvmf_subsystem(kNqn, {}, {}, "SPDK1", {}, Access::kAnyHost).error().code, Code::kExists);
  const auto busy = nvmf.delete_bdev("Null0");
  ASSERT_FALSE(busy);
  EXPECT_EQ(busy.error().code, Code::kBusy);
  EXPECT_NE(busy.error().message.find("namespace 1 of " + kNqn), std::string::npos);
  EXPECT_TRUE(nvmf.delete_nvmf_subsystem(kNqn));
  EXPECT_TRUE(nvmf.delete_bdev("Null0"));
}

TEST_P(EveryRelease, VhostControllersHaveOneForm) {
  const SimProcess sim("vhost", GetParam());
  Client client(sim.address());
  VhostTgt vhost(client);
  const auto disk = vhost.construct_malloc_bdev(64, 512);
  const auto other = vhost.construct_malloc_bdev(64, 512);
  ASSERT_TRUE(disk && other);
  ASSERT_TRUE(vhost.construct_vhost_blk_controller("blk.0", disk->name()));
  ASSERT_TRUE(vhost.construct_vhost_scsi_controller("scsi.0"));
  ASSERT_TRUE(vhost.add_vhost_scsi_lun("scsi.0", 0, other->name()));
  const auto blk = vhost.get_vhost_blk_controllers();
  ASSERT_TRUE(blk);
  EXPECT_EQ(blk->controllers(0).backend_specific().block().bdev(), disk->name());
  const auto scsi = vhost.get_vhost_scsi_controllers();
  ASSERT_TRUE(scsi);
  EXPECT_EQ(scsi->controllers(0).backend_specific().scsi(0).luns(0).bdev_name(), other->name());
  const auto luns = vhost.get_luns();
  ASSERT_TRUE(luns);
  EXPECT_EQ(luns->luns(0).name(), other->name());
  EXPECT_EQ(vhost.get_scsi_devices()->devices_size(), 1);
  EXPECT_TRUE(vhost.remove_vhost_scsi_dev("scsi.0", 0));
  EXPECT_TRUE(vhost.remove_vhost_scsi_controller("scsi.0"));
  EXPECT_EQ(vhost.remove_vhost_scsi_controller("blk.0").error().code, Code::kInvalidArgument);
  EXPECT_TRUE(vhost.remove_vhost_blk_controller("blk.0"));
  EXPECT_EQ(vhost.remove_vhost_blk_controller("blk.0").error().code, Code::kNotFound);
}

TEST_P(EveryRelease, IscsiTargetNodesHaveOneForm) {
  const SimProcess sim("iscsi_tgt", GetParam());
  Client client(sim.address());
  IscsiTgt iscsi(client);
  const auto disk = iscsi.construct_malloc_bdev(64, 512);
  ASSERT_TRUE(disk);
  ASSERT_TRUE(iscsi.add_portal_group(1, {{"127.0.0.1", FreePort()}}));
  ASSERT_TRUE(iscsi.add_initiator_group(2, {"ANY"}, {"127.0.0.0/8"}));
  Chap chap;
  chap.disable = true;
  const auto made = iscsi.construct_target_node("disk1", "Disk", {{1, 2}}, {{0, disk->name()}}, 64, chap);
  ASSERT_TRUE(made) << made.error().ToString();
  const auto nodes = iscsi.get_target_nodes();
  ASSERT_TRUE(nodes);
  EXPECT_EQ(nodes->target_nodes(0).luns(0).bdev_name(), disk->name());
  EXPECT_TRUE(nodes->target_nodes(0).disable_chap());
  EXPECT_EQ(iscsi.get_connections()->connections_size(), 0);
  EXPECT_TRUE(iscsi.delete_target_node("iqn.2016-06.io.spdk:disk1"));
  EXPECT_TRUE(iscsi.delete_initiator_group(2));
  EXPECT_TRUE(iscsi.delete_portal_group(1));
}

TEST_P(EveryRelease, WhatTargetNodesUseIsNotDeleted) {
  const SimProcess sim("iscsi_tgt", GetParam());
  Client client(sim.address());
  IscsiTgt iscsi(client);
  const auto disk = iscsi.construct_malloc_bdev(64, 512);
  ASSERT_TRUE(disk);
  ASSERT_TRUE(iscsi.add_portal_group(1, {{"127.0.0.1", FreePort()}}));
  ASSERT_TRUE(iscsi.add_portal_group(3, {{"127.0.0.1", FreePort()}}));
  ASSERT_TRUE(iscsi.add_initiator_group(2, {"ANY"}, {"127.0.0.0/8"}));
  const bool has_auth_groups = Release::Parse(GetParam()) >= Release(18, 10);
  if (has_auth_groups) {
    ASSERT_TRUE(iscsi.add_auth_group(4, {}));
  }
  Chap chap;
  chap.group = has_auth_groups ? 4 : 0;
  ASSERT_TRUE(iscsi.construct_target_node("disk1", "Disk", {{1, 2}}, {{0, disk->name()}}, 64, chap));
  const auto busy = [](const Result<void>& deleted, const std::string& user) {
    return !deleted && deleted.error().code == Code::kBusy && deleted.error().message.find(user) != std::string::npos;
  };
  EXPECT_TRUE(busy(iscsi.delete_bdev(disk->name()), "disk1"));
  EXPECT_TRUE(busy(iscsi.delete_portal_group(1), "target node iqn.2016-06.io.spdk:disk1"));
  EXPECT_TRUE(busy(iscsi.delete_initiator_group(2), "target node iqn.2016-06.io.spdk:disk1"));
  if (has_auth_groups) {
    EXPECT_TRUE(busy(iscsi.delete_auth_group(4), "target node iqn.2016-06.io.spdk:disk1"));
  }
  EXPECT_TRUE(iscsi.delete_portal_group(3));
  EXPECT_TRUE(iscsi.delete_portal_group(1, {.force = true}));
  EXPECT_TRUE(iscsi.delete_bdev(disk->name(), {.force = true}));
}

TEST_P(EveryRelease, WhatVhostControllersUseIsNotDeleted) {
  const SimProcess sim("vhost", GetParam());
  Client client(sim.address());
  VhostTgt vhost(client);
  const auto disk = vhost.construct_malloc_bdev(64, 512);
  const auto other = vhost.construct_malloc_bdev(64, 512);
  ASSERT_TRUE(disk && other);
  ASSERT_TRUE(vhost.construct_vhost_blk_controller("blk.0", disk->name()));
  ASSERT_TRUE(vhost.construct_vhost_scsi_controller("scsi.0"));
  ASSERT_TRUE(vhost.add_vhost_scsi_lun("scsi.0", 0, other->name()));
  for (const auto& [bdev, user] :
       {std::pair(disk->name(), "vhost controller blk.0"), std::pair(other->name(), "vhost controller scsi.0")}) {
    const auto deleted = vhost.delete_bdev(bdev);
    ASSERT_FALSE(deleted);
    EXPECT_EQ(deleted.error().code, Code::kBusy);
    EXPECT_NE(deleted.error().message.find(user), std::string::npos) << deleted.error().message;
  }
}

TEST_P(EveryRelease, InterfacesEndedAndSaySo) {
  const SimProcess sim("vhost", GetParam());
  Client client(sim.address());
  const auto interfaces = VhostTgt(client).get_interfaces();
  ASSERT_TRUE(interfaces);
  const bool has = Release::Parse(GetParam()) <= Release(21, 4);
  EXPECT_EQ(interfaces->warning.empty(), has);
  EXPECT_EQ(interfaces->list.interfaces_size() > 0, has);
}

TEST_P(EveryRelease, MethodListsAreMarkedWhereDerived) {
  const SimProcess sim("nvmf_tgt", GetParam());
  Client client(sim.address());
  const auto methods = NvmfTgt(client).get_rpc_methods();
  ASSERT_TRUE(methods);
  EXPECT_GT(methods->methods_size(), 10);
  EXPECT_EQ(methods->rest_size(), std::string_view(GetParam()) == "17.07" ? 1 : 0);
}

TEST_P(EveryRelease, KillEndsTheTarget) {
  const SimProcess sim("nvmf_tgt", GetParam());
  Client client(sim.address());
  const auto killed = NvmfTgt(client).kill_instance("SIGTERM");
  EXPECT_TRUE(killed) << killed.error().ToString();
  EXPECT_EQ(NvmfTgt(client).kill_instance("SIGFOO").error().code, Code::kInvalidArgument);
}

TEST(NvmfTgtTest, StepsAreUndoneWhenOneFails) {
  const SimProcess sim("nvmf_tgt");
  Client client(sim.address());
  NvmfTgt nvmf(client);
  ASSERT_TRUE(nvmf.construct_malloc_bdev(64, 512, "Malloc0"));
  const auto failed = nvmf.construct_nvmf_subsystem(kNqn, {{"TCP", "203.0.113.7", "4420", ""}}, {}, "S1", {"Malloc0"},
                                                    Access::kAnyHost);
  ASSERT_FALSE(failed);
  EXPECT_EQ(nvmf.get_nvmf_subsystems()->subsystems_size(), 1);
  EXPECT_FALSE(nvmf.get_bdev("Malloc0")->claimed());
}

/// A client whose target is started anew by somebody else before it adds a namespace, and has a subsystem of the same
/// name then.
class Restarting : public ForwardingCalls {
 public:
  Restarting(SimProcess& sim, Client& inner) : ForwardingCalls(inner), sim_(sim) {}

  using TypedCalls::call_message;
  Result<void> call_message(const Method& method, const google::protobuf::Message& request,
                            google::protobuf::Message& response, const CallOptions& options) override {
    if (method.name() == "nvmf_subsystem_add_ns") Restart();
    return ForwardingCalls::call_message(method, request, response, options);
  }

 private:
  void Restart() {
    sim_.Kill(SIGKILL);
    sim_.Restart();
    Client other(sim_.address());
    ASSERT_TRUE(other.call("nvmf_create_subsystem", R"({"nqn":")" + kNqn + R"("})"));
  }

  SimProcess& sim_;
};

TEST(NvmfTgtTest, NothingIsUndoneOnATargetThatWasStartedAnew) {
  SimProcess sim("nvmf_tgt");
  Client before(sim.address());
  Restarting client(sim, before);
  ASSERT_TRUE(NvmfTgt(client).construct_malloc_bdev(1, 512, "Malloc0"));
  const auto made = NvmfTgt(client).construct_nvmf_subsystem(kNqn, {}, {}, "S1", {"Malloc0"}, Access::kAnyHost);
  ASSERT_FALSE(made);
  EXPECT_EQ(made.error().code, Code::kUnavailable);
  Client after(sim.address());
  EXPECT_EQ(NvmfTgt(after).get_nvmf_subsystems()->subsystems_size(), 2);
}

TEST(BdevTasksTest, ALostConnectionIsNoEndWhereTheReleaseAnswersAKill) {
  const SimProcess sim("nvmf_tgt", "26.05", {"drop:spdk_kill_instance"});
  Client client(sim.address());
  const auto killed = NvmfTgt(client).kill_instance("SIGTERM");
  ASSERT_FALSE(killed);
  EXPECT_EQ(killed.error().delivery, Delivery::kMaybeExecuted);
}

TEST(NvmfTgtTest, AnEmptyListOfHostsOpensNoSubsystem) {
  const std::string host = "nqn.2014-08.org.nvmexpress:uuid:0a0b0c0d-0000-4000-8000-000000000001";
  for (const char* release : {"17.07", "26.09"}) {
    const SimProcess sim("nvmf_tgt", release);
    Client client(sim.address());
    NvmfTgt nvmf(client);
    const auto refused = nvmf.construct_nvmf_subsystem(kNqn, {}, {}, "S1", {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Code::kInvalidArgument);
    EXPECT_NE(refused.error().message.find("name the hosts"), std::string::npos);
    EXPECT_FALSE(nvmf.construct_nvmf_subsystem(kNqn, {}, {host}, "S1", {}, Access::kAnyHost));
    EXPECT_EQ(nvmf.get_nvmf_subsystems()->subsystems_size(), 1);
  }
}

TEST(NvmfTgtTest, AnyHostMayConnectWhereThatIsSaid) {
  const SimProcess sim("nvmf_tgt");
  Client client(sim.address());
  NvmfTgt nvmf(client);
  ASSERT_TRUE(nvmf.construct_nvmf_subsystem(kNqn, {}, {}, "S1", {}, Access::kAnyHost));
  EXPECT_TRUE(nvmf.get_nvmf_subsystems()->subsystems(1).allow_any_host());
  ASSERT_TRUE(nvmf.construct_nvmf_subsystem(
      kNqn + "2", {}, {"nqn.2014-08.org.nvmexpress:uuid:0a0b0c0d-0000-4000-8000-000000000001"}, "S1", {}));
  EXPECT_FALSE(nvmf.get_nvmf_subsystems()->subsystems(2).allow_any_host());
}

TEST(BdevTasksTest, TheOldestReleasesAioBlockSizeIsCheckedAndUndone) {
  const SimProcess sim("nvmf_tgt", "17.07");
  const std::string file = sim.folder() + "/disk";
  std::filesystem::path path(file);
  { std::unique_ptr<FILE, int (*)(FILE*)> made(std::fopen(file.c_str(), "w"), &std::fclose); }
  std::filesystem::resize_file(path, 1 << 20);
  Client client(sim.address());
  NvmfTgt nvmf(client);
  const auto wrong = nvmf.construct_aio_bdev(file, "Aio0", 4096);
  ASSERT_FALSE(wrong);
  EXPECT_EQ(wrong.error().code, Code::kUnsupported);
  EXPECT_EQ(nvmf.get_bdevs()->bdevs_size(), 0);
  EXPECT_TRUE(nvmf.construct_aio_bdev(file, "Aio0", 512));
}

TEST(BdevTasksTest, ErrorBdevsClaimTheirBase) {
  const SimProcess sim("nvmf_tgt");
  Client client(sim.address());
  NvmfTgt nvmf(client);
  ASSERT_TRUE(nvmf.construct_malloc_bdev(1, 512, "Malloc0"));
  ASSERT_TRUE(nvmf.construct_error_bdev("Malloc0"));
  EXPECT_EQ(nvmf.delete_bdev("Malloc0").error().code, Code::kBusy);
  EXPECT_TRUE(nvmf.delete_bdev("EE_Malloc0"));
  EXPECT_TRUE(nvmf.delete_bdev("Malloc0"));
  EXPECT_EQ(nvmf.construct_error_bdev("absent").error().code, Code::kNotFound);
}

std::string Refusal(const Result<void>& outcome, Code code) {
  if (outcome) return "it was carried out";
  return outcome.error().code == code ? outcome.error().message : outcome.error().ToString() + " (another code)";
}

TEST(BdevTasksTest, WhatCannotBeReadIsInUse) {
  const SimProcess sim("nvmf_tgt", "26.05", {"error:nvmf_get_subsystems:-32603:no"});
  Client client(sim.address());
  NvmfTgt nvmf(client);
  ASSERT_TRUE(nvmf.construct_malloc_bdev(1, 512, "Malloc0"));
  EXPECT_THAT(Refusal(nvmf.delete_bdev("Malloc0"), Code::kBusy), HasSubstr("cannot tell who uses bdev Malloc0"));
  EXPECT_FALSE(nvmf.delete_nvmf_subsystem(kNqn));
  EXPECT_TRUE(nvmf.get_bdev("Malloc0"));
  EXPECT_TRUE(nvmf.delete_bdev("Malloc0", {.force = true}));
}

TEST(BdevTasksTest, AnAnswerThatDoesNotFitLeavesTheQuestionOpen) {
  const SimProcess sim("nvmf_tgt");
  Client client(sim.address());
  ASSERT_TRUE(NvmfTgt(client).construct_malloc_bdev(1, 512, "M0"));
  for (const char* told : {R"([{"nqn":"q","namespaces":[{"nsid":1,"bdev_name":"M0"}]},5])",
                           R"([[{"nqn":"q","namespaces":[{"nsid":1,"bdev_name":"M0"}]}]])",
                           R"({"subsystems":[{"nqn":"q","namespaces":[{"nsid":1,"bdev_name":"M0"}]}]})",
                           R"([{"nqn":"q","namespaces":{"1":{"bdev_name":"M0"}}}])",
                           R"([{"nqn":"q","namespaces":[{"bdev_name":["M0"]}]}])",
                           R"([{"nqn":"q","namespaces":[],"namespaces":[{"nsid":1,"bdev_name":"M0"}]}])"}) {
    Telling telling(client, {{"nvmf_get_subsystems", told}});
    EXPECT_THAT(Refusal(NvmfTgt(telling).delete_bdev("M0"), Code::kBusy), HasSubstr("cannot tell who uses bdev M0"))
        << told;
  }
  Telling newer(client, {{"nvmf_get_subsystems", R"([{"nqn":"q","news":5,"namespaces":[],"hosts":null}])"}});
  EXPECT_TRUE(NvmfTgt(newer).delete_bdev("M0"));
}

TEST(BdevTasksTest, WhatIsToldTwiceInTheSameWordsFits) {
  const SimProcess sim("nvmf_tgt");
  Client client(sim.address());
  ASSERT_TRUE(NvmfTgt(client).construct_malloc_bdev(1, 512, "M0"));
  Telling other(client, {{"bdev_raid_get_bdevs", R"([{"name":"R","uuid":"0a","uuid":"0b","state":"online"}])"}});
  EXPECT_EQ(NvmfTgt(other).delete_bdev("M0").error().code, Code::kBusy);
  Telling same(client, {{"bdev_raid_get_bdevs", R"([{"name":"R","uuid":"0a","uuid":"0a","state":"online"}])"}});
  EXPECT_TRUE(NvmfTgt(same).delete_bdev("M0"));
}

TEST(BdevTasksTest, BasesOfRaidBdevsAndStoresAreInUse) {
  const SimProcess sim("spdk_tgt");
  Client client(sim.address());
  LvolTasks tasks(client);
  for (const char* name : {"M0", "M1", "M2", "M3"}) ASSERT_TRUE(tasks.construct_malloc_bdev(64, 512, name));
  ASSERT_TRUE(tasks.create_store("lvs0", "M0", 1 << 20, {}));
  rpc::v1::BdevRaidCreateRequest raid;
  raid.set_name("R0");
  raid.set_raid_level(rpc::v1::RAID_LEVEL_RAID1);
  raid.add_base_bdevs("M1");
  raid.add_base_bdevs("M2");
  ASSERT_TRUE(client.bdev_raid_create(raid));
  raid.set_name("R1");
  raid.set_base_bdevs(0, "M3");
  raid.set_base_bdevs(1, "not there yet");
  ASSERT_TRUE(client.bdev_raid_create(raid));
  EXPECT_THAT(Refusal(tasks.delete_bdev("M0"), Code::kBusy), HasSubstr("lvol store lvs0"));
  EXPECT_THAT(Refusal(tasks.delete_bdev("M1"), Code::kBusy), HasSubstr("bdev R0 on top of it"));
  EXPECT_THAT(Refusal(tasks.delete_bdev("M3"), Code::kBusy), HasSubstr("raid R1"));
  EXPECT_TRUE(tasks.delete_raid("R1"));
  EXPECT_TRUE(tasks.delete_bdev("M3"));
}

TEST(BdevTasksTest, ARaidBdevInUseIsNotDeleted) {
  const SimProcess sim("nvmf_tgt");
  Client client(sim.address());
  NvmfTgt nvmf(client);
  for (const char* name : {"M1", "M2"}) ASSERT_TRUE(nvmf.construct_malloc_bdev(64, 512, name));
  rpc::v1::BdevRaidCreateRequest raid;
  raid.set_name("R0");
  raid.set_raid_level(rpc::v1::RAID_LEVEL_RAID1);
  raid.add_base_bdevs("M1");
  raid.add_base_bdevs("M2");
  ASSERT_TRUE(client.bdev_raid_create(raid));
  ASSERT_TRUE(nvmf.construct_nvmf_subsystem(kNqn, {}, {}, "S1", {"R0"}, Access::kAnyHost));
  EXPECT_THAT(Refusal(nvmf.delete_raid("R0"), Code::kBusy), HasSubstr("namespace 1 of " + kNqn));
  EXPECT_TRUE(nvmf.delete_raid("R0", {.force = true}));
}

bool MakeVolume(TypedCalls& client, const std::string& store, const std::string& name) {
  storage::v1::Wish wish;
  wish.mutable_volume()->set_store(store);
  wish.mutable_volume()->set_name(name);
  wish.mutable_volume()->set_size(1 << 20);
  const auto plan = storage::MakePlan(client, {wish});
  return plan && storage::Apply(client, *plan).ended;
}

TEST(LvolTasksTest, VolumesInUseAreNotDeleted) {
  const SimProcess sim("nvmf_tgt");
  Client client(sim.address());
  LvolTasks lvols(client);
  NvmfTgt nvmf(client);
  ASSERT_TRUE(lvols.construct_malloc_bdev(64, 512, "M0"));
  ASSERT_TRUE(lvols.create_store("lvs0", "M0", 1 << 20, {}));
  for (const char* name : {"a", "b"}) ASSERT_TRUE(MakeVolume(client, "lvs0", name));
  ASSERT_TRUE(nvmf.construct_nvmf_subsystem(kNqn, {}, {}, "S1", {"lvs0/a"}, Access::kAnyHost));
  const std::string user = "volume lvs0/a is used by namespace 1 of " + kNqn;
  EXPECT_THAT(Refusal(lvols.delete_lvol("lvs0/a"), Code::kBusy), HasSubstr(user));
  EXPECT_THAT(Refusal(lvols.delete_bdev("lvs0/a", {.destroy_data = true}), Code::kBusy), HasSubstr(user));
  EXPECT_THAT(Refusal(lvols.delete_store("lvs0", {.destroy_data = true}), Code::kBusy),
              HasSubstr("namespace 1 of " + kNqn + " (volume lvs0/a)"));
  EXPECT_TRUE(lvols.delete_lvol("lvs0/b"));
  EXPECT_TRUE(lvols.delete_lvol("lvs0/a", {.force = true}));
}

TEST(LvolTasksTest, VolumesAndStoresMayHaveSlashesInTheirNames) {
  for (const char* release : {"20.01", "26.09"}) {
    const SimProcess sim("nvmf_tgt", release);
    Client client(sim.address());
    LvolTasks lvols(client);
    for (const char* bdev : {"M0", "M1"}) ASSERT_TRUE(lvols.construct_malloc_bdev(64, 512, bdev));
    ASSERT_TRUE(lvols.create_store("lvs0", "M0", 1 << 20, {}));
    ASSERT_TRUE(lvols.create_store("lvs0/a", "M1", 1 << 20, {}));
    ASSERT_TRUE(MakeVolume(client, "lvs0", "a/b"));
    EXPECT_THAT(Refusal(lvols.delete_store("lvs0"), Code::kBusy), HasSubstr("store lvs0 holds a/b"));
    EXPECT_EQ(lvols.get_lvols("lvs0")->at(0).name, "a/b");
    EXPECT_EQ(lvols.get_lvols("lvs0/a")->size(), 0u);
    EXPECT_EQ(lvols.get_lvol("lvs0/a/b")->store, "lvs0");
    EXPECT_TRUE(lvols.delete_store("lvs0/a"));
    EXPECT_TRUE(lvols.delete_lvol("lvs0/a/b"));
    EXPECT_TRUE(lvols.delete_store("lvs0"));
  }
}

TEST(LvolTasksTest, AStoreOfVolumesThatAreNoBdevsIsNotEmpty) {
  const SimProcess sim("nvmf_tgt");
  Client client(sim.address());
  ASSERT_TRUE(LvolTasks(client).construct_malloc_bdev(64, 512, "M0"));
  ASSERT_TRUE(LvolTasks(client).create_store("lvs0", "M0", 1 << 20, {}));
  Telling degraded(client, {{"bdev_lvol_get_lvols", R"([{"name":"v","is_degraded":true}])"}});
  EXPECT_THAT(Refusal(LvolTasks(degraded).delete_store("lvs0"), Code::kBusy), HasSubstr("store lvs0 holds v"));
  Telling hidden(client, {{"bdev_lvol_get_lvols", "[]"},
                          {"bdev_lvol_get_lvstores", R"([{"name":"lvs0","uuid":"0a","free_clusters":3,
                                                      "total_data_clusters":5}])"}});
  EXPECT_THAT(Refusal(LvolTasks(hidden).delete_store("lvs0"), Code::kBusy), HasSubstr("something in 2 clusters"));
}

TEST(LvolTasksTest, AVolumeOfWhichNothingIsKnownMayBeAnyStores) {
  const SimProcess sim("nvmf_tgt");
  Client client(sim.address());
  ASSERT_TRUE(LvolTasks(client).construct_malloc_bdev(64, 512, "M0"));
  ASSERT_TRUE(LvolTasks(client).create_store("lvs0", "M0", 1 << 20, {}));
  Telling silent(client, {{"bdev_get_bdevs", R"([{"name":"u","product_name":"Logical Volume"}])"}});
  EXPECT_THAT(Refusal(LvolTasks(silent).delete_store("lvs0"), Code::kBusy), HasSubstr("store lvs0 holds u"));
}

TEST(LvolTasksTest, AStoresNameThatIsTheUuidOfAnotherIsRefused) {
  const SimProcess sim("nvmf_tgt");
  Client client(sim.address());
  LvolTasks lvols(client);
  for (const char* bdev : {"M0", "M1"}) ASSERT_TRUE(lvols.construct_malloc_bdev(64, 512, bdev));
  ASSERT_TRUE(lvols.create_store("precious", "M0", 1 << 20, {}));
  const std::string uuid = lvols.get_store("precious")->uuid();
  // No plan makes one that could be meant by the name of another.
  ASSERT_TRUE(client.call("bdev_lvol_create_lvstore", R"({"bdev_name":"M1","lvs_name":")" + uuid + R"("})"));
  EXPECT_THAT(Refusal(lvols.delete_store(uuid), Code::kInvalidArgument), HasSubstr("may be store precious"));
  const std::string other = lvols.get_stores()->at(1).uuid();
  ASSERT_TRUE(lvols.delete_store(other));
  EXPECT_EQ(lvols.get_stores()->at(0).name(), "precious");
  EXPECT_TRUE(lvols.delete_store(uuid));
}

TEST(BdevTasksTest, ANameThatMeansTwoBdevsIsRefused) {
  const SimProcess sim("nvmf_tgt");
  Client real(sim.address());
  Telling client(real, {{"bdev_get_bdevs", R"([{"name":"M1","aliases":["M0"]},{"name":"M0"}])"}});
  EXPECT_THAT(Refusal(BdevTasks(client).delete_bdev("M0"), Code::kInvalidArgument),
              HasSubstr("'M0' may be bdev M1 (M0) or bdev M0"));
}

TEST(LvolTasksTest, ABdevsDataIsNotDeletedWithoutBeingNamed) {
  const SimProcess sim("nvmf_tgt");
  Client client(sim.address());
  LvolTasks lvols(client);
  ASSERT_TRUE(lvols.construct_malloc_bdev(64, 512, "M0"));
  ASSERT_TRUE(lvols.create_store("lvs0", "M0", 1 << 20, {}));
  ASSERT_TRUE(MakeVolume(client, "lvs0", "a"));
  EXPECT_THAT(Refusal(lvols.delete_bdev("lvs0/a"), Code::kInvalidArgument), HasSubstr("--destroy-data"));
  EXPECT_TRUE(lvols.delete_bdev("lvs0/a", {.destroy_data = true}));
}

/// What check_overwrite says of an AIO bdev on a file that holds `text`.
std::string OverwriteOf(const std::string& text, bool can_look) {
  const SimProcess sim("nvmf_tgt");
  const std::string file = sim.folder() + "/disk";
  std::ofstream(file) << text;
  std::filesystem::resize_file(file, 4 << 20);
  Client client(sim.address());
  NvmfTgt nvmf(client);
  if (!nvmf.construct_aio_bdev(file, "Aio0", 512)) return "no bdev";
  OverwriteOptions options;
  if (can_look) options.find_file = [](const std::string& name) { return Result<std::filesystem::path>(name); };
  const auto checked = nvmf.check_overwrite({"Aio0"}, options);
  return checked ? "may be overwritten" : checked.error().message;
}

TEST(OverwriteTest, AnEmptyFileIsOverwritten) { EXPECT_EQ(OverwriteOf({}, true), "may be overwritten"); }

TEST(OverwriteTest, WhatAFileHoldsIsNamed) {
  EXPECT_THAT(OverwriteOf("SPDKBLOB", true), HasSubstr("holds an SPDK logical volume store"));
  EXPECT_THAT(OverwriteOf("precious", true), HasSubstr("holds data of an unknown kind"));
}

TEST(OverwriteTest, AFileThatCannotBeLookedAtMayHoldData) {
  EXPECT_THAT(OverwriteOf({}, false), HasSubstr("may hold data"));
}

TEST(OverwriteTest, OtherBdevsMayHoldData) {
  const SimProcess sim("nvmf_tgt");
  Client client(sim.address());
  NvmfTgt nvmf(client);
  ASSERT_TRUE(nvmf.construct_malloc_bdev(1, 512, "Malloc0"));
  ASSERT_TRUE(nvmf.construct_null_bdev("Null0", 1, 512));
  ASSERT_TRUE(nvmf.construct_error_bdev("Malloc0"));
  EXPECT_TRUE(nvmf.check_overwrite({"Malloc0", "Null0"}, {}));
  EXPECT_THAT(Refusal(nvmf.check_overwrite({"Null0", "EE_Malloc0"}, {}), Code::kInvalidArgument),
              HasSubstr("bdev EE_Malloc0 (Error Injection Disk) may hold data"));
  EXPECT_TRUE(nvmf.check_overwrite({"EE_Malloc0"}, {.destroy_data = true, .find_file = {}}));
  EXPECT_EQ(nvmf.check_overwrite({"absent"}, {}).error().code, Code::kNotFound);
}

TEST(IscsiTgtTest, ANodeIsFoundByItsWholeNameOrTheTargetsBase) {
  const SimProcess sim("iscsi_tgt");
  Client client(sim.address());
  IscsiTgt iscsi(client);
  ASSERT_TRUE(iscsi.construct_malloc_bdev(64, 512, "M0"));
  ASSERT_TRUE(iscsi.add_portal_group(1, {{"127.0.0.1", FreePort()}}));
  ASSERT_TRUE(iscsi.add_initiator_group(2, {"ANY"}, {"127.0.0.0/8"}));
  const std::string other = "iqn.2020-01.org.other:prod:disk1";
  ASSERT_TRUE(iscsi.construct_target_node(other, "Other", {{1, 2}}, {{0, "M0"}}, 64));
  EXPECT_FALSE(iscsi.find_target_node("disk1").value());
  EXPECT_FALSE(iscsi.delete_target_node("disk1"));
  ASSERT_TRUE(iscsi.construct_target_node("disk1", "Disk", {{1, 2}}, {{0, "M0"}}, 64));
  EXPECT_EQ(iscsi.find_target_node("disk1").value()->name(), "iqn.2016-06.io.spdk:disk1");
  ASSERT_TRUE(iscsi.delete_target_node("disk1"));
  ASSERT_EQ(iscsi.get_target_nodes()->target_nodes_size(), 1);
  EXPECT_EQ(iscsi.get_target_nodes()->target_nodes(0).name(), other);
}

TEST(IscsiTgtTest, ANameThatMeansTwoNodesIsRefused) {
  const SimProcess sim("iscsi_tgt");
  Client real(sim.address());
  Telling client(real, {{"iscsi_get_target_nodes", R"([{"name":"disk1"},{"name":"iqn.2016-06.io.spdk:disk1"}])"}});
  EXPECT_THAT(Refusal(IscsiTgt(client).delete_target_node("disk1"), Code::kInvalidArgument),
              HasSubstr("'disk1' may be target node disk1 or iqn.2016-06.io.spdk:disk1"));
}

TEST(IscsiTgtTest, WithoutANodeBaseThePartOfANameIsRefused) {
  const SimProcess sim("iscsi_tgt", "17.07");
  Client client(sim.address());
  IscsiTgt iscsi(client);
  const auto disk = iscsi.construct_malloc_bdev(64, 512);
  ASSERT_TRUE(disk);
  ASSERT_TRUE(iscsi.add_portal_group(1, {{"127.0.0.1", FreePort()}}));
  ASSERT_TRUE(iscsi.add_initiator_group(2, {"ANY"}, {"127.0.0.0/8"}));
  ASSERT_TRUE(iscsi.construct_target_node("disk1", "Disk", {{1, 2}}, {{0, disk->name()}}, 64));
  EXPECT_THAT(Refusal(iscsi.delete_target_node("disk1"), Code::kInvalidArgument),
              HasSubstr("write the whole name: iqn.2016-06.io.spdk:disk1"));
}

TEST(BdevTasksTest, SizesAreChecked) {
  const SimProcess sim("nvmf_tgt");
  Client client(sim.address());
  NvmfTgt nvmf(client);
  EXPECT_EQ(nvmf.construct_malloc_bdev(0, 512).error().code, Code::kInvalidArgument);
  EXPECT_EQ(nvmf.construct_malloc_bdev(64, 500).error().code, Code::kInvalidArgument);
}

TEST(HazardTest, TheOldestReleaseIsNotSentWhatPoisonsIt) {
  const SimProcess sim("nvmf_tgt", "17.07");
  Client client(sim.address());
  NvmfTgt nvmf(client);
  ASSERT_TRUE(nvmf.construct_malloc_bdev(64, 512));
  const auto refused = [&](const std::vector<Listener>& listen, const std::string& serial,
                           const std::vector<std::string>& bdevs) {
    const auto result = nvmf.construct_nvmf_subsystem(kNqn, listen, {}, serial, bdevs, Access::kAnyHost);
    return !result && result.error().delivery == Delivery::kNotSent;
  };
  EXPECT_TRUE(refused({}, "S1", {"absent"}));
  EXPECT_TRUE(refused({}, "", {"Malloc0"}));
  EXPECT_TRUE(refused({}, "S1", {"Malloc0", "Malloc0"}));
  EXPECT_TRUE(refused({{"TCP", "127.0.0.1", "4420", ""}}, "S1", {"Malloc0"}));
  // It would end the simulated target as it ends the real one.
  EXPECT_TRUE(nvmf.get_nvmf_subsystems());
}

TEST(HazardTest, ASecondUseOfAPortalIsRefused) {
  const SimProcess sim("iscsi_tgt", "26.05");
  Client client(sim.address());
  IscsiTgt iscsi(client);
  const std::string port = FreePort();
  ASSERT_TRUE(iscsi.add_portal_group(1, {{"127.0.0.1", port}}));
  const auto again = iscsi.add_portal_group(2, {{"127.0.0.1", port}});
  ASSERT_FALSE(again);
  EXPECT_EQ(again.error().code, Code::kBusy);
  EXPECT_EQ(again.error().delivery, Delivery::kNotSent);
  EXPECT_NE(again.error().message.find("belongs to portal group 1"), std::string::npos);
  const std::string twice = FreePort();
  EXPECT_FALSE(iscsi.add_portal_group(3, {{"127.0.0.1", twice}, {"127.0.0.1", twice}}));
}

TEST(HazardTest, AScsiTargetInABlkControllerIsRefused) {
  const SimProcess sim("vhost", "20.01");
  Client client(sim.address());
  VhostTgt vhost(client);
  ASSERT_TRUE(vhost.construct_malloc_bdev(64, 512, "Malloc0"));
  ASSERT_TRUE(vhost.construct_malloc_bdev(64, 512, "Malloc1"));
  ASSERT_TRUE(vhost.construct_vhost_blk_controller("blk.0", "Malloc0"));
  const auto added = vhost.add_vhost_scsi_lun("blk.0", 0, "Malloc1");
  ASSERT_FALSE(added);
  EXPECT_EQ(added.error().code, Code::kInvalidArgument);
  EXPECT_EQ(added.error().delivery, Delivery::kNotSent);
}

TEST(NqnTest, FollowsTheNvmeRules) {
  EXPECT_TRUE(CheckNqn(kNqn));
  EXPECT_TRUE(CheckNqn("nqn.2014-08.org.nvmexpress:uuid:0a0b0c0d-0000-4000-8000-000000000001"));
  for (const char* wrong : {"bad nqn", "nqn.2016-06.io.spdk", "nqn.2016-13.io.spdk:x", "nqn.2016-06.-io.spdk:x",
                            "nqn.2014-08.org.nvmexpress:uuid:12", "iqn.2016-06.io.spdk:x", "nqn.2016-06.io.spdk:"}) {
    EXPECT_FALSE(CheckNqn(wrong)) << wrong;
  }
  EXPECT_FALSE(CheckNqn("nqn.2016-06.io.spdk:" + std::string(250, 'x')));
}

TEST(SerialNumberTest, FitsIntoTheIdentifyData) {
  EXPECT_TRUE(CheckSerialNumber(std::string(20, 'S')));
  EXPECT_FALSE(CheckSerialNumber(std::string(21, 'S')));
  EXPECT_FALSE(CheckSerialNumber("tab\there"));
}

}  // namespace
}  // namespace spdkctl::app

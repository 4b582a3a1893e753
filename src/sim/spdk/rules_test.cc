// Rules of SPDK that reach over components or differ by release, as a client meets them.

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "sim/engine/dispatcher.h"
#include "sim/engine/handlers.h"
#include "sim/engine/world.h"
#include "spdkctl/schema/method.h"

namespace spdkctl::sim {
namespace {

/// One application of that release, asked without a wire.
class Target {
 public:
  explicit Target(Release release = Release(26, 5), const std::string& app = "spdk_tgt")
      : world_(Make(release, app)), dispatcher_(world_) {}
  /// The result, or "CODE TEXT" of the error.
  std::string Ask(const std::string& method, const std::string& params = "null") {
    Outcome outcome = dispatcher_.Call(method, params);
    while (outcome.later) {
      world_.Poll();
      if (auto now = outcome.later()) outcome = std::move(*now);
    }
    return outcome.error ? fmt::format("{} {}", outcome.error->code, outcome.error->message) : *outcome.result;
  }
  std::string Malloc(const std::string& name, int blocks = 131072) {
    return Ask("bdev_malloc_create", fmt::format(R"({{"name":"{}","num_blocks":{},"block_size":512}})", name, blocks));
  }
  [[nodiscard]] std::optional<int> crash() const { return world_.crash_status; }

 private:
  static Options Make(Release release, const std::string& app) {
    Options options;
    options.release = release;
    options.app = app;
    return options;
  }
  World world_;
  Dispatcher dispatcher_;
};

bool Contains(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

TEST(RulesTest, AUuidIsANameSince22_05) {
  constexpr const char* kCreate =
      R"({"name":"M","num_blocks":8,"block_size":512,"uuid":"11111111-2222-4333-8444-555555555555"})";
  constexpr const char* kFind = R"({"name":"11111111-2222-4333-8444-555555555555"})";
  Target newest;
  newest.Ask("bdev_malloc_create", kCreate);
  EXPECT_TRUE(Contains(newest.Ask("bdev_get_bdevs", kFind), "\"name\":\"M\""));
  Target old(Release(20, 1));
  old.Ask("bdev_malloc_create", kCreate);
  EXPECT_EQ(old.Ask("bdev_get_bdevs", kFind), "-19 No such device");
}

TEST(RulesTest, ABdevIsClaimedByOneOnly) {
  Target target;
  target.Malloc("M");
  EXPECT_EQ(target.Ask("bdev_passthru_create", R"({"base_bdev_name":"M","name":"P"})"), "\"P\"");
  EXPECT_EQ(target.Ask("bdev_lvol_create_lvstore", R"({"bdev_name":"M","lvs_name":"s"})"),
            "-1 Operation not permitted");
  EXPECT_TRUE(Contains(target.Ask("bdev_get_bdevs", R"({"name":"M"})"), "\"claim_type\":\"exclusive_write\""));
}

TEST(RulesTest, AStoreClaimsItsBdevForItselfToWrite) {
  Target target;
  target.Malloc("M");
  target.Ask("bdev_lvol_create_lvstore", R"({"bdev_name":"M","lvs_name":"s"})");
  EXPECT_TRUE(Contains(target.Ask("bdev_get_bdevs", R"({"name":"M"})"), "\"claim_type\":\"read_many_write_one\""));
  EXPECT_EQ(target.Ask("bdev_passthru_create", R"({"base_bdev_name":"M","name":"P"})"), "-1 Operation not permitted");
}

TEST(RulesTest, ListenersNeedNoAddressFamily) {
  Target target(Release(20, 1));
  target.Ask("nvmf_create_transport", R"({"trtype":"TCP"})");
  target.Ask("nvmf_create_subsystem", R"({"nqn":"nqn.2016-06.io.spdk:a","serial_number":"S"})");
  EXPECT_EQ(target.Ask("nvmf_subsystem_add_listener", R"({"nqn":"nqn.2016-06.io.spdk:a","listen_address":)"
                                                      R"({"trtype":"TCP","traddr":"127.91.7.1","trsvcid":"4420"}})"),
            "true");
}

TEST(RulesTest, WhatGoesTakesWhatStandsOnIt) {
  Target target;
  target.Malloc("M");
  target.Ask("bdev_lvol_create_lvstore", R"({"bdev_name":"M","lvs_name":"s"})");
  target.Ask("bdev_lvol_create", R"({"lvs_name":"s","lvol_name":"l","size_in_mib":8})");
  target.Ask("nvmf_create_subsystem", R"({"nqn":"nqn.2016-06.io.spdk:c"})");
  EXPECT_EQ(target.Ask("nvmf_subsystem_add_ns", R"({"nqn":"nqn.2016-06.io.spdk:c","namespace":{"bdev_name":"s/l"}})"),
            "1");
  EXPECT_EQ(target.Ask("bdev_malloc_delete", R"({"name":"M"})"), "true");
  EXPECT_EQ(target.Ask("bdev_get_bdevs"), "[]");
  EXPECT_EQ(target.Ask("bdev_lvol_get_lvstores"), "[]");
  EXPECT_TRUE(Contains(target.Ask("nvmf_get_subsystems"), "\"namespaces\":[]"));
}

TEST(RulesTest, ARaidWithASuperblockComesBackWhenItsBasesDo) {
  Target target;
  target.Malloc("A");
  target.Malloc("B");
  EXPECT_EQ(
      target.Ask("bdev_raid_create", R"({"name":"R","raid_level":"raid1","base_bdevs":["A","B"],"superblock":true})"),
      "true");
  EXPECT_TRUE(Contains(target.Ask("bdev_raid_get_bdevs", R"({"category":"online"})"), "\"name\":\"R\""));
  target.Ask("bdev_malloc_delete", R"({"name":"A"})");
  EXPECT_TRUE(
      Contains(target.Ask("bdev_raid_get_bdevs", R"({"category":"online"})"), "\"num_base_bdevs_operational\":1"));
}

TEST(RulesTest, SnapshotsWithClonesAreNotDeleted) {
  Target target;
  target.Malloc("M");
  target.Ask("bdev_lvol_create_lvstore", R"({"bdev_name":"M","lvs_name":"s"})");
  target.Ask("bdev_lvol_create", R"({"lvs_name":"s","lvol_name":"l","size_in_mib":8})");
  target.Ask("bdev_lvol_snapshot", R"({"lvol_name":"s/l","snapshot_name":"n"})");
  target.Ask("bdev_lvol_clone", R"({"snapshot_name":"s/n","clone_name":"c"})");
  EXPECT_TRUE(target.Ask("bdev_lvol_delete", R"({"name":"s/n"})").starts_with("-"));
  EXPECT_EQ(target.Ask("bdev_lvol_delete", R"({"name":"s/c"})"), "true");
  EXPECT_EQ(target.Ask("bdev_lvol_delete", R"({"name":"s/n"})"), "true");
}

TEST(RulesTest, AConfigurationMakesTheSameAgain) {
  Target first;
  first.Malloc("M");
  first.Ask("bdev_passthru_create", R"({"base_bdev_name":"M","name":"P"})");
  const std::string config = first.Ask("framework_get_config", R"({"name":"bdev"})");
  EXPECT_TRUE(Contains(config, R"("method":"bdev_malloc_create","params":{"name":"M")"));
  EXPECT_TRUE(Contains(config, R"("method":"bdev_passthru_create")"));
}

TEST(RulesTest, TextsOfRefusalsAreThoseOfTheRelease) {
  EXPECT_EQ(Target(Release(23, 9)).Ask("log_set_level", R"({"level":"bogus"})"), "-32602 invalid log level");
  EXPECT_EQ(Target(Release(26, 5)).Ask("log_set_level", R"({"level":"bogus"})"),
            "-32603 spdk_json_decode_object failed");
  EXPECT_EQ(Target(Release(20, 1)).Ask("nvmf_create_subsystem", R"({"nqn":"bad nqn"})"), "-32602 Invalid parameters");
  EXPECT_EQ(Target(Release(26, 5)).Ask("nvmf_create_subsystem", R"({"nqn":"bad nqn"})"),
            "-32603 Unable to create subsystem bad nqn");
}

TEST(RulesTest, RaidBdevsUpTo22_09WaitOnAlthoughTheirCreationFailed) {
  constexpr const char* kCreate = R"({"name":"R","strip_size_kb":64,"raid_level":"raid0","base_bdevs":["A","B"]})";
  const auto create = [&](Target& target) {
    target.Malloc("A");
    target.Malloc("B");
    target.Ask("bdev_passthru_create", R"({"base_bdev_name":"A","name":"P"})");
    return target.Ask("bdev_raid_create", kCreate);
  };
  Target old(Release(20, 1));
  EXPECT_EQ(create(old), "-1 Failed to add any base bdev to RAID bdev R: Operation not permitted");
  EXPECT_EQ(old.Ask("bdev_raid_get_bdevs", R"({"category":"configuring"})"), R"(["R"])");
  EXPECT_EQ(old.Ask("bdev_raid_create", kCreate), "-17 Failed to add RAID bdev config R: File exists");
  Target newer(Release(23, 9));
  EXPECT_EQ(create(newer), "-1 Failed to add base bdev A to RAID bdev R: Operation not permitted");
  EXPECT_EQ(newer.Ask("bdev_raid_get_bdevs", R"({"category":"all"})"), "[]");
}

TEST(RulesTest, ASubsystemOf20_01WithABadSerialNumberNeverStarts) {
  Target target(Release(20, 1), "nvmf_tgt");
  EXPECT_EQ(target.Ask("nvmf_create_subsystem",
                       R"({"nqn":"nqn.2016-06.io.spdk:c","serial_number":"longer than the twenty that fit"})"),
            "-32602 Invalid parameters");
  EXPECT_TRUE(Contains(target.Ask("nvmf_get_subsystems"), "nqn.2016-06.io.spdk:c"));
  EXPECT_EQ(target.Ask("nvmf_subsystem_allow_any_host", R"({"nqn":"nqn.2016-06.io.spdk:c","allow_any_host":true})"),
            "-32603 Internal error");
}

TEST(RulesTest, AWordThatIsReadLateIsRefusedLate) {
  constexpr const char* kSet = R"({{"nqn":"nqn.2016-06.io.spdk:{}","ana_state":"bogus",)"
                               R"("listen_address":{{"trtype":"TCP","traddr":"127.0.0.1","trsvcid":"4420"}}}})";
  Target target(Release(23, 9), "nvmf_tgt");
  target.Ask("nvmf_create_subsystem", R"({"nqn":"nqn.2016-06.io.spdk:c","ana_reporting":true})");
  EXPECT_EQ(target.Ask("nvmf_subsystem_listener_set_ana_state", fmt::format(fmt::runtime(kSet), "none")),
            "-32602 Unable to find subsystem with NQN nqn.2016-06.io.spdk:none");
  EXPECT_EQ(target.Ask("nvmf_subsystem_listener_set_ana_state", fmt::format(fmt::runtime(kSet), "c")),
            "-32602 Invalid parameters");
}

TEST(RulesTest, OfTwoBadWordsTheFirstIsRefused) {
  Target target(Release(20, 1));
  EXPECT_EQ(target.Ask("bdev_error_inject_error", R"({"name":"E","io_type":"bogus","error_type":"bogus"})"),
            "-22 Unexpected io_type value");
  EXPECT_EQ(target.Ask("bdev_error_inject_error", R"({"name":"E","io_type":"read","error_type":"bogus"})"),
            "-22 Unexpected error_type value");
}

TEST(RulesTest, InflatingALvolThatOutgrewItsSnapshotKillsTheReleasesThatLookBehindIt) {
  for (const auto& [release, dies] :
       {std::pair(Release(20, 1), false), std::pair(Release(23, 9), true), std::pair(Release(26, 5), false)}) {
    Target target(release);
    const char* const size = release < Release(23, 5) ? "size\":8388608" : "size_in_mib\":8";
    const char* const larger = release < Release(23, 5) ? "size\":25165824" : "size_in_mib\":24";
    target.Malloc("M");
    target.Ask("bdev_lvol_create_lvstore", R"({"bdev_name":"M","lvs_name":"s"})");
    target.Ask("bdev_lvol_create", fmt::format(R"({{"lvs_name":"s","lvol_name":"l","{}}})", size));
    target.Ask("bdev_lvol_snapshot", R"({"lvol_name":"s/l","snapshot_name":"n"})");
    EXPECT_EQ(target.Ask("bdev_lvol_resize", fmt::format(R"({{"name":"s/l","{}}})", larger)), "true");
    target.Ask("bdev_lvol_inflate", R"({"name":"s/l"})");
    EXPECT_EQ(target.crash().has_value(), dies) << release.ToString();
  }
}

TEST(RulesTest, TwoHandlersOfOneMethodAreAnError) {
  EXPECT_THROW(Handlers::All().AlwaysDone("bdev_malloc_create"), std::logic_error);
}

TEST(RulesTest, CallsThatKillAReleaseKillIt) {
  Target oldest(Release(17, 7), "nvmf_tgt");
  oldest.Ask("construct_nvmf_subsystem",
             R"({"core":0,"mode":"Virtual","nqn":"nqn.2016-06.io.spdk:c","listen_addresses":[],"hosts":[]})");
  oldest.Ask("get_nvmf_subsystems");
  EXPECT_EQ(oldest.crash(), 139);
}

TEST(RulesTest, MethodsOfOtherApplicationsAreNotThere) {
  EXPECT_EQ(Target(Release(26, 5), "vhost").Ask("nvmf_get_subsystems"), "-32601 Method not found");
  EXPECT_EQ(Target(Release(17, 7), "vhost").Ask("bdev_get_bdevs"), "-32601 Method not found");
}

// What 26.09 does otherwise than 26.05, as a build of its main branch answered.

class Rules26_09Test : public ::testing::Test {
 protected:
  Target target_{Release(26, 9)};
};

constexpr const char* kSubsystem = R"({"nqn":"nqn.2016-06.io.spdk:c1"})";
constexpr const char* kNowhere = "\"nqn\":\"nqn.2016-06.io.spdk:none\"";

TEST_F(Rules26_09Test, WhatIsMissingIsNamed) {
  for (const char* method : {"nvmf_get_subsystems", "nvmf_delete_subsystem", "nvmf_subsystem_get_listeners",
                             "nvmf_subsystem_get_controllers", "nvmf_subsystem_get_qpairs"}) {
    EXPECT_EQ(target_.Ask(method, fmt::format("{{{}}}", kNowhere)),
              "-32602 Subsystem with NQN 'nqn.2016-06.io.spdk:none' not found")
        << method;
    EXPECT_EQ(target_.Ask(method, fmt::format(R"({{{},"tgt_name":"x"}})", kNowhere)),
              "-32602 NVMf target 'x' not found")
        << method;
  }
  target_.Ask("nvmf_create_target", R"({"name":"second"})");
  EXPECT_EQ(target_.Ask("nvmf_get_subsystems"), "-32603 No default NVMf target found; specify tgt_name");
  EXPECT_EQ(target_.Ask("nvmf_get_transports"), "-32603 Unable to find a target.");
}

TEST_F(Rules26_09Test, ASubsystemHasALabel) {
  EXPECT_EQ(target_.Ask("nvmf_create_subsystem", R"({"nqn":"nqn.2016-06.io.spdk:c1","admin_label":"abc"})"),
            "-32602 Invalid admin_label");
  EXPECT_EQ(target_.Ask("nvmf_create_subsystem", R"({"nqn":"nqn.2016-06.io.spdk:c1","admin_label":"abcd"})"), "true");
  EXPECT_TRUE(Contains(target_.Ask("nvmf_get_subsystems"), R"("admin_label":"abcd")"));
  EXPECT_TRUE(Contains(target_.Ask("framework_get_config", R"({"name":"nvmf"})"), R"("admin_label":"abcd")"));
  EXPECT_EQ(target_.Ask("nvmf_create_subsystem", R"({"nqn":"nqn.2016-06.io.spdk:c2","admin_label":""})"), "true");
}

TEST_F(Rules26_09Test, NumbersOfANamespaceAreNamed) {
  target_.Ask("nvmf_create_subsystem", kSubsystem);
  const auto add = [&](const std::string& member) {
    return target_.Ask("nvmf_subsystem_add_ns",
                       R"({"nqn":"nqn.2016-06.io.spdk:c1","namespace":{"bdev_name":"b",)" + member + "}}");
  };
  EXPECT_EQ(add(R"("nguid":"12")"), "-32602 Invalid nguid");
  EXPECT_EQ(add(R"("eui64":"12")"), "-32602 Invalid eui64");
  EXPECT_EQ(add(R"("hide_metadata":true)"), "-32602 Invalid parameters");
}

TEST_F(Rules26_09Test, OldOptionsOfATransportAreIgnored) {
  EXPECT_EQ(target_.Ask("nvmf_create_transport", R"({"trtype":"TCP","max_io_qpairs_per_ctrlr":65535})"),
            "-32602 max_io_qpairs_per_ctrlr too large");
  EXPECT_EQ(target_.Ask("nvmf_create_transport", R"({"trtype":"TCP","io_unit_size":"x","buf_cache_size":7})"), "true");
}

TEST_F(Rules26_09Test, DiscoveryFiltersAreSavedAsAList) {
  EXPECT_EQ(target_.Ask("nvmf_create_target", R"({"name":"t","discovery_filter":"transport"})"),
            "-32602 Invalid parameters");
  EXPECT_EQ(target_.Ask("nvmf_create_target", R"({"name":"t","discovery_filter":["transport","svcid"]})"), "\"t\"");
  EXPECT_TRUE(Contains(target_.Ask("framework_get_config", R"({"name":"nvmf"})"), R"("discovery_filters":[])"));
  EXPECT_TRUE(Contains(Target(Release(26, 5)).Ask("framework_get_config", R"({"name":"nvmf"})"),
                       R"("discovery_filter":"match_any")"));
}

TEST_F(Rules26_09Test, HowToClearIsAWordOfTheList) {
  constexpr const char* kStore = R"({"bdev_name":"M","lvs_name":"s","clear_method":"UNMAP"})";
  target_.Malloc("M");
  EXPECT_EQ(target_.Ask("bdev_lvol_create_lvstore", kStore), "-32603 spdk_json_decode_object failed");
  target_.Ask("bdev_lvol_create_lvstore", R"({"bdev_name":"M","lvs_name":"s","clear_method":"unmap"})");
  const auto create = [](Target& on, const char* how) {
    return on.Ask("bdev_lvol_create",
                  fmt::format(R"({{"lvs_name":"s","lvol_name":"v","size_in_mib":4,"clear_method":"{}"}})", how));
  };
  EXPECT_EQ(create(target_, "bogus"), "-32603 spdk_json_decode_object failed");
  EXPECT_FALSE(Contains(create(target_, "default"), "-32603"));
  Target older{Release(26, 5)};
  older.Malloc("M");
  EXPECT_FALSE(Contains(older.Ask("bdev_lvol_create_lvstore", kStore), "Invalid"));
  EXPECT_EQ(create(older, "default"), "-22 Invalid clean_method option");
}

TEST_F(Rules26_09Test, KeysAndValuesHaveABdev) {
  EXPECT_EQ(target_.Ask("bdev_kvmalloc_create"), "\"KVMalloc0\"");
  EXPECT_EQ(target_.Ask("bdev_kvmalloc_create", R"({"name":"kv","max_key_size":17})"), "-22 Invalid argument");
  EXPECT_EQ(target_.Ask("bdev_kvmalloc_create", R"({"max_value_size":8,"optimal_value_granularity":9})"),
            "-22 Invalid argument");
  EXPECT_EQ(target_.Ask("bdev_kvmalloc_create", R"({"name":1})"), "-32603 spdk_json_decode_object failed");
  const std::string shown = target_.Ask("bdev_get_bdevs", R"({"name":"KVMalloc0"})");
  EXPECT_TRUE(Contains(shown, R"("product_name":"KVMalloc disk","block_size":1,"num_blocks":18446744073709551615)"));
  EXPECT_TRUE(Contains(target_.Ask("framework_get_config", R"({"name":"bdev"})"),
                       R"("max_key_size":16,"max_value_size":131072,"optimal_value_granularity":4096)"));
  EXPECT_EQ(target_.Ask("bdev_kvmalloc_delete", R"({"name":"KVMalloc0"})"), "true");
}

TEST_F(Rules26_09Test, ABlockOfNothingIsRefused) {
  EXPECT_EQ(target_.Ask("bdev_null_create", R"({"name":"N","num_blocks":8,"block_size":0})"), "-22 Invalid argument");
  EXPECT_FALSE(target_.crash());
  target_.Ask("bdev_null_create", R"({"name":"N","num_blocks":8,"block_size":0,"md_size":8})");
  EXPECT_TRUE(target_.crash());
}

TEST_F(Rules26_09Test, EndpointsOfVfioUserAreKept) {
  target_.Malloc("M");
  EXPECT_EQ(target_.Ask("vfu_virtio_create_blk_endpoint", R"({"name":"e","bdev_name":"absent"})"),
            "-32602 No such device");
  EXPECT_EQ(target_.Ask("vfu_virtio_create_blk_endpoint", R"({"name":"e","bdev_name":"M"})"), "true");
  EXPECT_EQ(target_.Ask("vfu_virtio_create_scsi_endpoint", R"({"name":"e"})"), "-32602 File exists");
  EXPECT_EQ(target_.Ask("vfu_virtio_create_scsi_endpoint", R"({"name":"s"})"), "true");
  EXPECT_EQ(target_.Ask("vfu_virtio_scsi_add_target", R"({"name":"s","scsi_target_num":8,"bdev_name":"M"})"),
            "-32602 Invalid argument");
  EXPECT_EQ(target_.Ask("vfu_virtio_scsi_add_target", R"({"name":"s","scsi_target_num":1,"bdev_name":"M"})"), "true");
  EXPECT_EQ(target_.Ask("bdev_malloc_delete", R"({"name":"M"})"), "true");
  EXPECT_EQ(target_.Ask("vfu_virtio_scsi_remove_target", R"({"name":"s","scsi_target_num":1})"),
            "-32602 No such file or directory");
  EXPECT_EQ(target_.Ask("vfu_virtio_delete_endpoint", R"({"name":"e"})"), "true");
  EXPECT_EQ(target_.Ask("vfu_virtio_delete_endpoint", R"({"name":"e"})"), "-32602 No such file or directory");
}

}  // namespace
}  // namespace spdkctl::sim

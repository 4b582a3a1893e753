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

}  // namespace
}  // namespace spdkctl::sim

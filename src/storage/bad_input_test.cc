// What goes wrong on the way: targets that die, limits, releases that lack something, several who want the same.

#include <chrono>
#include <future>
#include <thread>

#include <fmt/format.h>

#include "spdkctl/client/build/bdev_null.h"
#include "spdkctl/rpc/v1/bdev_lvol.pb.h"
#include "storage/kind_test_helpers.h"

namespace spdkctl::storage {
namespace {

using ::testing::HasSubstr;

std::vector<std::string> NamesOfBdevs(Client& client) {
  std::vector<std::string> names;
  const auto bdevs = client.bdev_get_bdevs({});
  EXPECT_TRUE(bdevs);
  for (int i = 0; bdevs && i < bdevs->bdevs_size(); ++i) names.push_back(bdevs->bdevs(i).name());
  return names;
}

/// N0, and so many bdevs each on the one before, so that each is a step of its own.
std::string Tower(int height) {
  std::string yaml = "- 'null': {name: N0, size: 64MiB}\n";
  for (int i = 1; i <= height; ++i) yaml += fmt::format("- passthru: {{name: N{}, base: N{}}}\n", i, i - 1);
  return yaml;
}

TEST(BadInput, ATargetThatDiesBetweenStepsIsToldWithWhatWasDone) {
  const SimProcess sim("spdk_tgt", "26.05", {"crash:bdev_passthru_create:KILL@3"});
  Client client(sim.address());
  const Outcome made = EnsureYaml(client, Tower(4));
  ASSERT_FALSE(made.ended);
  const Error& error = made.ended.error();
  EXPECT_EQ(error.code, Code::kUnavailable) << error.ToString();
  EXPECT_EQ(error.delivery, Delivery::kMaybeExecuted);
  EXPECT_THAT(error.message, HasSubstr("bdev N3"));
  EXPECT_THAT(error.message, HasSubstr("done before, and not taken back: bdev N0, bdev N1, bdev N2"));
  EXPECT_EQ(made.applied.changes_size(), 3);
}

TEST(BadInput, AnotherTargetAtTheSameAddressIsNotChangedByAPlanOfTheFirst) {
  SimProcess sim("spdk_tgt");
  Client client(sim.address());
  const auto plan = MakePlan(client, WishesOf(Tower(1)));
  ASSERT_TRUE(plan) << plan.error().ToString();
  sim.Kill(SIGKILL);
  sim.Restart();
  const Outcome made = Apply(client, *plan);
  ASSERT_FALSE(made.ended);
  EXPECT_EQ(made.ended.error().code, Code::kUnavailable);
  EXPECT_EQ(made.ended.error().delivery, Delivery::kNotSent);
  EXPECT_EQ(sim.CallsOf("bdev_null_create"), 0);
}

TEST(BadInput, ALimitInTheMiddleOfAPlanIsNamedAndAllIsTakenBack) {
  const SimProcess sim("spdk_tgt");
  Client client(sim.address());
  const Outcome made = EnsureYaml(client,
                                  "- malloc: {name: M0, size: 64MiB}\n"
                                  "- lvol_store: {name: lvs0, bdev: M0, cluster_size: 1MiB}\n"
                                  "- volume: {store: lvs0, name: v0, size: 40MiB}\n"
                                  "- volume: {store: lvs0, name: v1, size: 40MiB}\n");
  ASSERT_FALSE(made.ended);
  EXPECT_EQ(made.ended.error().code, Code::kNoSpace);
  EXPECT_EQ(made.ended.error().cause, "store lvs0 has 23MiB free, 40MiB are needed");
  EXPECT_THAT(made.ended.error().message, HasSubstr("volume lvs0/v1"));
  EXPECT_TRUE(NamesOfBdevs(client).empty());
}

TEST(BadInput, AVolumeThatGrowsBeyondItsStoreHasNoRoom) {
  const SimProcess sim("spdk_tgt");
  Client client(sim.address());
  ASSERT_TRUE(EnsureYaml(client,
                         "- malloc: {name: M0, size: 64MiB}\n"
                         "- lvol_store: {name: lvs0, bdev: M0, cluster_size: 1MiB}\n"
                         "- volume: {store: lvs0, name: v0, size: 40MiB}\n")
                  .ended);
  const Outcome grown = EnsureYaml(client, "volume: {store: lvs0, name: v0, size: 80MiB}", Changing());
  ASSERT_FALSE(grown.ended);
  EXPECT_EQ(grown.ended.error().code, Code::kNoSpace);
  EXPECT_THAT(grown.ended.error().message,
              HasSubstr("not enough room in store lvs0: 40MiB are needed, 23MiB are free"));
}

TEST(BadInput, SubsystemsBeyondTheTargetsLimitHaveNoRoom) {
  ::setenv("SPDKSIM_POLL", "0", 1);
  const SimProcess sim("nvmf_tgt");
  Client client(sim.address());
  // The subsystem for discovery is one of 1024.
  for (int i = 1; i < 1024; ++i)
    ASSERT_TRUE(client.call("nvmf_create_subsystem", fmt::format(R"({{"nqn":"nqn.2016-06.io.spdk:c{}"}})", i)));
  const Outcome made =
      EnsureYaml(client, "nvmf_subsystem: {nqn: 'nqn.2016-06.io.spdk:one-more', allow_any_host: true}");
  ASSERT_FALSE(made.ended);
  EXPECT_EQ(made.ended.error().code, Code::kNoSpace) << made.ended.error().ToString();
  EXPECT_THAT(made.ended.error().cause, HasSubstr("has its 1024 subsystems already"));
}

TEST(BadInput, LunsBeyondTheTableOfAnOldReleaseHaveNoRoom) {
  const SimProcess sim("iscsi_tgt", "20.01");
  Client client(sim.address());
  const std::string node =
      "- 'null': {name: N0, size: 64MiB}\n"
      "- portal_group: {tag: 1, portals: ['127.0.0.1:" +
      FreePort() +
      "']}\n"
      "- initiator_group: {tag: 1, initiators: [ANY], netmasks: [ANY]}\n"
      "- target_node: {name: 'iqn.2016-06.io.spdk:d', groups: ['1:1'], luns: ['N0:64']}\n";
  const Outcome made = EnsureYaml(client, node);
  ASSERT_FALSE(made.ended);
  EXPECT_EQ(made.ended.error().code, Code::kNoSpace) << made.ended.error().ToString();
}

TEST(BadInput, WhatAReleaseCannotDoIsSaidBeforeAnythingIsSent) {
  const SimProcess sim("spdk_tgt", "20.01");
  Client client(sim.address());
  const Outcome made = EnsureYaml(client,
                                  "- 'null': {name: N0, size: 64MiB}\n"
                                  "- crypto_key: {name: K0, cipher: AES_XTS, key: 00112233445566778899aabbccddeeff}\n");
  ASSERT_FALSE(made.ended);
  EXPECT_EQ(made.ended.error().code, Code::kUnsupported) << made.ended.error().ToString();
  EXPECT_EQ(sim.CallsOf("construct_null_bdev") + sim.CallsOf("bdev_null_create"), 0);
}

TEST(BadInput, SoManyBdevsThat17_07CannotBeReadAreSaid) {
  const SimProcess sim("nvmf_tgt", "17.07");
  Client client(sim.address());
  for (int i = 0; i < 300; ++i)
    ASSERT_TRUE(client.bdev_null_create(build::BdevNullCreate(fmt::format("N{}", i), 2048, 512)));
  const int before = sim.CallsOf("construct_null_bdev");
  const Outcome made = EnsureYaml(client, "'null': {name: Another, size: 64MiB}");
  ASSERT_FALSE(made.ended);
  EXPECT_THAT(made.ended.error().message, HasSubstr("32")) << made.ended.error().ToString();
  EXPECT_EQ(sim.CallsOf("construct_null_bdev"), before);
}

TEST(BadInput, ANameThatMeansTwoThingsIsRefused) {
  const SimProcess sim("spdk_tgt");
  Client client(sim.address());
  const auto store = [](int number, const std::string& name) {
    return fmt::format("- malloc: {{name: M{0}, size: 64MiB}}\n- lvol_store: {{name: '{1}', bdev: M{0}}}\n", number,
                       name);
  };
  ASSERT_TRUE(EnsureYaml(client, store(0, "lvs0")).ended);
  const auto stores = client.bdev_lvol_get_lvstores({});
  ASSERT_TRUE(stores);
  const std::string uuid = stores->lvol_stores(0).uuid();
  // Nothing that spdkctl would make: the plan itself takes the name for that of the first.
  ASSERT_TRUE(EnsureYaml(client, "malloc: {name: M1, size: 64MiB}").ended);
  ASSERT_TRUE(client.call("bdev_lvol_create_lvstore", fmt::format(R"({{"bdev_name":"M1","lvs_name":"{}"}})", uuid)));
  const Outcome made = EnsureYaml(client, fmt::format("volume: {{store: '{}', name: v, size: 4MiB}}", uuid));
  ASSERT_FALSE(made.ended);
  EXPECT_EQ(made.ended.error().code, Code::kInvalidArgument) << made.ended.error().ToString();
  EXPECT_THAT(made.ended.error().message, HasSubstr("may be store"));
}

TEST(BadInput, EightWhoWantTheSameAllGetIt) {
  ::setenv("SPDKSIM_POLL", "0", 1);
  const SimProcess sim("spdk_tgt");
  const std::string wishes =
      "- malloc: {name: M0, size: 64MiB}\n"
      "- lvol_store: {name: lvs0, bdev: M0, cluster_size: 1MiB}\n"
      "- volume: {store: lvs0, name: v0, size: 1MiB}\n"
      "- volume: {store: lvs0, name: v1, size: 1MiB}\n"
      "- raid: {name: R0, level: raid1, bdevs: [N0, N1]}\n"
      "- 'null': {name: N0, size: 64MiB}\n"
      "- 'null': {name: N1, size: 64MiB}\n"
      "- vhost_scsi: {name: vhost.0}\n"
      "- vhost_target: {ctrlr: vhost.0, slot: 0, bdev: lvs0/v1}\n"
      "- initiator_group: {tag: 1, initiators: [ANY], netmasks: [ANY]}\n"
      "- nvmf_subsystem: {nqn: 'nqn.2016-06.io.spdk:c1', allow_any_host: true, namespaces: [{bdev: lvs0/v0}]}\n";
  std::vector<std::future<Outcome>> all;
  for (int i = 0; i < 8; ++i) {
    all.push_back(std::async(std::launch::async, [&] {
      Client client(sim.address());
      return EnsureYaml(client, wishes);
    }));
  }
  for (auto& one : all) {
    const Outcome outcome = one.get();
    EXPECT_TRUE(outcome.ended) << outcome.ended.error().ToString();
  }
  Client client(sim.address());
  const Outcome again = EnsureYaml(client, wishes);
  ASSERT_TRUE(again.ended) << again.ended.error().ToString();
  EXPECT_FALSE(Changed(again.applied));
}

TEST(BadInput, ALongChangeKeepsNobodyElseWaiting) {
  const SimProcess sim("spdk_tgt", "26.05", {"hang:bdev_passthru_create"});
  Client client(sim.address());
  const auto plan = MakePlan(client, WishesOf(Tower(1)));
  ASSERT_TRUE(plan);
  ApplyOptions hanging;
  hanging.undo = false;
  hanging.call.timeout = std::chrono::seconds(2);
  auto under_way = std::async(std::launch::async, [&] { return Apply(client, *plan, hanging); });
  while (sim.CallsOf("bdev_passthru_create") == 0) std::this_thread::yield();
  for (int i = 0; i < 10; ++i) {
    Client other(sim.address());
    const Outcome made = EnsureYaml(other, fmt::format("malloc: {{name: M{}, size: 1MiB}}", i));
    EXPECT_TRUE(made.ended) << made.ended.error().ToString();
  }
  EXPECT_EQ(under_way.wait_for(std::chrono::seconds(0)), std::future_status::timeout) << "it was still under way";
  // The call was carried out and not answered: it is settled by looking.
  EXPECT_TRUE(under_way.get().ended);
}

TEST(BadInput, WhatSomebodyElseTakesAwayMeanwhileIsGone) {
  const SimProcess sim("spdk_tgt");
  Client client(sim.address());
  const std::string things =
      "- malloc: {name: M0, size: 64MiB}\n"
      "- malloc: {name: M1, size: 64MiB}\n"
      "- lvol_store: {name: lvs0, bdev: M1, cluster_size: 1MiB}\n"
      "- volume: {store: lvs0, name: v, size: 1MiB}\n"
      "- vhost_scsi: {name: vhost.0}\n"
      "- nvmf_subsystem: {nqn: 'nqn.2016-06.io.spdk:c1', allow_any_host: true}\n"
      "- nvmf_namespace: {nqn: 'nqn.2016-06.io.spdk:c1', bdev: M0}\n"
      "- nvmf_host: {nqn: 'nqn.2016-06.io.spdk:c1', host: 'nqn.2016-06.io.spdk:h1'}\n"
      "- initiator_group: {tag: 1, initiators: [ANY], netmasks: [ANY]}\n";
  ASSERT_TRUE(EnsureYaml(client, things).ended);
  PlanOptions options;
  options.missing_ok = true;
  options.force = true;
  options.destroy_data = true;
  const std::vector<v1::Wish> wishes = WishesOf(things);
  // What lies within others goes first.
  for (std::size_t i = wishes.size(); i-- > 0;) {
    const auto ours = PlanRemoval(client, {wishes[i]}, options);
    const auto theirs = PlanRemoval(client, {wishes[i]}, options);
    ASSERT_TRUE(ours && theirs);
    ASSERT_TRUE(Apply(client, *theirs).ended);
    const Outcome gone = Apply(client, *ours);
    ASSERT_TRUE(gone.ended) << gone.ended.error().ToString();
    ASSERT_EQ(gone.applied.changes_size(), 1);
    EXPECT_EQ(gone.applied.changes(0).action(), v1::ABSENT);
    EXPECT_FALSE(gone.applied.changed());
  }
  const auto strict = PlanRemoval(client, {wishes[0]}, {});
  EXPECT_EQ(strict.error().code, Code::kNotFound);
}

}  // namespace
}  // namespace spdkctl::storage

#include "forwarding_calls.h"
#include "spdkctl/rpc/v1/bdev.pb.h"
#include "spdkctl/rpc/v1/bdev_null.pb.h"
#include "storage/kind_test_helpers.h"

namespace spdkctl::storage {
namespace {

using ::testing::HasSubstr;

/// What a target would refuse is said by the plan, before anything is sent.
class Beforehand : public ::testing::TestWithParam<const char*> {
 protected:
  Beforehand() : sim_("spdk_tgt", GetParam()), client_(sim_.address()) {}

  void Make(const std::string& yaml) {
    const Outcome made = EnsureYaml(client_, yaml);
    ASSERT_TRUE(made.ended) << yaml << ": " << made.ended.error().ToString();
  }
  /// Why there is no plan for it.
  Error Refused(const std::string& yaml, const PlanOptions& options = {}) {
    const auto plan = MakePlan(client_, WishesOf(yaml), options);
    EXPECT_FALSE(plan) << yaml;
    return plan ? Error() : plan.error();
  }

  SimProcess sim_;
  Client client_;
};
INSTANTIATE_TEST_SUITE_P(Releases, Beforehand, ::testing::Values("20.01", "23.09", "26.05"), NameOfRelease);

TEST_P(Beforehand, AClaimedBdevIsNotTakenOnceMore) {
  Make("- malloc: {name: M0, size: 64MiB}\n- lvol_store: {name: l0, bdev: M0}\n- vhost_scsi: {name: c0}");
  for (const std::string wish :
       {"passthru: {name: P, base: M0}", "error: {base: M0}", "split: {base: M0, count: 2}",
        "delay: {name: D, base: M0}", "vhost_blk: {name: b, bdev: M0}", "vhost_target: {ctrlr: c0, slot: 0, bdev: M0}",
        "nvmf_subsystem: {nqn: 'nqn.2016-06.io.spdk:c1', allow_any_host: true, namespaces: [{bdev: M0}]}"}) {
    const Error error = Refused(wish);
    EXPECT_EQ(error.code, Code::kBusy) << wish << ": " << error.ToString();
    EXPECT_THAT(error.message, HasSubstr("used by lvol store l0"));
  }
}

TEST_P(Beforehand, ABdevThatOneClaimsIsNotGivenToTwo) {
  const Error error =
      Refused("- malloc: {name: M0, size: 64MiB}\n- passthru: {name: P, base: M0}\n- split: {base: M0, count: 2}");
  EXPECT_EQ(error.code, Code::kBusy);
  EXPECT_THAT(error.message, HasSubstr("bdev P and parts of M0 need bdev 'M0' each for itself"));
}

TEST_P(Beforehand, ABdevThatNobodyClaimsMayHaveSeveralUsers) {
  Make("- malloc: {name: M0, size: 64MiB}\n- vhost_blk: {name: b0, bdev: M0}\n- vhost_blk: {name: b1, bdev: M0}");
}

TEST_P(Beforehand, ABdevThatSomebodyUsesIsNotOverwritten) {
  Make(
      "- malloc: {name: M0, size: 64MiB}\n- malloc: {name: M1, size: 64MiB}\n- malloc: {name: M2, size: 64MiB}\n"
      "- portal_group: {tag: 1, portals: ['127.0.0.1:" +
      FreePort() +
      "']}\n- initiator_group: {tag: 2, initiators: [ANY], netmasks: [ANY]}\n"
      "- target_node: {name: disk1, luns: ['M0:0'], groups: ['1:2'], queue_depth: 8}\n- vhost_blk: {name: b0, bdev: "
      "M1}");
  const Error store = Refused("lvol_store: {name: l0, bdev: M0}");
  EXPECT_EQ(store.code, Code::kBusy);
  EXPECT_THAT(store.message, HasSubstr("used by LUN 0 of"));
  const Error raid = Refused("raid: {name: R0, level: raid0, strip_size: 64KiB, bdevs: [M2, M1]}");
  EXPECT_EQ(raid.code, Code::kBusy);
  EXPECT_THAT(raid.message, HasSubstr("used by vhost controller b0"));
  EXPECT_TRUE(MakePlan(client_, WishesOf("lvol_store: {name: l0, bdev: M2}")));
}

TEST_P(Beforehand, ABdevThatIsNotThereIsNamed) {
  Make("vhost_scsi: {name: c0}");
  EXPECT_EQ(Refused("vhost_target: {ctrlr: c0, slot: 0, bdev: absent}").code, Code::kNotFound);
}

TEST_P(Beforehand, VolumesTakeNoMoreThanTheirStoreHas) {
  Make("- malloc: {name: M0, size: 64MiB}\n- lvol_store: {name: l0, bdev: M0, cluster_size: 1MiB}");
  EXPECT_THAT(
      Refused("- volume: {store: l0, name: v0, size: 40MiB}\n- volume: {store: l0, name: v1, size: 40MiB}").message,
      HasSubstr("not enough room in store l0"));
  Make("- volume: {store: l0, name: v0, size: 40MiB}\n- volume: {store: l0, name: v1, size: 40MiB, thin: true}");
  EXPECT_THAT(Refused("volume: {store: l0, name: v0, size: 80MiB}", Changing()).message, HasSubstr("not enough room"));
  Make("- malloc: {name: M1, size: 4MiB}");
  EXPECT_THAT(Refused("lvol_store: {name: l1, bdev: M1}").message, HasSubstr("no store with room for data"));
}

TEST_P(Beforehand, ANumberThatNothingHoldsIsNoSmallOne) {
  Make("- malloc: {name: M0, size: 64MiB}\n- lvol_store: {name: l0, bdev: M0, cluster_size: 1MiB}");
  for (const std::string wish :
       {"volume: {store: l0, name: v, size: 18446744073709551615}", "malloc: {name: M1, size: 18446744073709551104}",
        "qos: {bdev: M0, rw_ios_per_sec: 18446744073709551615}",
        "qos: {bdev: M0, rw_bytes_per_sec: 18446744073709551615}",
        "split: {base: M0, count: 1, size: 18446744073709551615}"}) {
    EXPECT_EQ(Refused(wish).code, Code::kInvalidArgument) << wish;
  }
  EXPECT_EQ(Refused("volume: {store: l0, name: v, size: 9223372036854775807}").code, Code::kNoSpace);
  EXPECT_EQ(Refused("- volume: {store: l0, name: v, size: 9223372036854775807, thin: true}\n"
                    "- volume: {store: l0, name: w, size: 9223372036854775807}")
                .code,
            Code::kNoSpace);
}

TEST_P(Beforehand, ASnapshotKeepsItsName) {
  Make(
      "- malloc: {name: M0, size: 64MiB}\n- lvol_store: {name: l0, bdev: M0}\n- volume: {store: l0, name: v, size: "
      "4MiB}\n"
      "- snapshot: {store: l0, name: s, of: v}");
  const auto plan = PlanVerb(client_, Verb::kRename, WishesOf("volume: {store: l0, name: s}").front(), {}, "t");
  ASSERT_FALSE(plan);
  EXPECT_EQ(plan.error().code, Code::kUnsupported);
}

TEST_P(Beforehand, AControllerWithTargetsIsOnlyDeletedWhereTheReleaseDoesSo) {
  Make("- malloc: {name: M0, size: 64MiB}\n- vhost_scsi: {name: c0}\n- vhost_target: {ctrlr: c0, slot: 3, bdev: M0}");
  PlanOptions forced;
  forced.force = true;
  const auto plan = PlanRemoval(client_, WishesOf("vhost_scsi: {name: c0}"), forced);
  const bool deletes = std::string(GetParam()) == "26.05" || std::string(GetParam()) == "23.09";
  EXPECT_EQ(plan.has_value(), deletes);
  if (!plan) {
    EXPECT_EQ(plan.error().code, Code::kBusy);
  }
}

TEST(BeforehandTest, WhatWouldCrashTheReleaseIsNotPlanned) {
  const SimProcess sim("iscsi_tgt", "26.05");
  Client client(sim.address());
  const auto plan = MakePlan(client, WishesOf("portal_group: {tag: 1, portals: ['127.0.0.1:3260', '127.0.0.1:3260']}"));
  ASSERT_FALSE(plan);
  EXPECT_EQ(plan.error().code, Code::kUnsupported);
  EXPECT_THAT(plan.error().message, HasSubstr("named twice"));
}

TEST_P(Beforehand, TheNameThatANewObjectWillHaveIsSaid) {
  Make("malloc: {name: M0, size: 64MiB, uuid: 11111111-2222-4333-8444-555555555555}");
  const auto plan = MakePlan(client_, WishesOf("error: {base: 11111111-2222-4333-8444-555555555555}"));
  ASSERT_TRUE(plan) << plan.error().ToString();
  EXPECT_EQ(plan->WouldDo().changes(0).object().name(), "EE_M0");
}

TEST_P(Beforehand, AUuidMeansOneBdevWhereItIsAName) {
  Make("malloc: {name: M0, size: 64MiB, uuid: 11111111-2222-4333-8444-555555555555}");
  const auto plan =
      MakePlan(client_, WishesOf("malloc: {name: M1, size: 64MiB, uuid: 11111111-2222-4333-8444-555555555555}"));
  EXPECT_EQ(plan.has_value(), std::string(GetParam()) == "20.01");
}

TEST_P(Beforehand, RaidsNeedBdevsOfOneForm) {
  Make("- malloc: {name: M0, size: 64MiB}\n- malloc: {name: M1, size: 64MiB, block_size: 4096}");
  EXPECT_THAT(Refused("raid: {name: R, level: raid0, strip_size: 64KiB, bdevs: [M0, M1]}").message,
              HasSubstr("M0 and M1 differ in the size of their blocks"));
  EXPECT_THAT(Refused("raid: {name: R, level: raid0, bdevs: [M0]}").message, HasSubstr("power of two"));
  EXPECT_THAT(Refused("raid: {name: R, level: raid1, bdevs: [M0]}").message, HasSubstr("needs 2 bdevs at least"));
}

TEST_P(Beforehand, MetadataOfANullBdevAreNoData) {
  const std::string wish = "'null': {name: N0, size: 64MiB, md_size: 8}";
  Make(wish);
  const Outcome again = EnsureYaml(client_, wish);
  ASSERT_TRUE(again.ended) << again.ended.error().ToString();
  EXPECT_FALSE(Changed(again.applied));
}

/// Passes all on, and counts the calls, and how often somebody waited for one or for several together.
class Counts : public ForwardingCalls {
 public:
  using ForwardingCalls::ForwardingCalls;
  using TypedCalls::call;
  using TypedCalls::call_message;
  Result<std::string> call(std::string_view method, std::string_view params, const CallOptions& options) override {
    ++trips;
    ++calls;
    return ForwardingCalls::call(method, params, options);
  }
  Result<void> call_message(const Method& method, const google::protobuf::Message& request,
                            google::protobuf::Message& response, const CallOptions& options) override {
    ++trips;
    ++calls;
    return ForwardingCalls::call_message(method, request, response, options);
  }
  std::vector<Result<void>> call_messages(const std::vector<MessageCall>& together,
                                          const CallOptions& options) override {
    if (!together.empty()) ++trips;
    calls += together.size();
    return inner().call_messages(together, options);
  }

  int trips = 0;
  std::size_t calls = 0;
};

TEST(BeforehandTest, OneObjectBesideManyTakesFewCalls) {
  const SimProcess sim("spdk_tgt", "26.05");
  Client client(sim.address());
  std::string others = "- malloc: {name: M0, size: 64MiB}\n- lvol_store: {name: l0, bdev: M0, cluster_size: 1MiB}\n";
  for (int i = 0; i < 300; ++i) others += "- 'null': {name: N" + std::to_string(i) + ", size: 1MiB}\n";
  others += "- nvmf_subsystem: {nqn: 'nqn.2016-06.io.spdk:c1', max_namespaces: 400, allow_any_host: false}\n";
  for (int i = 1; i < 300; ++i) {
    others += "- nvmf_namespace: {nqn: 'nqn.2016-06.io.spdk:c1', bdev: N" + std::to_string(i) + "}\n";
    others += "- nvmf_host: {nqn: 'nqn.2016-06.io.spdk:c1', host: 'nqn.2016-06.io.spdk:h" + std::to_string(i) + "'}\n";
  }
  const Outcome made = EnsureYaml(client, others);
  ASSERT_TRUE(made.ended) << made.ended.error().ToString();
  for (const std::string wish :
       {"volume: {store: l0, name: v, size: 1MiB}", "nvmf_namespace: {nqn: 'nqn.2016-06.io.spdk:c1', bdev: N0}",
        "nvmf_host: {nqn: 'nqn.2016-06.io.spdk:c1', host: 'nqn.2016-06.io.spdk:h0'}"}) {
    Counts counts(client);
    const Outcome one = EnsureYaml(counts, wish);
    ASSERT_TRUE(one.ended) << wish << ": " << one.ended.error().ToString();
    // All is read at once, and one call makes it.
    EXPECT_EQ(counts.trips, 2) << wish;
    EXPECT_LE(counts.calls, 4u) << wish;
  }
}

}  // namespace
}  // namespace spdkctl::storage

#include "spdkctl/rpc/v1/bdev_lvol.pb.h"
#include "storage/kind_test_helpers.h"

namespace spdkctl::storage {
namespace {

using ::testing::HasSubstr;

const std::string kStore =
    "- malloc: {name: M0, size: 64MiB}\n- lvol_store: {name: lvs0, bdev: M0, cluster_size: 1MiB}\n";

class LvolKinds : public ::testing::TestWithParam<const char*> {
 protected:
  LvolKinds() : sim_("spdk_tgt", GetParam()), client_(sim_.address()) {}

  /// Whether the wishes hold now, and whether anything was done for it.
  bool Changed(const std::string& yaml, const PlanOptions& options = {}) {
    const Outcome outcome = EnsureYaml(client_, yaml, options);
    EXPECT_TRUE(outcome.ended) << yaml << ": " << outcome.ended.error().ToString();
    return outcome.applied.changed();
  }
  Error Refused(const std::string& yaml, const PlanOptions& options = {}) {
    const Outcome outcome = EnsureYaml(client_, yaml, options);
    EXPECT_FALSE(outcome.ended) << yaml;
    return outcome.ended ? Error() : outcome.ended.error();
  }
  Result<bool> Done(Verb verb, const std::string& yaml, const std::string& name = {}) {
    const auto plan = PlanVerb(client_, verb, WishesOf(yaml).front(), {}, name);
    if (!plan) return plan.error();
    const Outcome outcome = Apply(client_, *plan);
    if (!outcome.ended) return outcome.ended.error();
    return outcome.applied.changed();
  }

  SimProcess sim_;
  Client client_;
};
INSTANTIATE_TEST_SUITE_P(Releases, LvolKinds, ::testing::Values("20.01", "23.09", "26.05", "26.09"), NameOfRelease);

TEST_P(LvolKinds, StoresAndVolumesAreMadeInOrderAndCompared) {
  const std::string wishes = "- volume: {store: lvs0, name: v, size: 1500KiB}\n" + kStore;
  EXPECT_TRUE(Changed(wishes));
  EXPECT_FALSE(Changed(wishes));
  EXPECT_THAT(Refused("lvol_store: {name: lvs0, bdev: M0, cluster_size: 4MiB}").message,
              HasSubstr("cluster_size is 1MiB, shall be 4MiB"));
  EXPECT_THAT(Refused("volume: {store: lvs0, name: v, size: 3MiB, thin: true}").message,
              HasSubstr("size is 2MiB, shall be 3MiB; thin is false, shall be true"));
  EXPECT_EQ(Refused("volume: {store: nowhere, name: v, size: 3MiB}").code, Code::kNotFound);
}

TEST_P(LvolKinds, AStoreIsMeantByItsUuidToo) {
  EXPECT_TRUE(Changed(kStore + "- volume: {store: lvs0, name: v, size: 1MiB}"));
  const std::string uuid = client_.bdev_lvol_get_lvstores()->lvol_stores(0).uuid();
  EXPECT_FALSE(Changed("volume: {store: " + uuid + ", name: v, size: 1MiB}"));
  EXPECT_TRUE(Changed("volume: {store: " + uuid + ", name: w, size: 1MiB}"));
  EXPECT_FALSE(Changed("volume: {store: lvs0, name: w, size: 1MiB}"));
}

TEST_P(LvolKinds, AVolumeGrowsAndShrinksOnlyWhereDataMayBeLost) {
  EXPECT_TRUE(Changed(kStore + "- volume: {store: lvs0, name: v, size: 2MiB}"));
  EXPECT_TRUE(Changed("volume: {store: lvs0, name: v, size: 4MiB}", {.change = true}));
  const Error refused = Refused("volume: {store: lvs0, name: v, size: 1MiB}", {.change = true});
  EXPECT_EQ(refused.code, Code::kInvalidArgument);
  EXPECT_THAT(refused.message, HasSubstr("--destroy-data"));
  EXPECT_TRUE(Changed("volume: {store: lvs0, name: v, size: 1MiB}", {.change = true, .destroy_data = true}));
  EXPECT_EQ(Refused("volume: {store: lvs0, name: w, size: 1MiB}", {.change = true, .must_be_there = true}).code,
            Code::kNotFound);
}

TEST_P(LvolKinds, SnapshotsAndClonesAreOfSomething) {
  const std::string wishes =
      "- volume: {store: lvs0, name: v, size: 2MiB}\n- snapshot: {store: lvs0, name: s, of: v}\n"
      "- clone: {store: lvs0, name: c, of: s}\n";
  EXPECT_TRUE(Changed(kStore + wishes));
  EXPECT_FALSE(Changed(wishes));
  EXPECT_THAT(Refused("clone: {store: lvs0, name: c, of: v}").message, HasSubstr("of is s, shall be v"));
  EXPECT_EQ(Refused("clone: {store: lvs0, name: d, of: v}").code, Code::kInvalidArgument);
  EXPECT_EQ(Refused("volume: {store: lvs0, name: s, size: 2MiB}").code, Code::kDiffers);
  EXPECT_EQ(Refused("snapshot: {store: lvs0, name: v, of: c}").code, Code::kDiffers);
  // A later snapshot lies between.
  EXPECT_TRUE(Changed("snapshot: {store: lvs0, name: s2, of: v}"));
  EXPECT_FALSE(Changed(wishes));
  EXPECT_THAT(
      RemoveAll(client_, WishesOf("snapshot: {store: lvs0, name: s}"), {.destroy_data = true}).ended.error().message,
      HasSubstr("is the snapshot of"));
  EXPECT_EQ(RemoveAll(client_, WishesOf("volume: {store: lvs0, name: c}")).ended.error().code, Code::kInvalidArgument);
  EXPECT_TRUE(RemoveAll(client_, WishesOf("volume: {store: lvs0, name: c}"), {.destroy_data = true}).ended);
}

TEST_P(LvolKinds, ASnapshotOfASnapshotIsRefusedBeforehand) {
  EXPECT_TRUE(
      Changed(kStore + "- volume: {store: lvs0, name: v, size: 1MiB}\n- snapshot: {store: lvs0, name: s, of: v}"));
  const Error refused = Refused("snapshot: {store: lvs0, name: s2, of: s}");
  EXPECT_EQ(refused.delivery, Delivery::kNotSent);
  EXPECT_THAT(refused.message, HasSubstr("lvs0/s is read-only"));
  // Nor of one that has no clone any more.
  EXPECT_TRUE(RemoveAll(client_, WishesOf("volume: {store: lvs0, name: v}"), {.destroy_data = true}).ended);
  EXPECT_THAT(Refused("snapshot: {store: lvs0, name: s2, of: s}").message, HasSubstr("lvs0/s is read-only"));
}

TEST_P(LvolKinds, AStoreGoesWithItsVolumesOnlyIfThatIsSaid) {
  EXPECT_TRUE(Changed(kStore + "- volume: {store: lvs0, name: v, size: 2MiB}"));
  const Outcome refused = RemoveAll(client_, WishesOf("lvol_store: {name: lvs0}"));
  EXPECT_EQ(refused.ended.error().code, Code::kBusy);
  EXPECT_THAT(refused.ended.error().message, HasSubstr("store lvs0 holds v; --destroy-data"));
  EXPECT_TRUE(RemoveAll(client_, WishesOf("lvol_store: {name: lvs0}"), {.destroy_data = true}).ended);
  EXPECT_EQ(RemoveAll(client_, WishesOf("lvol_store: {name: lvs0}")).ended.error().code, Code::kNotFound);
}

TEST_P(LvolKinds, StoresAndVolumesAreRenamedOnce) {
  EXPECT_TRUE(
      Changed(kStore + "- volume: {store: lvs0, name: v, size: 2MiB}\n- volume: {store: lvs0, name: x, size: 1MiB}"));
  EXPECT_TRUE(Done(Verb::kRename, "volume: {store: lvs0, name: v}", "w").value());
  EXPECT_EQ(Done(Verb::kRename, "volume: {store: lvs0, name: v}", "w").error().code, Code::kNotFound);
  EXPECT_EQ(Done(Verb::kRename, "volume: {store: lvs0, name: w}", "x").error().code, Code::kExists);
  EXPECT_EQ(Done(Verb::kRename, "volume: {store: lvs0, name: absent}", "gone").error().code, Code::kNotFound);
  EXPECT_TRUE(Done(Verb::kRename, "lvol_store: {name: lvs0}", "lvs1").value());
  EXPECT_EQ(Done(Verb::kRename, "lvol_store: {name: lvs0}", "lvs1").error().code, Code::kNotFound);
  EXPECT_FALSE(Done(Verb::kRename, "volume: {store: lvs1, name: w}", "w").value());
  EXPECT_FALSE(Changed("volume: {store: lvs1, name: w, size: 2MiB}"));
}

TEST_P(LvolKinds, APathWithSlashesMeansTheVolumeOfItsStore) {
  EXPECT_TRUE(
      Changed("- malloc: {name: M1, size: 64MiB}\n- malloc: {name: M2, size: 64MiB}\n"
              "- lvol_store: {name: a, bdev: M1}\n- lvol_store: {name: a/b, bdev: M2}\n"
              "- volume: {store: a/b, name: c, size: 4MiB}"));
  const Error other = Refused("volume: {store: a, name: b/c, size: 4MiB}");
  EXPECT_EQ(other.code, Code::kDiffers);
  EXPECT_THAT(other.message, HasSubstr("volume of another store"));
  EXPECT_FALSE(Changed("volume: {store: a/b, name: c, size: 4MiB}"));
}

TEST_P(LvolKinds, AStoreIsNotRenamedIfAVolumeWouldHaveTheNameOfAnotherBdev) {
  EXPECT_TRUE(Changed(kStore + "- volume: {store: lvs0, name: v, size: 4MiB}\n- malloc: {name: q/v, size: 1MiB}"));
  EXPECT_EQ(Done(Verb::kRename, "lvol_store: {name: lvs0}", "q").error().code, Code::kExists);
}

TEST_P(LvolKinds, AVolumeIsOneWhateverItsStoreIsCalled) {
  EXPECT_TRUE(Changed(kStore));
  const std::string uuid = client_.bdev_lvol_get_lvstores()->lvol_stores(0).uuid();
  EXPECT_THAT(
      Refused("- volume: {store: " + uuid + ", name: w, size: 4MiB}\n- volume: {store: lvs0, name: w, size: 2MiB}")
          .message,
      HasSubstr("wished for twice"));
  const auto plan = MakePlan(client_, WishesOf("volume: {store: " + uuid + ", name: v, size: 4MiB}"));
  ASSERT_TRUE(plan) << plan.error().ToString();
  EXPECT_THAT(plan->steps().steps(0).undo(0).params(), HasSubstr("lvs0/v"));
  EXPECT_EQ(plan->steps().steps(0).object().name(), "lvs0/v");
}

TEST_P(LvolKinds, AVolumeIsInflatedOnlyWhereThereIsRoomIfThatIsTold) {
  EXPECT_TRUE(Changed(kStore + "- volume: {store: lvs0, name: t, size: 1GiB, thin: true}"));
  const auto plan = PlanVerb(client_, Verb::kInflate, WishesOf("volume: {store: lvs0, name: t}").front());
  const bool told = *Release::Parse(GetParam()) >= Release(26, 5);
  EXPECT_EQ(plan.has_value(), !told);
  if (told) {
    EXPECT_EQ(plan.error().code, Code::kNoSpace);
    EXPECT_EQ(Refused("volume: {store: lvs0, name: t, thin: false}", Changing()).code, Code::kNoSpace);
  }
}

TEST_P(LvolKinds, WhatIsThickIsNotInflatedAgain) {
  EXPECT_TRUE(Changed(kStore + "- volume: {store: lvs0, name: v, size: 2MiB, thin: true}\n"
                               "- snapshot: {store: lvs0, name: s, of: v}\n- clone: {store: lvs0, name: c, of: s}"));
  EXPECT_TRUE(Done(Verb::kInflate, "volume: {store: lvs0, name: v}").value());
  EXPECT_FALSE(Done(Verb::kInflate, "volume: {store: lvs0, name: v}").value());
  EXPECT_TRUE(Done(Verb::kDecouple, "volume: {store: lvs0, name: c}").value());
  EXPECT_FALSE(Done(Verb::kDecouple, "volume: {store: lvs0, name: c}").value());
  EXPECT_EQ(Done(Verb::kInflate, "lvol_store: {name: lvs0}").error().code, Code::kInvalidArgument);
}

TEST(LvolKindsTest, TheOldestReleaseHasNoStores) {
  const SimProcess sim("nvmf_tgt", "17.07");
  Client client(sim.address());
  const Outcome refused = EnsureYaml(client, kStore);
  ASSERT_FALSE(refused.ended);
  EXPECT_EQ(refused.ended.error().code, Code::kUnsupported) << refused.ended.error().ToString();
  EXPECT_EQ(client.bdev_get_bdevs({})->bdevs_size(), 0);
}

TEST(LvolKindsTest, AGrownStoreIsAskedToGrow) {
  const SimProcess sim("spdk_tgt", "26.05");
  Client client(sim.address());
  ASSERT_TRUE(EnsureYaml(client, kStore).ended);
  const auto plan = PlanVerb(client, Verb::kGrow, WishesOf("lvol_store: {name: lvs0}").front());
  ASSERT_TRUE(plan) << plan.error().ToString();
  EXPECT_TRUE(Apply(client, *plan).ended);
  EXPECT_EQ(PlanVerb(client, Verb::kGrow, WishesOf("lvol_store: {name: absent}").front()).error().code,
            Code::kNotFound);
}

TEST(LvolTest, ANameThatIsTooLongIsRefusedBeforeItIsSent) {
  const SimProcess sim("spdk_tgt");
  Client client(sim.address());
  const std::string fits(63, 'n');
  const std::string before =
      "[{malloc: {name: M0, size: 64MiB}}, {lvol_store: {name: l, bdev: M0}}, {volume: {store: l, name: v, size: "
      "4MiB}}]";
  ASSERT_TRUE(EnsureYaml(client, before).ended);
  for (const std::string kind : {"volume: {store: l, size: 4MiB, name: ", "snapshot: {store: l, of: v, name: ",
                                 "lvol_store: {bdev: M0, name: "}) {
    const auto plan = MakePlan(client, WishesOf(kind + fits + "n}"));
    ASSERT_FALSE(plan) << kind;
    EXPECT_EQ(plan.error().code, Code::kInvalidArgument);
    EXPECT_THAT(plan.error().message, ::testing::HasSubstr("has 64 characters, 63 fit"));
  }
  EXPECT_FALSE(PlanVerb(client, Verb::kRename, WishesOf("volume: {store: l, name: v}").front(), {}, fits + "n"));
  EXPECT_TRUE(EnsureYaml(client, "volume: {store: l, size: 4MiB, name: " + fits + "}").ended);
}

TEST(LvolKindsTest, AVolumeAndASnapshotOfOneNameAreWishedForTwice) {
  const SimProcess sim("spdk_tgt");
  Client client(sim.address());
  const Outcome before =
      EnsureYaml(client,
                 "[{malloc: {name: M0, size: 64MiB}}, {lvol_store: {name: lvs0, bdev: M0, cluster_size: 1MiB}}, "
                 "{volume: {store: lvs0, name: v, size: 4MiB}}]");
  ASSERT_TRUE(before.ended) << before.ended.error().ToString();
  const auto plan = MakePlan(client,
                             WishesOf("[{volume: {store: lvs0, name: x, size: 4MiB}}, "
                                      "{snapshot: {store: lvs0, name: x, of: v}}]"),
                             {});
  ASSERT_FALSE(plan);
  EXPECT_EQ(plan.error().code, Code::kInvalidArgument) << plan.error().ToString();
}

}  // namespace
}  // namespace spdkctl::storage

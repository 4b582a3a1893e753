#include "storage/kind_test_helpers.h"

namespace spdkctl::storage {
namespace {

using ::testing::HasSubstr;

class EveryCall : public ::testing::TestWithParam<const char*> {};
INSTANTIATE_TEST_SUITE_P(Releases, EveryCall, ::testing::Values("18.04", "20.01", "23.09", "26.05", "26.09"),
                         NameOfRelease);

TEST_P(EveryCall, IsMadeOnce) {
  const SimProcess sim("spdk_tgt", GetParam());
  Client client(sim.address());
  const Outcome before = EnsureYaml(client, "vhost_scsi: {name: c0}");
  ASSERT_TRUE(before.ended) << before.ended.error().ToString();
  const std::string call =
      "call: {method: vhost_controller_set_coalescing, params: {ctrlr: c0, delay_base_us: 10, iops_threshold: 60000}}";
  const Outcome made = EnsureYaml(client, call);
  ASSERT_TRUE(made.ended) << made.ended.error().ToString();
  EXPECT_TRUE(Changed(made.applied));
  const Outcome again = EnsureYaml(client, call);
  ASSERT_TRUE(again.ended) << again.ended.error().ToString();
  EXPECT_FALSE(Changed(again.applied));
}

TEST_P(EveryCall, LogsAreSet) {
  const SimProcess sim("spdk_tgt", GetParam());
  Client client(sim.address());
  const std::string levels = "log: {level: DEBUG, print_level: ERROR}";
  const Outcome differs = EnsureYaml(client, levels);
  ASSERT_FALSE(differs.ended);
  EXPECT_THAT(differs.ended.error().message, HasSubstr("shall be DEBUG"));
  ASSERT_TRUE(EnsureYaml(client, levels, Changing()).ended);
  EXPECT_FALSE(Changed(EnsureYaml(client, levels).applied));
  CheckKind(client, {"log_flag", {{"flag", "nvme"}}});
}

TEST(CallTest, WhatNobodyTellsIsMadeTwiceOnlyIfThatIsHarmless) {
  const SimProcess sim("spdk_tgt", "17.07");
  Client client(sim.address());
  const auto plan = MakePlan(
      client, WishesOf("call: {method: bdev_rbd_create, params: {pool_name: p, rbd_name: r, block_size: 512}}"));
  ASSERT_FALSE(plan);
  EXPECT_EQ(plan.error().code, Code::kUnsupported);
  const SimProcess other("vhost", "18.01");
  Client next(other.address());
  EXPECT_TRUE(
      MakePlan(next, WishesOf("call: {method: vhost_controller_set_coalescing, params: {ctrlr: c0, delay_base_us: 10, "
                              "iops_threshold: 60000}}")));
}

TEST(CallTest, WhatIsNoMethodOrMakesNothingIsRefused) {
  const SimProcess sim("spdk_tgt", "26.05");
  Client client(sim.address());
  EXPECT_THAT(MakePlan(client, WishesOf("call: {method: bdev_malloc_creat}")).error().message,
              HasSubstr("did you mean 'bdev_malloc_create'?"));
  EXPECT_EQ(MakePlan(client, WishesOf("call: {method: bdev_get_bdevs}")).error().code, Code::kInvalidArgument);
  EXPECT_EQ(MakePlan(client, WishesOf("log_flag: {flag: nvmee}")).error().code, Code::kNotFound);
}

TEST(CallTest, WhatAKindIsMadeRemovedOrChangedByIsItsOwn) {
  const SimProcess sim("spdk_tgt", "26.05");
  Client client(sim.address());
  for (const SpecType& type : SpecTypes()) {
    for (const Method* method : {type.create, type.remove}) {
      if (method == nullptr) continue;
      EXPECT_EQ(KindOf(*SpecOf(WishOf("call", {{"method", method->name()}})))
                    .Check(*SpecOf(WishOf("call", {{"method", method->name()}})))
                    .error()
                    .code,
                Code::kInvalidArgument)
          << method->name();
    }
  }
  const Error resize =
      MakePlan(client, WishesOf("call: {method: bdev_lvol_resize, params: {name: l0/v, size_in_mib: 4}}")).error();
  EXPECT_EQ(resize.code, Code::kInvalidArgument);
  EXPECT_THAT(resize.message, HasSubstr("the kind 'volume'"));
  const std::string store = "params: {bdev_name: A0, lvs_name: la}}";
  EXPECT_THAT(MakePlan(client, WishesOf("call: {method: bdev_lvol_create_lvstore, " + store)).error().message,
              HasSubstr("the kind 'lvol_store'"));
  EXPECT_THAT(MakePlan(client, WishesOf("call: {method: construct_lvol_store, " + store)).error().message,
              HasSubstr("the kind 'lvol_store'"));
  for (const std::string wish : {"{method: spdk_kill_instance, params: {sig_name: SIGTERM}}",
                                 "{method: bdev_raid_remove_base_bdev, params: {name: M0}}"})
    EXPECT_THAT(MakePlan(client, WishesOf("call: " + wish)).error().message, HasSubstr("by hand")) << wish;
}

TEST(CallTest, ParametersMayBeWrittenAsJson) {
  const auto wishes = WishesOf("call: {method: bdev_set_options, params: '{\"bdev_io_pool_size\": 65536}'}");
  ASSERT_EQ(wishes.size(), 1U);
  EXPECT_EQ(wishes[0].call().params(), R"({"bdev_io_pool_size": 65536})");
  EXPECT_EQ(WishesOf("call: {method: m, params: {a: [1, true, \"2\", x], b: {c: null}}}")[0].call().params(),
            R"({"a":[1,true,"2","x"],"b":{"c":null}})");
}

}  // namespace
}  // namespace spdkctl::storage

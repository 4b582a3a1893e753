#include "storage/vhost.h"

#include "storage/kind_test_helpers.h"

namespace spdkctl::storage {
namespace {

using ::testing::HasSubstr;

constexpr const char* kBdevs = "[{\"null\": {name: M0, size: 16MiB}}, {\"null\": {name: M1, size: 16MiB}}]";
constexpr const char* kScsi =
    "[{\"null\": {name: M0, size: 16MiB}}, {\"null\": {name: M1, size: 16MiB}}, {vhost_scsi: {name: s0}}]";

class EveryVhost : public ::testing::TestWithParam<const char*> {};
INSTANTIATE_TEST_SUITE_P(Releases, EveryVhost, ::testing::Values("17.07", "18.04", "20.01", "23.09", "26.05", "26.09"),
                         NameOfRelease);

TEST_P(EveryVhost, Disks) {
  const SimProcess sim("vhost", GetParam());
  Client client(sim.address());
  CheckKind(client, {"vhost_blk",
                     {{"name", "b0"}, {"bdev", "M0"}, {"readonly", "true"}, {"cpumask", "0x1"}},
                     kBdevs,
                     {{"bdev", "M1"}, {"readonly", "false"}, {"cpumask", "0x2"}},
                     {{"cpumask", "[0]"}}});
}

TEST_P(EveryVhost, ScsiControllers) {
  const SimProcess sim("vhost", GetParam());
  Client client(sim.address());
  CheckKind(client, {"vhost_scsi", {{"name", "s0"}, {"cpumask", "0x1"}}, "", {{"cpumask", "0x2"}}, {{"cpumask", "1"}}});
}

TEST_P(EveryVhost, Slots) {
  const SimProcess sim("vhost", GetParam());
  Client client(sim.address());
  CheckKind(client, {"vhost_target", {{"ctrlr", "s0"}, {"slot", "3"}, {"bdev", "M0"}}, kScsi, {{"bdev", "M1"}}, {}});
}

TEST_P(EveryVhost, AControllerOfTheOtherKindIsNotTakenForIt) {
  const SimProcess sim("vhost", GetParam());
  Client client(sim.address());
  ASSERT_TRUE(EnsureYaml(client, "[{\"null\": {name: M0, size: 16MiB}}, {vhost_blk: {name: b0, bdev: M0}}]").ended);
  const auto other = MakePlan(client, WishesOf("vhost_scsi: {name: b0}"));
  ASSERT_FALSE(other);
  EXPECT_EQ(other.error().code, Code::kDiffers);
  // 20.01 would die of the call.
  const auto slot = MakePlan(client, WishesOf("vhost_target: {ctrlr: b0, slot: 0, bdev: M0}"));
  ASSERT_FALSE(slot);
  EXPECT_THAT(slot.error().message, HasSubstr("b0 is a vhost-blk controller"));
}

TEST(VhostTest, ADiskOfMemoryAndItsControllerAreMadeInOneGo) {
  const SimProcess sim("vhost", "26.05");
  Client client(sim.address());
  const Outcome made = EnsureYaml(client,
                                  "[{vhost_target: {ctrlr: s0, slot: 1, bdev: M0}}, {vhost_scsi: {name: s0}}, "
                                  "{\"null\": {name: M0, size: 16MiB}}]");
  ASSERT_TRUE(made.ended) << made.ended.error().ToString();
  EXPECT_EQ(made.applied.changes_size(), 3);
}

TEST(VhostTest, ASlotNeedsItsController) {
  const SimProcess sim("vhost", "17.07");
  Client client(sim.address());
  ASSERT_TRUE(EnsureYaml(client, kScsi).ended);
  const auto plan = MakePlan(client, WishesOf("vhost_target: {ctrlr: s1, slot: 0, bdev: M0}"));
  ASSERT_FALSE(plan);
  EXPECT_EQ(plan.error().code, Code::kNotFound);
  EXPECT_THAT(plan.error().message, HasSubstr("did you mean 's0'?"));
}

TEST(VhostTest, WhetherRingsArePackedIsToldByNoRelease) {
  const SimProcess sim("vhost", "26.05");
  Client client(sim.address());
  const std::string wish =
      "[{\"null\": {name: M0, size: 16MiB}}, {vhost_blk: {name: b0, bdev: M0, packed_ring: true}}]";
  ASSERT_TRUE(EnsureYaml(client, wish).ended);
  const Outcome again = EnsureYaml(client, wish);
  ASSERT_FALSE(again.ended);
  EXPECT_EQ(again.ended.error().code, Code::kDiffers);
  EXPECT_THAT(again.ended.error().message, HasSubstr("does not tell its packed_ring"));
}

TEST(VhostTest, ARemovalOfWhichNobodyCanTellWhoItHurtsSaysSo) {
  const SimProcess sim("vhost", "20.01");
  Client client(sim.address());
  ASSERT_TRUE(EnsureYaml(client, kScsi).ended);
  ASSERT_TRUE(EnsureYaml(client, "vhost_target: {ctrlr: s0, slot: 0, bdev: M0}").ended);
  const auto plan = PlanRemoval(client, WishesOf("vhost_target: {ctrlr: s0, slot: 0}"));
  ASSERT_TRUE(plan) << plan.error().ToString();
  ASSERT_EQ(plan->steps().steps(0).warnings_size(), 1);
  EXPECT_THAT(plan->steps().steps(0).warnings(0), HasSubstr("SPDK 20.01 does not tell whether guests"));
}

TEST(VhostTest, GuestsAreNamedWhereTheyAreTold) {
  rpc::v1::VhostController controller;
  EXPECT_FALSE(GuestsOf(controller, Release(26, 5))) << "no list is no empty one";
  EXPECT_TRUE(GuestsOf(controller, Release(20, 1))) << "that release has none";
  controller.add_sessions()->set_name("g0");
  EXPECT_THAT(*GuestsOf(controller, Release(26, 5)), ::testing::ElementsAre("guest g0"));
}

}  // namespace
}  // namespace spdkctl::storage

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "storage/kind_test_helpers.h"

namespace spdkctl::storage {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

constexpr const char* kNqn = "nqn.2016-06.io.spdk:c1";

/// Plans that end half way, and what others did meanwhile.
class HalfWay : public ::testing::TestWithParam<const char*> {
 protected:
  HalfWay() : sim_("spdk_tgt", GetParam()), client_(sim_.address()), other_(sim_.address()) {}

  /// Carries a plan out as far as its steps may have to wait for each other; then others make what they want, and it is
  /// stopped.
  Error Stopped(const std::string& yaml, const std::string& of_others) {
    const auto plan = MakePlan(client_, WishesOf(yaml));
    if (!plan) return plan.error();
    ApplyOptions options;
    int rounds = 0;
    options.stop = [&] {
      if (++rounds < plan->steps().steps_size()) return false;
      const Outcome made = EnsureYaml(other_, of_others);
      EXPECT_TRUE(made.ended) << made.ended.error().ToString();
      return true;
    };
    const Outcome outcome = Apply(client_, *plan, options);
    EXPECT_FALSE(outcome.ended);
    return outcome.ended ? Error() : outcome.ended.error();
  }
  [[nodiscard]] bool IsAlreadySo(const std::string& yaml) {
    const auto plan = MakePlan(other_, WishesOf(yaml));
    return plan && !plan->WouldDo().changed();
  }
  [[nodiscard]] bool IsGone(const std::string& yaml) {
    const auto plan = PlanRemoval(other_, WishesOf(yaml));
    return !plan && plan.error().code == Code::kNotFound;
  }

  SimProcess sim_;
  Client client_;
  Client other_;
};
INSTANTIATE_TEST_SUITE_P(Releases, HalfWay, ::testing::Values("20.01", "23.09", "26.05"), NameOfRelease);

TEST_P(HalfWay, WhatOthersBuiltOnStaysWithWhatItStandsOn) {
  const Error error =
      Stopped("- malloc: {name: M0, size: 64MiB}\n- malloc: {name: M1, size: 64MiB}\n- passthru: {name: P, base: M1}",
              "- lvol_store: {name: l0, bdev: M0}\n- volume: {store: l0, name: v, size: 4MiB}");
  EXPECT_THAT(error.message, HasSubstr("not taken back: bdev M0 (used by lvol store l0"));
  EXPECT_TRUE(IsAlreadySo("volume: {store: l0, name: v, size: 4MiB}"));
  EXPECT_TRUE(IsGone("malloc: {name: M1}"));
}

TEST_P(HalfWay, AStoreWithVolumesOfOthersStays) {
  const Error error = Stopped(
      "- malloc: {name: M0, size: 64MiB}\n- lvol_store: {name: l0, bdev: M0}\n- volume: {store: l0, name: w, size: "
      "4MiB}",
      "volume: {store: l0, name: v, size: 4MiB}");
  EXPECT_THAT(error.message, HasSubstr("store l0 (used by "));
  EXPECT_TRUE(IsAlreadySo("volume: {store: l0, name: v, size: 4MiB}"));
}

TEST_P(HalfWay, ASubsystemInWhichOthersPutSomethingStays) {
  const std::string mine =
      std::string("- nvmf_subsystem: {nqn: '") + kNqn +
      "', allow_any_host: true}\n- malloc: {name: M1, size: 4MiB}\n- passthru: {name: P, base: M1}";
  ASSERT_TRUE(EnsureYaml(other_, "malloc: {name: M0, size: 64MiB}").ended);
  const std::string theirs = std::string("nvmf_namespace: {nqn: '") + kNqn + "', bdev: M0}";
  const Error error = Stopped(mine, theirs);
  EXPECT_THAT(error.message, HasSubstr(std::string("subsystem ") + kNqn + " (used by namespace 1)"));
  EXPECT_TRUE(IsAlreadySo(theirs));
}

TEST_P(HalfWay, WhatNobodyElseUsesIsTakenBack) {
  const Error error = Stopped(std::string("- malloc: {name: M0, size: 64MiB}\n- lvol_store: {name: l0, bdev: M0}\n- "
                                          "volume: {store: l0, name: v, size: 4MiB}\n- nvmf_subsystem: {nqn: '") +
                                  kNqn + "', allow_any_host: true, namespaces: [{bdev: l0/v}]}",
                              "malloc: {name: M9, size: 4MiB}");
  EXPECT_THAT(error.message, Not(HasSubstr("not taken back: bdev"))) << error.message;
  EXPECT_TRUE(IsGone("malloc: {name: M0}")) << error.message;
}

TEST_P(HalfWay, WhatSomebodyElseMadeOtherwiseMeanwhileDiffers) {
  const auto plan = MakePlan(client_, WishesOf("malloc: {name: M0, size: 1MiB}"));
  ASSERT_TRUE(plan);
  ASSERT_TRUE(EnsureYaml(other_, "malloc: {name: M0, size: 2MiB}").ended);
  const Outcome made = Apply(client_, *plan);
  ASSERT_FALSE(made.ended);
  EXPECT_EQ(made.ended.error().code, Code::kDiffers) << made.ended.error().ToString();
  EXPECT_THAT(made.ended.error().cause, HasSubstr("size is 2MiB, shall be 1MiB"));
}

TEST(InPart, AnotherSecretThatIsRefusedLeavesTheUserWithTheOneBefore) {
  const SimProcess sim("spdk_tgt", "26.05", {"error:iscsi_auth_group_add_secret:-5@2"});
  Client client(sim.address());
  const std::string user = "chap_user: {tag: 3, user: alice, secret: s3cret-before}";
  ASSERT_TRUE(EnsureYaml(client, "- auth_group: {tag: 3}\n- " + user).ended);
  const Outcome changed = EnsureYaml(client, "chap_user: {tag: 3, user: alice, secret: s3cret-since}", Changing());
  ASSERT_FALSE(changed.ended);
  EXPECT_THAT(changed.ended.error().message, Not(HasSubstr("not taken back")));
  const Outcome again = EnsureYaml(client, user);
  ASSERT_TRUE(again.ended) << again.ended.error().ToString();
  EXPECT_FALSE(Changed(again.applied));
}

TEST(InPart, AUserThatCannotBeMadeAgainIsNamed) {
  const SimProcess sim("spdk_tgt", "26.05",
                       {"error:iscsi_auth_group_add_secret:-5@2", "error:iscsi_auth_group_add_secret:-5@3"});
  Client client(sim.address());
  ASSERT_TRUE(
      EnsureYaml(client, "- auth_group: {tag: 3}\n- chap_user: {tag: 3, user: alice, secret: s3cret-before}").ended);
  const Outcome changed = EnsureYaml(client, "chap_user: {tag: 3, user: alice, secret: s3cret-since}", Changing());
  ASSERT_FALSE(changed.ended);
  EXPECT_THAT(changed.ended.error().message, HasSubstr("not taken back: CHAP user 3/alice (in part)"));
  EXPECT_TRUE(changed.applied.changed());
}

/// A target node without CHAP that gets a LUN, and CHAP.
class NodeInPart : public ::testing::Test {
 protected:
  static constexpr const char* kChange =
      "- auth_group: {tag: 9}\n- target_node: {name: disk1, luns: ['M1:1'], groups: ['1:2'], require_chap: true, "
      "chap_group: 9}";

  void Make(Client& client) {
    const Outcome made =
        EnsureYaml(client,
                   "- malloc: {name: M0, size: 8MiB}\n- malloc: {name: M1, size: 8MiB}\n- portal_group: {tag: 1, "
                   "portals: ['127.0.0.1:" +
                       FreePort() +
                       "']}\n- initiator_group: {tag: 2, initiators: [ANY], netmasks: [ANY]}\n"
                       "- target_node: {name: disk1, luns: ['M0:0'], groups: ['1:2'], queue_depth: 64}");
    ASSERT_TRUE(made.ended) << made.ended.error().ToString();
  }
};

TEST_F(NodeInPart, NoLunIsSeenBeforeItIsSettledWhoMay) {
  const SimProcess sim("spdk_tgt", "26.05", {"error:iscsi_target_node_set_auth:-5"});
  Client client(sim.address());
  Make(client);
  EXPECT_FALSE(EnsureYaml(client, kChange, Changing()).ended);
  const auto nodes = client.iscsi_get_target_nodes({});
  ASSERT_TRUE(nodes);
  EXPECT_EQ(nodes->target_nodes(0).luns_size(), 1);
}

TEST_F(NodeInPart, WhoMaySeeItIsAsBeforeIfNoLunCame) {
  const SimProcess sim("spdk_tgt", "26.05", {"error:iscsi_target_node_add_lun:-5"});
  Client client(sim.address());
  Make(client);
  const Outcome changed = EnsureYaml(client, kChange, Changing());
  ASSERT_FALSE(changed.ended);
  EXPECT_THAT(changed.ended.error().message, Not(HasSubstr("not taken back"))) << changed.ended.error().ToString();
  const auto nodes = client.iscsi_get_target_nodes({});
  ASSERT_TRUE(nodes);
  EXPECT_EQ(nodes->target_nodes(0).luns_size(), 1);
  EXPECT_FALSE(nodes->target_nodes(0).require_chap());
}

TEST(InPart, AControllerGoesIfItsSecondPathIsRefused) {
  const SimProcess sim("spdk_tgt", "26.05", {"error:bdev_nvme_attach_controller:-5@2"});
  Client client(sim.address());
  const std::string one = FreePort();
  const std::string two = FreePort();
  const auto at = [](const std::string& port) { return "{trtype: TCP, traddr: 127.0.0.1, trsvcid: '" + port + "'}"; };
  ASSERT_TRUE(EnsureYaml(client, std::string("- malloc: {name: M0, size: 64MiB}\n- nvmf_subsystem: {nqn: '") + kNqn +
                                     "', allow_any_host: true, namespaces: [{bdev: M0}], listeners: [" + at(one) +
                                     ", " + at(two) + "]}")
                  .ended);
  const Outcome made = EnsureYaml(client, std::string("nvme_controller: {name: NV, subnqn: '") + kNqn + "', paths: [" +
                                              at(one) + ", " + at(two) + "]}");
  ASSERT_FALSE(made.ended);
  EXPECT_THAT(made.ended.error().message, Not(HasSubstr("not taken back"))) << made.ended.error().ToString();
  const auto controllers = client.bdev_nvme_get_controllers({});
  ASSERT_TRUE(controllers);
  EXPECT_EQ(controllers->controllers_size(), 0);
}

TEST(InPart, AChangeThatCannotBeTakenBackIsNamed) {
  const SimProcess sim("spdk_tgt", "26.05", {"error:bdev_lvol_resize:-5"});
  Client client(sim.address());
  ASSERT_TRUE(EnsureYaml(client,
                         "- malloc: {name: M0, size: 64MiB}\n- lvol_store: {name: l0, bdev: M0, cluster_size: 1MiB}\n"
                         "- volume: {store: l0, name: v, size: 4MiB, thin: true}")
                  .ended);
  const Outcome changed = EnsureYaml(client, "volume: {store: l0, name: v, size: 12MiB, thin: false}", Changing());
  ASSERT_FALSE(changed.ended);
  EXPECT_THAT(changed.ended.error().message, HasSubstr("not taken back: volume l0/v (in part)"));
}

}  // namespace
}  // namespace spdkctl::storage

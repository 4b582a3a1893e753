#include "storage/iscsi.h"

#include <fmt/format.h>

#include "storage/kind_test_helpers.h"

namespace spdkctl::storage {
namespace {

using ::testing::HasSubstr;

/// Two bdevs, two groups of each kind.
std::string Groups() {
  return fmt::format(
      "[{{\"null\": {{name: M0, size: 16MiB}}}}, {{\"null\": {{name: M1, size: 16MiB}}}}, "
      "{{portal_group: {{tag: 1, portals: [\"127.0.0.1:{}\"]}}}}, {{portal_group: {{tag: 2, portals: "
      "[\"127.0.0.1:{}\"]}}}}, "
      "{{initiator_group: {{tag: 1}}}}, {{initiator_group: {{tag: 2}}}}]",
      FreePort(), FreePort());
}

class EveryIscsi : public ::testing::TestWithParam<const char*> {};
INSTANTIATE_TEST_SUITE_P(Releases, EveryIscsi, ::testing::Values("17.07", "18.01", "20.01", "23.09", "26.05", "26.09"),
                         NameOfRelease);

TEST_P(EveryIscsi, PortalGroups) {
  const SimProcess sim("iscsi_tgt", GetParam());
  Client client(sim.address());
  const std::string port = FreePort();
  CheckKind(client, {"portal_group",
                     {{"tag", "1"}, {"portals", "127.0.0.1:" + port}, {"private", "false"}},
                     "",
                     {{"portals", "127.0.0.2:" + port}},
                     {}});
}

TEST_P(EveryIscsi, InitiatorGroups) {
  const SimProcess sim("iscsi_tgt", GetParam());
  Client client(sim.address());
  CheckKind(client, {"initiator_group",
                     {{"tag", "1"}, {"initiators", "iqn.2016-06.io.spdk:a"}, {"netmasks", "10.0.0.0/8"}},
                     "",
                     {{"initiators", "ANY"}, {"netmasks", "11.0.0.0/8"}},
                     {{"initiators", "IQN.2016-06.io.spdk:a"}}});
}

TEST_P(EveryIscsi, TargetNodes) {
  const SimProcess sim("iscsi_tgt", GetParam());
  Client client(sim.address());
  CheckKind(
      client,
      {"target_node",
       {{"name", "iqn.2016-06.io.spdk:d"},
        {"luns", "M0:0"},
        {"groups", "1:2"},
        {"queue_depth", "32"},
        {"disable_chap", "true"},
        {"header_digest", "false"}},
       Groups(),
       {{"luns", "M1:1"}, {"groups", "2:2"}, {"queue_depth", "16"}, {"disable_chap", "false"}, {"alias", "another"}},
       {{"name", "IQN.2016-06.io.spdk:d"}, {"luns", "M0"}, {"chap_group", "0"}}});
}

class WithAuth : public ::testing::TestWithParam<const char*> {};
INSTANTIATE_TEST_SUITE_P(Releases, WithAuth, ::testing::Values("18.10", "20.01", "23.09", "26.05", "26.09"),
                         NameOfRelease);

TEST_P(WithAuth, Groups) {
  const SimProcess sim("iscsi_tgt", GetParam());
  Client client(sim.address());
  CheckKind(client, {"auth_group", {{"tag", "1"}}});
}

TEST_P(WithAuth, UsersAreComparedAndNeverShown) {
  const SimProcess sim("iscsi_tgt", GetParam());
  Client client(sim.address());
  CheckKind(client, {"chap_user",
                     {{"tag", "1"}, {"user", "u"}, {"secret", "secret-of-u"}, {"mutual_user", ""}},
                     "auth_group: {tag: 1}",
                     {{"secret", "another"}, {"mutual_user", "t"}},
                     {}});
  const std::string group = "auth_group: {tag: 2, users: [{user: u, secret: secret-of-u}]}";
  ASSERT_TRUE(EnsureYaml(client, group).ended);
  EXPECT_FALSE(Changed(EnsureYaml(client, group).applied));
  const std::string other = "auth_group: {tag: 2, users: [{user: u, secret: other-secret}]}";
  const auto plan = MakePlan(client, WishesOf(other), Changing());
  ASSERT_TRUE(plan) << plan.error().ToString();
  EXPECT_THAT(plan->steps().ShortDebugString(), ::testing::Not(HasSubstr("-secret")));
  EXPECT_THAT(plan->steps().ShortDebugString(), ::testing::Not(HasSubstr("secret-of")));
  ASSERT_TRUE(Apply(client, *plan).ended);
  EXPECT_FALSE(Changed(EnsureYaml(client, other).applied));
}

TEST_P(WithAuth, ANodeIsChangedWithoutBeingMadeAnew) {
  const SimProcess sim("iscsi_tgt", GetParam());
  Client client(sim.address());
  ASSERT_TRUE(EnsureYaml(client, Groups()).ended);
  ASSERT_TRUE(EnsureYaml(client, "target_node: {name: d, luns: [M0], groups: [\"1:1\"]}").ended);
  const std::string more =
      "[{auth_group: {tag: 3}}, {target_node: {name: d, luns: [M0, \"M1:5\"], groups: [\"1:1\", \"2:2\"], "
      "require_chap: true, chap_group: 3}}]";
  const Outcome changed = EnsureYaml(client, more, Changing());
  ASSERT_TRUE(changed.ended) << changed.ended.error().ToString();
  EXPECT_EQ(changed.applied.changes(1).action(), v1::CHANGE);
  const Outcome again = EnsureYaml(client, more);
  ASSERT_TRUE(again.ended) << again.ended.error().ToString();
  EXPECT_FALSE(Changed(again.applied));
  // A LUN is not taken from another bdev.
  const Outcome taken = EnsureYaml(client, "target_node: {name: d, luns: [\"M1:0\"]}", Changing());
  ASSERT_FALSE(taken.ended);
  EXPECT_EQ(taken.ended.error().code, Code::kDiffers);
}

TEST_P(WithAuth, InitiatorsComeAndGo) {
  const SimProcess sim("iscsi_tgt", GetParam());
  Client client(sim.address());
  ASSERT_TRUE(EnsureYaml(client, "initiator_group: {tag: 1}").ended);
  ASSERT_FALSE(Changed(EnsureYaml(client, "initiator_group: {tag: 1, initiators: [ALL], netmasks: [ANY]}").applied));
  const std::string other =
      "initiator_group: {tag: 1, initiators: [\"iqn.2016-06.io.spdk:a\"], netmasks: [10.0.0.0/8, ANY]}";
  const Outcome changed = EnsureYaml(client, other, Changing());
  ASSERT_TRUE(changed.ended) << changed.ended.error().ToString();
  const Outcome again = EnsureYaml(client, other);
  ASSERT_TRUE(again.ended) << again.ended.error().ToString();
  EXPECT_FALSE(Changed(again.applied));
}

TEST_P(WithAuth, AGroupThatANodeNeedsIsUsed) {
  const SimProcess sim("iscsi_tgt", GetParam());
  Client client(sim.address());
  ASSERT_TRUE(EnsureYaml(client, Groups()).ended);
  const Outcome made = EnsureYaml(
      client, "[{target_node: {name: d, luns: [M0], groups: [\"1:2\"], chap_group: 3}}, {auth_group: {tag: 3}}]");
  ASSERT_TRUE(made.ended) << made.ended.error().ToString();
  for (const char* const used : {"portal_group: {tag: 1}", "initiator_group: {tag: 2}", "auth_group: {tag: 3}"}) {
    const auto plan = PlanRemoval(client, WishesOf(used));
    ASSERT_FALSE(plan) << used;
    EXPECT_EQ(plan.error().code, Code::kBusy);
    EXPECT_THAT(plan.error().message, HasSubstr("target node iqn.2016-06.io.spdk:d"));
  }
  EXPECT_TRUE(PlanRemoval(client, WishesOf("portal_group: {tag: 2}")));
}

TEST(IscsiTest, WhatAGroupNamesTwiceIsRefused) {
  const SimProcess sim("iscsi_tgt", "26.09");
  Client client(sim.address());
  for (const char* lists : {"initiators: [ANY, ANY], netmasks: [ANY]", "initiators: [ANY], netmasks: [x, ANY, x]"}) {
    const auto plan = MakePlan(client, WishesOf(fmt::format("initiator_group: {{tag: 1, {}}}", lists)));
    ASSERT_FALSE(plan) << lists;
    EXPECT_THAT(plan.error().message, ::testing::HasSubstr("is named twice"));
  }
}

TEST(IscsiTest, ANodeIsMeantByTheNameThatTheTargetGivesIt) {
  const SimProcess sim("iscsi_tgt", "26.05");
  Client client(sim.address());
  ASSERT_TRUE(EnsureYaml(client, Groups()).ended);
  ASSERT_TRUE(EnsureYaml(client, "target_node: {name: \"iqn.2000-01.b:d\", luns: [M0], groups: [\"1:1\"]}").ended);
  EXPECT_EQ(PlanRemoval(client, WishesOf("target_node: {name: d}")).error().code, Code::kNotFound);
  ASSERT_TRUE(EnsureYaml(client, "target_node: {name: d, luns: [M1], groups: [\"1:1\"]}").ended);
  const auto plan = PlanRemoval(client, WishesOf("target_node: {name: d}"));
  ASSERT_TRUE(plan) << plan.error().ToString();
  EXPECT_EQ(plan->steps().steps(0).object().name(), "iqn.2016-06.io.spdk:d");
}

TEST(IscsiTest, ANameThatMayBeTwoNodesIsRefused) {
  rpc::v1::IscsiGetTargetNodesResponse nodes;
  nodes.add_target_nodes()->set_name("iqn.2000-01.a:d");
  nodes.add_target_nodes()->set_name("iqn.2000-01.b:d");
  const auto either = FindNode(nodes, "d", nullptr);
  ASSERT_FALSE(either);
  EXPECT_THAT(either.error().message, HasSubstr("iqn.2000-01.a:d or iqn.2000-01.b:d"));
}

TEST(IscsiTest, WhatAWishNeedsAndNobodyHasIsNamed) {
  const SimProcess sim("iscsi_tgt", "20.01");
  Client client(sim.address());
  ASSERT_TRUE(EnsureYaml(client, Groups()).ended);
  const auto plan = MakePlan(client, WishesOf("target_node: {name: d, luns: [M0], groups: [\"1:7\"]}"));
  ASSERT_FALSE(plan);
  EXPECT_EQ(plan.error().code, Code::kNotFound);
  EXPECT_THAT(plan.error().message, HasSubstr("initiator group '7'"));
}

TEST(IscsiTest, AuthGroupsOfReleasesWithoutThemAreRefused) {
  const SimProcess sim("iscsi_tgt", "18.04");
  Client client(sim.address());
  const auto plan = MakePlan(client, WishesOf("auth_group: {tag: 1}"));
  ASSERT_FALSE(plan);
  EXPECT_EQ(plan.error().code, Code::kUnsupported);
}

TEST(IscsiTest, PortalsHaveOneSpelling) {
  EXPECT_EQ(PortalText("[0:0:0:0:0:0:0:1]", ""), "[::1]:3260");
  EXPECT_EQ(PortalText("127.0.0.1", "3261"), "127.0.0.1:3261");
  EXPECT_EQ(ParsePortal("::1")->port, "3260");
  EXPECT_FALSE(ParsePortal("127.0.0.1:-1"));
}

TEST(IscsiTest, AConnectionTellsItsNodeInShort) {
  rpc::v1::IscsiConnection connection;
  connection.set_target_node_name("d");
  EXPECT_TRUE(IsNodeOf(connection, "iqn.2016-06.io.spdk:d"));
  EXPECT_FALSE(IsNodeOf(connection, "iqn.2016-06.io.spdk:e"));
  connection.set_target_node_name("iqn.2016-06.io.spdk:d");
  EXPECT_TRUE(IsNodeOf(connection, "iqn.2016-06.io.spdk:d"));
}

TEST(IscsiTest, PortalsAndLunsAreWishedForOnce) {
  const SimProcess sim("iscsi_tgt");
  Client client(sim.address());
  const Outcome before = EnsureYaml(client, Groups());
  ASSERT_TRUE(before.ended) << before.ended.error().ToString();
  for (const char* file : {"[{portal_group: {tag: 3, portals: [\"127.0.0.1:1\"]}}, "
                           "{portal_group: {tag: 4, portals: [\"127.0.0.1:1\"]}}]",
                           "target_node: {name: d, luns: [\"M0:0\", \"M1:0\"], groups: [\"1:1\"]}",
                           "[{target_node: {name: d, luns: [M0], groups: [\"1:1\"]}}, "
                           "{target_node: {name: \"iqn.2016-06.io.spdk:D\", luns: [M1], groups: [\"1:1\"]}}]"}) {
    const auto plan = MakePlan(client, WishesOf(file), {});
    ASSERT_FALSE(plan) << file;
    EXPECT_EQ(plan.error().code, Code::kInvalidArgument) << plan.error().ToString();
    EXPECT_THAT(plan.error().message, HasSubstr("wished for twice"));
  }
}

}  // namespace
}  // namespace spdkctl::storage

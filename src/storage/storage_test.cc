#include "spdkctl/storage/storage.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "forwarding_calls.h"
#include "spdkctl/client/client.h"
#include "spdkctl/schema/codec.h"
#include "storage/kind_test_helpers.h"
#include "storage/spelling.h"

namespace spdkctl::storage {
namespace {

using ::testing::HasSubstr;

class EveryRelease : public ::testing::TestWithParam<const char*> {};
INSTANTIATE_TEST_SUITE_P(Releases, EveryRelease,
                         ::testing::Values("17.07", "18.04", "18.10", "20.01", "23.09", "26.05", "26.09"),
                         NameOfRelease);

TEST_P(EveryRelease, WhatIsMadeIsAsWishedAfterwards) {
  const SimProcess sim("nvmf_tgt", GetParam());
  Client client(sim.address());
  const std::string wish = "- \"null\": {name: Null0, size: 64MiB, block_size: 4096}";
  const Outcome made = EnsureYaml(client, wish);
  ASSERT_TRUE(made.ended) << made.ended.error().ToString();
  ASSERT_EQ(made.applied.changes_size(), 1);
  EXPECT_TRUE(made.applied.changes(0).changed());
  const Outcome again = EnsureYaml(client, wish);
  ASSERT_TRUE(again.ended) << again.ended.error().ToString();
  EXPECT_FALSE(again.applied.changes(0).changed());
  const Outcome other = EnsureYaml(client, "- \"null\": {name: Null0, size: 128MiB}");
  ASSERT_FALSE(other.ended);
  EXPECT_EQ(other.ended.error().code, Code::kDiffers);
  EXPECT_THAT(other.ended.error().message, HasSubstr("size is 64MiB, shall be 128MiB"));
}

TEST(StorageTest, AWishThatNobodyCanReadIsRefusedWithItsPlace) {
  const auto unknown = ReadWishes("- malloc: {name: M0, size: 64MiB}\n- mallok: {name: M1}\n", "w.yaml");
  ASSERT_FALSE(unknown);
  EXPECT_THAT(unknown.error().message, HasSubstr("w.yaml:2:3: there is no kind 'mallok'; did you mean 'malloc'?"));
  const auto field = ReadWishes("malloc: {nane: M0}", "w.yaml");
  ASSERT_FALSE(field);
  EXPECT_THAT(field.error().message, HasSubstr("did you mean 'name'?"));
}

TEST(StorageTest, AnotherKindOfBdevIsNotTakenForIt) {
  const SimProcess sim("nvmf_tgt", "26.05");
  Client client(sim.address());
  ASSERT_TRUE(EnsureYaml(client, "malloc: {name: M0, size: 64MiB}").ended);
  const Outcome other = EnsureYaml(client, "\"null\": {name: M0, size: 64MiB}");
  ASSERT_FALSE(other.ended);
  EXPECT_EQ(other.ended.error().code, Code::kDiffers);
}

TEST(StorageTest, WhatOneWishOfManyCannotHaveIsUndone) {
  const SimProcess sim("nvmf_tgt", "26.05");
  Client client(sim.address());
  const Outcome made =
      EnsureYaml(client, "[{malloc: {name: M0, size: 64MiB}}, {aio: {name: A0, filename: /nowhere/at/all}}]");
  ASSERT_FALSE(made.ended);
  EXPECT_EQ(made.applied.changes_size(), 0);
  const auto bdevs = client.bdev_get_bdevs({});
  ASSERT_TRUE(bdevs);
  EXPECT_EQ(bdevs->bdevs_size(), 0);
}

TEST(StorageTest, WhatIsRemovedIsGone) {
  const SimProcess sim("nvmf_tgt", "26.05");
  Client client(sim.address());
  ASSERT_TRUE(EnsureYaml(client, "malloc: {name: M0, size: 64MiB}").ended);
  const auto wishes = WishesOf("malloc: {name: M0}");
  const auto plan = PlanRemoval(client, wishes);
  ASSERT_TRUE(plan) << plan.error().ToString();
  ASSERT_TRUE(Apply(client, *plan).ended);
  EXPECT_EQ(PlanRemoval(client, wishes).error().code, Code::kNotFound);
}

TEST(StorageTest, APathThroughALinkIsNotFolded) {
  EXPECT_EQ(Normal(v1::PATH, "/a//b/./c/"), "/a/b/c");
  EXPECT_EQ(Normal(v1::PATH, "/a/link/../c"), "/a/link/../c");
  EXPECT_EQ(Normal(v1::PATH, "/"), "/");
}

TEST(StorageTest, EveryDocumentOfAFileIsRead) {
  EXPECT_EQ(WishesOf("malloc: {name: M0, size: 64MiB}\n---\nmalloc: {name: M1, size: 64MiB}\n").size(), 2u);
}

TEST(StorageTest, MetadataWithinBlocksIsNoData) {
  const SimProcess sim("nvmf_tgt", "26.05");
  Client client(sim.address());
  const std::string wish = "malloc: {name: M0, size: 64MiB, block_size: 512, md_size: 8, md_interleave: true}";
  ASSERT_TRUE(EnsureYaml(client, wish).ended);
  const Outcome again = EnsureYaml(client, wish);
  ASSERT_TRUE(again.ended) << again.ended.error().ToString();
  EXPECT_FALSE(again.applied.changes(0).changed());
}

TEST(StorageTest, AnObjectWithoutNameIsNotRemoved) {
  const SimProcess sim("nvmf_tgt", "26.05");
  Client client(sim.address());
  const auto plan = PlanRemoval(client, WishesOf("malloc: {name: ''}"));
  ASSERT_FALSE(plan);
  EXPECT_EQ(plan.error().code, Code::kInvalidArgument);
}

/// Loses the answer to the first creation, which is carried out, and refuses the second.
class LosesAnAnswer : public ForwardingCalls {
 public:
  using ForwardingCalls::ForwardingCalls;
  using TypedCalls::call_message;
  Result<void> call_message(const Method& method, const google::protobuf::Message& request,
                            google::protobuf::Message& response, const CallOptions& options) override {
    if (method.name() == "bdev_null_create" && ++creations_ == 2) return MakeError(Code::kInternal, "refused");
    Result<void> called = ForwardingCalls::call_message(method, request, response, options);
    if (method.name() != "bdev_null_create" || !called) return called;
    Error lost = MakeError(Code::kTimeout, "no answer");
    lost.delivery = Delivery::kMaybeExecuted;
    return lost;
  }

 private:
  int creations_ = 0;
};

TEST(StorageTest, WhatSomebodyElseMayHaveMadeIsNotTakenBack) {
  const SimProcess sim("nvmf_tgt", "26.05");
  Client client(sim.address());
  LosesAnAnswer losing(client);
  const Outcome made = EnsureYaml(losing, "['null': {name: N0, size: 64MiB}, 'null': {name: N1, size: 64MiB}]");
  ASSERT_FALSE(made.ended);
  EXPECT_THAT(made.ended.error().message, HasSubstr("not taken back: bdev N0"));
  const auto bdevs = client.bdev_get_bdevs({});
  ASSERT_TRUE(bdevs);
  ASSERT_EQ(bdevs->bdevs_size(), 1);
  EXPECT_EQ(bdevs->bdevs(0).name(), "N0");
}

TEST(StorageTest, WhatSomebodyElseMadeMeanwhileIsAlreadySo) {
  const SimProcess sim("nvmf_tgt", "26.05");
  Client client(sim.address());
  const auto wishes = WishesOf("['null': {name: N0, size: 64MiB}, 'null': {name: N1, size: 64MiB}]");
  const auto plan = MakePlan(client, wishes);
  ASSERT_TRUE(plan);
  ASSERT_TRUE(EnsureYaml(client, "'null': {name: N0, size: 64MiB}").ended);
  const Outcome made = Apply(client, *plan);
  ASSERT_TRUE(made.ended) << made.ended.error().ToString();
  EXPECT_FALSE(made.applied.changes(0).changed());
  EXPECT_TRUE(made.applied.changes(1).changed());
  PlanOptions fresh;
  fresh.must_be_new = true;
  const auto again = MakePlan(client, WishesOf("'null': {name: N2, size: 64MiB}"), fresh);
  ASSERT_TRUE(again);
  ASSERT_TRUE(EnsureYaml(client, "'null': {name: N2, size: 64MiB}").ended);
  EXPECT_FALSE(Apply(client, *again).ended);
}

TEST_P(EveryRelease, WhatIsMadeCanBeRemovedAndIsAskedForItsUsers) {
  const SimProcess sim("nvmf_tgt", GetParam());
  Client client(sim.address());
  ASSERT_TRUE(EnsureYaml(client, "'null': {name: Null0, size: 64MiB}").ended);
  const auto made = EnsureYaml(client, "error: {base: Null0}");
  ASSERT_TRUE(made.ended) << made.ended.error().ToString();
  const auto wish = WishesOf("'null': {name: Null0}");
  const auto used = PlanRemoval(client, wish);
  ASSERT_FALSE(used);
  EXPECT_EQ(used.error().code, Code::kBusy);
  for (const char* object : {"error: {base: Null0}", "'null': {name: Null0}"}) {
    const auto plan = PlanRemoval(client, WishesOf(object));
    ASSERT_TRUE(plan) << plan.error().ToString();
    const Outcome removed = Apply(client, *plan);
    ASSERT_TRUE(removed.ended) << removed.ended.error().ToString();
  }
}

}  // namespace
}  // namespace spdkctl::storage

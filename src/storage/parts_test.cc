#include "storage/parts.h"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "storage/kind_test_helpers.h"

namespace spdkctl::storage {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

using Names = std::vector<std::string>;

constexpr const char* kNqn = "nqn.2016-06.io.spdk:cnode1";
constexpr const char* kHost = "nqn.2014-08.org.example:host1";

class PartsTest : public ::testing::Test {
 protected:
  explicit PartsTest(const std::string& release = "26.09") : sim_("spdk_tgt", release), client_(sim_.address()) {}

  void Make(const std::string& yaml) {
    const Outcome made = EnsureYaml(client_, yaml);
    ASSERT_TRUE(made.ended) << made.ended.error().ToString();
  }

  Parts Read() {
    auto parts = Parts::Read(client_);
    EXPECT_TRUE(parts) << parts.error().ToString();
    return parts ? *parts : Parts();
  }

  static std::string Called(const Part& part) { return part.kind + " " + part.name; }

  static Names Called(const Parts& parts, const std::vector<std::size_t>& places) {
    Names names;
    for (const std::size_t place : places) names.push_back(Called(parts[place]));
    return names;
  }

  static const Part& The(const Parts& parts, const std::string& called) {
    static const Part none;
    const auto it =
        std::find_if(parts.all().begin(), parts.all().end(), [&](const Part& part) { return Called(part) == called; });
    EXPECT_NE(it, parts.all().end()) << called;
    return it == parts.all().end() ? none : *it;
  }

  static Names On(const Parts& parts, const std::string& called) { return Called(parts, The(parts, called).stands_on); }
  static Names By(const Parts& parts, const std::string& called) { return Called(parts, The(parts, called).used_by); }

  /// What a word finds: "bdev M by name", with a '~' if it is but a piece.
  static Names Finds(const Parts& parts, const std::string& word) {
    Names found;
    for (const Fit& fit : parts.Find(word))
      found.push_back(Called(parts[fit.part]) + (fit.partial ? " ~ " : " by ") + fit.by);
    return found;
  }

  SimProcess sim_;
  Client client_;
};

TEST_F(PartsTest, AVolumeStandsOnItsStoreAndThatOnItsBdev) {
  Make(
      "[{malloc: {name: M, size: 64MiB}}, {lvol_store: {name: s, bdev: M}}, {volume: {store: s, name: v, size: "
      "4MiB}}]");
  const Parts parts = Read();
  EXPECT_THAT(On(parts, "volume s/v"), ElementsAre("lvol store s"));
  EXPECT_THAT(On(parts, "lvol store s"), ElementsAre("bdev M"));
  EXPECT_THAT(On(parts, "bdev M"), ElementsAre("memory 64MiB"));
  EXPECT_THAT(By(parts, "bdev M"), ElementsAre("lvol store s"));
  EXPECT_THAT(By(parts, "lvol store s"), ElementsAre("volume s/v"));
}

TEST_F(PartsTest, ABdevLeadsToTheHostsOfItsSubsystem) {
  Make("[{malloc: {name: M, size: 64MiB}}]");
  Make(
      fmt::format("nvmf_subsystem: {{nqn: '{}', serial_number: S1, hosts: [{{host: '{}'}}], namespaces: [{{bdev: M}}],"
                  "listeners: [{{trtype: TCP, traddr: 127.0.0.1, trsvcid: '{}'}}]}}",
                  kNqn, kHost, FreePort()));
  const Parts parts = Read();
  const std::string space = fmt::format("namespace 1 of {}", kNqn);
  EXPECT_THAT(By(parts, "bdev M"), ElementsAre(space));
  EXPECT_THAT(By(parts, space), ElementsAre(fmt::format("subsystem {}", kNqn)));
  EXPECT_THAT(By(parts, fmt::format("subsystem {}", kNqn)), Contains(fmt::format("host {}", kHost)));
  EXPECT_EQ(By(parts, fmt::format("subsystem {}", kNqn)).size(), 2U);
  EXPECT_THAT(On(parts, fmt::format("host {}", kHost)), ElementsAre(fmt::format("subsystem {}", kNqn)));
}

TEST_F(PartsTest, ARaidThatDoesNotWorkIsAPartAndSaysSo) {
  Make("[{malloc: {name: A, size: 64MiB}}]");
  ASSERT_TRUE(client_.call("bdev_raid_create", R"({"name":"R","raid_level":"raid1","base_bdevs":["A","absent"]})"));
  const Parts parts = Read();
  EXPECT_THAT(By(parts, "bdev A"), ElementsAre("raid R"));
  EXPECT_THAT(The(parts, "raid R").marks, Contains("configuring"));
  EXPECT_TRUE(The(parts, "raid R").unwell);
}

TEST_F(PartsTest, AVhostControllerIsFoundByItsSocket) {
  Make("[{malloc: {name: M, size: 64MiB}}, {vhost_blk: {name: v.0, bdev: M}}]");
  const Parts parts = Read();
  EXPECT_THAT(By(parts, "bdev M"), ElementsAre("vhost controller v.0"));
  EXPECT_THAT(Finds(parts, sim_.folder() + "/v.0"), Contains("vhost controller v.0 by socket"));
}

TEST_F(PartsTest, UuidsAreFoundInEverySpelling) {
  Make("[{malloc: {name: M, size: 64MiB, uuid: 11111111-2222-3333-4444-5555555555ab}}]");
  const Parts parts = Read();
  for (const char* word : {"11111111-2222-3333-4444-5555555555AB", "111111112222333344445555555555ab"})
    EXPECT_THAT(Finds(parts, word), ElementsAre(::testing::StartsWith("bdev M by "))) << word;
  EXPECT_THAT(Finds(parts, "5555555555a"), ElementsAre(::testing::StartsWith("bdev M ~ ")));
  EXPECT_THAT(Finds(parts, "66666666"), IsEmpty());
}

TEST_F(PartsTest, WholeNamesComeBeforePieces) {
  Make("[{malloc: {name: M10, size: 64MiB}}, {malloc: {name: M1, size: 64MiB}}]");
  EXPECT_THAT(Finds(Read(), "M1"), ElementsAre("bdev M1 by name", "bdev M10 ~ name"));
}

TEST_F(PartsTest, TheIdentifiersOfANamespaceLeadToItsBdev) {
  Make("[{malloc: {name: M, size: 64MiB}}]");
  Make(
      fmt::format("nvmf_subsystem: {{nqn: '{}', allow_any_host: true, namespaces: [{{bdev: M, nguid: "
                  "'00112233445566778899AABBCCDDEEFF'}}]}}",
                  kNqn));
  EXPECT_THAT(Finds(Read(), "00112233-4455-6677-8899-aabbccddeeff"),
              UnorderedElementsAre(fmt::format("namespace 1 of {} by nguid", kNqn), "bdev M by namespace nguid"));
}

class OldRaidPartsTest : public PartsTest {
 protected:
  OldRaidPartsTest() : PartsTest("22.05") {}
};

TEST_F(OldRaidPartsTest, AClaimOfNobodyKnownIsAUserAllTheSame) {
  Make("[{malloc: {name: A, size: 64MiB}}, {malloc: {name: B, size: 64MiB}}]");
  ASSERT_TRUE(client_.call("bdev_raid_create",
                           R"({"name":"R","raid_level":"raid0","strip_size_kb":64,"base_bdevs":["A","absent"]})"));
  const Parts parts = Read();
  EXPECT_TRUE(The(parts, "bdev A").has_others);
  EXPECT_FALSE(The(parts, "bdev B").has_others);
}

class OldestPartsTest : public PartsTest {
 protected:
  OldestPartsTest() : PartsTest("17.07") {}
};

TEST_F(OldestPartsTest, TheOldestReleaseIsReadToo) {
  ASSERT_TRUE(client_.call("construct_malloc_bdev", R"({"num_blocks":131072,"block_size":512})"));
  EXPECT_THAT(On(Read(), "bdev Malloc0"), ElementsAre("memory 64MiB"));
}

}  // namespace
}  // namespace spdkctl::storage

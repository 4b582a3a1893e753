#include <filesystem>
#include <fstream>

#include "spdkctl/rpc/v1/bdev_malloc.pb.h"
#include "storage/kind_test_helpers.h"
#include "storage/value.h"

namespace spdkctl::storage {
namespace {

using ::testing::HasSubstr;

const std::string kBase = "- malloc: {name: M0, size: 64MiB}\n- malloc: {name: M1, size: 64MiB}\n";

/// A kind, and the first release that has it.
struct BdevCase {
  Release from;
  KindCase kind;
  std::string field_from = {};  ///< A field that later releases have, and
  Release later = Release();    ///< those.
};

class BdevKindsOnARelease : public ::testing::TestWithParam<const char*> {
 protected:
  [[nodiscard]] Release release() const { return *Release::Parse(GetParam()); }
};
INSTANTIATE_TEST_SUITE_P(Releases, BdevKindsOnARelease, ::testing::Values("17.07", "20.01", "23.09", "26.05", "26.09"),
                         NameOfRelease);

const std::vector<BdevCase>& Cases() {
  static const std::vector<BdevCase> cases = {
      {Release(17, 10), {"null", {{"name", "N"}, {"size", "64MiB"}}, {}, {{"size", "32MiB"}, {"block_size", "4096"}}}},
      {Release(18, 7), {"error", {{"base", "M0"}}, kBase}},
      {Release(20, 1),
       {"delay",
        {{"name", "D0"}, {"base", "M0"}, {"avg_read_latency", "10"}, {"p99_read_latency", "100"}},
        kBase,
        {{"base", "M1"}, {"avg_read_latency", "20"}}}},
      {Release(18, 7), {"passthru", {{"name", "P0"}, {"base", "M0"}}, kBase, {{"base", "M1"}}}},
      {Release(18, 7),
       {"split", {{"base", "M0"}, {"count", "2"}, {"size", "16MiB"}}, kBase, {{"count", "3"}, {"size", "8MiB"}}}},
      {Release(20, 1),
       {"zone_block",
        {{"name", "Z0"}, {"base", "M0"}, {"zone_capacity", "1024"}, {"optimal_open_zones", "2"}},
        kBase,
        {{"zone_capacity", "2048"}, {"optimal_open_zones", "1"}}}},
  };
  return cases;
}

TEST_P(BdevKindsOnARelease, WhatIsMadeIsComparedAndGoes) {
  for (const BdevCase& one : Cases()) {
    if (release() < one.from) continue;
    SCOPED_TRACE(one.kind.kind);
    const SimProcess sim("spdk_tgt", GetParam());
    Client client(sim.address());
    CheckKind(client, one.kind);
  }
}

TEST(BdevKinds, BasesAreMeantByAnyOfTheirNames) {
  const SimProcess sim("spdk_tgt", "26.05");
  Client client(sim.address());
  const std::string uuid = "2b2c6ad0-5c1c-4a6e-9d0a-9a3e6b1d0c11";
  ASSERT_TRUE(EnsureYaml(client, "malloc: {name: M0, size: 64MiB, uuid: " + uuid + "}").ended);
  ASSERT_TRUE(EnsureYaml(client, "passthru: {name: P0, base: M0}").ended);
  const Outcome same = EnsureYaml(client, "passthru: {name: P0, base: " + uuid + "}");
  ASSERT_TRUE(same.ended) << same.ended.error().ToString();
  EXPECT_FALSE(same.applied.changed());
}

TEST(BdevKinds, AUuidIsSentAsTheNameOfItsBdev) {
  const std::string uuid = "11111111-2222-4333-8444-555555555555";
  std::string others;
  for (int i = 0; i < 9; ++i) others += "\n- 'null': {name: Z" + std::to_string(i) + ", size: 1MiB}";
  for (const char* const release : {"20.01", "21.01", "26.05"}) {
    const SimProcess sim("spdk_tgt", release);
    Client client(sim.address());
    ASSERT_TRUE(EnsureYaml(client, "- malloc: {name: M0, size: 8MiB, uuid: " + uuid +
                                       "}\n- malloc: {name: M1, size: 8MiB}\n"
                                       "- malloc: {name: M2, size: 8MiB}\n- raid: {name: R0, level: raid0, strip_size: "
                                       "64KiB, bdevs: [M1, M2]}")
                    .ended);
    const std::string nqn = "nqn.2016-06.io.spdk:c1";
    for (const std::string& wish :
         {"passthru: {name: P0, base: " + uuid + "}", "split: {base: " + uuid + ", count: 2}",
          "nvmf_subsystem: {nqn: '" + nqn + "', allow_any_host: true, namespaces: [{bdev: " + uuid + ", nsid: 1}]}"}) {
      const Outcome made = EnsureYaml(client, "- " + wish + others);
      ASSERT_TRUE(made.ended) << release << ": " << made.ended.error().ToString();
      EXPECT_FALSE(EnsureYaml(client, wish).applied.changed()) << release << ": " << wish;
      const Outcome gone = RemoveAll(client, WishesOf(wish));
      ASSERT_TRUE(gone.ended) << release << ": " << wish << ": " << gone.ended.error().ToString();
      EXPECT_EQ(RemoveAll(client, WishesOf(wish)).ended.error().code, Code::kNotFound) << release << ": " << wish;
    }
    for (const bool destroy : {false, true}) {
      rpc::v1::BdevGetBdevsRequest r0;
      r0.set_name("R0");
      const auto told = client.bdev_get_bdevs(r0);
      ASSERT_TRUE(told && told->bdevs_size() == 1) << release;
      const Outcome gone =
          RemoveAll(client, WishesOf("raid: {name: " + told->bdevs(0).uuid() + "}"), {.destroy_data = destroy});
      ASSERT_TRUE(gone.ended) << release << ": " << gone.ended.error().ToString();
      ASSERT_TRUE(EnsureYaml(client, "raid: {name: R0, level: raid0, strip_size: 64KiB, bdevs: [M1, M2]}",
                             {.destroy_data = true})
                      .ended);
    }
  }
}

TEST(BdevKinds, PartsGoByWhateverNameTheirBaseHadWhenTheyWereMade) {
  const SimProcess sim("spdk_tgt", "26.05");
  Client client(sim.address());
  ASSERT_TRUE(EnsureYaml(client, "malloc: {name: M0, size: 8MiB, uuid: 11111111-2222-4333-8444-555555555555}").ended);
  ASSERT_TRUE(
      client.call("bdev_split_create", R"({"base_bdev":"11111111-2222-4333-8444-555555555555","split_count":2})", {}));
  const Outcome gone = RemoveAll(client, WishesOf("split: {base: M0}"));
  ASSERT_TRUE(gone.ended) << gone.ended.error().ToString();
}

TEST(BdevKinds, PartsThatTheBaseHasNoRoomForAreNotPlanned) {
  const SimProcess sim("spdk_tgt", "26.05");
  Client client(sim.address());
  ASSERT_TRUE(EnsureYaml(client, "malloc: {name: M0, size: 64MiB}").ended);
  const Error refused = EnsureYaml(client, "split: {base: M0, count: 4, size: 30MiB}").ended.error();
  EXPECT_EQ(refused.code, Code::kNoSpace);
  EXPECT_THAT(refused.message, HasSubstr("has room for 2 parts of 30MiB, not for 4"));
  EXPECT_TRUE(EnsureYaml(client, "split: {base: M0, count: 2, size: 30MiB}").applied.changed());
}

TEST(BdevKinds, WhatOthersStandOnIsUsed) {
  const SimProcess sim("spdk_tgt", "26.05");
  Client client(sim.address());
  ASSERT_TRUE(EnsureYaml(client, kBase + "- passthru: {name: P0, base: M0}").ended);
  const Outcome refused = RemoveAll(client, WishesOf("malloc: {name: M0}"));
  EXPECT_EQ(refused.ended.error().code, Code::kBusy);
  EXPECT_THAT(refused.ended.error().message, HasSubstr("bdev P0 on top of it"));
}

TEST(BdevKinds, LatenciesOfADelayBdevAreChanged) {
  const SimProcess sim("spdk_tgt", "26.05");
  Client client(sim.address());
  ASSERT_TRUE(EnsureYaml(client, kBase + "- delay: {name: D0, base: M0, avg_read_latency: 10}").ended);
  const std::string slower = "delay: {name: D0, base: M0, avg_read_latency: 20, p99_read_latency: 50}";
  const Outcome changed = EnsureYaml(client, slower, {.change = true});
  ASSERT_TRUE(changed.ended) << changed.ended.error().ToString();
  EXPECT_EQ(changed.applied.changes(0).action(), v1::CHANGE);
  EXPECT_FALSE(EnsureYaml(client, slower).applied.changed());
}

TEST(BdevKinds, AnEncryptingBdevHasAKeyOfTheTarget) {
  const SimProcess sim("spdk_tgt", "26.05");
  Client client(sim.address());
  const std::string key =
      "- crypto_key: {name: k0, cipher: AES_XTS, key: 00112233445566778899aabbccddeeff, "
      "key2: ffeeddccbbaa99887766554433221100}\n";
  const Outcome made = EnsureYaml(client, kBase + key + "- crypto: {name: C0, base: M0, key_name: k0}");
  ASSERT_TRUE(made.ended) << made.ended.error().ToString();
  EXPECT_FALSE(EnsureYaml(client, key + "- crypto: {name: C0, base: M0, key_name: k0}").applied.changed());
  const Outcome other = EnsureYaml(client, "crypto_key: {name: k0, cipher: AES_XTS, key: 99}");
  EXPECT_EQ(other.ended.error().code, Code::kDiffers);
  EXPECT_THAT(other.ended.error().message, HasSubstr("***"));
  EXPECT_EQ(RemoveAll(client, WishesOf("crypto_key: {name: k0}")).ended.error().code, Code::kBusy);
  EXPECT_TRUE(RemoveAll(client, WishesOf("crypto: {name: C0}")).ended);
  EXPECT_TRUE(RemoveAll(client, WishesOf("crypto_key: {name: k0}")).ended);
}

TEST_P(BdevKindsOnARelease, LimitsAreRoundedAsTheTargetRoundsThem) {
  if (release() < Release(18, 10)) return;
  const SimProcess sim("spdk_tgt", GetParam());
  Client client(sim.address());
  ASSERT_TRUE(EnsureYaml(client, kBase).ended);
  const std::string wish = "qos: {bdev: M0, rw_ios_per_sec: 1500, r_bytes_per_sec: 10MiB}";
  const Outcome made = EnsureYaml(client, wish, {.change = true});
  ASSERT_TRUE(made.ended) << made.ended.error().ToString();
  EXPECT_TRUE(made.applied.changed());
  const Outcome again = EnsureYaml(client, wish);
  ASSERT_TRUE(again.ended) << again.ended.error().ToString();
  EXPECT_FALSE(again.applied.changed());
  const Outcome other = EnsureYaml(client, "qos: {bdev: M0, rw_ios_per_sec: 3000}");
  EXPECT_THAT(other.ended.error().message, HasSubstr("rw_ios_per_sec is 2000, shall be 3000"));
}

TEST_P(BdevKindsOnARelease, ABdevWithoutLimitsIsGivenThem) {
  const SimProcess sim("spdk_tgt", GetParam());
  Client client(sim.address());
  if (release() < Release(18, 4)) return;
  ASSERT_TRUE(EnsureYaml(client, kBase).ended);
  const Outcome none = EnsureYaml(client, "qos: {bdev: M0, rw_ios_per_sec: 0}");
  ASSERT_TRUE(none.ended) << none.ended.error().ToString();
  EXPECT_FALSE(none.applied.changed());
  EXPECT_EQ(RemoveAll(client, WishesOf("qos: {bdev: M0}")).ended.error().code, Code::kNotFound);
  const Outcome made = EnsureYaml(client, "qos: {bdev: M0, rw_ios_per_sec: 5000}");
  ASSERT_TRUE(made.ended) << made.ended.error().ToString();
  EXPECT_EQ(made.applied.changes(0).action(), v1::CREATE);
  const Outcome lifted = EnsureYaml(client, "qos: {bdev: M0, rw_ios_per_sec: 0}");
  ASSERT_FALSE(lifted.ended);
  EXPECT_EQ(lifted.ended.error().code, Code::kDiffers);
}

TEST(BdevKinds, AChangeOfLimitsThatNeverEndsIsSaidToBeOne) {
  const SimProcess sim("spdk_tgt", "26.05");
  Client client(sim.address());
  ASSERT_TRUE(EnsureYaml(client, kBase).ended);
  ASSERT_TRUE(EnsureYaml(client, "qos: {bdev: M0, rw_ios_per_sec: 1000}", {.change = true}).ended);
  const Outcome stuck = EnsureYaml(client, "qos: {bdev: M0, rw_ios_per_sec: 2000}", {.change = true});
  ASSERT_FALSE(stuck.ended);
  EXPECT_THAT(stuck.ended.error().cause, HasSubstr("does not end while nobody has the bdev open"));
  EXPECT_GT(sim.CallsOf("bdev_set_qos_limit"), 2);
}

TEST(BdevKinds, ARaidIsComparedWithItsBdevsInOrder) {
  for (const char* release : {"20.01", "23.09", "26.05", "26.09"}) {
    SCOPED_TRACE(release);
    const SimProcess sim("spdk_tgt", release);
    Client client(sim.address());
    ASSERT_TRUE(EnsureYaml(client, kBase).ended);
    const std::string wish = "raid: {name: R0, level: raid0, strip_size: 64KiB, bdevs: [M0, M1]}";
    const Outcome made = EnsureYaml(client, wish);
    ASSERT_TRUE(made.ended) << made.ended.error().ToString();
    const Outcome again = EnsureYaml(client, "raid: {name: R0, level: \"0\", strip_size: 64KiB, bdevs: [M0, M1]}");
    ASSERT_TRUE(again.ended) << again.ended.error().ToString();
    EXPECT_FALSE(again.applied.changed());
    const Outcome other = EnsureYaml(client, "raid: {name: R0, level: raid0, strip_size: 32KiB, bdevs: [M1, M0]}");
    ASSERT_FALSE(other.ended);
    EXPECT_THAT(other.ended.error().message, HasSubstr("bdevs is M0, M1, shall be M1, M0"));
    EXPECT_THAT(other.ended.error().message, HasSubstr("strip_size is 64KiB, shall be 32KiB"));
    EXPECT_TRUE(RemoveAll(client, WishesOf("raid: {name: R0}")).ended);
    EXPECT_EQ(RemoveAll(client, WishesOf("raid: {name: R0}")).ended.error().code, Code::kNotFound);
  }
}

TEST(BdevKinds, WhatHoldsSomethingIsNotOverwritten) {
  const SimProcess sim("spdk_tgt", "26.05");
  Client client(sim.address());
  const std::string disk = sim.folder() + "/disk";
  std::ofstream(disk) << "something";
  std::filesystem::resize_file(disk, 64 << 20);
  const PlanOptions here = {.find_file = [](const std::string& file) { return Result<std::filesystem::path>(file); }};
  const std::string wishes = "[{aio: {name: A0, filename: " + disk + "}}, {lvol_store: {name: lvs0, bdev: A0}}]";
  // Whether the bdev is there or is made by another wish.
  const Outcome together = EnsureYaml(client, wishes, here);
  EXPECT_EQ(together.ended.error().code, Code::kInvalidArgument);
  EXPECT_THAT(together.ended.error().message, HasSubstr("bdev A0 (AIO disk) holds data of an unknown kind"));
  ASSERT_TRUE(EnsureYaml(client, "aio: {name: A0, filename: " + disk + "}").ended);
  EXPECT_THAT(EnsureYaml(client, wishes, here).ended.error().message, HasSubstr("--destroy-data"));
  EXPECT_TRUE(EnsureYaml(client, wishes, {.destroy_data = true}).ended);
}

TEST_P(BdevKindsOnARelease, ABdevGoesByTheCallOfItsKindWhateverThatIs) {
  const SimProcess sim("spdk_tgt", GetParam());
  Client client(sim.address());
  rpc::v1::BdevMallocCreateRequest request;
  request.set_num_blocks(2048);
  request.set_block_size(512);
  const auto made = client.bdev_malloc_create(request);
  ASSERT_TRUE(made) << made.error().ToString();
  const Outcome gone = RemoveAll(client, WishesOf("bdev: {name: Malloc0}"));
  ASSERT_TRUE(gone.ended) << gone.ended.error().ToString();
  EXPECT_EQ(gone.applied.changes(0).object().kind(), "malloc");
  EXPECT_EQ(RemoveAll(client, WishesOf("bdev: {name: Malloc0}")).ended.error().code, Code::kNotFound);
}

TEST(BdevKinds, ABdevIsThereOrItsKindIsAskedFor) {
  const SimProcess sim("spdk_tgt", "26.05");
  Client client(sim.address());
  ASSERT_TRUE(EnsureYaml(client, kBase).ended);
  EXPECT_FALSE(EnsureYaml(client, "bdev: {name: M0}").applied.changed());
  EXPECT_THAT(EnsureYaml(client, "bdev: {name: M7}").ended.error().message, HasSubstr("of what kind"));
}

TEST(BdevKinds, TheOnlyWayToDataIsNotDeletedWithoutBeingTold) {
  const SimProcess sim("spdk_tgt", "26.05");
  Client client(sim.address());
  ASSERT_TRUE(
      EnsureYaml(client, kBase + "- lvol_store: {name: s, bdev: M0}\n- volume: {store: s, name: v, size: 4MiB}").ended);
  const auto volume = WishesOf("bdev: {name: s/v}");
  const Error kept = RemoveAll(client, volume).ended.error();
  EXPECT_EQ(kept.code, Code::kInvalidArgument);
  EXPECT_THAT(kept.message, HasSubstr("--destroy-data"));
  const Outcome gone = RemoveAll(client, volume, {.destroy_data = true});
  ASSERT_TRUE(gone.ended) << gone.ended.error().ToString();
  EXPECT_EQ(gone.applied.changes(0).object().name(), "s/v");
}

TEST(BdevKinds, ARaidsSuperblocksGoWithItWhereDataMayBeDestroyed) {
  for (const bool destroy_data : {false, true}) {
    const SimProcess sim("spdk_tgt", "26.05");
    Client client(sim.address());
    ASSERT_TRUE(EnsureYaml(client, kBase + "- raid: {name: R0, level: raid1, bdevs: [M0, M1]}").ended);
    const auto plan = PlanRemoval(client, WishesOf("raid: {name: R0}"), {.destroy_data = destroy_data});
    ASSERT_TRUE(plan) << plan.error().ToString();
    EXPECT_EQ(plan->steps().steps(0).requests(0).params().find("clear_sb") != std::string::npos, destroy_data);
  }
}

TEST(BdevKinds, EveryMethodThatDeletesBdevsNamesThemAlike) {
  for (const Method& method : Schema::Get().methods()) {
    if (method.options().deletes_product().empty()) continue;
    EXPECT_NE(FindField(*method.descriptor().input_type(), "name"), nullptr) << method.name();
  }
}

TEST(BdevKinds, WhatIsThereIsWishedForByItsKeyAlone) {
  const SimProcess sim("spdk_tgt", "26.05");
  Client client(sim.address());
  const std::string volume = "- volume: {store: s, name: v}";
  const Error missing = EnsureYaml(client, volume).ended.error();
  EXPECT_EQ(missing.code, Code::kInvalidArgument);
  EXPECT_THAT(missing.message, HasSubstr("'size' is needed"));
  ASSERT_TRUE(
      EnsureYaml(client, kBase + "- lvol_store: {name: s, bdev: M0}\n- volume: {store: s, name: v, size: 4MiB}").ended);
  const Outcome kept = EnsureYaml(client, "- malloc: {name: M0}\n- lvol_store: {name: s}\n" + volume);
  ASSERT_TRUE(kept.ended) << kept.ended.error().ToString();
  EXPECT_FALSE(kept.applied.changed());
}

}  // namespace
}  // namespace spdkctl::storage

#include "rpc_py/reading.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "rpc_py/print.h"

namespace spdkctl::rpc_py {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr Release kOld(22, 1);
constexpr Release kNew(26, 5);

std::string TextOf(const Result<std::vector<Request>>& requests) {
  if (!requests) return requests.error().message;
  std::string text;
  for (const Request& request : *requests) text += request.method + " " + boost::json::serialize(request.params);
  return text;
}

TEST(ReadingTest, ALineOfAnotherReleaseIsSentAsTheTargetKnowsIt) {
  const auto reading = ReadByOthers({"construct_malloc_bdev", "-b", "M", "64", "512"}, kNew);
  ASSERT_TRUE(reading) << reading.error().message;
  EXPECT_EQ(reading->release, kOld);
  EXPECT_EQ(TextOf(ToRelease(*reading, kNew)),
            R"(bdev_malloc_create {"num_blocks":131072,"block_size":512,"name":"M"})");
}

TEST(ReadingTest, TheNewestOfTheReleasesBeforeTheTargetsReadsALine) {
  // The switch was -e until 25.09, and came back in no release.
  const auto reading = ReadByOthers({"bdev_set_options", "--disable-auto-examine"}, kNew);
  ASSERT_TRUE(reading) << reading.error().message;
  EXPECT_EQ(reading->release, Release(26, 1));
}

TEST(ReadingTest, ALineThatReleasesTakeForDifferentThingsIsRefused) {
  // The name came first until 19.10, the file since 20.01.
  const auto reading = ReadByOthers({"bdev_uring_create", "a", "b"}, Release(18, 4));
  ASSERT_FALSE(reading);
  EXPECT_EQ(reading.error().code, Code::kInvalidArgument);
  EXPECT_THAT(reading.error().message, HasSubstr("19.10 / 20.01 to"));
  EXPECT_THAT(reading.error().message, HasSubstr("--as"));
}

TEST(ReadingTest, WhatIsSentUnaskedIsLeftOutWhereTheReleaseDoesNotKnowIt) {
  const Reading reading = Read({"nvmf_create_subsystem", "nqn.2016-06.io.spdk:a", "-a"}, kNew);
  EXPECT_EQ(TextOf(ToRelease(reading, Release(19, 10))),
            R"(nvmf_create_subsystem {"nqn":"nqn.2016-06.io.spdk:a","allow_any_host":true})");
}

TEST(ReadingTest, WhatOneReleasesRpcPySendsByMistakeIsSentAsThatReleaseAlone) {
  const Reading reading = Read({"nvmf_create_transport", "-t", "TCP"}, Release(23, 9));
  EXPECT_THAT(TextOf(ToRelease(reading, Release(23, 9))), HasSubstr("go_client"));
  EXPECT_THAT(TextOf(ToRelease(reading, kNew)), Not(HasSubstr("go_client")));
}

TEST(ReadingTest, WhatIsAskedForAndNotKnownIsRefusedByName) {
  const Reading reading = Read({"nvmf_create_subsystem", "nqn.2016-06.io.spdk:a", "--dmrsl", "1"}, kNew);
  EXPECT_THAT(TextOf(ToRelease(reading, Release(23, 9))), HasSubstr("'dmrsl'"));
}

TEST(ReadingTest, OneMeaningInTwoFormsIsNoDifference) {
  // A level was a number until 19.10, and is a text since.
  const auto reading = ReadByOthers({"construct_raid_bdev", "-n", "R", "-z", "64", "-r", "0", "-b", "a b"}, kNew);
  ASSERT_TRUE(reading) << reading.error().message;
  EXPECT_EQ(TextOf(ToRelease(*reading, kNew)),
            R"(bdev_raid_create {"name":"R","raid_level":"0","base_bdevs":["a","b"],"strip_size_kb":64})");
}

TEST(ReadingTest, WhatOneReleaseSendsAnywayAndAnotherWhenToldIsNoDifference) {
  // -e had no effect until 25.09, which sends true unless there is -d; 26.01 sends true because of it.
  const auto reading = ReadByOthers({"nvmf_subsystem_allow_any_host", "-e", "nqn.2016-06.io.spdk:a"}, kNew);
  ASSERT_TRUE(reading) << reading.error().message;
  EXPECT_EQ(TextOf(ToRelease(*reading, kNew)),
            R"(nvmf_subsystem_allow_any_host {"nqn":"nqn.2016-06.io.spdk:a","allow_any_host":true})");
}

TEST(ReadingTest, WhatOneReleaseTakesForGrantedIsNoDifference) {
  // 17.07 takes blocks of 512 bytes for files, and the request is the same.
  const auto reading = ReadByOthers({"construct_aio_bdev", "disk", "A"}, kNew);
  ASSERT_TRUE(reading) << reading.error().message;
  EXPECT_EQ(TextOf(ToRelease(*reading, kNew)), R"(bdev_aio_create {"filename":"disk","name":"A"})");
}

TEST(ReadingTest, AnOldParameterIsWarnedOfIfItIsGiven) {
  const Reading with = Read({"nvmf_create_transport", "-t", "TCP", "-p", "4"}, Release(21, 4));
  EXPECT_EQ(PrintBefore(*with.command, with.values),
            "WARNING: max_qpairs_per_ctrlr is deprecated, please use max_io_qpairs_per_ctrlr.\n");
  const Reading without = Read({"nvmf_create_transport", "-t", "TCP"}, Release(21, 4));
  EXPECT_EQ(PrintBefore(*without.command, without.values), "");
}

TEST(ReadingTest, AMaskThatIsDroppedIsWarnedOf) {
  const Reading reading = Read({"iscsi_create_portal_group", "1", "1.2.3.4:3260@0x1 1.2.3.4:3261"}, Release(23, 9));
  EXPECT_EQ(PrintBefore(*reading.command, reading.values),
            "WARNING: Specifying a portal group with a CPU mask is no longer supported. Ignoring it.\n");
}

TEST(ReadingTest, UnitsAreThoseOfTheTarget) {
  const auto reading = ReadByOthers({"construct_lvol_bdev", "-l", "lvs0", "vol", "100"}, kNew);
  ASSERT_TRUE(reading) << reading.error().message;
  EXPECT_THAT(TextOf(ToRelease(*reading, kNew)), HasSubstr(R"("size_in_mib":100)"));
}

TEST(ReadingTest, ALineIsSpelledAsAnotherReleaseHasIt) {
  const Reading reading = Read({"construct_nvme_bdev", "-b", "N", "-t", "PCIe", "-a", "0000:00:01.0"}, Release(19, 7));
  EXPECT_EQ(SpelledIn(reading, kNew), "bdev_nvme_attach_controller --name N --trtype PCIe --traddr 0000:00:01.0");
}

TEST(ReadingTest, ANameIsLookedForInHistoryFirst) {
  EXPECT_EQ(ExplainName("nvmf_subsystem_create", kNew),
            "; 'nvmf_subsystem_create' was the name until SPDK 22.01, now nvmf_create_subsystem");
  EXPECT_EQ(ExplainName("nvmf_subsystem_crate", kNew),
            "; did you mean 'nvmf_subsystem_create'? 'nvmf_subsystem_create' was the name until SPDK 22.01, now "
            "nvmf_create_subsystem");
  EXPECT_EQ(ExplainName("nvmf_create_subsytem", kNew), "; did you mean 'nvmf_create_subsystem'?");
  EXPECT_EQ(ExplainName("ublk_start_disk", kOld), "; 'ublk_start_disk' came with SPDK 23.01");
  EXPECT_EQ(ExplainName("get_bdevs_config", kNew),
            "; 'get_bdevs_config' was the name until SPDK 18.07, now framework_get_config");
}

TEST(ReadingTest, UnderscoresInOptionsAreReadAsTheReleaseDoes) {
  const std::vector<std::string> words = {"bdev_set_qos_limit", "M", "--rw_ios_per_sec=1_000"};
  EXPECT_EQ(Read(words, Release(21, 7)).outcome, Reading::Outcome::kCommand);
  EXPECT_EQ(Read(words, Release(22, 1)).outcome, Reading::Outcome::kRefused) << "the value's are rewritten, too";
  EXPECT_EQ(Read(words, Release(23, 9)).outcome, Reading::Outcome::kCommand);
  EXPECT_EQ(Read(words, kNew).outcome, Reading::Outcome::kRefused);
  EXPECT_EQ(Read(words, Release(23, 9), /*of_script=*/true).outcome, Reading::Outcome::kRefused);
}

}  // namespace
}  // namespace spdkctl::rpc_py

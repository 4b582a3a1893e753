#include "rpc_py/history.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/text.h"
#include "rpc_py/python_text.h"

namespace spdkctl::rpc_py {
namespace {

using testing::AllOf;
using testing::AnyOf;
using testing::HasSubstr;
using testing::Not;

using Words = std::vector<std::string>;

constexpr Release kOld(22, 1);
constexpr Release kNew(26, 5);
constexpr Release kNewest(26, 9);

/// What the target of that release is sent, or why nothing.
std::string SentTo(Release target, const Words& words) {
  const Reading reading = ReadFor(words, target);
  if (!reading.IsTaken()) return "refused: " + reading.why;
  const auto requests = ToRelease(reading, target);
  if (!requests) return "not sent: " + requests.error().message;
  std::vector<std::string> calls;
  for (const Request& request : *requests)
    calls.push_back(request.method + " " + boost::json::serialize(request.params));
  return Join(calls, "\n");
}

TEST(HistoryTest, ALineOfAnotherReleaseIsSentAsTheTargetKnowsIt) {
  EXPECT_EQ(ReadFor({"construct_malloc_bdev", "-b", "M", "64", "512"}, kNew).release, kOld);
  EXPECT_EQ(SentTo(kNew, {"construct_malloc_bdev", "-b", "M", "64", "512"}),
            R"(bdev_malloc_create {"num_blocks":131072,"block_size":512,"name":"M"})");
}

TEST(HistoryTest, TheNewestOfTheReleasesBeforeTheTargetsReadsALine) {
  // The switch was -e until 25.09, and came back in no release.
  EXPECT_EQ(ReadFor({"bdev_set_options", "--disable-auto-examine"}, kNew).release, Release(26, 1));
}

TEST(HistoryTest, OneIntentInSeveralFormsIsToldTheTargetInOne) {
  const std::vector<std::string> lines = {
      "construct_lvol_bdev -l lvs0 v 10",
      "resize_lvol_bdev lvs0/v 10",
      "construct_malloc_bdev 64 512",
      "construct_null_bdev N 64 512",
      "construct_raid_bdev -n R -s 64 -r 0 -b a",
      "construct_raid_bdev -n R -z 64 -r raid0 -b a",
      "construct_raid_bdev -n R --strip-size 64 -r 0 -b a",
      "construct_target_node disk1 alias M0:0 1:1 64 -d",
      "add_pg_ig_maps iqn.2016-06.io.spdk:a 1:1",
      "delete_pg_ig_maps iqn.2016-06.io.spdk:a 1:1",
      "add_vhost_scsi_lun ctrlr 0 M0",
      "construct_aio_bdev file A 512",
      "construct_passthru_bdev -b M0 -p P0",
      "set_iscsi_options -d",
      "set_iscsi_options -r",
      "set_iscsi_options -m",
      "set_iscsi_options -g 3",
      "get_bdevs -b M0",
      "nvmf_subsystem_create nqn.2016-06.io.spdk:a -a -s S1",
      "construct_nvmf_subsystem nqn.2016-06.io.spdk:a trtype:TCP\\ traddr:127.0.0.1\\ trsvcid:4420 ''",
  };
  for (const std::string& line : lines) {
    Words words;
    ASSERT_TRUE(SplitShellWords(line, words)) << line;
    EXPECT_THAT(SentTo(kNewest, words), Not(AnyOf(HasSubstr("refused: "), HasSubstr("not sent: ")))) << line;
  }
}

TEST(HistoryTest, WhatReleasesTakeForDifferentThingsIsToldByAsAlone) {
  EXPECT_THAT(SentTo(kNewest, {"set_iscsi_options", "-u", "5"}), HasSubstr("say which with --as"));
  EXPECT_THAT(SentTo(kNewest, {"sock_impl_set_options", "-i", "posix", "--disable-zerocopy-send-server"}),
              HasSubstr("say which with --as"));
  EXPECT_THAT(SentTo(kNewest, {"framework_monitor_context_switch", "-e", "-d"}), HasSubstr("not allowed with"));
}

TEST(HistoryTest, ALineThatReleasesTakeForDifferentThingsIsRefused) {
  // 17.07 and 17.10 take all behind the colon for the port.
  const std::string why = SentTo(kNewest, {"add_portal_group", "1", "127.0.0.1:3260@0x1"});
  EXPECT_THAT(why, HasSubstr("refused: "));
  EXPECT_THAT(why, HasSubstr("17.07 to 17.10 / 18.01 to 22.01"));
  EXPECT_THAT(why, HasSubstr("--as"));
}

TEST(HistoryTest, WhatCannotBeToldTheTargetByAnyReadingNeedsNoChoice) {
  // The name came first until 19.10, the file since 20.01.
  EXPECT_THAT(SentTo(Release(18, 4), {"bdev_uring_create", "a", "b"}), HasSubstr("came with SPDK 19.10"));
  // No release that takes a size of strips as -s knows level 1.
  EXPECT_THAT(SentTo(kNewest, {"bdev_raid_create", "-n", "R", "-r", "1", "-b", "a b", "-s", "64"}),
              HasSubstr("not sent: SPDK 26.09: parameter 'raid_level'"));
  EXPECT_THAT(SentTo(kNewest, {"construct_raid_bdev", "-n", "R", "-r", "1", "-b", "a  b", "-s", "64"}),
              HasSubstr("not sent: SPDK 26.09: parameter 'raid_level'"));
}

TEST(HistoryTest, OneMeaningInTwoFormsIsNoDifference) {
  // A level was a number until 19.10, and is a text since.
  EXPECT_THAT(
      SentTo(kNew, {"construct_raid_bdev", "-n", "R", "-z", "64", "-r", "0", "-b", "a b"}),
      AllOf(HasSubstr("bdev_raid_create"), HasSubstr(R"("raid_level":"0")"), HasSubstr(R"("strip_size_kb":64)")));
}

TEST(HistoryTest, WhatOneReleaseSendsAnywayAndAnotherWhenToldIsNoDifference) {
  // -e had no effect until 25.09, which sends true unless there is -d; 26.01 sends true because of it.
  EXPECT_EQ(SentTo(kNew, {"nvmf_subsystem_allow_any_host", "-e", "nqn.2016-06.io.spdk:a"}),
            R"(nvmf_subsystem_allow_any_host {"nqn":"nqn.2016-06.io.spdk:a","allow_any_host":true})");
}

TEST(HistoryTest, WhatTheTargetsOwnRpcPyMissesOrExcludesNoOtherOverrules) {
  EXPECT_EQ(SentTo(kNewest, {"nvmf_subsystem_allow_any_host", "nqn.2016-06.io.spdk:a"}),
            "refused: the following arguments are required: --allow-any-host/--no-allow-any-host");
  EXPECT_THAT(SentTo(kNewest, {"bdev_nvme_set_hotplug"}), HasSubstr("refused: the following arguments are required"));
  EXPECT_THAT(SentTo(kNewest, {"bdev_enable_histogram", "M0"}),
              HasSubstr("refused: the following arguments are required"));
  EXPECT_THAT(SentTo(kNewest, {"iscsi_target_node_set_auth", "x", "-d", "-r"}), HasSubstr("refused: argument"));
}

TEST(HistoryTest, WhatTheLastReleaseThatKnowsALineExcludesNoOlderOneOverrules) {
  EXPECT_THAT(SentTo(kNewest, {"nvmf_subsystem_allow_any_host", "nqn.2016-06.io.spdk:a", "-e", "-d"}),
              HasSubstr("not allowed with argument"));
}

TEST(HistoryTest, AnOptionThatTheTargetsRpcPyDoesNotKnowIsReadByOthers) {
  EXPECT_EQ(SentTo(kNewest, {"bdev_set_qos_limit", "M", "--rw_ios_per_sec", "20000"}),
            R"(bdev_set_qos_limit {"name":"M","rw_ios_per_sec":20000})");
}

TEST(HistoryTest, AValueThatNoReleaseCanTellTheTargetIsRefusedInTheTargetsWords) {
  EXPECT_THAT(SentTo(kNewest, {"bdev_lvol_create", "-l", "a", "b", "10", "-c", "nope"}),
              HasSubstr("refused: argument -c/--clear-method: invalid choice: 'nope' (choose from "));
  EXPECT_THAT(SentTo(kNewest, {"bdev_raid_create", "-n", "r", "-z", "64", "-r", "77", "-b", "x"}),
              HasSubstr("refused: argument -r/--raid-level: invalid choice: '77'"));
  EXPECT_THAT(SentTo(kNewest, {"log_set_level", "FOO"}), HasSubstr("invalid choice: 'FOO'"));
}

TEST(HistoryTest, AFaultyLineHasTheWordsOfTheLastReleaseThatHasItsName) {
  EXPECT_EQ(
      SentTo(kNewest, {"construct_malloc_bdev", "64"}),
      "refused: the following arguments are required: block_size; 'construct_malloc_bdev' was the name until SPDK "
      "22.01, now bdev_malloc_create");
  EXPECT_THAT(SentTo(kNewest, {"get_bdevs", "extra"}),
              HasSubstr("refused: unrecognized arguments: extra; 'get_bdevs'"));
  EXPECT_THAT(SentTo(kNewest, {"construct_passthru_bdev", "-b", "M", "-n", "P"}), HasSubstr("required: -p"));
}

TEST(HistoryTest, HelpOfANameThatEndedIsThatOfTheLastReleaseThatHasIt) {
  const Reading reading = ReadFor({"construct_malloc_bdev", "-h"}, kNewest);
  EXPECT_EQ(reading.outcome, Reading::Outcome::kHelp);
  ASSERT_NE(reading.command, nullptr);
  EXPECT_EQ(reading.command->release, kOld);
}

TEST(HistoryTest, WhatNoReleaseCanTellTheTargetIsRefusedWithTheReason) {
  EXPECT_THAT(SentTo(Release(17, 7), {"nvmf_subsystem_add_listener", "nqn.2016-06.io.spdk:a", "-t", "tcp", "-a",
                                      "1.1.1.1", "-s", "4420"}),
              HasSubstr("construct_nvmf_subsystem"));
}

TEST(HistoryTest, ALineThatCannotBeToldTheTargetIsNotDoneByDoingNothing) {
  EXPECT_THAT(SentTo(kNewest, {"construct_ftl_bdev", "-b", "f", "-d", "base"}), HasSubstr("not sent: "));
  EXPECT_THAT(SentTo(Release(21, 7), {"bdev_crypto_create", "M0", "C0"}), HasSubstr("not sent: "));
  EXPECT_THAT(SentTo(Release(18, 7), {"nbd_start_disk", "Malloc0"}), HasSubstr("not sent: "));
  EXPECT_THAT(SentTo(Release(18, 7), {"bdev_raid_create", "-n", "R0", "-r", "0", "-b", "M0 M1"}),
              HasSubstr("not sent: "));
  EXPECT_THAT(SentTo(kNewest, {"construct_pmem_bdev", "/tmp/pmem"}), HasSubstr("refused: "));
}

TEST(HistoryTest, WhatAPartOfASplitCallCannotSayIsRefused) {
  const std::string said = SentTo(kNewest, {"construct_nvmf_subsystem", "nqn.2016-06.io.spdk:a",
                                            "trtype:TCP traddr:127.0.0.1 trsvcid:4420", "nqn.h:bad", "-s", "S1"});
  EXPECT_THAT(said, HasSubstr("not sent: "));
  EXPECT_THAT(said, HasSubstr("nqn.h:bad"));
}

TEST(HistoryTest, WhatOneReleaseTakesForGrantedIsNoDifference) {
  // 17.07 takes blocks of 512 bytes for files, and the request is the same.
  EXPECT_THAT(SentTo(kNew, {"construct_aio_bdev", "disk", "A"}),
              AllOf(HasSubstr("bdev_aio_create"), HasSubstr(R"("filename":"disk")"), Not(HasSubstr("block_size"))));
}

TEST(HistoryTest, UnitsAreThoseOfTheTarget) {
  EXPECT_THAT(SentTo(kNew, {"construct_lvol_bdev", "-l", "lvs0", "vol", "100"}), HasSubstr(R"("size_in_mib":100)"));
}

TEST(HistoryTest, ALineIsSpelledAsAnotherReleaseHasIt) {
  const Reading reading = Read({"construct_nvme_bdev", "-b", "N", "-t", "PCIe", "-a", "0000:00:01.0"}, Release(19, 7));
  EXPECT_EQ(DescribeSpelling(reading, kNew),
            "SPDK 26.05 spells it: bdev_nvme_attach_controller --name N --trtype PCIe --traddr 0000:00:01.0");
}

TEST(HistoryTest, ASpellingIsWholeOrNotTold) {
  EXPECT_EQ(DescribeSpelling(Read({"construct_lvol_bdev", "-l", "lvs0", "v", "10", "-t"}, Release(19, 7)), kNew),
            "SPDK 26.05 spells it: bdev_lvol_create -l lvs0 v 10 -t");
  EXPECT_EQ(DescribeSpelling(Read({"add_portal_group", "1", "127.0.0.1:13260"}, Release(19, 7)), kNew),
            "SPDK 26.05 spells it: iscsi_create_portal_group 1 127.0.0.1:13260");
  EXPECT_EQ(DescribeSpelling(Read({"bdev_nvme_set_options", "-n", "7"}, Release(22, 5)), kNew),
            "SPDK 26.05 words it in another way; see bdev_nvme_set_options -h");
  EXPECT_EQ(DescribeSpelling(Read({"construct_crypto_bdev", "M", "C", "p", "hush"}, Release(20, 1)), kNew),
            "SPDK 26.05 spells it: bdev_crypto_create M C --crypto-pmd p --key '***'");
  EXPECT_EQ(DescribeSpelling(Read({"construct_aio_bdev", "disk", "A"}, Release(17, 10)), kNew),
            "SPDK 26.05 calls it bdev_aio_create and words it in another way; see bdev_aio_create -h");
}

TEST(HistoryTest, AnOptionBeforeTheCommandIsNoneOfTheCommands) {
  const Reading reading = Read({"-b", "bdev_get_bdevs"}, Release(22, 5));
  EXPECT_EQ(ExplainExtras(reading), "; SPDK 26.05 to 26.09 had -b before the command");
}

TEST(HistoryTest, ANameIsLookedForInHistoryFirst) {
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

}  // namespace
}  // namespace spdkctl::rpc_py

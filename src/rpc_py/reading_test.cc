#include "rpc_py/reading.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "rpc_py/print.h"

namespace spdkctl::rpc_py {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

constexpr Release kNew(26, 5);

std::string TextOf(const Result<std::vector<Request>>& requests) {
  if (!requests) return requests.error().message;
  std::string text;
  for (const Request& request : *requests) text += request.method + " " + boost::json::serialize(request.params);
  return text;
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

TEST(ReadingTest, WhatMayComeOutOtherwiseIsToldIfItWasAskedFor) {
  const Reading reading = Read({"nvmf_create_transport", "-t", "TCP", "-u", "16384"}, Release(22, 5));
  EXPECT_THAT(WarningsOf(reading, kNew), ElementsAre(HasSubstr("'io_unit_size'")));
  EXPECT_THAT(WarningsOf(reading, Release(22, 5)), IsEmpty());
  EXPECT_THAT(WarningsOf(Read({"nvmf_create_transport", "-t", "TCP"}, Release(22, 5)), kNew), IsEmpty());
}

TEST(ReadingTest, WhatIsAskedForAndNotKnownIsRefusedByName) {
  const Reading reading = Read({"nvmf_create_subsystem", "nqn.2016-06.io.spdk:a", "--dmrsl", "1"}, kNew);
  EXPECT_THAT(TextOf(ToRelease(reading, Release(23, 9))), HasSubstr("'dmrsl'"));
}

TEST(ReadingTest, AWordBehindOptionsInOneWordIsTheLastOnesValue) {
  const Reading reading = ReadOptions({"-vs", "SOCK", "--dry-run", "bdev_malloc_delete", "M"});
  EXPECT_EQ(reading.outcome, Reading::Outcome::kNoCommand);
  EXPECT_EQ(reading.globals.at("server_addr"), "SOCK");
  EXPECT_EQ(reading.globals.at("dry_run"), true);
  EXPECT_EQ(reading.words, (std::vector<std::string>{"bdev_malloc_delete", "M"}));
  const Reading attached = ReadOptions({"-vsSOCK", "-vt", "5", "--dry", "--verb=DEBUG", "get_bdevs"});
  EXPECT_EQ(attached.globals.at("server_addr"), "SOCK");
  EXPECT_EQ(attached.globals.at("timeout"), 5.0);
  EXPECT_EQ(attached.words, (std::vector<std::string>{"get_bdevs"}));
}

TEST(ReadingTest, AWordThatStandsForTheCommandIsNoOption) {
  const Reading reading = ReadCommand({"--dry-run", "bdev_malloc_delete", "M"}, kNew);
  EXPECT_EQ(reading.outcome, Reading::Outcome::kRefused);
  EXPECT_THAT(reading.why, HasSubstr("invalid choice: '--dry-run'"));
}

TEST(ReadingTest, TheReleaseIsAnOptionAsOthersAre) {
  EXPECT_EQ(ReadOptions({"--verb", "ERROR", "--as", "19.10", "get_bdevs"}).globals.at("as"), "19.10");
  EXPECT_EQ(ReadOptions({"--a", "19.10", "get_bdevs"}).globals.at("as"), "19.10");
  EXPECT_EQ(ReadOptions({"--as", "19.10", "--as=20.01", "get_bdevs"}).globals.at("as"), "20.01");
  EXPECT_EQ(ReadOptions({"--nosuch", "--as", "20.01", "get_bdevs"}).globals.at("as"), "20.01");
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

TEST(ReadingTest, AnUnknownOptionBeforeTheCommandIsToldOfAsSuch) {
  EXPECT_EQ(ReadOptions({"--nosuch", "get_bdevs"}).why, "unrecognized arguments: --nosuch");
}

TEST(ReadingTest, APortAloneIsOneOfTcpUntil1710) {
  EXPECT_EQ(Read({"-p", "5000", "get_bdevs"}, Release(17, 10)).globals.at("server_addr"), "127.0.0.1");
  EXPECT_EQ(Read({"-p", "5000", "get_bdevs"}, Release(18, 1)).globals.at("server_addr"), nullptr);
}

TEST(ReadingTest, AConversionThatFailsNamesItsArgument) {
  EXPECT_EQ(TextOf(ToRequests(Read({"construct_malloc_bdev", "64", "0"}, Release(22, 1)))),
            "argument total_size '64.0': it cannot be told in blocks of 0");
  const std::vector<std::string> words = {"construct_nvmf_subsystem", "nqn.2016-06.io.spdk:a", "TCP", ""};
  EXPECT_EQ(TextOf(ToRequests(Read(words, Release(18, 7)))), "argument listen 'TCP': a word is not in key:value form");
  const std::string secret = TextOf(ToRequests(Read({"iscsi_create_auth_group", "7", "-c", "user:u hush"}, kNew)));
  EXPECT_THAT(secret, HasSubstr("argument -c/--secrets: a word is not in key:value form"));
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

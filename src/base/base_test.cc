#include <gtest/gtest.h>

#include "base/nqn.h"
#include "base/os.h"
#include "base/text.h"
#include "spdkctl/base/address.h"
#include "spdkctl/base/release.h"

namespace spdkctl {
namespace {

TEST(SizeTest, UnitsArePowersOf1024) {
  EXPECT_EQ(*ParseSize("64MiB"), 64u << 20);
  EXPECT_EQ(*ParseSize("64M"), 64u << 20);
  EXPECT_EQ(*ParseSize("4096B"), 4096u);
  EXPECT_EQ(*ParseSize("2gib"), std::uint64_t{2} << 30);
}

TEST(SizeTest, MissingUnitIsNamed) {
  const auto size = ParseSize("64");
  ASSERT_FALSE(size);
  EXPECT_EQ(size.error().code, Code::kInvalidArgument);
  EXPECT_NE(size.error().message.find("'64' has no unit"), std::string::npos);
}

TEST(SizeTest, OverflowIsRefused) { EXPECT_FALSE(ParseSize("99999999999999TiB")); }

TEST(SizeTest, UnknownUnitIsRefused) { EXPECT_FALSE(ParseSize("64MX")); }

TEST(SizeTest, FormatIsReadBack) {
  EXPECT_EQ(FormatSize(64u << 20), "64MiB");
  EXPECT_EQ(FormatSize(1536), "1.5KiB");
  EXPECT_EQ(FormatSize(0), "0B");
}

TEST(SizeTest, WholeSizesAreReadBackAndEnough) {
  EXPECT_EQ(FormatWholeSize(0), "0MiB");
  EXPECT_EQ(FormatWholeSize(1), "1MiB");
  EXPECT_EQ(FormatWholeSize(std::uint64_t{2} << 30), "2GiB");
  EXPECT_EQ(FormatWholeSize(std::uint64_t{2560} << 20), "2560MiB");
  EXPECT_EQ(FormatWholeSize((std::uint64_t{2560} << 20) + 1), "2561MiB");
  EXPECT_EQ(FormatWholeSize(UINT64_MAX), "16777216TiB");
}

TEST(DurationTest, UnitsAndPlainSeconds) {
  EXPECT_EQ(*ParseMilliseconds("500ms"), 500);
  EXPECT_EQ(*ParseMilliseconds("1.5s"), 1500);
  EXPECT_EQ(*ParseMilliseconds("2"), 2000);
  EXPECT_FALSE(ParseMilliseconds("soon"));
}

TEST(NearestMatchTest, FindsNamesByTheirLastPart) {
  EXPECT_EQ(NearestMatch("vol1", {"vol2", "lvs0/vol1"}), "lvs0/vol1");
  EXPECT_EQ(NearestMatch("ol1", {"lvs0/vol1"}), std::nullopt);
  EXPECT_EQ(NearestMatch("", {"lvs0/"}), std::nullopt);
}

TEST(NearestMatchTest, WhatIsAsNearIsProposedToo) {
  EXPECT_EQ(DidYouMean("x", {"A/x", "B/x"}), "; did you mean 'A/x' or 'B/x'?");
  EXPECT_EQ(DidYouMean("M9", {"M0", "M1", "M2", "M3"}), "; did you mean 'M0', 'M1' or 'M2'?");
  EXPECT_EQ(DidYouMean("M9", {"M0", "M0"}), "; did you mean 'M0'?");
  EXPECT_EQ(DidYouMean("L", {"R", "M0", "L0"}), "; did you mean 'L0'?");
  EXPECT_EQ(DidYouMean("name", {"name"}), "") << "what was said is no correction of itself";
}

TEST(NearestMatchTest, FindsTypingErrors) {
  EXPECT_EQ(NearestMatch("absent", {"Absent", "Malloc0"}), "Absent");
  EXPECT_EQ(NearestMatch("bdev_maloc_create", {"bdev_malloc_create", "bdev_null_create"}), "bdev_malloc_create");
  EXPECT_EQ(NearestMatch("xyz", {"bdev_malloc_create"}), std::nullopt);
}

TEST(AddressTest, UnixPaths) {
  EXPECT_EQ(Address::Parse("/run/x.sock")->path, "/run/x.sock");
  EXPECT_EQ(Address::Parse("unix:x.sock")->path, "x.sock");
}

TEST(AddressTest, AbstractSocketsBeginWithAnAt) {
  EXPECT_EQ(Address::Parse("@spdk")->path, "@spdk");
  EXPECT_EQ(Address::Parse("@spdk")->ToString(), "@spdk");
  EXPECT_FALSE(Address::Parse("@"));
}

TEST(AddressTest, LongestPathIs107Bytes) {
  EXPECT_TRUE(Address::Parse("/" + std::string(106, 'a')));
  const auto address = Address::Parse("/" + std::string(107, 'a'));
  ASSERT_FALSE(address);
  EXPECT_NE(address.error().message.find("108 bytes"), std::string::npos);
}

TEST(AddressTest, HostAndPort) {
  EXPECT_EQ(Address::Parse("127.0.0.1:5261")->port, 5261);
  EXPECT_EQ(Address::Parse("localhost")->port, 5260);
  EXPECT_EQ(Address::Parse("[::1]:5262")->host, "::1");
  EXPECT_EQ(Address::Parse("::1")->host, "::1");
  EXPECT_EQ(Address::Parse("[::1]:5262")->ToString(), "[::1]:5262");
}

TEST(AddressTest, WrongOnesSayWhy) {
  EXPECT_FALSE(Address::Parse(""));
  EXPECT_FALSE(Address::Parse("host:"));
  EXPECT_FALSE(Address::Parse("host:70000"));
  EXPECT_FALSE(Address::Parse("[::1:5260"));
  EXPECT_FALSE(Address::Parse(":5260"));
}

TEST(ReleaseTest, ReadsSpdksOwnWords) {
  EXPECT_EQ(Release::Parse("SPDK v26.05 git sha1 d519b163cb"), Release(26, 5));
  EXPECT_EQ(Release::Parse("17.07.1"), Release(17, 7));
  EXPECT_EQ(Release::Parse("v25.01-rc1"), Release(25, 1));
  EXPECT_EQ(Release::Parse("new"), std::nullopt);
  EXPECT_EQ(Release::Parse("26.13"), std::nullopt);
}

TEST(ReleaseTest, IsOrderedByAge) {
  EXPECT_LT(Release(17, 7), Release(17, 10));
  EXPECT_LT(Release(19, 10), Release(20, 1));
}

TEST(ResultTest, ValueThrowsTheError) {
  const Result<int> result = MakeError(Code::kNotFound, "no such thing");
  try {
    static_cast<void>(result.value());
    FAIL();
  } catch (const Exception& thrown) {
    EXPECT_EQ(thrown.error().code, Code::kNotFound);
    EXPECT_STREQ(thrown.what(), "no such thing");
  }
}

TEST(WriteFileTest, ReplacesWholeWithMode) {
  std::string folder = std::filesystem::temp_directory_path() / "spdkctl-test-XXXXXX";
  ASSERT_NE(::mkdtemp(folder.data()), nullptr);
  const std::filesystem::path file = folder + "/deep/file";
  ASSERT_TRUE(WriteFileAtomically(file, "one", 0600));
  ASSERT_TRUE(WriteFileAtomically(file, "two", 0600));
  EXPECT_EQ(ReadFile(file), "two");
  EXPECT_EQ(std::filesystem::status(file).permissions(),
            std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
  std::filesystem::remove_all(folder);
}

TEST(LockTest, ASecondHolderIsBusy) {
  const auto path = std::filesystem::temp_directory_path() / ("spdkctl-test-lock-" + std::to_string(::getpid()));
  const auto first = LockFile(path);
  ASSERT_TRUE(first);
  const auto second = LockFile(path);
  ASSERT_FALSE(second);
  EXPECT_EQ(second.error().code, Code::kBusy);
  std::filesystem::remove(path);
}

TEST(TextTest, RangesKeepTheirDigits) {
  EXPECT_EQ(*ExpandRange("vol{08..11}x"), (std::vector<std::string>{"vol08x", "vol09x", "vol10x", "vol11x"}));
  EXPECT_EQ(*ExpandRange("vol"), std::vector<std::string>{"vol"});
  for (const char* wrong : {"v{1..", "v{a..b}", "v{2..1}", "v{1}", "v{0..999999999}"})
    EXPECT_EQ(ExpandRange(wrong).error().code, Code::kInvalidArgument) << wrong;
}

TEST(NqnTest, TheDiscoveryServiceHasOne) { EXPECT_TRUE(CheckNqn("nqn.2014-08.org.nvmexpress.discovery")); }

}  // namespace
}  // namespace spdkctl

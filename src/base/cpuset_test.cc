#include "base/cpuset.h"

#include <gtest/gtest.h>

namespace spdkctl {
namespace {

std::string Read(std::string_view text) {
  const auto cores = ParseCpuset(text);
  return cores ? ToHex(*cores) : "none";
}

TEST(CpusetTest, MasksAreReadAsSpdkReadsThem) {
  EXPECT_EQ(Read("0x1"), "1");
  EXPECT_EQ(Read(" F0 "), "f0");
  EXPECT_EQ(Read("0X00"), "0");
  EXPECT_EQ(Read("ffffffff,00000001"), "ffffffff00000001");
  EXPECT_EQ(Read("0x" + std::string(64, 'F')), std::string(64, 'f'));
  // Digits beyond the set are not looked at for more than being digits.
  EXPECT_EQ(Read("3" + std::string(256, '0')), "0");
}

TEST(CpusetTest, SoAreLists) {
  EXPECT_EQ(Read("[0,2-4]"), "1d");
  EXPECT_EQ(Read("[ 0 - 1 , 3 ]"), "b");
  EXPECT_EQ(Read("[0-127,130]"), "4" + std::string(32, 'f'));
  EXPECT_EQ(Read("[1023]"), "8" + std::string(255, '0'));
}

TEST(CpusetTest, WhatIsNoneIsRefused) {
  for (const char* const text :
       {"", " ", "0xg", "-1", "1 2", "[", "[]", "[0", "[1024]", "[2-1]", "[0,]", "[0-]", "[a]"})
    EXPECT_EQ(Read(text), "none") << text;
}

}  // namespace
}  // namespace spdkctl

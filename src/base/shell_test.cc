#include "base/shell.h"

#include <gtest/gtest.h>

namespace spdkctl {
namespace {

TEST(ShellQuotedTest, PlainWordsStayAsTheyAre) {
  for (const char* word : {"/etc/k", "nqn.2016-06.io.spdk:c", "a@b", "-f", "100%", "x=y"})
    EXPECT_EQ(ShellQuoted(word), word);
}

TEST(ShellQuotedTest, WhateverAShellWouldActUponIsQuoted) {
  EXPECT_EQ(ShellQuoted(""), "''");
  EXPECT_EQ(ShellQuoted("/k/a b"), "'/k/a b'");
  EXPECT_EQ(ShellQuoted("/k; touch PWN #"), "'/k; touch PWN #'");
  EXPECT_EQ(ShellQuoted("$(x)`y`\"z\"\\"), "'$(x)`y`\"z\"\\'");
  EXPECT_EQ(ShellQuoted("it's"), R"('it'\''s')");
  EXPECT_EQ(ShellQuoted("~root"), "'~root'");
  EXPECT_EQ(ShellQuoted("\xc3\xa9"), "'\xc3\xa9'");
  EXPECT_EQ(ShellQuoted("a\nb"), "'a\nb'");
}

}  // namespace
}  // namespace spdkctl

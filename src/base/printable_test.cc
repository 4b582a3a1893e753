#include "base/printable.h"

#include <gtest/gtest.h>

namespace spdkctl {
namespace {

TEST(PrintableTest, WhatIsSeenStaysAsItIs) {
  for (const char* text : {"Malloc0", "lvs0/vol 1", "nqn.2016-06.io.spdk:c1", "größe", "名前", "a\\b", ""})
    EXPECT_EQ(Printable(text), text);
}

TEST(PrintableTest, ControlCharactersAreShownAsText) {
  EXPECT_EQ(Printable("a\x1b]0;x\a"), "a\\u001b]0;x\\u0007");
  EXPECT_EQ(Printable("two\nlines\tand\rmore"), "two\\nlines\\tand\\rmore");
  EXPECT_EQ(Printable("\x7f"), "\\u007f");
  EXPECT_EQ(Printable("\xc2\x9b"
                      "31m"),
            "\\u009b31m");
  EXPECT_EQ(Printable(std::string_view("\0x", 2)), "\\u0000x");
}

TEST(PrintableTest, TextThatWouldTurnIsShownAsText) {
  EXPECT_EQ(Printable("\xe2\x80\xae"
                      "gnp.exe"),
            "\\u202egnp.exe");
  EXPECT_EQ(Printable("\xe2\x80\xa8"), "\\u2028");
}

TEST(PrintableTest, BytesThatAreNoUtf8AreShownAsBytes) {
  EXPECT_EQ(Printable("\x9b"
                      "31m"),
            "\\x9b31m");                                    // a control of ISO 8859 alone
  EXPECT_EQ(Printable("\xc0\x9b"), "\\xc0\\x9b");           // longer than need be
  EXPECT_EQ(Printable("\xed\xa0\x80"), "\\xed\\xa0\\x80");  // half of a pair
  EXPECT_EQ(Printable("a\xe2\x80"), "a\\xe2\\x80");         // cut off
}

TEST(PrintableTest, LinesMayComeInPieces) {
  std::size_t taken = 0;
  EXPECT_EQ(PrintableLines("a\nb\t\x1b\xc3", taken), "a\nb\t\\u001b");
  EXPECT_EQ(taken, 5u);
  EXPECT_EQ(PrintableLines("\xc3\xa4", taken), "ä");
}

TEST(PrintableTest, LettersAreCountedNotBytes) {
  EXPECT_EQ(Columns("größe"), 5u);
  EXPECT_EQ(Columns("\xff\xff"), 2u);
}

TEST(PrintableTest, NamesWithControlCharactersAreNotPrintable) {
  EXPECT_TRUE(IsPrintable("größe"));
  EXPECT_FALSE(IsPrintable("a\n"));
  EXPECT_FALSE(IsPrintable("\xff"));
}

}  // namespace
}  // namespace spdkctl

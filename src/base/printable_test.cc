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

TEST(PrintableTest, WhatIsNotSeenIsShownAsText) {
  const struct {
    const char* text;
    const char* shown;
  } kCases[] = {
      {"\xc2\xad", "\\u00ad"},              // soft hyphen
      {"\xcd\x8f", "\\u034f"},              // grapheme joiner
      {"\xe1\xa0\x8e", "\\u180e"},          // Mongolian vowel separator
      {"\xe2\x80\x8b", "\\u200b"},          // zero width space
      {"\xe2\x80\x8d", "\\u200d"},          // zero width joiner
      {"\xe2\x81\xa0", "\\u2060"},          // word joiner
      {"\xe2\x81\xa6", "\\u2066"},          // isolate
      {"\xe3\x85\xa4", "\\u3164"},          // Hangul filler
      {"\xef\xb8\x8f", "\\ufe0f"},          // variation selector
      {"\xef\xbb\xbf", "\\ufeff"},          // byte order mark
      {"\xf3\xa0\x80\xa0", "\\U000e0020"},  // tag
      {"\xf3\xa0\x84\x80", "\\U000e0100"},  // variation selector
  };
  for (const auto& [text, shown] : kCases) {
    EXPECT_EQ(Printable(std::string("a") + text + "b"), std::string("a") + shown + "b");
    EXPECT_FALSE(IsPrintable(text));
  }
  // Their neighbours are seen.
  for (const char* text : {"\xc2\xac", "\xe2\x80\x90", "\xe2\x81\xb0", "\xef\xbb\xbc", "\xef\xbf\xbc"})
    EXPECT_TRUE(IsPrintable(text));
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

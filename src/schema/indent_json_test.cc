#include "schema/indent_json.h"

#include <gtest/gtest.h>

namespace spdkctl {
namespace {

std::string Indented(std::string_view json) {
  std::string out;
  IndentJson(json, [&](std::string_view piece) { out += piece; });
  return out;
}

TEST(IndentJsonTest, PutsEachMemberAndElementOnItsLine) {
  EXPECT_EQ(Indented(R"({"a":[1,{"b":true}],"c":null})"), R"({
  "a": [
    1,
    {
      "b": true
    }
  ],
  "c": null
})");
}

TEST(IndentJsonTest, EmptyContainersStayInOneLine) {
  EXPECT_EQ(Indented(R"({"a":{ },"b":[],"c":[{}]})"), "{\n  \"a\": {},\n  \"b\": [],\n  \"c\": [\n    {}\n  ]\n}");
  EXPECT_EQ(Indented("[]"), "[]");
}

TEST(IndentJsonTest, NumbersKeepEveryDigit) {
  EXPECT_EQ(Indented("[18446744073709551616,64.0,1e3,-0,1.20000000000000000000e+00]"),
            "[\n  18446744073709551616,\n  64.0,\n  1e3,\n  -0,\n  1.20000000000000000000e+00\n]");
  EXPECT_EQ(Indented(" 64.0 "), "64.0");
}

TEST(IndentJsonTest, MembersThatOccurTwiceDoSoStill) {
  EXPECT_EQ(Indented(R"({"a":1,"a":2})"), "{\n  \"a\": 1,\n  \"a\": 2\n}");
}

TEST(IndentJsonTest, TextsStayAsTheyAre) {
  EXPECT_EQ(Indented(R"(["{,:}\"[\\","é",""])"), "[\n  \"{,:}\\\"[\\\\\",\n  \"é\",\n  \"\"\n]");
}

TEST(IndentJsonTest, OldBlanksAreDropped) {
  EXPECT_EQ(Indented("{\r\n\t\"a\" :  1 ,\n\"b\":[ 2 ]\n}\n"), "{\n  \"a\": 1,\n  \"b\": [\n    2\n  ]\n}");
}

TEST(IndentJsonTest, BrokenTextIsLeftAsItIs) {
  EXPECT_EQ(Indented("]{\"a\":1}"), "]{\"a\":1}");
  EXPECT_EQ(Indented("\"ab\\"), "\"ab\\");
  EXPECT_EQ(Indented("\"ab"), "\"ab");
  EXPECT_EQ(Indented("{\"a\":1]2"), "{\n  \"a\": 1]2");
}

TEST(IndentJsonTest, LongTextsComeInPiecesThatMakeTheWhole) {
  const std::string text = "\"" + std::string(200000, 'x') + "\"";
  EXPECT_EQ(Indented("[" + text + "," + text + "]"), "[\n  " + text + ",\n  " + text + "\n]");
}

TEST(IndentJsonTest, WhatIsInMoreBracketsThanAnybodyReadsStaysInOneLine) {
  std::string lines;
  for (int depth = 0; depth < 32; ++depth) lines += std::string(2 * depth, ' ') + "[\n";
  lines += std::string(64, ' ') + "[[1,{\"a\": [2]}]],\n" + std::string(64, ' ') + "3\n";
  for (int depth = 31; depth >= 0; --depth) lines += std::string(2 * depth, ' ') + (depth > 0 ? "]\n" : "]");
  EXPECT_EQ(Indented(std::string(32, '[') + "[[1,{\"a\":[2]}]],3" + std::string(32, ']')), lines);
}

TEST(IndentJsonTest, NoTextGrowsWithoutBound) {
  std::string json(5000, '[');
  for (int i = 0; i < 10000; ++i) json += "1,";
  json += "1" + std::string(5000, ']');
  EXPECT_LT(Indented(json).size(), 2 * json.size());
}

}  // namespace
}  // namespace spdkctl

#include "jsonrpc/framer.h"

#include <gtest/gtest.h>

#include <vector>

namespace spdkctl::jsonrpc {
namespace {

std::vector<std::string> Texts(Framer& framer) {
  std::vector<std::string> texts;
  while (auto frame = framer.Next()) texts.emplace_back(frame->text());
  return texts;
}

TEST(FramerTest, SplitsConcatenatedReplies) {
  Framer framer;
  framer.Append("{\"id\":1}\n {\"id\":2}[3]");
  EXPECT_EQ(Texts(framer), (std::vector<std::string>{"{\"id\":1}", "{\"id\":2}", "[3]"}));
  EXPECT_TRUE(framer.partial().empty());
}

TEST(FramerTest, TakesBytesOneByOne) {
  Framer framer;
  const std::string text = R"({"id":1,"result":{"a":"}\"{","b":[1,{"c":null}]}})";
  for (std::size_t i = 0; i + 1 < text.size(); ++i) {
    framer.Append(text.substr(i, 1));
    ASSERT_FALSE(framer.Next()) << i;
  }
  framer.Append(text.substr(text.size() - 1));
  EXPECT_EQ(Texts(framer), std::vector<std::string>{text});
}

TEST(FramerTest, BracketsInStringsDoNotCount) {
  Framer framer;
  framer.Append(R"({"a":"[[[{{{\\"})");
  EXPECT_EQ(Texts(framer).size(), 1u);
}

TEST(FramerTest, RecognisesAnAnswerThatNeverEnds) {
  Framer framer;
  framer.Append(R"({"jsonrpc":"2.0","id":null,"result":true{"jsonrpc":"2.0","id":5,"result":[]})");
  const auto first = framer.Next();
  ASSERT_TRUE(first);
  EXPECT_EQ(first->kind(), Frame::Kind::kUnterminated);
  EXPECT_EQ(first->text(), R"({"jsonrpc":"2.0","id":null,"result":true)");
  const auto second = framer.Next();
  ASSERT_TRUE(second);
  EXPECT_EQ(second->kind(), Frame::Kind::kValue);
  EXPECT_EQ(second->text(), R"({"jsonrpc":"2.0","id":5,"result":[]})");
}

TEST(FramerTest, RecognisesItBehindStringsListsAndObjects) {
  for (const char* result : {"\"NOTICE\"", "[1,2]", "{\"a\":{}}", "12", "null"}) {
    Framer framer;
    framer.Append(std::string(R"({"id":null,"result":)") + result + R"({"id":1})");
    const auto first = framer.Next();
    ASSERT_TRUE(first) << result;
    EXPECT_EQ(first->kind(), Frame::Kind::kUnterminated) << result;
  }
}

TEST(FramerTest, KeepsWhatIsNotComplete) {
  Framer framer;
  framer.Append("{\"id\":1}{\"id\":");
  EXPECT_EQ(Texts(framer).size(), 1u);
  EXPECT_EQ(framer.partial(), "{\"id\":");
}

TEST(FrameTest, OwnsTheRoomBehindItsTextWhenMoved) {
  Frame frame("{}");
  const Frame moved = std::move(frame);
  EXPECT_EQ(moved.text(), "{}");
  EXPECT_EQ(std::string(moved.text().data() + 2, Frame::kPadding), std::string(Frame::kPadding, '\0'));
}

TEST(FramerTest, NamesGarbage) {
  Framer framer;
  framer.Append("HTTP/1.1 400 Bad Request\r\n");
  const auto frame = framer.Next();
  ASSERT_TRUE(frame);
  EXPECT_EQ(frame->kind(), Frame::Kind::kGarbage);
}

TEST(FramerTest, LongStreamsAreCompacted) {
  Framer framer;
  const std::string value = "{\"a\":\"" + std::string(1000, 'x') + "\"}";
  for (int i = 0; i < 1000; ++i) {
    framer.Append(value);
    ASSERT_EQ(Texts(framer), std::vector<std::string>{value});
  }
}

}  // namespace
}  // namespace spdkctl::jsonrpc

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

TEST(BytesTest, GrowAreCutAndCopied) {
  Bytes bytes;
  std::string expected;
  for (int i = 0; i < 10'000; ++i) {
    const std::string piece(static_cast<std::size_t>(i % 7), static_cast<char>('a' + i % 26));
    bytes.Append(piece);
    expected += piece;
  }
  const Bytes copy = bytes;
  bytes.EraseFront(100);
  bytes.CutTo(1000);
  bytes.AppendZeros(2);
  EXPECT_EQ(bytes.view(), expected.substr(100, 1000) + std::string(2, '\0'));
  EXPECT_EQ(copy.view(), expected);
  Bytes moved = std::move(bytes);
  moved.EraseFront(moved.size());
  EXPECT_TRUE(moved.view().empty());
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

TEST(FramerTest, NamesGarbageThatHasNoBlanks) {
  Framer framer;
  framer.Append("\x01garbage");
  EXPECT_EQ(framer.Next()->kind(), Frame::Kind::kGarbage);
  // Nothing behind it is kept, or looked at.
  for (int i = 0; i < 3; ++i) {
    framer.Append("{}");
    EXPECT_FALSE(framer.Next());
    EXPECT_TRUE(framer.partial().empty());
  }
  framer.Reset();
  framer.Append("{}");
  EXPECT_EQ(Texts(framer), std::vector<std::string>{"{}"});
}

TEST(FramerTest, RecognisesTheNextAnswerWhereverTheLastOneWasCut) {
  const std::string next = R"({"jsonrpc":"2.0","id":5,"result":[]})";
  for (const char* cut : {R"({"id":4,"result":[{"a":1)", R"({"id":4,"result":{"a":"b")", R"({"id":4,"result":[[12)",
                          R"({"id":4,"result":{"a")"}) {
    Framer framer;
    framer.Append(cut + next);
    const auto first = framer.Next();
    ASSERT_TRUE(first) << cut;
    EXPECT_EQ(first->kind(), Frame::Kind::kUnterminated) << cut;
    EXPECT_EQ(first->text(), cut);
    EXPECT_EQ(Texts(framer), std::vector<std::string>{next});
  }
}

TEST(FramerTest, AnAnswerThatWasCutWithinAStringIsGarbageWhenTheNextOneComes) {
  Framer framer;
  framer.Append(R"({"id":4,"result":"NOTI)");
  EXPECT_FALSE(framer.Next());
  framer.Append(R"({"jsonrpc":"2.0","id":5,"result":[]})");
  const auto frame = framer.Next();
  ASSERT_TRUE(frame);
  EXPECT_EQ(frame->kind(), Frame::Kind::kGarbage);
}

TEST(FramerTest, TakesWhatSpdkPrintsForNumbersOfNoValue) {
  Framer framer;
  const std::string text = R"({"a":-nan,"b":inf,"c":1.5E+20,"d":[true,false,null]})";
  framer.Append(text);
  EXPECT_EQ(Texts(framer), std::vector<std::string>{text});
}

TEST(FramerTest, EscapesMayBeSplit) {
  const std::string text = R"({"a\\":"\"{\\","b":"\\\"["})";
  for (std::size_t at = 1; at < text.size(); ++at) {
    Framer framer;
    framer.Append(text.substr(0, at));
    EXPECT_FALSE(framer.Next());
    framer.Append(text.substr(at));
    EXPECT_EQ(Texts(framer), std::vector<std::string>{text}) << at;
  }
}

TEST(FramerTest, ALargeFrameLeavesWhatFollows) {
  Framer framer;
  const std::string large = "[\"" + std::string(300'000, 'x') + "\"]";
  framer.Append("[1]" + large + "[2]" + large + "[3");
  EXPECT_EQ(Texts(framer), (std::vector<std::string>{"[1]", large, "[2]", large}));
  EXPECT_EQ(framer.partial(), "[3");
  framer.Append("]");
  EXPECT_EQ(Texts(framer), std::vector<std::string>{"[3]"});
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

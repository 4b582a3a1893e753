#include "jsonrpc/multiplexer.h"

#include <gtest/gtest.h>

#include <fmt/format.h>

#include "jsonrpc/envelope.h"

namespace spdkctl::jsonrpc {
namespace {

using std::chrono::milliseconds;

class MultiplexerTest : public ::testing::Test {
 protected:
  struct Call {
    int ended = 0;
    std::optional<Result<Reply>> result;
  };

  std::shared_ptr<Call> Submit(const std::string& method, std::string params = {},
                               milliseconds timeout = milliseconds(1000)) {
    auto call = std::make_shared<Call>();
    last_id_ = multiplexer_.Submit(method, std::move(params), start_ + timeout, [call](Result<Reply> result) {
      ++call->ended;
      call->result.emplace(std::move(result));
    });
    return call;
  }

  void Answer(std::uint64_t id, const std::string& result) {
    Input(fmt::format(R"({{"jsonrpc":"2.0","id":{},"result":{}}})", id, result));
  }
  void Input(const std::string& text) {
    multiplexer_.OnInput(text);
    multiplexer_.RunHandlers();
  }
  void At(milliseconds time) {
    multiplexer_.OnTime(start_ + time);
    multiplexer_.RunHandlers();
  }

  static Error ErrorOf(const std::shared_ptr<Call>& call) { return call->result->error(); }

  TimePoint start_ = TimePoint() + std::chrono::hours(1);
  Multiplexer multiplexer_;
  std::uint64_t last_id_ = 0;
};

TEST_F(MultiplexerTest, AnswersAreMatchedByIdNotOrder) {
  const auto first = Submit("a");
  const auto first_id = last_id_;
  const auto second = Submit("b");
  multiplexer_.TakeOutput();
  Answer(last_id_, "2");
  EXPECT_EQ(first->ended, 0);
  Answer(first_id, "1");
  EXPECT_EQ((*first->result)->result(), "1");
  EXPECT_EQ((*second->result)->result(), "2");
}

TEST_F(MultiplexerTest, ALateAnswerIsDroppedAndCounted) {
  const auto call = Submit("slow", {}, milliseconds(10));
  const auto late_id = last_id_;
  multiplexer_.TakeOutput();
  At(milliseconds(10));
  ASSERT_EQ(call->ended, 1);
  EXPECT_EQ(ErrorOf(call).code, Code::kTimeout);
  EXPECT_EQ(ErrorOf(call).delivery, Delivery::kMaybeExecuted);
  const auto next = Submit("next");
  multiplexer_.TakeOutput();
  Answer(late_id, "\"for the first\"");
  EXPECT_EQ(next->ended, 0);
  EXPECT_EQ(call->ended, 1);
  EXPECT_EQ(multiplexer_.late_answers(), 1u);
}

TEST_F(MultiplexerTest, WhatWasNotWrittenTimesOutAsNotSent) {
  const auto call = Submit("never", {}, milliseconds(5));
  At(milliseconds(5));
  EXPECT_EQ(ErrorOf(call).delivery, Delivery::kNotSent);
}

TEST_F(MultiplexerTest, OneAtATimeWaitsForTheAnswer) {
  multiplexer_.SetLimits({.one_at_a_time = true});
  Submit("a");
  const auto first_id = last_id_;
  Submit("b");
  EXPECT_NE(multiplexer_.TakeOutput().find("\"a\""), std::string::npos);
  EXPECT_TRUE(multiplexer_.TakeOutput().empty());
  Answer(first_id, "true");
  EXPECT_NE(multiplexer_.TakeOutput().find("\"b\""), std::string::npos);
}

TEST_F(MultiplexerTest, OneAtATimeGivesTheConnectionUpAfterATimeout) {
  multiplexer_.SetLimits({.one_at_a_time = true});
  Submit("a", {}, milliseconds(5));
  multiplexer_.TakeOutput();
  At(milliseconds(5));
  EXPECT_TRUE(multiplexer_.broken());
}

TEST_F(MultiplexerTest, BytesInFlightAreBounded) {
  multiplexer_.SetLimits({.max_request_bytes = 300});
  for (int i = 0; i < 10; ++i) Submit("method", R"({"x":")" + std::string(60, 'x') + "\"}");
  const std::string first = multiplexer_.TakeOutput();
  EXPECT_LE(first.size(), 300u);
  EXPECT_TRUE(multiplexer_.TakeOutput().empty());
  Answer(1, "true");
  EXPECT_FALSE(multiplexer_.TakeOutput().empty());
}

TEST_F(MultiplexerTest, ARequestOverTheLimitIsRefusedBeforeSending) {
  multiplexer_.SetLimits({.max_request_bytes = 1000});
  const auto call = Submit("big", "\"" + std::string(2000, 'x') + "\"");
  multiplexer_.RunHandlers();
  EXPECT_EQ(ErrorOf(call).code, Code::kInvalidArgument);
  EXPECT_EQ(ErrorOf(call).delivery, Delivery::kNotSent);
  EXPECT_TRUE(multiplexer_.TakeOutput().empty());
}

TEST_F(MultiplexerTest, TooManyValuesAreRefusedBeforeSending) {
  multiplexer_.SetLimits({.max_request_values = 10});
  const auto call = Submit("many", "[1,2,3,4,5,6,7,8,9]");
  multiplexer_.RunHandlers();
  EXPECT_NE(ErrorOf(call).message.find("JSON values"), std::string::npos);
}

TEST_F(MultiplexerTest, AnswerCutAt32KiBIsNamed) {
  multiplexer_.SetLimits({.cut_answers_at = 100, .one_at_a_time = true});
  const auto call = Submit("get_bdevs");
  multiplexer_.TakeOutput();
  const std::string whole = R"({"jsonrpc":"2.0","id":1,"result":[")" + std::string(200, 'x') + "\"]}";
  Input(whole.substr(0, 100));
  ASSERT_EQ(call->ended, 1);
  EXPECT_EQ(ErrorOf(call).code, Code::kProtocol);
  EXPECT_EQ(ErrorOf(call).delivery, Delivery::kAnswered);
  EXPECT_NE(ErrorOf(call).message.find("cut off at 100 bytes"), std::string::npos);
  EXPECT_TRUE(multiplexer_.broken());
}

TEST_F(MultiplexerTest, AnUnterminatedAnswerIsNamedInsteadOfAHang) {
  const auto call = Submit("log_get_level", {}, milliseconds(50));
  multiplexer_.TakeOutput();
  Input(R"({"jsonrpc":"2.0","id":null,"result":"NOTICE")");
  At(milliseconds(50));
  ASSERT_EQ(call->ended, 1);
  EXPECT_EQ(ErrorOf(call).code, Code::kProtocol);
  EXPECT_NE(ErrorOf(call).message.find("never ended"), std::string::npos);
  EXPECT_TRUE(multiplexer_.broken());
}

TEST_F(MultiplexerTest, ALostConnectionTellsWhatWasSent) {
  multiplexer_.SetLimits({.one_at_a_time = true});
  const auto sent = Submit("a");
  const auto unsent = Submit("b");
  multiplexer_.TakeOutput();
  multiplexer_.OnDisconnected(MakeError(Code::kUnavailable, "gone"));
  multiplexer_.RunHandlers();
  EXPECT_EQ(ErrorOf(sent).delivery, Delivery::kMaybeExecuted);
  EXPECT_EQ(ErrorOf(unsent).delivery, Delivery::kNotSent);
}

TEST_F(MultiplexerTest, CancellingWhatWasSentAbandonsIt) {
  const auto call = Submit("a");
  multiplexer_.TakeOutput();
  multiplexer_.Cancel(last_id_);
  multiplexer_.RunHandlers();
  EXPECT_EQ(ErrorOf(call).delivery, Delivery::kMaybeExecuted);
  Answer(last_id_, "true");
  EXPECT_EQ(call->ended, 1);
  EXPECT_EQ(multiplexer_.late_answers(), 1u);
}

TEST_F(MultiplexerTest, AbandonedCallsLeaveRoomForOthers) {
  multiplexer_.SetLimits({.max_request_bytes = 300});
  Submit("slow", R"({"x":")" + std::string(200, 'x') + "\"}", milliseconds(5));
  multiplexer_.TakeOutput();
  At(milliseconds(5));
  Submit("next", R"({"x":")" + std::string(200, 'x') + "\"}");
  EXPECT_NE(multiplexer_.TakeOutput().find("\"next\""), std::string::npos);
}

TEST_F(MultiplexerTest, AnErrorWithoutIdIsForTheOnlyCallUnderWay) {
  const auto call = Submit("a");
  multiplexer_.TakeOutput();
  Input(R"({"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"Parse error"}})");
  ASSERT_EQ(call->ended, 1);
  EXPECT_EQ(ErrorOf(call).rpc_code, -32700);
}

TEST_F(MultiplexerTest, AnErrorWithoutIdIsForNobodyWhileAnAbandonedCallMayBeMeant) {
  Submit("slow", {}, milliseconds(5));
  multiplexer_.TakeOutput();
  At(milliseconds(5));
  const auto call = Submit("a");
  multiplexer_.TakeOutput();
  Input(R"({"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"Parse error"}})");
  EXPECT_EQ(call->ended, 0);
}

TEST_F(MultiplexerTest, ALostConnectionEndsWhatWasAbandoned) {
  Submit("slow", {}, milliseconds(5));
  const auto late_id = last_id_;
  multiplexer_.TakeOutput();
  At(milliseconds(5));
  multiplexer_.OnDisconnected(MakeError(Code::kUnavailable, "gone"));
  Answer(late_id, "true");
  EXPECT_EQ(multiplexer_.late_answers(), 0u);
}

TEST_F(MultiplexerTest, HandlersMaySubmit) {
  bool second = false;
  multiplexer_.Submit("a", {}, start_ + milliseconds(9), [&](Result<Reply>) {
    multiplexer_.Submit("b", {}, start_ + milliseconds(9), [&](Result<Reply>) { second = true; });
  });
  multiplexer_.TakeOutput();
  Answer(1, "true");
  multiplexer_.TakeOutput();
  Answer(2, "true");
  EXPECT_TRUE(second);
}

TEST_F(MultiplexerTest, AForeignPeerIsNamed) {
  const auto call = Submit("a");
  multiplexer_.TakeOutput();
  Input("220 smtp.example.org ESMTP\r\n");
  ASSERT_TRUE(multiplexer_.broken());
  EXPECT_EQ(multiplexer_.broken()->code, Code::kProtocol);
}

TEST_F(MultiplexerTest, ErrorsKeepTheTargetsWords) {
  const auto call = Submit("nvmf_get_subsystems");
  multiplexer_.TakeOutput();
  Input(R"({"jsonrpc":"2.0","id":1,"error":{"code":-19,"message":"No such device"}})");
  EXPECT_EQ(ErrorOf(call).code, Code::kNotFound);
  EXPECT_EQ(ErrorOf(call).rpc_code, -19);
  EXPECT_EQ(ErrorOf(call).rpc_message, "No such device");
  EXPECT_EQ(ErrorOf(call).delivery, Delivery::kAnswered);
}

TEST(CodeOfTest, ReadsCodesAndTexts) {
  EXPECT_EQ(CodeOf(-17, "File exists"), Code::kExists);
  EXPECT_EQ(CodeOf(-32602, "File exists"), Code::kExists);
  EXPECT_EQ(CodeOf(-32602, "Invalid parameters"), Code::kInvalidArgument);
  EXPECT_EQ(CodeOf(-32601, "Method not found"), Code::kUnsupported);
  EXPECT_EQ(CodeOf(-1, "Method may only be called before framework is initialized."), Code::kWrongState);
  EXPECT_EQ(CodeOf(-32603, "Internal error"), Code::kInternal);
}

TEST(EnvelopeTest, CountsValuesAsSpdkDoes) {
  EXPECT_EQ(CountValues("{}"), 2u);
  EXPECT_EQ(CountValues(R"({"a":[1,2.5,"x\"y"],"b":null})"), 10u);
}

TEST(EnvelopeTest, FindsTheResultWithinTheAnswer) {
  const Frame frame(R"({"jsonrpc":"2.0","id":7,"result":{"a":[1, 2]}})");
  const auto answer = ParseAnswer(frame);
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->id, 7u);
  EXPECT_EQ(answer->result, R"({"a":[1, 2]})");
}

}  // namespace
}  // namespace spdkctl::jsonrpc

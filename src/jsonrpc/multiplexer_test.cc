#include "jsonrpc/multiplexer.h"

#include <gtest/gtest.h>
#include <malloc.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <limits>
#include <new>

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
                               milliseconds timeout = milliseconds(1000), std::uint64_t batch = 0) {
    auto call = std::make_shared<Call>();
    const auto ended = [call](Result<Reply> result) {
      ++call->ended;
      call->result.emplace(std::move(result));
    };
    last_id_ = multiplexer_.Submit(method, params, start_ + timeout, ended, batch);
    return call;
  }
  std::shared_ptr<Call> SubmitTo(std::uint64_t batch, const std::string& method) {
    return Submit(method, {}, milliseconds(1000), batch);
  }

  void Answer(std::uint64_t id, const std::string& result) {
    Input(fmt::format(R"({{"jsonrpc":"2.0","id":{},"result":{}}})", id, result));
  }
  void Input(const std::string& text, milliseconds time = milliseconds(0)) {
    multiplexer_.OnInput(text, start_ + time);
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

constexpr std::size_t kRequestBytes = std::string_view(R"({"jsonrpc":"2.0","id":1,"method":"a"})").size();

TEST_F(MultiplexerTest, ABatchIsWrittenAsOneList) {
  multiplexer_.SetLimits({.batches = true});
  SubmitTo(7, "a");
  SubmitTo(7, "b");
  SubmitTo(8, "c");
  Submit("d");
  EXPECT_EQ(multiplexer_.TakeOutput(),
            R"([{"jsonrpc":"2.0","id":1,"method":"a"},{"jsonrpc":"2.0","id":2,"method":"b"}])"
            R"([{"jsonrpc":"2.0","id":3,"method":"c"}])"
            R"({"jsonrpc":"2.0","id":4,"method":"d"})");
}

TEST_F(MultiplexerTest, ABatchIsWrittenOneByOneForAReleaseWithoutLists) {
  SubmitTo(7, "a");
  SubmitTo(7, "b");
  EXPECT_EQ(multiplexer_.TakeOutput(), R"({"jsonrpc":"2.0","id":1,"method":"a"}{"jsonrpc":"2.0","id":2,"method":"b"})");
}

TEST_F(MultiplexerTest, ABatchIsCutWhereTheTargetTakesNoMore) {
  multiplexer_.SetLimits({.max_request_bytes = 2 * kRequestBytes + 3, .batches = true});
  for (int i = 0; i < 3; ++i) SubmitTo(7, "a");
  EXPECT_EQ(multiplexer_.TakeOutput().size(), 2 * kRequestBytes + 3);
  EXPECT_EQ(multiplexer_.TakeOutput(), "");
  Input(R"([{"jsonrpc":"2.0","id":1,"result":1},{"jsonrpc":"2.0","id":2,"result":2}])");
  EXPECT_EQ(multiplexer_.TakeOutput().size(), kRequestBytes + 2);
}

TEST_F(MultiplexerTest, ABatchIsCutWhereItHasTooManyValues) {
  // Two of the list and eight of each request.
  multiplexer_.SetLimits({.max_request_values = 18, .batches = true});
  for (int i = 0; i < 3; ++i) SubmitTo(7, "a");
  EXPECT_EQ(multiplexer_.TakeOutput().size(), 3 * kRequestBytes + 2 + 1 + 2);
}

TEST_F(MultiplexerTest, ARequestThatFillsTheBufferIsWrittenWithoutAList) {
  multiplexer_.SetLimits({.max_request_bytes = kRequestBytes + 1, .batches = true});
  SubmitTo(7, "a");
  EXPECT_EQ(multiplexer_.TakeOutput().size(), kRequestBytes);
}

TEST_F(MultiplexerTest, AnswersInAListAreMatchedById) {
  multiplexer_.SetLimits({.batches = true});
  const auto first = SubmitTo(7, "a");
  const auto second = SubmitTo(7, "b");
  multiplexer_.TakeOutput();
  Input(R"([{"jsonrpc":"2.0","id":2,"result":[{"x":"]"}]},)");
  EXPECT_EQ(second->ended, 0);
  Input(R"({"jsonrpc":"2.0","id":1,"error":{"code":-19,"message":"No such device"}}])");
  EXPECT_EQ((*second->result)->result(), R"([{"x":"]"}])");
  EXPECT_EQ(ErrorOf(first).rpc_code, -19);
  EXPECT_FALSE(multiplexer_.broken());
}

TEST_F(MultiplexerTest, AListAnswersNothingButABatch) {
  multiplexer_.SetLimits({.batches = true});
  const auto alone = Submit("a");
  SubmitTo(7, "b");
  multiplexer_.TakeOutput();
  Input(R"([{"jsonrpc":"2.0","id":1,"result":true}])");
  EXPECT_EQ(alone->ended, 0);
  EXPECT_TRUE(multiplexer_.broken());
}

TEST_F(MultiplexerTest, AListOfWhatIsNoAnswerBreaksTheConnection) {
  Submit("a");
  multiplexer_.TakeOutput();
  Input("[1]");
  EXPECT_TRUE(multiplexer_.broken());
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
  const auto call = Submit("log_get_level", {}, milliseconds(50'000));
  multiplexer_.TakeOutput();
  Input(R"({"jsonrpc":"2.0","id":null,"result":"NOTICE")");
  ASSERT_EQ(multiplexer_.NextDeadline(), start_ + multiplexer_.limits().answer_stall);
  At(multiplexer_.limits().answer_stall);
  ASSERT_EQ(call->ended, 1);
  EXPECT_EQ(ErrorOf(call).code, Code::kProtocol);
  EXPECT_EQ(ErrorOf(call).delivery, Delivery::kMaybeExecuted);
  EXPECT_NE(ErrorOf(call).message.find("never ended it, as SPDK 19.07 to 26.01 do"), std::string::npos);
  EXPECT_TRUE(multiplexer_.broken());
}

TEST_F(MultiplexerTest, ADeadlineWithinAnAnswerLeavesTheConnectionToTheOthers) {
  const auto slow = Submit("get_bdevs", {}, milliseconds(100));
  const auto slow_id = last_id_;
  const auto other = Submit("bdev_malloc_create", {}, milliseconds(10'000));
  multiplexer_.TakeOutput();
  const std::string answer =
      fmt::format(R"({{"jsonrpc":"2.0","id":{},"result":["{}"]}})", slow_id, std::string(90, 'x'));
  Input(answer.substr(0, 60), milliseconds(90));
  At(milliseconds(100));
  ASSERT_EQ(slow->ended, 1);
  EXPECT_EQ(ErrorOf(slow).code, Code::kTimeout);
  EXPECT_EQ(ErrorOf(slow).delivery, Delivery::kMaybeExecuted);
  EXPECT_NE(ErrorOf(slow).message.find("began its answer"), std::string::npos);
  EXPECT_NE(ErrorOf(slow).message.find("60 bytes came of it, the last 10 ms ago"), std::string::npos);
  EXPECT_FALSE(multiplexer_.broken());
  Input(answer.substr(60), milliseconds(200));
  EXPECT_EQ(multiplexer_.late_answers(), 1u);
  Answer(last_id_, "true");
  EXPECT_TRUE(*other->result);
}

TEST_F(MultiplexerTest, ACallBehindAnArrivingAnswerTimesOutAlone) {
  const auto large = Submit("get_bdevs", {}, milliseconds(10'000));
  const auto large_id = last_id_;
  const auto quick = Submit("quick", {}, milliseconds(100));
  multiplexer_.TakeOutput();
  Input(fmt::format(R"({{"jsonrpc":"2.0","id":{},"result":[)", large_id), milliseconds(50));
  At(milliseconds(100));
  EXPECT_EQ(ErrorOf(quick).code, Code::kTimeout);
  EXPECT_NE(ErrorOf(quick).message.find("another answer is arriving"), std::string::npos);
  EXPECT_FALSE(multiplexer_.broken());
  Input("]}", milliseconds(150));
  EXPECT_TRUE(*large->result);
}

TEST_F(MultiplexerTest, AnAnswerThatArrivesSlowlyIsWaitedFor) {
  multiplexer_.SetLimits({.answer_stall = milliseconds(100), .answer_age = milliseconds(1000)});
  Submit("a", {}, milliseconds(60'000));
  multiplexer_.TakeOutput();
  Input(R"({"id":1,"result":[)");
  milliseconds time(0);
  for (; time < milliseconds(900); time += milliseconds(90)) {
    Input("1,", time);
    At(time + milliseconds(89));
    ASSERT_FALSE(multiplexer_.broken()) << time.count();
  }
  // But not for ever.
  Input("1,", milliseconds(990));
  At(milliseconds(1000));
  EXPECT_TRUE(multiplexer_.broken());
}

TEST_F(MultiplexerTest, WhenAnAnswerIsStuckOnlyItsOwnCallIsAtFault) {
  multiplexer_.SetLimits({.answer_stall = milliseconds(100)});
  const auto own = Submit("a", {}, milliseconds(60'000));
  const auto other = Submit("b", {}, milliseconds(60'000));
  multiplexer_.TakeOutput();
  Input(R"({"jsonrpc":"2.0","id":1,"result":[)");
  At(milliseconds(100));
  EXPECT_EQ(ErrorOf(own).code, Code::kProtocol);
  EXPECT_NE(ErrorOf(own).message.find("never ended"), std::string::npos);
  ASSERT_TRUE(multiplexer_.broken());
  EXPECT_EQ(multiplexer_.broken()->code, Code::kUnavailable);
  EXPECT_EQ(other->ended, 0);
}

TEST_F(MultiplexerTest, AnAnswerThatAnotherOneInterruptsEndsItsCall) {
  const auto cut = Submit("a");
  const auto next = Submit("b");
  multiplexer_.TakeOutput();
  Input(R"({"jsonrpc":"2.0","id":1,"result":{"name":"x"{"jsonrpc":"2.0","id":2,"result":true})");
  ASSERT_EQ(cut->ended, 1);
  EXPECT_EQ(ErrorOf(cut).code, Code::kProtocol);
  EXPECT_EQ((*next->result)->result(), "true");
  EXPECT_FALSE(multiplexer_.broken());
}

TEST_F(MultiplexerTest, AnAnswerBeyondTheLimitIsRefusedAndOthersMayGoElsewhere) {
  multiplexer_.SetLimits({.max_answer_bytes = std::size_t{1} << 20});
  const auto large = Submit("a");
  const auto other = Submit("b");
  multiplexer_.TakeOutput();
  Input(R"({"jsonrpc":"2.0","id":1,"result":[")");
  const std::string piece(100'000, 'x');
  std::size_t sent = 0;
  for (; !multiplexer_.broken() && sent < std::size_t{10} << 20; sent += piece.size()) Input(piece);
  EXPECT_LT(sent, (std::size_t{1} << 20) + 2 * piece.size());
  ASSERT_EQ(large->ended, 1);
  EXPECT_EQ(ErrorOf(large).code, Code::kProtocol);
  EXPECT_EQ(ErrorOf(large).delivery, Delivery::kAnswered);
  EXPECT_NE(ErrorOf(large).message.find("larger than 1 MiB"), std::string::npos);
  EXPECT_EQ(multiplexer_.broken()->code, Code::kUnavailable);
  EXPECT_EQ(other->ended, 0);
}

TEST_F(MultiplexerTest, LessIsTakenWhileNothingWasAsked) {
  Input("[");
  const std::string piece(50'000, '[');
  Input(piece);
  EXPECT_FALSE(multiplexer_.broken());
  Input(piece);
  ASSERT_TRUE(multiplexer_.broken());
  EXPECT_NE(multiplexer_.broken()->message.find("nobody asked for"), std::string::npos);
}

TEST_F(MultiplexerTest, APeerThatAnswersNobodyAllTheTimeIsGivenUp) {
  for (int i = 0; i < 10'000 && !multiplexer_.broken(); ++i) Input(R"({"id":null,"result":true})");
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

TEST_F(MultiplexerTest, BlanksMayStandBetweenAnswersAndNotInTheirPlace) {
  const std::string blanks(50'000, '\n');
  for (int i = 0; i < 5; ++i) {
    const auto call = Submit("a");
    multiplexer_.TakeOutput();
    Input(blanks);
    Answer(last_id_, "true");
    EXPECT_EQ(call->ended, 1);
    EXPECT_FALSE(multiplexer_.broken());
  }
  Input(blanks);
  Input(blanks);
  EXPECT_TRUE(multiplexer_.broken());
}

TEST_F(MultiplexerTest, ManyDeadlinesWithinALongAnswerTakeNoTime) {
  for (int i = 0; i < 10'000; ++i) Submit("a", {}, milliseconds(5));
  multiplexer_.SetLimits({.max_request_bytes = std::size_t{10} << 20});
  multiplexer_.TakeOutput();
  std::string members = "{";
  while (members.size() < std::size_t{10} << 20) members += R"("a":1,)";
  Input(members);
  const auto before = std::chrono::steady_clock::now();
  At(milliseconds(5));
  EXPECT_EQ(multiplexer_.calls(), 0u);
  EXPECT_LT(std::chrono::steady_clock::now() - before, std::chrono::seconds(5));
}

TEST_F(MultiplexerTest, NoOtherAnswerWithoutAnIdOfOursIsForTheOnlyCall) {
  const auto call = Submit("bdev_get_bdevs");
  multiplexer_.TakeOutput();
  for (const char* answer :
       {R"({"id":null,"result":[]})", R"({"id":"x","result":[]})", R"({"result":[]})", R"({"id":2,"result":[]})",
        R"({"id":-1,"result":[]})", R"({"id":null,"error":{"code":-19,"message":"No such device"}})",
        R"({"id":"x","error":{"code":-32600,"message":"Invalid Request"}})"}) {
    Input(answer);
    EXPECT_EQ(call->ended, 0) << answer;
    EXPECT_FALSE(multiplexer_.broken()) << answer;
  }
  Answer(last_id_, "[1]");
  EXPECT_EQ((*call->result)->result(), "[1]");
}

TEST_F(MultiplexerTest, ANullErrorBesideAResultIsNone) {
  const auto call = Submit("a");
  multiplexer_.TakeOutput();
  Input(R"({"jsonrpc":"2.0","error":null,"id":1,"result":7})");
  ASSERT_EQ(call->ended, 1);
  ASSERT_TRUE(*call->result) << ErrorOf(call).message;
  EXPECT_EQ((*call->result)->result(), "7");
}

TEST_F(MultiplexerTest, AnAnswerOfAnotherShapeEndsItsCallOnly) {
  for (const char* members : {R"("error":"no")", R"("error":{"code":"x","message":"m"})", R"("nothing":1)",
                              R"("error":{"code":1,"message":2})", R"("error":null)"}) {
    const auto call = Submit("a");
    multiplexer_.TakeOutput();
    Input(fmt::format(R"({{"id":{},{}}})", last_id_, members));
    ASSERT_EQ(call->ended, 1) << members;
    EXPECT_EQ(ErrorOf(call).code, Code::kProtocol) << members;
    EXPECT_EQ(ErrorOf(call).delivery, Delivery::kAnswered) << members;
    EXPECT_FALSE(multiplexer_.broken()) << members;
  }
}

TEST_F(MultiplexerTest, AnErrorWithoutWordsHasSome) {
  const auto call = Submit("a");
  multiplexer_.TakeOutput();
  Input(R"({"id":1,"error":{"code":-5}})");
  EXPECT_EQ(ErrorOf(call).rpc_code, -5);
  EXPECT_EQ(ErrorOf(call).rpc_message, "");
  EXPECT_EQ(ErrorOf(call).message, "the target refused the call with code -5 and no words");
}

TEST_F(MultiplexerTest, ACodeBeyondAnIntIsNotAnotherOne) {
  const auto call = Submit("a");
  multiplexer_.TakeOutput();
  // Cut to 32 bits it would be -17, "File exists".
  Input(R"({"id":1,"error":{"code":4294967279,"message":"odd"}})");
  EXPECT_EQ(ErrorOf(call).rpc_code, std::numeric_limits<int>::max());
  EXPECT_EQ(ErrorOf(call).code, Code::kInternal);
}

TEST_F(MultiplexerTest, NoErrorQuotesAnAnswer) {
  const std::string secret = "S3CRETVALUE";
  const std::string result = R"({"secret":")" + secret + "\"";
  const auto own = Submit("iscsi_get_auth_groups", {}, milliseconds(10));
  const auto other = Submit("b", {}, milliseconds(20));
  multiplexer_.TakeOutput();
  Input(R"({"id":77,"result":)" + result + "}}");
  Input(R"({"jsonrpc":"2.0","id":1,"result":)" + result);
  At(milliseconds(10));
  At(milliseconds(20));
  At(multiplexer_.limits().answer_stall);
  for (const Error& error : {ErrorOf(own), ErrorOf(other), *multiplexer_.broken()}) {
    EXPECT_FALSE(error.message.empty());
    EXPECT_EQ(error.message.find(secret), std::string::npos) << error.message;
  }
  const std::string invalid = R"({"id":1 "result":)" + result + "}}";
  for (const std::string& text : {"[\"" + secret + "\"]", "{\"id\":1,\"result\":\"" + secret + "\"\x01}", invalid}) {
    multiplexer_.OnDisconnected(MakeError(Code::kUnavailable, "gone"));
    Submit("a");
    multiplexer_.TakeOutput();
    Input(text);
    ASSERT_TRUE(multiplexer_.broken()) << text;
    EXPECT_EQ(multiplexer_.broken()->message.find(secret), std::string::npos) << multiplexer_.broken()->message;
  }
}

TEST_F(MultiplexerTest, AbandonedCallsAreForgottenInTheEnd) {
  const auto patient = Submit("framework_wait_init", {}, milliseconds(100'000));
  const auto patient_id = last_id_;
  for (std::size_t i = 0; i < Multiplexer::kMostAbandoned + 500; ++i) {
    Submit("hung", {}, milliseconds(1));
    multiplexer_.TakeOutput();
    At(milliseconds(1));
  }
  EXPECT_EQ(multiplexer_.abandoned(), Multiplexer::kMostAbandoned);
  // Also of those that were forgotten a late answer is known for what it is.
  for (std::uint64_t id = patient_id + 1; id <= last_id_; ++id) Answer(id, "true");
  EXPECT_EQ(multiplexer_.late_answers(), Multiplexer::kMostAbandoned + 500);
  EXPECT_FALSE(multiplexer_.broken());
  Answer(patient_id, "true");
  EXPECT_TRUE(*patient->result);
}

TEST_F(MultiplexerTest, APatientCallThatIsAbandonedLastHidesNoForgottenOnes) {
  Submit("framework_wait_init", {}, milliseconds(100'000));
  const auto patient_id = last_id_;
  for (std::size_t i = 0; i < Multiplexer::kMostAbandoned + 500; ++i) {
    Submit("hung", {}, milliseconds(1));
    multiplexer_.TakeOutput();
    At(milliseconds(1));
  }
  At(milliseconds(100'000));
  for (std::uint64_t id = patient_id; id <= last_id_; ++id) Answer(id, "true");
  EXPECT_EQ(multiplexer_.late_answers(), Multiplexer::kMostAbandoned + 501);
  EXPECT_FALSE(multiplexer_.broken());
}

TEST_F(MultiplexerTest, EachForgottenCallIsAnsweredOnce) {
  for (std::size_t i = 0; i < Multiplexer::kMostAbandoned + 10; ++i) {
    Submit("hung", {}, milliseconds(1));
    multiplexer_.TakeOutput();
    At(milliseconds(1));
  }
  for (int i = 0; i < 5000; ++i) Answer(1, "true");
  EXPECT_EQ(multiplexer_.late_answers(), 10u);
  ASSERT_TRUE(multiplexer_.broken());
  EXPECT_NE(multiplexer_.broken()->message.find("nobody asked for"), std::string::npos);
}

TEST_F(MultiplexerTest, ManyCallsThatExpireTogetherEndInTime) {
  constexpr int kMany = 100'000;
  int ended = 0;
  for (int i = 0; i < kMany; ++i)
    multiplexer_.Submit("a", {}, start_ + milliseconds(5), [&ended](const Result<Reply>&) { ++ended; });
  const auto before = std::chrono::steady_clock::now();
  At(milliseconds(5));
  EXPECT_EQ(ended, kMany);
  // It takes 0.1 s; if each call had to be looked for among the others, a minute.
  EXPECT_LT(std::chrono::steady_clock::now() - before, std::chrono::seconds(5));
}

TEST_F(MultiplexerTest, AHandlerThatThrowsKeepsNoOtherFromBeingCalled) {
  multiplexer_.Submit("a", {}, start_ + milliseconds(5), [](const Result<Reply>&) { throw std::bad_alloc(); });
  const auto other = Submit("b", {}, milliseconds(5));
  multiplexer_.OnTime(start_ + milliseconds(5));
  EXPECT_THROW(multiplexer_.RunHandlers(), std::bad_alloc);
  multiplexer_.RunHandlers();
  EXPECT_EQ(other->ended, 1);
}

TEST_F(MultiplexerTest, WhatCouldNotBeSentSaysWhy) {
  const auto call = Submit("a", {}, milliseconds(5));
  multiplexer_.OnTime(start_ + milliseconds(5), "its queue is full");
  multiplexer_.RunHandlers();
  EXPECT_EQ(ErrorOf(call).code, Code::kTimeout);
  EXPECT_NE(ErrorOf(call).message.find("its queue is full"), std::string::npos);
}

TEST_F(MultiplexerTest, WhatWaitsBehindAStrangerMayBeSentElsewhere) {
  multiplexer_.SetLimits({.one_at_a_time = true});
  const auto sent = Submit("a");
  const auto unsent = Submit("b");
  multiplexer_.TakeOutput();
  multiplexer_.OnDisconnected(MakeError(Code::kProtocol, "it speaks SMTP"));
  multiplexer_.RunHandlers();
  EXPECT_EQ(ErrorOf(sent).code, Code::kProtocol);
  EXPECT_EQ(ErrorOf(unsent).code, Code::kUnavailable);
  EXPECT_EQ(ErrorOf(unsent).delivery, Delivery::kNotSent);
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
  EXPECT_NE(multiplexer_.broken()->message.find("it begins with: 220 smtp.example.org ESMTP"), std::string::npos);
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

TEST_F(MultiplexerTest, ALineEndBehindTheTargetsWordsIsNotShown) {
  const auto call = Submit("bdev_nvme_attach_controller");
  multiplexer_.TakeOutput();
  Input(R"({"id":1,"error":{"code":-114,"message":"A controller exists\n\u0000 \r\n"}})");
  EXPECT_EQ(ErrorOf(call).message, "A controller exists");
  EXPECT_TRUE(ErrorOf(call).rpc_message.starts_with("A controller exists\n"));
}

TEST(CodeOfTest, ReadsCodesAndTexts) {
  EXPECT_EQ(CodeOf(-17, "File exists"), Code::kExists);
  EXPECT_EQ(CodeOf(-32602, "File exists"), Code::kExists);
  EXPECT_EQ(CodeOf(-28, "No space left on device"), Code::kNoSpace);
  EXPECT_EQ(CodeOf(-32602, "No space left on device"), Code::kNoSpace);
  EXPECT_EQ(CodeOf(-12, "Cannot allocate memory"), Code::kNoSpace);
  EXPECT_EQ(CodeOf(-32602, "Invalid parameters"), Code::kInvalidArgument);
  EXPECT_EQ(CodeOf(-32602, "Subsystem with NQN 'nqn.2016-06.io.spdk:c' not found"), Code::kNotFound);
  EXPECT_EQ(CodeOf(-32601, "Method not found"), Code::kUnsupported);
  EXPECT_EQ(CodeOf(-1, "Method may only be called before framework is initialized."), Code::kWrongState);
  EXPECT_EQ(CodeOf(-1, "Method may only be called after framework is initialized using framework_start_init RPC."),
            Code::kWrongState);
  EXPECT_EQ(CodeOf(-1, "Method is allowed in any state in the mask (2), but current state is (1)"), Code::kWrongState);
  EXPECT_EQ(CodeOf(-1, "Operation not permitted"), Code::kPermission);
  EXPECT_EQ(CodeOf(-1, "something else"), Code::kInternal);
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
  EXPECT_EQ(answer->addressee, Addressee::kId);
  EXPECT_EQ(answer->id, 7u);
  EXPECT_EQ(answer->result, R"({"a":[1, 2]})");
}

TEST(EnvelopeTest, DeepNestingIsTaken) {
  const std::string deep = std::string(1'000'000, '[') + std::string(1'000'000, ']');
  const Frame frame(R"({"id":7,"result":)" + deep + "}");
  const auto answer = ParseAnswer(frame);
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->result.size(), deep.size());
}

TEST(EnvelopeTest, ALargeAnswerLeavesNoBuffersBehind) {
  const auto in_use = [] {
    const struct mallinfo2 info = ::mallinfo2();
    return info.uordblks + info.hblkhd;
  };
  ASSERT_TRUE(ParseAnswer(Frame(R"({"id":7,"result":1})")));
  const std::size_t before = in_use();
  std::string numbers(std::size_t{8} << 20, '0');
  for (std::size_t i = 1; i < numbers.size(); i += 2) numbers[i] = ',';
  numbers.back() = '0';
  ASSERT_TRUE(ParseAnswer(Frame(R"({"id":7,"result":[)" + numbers + "]}")));
  EXPECT_LT(in_use(), before + numbers.size() + (std::size_t{4} << 20));
}

/// Has this process get no more than so much memory. Sanitizers need more than there is.
void LimitMemory(std::size_t more) {
  std::ifstream statm("/proc/self/statm");
  std::size_t pages = 0;
  statm >> pages;
  const rlimit limit{pages * static_cast<std::size_t>(::sysconf(_SC_PAGESIZE)) + more, RLIM_INFINITY};
  ::setrlimit(RLIMIT_AS, &limit);
}

TEST(EnvelopeTest, AnAnswerThatThereIsNoMemoryForIsNotTheTargetsFault) {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
  GTEST_SKIP() << "sanitizers reserve memory beforehand";
#endif
  const Frame frame(R"({"id":7,"result":")" + std::string(std::size_t{64} << 20, 'x') + "\"}");
  const auto read = [&frame] {
    LimitMemory(std::size_t{32} << 20);
    const auto answer = ParseAnswer(frame);
    std::cerr << (answer ? "read" : answer.error().message);
    std::_Exit(!answer && answer.error().code == Code::kInternal ? 0 : 1);
  };
  EXPECT_EXIT(read(), ::testing::ExitedWithCode(0), "cannot be read: there is no memory for that");
}

TEST(EnvelopeTest, FindsTheIdOfAnAnswerWithoutItsEnd) {
  EXPECT_EQ(FindId(R"({"jsonrpc":"2.0","id":7,"result":)"), 7u);
  EXPECT_EQ(FindId("{ \"id\" : 12 ,"), 12u);
  EXPECT_TRUE(HasNullId(R"({"jsonrpc":"2.0","id":null,"result":"NOTICE")"));
  for (const char* text : {"", "{", R"({"id":7)", R"({"id":"7",)", R"({"x":"id",7,)", R"({"result":{"id":7,)",
                           R"({"id":null,)", R"({"a":{},"id":7,)"})
    EXPECT_FALSE(FindId(text)) << text;
}

}  // namespace
}  // namespace spdkctl::jsonrpc

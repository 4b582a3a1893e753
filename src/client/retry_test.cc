#include "client/retry.h"

#include <gtest/gtest.h>

namespace spdkctl::client {
namespace {

Error Failure(Code code, Delivery delivery) {
  Error error = MakeError(code, "failed");
  error.delivery = delivery;
  return error;
}

TEST(MayRepeatTest, WhatWasNotSentIsSentOnTheNextConnection) {
  const Error unsent = Failure(Code::kUnavailable, Delivery::kNotSent);
  EXPECT_TRUE(MayRepeat(true, unsent));
  EXPECT_TRUE(MayRepeat(false, unsent));
}

TEST(MayRepeatTest, WhatMayHaveBeenCarriedOutIsRepeatedOnlyIfThatDoesNoHarm) {
  const Error lost = Failure(Code::kUnavailable, Delivery::kMaybeExecuted);
  EXPECT_TRUE(MayRepeat(true, lost));
  EXPECT_FALSE(MayRepeat(false, lost));
}

TEST(MayRepeatTest, NothingIsRepeatedAfterItsDeadline) {
  for (const Delivery delivery : {Delivery::kNotSent, Delivery::kMaybeExecuted})
    EXPECT_FALSE(MayRepeat(true, Failure(Code::kTimeout, delivery)));
}

TEST(MayRepeatTest, AnAnswerIsFinal) {
  for (const Code code : {Code::kBusy, Code::kInternal, Code::kProtocol, Code::kUnsupported})
    EXPECT_FALSE(MayRepeat(true, Failure(code, Delivery::kAnswered)));
}

}  // namespace
}  // namespace spdkctl::client

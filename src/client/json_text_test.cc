#include "client/json_text.h"

#include <gtest/gtest.h>

namespace spdkctl::client {
namespace {

TEST(CheckParamsTest, ObjectsListsAndNothingPass) {
  for (const char* text : {"", "{}", "[]", " { } ", "[1,-0.5e+3,\"a\\u00e9\\n\",true,false,null,{\"a\":[[]]}]",
                           "{\"big\":184467440737095516160000,\"also\":1e400}", "{\"a\":1,\"a\":2}\n"})
    EXPECT_TRUE(CheckParams(text)) << text;
}

TEST(CheckParamsTest, WhatIsNotOneValueIsRefused) {
  for (const char* text : {R"({}}{"jsonrpc":"2.0","id":4,"method":"spdk_get_version")",
                           "{} {}",
                           "{},",
                           "[",
                           "{\"a\":\"",
                           "{\"a\":\"\\\"}",
                           "\"text\"",
                           "1",
                           "null",
                           "true",
                           "{\"a\":NaN}",
                           "[Infinity]",
                           "{a:1}",
                           "{\"a\" 1}",
                           "[1,]",
                           "{\"a\":1,}",
                           "[01]",
                           "[1.]",
                           "[+1]",
                           "[1e]",
                           "[\"\\x\"]",
                           "[\"\\u12g4\"]",
                           "[\"\x01\"]",
                           "[tru]",
                           " ",
                           "//",
                           "[\"\xff\"]"}) {
    const Result<void> checked = CheckParams(text);
    ASSERT_FALSE(checked) << text;
    EXPECT_EQ(checked.error().code, Code::kInvalidArgument);
    EXPECT_EQ(checked.error().delivery, Delivery::kNotSent);
  }
}

TEST(CheckParamsTest, WhatIsNestedDeeperThanSpdkReadsIsRefused) {
  const auto nested = [](std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
  EXPECT_TRUE(CheckParams(nested(63)));
  EXPECT_FALSE(CheckParams(nested(64)));
  EXPECT_FALSE(CheckParams(nested(1000000)));
}

TEST(CheckParamsTest, TheTextIsNotQuotedForItMayBeSecret) {
  EXPECT_EQ(CheckParams("{\"psk\":\"S3CRET\"").error().message.find("S3CRET"), std::string::npos);
}

}  // namespace
}  // namespace spdkctl::client

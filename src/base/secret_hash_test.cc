#include "base/secret_hash.h"

#include <gtest/gtest.h>

namespace spdkctl {
namespace {

TEST(SecretHashTest, KnowsASecretAgainAndNoOther) {
  const auto hash = HashSecret("NVMeTLSkey-1:01:abc:");
  ASSERT_TRUE(hash);
  EXPECT_TRUE(IsHashOf(*hash, "NVMeTLSkey-1:01:abc:"));
  EXPECT_FALSE(IsHashOf(*hash, "NVMeTLSkey-1:01:abd:"));
  EXPECT_FALSE(IsHashOf(*hash, ""));
}

TEST(SecretHashTest, DoesNotTellIt) {
  const auto hash = HashSecret("hunter2hunter2");
  ASSERT_TRUE(hash);
  EXPECT_EQ(hash->find("hunter2"), std::string::npos);
  // Two that have the same are not seen to.
  EXPECT_NE(HashSecret("hunter2hunter2"), hash);
}

TEST(SecretHashTest, WhatIsNoHashIsOfNothing) {
  for (const char* const text : {"", "*0", "*1", "plain", "$6$", "$6$rounds=1$x$"}) {
    EXPECT_FALSE(IsHashOf(text, "secret")) << text;
    EXPECT_FALSE(IsHashOf(text, text)) << text;
  }
}

TEST(SecretHashTest, OfTextWithANulNoneIsMade) { EXPECT_FALSE(HashSecret(std::string("a\0b", 3))); }

}  // namespace
}  // namespace spdkctl

#include <sys/stat.h>

#include <fstream>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "spdkctl/client/client.h"
#include "spdkctl/schema/translate.h"
#include "storage/kind_test_helpers.h"

namespace spdkctl::storage {
namespace {

using ::testing::HasSubstr;

class IsThereTest : public ::testing::Test {
 protected:
  static std::string KeyFile(const std::string& name, mode_t mode) {
    const std::string path = ::testing::TempDir() + name;
    std::ofstream(path) << "NVMeTLSkey-1:01:a:\n";
    EXPECT_EQ(::chmod(path.c_str(), mode), 0);
    return path;
  }

  static Call Key(const std::string& name, const std::string& path) {
    return {"keyring_file_add_key", fmt::format(R"({{"name":"{}","path":"{}"}})", name, path)};
  }

  /// Sends a call that makes what may be there already.
  Result<void> Send(const Call& call) {
    const auto sent = client_.call(call.method, call.params);
    return sent ? Result<void>() : AcceptIfThere(client_, call, sent.error());
  }

  SimProcess sim_{"nvmf_tgt", "26.05"};
  Client client_{sim_.address()};
};

TEST_F(IsThereTest, ATransportIsTakenThatIsThere) {
  const Call call{"nvmf_create_transport", R"({"trtype":"TCP"})"};
  EXPECT_TRUE(Send(call));
  EXPECT_TRUE(Send(call));
}

TEST_F(IsThereTest, ATransportWithOtherOptionsIsNoneOfThese) {
  ASSERT_TRUE(Send({"nvmf_create_transport", R"({"trtype":"TCP","max_queue_depth":64})"}));
  const auto other = Send({"nvmf_create_transport", R"({"trtype":"TCP","max_queue_depth":32})"});
  ASSERT_FALSE(other);
  EXPECT_EQ(other.error().code, Code::kDiffers);
}

TEST_F(IsThereTest, AKeyOfTheSameFileIsTaken) {
  const Call call = Key("k", KeyFile("same.psk", 0600));
  EXPECT_TRUE(Send(call));
  const auto again = Send(call);
  EXPECT_TRUE(again) << again.error().ToString();
}

TEST_F(IsThereTest, AKeyOfAnotherFileIsNotTakenForIt) {
  ASSERT_TRUE(Send(Key("k", KeyFile("one.psk", 0600))));
  const auto other = Send(Key("k", KeyFile("other.psk", 0600)));
  ASSERT_FALSE(other);
  EXPECT_EQ(other.error().code, Code::kDiffers);
  EXPECT_THAT(other.error().message, HasSubstr("other.psk"));
}

TEST_F(IsThereTest, WhatIsRefusedAndNotThereIsReportedAsItIs) {
  const auto refused = Send(Key("k", KeyFile("open.psk", 0644)));
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().rpc_code, -1);
}

}  // namespace
}  // namespace spdkctl::storage

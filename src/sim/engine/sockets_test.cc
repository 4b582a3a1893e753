#include "sim/engine/sockets.h"

#include <sys/stat.h>

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>

#include "sim/spdk/data_file.h"

namespace spdkctl::sim {
namespace {

namespace fs = std::filesystem;

class SocketsTest : public testing::Test {
 protected:
  void SetUp() override {
    std::string name = (fs::temp_directory_path() / "sockets_test-XXXXXX").string();
    ASSERT_NE(::mkdtemp(name.data()), nullptr);
    folder_ = name;
  }
  void TearDown() override { fs::remove_all(folder_); }

  [[nodiscard]] Address At(const char* name) const {
    Address address;
    address.path = folder_ / name;
    return address;
  }
  fs::path Write(const char* name) const {  // NOLINT(modernize-use-nodiscard): most do without
    std::ofstream(folder_ / name) << "precious";
    return folder_ / name;
  }
  static std::string TextOf(const fs::path& path) { return ReadFile(path).value_or("(gone)"); }

  fs::path folder_;
};

TEST_F(SocketsTest, ARegularFileIsLeftAlone) {
  const fs::path file = Write("precious.txt");
  const auto refused = ListenOn(At("precious.txt"), 1);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, Code::kExists);
  EXPECT_NE(refused.error().message.find("is no socket"), std::string::npos) << refused.error().message;
  EXPECT_EQ(TextOf(file), "precious");
  EXPECT_FALSE(fs::exists(folder_ / "precious.txt.lock"));
}

TEST_F(SocketsTest, ALinkIsLeftAlone) {
  Write("precious.txt");
  fs::create_symlink("precious.txt", folder_ / "link");
  EXPECT_EQ(ListenOn(At("link"), 1).error().code, Code::kExists);
  EXPECT_TRUE(fs::is_symlink(folder_ / "link"));
}

TEST_F(SocketsTest, AFileThatHoldsSomethingIsNoLock) {
  const fs::path file = Write("rpc.sock.lock");
  EXPECT_EQ(ListenOn(At("rpc.sock"), 1).error().code, Code::kExists);
  EXPECT_EQ(TextOf(file), "precious");
}

TEST_F(SocketsTest, ALivingSocketIsLeftAloneAlsoWithoutALock) {
  const auto first = ListenOn(At("rpc.sock"), 1);
  ASSERT_TRUE(first);
  EXPECT_EQ(ListenOn(At("rpc.sock"), 1).error().code, Code::kBusy);
  fs::remove(folder_ / "rpc.sock.lock");
  EXPECT_EQ(ListenOn(At("rpc.sock"), 1).error().code, Code::kBusy);
  EXPECT_TRUE(ConnectTo(At("rpc.sock")));
}

TEST_F(SocketsTest, ABoundSocketWhoseLockIsHeldIsLeftAlone) {
  auto holder = ListenOn(At("rpc.sock"), 1);
  ASSERT_TRUE(holder);
  // It does not listen (any more), but its owner lives.
  holder->Shut();
  EXPECT_EQ(ListenOn(At("rpc.sock"), 1).error().code, Code::kBusy);
  EXPECT_TRUE(fs::exists(folder_ / "rpc.sock"));
}

TEST_F(SocketsTest, ADeadSocketMakesRoom) {
  {
    // Its owner does not find it when it ends.
    auto dead = ListenOn(At("other.sock"), 1);
    ASSERT_TRUE(dead);
    fs::rename(folder_ / "other.sock", folder_ / "rpc.sock");
  }
  ASSERT_TRUE(fs::is_socket(folder_ / "rpc.sock"));
  const auto listening = ListenOn(At("rpc.sock"), 1);
  ASSERT_TRUE(listening) << listening.error().message;
  EXPECT_TRUE(ConnectTo(At("rpc.sock")));
}

TEST_F(SocketsTest, AsTheUmaskHasItOrForItsOwnerAlone) {
  const mode_t before = ::umask(0);
  const auto ours = ListenOn(At("control.sock"), 1, Access::kOwnerOnly);
  const auto spdks = ListenOn(At("rpc.sock"), 1);
  ::umask(before);
  ASSERT_TRUE(ours && spdks);
  EXPECT_EQ(fs::status(folder_ / "control.sock").permissions(), static_cast<fs::perms>(0600));
  EXPECT_EQ(fs::status(folder_ / "rpc.sock").permissions(), static_cast<fs::perms>(0777));
}

TEST_F(SocketsTest, ItsFilesGoWithItAndNobodyElsesDo) {
  {
    const auto listening = ListenOn(At("rpc.sock"), 1);
    ASSERT_TRUE(listening);
    EXPECT_TRUE(fs::exists(folder_ / "rpc.sock.lock"));
  }
  EXPECT_TRUE(fs::is_empty(folder_));
  {
    const auto listening = ListenOn(At("rpc.sock"), 1);
    ASSERT_TRUE(listening);
    fs::remove(folder_ / "rpc.sock");
    Write("rpc.sock");
  }
  EXPECT_EQ(TextOf(folder_ / "rpc.sock"), "precious");
}

TEST_F(SocketsTest, OnlyRegularFilesAreOpenedForData) {
  EXPECT_EQ(OpenDataFile(Write("disk"), true).error, 0);
  EXPECT_EQ(TextOf(folder_ / "disk"), "precious");
  EXPECT_EQ(OpenDataFile("/dev/null", true).error, EACCES);
  EXPECT_EQ(OpenDataFile(folder_, true).error, EISDIR);
  EXPECT_EQ(OpenDataFile(folder_ / "absent", true).error, ENOENT);
  // To open it for reading would wait for a writer.
  ASSERT_EQ(::mkfifo((folder_ / "pipe").c_str(), 0600), 0);
  EXPECT_EQ(OpenDataFile(folder_ / "pipe", false).error, EACCES);
}

}  // namespace
}  // namespace spdkctl::sim

#include "spdkctl/host/view.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>

#include "base/os.h"

namespace spdkctl::host {
namespace {

class ViewTest : public ::testing::Test {
 protected:
  ViewTest() {
    std::string name = ::testing::TempDir() + "view-XXXXXX";
    folder_ = ::mkdtemp(name.data());
  }
  ~ViewTest() override { std::filesystem::remove_all(folder_); }

  std::string Write(const std::string& name, const std::string& text, mode_t mode = 0600) {
    const std::string path = folder_ + "/" + name;
    std::ofstream(path) << text;
    ::chmod(path.c_str(), mode);
    return path;
  }

  std::string folder_;
  const std::shared_ptr<const HostView> view_ = ViewOf(::getpid());
};

TEST_F(ViewTest, ThereIsNoneOfAProcessThatIsNotThere) {
  EXPECT_EQ(ViewOf(0), nullptr);
  EXPECT_EQ(ViewOf(-1), nullptr);
}

TEST_F(ViewTest, TellsOfFilesWhatStandsBesideTheirContents) {
  const std::string path = Write("key", "secret", 0640);
  const auto file = view_->File(path);
  ASSERT_TRUE(file) << file.error().message;
  EXPECT_EQ(file->kind, FileFacts::Kind::kFile);
  EXPECT_EQ(file->mode, 0640u);
  EXPECT_EQ(file->owner, ::geteuid());
  EXPECT_EQ(file->size, 6u);
  EXPECT_EQ(view_->File(folder_)->kind, FileFacts::Kind::kFolder);
}

TEST_F(ViewTest, WhatIsAbsentIsKnownToBe) {
  EXPECT_EQ(view_->File(folder_ + "/absent").error().code, Code::kNotFound);
  EXPECT_EQ(view_->Read(folder_ + "/absent", 10).error().code, Code::kNotFound);
  EXPECT_EQ(view_->ReadLink(folder_ + "/absent").error().code, Code::kNotFound);
}

TEST_F(ViewTest, ReadsSoManyBytesAndNoPipes) {
  const std::string path = Write("text", "0123456789");
  EXPECT_EQ(*view_->Read(path, 4), "0123");
  EXPECT_EQ(*view_->Read(path, 100), "0123456789");
  const std::string pipe = folder_ + "/pipe";
  ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
  EXPECT_EQ(view_->Read(pipe, 4).error().code, Code::kUnsupported);
}

TEST_F(ViewTest, LinksAreFollowedByFileAndToldByReadLink) {
  Write("target", "abc");
  ASSERT_EQ(::symlink("target", (folder_ + "/link").c_str()), 0);
  EXPECT_EQ(view_->File(folder_ + "/link")->size, 3u);
  EXPECT_EQ(*view_->ReadLink(folder_ + "/link"), "target");
}

TEST_F(ViewTest, ARelativePathBeginsInTheProcesssFolder) {
  const auto here = view_->File(".");
  ASSERT_TRUE(here);
  EXPECT_EQ(here->kind, FileFacts::Kind::kFolder);
}

TEST_F(ViewTest, ProcSelfIsTheProcesssOwn) {
  const auto status = view_->Read("/proc/self/status", 4096);
  ASSERT_TRUE(status) << status.error().message;
  EXPECT_NE(status->find("Pid:\t" + std::to_string(::getpid())), std::string::npos);
}

TEST_F(ViewTest, TellsTheAddressesOfTheInterfaces) {
  const auto addresses = view_->Addresses();
  ASSERT_TRUE(addresses) << addresses.error().message;
  EXPECT_NE(std::find(addresses->begin(), addresses->end(), "127.0.0.1"), addresses->end());
}

TEST_F(ViewTest, AnAddressIsReachableWhileSomebodyListens) {
  const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in where = {};
  where.sin_family = AF_INET;
  where.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  ASSERT_EQ(::bind(socket, reinterpret_cast<sockaddr*>(&where), sizeof(where)), 0);
  socklen_t size = sizeof(where);
  ASSERT_EQ(::getsockname(socket, reinterpret_cast<sockaddr*>(&where), &size), 0);
  const std::string address = "127.0.0.1:" + std::to_string(ntohs(where.sin_port));
  EXPECT_EQ(view_->CheckReachable(address).error().os_error, ECONNREFUSED);
  ASSERT_EQ(::listen(socket, 1), 0);
  EXPECT_TRUE(view_->CheckReachable(address));
  ::close(socket);
  EXPECT_FALSE(view_->CheckReachable("localhost:1")) << "a name is not looked up";
}

TEST_F(ViewTest, KnowsTheProcesssUserAndCommandLine) {
  EXPECT_EQ(*view_->User(), ::geteuid());
  ASSERT_TRUE(view_->CommandLine());
  EXPECT_FALSE(view_->CommandLine()->empty());
}

TEST_F(ViewTest, OnlyErrorsThatCameSinceAreToldOfALog) {
  const std::string path = Write("log", "[2026-11-28] a.c:1:f: *ERROR*: before\n");
  const LogSince since = MarkLog(path);
  ASSERT_TRUE(since);
  std::ofstream(path, std::ios::app) << "[2026-11-28] a.c:2:f: *NOTICE*: noise\n"
                                     << "[2026-11-28] a.c:3:f: *ERROR*: bdev M0 already claimed\n";
  EXPECT_EQ(since(), std::vector<std::string>{"bdev M0 already claimed"});
  EXPECT_FALSE(MarkLog(folder_ + "/absent"));
}

}  // namespace
}  // namespace spdkctl::host

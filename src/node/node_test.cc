#include "spdkctl/node/node.h"

#include <gtest/gtest.h>
#include <stdlib.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

namespace spdkctl::node {
namespace {

std::string ErrorOf(const std::string& yaml) {
  const auto parsed = ParseNodeFile(yaml, "node.yaml");
  return parsed ? "it was accepted" : parsed.error().message;
}

TEST(NodeFileTest, IsReadWhole) {
  const auto file = ParseNodeFile(
      "version: 1\nspdk: /opt/spdk\nhugepages:\n  - {amount: 1GiB, node: 0}\ntargets:\n  nvmf:\n    application: "
      "nvmf_tgt\n    cores: [0, 1]\n    rpc: {mode: \"0660\"}\n"
      "    after_init:\n      - method: nvmf_create_transport\n        params: {trtype: TCP, max_queue_depth: 64}\n  "
      "vhost:\n",
      "node.yaml");
  ASSERT_TRUE(file) << file.error().message;
  EXPECT_EQ(file->targets_size(), 2);
  EXPECT_EQ(file->targets().at("nvmf").cores(), "[0,1]");
  EXPECT_EQ(file->targets().at("nvmf").rpc().mode(), "0660");
  EXPECT_EQ(file->targets().at("nvmf").after_init(0).params(), R"({"trtype":"TCP","max_queue_depth":64})");
}

TEST(NodeFileTest, UnknownKeysAreRefusedWithTheirPlace) {
  EXPECT_EQ(ErrorOf("version: 1\ntargets:\n  a:\n    aplication: vhost\n"),
            "node.yaml:4:5: unknown key 'aplication'; did you mean 'application'?");
}

/// A node file with these parameters of a call.
std::string WithParams(const std::string& params) {
  return "version: 1\ntargets:\n  a:\n    after_init:\n      - method: m\n        params: " + params + "\n";
}

TEST(NodeFileTest, AnAliasWithinWhatItNamesIsRefused) {
  EXPECT_NE(ErrorOf(WithParams("&a [*a]")).find("node.yaml:6:21: an alias lies within what it names"),
            std::string::npos)
      << ErrorOf(WithParams("&a [*a]"));
  EXPECT_NE(ErrorOf("version: 1\ntargets: &t {a: *t}\n").find("an alias lies within"), std::string::npos);
}

TEST(NodeFileTest, AliasesThatMultiplyAreRefused) {
  std::string params = "\n          a: &a [x, x, x, x, x, x, x, x, x, x]\n";
  for (char name = 'b'; name <= 'i'; ++name) {
    const std::string before = std::string("*") + static_cast<char>(name - 1);
    std::string list = before;
    for (int i = 1; i < 10; ++i) list += ", " + before;
    params += std::string("          ") + name + ": &" + name + " [" + list + "]\n";
  }
  EXPECT_NE(ErrorOf(WithParams(params)).find("the file stands for more than 100000 values"), std::string::npos);
}

TEST(NodeFileTest, AnAliasIsReadAsWhatItNames) {
  const auto file = ParseNodeFile(WithParams("{first: &x [1, 2], second: *x}"), "node.yaml");
  ASSERT_TRUE(file) << file.error().message;
  EXPECT_EQ(file->targets().at("a").after_init(0).params(), R"({"first":[1,2],"second":[1,2]})");
}

TEST(NodeFileTest, NumbersBeyond64BitsAreRefusedWithTheirPlace) {
  EXPECT_EQ(ErrorOf(WithParams("{size: 18446744073709551616}")),
            "node.yaml:6:24: 18446744073709551616 is beyond 64 bits");
  EXPECT_EQ(ErrorOf(WithParams("[-9223372036854775809]")), "node.yaml:6:18: -9223372036854775809 is beyond 64 bits");
  const auto file =
      ParseNodeFile(WithParams("{size: 18446744073709551615, text: \"18446744073709551616\"}"), "node.yaml");
  ASSERT_TRUE(file) << file.error().message;
  EXPECT_EQ(file->targets().at("a").after_init(0).params(),
            R"({"size":18446744073709551615,"text":"18446744073709551616"})");
}

TEST(NodeFileTest, KeysOfParametersAreUsedOnce) {
  EXPECT_EQ(ErrorOf(WithParams("{name: a, name: b}")), "node.yaml:6:27: key 'name' is used twice");
}

TEST(NodeFileTest, WrongValuesAreRefusedWithTheirPlace) {
  EXPECT_EQ(ErrorOf("version: one\n"), "node.yaml:1:10: 'version' must be a whole number, not 'one'");
  EXPECT_EQ(ErrorOf("version: 1\ntargets:\n  a: {no_hugepages: maybe}\n"),
            "node.yaml:3:21: 'no_hugepages' must be true or false, not 'maybe'");
  EXPECT_EQ(ErrorOf("version: 1\nhugepages: 5\n"), "node.yaml:2:12: 'hugepages' must be a list");
  EXPECT_EQ(ErrorOf("spdk: /x\n"), "node.yaml: version must be 1, it is missing");
  EXPECT_NE(ErrorOf("version: 1\n  bad: [\n").find("node.yaml:2:"), std::string::npos);
  EXPECT_EQ(ErrorOf("version: 1\nversion: 1\n"), "node.yaml:2:1: key 'version' is used twice");
}

TEST(NodeFileTest, WhatInitWritesIsAccepted) {
  const auto file = ParseNodeFile(MakeNodeFile({}), "init");
  ASSERT_TRUE(file) << file.error().message;
  EXPECT_EQ(file->targets_size(), 2);
}

TEST(NodeFileTest, RelativePathsAreFromTheFilesFolder) {
  std::string folder = std::filesystem::temp_directory_path() / "spdkctl-node-XXXXXX";
  ASSERT_NE(::mkdtemp(folder.data()), nullptr);
  std::ofstream(folder + "/node.yaml")
      << "version: 1\nspdk: ../spdk\ntargets:\n"
         "  a: {config: a.json, vhost_directory: vh, rpc: {address: \"unix:a.sock\"}}\n"
         "  b: {rpc: {address: \"127.0.0.1:5260\"}}\n";
  const auto file = LoadNodeFile(std::filesystem::relative(folder) / "node.yaml");
  std::filesystem::remove_all(folder);
  ASSERT_TRUE(file) << file.error().message;
  EXPECT_EQ(file->spdk(), std::filesystem::path(folder).parent_path() / "spdk");
  EXPECT_EQ(file->targets().at("a").config(), folder + "/a.json");
  EXPECT_EQ(file->targets().at("a").vhost_directory(), folder + "/vh");
  EXPECT_EQ(file->targets().at("a").rpc().address(), folder + "/a.sock");
  EXPECT_EQ(file->targets().at("b").rpc().address(), "127.0.0.1:5260");
  EXPECT_TRUE(file->targets().at("b").config().empty());
}

/// A user with a runtime folder of his own, at a time of his own.
class NewerTest : public ::testing::Test {
 protected:
  NewerTest() { ::setenv("SPDKCTL_RUNTIME_DIR", (folder_ / "run").c_str(), 1); }
  ~NewerTest() override {
    ::unsetenv("SPDKCTL_RUNTIME_DIR");
    ::unsetenv("SPDKCTL_ACCEPT_NEWER");
    std::filesystem::remove_all(folder_);
  }
  [[nodiscard]] bool Tells(std::time_t now) const { return IsTimeToTellOfNewer(file_, now); }

  std::filesystem::path folder_ = testing::TempDir() + "newer_" + std::to_string(::getpid());
  std::filesystem::path file_ = folder_ / "node.yaml";
  const std::time_t noon_ = 1'795'000'000;
  const std::time_t day_ = 24 * 60 * 60;
};

TEST_F(NewerTest, IsToldOnceADay) {
  EXPECT_TRUE(Tells(noon_));
  EXPECT_FALSE(Tells(noon_));
  EXPECT_FALSE(Tells(noon_ + day_ - 1));
  EXPECT_TRUE(Tells(noon_ + day_));
  EXPECT_FALSE(Tells(noon_ + day_));
}

TEST_F(NewerTest, IsToldAgainWhenTheClockWasPutBack) {
  EXPECT_TRUE(Tells(noon_));
  EXPECT_TRUE(Tells(noon_ - 60));
  EXPECT_FALSE(Tells(noon_ - 60));
}

TEST_F(NewerTest, IsToldOnceAProcessWithoutAFolder) {
  std::filesystem::create_directories(folder_);
  std::ofstream(folder_ / "run") << "no folder";
  EXPECT_TRUE(Tells(noon_));
  EXPECT_FALSE(Tells(noon_ + 2 * day_));
}

TEST_F(NewerTest, IsNotToldWhereItIsAccepted) {
  std::filesystem::create_directories(folder_);
  std::ofstream(file_) << "version: 1\naccept_newer: true\n";
  EXPECT_FALSE(Tells(noon_));
  std::ofstream(file_) << "version: 1\naccept_newer: false\n";
  ::setenv("SPDKCTL_ACCEPT_NEWER", "1", 1);
  EXPECT_FALSE(Tells(noon_));
  ::unsetenv("SPDKCTL_ACCEPT_NEWER");
  // What was not told does not count.
  EXPECT_TRUE(Tells(noon_));
}

TEST(NodeFileTest, AnAbsentDefaultNamesInit) {
  EXPECT_NE(LoadNodeFile("/nonexistent/node.yaml").error().message.find("cannot read"), std::string::npos);
}

}  // namespace
}  // namespace spdkctl::node

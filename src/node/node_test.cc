#include "spdkctl/node/node.h"

#include <gtest/gtest.h>

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

TEST(NodeFileTest, AnAbsentDefaultNamesInit) {
  EXPECT_NE(LoadNodeFile("/nonexistent/node.yaml").error().message.find("cannot read"), std::string::npos);
}

}  // namespace
}  // namespace spdkctl::node

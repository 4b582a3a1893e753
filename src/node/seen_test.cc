#include "node/seen.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace spdkctl::node {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

target::Target Running(const std::string& name, const v1::Target& spec) {
  target::Target target;
  target.name = target.application = name;
  target.process.pid = 4711;
  target.owner = "spdk.service";
  target.address = Address{"/run/" + name + ".sock", {}, 0};
  *target.record.mutable_spec() = spec;
  return target;
}

TEST(SeenTest, ACommandLineBecomesWhatOneOfOursIsAskedFor) {
  const v1::Target spec =
      SpecOfCommandLine({"-m", "[0,1]", "--mem-size=2G", "-r", "/run/x.sock", "--json", "/etc/x.json", "-i3", "-A",
                         "0000:5e:00.0", "--wait-for-rpc", "--no-huge", "-L", "nvmf"});
  EXPECT_EQ(spec.cores(), "[0,1]");
  EXPECT_EQ(spec.memory(), "2G");
  EXPECT_EQ(spec.config(), "/etc/x.json");
  EXPECT_EQ(spec.shm_id(), 3);
  EXPECT_TRUE(spec.no_hugepages());
  EXPECT_THAT(spec.pci_devices(), ::testing::ElementsAre("0000:5e:00.0"));
  EXPECT_THAT(spec.arguments(), ::testing::ElementsAre("-L", "nvmf"));
  EXPECT_EQ(SpecOfCommandLine({"-s", "512"}).memory(), "512MiB");
}

TEST(SeenTest, TheEntriesAreANodeFile) {
  v1::Target spec;
  spec.set_cores("1");
  spec.set_memory("512MiB");
  spec.add_arguments("-L");
  spec.add_arguments("a: b");
  spec.mutable_rpc()->set_mode("0660");
  const std::string text = SeenTargets({Running("vhost", spec), Running("vhost", {})});
  const auto file = ParseNodeFile("version: 1\ntargets:\n" + text, "seen");
  ASSERT_TRUE(file) << file.error().message << "\n" << text;
  const v1::Target& first = file->targets().at("vhost");
  EXPECT_EQ(first.application(), "vhost");
  EXPECT_EQ(first.cores(), "[0]") << "a mask";
  EXPECT_EQ(first.rpc().address(), "/run/vhost.sock");
  EXPECT_EQ(first.rpc().mode(), "0660");
  EXPECT_THAT(first.arguments(), ::testing::ElementsAre("-L", "a: b"));
  EXPECT_TRUE(file->targets().contains("vhost_2"));
  EXPECT_THAT(text, StartsWith("  # Seen running as pid 4711, of spdk.service."));
}

TEST(SeenTest, EachCommentStandsBeforeItsOwnTarget) {
  v1::Target spec;
  spec.set_cores("1");
  spec.add_arguments("-L");
  target::Target second = Running("vhost", {});
  second.process.pid = 4712;
  const std::string text = SeenTargets({Running("nvmf_tgt", spec), second});
  EXPECT_LT(text.find("pid 4711"), text.find("  nvmf_tgt:"));
  EXPECT_LT(text.find("  nvmf_tgt:"), text.find("\n  # Seen running as pid 4712"));
  EXPECT_LT(text.find("pid 4712"), text.find("\n  vhost:"));
  EXPECT_THAT(text, HasSubstr("\n    cores: [0]\n")) << "a list, as elsewhere in the file";
}

TEST(SeenTest, OneOfOursIsWrittenAsItWasAskedFor) {
  v1::Target spec;
  spec.set_cores("0x1");
  v1::Call& call = *spec.add_after_init();
  call.set_method("bdev_null_create");
  call.set_params(R"({"name":"1","num_blocks":8,"block_size":512,"dif":true})");
  target::Target ours = Running("vhost", spec);
  ours.ours = true;
  const std::string text = SeenTargets({ours});
  const auto file = ParseNodeFile("version: 1\ntargets:\n" + text, "seen");
  ASSERT_TRUE(file) << file.error().message << "\n" << text;
  EXPECT_EQ(file->targets().at("vhost").SerializeAsString(), spec.SerializeAsString()) << text;
  spec.clear_cores();
  *ours.record.mutable_spec() = spec;
  EXPECT_TRUE(ParseNodeFile("version: 1\ntargets:\n" + SeenTargets({ours}), "seen")) << SeenTargets({ours});
}

TEST(SeenTest, SecretsOfCallsAreNotWrittenDown) {
  v1::Target spec;
  v1::Call& call = *spec.add_after_init();
  call.set_method("iscsi_create_auth_group");
  call.set_params(R"({"tag":1,"secrets":[{"user":"u","secret":"supersecretpw1"}]})");
  target::Target ours = Running("iscsi_tgt", spec);
  ours.ours = true;
  const std::string text = SeenTargets({ours});
  EXPECT_THAT(text, ::testing::Not(HasSubstr("supersecretpw1")));
  EXPECT_THAT(text, HasSubstr("Its calls hold secrets"));
}

TEST(SeenTest, WhatElseMayBeSaidIsNotSaidOfATargetThatRuns) {
  const std::string text = MakeNodeFile({}, {Running("vhost", {})});
  EXPECT_THAT(text, HasSubstr("\n# another:\n#   application: nvmf_tgt\n#   no_hugepages"));
  EXPECT_THAT(text, HasSubstr("\n# hugepages:")) << "what runs has its pages";
}

TEST(SeenTest, TheNodeFileHasThemInPlaceOfExamples) {
  const std::string text = MakeNodeFile({}, {Running("vhost", {})});
  const auto file = ParseNodeFile(text, "init");
  ASSERT_TRUE(file) << file.error().message << "\n" << text;
  EXPECT_EQ(file->targets_size(), 1);
  EXPECT_THAT(text, HasSubstr("pid 4711"));
}

}  // namespace
}  // namespace spdkctl::node

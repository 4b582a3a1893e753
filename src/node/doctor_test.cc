#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <tuple>

#include "spdkctl/node/node.h"
#include "target/records.h"

namespace spdkctl::node {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

class DoctorTest : public ::testing::Test {
 protected:
  void SetUp() override {
    std::string folder = fs::temp_directory_path() / "spdkctl-doctor-XXXXXX";
    ASSERT_NE(::mkdtemp(folder.data()), nullptr);
    root_ = folder;
    folders_ = {root_ / "run", root_ / "state"};
  }
  void TearDown() override { fs::remove_all(root_); }

  /// The finding that says `what`.
  static std::optional<Finding> About(const std::vector<Finding>& findings, const std::string& what) {
    const auto found = std::find_if(findings.begin(), findings.end(), [&](const Finding& finding) {
      return finding.what.find(what) != std::string::npos;
    });
    return found == findings.end() ? std::nullopt : std::optional(*found);
  }

  fs::path root_;
  target::Folders folders_;
};

TEST_F(DoctorTest, AnInstallationThatATargetRunsFromIsFound) {
  const fs::path program = root_ / "spdk/build/bin/vhost";
  fs::create_directories(program.parent_path());
  std::ofstream(program) << "x";
  fs::permissions(program, fs::perms::owner_all);
  v1::TargetRecord record;
  record.set_name("vhost");
  record.set_address("/nowhere.sock");
  target::SetProcess(record, host::ReadProcess(::getpid())->id);
  record.set_spdk(root_ / "spdk");
  ASSERT_TRUE(target::WriteRecord(folders_, record));
  const auto findings = Doctor(folders_, {}, {});
  const auto found = About(findings, (root_ / "spdk").string());
  ASSERT_TRUE(found);
  EXPECT_EQ(found->kind, Finding::Kind::kOk);
  EXPECT_FALSE(About(findings, "found no SPDK"));
}

TEST_F(DoctorTest, ATargetThatDiedIsAProblem) {
  v1::TargetRecord record;
  record.set_name("vhost");
  record.set_address("/nowhere.sock");
  target::SetProcess(record, {::getpid(), 1});
  ASSERT_TRUE(target::WriteRecord(folders_, record));
  const auto finding = About(Doctor(folders_, {}, {}), "target vhost has died, first seen gone");
  ASSERT_TRUE(finding);
  EXPECT_EQ(finding->kind, Finding::Kind::kProblem);
  EXPECT_THAT(finding->remedy, HasSubstr("spdkctl target restart vhost"));
}

TEST_F(DoctorTest, AFolderWithoutSpdkIsAProblem) {
  const auto finding = About(Doctor(folders_, {}, root_ / "absent"), "there is no folder");
  ASSERT_TRUE(finding);
  EXPECT_EQ(finding->kind, Finding::Kind::kProblem);
}

TEST_F(DoctorTest, NothingIsSaidToStartBesideAProblem) {
  v1::NodeFile file;
  (*file.mutable_targets())["vhost"].set_no_hugepages(true);
  EXPECT_FALSE(About(Doctor(folders_, file, root_ / "absent"), "up would start"));
}

TEST_F(DoctorTest, ACommandNamesTheFileAndTheSpdkThatWereNamed) {
  v1::NodeFile file;
  (*file.mutable_targets())["vhost"].set_no_hugepages(true);
  const auto finding = About(Doctor(folders_, file, root_ / "absent", {}, "my node.yaml"), "vhost does not run");
  ASSERT_TRUE(finding);
  EXPECT_THAT(finding->remedy, HasSubstr("spdkctl --spdk " + (root_ / "absent").string() + " up -f 'my node.yaml'"));
}

TEST_F(DoctorTest, NothingIsAmissWithoutAWordOnWhatHelps) {
  for (const auto& [memory, cores, group] :
       {std::tuple{"512", "", ""}, {"64TiB", "", ""}, {"", "[4000]", ""}, {"2MiB", "0x", "no such group"}}) {
    v1::NodeFile file;
    v1::Target& target = (*file.mutable_targets())["vhost"];
    target.set_memory(memory);
    target.set_cores(cores);
    target.mutable_rpc()->set_group(group);
    file.add_hugepages()->set_amount("7");
    for (const Finding& finding : Doctor(folders_, file, {}))
      EXPECT_EQ(finding.remedy.empty(), finding.kind == Finding::Kind::kOk) << finding.what;
  }
}

TEST_F(DoctorTest, SomebodyElsesTargetHasNoLogOfOurs) {
  const fs::path program = root_ / "vhost";
  fs::copy_file("/bin/sleep", program);
  std::string name = program;
  std::string time = "1000";
  const std::array<char*, 3> argv = {name.data(), time.data(), nullptr};
  pid_t pid = 0;
  ASSERT_EQ(::posix_spawn(&pid, program.c_str(), nullptr, nullptr, argv.data(), environ), 0);
  const auto finding = About(Doctor(folders_, {}, {}), "(pid " + std::to_string(pid) + ",");
  ::kill(pid, SIGKILL);
  ::waitpid(pid, nullptr, 0);
  ASSERT_TRUE(finding);
  EXPECT_THAT(finding->what, HasSubstr("is process only"));
  EXPECT_EQ(finding->kind, Finding::Kind::kWarning);
  EXPECT_THAT(finding->remedy, ::testing::Not(HasSubstr("target logs")));
}

}  // namespace
}  // namespace spdkctl::node

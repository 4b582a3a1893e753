#include "node/setup_variables.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>

namespace spdkctl::node {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class SetupVariablesTest : public ::testing::Test {
 protected:
  void SetUp() override {
    std::string folder = fs::temp_directory_path() / "spdkctl-setup-XXXXXX";
    ASSERT_NE(::mkdtemp(folder.data()), nullptr);
    root_ = folder;
  }
  void TearDown() override { fs::remove_all(root_); }

  void Write(const std::string& path, const std::string& text) {
    fs::create_directories((root_ / path).parent_path());
    std::ofstream(root_ / path) << text;
  }
  std::vector<std::string> Found(const std::vector<std::string>& environment, std::optional<Release> release) {
    std::vector<std::string> found;
    for (const Finding& finding : CheckSetupVariables(environment, release, root_))
      found.push_back(finding.what + "; " + finding.remedy);
    return found;
  }

  fs::path root_;
};

TEST_F(SetupVariablesTest, OneThatTheReleaseDoesNotReadAnyMoreIsNamedWithItsSuccessor) {
  EXPECT_THAT(
      Found({"PCI_WHITELIST=0000:01:00.0", "HUGEMEM=4096"}, Release(23, 9)),
      ElementsAre("PCI_WHITELIST is set in the environment: setup.sh of SPDK releases after 20.10 does not read "
                  "it; hint: set PCI_ALLOWED instead"));
  EXPECT_THAT(Found({"HUGE_EVEN_ALLOC=yes"}, Release(24, 9)),
              ElementsAre("HUGE_EVEN_ALLOC is set in the environment: setup.sh of SPDK releases after 24.05 does not "
                          "read it; hint: set HUGENODE instead"));
}

TEST_F(SetupVariablesTest, OneThatTheReleaseDoesNotReadYetIsNamedToo) {
  EXPECT_THAT(Found({"PCI_BLOCKED=0000:01:00.0"}, Release(20, 1)),
              ElementsAre("PCI_BLOCKED is set in the environment: setup.sh of SPDK releases before 21.01 does not read "
                          "it; hint: set PCI_BLACKLIST instead"));
}

TEST_F(SetupVariablesTest, OneThatTheReleaseReadsIsNoFinding) {
  EXPECT_THAT(Found({"PCI_WHITELIST=x"}, Release(20, 10)), IsEmpty());
  EXPECT_THAT(Found({"PCI_ALLOWED=x", "PCI_BLOCKED=x", "SKIP_PCI=1", "NRHUGE=1"}, std::nullopt), IsEmpty());
}

TEST_F(SetupVariablesTest, UnitsAndTheirFilesAreLookedAt) {
  Write("etc/systemd/system/spdk.service",
        "[Service]\n# PCI_BLACKLIST=x\nEnvironmentFile=-/etc/default/spdk\n"
        "Environment=\"HUGEMEM=2048\" \"PCI_WHITELIST=none\"\nExecStartPre=/opt/spdk/scripts/setup.sh\n");
  Write("etc/default/spdk", "HUGEMEM=4096\nexport NVME_WHITELIST=\"0000:01:00.0\"\nMY_PCI_BLACKLIST=x\n");
  Write("etc/systemd/system/spdk.service.d/own.conf", "[Service]\nEnvironment=HUGE_EVEN_ALLOC=yes\n");
  Write("usr/lib/systemd/system/other.service", "[Service]\nEnvironment=PCI_WHITELIST=none\n");
  const std::string gone = ": setup.sh of SPDK releases after ";
  EXPECT_THAT(Found({}, Release(26, 5)),
              ::testing::UnorderedElementsAre(
                  "PCI_WHITELIST is set in " + (root_ / "etc/systemd/system/spdk.service").string() + ":4" + gone +
                      "20.10 does not read it; hint: set PCI_ALLOWED instead",
                  "NVME_WHITELIST is set in " + (root_ / "etc/default/spdk").string() + ":2" + gone +
                      "20.10 does not read it; hint: set PCI_ALLOWED instead",
                  "HUGE_EVEN_ALLOC is set in " + (root_ / "etc/systemd/system/spdk.service.d/own.conf").string() +
                      ":2" + gone + "24.05 does not read it; hint: set HUGENODE instead"));
}

}  // namespace
}  // namespace spdkctl::node

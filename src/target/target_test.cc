#include "spdkctl/target/target.h"

#include <gtest/gtest.h>

#include <fstream>

#include "base/os.h"
#include "target/resolve.h"

namespace spdkctl::target {
namespace {

/// A folder with a made-up /sys of four cores.
class TargetTest : public ::testing::Test {
 protected:
  void SetUp() override {
    std::string folder = "/tmp/spdkctl-target-XXXXXX";
    ASSERT_NE(::mkdtemp(folder.data()), nullptr);
    root_ = folder;
    std::filesystem::create_directories(root_ / "sys/devices/system/cpu");
    std::ofstream(root_ / "sys/devices/system/cpu/online") << "0-3\n";
    folders_ = {root_ / "run", root_ / "state"};
    installation_.directory = "/opt/spdk";
  }
  void TearDown() override { std::filesystem::remove_all(root_); }

  std::string Log(const std::string& text) {
    std::ofstream(root_ / "log") << text;
    return CauseFromLog(root_ / "log");
  }

  std::string Words(const std::string& name, const node::v1::Target& spec, Release release) {
    installation_.release = release;
    const auto address = AddressFor(folders_, name, spec);
    const auto line = MakeCommandLine(folders_, name, spec, installation_, *address);
    if (!line) return line.error().message;
    ini_ = line->config_text;
    std::string words;
    for (const std::string& word : line->arguments) words += word + " ";
    return words;
  }

  std::filesystem::path root_;
  Folders folders_;
  host::Installation installation_;
  std::string ini_;
};

TEST_F(TargetTest, CoresAreMasksOrLists) {
  EXPECT_EQ(*ParseCores("0x5", root_), (std::vector<int>{0, 2}));
  EXPECT_EQ(*ParseCores("[0,2-3]", root_), (std::vector<int>{0, 2, 3}));
  EXPECT_FALSE(ParseCores("0", root_));
  EXPECT_FALSE(ParseCores("[a]", root_));
}

TEST_F(TargetTest, ACoreBeyondTheMachineIsNamed) {
  const auto cores = ParseCores("[1,7]", root_);
  ASSERT_FALSE(cores);
  EXPECT_NE(cores.error().message.find("core 7, this host has 4 cores, numbered 0 to 3"), std::string::npos);
}

TEST_F(TargetTest, TheLogTellsWhoHoldsTheCore) {
  EXPECT_EQ(
      Log("Starting\napp.c: 771:claim_cpu_cores: *ERROR*: Cannot create lock on core 0, probably process 2113 has "
          "claimed it.\napp.c: *ERROR*: Unable to acquire lock\n"),
      "core 0 is held by process 2113");
}

TEST_F(TargetTest, TheFirstComplaintIsTheCause) {
  EXPECT_EQ(Log("note\nrpc.c: 180: *ERROR*: RPC Unix domain socket path in use\nmore: *ERROR*: stopping\n"),
            "RPC Unix domain socket path in use");
  EXPECT_EQ(Log("one\ntwo\n"), "two");
  EXPECT_EQ(Log(""), "");
}

TEST_F(TargetTest, NewReleasesTakeOptions) {
  node::v1::Target spec;
  spec.set_memory("256MiB");
  spec.set_config("/etc/x.json");
  spec.add_before_init()->set_method("nvmf_set_max_subsystems");
  EXPECT_EQ(Words("nvmf_tgt", spec, Release(26, 5)),
            "-m 0x1 -s 256 -r " + (root_ / "run/nvmf_tgt.sock").string() + " -u -c /etc/x.json --wait-for-rpc ");
}

TEST_F(TargetTest, DevicesAreTakenOnlyIfNamed) {
  node::v1::Target spec;
  spec.add_pci_devices("0000:5e:00.0");
  EXPECT_NE(Words("nvmf_tgt", spec, Release(26, 5)).find("-A 0000:5e:00.0"), std::string::npos);
  EXPECT_NE(Words("nvmf_tgt", spec, Release(20, 1)).find("-W 0000:5e:00.0"), std::string::npos);
  EXPECT_EQ(Words("nvmf_tgt", spec, Release(26, 5)).find("-u"), std::string::npos);
}

TEST_F(TargetTest, OldReleasesTakeAnIniFile) {
  node::v1::Target spec;
  spec.mutable_rpc()->set_address("127.0.0.1:5260");
  EXPECT_EQ(Words("nvmf_tgt", spec, Release(17, 7)), "-m 0x1 -c " + (root_ / "run/nvmf_tgt.conf").string() + " ");
  EXPECT_NE(ini_.find("[Nvmf]"), std::string::npos);
  EXPECT_NE(ini_.find("[Rpc]\n  Enable Yes\n  Listen 127.0.0.1:5260\n"), std::string::npos);
  spec.set_no_hugepages(true);
  EXPECT_NE(Words("nvmf_tgt", spec, Release(17, 7)).find("cannot run without huge pages"), std::string::npos);
}

}  // namespace
}  // namespace spdkctl::target

#include "target/config_check.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>

#include "target/check.h"

namespace spdkctl::target {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

/// A program that has the names of some methods, as SPDK's have.
class ConfigCheckTest : public ::testing::Test {
 protected:
  void SetUp() override {
    std::string folder = fs::temp_directory_path() / "spdkctl-check-XXXXXX";
    ASSERT_NE(::mkdtemp(folder.data()), nullptr);
    root_ = folder;
    launch_.application = "nvmf_tgt";
    launch_.program = root_ / "nvmf_tgt";
    launch_.release = Release(26, 5);
    launch_.knows_release = true;
    launch_.spec.set_config("f.json");
    std::ofstream(launch_.program) << std::string(3 << 20, '\0') << "rpc_get_methods bdev_malloc_create "
                                   << "bdev_lvol_create_lvstore nvmf_create_transport fork_only bdev_set_options";
  }
  void TearDown() override { fs::remove_all(root_); }

  std::vector<std::string> Faults(const std::string& method, const std::string& params = {}) {
    std::vector<std::string> faults;
    for (const Error& fault : FaultsOf({{method, params, "/subsystems/0/config/0"}}, "f.json", launch_))
      faults.push_back(fault.message);
    return faults;
  }

  fs::path root_;
  Launch launch_;
};

TEST_F(ConfigCheckTest, AMethodThatTheProgramLacksIsNamedWithItsPlace) {
  EXPECT_THAT(
      Faults("bdev_malloc_creat"),
      ElementsAre("f.json: call 1 of 1 (at /subsystems/0/config/0), bdev_malloc_creat: nvmf_tgt has no such "
                  "method; did you mean 'bdev_malloc_create'?; hint: mend it there, or load nothing with --fresh"));
}

TEST_F(ConfigCheckTest, AMethodOfAnotherApplicationIsNamedWithThose) {
  const auto faults = Faults("vhost_create_blk_controller", R"({"ctrlr":"v","dev_name":"M"})");
  ASSERT_THAT(faults, SizeIs(1));
  EXPECT_THAT(faults[0], HasSubstr("nvmf_tgt has no such method; "));
  EXPECT_THAT(faults[0], HasSubstr("vhost"));
}

TEST_F(ConfigCheckTest, AMethodOfAnotherReleaseIsNamedWithThose) {
  launch_.release = Release(20, 1);
  const auto faults = Faults("bdev_nvme_start_discovery", "{}");
  ASSERT_THAT(faults, SizeIs(1));
  EXPECT_THAT(faults[0], HasSubstr("this is 20.01"));
}

TEST_F(ConfigCheckTest, AMethodThatOnlyTheProgramHasIsNoFault) { EXPECT_THAT(Faults("fork_only", "{}"), IsEmpty()); }

TEST_F(ConfigCheckTest, AProgramWithoutNamesTellsNothing) {
  std::ofstream(launch_.program) << "its SPDK is in shared libraries";
  EXPECT_THAT(Faults("bdev_malloc_creat"), IsEmpty());
  launch_.program = root_ / "absent";
  EXPECT_THAT(Faults("bdev_malloc_creat"), IsEmpty());
}

TEST_F(ConfigCheckTest, AParameterThatTheReleaseRefusesIsNamed) {
  const auto faults = Faults("bdev_lvol_create_lvstore", R"({"bdev_nvme":"M","lvs_name":"l"})");
  ASSERT_THAT(faults, SizeIs(1));
  EXPECT_THAT(faults[0], HasSubstr("bdev_nvme"));
}

TEST_F(ConfigCheckTest, AParameterThatTheReleaseIgnoresIsNoFault) {
  EXPECT_THAT(Faults("nvmf_create_transport", R"({"trtype":"TCP","of_a_fork":1})"), IsEmpty());
}

TEST_F(ConfigCheckTest, OldNamesAreTaken) {
  EXPECT_THAT(Faults("construct_malloc_bdev", R"({"name":"M","num_blocks":8,"block_size":512})"), IsEmpty());
}

TEST_F(ConfigCheckTest, AReleaseBeyondTheSchemaIsNotJudged) {
  launch_.release = Release(99, 1);
  EXPECT_THAT(Faults("bdev_malloc_create", R"({"from_the_future":1})"), IsEmpty());
}

TEST_F(ConfigCheckTest, FilesOfArgumentsAreLookedAtToo) {
  std::ofstream(root_ / "own.json") << R"({"subsystems":[{"config":[{"method":"bdev_malloc_creat"}]}]})";
  std::ofstream(root_ / "own.ini") << "[Nvmf]\n  X 1\n";
  launch_.spec.clear_config();
  *launch_.spec.add_arguments() = "--json";
  *launch_.spec.add_arguments() = root_ / "own.json";
  EXPECT_THAT(ConfigurationFaults(launch_), SizeIs(1));
  launch_.spec.set_arguments(1, root_ / "own.ini");
  ASSERT_THAT(ConfigurationFaults(launch_), SizeIs(1));
  EXPECT_THAT(ConfigurationFaults(launch_)[0].message, HasSubstr("is an INI file"));
  launch_.release = Release(20, 7);
  EXPECT_THAT(ConfigurationFaults(launch_), IsEmpty());
}

}  // namespace
}  // namespace spdkctl::target

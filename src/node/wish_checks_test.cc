#include "node/wish_checks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

namespace spdkctl::node {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

class WishChecksTest : public ::testing::Test {
 protected:
  WishChecksTest() {
    std::string folder = fs::temp_directory_path() / "spdkctl-wishes-XXXXXX";
    root_ = ::mkdtemp(folder.data());
    launch_.name = "t";
    launch_.release = Release(26, 5);
    launch_.spdk = "/opt/spdk";
  }
  ~WishChecksTest() override { fs::remove_all(root_); }

  void AddDevice(const std::string& address, const std::string& driver) {
    const fs::path folder = root_ / "sys/bus/pci/devices" / address;
    fs::create_directories(folder);
    if (!driver.empty()) fs::create_symlink("../drivers/" + driver, folder / "driver");
  }
  /// Of the device alone that is asked for.
  std::vector<Finding> Of(const std::string& device) {
    launch_.spec.clear_pci_devices();
    launch_.spec.add_pci_devices(device);
    return CheckWishes(launch_, root_);
  }

  fs::path root_;
  target::Launch launch_;
};

TEST_F(WishChecksTest, ADeviceThatIsNotThereIsTold) {
  AddDevice("0000:5e:00.0", "vfio-pci");
  EXPECT_THAT(Of("0000:5e:00.0"), IsEmpty());
  EXPECT_THAT(Of("5e:00.0"), IsEmpty()) << "without its domain";
  const auto absent = Of("0000:99:00.0");
  ASSERT_EQ(absent.size(), 1u);
  EXPECT_EQ(absent[0].what, "target t: PCI device 0000:99:00.0 is not on this host; the target would start without it");
}

TEST_F(WishChecksTest, ADeviceOfTheKernelIsToldWithWhatTakesItAway) {
  AddDevice("0000:5e:00.0", "nvme");
  const auto taken = Of("0000:5e:00.0");
  ASSERT_EQ(taken.size(), 1u);
  EXPECT_THAT(taken[0].what, HasSubstr("has the kernel's driver nvme"));
  EXPECT_EQ(taken[0].remedy, "PCI_ALLOWED=0000:5e:00.0 /opt/spdk/scripts/setup.sh");
  launch_.release = Release(20, 1);
  EXPECT_THAT(Of("0000:5e:00.0")[0].remedy, HasSubstr("PCI_WHITELIST="));
}

TEST_F(WishChecksTest, AFolderOfTheRpcAddressThatIsToBeMadeIsTold) {
  launch_.address = Address{(root_ / "no/such/t.sock").string(), {}, 0};
  EXPECT_THAT(CheckWishes(launch_, root_), IsEmpty()) << "nobody named it";
  launch_.spec.mutable_rpc()->set_address(launch_.address.path);
  const auto told = CheckWishes(launch_, root_);
  ASSERT_EQ(told.size(), 1u);
  EXPECT_THAT(told[0].what, HasSubstr((root_ / "no/such").string() + " of its RPC address is not there"));
}

}  // namespace
}  // namespace spdkctl::node

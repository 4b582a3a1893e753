#include "node/wish_checks.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/shell.h"

namespace spdkctl::node {
namespace {

namespace fs = std::filesystem;

// Since 21.01 setup.sh reads PCI_ALLOWED.
constexpr Release kAllows(21, 1);

/// The drivers that leave a device to userspace.
bool LeavesToUserspace(const std::string& driver) {
  return driver == "vfio-pci" || driver == "uio_pci_generic" || driver == "igb_uio";
}

/// "5e:00.0" is of domain 0.
std::string FullAddress(const std::string& device) {
  return std::count(device.begin(), device.end(), ':') == 1 ? "0000:" + device : device;
}

void CheckDevice(const target::Launch& launch, const std::string& device, const fs::path& root,
                 std::vector<Finding>& findings) {
  const auto warn = [&](const std::string& what, const std::string& remedy) {
    findings.push_back(
        {Finding::Kind::kWarning, fmt::format("target {}: PCI device {} {}", launch.name, device, what), remedy});
  };
  std::error_code failed;
  const fs::path folder = root / "sys/bus/pci/devices" / FullAddress(device);
  if (!fs::exists(folder, failed))
    return failed ? warn(fmt::format("cannot be looked up: {}", failed.message()), "hint: run as root")
                  : warn("is not on this host; the target would start without it",
                         "hint: see `lspci -D`; one behind a VMD is taken by the VMD's address");
  const fs::path driver = fs::read_symlink(folder / "driver", failed).filename();
  if (!failed && LeavesToUserspace(driver.string())) return;
  warn(failed ? "has no driver; the target would start without it"
              : fmt::format("has the kernel's driver {}; the target would start without it", driver.string()),
       fmt::format("{}={} {}", launch.release < kAllows ? "PCI_WHITELIST" : "PCI_ALLOWED", FullAddress(device),
                   ShellQuoted((launch.spdk / "scripts/setup.sh").string())));
}

}  // namespace

std::vector<Finding> CheckWishes(const target::Launch& launch, const fs::path& root) {
  std::vector<Finding> findings;
  if (!launch.simulated) {
    for (const std::string& device : launch.spec.pci_devices()) CheckDevice(launch, device, root, findings);
  }
  std::error_code failed;
  const fs::path folder = fs::path(launch.address.path).parent_path();
  // Our own folder is made by whoever needs it.
  const bool named = launch.address.is_unix() && !launch.spec.rpc().address().empty();
  if (named && !fs::exists(folder, failed) && !failed)
    findings.push_back({Finding::Kind::kWarning,
                        fmt::format("target {}: the folder {} of its RPC address is not there; `up` makes it",
                                    launch.name, folder.string()),
                        "hint: correct rpc.address if that is a slip"});
  return findings;
}

}  // namespace spdkctl::node

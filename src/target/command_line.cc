#include "target/command_line.h"

#include <string_view>

#include <fmt/format.h>

#include "base/os.h"
#include "target/config_check.h"
#include "target/cores.h"
#include "target/folders.h"

namespace spdkctl::target {
namespace {

namespace fs = std::filesystem;

// The option to wait for RPCs was -w at first.
constexpr Release kWaitForRpcIsLong(18, 10);
// Since 21.01 the option that allows a device is -A; it was -W before.
constexpr Release kAllowsDevicesByA(21, 1);

/// The section that the application looks for and does not start without, unless `ini` has it.
std::string RequiredSection(const std::string& application, const std::string& ini) {
  if (application == "nvmf_tgt" && ini.find("[Nvmf]") == std::string::npos) return "[Nvmf]\n  MaxQueuesPerSession 4\n";
  if (application == "iscsi_tgt" && ini.find("[iSCSI]") == std::string::npos) {
    return "[iSCSI]\n  NodeBase \"iqn.2016-06.io.spdk\"\n";
  }
  return {};
}

/// The user's INI file, if there is one, with sections added that turn RPC on and attach the devices.
std::string IniText(const Launch& launch) {
  std::string text;
  if (!launch.spec.config().empty()) text = ReadFile(launch.spec.config()).value_or("") + "\n";
  text += RequiredSection(launch.application, text);
  text += fmt::format("[Rpc]\n  Enable Yes\n  Listen {}\n", launch.address.ToString());
  if (launch.spec.pci_devices().empty()) return text;
  text += "[Nvme]\n";
  int index = 0;
  for (const std::string& device : launch.spec.pci_devices()) {
    text += fmt::format("  TransportID \"trtype:PCIe traddr:{}\" Nvme{}\n", device, index++);
  }
  return text;
}

/// Whether an spdk_tgt was built with sockets that have a folder (-S). One that was not refuses the option; its usage
/// text does not name it, in all releases with the same words.
bool TakesSocketFolder(const fs::path& program) { return HasText(program, "sockets (default: pwd)") == true; }

/// The folder for vhost sockets, which are in the target's working folder otherwise. Empty for applications that make
/// none.
fs::path VhostFolder(const Folders& folders, const Launch& launch) {
  const bool always = launch.application == "vhost";
  if (!always && launch.application != "spdk_tgt") return {};
  if (!launch.spec.vhost_directory().empty()) return Absolute(launch.spec.vhost_directory());
  return always || launch.simulated || TakesSocketFolder(launch.program) ? folders.runtime / "vhost" : fs::path();
}

/// The options of SPDK 18.04 and later, for what older releases read from their INI file.
void AddOptions(const Launch& launch, std::vector<std::string>& arguments) {
  const node::v1::Target& spec = launch.spec;
  arguments.insert(arguments.end(), {"-r", launch.address.ToString()});
  // Without a list SPDK would take every device that is bound to a userspace driver.
  if (spec.pci_devices().empty()) arguments.emplace_back("-u");
  for (const std::string& device : spec.pci_devices())
    arguments.insert(arguments.end(), {launch.release >= kAllowsDevicesByA ? "-A" : "-W", device});
  if (spec.no_hugepages()) arguments.emplace_back("--no-huge");
  if (launch.waits_for_rpc) arguments.emplace_back(launch.release >= kWaitForRpcIsLong ? "--wait-for-rpc" : "-w");
}

}  // namespace

void AddCommandLine(const Folders& folders, Launch& launch) {
  const node::v1::Target& spec = launch.spec;
  std::vector<std::string>& arguments = launch.arguments;
  arguments = {"-m", CoreMask(launch.cores)};
  if (launch.memory) arguments.insert(arguments.end(), {"-s", std::to_string(*launch.memory >> 20)});
  if (launch.release >= kTakesRpcOption) {
    AddOptions(launch, arguments);
  } else {
    launch.files.push_back({folders.runtime / (launch.name + ".conf"), IniText(launch)});
    arguments.insert(arguments.end(), {"-c", launch.files.back().path.string()});
  }
  if (spec.has_shm_id()) arguments.insert(arguments.end(), {"-i", std::to_string(spec.shm_id())});
  if (const fs::path vhost = VhostFolder(folders, launch); !vhost.empty()) {
    launch.folders.push_back(vhost);
    arguments.insert(arguments.end(), {"-S", vhost.string()});
  }
  arguments.insert(arguments.end(), spec.arguments().begin(), spec.arguments().end());
}

}  // namespace spdkctl::target

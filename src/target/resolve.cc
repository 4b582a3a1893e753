#include "target/resolve.h"

#include <grp.h>

#include <algorithm>

#include <fmt/format.h>

#include "base/os.h"
#include "base/text.h"
#include "spdkctl/host/hugepages.h"
#include "spdkctl/schema/codec.h"
#include "target/cores.h"

namespace spdkctl::target {
namespace {

namespace fs = std::filesystem;

// Before 18.01 SPDK keeps cores in 64 bits and loses those beyond, although DPDK starts on them.
constexpr Release kCoresBeyond63(18, 1);
// Since 18.04 applications take the RPC address as an option and JSON as configuration.
constexpr Release kTakesRpcOption(18, 4);
// Since 18.07 an application can wait for RPCs before it starts its subsystems; the option was -w at first.
constexpr Release kWaitsForRpc(18, 7);
constexpr Release kWaitForRpcIsLong(18, 10);
// Since 21.01 the option that allows a device is -A; it was -W before.
constexpr Release kAllowsDevicesByA(21, 1);

constexpr std::string_view kDefaultCores = "0x1";

Error Invalid(std::string why) { return MakeError(Code::kInvalidArgument, std::move(why)); }

Result<void> ResolveProgram(const host::Installation& installation, Launch& launch) {
  launch.spdk = installation.directory;
  launch.release = installation.release.value_or(Schema::Get().newest());
  launch.simulated = installation.simulated;
  Result<fs::path> program = installation.Find(launch.application);
  if (!program) return program.error();
  launch.program = std::move(*program);
  return {};
}

Result<void> ResolveCores(const fs::path& root, Launch& launch) {
  const std::string& cores = launch.spec.cores();
  Result<std::vector<int>> parsed = ParseCores(cores.empty() ? std::string(kDefaultCores) : cores, root);
  if (!parsed) return parsed.error();
  if (parsed->back() > 63 && launch.release < kCoresBeyond63)
    return MakeError(Code::kUnsupported,
                     fmt::format("core {}: SPDK {} uses cores 0 to 63 only; others can be used from SPDK {} on",
                                 parsed->back(), launch.release.ToString(), kCoresBeyond63.ToString()));
  launch.cores = std::move(*parsed);
  const auto& arguments = launch.spec.arguments();
  launch.heeds_core_locks =
      !launch.simulated && std::find(arguments.begin(), arguments.end(), "--disable-cpumask-locks") == arguments.end();
  return {};
}

Result<void> ResolveMemory(Launch& launch) {
  if (launch.spec.no_hugepages() && launch.release < kTakesRpcOption)
    return MakeError(Code::kUnsupported,
                     fmt::format("SPDK {} cannot run without huge pages", launch.release.ToString()));
  if (launch.spec.memory().empty()) return {};
  const Result<std::uint64_t> bytes = ParseSize(launch.spec.memory());
  if (!bytes) return bytes.error();
  launch.memory = *bytes;
  return {};
}

/// The group and mode of the RPC socket; a TCP port has none.
Result<void> ResolveAccess(const node::v1::Rpc& rpc, Launch& launch) {
  if (!launch.address.is_unix()) return {};
  if (!rpc.group().empty()) {
    const group* const found = ::getgrnam(rpc.group().c_str());  // NOLINT(concurrency-mt-unsafe)
    if (found == nullptr) return MakeError(Code::kNotFound, fmt::format("there is no group '{}'", rpc.group()));
    launch.group = found->gr_gid;
  }
  if (!rpc.mode().empty()) {
    const auto mode = ParseNumber(rpc.mode(), 8);
    if (!mode || *mode > 0777)
      return Invalid(fmt::format("rpc mode '{}' is no octal mode; write it like 0660", rpc.mode()));
    launch.mode = static_cast<mode_t>(*mode);
  }
  return {};
}

Result<void> ResolveAddress(const Folders& folders, Launch& launch) {
  const std::string& wanted = launch.spec.rpc().address();
  Result<Address> address = Address::Parse(wanted.empty() ? DefaultAddress(folders, launch.name) : wanted);
  if (!address) return address.error();
  launch.address = std::move(*address);
  const fs::path folder = fs::path(launch.address.path).parent_path();
  if (!folder.empty()) launch.folders.push_back(folder);
  return ResolveAccess(launch.spec.rpc(), launch);
}

/// Refuses now what would be refused when the target has started. Methods that the schema does not know are sent as
/// they stand.
Result<void> CheckCalls(const google::protobuf::RepeatedPtrField<node::v1::Call>& calls) {
  for (const node::v1::Call& call : calls) {
    const Method* const method = Schema::Get().Find(call.method());
    if (method == nullptr) continue;
    if (auto parsed = ParseParams(*method, call.params(), *method->NewRequest()); !parsed) return parsed;
  }
  return {};
}

Result<void> ResolveStartUp(const Launch& launch) {
  if (!launch.spec.before_init().empty() && launch.release < kWaitsForRpc)
    return MakeError(Code::kUnsupported, fmt::format("calls before start-up came with SPDK {}, this is {}",
                                                     kWaitsForRpc.ToString(), launch.release.ToString()));
  if (auto before = CheckCalls(launch.spec.before_init()); !before) return before;
  return CheckCalls(launch.spec.after_init());
}

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

/// The folder for vhost sockets. It is empty for applications that make none, and for spdk_tgt unless it is set.
fs::path VhostFolder(const Folders& folders, const Launch& launch) {
  const bool always = launch.application == "vhost";
  if (!always && launch.application != "spdk_tgt") return {};
  if (!launch.spec.vhost_directory().empty()) return launch.spec.vhost_directory();
  return always ? folders.runtime / "vhost" : fs::path();
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
  if (!spec.config().empty()) arguments.insert(arguments.end(), {"-c", spec.config()});
  if (!spec.before_init().empty())
    arguments.emplace_back(launch.release >= kWaitForRpcIsLong ? "--wait-for-rpc" : "-w");
}

void ResolveArguments(const Folders& folders, Launch& launch) {
  const node::v1::Target& spec = launch.spec;
  std::vector<std::string>& arguments = launch.arguments;
  arguments = {"-m", CoreMask(launch.cores)};
  if (launch.memory)
    arguments.insert(arguments.end(), {"-s", std::to_string(std::max<std::uint64_t>(1, *launch.memory >> 20))});
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

}  // namespace

std::uint64_t Launch::HugepagesNeeded() const {
  return simulated || spec.no_hugepages() ? 0 : memory.value_or(host::kDefaultTargetMemory);
}

Result<void> CheckName(const std::string& name) {
  constexpr std::string_view kAllowed = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.-";
  if (!name.empty() && name.find_first_not_of(kAllowed) == std::string::npos && name.front() != '.') return {};
  return Invalid(fmt::format("'{}' is no name for a target: letters, digits, '_', '-' and '.' only", name));
}

Result<Launch> Resolve(const Folders& folders, const std::string& name, const node::v1::Target& spec,
                       const host::Installation& installation, const fs::path& root) {
  if (auto plain = CheckName(name); !plain) return plain.error();
  Launch launch;
  launch.name = name;
  launch.application = spec.application().empty() ? name : spec.application();
  launch.spec = spec;
  launch.folders = {folders.runtime};
  launch.log = folders.runtime / (name + ".log");
  if (auto found = ResolveProgram(installation, launch); !found) return found.error();
  if (auto cores = ResolveCores(root, launch); !cores) return cores.error();
  if (auto memory = ResolveMemory(launch); !memory) return memory.error();
  if (auto address = ResolveAddress(folders, launch); !address) return address.error();
  if (auto calls = ResolveStartUp(launch); !calls) return calls.error();
  ResolveArguments(folders, launch);
  return launch;
}

}  // namespace spdkctl::target

#include "target/resolve.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/os.h"
#include "base/text.h"

namespace spdkctl::target {
namespace {

// From this release on applications take the RPC address as an option and JSON as configuration.
constexpr Release kTakesRpcOption(18, 4);

Error Invalid(std::string why) { return MakeError(Code::kInvalidArgument, std::move(why)); }

/// A section that the application does not start without, if only to be found.
std::string RequiredSection(const std::string& application, const std::string& ini) {
  if (application == "nvmf_tgt" && ini.find("[Nvmf]") == std::string::npos) return "[Nvmf]\n  MaxQueuesPerSession 4\n";
  if (application == "iscsi_tgt" && ini.find("[iSCSI]") == std::string::npos) {
    return "[iSCSI]\n  NodeBase \"iqn.2016-06.io.spdk\"\n";
  }
  return {};
}

/// An INI file that turns RPC on, behind what the user's own has.
Result<std::string> IniText(const std::string& application, const node::v1::Target& spec, const Address& address) {
  std::string text;
  if (!spec.config().empty()) {
    const auto own = ReadFile(spec.config());
    if (!own) return MakeError(Code::kNotFound, fmt::format("cannot read the configuration {}", spec.config()));
    text = *own + "\n";
  }
  text += RequiredSection(application, text);
  text += fmt::format("[Rpc]\n  Enable Yes\n  Listen {}\n", address.ToString());
  if (spec.pci_devices().empty()) return text;
  text += "[Nvme]\n";
  int index = 0;
  for (const std::string& device : spec.pci_devices()) {
    text += fmt::format("  TransportID \"trtype:PCIe traddr:{}\" Nvme{}\n", device, index++);
  }
  return text;
}

Result<std::string> CoreMask(const node::v1::Target& spec) {
  const Result<std::vector<int>> cores = ParseCores(spec.cores().empty() ? "0x1" : spec.cores());
  if (!cores) return cores.error();
  std::uint64_t mask = 0;
  for (const int core : *cores) mask |= std::uint64_t{1} << core;
  return fmt::format("0x{:x}", mask);
}

void AddPciOptions(const node::v1::Target& spec, Release release, std::vector<std::string>& arguments) {
  constexpr Release kAllowedOption(21, 1);  // -W before
  // Without a list SPDK would take every device that is bound to a userspace driver.
  if (spec.pci_devices().empty()) arguments.emplace_back("-u");
  for (const std::string& device : spec.pci_devices())
    arguments.insert(arguments.end(), {release >= kAllowedOption ? "-A" : "-W", device});
}

}  // namespace

Result<std::vector<int>> ParseCores(const std::string& text, const std::filesystem::path& root) {
  std::vector<int> cores;
  if (text.starts_with("[") && text.ends_with("]")) {
    for (const std::string& part : Split(std::string_view(text).substr(1, text.size() - 2), ',')) {
      const auto ends = Split(Trim(part), '-');
      const auto first = ParseNumber(ends.front());
      const auto last = ParseNumber(ends.back());
      if (!first || !last || ends.size() > 2 || *last < *first || *last > 4095)
        return Invalid(fmt::format("'{}' is no list of cores; write it like [0,2-3]", text));
      for (std::uint64_t core = *first; core <= *last; ++core) cores.push_back(static_cast<int>(core));
    }
  } else {
    const bool prefixed = text.starts_with("0x") || text.starts_with("0X");
    const auto mask = ParseNumber(prefixed ? std::string_view(text).substr(2) : std::string_view(text), 16);
    if (!mask || *mask == 0)
      return Invalid(fmt::format("'{}' is no core mask; write it like 0x3, or as a list like [0,1]", text));
    for (int core = 0; core < 64; ++core) {
      if ((*mask >> core & 1) != 0) cores.push_back(core);
    }
  }
  const std::vector<int> online = host::OnlineCores(root);
  for (const int core : cores) {
    if (std::find(online.begin(), online.end(), core) == online.end()) {
      return Invalid(fmt::format("cores '{}' name core {}, this host has {} cores, numbered {} to {}", text, core,
                                 online.size(), online.front(), online.back()));
    }
  }
  return cores;
}

Result<Address> AddressFor(const Folders& folders, const std::string& name, const node::v1::Target& spec) {
  return Address::Parse(spec.rpc().address().empty() ? DefaultAddress(folders, name) : spec.rpc().address());
}

Result<CommandLine> MakeCommandLine(const Folders& folders, const std::string& name, const node::v1::Target& spec,
                                    const host::Installation& installation, const Address& address) {
  const Release release = installation.release.value_or(Schema::Get().newest());
  const std::string application = spec.application().empty() ? name : spec.application();
  CommandLine line;
  std::vector<std::string>& arguments = line.arguments;
  Result<std::string> mask = CoreMask(spec);
  if (!mask) return mask.error();
  arguments = {"-m", *mask};
  if (!spec.memory().empty()) {
    const Result<std::uint64_t> bytes = ParseSize(spec.memory());
    if (!bytes) return bytes.error();
    arguments.insert(arguments.end(), {"-s", std::to_string(std::max<std::uint64_t>(1, *bytes >> 20))});
  }
  if (release >= kTakesRpcOption) {
    arguments.insert(arguments.end(), {"-r", address.ToString()});
    AddPciOptions(spec, release, arguments);
    if (spec.no_hugepages()) arguments.emplace_back("--no-huge");
    if (!spec.config().empty()) arguments.insert(arguments.end(), {"-c", spec.config()});
    if (!spec.before_init().empty()) arguments.emplace_back("--wait-for-rpc");
  } else {
    if (!spec.before_init().empty())
      return MakeError(
          Code::kUnsupported,
          fmt::format("target {}: calls before start-up came with SPDK 18.07, this is {}", name, release.ToString()));
    if (spec.no_hugepages())
      return MakeError(Code::kUnsupported,
                       fmt::format("target {}: SPDK {} cannot run without huge pages", name, release.ToString()));
    Result<std::string> text = IniText(application, spec, address);
    if (!text) return text.error();
    line.config_text = std::move(*text);
    line.config_path = (folders.runtime / (name + ".conf")).string();
    arguments.insert(arguments.end(), {"-c", line.config_path});
  }
  if (spec.has_shm_id()) arguments.insert(arguments.end(), {"-i", std::to_string(spec.shm_id())});
  const bool has_vhost = application == "vhost" || application == "spdk_tgt";
  if (has_vhost && (application == "vhost" || !spec.vhost_directory().empty())) {
    arguments.insert(arguments.end(), {"-S", spec.vhost_directory().empty() ? (folders.runtime / "vhost").string()
                                                                            : spec.vhost_directory()});
  }
  arguments.insert(arguments.end(), spec.arguments().begin(), spec.arguments().end());
  return line;
}

}  // namespace spdkctl::target

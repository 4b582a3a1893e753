#include "node/foreign.h"

#include <grp.h>
#include <sys/stat.h>

#include <algorithm>
#include <filesystem>
#include <set>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/text.h"
#include "node/seen.h"

namespace spdkctl::node {
namespace {

namespace fs = std::filesystem;

std::string OrNone(const std::string& text) { return text.empty() ? "none" : text; }

/// Collects differences in words.
class Comparison {
 public:
  void Texts(std::string_view what, const std::string& is, const std::string& shall_be) {
    if (is != shall_be) Differs(what, OrNone(is), OrNone(shall_be));
  }
  void Differs(std::string_view what, const std::string& is, const std::string& shall_be) {
    lines.push_back(fmt::format("{} is {}, the file says {}", what, is, shall_be));
  }
  void Unknown(std::string_view what, std::string_view why) {
    lines.push_back(fmt::format("{} cannot be told: {}", what, why));
  }

  std::vector<std::string> lines;
};

template <typename List>
std::string InWords(const List& list) {
  return list.empty() ? std::string() : fmt::format("[{}]", fmt::join(list, ", "));
}

void CompareCores(const v1::Target& is, const target::Launch& wanted, Comparison& found) {
  const auto cores = target::ParseCores(is.cores().empty() ? "0x1" : is.cores());
  if (!cores) return found.Unknown("cores", cores.error().message);
  if (*cores != wanted.cores) found.Differs("cores", InWords(*cores), InWords(wanted.cores));
}

void CompareMemory(const v1::Target& is, const target::Launch& wanted, Comparison& found) {
  std::optional<std::uint64_t> memory;
  if (!is.memory().empty()) {
    const auto parsed = ParseSize(is.memory());
    if (!parsed) return found.Unknown("memory", parsed.error().message);
    memory = *parsed;
  }
  const auto words = [](const std::optional<std::uint64_t>& bytes) {
    return bytes ? FormatWholeSize(*bytes) : std::string("what the application takes by itself");
  };
  if (memory != wanted.memory) found.Differs("memory", words(memory), words(wanted.memory));
  if (is.no_hugepages() != wanted.spec.no_hugepages())
    found.Differs("no_hugepages", is.no_hugepages() ? "true" : "false", wanted.spec.no_hugepages() ? "true" : "false");
}

void CompareDevices(const v1::Target& is, const v1::Target& wanted, Comparison& found) {
  const std::set<std::string> has(is.pci_devices().begin(), is.pci_devices().end());
  const std::set<std::string> shall_have(wanted.pci_devices().begin(), wanted.pci_devices().end());
  if (has != shall_have) found.Texts("pci_devices", InWords(has), InWords(shall_have));
}

/// The program tells which SPDK it is of. A simulator that plays an application is of none.
void CompareProgram(const target::Target& running, const target::Launch& wanted, Comparison& found) {
  const bool plays = running.exe.filename() == "spdksim";
  if (plays && !wanted.simulated) return found.Differs("the program", "a simulated one", wanted.program.string());
  std::error_code failed;
  if (plays || running.exe.empty() || fs::equivalent(running.exe, wanted.program, failed)) return;
  if (!failed) found.Differs("the program", running.exe.string(), wanted.program.string());
}

/// Who may use the socket, where the file says that.
void CompareAccess(const target::Launch& wanted, Comparison& found) {
  if (!wanted.address.is_unix() || (!wanted.mode && !wanted.group)) return;
  struct stat about = {};
  if (::stat(wanted.address.path.c_str(), &about) != 0) return found.Unknown("rpc mode", wanted.address.path);
  const mode_t mode = about.st_mode & 0777;
  const mode_t shall_be = wanted.mode.value_or(0660);
  if (mode != shall_be) found.Differs("rpc mode", fmt::format("{:04o}", mode), fmt::format("{:04o}", shall_be));
  if (wanted.group && about.st_gid != *wanted.group)
    found.Differs("rpc group", std::to_string(about.st_gid), wanted.spec.rpc().group());
}

}  // namespace

std::string Unambiguous(const Address& address) {
  if (!address.is_unix()) return address.ToString();
  std::error_code failed;
  const fs::path path = fs::absolute(address.path, failed);
  const fs::path resolved = fs::weakly_canonical(path, failed);
  return (failed ? path.lexically_normal() : resolved).string();
}

std::optional<target::Target> StandsAt(const Address& address, const std::string& application,
                                       const std::vector<target::Target>& targets) {
  const std::string wanted = Unambiguous(address);
  const auto found = std::find_if(targets.begin(), targets.end(), [&](const target::Target& target) {
    return !target.ours && target::IsTrusted(target) && target.application == application && target.address &&
           Unambiguous(*target.address) == wanted && target::LifeOf(target) == target::Life::kRuns;
  });
  return found == targets.end() ? std::nullopt : std::optional(*found);
}

std::optional<target::Target> StandsFor(const target::Folders& folders, const v1::NodeFile& file,
                                        const std::string& name, const std::vector<target::Target>& targets) {
  const auto found = file.targets().find(name);
  if (found == file.targets().end()) return std::nullopt;
  const v1::Target& spec = found->second;
  const std::string& asked = spec.rpc().address();
  const auto address = Address::Parse(asked.empty() ? target::DefaultAddress(folders, name) : asked);
  return address ? StandsAt(*address, spec.application().empty() ? name : spec.application(), targets) : std::nullopt;
}

std::vector<std::string> DifferencesOf(const target::Target& running, const target::Launch& wanted) {
  const v1::Target is = SeenAs(running);
  Comparison found;
  CompareProgram(running, wanted, found);
  CompareCores(is, wanted, found);
  CompareMemory(is, wanted, found);
  CompareDevices(is, wanted.spec, found);
  found.Texts("config", is.config(), wanted.spec.config());
  if (!wanted.spec.vhost_directory().empty())
    found.Texts("vhost_directory", is.vhost_directory(), wanted.spec.vhost_directory());
  const auto id = [](const v1::Target& spec) { return spec.has_shm_id() ? std::to_string(spec.shm_id()) : ""; };
  found.Texts("shm_id", id(is), id(wanted.spec));
  // Options that have a key, or that spdkctl adds by itself, are not among what is seen.
  const std::vector<std::string> words(wanted.spec.arguments().begin(), wanted.spec.arguments().end());
  const v1::Target told = SpecOfCommandLine(words);
  const v1::Target seen = SpecOfCommandLine({is.arguments().begin(), is.arguments().end()});
  found.Texts("arguments", InWords(seen.arguments()), InWords(told.arguments()));
  CompareAccess(wanted, found);
  if (wanted.spec.before_init_size() + wanted.spec.after_init_size() != 0)
    found.Unknown("whether its calls (before_init, after_init) were made", "spdkctl did not start it");
  return found.lines;
}

std::string Describe(const Foreign& foreign) {
  return fmt::format("{} runs as pid {}, started by {} and not by spdkctl", foreign.name, foreign.target.process.pid,
                     foreign.target.owner);
}

}  // namespace spdkctl::node

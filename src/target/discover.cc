#include <pwd.h>

#include <algorithm>

#include <fmt/format.h>

#include "base/os.h"
#include "base/text.h"
#include "target/records.h"

namespace spdkctl::target {
namespace {

constexpr std::string_view kDefaultSocket = "/var/tmp/spdk.sock";

bool IsApplication(std::string_view name) {
  return std::find(host::kApplications.begin(), host::kApplications.end(), name) != host::kApplications.end();
}

/// The value of -r or --rpc-socket on a command line.
std::string RpcArgument(const std::vector<std::string>& arguments) {
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    for (const std::string_view flag : {"-r", "--rpc-socket"}) {
      if (arguments[i] == flag && i + 1 < arguments.size()) return arguments[i + 1];
      if (flag.size() > 2 && arguments[i].starts_with(std::string(flag) + "="))
        return arguments[i].substr(flag.size() + 1);
    }
    if (arguments[i].starts_with("-r") && arguments[i].size() > 2) return arguments[i].substr(2);
  }
  return {};
}

/// The address that most likely takes RPC: the one on the command line, else, of those that the process listens on,
/// SPDK's default socket, the TCP port of 17.07, or any other socket.
std::optional<Address> RpcAddress(const host::Process& process) {
  const std::string named = RpcArgument(process.arguments);
  const std::vector<std::string> listening = host::ListeningAddresses(process.id.pid);
  std::string best = named;
  const auto has = [&](std::string_view address) {
    return std::find(listening.begin(), listening.end(), address) != listening.end();
  };
  if (best.empty() && has(kDefaultSocket)) best = kDefaultSocket;
  for (const std::string& address : listening) {
    if (best.empty() && address.front() != '/' && address.ends_with(":5260")) best = address;
  }
  for (const std::string& address : listening) {
    if (best.empty() && address.front() == '/') best = address;
  }
  if (best.empty()) return std::nullopt;
  auto address = Address::Parse(best);
  return address ? std::optional<Address>(*address) : std::nullopt;
}

std::string OwnerOf(const host::Process& process) {
  if (!process.unit.empty()) return process.unit;
  const passwd* const user = ::getpwuid(process.uid);  // NOLINT(concurrency-mt-unsafe)
  return user != nullptr ? user->pw_name : std::to_string(process.uid);
}

/// The application that a process runs: by its executable, or by its name where that cannot be read.
std::string ApplicationOf(const host::Process& process) {
  std::string name = process.exe ? process.exe->filename().string() : process.name;
  if (const std::size_t deleted = name.find(" (deleted)"); deleted != std::string::npos) name.resize(deleted);
  return IsApplication(name) ? name : std::string();
}

Target FromProcess(const host::Process& process, std::string application) {
  Target target;
  target.name = target.application = std::move(application);
  target.process = process.id;
  target.address = RpcAddress(process);
  target.exe = process.exe.value_or("");
  target.owner = OwnerOf(process);
  target.verified = process.exe.has_value();
  target.stopped = process.state == 'T';
  return target;
}

std::string Describe(const std::vector<Target>& targets) {
  if (targets.empty()) return "no SPDK target runs on this host";
  std::vector<std::string> lines;
  for (const Target& target : targets)
    lines.push_back(fmt::format("{} (pid {}, {})", target.name, target.process.pid,
                                target.address ? target.address->ToString() : "no address"));
  return "there are: " + Join(lines, ", ");
}

}  // namespace

Result<std::vector<Target>> List(const Folders& folders) {
  std::vector<Target> targets;
  for (const node::v1::TargetRecord& record : ReadRecords(folders)) {
    Target target = FromRecord(record);
    const auto process = host::ReadProcess(target.process.pid);
    if (!host::IsAlive(target.process)) continue;
    target.stopped = process && process->state == 'T';
    targets.push_back(std::move(target));
  }
  for (const host::Process& process : host::ListProcesses()) {
    std::string application = ApplicationOf(process);
    if (application.empty() || process.state == 'Z') continue;
    if (std::any_of(targets.begin(), targets.end(), [&](const Target& known) { return known.process == process.id; }))
      continue;
    targets.push_back(FromProcess(process, std::move(application)));
  }
  std::sort(targets.begin(), targets.end(), [](const Target& a, const Target& b) {
    return std::tie(a.name, a.process.pid) < std::tie(b.name, b.process.pid);
  });
  return targets;
}

Result<Target> Choose(const Folders& folders, const std::string& name_pid_or_address) {
  std::string wanted = name_pid_or_address;
  if (wanted.empty()) wanted = Env("SPDKCTL_TARGET").value_or("");
  if (wanted.find_first_of("/:") != std::string::npos) {
    Result<Address> address = Address::Parse(wanted);
    if (!address) return address.error();
    Target target;
    target.name = wanted;
    target.address = *address;
    return target;
  }
  Result<std::vector<Target>> targets = List(folders);
  if (!targets) return targets.error();
  if (wanted.empty()) {
    if (targets->size() == 1) return targets->front();
    return MakeError(targets->empty() ? Code::kNotFound : Code::kInvalidArgument,
                     fmt::format("{}{}", Describe(*targets),
                                 targets->empty() ? "; start one, or name an address with -s" : "; name one with -t"));
  }
  std::vector<Target> matches;
  std::copy_if(targets->begin(), targets->end(), std::back_inserter(matches), [&](const Target& target) {
    return target.name == wanted || std::to_string(target.process.pid) == wanted;
  });
  // A name that spdkctl gave to a target means that one, even where others of the same application run.
  const auto ours = std::count_if(matches.begin(), matches.end(), [](const Target& target) { return target.ours; });
  if (ours == 1) std::erase_if(matches, [](const Target& target) { return !target.ours; });
  if (matches.size() == 1) return matches.front();
  if (matches.empty())
    return MakeError(Code::kNotFound, fmt::format("there is no target '{}'; {}", wanted, Describe(*targets)));
  return MakeError(Code::kInvalidArgument,
                   fmt::format("'{}' fits several targets; {}; name one by its pid", wanted, Describe(matches)));
}

std::string DefaultAddress(const Folders& folders, const std::string& name) {
  return (folders.runtime / (name + ".sock")).string();
}

}  // namespace spdkctl::target

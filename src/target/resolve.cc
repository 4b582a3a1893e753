#include "target/resolve.h"

#include <grp.h>

#include <algorithm>
#include <limits>

#include <fmt/format.h>

#include "base/text.h"
#include "schema/words.h"
#include "spdkctl/host/hugepages.h"
#include "spdkctl/schema/codec.h"
#include "target/command_line.h"
#include "target/cores.h"
#include "target/folders.h"
#include "target/log.h"

namespace spdkctl::target {
namespace {

namespace fs = std::filesystem;

// Before 18.01 SPDK keeps cores in 64 bits and loses those beyond, although DPDK starts on them.
constexpr Release kCoresBeyond63(18, 1);
// Since 18.07 an application can wait for RPCs before it starts its subsystems.
constexpr Release kWaitsForRpc(18, 7);

// Since 24.01 there is the option --no-huge.
constexpr Release kRunsWithoutHugePages(24, 1);

// The option -s takes an int of MiB, with and without huge pages.
constexpr std::uint64_t kLeastMemory = std::uint64_t{1} << 20;
constexpr std::uint64_t kMostMemory = std::uint64_t{std::numeric_limits<int>::max()} << 20;

constexpr std::string_view kDefaultCores = "0x1";

Error Invalid(std::string why) { return MakeError(Code::kInvalidArgument, std::move(why)); }

Result<void> ResolveProgram(const host::Installation& installation, Launch& launch) {
  launch.spdk = installation.directory;
  launch.found_spdk = installation.found;
  launch.release = installation.release.value_or(Schema::Get().newest());
  launch.knows_release = installation.release.has_value();
  launch.simulated = installation.simulated;
  Result<fs::path> program = installation.Find(launch.application);
  if (!program) return program.error();
  // The application runs in another folder than this program.
  launch.program = Absolute(*program);
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
  if (launch.spec.no_hugepages() && launch.release < kRunsWithoutHugePages)
    return MakeError(Code::kUnsupported, fmt::format("SPDK {} cannot run without huge pages; SPDK {} and later can",
                                                     launch.release.ToString(), kRunsWithoutHugePages.ToString()));
  if (launch.spec.memory().empty()) return {};
  const Result<std::uint64_t> bytes = ParseSize(launch.spec.memory());
  if (!bytes) return bytes.error();
  if (*bytes < kLeastMemory)
    return Invalid(fmt::format(
        "memory '{}' is less than {}; write it like 512MiB, or leave it out for what the application takes by itself",
        launch.spec.memory(), FormatWholeSize(kLeastMemory)));
  if (*bytes > kMostMemory)
    return Invalid(fmt::format("memory '{}' is more than a target takes, which is {}", launch.spec.memory(),
                               FormatWholeSize(kMostMemory)));
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
  if (address && address->is_unix()) address = Address::Parse("unix:" + Absolute(address->path).string());
  if (!address) return address.error();
  launch.address = std::move(*address);
  const fs::path folder = fs::path(launch.address.path).parent_path();
  if (!folder.empty()) launch.folders.push_back(folder);
  return ResolveAccess(launch.spec.rpc(), launch);
}

/// SPDK takes an empty value of some options in silence, and starts as nobody meant: without RPC, with the ID 0.
Result<void> CheckArguments(const node::v1::Target& spec) {
  for (int i = 0; i < spec.arguments_size(); ++i) {
    if (!spec.arguments(i).empty()) continue;
    return Invalid(i == 0 ? std::string("the first of the `arguments` is empty")
                          : fmt::format("the value of {} in `arguments` is empty; give it one, or leave both out",
                                        spec.arguments(i - 1)));
  }
  return {};
}

/// Why a call cannot be made of that release in that phase; nothing where the release or the method is not known.
Result<void> CheckFits(const Method& method, const google::protobuf::Message& request, rpc::v1::State state,
                       const host::Installation& installation) {
  if (!installation.release || !method.range().Contains(Schema::Get().Nearest(*installation.release))) return {};
  const Release release = Schema::Get().Nearest(*installation.release);
  if (!method.AllowedIn(state, release))
    return Invalid(fmt::format("{} cannot be called {} start-up; make it {}", method.name(),
                               state == rpc::v1::STARTUP ? "before" : "after",
                               state == rpc::v1::STARTUP ? "in after_init" : "in before_init"));
  const Result<std::string> formed = FormatParams(method, request, release);
  return formed ? Result<void>() : formed.error();
}

Result<void> CheckCall(const node::v1::Call& call, rpc::v1::State state, const host::Installation& installation) {
  const Method* const method = Schema::Get().Find(call.method());
  if (method == nullptr) return {};
  const auto request = method->NewRequest();
  if (auto parsed = ParseParams(*method, call.params(), *request); !parsed) return parsed;
  return CheckFits(*method, *request, state, installation);
}

/// Refuses now what would be refused when the target has started, each call with its place. Methods that the schema
/// does not know are sent as they stand.
void CheckCalls(const google::protobuf::RepeatedPtrField<node::v1::Call>& calls, rpc::v1::State state,
                const host::Installation& installation, std::vector<Error>& faults) {
  for (int i = 0; i < calls.size(); ++i) {
    const auto fits = CheckCall(calls[i], state, installation);
    if (fits) continue;
    Error fault = fits.error();
    fault.message = PlaceOfCall(state, i, calls[i].method()) + ": " + fault.message;
    faults.push_back(std::move(fault));
  }
}

void ResolveStartUp(const host::Installation& installation, Launch& launch, std::vector<Error>& faults) {
  const bool calls_before = !launch.spec.before_init().empty();
  if (calls_before && launch.release < kWaitsForRpc)
    faults.push_back(MakeError(Code::kUnsupported, "calls before start-up " + CameWith(kWaitsForRpc, launch.release)));
  launch.waits_for_rpc = launch.release >= kWaitsForRpc && (calls_before || !launch.spec.config().empty());
  CheckCalls(launch.spec.before_init(), rpc::v1::STARTUP, installation, faults);
  CheckCalls(launch.spec.after_init(), rpc::v1::RUNTIME, installation, faults);
}

}  // namespace

std::string PlaceOfCall(rpc::v1::State state, int number, const std::string& method) {
  return fmt::format("{}[{}], {}", state == rpc::v1::STARTUP ? "before_init" : "after_init", number, method);
}

std::uint64_t Launch::HugepagesNeeded() const {
  return simulated || spec.no_hugepages() ? 0 : memory.value_or(host::kDefaultTargetMemory);
}

Result<void> CheckName(const std::string& name) {
  constexpr std::string_view kAllowed = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.-";
  if (!name.empty() && name.find_first_not_of(kAllowed) == std::string::npos && name.front() != '.') return {};
  return Invalid(fmt::format("'{}' is no name for a target: letters, digits, '_', '-' and '.' only", name));
}

Resolved ResolveAll(const Folders& folders, const std::string& name, const node::v1::Target& spec,
                    const host::Installation& installation, const fs::path& root) {
  Resolved resolved;
  Launch& launch = resolved.launch;
  launch.name = name;
  launch.application = spec.application().empty() ? name : spec.application();
  launch.spec = spec;
  launch.folders = {folders.runtime};
  launch.log = LogFile(folders, name);
  // One after the other: what is missing of the one before is missing to none of them.
  for (const auto& step : {CheckName(name), ResolveProgram(installation, launch), ResolveCores(root, launch),
                           ResolveMemory(launch), ResolveAddress(folders, launch), CheckArguments(spec)}) {
    if (!step) resolved.faults.push_back(step.error());
  }
  ResolveStartUp(installation, launch, resolved.faults);
  return resolved;
}

Result<Launch> Resolve(const Folders& folders, const std::string& name, const node::v1::Target& spec,
                       const host::Installation& installation, const fs::path& root) {
  Resolved resolved = ResolveAll(folders, name, spec, installation, root);
  if (!resolved.faults.empty()) return std::move(resolved.faults.front());
  AddCommandLine(folders, resolved.launch);
  return std::move(resolved.launch);
}

}  // namespace spdkctl::target

#include <fmt/format.h>

#include "base/text.h"
#include "spdkctl/host/process.h"
#include "target/causes/kind.h"
#include "target/cores.h"

namespace spdkctl::target::causes {
namespace {

namespace fs = std::filesystem;

LogCause CoreIsHeld(const Match& match) {
  const std::string core = Digits(match.rest);
  const std::string pid = Digits(Behind(match.rest, "probably process "));
  if (core.empty() || pid.empty()) return {};
  const auto holder = host::ReadProcess(static_cast<pid_t>(ParseNumber(pid).value_or(0)));
  return {fmt::format("core {} is held by {}", core, holder ? host::Describe(*holder) : "process " + pid),
          "hint: choose other cores, or stop that process"};
}

LogCause CoreLockIsForeign(const Match& match) {
  const std::string file = "/var/tmp/spdk_cpu_lock_" + Digits(match.rest);
  const auto core = ParseNumber(Digits(match.rest));
  const std::string why = Behind(match.rest, "(", ")");
  if (!core || why.empty()) return {};
  return {fmt::format("the lock of core {}, {}{}, cannot be opened: {}", *core, file, OfWhom(file), why),
          fmt::format("hint: choose another core, or remove {} if no target of that user runs", file)};
}

LogCause CoreIsAbsent(const Match& match) {
  const std::string core = Digits(match.rest);
  if (core.empty() || match.rest.find("unavailable") == std::string_view::npos) return {};
  const auto online = host::OnlineCores();
  return {fmt::format("this host has no core {}", core),
          fmt::format("hint: it has cores {} to {}", online.front(), online.back())};
}

LogCause CoresAreNotThere(const Match& match) {
  const auto mask = ValueOf(match.known, {"-m", "--cpumask", "--lcores"});
  return {fmt::format("the cores{} are not all there; this host has {}", mask ? " " + *mask : "",
                      Trim(match.rest).empty() ? "others" : Trim(match.rest)),
          "hint: choose cores that it has"};
}

LogCause CoreIsForbidden(const Match& match) {
  const auto mask = ValueOf(match.known, {"-m", "--cpumask", "--lcores"});
  return {fmt::format("the kernel does not let it run on its cores{}: its control group (cpuset) permits others",
                      mask ? " " + *mask : ""),
          "hint: choose cores that Cpus_allowed_list of /proc/self/status has, or have the cpuset widened"};
}

constexpr std::string_view kLikeThis = "hint: write it like 0x3, or as a list like [0,1]";

constexpr auto kKinds = std::to_array<Kind>({
    {"Cannot create lock on core ", Code::kBusy, CoreIsHeld},
    {"Could not open /var/tmp/spdk_cpu_lock_", Code::kPermission, CoreLockIsForeign},
    {"EAL: lcore ", Code::kInvalidArgument, CoreIsAbsent},
    {"please check specified cores are part of ", Code::kInvalidArgument, CoresAreNotThere},
    {"EAL: No lcores in coremask: [", Code::kInvalidArgument, nullptr, "'{}' is no core mask", kLikeThis},
    {"Invalid core mask '", Code::kInvalidArgument, nullptr, "'{}' is no core mask", kLikeThis},
    {"EAL: Cannot set affinity", Code::kPermission, CoreIsForbidden},
    {"EAL: FATAL: Cannot set affinity", Code::kPermission, CoreIsForbidden},
    {"EAL: FATAL: Cannot init interrupt-handling thread", Code::kPermission, CoreIsForbidden},
});

}  // namespace

Kinds OfCores() { return kKinds; }

}  // namespace spdkctl::target::causes

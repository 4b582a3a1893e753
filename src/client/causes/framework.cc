#include <algorithm>
#include <cerrno>

#include <fmt/format.h>

#include "base/text.h"
#include "client/causes/rule.h"
#include "spdkctl/rpc/v1/framework.pb.h"
#include "spdkctl/rpc/v1/iobuf.pb.h"
#include "spdkctl/rpc/v1/log.pb.h"
#include "spdkctl/rpc/v1/sock.pb.h"
#include "spdkctl/rpc/v1/trace.pb.h"

namespace spdkctl::client::causes {
namespace {

Found CoresUnfit(const Refused& c) { return CoresOutside(c, StringField(c.request, "cpumask")); }

Found FlagAbsent(const Refused& c) {
  const std::string flag = StringField(c.request, "flag");
  const auto* const all = c.Told<rpc::v1::LogGetFlagsResponse>("log_get_flags");
  if (all == nullptr || flag == "all") return {};
  std::vector<std::string> names;
  for (const auto& [name, on] : all->flags()) names.push_back(name);
  if (all->flags().contains(flag)) return {};
  return Absent(fmt::format("there is no log flag '{}'{}", flag, DidYouMean(flag, names)));
}

Found TraceGroupAbsent(const Refused& c) {
  const std::string name = StringField(c.request, "name");
  const auto* const all = c.Told<rpc::v1::TraceGetTpointGroupMaskResponse>("trace_get_tpoint_group_mask");
  if (all == nullptr || all->groups().empty() || name == "all" || all->groups().contains(name)) return {};
  std::vector<std::string> names;
  for (const auto& [group, mask] : all->groups()) names.push_back(group);
  std::sort(names.begin(), names.end());
  const std::string hint = DidYouMean(name, names);
  return Absent(fmt::format("there is no trace group '{}'{}", Shortened(name),
                            hint.empty() ? "; there are " + Join(names, ", ") : hint));
}

Found SchedulerAbsent(const Refused& c) {
  const std::string name = StringField(c.request, "name");
  if (name == "static" || name == "dynamic" || name == "gscheduler") return {};
  return Absent(fmt::format(
      "there is no scheduler '{}'; there are static, dynamic and, where the frequency of cores can be set, gscheduler",
      name));
}

Found SocketsAbsent(const Refused& c) {
  const std::string name = StringField(c.request, "impl_name");
  if (name == "posix" || name == "ssl") return {};
  if (name != "uring") return Absent(fmt::format("there are no '{}' sockets; there are posix, ssl and uring", name));
  // What may be set of them is another matter than whether they are there.
  return c.method.options().effect() == rpc::v1::READS
             ? NotBuilt("this build has no uring sockets; SPDK is configured --with-uring for them")
             : std::nullopt;
}

}  // namespace

void AddFrameworkRules(Rules& rules) {
  const Reads flags = {"log_get_flags"};
  const Reads groups = {"trace_get_tpoint_group_mask"};
  rules.insert({{"thread_set_cpumask", {{"framework_get_reactors"}, CoresUnfit}},
                {"log_set_flag", {flags, FlagAbsent}},
                {"log_clear_flag", {flags, FlagAbsent}},
                {"trace_enable_tpoint_group", {groups, TraceGroupAbsent}},
                {"trace_disable_tpoint_group", {groups, TraceGroupAbsent}},
                {"framework_set_scheduler", {{}, SchedulerAbsent}},
                {"sock_impl_get_options", {{}, SocketsAbsent}},
                {"sock_impl_set_options", {{}, SocketsAbsent}},
                {"sock_set_default_impl", {{}, SocketsAbsent}}});
}

}  // namespace spdkctl::client::causes

#include <iostream>

#include <fmt/format.h>

#include "base/text.h"
#include "cli/output.h"
#include "cli/size.h"
#include "spdkctl/host/hugepages.h"
#include "spdkctl/host/installation.h"
#include "spdkctl/schema/codec.h"

namespace spdkctl::cli {
namespace {

struct HostArguments {
  std::string amount;
  std::string page_size;
  std::optional<std::int32_t> node;
  bool check = false;
};

Result<void> ShowSpdk(Context& context) {
  const auto found = host::FindInstallations(context.SpdkDirectory());
  if (!found) return found.error();
  if (found->empty()) return host::FindInstallation({}).error();
  Table table({"RELEASE", "DIRECTORY", "APPLICATIONS"});
  std::vector<std::string> json;
  for (const host::Installation& installation : *found) {
    std::vector<std::string> names;
    std::vector<std::string> quoted;
    for (const host::Application& application : installation.applications) {
      names.push_back(application.name);
      quoted.push_back(QuoteJson(application.name));
    }
    const std::string release = installation.release ? installation.release->ToString() : "unknown";
    table.Add(
        {release + (installation.simulated ? " (simulated)" : ""), installation.directory.string(), Join(names, ",")});
    json.push_back(fmt::format(R"({{"release":{},"directory":{},"simulated":{},"applications":[{}]}})",
                               QuoteJson(release), QuoteJson(installation.directory.string()), installation.simulated,
                               Join(quoted, ",")));
  }
  if (context.format == Format::kTable) {
    table.Print();
  } else {
    PrintJson(context, fmt::format("[{}]", Join(json, ",")));
  }
  return {};
}

Result<void> ShowHugepages(Context& context) {
  const auto state = host::ShowHugepages();
  if (!state) return state.error();
  if (context.format == Format::kTable) {
    Table pools({"NODE", "PAGE", "TOTAL", "FREE", "RESERVED", "FREE MEMORY"});
    for (const auto& pool : state->pools)
      pools.Add({std::to_string(pool.node), FormatSize(pool.page_size), std::to_string(pool.total),
                 std::to_string(pool.free), std::to_string(pool.reserved), FormatSize(pool.free * pool.page_size)});
    pools.Print();
    for (const auto& mount : state->mounts)
      PrintLine(fmt::format("mounted on {} ({})", mount.path.string(), FormatSize(mount.page_size)));
    if (state->mounts.empty()) std::cout << "hugetlbfs is mounted nowhere\n";
    for (const auto& user : state->users)
      PrintLine(fmt::format("{} (pid {}) maps {}", user.name, user.pid, FormatSize(user.bytes)));
    return {};
  }
  std::vector<std::string> pools;
  std::vector<std::string> mounts;
  std::vector<std::string> users;
  for (const auto& pool : state->pools)
    pools.push_back(fmt::format(R"({{"node":{},"page_size":{},"total":{},"free":{},"reserved":{}}})", pool.node,
                                pool.page_size, pool.total, pool.free, pool.reserved));
  for (const auto& mount : state->mounts)
    mounts.push_back(fmt::format(R"({{"path":{},"page_size":{}}})", QuoteJson(mount.path.string()), mount.page_size));
  for (const auto& user : state->users)
    users.push_back(fmt::format(R"({{"pid":{},"name":{},"bytes":{}}})", user.pid, QuoteJson(user.name), user.bytes));
  PrintJson(context, fmt::format(R"({{"pools":[{}],"mounts":[{}],"users":[{}]}})", Join(pools, ","), Join(mounts, ","),
                                 Join(users, ",")));
  return {};
}

Result<void> Reserve(Context& context, const HostArguments& arguments) {
  const auto bytes = ParseSizeOf("AMOUNT", arguments.amount);
  if (!bytes) return bytes.error();
  host::HugepageWish wish{*bytes, 0, arguments.node};
  if (!arguments.page_size.empty()) {
    const auto size = ParseSizeOf("--page-size", arguments.page_size);
    if (!size) return size.error();
    wish.page_size = *size;
  }
  const auto state = host::ShowHugepages();
  if (!state) return state.error();
  const auto plan = host::PlanHugepages(wish, *state);
  if (!plan) return plan.error();
  std::vector<std::string> changes;
  for (const auto& change : *plan)
    changes.push_back(fmt::format("node {}: {} to {} pages of {}", change.node, change.before, change.after,
                                  FormatSize(change.page_size)));
  if (arguments.check) {
    PrintChanged(context, !plan->empty(),
                 plan->empty() ? "enough is free already" : "would grow " + Join(changes, ", "));
    return {};
  }
  if (auto reserved = host::ReserveHugepages(*plan); !reserved) return reserved;
  const auto mounted = host::MountHugetlbfs(wish.page_size);
  if (!mounted) return mounted.error();
  PrintChanged(context, !plan->empty() || *mounted,
               fmt::format("{}{}", plan->empty() ? "enough is free already" : "grew " + Join(changes, ", "),
                           *mounted ? "; mounted hugetlbfs" : ""));
  return {};
}

}  // namespace

void AddHostCommands(Command app, Context& context) {
  Command host = app.add_subcommand("host", "This host: SPDK installations and huge pages").require_subcommand();
  auto arguments = std::make_shared<HostArguments>();
  host.add_subcommand("spdk", "Where SPDK is, its release and applications").callback([&context] {
    context.Run([&] { return ShowSpdk(context); });
  });
  Command hugepages = host.add_subcommand("hugepages", "Huge pages").optional_subcommand();
  hugepages.callback([&context, hugepages] {
    if (!hugepages.has_parsed_subcommand()) context.Run([&] { return ShowHugepages(context); });
  });
  hugepages.add_subcommand("show", "Pools, mounts and users").callback([&context] {
    context.Run([&] { return ShowHugepages(context); });
  });
  Command reserve = hugepages.add_subcommand("reserve", "See to it that this much is free; pools only grow");
  reserve.add_option("AMOUNT", arguments->amount, "Size with unit, e.g. 1GiB").required();
  reserve.add_option("--page-size", arguments->page_size, "e.g. 2MiB (the host's default)");
  reserve.add_option("--node", arguments->node, "NUMA node (spread over all)");
  reserve.add_flag("--check", arguments->check, "Say what would be done, do nothing");
  reserve.callback([&context, arguments] { context.Run([&] { return Reserve(context, *arguments); }); });
}

}  // namespace spdkctl::cli

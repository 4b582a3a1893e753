#include <iostream>

#include <fmt/format.h>

#include "base/text.h"
#include "cli/documents.h"
#include "cli/listing.h"
#include "cli/size.h"
#include "spdkctl/cli/v1/documents.pb.h"
#include "spdkctl/host/hugepages.h"
#include "spdkctl/host/installation.h"
#include "spdkctl/node/v1/report.pb.h"
#include "spdkctl/schema/codec.h"

namespace spdkctl::cli {
namespace {

struct HostArguments {
  std::string amount;
  std::string page_size;
  std::optional<std::int32_t> node;
  bool check = false;
};

Listing Installations() {
  return {"installations",
          "installation",
          &node::v1::InstallationReport::descriptor,
          {"RELEASE", "DIRECTORY", {"APPLICATIONS", Rank::kSpare}}};
}

Result<std::vector<Entry>> ReadInstallations(Context& context, const Asked& /*asked*/) {
  const auto found = host::FindInstallations(context.SpdkDirectory());
  if (!found) return found.error();
  if (found->empty()) return host::FindInstallation({}).error();
  std::vector<Entry> entries;
  for (const host::Installation& installation : *found) {
    node::v1::InstallationReport shown;
    shown.set_directory(installation.directory.string());
    if (installation.release) shown.set_release(installation.release->ToString());
    shown.set_simulated(installation.simulated);
    std::vector<std::string> names;
    for (const host::Application& application : installation.applications) {
      names.push_back(application.name);
      shown.add_applications(application.name);
    }
    const std::string release = shown.has_release() ? shown.release() : "unknown";
    entries.push_back(
        {{shown.directory()},
         ToJson(shown),
         Row({release + (shown.simulated() ? " (simulated)" : ""), shown.directory(), Join(names, ",")})});
  }
  return entries;
}

Result<void> ShowHugepages(Context& context) {
  const auto state = host::ShowHugepages();
  if (!state) return state.error();
  if (context.format == Format::kTable) {
    Table pools({"NODE", "PAGE", "TOTAL", "FREE", "RESERVED", "FREE MEMORY"});
    for (const auto& pool : state->pools)
      pools.Add({std::to_string(pool.node), FormatSize(pool.page_size), std::to_string(pool.total),
                 std::to_string(pool.free), std::to_string(pool.reserved), FormatSize(pool.free * pool.page_size)});
    pools.Print(context);
    for (const auto& mount : state->mounts)
      PrintLine(fmt::format("mounted on {} ({})", mount.path.string(), FormatSize(mount.page_size)));
    if (state->mounts.empty()) std::cout << "hugetlbfs is mounted nowhere\n";
    for (const auto& user : state->users)
      PrintLine(fmt::format("{} (pid {}) maps {}", user.name, user.pid, FormatSize(user.bytes)));
    return {};
  }
  v1::Hugepages shown;
  for (const auto& pool : state->pools) {
    v1::HugepagePool& one = *shown.add_pools();
    one.set_node(pool.node);
    one.set_page_size(pool.page_size);
    one.set_total(pool.total);
    one.set_free(pool.free);
    one.set_reserved(pool.reserved);
  }
  for (const auto& mount : state->mounts) {
    shown.add_mounts()->set_path(mount.path.string());
    shown.mutable_mounts(shown.mounts_size() - 1)->set_page_size(mount.page_size);
  }
  for (const auto& user : state->users) {
    v1::HugepageUser& one = *shown.add_users();
    one.set_pid(user.pid);
    one.set_name(user.name);
    one.set_bytes(user.bytes);
  }
  PrintMessage(context, shown);
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
  AddList(host, context, "spdk", "Where SPDK is, its release and applications", Installations(), ReadInstallations);
  Command hugepages = host.add_subcommand("hugepages", "Huge pages").optional_subcommand();
  hugepages.callback([&context, hugepages] {
    if (!hugepages.has_parsed_subcommand()) context.Run([&] { return ShowHugepages(context); });
  });
  Command show = hugepages.add_subcommand("show", "Pools, mounts and users");
  show.callback([&context] { context.Run([&] { return ShowHugepages(context); }); });
  for (const Command& command : {hugepages, show}) Prints(command, {&v1::Hugepages::descriptor});
  Command reserve = hugepages.add_subcommand("reserve", "See to it that this much is free; pools only grow");
  reserve.add_option("AMOUNT", arguments->amount, "Size with unit, e.g. 1GiB").required();
  reserve.add_option("--page-size", arguments->page_size, "e.g. 2MiB (the host's default)");
  reserve.add_option("--node", arguments->node, "NUMA node (spread over all)");
  reserve.add_flag("--check", arguments->check, "Say what would be done, do nothing");
  reserve.callback([&context, arguments] { context.Run([&] { return Reserve(context, *arguments); }); });
}

}  // namespace spdkctl::cli

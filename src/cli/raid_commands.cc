#include <fmt/format.h>

#include "base/text.h"
#include "cli/changes.h"
#include "spdkctl/app/tasks.h"
#include "spdkctl/client/build/bdev_raid.h"

namespace spdkctl::cli {
namespace {

struct RaidArguments {
  std::string name;
  bool destroy_data = false;
  EnsureOptions ensure;
};

/// All raid bdevs; before 23.01 the target lists their names alone.
Result<rpc::v1::BdevRaidGetBdevsResponse> AllRaids(TypedCalls& client) {
  return client.bdev_raid_get_bdevs(build::BdevRaidGetBdevs(rpc::v1::RAID_CATEGORY_ALL));
}

Result<std::optional<rpc::v1::RaidBdev>> FindRaid(TypedCalls& client, const std::string& name) {
  const auto raids = AllRaids(client);
  if (!raids) return raids.error();
  for (const auto& raid : raids->bdevs()) {
    if (raid.name() == name) return std::optional(raid);
  }
  return std::optional<rpc::v1::RaidBdev>();
}

std::vector<std::string> BasesOf(const rpc::v1::RaidBdev& raid) {
  std::vector<std::string> names;
  for (const auto& base : raid.base_bdevs_list()) names.push_back(base.name());
  return names;
}

Result<void> DeleteRaid(Context& context, const RaidArguments& arguments) {
  const auto client = context.Client();
  if (!client) return client.error();
  const Probe probe = [&]() -> Result<std::optional<std::string>> {
    const auto raid = FindRaid(**client, arguments.name);
    if (!raid) return raid.error();
    return *raid ? std::optional<std::string>("") : std::nullopt;
  };
  return Delete(context, arguments.ensure, "raid " + arguments.name, probe, [&] {
    return app::BdevTasks(**client).delete_raid(arguments.name, {arguments.ensure.force, arguments.destroy_data});
  });
}

Result<void> ListRaids(Context& context) {
  const auto client = context.Client();
  if (!client) return client.error();
  const auto raids = AllRaids(**client);
  if (!raids) return raids.error();
  if (context.format != Format::kTable) {
    PrintMessage(context, *raids);
    return {};
  }
  Table table({"RAID", "LEVEL", "STATE", "STRIP", "BDEVS"});
  for (const auto& raid : raids->bdevs()) {
    table.Add({raid.name(), raid.raid_level(), raid.state(),
               raid.strip_size_kb() == 0 ? "" : FormatSize(std::uint64_t{raid.strip_size_kb()} * 1024),
               Join(BasesOf(raid), ",")});
  }
  table.Print();
  return {};
}

}  // namespace

void AddRaidCommands(Command app, Context& context) {
  auto arguments = std::make_shared<RaidArguments>();
  Command raid = app.add_subcommand("raid", "Raid bdevs").require_subcommand();
  const auto add = [&](const char* name, const char* about, auto run) {
    Command command = raid.add_subcommand(name, about);
    command.callback([&context, arguments, run] { context.Run([&] { return run(context, *arguments); }); });
    return command;
  };
  add("list", "List the raid bdevs and their state", [](Context& c, const RaidArguments&) { return ListRaids(c); });
  AddMake(raid, "create", "raid", context, arguments->ensure, true);
  Command command = add("delete", "Delete a raid bdev; the data stays on its bdevs", DeleteRaid);
  command.add_option("NAME", arguments->name, "Name of the raid bdev").required().completes("raid");
  command.add_flag("--destroy-data", arguments->destroy_data, "Wipe the superblocks too (since 26.05)");
  AddForcibleDeleteOptions(command, arguments->ensure);
}

}  // namespace spdkctl::cli

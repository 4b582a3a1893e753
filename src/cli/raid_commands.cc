#include <fmt/format.h>

#include "base/text.h"
#include "cli/ensure.h"
#include "cli/size.h"
#include "schema/field_table.h"
#include "spdkctl/app/tasks.h"
#include "spdkctl/client/build/bdev_raid.h"
#include "spdkctl/schema/codec.h"

namespace spdkctl::cli {
namespace {

struct RaidArguments {
  std::string name;
  std::string level;
  std::string strip_size;
  bool superblock = false;
  bool destroy_data = false;
  std::vector<std::string> bdevs;
  EnsureOptions ensure;
};

constexpr std::uint64_t kKiB = 1024;
constexpr std::uint64_t kMostStrip = std::numeric_limits<std::uint32_t>::max();

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

Result<void> CreateRaid(Context& context, const RaidArguments& arguments) {
  const auto* const level = FindWireName(*rpc::v1::RaidLevel_descriptor(), arguments.level);
  if (level == nullptr) {
    return MakeError(Code::kInvalidArgument, fmt::format("'{}' is no raid level: {}", arguments.level,
                                                         Join(WireNames(*rpc::v1::RaidLevel_descriptor()), ", ")));
  }
  const auto strip = arguments.strip_size.empty()
                         ? Result<std::uint64_t>(0)
                         : ParseSizeOf("--strip-size", arguments.strip_size, kKiB, kMostStrip * kKiB);
  if (!strip) return strip.error();
  const auto client = context.Client();
  if (!client) return client.error();
  const Probe probe = [&]() -> Result<std::optional<std::string>> {
    const auto raid = FindRaid(**client, arguments.name);
    if (!raid) return raid.error();
    if (!*raid) return std::optional<std::string>();
    std::vector<std::string> differences;
    if ((*raid)->has_raid_level() && !(*raid)->raid_level().ends_with(arguments.level))
      differences.push_back(fmt::format("is a {}", (*raid)->raid_level()));
    if ((*raid)->base_bdevs_list_size() > 0 && BasesOf(**raid) != arguments.bdevs)
      differences.push_back(fmt::format("is made of {}", Join(BasesOf(**raid), ", ")));
    return std::optional<std::string>(Join(differences, " and "));
  };
  return Create(context, arguments.ensure, "raid " + arguments.name, probe, [&]() -> Result<void> {
    app::BdevTasks tasks(**client);
    const app::OverwriteOptions overwrite{arguments.destroy_data, context.FindFile()};
    if (auto checked = tasks.check_overwrite(arguments.bdevs, overwrite); !checked) return checked;
    build::BdevRaidCreate request(arguments.name, static_cast<rpc::v1::RaidLevel>(level->number()));
    for (const std::string& bdev : arguments.bdevs) request.add_base_bdevs(bdev);
    if (*strip != 0) request.strip_size_kb(static_cast<std::uint32_t>(*strip / kKiB));
    if (arguments.superblock) request.superblock(true);
    if (const auto made = (*client)->bdev_raid_create(request); !made) return made.error();
    return {};
  });
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
  Command command = add("create", "Make a raid bdev; what its bdevs held is lost", CreateRaid);
  command.add_option("NAME", arguments->name, "Name of the raid bdev").required();
  command.add_option("BDEV", arguments->bdevs, "The bdevs that it is made of").required().completes("bdev");
  command.add_option("--level", arguments->level, "raid0, raid1, raid5f or concat").required().completes("raid_level");
  command.add_option("--strip-size", arguments->strip_size, "With unit, e.g. 64KiB (raid0, raid5f, concat)");
  command.add_flag("--superblock", arguments->superblock, "Write down what it is, so that it is found again");
  command.add_flag("--destroy-data", arguments->destroy_data, "Whatever the bdevs hold");
  AddCreateOptions(command, arguments->ensure);
  command = add("delete", "Delete a raid bdev; the data stays on its bdevs", DeleteRaid);
  command.add_option("NAME", arguments->name, "Name of the raid bdev").required().completes("raid");
  command.add_flag("--destroy-data", arguments->destroy_data, "Wipe the superblocks too (26.05)");
  AddForcibleDeleteOptions(command, arguments->ensure);
}

}  // namespace spdkctl::cli

#include <fmt/format.h>

#include "base/text.h"
#include "cli/bdev_names.h"
#include "cli/changes.h"
#include "cli/listing.h"
#include "spdkctl/client/build/bdev_raid.h"
#include "spdkctl/schema/codec.h"

namespace spdkctl::cli {
namespace {

struct RaidArguments {
  std::string name;
  bool destroy_data = false;
  EnsureOptions ensure;
};

Result<void> DeleteRaid(Context& context, const RaidArguments& arguments) {
  storage::v1::Wish wish;
  wish.mutable_raid()->set_name(arguments.name);
  return Remove(context, arguments.ensure, {wish}, arguments.destroy_data);
}

Listing Raids() {
  return {"raids",
          "raid bdev",
          &rpc::v1::RaidBdev::descriptor,
          {"RAID", "LEVEL", "STATE", {"STRIP", Rank::kSpare}, "BDEVS", {"UUID", Rank::kWide}},
          {"NAME", "raid", "Name of the raid bdev"}};
}

Result<std::vector<Entry>> ReadRaids(Context& context, const Asked& /*asked*/) {
  const auto client = context.Client();
  if (!client) return client.error();
  // An old target tells no more than their names.
  const auto raids = (*client)->bdev_raid_get_bdevs(build::BdevRaidGetBdevs(rpc::v1::RAID_CATEGORY_ALL));
  if (!raids) return raids.error();
  const BdevNames names(**client);
  std::vector<Entry> entries;
  for (const auto& raid : raids->bdevs()) {
    std::vector<std::string> bases;
    for (const auto& base : raid.base_bdevs_list()) bases.push_back(names.Of(base.name()));
    entries.push_back({{raid.name(), raid.uuid()},
                       ToJson(raid),
                       Row({raid.name(), raid.raid_level(), raid.state(),
                            raid.strip_size_kb() == 0 ? "" : FormatSize(std::uint64_t{raid.strip_size_kb()} * 1024),
                            Join(bases, ","), raid.uuid()})});
  }
  return entries;
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
  AddListAndShow(raid, context, "the raid bdevs and their state", Raids(), ReadRaids);
  AddMake(raid, "create", "raid", context, arguments->ensure, true);
  Command command = add("delete", "Delete a raid bdev; the data stays on its bdevs", DeleteRaid);
  command.add_option("NAME", arguments->name, "Name of the raid bdev").required().completes("raid");
  command.add_flag("--destroy-data", arguments->destroy_data, "Wipe the superblocks too");
  AddForcibleDeleteOptions(command, arguments->ensure);
}

}  // namespace spdkctl::cli

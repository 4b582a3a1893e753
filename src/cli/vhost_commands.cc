#include <algorithm>

#include <fmt/format.h>

#include "base/text.h"
#include "cli/bdev_names.h"
#include "cli/changes.h"
#include "spdkctl/app/tasks.h"

namespace spdkctl::cli {
namespace {

constexpr std::uint64_t kLastSlot = 7;

struct VhostArguments {
  std::string ctrlr;
  std::string bdev;
  std::int32_t slot = 0;
  EnsureOptions ensure;
};

Result<void> List(Context& context) {
  const auto client = context.Client();
  if (!client) return client.error();
  const auto controllers = app::VhostTgt(**client).get_vhost_controllers();
  if (!controllers) return controllers.error();
  if (context.format != Format::kTable) {
    PrintMessage(context, *controllers);
    return {};
  }
  const BdevNames names(**client);
  Table table({"CONTROLLER", "KIND", "BDEVS", "CORES", "SOCKET"});
  for (const auto& controller : controllers->controllers()) {
    const auto& backend = controller.backend_specific();
    std::vector<std::string> bdevs;
    if (backend.has_block()) bdevs.push_back(names.Of(backend.block().bdev()));
    for (const auto& target : backend.scsi()) {
      for (const auto& lun : target.luns())
        bdevs.push_back(fmt::format("{}={}", target.scsi_dev_num(), names.Of(lun.bdev_name())));
    }
    table.Add({controller.ctrlr(), backend.has_block() ? "blk" : "scsi", Join(bdevs, ","), controller.cpumask(),
               controller.socket()});
  }
  table.Print();
  return {};
}

/// The controllers of both kinds share their names.
Result<void> DeleteController(Context& context, const VhostArguments& arguments) {
  const auto client = context.Client();
  if (!client) return client.error();
  const auto blk = app::VhostTgt(**client).get_vhost_blk_controllers();
  if (!blk) return blk.error();
  const auto& disks = blk->controllers();
  const bool is_blk = std::any_of(disks.begin(), disks.end(),
                                  [&](const auto& controller) { return controller.ctrlr() == arguments.ctrlr; });
  const auto wish = storage::MakeWish(is_blk ? "vhost_blk" : "vhost_scsi", {{"name", arguments.ctrlr}});
  return wish ? Remove(context, arguments.ensure, {*wish}) : Result<void>(wish.error());
}

Result<void> ChangeTarget(Context& context, const VhostArguments& arguments, bool add) {
  std::vector<std::pair<std::string, std::string>> fields = {{"ctrlr", arguments.ctrlr},
                                                             {"slot", std::to_string(arguments.slot)}};
  if (add) fields.emplace_back("bdev", arguments.bdev);
  const auto wish = storage::MakeWish("vhost_target", fields);
  if (!wish) return wish.error();
  return add ? Make(context, arguments.ensure, {*wish}) : Remove(context, arguments.ensure, {*wish});
}

}  // namespace

void AddVhostCommands(Command app, Context& context) {
  Command vhost = app.add_subcommand("vhost", "Controllers for virtual machines").require_subcommand();
  auto arguments = std::make_shared<VhostArguments>();
  vhost.add_subcommand("list", "List the controllers").callback([&context] {
    context.Run([&] { return List(context); });
  });
  Command create = vhost.add_subcommand("create", "Make a controller").require_subcommand();
  AddMake(create, "blk", "vhost_blk", context, arguments->ensure);
  AddMake(create, "scsi", "vhost_scsi", context, arguments->ensure);
  Command remove = vhost.add_subcommand("delete", "Delete a controller and its socket");
  remove.add_option("NAME", arguments->ctrlr, "Name of the controller").required().completes("vhost_controller");
  AddForcibleDeleteOptions(remove, arguments->ensure);
  remove.callback([&context, arguments] { context.Run([&] { return DeleteController(context, *arguments); }); });
  Command target = vhost.add_subcommand("target", "SCSI targets in a controller").require_subcommand();
  const auto slot = [&](const char* name, const char* about, bool adding) {
    Command command = target.add_subcommand(name, about);
    command.add_option("NAME", arguments->ctrlr, "Name of the controller").required().completes("vhost_controller");
    command.add_option("SLOT", arguments->slot, "0 to 7", {0, kLastSlot})
        .required()
        .completes_any_of({"0", "1", "2", "3", "4", "5", "6", "7"});
    command.callback(
        [&context, arguments, adding] { context.Run([&] { return ChangeTarget(context, *arguments, adding); }); });
    return command;
  };
  Command add = slot("add", "Put a bdev into a slot", true);
  add.add_option("BDEV", arguments->bdev, "The bdev").required().completes("bdev");
  AddCreateOptions(add, arguments->ensure);
  AddForcibleDeleteOptions(slot("remove", "Take a target out of its slot", false), arguments->ensure);
}

}  // namespace spdkctl::cli

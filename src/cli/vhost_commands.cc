#include <fmt/format.h>

#include "base/text.h"
#include "cli/ensure.h"
#include "spdkctl/app/tasks.h"

namespace spdkctl::cli {
namespace {

constexpr std::uint64_t kLastSlot = 7;

struct VhostArguments {
  std::string ctrlr;
  std::string bdev;
  std::string cpumask;
  bool readonly = false;
  std::int32_t slot = 0;
  EnsureOptions ensure;
};

Probe ControllerProbe(app::VhostTgt& vhost, const VhostArguments& arguments, bool blk) {
  return [&vhost, arguments, blk]() -> Result<std::optional<std::string>> {
    const auto controllers = vhost.get_vhost_controllers();
    if (!controllers) return controllers.error();
    for (const auto& controller : controllers->controllers()) {
      if (controller.ctrlr() != arguments.ctrlr) continue;
      const auto& backend = controller.backend_specific();
      if (backend.has_block() != blk)
        return std::optional<std::string>(fmt::format("is a vhost-{} controller", blk ? "scsi" : "blk"));
      if (blk && !arguments.bdev.empty() && backend.block().bdev() != arguments.bdev)
        return std::optional<std::string>(fmt::format("serves {}, not {}", backend.block().bdev(), arguments.bdev));
      return std::optional<std::string>("");
    }
    return std::optional<std::string>();
  };
}

Probe SlotProbe(app::VhostTgt& vhost, const VhostArguments& arguments) {
  return [&vhost, arguments]() -> Result<std::optional<std::string>> {
    const auto controllers = vhost.get_vhost_scsi_controllers();
    if (!controllers) return controllers.error();
    for (const auto& controller : controllers->controllers()) {
      if (controller.ctrlr() != arguments.ctrlr) continue;
      for (const auto& target : controller.backend_specific().scsi()) {
        if (static_cast<std::int32_t>(target.scsi_dev_num()) != arguments.slot) continue;
        const std::string bdev = target.luns().empty() ? "" : target.luns(0).bdev_name();
        return std::optional<std::string>(arguments.bdev.empty() || bdev == arguments.bdev
                                              ? ""
                                              : fmt::format("holds {}, not {}", bdev, arguments.bdev));
      }
    }
    return std::optional<std::string>();
  };
}

Result<void> List(Context& context) {
  const auto client = context.Client();
  if (!client) return client.error();
  const auto controllers = app::VhostTgt(**client).get_vhost_controllers();
  if (!controllers) return controllers.error();
  if (context.format != Format::kTable) {
    PrintMessage(context, *controllers);
    return {};
  }
  Table table({"CONTROLLER", "KIND", "BDEVS", "CORES", "SOCKET"});
  for (const auto& controller : controllers->controllers()) {
    const auto& backend = controller.backend_specific();
    std::vector<std::string> bdevs;
    if (backend.has_block()) bdevs.push_back(backend.block().bdev());
    for (const auto& target : backend.scsi()) {
      for (const auto& lun : target.luns())
        bdevs.push_back(fmt::format("{}={}", target.scsi_dev_num(), lun.bdev_name()));
    }
    table.Add({controller.ctrlr(), backend.has_block() ? "blk" : "scsi", Join(bdevs, ","), controller.cpumask(),
               controller.socket()});
  }
  table.Print();
  return {};
}

Result<void> CreateController(Context& context, const VhostArguments& arguments, bool blk) {
  const auto client = context.Client();
  if (!client) return client.error();
  app::VhostTgt vhost(**client);
  return Create(context, arguments.ensure, "vhost controller " + arguments.ctrlr,
                ControllerProbe(vhost, arguments, blk), [&] {
                  return blk ? vhost.construct_vhost_blk_controller(arguments.ctrlr, arguments.bdev, arguments.cpumask,
                                                                    arguments.readonly)
                             : vhost.construct_vhost_scsi_controller(arguments.ctrlr, arguments.cpumask);
                });
}

Result<void> DeleteController(Context& context, const VhostArguments& arguments) {
  const auto client = context.Client();
  if (!client) return client.error();
  app::VhostTgt vhost(**client);
  const auto blk = vhost.get_vhost_blk_controllers();
  if (!blk) return blk.error();
  bool is_blk = false;
  for (const auto& controller : blk->controllers()) is_blk |= controller.ctrlr() == arguments.ctrlr;
  const app::DeleteOptions options{arguments.ensure.force};
  return Delete(context, arguments.ensure, "vhost controller " + arguments.ctrlr,
                ControllerProbe(vhost, arguments, is_blk), [&] {
                  return is_blk ? vhost.remove_vhost_blk_controller(arguments.ctrlr, options)
                                : vhost.remove_vhost_scsi_controller(arguments.ctrlr, options);
                });
}

Result<void> ChangeTarget(Context& context, const VhostArguments& arguments, bool add) {
  const auto client = context.Client();
  if (!client) return client.error();
  app::VhostTgt vhost(**client);
  const std::string what = fmt::format("target {} of vhost controller {}", arguments.slot, arguments.ctrlr);
  if (add)
    return Create(context, arguments.ensure, what, SlotProbe(vhost, arguments),
                  [&] { return vhost.add_vhost_scsi_lun(arguments.ctrlr, arguments.slot, arguments.bdev); });
  return Delete(context, arguments.ensure, what, SlotProbe(vhost, arguments), [&] {
    const auto info = (*client)->info();
    if (info && !arguments.ensure.force && !vhost.TellsGuests())
      Note(fmt::format("warning: SPDK {} does not tell whether guests are connected to {}", (*info)->release.ToString(),
                       arguments.ctrlr));
    return vhost.remove_vhost_scsi_dev(arguments.ctrlr, static_cast<std::uint32_t>(arguments.slot),
                                       {arguments.ensure.force});
  });
}

}  // namespace

void AddVhostCommands(Command app, Context& context) {
  Command vhost = app.add_subcommand("vhost", "Controllers for virtual machines").require_subcommand();
  auto arguments = std::make_shared<VhostArguments>();
  vhost.add_subcommand("list", "List the controllers").callback([&context] {
    context.Run([&] { return List(context); });
  });
  Command create = vhost.add_subcommand("create", "Make a controller").require_subcommand();
  const auto controller = [&](const char* name, const char* about, bool blk) {
    Command command = create.add_subcommand(name, about);
    command.add_option("NAME", arguments->ctrlr, "Name of the controller and its socket").required();
    if (blk) command.add_option("BDEV", arguments->bdev, "The bdev").required().completes("bdev");
    if (blk) command.add_flag("--readonly", arguments->readonly, "The guest cannot write");
    command.add_option("--cpumask", arguments->cpumask, "Cores, e.g. 0x1");
    AddCreateOptions(command, arguments->ensure);
    command.callback(
        [&context, arguments, blk] { context.Run([&] { return CreateController(context, *arguments, blk); }); });
  };
  controller("blk", "A disk of one bdev", true);
  controller("scsi", "A SCSI controller, empty at first", false);
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

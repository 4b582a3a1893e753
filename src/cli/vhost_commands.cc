#include <algorithm>

#include <fmt/format.h>

#include "base/text.h"
#include "cli/bdev_names.h"
#include "cli/changes.h"
#include "cli/listing.h"
#include "spdkctl/app/tasks.h"
#include "spdkctl/schema/codec.h"
#include "spdkctl/storage/v1/vhost.pb.h"

namespace spdkctl::cli {
namespace {

constexpr std::uint64_t kLastSlot = 7;

struct VhostArguments {
  std::string ctrlr;
  std::string bdev;
  std::int32_t slot = 0;
  EnsureOptions ensure;
};

Listing Controllers() {
  return {"controllers",
          "controller",
          &rpc::v1::VhostController::descriptor,
          {"CONTROLLER", "KIND", "BDEVS", {"CORES", Rank::kSpare}, "SOCKET"},
          {"NAME", "vhost_controller", "Name of the controller"}};
}

Result<std::vector<Entry>> ReadControllers(Context& context, const Asked& /*asked*/) {
  const auto client = context.Client();
  if (!client) return client.error();
  const auto controllers = app::VhostTgt(**client).get_vhost_controllers();
  if (!controllers) return controllers.error();
  const BdevNames names(**client);
  std::vector<Entry> entries;
  for (const auto& controller : controllers->controllers()) {
    const auto& backend = controller.backend_specific();
    std::vector<std::string> bdevs;
    if (backend.has_block()) bdevs.push_back(names.Of(backend.block().bdev()));
    for (const auto& target : backend.scsi()) {
      for (const auto& lun : target.luns())
        bdevs.push_back(fmt::format("{}={}", target.scsi_dev_num(), names.Of(lun.bdev_name())));
    }
    entries.push_back({{controller.ctrlr(), controller.socket()},
                       ToJson(controller),
                       Row({controller.ctrlr(), backend.has_block() ? "blk" : "scsi", Join(bdevs, ","),
                            controller.cpumask(), controller.socket()})});
  }
  return entries;
}

Listing Targets() {
  return {"targets",
          "SCSI target",
          &storage::v1::ScsiSlot::descriptor,
          {"CONTROLLER", "SLOT", "BDEV"},
          {"SLOT", "", "0 to 7"},
          {"NAME", "vhost_controller", "Name of the controller"}};
}

Result<std::vector<Entry>> ReadTargets(Context& context, const Asked& asked) {
  const auto client = context.Client();
  if (!client) return client.error();
  const auto controllers = app::VhostTgt(**client).get_vhost_controllers();
  if (!controllers) return controllers.error();
  const BdevNames names(**client);
  std::vector<Entry> entries;
  std::vector<std::string> known;
  for (const auto& controller : controllers->controllers()) {
    known.push_back(controller.ctrlr());
    for (const auto& target : controller.backend_specific().scsi()) {
      storage::v1::ScsiSlot shown;
      shown.set_ctrlr(controller.ctrlr());
      shown.set_slot(target.scsi_dev_num());
      if (!target.luns().empty()) shown.set_bdev(names.Of(target.luns(0).bdev_name()));
      const std::string slot = std::to_string(target.scsi_dev_num());
      entries.push_back({{slot}, ToJson(shown), Row({shown.ctrlr(), slot, shown.bdev()}), shown.ctrlr()});
    }
  }
  if (!asked.of.empty() && std::find(known.begin(), known.end(), asked.of) == known.end())
    return MakeError(Code::kNotFound,
                     fmt::format("there is no controller {}{}", asked.of, DidYouMean(asked.of, known)));
  return entries;
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
  AddListAndShow(vhost, context, "the controllers", Controllers(), ReadControllers);
  Command create = vhost.add_subcommand("create", "Make a controller").require_subcommand();
  AddMake(create, "blk", "vhost_blk", context, arguments->ensure);
  AddMake(create, "scsi", "vhost_scsi", context, arguments->ensure);
  Command remove = vhost.add_subcommand("delete", "Delete a controller and its socket");
  remove.add_option("NAME", arguments->ctrlr, "Name of the controller").required().completes("vhost_controller");
  AddForcibleDeleteOptions(remove, arguments->ensure);
  remove.callback([&context, arguments] { context.Run([&] { return DeleteController(context, *arguments); }); });
  Command target = vhost.add_subcommand("target", "SCSI targets in a controller").require_subcommand();
  AddListAndShow(target, context, "the SCSI targets", Targets(), ReadTargets);
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

#include <fmt/format.h>

#include "base/saturating.h"
#include "base/text.h"
#include "cli/bdev_names.h"
#include "cli/changes.h"
#include "cli/listing.h"
#include "client/bdev_name.h"
#include "spdkctl/app/tasks.h"
#include "spdkctl/schema/codec.h"

namespace spdkctl::cli {
namespace {

struct BdevArguments {
  std::string name;
  std::string trtype = "PCIe";
  std::string traddr;
  std::string adrfam;
  std::string trsvcid;
  std::string subnqn;
  bool destroy_data = false;
  EnsureOptions ensure;
};

Result<void> AttachNvme(Context& context, const BdevArguments& arguments) {
  storage::v1::Wish wish;
  storage::v1::NvmeController& controller = *wish.mutable_nvme_controller();
  controller.set_name(arguments.name);
  if (!arguments.subnqn.empty()) controller.set_subnqn(arguments.subnqn);
  storage::v1::NvmePath& path = *controller.add_paths();
  path.set_trtype(arguments.trtype);
  path.set_traddr(arguments.traddr);
  if (!arguments.adrfam.empty()) path.set_adrfam(arguments.adrfam);
  if (!arguments.trsvcid.empty()) path.set_trsvcid(arguments.trsvcid);
  return Make(context, arguments.ensure, {wish});
}

Listing Bdevs() {
  return {"bdevs",
          "bdev",
          &rpc::v1::Bdev::descriptor,
          {"NAME", "KIND", "SIZE", {"BLOCK", Rank::kSpare}, "CLAIMED", {"UUID", Rank::kWide}, {"ALIASES", Rank::kWide}},
          {"BDEV", "bdev", "Name, alias or UUID of the bdev"}};
}

Entry ToEntry(const rpc::v1::Bdev& bdev) {
  std::vector<std::string> names = {client::GivenName(bdev), bdev.name(), bdev.uuid()};
  names.insert(names.end(), bdev.aliases().begin(), bdev.aliases().end());
  std::vector<std::vector<Cell>> cells =
      Row({client::GivenName(bdev), bdev.product_name(),
           FormatSize(SaturatingProduct(bdev.num_blocks(), bdev.block_size())), std::to_string(bdev.block_size()),
           YesOrNo(true, bdev.claimed() || bdev.bdev_opened_for_write()), bdev.uuid()});
  cells.push_back(ToCells({bdev.aliases().begin(), bdev.aliases().end()}));
  return {std::move(names), ToJson(bdev), std::move(cells)};
}

Result<std::vector<Entry>> ReadBdevs(Context& context, const Asked& /*asked*/) {
  const auto client = context.Client();
  if (!client) return client.error();
  const auto bdevs = app::BdevTasks(**client).get_bdevs();
  if (!bdevs) return bdevs.error();
  std::vector<Entry> entries;
  for (const auto& bdev : bdevs->bdevs()) entries.push_back(ToEntry(bdev));
  return entries;
}

Result<void> RemoveBdev(Context& context, const BdevArguments& arguments) {
  storage::v1::Wish wish;
  wish.mutable_bdev()->set_name(arguments.name);
  return Remove(context, arguments.ensure, {wish}, arguments.destroy_data);
}

}  // namespace

void AddBdevCommands(Command app, Context& context) {
  Command bdev = app.add_subcommand("bdev", "Block devices of a target").require_subcommand();
  auto arguments = std::make_shared<BdevArguments>();
  AddListAndShow(bdev, context, "the block devices", Bdevs(), ReadBdevs);

  Command create = bdev.add_subcommand("create", "Make a block device").require_subcommand();
  const auto kind = [&](const char* name, const char* about, auto run) {
    Command command = create.add_subcommand(name, about);
    AddCreateOptions(command, arguments->ensure);
    command.callback([&context, arguments, run] { context.Run([&] { return run(context, *arguments); }); });
    return command;
  };
  for (const char* name :
       {"malloc", "null", "kvmalloc", "aio", "uring", "error", "delay", "passthru", "split", "zone_block", "crypto"})
    AddMake(create, name, name, context, arguments->ensure);
  Command nvme = kind("nvme", "The namespaces of an NVMe controller", AttachNvme);
  nvme.add_option("NAME", arguments->name, "Name of the controller").required();
  nvme.add_option("--traddr", arguments->traddr, "PCI address or IP address").required().completes("drive");
  nvme.add_option("--trtype", arguments->trtype, "PCIe, TCP, RDMA (PCIe)").completes_any_of({"PCIe", "TCP", "RDMA"});
  nvme.add_option("--adrfam", arguments->adrfam, "ipv4, ipv6").completes_any_of({"ipv4", "ipv6"});
  nvme.add_option("--trsvcid", arguments->trsvcid, "Port");
  nvme.add_option("--subnqn", arguments->subnqn, "Subsystem NQN");

  Command remove = bdev.add_subcommand("delete", "Delete a block device of any kind");
  remove.add_option("BDEV", arguments->name, "Name of the bdev").required().completes("bdev");
  remove.add_flag("--destroy-data", arguments->destroy_data, "Although its data goes with it (volumes, pmem, FTL)");
  AddForcibleDeleteOptions(remove, arguments->ensure);
  remove.callback([&context, arguments] { context.Run([&] { return RemoveBdev(context, *arguments); }); });
}

}  // namespace spdkctl::cli

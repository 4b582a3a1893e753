#include <fmt/format.h>

#include "base/text.h"
#include "cli/bdev_names.h"
#include "cli/changes.h"
#include "spdkctl/app/tasks.h"

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

/// Whether a bdev of that name is there, and how it differs from what is wanted. 0 and "": anything will do.
Probe BdevProbe(app::BdevTasks& tasks, const std::string& name, const std::string& product, std::uint64_t bytes,
                std::uint32_t block_size) {
  return [&tasks, name, product, bytes, block_size]() -> Result<std::optional<std::string>> {
    const auto bdev = tasks.get_bdev(name);
    if (!bdev) {
      if (bdev.error().code == Code::kNotFound) return std::optional<std::string>();
      return bdev.error();
    }
    std::vector<std::string> differences;
    if (!product.empty() && bdev->product_name() != product)
      differences.push_back(fmt::format("is a {}, not a {}", bdev->product_name(), product));
    if (block_size != 0 && bdev->block_size() != block_size)
      differences.push_back(fmt::format("has blocks of {} bytes, not {}", bdev->block_size(), block_size));
    const std::uint64_t size = bdev->num_blocks() * bdev->block_size();
    if (bytes != 0 && size != bytes)
      differences.push_back(fmt::format("has {}, not {}", FormatSize(size), FormatSize(bytes)));
    return std::optional<std::string>(Join(differences, " and "));
  };
}

Result<void> AttachNvme(Context& context, const BdevArguments& arguments) {
  const auto client = context.Client();
  if (!client) return client.error();
  app::BdevTasks tasks(**client);
  return Create(context, arguments.ensure, "bdevs of controller " + arguments.name,
                BdevProbe(tasks, arguments.name + "n1", "", 0, 0), [&]() -> Result<void> {
                  const auto made = tasks.construct_nvme_bdev(arguments.name, arguments.trtype, arguments.traddr,
                                                              arguments.adrfam, arguments.trsvcid, arguments.subnqn);
                  if (!made) return made.error();
                  return {};
                });
}

Result<void> ListBdevs(Context& context) {
  const auto client = context.Client();
  if (!client) return client.error();
  const auto bdevs = app::BdevTasks(**client).get_bdevs();
  if (!bdevs) return bdevs.error();
  if (context.format != Format::kTable) {
    PrintMessage(context, *bdevs);
    return {};
  }
  Table table({"NAME", "KIND", "SIZE", "BLOCK", "CLAIMED"});
  for (const auto& bdev : bdevs->bdevs()) {
    table.Add({NameOf(bdev), bdev.product_name(), FormatSize(bdev.num_blocks() * bdev.block_size()),
               std::to_string(bdev.block_size()), bdev.claimed() || bdev.bdev_opened_for_write() ? "yes" : "no"});
  }
  table.Print();
  return {};
}

Result<void> DeleteBdev(Context& context, const BdevArguments& arguments) {
  const auto client = context.Client();
  if (!client) return client.error();
  app::BdevTasks tasks(**client);
  return Delete(context, arguments.ensure, "bdev " + arguments.name, BdevProbe(tasks, arguments.name, "", 0, 0), [&] {
    return tasks.delete_bdev(arguments.name, {arguments.ensure.force, arguments.destroy_data});
  });
}

}  // namespace

void AddBdevCommands(Command app, Context& context) {
  Command bdev = app.add_subcommand("bdev", "Block devices of a target").require_subcommand();
  auto arguments = std::make_shared<BdevArguments>();
  bdev.add_subcommand("list", "List the block devices").callback([&context] {
    context.Run([&] { return ListBdevs(context); });
  });

  Command create = bdev.add_subcommand("create", "Make a block device").require_subcommand();
  const auto kind = [&](const char* name, const char* about, auto run) {
    Command command = create.add_subcommand(name, about);
    AddCreateOptions(command, arguments->ensure);
    command.callback([&context, arguments, run] { context.Run([&] { return run(context, *arguments); }); });
    return command;
  };
  for (const char* name :
       {"malloc", "null", "aio", "uring", "error", "delay", "passthru", "split", "zone_block", "crypto"})
    AddMake(create, name, name, context, arguments->ensure);
  Command nvme = kind("nvme", "The namespaces of an NVMe controller", AttachNvme);
  nvme.add_option("NAME", arguments->name, "Name of the controller").required();
  nvme.add_option("--traddr", arguments->traddr, "PCI address or IP address").required();
  nvme.add_option("--trtype", arguments->trtype, "PCIe, TCP, RDMA (PCIe)").completes_any_of({"PCIe", "TCP", "RDMA"});
  nvme.add_option("--adrfam", arguments->adrfam, "ipv4, ipv6").completes_any_of({"ipv4", "ipv6"});
  nvme.add_option("--trsvcid", arguments->trsvcid, "Port");
  nvme.add_option("--subnqn", arguments->subnqn, "Subsystem NQN");

  Command remove = bdev.add_subcommand("delete", "Delete a block device of any kind");
  remove.add_option("BDEV", arguments->name, "Name of the bdev").required().completes("bdev");
  remove.add_flag("--destroy-data", arguments->destroy_data, "Although its data goes with it (volumes, pmem, FTL)");
  AddForcibleDeleteOptions(remove, arguments->ensure);
  remove.callback([&context, arguments] { context.Run([&] { return DeleteBdev(context, *arguments); }); });
}

}  // namespace spdkctl::cli

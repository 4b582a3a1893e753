#include <algorithm>
#include <map>
#include <memory>

#include <fmt/format.h>

#include "cli/changes.h"
#include "cli/listener.h"
#include "cli/listing.h"
#include "cli/output.h"
#include "cli/spec_words.h"
#include "spdkctl/schema/codec.h"
#include "storage/nvmf.h"

namespace spdkctl::cli {
namespace {

using rpc::v1::BdevNvmeController;

// NVMe Base Specification: a controller ID has 16 bits, and the last ones are reserved.
constexpr std::uint64_t kLastControllerId = 0xffef;

struct NvmeArguments {
  std::string name;
  std::vector<std::string> paths;
  std::string bdev;
  std::uint32_t cntlid = 0;
  EnsureOptions ensure;
};

/// An old target tells the one path of a controller without a list.
std::vector<rpc::v1::BdevNvmePath> PathsOf(const BdevNvmeController& controller) {
  if (controller.ctrlrs_size() > 0) return {controller.ctrlrs().begin(), controller.ctrlrs().end()};
  rpc::v1::BdevNvmePath only;
  if (controller.has_trid()) *only.mutable_trid() = controller.trid();
  return {only};
}

Result<void> AddPaths(const NvmeArguments& arguments, storage::v1::NvmeController& controller) {
  for (const std::string& text : arguments.paths) {
    const auto path = ParseNvmeAddress(text);
    if (!path) return path.error();
    *controller.add_paths() = *path;
  }
  return {};
}

/// SPDK attaches a controller whose namespaces it does not take, and says so in its log alone.
void TellIfWithoutBdev(Context& context, const std::string& name) {
  const auto client = context.Client();
  const auto bdevs = client ? (*client)->bdev_get_bdevs() : Result<rpc::v1::BdevGetBdevsResponse>(client.error());
  if (!bdevs) return;
  const bool has = std::any_of(bdevs->bdevs().begin(), bdevs->bdevs().end(), [&](const rpc::v1::Bdev& bdev) {
    return !bdev.driver_specific().nvme().empty() && bdev.name().starts_with(name + "n");
  });
  if (!has)
    Note(fmt::format(
        "warning: controller {} has no bdev: the subsystem shows this host no namespace, or one whose UUID a "
        "bdev of the target has already; the target's log says more",
        name));
}

/// A controller that is there gets the paths that it lacks.
Result<void> Attach(Context& context, const NvmeArguments& arguments, const SpecWords& words) {
  auto wish = words.Wish(context);
  if (!wish) return wish.error();
  if (auto added = AddPaths(arguments, *wish->mutable_nvme_controller()); !added) return added;
  if (auto made = Make(context, arguments.ensure, {*wish}, {.change = true}); !made) return made;
  if (!arguments.ensure.check) TellIfWithoutBdev(context, wish->nvme_controller().name());
  return {};
}

Result<void> Detach(Context& context, const NvmeArguments& arguments) {
  storage::v1::Wish wish;
  wish.mutable_nvme_controller()->set_name(arguments.name);
  if (auto added = AddPaths(arguments, *wish.mutable_nvme_controller()); !added) return added;
  return Remove(context, arguments.ensure, {wish});
}

/// What the I/O paths of a controller's namespaces say, by its controller ID: "connected, preferred".
std::map<std::uint32_t, std::string> PathStates(TypedCalls& client) {
  std::map<std::uint32_t, std::string> states;
  // A target that does not tell has nothing to say of a path.
  const auto paths = client.bdev_nvme_get_io_paths();
  if (!paths) return states;
  for (const auto& group : paths->poll_groups()) {
    for (const auto& path : group.io_paths()) {
      std::string& state = states[path.cntlid()];
      const std::string now = !path.connected()    ? "not connected"
                              : !path.accessible() ? "not accessible"
                              : path.current()     ? "in use"
                                                   : "standing by";
      // In use by one thread is in use.
      if (state.empty() || now == "in use") state = now;
    }
  }
  return states;
}

Listing Controllers() {
  return {"controllers",
          "controller",
          &BdevNvmeController::descriptor,
          {"CONTROLLER", "PATH", "STATE", "I/O", "ID", {"SUBSYSTEM", Rank::kSpare}},
          {"NAME", "nvme_controller", "Name of the controller"}};
}

Result<std::vector<Entry>> ReadControllers(Context& context, const Asked& /*asked*/) {
  const auto client = context.Client();
  if (!client) return client.error();
  const auto controllers = (*client)->bdev_nvme_get_controllers();
  if (!controllers) return controllers.error();
  const auto states = PathStates(**client);
  std::vector<Entry> entries;
  for (const auto& controller : controllers->controllers()) {
    std::vector<std::vector<Cell>> cells(Controllers().columns.size());
    for (const auto& path : PathsOf(controller)) {
      const auto io = states.find(path.cntlid());
      const std::vector<std::string> row = {
          controller.name(),
          storage::ShowAddress(path.trid().trtype(), path.trid().traddr(), path.trid().trsvcid()),
          path.state(),
          io == states.end() ? "" : io->second,
          path.has_cntlid() ? std::to_string(path.cntlid()) : "",
          path.trid().subnqn()};
      for (std::size_t i = 0; i < row.size(); ++i) cells[i].emplace_back(row[i]);
    }
    entries.push_back({{controller.name()}, ToJson(controller), std::move(cells)});
  }
  return entries;
}

Result<void> Prefer(Context& context, const NvmeArguments& arguments) {
  storage::v1::Wish wish;
  wish.mutable_bdev()->set_name(arguments.bdev);
  return Do(context, arguments.ensure, storage::Verb::kPrefer, wish, std::to_string(arguments.cntlid));
}

}  // namespace

void AddNvmeCommands(Command app, Context& context) {
  auto arguments = std::make_shared<NvmeArguments>();
  Command nvme = app.add_subcommand("nvme", "NVMe controllers that the target uses").require_subcommand();
  const auto add = [&](const char* name, const char* about, auto run) {
    Command command = nvme.add_subcommand(name, about);
    command.callback([&context, arguments, run] { context.Run([&] { return run(context, *arguments); }); });
    return command;
  };
  AddListAndShow(nvme, context, "the controllers with their paths", Controllers(), ReadControllers,
                 AsTable(Controllers()));
  Command command = nvme.add_subcommand("attach", "Use a controller; its namespaces become bdevs");
  const auto words = std::make_shared<SpecWords>(command, "nvme_controller", std::vector<std::string>{"paths"});
  command.callback([&context, arguments, words] { context.Run([&] { return Attach(context, *arguments, *words); }); });
  command.add_option("PATH", arguments->paths, "tcp://10.0.0.1:4420, rdma://..., pcie://0000:5e:00.0")
      .required()
      .completes("nvme_address");
  AddCreateOptions(command, arguments->ensure);
  command = add("detach", "Let go of a controller, or of one path", Detach);
  command.add_option("NAME", arguments->name, "Name of the controller").required().completes("nvme_controller");
  command.add_option("--path", arguments->paths, "Only this path").expected(1).completes("nvme_path");
  AddForcibleDeleteOptions(command, arguments->ensure);
  command = add("prefer", "Say which path a bdev's I/O takes", Prefer);
  command.add_option("BDEV", arguments->bdev, "The bdev, e.g. Nvme0n1").required().completes("bdev");
  command
      .add_option("ID", arguments->cntlid, "Controller ID of the path, as `nvme list` shows it", {0, kLastControllerId})
      .required();
  command.add_flag("--check", arguments->ensure.check, "Say what would be done, do nothing");
}

}  // namespace spdkctl::cli

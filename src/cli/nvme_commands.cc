#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "base/text.h"
#include "cli/ensure.h"
#include "cli/keys.h"
#include "cli/listener.h"
#include "spdkctl/client/build/bdev_nvme.h"

namespace spdkctl::cli {
namespace {

using rpc::v1::BdevNvmeController;
using rpc::v1::NvmeTransportId;

// NVMe Base Specification: a controller ID has 16 bits, and the last ones are reserved.
constexpr std::uint64_t kLastControllerId = 0xffef;

struct NvmeArguments {
  std::string name;
  std::vector<std::string> paths;
  std::string subnqn;
  std::string hostnqn;
  std::string multipath = "multipath";
  std::string psk;
  std::string dhchap_key;
  std::string dhchap_ctrlr_key;
  std::string bdev;
  std::uint32_t cntlid = 0;
  EnsureOptions ensure;
};

constexpr std::string_view kPcie = "pcie://";

/// "tcp://10.0.0.1:4420", or "pcie://0000:5e:00.0".
Result<app::Listener> ParsePath(const std::string& text, const std::string& nqn) {
  if (ToLower(text).starts_with(kPcie)) return app::Listener{"PCIe", text.substr(kPcie.size()), {}, {}};
  return ParseListener(text, nqn);
}

std::string ShowPath(const NvmeTransportId& path) {
  if (ToLower(path.trtype()) == "pcie") return std::string(kPcie) + path.traddr();
  return ShowListener(path.trtype(), path.traddr(), path.trsvcid());
}

/// The controllers, each with all its paths; none if there is no controller of that name.
Result<std::vector<BdevNvmeController>> Controllers(TypedCalls& client, const std::string& name = {}) {
  const auto all = client.bdev_nvme_get_controllers();
  if (!all) return all.error();
  std::vector<BdevNvmeController> found;
  for (const auto& controller : all->controllers()) {
    if (name.empty() || controller.name() == name) found.push_back(controller);
  }
  return found;
}

/// Before 22.01 a controller has one path, told without a list.
std::vector<rpc::v1::BdevNvmePath> PathsOf(const BdevNvmeController& controller) {
  if (controller.ctrlrs_size() > 0) return {controller.ctrlrs().begin(), controller.ctrlrs().end()};
  rpc::v1::BdevNvmePath only;
  if (controller.has_trid()) *only.mutable_trid() = controller.trid();
  return {only};
}

bool HasPath(const BdevNvmeController& controller, const app::Listener& path) {
  const auto paths = PathsOf(controller);
  return std::any_of(paths.begin(), paths.end(), [&](const rpc::v1::BdevNvmePath& known) {
    const NvmeTransportId& id = known.trid();
    return ToLower(id.trtype()) == ToLower(path.trtype) && id.traddr() == path.traddr && id.trsvcid() == path.trsvcid;
  });
}

/// What all paths of one attachment have in common.
Result<rpc::v1::BdevNvmeAttachControllerRequest> CommonRequest(TypedCalls& client, const NvmeArguments& arguments,
                                                               std::vector<KeyUse>& keys) {
  rpc::v1::BdevNvmeAttachControllerRequest request;
  request.set_name(arguments.name);
  if (!arguments.subnqn.empty()) request.set_subnqn(arguments.subnqn);
  if (!arguments.hostnqn.empty()) request.set_hostnqn(arguments.hostnqn);
  const auto use = [&](const char* option, const std::string& given) -> Result<std::string> {
    if (given.empty()) return std::string();
    auto key = UseKey(client, option, given);
    if (!key) return key.error();
    keys.push_back(*key);
    return key->name;
  };
  const auto psk = use("--psk", arguments.psk);
  if (!psk) return psk.error();
  const auto dhchap = use("--dhchap-key", arguments.dhchap_key);
  if (!dhchap) return dhchap.error();
  const auto ctrlr = use("--dhchap-ctrlr-key", arguments.dhchap_ctrlr_key);
  if (!ctrlr) return ctrlr.error();
  if (!psk->empty()) request.set_psk(*psk);
  if (!dhchap->empty()) request.set_dhchap_key(*dhchap);
  if (!ctrlr->empty()) request.set_dhchap_ctrlr_key(*ctrlr);
  return request;
}

Result<void> AttachPaths(TypedCalls& client, const NvmeArguments& arguments, const std::vector<app::Listener>& paths,
                         bool first_is_new) {
  std::vector<KeyUse> keys;
  auto request = CommonRequest(client, arguments, keys);
  const auto undo_keys = [&] {
    for (const KeyUse& key : keys) UndoKey(client, key);
  };
  if (!request) {
    undo_keys();
    return request.error();
  }
  for (std::size_t i = 0; i < paths.size(); ++i) {
    const app::Listener& path = paths[i];
    request->set_trtype(path.trtype);
    request->set_traddr(path.traddr);
    request->clear_adrfam();
    request->clear_trsvcid();
    if (path.trtype != "PCIe") {
      request->set_adrfam(path.traddr.find(':') != std::string::npos ? "ipv6" : "ipv4");
      request->set_trsvcid(path.trsvcid);
    }
    // The first path makes the controller; those after it say what they are to it.
    if (i > 0 || !first_is_new) {
      request->set_multipath(arguments.multipath == "failover" ? rpc::v1::NVME_MULTIPATH_FAILOVER
                                                               : rpc::v1::NVME_MULTIPATH_MULTIPATH);
    } else if (paths.size() > 1 && arguments.multipath == "multipath") {
      request->set_multipath(rpc::v1::NVME_MULTIPATH_MULTIPATH);
    }
    if (const auto attached = client.bdev_nvme_attach_controller(*request); !attached) {
      if (i == 0 && first_is_new) undo_keys();
      Error error = attached.error();
      error.message = fmt::format("{}: {}{}", arguments.paths[i], error.message,
                                  i == 0 ? "" : fmt::format(" ({} of {} paths are attached)", i, paths.size()));
      return error;
    }
  }
  return {};
}

Result<void> Attach(Context& context, const NvmeArguments& arguments) {
  if (arguments.multipath != "multipath" && arguments.multipath != "failover")
    return MakeError(Code::kInvalidArgument,
                     fmt::format("--multipath is multipath or failover, not '{}'", arguments.multipath));
  std::vector<app::Listener> paths;
  for (const std::string& text : arguments.paths) {
    const auto path = ParsePath(text, arguments.subnqn);
    if (!path) return path.error();
    if (path->trtype != "PCIe" && arguments.subnqn.empty())
      return MakeError(Code::kInvalidArgument, "a path over the network needs --subnqn, the subsystem's NQN");
    paths.push_back(*path);
  }
  const auto client = context.Client();
  if (!client) return client.error();
  const auto known = Controllers(**client, arguments.name);
  if (!known) return known.error();
  std::vector<app::Listener> missing;
  NvmeArguments rest = arguments;
  rest.paths.clear();
  for (std::size_t i = 0; i < paths.size(); ++i) {
    if (!known->empty() && HasPath(known->front(), paths[i])) continue;
    missing.push_back(paths[i]);
    rest.paths.push_back(arguments.paths[i]);
  }
  const bool is_new = known->empty();
  if (!is_new && missing.size() < paths.size() && !arguments.ensure.ensure)
    return MakeError(Code::kExists, fmt::format("controller {} has that path already", arguments.name));
  const std::string what = fmt::format("controller {} by {}", arguments.name, Join(rest.paths, ", "));
  if (missing.empty() || arguments.ensure.check) {
    PrintChanged(context, false, missing.empty() ? "already so: controller " + arguments.name : "would attach " + what);
    return {};
  }
  if (auto attached = AttachPaths(**client, rest, missing, is_new); !attached) return attached;
  PrintChanged(context, true, "attached " + what);
  return {};
}

Result<void> Detach(Context& context, const NvmeArguments& arguments) {
  const auto client = context.Client();
  if (!client) return client.error();
  const Probe probe = [&]() -> Result<std::optional<std::string>> {
    const auto known = Controllers(**client, arguments.name);
    if (!known) return known.error();
    return known->empty() ? std::nullopt : std::optional<std::string>("");
  };
  const bool all = arguments.paths.empty();
  const std::string what = "controller " + arguments.name + (all ? "" : " from " + arguments.paths.front());
  return Delete(context, arguments.ensure, what, probe, [&]() -> Result<void> {
    std::optional<app::Listener> path;
    if (!all) {
      const auto parsed = ParsePath(arguments.paths.front(), {});
      if (!parsed) return parsed.error();
      path = *parsed;
    }
    return app::BdevTasks(**client).detach_nvme_controller(arguments.name, path, {arguments.ensure.force});
  });
}

/// What the I/O paths of a controller's namespaces say, by its controller ID: "connected, preferred".
std::map<std::uint32_t, std::string> PathStates(TypedCalls& client) {
  std::map<std::uint32_t, std::string> states;
  // Only from 22.05 on; before, there is nothing to say of a path.
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

Result<void> List(Context& context) {
  const auto client = context.Client();
  if (!client) return client.error();
  const auto controllers = Controllers(**client);
  if (!controllers) return controllers.error();
  if (context.format != Format::kTable) {
    rpc::v1::BdevNvmeGetControllersResponse all;
    for (const auto& controller : *controllers) *all.add_controllers() = controller;
    PrintMessage(context, all);
    return {};
  }
  const auto states = PathStates(**client);
  Table table({"CONTROLLER", "PATH", "STATE", "I/O", "ID", "SUBSYSTEM"});
  for (const auto& controller : *controllers) {
    for (const auto& path : PathsOf(controller)) {
      const auto io = states.find(path.cntlid());
      table.Add({controller.name(), ShowPath(path.trid()), path.state(), io == states.end() ? "" : io->second,
                 path.has_cntlid() ? std::to_string(path.cntlid()) : "", path.trid().subnqn()});
    }
  }
  table.Print();
  return {};
}

Result<void> Prefer(Context& context, const NvmeArguments& arguments) {
  const auto client = context.Client();
  if (!client) return client.error();
  if (arguments.ensure.check) {
    PrintChanged(context, false, fmt::format("would prefer path {} of {}", arguments.cntlid, arguments.bdev));
    return {};
  }
  const auto set =
      (*client)->bdev_nvme_set_preferred_path(build::BdevNvmeSetPreferredPath(arguments.bdev, arguments.cntlid));
  if (!set) return set.error();
  PrintChanged(context, true, fmt::format("path {} of {} is preferred", arguments.cntlid, arguments.bdev));
  return {};
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
  add("list", "List the controllers with their paths", [](Context& c, const NvmeArguments&) { return List(c); });
  Command command = add("attach", "Use a controller; its namespaces become bdevs", Attach);
  command.add_option("NAME", arguments->name, "Name of the controller; its bdevs are NAMEn1, ...").required();
  command.add_option("PATH", arguments->paths, "tcp://10.0.0.1:4420, rdma://..., pcie://0000:5e:00.0").required();
  command.add_option("--subnqn", arguments->subnqn, "NQN of the subsystem, over the network");
  command.add_option("--hostnqn", arguments->hostnqn, "NQN that the target calls itself");
  command.add_option("--multipath", arguments->multipath, "multipath or failover (multipath)")
      .completes_any_of({"multipath", "failover"});
  command.add_option("--psk", arguments->psk, "TLS key: a file (with its path) or a key's name").completes("key");
  command.add_option("--dhchap-key", arguments->dhchap_key, "DH-CHAP key: file or name").completes("key");
  command.add_option("--dhchap-ctrlr-key", arguments->dhchap_ctrlr_key, "The controller's own key: file or name")
      .completes("key");
  AddCreateOptions(command, arguments->ensure);
  command = add("detach", "Let go of a controller, or of one path", Detach);
  command.add_option("NAME", arguments->name, "Name of the controller").required().completes("nvme_controller");
  command.add_option("--path", arguments->paths, "Only this path").expected(1);
  AddForcibleDeleteOptions(command, arguments->ensure);
  command = add("prefer", "Say which path a bdev's I/O takes", Prefer);
  command.add_option("BDEV", arguments->bdev, "The bdev, e.g. Nvme0n1").required().completes("bdev");
  command
      .add_option("ID", arguments->cntlid, "Controller ID of the path, as `nvme list` shows it", {0, kLastControllerId})
      .required();
  command.add_flag("--check", arguments->ensure.check, "Say what would be done, do nothing");
}

}  // namespace spdkctl::cli

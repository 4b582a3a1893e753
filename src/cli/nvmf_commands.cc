#include <algorithm>

#include <fmt/format.h>

#include "base/text.h"
#include "cli/ensure.h"
#include "cli/keys.h"
#include "cli/listener.h"
#include "spdkctl/app/tasks.h"
#include "spdkctl/rpc/v1/nvmf.pb.h"

namespace spdkctl::cli {
namespace {

// NVMe Base Specification: FFFFFFFFh means all namespaces.
constexpr std::uint64_t kLastNsid = 0xfffffffe;

struct NvmfArguments {
  std::string nqn;
  std::vector<std::string> listen;
  std::vector<std::string> hosts;
  std::vector<std::string> namespaces;
  std::string serial_number = "SPDK00000000000001";
  std::string bdev;
  std::string host;
  std::string psk;
  std::string dhchap_key;
  std::string dhchap_ctrlr_key;
  std::uint32_t nsid = 0;
  bool any_host = false;
  EnsureOptions ensure;
};

Result<std::vector<app::Listener>> ParseListeners(const NvmfArguments& arguments) {
  std::vector<app::Listener> listeners;
  for (const std::string& text : arguments.listen) {
    auto listener = ParseListener(text, arguments.nqn);
    if (!listener) return listener.error();
    listeners.push_back(std::move(*listener));
  }
  return listeners;
}

Result<rpc::v1::NvmfSubsystem> FindSubsystem(app::NvmfTgt& nvmf, const std::string& nqn) {
  const auto subsystems = nvmf.get_nvmf_subsystems();
  if (!subsystems) return subsystems.error();
  std::vector<std::string> names;
  for (const auto& subsystem : subsystems->subsystems()) {
    if (subsystem.nqn() == nqn) return subsystem;
    names.push_back(subsystem.nqn());
  }
  return MakeError(Code::kNotFound, fmt::format("there is no subsystem '{}'{}", nqn, DidYouMean(nqn, names)));
}

bool Listens(const rpc::v1::NvmfSubsystem& subsystem, const app::Listener& listener) {
  return std::any_of(subsystem.listen_addresses().begin(), subsystem.listen_addresses().end(),
                     [&](const auto& address) {
                       return ToLower(address.trtype()) == ToLower(listener.trtype) &&
                              address.traddr() == listener.traddr && address.trsvcid() == listener.trsvcid;
                     });
}

bool Allows(const rpc::v1::NvmfSubsystem& subsystem, const std::string& host) {
  return std::any_of(subsystem.hosts().begin(), subsystem.hosts().end(),
                     [&](const auto& entry) { return entry.nqn() == host; });
}

std::optional<std::uint32_t> NsidOf(const rpc::v1::NvmfSubsystem& subsystem, const std::string& bdev) {
  for (const auto& space : subsystem.namespaces()) {
    if (space.bdev_name() == bdev || space.name() == bdev) return static_cast<std::uint32_t>(space.nsid());
  }
  return std::nullopt;
}

/// How an existing subsystem differs from what is asked for; "" if it does not.
std::string Differences(const rpc::v1::NvmfSubsystem& subsystem, const NvmfArguments& arguments,
                        const std::vector<app::Listener>& listeners) {
  std::vector<std::string> differences;
  if (subsystem.serial_number() != arguments.serial_number)
    differences.push_back(fmt::format("its serial number is {}", subsystem.serial_number()));
  for (const app::Listener& listener : listeners) {
    if (!Listens(subsystem, listener))
      differences.push_back(fmt::format("does not listen on {}:{}", listener.traddr, listener.trsvcid));
  }
  for (const std::string& bdev : arguments.namespaces) {
    if (!NsidOf(subsystem, bdev)) differences.push_back(fmt::format("has no namespace of {}", bdev));
  }
  for (const std::string& host : arguments.hosts) {
    if (!Allows(subsystem, host)) differences.push_back(fmt::format("does not allow {}", host));
  }
  if (subsystem.has_allow_any_host() && subsystem.allow_any_host() != arguments.any_host)
    differences.emplace_back(subsystem.allow_any_host() ? "allows any host" : "does not allow any host");
  return Join(differences, ", ");
}

Result<void> CreateSubsystem(Context& context, const NvmfArguments& arguments) {
  if (arguments.any_host == !arguments.hosts.empty()) {
    return MakeError(Code::kInvalidArgument, arguments.any_host ? "give either --any-host or --host, not both"
                                                                : "say who may connect: --host NQN, or --any-host");
  }
  const auto listeners = ParseListeners(arguments);
  if (!listeners) return listeners.error();
  const auto client = context.Client();
  if (!client) return client.error();
  app::NvmfTgt nvmf(**client);
  const Probe probe = [&]() -> Result<std::optional<std::string>> {
    const auto subsystem = FindSubsystem(nvmf, arguments.nqn);
    if (subsystem) return std::optional<std::string>(Differences(*subsystem, arguments, *listeners));
    if (subsystem.error().code == Code::kNotFound) return std::optional<std::string>();
    return subsystem.error();
  };
  return Create(context, arguments.ensure, "subsystem " + arguments.nqn, probe, [&] {
    return nvmf.construct_nvmf_subsystem(arguments.nqn, *listeners, arguments.hosts, arguments.serial_number,
                                         arguments.namespaces,
                                         arguments.any_host ? app::Access::kAnyHost : app::Access::kListedHosts);
  });
}

/// Whether a part of a subsystem (which must be there) is there.
Probe PartProbe(app::NvmfTgt& nvmf, const std::string& nqn, std::function<bool(const rpc::v1::NvmfSubsystem&)> has) {
  return [&nvmf, nqn, has = std::move(has)]() -> Result<std::optional<std::string>> {
    const auto subsystem = FindSubsystem(nvmf, nqn);
    if (!subsystem) return subsystem.error();
    return has(*subsystem) ? std::optional<std::string>("") : std::nullopt;
  };
}

template <class T>
Result<void> Ignore(const Result<T>& result) {
  if (!result) return result.error();
  return {};
}

Result<void> DeleteSubsystem(Context& context, const NvmfArguments& arguments) {
  const auto client = context.Client();
  if (!client) return client.error();
  app::NvmfTgt nvmf(**client);
  const Probe probe = [&]() -> Result<std::optional<std::string>> {
    const auto subsystem = FindSubsystem(nvmf, arguments.nqn);
    if (!subsystem && subsystem.error().code != Code::kNotFound) return subsystem.error();
    return subsystem ? std::optional<std::string>("") : std::nullopt;
  };
  return Delete(context, arguments.ensure, "subsystem " + arguments.nqn, probe,
                [&] { return nvmf.delete_nvmf_subsystem(arguments.nqn, {arguments.ensure.force}); });
}

Result<void> AddNamespace(Context& context, const NvmfArguments& arguments) {
  const auto client = context.Client();
  if (!client) return client.error();
  app::NvmfTgt nvmf(**client);
  const Probe probe = PartProbe(nvmf, arguments.nqn,
                                [&](const auto& subsystem) { return NsidOf(subsystem, arguments.bdev).has_value(); });
  return Create(context, arguments.ensure, fmt::format("namespace of {} in {}", arguments.bdev, arguments.nqn), probe,
                [&] {
                  rpc::v1::NvmfSubsystemAddNsRequest request;
                  request.set_nqn(arguments.nqn);
                  request.mutable_namespace_()->set_bdev_name(arguments.bdev);
                  if (arguments.nsid != 0) request.mutable_namespace_()->set_nsid(arguments.nsid);
                  return Ignore((*client)->nvmf_subsystem_add_ns(request));
                });
}

/// Whoever is connected loses what is taken away.
Result<void> CheckUnconnected(app::NvmfTgt& nvmf, const NvmfArguments& arguments, const std::string& host = {}) {
  return arguments.ensure.force ? Result<void>() : nvmf.check_unconnected(arguments.nqn, host);
}

Result<void> RemoveNamespace(Context& context, const NvmfArguments& arguments) {
  const auto client = context.Client();
  if (!client) return client.error();
  app::NvmfTgt nvmf(**client);
  const auto has = [&](const rpc::v1::NvmfSubsystem& subsystem) {
    return std::any_of(subsystem.namespaces().begin(), subsystem.namespaces().end(),
                       [&](const auto& space) { return static_cast<std::uint32_t>(space.nsid()) == arguments.nsid; });
  };
  return Delete(context, arguments.ensure, fmt::format("namespace {} of {}", arguments.nsid, arguments.nqn),
                PartProbe(nvmf, arguments.nqn, has), [&]() -> Result<void> {
                  if (auto free = CheckUnconnected(nvmf, arguments); !free) return free;
                  rpc::v1::NvmfSubsystemRemoveNsRequest request;
                  request.set_nqn(arguments.nqn);
                  request.set_nsid(arguments.nsid);
                  return Ignore((*client)->nvmf_subsystem_remove_ns(request));
                });
}

/// Lets a host in that proves who it is: the keys are put into the target's keyring first, and taken out again if the
/// subsystem refuses.
Result<void> AddHostWithKeys(TypedCalls& client, const NvmfArguments& arguments) {
  rpc::v1::NvmfSubsystemAddHostRequest request;
  request.set_nqn(arguments.nqn);
  request.set_host(arguments.host);
  std::vector<KeyUse> keys;
  const auto undo = [&](Error error) -> Result<void> {
    for (const KeyUse& key : keys) UndoKey(client, key);
    return error;
  };
  const auto use = [&](const char* option, const std::string& given, auto set) -> Result<void> {
    if (given.empty()) return {};
    auto key = UseKey(client, option, given);
    if (!key) return key.error();
    (request.*set)(key->name);
    keys.push_back(std::move(*key));
    return {};
  };
  using Request = rpc::v1::NvmfSubsystemAddHostRequest;
  if (auto used = use("--psk", arguments.psk, &Request::set_psk<const std::string&>); !used) return undo(used.error());
  if (auto used = use("--dhchap-key", arguments.dhchap_key, &Request::set_dhchap_key<const std::string&>); !used)
    return undo(used.error());
  if (auto used =
          use("--dhchap-ctrlr-key", arguments.dhchap_ctrlr_key, &Request::set_dhchap_ctrlr_key<const std::string&>);
      !used)
    return undo(used.error());
  const auto added = client.nvmf_subsystem_add_host(request);
  if (!added) return undo(added.error());
  return {};
}

Result<void> AddHost(Context& context, const NvmfArguments& arguments) {
  if (auto checked = app::CheckNqn(arguments.host); !checked) return checked;
  if (!arguments.dhchap_ctrlr_key.empty() && arguments.dhchap_key.empty())
    return MakeError(Code::kInvalidArgument, "--dhchap-ctrlr-key needs --dhchap-key: the host proves itself first");
  const auto client = context.Client();
  if (!client) return client.error();
  app::NvmfTgt nvmf(**client);
  const Probe probe =
      PartProbe(nvmf, arguments.nqn, [&](const auto& subsystem) { return Allows(subsystem, arguments.host); });
  return Create(context, arguments.ensure, fmt::format("permission of {} to use {}", arguments.host, arguments.nqn),
                probe, [&] { return AddHostWithKeys(**client, arguments); });
}

Result<void> RemoveHost(Context& context, const NvmfArguments& arguments) {
  const auto client = context.Client();
  if (!client) return client.error();
  app::NvmfTgt nvmf(**client);
  const Probe probe =
      PartProbe(nvmf, arguments.nqn, [&](const auto& subsystem) { return Allows(subsystem, arguments.host); });
  return Delete(context, arguments.ensure, fmt::format("permission of {} to use {}", arguments.host, arguments.nqn),
                probe, [&]() -> Result<void> {
                  if (auto free = CheckUnconnected(nvmf, arguments, arguments.host); !free) return free;
                  rpc::v1::NvmfSubsystemRemoveHostRequest request;
                  request.set_nqn(arguments.nqn);
                  request.set_host(arguments.host);
                  return Ignore((*client)->nvmf_subsystem_remove_host(request));
                });
}

rpc::v1::NvmfAddress ToAddress(const app::Listener& listener) {
  rpc::v1::NvmfAddress address;
  address.set_trtype(listener.trtype);
  address.set_adrfam(listener.traddr.find(':') != std::string::npos ? "ipv6" : "ipv4");
  address.set_traddr(listener.traddr);
  address.set_trsvcid(listener.trsvcid);
  return address;
}

Result<void> ChangeListener(Context& context, const NvmfArguments& arguments, bool add) {
  const auto listeners = ParseListeners(arguments);
  if (!listeners) return listeners.error();
  const auto client = context.Client();
  if (!client) return client.error();
  app::NvmfTgt nvmf(**client);
  for (std::size_t i = 0; i < listeners->size(); ++i) {
    const app::Listener& listener = (*listeners)[i];
    const Probe probe =
        PartProbe(nvmf, arguments.nqn, [&](const auto& subsystem) { return Listens(subsystem, listener); });
    const std::string what = fmt::format("listener {} of {}", arguments.listen[i], arguments.nqn);
    const auto change = [&]() -> Result<void> {
      if (add) {
        if (auto transport = nvmf.EnsureTransport(listener.trtype); !transport) return transport.error();
        rpc::v1::NvmfSubsystemAddListenerRequest request;
        request.set_nqn(arguments.nqn);
        *request.mutable_listen_address() = ToAddress(listener);
        return Ignore((*client)->nvmf_subsystem_add_listener(request));
      }
      if (auto free = CheckUnconnected(nvmf, arguments); !free) return free;
      rpc::v1::NvmfSubsystemRemoveListenerRequest request;
      request.set_nqn(arguments.nqn);
      *request.mutable_listen_address() = ToAddress(listener);
      return Ignore((*client)->nvmf_subsystem_remove_listener(request));
    };
    Result<void> changed = add ? Create(context, arguments.ensure, what, probe, change)
                               : Delete(context, arguments.ensure, what, probe, change);
    if (!changed) return changed;
  }
  return {};
}

Result<void> ListSubsystems(Context& context) {
  const auto client = context.Client();
  if (!client) return client.error();
  const auto subsystems = app::NvmfTgt(**client).get_nvmf_subsystems();
  if (!subsystems) return subsystems.error();
  if (context.format != Format::kTable) {
    PrintMessage(context, *subsystems);
    return {};
  }
  Table table({"NQN", "LISTENERS", "NAMESPACES", "HOSTS"});
  for (const auto& subsystem : subsystems->subsystems()) {
    std::vector<std::string> listeners;
    std::vector<std::string> namespaces;
    for (const auto& address : subsystem.listen_addresses())
      listeners.push_back(ShowListener(address.trtype(), address.traddr(), address.trsvcid()));
    for (const auto& space : subsystem.namespaces())
      namespaces.push_back(
          fmt::format("{}={}", space.nsid(), space.has_bdev_name() ? space.bdev_name() : space.name()));
    const bool any = subsystem.allow_any_host() || (!subsystem.has_allow_any_host() && subsystem.hosts().empty());
    table.Add({subsystem.nqn(), Join(listeners, ","), Join(namespaces, ","),
               any ? "any" : std::to_string(subsystem.hosts_size())});
  }
  table.Print();
  return {};
}

}  // namespace

void AddNvmfCommands(Command app, Context& context) {
  Command nvmf =
      app.add_subcommand("nvmf", "NVMe over Fabrics: subsystems and what hangs on them").require_subcommand();
  auto arguments = std::make_shared<NvmfArguments>();
  const auto add = [&](Command parent, const char* name, const char* about, auto run) {
    Command command = parent.add_subcommand(name, about);
    command.callback([&context, arguments, run] { context.Run([&] { return run(context, *arguments); }); });
    return command;
  };
  const auto with_nqn = [&](Command command) {
    command.add_option("NQN", arguments->nqn, "NQN of the subsystem").required().completes("subsystem");
    return command;
  };
  Command subsystem = nvmf.add_subcommand("subsystem", "Subsystems").require_subcommand();
  add(subsystem, "list", "List the subsystems", [](Context& c, const NvmfArguments&) { return ListSubsystems(c); });
  Command create = with_nqn(add(subsystem, "create", "Make a subsystem with all that hangs on it", CreateSubsystem));
  create.add_option("--listen", arguments->listen, "Where to listen, e.g. tcp://127.0.0.1:4420");
  create.add_option("--ns", arguments->namespaces, "Bdev to offer as a namespace").completes("bdev");
  create.add_option("--host", arguments->hosts, "NQN of a host that may connect");
  create.add_flag("--any-host", arguments->any_host, "Any host may connect");
  create.add_option("--serial-number", arguments->serial_number, "At most 20 characters");
  AddCreateOptions(create, arguments->ensure);
  AddForcibleDeleteOptions(with_nqn(add(subsystem, "delete", "Delete a subsystem", DeleteSubsystem)),
                           arguments->ensure);

  Command ns = nvmf.add_subcommand("ns", "Namespaces").require_subcommand();
  Command ns_add = with_nqn(add(ns, "add", "Offer a bdev as a namespace", AddNamespace));
  ns_add.add_option("BDEV", arguments->bdev, "The bdev").required().completes("bdev");
  ns_add.add_option("--nsid", arguments->nsid, "Namespace ID (the target chooses)", {1, kLastNsid});
  AddCreateOptions(ns_add, arguments->ensure);
  Command ns_remove = with_nqn(add(ns, "remove", "Take a namespace away", RemoveNamespace));
  ns_remove.add_option("NSID", arguments->nsid, "Namespace ID", {1, kLastNsid}).required().completes("namespace");
  AddForcibleDeleteOptions(ns_remove, arguments->ensure);

  Command host = nvmf.add_subcommand("host", "Hosts that may connect").require_subcommand();
  Command host_add = with_nqn(add(host, "add", "Let a host connect", AddHost));
  host_add.add_option("HOST", arguments->host, "NQN of the host").required();
  host_add.add_option("--psk", arguments->psk, "TLS key: a file (with its path) or a key's name").completes("key");
  host_add.add_option("--dhchap-key", arguments->dhchap_key, "DH-CHAP key of the host: file or name").completes("key");
  host_add.add_option("--dhchap-ctrlr-key", arguments->dhchap_ctrlr_key, "The controller proves itself too")
      .completes("key");
  AddCreateOptions(host_add, arguments->ensure);
  Command host_remove = with_nqn(add(host, "remove", "Do not let a host connect any more", RemoveHost));
  host_remove.add_option("HOST", arguments->host, "NQN of the host").required().completes("host");
  AddForcibleDeleteOptions(host_remove, arguments->ensure);

  Command listener = nvmf.add_subcommand("listener", "Addresses").require_subcommand();
  const auto change = [&](const char* name, const char* about, bool adding) {
    Command command = with_nqn(add(
        listener, name, about, [adding](Context& c, const NvmfArguments& a) { return ChangeListener(c, a, adding); }));
    Option address = command.add_option("ADDRESS", arguments->listen, "e.g. tcp://127.0.0.1:4420").required();
    if (!adding) address.completes("listener");
    return command;
  };
  AddCreateOptions(change("add", "Listen on an address", true), arguments->ensure);
  AddForcibleDeleteOptions(change("remove", "Do not listen there any more", false), arguments->ensure);
}

}  // namespace spdkctl::cli

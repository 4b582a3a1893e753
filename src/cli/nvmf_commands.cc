#include <algorithm>
#include <memory>

#include <fmt/format.h>

#include "base/text.h"
#include "cli/changes.h"
#include "cli/listener.h"
#include "cli/nvmf_lists.h"
#include "cli/output.h"
#include "cli/spec_words.h"
#include "spdkctl/app/tasks.h"
#include "spdkctl/storage/v1/nvmf.pb.h"

namespace spdkctl::cli {
namespace {

using storage::v1::Wish;

// NVMe Base Specification: FFFFFFFFh means all namespaces.
constexpr std::uint64_t kLastNsid = 0xfffffffe;

struct NvmfArguments {
  std::string nqn;
  std::vector<std::string> listen;
  std::vector<std::string> hosts;
  std::vector<std::string> namespaces;
  std::string host;
  std::string of_subsystem;  ///< A namespace of it.
  bool any_host = false;
  EnsureOptions ensure;
};

/// Puts the address into a Spec that has one.
template <class Spec>
Result<void> SetAddress(const std::string& text, Spec& spec) {
  const auto address = ParseNvmeAddress(text);
  if (!address) return address.error();
  spec.set_trtype(address->trtype());
  spec.set_traddr(address->traddr());
  if (address->has_trsvcid()) spec.set_trsvcid(address->trsvcid());
  return {};
}

/// Where it is not said who may connect, a new subsystem is refused. Of one that is there that need not be known: it is
/// there already, or only the rest is compared.
Result<void> CheckIsThere(Context& context, const std::string& nqn, bool ensure) {
  const Error unsaid = MakeError(Code::kInvalidArgument, "say who may connect: --host NQN, or --any-host");
  const auto client = context.Client();
  if (!client) return unsaid;
  const auto subsystems = app::NvmfTgt(**client).get_nvmf_subsystems();
  if (!subsystems) return unsaid;
  const auto& all = subsystems->subsystems();
  const bool there = std::any_of(all.begin(), all.end(), [&](const auto& one) { return one.nqn() == nqn; });
  if (!there) return unsaid;
  if (ensure) return {};
  return MakeError(Code::kExists, fmt::format("subsystem {} is there already", nqn));
}

Result<void> CreateSubsystem(Context& context, const NvmfArguments& arguments, const SpecWords& words) {
  if (arguments.any_host && !arguments.hosts.empty())
    return MakeError(Code::kInvalidArgument, "give either --any-host or --host, not both");
  auto wish = words.Wish(context);
  if (!wish) return wish.error();
  auto& subsystem = *wish->mutable_nvmf_subsystem();
  const bool says_who = arguments.any_host || !arguments.hosts.empty();
  if (says_who) {
    subsystem.set_allow_any_host(arguments.any_host);
  } else if (auto there = CheckIsThere(context, subsystem.nqn(), arguments.ensure.ensure); !there) {
    return there;
  }
  for (const std::string& host : arguments.hosts) subsystem.add_hosts()->set_host(host);
  for (const std::string& bdev : arguments.namespaces) subsystem.add_namespaces()->set_bdev(bdev);
  for (const std::string& text : arguments.listen) {
    if (auto set = SetAddress(text, *subsystem.add_listeners()); !set) return set;
  }
  return Make(context, arguments.ensure, {*wish});
}

Result<void> DeleteSubsystem(Context& context, const NvmfArguments& arguments) {
  Wish wish;
  wish.mutable_nvmf_subsystem()->set_nqn(arguments.nqn);
  return Remove(context, arguments.ensure, {wish});
}

/// What may be removed is named as it may be shown: by its number, its bdev or its UUID.
Result<std::uint32_t> NsidOf(Context& context, const NvmfArguments& arguments) {
  const std::string& word = arguments.of_subsystem;
  const bool is_name = word.find_first_not_of("0123456789", word.starts_with('-') ? 1 : 0) != std::string::npos;
  if (is_name) return FindNamespace(context, arguments.nqn, word);
  const auto number = ParseNumber(word);
  if (!number || *number == 0 || *number > kLastNsid)
    return MakeError(Code::kInvalidArgument,
                     fmt::format("NSID: '{}' is no whole number from 1 to {}", word, kLastNsid));
  // A bdev may have a number for its name.
  if (const auto other = FindNamespace(context, arguments.nqn, word); other && *other != *number)
    return MakeError(Code::kInvalidArgument,
                     fmt::format("'{}' is an NSID, and the name of the bdev of namespace {}; name "
                                 "that one by its NSID or UUID",
                                 word, *other));
  return static_cast<std::uint32_t>(*number);
}

Result<void> RemoveNamespace(Context& context, const NvmfArguments& arguments) {
  const auto nsid = NsidOf(context, arguments);
  if (!nsid && nsid.error().code == Code::kNotFound && arguments.ensure.if_exists) {
    PrintChanged(context, false, nsid.error().message);
    return {};
  }
  if (!nsid) return nsid.error();
  Wish wish;
  wish.mutable_nvmf_namespace()->set_nqn(arguments.nqn);
  wish.mutable_nvmf_namespace()->set_nsid(*nsid);
  return Remove(context, arguments.ensure, {wish});
}

Result<void> RemoveHost(Context& context, const NvmfArguments& arguments) {
  Wish wish;
  wish.mutable_nvmf_host()->set_nqn(arguments.nqn);
  wish.mutable_nvmf_host()->set_host(arguments.host);
  return Remove(context, arguments.ensure, {wish});
}

Result<void> AddListeners(Context& context, const NvmfArguments& arguments, const SpecWords& words) {
  const auto common = words.Wish(context);
  if (!common) return common.error();
  std::vector<Wish> wishes;
  for (const std::string& text : arguments.listen) {
    Wish& wish = wishes.emplace_back(*common);
    if (auto set = SetAddress(text, *wish.mutable_nvmf_listener()); !set) return set;
  }
  return Make(context, arguments.ensure, wishes);
}

Result<void> RemoveListeners(Context& context, const NvmfArguments& arguments) {
  std::vector<Wish> wishes;
  for (const std::string& text : arguments.listen) {
    auto& listener = *wishes.emplace_back().mutable_nvmf_listener();
    listener.set_nqn(arguments.nqn);
    if (auto set = SetAddress(text, listener); !set) return set;
  }
  return Remove(context, arguments.ensure, wishes);
}

/// A state can be set as often as one likes.
Result<void> SetAnaState(Context& context, const NvmfArguments& arguments, const SpecWords& words) {
  auto wish = words.Wish(context);
  if (!wish) return wish.error();
  if (auto set = SetAddress(arguments.listen.front(), *wish->mutable_nvmf_ana_state()); !set) return set;
  EnsureOptions options = arguments.ensure;
  options.ensure = true;
  return Make(context, options, {*wish}, {.change = true});
}

Result<void> AddReferral(Context& context, const NvmfArguments& arguments, const SpecWords& words) {
  auto wish = words.Wish(context);
  if (!wish) return wish.error();
  if (!arguments.nqn.empty()) wish->mutable_nvmf_referral()->set_subnqn(arguments.nqn);
  if (auto set = SetAddress(arguments.listen.front(), *wish->mutable_nvmf_referral()); !set) return set;
  return Make(context, arguments.ensure, {*wish});
}

Result<void> RemoveReferral(Context& context, const NvmfArguments& arguments) {
  Wish wish;
  if (!arguments.nqn.empty()) wish.mutable_nvmf_referral()->set_subnqn(arguments.nqn);
  if (auto set = SetAddress(arguments.listen.front(), *wish.mutable_nvmf_referral()); !set) return set;
  return Remove(context, arguments.ensure, {wish});
}

/// What the commands of one part are added with.
struct NvmfAdder {
  Context& context;
  std::shared_ptr<NvmfArguments> arguments;

  template <class Run>
  Command Add(Command parent, const char* name, const char* about, Run run) const {
    Command command = parent.add_subcommand(name, about);
    command.callback(
        [&context = context, arguments = arguments, run] { context.Run([&] { return run(context, *arguments); }); });
    return command;
  }
  /// The fields of a Spec, but those of these names, are its words.
  template <class Run>
  Command AddWithWords(Command parent, const char* name, const char* about, const char* kind,
                       const std::vector<std::string>& but, Run run) const {
    const auto words = std::make_shared<std::shared_ptr<SpecWords>>();
    Command command =
        Add(parent, name, about, [words, run](Context& c, const NvmfArguments& a) { return run(c, a, **words); });
    *words = std::make_shared<SpecWords>(command, kind, but);
    return command;
  }
  Command WithNqn(Command command) const {
    command.add_option("NQN", arguments->nqn, "NQN of the subsystem").required().completes("subsystem");
    return command;
  }
  Option WithAddress(Command command) const {
    return command.add_option("ADDRESS", arguments->listen, "e.g. tcp://127.0.0.1:4420")
        .required()
        .completes("transport_address");
  }
};

const std::vector<std::string> kAddressFields = {"trtype", "traddr", "trsvcid", "adrfam"};

void AddSubsystems(Command nvmf, const NvmfAdder& add) {
  NvmfArguments& arguments = *add.arguments;
  Command subsystem = nvmf.add_subcommand("subsystem", "Subsystems").require_subcommand();
  AddSubsystemLists(subsystem, add.context);
  Command create = add.AddWithWords(subsystem, "create", "Make a subsystem with all that hangs on it", "nvmf_subsystem",
                                    {"allow_any_host", "namespaces", "hosts", "listeners"}, CreateSubsystem);
  create.add_option("--listen", arguments.listen, "Where to listen, e.g. tcp://127.0.0.1:4420")
      .completes("transport_address");
  create.add_option("--ns", arguments.namespaces, "Bdev to offer as a namespace").completes("free_bdev");
  create.add_option("--host", arguments.hosts, "NQN of a host that may connect").completes("any_host");
  create.add_flag("--any-host", arguments.any_host, "Any host may connect");
  AddCreateOptions(create, arguments.ensure);
  AddForcibleDeleteOptions(add.WithNqn(add.Add(subsystem, "delete", "Delete a subsystem", DeleteSubsystem)),
                           arguments.ensure);
}

void AddListenerCommands(Command nvmf, const NvmfAdder& add) {
  NvmfArguments& arguments = *add.arguments;
  Command listener = nvmf.add_subcommand("listener", "Addresses").require_subcommand();
  AddListenerLists(listener, add.context);
  Command make =
      add.AddWithWords(listener, "add", "Listen on an address", "nvmf_listener", kAddressFields, AddListeners);
  add.WithAddress(make);
  AddCreateOptions(make, arguments.ensure);
  Command remove = add.WithNqn(add.Add(listener, "remove", "Do not listen there any more", RemoveListeners));
  add.WithAddress(remove).completes("listener");
  AddForcibleDeleteOptions(remove, arguments.ensure);

  Command ana = nvmf.add_subcommand("ana", "Asymmetric namespace access").require_subcommand();
  AddAnaLists(ana, add.context);
  Command set = add.AddWithWords(ana, "set", "Set the ANA state of a group on a listener", "nvmf_ana_state",
                                 kAddressFields, SetAnaState);
  add.WithAddress(set).expected(1).completes("listener");
  set.add_flag("--check", arguments.ensure.check, "Say what would be done, do nothing");

  Command referral = nvmf.add_subcommand("referral", "Where discovery sends hosts besides").require_subcommand();
  AddReferralLists(referral, add.context);
  Command refer = add.AddWithWords(referral, "add", "Send hosts to another address, too", "nvmf_referral",
                                   {"trtype", "traddr", "trsvcid", "adrfam", "subnqn"}, AddReferral);
  add.WithAddress(refer).expected(1);
  refer.add_option("--subnqn", arguments.nqn, "NQN of the subsystem there (that of discovery)");
  AddCreateOptions(refer, arguments.ensure);
  Command forget = add.Add(referral, "remove", "Do not send hosts there any more", RemoveReferral);
  add.WithAddress(forget).expected(1);
  forget.add_option("--subnqn", arguments.nqn, "NQN of the subsystem there (that of discovery)");
  AddDeleteOptions(forget, arguments.ensure);
}

}  // namespace

void AddNvmfCommands(Command app, Context& context) {
  Command nvmf =
      app.add_subcommand("nvmf", "NVMe over Fabrics: subsystems and what hangs on them").require_subcommand();
  const NvmfAdder add{context, std::make_shared<NvmfArguments>()};
  NvmfArguments& arguments = *add.arguments;
  AddSubsystems(nvmf, add);

  Command transport = nvmf.add_subcommand("transport", "Transports").require_subcommand();
  AddTransportLists(transport, context);
  AddMake(transport, "create", "nvmf_transport", context, arguments.ensure);

  Command ns = nvmf.add_subcommand("ns", "Namespaces").require_subcommand();
  AddNamespaceLists(ns, context);
  AddMake(ns, "add", "nvmf_namespace", context, arguments.ensure);
  Command ns_remove = add.WithNqn(add.Add(ns, "remove", "Take a namespace away", RemoveNamespace));
  ns_remove.add_option("NSID", arguments.of_subsystem, "Namespace ID, bdev or UUID").required().completes("namespace");
  AddForcibleDeleteOptions(ns_remove, arguments.ensure);

  Command host = nvmf.add_subcommand("host", "Hosts that may connect").require_subcommand();
  AddHostLists(host, context);
  AddMake(host, "add", "nvmf_host", context, arguments.ensure);
  Command host_remove = add.WithNqn(add.Add(host, "remove", "Do not let a host connect any more", RemoveHost));
  host_remove.add_option("HOST", arguments.host, "NQN of the host").required().completes("host");
  AddForcibleDeleteOptions(host_remove, arguments.ensure);
  AddListenerCommands(nvmf, add);
}

}  // namespace spdkctl::cli

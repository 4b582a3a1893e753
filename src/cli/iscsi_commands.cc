#include <limits>

#include <fmt/format.h>

#include "base/text.h"
#include "cli/ensure.h"
#include "cli/listener.h"
#include "cli/secret.h"
#include "spdkctl/app/tasks.h"

namespace spdkctl::cli {
namespace {

struct IscsiArguments {
  std::int32_t tag = 0;
  std::vector<std::string> portals;
  std::vector<std::string> initiators = {"ANY"};
  std::vector<std::string> netmasks = {"ANY"};
  std::string name;
  std::string alias;
  std::vector<std::string> maps;
  std::vector<std::string> luns;
  std::int32_t queue_depth = 64;
  bool disable_chap = false;
  bool require_chap = false;
  bool mutual_chap = false;
  std::int32_t chap_group = 0;
  std::string user;
  std::string secret;
  EnsureOptions ensure;
};

Error Wrong(std::string_view option, std::string_view what, const std::string& text, std::string_view right) {
  return MakeError(Code::kInvalidArgument,
                   fmt::format("{}: '{}' is no {}; write it like {}", option, text, what, right));
}

constexpr std::uint64_t kMostTag = std::numeric_limits<std::int32_t>::max();

/// A number as SPDK's calls have it, not negative.
std::optional<std::int32_t> SmallNumber(std::string_view text) {
  const auto number = ParseNumber(text);
  if (!number || *number > kMostTag) return std::nullopt;
  return static_cast<std::int32_t>(*number);
}

/// "A:B" as two numbers.
std::optional<std::pair<std::int32_t, std::int32_t>> TwoNumbers(const std::string& text) {
  const auto parts = Split(text, ':');
  const auto a = SmallNumber(parts.front());
  const auto b = SmallNumber(parts.back());
  if (parts.size() != 2 || !a || !b) return std::nullopt;
  return std::pair(*a, *b);
}

Result<void> AddPortalGroup(app::IscsiTgt& iscsi, const IscsiArguments& arguments) {
  std::vector<app::Portal> portals;
  for (const std::string& text : arguments.portals) {
    const auto address = ParseHost(text, kIscsiPort);
    if (!address) return Wrong("PORTAL", "portal", text, "127.0.0.1:3260");
    portals.push_back({address->host, std::to_string(address->port)});
  }
  return iscsi.add_portal_group(arguments.tag, portals);
}

Result<void> CreateNode(app::IscsiTgt& iscsi, const IscsiArguments& arguments) {
  std::vector<app::PortalAndInitiators> maps;
  for (const std::string& text : arguments.maps) {
    const auto numbers = TwoNumbers(text);
    if (!numbers) return Wrong("--groups", "pair of portal and initiator group", text, "1:2");
    maps.push_back({numbers->first, numbers->second});
  }
  std::vector<app::Lun> luns;
  for (const std::string& text : arguments.luns) {
    const std::size_t colon = text.rfind(':');
    const auto id = colon == std::string::npos ? std::optional(static_cast<std::int32_t>(luns.size()))
                                               : SmallNumber(std::string_view(text).substr(colon + 1));
    if (!id) return Wrong("--lun", "LUN", text, "Malloc0:0");
    luns.push_back({*id, text.substr(0, colon)});
  }
  const app::Chap chap{arguments.disable_chap, arguments.require_chap, arguments.mutual_chap, arguments.chap_group};
  return iscsi.construct_target_node(arguments.name, arguments.alias.empty() ? arguments.name : arguments.alias, maps,
                                     luns, arguments.queue_depth, chap);
}

Result<void> AddAuthGroup(app::IscsiTgt& iscsi, const IscsiArguments& arguments) {
  std::vector<app::ChapSecret> secrets;
  if (!arguments.user.empty()) {
    const auto secret = ReadSecret("--secret", arguments.secret);
    if (!secret) return secret.error();
    secrets.push_back({arguments.user, *secret, {}, {}});
  }
  return iscsi.add_auth_group(arguments.tag, secrets);
}

/// A probe for a group of that tag in a list.
template <class List>
Probe TagProbe(List list, std::int32_t tag) {
  return [list, tag]() -> Result<std::optional<std::string>> {
    const auto groups = list();
    if (!groups) return groups.error();
    for (const auto& group : *groups) {
      if (group == tag) return std::optional<std::string>("");
    }
    return std::optional<std::string>();
  };
}

template <class Groups>
Result<std::vector<std::int32_t>> Tags(const Result<Groups>& response, const auto& groups) {
  if (!response) return response.error();
  std::vector<std::int32_t> tags;
  for (const auto& group : groups(*response)) tags.push_back(group.tag());
  return tags;
}

Result<std::vector<std::int32_t>> PortalTags(app::IscsiTgt& iscsi) {
  return Tags(iscsi.get_portal_groups(), [](const auto& response) { return response.portal_groups(); });
}
Result<std::vector<std::int32_t>> InitiatorTags(app::IscsiTgt& iscsi) {
  return Tags(iscsi.get_initiator_groups(), [](const auto& response) { return response.initiator_groups(); });
}
Result<std::vector<std::int32_t>> AuthTags(app::IscsiTgt& iscsi) {
  return Tags(iscsi.get_auth_groups(), [](const auto& response) { return response.auth_groups(); });
}

Probe NodeProbe(app::IscsiTgt& iscsi, const std::string& name) {
  return [&iscsi, name]() -> Result<std::optional<std::string>> {
    const auto found = iscsi.find_target_node(name);
    if (!found) return found.error();
    return *found ? std::optional<std::string>("") : std::nullopt;
  };
}

Result<void> List(const Context& context, app::IscsiTgt& iscsi) {
  const auto nodes = iscsi.get_target_nodes();
  if (!nodes) return nodes.error();
  if (context.format != Format::kTable) {
    PrintMessage(context, *nodes);
    return {};
  }
  Table table({"TARGET NODE", "LUNS", "GROUPS (PORTAL:INITIATOR)"});
  for (const auto& node : nodes->target_nodes()) {
    std::vector<std::string> luns;
    std::vector<std::string> maps;
    for (const auto& lun : node.luns()) luns.push_back(fmt::format("{}={}", lun.lun_id(), lun.bdev_name()));
    for (const auto& map : node.pg_ig_maps()) maps.push_back(fmt::format("{}:{}", map.pg_tag(), map.ig_tag()));
    table.Add({node.name(), Join(luns, ","), Join(maps, ",")});
  }
  table.Print();
  return {};
}

template <class T>
Result<void> Show(const Context& context, const Result<T>& response) {
  if (!response) return response.error();
  PrintMessage(context, *response);
  return {};
}

using Args = const IscsiArguments&;
using Arguments = std::shared_ptr<IscsiArguments>;

/// Adds a command that runs with the tasks of the iSCSI target.
template <class Run>
Command AddTask(Context& context, const Arguments& arguments, Command parent, const char* name, const char* about,
                Run run) {
  Command command = parent.add_subcommand(name, about);
  command.callback([&context, arguments, run] {
    context.Run([&]() -> Result<void> {
      const auto client = context.Client();
      if (!client) return client.error();
      app::IscsiTgt tasks(**client);
      return run(context, tasks, *arguments);
    });
  });
  return command;
}

/// A kind of groups with numbers for names, and what is done with them.
struct Group {
  const char* name;
  const char* what;
  Result<std::vector<std::int32_t>> (*tags)(app::IscsiTgt&);
  Result<void> (*create)(app::IscsiTgt&, Args);
  Result<void> (*remove)(app::IscsiTgt&, Args);
  Result<void> (*list)(Context&, app::IscsiTgt&);
  const char* kind;  ///< For completion.
};

/// The commands of one kind of groups; `create` is returned, for the options of its own.
Command AddGroup(Context& context, const Arguments& arguments, Command iscsi, const Group& group) {
  Command parent = iscsi.add_subcommand(group.name, fmt::format("{}s", group.what)).require_subcommand();
  AddTask(context, arguments, parent, "list", "List them",
          [group](Context& c, app::IscsiTgt& t, Args) { return group.list(c, t); });
  Command create =
      AddTask(context, arguments, parent, "create", "Make one", [group](Context& c, app::IscsiTgt& t, Args a) {
        return Create(c, a.ensure, fmt::format("{} {}", group.what, a.tag),
                      TagProbe([&t, group] { return group.tags(t); }, a.tag), [&] { return group.create(t, a); });
      });
  create.add_option("TAG", arguments->tag, "Number of the group, from 1", {1, kMostTag}).required();
  Command remove =
      AddTask(context, arguments, parent, "delete", "Delete one", [group](Context& c, app::IscsiTgt& t, Args a) {
        return Delete(c, a.ensure, fmt::format("{} {}", group.what, a.tag),
                      TagProbe([&t, group] { return group.tags(t); }, a.tag), [&] { return group.remove(t, a); });
      });
  remove.add_option("TAG", arguments->tag, "Number of the group", {1, kMostTag}).required().completes(group.kind);
  AddForcibleDeleteOptions(remove, arguments->ensure);
  return create;
}

void AddGroups(Context& context, const Arguments& arguments, Command iscsi) {
  Command portals =
      AddGroup(context, arguments, iscsi,
               {"portal-group", "portal group", PortalTags, AddPortalGroup,
                [](app::IscsiTgt& t, Args a) { return t.delete_portal_group(a.tag, {a.ensure.force}); },
                [](Context& c, app::IscsiTgt& t) { return Show(c, t.get_portal_groups()); }, "portal_group"});
  portals.add_option("PORTAL", arguments->portals, "e.g. 127.0.0.1:3260").required();
  AddCreateOptions(portals, arguments->ensure);
  Command initiators =
      AddGroup(context, arguments, iscsi,
               {"initiator-group", "initiator group", InitiatorTags,
                [](app::IscsiTgt& t, Args a) { return t.add_initiator_group(a.tag, a.initiators, a.netmasks); },
                [](app::IscsiTgt& t, Args a) { return t.delete_initiator_group(a.tag, {a.ensure.force}); },
                [](Context& c, app::IscsiTgt& t) { return Show(c, t.get_initiator_groups()); }, "initiator_group"});
  initiators.add_option("--initiator", arguments->initiators, "IQN or ANY (ANY)");
  initiators.add_option("--netmask", arguments->netmasks, "e.g. 10.0.0.0/8 (ANY)");
  AddCreateOptions(initiators, arguments->ensure);
  Command auth = AddGroup(context, arguments, iscsi,
                          {"auth-group", "auth group", AuthTags, AddAuthGroup,
                           [](app::IscsiTgt& t, Args a) { return t.delete_auth_group(a.tag, {a.ensure.force}); },
                           [](Context& c, app::IscsiTgt& t) { return Show(c, t.get_auth_groups()); }, "auth_group"});
  auth.add_option("--user", arguments->user, "CHAP user");
  auth.add_option("--secret", arguments->secret, "@FILE, - or env:NAME");
  AddCreateOptions(auth, arguments->ensure);
}

void AddNodes(Context& context, const Arguments& arguments, Command iscsi) {
  Command node = iscsi.add_subcommand("node", "Target nodes").require_subcommand();
  Command create =
      AddTask(context, arguments, node, "create", "Make a target node", [](Context& c, app::IscsiTgt& t, Args a) {
        return Create(c, a.ensure, "target node " + a.name, NodeProbe(t, a.name), [&] { return CreateNode(t, a); });
      });
  create.add_option("NAME", arguments->name, "Name").required();
  create.add_option("--lun", arguments->luns, "BDEV or BDEV:LUN").required().completes("bdev");
  create.add_option("--groups", arguments->maps, "PORTAL-GROUP:INITIATOR-GROUP, e.g. 1:2").required();
  create.add_option("--alias", arguments->alias, "Alias (the name)");
  create.add_option("--queue-depth", arguments->queue_depth, "Outstanding commands a session (64)", {1, kMostTag});
  create.add_flag("--disable-chap", arguments->disable_chap, "No CHAP");
  create.add_flag("--require-chap", arguments->require_chap, "CHAP is required");
  create.add_flag("--mutual-chap", arguments->mutual_chap, "CHAP both ways");
  create.add_option("--chap-group", arguments->chap_group, "Auth group").completes("auth_group");
  AddCreateOptions(create, arguments->ensure);
  Command remove =
      AddTask(context, arguments, node, "delete", "Delete a target node", [](Context& c, app::IscsiTgt& t, Args a) {
        return Delete(c, a.ensure, "target node " + a.name, NodeProbe(t, a.name),
                      [&] { return t.delete_target_node(a.name, {a.ensure.force}); });
      });
  remove.add_option("NAME", arguments->name, "Name").required().completes("iscsi_node");
  AddForcibleDeleteOptions(remove, arguments->ensure);
}

}  // namespace

void AddIscsiCommands(Command app, Context& context) {
  Command iscsi = app.add_subcommand("iscsi", "The iSCSI target").require_subcommand();
  const auto arguments = std::make_shared<IscsiArguments>();
  AddTask(context, arguments, iscsi, "list", "List the target nodes",
          [](Context& c, app::IscsiTgt& t, Args) { return List(c, t); });
  AddTask(context, arguments, iscsi, "connections", "List the connections",
          [](Context& c, app::IscsiTgt& t, Args) { return Show(c, t.get_connections()); });
  AddGroups(context, arguments, iscsi);
  AddNodes(context, arguments, iscsi);
}

}  // namespace spdkctl::cli

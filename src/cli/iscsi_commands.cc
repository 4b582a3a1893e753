#include <functional>
#include <limits>
#include <memory>

#include <fmt/format.h>

#include "base/text.h"
#include "cli/bdev_names.h"
#include "cli/changes.h"
#include "cli/secret.h"
#include "cli/spec_words.h"
#include "spdkctl/app/tasks.h"
#include "storage/spec.h"

namespace spdkctl::cli {
namespace {

struct IscsiArguments {
  std::int32_t tag = 0;
  std::string name;
  std::string user;
  std::string secret;
  EnsureOptions ensure;
};

using Arguments = std::shared_ptr<IscsiArguments>;

Result<void> List(Context& context, app::IscsiTgt& iscsi) {
  const auto client = context.Client();
  if (!client) return client.error();
  const auto nodes = iscsi.get_target_nodes();
  if (!nodes) return nodes.error();
  if (context.format != Format::kTable) {
    PrintMessage(context, *nodes);
    return {};
  }
  const BdevNames names(**client);
  Table table({"TARGET NODE", "LUNS", "GROUPS (PORTAL:INITIATOR)"});
  for (const auto& node : nodes->target_nodes()) {
    std::vector<std::string> luns;
    std::vector<std::string> maps;
    for (const auto& lun : node.luns()) luns.push_back(fmt::format("{}={}", lun.lun_id(), names.Of(lun.bdev_name())));
    for (const auto& map : node.pg_ig_maps()) maps.push_back(fmt::format("{}:{}", map.pg_tag(), map.ig_tag()));
    table.Add({node.name(), Join(luns, ","), Join(maps, ",")});
  }
  table.Print();
  return {};
}

/// What a target answers as it is, or as a table whose rows `add` makes of it.
template <class T, class Add>
Result<void> Show(const Context& context, const Result<T>& response, std::vector<Cell> headings, Add add) {
  if (!response) return response.error();
  if (context.format != Format::kTable) {
    PrintMessage(context, *response);
    return {};
  }
  Table table(std::move(headings));
  add(table, *response);
  table.Print();
  return {};
}

Result<void> ListConnections(Context& context, app::IscsiTgt& iscsi) {
  return Show(context, iscsi.get_connections(), {"ID", "TARGET NODE", "INITIATOR", "ADDRESS", "STATE"},
              [](Table& table, const auto& response) {
                for (const auto& one : response.connections())
                  table.Add({std::to_string(one.id()), one.target_node_name(), one.initiator_addr(), one.target_addr(),
                             one.state()});
              });
}

Result<void> ListPortalGroups(Context& context, app::IscsiTgt& iscsi) {
  return Show(context, iscsi.get_portal_groups(), {"TAG", "PORTALS", "PRIVATE"},
              [](Table& table, const auto& response) {
                for (const auto& group : response.portal_groups()) {
                  std::vector<std::string> portals;
                  for (const auto& portal : group.portals())
                    portals.push_back(fmt::format("{}:{}", portal.host(), portal.port()));
                  // Releases without private groups do not tell.
                  const std::string is_private = group.has_private_() ? (group.private_() ? "yes" : "no") : "";
                  table.AddLists({{std::to_string(group.tag())}, portals, {is_private}});
                }
              });
}

Result<void> ListInitiatorGroups(Context& context, app::IscsiTgt& iscsi) {
  return Show(context, iscsi.get_initiator_groups(), {"TAG", "INITIATORS", "NETMASKS"},
              [](Table& table, const auto& response) {
                for (const auto& group : response.initiator_groups())
                  table.AddLists({{std::to_string(group.tag())},
                                  {group.initiators().begin(), group.initiators().end()},
                                  {group.netmasks().begin(), group.netmasks().end()}});
              });
}

Result<void> ListAuthGroups(Context& context, app::IscsiTgt& iscsi) {
  return Show(context, iscsi.get_auth_groups(), {"TAG", "USERS"}, [](Table& table, const auto& response) {
    for (const auto& group : response.auth_groups()) {
      std::vector<std::string> users;
      for (const auto& secret : group.secrets()) users.push_back(secret.user());
      table.AddLists({{std::to_string(group.tag())}, users});
    }
  });
}

template <class Run>
void AddList(Context& context, Command parent, const char* name, const char* about, Run run) {
  parent.add_subcommand(name, about).callback([&context, run] {
    context.Run([&]() -> Result<void> {
      const auto client = context.Client();
      if (!client) return client.error();
      app::IscsiTgt tasks(**client);
      return run(context, tasks);
    });
  });
}

/// Adds the command that takes an object away.
Command AddRemove(Context& context, const Arguments& arguments, Command parent, const std::string& kind,
                  const std::function<std::vector<std::pair<std::string, std::string>>(const IscsiArguments&)>& keys) {
  Command command =
      parent.add_subcommand("delete", "Delete " + storage::WithArticle(storage::FindSpecType(kind)->words()));
  AddForcibleDeleteOptions(command, arguments->ensure);
  command.callback([&context, arguments, kind, keys] {
    context.Run([&]() -> Result<void> {
      const auto wish = storage::MakeWish(kind, keys(*arguments));
      return wish ? Remove(context, arguments->ensure, {*wish}) : Result<void>(wish.error());
    });
  });
  return command;
}

/// The same for what has the number of a group.
Command AddRemoveByTag(Context& context, const Arguments& arguments, Command parent, const std::string& kind,
                       const std::string& sort) {
  constexpr std::uint64_t kMostTag = std::numeric_limits<std::int32_t>::max();
  const bool user = kind == "chap_user";
  Command command = AddRemove(context, arguments, parent, kind, [user](const IscsiArguments& given) {
    std::vector<std::pair<std::string, std::string>> keys = {{"tag", std::to_string(given.tag)}};
    if (user) keys.emplace_back("user", given.user);
    return keys;
  });
  command.add_option("TAG", arguments->tag, "Number of the group", {1, kMostTag}).required().completes(sort);
  if (user) command.add_option("USER", arguments->user, "Name of the user").required();
  return command;
}

/// Adds the command that makes one. What is wrong in itself is said before a target is looked for.
void AddCreate(Context& context, const Arguments& arguments, Command parent, const std::string& kind) {
  Command command =
      parent.add_subcommand("create", "Make " + storage::WithArticle(storage::FindSpecType(kind)->words()));
  const auto words = std::make_shared<SpecWords>(command, kind);
  AddCreateOptions(command, arguments->ensure);
  command.callback([&context, arguments, words] {
    context.Run([&]() -> Result<void> {
      const auto wish = words->Wish();
      if (auto checked = Check(wish); !checked) return checked;
      return Make(context, arguments->ensure, {*wish});
    });
  });
}

/// An auth group may be made with its first user.
void AddAuthGroup(Context& context, const Arguments& arguments, Command parent) {
  Command create = parent.add_subcommand("create", "Make an auth group");
  const auto words = std::make_shared<SpecWords>(create, "auth_group", std::vector<std::string>{"users"});
  create.add_option("--user", arguments->user, "CHAP user");
  create.add_option("--secret", arguments->secret, "@FILE, - or env:NAME").completes("secret");
  AddCreateOptions(create, arguments->ensure);
  create.callback([&context, arguments, words] {
    context.Run([&]() -> Result<void> {
      auto wish = words->Wish();
      if (auto checked = Check(wish); !checked) return checked;
      if (!arguments->user.empty()) {
        const auto secret = ReadSecret("--secret", arguments->secret);
        if (!secret) return secret.error();
        storage::v1::ChapUser& user = *wish->mutable_auth_group()->add_users();
        user.set_user(arguments->user);
        user.set_secret(*secret);
      }
      return Make(context, arguments->ensure, {*wish});
    });
  });
}

Command AddGroups(Command iscsi, const char* name, const char* about) {
  return iscsi.add_subcommand(name, about).require_subcommand();
}

}  // namespace

void AddIscsiCommands(Command app, Context& context) {
  Command iscsi = app.add_subcommand("iscsi", "The iSCSI target").require_subcommand();
  const auto arguments = std::make_shared<IscsiArguments>();
  AddList(context, iscsi, "list", "List the target nodes", [](Context& c, app::IscsiTgt& t) { return List(c, t); });
  AddList(context, iscsi, "connections", "List the connections", ListConnections);
  Command portals = AddGroups(iscsi, "portal-group", "Portal groups");
  AddList(context, portals, "list", "List them", ListPortalGroups);
  AddCreate(context, arguments, portals, "portal_group");
  AddRemoveByTag(context, arguments, portals, "portal_group", "portal_group");
  Command initiators = AddGroups(iscsi, "initiator-group", "Initiator groups");
  AddList(context, initiators, "list", "List them", ListInitiatorGroups);
  AddCreate(context, arguments, initiators, "initiator_group");
  AddRemoveByTag(context, arguments, initiators, "initiator_group", "initiator_group");
  Command auth = AddGroups(iscsi, "auth-group", "Auth groups");
  AddList(context, auth, "list", "List them", ListAuthGroups);
  AddAuthGroup(context, arguments, auth);
  AddRemoveByTag(context, arguments, auth, "auth_group", "auth_group");
  Command user = AddGroups(iscsi, "chap-user", "CHAP users of auth groups");
  AddCreate(context, arguments, user, "chap_user");
  AddRemoveByTag(context, arguments, user, "chap_user", "auth_group");
  Command node = AddGroups(iscsi, "node", "Target nodes");
  AddCreate(context, arguments, node, "target_node");
  AddRemove(context, arguments, node, "target_node",
            [](const IscsiArguments& given) {
              return std::vector{std::pair{std::string("name"), given.name}};
            })
      .add_option("NAME", arguments->name, "Name")
      .required()
      .completes("iscsi_node");
}

}  // namespace spdkctl::cli

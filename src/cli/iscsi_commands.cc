#include <algorithm>
#include <functional>
#include <limits>
#include <memory>

#include <fmt/format.h>

#include "base/text.h"
#include "cli/bdev_names.h"
#include "cli/changes.h"
#include "cli/listing.h"
#include "cli/secret.h"
#include "cli/spec_words.h"
#include "spdkctl/app/tasks.h"
#include "spdkctl/schema/codec.h"
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

/// How a target tells all of one kind, and what is listed of one of them.
template <class Read, class ToEntry>
ReadEntries Reading(Read read, ToEntry to_entry) {
  return [read, to_entry](Context& context, const Asked& /*asked*/) -> Result<std::vector<Entry>> {
    const auto client = context.Client();
    if (!client) return client.error();
    app::IscsiTgt iscsi(**client);
    const auto all = read(iscsi);
    if (!all) return all.error();
    const BdevNames names(**client);
    std::vector<Entry> entries;
    for (const auto& one : *all) entries.push_back(to_entry(one, names));
    return entries;
  };
}

/// The list of an answer, or why there is none.
template <class Response, class List>
auto ListOf(Result<Response> response, List list) -> Result<std::decay_t<decltype(list(*response))>> {
  if (!response) return response.error();
  return list(*response);
}

/// "iqn.2016-06.io.spdk:disk1" is known as disk1, too, by what it was made as.
Entry NodeEntry(const rpc::v1::IscsiTargetNode& node, const BdevNames& names) {
  std::vector<std::string> luns;
  std::vector<std::string> maps;
  for (const auto& lun : node.luns()) luns.push_back(fmt::format("{}={}", lun.lun_id(), names.Of(lun.bdev_name())));
  for (const auto& map : node.pg_ig_maps()) maps.push_back(fmt::format("{}:{}", map.pg_tag(), map.ig_tag()));
  const std::string chap = node.require_chap() ? "required" : node.disable_chap() ? "off" : "offered";
  std::vector<std::string> known = {node.name()};
  if (const std::size_t colon = node.name().find(':'); colon != std::string::npos)
    known.push_back(node.name().substr(colon + 1));
  return {std::move(known), ToJson(node),
          Row({node.name(), Join(luns, ","), Join(maps, ","), chap,
               node.chap_group() == 0 ? "" : std::to_string(node.chap_group()), node.alias_name()})};
}

Listing Nodes() {
  return {"target_nodes",
          "target node",
          &rpc::v1::IscsiTargetNode::descriptor,
          {"TARGET NODE", "LUNS", "GROUPS", {"CHAP", Rank::kWide}, {"AUTH GROUP", Rank::kWide}, {"ALIAS", Rank::kWide}},
          {"NAME", "iscsi_node", "Name of the node"}};
}

ReadEntries ReadNodes() {
  return Reading(
      [](app::IscsiTgt& tasks) {
        return ListOf(tasks.get_target_nodes(), [](const auto& all) { return all.target_nodes(); });
      },
      NodeEntry);
}

void AddConnections(Command iscsi, Context& context) {
  const Listing connections = {"connections",
                               "connection",
                               &rpc::v1::IscsiConnection::descriptor,
                               {"ID", "TARGET NODE", "INITIATOR", "ADDRESS", "STATE"}};
  AddList(iscsi, context, "connections", "List the connections", connections,
          Reading(
              [](app::IscsiTgt& tasks) {
                return ListOf(tasks.get_connections(), [](const auto& all) { return all.connections(); });
              },
              [](const rpc::v1::IscsiConnection& one, const BdevNames&) {
                const std::string id = std::to_string(one.id());
                return Entry{{id},
                             ToJson(one),
                             Row({id, one.target_node_name(), one.initiator_addr(), one.target_addr(), one.state()})};
              }));
}

void AddPortalGroupLists(Command portals, Context& context) {
  const Listing groups = {"portal_groups",
                          "portal group",
                          &rpc::v1::IscsiPortalGroup::descriptor,
                          {"TAG", "PORTALS", "PRIVATE"},
                          {"TAG", "portal_group", "Number of the group"}};
  AddListAndShow(portals, context, "the portal groups", groups,
                 Reading(
                     [](app::IscsiTgt& tasks) {
                       return ListOf(tasks.get_portal_groups(), [](const auto& all) { return all.portal_groups(); });
                     },
                     [](const rpc::v1::IscsiPortalGroup& group, const BdevNames&) {
                       std::vector<std::string> addresses;
                       for (const auto& portal : group.portals())
                         addresses.push_back(fmt::format("{}:{}", portal.host(), portal.port()));
                       const std::string tag = std::to_string(group.tag());
                       // Releases without private groups do not tell.
                       return Entry{{tag},
                                    ToJson(group),
                                    {{tag}, ToCells(addresses), {YesOrNo(group.has_private_(), group.private_())}}};
                     }));
}

void AddInitiatorGroupLists(Command initiators, Context& context) {
  const Listing groups = {"initiator_groups",
                          "initiator group",
                          &rpc::v1::IscsiInitiatorGroup::descriptor,
                          {"TAG", "INITIATORS", "NETMASKS"},
                          {"TAG", "initiator_group", "Number of the group"}};
  AddListAndShow(initiators, context, "the initiator groups", groups,
                 Reading(
                     [](app::IscsiTgt& tasks) {
                       return ListOf(tasks.get_initiator_groups(),
                                     [](const auto& all) { return all.initiator_groups(); });
                     },
                     [](const rpc::v1::IscsiInitiatorGroup& group, const BdevNames&) {
                       const std::string tag = std::to_string(group.tag());
                       return Entry{{tag},
                                    ToJson(group),
                                    {{tag},
                                     ToCells({group.initiators().begin(), group.initiators().end()}),
                                     ToCells({group.netmasks().begin(), group.netmasks().end()})}};
                     }));
}

auto ReadAuthGroups(app::IscsiTgt& tasks) {
  return ListOf(tasks.get_auth_groups(), [](const auto& all) { return all.auth_groups(); });
}

Result<std::vector<Entry>> ReadUsers(Context& context, const Asked& asked) {
  const auto client = context.Client();
  if (!client) return client.error();
  app::IscsiTgt tasks(**client);
  const auto groups = ReadAuthGroups(tasks);
  if (!groups) return groups.error();
  std::vector<Entry> entries;
  std::vector<std::string> tags;
  for (const auto& group : *groups) {
    tags.push_back(std::to_string(group.tag()));
    for (const auto& secret : group.secrets()) {
      storage::v1::ChapUser user;
      user.set_tag(static_cast<std::uint32_t>(group.tag()));
      user.set_user(secret.user());
      if (secret.has_muser()) user.set_mutual_user(secret.muser());
      entries.push_back(
          {{user.user()}, ToJson(user), Row({tags.back(), user.user(), user.mutual_user()}), tags.back()});
    }
  }
  if (!asked.of.empty() && std::find(tags.begin(), tags.end(), asked.of) == tags.end())
    return MakeError(Code::kNotFound, fmt::format("there is no auth group {}", asked.of));
  return entries;
}

void AddAuthGroupLists(Command auth, Context& context) {
  const Listing groups = {"auth_groups",
                          "auth group",
                          &rpc::v1::IscsiAuthGroup::descriptor,
                          {"TAG", "USERS"},
                          {"TAG", "auth_group", "Number of the group"}};
  AddListAndShow(auth, context, "the auth groups", groups,
                 Reading(ReadAuthGroups, [](const rpc::v1::IscsiAuthGroup& group, const BdevNames&) {
                   std::vector<std::string> names;
                   for (const auto& secret : group.secrets()) names.push_back(secret.user());
                   const std::string tag = std::to_string(group.tag());
                   return Entry{{tag}, ToJson(group), {{tag}, ToCells(names)}};
                 }));
}

void AddUserLists(Command users, Context& context) {
  const Listing chap_users = {"users",
                              "CHAP user",
                              &storage::v1::ChapUser::descriptor,
                              {"TAG", "USER", "MUTUAL USER"},
                              {"USER", "", "Name of the user"},
                              {"TAG", "auth_group", "Number of the auth group"}};
  AddListAndShow(users, context, "the CHAP users", chap_users, ReadUsers);
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
      const auto wish = words->Wish(context);
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
      auto wish = words->Wish(context);
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
  const auto nodes = Nodes();
  AddList(iscsi, context, "list", "List the target nodes (as `node list`)", nodes, ReadNodes());
  AddConnections(iscsi, context);
  Command portals = AddGroups(iscsi, "portal-group", "Portal groups");
  AddPortalGroupLists(portals, context);
  AddCreate(context, arguments, portals, "portal_group");
  AddRemoveByTag(context, arguments, portals, "portal_group", "portal_group");
  Command initiators = AddGroups(iscsi, "initiator-group", "Initiator groups");
  AddInitiatorGroupLists(initiators, context);
  AddCreate(context, arguments, initiators, "initiator_group");
  AddRemoveByTag(context, arguments, initiators, "initiator_group", "initiator_group");
  Command auth = AddGroups(iscsi, "auth-group", "Auth groups");
  AddAuthGroupLists(auth, context);
  AddAuthGroup(context, arguments, auth);
  AddRemoveByTag(context, arguments, auth, "auth_group", "auth_group");
  Command user = AddGroups(iscsi, "chap-user", "CHAP users of auth groups");
  AddUserLists(user, context);
  AddCreate(context, arguments, user, "chap_user");
  AddRemoveByTag(context, arguments, user, "chap_user", "auth_group");
  Command node = AddGroups(iscsi, "node", "Target nodes");
  AddListAndShow(node, context, "the target nodes", nodes, ReadNodes());
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

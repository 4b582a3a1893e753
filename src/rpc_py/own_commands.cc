// What rpc.py has besides the methods' commands: loops of its own, options, and manners.
#include "rpc_py/own_commands.h"

#include <algorithm>
#include <map>

#include "rpc_py/grammar.h"

namespace spdkctl::rpc_py {
namespace {

namespace json = boost::json;

constexpr Release kEndless(99, 12);

Argument Flag(std::vector<std::string> flags, std::string dest, Action action, std::string type = "text") {
  Argument argument;
  argument.flags = std::move(flags);
  argument.dest = std::move(dest);
  argument.action = action;
  argument.type = std::move(type);
  if (action == Action::kTrue || action == Action::kBoolean) argument.default_value = false;
  return argument;
}

/// An argument of a command of rpc.py's own, and the releases that have it.
struct OwnArgument {
  ReleaseRange range;
  Argument argument;
};

OwnArgument Valued(ReleaseRange range, Argument argument, json::value default_value) {
  argument.default_value = std::move(default_value);
  return {range, std::move(argument)};
}

OwnArgument Needed(ReleaseRange range, Argument argument) {
  argument.required = true;
  return {range, std::move(argument)};
}

constexpr Release kFirst(17, 7);

/// The loops that rpc.py makes of several calls: no method has their names.
struct OwnCommand {
  std::string name;
  Release from;
  std::vector<OwnArgument> arguments;
};

const std::vector<OwnCommand>& OwnCommands() {
  constexpr Release kFirstSave(18, 4);
  static constexpr Release kFirstSubsystem(18, 7);
  const auto file = [](Release from, std::vector<std::string> flags) {
    return OwnArgument{{from, kFirstSubsystem}, Flag(std::move(flags), "filename", Action::kStore)};
  };
  const OwnArgument indent = Valued({kFirst, kEndless}, Flag({"-i", "--indent"}, "indent", Action::kStore, "int"), 2);
  const OwnArgument batches{{Release(26, 5), kEndless},
                            Flag({"--with-batches", "--no-with-batches"}, "with_batches", Action::kBoolean)};
  const OwnArgument old_text =
      Valued({Release(20, 7), Release(21, 7)}, Flag({"-j", "--json_conf"}, "json_conf", Action::kStore), "<stdin>");
  const OwnArgument text =
      Valued({Release(21, 10), kEndless}, Flag({"-j", "--json-conf"}, "json_conf", Action::kStore), "<stdin>");
  static const std::vector<OwnCommand> kCommands = {
      {"save_config",
       kFirstSave,
       {file(kFirstSave, {"-f", "--filename"}),
        indent,
        {{Release(24, 9), kEndless}, Flag({"-s", "--subsystems"}, "subsystems", Action::kStore)},
        batches}},
      {"load_config",
       kFirstSave,
       {{{kFirstSave, kFirstSave}, Flag({"--filename"}, "filename", Action::kStore)},
        {{kFirstSubsystem, kFirstSubsystem}, Flag({"-f", "--filename"}, "filename", Action::kStore)},
        {{Release(19, 10), kEndless}, Flag({"-i", "--include-aliases"}, "include_aliases", Action::kTrue)},
        old_text,
        text}},
      {"save_subsystem_config",
       kFirstSubsystem,
       {file(kFirstSubsystem, {"-f", "--filename"}), indent,
        Needed({kFirst, kEndless}, Flag({"-n", "--name"}, "name", Action::kStore)), batches}},
      {"load_subsystem_config", kFirstSubsystem, {file(kFirstSubsystem, {"-f", "--filename"}), old_text, text}}};
  return kCommands;
}

/// An option that stands before the command, and the releases that have it.
std::vector<OwnArgument> AllGlobalOptions() {
  constexpr ReleaseRange kAlways{kFirst, kEndless};
  const Argument verbose = Flag({"--verbose"}, "verbose", Action::kStore);
  std::vector<OwnArgument> options = {
      {kAlways, Flag({"-s"}, "server_addr", Action::kStore)},
      Valued(kAlways, Flag({"-p"}, "port", Action::kStore, "int"), 5260),
      {{Release(18, 4), kEndless}, Flag({"-t"}, "timeout", Action::kStore, "float")},
      Valued({Release(20, 7), kEndless}, Flag({"-r"}, "conn_retries", Action::kStore, "int"), 0),
      Valued(kAlways, Flag({"-v"}, "verbose", Action::kVerbose), "ERROR"),
      Valued({Release(19, 4), kEndless}, verbose, "ERROR"),
      {{Release(19, 7), Release(21, 7)}, Flag({"--dry_run"}, "dry_run", Action::kTrue)},
      {kAlways, Flag({"--dry-run"}, "dry_run", Action::kTrue)},
      {{Release(20, 4), kEndless}, Flag({"--server"}, "is_server", Action::kTrue)},
      {{Release(20, 7), kEndless}, Flag({"--plugin"}, "rpc_plugin", Action::kStore)},
      {{Release(23, 9), kEndless}, Flag({"--go-client"}, "go_client", Action::kTrue)},
      {{Release(26, 5), kEndless}, Flag({"-b", "--batch-mode", "--no-batch-mode"}, "batch_mode", Action::kBoolean)},
      {kAlways, Flag({"--as"}, "as", Action::kStore)}};
  static const std::map<std::string, std::string> kHelp = {
      {"server_addr",
       "socket of the target, or its IP address; else the target of spdkctl's own options, or /var/tmp/spdk.sock"},
      {"port", "port beside an IP address"},
      {"timeout", "seconds to wait for an answer; else 60"},
      {"conn_retries", "how often to connect again, 0.2 s apart"},
      {"verbose", "tell of requests and answers on stderr"},
      {"dry_run", "show the request, and send nothing"},
      {"is_server", "take each line of stdin for a command line, answered with **STATUS=0 or 1"},
      {"rpc_plugin", "a Python module with commands of its own"},
      {"batch_mode", "send the lines of stdin as one batch"},
      {"as",
       "the SPDK release, such as 19.07, whose rpc.py reads the line; else SPDKCTL_RPC_PY_AS; else the target's, "
       "and the others where that does not know the line"}};
  for (OwnArgument& option : options) {
    if (option.argument.flags.front() == "--verbose") option.argument.choices = {"DEBUG", "INFO", "ERROR"};
    const auto help = kHelp.find(option.argument.dest);
    if (help != kHelp.end()) option.argument.help = help->second;
  }
  return options;
}

}  // namespace

std::optional<Command> MakeOwnCommand(const std::string& name, Release release) {
  for (const OwnCommand& own : OwnCommands()) {
    if (own.name != name || release < own.from) continue;
    Command command{.name = name, .release = release};
    for (const auto& [range, argument] : own.arguments) {
      if (range.Contains(release)) command.arguments.push_back(argument);
    }
    command.prints = name.starts_with("save") ? "json" : "";
    return command;
  }
  return std::nullopt;
}

std::vector<std::string> OwnCommandNames(Release release) {
  std::vector<std::string> names;
  for (const OwnCommand& own : OwnCommands()) {
    if (release >= own.from) names.push_back(own.name);
  }
  return names;
}

bool Manners::HasScripts() const { return release >= Release(19, 4); }

bool Manners::HasComments() const { return release >= Release(22, 5); }

bool Manners::PutsTimeoutOnLines() const { return release >= Release(24, 9); }

Underscores Manners::underscores() const {
  if (release < Release(21, 10) || release >= Release(26, 5)) return Underscores::kAsTheyAre;
  return release <= Release(23, 1) ? Underscores::kDashesInWord : Underscores::kDashesInName;
}

std::vector<std::string> Reworded(const Manners& manners, const std::vector<std::string>& words) {
  std::vector<std::string> out = words;
  if (manners.underscores() == Underscores::kAsTheyAre) return out;
  for (std::string& word : out) {
    if (!word.starts_with("--")) continue;
    const auto end =
        manners.underscores() == Underscores::kDashesInWord ? word.end() : std::find(word.begin(), word.end(), '=');
    std::replace(word.begin(), end, '_', '-');
  }
  return out;
}

const Command& GlobalOptions(Release release) {
  static std::map<Release, Command> made;
  const auto [it, added] = made.try_emplace(release);
  if (added) {
    it->second.release = release;
    for (OwnArgument& option : AllGlobalOptions()) {
      if (option.range.Contains(release)) it->second.arguments.push_back(std::move(option.argument));
    }
  }
  return it->second;
}

}  // namespace spdkctl::rpc_py

#include "cli/usage.h"

#include <algorithm>
#include <map>
#include <string_view>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "base/text.h"
#include "cli/line.h"
#include "spdkctl/schema/method.h"

namespace spdkctl::cli {
namespace {

using Words = std::vector<std::string>;

/// What people call a command that has another name here, the likeliest first. Two words are a command and its group,
/// for words that are meant for targets rather than for whatever they stand behind.
const std::map<std::string_view, Words>& Synonyms() {
  static const Words lists = {"list", "show"};
  static const Words shows = {"show", "list"};
  static const Words takes_away = {"delete", "remove", "detach"};
  static const Words makes = {"create", "add", "attach"};
  static const Words changes = {"set", "resize", "rename"};
  static const std::map<std::string_view, Words> all = {
      {"ls", lists},
      {"list", {"show", "connections"}},
      {"enumerate", lists},
      {"get", shows},
      {"show", {"list", "status"}},
      {"describe", shows},
      {"display", shows},
      {"dump", shows},
      {"info", shows},
      {"inspect", shows},
      {"view", shows},
      {"stat", shows},
      {"rm", takes_away},
      {"del", takes_away},
      {"delete", takes_away},
      {"remove", takes_away},
      {"destroy", takes_away},
      {"erase", takes_away},
      {"drop", takes_away},
      {"unset", takes_away},
      {"detach", takes_away},
      {"disconnect", {"detach", "remove", "delete"}},
      {"add", makes},
      {"create", makes},
      {"new", makes},
      {"make", makes},
      {"mk", makes},
      {"attach", makes},
      {"connect", {"attach", "add", "create"}},
      {"set", {"create", "add"}},
      {"modify", changes},
      {"update", changes},
      {"change", changes},
      {"edit", changes},
      {"mv", {"rename"}},
      {"move", {"rename"}},
      {"extend", {"grow", "resize"}},
      {"expand", {"grow", "resize"}},
      {"shrink", {"resize"}},
      {"cp", {"clone"}},
      {"copy", {"clone"}},
      {"snap", {"snapshot"}},
      {"logs", {"target logs"}},
      {"log", {"logs", "target logs"}},
      {"journal", {"logs", "target logs"}},
      {"ps", {"list", "target list"}},
      {"status", {"show", "list", "target status"}},
      {"state", {"status", "show", "target status"}},
      {"health", {"status", "show", "doctor", "target status"}},
      {"config", {"target save"}},
      {"check", {"doctor"}},
      {"start", {"target start"}},
      {"run", {"start", "target start"}},
      {"launch", {"start", "target start"}},
      {"stop", {"target stop"}},
      {"kill", {"stop", "target stop"}},
      {"shutdown", {"stop", "target stop"}},
      {"reboot", {"restart", "target restart"}},
      {"reload", {"restart", "target restart"}},
      {"restart", {"target restart"}},
      {"save", {"target save"}},
      {"save_config", {"target save"}},
      {"volume", {"lvol"}},
      {"lv", {"lvol"}},
      {"lvstore", {"lvs"}},
      {"vg", {"lvs"}},
      {"namespace", {"ns"}},
      {"subsys", {"subsystem"}},
      {"device", {"bdev"}},
      {"hosts", {"host"}},
      {"man", {"help"}},
      {"discover", {"discovery"}},
      {"level", {"set", "log set"}},
      {"debug", {"set", "log set"}},
      {"clear", {"delete", "remove", "detach", "set"}},
      {"reset", {"set", "restart", "target restart"}},
  };
  return all;
}

/// What is done by a command with more words than its own.
const std::map<std::string_view, Words>& Lines() {
  static const std::map<std::string_view, Words> all = {
      {"load", {"rpc.py load_config", "target start --config FILE"}},
      {"load_config", {"rpc.py load_config"}},
      {"restore", {"target start --saved", "rpc.py load_config"}},
      {"apply", {"ensure -f FILE"}},
      {"top", {"rpc thread_get_stats"}},
  };
  return all;
}

/// Options that other programs have.
const std::map<std::string_view, std::string_view>& OtherOptions() {
  static const std::map<std::string_view, std::string_view> all = {
      {"--json", "-o json"}, {"-j", "-o json"},         {"-J", "-o json"},        {"--yaml", "-o yaml"},
      {"-y", "-o yaml"},     {"--wide", "-o wide"},     {"--format", "--output"}, {"-f", "--output"},
      {"-h", "--help"},      {"--socket", "--address"}, {"--follow", "--watch"},
  };
  return all;
}

const CLI::App* Child(const CLI::App& app, std::string_view name) {
  for (const CLI::App* command : CommandsOf(app)) {
    if (command->get_name() == name) return command;
  }
  return nullptr;
}

/// The command that words name below `app`, or null.
const CLI::App* Below(const CLI::App& app, std::string_view path) {
  const CLI::App* at = &app;
  for (const std::string& name : Split(path, ' ')) {
    at = Child(*at, name);
    if (at == nullptr) return nullptr;
  }
  return at;
}

/// All commands of a name below `app`, the nearest first.
void Collect(const CLI::App& app, std::string_view name, std::vector<const CLI::App*>& found) {
  if (const CLI::App* const child = Child(app, name)) found.push_back(child);
  for (const CLI::App* const child : CommandsOf(app)) Collect(*child, name, found);
}

Words PathsOf(const std::vector<const CLI::App*>& commands) {
  Words paths;
  for (const CLI::App* command : commands) paths.push_back(PathOf(*command));
  return paths;
}

/// Words for many of a thing.
Words WithSingular(const std::string& word) {
  Words words = {word};
  if (word.size() > 2 && word.ends_with('s')) words.push_back(word.substr(0, word.size() - 1));
  return words;
}

Words SynonymsOf(const std::string& word) {
  for (const std::string& one : WithSingular(word)) {
    if (const auto known = Synonyms().find(one); known != Synonyms().end()) return known->second;
  }
  return {};
}

/// The first of the words that is a command below `app`, as it is written.
Words FirstBelow(const CLI::App& app, const Words& words) {
  for (const std::string& word : words) {
    if (const CLI::App* const command = Below(app, word)) return {PathOf(*command)};
  }
  return {};
}

/// Of commands of that name those that fit where the word stood: "nvmf host list" behind "host", "raid create" behind
/// "bdev create".
std::vector<const CLI::App*> Fitting(const CLI::App& at, std::vector<const CLI::App*> found) {
  std::vector<const CLI::App*> below;
  std::vector<const CLI::App*> beside;
  for (const CLI::App* command : found) {
    if (const CLI::App* const verb = Child(*command, at.get_name())) below.push_back(verb);
    if (at.get_parent() != nullptr && command->get_parent()->get_name() == at.get_name()) beside.push_back(command);
  }
  return !beside.empty() ? beside : !below.empty() ? below : found;
}

/// Methods that the word may mean behind the words of `at`: "bdev_get_bdevs" alone, "allow-any-host" behind "nvmf
/// subsystem", "add-lun" behind "iscsi node".
Words MethodsMeant(const CLI::App& at, const std::string& word) {
  std::string name = ToLower(word);
  std::replace(name.begin(), name.end(), '-', '_');
  std::string group = PathOf(at);
  std::replace(group.begin(), group.end(), ' ', '_');
  const Schema& schema = Schema::Get();
  for (const std::string& one : {name, group + "_" + name}) {
    if (schema.Find(one) != nullptr) return {"rpc " + one};
  }
  constexpr std::size_t kMost = 4;
  Words found;
  const std::string component = group.substr(0, group.find('_'));
  for (const Method& method : schema.methods()) {
    if (!method.range().Contains(schema.newest()) || !method.name().ends_with("_" + name)) continue;
    if (method.name().starts_with(component)) found.push_back("rpc " + method.name());
  }
  return found.size() <= kMost ? found : Words();
}

/// The commands that the word may mean, as they are written: in its group by another name, else wherever the name
/// stands, else by another name below.
Words Meant(const CLI::App& root, const CLI::App& at, const std::string& word) {
  const Words others = SynonymsOf(word);
  if (Words found = FirstBelow(at, others); !found.empty()) return found;
  for (const std::string& one : WithSingular(word)) {
    for (const CLI::App* const above : {&at, &root}) {
      std::vector<const CLI::App*> found;
      Collect(*above, one, found);
      if (!found.empty()) return PathsOf(Fitting(at, std::move(found)));
    }
  }
  if (Words found = FirstBelow(root, others); !found.empty()) return found;
  for (const std::string& other : others) {
    std::vector<const CLI::App*> found;
    Collect(at, other, found);
    if (!found.empty()) return PathsOf(found);
  }
  return {};
}

/// "create bdev", "get bdevs": what is done stands before what it is done with. Nothing if it does not.
Words MeantTheOtherWayRound(const CLI::App& root, const Words& words) {
  const CLI::App* group = &Deepest(root);
  for (std::size_t i = 1; group == &root && i < words.size(); ++i) {
    for (const std::string& one : WithSingular(words[i])) {
      if (const CLI::App* const child = Child(root, one)) group = child;
    }
  }
  if (group == &root) return {};
  Words verbs = SynonymsOf(words.front());
  verbs.insert(verbs.begin(), words.front());
  return FirstBelow(*group, verbs);
}

/// Whether it looks like what somebody called a thing, and not like a word for what is to be done.
bool IsName(const std::string& word) {
  return !std::all_of(word.begin(), word.end(),
                      [](char letter) { return letter == '-' || (letter >= 'a' && letter <= 'z'); });
}

std::string Quoted(const Words& words) {
  constexpr std::size_t kMost = 4;
  std::string text;
  for (std::size_t i = 0; i < words.size() && i < kMost; ++i)
    text += fmt::format("{}'{}'", i == 0 ? "" : i + 1 == words.size() ? " or " : ", ", words[i]);
  return words.size() > kMost ? text + ", ..." : text;
}

Words NamesOf(const std::vector<const CLI::App*>& commands) {
  Words names;
  for (const CLI::App* command : commands) names.push_back(command->get_name());
  return names;
}

std::string UnknownOption(const CLI::App& root, const CLI::App& at, const std::string& word) {
  if (const auto other = OtherOptions().find(word); other != OtherOptions().end())
    return fmt::format("unknown option '{}'; did you mean '{}'?", word, other->second);
  Words known;
  for (const CLI::App* const app : {&at, &root}) {
    for (const CLI::Option* option : app->get_options()) {
      for (const std::string& name : option->get_lnames()) known.push_back("--" + name);
    }
  }
  return fmt::format("unknown option '{}'{}", word, DidYouMean(word, known));
}

/// CLI11's "--size: 1 required SIZE missing", and so on.
std::string WrongCount(const CLI::ArgumentMismatch& error) {
  std::string text = error.what();
  const std::string option = text.substr(0, text.find(':'));
  if (text.ends_with(" missing")) return option + " lacks its value";
  if (text.find("At Most 1") != std::string::npos) return option + " is given more than once";
  return text;
}

}  // namespace

const CLI::App& Deepest(const CLI::App& root) {
  const CLI::App* at = &root;
  while (!at->get_subcommands().empty()) at = at->get_subcommands().back();
  return *at;
}

const CLI::App& Failing(const CLI::App& root) {
  const CLI::App* at = &root;
  while (at->remaining().empty() && !at->get_subcommands().empty()) at = at->get_subcommands().back();
  return *at;
}

std::string PathOf(const CLI::App& command) {
  if (command.get_parent() == nullptr) return {};
  const std::string above = PathOf(*command.get_parent());
  return above.empty() ? command.get_name() : above + " " + command.get_name();
}

std::vector<const CLI::App*> CommandsOf(const CLI::App& app) {
  std::vector<const CLI::App*> commands;
  for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; })) {
    if (!command->get_group().empty()) commands.push_back(command);
  }
  return commands;
}

std::string ExplainUnknown(const CLI::App& root, const CLI::App& at, const Words& words) {
  const std::string& word = words.front();
  const Words names = NamesOf(CommandsOf(at));
  if (names.empty()) {
    // "bdev list Malloc0" means one of them.
    const CLI::App* const show = at.get_name() == "list" ? Child(*at.get_parent(), "show") : nullptr;
    return fmt::format(
        "unknown word '{}': `{}` takes no {}word like that{}", word, PathOf(at),
        at.get_options([](const CLI::Option* option) { return option->get_positional(); }).empty() ? "" : "further ",
        show == nullptr ? "" : fmt::format("; did you mean '{} {}'?", PathOf(*show), word));
  }
  const std::string unknown = fmt::format("unknown word '{}'", word);
  if (word == "help") return fmt::format("{}; did you mean 'help {}'?", unknown, PathOf(at));
  Words meant = &at == &root ? MeantTheOtherWayRound(root, words) : Words();
  if (const auto line = Lines().find(word); meant.empty() && line != Lines().end()) meant = line->second;
  if (meant.empty()) meant = Meant(root, at, word);
  if (meant.empty() && !NearestMatch(word, names)) meant = MethodsMeant(at, word);
  for (const std::string& other : meant.empty() ? SynonymsOf(word) : Words()) meant = MethodsMeant(at, other);
  const CLI::App* const show = Child(at, "show");
  if (meant.empty() && show != nullptr && IsName(word)) meant.push_back(fmt::format("{} {}", PathOf(*show), word));
  const std::string guess = meant.empty() ? DidYouMean(word, names) : fmt::format("; did you mean {}?", Quoted(meant));
  // All commands of the program would bury the one that is meant.
  if (&at == &root) return unknown + guess;
  return fmt::format("{} ({} has {}){}", unknown, PathOf(at), Join(names, ", "), guess);
}

bool LacksCommand(const CLI::App& app, const CLI::ParseError& error) {
  return app.remaining().empty() && dynamic_cast<const CLI::RequiredError*>(&error) != nullptr &&
         app.get_require_subcommand_min() > 0;
}

std::string ExplainUsage(const CLI::App& root, const CLI::ParseError& error) {
  const CLI::App& at = Failing(root);
  if (LacksCommand(at, error)) return fmt::format("which? {}", Join(NamesOf(CommandsOf(at)), ", "));
  const Words unknown = at.remaining();
  const auto* const mismatch = dynamic_cast<const CLI::ArgumentMismatch*>(&error);
  if (unknown.empty()) return mismatch == nullptr ? error.what() : WrongCount(*mismatch);
  const std::string& word = unknown.front();
  return word.starts_with('-') ? UnknownOption(root, at, word) : ExplainUnknown(root, at, unknown);
}

std::string ListCommands(const CLI::App& app) {
  std::size_t width = 0;
  for (const CLI::App* command : CommandsOf(app)) width = std::max(width, command->get_name().size());
  std::string text;
  for (const CLI::App* command : CommandsOf(app)) {
    const std::string about = command->get_description();
    text += fmt::format("  {:{}}  {}\n", command->get_name(), width, about.substr(0, about.find('\n')));
  }
  return text;
}

}  // namespace spdkctl::cli

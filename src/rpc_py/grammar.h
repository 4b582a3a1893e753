#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include <boost/json.hpp>

#include "schema/field_table.h"
#include "spdkctl/schema/method.h"

namespace spdkctl::rpc_py {

/// What an argument does with the namespace; argparse's actions.
enum class Action { kStore, kAppend, kTrue, kFalse, kBoolean, kVerbose, kHelp };

/// One argument of a command of rpc.py, with all that follows from the schema filled in.
struct Argument {
  std::vector<std::string> flags;  ///< None: a position.
  std::string dest;
  std::vector<std::string> params;  ///< Paths in the request of the release; none: not sent.
  std::string type = "text";        ///< "text", "int", "float", "hex", "csv", "split_sp", "split_ws".
  Action action = Action::kStore;
  std::string nargs = {};                 ///< "", "?", "remainder".
  std::vector<std::string> choices = {};  ///< Compared after the type.
  boost::json::value default_value = nullptr;
  bool required = false;
  std::string convert = {};
  std::string send = "given";  ///< "given", "truthy", "always", "or_empty_list", "or_empty_object".
  std::string help = {};       ///< What stands in no schema.
  bool secret = false;
  /// What is given is the name of a key, or the path of its file; a few releases take the key.
  bool names_key = false;

  [[nodiscard]] bool IsPosition() const { return flags.empty(); }
  /// Whether a word follows it.
  [[nodiscard]] bool TakesValue() const { return action == Action::kStore || action == Action::kAppend; }
  /// As it is called in messages: "-b/--name" or "name".
  [[nodiscard]] std::string Name() const;
};

/// Arguments of which one at most may be given, by a flag of each.
struct Group {
  std::vector<std::string> flags;
  bool required = false;
};

/// A rule about the values of several arguments.
struct Check {
  std::string rule;         ///< NAME(dest,...)
  bool exits_well = false;  ///< A line that breaks it is refused, and yet exits with 0.
};

/// A line that rpc.py prints before the call.
struct Warning {
  std::string text;
  std::string dest;  ///< Of the value that decides.
  bool if_given;     ///< Whether it is printed with the value, or without it.
};

/// A command of the rpc.py of one release.
struct Command {
  std::string name;                ///< As that release calls it.
  Release release = {};            ///< Not known(): of any.
  const Method* method = nullptr;  ///< Null: a loop of rpc.py's own, such as save_config.
  std::string sends = {};          ///< The name of the method in that release.
  std::string replaced_by = {};    ///< For a deprecated name: the command's main name.
  std::vector<Argument> arguments = {};
  std::vector<Group> exclusive = {};
  std::vector<Check> checks = {};
  std::vector<std::string> sent_first = {};  ///< Parameters that come before all others, in that order.
  std::string prints = {};                   ///< "", "json", "bare", "words", "text".
  std::optional<Warning> warning = {};
  boost::json::object always = {};  ///< What is sent besides.
  bool broken = false;              ///< Ends in an exception before anything is sent.
  bool twice = false;               ///< The request is sent twice.

  /// Whether that release's rpc.py runs under Python 2.
  [[nodiscard]] bool IsPython2() const;
};

/// How the words of a command line with an underscore in an option's name are read.
enum class Underscores { kAsTheyAre, kDashesInName, kDashesInWord };

/// What differs between the rpc.py of releases, besides commands.
struct Manners {
  Release release;

  [[nodiscard]] bool HasScripts() const;          ///< Lines on stdin.
  [[nodiscard]] bool HasComments() const;         ///< Lines that start with "#".
  [[nodiscard]] bool PutsTimeoutOnLines() const;  ///< The global -t counts as `timeout` of every line of a script.
  [[nodiscard]] Underscores underscores() const;
};

/// The words of a command line (not those of a script) as that release reads them.
std::vector<std::string> Reworded(const Manners& manners, const std::vector<std::string>& words);

/// The options that stand before the command, with `--as` and `--dry-run` whatever the release.
const Command& GlobalOptions(Release release);
/// The command that the release has under that name; null if it has none.
const Command* FindCommand(const std::string& name, Release release);
/// What a parameter's path leads to, by the names of whatever release; null: to nothing.
const FieldPlan* FieldAt(const Method& method, const std::string& path);
/// The path of a parameter under its newest name, whichever release's it is.
std::string NewestPath(const Method& method, const std::string& path);
/// The names of the release's commands, deprecated ones left out.
std::vector<std::string> CommandNames(Release release);
/// The releases whose rpc.py has a command of that name, oldest first.
std::vector<Release> ReleasesWith(const std::string& name);

}  // namespace spdkctl::rpc_py

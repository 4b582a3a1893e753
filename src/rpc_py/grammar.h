#pragma once

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
  std::vector<std::string> params;  ///< Paths in the request; none: not sent.
  std::string type = "text";        ///< "text", "int", "float", "hex", "csv", "split_sp", "split_ws".
  Action action = Action::kStore;
  std::string nargs = {};                 ///< "", "?", "remainder".
  std::vector<std::string> choices = {};  ///< Compared after the type.
  boost::json::value default_value = nullptr;
  bool required = false;
  std::string convert = {};
  std::string send = {};  ///< "": unless null; "truthy"; "always".
  bool secret = false;

  [[nodiscard]] bool IsPosition() const { return flags.empty(); }
  /// Whether a word follows it.
  [[nodiscard]] bool TakesValue() const { return action == Action::kStore || action == Action::kAppend; }
  /// As it is called in messages: "-b/--name" or "name".
  [[nodiscard]] std::string Name() const;
};

struct Command {
  std::string name;
  const Method* method = nullptr;  ///< Null: a loop of rpc.py's own, such as save_config.
  std::vector<Argument> arguments;
  std::vector<std::vector<std::string>> exclusive;  ///< Flags of which one at most may be given.
};

/// The options that stand before the command.
const Command& GlobalOptions();
/// The command of that name; null if there is none.
const Command* FindCommand(const std::string& name);
std::vector<std::string> CommandNames();

}  // namespace spdkctl::rpc_py

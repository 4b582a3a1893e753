#include "rpc_py/grammar.h"

#include <map>
#include <memory>

#include "base/text.h"
#include "schema/secrets.h"

namespace spdkctl::rpc_py {
namespace {

/// The field that a path such as "namespace.nguid" leads to; null if to none.
const FieldPlan* FieldOf(const Method& method, const std::string& path) {
  const FieldTable* table = &FieldTableOf(*method.descriptor().input_type());
  const FieldPlan* plan = nullptr;
  for (const std::string& part : Split(path, '.')) {
    plan = table == nullptr ? nullptr : table->Find(part);
    if (plan == nullptr) return nullptr;
    table = plan->table;
  }
  return plan;
}

bool IsInteger(const FieldPlan& plan) {
  return !plan.list && (plan.kind == ValueKind::kInt32 || plan.kind == ValueKind::kInt64 ||
                        plan.kind == ValueKind::kUint32 || plan.kind == ValueKind::kUint64);
}

Action ActionOf(const std::string& name) {
  static const std::map<std::string, Action> kActions = {
      {"append", Action::kAppend}, {"true", Action::kTrue}, {"false", Action::kFalse}, {"optional", Action::kBoolean}};
  const auto it = kActions.find(name);
  return it == kActions.end() ? Action::kStore : it->second;
}

/// "num_blocks" of {"-n", "--num-blocks"}.
std::string DestOfFlags(const std::vector<std::string>& flags) {
  std::string dest;
  for (const std::string& flag : flags) {
    if (flag.starts_with("--") && !flag.starts_with("--no-")) dest = flag.substr(2);
  }
  std::replace(dest.begin(), dest.end(), '-', '_');
  return dest;
}

boost::json::value DefaultOf(const rpc::v1::RpcPyArgument& given, Action action) {
  if (!given.default_().empty()) return boost::json::parse(given.default_());
  if (action == Action::kTrue) return false;
  if (action == Action::kFalse) return true;
  return nullptr;
}

Argument ToArgument(const Method& method, const rpc::v1::RpcPyArgument& given) {
  Argument argument;
  argument.flags.assign(given.flags().begin(), given.flags().end());
  argument.params.assign(given.param().begin(), given.param().end());
  argument.dest = given.dest();
  if (argument.dest.empty()) argument.dest = DestOfFlags(argument.flags);
  if (argument.dest.empty() && !argument.params.empty()) argument.dest = argument.params.front();
  if (argument.params.empty()) argument.params = {argument.dest};
  if (argument.params == std::vector<std::string>{"-"}) argument.params.clear();
  argument.action = ActionOf(given.action());
  const FieldPlan* const field = argument.params.size() == 1 ? FieldOf(method, argument.params.front()) : nullptr;
  argument.type = !given.type().empty() ? given.type() : field != nullptr && IsInteger(*field) ? "int" : "text";
  argument.choices.assign(given.choices().begin(), given.choices().end());
  if (given.enum_choices() && field != nullptr) argument.choices = WireNames(*field->field->enum_type());
  argument.nargs = given.nargs();
  argument.default_value = DefaultOf(given, argument.action);
  argument.required = argument.IsPosition() ? argument.nargs.empty() : given.required();
  argument.convert = given.convert();
  argument.send = given.send();
  argument.secret =
      field != nullptr && (field->options->secret() || (field->table != nullptr && HasSecrets(*field->table)));
  return argument;
}

Command OfMethod(const Method& method) {
  Command command{method.name(), &method, {}, {}};
  for (const rpc::v1::RpcPyArgument& argument : method.options().rpc_py().args())
    command.arguments.push_back(ToArgument(method, argument));
  for (const std::string& flags : method.options().rpc_py().exclusive()) command.exclusive.push_back(SplitWords(flags));
  return command;
}

Argument Flag(std::vector<std::string> flags, std::string dest, Action action, std::string type = "text") {
  Argument argument;
  argument.flags = std::move(flags);
  argument.dest = std::move(dest);
  argument.action = action;
  argument.type = std::move(type);
  if (action == Action::kTrue || action == Action::kBoolean) argument.default_value = false;
  return argument;
}

/// The loops that rpc.py makes of several calls: no method has their names.
std::vector<Command> OwnCommands() {
  Argument indent = Flag({"-i", "--indent"}, "indent", Action::kStore, "int");
  indent.default_value = 2;
  const Argument batches = Flag({"--with-batches", "--no-with-batches"}, "with_batches", Action::kBoolean);
  Argument file = Flag({"-j", "--json-conf"}, "json_conf", Action::kStore);
  file.default_value = "<stdin>";
  Argument name = Flag({"-n", "--name"}, "name", Action::kStore);
  name.required = true;
  return {{"save_config", nullptr, {indent, Flag({"-s", "--subsystems"}, "subsystems", Action::kStore), batches}, {}},
          {"load_config", nullptr, {Flag({"-i", "--include-aliases"}, "include_aliases", Action::kTrue), file}, {}},
          {"save_subsystem_config", nullptr, {indent, name, batches}, {}},
          {"load_subsystem_config", nullptr, {file}, {}}};
}

}  // namespace

std::string Argument::Name() const { return IsPosition() ? dest : Join(flags, "/"); }

const Command& GlobalOptions() {
  static const Command kOptions = [] {
    Command command{"", nullptr, {}, {}};
    Argument address = Flag({"-s"}, "server_addr", Action::kStore);
    Argument port = Flag({"-p"}, "port", Action::kStore, "int");
    port.default_value = 5260;
    Argument retries = Flag({"-r"}, "conn_retries", Action::kStore, "int");
    retries.default_value = 0;
    Argument verbose = Flag({"--verbose"}, "verbose", Action::kStore);
    verbose.choices = {"DEBUG", "INFO", "ERROR"};
    verbose.default_value = "ERROR";
    command.arguments = {address,
                         port,
                         Flag({"-t"}, "timeout", Action::kStore, "float"),
                         retries,
                         Flag({"-v"}, "verbose", Action::kVerbose),
                         verbose,
                         Flag({"--dry-run"}, "dry_run", Action::kTrue),
                         Flag({"-b", "--batch-mode", "--no-batch-mode"}, "batch_mode", Action::kBoolean)};
    return command;
  }();
  return kOptions;
}

const Command* FindCommand(const std::string& name) {
  static std::map<std::string, Command> commands;
  if (commands.empty()) {
    for (Command& command : OwnCommands()) commands.emplace(command.name, command);
  }
  if (const auto it = commands.find(name); it != commands.end()) return &it->second;
  const Method* const method = Schema::Get().Find(name);
  if (method == nullptr || method->name() != name || !method->options().has_rpc_py()) return nullptr;
  return &commands.emplace(name, OfMethod(*method)).first->second;
}

std::vector<std::string> CommandNames() {
  std::vector<std::string> names;
  for (const Method& method : Schema::Get().methods()) {
    if (method.options().has_rpc_py()) names.push_back(method.name());
  }
  for (const Command& command : OwnCommands()) names.push_back(command.name);
  return names;
}

}  // namespace spdkctl::rpc_py

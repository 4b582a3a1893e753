#include <filesystem>
#include <iostream>
#include <set>

#include <fmt/format.h>

#include "base/os.h"
#include "base/text.h"
#include "cli/rpc_py/session.h"
#include "rpc_py/print.h"
#include "rpc_py/python_text.h"
#include "rpc_py/request.h"

namespace spdkctl::rpc_py {
namespace {

namespace json = boost::json;

void WarnOfSecrets(const Command& command, const Namespace& values) {
  for (const Argument& argument : command.arguments) {
    const json::value& value = values.at(argument.dest);
    if (argument.secret && (value.is_string() || value.is_array()))
      std::cerr << fmt::format(
          "WARNING: {} is a secret, and the process list shows it; `spdkctl rpc {}` takes it from a file.\n",
          argument.Name(), command.name);
  }
}

/// The configuration that a load command is given: a file, the text itself, or stdin.
Result<json::value> ReadConfiguration(const Namespace& values) {
  const std::string given(values.at("json_conf").as_string());
  std::string text = given;
  if (given == "<stdin>") {
    text.assign(std::istreambuf_iterator<char>(std::cin), {});
  } else if (std::error_code failed; std::filesystem::exists(given, failed)) {
    const auto file = ReadFile(given);
    if (!file) return MakeError(Code::kNotFound, fmt::format("cannot read {}", given));
    text = *file;
  }
  boost::system::error_code broken;
  json::value value = json::parse(text, broken);
  if (broken)
    return MakeError(Code::kInvalidArgument, fmt::format("the configuration is not JSON: {}", broken.message()));
  if (!value.is_object()) return MakeError(Code::kInvalidArgument, "the configuration is no JSON object");
  return value;
}

/// The calls that an element of a configuration stands for: itself, or those of a batch.
std::vector<const json::object*> CallsOf(const json::value& element) {
  std::vector<const json::object*> calls;
  if (element.is_object()) calls.push_back(&element.get_object());
  if (element.is_array()) {
    for (const json::value& call : element.get_array()) {
      if (call.is_object()) calls.push_back(&call.get_object());
    }
  }
  return calls;
}

std::string NameOf(const json::object& call) {
  const json::value* const name = call.if_contains("method");
  return name != nullptr && name->is_string() ? std::string(name->get_string()) : std::string();
}

json::object ParamsOf(const json::object& call) {
  const json::value* const params = call.if_contains("params");
  return params != nullptr && params->is_object() ? params->get_object() : json::object();
}

/// The loops over framework_get_config and over the calls of a configuration.
class Loop {
 public:
  Loop(Session& session, const Namespace& values) : session_(session), values_(values) {}

  Outcome Save() {
    const auto subsystems = session_.Call("framework_get_subsystems", {});
    if (!subsystems) return Failed(subsystems.error(), "framework_get_subsystems", {});
    std::set<std::string> wanted;
    const json::value& names = values_.at("subsystems");
    if (names.is_string()) {
      for (const std::string& name : Split(std::string(names.get_string()), ',')) {
        if (!AddWithDependencies(name, *subsystems, wanted)) return {kFailed, {}, {}};
      }
    }
    json::array saved;
    for (const json::value& subsystem : subsystems->as_array()) {
      const std::string name(subsystem.at("subsystem").as_string());
      if (names.is_string() && !wanted.contains(name)) continue;
      json::value entry;
      Outcome outcome = SaveOne(name, entry);
      if (outcome.exit_code != kDone) return outcome;
      saved.push_back(std::move(entry));
    }
    return {kDone, Text(json::object{{"subsystems", std::move(saved)}}), {}};
  }

  Outcome SaveSubsystem() {
    json::value entry;
    Outcome outcome = SaveOne(std::string(values_.at("name").as_string()), entry);
    if (outcome.exit_code == kDone) outcome.out = Text(entry);
    return outcome;
  }

  Outcome Load() {
    const auto configuration = ReadConfiguration(values_);
    if (!configuration) return Broken(configuration.error());
    json::array elements;
    const json::value* const subsystems = configuration->as_object().if_contains("subsystems");
    if (subsystems == nullptr || !subsystems->is_array())
      return Broken(MakeError(Code::kInvalidArgument, "the configuration has no list 'subsystems'"));
    for (const json::value& subsystem : subsystems->get_array()) {
      const json::value* const calls = subsystem.is_object() ? subsystem.get_object().if_contains("config") : nullptr;
      if (calls == nullptr || !calls->is_array()) continue;
      elements.insert(elements.end(), calls->get_array().begin(), calls->get_array().end());
    }
    const bool aliases = values_.at("include_aliases").as_bool();
    if (session_.dry_run()) return {kDone, ShowAll(elements), {}};
    return Send(std::move(elements), aliases, true);
  }

  Outcome LoadSubsystem() {
    const auto configuration = ReadConfiguration(values_);
    if (!configuration) return Broken(configuration.error());
    const json::value* const calls = configuration->as_object().if_contains("config");
    if (calls == nullptr || !calls->is_array() || calls->get_array().empty()) return {};
    if (session_.dry_run()) return {kDone, ShowAll(calls->get_array()), {}};
    return Send(calls->get_array(), false, false);
  }

 private:
  Outcome Failed(const Error& error, const std::string& method, const json::object& params) {
    return {kFailed, {}, session_.Explain(error, method, params, FindCommand(method))};
  }

  static Outcome Broken(const Error& error) {
    std::cerr << "rpc.py: " << error.message << '\n';
    return {kFailed, {}, {}};
  }

  std::string Text(const json::value& value) const {
    return ToPythonJson(value, static_cast<int>(values_.at("indent").to_number<std::int64_t>())) + "\n";
  }

  static bool AddWithDependencies(const std::string& name, const json::value& subsystems,
                                  std::set<std::string>& wanted) {
    if (wanted.contains(name)) return true;
    for (const json::value& subsystem : subsystems.as_array()) {
      if (subsystem.at("subsystem").as_string() != name) continue;
      wanted.insert(name);
      for (const json::value& other : subsystem.at("depends_on").as_array()) {
        if (!AddWithDependencies(std::string(other.as_string()), subsystems, wanted)) return false;
      }
      return true;
    }
    std::cerr << fmt::format("rpc.py: there is no subsystem '{}'\n", name);
    return false;
  }

  Outcome SaveOne(const std::string& name, json::value& entry) {
    json::object params = {{"name", name}};
    // Releases before 26.05 refuse the parameter; absent it is false.
    if (values_.at("with_batches").as_bool()) params["with_batches"] = true;
    const auto calls = session_.Call("framework_get_config", params);
    if (!calls) return Failed(calls.error(), "framework_get_config", params);
    entry = json::object{{"subsystem", name}, {"config", *calls}};
    return {};
  }

  std::string ShowAll(const json::array& elements) const {
    std::string out;
    for (const json::value& element : elements) {
      for (const json::object* call : CallsOf(element))
        out += Session::Show(NameOf(*call), ParamsOf(*call), FindCommand(NameOf(*call)));
    }
    return out;
  }

  Result<std::set<std::string>> Methods(bool current, bool aliases, bool say_aliases) {
    json::object params;
    if (current) params["current"] = true;
    if (say_aliases && aliases) params["include_aliases"] = true;
    const auto methods = session_.Call("rpc_get_methods", params);
    if (!methods) return methods.error();
    std::set<std::string> names;
    for (const json::value& name : methods->as_array()) names.emplace(name.as_string());
    return names;
  }

  static bool AllIn(const json::value& element, const std::set<std::string>& methods) {
    const auto calls = CallsOf(element);
    return std::all_of(calls.begin(), calls.end(),
                       [&](const json::object* call) { return methods.contains(NameOf(*call)); });
  }

  /// Sends what the target takes in its present state, until nothing more is taken; with `start`, starts the framework
  /// on the way.
  Outcome Send(json::array elements, bool aliases, bool start) {
    const auto all = Methods(false, aliases, start);
    if (!all) return Failed(all.error(), "rpc_get_methods", {});
    for (const json::value& element : elements) {
      if (!AllIn(element, *all)) return {kFailed, {}, "Unknown method was included in the config file\n"};
    }
    while (!elements.empty() || start) {
      const auto current = Methods(true, aliases, start);
      if (!current) return Failed(current.error(), "rpc_get_methods", {});
      json::array left;
      bool sent = false;
      for (const json::value& element : elements) {
        if (!AllIn(element, *current)) {
          left.push_back(element);
          continue;
        }
        sent = true;
        for (const json::object* call : CallsOf(element)) {
          const std::string name = NameOf(*call);
          const json::object params = ParamsOf(*call);
          const auto done = session_.Call(name, params, FindCommand(name));
          if (!done) return Failed(done.error(), name, params);
        }
      }
      elements = std::move(left);
      const bool starting = start && current->contains("framework_start_init");
      if (starting) {
        const auto started = session_.Call("framework_start_init", {});
        if (!started) return Failed(started.error(), "framework_start_init", {});
      }
      if (!sent && !starting) break;
      if (!start) break;
      if (elements.empty()) break;
    }
    if (elements.empty()) return {};
    return {kDone, "Some configs were skipped because the RPC state that can call them passed over.\n", {}};
  }

  Session& session_;
  const Namespace& values_;
};

}  // namespace

Outcome RunLoop(Session& session, const Command& command, const Namespace& values) {
  Loop loop(session, values);
  if (command.name == "load_config") return loop.Load();
  if (command.name == "load_subsystem_config") return loop.LoadSubsystem();
  if (session.dry_run()) {
    std::cerr << fmt::format("rpc.py: {} prints what the target answers; there is nothing to show without it\n",
                             command.name);
    return {kFailed, {}, {}};
  }
  return command.name == "save_config" ? loop.Save() : loop.SaveSubsystem();
}

namespace {

Outcome RunBelieving(Session& session, const Command& command, const Namespace& values) {
  if (command.method == nullptr) return RunLoop(session, command, values);
  const auto params = ToParams(command, values);
  if (!params) {
    std::cerr << "rpc.py: " << params.error().message << '\n';
    return {kFailed, {}, {}};
  }
  WarnOfSecrets(command, values);
  if (session.dry_run()) {
    const bool text = command.method->options().rpc_py().prints() == "text";
    return {kDone, Session::Show(command.name, *params, &command) + (text ? "None\n" : ""), {}};
  }
  const auto result = session.Call(command.name, *params, &command);
  if (result) return {kDone, Print(command, values, *result), {}};
  // The target may be gone before it answers.
  const bool gone = result.error().code == Code::kUnavailable && result.error().delivery == Delivery::kMaybeExecuted;
  if (gone && command.name == "spdk_kill_instance") return {};
  return {kFailed, {}, session.Explain(result.error(), command.name, *params, &command)};
}

}  // namespace

Outcome Run(Session& session, const Command& command, const Namespace& values) {
  try {
    return RunBelieving(session, command, values);
  } catch (const std::exception& surprise) {
    // An answer without the members that it has of SPDK; Python ends with an exception then, and the same code.
    return {kFailed, {}, fmt::format("{}: the answer is none of SPDK's: {}\n", command.name, surprise.what())};
  }
}

}  // namespace spdkctl::rpc_py

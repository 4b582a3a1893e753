#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iostream>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "base/named_file.h"
#include "base/text.h"
#include "cli/rpc_py/session.h"
#include "rpc_py/history.h"
#include "rpc_py/print.h"
#include "rpc_py/python_text.h"
#include "rpc_py/request.h"

namespace spdkctl::rpc_py {

Outcome Complain(const Error& error) {
  std::cerr << "rpc.py: " << error.message << '\n';
  return {kFailed, {}, {}};
}

namespace {

namespace json = boost::json;

void WarnOfSecrets(const Reading& reading) {
  for (const Argument& argument : reading.command->arguments) {
    if (argument.secret && !argument.names_key && reading.given.contains(argument.dest))
      std::cerr << fmt::format(
          "WARNING: {} is a secret, and the process list shows it; `spdkctl rpc {}` takes it from a file.\n",
          argument.Name(), reading.command->name);
  }
}

/// The value of that dest, which not every release has.
std::optional<std::string> TextOf(const Namespace& values, const std::string& dest) {
  const auto it = values.find(dest);
  if (it == values.end() || !it->second.is_string()) return std::nullopt;
  return std::string(it->second.get_string());
}

bool IsSet(const Namespace& values, const std::string& dest) {
  const auto it = values.find(dest);
  return it != values.end() && it->second.is_bool() && it->second.get_bool();
}

/// The configuration that a load command is given: a file, the text itself, or stdin.
Result<json::value> ReadConfiguration(const Namespace& values) {
  std::string given = TextOf(values, "json_conf").value_or("<stdin>");
  if (const auto file = TextOf(values, "filename")) given = *file == "-" ? "<stdin>" : *file;
  std::string text = given;
  if (given == "<stdin>") {
    const auto all = ReadStream(std::cin, "stdin");
    if (!all) return all.error();
    text = *all;
  } else if (std::error_code failed; std::filesystem::exists(given, failed)) {
    const auto file = ReadNamedFile(given);
    if (!file) return file.error();
    text = *file;
  }
  boost::system::error_code broken;
  json::value value = json::parse(text, broken);
  if (broken)
    return MakeError(Code::kInvalidArgument, fmt::format("the configuration is not JSON: {}", broken.message()));
  if (!value.is_object()) return MakeError(Code::kInvalidArgument, "the configuration is no JSON object");
  return value;
}

/// A call of a configuration.
struct Call {
  std::string method;
  json::object params;
  json::object whole;
  std::string place;  ///< In the file, as a JSON pointer.
};

Call ToCall(const json::object& whole, std::string place) {
  const json::value* const name = whole.if_contains("method");
  const json::value* const params = whole.if_contains("params");
  return {name != nullptr && name->is_string() ? std::string(name->get_string()) : std::string(),
          params != nullptr && params->is_object() ? params->get_object() : json::object(), whole, std::move(place)};
}

/// What is sent together: a call, or those of a batch.
using Element = std::vector<Call>;

Element ToElement(const json::value& element, const std::string& place) {
  Element calls;
  if (element.is_object()) calls.push_back(ToCall(element.get_object(), place));
  if (!element.is_array()) return calls;
  std::size_t index = 0;
  for (const json::value& call : element.get_array()) {
    const std::string within = fmt::format("{}/{}", place, index++);
    if (call.is_object()) calls.push_back(ToCall(call.get_object(), within));
  }
  return calls;
}

/// Those of a list that stands at that place.
void AddElements(const json::value& list, const std::string& place, std::vector<Element>& elements) {
  if (!list.is_array()) return;
  std::size_t index = 0;
  for (const json::value& element : list.get_array())
    elements.push_back(ToElement(element, fmt::format("{}/{}", place, index++)));
}

Error NoCalls() { return MakeError(Code::kInvalidArgument, "the configuration of a subsystem has no list 'config'"); }

/// The loops over framework_get_config and over the calls of a configuration, by the methods of the target's release.
class Loop {
 public:
  Loop(Session& session, const Namespace& values)
      : session_(session), values_(values), release_(session.TargetRelease()) {}

  Outcome Save() {
    const auto subsystems = session_.Call(NameOfMethod("framework_get_subsystems"), {});
    if (!subsystems) return Failed(subsystems.error(), NameOfMethod("framework_get_subsystems"), {});
    std::set<std::string> wanted;
    const auto names = TextOf(values_, "subsystems");
    if (names) {
      for (const std::string& name : Split(*names, ',')) {
        if (!AddWithDependencies(name, *subsystems, wanted)) return {kFailed, {}, {}};
      }
    }
    json::array saved;
    for (const json::value& subsystem : subsystems->as_array()) {
      const std::string name(subsystem.at("subsystem").as_string());
      if (names && !wanted.contains(name)) continue;
      json::value entry;
      Outcome outcome = SaveOne(name, entry);
      if (outcome.exit_code != kDone) return outcome;
      saved.push_back(std::move(entry));
    }
    return Written(json::object{{"subsystems", std::move(saved)}});
  }

  Outcome SaveSubsystem() {
    json::value entry;
    Outcome outcome = SaveOne(std::string(values_.at("name").as_string()), entry);
    return outcome.exit_code == kDone ? Written(entry) : outcome;
  }

  Outcome Load() {
    const auto configuration = ReadConfiguration(values_);
    if (!configuration) return Complain(configuration.error());
    std::vector<Element> elements;
    const json::value* const subsystems = configuration->as_object().if_contains("subsystems");
    if (subsystems == nullptr || !subsystems->is_array())
      return Complain(MakeError(Code::kInvalidArgument, "the configuration has no list 'subsystems'"));
    std::size_t index = 0;
    for (const json::value& subsystem : subsystems->get_array()) {
      const json::value* const calls = subsystem.is_object() ? subsystem.get_object().if_contains("config") : nullptr;
      if (calls == nullptr) return Complain(NoCalls());
      AddElements(*calls, fmt::format("/subsystems/{}/config", index++), elements);
    }
    const bool aliases = IsSet(values_, "include_aliases");
    if (session_.dry_run()) return {kDone, ShowAll(elements), {}};
    return Send(std::move(elements), aliases, true);
  }

  Outcome LoadSubsystem() {
    const auto configuration = ReadConfiguration(values_);
    if (!configuration) return Complain(configuration.error());
    const json::value* const calls = configuration->as_object().if_contains("config");
    if (calls == nullptr) return Complain(NoCalls());
    std::vector<Element> elements;
    AddElements(*calls, "/config", elements);
    if (elements.empty()) return {};
    if (session_.dry_run()) return {kDone, ShowAll(elements), {}};
    return Send(std::move(elements), false, false);
  }

 private:
  /// What the target calls the method.
  [[nodiscard]] std::string NameOfMethod(const std::string& newest) const {
    return Schema::Get().Find(newest)->NameIn(release_).value_or(newest);
  }

  /// On stdout, or in the file that is named.
  [[nodiscard]] Outcome Written(const json::value& value) const {
    const auto file = TextOf(values_, "filename");
    if (!file) return {kDone, Text(value), {}};
    if (std::ofstream(*file) << Text(value) << std::flush) return {};
    std::cerr << fmt::format("rpc.py: cannot write {}\n", *file);
    return {kFailed, {}, {}};
  }

  Outcome Failed(const Error& error, const std::string& method, const json::object& params) {
    return {kFailed, {}, session_.Explain(error, method, params, FindCommand(method, release_))};
  }

  /// SPDK does not say which of the calls it was.
  Outcome Failed(Error error, const Call& call) {
    if (IsAnswer(error)) {
      error.cause = fmt::format("the call at {}, {}, was refused: {}", call.place, call.method,
                                error.cause.empty() ? error.message : error.cause);
    } else {
      error.message += fmt::format(" (the call at {})", call.place);
    }
    return Failed(error, call.method, call.params);
  }

  /// A method that the target has not, in any state.
  Outcome FailedAsUnknown(const Call& call) {
    constexpr int kMethodNotFound = -32601;
    Error error = MakeError(Code::kUnsupported, "the target has no such method");
    error.rpc_code = kMethodNotFound;
    error.delivery = Delivery::kAnswered;
    PutCause(DiagnoseCall(session_.client(), call.method, {}, error), error);
    error.cause = fmt::format("at {}: {}", call.place,
                              !error.cause.empty()  ? error.cause
                              : call.method.empty() ? "the call has no method"
                                                    : fmt::format("this target has no method '{}'", call.method));
    session_.TellWhyLater(error);
    return {kFailed, {}, "Unknown method was included in the config file\n"};
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
    // Releases before that refuse the parameter.
    constexpr Release kFirstWithBatches(26, 5);
    const bool with_batches = IsSet(values_, "with_batches");
    if (with_batches || release_ >= kFirstWithBatches) params["with_batches"] = with_batches;
    const std::string method = NameOfMethod("framework_get_config");
    const auto calls = session_.Call(method, params);
    if (!calls) return Failed(calls.error(), method, params);
    entry = json::object{{"subsystem", name}, {"config", *calls}};
    return {};
  }

  std::string ShowAll(const std::vector<Element>& elements) const {
    std::string out;
    for (const Element& element : elements) {
      for (const Call& call : element)
        out += Session::Show({call.method, call.params}, FindCommand(call.method, release_), release_);
    }
    return out;
  }

  Result<std::set<std::string>> Methods(bool current, bool aliases, bool say_aliases) {
    json::object params;
    if (current) params["current"] = true;
    if (say_aliases && aliases) params["include_aliases"] = true;
    const auto methods = session_.Call(NameOfMethod("rpc_get_methods"), params);
    if (!methods) return methods.error();
    std::set<std::string> names;
    for (const json::value& name : methods->as_array()) names.emplace(name.as_string());
    return names;
  }

  /// The first call of another method; null if there is none.
  static const Call* FirstNotIn(const Element& element, const std::set<std::string>& methods) {
    const auto found =
        std::find_if(element.begin(), element.end(), [&](const Call& call) { return !methods.contains(call.method); });
    return found == element.end() ? nullptr : &*found;
  }

  /// Whether rpc.py sends the configuration at all.
  std::optional<Outcome> Refused(const std::vector<Element>& elements, const std::set<std::string>& methods) {
    for (const Element& element : elements) {
      if (const Call* const unknown = FirstNotIn(element, methods)) return FailedAsUnknown(*unknown);
      for (const Call& call : element) {
        if (const auto odd = OddMember(call))
          return Complain(MakeError(Code::kInvalidArgument, fmt::format("the call at {} of the configuration has a "
                                                                        "member '{}'",
                                                                        call.place, *odd)));
      }
    }
    return std::nullopt;
  }

  /// Nothing: all of them were made.
  std::optional<Outcome> Send(const Element& element) {
    for (const Call& call : element) {
      if (call.method.empty()) continue;
      const auto done = session_.Call(call.method, call.params, FindCommand(call.method, release_));
      if (!done) return Failed(done.error(), call);
    }
    return std::nullopt;
  }

  /// Sends what the target takes in its present state, until nothing more is taken; with `start`, starts the framework
  /// on the way.
  Outcome Send(std::vector<Element> elements, bool aliases, bool start) {
    // 18.04 does not tell what it takes in its present state.
    if (release_ <= Release(18, 4)) return SendInOrder(elements);
    const auto all = Methods(false, aliases, start);
    if (!all) return Failed(all.error(), NameOfMethod("rpc_get_methods"), {});
    if (auto refused = Refused(elements, *all)) return *refused;
    // rpc.py starts the framework for a configuration without calls; one that runs refuses that.
    if (start && elements.empty()) return StartFramework();
    while (!elements.empty() || start) {
      const auto current = Methods(true, aliases, start);
      if (!current) return Failed(current.error(), NameOfMethod("rpc_get_methods"), {});
      std::vector<Element> left;
      bool sent = false;
      for (Element& element : elements) {
        if (FirstNotIn(element, *current) != nullptr) {
          left.push_back(std::move(element));
          continue;
        }
        sent = true;
        if (auto failed = Send(element)) return *failed;
      }
      elements = std::move(left);
      const bool starting = start && current->contains(NameOfMethod("framework_start_init"));
      if (starting) {
        if (Outcome started = StartFramework(); started.exit_code != kDone) return started;
      }
      if (!start || elements.empty() || (!sent && !starting)) break;
    }
    if (elements.empty()) return {};
    return {kDone,
            start ? "Some configs were skipped because the RPC state that can call them passed over.\n"
                  : "Some configs were skipped because they cannot be called in the current RPC state.\n",
            {}};
  }

  Outcome StartFramework() {
    const std::string method = NameOfMethod("framework_start_init");
    const auto started = session_.Call(method, {});
    return started ? Outcome() : Failed(started.error(), method, {});
  }

  /// A member that no call of a configuration has. Releases before 21.01 overlook it.
  [[nodiscard]] std::optional<std::string> OddMember(const Call& call) const {
    if (release_ < Release(21, 1)) return std::nullopt;
    for (const auto& [name, value] : call.whole) {
      if (name != "method" && name != "params") return std::string(name);
    }
    return std::nullopt;
  }

  Outcome SendInOrder(const std::vector<Element>& elements) {
    for (const Element& element : elements) {
      if (auto failed = Send(element)) return *failed;
    }
    return {};
  }

  Session& session_;
  const Namespace& values_;
  Release release_;
};

/// Releases before that have INI files, and no method that says what a target holds.
constexpr Release kFirstConfigurations(18, 4);

}  // namespace

Outcome RunLoop(Session& session, const Command& command, const Namespace& values) {
  if (const Release release = session.TargetRelease(); release < kFirstConfigurations) {
    std::cerr << fmt::format(
        "rpc.py: SPDK {} has no {}: its configuration is an INI file, read when the application starts\n",
        release.ToString(), command.name);
    return {ToInt(cli::ExitCode::kUnsupported), {}, {}};
  }
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

/// Whether a person reads along. Scripts often take stderr for the answer, as in `$(rpc.py ... 2>&1)`.
bool IsRead(const Session& session) { return session.IsVerbose() || ::isatty(STDERR_FILENO) != 0; }

/// How the line is spelled today.
void TellSpelling(const Session& session, const Reading& reading) {
  if (!IsRead(session)) return;
  const Release newest = Schema::Get().newest();
  const Command* const now = FindCommand(reading.command->name, newest);
  if (now != nullptr && now->replaced_by.empty()) {
    const auto parsed = Parse(*now, reading.words);
    if (parsed && parsed->extras.empty()) return;
  }
  const std::string spelling = DescribeSpelling(reading, newest);
  if (!spelling.empty()) std::cerr << "rpc.py: " << spelling << '\n';
}

Outcome ShowRequests(const Reading& reading, const std::vector<Request>& requests, Release release) {
  Outcome outcome;
  for (const Request& request : requests) outcome.out += Session::Show(request, reading.command, release);
  if (reading.command->prints == "text") outcome.out += "None\n";
  return outcome;
}

/// A subsystem is made as a whole or not at all where one call of the line's release makes it. Its parts go with it.
void TakeBack(Session& session, const std::vector<Request>& made) {
  for (const Request& request : made) {
    const Method* const method = Schema::Get().Find(request.method);
    if (method == nullptr || method->name() != "nvmf_create_subsystem") continue;
    const json::value& nqn = request.params.at("nqn");
    const std::string deletes = *Schema::Get().Find("nvmf_delete_subsystem")->NameIn(session.TargetRelease());
    const auto deleted = session.Call(deletes, {{"nqn", nqn}});
    if (!deleted)
      std::cerr << fmt::format("rpc.py: {} is left half made: {}\n", ToPythonText(nqn), deleted.error().message);
  }
}

Outcome Send(Session& session, const Reading& reading, const std::vector<Request>& requests) {
  const Command& command = *reading.command;
  std::string out = PrintBefore(command, reading.values);
  bool printed = false;
  std::vector<Request> made;
  for (const Request& request : requests) {
    const auto& [method, params, unless_there] = request;
    const auto result = session.Settle(request, session.Call(method, params, &command));
    if (unless_there && result) continue;
    if (!result) {
      // The target may be gone before it answers.
      const bool gone =
          result.error().code == Code::kUnavailable && result.error().delivery == Delivery::kMaybeExecuted;
      if (gone && command.method->name() == "spdk_kill_instance") return {};
      Outcome failed{kFailed, out, session.Explain(result.error(), method, params, &command)};
      TakeBack(session, made);
      return failed;
    }
    made.push_back(request);
    if (!std::exchange(printed, true)) out += Print(command, reading.values, Session::ToShow(method, *result));
  }
  TellSpelling(session, reading);
  return {kDone, out, {}};
}

Outcome RunBelieving(Session& session, Reader& reader, const Reading& reading) {
  const Command& command = *reading.command;
  if (command.method == nullptr) return RunLoop(session, command, reading.values);
  if (const auto why = QuietRefusal(command, reading.values)) return {kDone, *why + "\n", {}};
  if (const auto own = ToRequests(reading); !own) return Complain(own.error());
  WarnOfSecrets(reading);
  const Release release = reader.SentAs(reading);
  const auto requests = ToRelease(reading, release);
  if (requests && IsRead(session)) {
    for (const std::string& warning : WarningsOf(reading, release)) std::cerr << "rpc.py: " << warning << '\n';
  }
  if (session.dry_run()) return requests ? ShowRequests(reading, *requests, release) : Complain(requests.error());
  return requests ? Send(session, reading, *requests) : RunEnded(session, reading, requests.error());
}

}  // namespace

Outcome Run(Session& session, Reader& reader, const Reading& reading) {
  try {
    return RunBelieving(session, reader, reading);
  } catch (const std::exception& surprise) {
    // An answer without the members that it has of SPDK; Python ends with an exception then, and the same code.
    return {kFailed, {}, fmt::format("{}: the answer is none of SPDK's: {}\n", reading.command->name, surprise.what())};
  }
}

}  // namespace spdkctl::rpc_py

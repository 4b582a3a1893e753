#include "rpc_py/reading.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>

#include <fmt/format.h>
#include <boost/algorithm/string/replace.hpp>

#include "base/text.h"
#include "rpc_py/python_text.h"
#include "rpc_py/request.h"
#include "spdkctl/schema/translate.h"

namespace spdkctl::rpc_py {
namespace {

namespace json = boost::json;

/// Words that nothing took. Beside secrets one of them may be a secret that lost its option.
std::string Shown(const std::vector<std::string>& extras, const Command& command) {
  const bool has_secrets = std::any_of(command.arguments.begin(), command.arguments.end(),
                                       [](const Argument& argument) { return argument.secret; });
  std::vector<std::string> words = extras;
  for (std::string& word : words) {
    if (!has_secrets) continue;
    word = word.starts_with("--") ? word.substr(0, word.find('=')) : "***";
  }
  return Join(words, " ");
}

/// Reads the command and its words.
void ReadCommand(const std::vector<std::string>& words, Reading& reading) {
  reading.name = words.front();
  reading.command = FindCommand(reading.name, reading.release);
  if (reading.command == nullptr) {
    reading.why = fmt::format("argument : invalid choice: {}", Quoted(reading.name));
    return;
  }
  reading.words.assign(words.begin() + 1, words.end());
  Result<Parsed> parsed = Parse(*reading.command, reading.words);
  if (!parsed) {
    reading.why = parsed.error().message;
    reading.wrong_value = parsed.error().code == Code::kInvalidArgument;
    return;
  }
  if (parsed->help) {
    reading.outcome = Reading::Outcome::kHelp;
    return;
  }
  reading.extras = std::move(parsed->extras);
  std::vector<std::string> extras = reading.global_extras;
  extras.insert(extras.end(), reading.extras.begin(), reading.extras.end());
  if (!extras.empty()) {
    reading.why = "unrecognized arguments: " + Shown(extras, *reading.command);
    return;
  }
  reading.outcome = Reading::Outcome::kCommand;
  reading.values = std::move(parsed->values);
  reading.given = std::move(parsed->given);
}

/// Reads the options before the command, which is left in `words` with what follows it.
Reading ReadGlobals(const std::vector<std::string>& words, Release release, bool of_script) {
  Reading reading{.release = release};
  Result<Parsed> globals = Parse(GlobalOptions(release), of_script ? words : Reworded(Manners{release}, words),
                                 /*before_command=*/true);
  if (!globals) {
    reading.why = globals.error().message;
    return reading;
  }
  reading.globals = std::move(globals->values);
  for (const Argument& option : GlobalOptions(Schema::Get().newest()).arguments)
    reading.globals.emplace(option.dest, option.default_value);
  // Until 17.10 a target is behind TCP where no socket is named.
  constexpr Release kLastTcp(17, 10);
  if (release <= kLastTcp && globals->given.contains("port") && !globals->given.contains("server_addr"))
    reading.globals["server_addr"] = "127.0.0.1";
  reading.words.assign(words.end() - static_cast<std::ptrdiff_t>(globals->rest.size()), words.end());
  reading.global_extras = std::move(globals->extras);
  if (globals->help) {
    reading.outcome = Reading::Outcome::kHelp;
  } else if (!reading.global_extras.empty()) {
    reading.why = "unrecognized arguments: " + Join(reading.global_extras, " ");
  } else {
    reading.outcome = Reading::Outcome::kNoCommand;
  }
  return reading;
}

/// The field of that name, of any release.
const FieldPlan* FieldNamed(const FieldTable* table, const json::key_value_pair& member) {
  return table == nullptr ? nullptr : table->Find(std::string_view(member.key().data(), member.key().size()));
}

json::value WithNewestNames(const json::value& value, const FieldTable* table);

json::object WithNewestNames(const json::object& object, const FieldTable* table) {
  json::object out;
  for (const auto& member : object) {
    const FieldPlan* const plan = FieldNamed(table, member);
    if (plan == nullptr) {
      out[member.key()] = member.value();
    } else {
      out[plan->name] = WithNewestNames(member.value(), plan->map ? nullptr : plan->table);
    }
  }
  return out;
}

json::value WithNewestNames(const json::value& value, const FieldTable* table) {
  if (value.is_object()) return WithNewestNames(value.get_object(), table);
  if (!value.is_array()) return value;
  json::array out;
  for (const json::value& item : value.get_array()) out.push_back(WithNewestNames(item, table));
  return out;
}

const FieldTable* TableOf(const Command& command) {
  return command.method == nullptr ? nullptr : &FieldTableOf(*command.method->descriptor().input_type());
}

std::vector<Request> RequestsOf(const Translation& translation, Release to) {
  std::vector<Request> requests;
  for (const TranslatedCall& call : translation.calls) {
    Request request{call.method, {}, call.unless_there};
    if (!call.params.empty()) request.params = json::parse(call.params).as_object();
    if (const Command* const command = FindCommand(request.method, to)) PutInOrder(*command, request.params);
    requests.push_back(std::move(request));
  }
  return requests;
}

Translation Translated(const Reading& reading, const json::object& params, Release to) {
  const Call call{reading.command->sends, params.empty() ? std::string() : json::serialize(params)};
  return Translate(call, reading.release, to);
}

}  // namespace

bool Reading::IsTaken() const { return outcome == Outcome::kCommand && !command->broken; }

Reading ReadOptions(const std::vector<std::string>& words) {
  std::optional<Reading> refused;
  const std::vector<Release>& all = Schema::Get().releases();
  for (auto release = all.rbegin(); release != all.rend(); ++release) {
    Reading reading = ReadGlobals(words, *release, false);
    if (reading.outcome != Reading::Outcome::kRefused) return reading;
    if (!refused) refused = std::move(reading);
  }
  return *std::move(refused);
}

Reading Read(const std::vector<std::string>& words, Release release, bool of_script) {
  Reading reading = ReadGlobals(words, release, of_script);
  // Without options there are no words, either: they were not read.
  if (reading.outcome == Reading::Outcome::kHelp || reading.words.empty()) return reading;
  reading.outcome = Reading::Outcome::kRefused;
  const std::vector<std::string> rest = std::exchange(reading.words, {});
  ReadCommand(of_script ? rest : Reworded(Manners{release}, rest), reading);
  return reading;
}

Reading ReadCommand(const std::vector<std::string>& words, Release release) {
  Reading reading{.release = release};
  ReadCommand(Reworded(Manners{release}, words), reading);
  return reading;
}

std::optional<Intent> IntentOf(const Reading& reading) {
  if (reading.command->method == nullptr) return Intent{{{reading.command->name, {}}}};
  const auto params = ToParams(*reading.command, reading.values, &reading.given);
  if (!params) return std::nullopt;
  const Translation newest = Translated(reading, *params, Schema::Get().newest());
  if (!newest.error()) {
    std::vector<Request> requests = RequestsOf(newest, Schema::Get().newest());
    // What is told of a parameter that was not given was added.
    for (const Translation::Finding& finding : newest.findings) {
      if (params->contains(finding.path)) continue;
      for (Request& request : requests) request.params.erase(finding.path);
    }
    return Intent{std::move(requests)};
  }
  // What is no more is compared under the last names that it had.
  return Intent{{{reading.command->method->name(), WithNewestNames(*params, TableOf(*reading.command))}},
                newest.error()->code == Code::kInvalidArgument};
}

std::vector<Request> NewestFormOf(const Reading& reading) {
  const auto params = ToParams(*reading.command, reading.values);
  const Release newest = Schema::Get().newest();
  return params ? RequestsOf(Translated(reading, *params, newest), newest) : std::vector<Request>();
}

Result<std::vector<Request>> ToRequests(const Reading& reading) {
  const Command& command = *reading.command;
  auto params = ToParams(command, reading.values);
  if (!params) return params.error();
  PutInOrder(command, *params);
  const Request request{command.sends, std::move(*params)};
  return std::vector<Request>(command.twice ? 2 : 1, request);
}

namespace {

/// A line's request as another release has it.
struct Carried {
  Translation translation;
  json::object given;               ///< What the words ask for.
  std::set<std::string> unasked{};  ///< What is sent without having been asked for.

  /// Whether the finding is about what the words ask for; what is sent besides may be left out.
  [[nodiscard]] bool IsAskedFor(const Translation::Finding& finding) const {
    return !unasked.contains(finding.path.substr(0, finding.path.find_first_of(".[")));
  }
};

Result<Carried> Carry(const Reading& reading, Release to) {
  auto requests = ToRequests(reading);
  if (!requests) return requests.error();
  json::object params = std::move(requests->front().params);
  auto given = ToParams(*reading.command, reading.values, &reading.given);
  if (!given) return given.error();
  Carried carried{{}, std::move(*given)};
  for (auto member = params.begin(); member != params.end();) {
    const std::string name(member->key());
    const bool asked = carried.given.contains(name);
    // A mistake of one release's rpc.py is no other's.
    const bool known = asked || TableOf(*reading.command)->Find(name) != nullptr;
    if (!asked) carried.unasked.insert(name);
    member = known ? std::next(member) : params.stable_erase(member);
  }
  carried.translation = Translated(reading, params, to);
  return carried;
}

}  // namespace

Result<std::vector<Request>> ToRelease(const Reading& reading, Release to) {
  if (to == reading.release) return ToRequests(reading);
  const auto carried = Carry(reading, to);
  if (!carried) return carried.error();
  for (const Translation::Finding& finding : carried->translation.findings) {
    if (carried->IsAskedFor(finding) && finding.severity == Translation::Severity::kError)
      return MakeError(finding.code, fmt::format("SPDK {}: {}", to.ToString(), finding.ToString()));
  }
  if (carried->translation.calls.empty() && !carried->given.empty()) {
    return MakeError(Code::kUnsupported,
                     fmt::format("SPDK {}: there is no call for what {} asks for", to.ToString(), reading.name));
  }
  return RequestsOf(carried->translation, to);
}

std::vector<std::string> WarningsOf(const Reading& reading, Release to) {
  std::vector<std::string> warnings;
  if (to == reading.release) return warnings;
  const auto carried = Carry(reading, to);
  if (!carried) return warnings;
  for (const Translation::Finding& finding : carried->translation.findings) {
    if (carried->IsAskedFor(finding) && finding.severity == Translation::Severity::kWarning)
      warnings.push_back(fmt::format("SPDK {}: {}", to.ToString(), finding.ToString()));
  }
  return warnings;
}

std::string WithoutSecrets(std::string line, const Reading& reading) {
  for (const Argument& argument : reading.command->arguments) {
    const auto given = reading.given.find(argument.dest);
    if (!argument.secret || given == reading.given.end()) continue;
    for (const std::string& word : given->second) {
      // What the shell's quotes hide cannot be cut out.
      if (!word.empty() && line.find(word) == std::string::npos) return reading.name + " ***";
      if (!word.empty()) boost::algorithm::replace_all(line, word, "***");
    }
  }
  return line;
}

}  // namespace spdkctl::rpc_py

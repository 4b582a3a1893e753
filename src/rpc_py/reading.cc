#include "rpc_py/reading.h"

#include <algorithm>
#include <optional>

#include <boost/algorithm/string/replace.hpp>
#include <fmt/format.h>

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

/// Reads what stands behind the global options.
void ReadCommand(const Parsed& globals, Reading& reading) {
  reading.name = globals.rest.front();
  reading.command = FindCommand(reading.name, reading.release);
  if (reading.command == nullptr) {
    reading.why = fmt::format("argument : invalid choice: '{}'", reading.name);
    return;
  }
  reading.words.assign(globals.rest.begin() + 1, globals.rest.end());
  Result<Parsed> parsed = Parse(*reading.command, reading.words);
  if (!parsed) {
    reading.why = parsed.error().message;
    return;
  }
  if (parsed->help) {
    reading.outcome = Reading::Outcome::kHelp;
    return;
  }
  std::vector<std::string> extras = globals.extras;
  extras.insert(extras.end(), parsed->extras.begin(), parsed->extras.end());
  if (!extras.empty()) {
    reading.why = "unrecognized arguments: " + Shown(extras, *reading.command);
    reading.extras = std::move(extras);
    return;
  }
  reading.outcome = Reading::Outcome::kCommand;
  reading.values = std::move(parsed->values);
  reading.given = std::move(parsed->given);
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

std::vector<Request> RequestsOf(const Translation& translation) {
  std::vector<Request> requests;
  for (const TranslatedCall& call : translation.calls) {
    Request request{call.method, {}, call.unless_there};
    if (!call.params.empty()) request.params = json::parse(call.params).as_object();
    requests.push_back(std::move(request));
  }
  return requests;
}

Translation Translated(const Reading& reading, const json::object& params, Release to) {
  const Call call{reading.command->sends, params.empty() ? std::string() : json::serialize(params)};
  return Translate(call, reading.release, to);
}

/// What the words ask for, whatever the release: nothing that is sent without having been given.
std::optional<std::vector<Request>> IntentOf(const Reading& reading) {
  if (reading.command->method == nullptr) return std::vector<Request>{{reading.command->name, {}}};
  const auto params = ToParams(*reading.command, reading.values, &reading.given);
  if (!params) return std::nullopt;
  const Translation newest = Translated(reading, *params, Schema::Get().newest());
  if (!newest.error()) {
    std::vector<Request> requests = RequestsOf(newest);
    // What is told of a parameter that was not given was added.
    for (const Translation::Finding& finding : newest.findings) {
      if (params->contains(finding.path)) continue;
      for (Request& request : requests) request.params.erase(finding.path);
    }
    return requests;
  }
  // What is no more is compared under the last names that it had.
  return std::vector<Request>{{reading.command->method->name(), WithNewestNames(*params, TableOf(*reading.command))}};
}

/// All that is sent for the words, in the newest form.
std::vector<Request> SentFor(const Reading& reading) {
  const auto params = ToParams(*reading.command, reading.values);
  return params ? RequestsOf(Translated(reading, *params, Schema::Get().newest())) : std::vector<Request>();
}

/// A meaning that a line has, and the releases in which it has it.
struct Meaning {
  std::vector<Request> intent;
  std::vector<Reading> readings;
};

/// Whether what was given is sent by both readings, though one of them takes it for what it sends anyway.
bool IsSentByBoth(const Meaning& meaning, const std::vector<Request>& intent, const Reading& reading) {
  if (reading.command->method == nullptr || meaning.intent.size() != intent.size()) return false;
  const std::vector<Request> ones = SentFor(meaning.readings.front());
  const std::vector<Request> others = SentFor(reading);
  if (ones.size() != intent.size() || others.size() != intent.size()) return false;
  for (std::size_t i = 0; i < intent.size(); ++i) {
    if (ones[i].method != others[i].method) return false;
    for (const json::object* given : {&meaning.intent[i].params, &intent[i].params}) {
      for (const auto& [name, value] : *given) {
        const json::value* const one = ones[i].params.if_contains(name);
        const json::value* const other = others[i].params.if_contains(name);
        if (one == nullptr || other == nullptr || *one != *other) return false;
      }
    }
  }
  return true;
}

std::vector<Meaning> MeaningsOf(const std::vector<std::string>& words, Release target, bool of_script) {
  std::vector<Meaning> meanings;
  for (const Release release : Schema::Get().releases()) {
    if (release == target) continue;
    Reading reading = Read(words, release, of_script);
    if (!reading.IsTaken()) continue;
    const auto intent = IntentOf(reading);
    if (!intent) continue;
    const auto same = std::find_if(meanings.begin(), meanings.end(), [&](const Meaning& meaning) {
      return meaning.intent == *intent || IsSentByBoth(meaning, *intent, reading);
    });
    if (same != meanings.end()) {
      same->readings.push_back(std::move(reading));
    } else {
      meanings.push_back({*intent, {std::move(reading)}});
    }
  }
  return meanings;
}

std::vector<Release> ReleasesOf(const Meaning& meaning) {
  std::vector<Release> releases;
  for (const Reading& reading : meaning.readings) releases.push_back(reading.release);
  return releases;
}

/// The argument of a command that sets what the path of the newest release names.
const Argument* FindArgument(const Command& command, const Argument& like, const std::string& newest_path) {
  for (const Argument& argument : command.arguments) {
    if (argument.params.size() == 1 && argument.action == like.action && argument.type == like.type &&
        argument.convert == like.convert && NewestPath(*command.method, argument.params.front()) == newest_path)
      return &argument;
  }
  return nullptr;
}

/// The words of one argument, by the flag that is longest, or bare.
std::vector<std::string> WordsOf(const Argument& argument, const std::vector<std::string>& given) {
  std::vector<std::string> words;
  for (const std::string& word : given) {
    if (!argument.IsPosition()) words.push_back(argument.flags.back());
    if (argument.TakesValue()) words.push_back(argument.secret ? "***" : word);
  }
  return words;
}

}  // namespace

bool Reading::IsTaken() const { return outcome == Outcome::kCommand && !command->broken; }

Reading Read(const std::vector<std::string>& words, Release release, bool of_script) {
  Reading reading{.release = release};
  const Manners manners{release};
  Result<Parsed> globals =
      Parse(GlobalOptions(release), of_script ? words : Reworded(manners, words), /*before_command=*/true);
  if (!globals) {
    reading.why = globals.error().message;
    return reading;
  }
  reading.globals = std::move(globals->values);
  for (const Argument& option : GlobalOptions(Schema::Get().newest()).arguments)
    reading.globals.emplace(option.dest, option.default_value);
  if (globals->help) {
    reading.outcome = Reading::Outcome::kHelp;
  } else if (!globals->rest.empty()) {
    ReadCommand(*globals, reading);
  } else if (!globals->extras.empty()) {
    reading.why = "unrecognized arguments: " + Join(globals->extras, " ");
  } else {
    reading.outcome = Reading::Outcome::kNoCommand;
  }
  return reading;
}

Result<std::vector<Request>> ToRequests(const Reading& reading) {
  const Command& command = *reading.command;
  auto params = ToParams(command, reading.values);
  if (!params) return params.error();
  const Request request{command.sends, std::move(*params)};
  return std::vector<Request>(command.twice ? 2 : 1, request);
}

Result<std::vector<Request>> ToRelease(const Reading& reading, Release to) {
  const auto requests = ToRequests(reading);
  if (!requests || to == reading.release) return requests;
  const auto given = ToParams(*reading.command, reading.values, &reading.given);
  if (!given) return given.error();
  json::object params = requests->front().params;
  // A mistake of one release's rpc.py is no other's.
  for (const auto& [name, value] : requests->front().params) {
    if (!given->contains(name) && TableOf(*reading.command)->Find(std::string(name)) == nullptr) params.erase(name);
  }
  const Translation translation = Translated(reading, params, to);
  for (const Translation::Finding& finding : translation.findings) {
    const std::string name = finding.path.substr(0, finding.path.find_first_of(".["));
    const bool asked = name.empty() || given->contains(name);
    if (asked && finding.severity == Translation::Severity::kError)
      return MakeError(finding.code, fmt::format("SPDK {}: {}", to.ToString(), finding.ToString()));
  }
  return RequestsOf(translation);
}

Result<Reading> ReadByOthers(const std::vector<std::string>& words, Release target, bool of_script) {
  std::vector<Meaning> meanings = MeaningsOf(words, target, of_script);
  if (meanings.empty()) return MakeError(Code::kNotFound, "no release's rpc.py takes the line");
  if (meanings.size() > 1) {
    std::vector<std::string> ranges;
    for (const Meaning& meaning : meanings) ranges.push_back(ToText(ReleasesOf(meaning)));
    return MakeError(
        Code::kInvalidArgument,
        fmt::format("SPDK {} does not know the line, and the releases that do read it in different ways ({}); say "
                    "which with --as RELEASE",
                    target.ToString(), Join(ranges, " / ")));
  }
  std::vector<Reading>& readings = meanings.front().readings;
  // The newest of those before the target's release, else the oldest of those after it.
  const auto after =
      std::find_if(readings.begin(), readings.end(), [&](const Reading& reading) { return reading.release > target; });
  return std::move(after == readings.begin() ? *after : *(after - 1));
}

std::string SpelledIn(const Reading& reading, Release release) {
  const Command& from = *reading.command;
  if (from.method == nullptr) return from.name;
  const std::string name = from.method->NameIn(release).value_or(std::string());
  const Command* const to = name.empty() ? nullptr : FindCommand(name, release);
  if (to == nullptr) return {};
  std::vector<std::string> options;
  std::vector<std::pair<const Argument*, std::vector<std::string>>> positions;
  for (const Argument& argument : from.arguments) {
    const auto given = reading.given.find(argument.dest);
    if (given == reading.given.end()) continue;
    const Argument* const there = argument.params.size() != 1
                                      ? nullptr
                                      : FindArgument(*to, argument, NewestPath(*from.method, argument.params.front()));
    if (there == nullptr) return name;
    const auto words = WordsOf(*there, given->second);
    if (there->IsPosition()) {
      positions.emplace_back(there, words);
    } else {
      options.insert(options.end(), words.begin(), words.end());
    }
  }
  std::sort(positions.begin(), positions.end());
  json::array line = {json::value(name)};
  for (const auto& [argument, words] : positions) {
    for (const std::string& word : words) line.emplace_back(word);
  }
  for (const std::string& word : options) line.emplace_back(word);
  return ToShellWords(line);
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

std::string ExplainName(const std::string& name, Release release) {
  const auto tell = [&](const std::string& old) -> std::string {
    const auto releases = ReleasesWith(old);
    if (releases.empty()) return {};
    const Command& last = *FindCommand(old, releases.back());
    if (releases.front() > release) return fmt::format("; '{}' came with SPDK {}", old, releases.front().ToString());
    std::string now = last.method == nullptr ? std::string() : last.method->NameIn(release).value_or(std::string());
    if (now.empty() && last.method != nullptr) now = last.method->options().replaced_by();
    return fmt::format("; '{}' was the name until SPDK {}{}", old, releases.back().ToString(),
                       now.empty() ? ", and nothing took over" : fmt::format(", now {}", now));
  };
  if (std::string told = tell(name); !told.empty()) return told;
  // What is mistyped may be a name of any release.
  std::vector<std::string> names = CommandNames(release);
  const std::vector<std::string> old = Schema::Get().AllNames();
  names.insert(names.end(), old.begin(), old.end());
  const auto nearest = NearestMatch(name, names);
  if (!nearest) return {};
  if (FindCommand(*nearest, release) != nullptr) return fmt::format("; did you mean '{}'?", *nearest);
  const std::string told = tell(*nearest);
  return told.empty() ? told : fmt::format("; did you mean '{}'?", *nearest) + told.substr(1);
}

std::string ExplainExtras(const Reading& reading) {
  std::string told;
  for (const std::string& extra : reading.extras) {
    const std::string flag = extra.substr(0, extra.find('='));
    std::vector<Release> releases;
    for (const Release release : ReleasesWith(reading.name)) {
      const std::vector<Argument>& arguments = FindCommand(reading.name, release)->arguments;
      const bool has = std::any_of(arguments.begin(), arguments.end(), [&](const Argument& argument) {
        return std::find(argument.flags.begin(), argument.flags.end(), flag) != argument.flags.end();
      });
      if (has) releases.push_back(release);
    }
    if (!releases.empty()) told += fmt::format("; {} of SPDK {} had {}", reading.name, ToText(releases), flag);
  }
  return told;
}

std::string ToText(const std::vector<Release>& releases) {
  const std::vector<Release>& all = Schema::Get().releases();
  std::vector<std::string> runs;
  for (std::size_t i = 0; i < releases.size(); ++i) {
    const auto first = std::find(all.begin(), all.end(), releases[i]);
    std::size_t length = 1;
    while (i + length < releases.size() && first + static_cast<std::ptrdiff_t>(length) < all.end() &&
           *(first + static_cast<std::ptrdiff_t>(length)) == releases[i + length])
      ++length;
    runs.push_back(length == 1 ? releases[i].ToString()
                               : fmt::format("{} to {}", releases[i].ToString(), releases[i + length - 1].ToString()));
    i += length - 1;
  }
  return Join(runs, ", ");
}

}  // namespace spdkctl::rpc_py

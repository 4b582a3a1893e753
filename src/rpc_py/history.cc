#include "rpc_py/history.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "base/text.h"
#include "rpc_py/python_text.h"
#include "schema/json_values.h"

namespace spdkctl::rpc_py {
namespace {

namespace json = boost::json;

Reading ReadBy(const std::vector<std::string>& words, Release release, bool of_script) {
  return of_script ? Read(words, release, true) : ReadCommand(words, release);
}

/// The newest of those before the target's release, else the oldest of those after it. `readings` are in order.
const Reading* NearestTo(Release target, const std::vector<const Reading*>& readings) {
  const Reading* nearest = nullptr;
  for (const Reading* reading : readings) {
    if (nearest == nullptr || reading->release < target) nearest = reading;
  }
  return nearest;
}

std::vector<const Argument*> PositionsOf(const Command& command) {
  std::vector<const Argument*> positions;
  for (const Argument& argument : command.arguments) {
    if (argument.IsPosition()) positions.push_back(&argument);
  }
  return positions;
}

/// Whether both arguments set the same, as far as they set anything.
bool SetSame(const Argument& one, const Command& of_one, const Argument& other, const Command& of_other) {
  if (one.TakesValue() != other.TakesValue()) return false;
  if (one.params.empty() || other.params.empty() || of_one.method == nullptr) return true;
  return NewestPath(*of_one.method, one.params.front()) == NewestPath(*of_other.method, other.params.front());
}

bool HasFlag(const Argument& argument, const std::string& flag) {
  return std::find(argument.flags.begin(), argument.flags.end(), flag) != argument.flags.end();
}

/// Whether the command has the option as well.
bool HasOption(const Command& command, const Argument& option, const Command& of_option) {
  return std::any_of(command.arguments.begin(), command.arguments.end(), [&](const Argument& own) {
    const bool same_flag = std::any_of(option.flags.begin(), option.flags.end(),
                                       [&](const std::string& flag) { return HasFlag(own, flag); });
    return same_flag && SetSame(own, command, option, of_option);
  });
}

/// Whether the option is the one that was given, of those that set one value.
bool IsGiven(const Argument& option, const Reading& reading) {
  const auto given = reading.given.find(option.dest);
  if (given == reading.given.end()) return false;
  return option.TakesValue() || given->second.empty() || HasFlag(option, given->second.front());
}

/// Whether the command has the positions of the reading's command, and its options that were given.
bool Knows(const Command& command, const Reading& reading) {
  const Command& read = *reading.command;
  if (command.method != read.method) return false;
  const auto own = PositionsOf(command);
  const auto others = PositionsOf(read);
  const bool same_positions =
      std::equal(own.begin(), own.end(), others.begin(), others.end(),
                 [&](const Argument* one, const Argument* other) { return SetSame(*one, command, *other, read); });
  return same_positions && std::all_of(read.arguments.begin(), read.arguments.end(), [&](const Argument& argument) {
           return argument.IsPosition() || !IsGiven(argument, reading) || HasOption(command, argument, read);
         });
}

/// Whether the refusal of one release stands against the reading of another.
bool Overrules(const Reading& refusal, const Reading& reading, Release target) {
  if (refusal.outcome != Reading::Outcome::kRefused || refusal.command == nullptr) return false;
  if (!refusal.extras.empty()) return false;
  if (!Knows(*refusal.command, reading)) return false;
  return !refusal.wrong_value || !ToRelease(reading, target);
}

/// A meaning that a line has, and the readings by which it has it.
struct Meaning {
  std::vector<Request> intent;
  std::vector<const Reading*> readings;
};

/// Whether what was given is sent by both readings, though one of them takes it for what it sends anyway.
bool IsSentByBoth(const Meaning& meaning, const std::vector<Request>& intent, const Reading& reading) {
  if (reading.command->method == nullptr || meaning.intent.size() != intent.size()) return false;
  const std::vector<Request> ones = NewestFormOf(*meaning.readings.front());
  const std::vector<Request> others = NewestFormOf(reading);
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

std::vector<Meaning> MeaningsOf(const std::vector<const Reading*>& readings) {
  std::vector<std::pair<const Reading*, Intent>> intents;
  for (const Reading* reading : readings) {
    if (auto intent = IntentOf(*reading)) intents.emplace_back(reading, std::move(*intent));
  }
  const auto is_right = [](const auto& one) { return !one.second.wrong; };
  // What no release can carry out is no meaning beside what one can.
  if (std::any_of(intents.begin(), intents.end(), is_right))
    intents.erase(std::stable_partition(intents.begin(), intents.end(), is_right), intents.end());
  std::vector<Meaning> meanings;
  for (const auto& [reading, intent] : intents) {
    const auto same =
        std::find_if(meanings.begin(), meanings.end(), [&, &reading = reading, &intent = intent](auto& m) {
          return m.intent == intent.requests || IsSentByBoth(m, intent.requests, *reading);
        });
    if (same != meanings.end()) {
      same->readings.push_back(reading);
    } else {
      meanings.push_back({intent.requests, {reading}});
    }
  }
  return meanings;
}

/// Whether spdkctl may do what the method did until a release before the target's.
bool HasEnded(const Reading& reading, Release target) {
  const Method* const method = reading.command->method;
  return method != nullptr && method->range().to < target;
}

/// Whether the target is told the same whichever reading is right, or none of it can be told.
bool ComeToTheSame(const std::vector<Meaning>& meanings, Release target) {
  std::optional<std::vector<Request>> told;
  bool is_first = true;
  for (const Meaning& meaning : meanings) {
    const Reading& reading = *meaning.readings.front();
    const auto requests = ToRelease(reading, target);
    if (!requests && HasEnded(reading, target)) return false;
    auto now = requests ? std::optional(*requests) : std::nullopt;
    if (!std::exchange(is_first, false) && told != now) return false;
    told = std::move(now);
  }
  return true;
}

std::vector<Release> ReleasesOf(const Meaning& meaning) {
  std::vector<Release> releases;
  for (const Reading* reading : meaning.readings) releases.push_back(reading->release);
  return releases;
}

Reading Ambiguous(const std::vector<Meaning>& meanings, Release target) {
  std::vector<std::string> ranges;
  for (const Meaning& meaning : meanings) ranges.push_back(ToText(ReleasesOf(meaning)));
  Reading refused{.release = target};
  refused.why = fmt::format(
      "SPDK {} does not know the line, and the releases that do read it in different ways ({}); say which with --as "
      "RELEASE",
      target.ToString(), Join(ranges, " / "));
  return refused;
}

/// A reading with what there is to say of its command's name for the target.
Reading WithHint(Reading reading, Release target) {
  if (reading.outcome == Reading::Outcome::kRefused && FindCommand(reading.name, target) == nullptr)
    reading.why += ExplainName(reading.name, target);
  return reading;
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

/// The words that set what the line sets, one argument after the other; nothing if one has no counterpart.
std::optional<std::vector<std::string>> Respelled(const Reading& reading, const Command& to) {
  std::vector<std::string> options;
  std::vector<std::pair<const Argument*, std::string>> positions;
  for (const Argument& argument : reading.command->arguments) {
    if (!IsGiven(argument, reading)) continue;
    if (argument.params.size() != 1) return std::nullopt;
    const std::string path = NewestPath(*reading.command->method, argument.params.front());
    const Argument* const there = FindArgument(to, argument, path);
    if (there == nullptr) return std::nullopt;
    for (const std::string& word : reading.given.at(argument.dest)) {
      const std::string shown = argument.secret ? "***" : word;
      if (there->IsPosition()) {
        positions.emplace_back(there, shown);
        continue;
      }
      options.push_back(there->flags.back());
      if (there->TakesValue()) options.push_back(shown);
    }
  }
  std::stable_sort(positions.begin(), positions.end(),
                   [](const auto& one, const auto& other) { return one.first < other.first; });
  std::vector<std::string> words;
  for (auto& [argument, word] : positions) words.push_back(std::move(word));
  words.insert(words.end(), options.begin(), options.end());
  return words;
}

bool HasSecrets(const Reading& reading) {
  const auto& arguments = reading.command->arguments;
  return std::any_of(arguments.begin(), arguments.end(), [&](const Argument& argument) {
    return argument.secret && reading.given.contains(argument.dest);
  });
}

/// Whether the words ask for what the line asks for; secrets apart, which are not in them.
bool AskForSame(const std::vector<std::string>& words, Release release, const Reading& reading) {
  const Reading other = ReadCommand(words, release);
  if (!other.IsTaken()) return false;
  if (HasSecrets(reading)) return other.given.size() == reading.given.size();
  const auto wanted = IntentOf(reading);
  const auto got = IntentOf(other);
  return wanted && got && wanted->requests == got->requests;
}

/// The whole line as that release has it, if it can be told.
std::optional<std::string> SpelledIn(const Reading& reading, const Command& to) {
  std::vector<std::vector<std::string>> candidates;
  if (auto words = Respelled(reading, to)) candidates.push_back(std::move(*words));
  if (!HasSecrets(reading)) candidates.push_back(reading.words);
  for (std::vector<std::string>& words : candidates) {
    words.insert(words.begin(), to.name);
    if (AskForSame(words, to.release, reading)) return ToShellWords(ToJsonArray(words));
  }
  return std::nullopt;
}

}  // namespace

Reading ReadFor(const std::vector<std::string>& words, Release target, bool of_script) {
  Reading own = ReadBy(words, target, of_script);
  if (own.IsTaken() || own.outcome == Reading::Outcome::kHelp || own.outcome == Reading::Outcome::kNoCommand)
    return own;
  std::vector<Reading> readings;
  for (const Release release : Schema::Get().releases()) {
    if (release != target) readings.push_back(ReadBy(words, release, of_script));
  }
  std::vector<const Reading*> known;
  std::vector<const Reading*> taken;
  for (const Reading& reading : readings) {
    if (reading.command != nullptr) known.push_back(&reading);
    if (reading.IsTaken()) taken.push_back(&reading);
  }
  if (taken.empty()) return own.command != nullptr || known.empty() ? own : WithHint(*NearestTo(target, known), target);
  if (std::any_of(taken.begin(), taken.end(), [&](const Reading* other) { return Overrules(own, *other, target); }))
    return own;
  const Reading& nearest = *NearestTo(target, taken);
  if (auto objection = ObjectionTo(nearest, words, target, of_script)) return std::move(*objection);
  const std::vector<Meaning> meanings = MeaningsOf(taken);
  if (meanings.size() > 1 && !ComeToTheSame(meanings, target)) return Ambiguous(meanings, target);
  return nearest;
}

std::optional<Reading> ObjectionTo(const Reading& reading, const std::vector<std::string>& words, Release target,
                                   bool of_script) {
  std::vector<Release> between = Schema::Get().releases();
  const auto lies_between = [&](Release release) {
    return reading.release < target ? reading.release < release && release <= target
                                    : target <= release && release < reading.release;
  };
  between.erase(std::remove_if(between.begin(), between.end(), [&](Release r) { return !lies_between(r); }),
                between.end());
  if (reading.release < target) std::reverse(between.begin(), between.end());
  for (const Release release : between) {
    Reading refusal = ReadBy(words, release, of_script);
    if (Overrules(refusal, reading, target)) return WithHint(std::move(refusal), target);
  }
  return std::nullopt;
}

std::string DescribeSpelling(const Reading& reading, Release release) {
  const Command& from = *reading.command;
  const std::string name = from.method == nullptr ? from.name : from.method->NameIn(release).value_or(std::string());
  const Command* const to = name.empty() ? nullptr : FindCommand(name, release);
  if (to == nullptr) return {};
  const auto line = from.method == nullptr ? std::nullopt : SpelledIn(reading, *to);
  if (line) return fmt::format("SPDK {} spells it: {}", release.ToString(), *line);
  if (name != from.name)
    return fmt::format("SPDK {} calls it {} and words it in another way; see {} -h", release.ToString(), name, name);
  return fmt::format("SPDK {} words it in another way; see {} -h", release.ToString(), name);
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

namespace {

/// "--name" of "--name=M0", "-b" of "-bM0".
std::string FlagOf(const std::string& word) { return word.substr(0, word.starts_with("--") ? word.find('=') : 2); }

/// The releases in which a command of that name, or none the options before it, have the option that a word begins
/// with.
std::vector<Release> ReleasesWithOption(const std::string& word, const std::string& name) {
  const auto has = [&](const Argument& argument) { return HasFlag(argument, word) || HasFlag(argument, FlagOf(word)); };
  std::vector<Release> releases;
  for (const Release release : Schema::Get().releases()) {
    const Command* const command = name.empty() ? &GlobalOptions(release) : FindCommand(name, release);
    if (command == nullptr) continue;
    if (std::any_of(command->arguments.begin(), command->arguments.end(), has)) releases.push_back(release);
  }
  return releases;
}

}  // namespace

std::string ExplainExtras(const Reading& reading) {
  std::string told;
  for (const std::string& extra : reading.global_extras) {
    const auto releases = ReleasesWithOption(extra, {});
    if (!releases.empty()) told += fmt::format("; SPDK {} had {} before the command", ToText(releases), FlagOf(extra));
  }
  for (const std::string& extra : reading.extras) {
    const auto releases = ReleasesWithOption(extra, reading.name);
    if (!releases.empty()) told += fmt::format("; {} of SPDK {} had {}", reading.name, ToText(releases), FlagOf(extra));
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

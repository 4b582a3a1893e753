#include "rpc_py/argparse.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <set>

#include <fmt/format.h>

#include "base/text.h"
#include "rpc_py/python_text.h"
#include "schema/json_values.h"

namespace spdkctl::rpc_py {
namespace {

namespace json = boost::json;

/// The words make no line of the command.
Error Usage(std::string why) { return MakeError(Code::kUnsupported, std::move(why)); }
/// The line is one, and yet a value is none of the argument's.
Error WrongValue(std::string why) { return MakeError(Code::kInvalidArgument, std::move(why)); }

/// An option that a word was found to be: with a value attached to it, or unknown.
struct Option {
  const Argument* argument = nullptr;  ///< Null: unknown.
  std::string flag;
  std::optional<std::string> attached;
};

/// "-5", "-.5": words that are values although they start with a dash.
bool IsNegativeNumber(std::string_view word) {
  if (word.size() < 2 || word.front() != '-') return false;
  word.remove_prefix(1);
  const std::size_t dot = word.find('.');
  const auto digits = [](std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](unsigned char c) { return std::isdigit(c) != 0; });
  };
  if (dot == std::string_view::npos) return digits(word);
  return digits(word.substr(0, dot)) && dot + 1 < word.size() && digits(word.substr(dot + 1));
}

std::string StripUnderscores(std::string_view text, bool& valid) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '_') {
      out += text[i];
      continue;
    }
    const bool between = i > 0 && i + 1 < text.size() && std::isalnum(static_cast<unsigned char>(text[i - 1])) != 0 &&
                         std::isalnum(static_cast<unsigned char>(text[i + 1])) != 0;
    if (!between) valid = false;
  }
  return out;
}

/// Python's int(): blanks around, a sign, single underscores between digits.
std::optional<json::value> ToInteger(std::string_view text, int base) {
  text = Trim(text);
  bool valid = true;
  std::string digits = StripUnderscores(text, valid);
  const bool negative = digits.starts_with('-');
  if (negative || digits.starts_with('+')) digits.erase(0, 1);
  if (base == 16 && (digits.starts_with("0x") || digits.starts_with("0X"))) digits.erase(0, 2);
  if (!valid || digits.empty()) return std::nullopt;
  std::uint64_t magnitude = 0;
  const auto [stop, error] = std::from_chars(digits.data(), digits.data() + digits.size(), magnitude, base);
  if (stop != digits.data() + digits.size() || error == std::errc::invalid_argument) return std::nullopt;
  // Beyond 64 bits no parameter of SPDK reaches; the nearest that can be sent is refused by the target as well.
  if (error == std::errc::result_out_of_range) return json::value(negative ? -1e300 : 1e300);
  if (!negative)
    return magnitude <= INT64_MAX ? json::value(static_cast<std::int64_t>(magnitude)) : json::value(magnitude);
  if (magnitude > static_cast<std::uint64_t>(INT64_MAX) + 1) return json::value(-1e300);
  return json::value(static_cast<std::int64_t>(0 - magnitude));
}

/// Python's float(): as int() allows, and "inf" and "nan", but no hexadecimal.
std::optional<json::value> ToFloat(std::string_view text) {
  text = Trim(text);
  bool valid = true;
  std::string digits = StripUnderscores(text, valid);
  if (digits.starts_with('+') && !digits.starts_with("+-")) digits.erase(0, 1);
  double number = 0;
  const auto [stop, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (!valid || digits.empty() || stop != digits.data() + digits.size() || error == std::errc::invalid_argument)
    return std::nullopt;
  if (error == std::errc::result_out_of_range)
    number = digits.find("e-") != std::string::npos || digits.find("E-") != std::string::npos ? 0 : HUGE_VAL;
  return json::value(number);
}

/// A command's arguments against words that it was given.
class Parser {
 public:
  Parser(const Command& command, const std::vector<std::string>& words, bool before_command)
      : command_(command), words_(words), before_command_(before_command) {
    help_.flags = {"-h", "--help"};
    help_.action = Action::kHelp;
    AddFlags(help_);
    for (const Argument& argument : command.arguments) {
      parsed_.values.emplace(argument.dest, argument.default_value);
      if (argument.IsPosition()) {
        positions_.push_back(&argument);
      } else {
        AddFlags(argument);
      }
    }
  }

  Result<Parsed> Run() {
    if (auto classified = Classify(); !classified) return classified.error();
    std::size_t at = 0;
    while (true) {
      const auto next = options_.lower_bound(at);
      if (next == options_.end()) break;
      if (at != next->first) {
        const Result<std::size_t> end = TakePositions(at);
        if (!end) return end.error();
        if (*end > at) {
          at = *end;
          continue;
        }
        for (; at < next->first; ++at) parsed_.extras.push_back(words_[at]);
      }
      const Result<std::size_t> end = TakeOption(at);
      if (!end) return end.error();
      at = *end;
      if (parsed_.help) return std::move(parsed_);
    }
    const Result<std::size_t> end = TakePositions(at);
    if (!end) return end.error();
    parsed_.extras.insert(parsed_.extras.end(), words_.begin() + static_cast<std::ptrdiff_t>(*end), words_.end());
    if (auto complete = CheckRequired(); !complete) return complete.error();
    return std::move(parsed_);
  }

 private:
  void AddFlags(const Argument& argument) {
    for (const std::string& flag : argument.flags) flags_.emplace_back(flag, &argument);
  }

  [[nodiscard]] const Argument* FindFlag(std::string_view flag) const {
    for (const auto& [name, argument] : flags_) {
      if (name == flag) return argument;
    }
    return nullptr;
  }

  /// Which words are options ('O'), values ('A') or the `--` that ends options ('-').
  Result<void> Classify() {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      if (words_[i] == "--") {
        pattern_ += '-';
        pattern_.append(words_.size() - i - 1, 'A');
        break;
      }
      Result<std::optional<Option>> option = ToOption(words_[i]);
      if (!option) return option.error();
      pattern_ += *option ? 'O' : 'A';
      if (*option) options_.emplace(i, std::move(**option));
      // What follows the command is its own.
      if (before_command_ && pattern_.back() == 'A' && !IsValueOfOption(i)) break;
    }
    return {};
  }

  /// Whether the word is what the option before it takes.
  [[nodiscard]] bool IsValueOfOption(std::size_t index) const {
    if (index == 0) return false;
    const auto before = options_.find(index - 1);
    if (before == options_.end()) return false;
    const Option last = LastOf(before->second);
    return last.argument != nullptr && last.argument->TakesValue() && !last.attached;
  }

  /// The option that a cluster ends with, "-s" of "-vs", with what is attached to it.
  [[nodiscard]] Option LastOf(Option option) const {
    while (option.argument != nullptr && IsCluster(option)) option = NextOf(option);
    return option;
  }

  /// "-abv" is "-a", "-b" and "-v", where none but the last takes a value.
  static bool IsCluster(const Option& option) {
    return option.attached && !option.argument->TakesValue() && !option.flag.starts_with("--") &&
           !option.attached->empty();
  }

  /// The option behind the first one of a cluster; unknown if there is none of that letter.
  [[nodiscard]] Option NextOf(const Option& cluster) const {
    const std::string flag = std::string("-") + cluster.attached->front();
    std::optional<std::string> remaining;
    if (cluster.attached->size() > 1) remaining = cluster.attached->substr(1);
    return {FindFlag(flag), flag, std::move(remaining)};
  }

  [[nodiscard]] Result<std::optional<Option>> ToOption(const std::string& word) const {
    if (word.size() < 2 || word.front() != '-') return std::optional<Option>();
    if (const Argument* const argument = FindFlag(word)) return std::optional<Option>(Option{argument, word, {}});
    const std::size_t equals = word.find('=');
    if (equals != std::string::npos) {
      if (const Argument* const argument = FindFlag(word.substr(0, equals)))
        return std::optional<Option>(Option{argument, word.substr(0, equals), word.substr(equals + 1)});
    }
    std::vector<Option> candidates = Candidates(word);
    if (candidates.size() > 1) {
      std::vector<std::string> names;
      for (const Option& candidate : candidates) names.push_back(candidate.flag);
      return Usage(fmt::format("ambiguous option: {} could match {}", word, Join(names, ", ")));
    }
    if (!candidates.empty()) return std::optional<Option>(std::move(candidates.front()));
    if (IsNegativeNumber(word) || word.find(' ') != std::string::npos) return std::optional<Option>();
    return std::optional<Option>(Option{nullptr, word, {}});
  }

  /// Options that the word could be short for.
  [[nodiscard]] std::vector<Option> Candidates(const std::string& word) const {
    std::vector<Option> candidates;
    if (word.starts_with("--")) {
      const std::size_t equals = word.find('=');
      const std::string prefix = word.substr(0, equals);
      for (const auto& [flag, argument] : flags_) {
        if (!flag.starts_with(prefix)) continue;
        Option option{argument, flag, {}};
        if (equals != std::string::npos) option.attached = word.substr(equals + 1);
        candidates.push_back(std::move(option));
      }
      return candidates;
    }
    for (const auto& [flag, argument] : flags_) {
      if (flag == word.substr(0, 2)) {
        candidates.push_back({argument, flag, word.substr(2)});
      } else if (flag.starts_with(word)) {
        candidates.push_back({argument, flag, {}});
      }
    }
    return candidates;
  }

  Result<std::size_t> TakeOption(std::size_t at) {
    Option option = options_.at(at);
    while (true) {
      if (option.argument == nullptr) {
        parsed_.extras.push_back(words_[at]);
        return at + 1;
      }
      if (!option.attached) break;
      if (option.argument->TakesValue()) {
        if (auto taken = Store(*option.argument, option.flag, *option.attached); !taken) return taken.error();
        return at + 1;
      }
      if (!IsCluster(option)) return Surplus(option);
      if (auto taken = Act(*option.argument, option.flag); !taken) return taken.error();
      if (parsed_.help) return at + 1;
      Option next = NextOf(option);
      if (next.argument == nullptr) return Surplus(option);
      option = std::move(next);
    }
    if (!option.argument->TakesValue()) {
      if (auto taken = Act(*option.argument, option.flag); !taken) return taken.error();
      return at + 1;
    }
    if (at + 1 >= pattern_.size() || pattern_[at + 1] != 'A')
      return Usage(fmt::format("argument {}: expected one argument", option.argument->Name()));
    if (auto taken = Store(*option.argument, option.flag, words_[at + 1]); !taken) return taken.error();
    return at + 2;
  }

  static Error Surplus(const Option& option) {
    return Usage(fmt::format("argument {}: ignored explicit argument '{}'", option.argument->Name(),
                             option.attached.value_or("")));
  }

  /// Gives as many positions as can be filled from here their words. A position that may be left out is filled with
  /// nothing as soon as no word stands there.
  Result<std::size_t> TakePositions(std::size_t at) {
    if (before_command_) {
      if (at >= words_.size()) return at;
      parsed_.rest.assign(words_.begin() + static_cast<std::ptrdiff_t>(at), words_.end());
      return words_.size();
    }
    // The longest run of positions that the words can fill, as argparse's regular expressions find it.
    std::vector<std::pair<std::size_t, std::size_t>> spans;
    for (std::size_t count = positions_.size(); count > 0; --count) {
      spans.clear();
      if (Match(at, count, spans)) break;
      spans.clear();
    }
    std::size_t end = at;
    for (std::size_t i = 0; i < spans.size(); ++i) {
      if (auto taken = TakePosition(*positions_[i], spans[i].first, spans[i].second); !taken) return taken.error();
      end = spans[i].second;
    }
    positions_.erase(positions_.begin(), positions_.begin() + static_cast<std::ptrdiff_t>(spans.size()));
    return end;
  }

  /// Whether the first `count` positions can be filled from there; `spans` says by which words.
  [[nodiscard]] bool Match(std::size_t at, std::size_t count,
                           std::vector<std::pair<std::size_t, std::size_t>>& spans) const {
    const auto kind = [&](std::size_t index) { return index < pattern_.size() ? pattern_[index] : 'E'; };
    for (std::size_t i = 0; i < count; ++i) {
      const Argument& position = *positions_[i];
      const std::size_t start = at;
      if (!position.TakesValue()) {
        spans.emplace_back(at, at);
        continue;
      }
      if (position.nargs == "remainder") {
        at = pattern_.size();
        spans.emplace_back(start, at);
        continue;
      }
      while (kind(at) == '-') ++at;
      if (kind(at) == 'A') {
        ++at;
      } else if (position.nargs != "?") {
        return false;
      }
      while (kind(at) == '-') ++at;
      spans.emplace_back(start, at);
    }
    return true;
  }

  Result<void> TakePosition(const Argument& position, std::size_t from, std::size_t to) {
    seen_.insert(&position);
    if (!position.TakesValue()) return {};
    std::vector<std::string> words(words_.begin() + static_cast<std::ptrdiff_t>(from),
                                   words_.begin() + static_cast<std::ptrdiff_t>(to));
    if (position.nargs == "remainder") {
      parsed_.values[position.dest] = ToJsonArray(words);
      parsed_.given[position.dest] = words;
      return {};
    }
    if (const auto dashes = std::find(words.begin(), words.end(), "--"); dashes != words.end()) words.erase(dashes);
    if (words.empty()) return {};
    return Store(position, {}, words.front());
  }

  Result<void> Act(const Argument& argument, const std::string& flag) {
    switch (argument.action) {
      case Action::kTrue: parsed_.values[argument.dest] = true; break;
      case Action::kFalse: parsed_.values[argument.dest] = false; break;
      case Action::kBoolean: parsed_.values[argument.dest] = !flag.starts_with("--no-"); break;
      case Action::kVerbose: parsed_.values[argument.dest] = "INFO"; break;
      case Action::kHelp: parsed_.help = true; break;
      case Action::kStore:
      case Action::kAppend: break;
    }
    parsed_.given[argument.dest] = {flag};
    return Seen(argument);
  }

  Result<void> Store(const Argument& argument, const std::string&, const std::string& word) {
    Result<json::value> value = ToType(argument.type, word, command_.IsPython2());
    if (!value) {
      return WrongValue(fmt::format("argument {}: invalid {} value: {}", argument.Name(), argument.type,
                                    Quoted(argument.secret ? "***" : word)));
    }
    if (!argument.choices.empty() && !IsChoice(argument, *value)) {
      return WrongValue(fmt::format("argument {}: invalid choice: {} (choose from {})", argument.Name(), Quoted(word),
                                    Join(argument.choices, ", ")));
    }
    if (argument.action == Action::kAppend) {
      json::value& list = parsed_.values[argument.dest];
      if (!list.is_array()) list.emplace_array();
      list.get_array().push_back(std::move(*value));
      parsed_.given[argument.dest].push_back(word);
    } else {
      parsed_.values[argument.dest] = std::move(*value);
      parsed_.given[argument.dest] = {word};
    }
    return Seen(argument);
  }

  static bool IsChoice(const Argument& argument, const json::value& value) {
    const std::string text = value.is_string() ? std::string(value.get_string()) : json::serialize(value);
    return std::find(argument.choices.begin(), argument.choices.end(), text) != argument.choices.end();
  }

  /// Notes that it was given, and refuses it beside one that excludes it.
  Result<void> Seen(const Argument& argument) {
    seen_.insert(&argument);
    for (const Group& group : command_.exclusive) {
      if (!InGroup(argument, group)) continue;
      for (const Argument* other : seen_) {
        if (other != &argument && InGroup(*other, group))
          return Usage(fmt::format("argument {}: not allowed with argument {}", argument.Name(), other->Name()));
      }
    }
    return {};
  }

  static bool InGroup(const Argument& argument, const Group& group) {
    return std::any_of(argument.flags.begin(), argument.flags.end(), [&](const std::string& flag) {
      return std::find(group.flags.begin(), group.flags.end(), flag) != group.flags.end();
    });
  }

  Result<void> CheckRequired() {
    std::vector<std::string> missing;
    for (const Argument& argument : command_.arguments) {
      if (argument.required && !seen_.contains(&argument)) missing.push_back(argument.Name());
    }
    if (!missing.empty()) return Usage("the following arguments are required: " + Join(missing, ", "));
    for (const Group& group : command_.exclusive) {
      const bool given =
          std::any_of(seen_.begin(), seen_.end(), [&](const Argument* seen) { return InGroup(*seen, group); });
      if (group.required && !given)
        return Usage(fmt::format("one of the arguments {} is required", Join(group.flags, " ")));
    }
    return {};
  }

  const Command& command_;
  const std::vector<std::string>& words_;
  bool before_command_;
  Argument help_;
  std::vector<std::pair<std::string, const Argument*>> flags_;
  std::vector<const Argument*> positions_;  ///< Those not filled yet.
  std::string pattern_;                     ///< One letter a word.
  std::map<std::size_t, Option> options_;   ///< By the place of the word.
  std::set<const Argument*> seen_;
  Parsed parsed_;
};

}  // namespace

Result<json::value> ToType(const std::string& type, const std::string& word, bool python2) {
  std::optional<json::value> value;
  const bool is_number = type == "int" || type == "hex" || type == "float";
  if (is_number && python2 && word.find('_') != std::string::npos)
    return WrongValue(fmt::format("{} is no {}", Quoted(word), type));
  if (type == "text") value = json::value(word);
  if (type == "int") value = ToInteger(word, 10);
  if (type == "hex") value = ToInteger(word, 16);
  if (type == "float") value = ToFloat(word);
  if (type == "csv") value = ToJsonArray(Split(word, ','));
  if (type == "split_sp") value = ToJsonArray(Split(word, ' '));
  if (type == "split_ws") value = ToJsonArray(SplitWords(word));
  if (!value) return WrongValue(fmt::format("{} is no {}", Quoted(word), type));
  return std::move(*value);
}

Result<Parsed> Parse(const Command& command, const std::vector<std::string>& words, bool before_command) {
  return Parser(command, words, before_command).Run();
}

}  // namespace spdkctl::rpc_py

#include "cli/completion_words.h"

#include <algorithm>
#include <set>

#include <CLI/CLI.hpp>

#include "base/printable.h"
#include "base/text.h"
#include "cli/completion_names.h"
#include "cli/line.h"
#include "cli/rpc_flags.h"
#include "cli/usage.h"
#include "rpc_py/grammar.h"

namespace spdkctl::cli {
namespace {

using Words = std::vector<std::string>;

bool IsIn(const Words& words, const std::string& word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

void Append(Words& words, const Words& more) { words.insert(words.end(), more.begin(), more.end()); }

bool TakesValue(const CLI::Option& option) { return option.get_items_expected_max() > 0; }

/// What of an option's values can be told by its definition, or by whoever has such things.
Words NamesFor(Context& context, const CLI::Option& option, const Words& before, const std::string& current) {
  const Values& values = ValuesOf(option);
  Words names = values.words;
  if (values.with_commas) {
    const std::string listed = current.substr(0, current.rfind(',') + 1);
    const Words given = Split(listed, ',');
    std::erase_if(names, [&](const std::string& name) { return IsIn(given, name); });
    for (std::string& name : names) name.insert(0, listed);
  }
  if (!values.kind.empty()) Append(names, NamesOf(context, values.kind, before, current));
  return names;
}

/// The names of a command's options; short ones for whoever has typed no more than a dash.
Words OptionNames(const CLI::App& app, const std::string& current) {
  Words names;
  for (const CLI::Option* option : app.get_options()) {
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
    if (current.starts_with("--")) continue;
    for (const std::string& name : option->get_snames()) names.push_back("-" + name);
  }
  return names;
}

/// What follows `rpc METHOD`.
class MethodCompletion {
 public:
  MethodCompletion(Context& context, const Method& method, const Words& words)
      : context_(context), flags_(FlagsOf(method)), words_(words) {}

  /// Nothing: what may stand there is not known.
  std::optional<Words> Next(const std::string& current) {
    Words words = NextWords(current);
    return words.empty() && is_unknown_ ? std::nullopt : std::optional(std::move(words));
  }

 private:
  Words NextWords(const std::string& current) {
    if (const std::size_t equals = current.find('='); current.starts_with("--") && equals != std::string::npos) {
      const Flag* const flag = Find(current.substr(0, equals));
      Words out = flag != nullptr ? ValuesFor(*flag) : Words();
      for (std::string& word : out) word = current.substr(0, equals + 1) + word;
      return out;
    }
    const Flag* const last = words_.empty() ? nullptr : Find(words_.back());
    const bool may_stand_alone = last == nullptr || (last->plan->kind == ValueKind::kBool && !last->plan->list);
    if (!may_stand_alone) return ValuesFor(*last);
    if (!words_.empty() && words_.back() == "--json-file") return NamesOf(context_, "file", {}, current);
    if (!words_.empty() && words_.back() == "--json") return {};
    Words out = last == nullptr ? Words() : ValuesFor(*last);
    Append(out, FlagNames());
    return out;
  }

  [[nodiscard]] const Flag* Find(const std::string& name) const {
    const auto found =
        std::find_if(flags_.begin(), flags_.end(), [&](const Flag& flag) { return flag.Name() == name; });
    return found == flags_.end() ? nullptr : &*found;
  }

  Words ValuesFor(const Flag& flag) {
    if (flag.plan->kind == ValueKind::kEnum) return WireNames(*flag.plan->field->enum_type());
    if (flag.plan->kind == ValueKind::kBool) return {"true", "false"};
    const std::string& names = flag.plan->options->names();
    // A text may be the path of a file.
    is_unknown_ |= names.empty();
    return names.empty() ? Words() : NamesOf(context_, names, {}, "");
  }

  [[nodiscard]] Words FlagNames() const {
    Words out;
    for (const Flag& flag : flags_) {
      if (!IsIn(words_, flag.Name()) || flag.plan->list) out.push_back(flag.Name());
    }
    Append(out, {"--json", "--json-file", "--dry-run", "--show-secrets"});
    // Those of the program that may follow a method, unless it has them itself.
    for (const char* name : {"--output", "--address", "--target"}) out.emplace_back(name);
    return out;
  }

  Context& context_;
  const std::vector<Flag> flags_;
  const Words& words_;
  bool is_unknown_ = false;
};

/// Follows the commands of a line, of which the options of the whole program were taken off, as CLI11 would, without
/// running anything, and finds what may come next.
class Follower {
 public:
  Follower(const CLI::App& root, Context& context) : root_(root), at_(&root), context_(context) {}

  void Take(const Words& words) {
    for (std::size_t i = 0; i < words.size() && method_ == nullptr; ++i) {
      TakeOne(words[i]);
      if (method_ != nullptr) after_method_.assign(words.begin() + static_cast<std::ptrdiff_t>(i) + 1, words.end());
    }
  }

  std::optional<Words> Next(const std::string& current) {
    if (method_ != nullptr) return MethodCompletion(context_, *method_, after_method_).Next(current);
    return NextWords(current);
  }

 private:
  Words NextWords(const std::string& current) {
    if (at_->get_name() == "rpc.py") return rpc_py::CommandNames(Schema::Get().newest());
    if (const std::size_t equals = current.find('='); current.starts_with("--") && equals != std::string::npos)
      return Attached(current.substr(0, equals), current.substr(equals + 1));
    Words out;
    if (open_ != nullptr) out = NamesFor(context_, *open_, before_, current);
    // The first value of an option, and nothing else, may stand there.
    if (open_ != nullptr && values_ == 0) return out;
    if (current.starts_with('-')) return Options(current);
    if (before_.empty()) Append(out, CommandNames(*at_));
    const CLI::Option* const position = NextPosition();
    if (position != nullptr) Append(out, ForPosition(*position, current));
    if (at_->get_name() == "rpc" && before_.empty()) Append(out, MethodNames());
    // Options are offered to whoever begins one, or where there is nothing else.
    if (out.empty() && position == nullptr) return Options("--");
    return out;
  }

  void TakeOne(const std::string& word) {
    const bool is_option = word.size() > 1 && word.starts_with('-');
    if (open_ != nullptr && !is_option) return GiveValue();
    open_ = nullptr;
    if (is_option) return TakeOption(word);
    if (before_.empty() && TakeCommand(word)) return;
    if (at_->get_name() == "rpc" && before_.empty()) method_ = Schema::Get().Find(word);
    if (method_ == nullptr) before_.push_back(word);
  }

  void GiveValue() {
    if (++values_ >= open_->get_items_expected_max()) open_ = nullptr;
  }

  void TakeOption(const std::string& word) {
    const CLI::Option* const option = OptionOf(*at_, word);
    if (option == nullptr || !TakesValue(*option)) return;
    open_ = option;
    values_ = 0;
    const bool attached = word.starts_with("--") ? word.find('=') != std::string::npos : word.size() > 2;
    if (attached) GiveValue();
  }

  bool TakeCommand(const std::string& word) {
    const auto below = at_->get_subcommands([&](const CLI::App* candidate) { return candidate->get_name() == word; });
    if (below.empty()) return false;
    at_ = below.front();
    return true;
  }

  static Words CommandNames(const CLI::App& app) {
    Words names;
    for (const CLI::App* command : CommandsOf(app)) names.push_back(command->get_name());
    return names;
  }

  /// `help` takes the words of a command.
  [[nodiscard]] Words CommandsBehind(const Words& path) const {
    const CLI::App* at = &root_;
    for (const std::string& word : path) {
      const auto below = at->get_subcommands([&](const CLI::App* candidate) { return candidate->get_name() == word; });
      if (below.empty()) return {};
      at = below.front();
    }
    Words names = CommandNames(*at);
    if (at->get_name() == "rpc") Append(names, MethodNames());
    return names;
  }

  Words ForPosition(const CLI::Option& position, const std::string& current) {
    if (ValuesOf(position).kind == "command") return CommandsBehind(before_);
    Words names = NamesFor(context_, position, before_, current);
    // One that was given is not meant twice.
    if (position.get_items_expected_max() > 1)
      std::erase_if(names, [&](const std::string& name) { return IsIn(before_, name); });
    return names;
  }

  Words Attached(const std::string& name, const std::string& value) {
    const CLI::Option* option = at_->get_option_no_throw(name);
    if (option == nullptr) option = root_.get_option_no_throw(name);
    if (option == nullptr) return {};
    Words out = NamesFor(context_, *option, before_, value);
    for (std::string& word : out) word = name + "=" + word;
    return out;
  }

  [[nodiscard]] const CLI::Option* NextPosition() const {
    std::vector<const CLI::Option*> positions;
    for (const CLI::Option* option : at_->get_options()) {
      if (option->get_positional()) positions.push_back(option);
    }
    if (before_.size() < positions.size()) return positions[before_.size()];
    const bool goes_on = !positions.empty() && positions.back()->get_items_expected_max() > 1;
    return goes_on ? positions.back() : nullptr;
  }

  /// Those of the command, and those that may stand anywhere.
  [[nodiscard]] Words Options(const std::string& current) const {
    Words out = OptionNames(*at_, current);
    if (at_ == &root_) return out;
    for (std::string& name : OptionNames(root_, current)) {
      if (name != "--version" && OptionOf(*at_, name) == nullptr) out.push_back(std::move(name));
    }
    return out;
  }

  const CLI::App& root_;
  const CLI::App* at_;
  Context& context_;
  Words before_;                       ///< At positions of the command.
  const CLI::Option* open_ = nullptr;  ///< An option that takes the next word, if it is none itself.
  int values_ = 0;                     ///< That it has already.
  const Method* method_ = nullptr;
  Words after_method_;
};

/// Takes to heart which target was chosen. Returns the option of the program of which the value is still to come.
const CLI::Option* HeedGlobals(const CLI::App& root, const Words& globals, Context& context) {
  for (std::size_t i = 0; i < globals.size(); ++i) {
    const CLI::Option* const option = OptionOf(root, globals[i]);
    if (option == nullptr || !TakesValue(*option)) continue;
    if (++i == globals.size()) return option;
    if (option->check_lname("address")) context.address = globals[i];
    if (option->check_lname("target")) context.target = globals[i];
  }
  return nullptr;
}

/// Behind `rpc.py`: the values of its own options that spdkctl knows. Nothing: the rest is the shell's.
std::optional<Words> OfRpcPy(Context& context, const Words& words) {
  if (words.back() == "--as") return NamesOf(context, "release", {}, "");
  return std::nullopt;
}

std::optional<Words> Candidates(const CLI::App& root, Context& context, const Words& words,
                                const std::string& current) {
  const Line line = TakeApart(root, words);
  if (const CLI::Option* const open = HeedGlobals(root, line.globals, context))
    return NamesFor(context, *open, {}, current);
  // What stands behind `--`, or behind a command of rpc.py, is somebody else's.
  if (IsIn(words, "--")) return std::nullopt;
  if (!line.foreign.empty()) return OfRpcPy(context, line.foreign);
  Follower follower(root, context);
  follower.Take(line.words);
  return follower.Next(current);
}

}  // namespace

std::optional<Words> CompleteWords(const CLI::App& app, Context& context, Words words) {
  const std::string current = words.empty() ? std::string() : words.back();
  if (!words.empty()) words.pop_back();
  Words out;
  std::set<std::string> seen;
  auto candidates = Candidates(app, context, words, current);
  if (!candidates) return std::nullopt;
  for (std::string& word : *candidates) {
    if (word.starts_with(current) && !word.empty() && IsPrintable(word) && seen.insert(word).second)
      out.push_back(std::move(word));
  }
  return out;
}

}  // namespace spdkctl::cli

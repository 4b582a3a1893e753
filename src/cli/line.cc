#include "cli/line.h"

#include <algorithm>
#include <optional>
#include <set>

#include <CLI/CLI.hpp>

#include "cli/command.h"
#include "cli/rpc_flags.h"

namespace spdkctl::cli {
namespace {

constexpr std::size_t kShort = 2;  // "-o"

bool IsLong(const std::string& word) { return word.starts_with("--"); }
bool IsOption(const std::string& word) { return word.size() > 1 && word.starts_with('-'); }
bool TakesValue(const CLI::Option& option) { return option.get_items_expected_max() > 0; }

/// What may follow a METHOD although it is no parameter.
bool MayFollowMethod(const CLI::Option& option) {
  return option.check_lname("output") || option.check_lname("address") || option.check_lname("target");
}

/// The words behind METHOD, as far as it has to be known which of them are values.
class MethodWords {
 public:
  explicit MethodWords(const std::string& name) {
    const Method* const method = Schema::Get().Find(name);
    if (method == nullptr) return;
    for (const Flag& flag : FlagsOf(*method)) {
      const bool alone = flag.plan->kind == ValueKind::kBool && !flag.plan->list;
      (alone ? alone_ : with_value_).insert(flag.Name());
    }
  }

  [[nodiscard]] bool Has(const std::string& name) const { return with_value_.contains(name) || alone_.contains(name); }
  /// Whether the word behind the flag belongs to it.
  [[nodiscard]] bool TakesNext(const std::string& name, const std::string& next) const {
    return with_value_.contains(name) || (alone_.contains(name) && (next == "true" || next == "false"));
  }

 private:
  std::set<std::string> with_value_ = {"--json", "--json-file"};
  std::set<std::string> alone_ = {"--dry-run", "--help", "--show-secrets"};
};

class Splitter {
 public:
  Splitter(const CLI::App& root, const std::vector<std::string>& words) : root_(root), at_(&root), words_(words) {}

  Line Run() {
    while (next_ < words_.size() && TakeOne()) {
    }
    line_.foreign.assign(words_.begin() + static_cast<std::ptrdiff_t>(next_), words_.end());
    return std::move(line_);
  }

  /// The command that stands first, whether there is one of that name or not.
  std::string First() {
    while (next_ < words_.size()) {
      if (!IsOption(words_[next_])) return words_[next_];
      if (words_[next_] == "--" || !TakeOne()) break;
    }
    return {};
  }

 private:
  /// False: what follows is somebody else's.
  bool TakeOne() {
    const std::string& word = words_[next_++];
    if (verbatim_) {
      line_.words.push_back(word);
      return true;
    }
    if (word == "--") return TakeDashes();
    if (method_ && IsOption(word)) return TakeFlag(word);
    if (IsOption(word)) return TakeOption(word);
    return TakeWord(word);
  }

  /// Behind `--` no word is an option; those of `sim run` are a command of their own.
  bool TakeDashes() {
    if (at_->get_name() == "run") return false;
    verbatim_ = true;
    line_.words.emplace_back("--");
    return true;
  }

  bool TakeWord(const std::string& word) {
    line_.words.push_back(word);
    if (method_ || positions_) return true;
    const auto below = at_->get_subcommands([&](const CLI::App* app) { return app->get_name() == word; });
    if (!below.empty()) {
      at_ = below.front();
      return word != "rpc.py" && word != "__complete";
    }
    positions_ = true;
    if (at_->get_name() == "rpc") method_.emplace(word);
    return true;
  }

  bool TakeOption(const std::string& word) {
    if (OptionOf(*at_, word) != nullptr && at_ != &root_) return Take(*at_, word, line_.words);
    if (OptionOf(root_, word) != nullptr) return Take(root_, word, line_.globals);
    line_.words.push_back(word);
    return true;
  }

  bool TakeFlag(const std::string& word) {
    const std::string name = IsLong(word) ? word.substr(0, word.find('=')) : word.substr(0, kShort);
    const CLI::Option* const option = OptionOf(root_, word);
    if (option != nullptr && MayFollowMethod(*option) && !method_->Has(name)) return Take(root_, word, line_.globals);
    line_.words.push_back(word);
    if (name.size() == word.size() && next_ < words_.size() && method_->TakesNext(name, words_[next_]))
      line_.words.push_back(words_[next_++]);
    return true;
  }

  /// An option with its value, which may begin with a dash. Short ones may stand together: -vojson.
  bool Take(const CLI::App& app, const std::string& word, std::vector<std::string>& into) {
    if (IsLong(word)) {
      TakeLong(*OptionOf(app, word), word, into);
      return true;
    }
    for (std::size_t i = 1; i < word.size(); ++i) {
      const std::string name = {'-', word[i]};
      const CLI::Option* const option = OptionOf(app, name);
      if (option == nullptr) {
        into.push_back("-" + word.substr(i));
        return true;
      }
      if (ValuesOf(*option).number_may_follow) {
        TakeNumber(*option, word.substr(i + 1), into);
        return true;
      }
      into.push_back(name);
      if (!TakesValue(*option)) continue;
      if (i + 1 == word.size()) {
        TakeValue(*option, into);
      } else {
        into.push_back(word.substr(word[i + 1] == '=' ? i + 2 : i + 1));
      }
      return true;
    }
    return true;
  }

  void TakeLong(const CLI::Option& option, const std::string& word, std::vector<std::string>& into) {
    const std::size_t equals = word.find('=');
    if (equals == std::string::npos && ValuesOf(option).number_may_follow) return TakeNumber(option, "", into);
    // A flag that is given a value is CLI11's to refuse.
    const bool attached = equals != std::string::npos && TakesValue(option);
    into.push_back(attached ? word.substr(0, equals) : word);
    if (attached) {
      into.push_back(word.substr(equals + 1));
    } else if (equals == std::string::npos) {
      TakeValue(option, into);
    }
  }

  /// To CLI11 a flag has a value if that is attached to its long name.
  void TakeNumber(const CLI::Option& option, std::string attached, std::vector<std::string>& into) {
    const auto is_digit = [](char letter) { return letter >= '0' && letter <= '9'; };
    if (attached.starts_with('=')) attached.erase(0, 1);
    if (attached.empty() && next_ < words_.size() && !words_[next_].empty() && is_digit(words_[next_].front()))
      attached = words_[next_++];
    into.push_back("--" + option.get_lnames().front() + (attached.empty() ? "" : "=" + attached));
  }

  void TakeValue(const CLI::Option& option, std::vector<std::string>& into) {
    if (TakesValue(option) && next_ < words_.size()) into.push_back(words_[next_++]);
  }

  const CLI::App& root_;
  const CLI::App* at_;
  const std::vector<std::string>& words_;
  std::size_t next_ = 0;
  Line line_;
  bool positions_ = false;  ///< No command comes any more.
  bool verbatim_ = false;   ///< Nor an option.
  std::optional<MethodWords> method_;
};

}  // namespace

Line TakeApart(const CLI::App& root, const std::vector<std::string>& words) { return Splitter(root, words).Run(); }

std::string FirstCommand(const CLI::App& root, const std::vector<std::string>& words) {
  return Splitter(root, words).First();
}

bool WantsJson(const std::vector<std::string>& globals) {
  const auto last = std::find_if(globals.rbegin(), globals.rend(),
                                 [](const std::string& word) { return word == "-o" || word == "--output"; });
  return last != globals.rend() && last != globals.rbegin() && *(last - 1) == "json";
}

const CLI::Option* OptionOf(const CLI::App& app, const std::string& word) {
  if (!IsOption(word)) return nullptr;
  return app.get_option_no_throw(IsLong(word) ? word.substr(0, word.find('=')) : word.substr(0, kShort));
}

}  // namespace spdkctl::cli

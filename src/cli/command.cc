#include "cli/command.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>
#include <type_traits>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "base/text.h"
#include "cli/context.h"

namespace spdkctl::cli {
namespace {

/// CLI11's options have no room for it.
std::map<const CLI::Option*, Values>& AllValues() {
  static std::map<const CLI::Option*, Values> all;
  return all;
}

template <class T>
struct NumberOf {
  using type = T;
};
template <class T>
struct NumberOf<std::optional<T>> {
  using type = T;
};

template <class T>
constexpr bool kIsNumber = std::is_integral_v<typename NumberOf<T>::type>;

/// CLI11 itself would take "-1" for 2^64 - 1, and "010" for 8.
std::uint64_t ReadNumber(const CLI::Option& option, const std::string& text, Range range) {
  const auto number = ParseNumber(text);
  if (!number || *number < range.least || *number > range.most) {
    throw CLI::ValidationError(option.get_name(),
                               fmt::format("'{}' is no whole number from {} to {}", text, range.least, range.most));
  }
  return *number;
}

template <class T>
CLI::Option& AddNumber(CLI::App& app, const std::string& name, T& value, const std::string& about, Range range) {
  const auto self = std::make_shared<const CLI::Option*>();
  CLI::Option* const option = app.add_option_function<std::string>(
      name,
      [self, &value, range](const std::string& text) {
        value = static_cast<typename NumberOf<T>::type>(ReadNumber(**self, text, range));
      },
      about);
  *self = option;
  option->type_name("INT");
  return *option;
}

/// An empty word is a variable that was not set: it names nothing, and must not stand for whatever there is.
CLI::Option* NotEmpty(CLI::Option* option) {
  const auto check = [](std::string& text) { return text.empty() ? std::string("is empty") : std::string(); };
  option->check(CLI::Validator(check, ""));
  return option;
}

/// Another word is refused with those that are right.
CLI::Validator OneOf(const std::vector<std::string>& words) {
  return {[words](std::string& text) {
            if (std::find(words.begin(), words.end(), text) != words.end()) return std::string();
            return fmt::format("'{}' is none of {}{}", text, Join(words, ", "), DidYouMean(text, words));
          },
          ""};
}

}  // namespace

const Values& ValuesOf(const CLI::Option& option) {
  static const Values none;
  const auto found = AllValues().find(&option);
  return found == AllValues().end() ? none : found->second;
}

Option& Option::required() {
  option_->required();
  return *this;
}

Option& Option::expected(int count) {
  option_->expected(count);
  return *this;
}

Option& Option::type_name(const std::string& name) {
  option_->type_name(name);
  return *this;
}

Option& Option::one_of(const std::vector<std::string>& words) {
  option_->check(OneOf(words));
  return completes_any_of(words);
}

Option& Option::completes(const std::string& kind) {
  AllValues()[option_].kind = kind;
  return *this;
}

Option& Option::completes_any_of(const std::vector<std::string>& words) {
  AllValues()[option_].words = words;
  return *this;
}

Option& Option::completes_list_of(const std::vector<std::string>& words) {
  AllValues()[option_].with_commas = true;
  return completes_any_of(words);
}

Option& Option::file() { return completes("file").type_name("FILE"); }

Option& Option::folder() { return completes("folder").type_name("DIR"); }

Command Command::add_subcommand(const std::string& name, const std::string& about) {
  return Command(*app_->add_subcommand(name, about));
}

Command Command::add_hidden_subcommand(const std::string& name) {
  return Command(*app_->add_subcommand(name, "")->group(""));
}

Command Command::require_subcommand() {
  app_->require_subcommand(1);
  return *this;
}

Command Command::optional_subcommand() {
  app_->require_subcommand(0, 1);
  return *this;
}

Command Command::prefix_command() {
  app_->prefix_command();
  return *this;
}

Command Command::footer(const std::string& text) {
  app_->footer(text);
  return *this;
}

Command Command::callback(std::function<void()> run) {
  app_->callback(std::move(run));
  return *this;
}

std::vector<std::string> Command::remaining() const { return app_->remaining(); }

bool Command::has_parsed_subcommand() const { return !app_->get_subcommands().empty(); }

template <class T>
Option Command::add_option(const std::string& name, T& value, const std::string& about) {
  if constexpr (kIsNumber<T>) {
    return add_option(name, value, about, {0, std::numeric_limits<typename NumberOf<T>::type>::max()});
  } else {
    return Option(*NotEmpty(app_->add_option(name, value, about)));
  }
}
template <class T>
Option Command::add_option(const std::string& name, T& value, const std::string& about, Range range) {
  return Option(AddNumber(*app_, name, value, about, range));
}
template Option Command::add_option(const std::string&, std::int32_t&, const std::string&, Range);
template Option Command::add_option(const std::string&, std::uint32_t&, const std::string&, Range);
template Option Command::add_option(const std::string&, std::string&, const std::string&);
template Option Command::add_option(const std::string&, std::vector<std::string>&, const std::string&);
template Option Command::add_option(const std::string&, std::optional<std::string>&, const std::string&);
template Option Command::add_option(const std::string&, std::int32_t&, const std::string&);
template Option Command::add_option(const std::string&, std::uint32_t&, const std::string&);
template Option Command::add_option(const std::string&, std::optional<std::int32_t>&, const std::string&);
template Option Command::add_option(const std::string&, std::optional<std::uint32_t>&, const std::string&);
template Option Command::add_option(const std::string&, std::optional<std::uint64_t>&, const std::string&);

template <class T>
Option Command::add_flag(const std::string& name, T& value, const std::string& about) {
  return Option(*app_->add_flag(name, value, about));
}
template Option Command::add_flag(const std::string&, bool&, const std::string&);
template Option Command::add_flag(const std::string&, int&, const std::string&);

Option Command::on_option(const std::string& name, std::function<void(const std::string&)> take,
                          const std::string& about) {
  return Option(*NotEmpty(app_->add_option_function<std::string>(name, take, about)));
}

Option Command::on_flag(const std::string& name, std::function<void()> take, const std::string& about) {
  return Option(*app_->add_flag_callback(name, std::move(take), about));
}

Option Command::on_flag_with_value(const std::string& name, std::string& value, const std::string& otherwise,
                                   const std::string& about) {
  std::vector<std::string> names;
  for (const std::string& one : Split(name, ',')) names.push_back(fmt::format("{}{{{}}}", one, otherwise));
  CLI::Option* const flag = app_->add_flag(Join(names, ","), value, about);
  AllValues()[flag].number_may_follow = true;
  return Option(*flag);
}

Option Command::on_choice(const std::string& name, std::function<void(bool)> take, const std::string& about) {
  // What is off by its name needs no word that says so.
  const std::string both = name.starts_with("--no-") ? name : fmt::format("{},!--no-{}", name, name.substr(2));
  const auto taken = [take = std::move(take)](std::int64_t given) { take(given > 0); };
  CLI::Option* const flag = app_->add_flag_function(both, taken, about);
  return Option(*flag->multi_option_policy(CLI::MultiOptionPolicy::TakeLast));
}

}  // namespace spdkctl::cli

#pragma once

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace spdkctl::cli {

// CLI11 is a library of headers that takes a compiler longer than most files of commands. Those see it through these
// two handles; command.cc alone, and what parses and completes the whole line, includes CLI11 itself.

/// What may stand for the value of an option or at a position, for completion: words, or the names of a kind of things
/// (completion_words.cc has the kinds).
struct Values {
  std::vector<std::string> words;
  std::string kind;
  bool with_commas = false;        ///< Several words make one value.
  bool number_may_follow = false;  ///< A flag that a number may stand behind, as its value.
};

/// From the smallest to the largest number that an option takes.
struct Range {
  std::uint64_t least = 0;
  std::uint64_t most = 0;
};

/// An option or a position of a command. A handle: copies are the same option.
class Option {
 public:
  explicit Option(CLI::Option& option) : option_(&option) {}

  Option& required();
  /// How many values a list takes at a time.
  Option& expected(int count);
  /// How the help calls its value.
  Option& type_name(const std::string& name);
  /// The words that it takes; another is refused with them.
  Option& one_of(const std::vector<std::string>& words);
  /// Whose names are completed for it. Other values are taken, too.
  Option& completes(const std::string& kind);
  Option& completes_any_of(const std::vector<std::string>& words);
  /// Several of these words in one, with commas between.
  Option& completes_list_of(const std::vector<std::string>& words);
  /// It takes a file or a folder of this host.
  Option& file();
  Option& folder();

 private:
  CLI::Option* option_;
};

/// A command, or the program itself. A handle: copies are the same command.
class Command {
 public:
  explicit Command(CLI::App& app) : app_(&app) {}

  Command add_subcommand(const std::string& name, const std::string& about);
  /// Stands in no help.
  Command add_hidden_subcommand(const std::string& name);
  /// One of its subcommands has to be given.
  Command require_subcommand();
  /// One at most.
  Command optional_subcommand();
  /// All that stands behind it is left to it.
  Command prefix_command();
  Command footer(const std::string& text);
  Command callback(std::function<void()> run);
  /// What prefix_command left.
  [[nodiscard]] std::vector<std::string> remaining() const;
  [[nodiscard]] bool has_parsed_subcommand() const;

  /// Reads a value into `value`, which has to live until the line is parsed: a string, a list of strings, an optional
  /// of one, or a whole number, which is decimal, not negative, and not beyond its type. A type that is new here is
  /// added to the list in command.cc.
  template <class T>
  Option add_option(const std::string& name, T& value, const std::string& about);
  /// The same for numbers of which only some make sense.
  template <class T>
  Option add_option(const std::string& name, T& value, const std::string& about, Range range);
  /// A flag sets a bool, or counts in an int.
  template <class T>
  Option add_flag(const std::string& name, T& value, const std::string& about);
  Option on_option(const std::string& name, std::function<void(const std::string&)> take, const std::string& about);
  Option on_flag(const std::string& name, std::function<void()> take, const std::string& about);
  /// A flag whose value is `otherwise` unless a number stands behind it.
  Option on_flag_with_value(const std::string& name, std::string& value, const std::string& otherwise,
                            const std::string& about);
  /// A flag that can be denied: --NAME and --no-NAME. What is said last counts.
  Option on_choice(const std::string& name, std::function<void(bool)> take, const std::string& about);

  [[nodiscard]] CLI::App& app() const { return *app_; }

 private:
  CLI::App* app_;
};

/// What may stand for the option, as `completes` and `one_of` said.
const Values& ValuesOf(const CLI::Option& option);

}  // namespace spdkctl::cli

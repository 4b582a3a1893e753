#pragma once

#include <functional>
#include <initializer_list>
#include <map>
#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace spdkctl::cli {

// CLI11 is a library of headers that takes a compiler longer than most files of commands. Those see it through these
// two handles; command.cc alone, and what parses and completes the whole line, includes CLI11 itself.

/// An option or a position of a command. A handle: copies are the same option.
class Option {
 public:
  explicit Option(CLI::Option& option) : option_(&option) {}

  Option& required();
  /// How many values a list takes at a time.
  Option& expected(int count);
  /// How the help calls its value.
  Option& type_name(const std::string& name);
  /// The words that it takes; CLI11 says so when it is given another.
  Option& one_of(const std::vector<std::string>& words);
  /// The words that it takes, and what they stand for.
  template <class Enum>
  Option& one_of(const std::map<std::string, Enum>& words);

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

  /// Reads a value into `value`, which has to live until the line is parsed: a string, a number, a list of either, or
  /// an optional of one. A type that is new here is added to the list in command.cc.
  template <class T>
  Option add_option(const std::string& name, T& value, const std::string& about);
  /// A flag sets a bool, or counts in an int.
  template <class T>
  Option add_flag(const std::string& name, T& value, const std::string& about);
  Option on_option(const std::string& name, std::function<void(const std::string&)> take, const std::string& about);
  Option on_flag(const std::string& name, std::function<void()> take, const std::string& about);

  [[nodiscard]] CLI::App& app() const { return *app_; }

 private:
  CLI::App* app_;
};

}  // namespace spdkctl::cli

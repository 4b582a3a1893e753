#pragma once

#include <string>
#include <vector>

namespace CLI {
class App;
class ParseError;
}  // namespace CLI

namespace spdkctl::cli {

/// The last command that was recognised.
const CLI::App& Deepest(const CLI::App& root);

/// The command whose parsing failed: the first that was given a word that it does not know, else the last one.
const CLI::App& Failing(const CLI::App& root);

/// "bdev list"; nothing for the program itself.
std::string PathOf(const CLI::App& command);

/// The commands that stand in the help of `app`.
std::vector<const CLI::App*> CommandsOf(const CLI::App& app);

/// What is wrong with a line, and what was meant: all commands have to be there.
std::string ExplainUsage(const CLI::App& root, const CLI::ParseError& error);

/// That the first of the words is no command of `at`, and which is.
std::string ExplainUnknown(const CLI::App& root, const CLI::App& at, const std::vector<std::string>& words);

/// Whether nothing but a command is missing behind `app`.
bool LacksCommand(const CLI::App& app, const CLI::ParseError& error);

/// The commands below, one a line, with what they are for.
std::string ListCommands(const CLI::App& app);

}  // namespace spdkctl::cli

#pragma once

#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace spdkctl::cli {

/// A command line, taken apart. People write the options of the whole program wherever they think of them; CLI11 reads
/// them before the first command only.
struct Line {
  std::vector<std::string> globals;  ///< Options of the program, each followed by its value, if it takes one.
  std::vector<std::string> words;    ///< The commands with what is theirs.
  std::vector<std::string> foreign;  ///< What stands behind `rpc.py`, `__complete`, or behind `--` of `sim run`.
};

/// Every option of the program that a command has not for itself is global, before `--` and `rpc.py`. Behind `rpc
/// METHOD` options are the method's, but for the form of the output and the target where the method has no such
/// parameter.
Line TakeApart(const CLI::App& root, const std::vector<std::string>& words);

/// The first command of a line, or nothing if that cannot be told.
std::string FirstCommand(const CLI::App& root, const std::vector<std::string>& words);

/// Whether the last word for the form of the output is that: nothing else of the line needs to be right.
bool WantsJson(const std::vector<std::string>& globals);

/// The option of that app that a word is, with or without a value in it; null if it is none.
const CLI::Option* OptionOf(const CLI::App& app, const std::string& word);

}  // namespace spdkctl::cli

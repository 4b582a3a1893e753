#include "cli/rpc_py/help.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <charconv>

#include <fmt/format.h>

#include "base/os.h"
#include "base/text.h"
#include "rpc_py/python_text.h"

namespace spdkctl::rpc_py {
namespace {

constexpr std::size_t kUsualColumns = 80;
constexpr std::size_t kFewestColumns = 40;
/// Where the texts of arguments begin, as argparse has it.
constexpr std::size_t kTextColumn = 24;

std::size_t ColumnsOfTerminal() {
  std::size_t columns = 0;
  const std::string given = Env("COLUMNS").value_or(std::string());
  std::from_chars(given.data(), given.data() + given.size(), columns);
  winsize size{};
  if (columns == 0 && ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0) columns = size.ws_col;
  // The last ones stay free, as those of argparse do.
  return std::max(columns == 0 ? kUsualColumns : columns, kFewestColumns) - 2;
}

std::string InCapitals(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return std::toupper(c); });
  return text;
}

/// What stands for the argument's value.
std::string ValueOf(const Argument& argument) {
  if (!argument.choices.empty()) return "{" + Join(argument.choices, ",") + "}";
  return argument.IsPosition() ? argument.dest : InCapitals(argument.dest);
}

bool IsOptional(const Argument& argument) {
  return argument.IsPosition() ? !argument.nargs.empty() : !argument.required;
}

std::string InUsage(const Argument& argument) {
  std::string shown = argument.IsPosition() ? ValueOf(argument) : argument.flags.front();
  if (argument.TakesValue() && !argument.IsPosition()) shown += " " + ValueOf(argument);
  return IsOptional(argument) ? "[" + shown + "]" : shown;
}

/// The Go client is refused.
bool IsThere(const Argument& option) { return option.dest != "go_client"; }

/// Parts that stay whole, in lines: the first begins with `start`, those that follow below its end.
std::string InLines(const std::string& start, const std::vector<std::string>& parts) {
  const std::size_t columns = ColumnsOfTerminal();
  const std::size_t indent = start.size() < columns / 2 ? start.size() : 8;
  std::string out;
  std::string line = start;
  for (const std::string& part : parts) {
    if (line.size() > indent && line.size() + 1 + part.size() > columns) {
      out += line + "\n";
      line = std::string(indent, ' ');
    }
    line += " " + part;
  }
  return out + line + "\n";
}

std::string FirstSentence(std::string_view text) {
  std::string sentence(text.substr(0, text.find(". ")));
  std::replace(sentence.begin(), sentence.end(), '\n', ' ');
  if (sentence.ends_with('.')) sentence.pop_back();
  return sentence;
}

std::string TypeInWords(const std::string& type) {
  if (type == "hex") return "hexadecimal";
  if (type == "csv") return "separated by commas";
  return type.starts_with("split_") ? "separated by blanks" : type;
}

/// What there is to say of the argument: of what it sets, what is a value of it, and what it is without being given.
std::string About(const Command& command, const Argument& argument) {
  std::string about = argument.help;
  if (about.empty() && command.method != nullptr && argument.params.size() == 1) {
    const FieldPlan* const field = FieldAt(*command.method, argument.params.front());
    if (field != nullptr) about = FirstSentence(CommentOf(*field->field));
  }
  std::vector<std::string> more;
  if (argument.TakesValue() && argument.type != "text") more.push_back(TypeInWords(argument.type));
  const bool has_default = argument.TakesValue() && !argument.default_value.is_null();
  if (has_default) more.push_back("default " + ToPythonText(argument.default_value));
  if (argument.required && !argument.IsPosition()) more.emplace_back("required");
  if (more.empty()) return about;
  return about + (about.empty() ? "" : " ") + "(" + Join(more, ", ") + ")";
}

std::string Described(const std::string& what, const std::string& about) {
  const std::string indent(kTextColumn, ' ');
  const std::string start = "  " + what;
  if (about.empty()) return start + "\n";
  if (start.size() + 2 > kTextColumn) return start + "\n" + Wrap(about, ColumnsOfTerminal(), indent, indent);
  return Wrap(about, ColumnsOfTerminal(), start + indent.substr(start.size()), indent);
}

std::string Described(const Command& command, const Argument& argument) {
  std::vector<std::string> spellings = argument.flags;
  if (argument.IsPosition()) spellings.push_back(ValueOf(argument));
  for (std::string& spelling : spellings) {
    if (argument.TakesValue() && !argument.IsPosition()) spelling += " " + ValueOf(argument);
  }
  return Described(Join(spellings, ", "), About(command, argument));
}

/// Names in lines, one behind the other, each beginning at one of so many places of a line. A long one takes several.
std::vector<std::string> InPlaces(const std::vector<std::string>& names, std::size_t columns, std::size_t places) {
  const std::size_t width = columns / places;
  std::vector<std::string> lines = {""};
  for (const std::string& name : names) {
    const std::size_t begin = (lines.back().size() + width - 1) / width * width;
    if (begin > 0 && begin + name.size() > columns) lines.emplace_back();
    if (!lines.back().empty()) lines.back().resize(begin, ' ');
    lines.back() += name + "  ";
  }
  return lines;
}

/// In as few lines as there can be: names differ in length by far.
std::string InColumns(std::vector<std::string> names) {
  std::sort(names.begin(), names.end());
  constexpr std::size_t kIndent = 2;
  constexpr std::size_t kMostPlaces = 6;
  const std::size_t columns = ColumnsOfTerminal() - kIndent;
  std::vector<std::string> best = names;
  for (std::size_t places = 1; places <= kMostPlaces; ++places) {
    auto lines = InPlaces(names, columns, places);
    if (lines.size() < best.size()) best = std::move(lines);
  }
  std::string out;
  for (const std::string& line : best)
    out += std::string(kIndent, ' ') + line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
  return out;
}

}  // namespace

std::string UsageOf(const Command* command) {
  if (command == nullptr) return "usage: rpc.py [options] COMMAND [arguments]\n";
  std::vector<std::string> parts = {"[-h]"};
  for (const bool positions : {false, true}) {
    for (const Argument& argument : command->arguments) {
      if (argument.IsPosition() == positions) parts.push_back(InUsage(argument));
    }
  }
  return InLines("usage: rpc.py [options] " + command->name, parts);
}

std::string HelpOf(const Command& command) {
  std::string help = UsageOf(&command);
  if (command.method != nullptr) help += "\n" + Wrap(command.method->comment(), ColumnsOfTerminal(), "", "");
  for (const bool positions : {true, false}) {
    help += positions ? "\npositional arguments:\n" : "\noptions:\n" + Described("-h, --help", "show this help");
    for (const Argument& argument : command.arguments) {
      if (argument.IsPosition() == positions) help += Described(command, argument);
    }
    if (help.ends_with("\npositional arguments:\n")) help.resize(help.rfind("\npositional"));
  }
  return help;
}

std::string GeneralHelp(Release release) {
  const Command& options = GlobalOptions(release);
  std::string help = UsageOf(nullptr) +
                     "\nSPDK's command line for its JSON-RPCs; COMMAND -h tells of one.\n\noptions:\n" +
                     Described("-h, --help", "show this help");
  for (const Argument& option : options.arguments) {
    if (IsThere(option)) help += Described(options, option);
  }
  return help + "\ncommands:\n" + InColumns(CommandNames(release));
}

}  // namespace spdkctl::rpc_py

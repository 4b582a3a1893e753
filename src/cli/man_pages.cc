#include "cli/man_pages.h"

#include <array>
#include <fstream>
#include <string_view>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "base/text.h"
#include "cli/exit_code.h"
#include "cli/usage.h"

namespace spdkctl::cli {
namespace {

/// Text as roff takes it: nothing of it is a command, and every dash is one that can be typed.
std::string Roff(std::string_view text) {
  std::string out;
  bool begins = true;
  for (const char letter : text) {
    if (begins && (letter == '.' || letter == '\'')) out += "\\&";
    begins = letter == '\n';
    switch (letter) {
      case '\\': out += "\\e"; break;
      case '-': out += "\\-"; break;
      case '\'': out += "\\(aq"; break;
      case '`': out += "\\(ga"; break;
      case '^': out += "\\(ha"; break;
      case '~': out += "\\(ti"; break;
      default: out += letter;
    }
  }
  return out;
}

/// What a command is for, as a sentence.
std::string SentenceOf(const CLI::App& app) {
  const std::string about = app.get_description();
  return Roff(about) + (about.ends_with('.') ? "" : ".");
}

std::string Bold(std::string_view text) { return fmt::format("\\fB{}\\fR", Roff(text)); }

/// "--[no-]thin", "-o,--output FORMAT".
std::string CallOf(const CLI::App& app, const CLI::Option& option) {
  const CLI::FormatterBase& formatter = *app.get_formatter();
  const auto& help = dynamic_cast<const CLI::Formatter&>(formatter);
  const bool positional = option.get_positional();
  const std::string name = help.make_option_name(&option, positional);
  const std::string value(Trim(positional ? "" : help.make_option_opts(&option)));
  std::string call = Bold(name);
  if (!value.empty()) call += " \\fI" + Roff(value) + "\\fR";
  return call;
}

std::string OptionsOf(const CLI::App& app) {
  std::string text;
  for (const CLI::Option* option : app.get_options()) {
    if (option->get_group().empty() || option == app.get_help_ptr()) continue;
    text += fmt::format(".TP\n{}\n{}\n", CallOf(app, *option), Roff(option->get_description()));
  }
  return text;
}

/// "bdev create malloc \fINAME\fR [OPTIONS]"
std::string SynopsisOf(const CLI::App& app) {
  std::string text = Bold("spdkctl " + PathOf(app));
  bool has_options = false;
  for (const CLI::Option* option : app.get_options()) {
    if (option->get_group().empty() || option == app.get_help_ptr()) continue;
    has_options |= !option->get_positional();
    if (!option->get_positional()) continue;
    const bool needed = option->get_required();
    const bool several = option->get_items_expected_max() > 1;
    text += fmt::format(" {}\\fI{}\\fR{}{}", needed ? "" : "[", Roff(option->get_name(true)), several ? "..." : "",
                        needed ? "" : "]");
  }
  return text + (has_options ? " [\\fIOPTIONS\\fR]" : "");
}

/// What a footer of the help says, as it is laid out, in lines that fit below an indent.
std::string FooterOf(const CLI::App& app) {
  constexpr std::size_t kColumns = 70;
  if (app.get_footer().empty()) return {};
  std::string lines;
  for (const std::string& line : Split(Trim(app.get_footer()), '\n'))
    lines += line.size() <= kColumns ? line + "\n" : Wrap(line, kColumns, "", "  ");
  return fmt::format(".PP\n.nf\n{}.fi\n", Roff(lines));
}

/// A command, or those below it.
std::string CommandOf(const CLI::App& app) {
  const std::vector<const CLI::App*> below = CommandsOf(app);
  std::string text;
  if (below.empty() || !OptionsOf(app).empty() || !app.get_footer().empty()) {
    const std::string name = Bold("spdkctl " + PathOf(app));
    const std::string synopsis = SynopsisOf(app);
    text = fmt::format(".SS {}\n{}\n{}{}", name, SentenceOf(app), synopsis == name ? "" : ".PP\n" + synopsis + "\n",
                       OptionsOf(app));
    // A group of commands may have had it from the program.
    const CLI::App* const above = app.get_parent();
    if (above == nullptr || app.get_footer() != above->get_footer()) text += FooterOf(app);
  }
  for (const CLI::App* command : below) text += CommandOf(*command);
  return text;
}

std::string Head(const std::string& name, const std::string& version, const std::string& about) {
  return fmt::format(".TH {} 1 \"\" \"spdkctl {}\" \"spdkctl\"\n.SH NAME\n{} \\- {}\n", ToUpper(name), Roff(version),
                     Roff(name), Roff(about));
}

std::string FirstLetterSmall(std::string text) {
  if (text.size() > 1 && std::islower(static_cast<unsigned char>(text[1])) != 0)
    text.front() = static_cast<char>(std::tolower(static_cast<unsigned char>(text.front())));
  return text;
}

std::string PageNameOf(const CLI::App& command) { return "spdkctl-" + command.get_name(); }

std::string PageOf(const CLI::App& command, const std::string& version) {
  std::string text = Head(PageNameOf(command), version, FirstLetterSmall(command.get_description()));
  text += fmt::format(".SH SYNOPSIS\n{}", Bold("spdkctl " + command.get_name()));
  text += CommandsOf(command).empty() ? SynopsisOf(command).substr(Bold("spdkctl " + command.get_name()).size())
                                      : " \\fICOMMAND\\fR ...";
  text += "\n.SH COMMANDS\n" + CommandOf(command);
  text += fmt::format(".SH EXIT STATUS\nAs {} has it.\n", Bold("spdkctl"));
  return text + ".SH SEE ALSO\n.BR \\%spdkctl (1)\n";
}

std::string ExitStatus() {
  std::string text = ".SH EXIT STATUS\n";
  for (const ExitCode code : kExitCodes)
    text += fmt::format(".TP\n{}\n{}\n", Bold(std::to_string(ToInt(code))), Roff(MeaningOf(code)));
  return text;
}

struct Variable {
  std::string_view name;
  std::string_view about;
};
constexpr std::array<Variable, 9> kVariables = {
    Variable{"SPDKCTL_TARGET", "The target, where neither -t nor -s names one."},
    {"SPDKCTL_SHOW_SECRETS", "1: keys and CHAP secrets of answers are shown, by rpc.py mode, too."},
    {"SPDKCTL_LOG", "The level of messages on stderr: debug, info, warn, err."},
    {"SPDKCTL_RUNTIME_DIR", "Folder of the records and sockets of running targets."},
    {"SPDKCTL_STATE_DIR", "Folder of saved configurations."},
    {"SPDKCTL_LOG_DIR", "Folder of the logs of targets."},
    {"SPDKCTL_ACCEPT_NEWER", "1: no warning of targets that are newer than spdkctl."},
    {"SPDK_DIR", "Folder of an SPDK installation, where --spdk names none."},
    {"NO_COLOR", "If set, no colours are used on terminals; nor with TERM=dumb."}};

std::string Environment() {
  std::string text = ".SH ENVIRONMENT\n";
  for (const Variable& variable : kVariables)
    text += fmt::format(".TP\n{}\n{}\n", Bold(variable.name), Roff(variable.about));
  return text;
}

struct Place {
  std::string_view path;
  std::string_view about;
};
constexpr std::array<Place, 6> kPlaces = {
    Place{"/etc/spdkctl/node.yaml", "The node file, where -f names none."},
    {"/run/spdkctl", "Records and sockets of running targets; of ordinary users $XDG_RUNTIME_DIR/spdkctl."},
    {"/var/lib/spdkctl", "Saved configurations; of ordinary users ~/.local/state/spdkctl."},
    {"/var/log/spdkctl", "Logs of targets; of ordinary users log/ in the folder of saved configurations."},
    {"/var/tmp/spdk.sock", "Where rpc.py looks for a target if none is named."},
    {"PREFIX/share/spdkctl/schemas", "JSON Schemas of the documents that -o json prints."}};

std::string Files() {
  std::string text = ".SH FILES\n";
  for (const Place& place : kPlaces) text += fmt::format(".TP\n{}\n{}\n", Bold(place.path), Roff(place.about));
  return text;
}

constexpr std::array<Place, 6> kExamples = {
    Place{"spdkctl init; spdkctl doctor; spdkctl up", "Describe this host, look what is missing, start its targets."},
    {"spdkctl bdev create malloc M0 --size 64MiB", "Make a bdev."},
    {"spdkctl nvmf subsystem create NQN --ns M0 --listen tcp://10.0.0.1 --any-host", "Offer it to hosts."},
    {"spdkctl tree; spdkctl where M0", "See all of a target, and all that hangs together with a thing."},
    {"spdkctl rpc bdev_get_bdevs --name M0", "Call any method by its name."},
    {"spdkctl rpc.py save_config > saved.json", "Run a line that was written for rpc.py."}};

std::string Examples() {
  std::string text = ".SH EXAMPLES\n";
  for (const Place& example : kExamples) text += fmt::format(".TP\n{}\n{}\n", Bold(example.path), Roff(example.about));
  return text;
}

std::string MainPageOf(const CLI::App& program, const std::string& version) {
  std::string text = Head("spdkctl", version, FirstLetterSmall(program.get_description()));
  text.replace(text.rfind(".\n"), 2, "\n");
  text +=
      fmt::format(".SH SYNOPSIS\n{} [\\fIOPTIONS\\fR] \\fICOMMAND\\fR ...\n.SH OPTIONS\nThey may stand anywhere.\n{}",
                  Bold("spdkctl"), OptionsOf(program));
  text += ".SH COMMANDS\n";
  std::vector<std::string> pages;
  for (const CLI::App* command : CommandsOf(program)) {
    text += fmt::format(".TP\n{}\n{}\n", Bold(command->get_name()), SentenceOf(*command));
    // \\%: no name is broken.
    pages.push_back(fmt::format(".BR \\%{} (1)", Roff(PageNameOf(*command))));
  }
  return text + ExitStatus() + Environment() + Files() + Examples() + ".SH SEE ALSO\n" + Join(pages, ",\n") + "\n";
}

}  // namespace

std::vector<ManPage> ManPagesOf(const CLI::App& program, const std::string& version) {
  std::vector<ManPage> pages = {{"spdkctl.1", MainPageOf(program, version)}};
  for (const CLI::App* command : CommandsOf(program))
    pages.push_back({PageNameOf(*command) + ".1", PageOf(*command, version)});
  return pages;
}

Result<void> WriteManPages(const std::vector<ManPage>& pages, const std::filesystem::path& folder) {
  std::error_code failed;
  std::filesystem::create_directories(folder, failed);
  if (failed)
    return MakeError(Code::kInvalidArgument, fmt::format("cannot make {}: {}", folder.string(), failed.message()));
  for (const ManPage& page : pages) {
    std::ofstream file(folder / page.name);
    file << page.text;
    if (!file.flush())
      return MakeError(Code::kInvalidArgument, fmt::format("cannot write {}", (folder / page.name).string()));
  }
  return {};
}

}  // namespace spdkctl::cli

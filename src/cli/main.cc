#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <filesystem>
#include <iostream>
#include <memory>
#include <optional>
#include <vector>

#include <fmt/format.h>
#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>
#include <CLI/CLI.hpp>
#include <boost/system/system_error.hpp>

#include "base/os.h"
#include "base/printable.h"
#include "base/text.h"
#include "cli/context.h"
#include "cli/output.h"
#include "cli/rpc_py/rpc_py.h"
#include "cli/streams.h"
#include "cli/terminal.h"
#include "spdkctl/base/log.h"
#include "spdkctl/client/newer.h"
#include "spdkctl/node/node.h"
#include "version.h"

namespace {

using namespace spdkctl;       // NOLINT(google-build-using-namespace)
using namespace spdkctl::cli;  // NOLINT(google-build-using-namespace)

spdlog::level::level_enum ToSpdlog(LogLevel level) {
  switch (level) {
    case LogLevel::kTrace: return spdlog::level::trace;
    case LogLevel::kDebug: return spdlog::level::debug;
    case LogLevel::kInfo: return spdlog::level::info;
    case LogLevel::kWarning: return spdlog::level::warn;
    case LogLevel::kError: return spdlog::level::err;
  }
  return spdlog::level::info;
}

/// Log messages of the library on stderr, from warnings on; more with -v or SPDKCTL_LOG=debug.
void SetUpLog(int verbosity) {
  auto logger = spdlog::stderr_color_st("spdkctl");
  logger->set_pattern("spdkctl: %l: %v");
  logger->set_level(verbosity >= 2 ? spdlog::level::debug : verbosity == 1 ? spdlog::level::info : spdlog::level::warn);
  if (const auto level = Env("SPDKCTL_LOG")) logger->set_level(spdlog::level::from_str(*level));
  SetLogSink(
      [logger](LogLevel level, std::string_view message) { logger->log(ToSpdlog(level), "{}", Printable(message)); });
}

/// Once a day a person is told that a target is newer than this program. Scripts that call rpc.py are not.
void SetUpNewer() {
  SetNewerHandler([](const std::string& words) {
    if (node::IsTimeToTellOfNewer()) Log(LogLevel::kWarning, words);
  });
}

/// The command whose parsing failed: the last one that was recognised.
const CLI::App* Deepest(const CLI::App& app) {
  const CLI::App* at = &app;
  while (!at->get_subcommands().empty()) at = at->get_subcommands().back();
  return at;
}

std::vector<std::string> CommandsOf(const CLI::App& at) {
  std::vector<std::string> names;
  for (const CLI::App* command : at.get_subcommands([](const CLI::App*) { return true; })) {
    if (!command->get_group().empty()) names.push_back(command->get_name());
  }
  return names;
}

/// The option of that app that a word is, with or without a value in it; null if it is none.
const CLI::Option* OptionOf(const CLI::App& app, const std::string& word) {
  if (!word.starts_with('-')) return nullptr;
  constexpr std::size_t kShort = 2;
  return app.get_option_no_throw(word.starts_with("--") ? word.substr(0, word.find('=')) : word.substr(0, kShort));
}

/// How a line has to be written whose options of all commands stand behind the command `at`.
std::string InOrder(const CLI::App& root, const CLI::App& at, const std::vector<std::string>& words) {
  std::vector<std::string> path;
  for (const CLI::App* app = &at; app != &root; app = app->get_parent()) path.insert(path.begin(), app->get_name());
  std::vector<std::string> options;
  std::size_t others = 0;
  for (auto word = std::find(words.begin(), words.end(), path.front()); word < words.end(); ++word) {
    const CLI::Option* const option = OptionOf(at, *word) == nullptr ? OptionOf(root, *word) : nullptr;
    if (option == nullptr) {
      ++others;
      continue;
    }
    options.push_back(*word);
    const bool whole = option->check_name(*word);
    if (whole && option->get_items_expected_max() > 0 && word + 1 < words.end()) options.push_back(*++word);
  }
  return fmt::format("spdkctl {} {}{}", Join(options, " "), Join(path, " "), others > path.size() ? " ..." : "");
}

/// What is wrong, with "did you mean" where a word is no command or option here.
std::string Explain(const CLI::App& at, const CLI::ParseError& error, const std::vector<std::string>& words) {
  const std::vector<std::string> unknown = at.remaining();
  if (unknown.empty() && dynamic_cast<const CLI::RequiredError*>(&error) != nullptr &&
      at.get_require_subcommand_min() > 0)
    return fmt::format("which? {}", Join(CommandsOf(at), ", "));
  if (unknown.empty()) return error.what();
  const bool option = unknown.front().starts_with("-");
  const CLI::App* root = &at;
  while (root->get_parent() != nullptr) root = root->get_parent();
  if (root != &at && OptionOf(*root, unknown.front()) != nullptr)
    return fmt::format("option '{}' stands before the command: {}", unknown.front(), InOrder(*root, at, words));
  // "help" and "version" are options here.
  if (!option && root == &at && (unknown.front() == "help" || unknown.front() == "version"))
    return fmt::format("unknown word '{}'; did you mean '--{}'?", unknown.front(), unknown.front());
  std::vector<std::string> known = option ? std::vector<std::string>() : CommandsOf(at);
  for (const CLI::Option* candidate : at.get_options()) {
    for (const std::string& name : candidate->get_lnames()) {
      if (option) known.push_back("--" + name);
    }
  }
  return fmt::format("unknown {} '{}'{}", option ? "option" : "word", unknown.front(),
                     DidYouMean(unknown.front(), known));
}

/// Takes what stands behind `--` off `sim run`, and all that stands behind `rpc.py` and `__complete`: CLI11 would look
/// for options in it. Returns the words that are left.
int CutCommand(int argc, char** argv, std::vector<std::string>& command) {
  constexpr int kFirst = 1;
  if (argc > kFirst && std::string_view(argv[kFirst]) == "__complete") {
    command.assign(argv + kFirst + 1, argv + argc);
    return kFirst + 1;
  }
  bool is_sim = false;
  for (int i = 1; i < argc; ++i) {
    const std::string_view word = argv[i];
    if (word == "rpc.py") {
      command.assign(argv + i + 1, argv + argc);
      return i + 1;
    }
    is_sim |= word == "sim";
    if (!is_sim || word != "--") continue;
    command.assign(argv + i + 1, argv + argc);
    return i;
  }
  return argc;
}

void AddRpcPy(Command app, Context& context) {
  app.add_subcommand("rpc.py", "As SPDK's rpc.py: rpc.py [options] METHOD [arguments]").callback([&context] {
    context.exit_code = RunRpcPy(context, context.command);
  });
}

/// Commands that one function adds, in the order of the help.
struct CommandGroup {
  std::vector<std::string_view> names;
  void (*add)(Command app, Context& context);
};

const std::vector<CommandGroup>& CommandGroups() {
  static const std::vector<CommandGroup> groups = {
      {{"init", "doctor", "up", "down", "report"}, AddNodeCommands},
      {{"target"}, AddTargetCommands},
      {{"host"}, AddHostCommands},
      {{"bdev"}, AddBdevCommands},
      {{"lvs", "lvol"}, AddLvolCommands},
      {{"raid"}, AddRaidCommands},
      {{"nvme"}, AddNvmeCommands},
      {{"qos"}, AddQosCommands},
      {{"key"}, AddKeyCommands},
      {{"ensure", "plan", "remove"}, AddStorageCommands},
      {{"nvmf"}, AddNvmfCommands},
      {{"vhost"}, AddVhostCommands},
      {{"iscsi"}, AddIscsiCommands},
      {{"rpc"}, AddRpcCommands},
      {{"rpc.py"}, AddRpcPy},
      {{"sim"}, AddSimCommands},
      {{"completion"}, AddCompletion},
  };
  return groups;
}

/// The first word that is neither a global option nor the value of one. Nothing if that cannot be told, or the help of
/// all commands is wanted.
std::optional<std::string_view> FirstCommand(const CLI::App& app, const std::vector<std::string_view>& words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!words[i].starts_with('-')) return words[i];
    const std::string name(words[i].substr(0, words[i].find('=')));
    const CLI::Option* const option = app.get_option_no_throw(name);
    if (option == nullptr || option == app.get_help_ptr()) return std::nullopt;
    if (option->get_items_expected_max() > 0 && name.size() == words[i].size()) ++i;
  }
  return std::nullopt;
}

/// Adds the commands that these words may mean. Making all of them takes as long as a call, so that only those are made
/// that are named; all, where the first command is none of them: then they are to be listed, completed or suggested.
void AddCommands(CLI::App& app, Context& context, const std::vector<std::string_view>& words) {
  const auto has = [](const auto& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
  };
  const std::optional<std::string_view> first = FirstCommand(app, words);
  const bool known = first && std::any_of(CommandGroups().begin(), CommandGroups().end(),
                                          [&](const CommandGroup& group) { return has(group.names, *first); });
  for (const CommandGroup& group : CommandGroups()) {
    const bool named =
        std::any_of(group.names.begin(), group.names.end(), [&](std::string_view name) { return has(words, name); });
    if (!known || named) group.add(Command(app), context);
  }
}

/// Whether -o json was given, as far as that can be told of a line that is wrong.
bool WantsJson(int argc, char** argv) {
  for (int i = 1; i < argc; ++i) {
    const std::string_view word = argv[i];
    if (word == "-ojson" || word == "--output=json") return true;
    if ((word == "-o" || word == "--output") && i + 1 < argc && std::string_view(argv[i + 1]) == "json") return true;
  }
  return false;
}

int ReportUsage(const CLI::App& app, const CLI::ParseError& error, const std::vector<std::string>& words, bool json) {
  const CLI::App* const at = Deepest(app);
  const std::string why = Explain(*at, error, words);
  if (json) {
    Context context;
    context.format = Format::kJson;
    context.Fail(MakeError(Code::kInvalidArgument, why));
    return ToInt(ExitCode::kUsage);
  }
  std::cerr << "spdkctl: " << Printable(why) << '\n';
  std::string path = at->get_name();
  for (const CLI::App* up = at->get_parent(); up != nullptr; up = up->get_parent()) path = up->get_name() + " " + path;
  std::cerr << fmt::format("see: {} --help\n", Trim(path));
  return ToInt(ExitCode::kUsage);
}

/// A flag that may be said to be off stands as --[no-]thin.
class HelpFormatter : public CLI::Formatter {
 public:
  std::string make_option_name(const CLI::Option* option, bool positional) const override {
    const std::string name = CLI::Formatter::make_option_name(option, positional);
    const std::size_t off = name.find(",--no-");
    return off == std::string::npos ? name : "--[no-]" + name.substr(2, off - 2);
  }
};

int Main(int argc, char** argv) {
  Context context;
  SetUpNewer();
  // A link of that name stands in for SPDK's script.
  if (argc > 0 && std::filesystem::path(argv[0]).filename() == "rpc.py") {
    SetUpLog(0);
    return RunRpcPy(context, {argv + 1, argv + argc});
  }
  CLI::App app("Manages SPDK storage targets.", "spdkctl");
  constexpr std::size_t kNameColumn = 24;
  app.formatter(std::make_shared<HelpFormatter>());
  app.get_formatter()->column_width(kNameColumn);
  app.set_version_flag("--version", std::string("spdkctl ") + SPDKCTL_VERSION);
  Command(app).add_option("--spdk", context.spdk, "Folder of the SPDK installation");
  Command(app).add_option("-s,--address", context.address, "RPC address: socket path or HOST:PORT");
  Command(app).add_option("-t,--target", context.target, "Target by name, pid or address").completes("target");
  app.add_option("--timeout", context.timeout, "How long a call may take, e.g. 5s (30s; long calls more)")
      ->check([](const std::string& text) {
        const auto time = ParseMilliseconds(text);
        return time ? std::string() : time.error().message;
      });
  AddFormatOption(Command(app), context);
  app.add_flag("-v,--verbose", context.verbosity, "Say more; twice: still more");
  app.require_subcommand(1);
  app.parse_complete_callback([&context] { SetUpLog(context.verbosity); });
  const int count = CutCommand(argc, argv, context.command);
  AddCommands(app, context, {argv + 1, argv + count});
  try {
    app.parse(count, argv);
  } catch (const CLI::Success& done) {
    return app.exit(done);
  } catch (const CLI::ParseError& error) {
    return ReportUsage(app, error, {argv + 1, argv + argc}, WantsJson(argc, argv));
  }
  return context.exit_code;
}

/// What could not be written was not done, whatever the command did.
int FinishOutput(int exit_code, bool json) {
  const Result<void> written = FlushOutput();
  if (written) return exit_code;
  Context context;
  if (json) context.format = Format::kJson;
  context.Fail(written.error());
  return exit_code != 0 ? exit_code : context.exit_code;
}

}  // namespace

int main(int argc, char** argv) {
  std::signal(SIGPIPE, SIG_IGN);
  HoldClosedStreams();
  const TerminalGuard out(std::cout, STDOUT_FILENO);
  const TerminalGuard err(std::cerr, STDERR_FILENO);
  try {
    return FinishOutput(Main(argc, argv), WantsJson(argc, argv));
  } catch (const boost::system::system_error& failed) {
    // Asio throws where it can make no descriptor of its own.
    if (failed.code().value() != EMFILE && failed.code().value() != ENFILE) throw;
    std::cerr << "spdkctl: no more files may be opened (" << Printable(failed.what()) << "); see ulimit -n\n";
    return ToInt(ExitCode::kRefused);
  } catch (const std::exception& unforeseen) {
    std::cerr << "spdkctl: this was not foreseen, and is a fault of spdkctl: " << Printable(unforeseen.what()) << '\n';
    return ToInt(ExitCode::kRefused);
  }
}

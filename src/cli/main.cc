#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <filesystem>
#include <iostream>
#include <memory>
#include <regex>
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
#include "cli/documents.h"
#include "cli/line.h"
#include "cli/man_pages.h"
#include "cli/output.h"
#include "cli/progress.h"
#include "cli/rpc_py/rpc_py.h"
#include "cli/rpc_show.h"
#include "cli/streams.h"
#include "cli/terminal.h"
#include "cli/usage.h"
#include "client/trace.h"
#include "spdkctl/base/log.h"
#include "spdkctl/cli/v1/documents.pb.h"
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
  logger->set_pattern("spdkctl: %^%l%$: %v");
  if (!WantsColours())
    dynamic_cast<spdlog::sinks::stderr_color_sink_st&>(*logger->sinks().front())
        .set_color_mode(spdlog::color_mode::never);
  logger->set_level(verbosity >= 2 ? spdlog::level::debug : verbosity == 1 ? spdlog::level::info : spdlog::level::warn);
  if (const auto level = Env("SPDKCTL_LOG")) logger->set_level(spdlog::level::from_str(*level));
  SetLogSink([logger](LogLevel level, std::string_view message) {
    const Progress::Hidden hidden;
    logger->log(ToSpdlog(level), "{}", Printable(message));
  });
}

/// Once a day a person is told that a target is newer than this program. Scripts that call rpc.py are not.
void SetUpNewer() {
  SetNewerHandler([](const std::string& words) {
    if (node::IsTimeToTellOfNewer()) Log(LogLevel::kWarning, words);
  });
}

void AddRpcPy(Command app, Context& context) {
  Command command = app.add_subcommand("rpc.py", "As SPDK's rpc.py: rpc.py [options] METHOD [arguments]");
  command.callback([&context] { context.exit_code = RunRpcPy(context, context.command); });
  Prints(command, {});
}

void AddVersion(Command app, Context& context) {
  Command command = app.add_subcommand("version", "The version of spdkctl");
  Prints(command, {&v1::Version::descriptor});
  command.callback([&context] {
    if (context.format == Format::kTable) return PrintLine(fmt::format("spdkctl {}", SPDKCTL_VERSION));
    v1::Version version;
    version.set_version(SPDKCTL_VERSION);
    PrintMessage(context, version);
  });
}

/// The help of the command that the words name, as --help behind it shows it.
Result<void> ShowHelp(const CLI::App& root, Context& context, const std::vector<std::string>& words) {
  const CLI::App* at = &root;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::vector<std::string> behind(words.begin() + static_cast<std::ptrdiff_t>(i), words.end());
    if (at->get_name() == "rpc.py") {
      context.exit_code = RunRpcPy(context, {behind.front(), "--help"});
      return {};
    }
    const auto below = CommandsOf(*at);
    const auto next =
        std::find_if(below.begin(), below.end(), [&](const CLI::App* app) { return app->get_name() == words[i]; });
    if (next != below.end()) {
      at = *next;
    } else if (at->get_name() == "rpc" && Schema::Get().Find(words[i]) != nullptr) {
      return DescribeMethod(context, words[i], {});
    } else {
      return MakeError(Code::kInvalidArgument, ExplainUnknown(root, *at, behind));
    }
  }
  if (at->get_name() == "rpc.py") {
    context.exit_code = RunRpcPy(context, {"--help"});
    return {};
  }
  // The program's own help would be that of the command that was given, this one.
  std::cout << (at == &root ? root.get_formatter()->make_help(&root, root.get_name(), CLI::AppFormatMode::Normal)
                            : at->help(std::string(Trim("spdkctl " + PathOf(*at->get_parent())))));
  return {};
}

void AddHelp(Command app, Context& context) {
  const auto words = std::make_shared<std::vector<std::string>>();
  Command help = app.add_subcommand("help", "What a command does and takes: help COMMAND...");
  help.add_option("COMMAND", *words, "Words of the command, e.g. nvmf ns add").completes("command");
  Prints(help, {});
  help.callback([&context, app, words] { context.Run([&] { return ShowHelp(app.app(), context, *words); }); });
}

/// Made of all commands, for the build.
void AddMan(Command app, Context& context) {
  const auto folder = std::make_shared<std::string>();
  Command man = app.add_hidden_subcommand("__man");
  man.add_option("DIR", *folder, "Where the pages of the manual are written").required().folder();
  man.callback([&context, app, folder] {
    context.Run([&] { return WriteManPages(ManPagesOf(app.app(), SPDKCTL_VERSION), *folder); });
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
      {{"find", "where", "tree"}, AddPartCommands},
      {{"log"}, AddLogCommands},
      {{"ensure", "plan", "remove"}, AddStorageCommands},
      {{"nvmf"}, AddNvmfCommands},
      {{"vhost"}, AddVhostCommands},
      {{"iscsi"}, AddIscsiCommands},
      {{"rpc"}, AddRpcCommands},
      {{"rpc.py"}, AddRpcPy},
      {{"sim"}, AddSimCommands},
      {{"completion"}, AddCompletion},
      {{"help"}, AddHelp},
      {{"version"}, AddVersion},
      {{"__man"}, AddMan},
      {{"__schemas"}, AddSchemas},
  };
  return groups;
}

/// Adds the commands that these words may mean. Making all of them takes as long as a call, so that only those are made
/// that are named; all, where the first command is none of them: then they are to be listed, completed or suggested.
void AddCommands(CLI::App& app, Context& context, const std::vector<std::string>& words) {
  const auto has = [](const auto& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
  };
  const std::string first = FirstCommand(app, words);
  const bool known = first != "help" && first != "__man" && first != "__schemas" &&
                     std::any_of(CommandGroups().begin(), CommandGroups().end(),
                                 [&](const CommandGroup& group) { return has(group.names, first); });
  for (const CommandGroup& group : CommandGroups()) {
    const bool named =
        std::any_of(group.names.begin(), group.names.end(), [&](std::string_view name) { return has(words, name); });
    if (!known || named) group.add(Command(app), context);
  }
}

/// Adds those that AddCommands spared.
void AddOtherCommands(CLI::App& app, Context& context) {
  for (const CommandGroup& group : CommandGroups()) {
    const auto there = app.get_subcommands(
        [&](const CLI::App* command) { return command->get_name() == std::string(group.names.front()); });
    if (there.empty()) group.add(Command(app), context);
  }
}

Context ForErrors(bool json) {
  Context context;
  if (json) context.format = Format::kJson;
  return context;
}

/// `at`: what the help is pointed to.
int ReportUsage(const CLI::App& at, const std::string& why, const std::string& listed, bool json) {
  if (json) {
    ForErrors(true).Fail(MakeError(Code::kInvalidArgument, why));
    return ToInt(ExitCode::kUsage);
  }
  const std::string path(Trim("spdkctl " + PathOf(at)));
  std::cerr << (listed.empty() ? fmt::format("spdkctl: {}\n", Printable(why))
                               : fmt::format("spdkctl: `{}` needs a command:\n{}", path, listed));
  std::cerr << fmt::format("see: {} --help\n", path);
  return ToInt(ExitCode::kUsage);
}

int ReportUsage(const CLI::App& root, const CLI::ParseError& error, bool json) {
  const CLI::App& at = Failing(root);
  return ReportUsage(at, ExplainUsage(root, error), LacksCommand(at, error) ? ListCommands(at) : "", json);
}

/// A flag that may be said to be off stands as --[no-]thin.
class HelpFormatter : public CLI::Formatter {
 public:
  std::string make_option_name(const CLI::Option* option, bool positional) const override {
    const std::string name = CLI::Formatter::make_option_name(option, positional);
    if (ValuesOf(*option).number_may_follow)
      return std::regex_replace(name, std::regex(R"(\{[^}]*\})"), "") + " [SECONDS]";
    const std::size_t off = name.find(",--no-");
    return off == std::string::npos ? name : "--[no-]" + name.substr(2, off - 2);
  }
  std::string make_footer(const CLI::App* app) const override {
    std::string footer = CLI::Formatter::make_footer(app);
    if (app->get_parent() == nullptr) return footer;
    return footer + "-o, -s, -t, -v, --timeout and --spdk may stand anywhere; see spdkctl --help\n";
  }
};

int MainOfRpcPy(const std::vector<std::string>& words) {
  Context context;
  SetUpLog(0);
  return RunRpcPy(context, words);
}

void AddGlobalOptions(CLI::App& app, Context& context) {
  Command root(app);
  root.add_option("--spdk", context.spdk, "Folder of the SPDK installation").folder();
  root.add_option("-s,--address", context.address, "RPC address: socket path, @NAME or HOST:PORT").completes("socket");
  root.add_option("-t,--target", context.target, "Target by name, pid or address").completes("target");
  CLI::Option* const timeout =
      app.add_option("--timeout", context.timeout, "How long a call may take, e.g. 5s (30s; long calls more)")
          ->check([](const std::string& text) {
            const auto time = ParseMilliseconds(text);
            return time ? std::string() : time.error().message;
          });
  AddFormatOption(root, context);
  app.add_flag("-v,--verbose", context.verbosity, "Say more; twice: show all calls and answers");
  // An alias may have said it already.
  for (CLI::Option* const option : {timeout, app.get_option("--output"), app.get_option("--spdk")})
    option->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
}

/// CLI11 wants them from behind.
void Parse(CLI::App& app, std::vector<std::string> words) {
  std::reverse(words.begin(), words.end());
  app.parse(std::move(words));
}

/// The words of a line that name a command, and those behind that are none but were meant to.
std::vector<std::string> CommandWords(const CLI::App& root, const std::vector<std::string>& words) {
  std::vector<std::string> command;
  const CLI::App* at = &root;
  for (const std::string& word : words) {
    const auto below = CommandsOf(*at);
    const bool ends = below.empty() && !command.empty() && at->get_name() != "rpc";
    if (ends || word.starts_with('-')) break;
    command.push_back(word);
    const auto next =
        std::find_if(below.begin(), below.end(), [&](const CLI::App* app) { return app->get_name() == word; });
    if (next == below.end()) break;
    at = *next;
  }
  return command;
}

/// Reads the line in two parts, so that the form of errors is known before there can be one in a command.
int RunLine(CLI::App& app, Context& context, const Line& line) {
  const bool json = WantsJson(line.globals);
  try {
    Parse(app, line.globals);
  } catch (const CLI::CallForHelp&) {
    AddOtherCommands(app, context);
    app.require_subcommand(1);
    context.Run([&] { return ShowHelp(app, context, CommandWords(app, line.words)); });
    return context.exit_code;
  } catch (const CLI::Success& done) {
    return app.exit(done);
  } catch (const CLI::ParseError& error) {
    return ReportUsage(app, ExplainUsage(app, error), "", json);
  }
  SetUpLog(context.verbosity);
  // rpc.py has a -v of its own.
  if (context.verbosity >= 2 && !line.words.empty() && line.words.front() != "rpc.py") client::SetTrace(Note);
  app.require_subcommand(1);
  try {
    Parse(app, line.words);
  } catch (const CLI::Success& done) {
    return app.exit(done);
  } catch (const CLI::ParseError& error) {
    AddOtherCommands(app, context);
    return ReportUsage(app, error, json);
  }
  return context.exit_code;
}

int Main(const std::vector<std::string>& words, bool& json) {
  Context context;
  CLI::App app("Manages SPDK storage targets.", "spdkctl");
  constexpr std::size_t kNameColumn = 24;
  app.formatter(std::make_shared<HelpFormatter>());
  app.get_formatter()->column_width(kNameColumn);
  app.set_version_flag("--version", std::string("spdkctl ") + SPDKCTL_VERSION);
  AddGlobalOptions(app, context);
  AddCommands(app, context, words);
  const Line line = TakeApart(app, words);
  json = WantsJson(line.globals);
  context.command = line.foreign;
  return RunLine(app, context, line);
}

/// What could not be written was not done, whatever the command did.
int FinishOutput(int exit_code, bool json) {
  const Result<void> written = FlushOutput();
  if (written) return exit_code;
  Context context = ForErrors(json);
  context.Fail(written.error());
  return exit_code != 0 ? exit_code : context.exit_code;
}

}  // namespace

int main(int argc, char** argv) {
  std::signal(SIGPIPE, SIG_IGN);
  HoldClosedStreams();
  const TerminalGuard out(std::cout, STDOUT_FILENO);
  const TerminalGuard err(std::cerr, STDERR_FILENO);
  SetUpNewer();
  const std::vector<std::string> words(argv + std::min(argc, 1), argv + argc);
  bool json = false;
  try {
    // A link of that name stands in for SPDK's script.
    const bool is_rpc_py = argc > 0 && std::filesystem::path(argv[0]).filename() == "rpc.py";
    const int exit_code = is_rpc_py ? MainOfRpcPy(words) : Main(words, json);
    return FinishOutput(exit_code, json);
  } catch (const boost::system::system_error& failed) {
    // Asio throws where it can make no descriptor of its own.
    if (failed.code().value() != EMFILE && failed.code().value() != ENFILE) throw;
    ForErrors(json).Fail(
        MakeError(Code::kInternal, fmt::format("no more files may be opened ({}); see ulimit -n", failed.what())));
    return ToInt(ExitCode::kRefused);
  } catch (const std::exception& unforeseen) {
    ForErrors(json).Fail(MakeError(
        Code::kInternal, fmt::format("this was not foreseen, and is a fault of spdkctl: {}", unforeseen.what())));
    return ToInt(ExitCode::kRefused);
  }
}

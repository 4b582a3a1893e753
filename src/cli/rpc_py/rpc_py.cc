#include "cli/rpc_py/rpc_py.h"

#include <unistd.h>

#include <iostream>
#include <optional>

#include <fmt/format.h>

#include "base/text.h"
#include "cli/rpc_py/session.h"
#include "rpc_py/python_text.h"
#include "rpc_py/request.h"

namespace spdkctl::cli {
namespace {

using namespace rpc_py;           // NOLINT(google-build-using-namespace)
using Command = rpc_py::Command;  // not a command of spdkctl itself

std::string Describe(const Argument& argument) {
  std::string value;
  if (argument.TakesValue() && !argument.IsPosition()) {
    value = argument.dest;
    std::transform(value.begin(), value.end(), value.begin(), [](unsigned char c) { return std::toupper(c); });
    value = " " + value;
  }
  return (argument.IsPosition() ? argument.dest : Join(argument.flags, ", ")) + value;
}

std::string UsageOf(const Command& command) {
  std::string usage = fmt::format("usage: rpc.py [options] {} [-h]", command.name);
  for (const Argument& argument : command.arguments) {
    const bool optional = argument.IsPosition() ? !argument.nargs.empty() : !argument.required;
    std::string shown = argument.IsPosition() ? argument.dest : argument.flags.front();
    if (argument.TakesValue() && !argument.IsPosition()) shown += " " + argument.dest;
    usage += optional ? fmt::format(" [{}]", shown) : " " + shown;
  }
  return usage + "\n";
}

std::string HelpOf(const Command& command) {
  std::string help = UsageOf(command);
  if (command.method != nullptr) help += "\n" + std::string(command.method->comment()) + "\n";
  help += "\n";
  for (const Argument& argument : command.arguments) help += "  " + Describe(argument) + "\n";
  return help;
}

std::string GeneralHelp() {
  std::string help =
      "usage: rpc.py [options] COMMAND [arguments]\n\nSPDK's command line for its JSON-RPCs.\n\noptions:\n"
      "  -h, --help\n";
  for (const Argument& argument : GlobalOptions().arguments) help += "  " + Describe(argument) + "\n";
  help += "\ncommands:\n";
  for (const std::string& name : CommandNames()) help += "  " + name + "\n";
  return help;
}

int Refuse(const Command* command, const std::string& why) {
  std::cerr << (command != nullptr ? UsageOf(*command) : "usage: rpc.py [options] COMMAND [arguments]\n");
  std::cerr << (command != nullptr ? fmt::format("rpc.py [options] {}: error: {}\n", command->name, why)
                                   : fmt::format("rpc.py: error: {}\n", why));
  return kUsage;
}

/// A command and its words, parsed. An exit code where there is nothing to run.
struct Line {
  const Command* command = nullptr;
  Namespace values = {};
  std::optional<int> exit_code = {};
};

Line Refused(int exit_code) { return {nullptr, {}, exit_code}; }

Line ParseLine(const Parsed& globals) {
  if (globals.rest.empty()) return Refused(Refuse(nullptr, "a command is wanted"));
  const std::string& name = globals.rest.front();
  const Command* const command = FindCommand(name);
  if (command == nullptr)
    return Refused(
        Refuse(nullptr, fmt::format("argument : invalid choice: '{}'{}", name, DidYouMean(name, CommandNames()))));
  Result<Parsed> parsed = Parse(*command, {globals.rest.begin() + 1, globals.rest.end()});
  if (!parsed) return Refused(Refuse(command, parsed.error().message));
  if (parsed->help) {
    std::cout << HelpOf(*command);
    return Refused(kDone);
  }
  std::vector<std::string> extras = globals.extras;
  extras.insert(extras.end(), parsed->extras.begin(), parsed->extras.end());
  if (!extras.empty()) return Refused(Refuse(nullptr, "unrecognized arguments: " + Join(extras, " ")));
  return {command, std::move(parsed->values), {}};
}

/// The lines of a script, one connection for all of them.
class Script {
 public:
  explicit Script(Session& session) : session_(session) {}

  int Run(std::istream& in) {
    const bool batch = session_.globals().at("batch_mode").as_bool();
    if (!session_.dry_run()) {
      if (const auto connected = session_.Connect(); !connected) {
        std::cout << session_.Explain(connected.error(), {}, {}, nullptr);
        return kFailed;
      }
    }
    for (std::string line; std::getline(in, line);) {
      line.erase(line.find_last_not_of(" \t\r\n\v\f") + 1);
      if (line.empty()) continue;
      lines_ += (lines_.empty() ? "" : "\n") + line;
      if (Trim(line).starts_with('#')) continue;
      const std::optional<int> ended = batch ? Collect(line) : RunLine(line);
      if (ended) return *ended;
    }
    return batch ? RunCollected() : kDone;
  }

 private:
  [[nodiscard]] std::optional<Line> Parse(const std::string& line) const {
    std::vector<std::string> words;
    if (!SplitShellWords(line, words)) {
      std::cerr << "rpc.py: a quote is not closed: " << line << '\n';
      return Refused(kFailed);
    }
    const Result<Parsed> globals = rpc_py::Parse(GlobalOptions(), words, true);
    if (!globals) return Refused(Refuse(nullptr, globals.error().message));
    if (globals->help) {
      std::cout << GeneralHelp();
      return Refused(kDone);
    }
    Line parsed = ParseLine(*globals);
    // rpc.py puts its own -t over a parameter of that name, in scripts only.
    if (const auto timeout = parsed.values.find("timeout"); timeout != parsed.values.end())
      timeout->second = session_.globals().at("timeout");
    return parsed;
  }

  std::optional<int> RunLine(const std::string& line) {
    const std::optional<Line> parsed = Parse(line);
    if (parsed->exit_code) return parsed->exit_code;
    const Outcome outcome = rpc_py::Run(session_, *parsed->command, parsed->values);
    std::cout << outcome.out << std::flush;
    if (outcome.exit_code == kDone) return std::nullopt;
    if (!outcome.error.empty()) std::cout << "Exception:\n" << lines_ << " <<<\n" << outcome.error;
    return outcome.exit_code;
  }

  std::optional<int> Collect(const std::string& line) {
    std::optional<Line> parsed = Parse(line);
    if (parsed->exit_code) return parsed->exit_code;
    const std::string prints =
        parsed->command->method != nullptr ? parsed->command->method->options().rpc_py().prints() : "loop";
    if (prints == "words" || prints == "loop") {
      std::cerr << fmt::format("rpc.py: {} needs its answer at once; it cannot be in a batch\n", parsed->command->name);
      return kFailed;
    }
    if (!prints.empty()) std::cout << "null\n";
    collected_.push_back(std::move(*parsed));
    return std::nullopt;
  }

  int RunCollected() {
    std::string results;
    std::string errors;
    for (const Line& line : collected_) {
      const auto params = ToParams(*line.command, line.values);
      if (!params) {
        std::cerr << "rpc.py: " << params.error().message << '\n';
        return kFailed;
      }
      if (session_.dry_run()) {
        results += Session::Show(line.command->name, *params, line.command);
        continue;
      }
      const auto result = session_.Call(line.command->name, *params, line.command);
      if (result) {
        results += ToPythonJson(*result, 2) + "\n";
        continue;
      }
      std::string why = session_.Explain(result.error(), line.command->name, *params, line.command);
      // Without the request, as it is one of many.
      if (const std::size_t at = why.find("Got JSON-RPC"); at != std::string::npos) why.erase(0, at);
      errors += why;
    }
    if (errors.empty()) {
      std::cout << results;
      return kDone;
    }
    std::cout << "Exception:\n" << lines_ << "\n" << errors;
    return kFailed;
  }

  Session& session_;
  std::string lines_;
  std::vector<Line> collected_;
};

}  // namespace

int RunRpcPy(Context& context, const std::vector<std::string>& words) {
  const Result<Parsed> globals = Parse(GlobalOptions(), words, true);
  if (!globals) return Refuse(nullptr, globals.error().message);
  if (globals->help) {
    std::cout << GeneralHelp();
    return kDone;
  }
  const auto& timeout = globals->values.at("timeout");
  if (timeout.is_number() && timeout.to_number<double>() <= 0) {
    std::cout << fmt::format("Timeout value is invalid: {}\n", ToPythonText(timeout));
    return kFailed;
  }
  Session session(context, globals->values);
  const bool batch = globals->values.at("batch_mode").as_bool();
  if (batch) std::cerr << "WARNING: Batch mode is experimental. Some RPCs may not work correctly in batch mode.\n";
  if (globals->rest.empty()) {
    if (!globals->extras.empty()) return Refuse(nullptr, "unrecognized arguments: " + Join(globals->extras, " "));
    if (::isatty(STDIN_FILENO) != 0) {
      std::cout << GeneralHelp();
      return kFailed;
    }
    return Script(session).Run(std::cin);
  }
  const Line line = ParseLine(*globals);
  if (line.exit_code) return *line.exit_code;
  const Outcome outcome = Run(session, *line.command, line.values);
  std::cout << outcome.out << outcome.error << std::flush;
  return outcome.exit_code;
}

}  // namespace spdkctl::cli

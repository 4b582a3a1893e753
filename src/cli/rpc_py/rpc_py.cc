#include "cli/rpc_py/rpc_py.h"

#include <unistd.h>

#include <algorithm>
#include <iostream>
#include <optional>
#include <set>

#include <fmt/format.h>

#include "base/os.h"
#include "base/text.h"
#include "cli/rpc_py/batch.h"
#include "cli/rpc_py/help.h"
#include "cli/rpc_py/plugins.h"
#include "cli/rpc_py/session.h"
#include "rpc_py/history.h"
#include "rpc_py/python_text.h"
#include "rpc_py/request.h"
#include "spdkctl/client/newer.h"

namespace spdkctl::cli {
namespace {

using namespace rpc_py;           // NOLINT(google-build-using-namespace)
using Command = rpc_py::Command;  // not a command of spdkctl itself

int Refuse(const Command* command, const std::string& why) {
  std::cerr << UsageOf(command);
  std::cerr << (command != nullptr ? fmt::format("rpc.py [options] {}: error: {}\n", command->name, why)
                                   : fmt::format("rpc.py: error: {}\n", why));
  return kUsage;
}

/// Its words are not known, and one of them may be a secret.
int RefuseQuote(const std::string& line) {
  std::cerr << "rpc.py: a quote is not closed in the line of " << line.substr(0, line.find_first_of(" \t")) << '\n';
  return kFailed;
}

/// Says what there is to say of a line with nothing to run. No exit code: there is something.
std::optional<int> Answered(const Reading& reading) {
  if (reading.outcome == Reading::Outcome::kRefused) {
    std::string why = reading.why;
    if (reading.command == nullptr && !reading.name.empty()) why += ExplainName(reading.name, reading.release);
    return Refuse(reading.command, why + ExplainExtras(reading));
  }
  if (reading.outcome != Reading::Outcome::kHelp) return std::nullopt;
  std::cout << (reading.command != nullptr ? HelpOf(*reading.command) : GeneralHelp(reading.release));
  return kDone;
}

/// The release whose rpc.py it shall be, by --as or SPDKCTL_RPC_PY_AS. kInvalidArgument: SPDK had none of that name.
Result<std::optional<Release>> ReleaseAskedFor(const Reading& options, std::optional<Release> otherwise) {
  const auto given = options.globals.find("as");
  const bool told = given != options.globals.end() && given->second.is_string();
  const std::string text = told ? ToPythonText(given->second) : Env("SPDKCTL_RPC_PY_AS").value_or(std::string());
  if (!told && text.empty()) return otherwise;
  const std::vector<Release>& all = Schema::Get().releases();
  const auto has_name = [&](Release release) { return release.ToString() == text; };
  const auto found = std::find_if(all.begin(), all.end(), has_name);
  if (found != all.end()) return std::optional<Release>(*found);
  const auto meant = Release::Parse(text);
  const bool known = meant && std::find(all.begin(), all.end(), *meant) != all.end();
  const std::string right =
      known ? meant->ToString() : fmt::format("one from {} to {}", all.front().ToString(), all.back().ToString());
  return MakeError(Code::kInvalidArgument,
                   fmt::format("argument --as: {} is no release of SPDK; right is {}", Quoted(text), right));
}

/// The lines of a script, one connection for all of them.
class Script {
 public:
  Script(Session& session, Reader& reader, Plugins& plugins)
      : session_(session), reader_(reader), plugins_(plugins), batch_(session, reader) {}

  int Run(std::istream& in) {
    if (!session_.ConnectOrTell()) return kFailed;
    // What one release asks for is read as it comes; which release it is, all lines tell together.
    if (!reader_.as()) ReadAhead(in);
    for (std::string line; Next(in, line);) {
      if (IsComment(line)) {
        Note(line);
        continue;
      }
      if (const auto ended = RunLine(line)) return *ended;
      // Nobody takes what is answered.
      if (!std::cout) return kFailed;
    }
    return batch_.Run(lines_);
  }

 private:
  [[nodiscard]] bool IsComment(const std::string& line) const {
    const auto& as = reader_.as();
    return Trim(line).starts_with('#') && (!as || Manners{*as}.HasComments());
  }

  /// For whoever reads of a failure: the lines up to it.
  void Note(const std::string& line) { lines_ += (lines_.empty() ? "" : "\n") + line; }

  static bool NextLine(std::istream& in, std::string& line) {
    while (std::getline(in, line)) {
      line.erase(line.find_last_not_of(" \t\r\n\v\f") + 1);
      if (!line.empty()) return true;
    }
    return false;
  }

  bool Next(std::istream& in, std::string& line) {
    if (reader_.as()) return NextLine(in, line);
    if (next_ == ahead_.size()) return false;
    line = ahead_[next_++];
    return true;
  }

  void ReadAhead(std::istream& in) {
    std::vector<std::vector<std::string>> commands;
    for (std::string line; NextLine(in, line);) {
      ahead_.push_back(line);
      std::vector<std::string> words;
      const bool is_command = !IsComment(line) && SplitShellWords(line, words);
      if (is_command && !plugins_.Have(words)) commands.push_back(std::move(words));
    }
    reader_.ReadAllBy(commands);
  }

  /// A line to be run, or the exit code that the script ends with.
  std::optional<int> Parse(const std::string& line, const std::vector<std::string>& words, Reading& reading) {
    reading = reader_.Read(words, true);
    if (reading.outcome == Reading::Outcome::kNoCommand) return Refuse(nullptr, "a command is wanted");
    if (const auto answered = Answered(reading)) return answered;
    Note(WithoutSecrets(line, reading));
    // rpc.py puts its own -t over a parameter of that name, in scripts only.
    const auto timeout = reading.values.find("timeout");
    if (timeout != reading.values.end() && Manners{reading.release}.PutsTimeoutOnLines())
      timeout->second = session_.globals().at("timeout");
    return std::nullopt;
  }

  std::optional<int> RunLine(const std::string& line) {
    std::vector<std::string> words;
    if (!SplitShellWords(line, words)) return RefuseQuote(line);
    const bool batch = session_.globals().at("batch_mode").as_bool();
    if (plugins_.Have(words)) {
      Note(line);
      if (!batch) return Tell(plugins_.Run(session_, words));
      std::cerr << "rpc.py: a command of a plugin cannot be in a batch\n";
      return kFailed;
    }
    Reading reading;
    if (const auto ended = Parse(line, words, reading)) return ended;
    return batch ? batch_.Add(std::move(reading)) : Tell(rpc_py::Run(session_, reader_, reading));
  }

  std::optional<int> Tell(const Outcome& outcome) const {
    std::cout << outcome.out << std::flush;
    if (outcome.exit_code == kDone) return std::nullopt;
    if (!outcome.error.empty()) std::cout << "Exception:\n" << lines_ << " <<<\n" << outcome.error;
    session_.TellWhy();
    return outcome.exit_code;
  }

  Session& session_;
  Reader& reader_;
  Plugins& plugins_;
  std::string lines_;
  std::vector<std::string> ahead_;
  std::size_t next_ = 0;
  Batch batch_;
};

int RunScript(Session& session, Reader& reader, Plugins& plugins, Release release) {
  if (reader.as() && !Manners{*reader.as()}.HasScripts())
    return Refuse(nullptr, fmt::format("the rpc.py of SPDK {} wants a command", reader.as()->ToString()));
  if (::isatty(STDIN_FILENO) != 0) {
    std::cout << GeneralHelp(release);
    return kFailed;
  }
  if (session.globals().at("batch_mode").as_bool())
    std::cerr << "WARNING: Batch mode is experimental. Some RPCs may not work correctly in batch mode.\n";
  return Script(session, reader, plugins).Run(std::cin);
}

/// rpc.py lets such a command wait for a batch that is never sent.
int RunUnsent(Session& session, Reader& reader, const Reading& reading) {
  if (!session.ConnectOrTell()) return kFailed;
  std::cerr << "rpc.py: nothing is sent: with -b the commands stand on stdin, as rpc.py has it\n";
  return Batch(session, reader).Add(reading).value_or(kDone);
}

/// Where a command line comes from.
struct Origin {
  Plugins& plugins;
  bool of_server = false;
  std::optional<Release> as = {};  ///< The server's own.
};

/// The whole command line of one call, or one line of a server.
int RunWords(Context& context, const std::vector<std::string>& words, const Origin& origin);

/// Each line of stdin is a command line of its own, answered with its status.
int RunServer(Context& context, Plugins& plugins, std::optional<Release> as) {
  for (std::string line; std::getline(std::cin, line);) {
    std::vector<std::string> words;
    if (!SplitShellWords(line, words)) return RefuseQuote(line);
    const int exit_code = RunWords(context, words, {.plugins = plugins, .of_server = true, .as = as});
    std::cout << "**STATUS=" << (exit_code == kDone ? 0 : 1) << std::endl;
  }
  return kDone;
}

/// Loads the plugin that the words name, and runs their command if it is one of a plugin. No exit code: it is none.
std::optional<int> RunPlugin(Context& context, const std::vector<std::string>& words, const Origin& origin,
                             const std::optional<Release>& as) {
  const auto parsed = Parse(GlobalOptions(Schema::Get().newest()), words, true);
  if (!parsed) return std::nullopt;
  const auto& module = parsed->values.at("rpc_plugin");
  if (module.is_string()) {
    const auto loaded = origin.plugins.Load(ToPythonText(module));
    if (!loaded) return Complain(loaded.error()).exit_code;
  }
  if (!origin.plugins.Have(words)) return std::nullopt;
  Session session(context, parsed->values, as);
  const Outcome outcome = origin.plugins.Run(session, words);
  std::cout << outcome.error << std::flush;
  session.TellWhy();
  return outcome.exit_code;
}

int RunWords(Context& context, const std::vector<std::string>& words, const Origin& origin) {
  Reading options = ReadOptions(words);
  const auto as = ReleaseAskedFor(options, origin.as);
  if (!as) return Refuse(nullptr, as.error().message);
  if (const auto ended = RunPlugin(context, words, origin, *as)) return *ended;
  // By --as the words are read at once, else by the target's release when that is known.
  if (*as) options = Read(words, **as);
  // rpc.py counts help for a line of its server as a failure.
  const auto told = [&](int exit_code) { return origin.of_server ? kFailed : exit_code; };
  if (const auto answered = Answered(options)) return told(*answered);
  const auto& globals = options.globals;
  const auto& timeout = globals.at("timeout");
  if (timeout.is_number() && timeout.to_number<double>() <= 0) {
    std::cout << fmt::format("Timeout value is invalid: {}\n", ToPythonText(timeout));
    return kFailed;
  }
  if (globals.at("is_server").as_bool() && !origin.of_server) return RunServer(context, origin.plugins, *as);
  if (globals.at("go_client").as_bool()) {
    std::cout << "rpc.py: the Go client is not there; leave out --go-client\n";
    return kFailed;
  }
  Session session(context, globals, *as);
  Reader reader(session, *as);
  const bool has_command = *as ? options.outcome == Reading::Outcome::kCommand : !options.words.empty();
  if (!has_command && origin.of_server) return Refuse(nullptr, "a command is wanted");
  if (!has_command) return RunScript(session, reader, origin.plugins, options.release);
  const Reading reading = *as ? std::move(options) : reader.Read(options.words, false);
  if (const auto answered = Answered(reading)) return told(*answered);
  if (session.globals().at("batch_mode").as_bool() && !origin.of_server) return RunUnsent(session, reader, reading);
  const Outcome outcome = Run(session, reader, reading);
  std::cout << outcome.out << outcome.error << std::flush;
  session.TellWhy();
  return outcome.exit_code;
}

}  // namespace

int RunRpcPy(Context& context, const std::vector<std::string>& words) {
  // What rpc.py does not say would be in the way of scripts that read its output.
  SetNewerHandler([](const std::string& /*words*/) {});
  Plugins plugins;
  return RunWords(context, words, {.plugins = plugins});
}

}  // namespace spdkctl::cli

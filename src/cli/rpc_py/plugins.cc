#include "cli/rpc_py/plugins.h"

#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <iostream>

namespace spdkctl::rpc_py {
namespace {

namespace json = boost::json;

/// The descriptor that the Python process has the channel at.
constexpr int kItsChannel = 3;

/// What the Python process runs. Messages are objects, one a line. It is told {module} or {words, options}, and says
/// {method, params} for a call, which {result} or {error} answers, and {exit, error, commands} at the end.
///
/// Modules written for rpc.py import its package; where that is not installed, there is what they use of it.
constexpr const char* kPython = R"py(
import sys
sys.path.pop(0)  # The working folder, where others may have put modules.
import argparse, importlib, json, os, shlex, socket, traceback, types

channel = socket.socket(fileno=3).makefile("rw")

def say(**message):
    sys.stdout.flush()
    channel.write(json.dumps(message) + "\n")
    channel.flush()

def hear():
    line = channel.readline()
    if not line:
        os._exit(0)
    return json.loads(line)

try:
    from spdk.rpc.client import JSONRPCException
except ImportError:
    class JSONRPCException(Exception):
        def __init__(self, message):
            super().__init__(message)
            self.message = message

    for name in ("spdk", "spdk.rpc", "spdk.rpc.client", "spdk.rpc.cmd_parser"):
        stand_in = types.ModuleType(name)
        stand_in.JSONRPCException = JSONRPCException
        stand_in.print_dict = lambda value: print(json.dumps(value, indent=2))
        stand_in.print_json = lambda value: print(json.dumps(value, indent=2).strip('"'))
        stand_in.print_array = lambda words: print(shlex.join(words))
        sys.modules[name] = stand_in

class Client:
    def call(self, method, params=None):
        say(method=method, params=params or {})
        answer = hear()
        if "error" in answer:
            raise JSONRPCException(answer["error"])
        return answer["result"]

    def __getattr__(self, method):
        if method.startswith("_"):
            raise AttributeError(method)
        return lambda **params: self.call(method, {name: value for name, value in params.items() if value is not None})

parser = argparse.ArgumentParser(prog="rpc.py", usage="%(prog)s [options]")
commands = parser.add_subparsers(dest="called_rpc_name", metavar="")

def load(module):
    try:
        plugin = importlib.import_module(module)
    except ModuleNotFoundError:
        return print(f"Module {module} not found")
    try:
        plugin.spdk_rpc_plugin_initialize(commands)
    except AttributeError:
        print(f"Module {module} does not contain 'spdk_rpc_plugin_initialize' function")

def run(words, options):
    args = parser.parse_args(words)
    for name, value in options.items():
        vars(args).setdefault(name, value)
    args.client = Client()
    args.func(args)

while True:
    asked, end, error = hear(), 0, ""
    try:
        load(asked["module"]) if "module" in asked else run(**asked)
    except JSONRPCException as refusal:
        end, error = 1, str(refusal.message) + "\n"
    except SystemExit as left:
        end = left.code if isinstance(left.code, int) else 1 if left.code else 0
    except Exception:
        end = 1
        traceback.print_exc()
    say(exit=end, error=error, commands=list(commands.choices))
)py";

std::string WordsOf(const json::value& value) { return value.is_string() ? std::string(value.get_string()) : ""; }

int ExitOf(const json::object& message) {
  const json::value* const code = message.if_contains("exit");
  return code != nullptr && code->is_int64() ? static_cast<int>(code->get_int64()) : kFailed;
}

Error BrokeDown() { return MakeError(Code::kInternal, "the plugin's Python broke down"); }

}  // namespace

Plugins::~Plugins() {
  channel_ = UniqueFd();
  if (python_ != 0) ::waitpid(python_, nullptr, 0);
}

Result<void> Plugins::Start() {
  std::array<int, 2> ends{};
  if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) return ErrnoError("cannot run a plugin");
  UniqueFd own(ends[0]);
  const UniqueFd its(ends[1]);
  posix_spawn_file_actions_t files;
  ::posix_spawn_file_actions_init(&files);
  ::posix_spawn_file_actions_adddup2(&files, its.get(), kItsChannel);
  std::array<std::string, 3> words = {"python3", "-c", kPython};
  std::array<char*, 4> argv = {words[0].data(), words[1].data(), words[2].data(), nullptr};
  const int failed = ::posix_spawnp(&python_, argv[0], &files, nullptr, argv.data(), environ);
  ::posix_spawn_file_actions_destroy(&files);
  if (failed != 0) {
    python_ = 0;
    errno = failed;
    return MakeError(Code::kUnsupported, "plugins are Python: " + ErrnoError("cannot run python3").message);
  }
  channel_ = std::move(own);
  return {};
}

bool Plugins::Say(const Message& message) {
  std::cout << std::flush;
  return channel_.valid() && WriteAll(channel_.get(), json::serialize(message) + "\n", "python3").has_value();
}

/// Nothing: the process is gone.
Plugins::Message Plugins::Hear() {
  std::size_t end = 0;
  while ((end = heard_.find('\n')) == std::string::npos) {
    std::array<char, 65536> bytes{};
    const ssize_t got = ::read(channel_.get(), bytes.data(), bytes.size());
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return {};
    heard_.append(bytes.data(), static_cast<std::size_t>(got));
  }
  boost::system::error_code broken;
  const json::value message = json::parse(heard_.substr(0, end), broken);
  heard_.erase(0, end + 1);
  return !broken && message.is_object() ? message.get_object() : Message();
}

Result<void> Plugins::Load(const std::string& module) {
  if (!modules_.insert(module).second) return {};
  if (python_ == 0) {
    if (auto started = Start(); !started) return started;
  }
  if (!Say({{"module", module}})) return BrokeDown();
  const Message loaded = Hear();
  const json::value* const commands = loaded.if_contains("commands");
  if (commands == nullptr || !commands->is_array() || ExitOf(loaded) != kDone) return BrokeDown();
  for (const json::value& command : commands->get_array()) commands_.insert(WordsOf(command));
  return {};
}

bool Plugins::Have(const std::vector<std::string>& words) const {
  if (commands_.empty()) return false;
  const auto parsed = Parse(GlobalOptions(Schema::Get().newest()), words, true);
  return parsed && !parsed->rest.empty() && commands_.contains(parsed->rest.front());
}

Plugins::Message Plugins::MakeCall(Session& session, const Message& asked) {
  const json::value* const method = asked.if_contains("method");
  const json::value* const given = asked.if_contains("params");
  const std::string name = method == nullptr ? std::string() : WordsOf(*method);
  const json::object params = given != nullptr && given->is_object() ? given->get_object() : json::object();
  if (session.dry_run()) {
    const Release newest = Schema::Get().newest();
    std::cout << Session::Show({name, params}, FindCommand(name, newest), newest);
    return {{"result", nullptr}};
  }
  const Command* const command = FindCommand(name, session.TargetRelease());
  const auto result = session.Call(name, params, command);
  if (result) return {{"result", *result}};
  std::string why = session.Explain(result.error(), name, params, command);
  if (why.ends_with('\n')) why.pop_back();
  return {{"error", why}};
}

Outcome Plugins::Run(Session& session, const std::vector<std::string>& words) {
  const auto parsed = Parse(GlobalOptions(Schema::Get().newest()), words, true);
  json::object options;
  for (const auto& [name, value] : session.globals()) options[name] = value;
  if (!Say({{"words", json::value_from(parsed->rest)}, {"options", options}})) return Complain(BrokeDown());
  for (;;) {
    const Message message = Hear();
    if (message.empty()) return Complain(BrokeDown());
    if (message.contains("exit")) return {ExitOf(message), {}, WordsOf(message.at("error"))};
    if (!Say(MakeCall(session, message))) return Complain(BrokeDown());
  }
}

}  // namespace spdkctl::rpc_py

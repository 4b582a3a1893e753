#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <filesystem>

#include <fmt/format.h>

#include "base/os.h"
#include "base/text.h"
#include "cli/documents.h"
#include "cli/output.h"
#include "spdkctl/host/installation.h"

namespace spdkctl::cli {
namespace {

namespace fs = std::filesystem;

struct SimArguments {
  std::string directory;
  std::string release;
  std::string application;
  std::vector<std::string> faults;
  /// Options of spdksim that are passed on as they are.
  std::vector<std::string> passed_on;
};

/// The spdksim program beside this one, or on PATH.
Result<fs::path> FindProgram() {
  std::error_code failed;
  const fs::path own = fs::read_symlink("/proc/self/exe", failed);
  std::vector<fs::path> places = {own.parent_path()};
  for (const std::string& place : Split(Env("PATH").value_or(""), ':')) places.emplace_back(place);
  for (const fs::path& place : places) {
    const fs::path program = place / "spdksim";
    if (::access(program.c_str(), X_OK) == 0) return program;
  }
  return MakeError(Code::kNotFound, fmt::format("there is no spdksim beside {} or on PATH", own.string()));
}

Result<Release> CheckRelease(const std::string& text) {
  if (text.empty()) return Schema::Get().newest();
  const auto release = Release::Parse(text);
  const auto& known = Schema::Get().releases();
  if (release && std::find(known.begin(), known.end(), *release) != known.end()) return *release;
  std::vector<std::string> names;
  for (const Release other : known) names.push_back(other.ToString());
  return MakeError(Code::kInvalidArgument, fmt::format("'{}' is no release of SPDK{}; known are {}", text,
                                                       DidYouMean(text, names), Join(names, ", ")));
}

/// In a Python wheel the program finds its libraries two folders above itself. Its copies lie as deep under
/// `directory`, where a link leads them to the same libraries.
void LinkLibraries(const fs::path& program, const fs::path& directory) {
  std::error_code failed;
  const fs::path libraries = fs::canonical(program.parent_path() / "../../spdkctl.libs", failed);
  if (!failed) fs::create_directory_symlink(libraries, directory / "spdkctl.libs", failed);
}

/// Whether the folder may be filled: it is not there, empty, or a simulated installation.
Result<void> CheckFolder(const fs::path& directory) {
  std::error_code failed;
  if (!fs::exists(fs::symlink_status(directory, failed))) return {};
  if (fs::is_directory(directory, failed) && fs::is_empty(directory, failed) && !failed) return {};
  if (const auto there = host::Inspect(directory)) {
    if (there->simulated) return {};
    return MakeError(Code::kExists, fmt::format("{} holds a real SPDK; it was left alone", directory.string()));
  }
  return MakeError(Code::kExists, fmt::format("{} holds something else; it was left alone. Name a new or empty folder",
                                              directory.string()));
}

/// Programs as SPDK lays them out, each the simulator under another name.
Result<void> InstallInto(const fs::path& directory, Release release) {
  const auto program = FindProgram();
  if (!program) return program.error();
  if (auto free = CheckFolder(directory); !free) return free;
  const bool new_layout = release >= Release(20, 10);
  for (const std::string_view application : host::kApplications) {
    // SPDK has spdk_tgt since 18.04.
    if (application == "spdk_tgt" && release < Release(18, 4)) continue;
    const fs::path folder = new_layout ? directory / "build/bin" : directory / "app" / application;
    std::error_code failed;
    fs::create_directories(folder, failed);
    const fs::path file = folder / application;
    fs::remove(file, failed);
    fs::create_hard_link(*program, file, failed);
    if (failed) fs::copy_file(*program, file, failed);
    if (failed)
      return MakeError(Code::kPermission, fmt::format("cannot install {}: {}", file.string(), failed.message()));
  }
  LinkLibraries(*program, directory);
  return WriteFileAtomically(directory / "VERSION", release.ToString() + ".0\n", 0644);
}

Result<void> Install(Context& context, const SimArguments& arguments) {
  const auto release = CheckRelease(arguments.release);
  if (!release) return release.error();
  if (auto installed = InstallInto(arguments.directory, *release); !installed) return installed;
  PrintChanged(context, true,
               fmt::format("installed a simulated SPDK {} in {}", release->ToString(), arguments.directory));
  return {};
}

/// Has the signals that end this program wait until they are asked for, and says which of them has come.
class EndingSignals {
 public:
  EndingSignals() {
    sigset_t waited;
    ::sigemptyset(&waited);
    for (const int number : {SIGTERM, SIGINT, SIGHUP}) ::sigaddset(&waited, number);
    ::sigprocmask(SIG_BLOCK, &waited, &before_);
    descriptor_ = UniqueFd(::signalfd(-1, &waited, SFD_CLOEXEC | SFD_NONBLOCK));
  }
  EndingSignals(const EndingSignals&) = delete;
  EndingSignals& operator=(const EndingSignals&) = delete;
  ~EndingSignals() { ::sigprocmask(SIG_SETMASK, &before_, nullptr); }

  /// What programs that are started shall have.
  [[nodiscard]] const sigset_t& before() const { return before_; }
  [[nodiscard]] int descriptor() const { return descriptor_.get(); }
  /// The number of one that has come; 0 if none has.
  [[nodiscard]] int Take() const {
    signalfd_siginfo about = {};
    return ::read(descriptor_.get(), &about, sizeof(about)) == sizeof(about) ? static_cast<int>(about.ssi_signo) : 0;
  }

 private:
  sigset_t before_ = {};
  UniqueFd descriptor_;
};

/// Runs a program; its log goes into a file if one is named.
Result<pid_t> Spawn(const std::vector<std::string>& words, const std::vector<std::string>& environment,
                    const sigset_t& signals, const std::string& log = {}) {
  std::vector<std::string> all(words);
  std::vector<char*> argv;
  for (std::string& word : all) argv.push_back(word.data());
  argv.push_back(nullptr);
  std::vector<std::string> own(environment);
  std::vector<char*> envp;
  for (std::string& entry : own) envp.push_back(entry.data());
  for (char** entry = environ; *entry != nullptr; ++entry) {
    const std::string name = std::string(*entry).substr(0, std::string(*entry).find('=') + 1);
    if (std::none_of(own.begin(), own.end(), [&](const std::string& mine) { return mine.starts_with(name); }))
      envp.push_back(*entry);
  }
  envp.push_back(nullptr);
  pid_t pid = 0;
  posix_spawn_file_actions_t files;
  ::posix_spawn_file_actions_init(&files);
  if (!log.empty()) {
    ::posix_spawn_file_actions_addopen(&files, STDERR_FILENO, log.c_str(), O_WRONLY | O_CREAT, S_IRUSR | S_IWUSR);
  }
  posix_spawnattr_t attributes;
  ::posix_spawnattr_init(&attributes);
  ::posix_spawnattr_setsigmask(&attributes, &signals);
  ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK);
  const int failed = ::posix_spawnp(&pid, argv[0], &files, &attributes, argv.data(), envp.data());
  ::posix_spawnattr_destroy(&attributes);
  ::posix_spawn_file_actions_destroy(&files);
  if (failed == 0) return pid;
  errno = failed;
  return ErrnoError(fmt::format("cannot run {}", words.front()));
}

/// Waits for the command, and passes signals on to it: the first as it is, the second as one that nobody can ignore.
/// Returns the exit code in the shell's way; none of those of exit_code.h.
int WaitFor(pid_t command, const EndingSignals& signals) {
  const UniqueFd ended(static_cast<int>(::syscall(SYS_pidfd_open, command, 0)));
  int told = 0;
  int status = 0;
  while (::waitpid(command, &status, WNOHANG) == 0) {
    std::array<pollfd, 2> waiting = {{{ended.get(), POLLIN, 0}, {signals.descriptor(), POLLIN, 0}}};
    ::poll(waiting.data(), waiting.size(), -1);
    const int number = signals.Take();
    if (number != 0) ::kill(command, told != 0 ? SIGKILL : number);
    if (told == 0) told = number;
  }
  if (told != 0) return 128 + told;
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

/// A folder under /tmp that ends with this.
class TemporaryFolder {
 public:
  TemporaryFolder() = default;
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  ~TemporaryFolder() {
    std::error_code ignored;
    if (!path_.empty()) fs::remove_all(path_, ignored);
  }

  Result<void> Make() {
    std::string path = "/tmp/spdksim-XXXXXX";
    if (::mkdtemp(path.data()) == nullptr) return ErrnoError("cannot make a folder under /tmp");
    path_ = path;
    return {};
  }
  [[nodiscard]] const std::string& path() const { return path_; }

 private:
  std::string path_;
};

/// What the simulator is called with.
Result<std::vector<std::string>> SimulatorWords(const SimArguments& arguments, const std::string& folder) {
  const auto release = CheckRelease(arguments.release);
  if (!release) return release.error();
  const auto program = FindProgram();
  if (!program) return program.error();
  std::vector<std::string> words = {program->string(),
                                    "--as",
                                    arguments.application,
                                    "--release",
                                    release->ToString(),
                                    "-r",
                                    folder + "/rpc.sock",
                                    "-S",
                                    folder};
  for (const std::string& fault : arguments.faults) words.insert(words.end(), {"--fault", fault});
  words.insert(words.end(), arguments.passed_on.begin(), arguments.passed_on.end());
  return words;
}

/// Runs the command when the simulator is ready; its exit code becomes ours.
Result<void> RunCommand(Context& context, const SimArguments& arguments, const std::string& socket, pid_t simulator,
                        const EndingSignals& signals) {
  target::Target target;
  target.name = arguments.application;
  target.address = *Address::Parse(socket);
  if (const auto process = host::ReadProcess(simulator)) target.process = process->id;
  if (auto ready = target::WaitReady(target, std::chrono::seconds(10)); !ready) return ready;
  const auto command = Spawn(context.command, {"SPDKCTL_TARGET=" + socket}, signals.before());
  if (!command) return command.error();
  context.exit_code = WaitFor(*command, signals);
  return {};
}

/// Starts a simulated application, runs a command with its address, stops it with the command.
Result<void> RunWith(Context& context, const SimArguments& arguments) {
  if (context.command.empty()) {
    return MakeError(Code::kInvalidArgument, "sim run needs a command: spdkctl sim run APP -- COMMAND");
  }
  const auto& known = host::kApplications;
  if (std::find(known.begin(), known.end(), arguments.application) == known.end()) {
    return MakeError(Code::kInvalidArgument,
                     fmt::format("'{}' is no SPDK application; there are {}", arguments.application,
                                 Join({known.begin(), known.end()}, ", ")));
  }
  const EndingSignals signals;
  TemporaryFolder folder;
  if (auto made = folder.Make(); !made) return made;
  const auto words = SimulatorWords(arguments, folder.path());
  if (!words) return words.error();
  const auto simulator = Spawn(*words, {}, signals.before(), folder.path() + "/log");
  if (!simulator) return simulator.error();
  auto outcome = RunCommand(context, arguments, folder.path() + "/rpc.sock", *simulator, signals);
  ::kill(*simulator, SIGTERM);
  ::waitpid(*simulator, nullptr, 0);
  return outcome;
}

}  // namespace

void AddSimCommands(Command app, Context& context) {
  Command sim = app.add_subcommand("sim", "A simulated SPDK, for tests and for trying things out").require_subcommand();
  auto arguments = std::make_shared<SimArguments>();
  Command install = sim.add_subcommand("install", "Lay out a simulated SPDK in a folder");
  install.add_option("DIR", arguments->directory, "The folder").required().folder();
  install.add_option("--release", arguments->release, "Which release (the newest)").completes("release");
  install.callback([&context, arguments] { context.Run([&] { return Install(context, *arguments); }); });
  Command run = sim.add_subcommand("run", "Run a command with a simulated target (SPDKCTL_TARGET)");
  run.add_option("APP", arguments->application, "nvmf_tgt, vhost, iscsi_tgt, spdk_tgt")
      .required()
      .completes("application");
  run.add_option("--release", arguments->release, "Which release (the newest)").completes("release");
  const auto pass_on = [&run, arguments](const std::string& option, const char* about) {
    return run.on_option(
        option,
        [arguments, option](const std::string& value) {
          arguments->passed_on.insert(arguments->passed_on.end(), {option, value});
        },
        about);
  };
  run.add_option("--fault", arguments->faults, "Misbehaviour, e.g. hang:METHOD (see spdksim --help)");
  for (const auto& [option, about] : {std::pair{"--seed", "Random faults, the same for the same number"},
                                      std::pair{"--poll", "Between two looks at the sockets: 4ms (SPDK's), 0"},
                                      std::pair{"--without", "Build options that are missing, by comma"}})
    pass_on(option, about);
  for (const auto& [option, about] : {std::pair{"--faults", "File of faults, one in each line"},
                                      std::pair{"--config", "Configuration to load (JSON; 17.07: INI)"},
                                      std::pair{"--control", "Socket that takes faults while it runs"}})
    pass_on(option, about).file();
  for (const auto& [flag, about] : {std::pair{"--load", "Statistics move as if hosts did I/O"},
                                    std::pair{"--wait-for-rpc", "Wait for framework_start_init"}}) {
    run.on_flag(
        flag, [arguments, flag = std::string(flag)] { arguments->passed_on.push_back(flag); }, about);
  }
  Prints(run, {});
  run.footer("The command and its words stand behind --, e.g.:\n  spdkctl sim run nvmf_tgt -- ./my-test");
  run.callback([&context, arguments] { context.Run([&] { return RunWith(context, *arguments); }); });
}

}  // namespace spdkctl::cli

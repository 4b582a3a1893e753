// The simulated SPDK application. It behaves by the name that it is called under: nvmf_tgt, vhost, iscsi_tgt, spdk_tgt.

#include <getopt.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <filesystem>
#include <iostream>
#include <random>

#include <fmt/format.h>

#include "base/os.h"
#include "base/text.h"
#include "sim/engine/application.h"
#include "sim/main/recording_commands.h"
#include "spdkctl/schema/method.h"

namespace {

namespace fs = std::filesystem;
using namespace spdkctl;  // NOLINT(google-build-using-namespace)

// host::kSimulatedMark looks for this in the program.
constexpr const char* kMark = "spdksim: this is a simulated SPDK target";
constexpr int kBadUsage = 1;
constexpr int kAddressInUse = 234;  // as SPDK exits

/// From the environment, else from the VERSION file of the simulated installation, else the newest.
Release ChooseRelease(const std::string& option, const fs::path& program) {
  std::string text = !option.empty() ? option : Env("SPDKSIM_RELEASE").value_or("");
  if (text.empty()) {
    for (const char* up : {"../..", "../../.."}) {
      if (const auto version = ReadFile(program.parent_path() / up / "VERSION"); version && text.empty())
        text = Trim(*version);
    }
  }
  if (text.empty()) return Schema::Get().newest();
  const auto release = Release::Parse(text);
  const auto& known = Schema::Get().releases();
  if (release && std::find(known.begin(), known.end(), *release) != known.end()) return *release;
  std::vector<std::string> names;
  for (const Release other : known) names.push_back(other.ToString());
  std::cerr << fmt::format("spdksim: '{}' is no release of SPDK; known are {}\n", text, Join(names, ", "));
  std::exit(kBadUsage);  // NOLINT(concurrency-mt-unsafe)
}

void PrintHelp(const std::string& name) {
  std::cout << fmt::format(
      "{} (simulated by spdksim) [options]\n"
      " -r ADDRESS          take RPC on this socket path or HOST:PORT\n"
      " -c, --json FILE     JSON configuration to load (17.07, 18.01: INI file)\n"
      " -m MASK             cores (default 0x1)\n"
      " -S DIR              where vhost sockets go (default: this folder)\n"
      " -s, -u, -i, -n, -p  accepted, without effect\n"
      "     --wait-for-rpc  wait for framework_start_init\n"
      "     --release R     the release to simulate (also: SPDKSIM_RELEASE)\n"
      "     --as APP        behave as this application (default: the name it is\n"
      "                     called under)\n"
      "     --poll TIME     between two looks at the sockets: 4ms as SPDK has it, 0\n"
      "                     for fast tests (also: SPDKSIM_POLL)\n"
      "     --load          statistics move as if hosts did I/O\n"
      "     --without OPTS  build options that are missing: rbd,rdma for a SPDK\n"
      "                     configured without --with-rbd and --with-rdma\n"
      " -v, --version       print the simulated release\n"
      "\n"
      "Misbehave:\n"
      "     --fault F       KIND:METHOD[:ARGUMENT][@CALL] (also: SPDKSIM_FAULTS, by\n"
      "                     comma). METHOD * is any; with @CALL only that call.\n"
      "                       hang      never answers    cut       the end is missing\n"
      "                       delay:MS  answers late     twice     answers twice\n"
      "                       drop      closes instead   reorder   behind the next one\n"
      "                       garbage   sends no JSON    split     byte by byte\n"
      "                       error:CODE[:TEXT]          wrong-id  of nobody's call\n"
      "                       crash[:STATUS|SIGNAL]      freeze    serves nobody\n"
      "     --faults FILE   one fault in each line; # begins a comment\n"
      "     --seed N        random faults, the same for the same N (also: random)\n"
      "     --control PATH  a socket that takes: fault F, clear, list, seed N,\n"
      "                     calls METHOD, crash STATUS, freeze, thaw\n"
      "\n"
      "spdksim record, spdksim replay: record a real target, and serve a recording.\n",
      name);
}

[[noreturn]] void Refuse(const std::string& reason) {
  std::cerr << fmt::format("spdksim: {}\n", reason);
  std::exit(kBadUsage);  // NOLINT(concurrency-mt-unsafe)
}

sim::Fault ParseFault(const std::string& text) {
  auto fault = sim::Fault::Parse(text);
  if (!fault) Refuse(fault.error().message);
  return *fault;
}

void ReadFaults(const std::string& path, std::vector<sim::Fault>& faults) {
  const auto text = ReadFile(path);
  if (!text) Refuse(fmt::format("cannot read the faults of {}", path));
  for (const std::string& line : Split(*text, '\n')) {
    const std::string_view fault = Trim(std::string_view(line).substr(0, line.find('#')));
    if (!fault.empty()) faults.push_back(ParseFault(std::string(fault)));
  }
}

std::uint64_t ChooseSeed(const std::string& text) {
  if (text == "random") return std::random_device{}();
  const auto seed = ParseNumber(text);
  if (!seed) Refuse(fmt::format("--seed takes a number or random, not '{}'", text));
  return *seed;
}

/// A number with ms or us; plain 0.
std::chrono::microseconds ParsePoll(std::string_view text) {
  const std::size_t end = text.find_first_not_of("0123456789");
  const auto number = ParseNumber(text.substr(0, end));
  const std::string_view unit = end == std::string_view::npos ? "" : text.substr(end);
  if (!number || !(unit == "ms" || unit == "us" || (unit.empty() && *number == 0)))
    Refuse(fmt::format("--poll takes a time as 4ms or 500us, or 0, not '{}'", text));
  return std::chrono::microseconds(unit == "ms" ? *number * 1000 : *number);
}

struct Arguments {
  sim::Options options;
  std::string release;
  bool short_wait = false;  ///< -w
};

/// What the environment says; options come on top.
void ReadEnvironment(sim::Options& options) {
  for (const std::string& fault : Split(Env("SPDKSIM_FAULTS").value_or(""), ',')) {
    if (!fault.empty()) options.faults.push_back(ParseFault(fault));
  }
  if (const auto poll = Env("SPDKSIM_POLL")) options.poll = ParsePoll(*poll);
}

// Options without a letter.
enum LongOption {
  kWait = 256,
  kRelease,
  kAs,
  kFault,
  kFaults,
  kSeed,
  kControl,
  kPoll,
  kLoad,
  kWithout,
  kJson,
  kNoHuge
};

constexpr const char* kLetters = "r:m:s:uS:i:c:n:p:A:W:e:f:vhdqgRwL:";
constexpr std::array<option, 18> kLongOptions = {{{"wait-for-rpc", no_argument, nullptr, kWait},
                                                  {"release", required_argument, nullptr, kRelease},
                                                  {"as", required_argument, nullptr, kAs},
                                                  {"fault", required_argument, nullptr, kFault},
                                                  {"faults", required_argument, nullptr, kFaults},
                                                  {"seed", required_argument, nullptr, kSeed},
                                                  {"control", required_argument, nullptr, kControl},
                                                  {"poll", required_argument, nullptr, kPoll},
                                                  {"load", no_argument, nullptr, kLoad},
                                                  {"without", required_argument, nullptr, kWithout},
                                                  {"json", required_argument, nullptr, kJson},
                                                  {"config", required_argument, nullptr, kJson},
                                                  {"rpc-socket", required_argument, nullptr, 'r'},
                                                  {"no-huge", no_argument, nullptr, kNoHuge},
                                                  {"cpumask", required_argument, nullptr, 'm'},
                                                  {"version", no_argument, nullptr, 'v'},
                                                  {"help", no_argument, nullptr, 'h'},
                                                  {nullptr, 0, nullptr, 0}}};

/// Without a core SPDK does not start.
Cpuset ParseCores(const std::string& text) {
  const auto cores = ParseCpuset(text);
  if (!cores || cores->none())
    Refuse(fmt::format("-m takes a mask of cores as 0x3, or a list as [0,2-4], not '{}'", text));
  return *cores;
}

/// Takes an option of SPDK's applications. Those that mean nothing here are read and ignored.
void TakeSpdkOption(int option, const char* value, sim::Options& options) {
  switch (option) {
    case 'r': options.rpc_address = value; break;
    case 'S': options.vhost_directory = value; break;
    case 'c':
    case kJson: options.config = value; break;
    case 'm': options.core_mask = ParseCores(value); break;
    case kWait: options.wait_for_rpc = true; break;
    default: break;
  }
}

/// Takes an option of the simulator's own; false if it is another.
bool TakeOwnOption(int option, const char* value, Arguments& arguments) {
  sim::Options& options = arguments.options;
  switch (option) {
    case kRelease: arguments.release = value; return true;
    case kAs: options.app = value; return true;
    case kFault: options.faults.push_back(ParseFault(value)); return true;
    case kFaults: ReadFaults(value, options.faults); return true;
    case kSeed: options.fault_seed = ChooseSeed(value); return true;
    case kControl: options.control_address = value; return true;
    case kPoll: options.poll = ParsePoll(value); return true;
    case kLoad: options.load = true; return true;
    case kWithout:
      for (const std::string& one : Split(value, ',')) options.without.insert(one);
      return true;
    default: return false;
  }
}

/// What the program was called as, and where it lies.
struct Program {
  std::string name;
  fs::path path;
};

/// Through a symbolic link the name it was called under counts, not that of the program; found by PATH, it lies where
/// the system says.
Program FindProgram(int argc, char** argv) {
  std::error_code failed;
  const fs::path called = argc > 0 ? argv[0] : "spdksim";
  return {called.filename(), called.has_parent_path() ? called : fs::read_symlink("/proc/self/exe", failed)};
}

Arguments Parse(int argc, char** argv, const Program& program) {
  Arguments arguments;
  const std::string& name = program.name;
  arguments.options.app = name;
  std::error_code gone;
  arguments.options.vhost_directory = fs::current_path(gone);
  ReadEnvironment(arguments.options);
  bool print_version = false;
  while (true) {
    const int option =
        ::getopt_long(argc, argv, kLetters, kLongOptions.data(), nullptr);  // NOLINT(concurrency-mt-unsafe)
    if (option == -1) break;
    if (option == '?') std::exit(kBadUsage);  // NOLINT(concurrency-mt-unsafe)
    if (option == 'h') {
      PrintHelp(name);
      std::exit(0);  // NOLINT(concurrency-mt-unsafe)
    }
    if (option == 'v') print_version = true;
    if (option == 'w') arguments.short_wait = arguments.options.wait_for_rpc = true;
    if (!TakeOwnOption(option, optarg, arguments)) TakeSpdkOption(option, optarg, arguments.options);
  }
  if (print_version) {
    std::cout << fmt::format("SPDK v{} (simulated by spdksim)\n",
                             ChooseRelease(arguments.release, program.path).ToString());
    std::exit(0);  // NOLINT(concurrency-mt-unsafe)
  }
  return arguments;
}

sim::Application* g_application = nullptr;  // NOLINT: for the signal handler

void OnSignal(int /*signal*/) { g_application->Stop(); }

void EndOnSignals(sim::Application& application) {
  g_application = &application;
  struct sigaction action = {};
  action.sa_handler = OnSignal;
  ::sigaction(SIGTERM, &action, nullptr);
  ::sigaction(SIGINT, &action, nullptr);
}

/// Ends as a program that crashed does: at once, by exit code or by signal.
[[noreturn]] void Crash(int status) {
  if (status > sim::kSignalled) {
    const rlimit no_core = {0, 0};
    ::setrlimit(RLIMIT_CORE, &no_core);
    ::signal(status - sim::kSignalled, SIG_DFL);
    ::raise(status - sim::kSignalled);
  }
  ::_exit(status);
}

int Run(int argc, char** argv) {
  const Program program = FindProgram(argc, argv);
  Arguments arguments = Parse(argc, argv, program);
  sim::Options& options = arguments.options;
  if (std::find(sim::kApplications.begin(), sim::kApplications.end(), options.app) == sim::kApplications.end()) {
    Refuse(fmt::format("called as '{}'; call it as nvmf_tgt, vhost, iscsi_tgt or spdk_tgt, or with --as", options.app));
  }
  options.release = ChooseRelease(arguments.release, program.path);
  // As SPDK calls the main thread of its applications: whoever looks for nvmf_tgt among the names of threads finds
  // none.
  ::prctl(PR_SET_NAME, "reactor_0");
  // The option to wait for RPCs got its long name with 18.10.
  if (arguments.short_wait && options.release >= Release(18, 10)) Refuse("invalid option -- 'w'");
  sim::Application application(options);
  const std::string& address = application.rpc_address();
  std::cerr << fmt::format("{}: {} {}, RPC on {}\n", kMark, options.app, options.release.ToString(),
                           address.empty() ? "nothing" : address);
  if (options.fault_seed) std::cerr << fmt::format("spdksim: --seed {}\n", *options.fault_seed);
  EndOnSignals(application);
  if (auto started = application.Start(); !started) {
    std::cerr << "*ERROR*: " << started.error().message << '\n';
    return started.error().code == Code::kBusy ? kAddressInUse : kBadUsage;
  }
  application.Run();
  if (const auto status = application.world().crash_status) Crash(*status);
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  // A client that is gone is no reason to end.
  ::signal(SIGPIPE, SIG_IGN);
  try {
    if (argc > 1 && std::string_view(argv[1]) == "record") return RecordMain(argc - 1, argv + 1);
    if (argc > 1 && std::string_view(argv[1]) == "replay") return ReplayMain(argc - 1, argv + 1);
    return Run(argc, argv);
  } catch (const std::exception& unforeseen) {
    std::cerr << fmt::format("spdksim: {}\n", unforeseen.what());
    return kBadUsage;
  }
}

// The simulated SPDK application. It behaves by the name that it is called under: nvmf_tgt, vhost, iscsi_tgt, spdk_tgt.

#include <getopt.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <iostream>

#include <fmt/format.h>
#include <boost/json.hpp>

#include "base/os.h"
#include "base/text.h"
#include "sim/dispatcher.h"
#include "sim/server.h"

namespace {

namespace fs = std::filesystem;
using namespace spdkctl;  // NOLINT(google-build-using-namespace)

// host::kSimulatedMark looks for this in the program.
constexpr const char* kMark = "spdksim: this is a simulated SPDK target";
constexpr std::array<std::string_view, 4> kApplications = {"nvmf_tgt", "vhost", "iscsi_tgt", "spdk_tgt"};
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
      " -c, --json FILE     JSON configuration to load (17.07: INI file with [Rpc])\n"
      " -m MASK             cores (default 0x1)\n"
      " -S DIR              where vhost sockets go (default: this folder)\n"
      " -s, -u, -i, -n, -p  accepted, without effect\n"
      "     --wait-for-rpc  wait for framework_start_init\n"
      "     --release R     the release to simulate (also: environment SPDKSIM_RELEASE)\n"
      "     --as APP        behave as this application (default: the name it is called under)\n"
      "     --fault F       misbehave: hang:METHOD, delay:METHOD:MS, drop:METHOD,\n"
      "                     crash:METHOD, cut:METHOD (also: SPDKSIM_FAULTS, by comma)\n"
      " -v, --version       print the simulated release\n",
      name);
}

/// [Rpc] Enable and Listen of an old INI file.
std::string RpcOfIni(const std::string& path) {
  bool in_rpc = false;
  bool enabled = false;
  std::string listen = "127.0.0.1";
  for (const std::string& line : Split(ReadFile(path).value_or(""), '\n')) {
    const auto words = SplitWords(line);
    if (words.empty() || words[0].starts_with("#")) continue;
    if (words[0].starts_with("[")) in_rpc = words[0] == "[Rpc]";
    if (!in_rpc || words.size() < 2) continue;
    if (words[0] == "Enable") enabled = ToLower(words[1]) == "yes";
    if (words[0] == "Listen") listen = words[1];
  }
  return enabled ? listen : std::string();
}

/// Makes the calls of a saved configuration; the first that fails is the error.
Result<void> LoadConfig(sim::World& world, const std::string& path) {
  const auto text = ReadFile(path);
  if (!text) return MakeError(Code::kNotFound, fmt::format("could not open config file {}", path));
  boost::system::error_code error;
  const boost::json::value config = boost::json::parse(*text, error);
  if (error || !config.is_object())
    return MakeError(Code::kInvalidArgument, fmt::format("config file {} is no JSON object", path));
  sim::Dispatcher dispatcher(world);
  const auto* const subsystems = config.as_object().if_contains("subsystems");
  if (subsystems == nullptr || !subsystems->is_array()) return {};
  for (const auto& subsystem : subsystems->as_array()) {
    const auto* const calls = subsystem.is_object() ? subsystem.as_object().if_contains("config") : nullptr;
    if (calls == nullptr || !calls->is_array()) continue;
    for (const auto& call : calls->as_array()) {
      const auto method = boost::json::value_to<std::string>(call.at("method"));
      const auto* const params = call.as_object().if_contains("params");
      const std::string params_text = params != nullptr ? boost::json::serialize(*params) : "null";
      const sim::Outcome outcome = dispatcher.Call(method, params_text);
      if (outcome.error)
        return MakeError(Code::kInvalidArgument, fmt::format("{} of {}: {}", method, path, outcome.error->message));
    }
  }
  return {};
}

struct Arguments {
  sim::Options options;
  std::string config;
  std::string release;
};

Arguments Parse(int argc, char** argv, const std::string& name) {
  enum { kWait = 256, kRelease, kAs, kFault, kJson, kNoHuge };
  const std::array<option, 11> long_options = {{{"wait-for-rpc", no_argument, nullptr, kWait},
                                                {"release", required_argument, nullptr, kRelease},
                                                {"as", required_argument, nullptr, kAs},
                                                {"fault", required_argument, nullptr, kFault},
                                                {"json", required_argument, nullptr, kJson},
                                                {"config", required_argument, nullptr, kJson},
                                                {"rpc-socket", required_argument, nullptr, 'r'},
                                                {"no-huge", no_argument, nullptr, kNoHuge},
                                                {"version", no_argument, nullptr, 'v'},
                                                {"help", no_argument, nullptr, 'h'},
                                                {nullptr, 0, nullptr, 0}}};
  Arguments arguments;
  arguments.options.app = name;
  arguments.options.vhost_directory = fs::current_path().string();
  bool print_version = false;
  for (int c = 0; (c = ::getopt_long(argc, argv, "r:m:s:uS:i:c:n:p:A:W:e:f:vhdqgRL:", long_options.data(), nullptr)) !=
                  -1;) {  // NOLINT(concurrency-mt-unsafe)
    switch (c) {
      case 'r': arguments.options.rpc_address = optarg; break;
      case 'S': arguments.options.vhost_directory = optarg; break;
      case 'c':
      case kJson: arguments.config = optarg; break;
      case 'm': {
        const std::string_view mask = optarg;
        arguments.options.core_mask = ParseNumber(mask.starts_with("0x") ? mask.substr(2) : mask, 16).value_or(1);
        break;
      }
      case kWait: arguments.options.wait_for_rpc = true; break;
      case kRelease: arguments.release = optarg; break;
      case kAs: arguments.options.app = optarg; break;
      case kFault: arguments.options.faults.emplace_back(optarg); break;
      case 'v': print_version = true; break;
      case 'h': PrintHelp(name); std::exit(0);  // NOLINT(concurrency-mt-unsafe)
      case '?': std::exit(kBadUsage);           // NOLINT(concurrency-mt-unsafe)
      default: break;
    }
  }
  if (print_version) {
    std::cout << fmt::format("SPDK v{} (simulated by spdksim)\n",
                             ChooseRelease(arguments.release, fs::canonical(argv[0])).ToString());
    std::exit(0);  // NOLINT(concurrency-mt-unsafe)
  }
  return arguments;
}

}  // namespace

int main(int argc, char** argv) {
  std::error_code failed;
  // Through a symbolic link the name it was called under counts, not that of the program.
  const std::string name = fs::path(argv[0]).filename();
  const fs::path program = fs::read_symlink("/proc/self/exe", failed);
  Arguments arguments = Parse(argc, argv, name);
  sim::Options& options = arguments.options;
  if (std::find(kApplications.begin(), kApplications.end(), options.app) == kApplications.end()) {
    std::cerr << fmt::format(
        "spdksim: called as '{}'; call it as nvmf_tgt, vhost, iscsi_tgt or spdk_tgt, or with --as\n", options.app);
    return kBadUsage;
  }
  options.release = ChooseRelease(arguments.release, fs::path(argv[0]).has_parent_path() ? fs::path(argv[0]) : program);
  for (const std::string& fault : Split(Env("SPDKSIM_FAULTS").value_or(""), ',')) {
    if (!fault.empty()) options.faults.push_back(fault);
  }
  const bool ini = options.release < Release(18, 4);
  std::string address_text = options.rpc_address;
  if (address_text.empty()) address_text = ini ? RpcOfIni(arguments.config) : "/var/tmp/spdk.sock";
  std::cerr << fmt::format("{}: {} {}, RPC on {}\n", kMark, options.app, options.release.ToString(),
                           address_text.empty() ? "nothing" : address_text);

  sim::World world(options);
  sim::Server server(world);
  const Result<Address> address = address_text.empty() ? Result<Address>(Address{}) : Address::Parse(address_text);
  if (!address) {
    std::cerr << "*ERROR*: " << address.error().message << '\n';
    return kBadUsage;
  }
  if (!ini && !arguments.config.empty()) {
    if (auto loaded = LoadConfig(world, arguments.config); !loaded) {
      std::cerr << "*ERROR*: " << loaded.error().message << '\n';
      return kBadUsage;
    }
  }
  if (!address_text.empty()) {
    if (auto listening = server.Listen(*address); !listening) {
      std::cerr << "*ERROR*: " << listening.error().message << '\n';
      return kAddressInUse;
    }
  }
  return server.Run();
}

#include "sim/main/recording_commands.h"

#include <sys/eventfd.h>
#include <unistd.h>

#include <csignal>
#include <cstdint>
#include <filesystem>
#include <iostream>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "base/os.h"
#include "sim/engine/recording.h"

namespace {

using namespace spdkctl;  // NOLINT(google-build-using-namespace)

int g_stop = -1;  // NOLINT: for the signal handler

void OnSignal(int /*signal*/) {
  const std::uint64_t one = 1;
  static_cast<void>(!::write(g_stop, &one, sizeof(one)));
}

void StopOnSignals() {
  g_stop = ::eventfd(0, EFD_CLOEXEC);
  struct sigaction action = {};
  action.sa_handler = OnSignal;
  ::sigaction(SIGTERM, &action, nullptr);
  ::sigaction(SIGINT, &action, nullptr);
}

int Fail(const Error& error) {
  std::cerr << fmt::format("spdksim: {}\n", error.message);
  return 1;
}

}  // namespace

int RecordMain(int argc, char** argv) {
  CLI::App app{"Stands between clients and a target and writes down what they say: a JSON object a line.",
               "spdksim record"};
  std::string target;
  std::string listen;
  std::string output;
  sim::RecordingHeader header;
  app.add_option("-t,--target", target, "RPC address of the target")->required();
  app.add_option("-r,--listen", listen, "where clients connect to")->required();
  app.add_option("-o,--output", output, "file to write")->required();
  app.add_option("--release", header.release, "SPDK release to note in the first line");
  app.add_option("--app", header.app, "application to note in the first line");
  app.add_option("--scenario", header.scenario, "name to note (default: that of the file)");
  CLI11_PARSE(app, argc, argv);
  if (header.scenario.empty()) header.scenario = std::filesystem::path(output).stem();
  const auto target_address = Address::Parse(target);
  if (!target_address) return Fail(target_address.error());
  const auto listen_address = Address::Parse(listen);
  if (!listen_address) return Fail(listen_address.error());
  StopOnSignals();
  sim::Recorder recorder(*target_address, output, header);
  if (auto listening = recorder.Listen(*listen_address); !listening) return Fail(listening.error());
  std::cerr << fmt::format("spdksim: recording {} into {}; connect to {}, end with Ctrl-C\n", target, output, listen);
  if (auto run = recorder.Run(g_stop); !run) return Fail(run.error());
  return 0;
}

int ReplayMain(int argc, char** argv) {
  CLI::App app{"Serves a recording: requests that it has are answered as they were.", "spdksim replay"};
  std::string file;
  std::string listen;
  app.add_option("FILE", file, "the recording")->required();
  app.add_option("-r,--listen", listen, "where to take RPC")->required();
  CLI11_PARSE(app, argc, argv);
  const auto address = Address::Parse(listen);
  if (!address) return Fail(address.error());
  auto player = sim::Player::Read(file);
  if (!player) return Fail(player.error());
  StopOnSignals();
  if (auto listening = player->Listen(*address); !listening) return Fail(listening.error());
  std::cerr << fmt::format("spdksim: serving {} exchanges of {} {} on {}\n", player->size(), player->header().app,
                           player->header().release, listen);
  player->Run(g_stop);
  return 0;
}

// Clients against peers that do what no target does: tests/hostile_scripts.h, at their first word and after they have
// introduced themselves as a target. The peers are a process of their own.
//
// usage: hostile_run SECONDS
//
// It holds that every call ends by its deadline and with an error, that calls to a peer that behaves are answered
// meanwhile, that the clients' process never has more than 200 MB of memory, and that it does nothing while nothing
// arrives. Exit 0 if all of it is so.

#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <iostream>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include <fmt/format.h>

#include "hostile_peer.h"
#include "hostile_scripts.h"
#include "spdkctl/client/client.h"
#include "spdkctl/rpc/v1/bdev.pb.h"

namespace spdkctl {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;
using Clock = std::chrono::steady_clock;

constexpr std::size_t kMostKilobytes = 200'000;
// The machine may be busy with other things.
constexpr seconds kLateness{3};

std::atomic<int> failures{0};

void Fail(const std::string& what) {
  ++failures;
  std::cerr << what << "\n";
}

/// The most memory that this process ever had, or has; `name` is a line of /proc/self/status.
std::size_t Kilobytes(const std::string& name) {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);) {
    if (line.starts_with(name + ":")) return std::stoul(line.substr(name.size() + 1));
  }
  return 0;
}

milliseconds CpuTime() {
  rusage usage = {};
  ::getrusage(RUSAGE_SELF, &usage);
  return milliseconds((usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000 +
                      (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1000);
}

struct Peer {
  std::string name;
  HostilePeer::Script script;
  Address address = {};
};

/// All peers. The last but one behaves, the last one takes no connections.
std::vector<Peer> Peers() {
  std::vector<Peer> peers;
  for (const auto& [name, script] : HostileScripts()) {
    peers.push_back({name, script});
    peers.push_back({std::string(name) + ", later", [played = script](HostilePeer::Client& client) {
                       Introduce(client);
                       played(client);
                     }});
  }
  peers.push_back({"good", [](HostilePeer::Client& client) {
                     Introduce(client);
                     while (client.Send(Answer(client.NextId(), "[]"))) {
                     }
                   }});
  peers.push_back({"full", Behave});
  return peers;
}

/// The process of the peers: writes their paths and lives until the other end of the pipe `end` is gone.
[[noreturn]] void RunPeers(const std::vector<Peer>& peers, int paths, int end) {
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  {
    std::vector<std::unique_ptr<HostilePeer>> running;
    std::string text;
    for (const Peer& peer : peers) {
      const auto start = peer.name == "full" ? HostilePeer::Start::kFull : HostilePeer::Start::kAccepting;
      running.push_back(std::make_unique<HostilePeer>(peer.script, start));
      text += running.back()->path() + "\n";
    }
    if (::write(paths, text.data(), text.size()) != static_cast<ssize_t>(text.size())) std::abort();
    ::close(paths);
    char byte = 0;
    static_cast<void>(!::read(end, &byte, 1));
  }
  ::_exit(0);
}

/// Calls one peer until its answers have been seen for what they are.
void Attack(const Peer& peer, int round) {
  Client client(peer.address);
  for (int i = 0; i < 3; ++i) {
    const milliseconds timeout(50 + 50 * (round % 4));
    const auto began = Clock::now();
    std::optional<Error> error;
    if (i % 2 == 0) {
      if (const auto call = client.call("log_get_level", {}, {timeout}); !call) error = call.error();
    } else {
      if (const auto call = client.bdev_get_bdevs({}, {timeout}); !call) error = call.error();
    }
    if (!error) Fail(fmt::format("{}: it was taken for an answer", peer.name));
    if (peer.name == "full" && error && error->message.find("queue of them is full") == std::string::npos)
      Fail("full: " + error->message);
    if (Clock::now() - began > timeout + kLateness) Fail(fmt::format("{}: a call came late", peer.name));
  }
}

/// With time enough an endless answer is refused for its size.
void CheckLimit(const Peer& peer) {
  Client client(peer.address);
  const auto call = client.call("log_get_level", {}, {seconds(60)});
  if (call || call.error().message.find("larger than 64 MiB") == std::string::npos)
    Fail(fmt::format("{}: {}", peer.name, call ? "it was taken for an answer" : call.error().message));
}

/// Calls that wait, one for each peer that has stopped sending, cost nothing.
void CheckIdle(const std::vector<Peer>& peers) {
  std::vector<std::thread> waiting;
  for (const Peer& peer : peers) {
    const bool idle = peer.name.starts_with("half") || peer.name.starts_with("silence") || peer.name == "full";
    if (!idle) continue;
    waiting.emplace_back([&peer] {
      Client client(peer.address);
      if (client.call("log_get_level", {}, {milliseconds(1500)})) Fail(peer.name + ": it was answered");
    });
  }
  std::this_thread::sleep_for(milliseconds(500));
  const auto before = CpuTime();
  std::this_thread::sleep_for(milliseconds(500));
  const auto used = CpuTime() - before;
  if (used > milliseconds(50)) Fail(fmt::format("{} ms of processor time in 500 ms of nothing", used.count()));
  for (std::thread& thread : waiting) thread.join();
}

void RunClients(const std::vector<Peer>& peers, seconds time) {
  const Peer& good = *std::find_if(peers.begin(), peers.end(), [](const Peer& peer) { return peer.name == "good"; });
  std::atomic<bool> over{false};
  std::atomic<int> good_calls{0};
  std::thread well_behaved([&] {
    Client client(good.address);
    while (!over) {
      const auto bdevs = client.bdev_get_bdevs({}, {seconds(5)});
      if (!bdevs) Fail("good: " + bdevs.error().ToString());
      ++good_calls;
    }
    if (client.generation() != 1) Fail("good: it had to connect again");
  });
  CheckLimit(peers.front());
  CheckLimit(peers.at(1));
  const auto end = Clock::now() + time;
  int attacks = 0;
  for (int round = 0; round == 0 || Clock::now() < end; ++round) {
    for (const Peer& peer : peers) {
      // The first round is made whole.
      if (peer.name == "good" || (round > 0 && Clock::now() > end)) continue;
      Attack(peer, round);
      ++attacks;
    }
  }
  over = true;
  well_behaved.join();
  CheckIdle(peers);
  const std::size_t most = Kilobytes("VmHWM");
  if (most > kMostKilobytes) Fail(fmt::format("{} KB of memory", most));
  if (good_calls == 0) Fail("good: no call was made");
  std::cout << fmt::format("{} attacks, {} calls of others, {} MB of memory at most, {} at the end, {} failures\n",
                           attacks, good_calls.load(), most / 1000, Kilobytes("VmRSS") / 1000, failures.load());
}

int Run(seconds time) {
  std::vector<Peer> peers = Peers();
  int paths[2] = {-1, -1};
  int end[2] = {-1, -1};
  if (::pipe(paths) != 0 || ::pipe(end) != 0) return 1;
  const pid_t child = ::fork();
  if (child == 0) {
    ::close(end[1]);
    RunPeers(peers, paths[1], end[0]);
  }
  ::close(paths[1]);
  std::string text;
  char bytes[4096];
  for (ssize_t size = 0; (size = ::read(paths[0], bytes, sizeof(bytes))) > 0;)
    text.append(bytes, static_cast<std::size_t>(size));
  for (Peer& peer : peers) {
    const std::size_t line = text.find('\n');
    if (line == std::string::npos) return 1;
    peer.address = *Address::Parse(text.substr(0, line));
    text.erase(0, line + 1);
  }
  RunClients(peers, time);
  ::close(end[1]);
  int status = 0;
  ::waitpid(child, &status, 0);
  return failures > 0 || status != 0 ? 1 : 0;
}

}  // namespace
}  // namespace spdkctl

int main(int argc, char** argv) {
  const int time = argc == 2 ? std::atoi(argv[1]) : 0;
  if (time > 0) return spdkctl::Run(std::chrono::seconds(time));
  std::cerr << "usage: hostile_run SECONDS\n";
  return 2;
}

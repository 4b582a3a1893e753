#include <unistd.h>

#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <string_view>

#include "sim/engine/connection.h"
#include "sim/engine/dispatcher.h"
#include "sim/engine/world.h"
#include "spdkctl/schema/method.h"

namespace {

/// How many requests there were, said at the end.
struct Counter {
  ~Counter() { std::fprintf(stderr, "fuzz_sim: %llu requests\n", requests); }
  unsigned long long requests = 0;
};

}  // namespace

// Whatever clients send, in whatever order: a simulated target of any release answers or hangs up, and goes on. The
// first byte chooses the release, the second the application; a line is what arrives at once.
extern "C" int LLVMFuzzerInitialize(int* /*argc*/, char*** /*argv*/) {
  // Vhost sockets go into the working folder.
  std::string folder = (std::filesystem::temp_directory_path() / "fuzz-sim-XXXXXX").string();
  if (::mkdtemp(folder.data()) == nullptr || ::chdir(folder.c_str()) != 0) std::abort();
  return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace spdkctl;  // NOLINT(google-build-using-namespace)
  if (size < 2) return 0;
  constexpr std::array kApps = {"spdk_tgt", "nvmf_tgt", "vhost", "iscsi_tgt"};
  const auto& releases = Schema::Get().releases();
  sim::Options options;
  options.release = releases[data[0] % releases.size()];
  options.app = kApps[data[1] % kApps.size()];
  options.wait_for_rpc = data[1] >= 128;
  sim::World world(options);
  sim::Dispatcher dispatcher(world);
  sim::Connection connection(world, dispatcher);
  const std::string_view text(reinterpret_cast<const char*>(data) + 2, size - 2);
  static Counter counter;
  const sim::TimePoint now = std::chrono::steady_clock::now();
  for (std::size_t at = 0; at < text.size() && !connection.closing() && !world.crash_status;) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::size_t room = std::min(connection.Room(), end - at);
    connection.Receive(text.substr(at, room), now);
    ++counter.requests;
    world.Poll();
    connection.Poll(now);
    connection.Sent(connection.Output(now).size());
    at = end + 1;
  }
  return 0;
}

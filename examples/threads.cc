// Threads: one client for all of them. usage: example_threads ADDRESS
#include <atomic>
#include <iostream>
#include <thread>
#include <vector>

#include <spdkctl/client/build/bdev.h>
#include <spdkctl/client/client.h>

int main(int argc, char** argv) {
  constexpr int kThreads = 8;
  constexpr int kCalls = 100;
  spdkctl::Client client(argc > 1 ? argv[1] : "/run/spdkctl/nvmf_tgt.sock");
  std::atomic<int> answered = 0;
  std::vector<std::thread> threads;
  threads.reserve(kThreads);
  for (int i = 0; i < kThreads; ++i) {
    threads.emplace_back([&] {
      for (int call = 0; call < kCalls && client.bdev_get_bdevs().has_value(); ++call) ++answered;
    });
  }
  for (std::thread& thread : threads) thread.join();
  std::cout << answered << " answers over " << client.generation() << " connection\n";
  client.Close();
  std::cout << (client.bdev_get_bdevs().error().code == spdkctl::Code::kUnavailable ? "closed\n" : "open\n");
  return 0;
}

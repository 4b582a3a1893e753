// A program of somebody else, against the installed library: prints the release and the bdevs of a target.
#include <iostream>
#include <memory>

#include <spdkctl/app/tasks.h>
#include <spdkctl/client/client.h>
#include <spdkctl/sim/simulated_target.h>

int main(int argc, char** argv) {
  // Without an address it brings its own target.
  std::unique_ptr<spdkctl::SimulatedTarget> simulated;
  if (argc < 2) simulated = spdkctl::SimulatedTarget::Start({.app = "nvmf_tgt"}).value();
  spdkctl::Client client(simulated ? simulated->address() : argv[1]);
  spdkctl::app::NvmfTgt nvmf(client);
  try {
    nvmf.construct_malloc_bdev(64, 512, "Malloc0").value();
    std::cout << client.info().value()->release.ToString();
    const auto bdevs = nvmf.get_bdevs().value();
    for (const auto& bdev : bdevs.bdevs()) std::cout << ' ' << bdev.name();
    std::cout << '\n';
  } catch (const spdkctl::Exception& failure) {
    std::cerr << failure.what() << '\n';
    return 1;
  }
  return 0;
}

// Exports a bdev in memory over NVMe/TCP, on any release of SPDK.
//   spdkctl sim run nvmf_tgt -- sh -c 'example_quickstart $SPDKCTL_TARGET'

#include <iostream>

#include "spdkctl/app/tasks.h"
#include "spdkctl/client/client.h"

int main(int argc, char** argv) {
  try {
    spdkctl::Client client(argc > 1 ? argv[1] : "/var/tmp/spdk.sock");
    spdkctl::app::NvmfTgt nvmf(client);
    const auto bdev = nvmf.construct_malloc_bdev(64, 512).value();
    const spdkctl::app::Listener listener{"TCP", "127.0.0.1", argc > 2 ? argv[2] : "4420", ""};
    nvmf.construct_nvmf_subsystem("nqn.2016-06.io.spdk:cnode1", {listener}, {}, "SPDK0001", {bdev.name()},
                                  spdkctl::app::Access::kAnyHost)
        .value();
    std::cout << "exported " << bdev.name() << " from SPDK " << client.info().value()->release.ToString() << '\n';
  } catch (const spdkctl::Exception& failure) {
    std::cerr << failure.what() << '\n';
    return 1;
  }
  return 0;
}

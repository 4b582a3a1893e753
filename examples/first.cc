// The first program: what a target is, a bdev in memory, all bdevs. usage: example_first ADDRESS
#include <iostream>

#include <spdkctl/client/build/bdev.h>
#include <spdkctl/client/build/bdev_malloc.h>
#include <spdkctl/client/client.h>

int main(int argc, char** argv) {
  spdkctl::Client client(argc > 1 ? argv[1] : "/run/spdkctl/nvmf_tgt.sock");
  const auto made = client.bdev_malloc_create(spdkctl::build::BdevMallocCreate(131072, 512).name("Malloc0"));
  if (!made) {
    std::cerr << made.error().ToString() << '\n';
    return 1;
  }
  const auto found = client.bdev_get_bdevs();
  if (!found) {
    std::cerr << found.error().ToString() << '\n';
    return 1;
  }
  for (const auto& bdev : found->bdevs())
    std::cout << bdev.name() << ' ' << bdev.num_blocks() * bdev.block_size() << ' ' << bdev.product_name() << '\n';
  return 0;
}

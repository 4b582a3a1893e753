// Coroutines on Boost.Asio: many calls at once, a deadline, and an end. usage: example_coroutines ADDRESS
#include <iostream>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/experimental/awaitable_operators.hpp>
#include <boost/asio/io_context.hpp>

#include <spdkctl/client/async_client.h>
#include <spdkctl/client/build/bdev.h>
#include <spdkctl/client/build/bdev_null.h>

namespace asio = boost::asio;
using spdkctl::build::BdevGetBdevs;
using spdkctl::build::BdevNullCreate;

namespace {

asio::awaitable<void> Run(spdkctl::AsyncClient& client) {
  for (const char* name : {"Null0", "Null1"}) {
    const auto made = co_await client.async_bdev_null_create(BdevNullCreate(name, 2048, 512));
    if (!made) std::cerr << made.error().ToString() << '\n';
  }
  // Both are sent at once, and answered in two ticks of the target's, not in four.
  using asio::experimental::awaitable_operators::operator&&;
  const auto [first, second] = co_await (client.async_bdev_get_bdevs(BdevGetBdevs().name("Null0")) &&
                                         client.async_bdev_get_bdevs(BdevGetBdevs().name("Null1")));
  if (first && second) std::cout << first->bdevs(0).name() << ' ' << second->bdevs(0).name() << '\n';
  const spdkctl::CallOptions soon{.timeout = std::chrono::milliseconds(1500)};
  const auto all = co_await client.async_bdev_get_bdevs(BdevGetBdevs(), soon);
  std::cout << (all ? std::to_string(all->bdevs_size()) + " bdevs" : all.error().ToString()) << '\n';
  client.Close();  // else the open connection is work, and run() does not return
}

}  // namespace

int main(int argc, char** argv) {
  asio::io_context io;
  const auto address = spdkctl::Address::Parse(argc > 1 ? argv[1] : "/run/spdkctl/nvmf_tgt.sock");
  if (!address) {
    std::cerr << address.error().ToString() << '\n';
    return 1;
  }
  spdkctl::AsyncClient client(io.get_executor(), *address);
  asio::co_spawn(io, Run(client), asio::detached);
  io.run();
  std::cout << "done\n";
  return 0;
}

// Errors: a code to act upon, whether the call may have been carried out, and the cause. usage: example_errors ADDRESS
#include <iostream>

#include <spdkctl/client/build/bdev_null.h>
#include <spdkctl/client/client.h>

namespace {

/// The bdev, made or there already. What else is wrong is the caller's to know.
spdkctl::Result<std::string> EnsureNull(spdkctl::Client& client, const std::string& name) {
  const auto made = client.bdev_null_create(spdkctl::build::BdevNullCreate(name, 2048, 512));
  if (made) return made->name();
  const spdkctl::Error& error = made.error();
  if (error.code == spdkctl::Code::kExists) {
    std::cout << "there already: " << error.cause << '\n';
    return name;
  }
  if (error.delivery == spdkctl::Delivery::kMaybeExecuted)
    std::cout << "it may have been made: read back before it is made again\n";
  return error;
}

}  // namespace

int main(int argc, char** argv) {
  spdkctl::ClientOptions options;
  options.diagnose = true;  // after a refusal, read the target's state back for Error::cause
  spdkctl::Client client(argc > 1 ? argv[1] : "/run/spdkctl/nvmf_tgt.sock", options);
  try {
    std::cout << EnsureNull(client, "Null0").value() << '\n';
    std::cout << EnsureNull(client, "Null0").value() << '\n';
    std::cout << client.info().value()->release.ToString() << '\n';
  } catch (const spdkctl::Exception& failure) {  // of .value() alone; nothing else throws
    std::cerr << failure.what() << '\n';
    return 1;
  }
  return 0;
}

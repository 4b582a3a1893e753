#pragma once

#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <string>
#include <vector>

#include "spdkctl/base/address.h"
#include "started_process.h"

namespace spdkctl {

/// The folder of a real SPDK that tests shall run against; null if there is none.
inline const char* RealSpdk() { return ::getenv("SPDKCTL_TEST_SPDK_DIR"); }

/// An application of a real SPDK in a folder of its own, for as long as it lives.
class RealProcess {
 public:
  RealProcess(const std::string& spdk, const std::string& app)
      : folder_(MakeTestFolder("spdk")), address_(*Address::Parse(folder_ + "/rpc.sock")) {
    std::vector<std::string> words = {
        spdk + "/build/bin/" + app, "-r", address_.path, "-m", "0x3", "-s", "512", "--no-pci",
        "--disable-cpumask-locks"};
    if (app == "vhost" || app == "spdk_tgt") words.insert(words.end(), {"-S", folder_});
    pid_ = StartIn(folder_, words, {STDOUT_FILENO, STDERR_FILENO}, {}, address_.path,
                   [this] { return ConnectTo(address_.path).valid(); });
  }
  ~RealProcess() {
    ::kill(pid_, SIGTERM);
    ::waitpid(pid_, nullptr, 0);
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
  }
  RealProcess(const RealProcess&) = delete;
  RealProcess& operator=(const RealProcess&) = delete;

  [[nodiscard]] const Address& address() const { return address_; }
  [[nodiscard]] const std::string& folder() const { return folder_; }

 private:
  std::string folder_;
  Address address_;
  pid_t pid_ = 0;
};

}  // namespace spdkctl

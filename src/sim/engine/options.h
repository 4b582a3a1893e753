#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/cpuset.h"
#include "sim/engine/fault.h"
#include "spdkctl/base/release.h"
#include "spdkctl/sim/simulated_target.h"

namespace spdkctl::sim {

/// How the simulated application was called.
struct Options {
  std::string app;
  Release release;
  std::string rpc_address;
  std::string vhost_directory;
  Cpuset core_mask{1};
  bool wait_for_rpc = false;
  std::string config;                          ///< The file to load: JSON, or an INI file of 17.07.
  std::vector<Fault> faults;                   ///< How to misbehave from the start.
  std::optional<std::uint64_t> fault_seed;     ///< A run of random faults; it can be repeated with the same number.
  std::string control_address;                 ///< The socket on which faults are set while it runs; empty: none.
  std::chrono::microseconds poll = kSpdkPoll;  ///< Between two looks at the sockets; 0: as soon as there is something.
  std::set<std::string> without;               ///< Options that SPDK was not configured with: "rbd" for --with-rbd.
  bool load = false;                           ///< Statistics move as if hosts did I/O.
};

}  // namespace spdkctl::sim

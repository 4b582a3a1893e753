#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "spdkctl/base/export.h"
#include "spdkctl/base/release.h"
#include "spdkctl/base/result.h"

namespace spdkctl {

/// How often SPDK's own poller looks at the sockets of RPC.
inline constexpr std::chrono::microseconds kSpdkPoll{4000};

/// What a simulated target is to be.
struct SimulationOptions {
  std::string app = "spdk_tgt";         ///< Or nvmf_tgt, vhost, iscsi_tgt.
  std::optional<Release> release = {};  ///< The newest if nothing.
  std::string rpc_address = {};         ///< Empty: a socket in a folder of its own, removed with the target.
  std::string config = {};              ///< A file to load: JSON; for 17.07 and 18.01 an INI file.
  bool wait_for_rpc = false;            ///< Wait for framework_start_init.
  bool load = false;                    ///< Statistics move as if hosts did I/O.
  std::chrono::microseconds poll{0};  ///< Between two looks at the sockets: 0 answers at once, kSpdkPoll as SPDK does.
  std::vector<std::string> faults = {};          ///< As AddFault takes them.
  std::optional<std::uint64_t> fault_seed = {};  ///< Random faults, the same for the same number.
};

/// A simulated SPDK application inside this process, for tests: a thread of its own serves it. It answers as SPDK
/// does, and needs neither huge pages nor root. Any number can run side by side. The functions may be called by any
/// thread.
class SPDKCTL_EXPORT SimulatedTarget {
 public:
  /// kInvalidArgument for options that do not fit, kBusy if the address is in use.
  static Result<std::unique_ptr<SimulatedTarget>> Start(const SimulationOptions& options = {});
  /// Ends it: its connections close.
  ~SimulatedTarget();
  SimulatedTarget(const SimulatedTarget&) = delete;
  SimulatedTarget& operator=(const SimulatedTarget&) = delete;

  /// Where it takes RPC.
  [[nodiscard]] const std::string& address() const;
  /// False once it was told to end, or crashed.
  [[nodiscard]] bool running() const;
  /// How it crashed: the exit code, or 128 + the signal. It does so without ending this process.
  [[nodiscard]] std::optional<int> crash_status() const;

  /// Makes it misbehave: KIND:METHOD[:ARGUMENT][@CALL], as docs/simulator.md has it. kInvalidArgument says what is
  /// wrong with it.
  Result<void> AddFault(const std::string& fault);
  void ClearFaults();
  /// How often a method was called.
  [[nodiscard]] std::uint64_t CallsOf(const std::string& method) const;

 private:
  class Impl;
  explicit SimulatedTarget(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace spdkctl

#pragma once

#include <array>
#include <functional>
#include <string_view>

#include "sim/engine/control.h"
#include "sim/engine/faults.h"
#include "sim/engine/json_config.h"
#include "sim/engine/server.h"
#include "sim/engine/world.h"
#include "spdkctl/base/result.h"

namespace spdkctl::sim {

/// The applications of SPDK that it can be.
inline constexpr std::array<std::string_view, 4> kApplications = {"nvmf_tgt", "vhost", "iscsi_tgt", "spdk_tgt"};

/// One simulated SPDK application: its world, its RPC server, and the socket that makes it misbehave.
class Application {
 public:
  explicit Application(Options options);

  /// Loads the configuration and takes RPC.
  Result<void> Start();
  /// Returns when it was told to end, or crashed.
  void Run() { server_.Run(); }
  void Stop() { server_.Stop(); }
  /// Has a function called by the thread that runs it.
  void Post(std::function<void()> task) { server_.Post(std::move(task)); }

  [[nodiscard]] const World& world() const { return world_; }
  Faults& faults() { return world_.Of<Faults>(); }
  Dispatcher& dispatcher() { return server_.dispatcher(); }
  /// Where it takes RPC; empty: nowhere.
  [[nodiscard]] const std::string& rpc_address() const { return world_.options.rpc_address; }

 private:
  Result<void> LoadConfig();
  Result<void> LoadJson();

  World world_;
  Server server_;
  Control control_;
  JsonConfig config_;
};

}  // namespace spdkctl::sim

#pragma once

#include <atomic>
#include <functional>
#include <list>
#include <mutex>
#include <optional>
#include <vector>

#include "base/os.h"
#include "sim/engine/connection.h"
#include "sim/engine/sockets.h"
#include "spdkctl/base/address.h"
#include "spdkctl/base/result.h"

namespace spdkctl::sim {

/// Serves RPC as SPDK's poller does: every 4 ms, or as Options::poll has it, it accepts one connection, and sends and
/// receives once on each. It takes 64 connections; further ones wait.
class Server {
 public:
  explicit Server(World& world);
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

  Result<void> Listen(const Address& address);
  /// Does what it does in every round until the look has something to tell, or the application ends: no error then.
  Result<void> Await(const std::function<std::optional<Result<void>>()>& look);
  /// Runs until Stop, a call or a crash ends the application.
  void Run();
  /// May be called by any thread and by a signal handler.
  void Stop();
  /// Has a function called by the thread that runs it. May be called by any thread.
  void Post(std::function<void()> task);

  Dispatcher& dispatcher() { return dispatcher_; }

 private:
  struct Client {
    UniqueFd socket;
    Connection connection;
    bool ended = false;
  };

  void Wake() const;
  void RunTasks();
  /// Waits until there may be something to do, at the earliest at the next tick.
  void WaitForWork();
  [[nodiscard]] bool IsOver() const;
  [[nodiscard]] std::optional<TimePoint> NextDue(TimePoint now) const;
  void SleepUntilTick();
  void Tick();
  void Accept();
  void Serve(Client& client, TimePoint now);
  void Flush();

  World& world_;
  Dispatcher dispatcher_;
  ListeningSocket listener_;
  UniqueFd wake_;
  std::atomic<bool> stopping_ = false;
  std::mutex tasks_mutex_;
  std::vector<std::function<void()>> tasks_;
  std::list<Client> clients_;
  std::vector<int> ready_;  ///< Of world_.watched.
  bool awaits_ = false;     ///< What Await looks for.
  TimePoint next_tick_;
};

}  // namespace spdkctl::sim

#pragma once

#include <list>
#include <string>

#include "base/os.h"
#include "sim/connection.h"
#include "spdkctl/base/address.h"
#include "spdkctl/base/result.h"

namespace spdkctl::sim {

/// Serves RPC as SPDK's poller does: every 4 ms it accepts one connection, and sends and receives once on each. It
/// takes 64 connections; further ones wait.
class Server {
 public:
  explicit Server(World& world);
  ~Server();
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

  Result<void> Listen(const Address& address);
  /// Runs until a signal or a call ends the application. Returns the exit status.
  int Run();

 private:
  struct Client {
    UniqueFd socket;
    Connection connection;
    bool ended = false;
  };

  Result<void> ListenUnix(const std::string& path);
  Result<void> ListenTcp(const Address& address);
  /// Waits until there may be something to do, at the earliest at the next tick.
  void WaitForWork();
  void Tick();
  void Accept();
  void Serve(Client& client, TimePoint now);

  World& world_;
  Dispatcher dispatcher_;
  UniqueFd listener_;
  UniqueFd lock_;
  std::string path_;
  std::list<Client> clients_;
  TimePoint next_tick_;
};

}  // namespace spdkctl::sim

#pragma once

#include <functional>
#include <list>
#include <map>
#include <memory>
#include <string>

#include <boost/json/fwd.hpp>

#include "base/os.h"

namespace spdkctl::sim {

class World;

// The network between simulated targets: real TCP sockets, on which two targets exchange just enough to attach a
// controller. They do not speak NVMe: the connection of a host that does is closed.

/// The member's text; empty if there is none.
std::string TextOf(const boost::json::object& object, const char* name);

/// One end of a connection between two simulated targets; lines of JSON go over it.
class FabricLink {
 public:
  FabricLink(World& world, UniqueFd socket);
  ~FabricLink();
  FabricLink(const FabricLink&) = delete;
  FabricLink& operator=(const FabricLink&) = delete;

  std::function<void(const boost::json::object&)> on_message;
  std::function<void()> on_end;

  void Send(const boost::json::object& message);
  [[nodiscard]] std::string LocalPort() const;
  [[nodiscard]] std::string PeerPort() const;

 private:
  void Ready();
  bool TakeLines();

  World& world_;
  UniqueFd socket_;
  std::string input_;
  std::shared_ptr<bool> alive_ = std::make_shared<bool>(true);  ///< Gone with this link, which its handlers may end.
};

/// The TCP addresses that the application listens on.
class Fabric {
 public:
  explicit Fabric(World& world) : world_(world) {}

  /// Called with every connection that a listener accepts.
  std::function<void(std::unique_ptr<FabricLink>, const std::string& host, const std::string& port)> on_accept;

  /// Listens, together with all who ask for the same address. The errno if it cannot be bound.
  int Listen(const std::string& host, const std::string& port);
  void EndListen(const std::string& host, const std::string& port);
  [[nodiscard]] bool Listens(const std::string& host, const std::string& port) const;

  /// A connection that is being made: asked until it has a link or an errno.
  class Connecting {
   public:
    Connecting(World& world, const std::string& host, const std::string& port);
    /// True when it is over.
    bool Done();
    std::unique_ptr<FabricLink> link;
    int error = 0;

   private:
    World& world_;
    UniqueFd socket_;
  };

 private:
  struct Bound {
    UniqueFd socket;
    int users = 0;
  };
  void Accept(const std::string& host, const std::string& port);

  World& world_;
  std::map<std::string, Bound> bound_;
};

}  // namespace spdkctl::sim

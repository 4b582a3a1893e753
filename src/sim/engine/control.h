#pragma once

#include <map>
#include <string>

#include "base/os.h"
#include "sim/engine/sockets.h"
#include "spdkctl/base/result.h"

namespace spdkctl::sim {

class World;

/// The socket on which a running simulated target is told to misbehave. One command in a line; the answer is any
/// lines, then "ok", or "error: REASON":
///
///   fault KIND:METHOD[:ARGUMENT][@CALL]   adds one
///   clear                                 removes all, and the seed
///   seed NUMBER                           random faults from now on
///   list                                  the faults that are set, and those that the seed has brought
///   calls METHOD                          how often it was called
///   crash STATUS                          ends at once, by exit code or signal
///   freeze | thaw                         serves nobody; serves again
class Control {
 public:
  explicit Control(World& world) : world_(world) {}
  ~Control();
  Control(const Control&) = delete;
  Control& operator=(const Control&) = delete;

  Result<void> Listen(const std::string& path);

 private:
  struct Client {
    UniqueFd socket;
    std::string input;
  };
  void Accept();
  void Read(int fd);
  std::string Do(const std::string& line);

  World& world_;
  ListeningSocket listener_;
  std::map<int, Client> clients_;
};

}  // namespace spdkctl::sim

#pragma once

#include <list>
#include <string>
#include <utility>
#include <vector>

#include "base/cpuset.h"
#include "sim/engine/world.h"

namespace spdkctl::sim {

/// The threads that the application's reactors run.
class Threads {
 public:
  explicit Threads(World& world);

  struct Thread {
    std::string name;
    std::uint64_t id = 0;
    Cpuset cpumask;
    std::uint64_t since = 0;  ///< In ticks.
    std::vector<std::string> active = {};
    std::vector<std::pair<std::string, std::uint64_t>> timed = {};  ///< With their periods in ticks.
    std::vector<std::string> channels = {};
  };

  Thread& Add(std::string name, const Cpuset& cpumask);
  void Remove(const std::string& name);

  std::list<Thread> all;

 private:
  std::uint64_t last_id_ = 0;
};

}  // namespace spdkctl::sim

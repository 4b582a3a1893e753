#pragma once

#include <list>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "sim/engine/world.h"

namespace spdkctl::sim {

/// The threads that the application's reactors run.
class Threads {
 public:
  explicit Threads(World& world);

  struct Thread {
    std::string name;
    std::uint64_t id = 0;
    std::uint64_t cpumask = 0;
    std::uint64_t since = 0;  ///< In ticks.
    std::vector<std::string> active = {};
    std::vector<std::pair<std::string, std::uint64_t>> timed = {};  ///< With their periods in ticks.
    std::vector<std::string> channels = {};
  };

  Thread& Add(std::string name, std::uint64_t cpumask);
  void Remove(const std::string& name);

  std::list<Thread> all;

 private:
  std::uint64_t last_id_ = 0;
};

/// A mask of cores in hexadecimal, or nothing if it is none.
std::optional<std::uint64_t> ParseCpumask(const std::string& text);

}  // namespace spdkctl::sim

#pragma once

#include <string>
#include <utility>
#include <vector>

#include "sim/engine/world.h"
#include "sim/spdk/spdk.h"

namespace spdkctl::sim {

// What the simulated application is built of. `apps` are separated by blanks; an empty text means all applications.

struct LogFlag {
  std::string name;
  Release from;
  Release to;
  std::string apps;
  std::string option = {};  ///< What the build needs for it.
};

/// A group of trace points, and their numbers within it.
struct TraceGroupFact {
  std::string name;
  int bit = 0;
  Release from;
  Release to;
  std::string apps;
  std::vector<std::pair<std::string, int>> points;
  std::string option = {};
};

/// A subsystem, in the order that they start in.
struct SubsystemFact {
  std::string name;
  std::vector<std::string> depends_on;
  Release from;
  Release to;
  std::string apps;
  bool has_config = false;  ///< Else its configuration is null.
  std::string option = {};
};

std::vector<LogFlag> LogFlagsOf(const World& world);
std::vector<TraceGroupFact> TraceGroupsOf(const World& world);
std::vector<SubsystemFact> SubsystemsOf(const World& world);

}  // namespace spdkctl::sim

#pragma once

#include <set>
#include <string>
#include <vector>

#include <sys/types.h>

#include "base/os.h"
#include "cli/rpc_py/session.h"

namespace spdkctl::rpc_py {

/// Python modules with commands of their own (--plugin MODULE), written for rpc.py. They run in a process of python3,
/// which has its calls made here: hazards, deadlines and secrets are looked after as those of any other command.
class Plugins {
 public:
  Plugins() = default;
  ~Plugins();
  Plugins(const Plugins&) = delete;
  Plugins& operator=(const Plugins&) = delete;

  /// Has the module register its commands, once. That there is no such module is told on stdout, as rpc.py tells it,
  /// and is no error. kUnsupported: there is no Python; kInternal: the module broke down.
  Result<void> Load(const std::string& module);
  /// Whether the line's command is one of a plugin.
  [[nodiscard]] bool Have(const std::vector<std::string>& words) const;
  /// Runs a line whose command is one of a plugin.
  Outcome Run(Session& session, const std::vector<std::string>& words);

 private:
  using Message = boost::json::object;

  Result<void> Start();
  bool Say(const Message& message);
  Message Hear();
  static Message MakeCall(Session& session, const Message& asked);

  UniqueFd channel_;
  pid_t python_ = 0;
  std::string heard_;
  std::set<std::string> modules_;
  std::set<std::string> commands_;
};

}  // namespace spdkctl::rpc_py

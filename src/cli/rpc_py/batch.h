#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/rpc_py/session.h"

namespace spdkctl::rpc_py {

/// The lines of a script that are sent together (-b): as one JSON-RPC batch where the target's release has batches,
/// else one after the other.
class Batch {
 public:
  Batch(Session& session, Reader& reader) : session_(session), reader_(reader) {}

  /// The exit code, if the line cannot be one of a batch.
  std::optional<int> Add(Reading reading);
  /// Sends what was added, and tells what was answered. `script`: the lines as they were given.
  int Run(const std::string& script);

 private:
  using Sent = Session::Sent;

  /// The release whose rpc.py tells of the answers.
  Release Manners();
  int Tell(const std::vector<Session::Answer>& answers, const std::vector<Sent>& requests, const std::string& script);

  Session& session_;
  Reader& reader_;
  std::vector<Reading> lines_;
};

}  // namespace spdkctl::rpc_py

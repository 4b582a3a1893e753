#pragma once

#include <string>
#include <utility>
#include <vector>

#include <boost/json.hpp>

#include "rpc_py/argparse.h"

namespace spdkctl::rpc_py {

/// What the rpc.py of one release takes a command line for.
struct Reading {
  enum class Outcome {
    kCommand,
    kNoCommand,  ///< Options alone: lines are to come on stdin.
    kHelp,       ///< Help is asked for; about the command, if there is one.
    kRefused,    ///< rpc.py exits with 2.
  };

  Release release;
  Outcome outcome = Outcome::kRefused;
  std::string why = {};              ///< It is refused.
  const Command* command = nullptr;  ///< As far as it was found.
  std::string name = {};  ///< The word that stands for the command, whether there is one of that name or not.
  Namespace globals = {};
  Namespace values = {};
  Words given = {};
  std::vector<std::string> words = {};   ///< Behind the command.
  std::vector<std::string> extras = {};  ///< Words that nothing took, for which it is refused.

  /// Whether the release's rpc.py would send something for it.
  [[nodiscard]] bool IsTaken() const;
};

/// Reads a command line as that release's rpc.py does. `of_script`: a line of stdin.
Reading Read(const std::vector<std::string>& words, Release release, bool of_script = false);

/// A call as a release's rpc.py sends it. No parameters: none are sent.
struct Request {
  std::string method;
  boost::json::object params;
  bool unless_there = false;  ///< It makes what may be there already.

  friend bool operator==(const Request&, const Request&) = default;
};

/// What is sent for a line. kInvalidArgument where rpc.py fails before it sends anything.
Result<std::vector<Request>> ToRequests(const Reading& reading);

/// The requests of the release `to` that say what a command of another release says. What was given and cannot be said
/// there is an error; what is sent without having been given is left out then.
Result<std::vector<Request>> ToRelease(const Reading& reading, Release to);

/// How a line is read that the rpc.py of the target's release does not take: by the other releases, where all that take
/// it ask for the same. The reading of the release nearest to the target's. kNotFound: none takes it;
/// kInvalidArgument: they differ, and the message says how.
Result<Reading> ReadByOthers(const std::vector<std::string>& words, Release target, bool of_script = false);

/// The same command as one writes it for that release's rpc.py; the command's name alone where its words do not go over
/// one by one. Empty if the release has no such command.
std::string SpelledIn(const Reading& reading, Release release);

/// A line of a script with every secret in it as "***".
std::string WithoutSecrets(std::string line, const Reading& reading);

/// What history, else spelling, says of a name that the release's rpc.py does not have: "; the name until 22.01, now
/// nvmf_create_subsystem".
std::string ExplainName(const std::string& name, Release release);

/// What history says of options that the release's rpc.py does not take: "; SPDK 18.10 to 22.01 had -p".
std::string ExplainExtras(const Reading& reading);

/// Ranges of the schema's releases, as "17.07 to 19.07, 20.04".
std::string ToText(const std::vector<Release>& releases);

}  // namespace spdkctl::rpc_py

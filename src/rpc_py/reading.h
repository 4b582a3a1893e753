#pragma once

#include <optional>
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
  std::string why = {};              ///< Why it is refused, as argparse has it.
  const Command* command = nullptr;  ///< As far as it was found.
  std::string name = {};  ///< The word that stands for the command, whether there is one of that name or not.
  Namespace globals = {};
  Namespace values = {};
  Words given = {};
  std::vector<std::string> words = {};          ///< Behind the command; the command's too, if it was not read.
  std::vector<std::string> extras = {};         ///< Words that the command did not take, for which it is refused.
  std::vector<std::string> global_extras = {};  ///< Options before the command that there are not; the same.
  bool wrong_value = false;                     ///< It is refused for a value alone.

  /// Whether the release's rpc.py would send something for it.
  [[nodiscard]] bool IsTaken() const;
};

/// Reads a command line as that release's rpc.py does. `of_script`: a line of stdin.
Reading Read(const std::vector<std::string>& words, Release release, bool of_script = false);

/// Reads the options before the command, by the newest release that takes them: kNoCommand, kHelp, or kRefused. The
/// command and what follows it are left in `words`.
Reading ReadOptions(const std::vector<std::string>& words);

/// Reads a command line without options before the command: the first word is the command.
Reading ReadCommand(const std::vector<std::string>& words, Release release);

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

/// What of that may come out otherwise than in the line's own release, a sentence each.
std::vector<std::string> WarningsOf(const Reading& reading, Release to);

/// A line of a script with every secret in it as "***".
std::string WithoutSecrets(std::string line, const Reading& reading);

/// What a line asks for, whatever the release.
struct Intent {
  std::vector<Request> requests;  ///< In the newest form, without what is sent though it was not given.
  bool wrong = false;             ///< A value is none that SPDK has.
};

/// Nothing where rpc.py fails before it sends anything.
std::optional<Intent> IntentOf(const Reading& reading);

/// All that is sent for a line, in the newest form.
std::vector<Request> NewestFormOf(const Reading& reading);

}  // namespace spdkctl::rpc_py

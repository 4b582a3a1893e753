#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "cli/context.h"
#include "rpc_py/reading.h"

namespace spdkctl::rpc_py {

using cli::Context;

// All that rpc.py exits with; it has no code for each kind of error.
constexpr int kDone = ToInt(cli::ExitCode::kDone);
constexpr int kFailed = ToInt(cli::ExitCode::kRefused);
constexpr int kUsage = ToInt(cli::ExitCode::kUsage);

/// rpc.py and its targets have batches since then.
constexpr Release kFirstWithBatches(26, 5);

/// Whether the target itself refused, and not the connection failed.
inline bool IsAnswer(const Error& error) { return error.rpc_code != 0; }

/// How a command ended: its exit code and what is to be printed of it.
struct Outcome {
  int exit_code = kDone;
  std::string out = {};    ///< For stdout.
  std::string error = {};  ///< For stdout where the target refused or did not answer, as rpc.py has it.
};

/// The connection of one run of rpc.py, and what its global options say.
class Session {
 public:
  /// `as`: the release whose rpc.py tells of failures; none: the target's.
  Session(Context& context, Namespace globals, std::optional<Release> as)
      : context_(context), globals_(std::move(globals)), as_(as) {}

  [[nodiscard]] bool dry_run() const { return globals_.at("dry_run").as_bool(); }
  [[nodiscard]] const Namespace& globals() const { return globals_; }
  [[nodiscard]] bool IsVerbose() const;

  /// The release of the schema that is spoken with the target; the newest where no target is reachable.
  Release TargetRelease();

  /// Sends one request; `command` tells what is secret in it. Null parameters: none are sent.
  Result<boost::json::value> Call(const std::string& method, const boost::json::object& params,
                                  const Command* command = nullptr);
  /// A request, and the command whose it is.
  struct Sent {
    Request request;
    const Command* command = nullptr;
  };
  /// What came of the request of that index.
  struct Answer {
    std::size_t index = 0;
    Result<boost::json::value> result;
  };
  /// Sends them as one batch, or one after the other where the target's release has no batches. In the order in which
  /// they were answered.
  std::vector<Answer> CallBatch(const std::vector<Sent>& requests);
  /// The result, or success if the request makes what may be there already, and just that is there.
  Result<boost::json::value> Settle(const Request& request, Result<boost::json::value> result);
  /// What rpc.py prints about a call that failed.
  [[nodiscard]] std::string Explain(const Error& error, const std::string& method, const boost::json::object& params,
                                    const Command* command);
  /// The result of a method as it is printed: without its secrets, unless they are asked for.
  [[nodiscard]] static boost::json::value ToShow(const std::string& method, boost::json::value result);
  /// Prints on stderr why the calls failed that were explained since, as far as that was found; once what rpc.py prints
  /// of them is out.
  void TellWhy();
  /// The same is told of an error that rpc.py prints otherwise.
  void TellWhyLater(const Error& error) { why_.push_back(error); }
  /// The request as --dry-run of that release shows it.
  static std::string Show(const Request& request, const Command* command, Release release);
  static std::string ShowBatch(const std::vector<Sent>& requests, Release release);
  /// The target's error as it stands in its answer.
  static std::string AnswerOf(const Error& error);
  /// Connects, so that a script of nothing fails where there is no target. Once: it fails again with the same.
  Result<void> Connect();
  /// The same before lines are run, which --dry-run needs none for; a failure is told on stdout.
  bool ConnectOrTell();
  /// The connected target, for tasks.
  TypedCalls& client() { return *client_; }

 private:
  Result<void> ConnectAnew();
  void TellRequest(const std::string& method, const boost::json::object& params, const Command* command);
  [[nodiscard]] Result<boost::json::value> Read(const std::string& method, const std::string& text) const;
  Result<TypedCalls*> Client();
  [[nodiscard]] CallOptions Options(const std::string& method) const;
  [[nodiscard]] std::string Where() const;

  Context& context_;
  Namespace globals_;
  std::optional<Release> as_;
  std::unique_ptr<InlineClient> client_;
  std::unique_ptr<DiagnosingClient> diagnosing_;
  HostViewFn host_;
  std::vector<Error> why_;
  std::optional<Result<void>> connected_;
  int requests_ = 0;
};

/// How lines are read: by --as alone, else by the target's release and, where that does not take them, by others.
class Reader {
 public:
  Reader(Session& session, std::optional<Release> as) : session_(session), as_(as) {}

  /// Words without the options before the command.
  [[nodiscard]] Reading Read(const std::vector<std::string>& words, bool of_script);
  /// Lets lines be read by one release, if there is one that takes all of them.
  void ReadAllBy(const std::vector<std::vector<std::string>>& lines);

  /// The release whose requests are sent, or shown.
  [[nodiscard]] Release SentAs(const Reading& reading);
  [[nodiscard]] const std::optional<Release>& as() const { return as_; }

 private:
  Session& session_;
  std::optional<Release> as_;
  std::optional<Release> of_script_;
};

/// Says on stderr why nothing was sent.
Outcome Complain(const Error& error);

/// Runs a command of the schema, or one of the loops.
Outcome Run(Session& session, Reader& reader, const Reading& reading);
/// Does what a method asked for that the target's release has no more, or says why it cannot: `why`, where there is no
/// task.
Outcome RunEnded(Session& session, const Reading& reading, const Error& why);
/// save_config, load_config and their kin.
Outcome RunLoop(Session& session, const Command& command, const Namespace& values);

}  // namespace spdkctl::rpc_py

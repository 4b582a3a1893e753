#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "cli/context.h"
#include "rpc_py/argparse.h"

namespace spdkctl::rpc_py {

using cli::Context;

// All that rpc.py exits with; it has no code for each kind of error.
constexpr int kDone = ToInt(cli::ExitCode::kDone);
constexpr int kFailed = ToInt(cli::ExitCode::kRefused);
constexpr int kUsage = ToInt(cli::ExitCode::kUsage);

/// How a command ended: its exit code and what is to be printed of it.
struct Outcome {
  int exit_code = kDone;
  std::string out = {};    ///< For stdout.
  std::string error = {};  ///< For stdout where the target refused or did not answer, as rpc.py has it.
};

/// The connection of one run of rpc.py, and what its global options say.
class Session {
 public:
  Session(Context& context, Namespace globals) : context_(context), globals_(std::move(globals)) {}

  [[nodiscard]] bool dry_run() const { return globals_.at("dry_run").as_bool(); }
  [[nodiscard]] const Namespace& globals() const { return globals_; }

  /// Sends one request; `command` tells what is secret in it. Null parameters: none are sent.
  Result<boost::json::value> Call(const std::string& method, const boost::json::object& params,
                                  const Command* command = nullptr);
  /// What rpc.py prints about a call that failed.
  [[nodiscard]] std::string Explain(const Error& error, const std::string& method, const boost::json::object& params,
                                    const Command* command) const;
  /// The request as --dry-run shows it.
  static std::string Show(const std::string& method, const boost::json::object& params, const Command* command);
  /// Connects, so that a script of nothing fails where there is no target.
  Result<void> Connect();

 private:
  Result<TypedCalls*> Client();
  [[nodiscard]] CallOptions Options(const std::string& method) const;
  [[nodiscard]] std::string Where() const;
  [[nodiscard]] bool IsVerbose() const;

  Context& context_;
  Namespace globals_;
  std::unique_ptr<InlineClient> client_;
  int requests_ = 0;
};

/// Runs a command of the schema, or one of the loops.
Outcome Run(Session& session, const Command& command, const Namespace& values);
/// save_config, load_config and their kin.
Outcome RunLoop(Session& session, const Command& command, const Namespace& values);

}  // namespace spdkctl::rpc_py

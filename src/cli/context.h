#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <google/protobuf/message.h>

#include "cli/command.h"
#include "cli/exit_code.h"
#include "client/whole_answers.h"
#include "spdkctl/app/tasks.h"
#include "spdkctl/base/result.h"
#include "spdkctl/client/client.h"
#include "spdkctl/client/diagnosis.h"
#include "spdkctl/target/target.h"

namespace spdkctl::cli {

enum class Format { kTable, kJson, kYaml };

/// What the global options say, and what every command shares.
class Context {
 public:
  std::string spdk;
  std::string target;
  std::string address;
  Format format = Format::kTable;
  bool wide = false;  ///< All of a table, however wide.
  std::string timeout;
  int verbosity = 0;
  int exit_code = 0;
  std::vector<std::string> command;  ///< What stands behind `--`, `rpc.py` or `__complete`.

  [[nodiscard]] std::optional<std::filesystem::path> SpdkDirectory() const;
  [[nodiscard]] Result<target::Folders> Folders() const;
  /// The target that -s, -t, the environment or being the only one chooses. kInvalidArgument if -s and -t name two.
  [[nodiscard]] Result<target::Target> ChosenTarget() const;
  /// The same where `name`, a word of the command, may choose, too; of a target that died as well.
  [[nodiscard]] Result<target::Target> ChosenAlsoDied(const std::string& name) const;
  /// kInvalidArgument if -t or -s names a target. For commands that would not look at them.
  [[nodiscard]] Result<void> CheckNoneChosen(const std::string& who) const;
  /// How the same target is reached, and that it is that very target; kUnavailable if it has no address.
  struct Connection {
    Address address;
    ClientOptions options;
  };
  [[nodiscard]] Result<Connection> ChosenConnection() const;
  /// The same of an address that was found in another way.
  [[nodiscard]] Connection ConnectionTo(const Address& where) const;
  /// A client of the chosen target for tasks: it diagnoses refusals, and takes no answer of which nothing fits its
  /// message for an empty one. Owned by the context, as the others.
  Result<TypedCalls*> Client();
  /// One that diagnoses refusals, for commands that show an answer as it is.
  Result<TypedCalls*> AnyAnswerClient();
  /// The same without diagnosis, for commands that send one call and no more.
  Result<TypedCalls*> PlainClient();
  /// Before a call that is made as people wrote it (null: one that the schema does not know). Unless it only reads,
  /// nobody knows what it touches: what was noted of the target's objects holds no more.
  static void ForgetNotes(Caller& client, const Method* method);
  [[nodiscard]] Result<CallOptions> Options() const;
  /// Of the calls of a change, which have that time together.
  [[nodiscard]] Result<CallOptions> ChangeOptions() const;
  /// Where the files of the chosen target are for this process.
  [[nodiscard]] app::FindFileFn FindFile() const;
  /// The host of the target, if -s, -t or the environment names one that is another. A forwarded port is of this host.
  [[nodiscard]] std::optional<std::string> OtherHost() const;
  /// What every client of this program is made with: it knows the targets that were asked before.
  [[nodiscard]] ClientOptions NewClientOptions() const;

  /// Prints an error and sets the exit code.
  void Fail(const Error& failure);
  /// Prints what is known of why: the cause, or what the target wrote to its log.
  static void PrintWhy(const Error& error);
  /// The error with what is known of the target that was called, if that is gone, suspended, or not for this user.
  [[nodiscard]] Error WithFate(const Error& error) const;
  /// Runs the body of a command; its error is the command's.
  void Run(const std::function<Result<void>()>& body);

 private:
  std::chrono::steady_clock::time_point began_ = std::chrono::steady_clock::now();
  /// Whom the calls go to, once that is known.
  mutable std::optional<target::Target> used_;
  HostViewFn host_;
  MarkLogFn mark_log_;
  std::unique_ptr<InlineClient> client_;
  std::unique_ptr<DiagnosingClient> diagnosing_;
  std::unique_ptr<client::WholeAnswers> strict_;
};

/// What -s names: a socket in the working folder by its name alone, else what Address::Parse reads.
Result<Address> AddressOf(const std::string& given);

/// Whether SPDKCTL_SHOW_SECRETS=1 has secrets of answers shown.
bool ShowsSecrets();

// Each file of commands adds its own.
void AddNodeCommands(Command app, Context& context);
void AddTargetCommands(Command app, Context& context);
void AddHostCommands(Command app, Context& context);
void AddBdevCommands(Command app, Context& context);
void AddLvolCommands(Command app, Context& context);
void AddNvmeCommands(Command app, Context& context);
void AddRaidCommands(Command app, Context& context);
void AddKeyCommands(Command app, Context& context);
void AddQosCommands(Command app, Context& context);
void AddNvmfCommands(Command app, Context& context);
void AddVhostCommands(Command app, Context& context);
void AddIscsiCommands(Command app, Context& context);
void AddStorageCommands(Command app, Context& context);
void AddPartCommands(Command app, Context& context);
void AddLogCommands(Command app, Context& context);
void AddRpcCommands(Command app, Context& context);
void AddSimCommands(Command app, Context& context);
void AddCompletion(Command app, Context& context);

}  // namespace spdkctl::cli

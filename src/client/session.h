#pragma once

#include <functional>
#include <list>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <boost/asio/steady_timer.hpp>

#include "client/causes/diagnosis.h"
#include "client/facts.h"
#include "client/hazards.h"
#include "spdkctl/client/caller.h"
#include "spdkctl/client/info_store.h"
#include "transport/channel.h"

namespace spdkctl::client {

/// What is to be sent once the target is known.
struct Outgoing {
  std::string method;  ///< As the target knows it.
  std::string params;
};

/// A channel that knows whom it talks to: before the first call on each connection it asks for the release and
/// the methods, unless the store remembers them of the process at the other end, and sets the release's limits. It
/// sends nothing that is known to crash that release (hazards.h), and explains refusals (causes.h) if it is to. All
/// functions run on the channel's strand.
///
/// What the channel holds holds the session weakly: an executor may end with calls under way, and they with it.
class Session : public std::enable_shared_from_this<Session> {
 public:
  using Prepare = std::function<Result<Outgoing>(const TargetInfo&)>;
  using Done = std::function<void(Result<jsonrpc::Reply>, std::shared_ptr<const TargetInfo>)>;

  /// A target is asked what it is for `patience` at least, and for longer if somebody waits for that.
  Session(const transport::asio::any_io_executor& executor, Address address, ClientOptions options,
          std::chrono::milliseconds patience = kPatience);

  struct Call {
    Prepare prepare;               ///< Makes the request for this target, or refuses. Null: only info is wanted.
    bool repeatable = false;       ///< May be sent again when its outcome was lost.
    std::uint64_t generation = 0;  ///< The one connection that will do; 0: any.
    std::uint64_t batch = 0;       ///< That it is sent with; 0: none.
    jsonrpc::TimePoint deadline;
    const Method* method = nullptr;  ///< With `request`: what a refusal is explained by. Null: it is not.
    std::shared_ptr<const google::protobuf::Message> request;
    Done done;
  };
  /// A call from Start to its end.
  class Operation;

  /// Asking anew takes another connection, and a target has few: it is not given up with its first impatient caller.
  static constexpr std::chrono::seconds kPatience{30};

  /// Starts a call; what is returned cancels it. `done` is called exactly once; a reply comes with what the target is.
  std::shared_ptr<Operation> Start(Call call);
  void Cancel(const std::shared_ptr<Operation>& operation);
  /// Ends all calls, and every later one, as kUnavailable; nothing is sent and no connection is made any more.
  void Close();

  [[nodiscard]] transport::Channel& channel() { return *channel_; }

 private:
  using OperationPtr = std::shared_ptr<Operation>;

  // The way of a call: Begin, Transmit, (Guard, Judge,) Send, OnReply, (Explain,) Finish.
  void Begin(const OperationPtr& operation);
  void Wait(const OperationPtr& operation);
  void Transmit(const OperationPtr& operation);
  void Guard(const OperationPtr& operation, const Hazards::Danger& danger);
  void Judge(const OperationPtr& operation, const Hazard& hazard, const Facts& facts);
  void Send(const OperationPtr& operation);
  void OnReply(const OperationPtr& operation, Result<jsonrpc::Reply> reply);
  void Explain(const OperationPtr& operation, std::shared_ptr<const Diagnosis> diagnosis, Error refusal);
  static std::shared_ptr<const Diagnosis> DiagnosisOf(const Operation& operation, const Error& refusal);
  void Finish(const OperationPtr& operation, Result<jsonrpc::Reply> reply);
  void Refuse(const OperationPtr& operation, Error why);
  void LeaveGuard(const OperationPtr& operation);
  bool RepeatAfter(const OperationPtr& operation, bool repeatable, const Error& error);

  void Gather(const Reads& reads, jsonrpc::TimePoint deadline, std::function<void(const Facts&)> done);
  void ExpectPoison();
  void NotePoison(const Operation& operation, const Result<jsonrpc::Reply>& reply);
  [[nodiscard]] Result<bool> IsPoisoned();
  [[nodiscard]] bool MayBePoisoned();
  void Mark(bool broken);

  void Negotiate();
  void WatchNegotiation(jsonrpc::TimePoint until);
  void OnOpened();
  bool Recall();
  void Relearn(const OperationPtr& operation);
  void AskVersion(std::vector<std::string> names);
  void AskMethods(std::vector<std::string> names);
  void CheckOldest();
  void Negotiated(const Result<void>& result);
  void FailWaiting(Error error);
  void Remember(const TargetInfo& info);
  void Ask(const std::string& method, jsonrpc::Handler handler);
  [[nodiscard]] bool IsCurrent() const;

  const ClientOptions options_;
  const std::chrono::milliseconds patience_;
  std::shared_ptr<transport::Channel> channel_;
  bool closed_ = false;
  std::shared_ptr<const TargetInfo> info_;
  std::shared_ptr<TargetInfo> learning_;  ///< Not null while negotiating.
  transport::asio::steady_timer negotiation_timer_;
  std::uint64_t asked_ = 0;                 ///< The question of the negotiation that is unanswered; 0: none.
  std::optional<TargetIdentity> identity_;  ///< Under which this connection's target is remembered.
  bool recalled_ = false;                   ///< `info_` comes from the store.
  bool believes_store_ = true;              ///< Until the store proved wrong.
  std::list<OperationPtr> active_;          ///< All that have not finished.
  std::list<OperationPtr> waiting_;         ///< What waits for the target to be known.

  Hazards hazards_;                        ///< Of the target's release.
  std::optional<TargetIdentity> process_;  ///< At the other end, where a failed call may break the release.
  /// Dangerous calls, one at a time: each is judged by what the one before has left.
  std::list<OperationPtr> guarded_;
  /// The connection, and the process if that can be told, on which a call has failed that leaves the release broken.
  struct Poison {
    std::uint64_t generation = 0;
    std::optional<TargetIdentity> process;
  };
  std::optional<Poison> poison_;
  bool marked_ = false;               ///< The store has the process as broken because of the call under way.
  std::optional<Error> cannot_mark_;  ///< Why the store does not.
  bool warned_ = false;               ///< That the next client will not know.
};

}  // namespace spdkctl::client

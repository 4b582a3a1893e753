#pragma once

#include <functional>
#include <list>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <boost/asio/steady_timer.hpp>

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
/// the methods, unless the store remembers them of the process at the other end, and sets the release's limits. All
/// functions run on the channel's strand.
class Session : public std::enable_shared_from_this<Session> {
 public:
  using Prepare = std::function<Result<Outgoing>(const TargetInfo&)>;
  using Done = std::function<void(Result<jsonrpc::Reply>, std::shared_ptr<const TargetInfo>)>;
  using InfoDone = std::function<void(Result<std::shared_ptr<const TargetInfo>>)>;

  /// `store` may be null.
  Session(const transport::asio::any_io_executor& executor, Address address, std::shared_ptr<InfoStore> store);

  struct Call {
    Prepare prepare;          ///< Makes the request for this target, or refuses.
    bool repeatable = false;  ///< May be sent again when its outcome was lost.
    jsonrpc::TimePoint deadline;
    Done done;
  };
  /// A call from Start to its end.
  class Operation;

  /// Starts a call; what is returned cancels it. `done` is called exactly once; a reply comes with what the target is.
  std::shared_ptr<Operation> Start(Call call);
  void Cancel(const std::shared_ptr<Operation>& operation);
  /// Asks the target what it is unless that is known; `done` is called exactly once.
  void GetInfo(jsonrpc::TimePoint deadline, InfoDone done);
  void Close();

  [[nodiscard]] transport::Channel& channel() { return *channel_; }

 private:
  struct InfoWaiter;

  void Begin(const std::shared_ptr<Operation>& operation);
  void Transmit(const std::shared_ptr<Operation>& operation);
  void OnReply(const std::shared_ptr<Operation>& operation, Result<jsonrpc::Reply> reply);
  void Finish(const std::shared_ptr<Operation>& operation, Result<jsonrpc::Reply> reply);
  void FinishInfo(const std::shared_ptr<InfoWaiter>& waiter, Result<std::shared_ptr<const TargetInfo>> info);

  void Negotiate();
  void OnOpened();
  bool Recall();
  void Relearn(const std::shared_ptr<Operation>& operation);
  void AskVersion(std::vector<std::string> names);
  void AskMethods(std::vector<std::string> names);
  void CheckOldest();
  void Negotiated(const Result<void>& result);
  void FailWaiting(Error error);
  void Remember(const TargetInfo& info);
  void Ask(const std::string& method, jsonrpc::Handler handler);
  [[nodiscard]] bool IsCurrent() const;

  std::shared_ptr<transport::Channel> channel_;
  std::shared_ptr<const TargetInfo> info_;
  std::shared_ptr<TargetInfo> learning_;  ///< Not null while negotiating.
  std::shared_ptr<InfoStore> store_;
  std::optional<TargetIdentity> identity_;  ///< Under which this connection's target is remembered.
  bool recalled_ = false;                   ///< `info_` comes from the store.
  bool believes_store_ = true;              ///< Until the store proved wrong.
  // What waits for the target to be known.
  std::list<std::shared_ptr<Operation>> waiting_;
  std::list<std::shared_ptr<InfoWaiter>> info_waiters_;
};

}  // namespace spdkctl::client

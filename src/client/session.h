#pragma once

#include <functional>
#include <list>
#include <memory>
#include <string>
#include <vector>

#include <boost/asio/steady_timer.hpp>

#include "spdkctl/client/caller.h"
#include "transport/channel.h"

namespace spdkctl::client {

/// What is to be sent once the target is known.
struct Outgoing {
  std::string method;  ///< As the target knows it.
  std::string params;
};

/// A channel that knows whom it talks to: before the first call on each connection it asks for the release and
/// the methods, and sets the release's limits. All functions run on the channel's strand.
class Session : public std::enable_shared_from_this<Session> {
 public:
  using Prepare = std::function<Result<Outgoing>(const TargetInfo&)>;
  using Done = std::function<void(Result<jsonrpc::Reply>, std::shared_ptr<const TargetInfo>)>;
  using InfoDone = std::function<void(Result<std::shared_ptr<const TargetInfo>>)>;

  Session(const transport::asio::any_io_executor& executor, Address address);

  struct Call {
    Prepare prepare;          ///< Makes the request for this target, or refuses.
    bool repeatable = false;  ///< May be sent again when its outcome was lost.
    jsonrpc::TimePoint deadline;
    Done done;
  };
  class Running;

  /// Starts a call; what is returned cancels it. `done` is called exactly once.
  std::shared_ptr<Running> Start(Call call);
  void Cancel(const std::shared_ptr<Running>& running);
  void GetInfo(jsonrpc::TimePoint deadline, InfoDone done);
  void Close();

  [[nodiscard]] transport::Channel& channel() { return *channel_; }

 private:
  void Begin(const std::shared_ptr<Running>& running);
  void Transmit(const std::shared_ptr<Running>& running);
  void Finish(const std::shared_ptr<Running>& running, Result<jsonrpc::Reply> reply);

  void Negotiate();
  void AskVersion(std::vector<std::string> names);
  void AskMethods(std::vector<std::string> names);
  void CheckOldest();
  void Negotiated(Result<void> result);
  void Ask(const std::string& method, jsonrpc::Handler handler);
  [[nodiscard]] bool Current() const;

  std::shared_ptr<transport::Channel> channel_;
  std::shared_ptr<const TargetInfo> info_;
  std::shared_ptr<TargetInfo> learning_;  ///< Not null while negotiating.
  std::list<std::shared_ptr<Running>> waiting_;
};

}  // namespace spdkctl::client

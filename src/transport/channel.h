#pragma once

#include <atomic>
#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <sys/types.h>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <boost/system/error_code.hpp>

#include "jsonrpc/multiplexer.h"
#include "spdkctl/base/address.h"
#include "spdkctl/base/peer.h"
#include "transport/connection.h"

namespace spdkctl::transport {

/// One connection to a target that is made again when it is lost: the multiplexer with a socket and a clock.
///
/// It connects when there is something to send. If connecting fails, the waiting calls fail with kUnavailable and
/// kNotSent, and later ones wait for the next attempt, 50 ms later at first and 2 s at most. A target whose queue of
/// connections is full is tried until nobody waits for it any more. Every connection has a number, its generation,
/// starting from 1.
///
/// Everything runs on one strand; all functions but generation() must be called on it.
class Channel : public std::enable_shared_from_this<Channel> {
 public:
  Channel(const asio::any_io_executor& executor, Address address);
  ~Channel();
  Channel(const Channel&) = delete;
  Channel& operator=(const Channel&) = delete;

  [[nodiscard]] const asio::strand<asio::any_io_executor>& strand() const { return strand_; }

  /// Sends one request; `handler` is called on the strand, exactly once, at the latest at the deadline. If
  /// `generation` is not 0, only a connection of that generation will do (else kUnavailable, kNotSent).
  /// Returns an id for Cancel. `batch`: see Multiplexer::Submit.
  std::uint64_t Send(std::string method, const std::string& params, jsonrpc::TimePoint deadline,
                     std::uint64_t generation, jsonrpc::Handler handler, std::uint64_t batch = 0);
  void Cancel(std::uint64_t id);

  /// Connects unless it is connected, without sending anything; `opened` is called on the strand, exactly once. It
  /// fails as a waiting call would, but has no deadline: see StopOpening.
  void Open(std::function<void(Result<void>)> opened);
  /// Ends every Open that waits, with that error.
  void StopOpening(const Error& why);
  /// Why there is no connection yet, where that is known; else empty. For the error of whoever waits no longer.
  [[nodiscard]] std::string_view obstacle() const { return connection_ ? connection_->obstacle() : ""; }
  /// Who is at the other end of this connection.
  [[nodiscard]] Peer peer() { return connection_ ? connection_->peer() : Peer(); }
  /// Gives this connection up, as if it had been lost in that way. A later Send connects anew.
  void Drop(const Error& why);

  /// Ends the connection for good; what is under way fails with kUnavailable and those words, and so does every later
  /// Send and Open, without a connection being made.
  void Close(const std::string& why);

  void SetLimits(const jsonrpc::Limits& limits);
  [[nodiscard]] const jsonrpc::Limits& limits() const { return multiplexer_.limits(); }
  /// Of the newest connection, 0 before the first. From any thread.
  [[nodiscard]] std::uint64_t generation() const { return generation_; }
  [[nodiscard]] bool connected() const { return state_ == State::kConnected; }
  [[nodiscard]] std::uint64_t late_answers() const { return late_answers_; }
  [[nodiscard]] const Address& address() const { return address_; }

 private:
  enum class State { kDisconnected, kConnecting, kConnected, kBackingOff, kClosed };
  class Pumping;

  void Connect();
  [[nodiscard]] Connection::Events EventsOf();
  void OnOpened(const Result<void>& opened);
  void OnConnectFailed(const Error& why);
  void OnReceived(std::string_view bytes);
  void OnLost(const boost::system::error_code& error);
  void Write();
  void Pump();
  void PostPump();
  void ArmTimer();
  void Disconnect();
  void Lost(const Error& why);
  void TellOpened(const Result<void>& outcome);
  [[nodiscard]] bool IsWanted() const { return multiplexer_.calls() > 0 || !openers_.empty(); }

  asio::strand<asio::any_io_executor> strand_;
  Address address_;
  std::shared_ptr<Connection> connection_;  ///< Not null while connecting and connected.
  asio::steady_timer deadline_timer_;
  asio::steady_timer backoff_timer_;
  jsonrpc::TimePoint armed_for_ = jsonrpc::TimePoint::max();
  jsonrpc::Multiplexer multiplexer_;
  State state_ = State::kDisconnected;
  std::string closed_because_;
  std::chrono::milliseconds backoff_{0};
  bool writing_ = false;
  bool pumping_ = false;
  std::vector<std::function<void(Result<void>)>> openers_;  ///< Who waits for the connection itself.
  std::atomic<std::uint64_t> generation_{0};
  std::atomic<std::uint64_t> late_answers_{0};
};

}  // namespace spdkctl::transport

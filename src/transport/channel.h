#pragma once

#include <atomic>
#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/generic/stream_protocol.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>

#include "jsonrpc/multiplexer.h"
#include "spdkctl/base/address.h"

namespace spdkctl::transport {

namespace asio = boost::asio;

/// One connection to a target that is made again when it is lost: the multiplexer with a socket and a clock.
///
/// It connects when there is something to send. If that fails, what was waiting fails with kUnavailable and
/// kNotSent, and for a growing while further calls wait for the next attempt. Every connection has a number,
/// its generation, starting from 1.
///
/// Everything runs on one strand; all functions but generation() must be called on it.
class Channel : public std::enable_shared_from_this<Channel> {
 public:
  Channel(const asio::any_io_executor& executor, Address address);

  [[nodiscard]] const asio::strand<asio::any_io_executor>& strand() const { return strand_; }

  /// Sends one request; `handler` is called on the strand, exactly once, at the latest at the deadline. If
  /// `generation` is not 0, only a connection of that generation will do (else kUnavailable, kNotSent).
  /// Returns an id for Cancel.
  std::uint64_t Send(std::string method, const std::string& params, jsonrpc::TimePoint deadline,
                     std::uint64_t generation, jsonrpc::Handler handler);
  void Cancel(std::uint64_t id);

  /// Ends the connection; what is under way fails with kUnavailable. A later Send connects anew.
  void Close(const std::string& why);

  void SetLimits(const jsonrpc::Limits& limits);
  [[nodiscard]] const jsonrpc::Limits& limits() const { return multiplexer_.limits(); }
  /// Of the newest connection, 0 before the first. From any thread.
  [[nodiscard]] std::uint64_t generation() const { return generation_; }
  [[nodiscard]] bool connected() const { return state_ == State::kConnected; }
  [[nodiscard]] std::uint64_t late_answers() const { return late_answers_; }
  [[nodiscard]] const Address& address() const { return address_; }

 private:
  using Socket = asio::generic::stream_protocol::socket;
  enum class State { kDisconnected, kConnecting, kConnected, kBackingOff };

  void Connect();
  void ConnectTo(std::vector<asio::generic::stream_protocol::endpoint> endpoints, std::size_t index);
  void OnConnected();
  void OnConnectFailed(const boost::system::error_code& error);
  void Read();
  void Write();
  void Pump();
  void ArmTimer();
  void Lost(const std::string& why);
  void Lost(const Error& why);

  asio::strand<asio::any_io_executor> strand_;
  Address address_;
  Socket socket_;
  asio::ip::tcp::resolver resolver_;
  asio::steady_timer deadline_timer_;
  asio::steady_timer backoff_timer_;
  jsonrpc::TimePoint armed_for_ = jsonrpc::TimePoint::max();
  jsonrpc::Multiplexer multiplexer_;
  State state_ = State::kDisconnected;
  std::uint64_t attempt_ = 0;  ///< Marks callbacks of sockets that are no longer ours.
  std::chrono::milliseconds backoff_{0};
  bool writing_ = false;
  bool pumping_ = false;
  std::string write_buffer_;
  std::string read_buffer_;
  std::atomic<std::uint64_t> generation_{0};
  std::atomic<std::uint64_t> late_answers_{0};
};

}  // namespace spdkctl::transport

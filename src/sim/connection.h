#pragma once

#include <chrono>
#include <deque>
#include <optional>
#include <string>
#include <string_view>

#include "sim/dispatcher.h"

namespace spdkctl::sim {

using TimePoint = std::chrono::steady_clock::time_point;

/// One RPC connection as SPDK serves it, without its socket: what arrives goes into a buffer of fixed size, requests
/// are taken from there, answers are queued. All the rules of the wire by release are here.
class Connection {
 public:
  Connection(World& world, Dispatcher& dispatcher);

  /// How much may be received now; 0 if the buffer is full.
  [[nodiscard]] std::size_t Room() const;
  /// Takes what arrived and answers the requests in it.
  void Receive(std::string_view bytes, TimePoint now);
  /// What is to be sent now.
  std::string& Output(TimePoint now);
  /// The connection has to be closed, after Output was sent.
  [[nodiscard]] bool closing() const { return closing_; }
  /// When the next delayed answer is due.
  [[nodiscard]] std::optional<TimePoint> NextDue() const;

 private:
  struct Delayed {
    TimePoint due;
    std::string text;
  };

  bool TakeRequest(TimePoint now);
  void Handle(std::string_view text, TimePoint now);
  void HandleBatch(std::string_view text, TimePoint now);
  /// The answer to one request, or nothing.
  std::optional<std::string> Answer(std::string_view request);
  std::string InvalidRequest() const;
  void Send(std::string text, TimePoint now);
  void Fail();

  World& world_;
  Dispatcher& dispatcher_;
  const rpc::v1::Wire& wire_;
  std::string input_;
  std::string output_;
  std::deque<Delayed> delayed_;
  bool closing_ = false;
  std::optional<std::chrono::milliseconds> delay_;  ///< Of the request at hand, by a fault.
  bool silent_ = false;
};

}  // namespace spdkctl::sim

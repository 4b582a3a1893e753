#pragma once

#include <chrono>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sim/engine/dispatcher.h"
#include "sim/engine/fault.h"

namespace spdkctl::rpc::v1 {
class Wire;
}  // namespace spdkctl::rpc::v1

namespace spdkctl::sim {

class Faults;
class World;

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
  /// Asks the calls that have no answer yet, and goes on with requests that waited for the other side to read.
  void Poll(TimePoint now);
  /// Whether there are such calls or requests.
  [[nodiscard]] bool waits() const { return !open_.empty() || paused_; }
  /// What is to be sent now; valid until the next call.
  std::string_view Output(TimePoint now);
  /// Says that so many bytes of Output were sent.
  void Sent(std::size_t bytes);
  /// The connection has to be closed, after Output was sent.
  [[nodiscard]] bool closing() const { return closing_; }
  /// When the next delayed answer is due.
  [[nodiscard]] std::optional<TimePoint> NextDue() const;

 private:
  /// One request and what became of it.
  struct Call {
    std::string id = "null";
    bool has_id = false;
    std::vector<Fault> faults = {};
    std::function<std::optional<Outcome>()> later = {};
    std::optional<std::string> answer = {};
  };
  /// The calls that are answered together: one, or those of a batch.
  struct Exchange {
    bool batch = false;
    std::vector<Call> calls = {};
  };
  struct Delayed {
    TimePoint due;
    std::string text;
  };

  bool TakeRequest(TimePoint now);
  void TakeRequests(TimePoint now);
  /// Whether the other side has to read before more is done for it.
  [[nodiscard]] bool IsFull() const;
  void Handle(std::string_view text, TimePoint now);
  Call Begin(std::string_view request);
  /// Applies the faults that strike before the call. True if the call is not to be made.
  bool Misbehave(const Call& call);
  void End(Call& call, Outcome outcome);
  /// Sends the answers when all calls have one; false until then.
  bool Finish(Exchange& exchange, TimePoint now);
  void Send(std::string text, const std::vector<Fault>& faults, TimePoint now);
  void Queue(std::string_view text);
  void Fail();

  World& world_;
  Dispatcher& dispatcher_;
  Faults& faults_;
  const rpc::v1::Wire& wire_;
  std::string input_;
  std::size_t taken_ = 0;  ///< Of input_.
  std::string output_;
  std::size_t sent_ = 0;  ///< Of output_.
  std::string dripping_;  ///< Goes out byte by byte.
  std::deque<Delayed> delayed_;
  std::string held_;  ///< Goes out behind the next answer.
  std::deque<Exchange> open_;
  bool closing_ = false;
  bool paused_ = false;  ///< There may be whole requests in input_.
};

}  // namespace spdkctl::sim

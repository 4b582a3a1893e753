#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "jsonrpc/frame.h"
#include "jsonrpc/framer.h"
#include "spdkctl/base/result.h"

namespace spdkctl::jsonrpc {

struct ParsedAnswer;

using TimePoint = std::chrono::steady_clock::time_point;

/// What the target's release bears.
struct Limits {
  std::size_t max_request_bytes = 32768;  ///< Its receive buffer: also what may be in flight at a time.
  std::size_t max_request_values = 1024;
  std::size_t cut_answers_at = 0;  ///< Answers end here, unfinished; 0: they do not.
  bool one_at_a_time = false;
  bool batches = false;  ///< It takes lists of requests.
  /// The largest answer that is taken. SPDK itself sends none beyond 32 MiB.
  std::size_t max_answer_bytes = std::size_t{64} << 20;
  /// An answer that has begun is given up, and the connection with it, if nothing more comes of it for so long,
  std::chrono::milliseconds answer_stall = std::chrono::seconds(10);
  /// or if it is not complete so long after its first byte.
  std::chrono::milliseconds answer_age = std::chrono::minutes(2);
};

/// A result, and what it was cut from.
struct Reply {
  Frame answer;                   ///< The whole answer.
  std::size_t result_offset = 0;  ///< Where `result` stands in it.
  std::size_t result_size = 0;
  [[nodiscard]] std::string_view result() const { return answer.text().substr(result_offset, result_size); }
};

using Handler = std::function<void(Result<Reply>)>;

/// Many callers on one connection: gives requests their ids, lets out no more than the target bears, hands each
/// answer to the caller whose id it has, and ends every call by its deadline. It has no socket, thread or clock:
/// bytes and times are arguments, and what there is to do next is what its functions return.
///
/// A call is waiting until its request is handed out to be written, then it waits for its answer, and it ends once. The
/// id of a call that was written and ended without an answer is kept among the abandoned ones, so that a late answer is
/// known for what it is, and dropped.
///
/// A call that ends by its deadline leaves the connection to the others, also while an answer is arriving. What ends
/// the connection is an answer that stops arriving or grows beyond the limits, and bytes that no target sends. No error
/// quotes what is in an answer: the caller who reads it may be another one than the answer was for.
class Multiplexer {
 public:
  /// Takes a request; its handler is called by a later RunHandlers, exactly once. Returns its id. Requests with one
  /// `batch` that are submitted one behind the other are written as one list, or as few as the limits let, where the
  /// release takes lists. 0: it belongs to none.
  std::uint64_t Submit(std::string method, const std::string& params, TimePoint deadline, Handler handler,
                       std::uint64_t batch = 0);

  /// Ends a call now, as kMaybeExecuted if it was written. No effect if it has ended.
  void Cancel(std::uint64_t id);

  /// Bytes to write next, empty if there are none or the limits hold them back. What is returned counts as sent.
  std::string TakeOutput();

  void OnInput(std::string_view bytes, TimePoint now);
  /// The connection is gone: everything that was written fails with `why`. What was waiting fails too, as kUnavailable
  /// if `why` is about the peer's bytes: it may be sent on another connection.
  void OnDisconnected(const Error& why);
  /// `obstacle` says why nothing can be sent at present, for the errors of what was not sent by its deadline.
  void OnTime(TimePoint now, std::string_view obstacle = {});

  /// When OnTime has something to do next, if it has.
  [[nodiscard]] std::optional<TimePoint> NextDeadline() const;

  /// Why the connection has to be given up, if it has: the stream is out of step.
  [[nodiscard]] const std::optional<Error>& broken() const { return broken_; }

  /// Calls the handlers of what has ended. They may submit anew.
  void RunHandlers();

  /// Of the release that is talked to. They hold for what is written from now on.
  void SetLimits(const Limits& limits) { limits_ = limits; }
  [[nodiscard]] const Limits& limits() const { return limits_; }

  [[nodiscard]] std::uint64_t late_answers() const { return late_answers_; }
  /// How many calls have not ended.
  [[nodiscard]] std::size_t calls() const { return calls_.size(); }
  /// How many calls that ended without their answer are remembered. The oldest are forgotten beyond kMostAbandoned.
  [[nodiscard]] std::size_t abandoned() const { return abandoned_.size(); }
  static constexpr std::size_t kMostAbandoned = 1024;

 private:
  enum class State : std::uint8_t {
    kWaiting,  ///< In `waiting_`; nothing of it has left.
    kWritten,  ///< Handed out by TakeOutput; its bytes are in flight.
  };
  struct Call {
    std::string method;
    std::string text;
    TimePoint deadline;
    Handler handler;
    std::uint64_t batch = 0;
    bool in_list = false;  ///< It was written within a list, and is answered within one.
    State state = State::kWaiting;
  };
  using Calls = std::map<std::uint64_t, Call>;

  void End(Calls::iterator call, Result<Reply> result);
  void EndWithoutAnswer(Calls::iterator call, Error error);
  bool EndAbandoned(std::uint64_t id);
  void Write(Call& call, std::string& out);
  void WriteBatch(std::uint64_t batch, std::string& out);
  [[nodiscard]] bool IsHeldBack(const Call& call, std::size_t around) const;
  void OnFrame(Frame frame);
  void OnAnswer(Frame frame);
  void OnAnswers(const Frame& list);
  void OnGarbage(std::string_view text);
  void OnOddAnswer(std::string what);
  void CheckForCutAnswer();
  void CheckSize(std::size_t answer_bytes, std::string_view answer);
  void EndCallOf(std::string_view answer, const std::string& why, Delivery delivery);
  [[nodiscard]] Calls::iterator CallOf(std::string_view answer);
  [[nodiscard]] bool IsAsked() const { return written_ > 0 || !abandoned_.empty() || forgotten_ > 0; }
  [[nodiscard]] std::optional<std::uint64_t> OnlyUnanswered() const;
  [[nodiscard]] std::optional<std::uint64_t> IdOf(const ParsedAnswer& answer) const;
  [[nodiscard]] std::optional<TimePoint> StuckAt() const;
  [[nodiscard]] std::string ProgressText(TimePoint now) const;
  [[nodiscard]] Error TimeoutError(Calls::const_iterator call, TimePoint now, std::string_view obstacle) const;

  Limits limits_;
  Framer framer_;
  Calls calls_;
  /// Written calls that ended without their answer. Their bytes are no longer counted as in flight: the limit keeps
  /// requests that are sent together from overflowing the target's receive buffer, and a target that still reads has
  /// taken such an old request out of it. If they counted, a few calls that are never answered would stop all others.
  std::set<std::uint64_t> abandoned_;
  std::uint64_t forgotten_ = 0;  ///< How many of them are not remembered any more and may be answered yet.
  std::uint64_t newest_forgotten_ = 0;
  std::set<std::uint64_t> waiting_;  ///< In the order of their ids they are written.
  std::set<std::pair<TimePoint, std::uint64_t>> deadlines_;
  std::deque<std::pair<Handler, Result<Reply>>> ended_;
  std::optional<Error> broken_;
  std::uint64_t next_id_ = 1;
  std::size_t bytes_in_flight_ = 0;
  std::size_t written_ = 0;  ///< How many calls are kWritten.
  std::uint64_t late_answers_ = 0;
  // Of this connection.
  bool lists_sent_ = false;
  bool greeted_ = false;          ///< A frame came, or the beginning of one.
  TimePoint frame_began_;         ///< Of what framer_ has of the next frame.
  TimePoint last_byte_;           ///< When something came last.
  std::size_t blanks_ = 0;        ///< How many came since the last answer.
  std::size_t odd_in_a_row_ = 0;  ///< Answers that no call could be given to, since the last one that had a call.
  std::string odd_answer_;        ///< What the last of them was.
};

/// The target's own code for a method that it does not have.
constexpr int kMethodNotFound = -32601;

/// The code for what a target answered, from its own code and text.
Code CodeOf(int rpc_code, std::string_view message);

}  // namespace spdkctl::jsonrpc

#include "jsonrpc/multiplexer.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cerrno>
#include <cstring>
#include <utility>

#include <fmt/format.h>

#include "jsonrpc/envelope.h"

namespace spdkctl::jsonrpc {
namespace {

constexpr std::string_view kAroundBatch = "[]";
constexpr std::size_t kWriteAtOnce = std::size_t{64} * 1024;
// What a peer may begin to send while nothing was asked.
constexpr std::size_t kMostUnasked = std::size_t{64} * 1024;
// A target answers nobody once in a while (to what it could not read), never all the time.
constexpr std::size_t kMostOddInARow = 1000;
// How much is shown of what a stranger says first.
constexpr std::size_t kShown = 60;

Code CodeOfErrno(int number) {
  switch (number) {
    case ENOENT:
    case ENODEV:
    case ENXIO: return Code::kNotFound;
    case EEXIST: return Code::kExists;
    case EBUSY:
    case EAGAIN: return Code::kBusy;
    case EINVAL:
    case ERANGE:
    case ENAMETOOLONG: return Code::kInvalidArgument;
    case ENOTSUP:
    case ENOSYS: return Code::kUnsupported;
    case ENOSPC:
    case ENOMEM: return Code::kNoSpace;
    case ETIMEDOUT: return Code::kTimeout;
    case EACCES:
    case EPERM: return Code::kPermission;
    default: return Code::kInternal;
  }
}

Error CallError(Code code, std::string message, const std::string& method, Delivery delivery) {
  Error error = MakeError(code, std::move(message));
  error.method = method;
  error.delivery = delivery;
  return error;
}

/// The words of the releases for a method in the wrong phase: "Method is allowed in any state in the mask (2), but
/// current state is (1)" up to 20.07, "Method may only be called before framework is initialized..." since.
bool IsAboutState(std::string_view message) {
  constexpr std::array<std::string_view, 3> kWords = {"Method may only", "not allowed", "current state"};
  return std::any_of(kWords.begin(), kWords.end(),
                     [&](std::string_view words) { return message.find(words) != std::string_view::npos; });
}

/// The first line of a stranger's words, without what a terminal would obey.
std::string Greeting(std::string_view text) {
  std::string shown(text.substr(0, std::min(kShown, text.find_first_of("\r\n"))));
  std::replace_if(
      shown.begin(), shown.end(), [](unsigned char c) { return c < ' ' || c > '~'; }, '?');
  return shown;
}

std::string SizeText(std::size_t bytes) {
  constexpr std::size_t kMiB = std::size_t{1} << 20;
  return bytes % kMiB == 0 ? fmt::format("{} MiB", bytes / kMiB) : fmt::format("{} bytes", bytes);
}

/// Without line ends and the like, which old releases send behind their words.
std::string_view WithoutEnd(std::string_view message) {
  const auto says = [](unsigned char letter) { return letter > ' ' && letter != 0x7f; };
  while (!message.empty() && !says(static_cast<unsigned char>(message.back()))) message.remove_suffix(1);
  return message;
}

}  // namespace

Code CodeOf(int rpc_code, std::string_view message) {
  constexpr int kInvalidState = -1;
  constexpr int kInvalidParams = -32602;
  if (rpc_code == kMethodNotFound) return Code::kUnsupported;
  // Many handlers answer -32602 or -32603 with the text of an errno.
  constexpr std::array kTexts = {ENOENT,  ENODEV, ENXIO,  EEXIST,    EBUSY,  EAGAIN, EINVAL,
                                 ENOTSUP, ENOSPC, ENOMEM, ETIMEDOUT, EACCES, EPERM};
  for (const int number : kTexts) {
    if (message == ::strerror(number)) return CodeOfErrno(number);
  }
  if (message.ends_with(::strerror(EEXIST))) return Code::kExists;
  // It is the number of EPERM, too; what means that has the text of it.
  if (rpc_code == kInvalidState) return IsAboutState(message) ? Code::kWrongState : Code::kInternal;
  if (rpc_code < 0 && rpc_code > -4096) return CodeOfErrno(-rpc_code);
  // "Subsystem with NQN '...' not found": since 26.09 SPDK names what is missing, under the code of invalid parameters.
  if (message.ends_with("' not found")) return Code::kNotFound;
  return rpc_code == kInvalidParams ? Code::kInvalidArgument : Code::kInternal;
}

std::uint64_t Multiplexer::Submit(std::string method, const std::string& params, TimePoint deadline, Handler handler,
                                  std::uint64_t batch) {
  const std::uint64_t id = next_id_++;
  Call call{std::move(method), {}, deadline, std::move(handler), batch};
  call.text = FormatRequest(id, call.method, params);
  const auto refuse = [&](std::string why) {
    Error error = CallError(Code::kInvalidArgument, std::move(why), call.method, Delivery::kNotSent);
    ended_.emplace_back(std::move(call.handler), std::move(error));
    return id;
  };
  if (call.text.size() > limits_.max_request_bytes) {
    return refuse(
        fmt::format("the request has {} bytes, this release takes {}", call.text.size(), limits_.max_request_bytes));
  }
  if (const std::size_t values = CountValues(call.text); values > limits_.max_request_values) {
    return refuse(
        fmt::format("the request has {} JSON values, this release takes {}", values, limits_.max_request_values));
  }
  calls_.emplace(id, std::move(call));
  waiting_.insert(id);
  deadlines_.emplace(deadline, id);
  return id;
}

void Multiplexer::End(Calls::iterator call, Result<Reply> result) {
  assert(call != calls_.end());
  if (call->second.state == State::kWritten) {
    assert(written_ > 0 && bytes_in_flight_ >= call->second.text.size());
    bytes_in_flight_ -= call->second.text.size();
    --written_;
  }
  [[maybe_unused]] const std::size_t erased = deadlines_.erase({call->second.deadline, call->first});
  assert(erased == 1);
  ended_.emplace_back(std::move(call->second.handler), std::move(result));
  calls_.erase(call);
}

/// Ends a call by its deadline or because its caller gave it up.
void Multiplexer::EndWithoutAnswer(Calls::iterator call, Error error) {
  if (call->second.state == State::kWaiting) {
    waiting_.erase(call->first);
    End(call, std::move(error));
    return;
  }
  error.delivery = Delivery::kMaybeExecuted;
  [[maybe_unused]] const bool is_new = abandoned_.insert(call->first).second;
  assert(is_new);
  if (abandoned_.size() > kMostAbandoned) {
    ++forgotten_;
    // A patient call may be older than those that were forgotten before.
    newest_forgotten_ = std::max(newest_forgotten_, abandoned_.extract(abandoned_.begin()).value());
  }
  End(call, std::move(error));
  if (limits_.one_at_a_time) {
    // The next request would share the target's buffer with this one, and be overlooked.
    broken_ = MakeError(Code::kUnavailable, "the connection was given up with a call unanswered");
  }
}

/// Whether an answer may be the late one of an abandoned call. There is one for each: a peer that repeats itself is
/// odd.
bool Multiplexer::EndAbandoned(std::uint64_t id) {
  if (abandoned_.erase(id) > 0) return true;
  if (forgotten_ == 0 || id > newest_forgotten_) return false;
  --forgotten_;
  return true;
}

void Multiplexer::Cancel(std::uint64_t id) {
  const auto call = calls_.find(id);
  if (call == calls_.end()) return;
  Error error = CallError(Code::kTimeout, "the call was cancelled", call->second.method, Delivery::kNotSent);
  EndWithoutAnswer(call, std::move(error));
}

bool Multiplexer::IsHeldBack(const Call& call, std::size_t around) const {
  if (written_ == 0) return false;
  return limits_.one_at_a_time || bytes_in_flight_ + around + call.text.size() > limits_.max_request_bytes;
}

void Multiplexer::Write(Call& call, std::string& out) {
  assert(call.state == State::kWaiting);
  call.state = State::kWritten;
  ++written_;
  waiting_.erase(waiting_.begin());
  bytes_in_flight_ += call.text.size();
  out += call.text;
}

/// Writes what waits of a batch as one list, as far as the target takes it in one piece.
void Multiplexer::WriteBatch(std::uint64_t batch, std::string& out) {
  std::size_t values = CountValues(kAroundBatch);
  Call* last = nullptr;
  while (!waiting_.empty()) {
    Call& call = calls_.at(*waiting_.begin());
    values += CountValues(call.text);
    if (call.batch != batch) break;
    if (last != nullptr && (values > limits_.max_request_values || IsHeldBack(call, kAroundBatch.size()))) break;
    // What stands around a request is in flight with it.
    call.text.insert(0, 1, last == nullptr ? '[' : ',');
    call.in_list = true;
    Write(call, out);
    last = &call;
  }
  lists_sent_ = true;
  last->text += ']';
  ++bytes_in_flight_;
  out += ']';
}

std::string Multiplexer::TakeOutput() {
  std::string out;
  while (!waiting_.empty() && !broken_ && out.size() < kWriteAtOnce) {
    Call& call = calls_.at(*waiting_.begin());
    const bool fits = call.text.size() + kAroundBatch.size() <= limits_.max_request_bytes;
    const bool of_batch = call.batch != 0 && limits_.batches && fits;
    if (IsHeldBack(call, of_batch ? kAroundBatch.size() : 0)) break;
    if (of_batch) {
      WriteBatch(call.batch, out);
    } else {
      Write(call, out);
    }
  }
  return out;
}

void Multiplexer::OnInput(std::string_view bytes, TimePoint now) {
  if (broken_) return;
  const bool began = framer_.partial().empty();
  framer_.Append(bytes);
  last_byte_ = now;
  bool cut = false;
  while (auto frame = framer_.Next()) {
    cut = true;
    OnFrame(std::move(*frame));
    if (broken_) return;
  }
  if (began || cut) frame_began_ = now;
  greeted_ = greeted_ || !framer_.partial().empty();
  blanks_ = cut || !framer_.partial().empty() ? 0 : blanks_ + bytes.size();
  if (blanks_ > kMostUnasked) broken_ = MakeError(Code::kProtocol, "the peer sends nothing but blanks");
  CheckForCutAnswer();
  CheckSize(framer_.partial().size(), framer_.partial());
}

void Multiplexer::OnFrame(Frame frame) {
  CheckSize(frame.text().size(), frame.text());
  if (broken_) return;
  switch (frame.kind()) {
    case Frame::Kind::kValue:
      if (lists_sent_ && frame.text().starts_with('[')) {
        OnAnswers(frame);
      } else {
        OnAnswer(std::move(frame));
      }
      break;
    case Frame::Kind::kUnterminated:
      if (CallOf(frame.text()) == calls_.end()) OnOddAnswer("one that never ended");
      EndCallOf(frame.text(), "the target began its answer, and another one before it ended it", Delivery::kAnswered);
      break;
    case Frame::Kind::kGarbage: OnGarbage(frame.text()); break;
  }
  greeted_ = true;
}

void Multiplexer::OnGarbage(std::string_view text) {
  // What stands behind answers may be part of one.
  const bool stranger = !greeted_ && !text.starts_with('{') && !text.starts_with('[');
  broken_ = MakeError(Code::kProtocol, stranger ? "the peer does not speak JSON-RPC; it begins with: " + Greeting(text)
                                                : "the peer sent what is no JSON; no answer behind it can be read");
}

/// An answer that no call can be given to.
void Multiplexer::OnOddAnswer(std::string what) {
  odd_answer_ = std::move(what);
  if (++odd_in_a_row_ > kMostOddInARow)
    broken_ = MakeError(Code::kProtocol,
                        fmt::format("the peer keeps sending answers that nobody asked for, at last {}", odd_answer_));
}

/// The id of the one request that was written and not answered, abandoned ones included, if there is one and no other.
std::optional<std::uint64_t> Multiplexer::OnlyUnanswered() const {
  if (written_ + abandoned_.size() != 1 || forgotten_ > 0) return std::nullopt;
  if (!abandoned_.empty()) return *abandoned_.begin();
  const auto call = std::find_if(calls_.begin(), calls_.end(),
                                 [](const auto& entry) { return entry.second.state == State::kWritten; });
  assert(call != calls_.end());
  return call->first;
}

/// Whose answer it is. An error without an id is about a request that the target could not read; with one under way it
/// is that one.
std::optional<std::uint64_t> Multiplexer::IdOf(const ParsedAnswer& answer) const {
  constexpr int kParseError = -32700;
  constexpr int kInvalidRequest = -32600;
  if (answer.addressee == Addressee::kId) return answer.id;
  const bool unread = answer.is_error && (answer.code == kParseError || answer.code == kInvalidRequest);
  return answer.addressee == Addressee::kNobody && unread ? OnlyUnanswered() : std::nullopt;
}

/// The call that an answer without its end is for: SPDK up to 26.01 leaves the id out of such an answer.
Multiplexer::Calls::iterator Multiplexer::CallOf(std::string_view answer) {
  const std::optional<std::uint64_t> id = HasNullId(answer) ? OnlyUnanswered() : FindId(answer);
  const auto call = id ? calls_.find(*id) : calls_.end();
  return call != calls_.end() && call->second.state == State::kWritten ? call : calls_.end();
}

void Multiplexer::EndCallOf(std::string_view answer, const std::string& why, Delivery delivery) {
  const auto call = CallOf(answer);
  if (call != calls_.end()) End(call, CallError(Code::kProtocol, why, call->second.method, delivery));
}

/// A list answers a batch; each of its answers is one like any other.
void Multiplexer::OnAnswers(const Frame& list) {
  const auto answers = SplitList(list);
  if (!answers) {
    broken_ = answers.error();
    return;
  }
  if (answers->empty()) OnOddAnswer("an empty list");
  for (const std::string_view answer : *answers) {
    if (const auto call = CallOf(answer); call != calls_.end() && !call->second.in_list) {
      broken_ = MakeError(Code::kProtocol, "the peer answered within a list what was not asked in one");
      return;
    }
    OnAnswer(Frame(answer));
    if (broken_) return;
  }
}

void Multiplexer::OnAnswer(Frame frame) {
  Result<ParsedAnswer> answer = ParseAnswer(frame);
  if (!answer) {
    broken_ = answer.error();
    return;
  }
  const std::optional<std::uint64_t> id = IdOf(*answer);
  const auto call = id ? calls_.find(*id) : calls_.end();
  if (call == calls_.end() || call->second.state != State::kWritten) {
    if (id && EndAbandoned(*id)) {
      ++late_answers_;
    } else {
      OnOddAnswer(fmt::format("{} with {}", answer->is_error ? "an error" : "a result",
                              answer->addressee == Addressee::kNobody ? "no id" : "an id that no call has"));
    }
    return;
  }
  odd_in_a_row_ = 0;
  if (!answer->flaw.empty()) {
    End(call, CallError(Code::kProtocol, "the target sent what is no JSON-RPC answer: " + answer->flaw,
                        call->second.method, Delivery::kAnswered));
    return;
  }
  if (answer->is_error) {
    const std::string_view words = WithoutEnd(answer->message);
    std::string text = words.empty()
                           ? fmt::format("the target refused the call with code {} and no words", answer->code)
                           : std::string(words);
    Error error =
        CallError(CodeOf(answer->code, answer->message), std::move(text), call->second.method, Delivery::kAnswered);
    error.rpc_code = answer->code;
    error.rpc_message = std::move(answer->message);
    End(call, std::move(error));
    return;
  }
  Reply reply;
  reply.result_offset = static_cast<std::size_t>(answer->result.data() - frame.text().data());
  reply.result_size = answer->result.size();
  reply.answer = std::move(frame);
  End(call, std::move(reply));
}

void Multiplexer::CheckForCutAnswer() {
  if (limits_.cut_answers_at == 0 || framer_.partial().size() < limits_.cut_answers_at) return;
  const std::string why =
      fmt::format("the answer was cut off at {} bytes, as this release does with longer ones", limits_.cut_answers_at);
  const std::optional<std::uint64_t> id = OnlyUnanswered();
  const auto call = id ? calls_.find(*id) : calls_.end();
  if (call != calls_.end()) End(call, CallError(Code::kProtocol, why, call->second.method, Delivery::kAnswered));
  broken_ = MakeError(Code::kProtocol, why);
}

void Multiplexer::CheckSize(std::size_t answer_bytes, std::string_view answer) {
  if (!IsAsked() && answer_bytes > kMostUnasked) {
    broken_ = MakeError(Code::kProtocol,
                        fmt::format("the peer sent more than {} KiB that nobody asked for", kMostUnasked / 1024));
  } else if (answer_bytes > limits_.max_answer_bytes) {
    const std::string most = SizeText(limits_.max_answer_bytes);
    EndCallOf(answer, fmt::format("the answer is larger than {}, which is the most that is taken", most),
              Delivery::kAnswered);
    broken_ =
        MakeError(Code::kUnavailable, fmt::format("the connection was given up: an answer is larger than {}", most));
  }
}

void Multiplexer::OnDisconnected(const Error& why) {
  while (!calls_.empty()) {
    const auto call = calls_.begin();
    const bool written = call->second.state == State::kWritten;
    Error error = why;
    if (!written && why.code == Code::kProtocol) error.code = Code::kUnavailable;
    error.method = call->second.method;
    error.delivery = written ? Delivery::kMaybeExecuted : Delivery::kNotSent;
    End(call, std::move(error));
  }
  assert(deadlines_.empty() && written_ == 0 && bytes_in_flight_ == 0);
  abandoned_.clear();
  waiting_.clear();
  forgotten_ = newest_forgotten_ = 0;
  framer_.Reset();
  broken_.reset();
  greeted_ = false;
  blanks_ = 0;
  odd_in_a_row_ = 0;
  odd_answer_.clear();
}

/// What is known of the answer that is arriving.
std::string Multiplexer::ProgressText(TimePoint now) const {
  using std::chrono::milliseconds;
  return fmt::format("{} bytes came of it, the last {} ms ago", framer_.partial().size(),
                     std::chrono::duration_cast<milliseconds>(now - last_byte_).count());
}

Error Multiplexer::TimeoutError(Calls::const_iterator call, TimePoint now, std::string_view obstacle) const {
  const std::string& method = call->second.method;
  if (call->second.state != State::kWritten) {
    std::string text = written_ > 0 ? "the deadline passed while earlier calls were unanswered"
                                    : "the deadline passed before the request was sent";
    if (!obstacle.empty()) text += fmt::format(": {}", obstacle);
    return CallError(Code::kTimeout, std::move(text), method, Delivery::kNotSent);
  }
  if (FindId(framer_.partial()) == call->first) {
    return CallError(Code::kTimeout,
                     "the target began its answer and has not ended it by the deadline: " + ProgressText(now), method,
                     Delivery::kNotSent);
  }
  std::string text = "no answer came within the deadline; the target may have carried the call out";
  if (!framer_.partial().empty()) text += fmt::format(" (another answer is arriving: {})", ProgressText(now));
  if (!odd_answer_.empty()) text += fmt::format(" (an answer for nobody came: {})", odd_answer_);
  return CallError(Code::kTimeout, std::move(text), method, Delivery::kNotSent);
}

/// When the answer that is arriving counts as one that never ends.
std::optional<TimePoint> Multiplexer::StuckAt() const {
  if (framer_.partial().empty()) return std::nullopt;
  return std::min(last_byte_ + limits_.answer_stall, frame_began_ + limits_.answer_age);
}

void Multiplexer::OnTime(TimePoint now, std::string_view obstacle) {
  while (!deadlines_.empty() && deadlines_.begin()->first <= now) {
    const auto call = calls_.find(deadlines_.begin()->second);
    assert(call != calls_.end());
    EndWithoutAnswer(call, TimeoutError(call, now, obstacle));
  }
  const std::optional<TimePoint> stuck_at = StuckAt();
  if (broken_ || !stuck_at || *stuck_at > now) return;
  const std::string why = fmt::format(
      "the target began an answer and never ended it{}: {}",
      HasNullId(framer_.partial()) ? ", as SPDK 19.07 to 26.01 do for a request without id" : "", ProgressText(now));
  EndCallOf(framer_.partial(), why, Delivery::kMaybeExecuted);
  broken_ = MakeError(Code::kUnavailable, "the connection was given up: " + why);
}

std::optional<TimePoint> Multiplexer::NextDeadline() const {
  const std::optional<TimePoint> stuck_at = broken_ ? std::nullopt : StuckAt();
  if (deadlines_.empty()) return stuck_at;
  const TimePoint deadline = deadlines_.begin()->first;
  return stuck_at ? std::min(deadline, *stuck_at) : deadline;
}

void Multiplexer::RunHandlers() {
  // Handlers may end further calls, or submit ones that are refused at once. If one throws, the others are called by
  // the next RunHandlers.
  while (!ended_.empty()) {
    auto [handler, result] = std::move(ended_.front());
    ended_.pop_front();
    if (handler) handler(std::move(result));
  }
}

}  // namespace spdkctl::jsonrpc

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

constexpr std::size_t kWriteAtOnce = std::size_t{64} * 1024;
// How much of an odd answer an error quotes.
constexpr std::size_t kShown = 120;

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

}  // namespace

Code CodeOf(int rpc_code, std::string_view message) {
  constexpr int kInvalidState = -1;
  constexpr int kInvalidParams = -32602;
  if (rpc_code == kMethodNotFound) return Code::kUnsupported;
  if (rpc_code == kInvalidState && message.find("Method may only") != std::string_view::npos) return Code::kWrongState;
  if (rpc_code == kInvalidState && message.find("not allowed") != std::string_view::npos) return Code::kWrongState;
  // Many handlers answer -32602 or -32603 with the text of an errno.
  constexpr std::array kTexts = {ENOENT, ENODEV,  ENXIO,     EEXIST, EBUSY, EAGAIN,
                                 EINVAL, ENOTSUP, ETIMEDOUT, EACCES, EPERM};
  for (const int number : kTexts) {
    if (message == ::strerror(number)) return CodeOfErrno(number);
  }
  if (rpc_code < 0 && rpc_code > -4096) return CodeOfErrno(-rpc_code);
  return rpc_code == kInvalidParams ? Code::kInvalidArgument : Code::kInternal;
}

std::uint64_t Multiplexer::Submit(std::string method, const std::string& params, TimePoint deadline, Handler handler) {
  const std::uint64_t id = next_id_++;
  Call call{std::move(method), {}, deadline, std::move(handler)};
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
  waiting_.push_back(id);
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
  const auto [first, last] = deadlines_.equal_range(call->second.deadline);
  const auto deadline = std::find_if(first, last, [&](const auto& entry) { return entry.second == call->first; });
  assert(deadline != last);
  deadlines_.erase(deadline);
  ended_.emplace_back(std::move(call->second.handler), std::move(result));
  calls_.erase(call);
}

/// Ends a call by its deadline or because its caller gave it up.
void Multiplexer::EndWithoutAnswer(Calls::iterator call, Error error) {
  if (call->second.state == State::kWaiting) {
    std::erase(waiting_, call->first);
    End(call, std::move(error));
    return;
  }
  error.delivery = Delivery::kMaybeExecuted;
  [[maybe_unused]] const bool is_new = abandoned_.insert(call->first).second;
  assert(is_new);
  End(call, std::move(error));
  if (limits_.one_at_a_time) {
    // The next request would share the target's buffer with this one, and be overlooked.
    broken_ = MakeError(Code::kUnavailable, "the connection was given up with a call unanswered");
  }
}

void Multiplexer::Cancel(std::uint64_t id) {
  const auto call = calls_.find(id);
  if (call == calls_.end()) return;
  Error error = CallError(Code::kTimeout, "the call was cancelled", call->second.method, Delivery::kNotSent);
  EndWithoutAnswer(call, std::move(error));
}

bool Multiplexer::IsHeldBack(const Call& call) const {
  if (written_ == 0) return false;
  return limits_.one_at_a_time || bytes_in_flight_ + call.text.size() > limits_.max_request_bytes;
}

void Multiplexer::Write(Call& call, std::string& out) {
  assert(call.state == State::kWaiting);
  call.state = State::kWritten;
  ++written_;
  bytes_in_flight_ += call.text.size();
  out += call.text;
}

std::string Multiplexer::TakeOutput() {
  std::string out;
  while (!waiting_.empty() && !broken_ && out.size() < kWriteAtOnce) {
    Call& call = calls_.at(waiting_.front());
    if (IsHeldBack(call)) break;
    waiting_.pop_front();
    Write(call, out);
  }
  return out;
}

void Multiplexer::OnInput(std::string_view bytes) {
  framer_.Append(bytes);
  while (auto frame = framer_.Next()) {
    OnFrame(std::move(*frame));
    if (broken_) return;
  }
  CheckForCutAnswer();
}

void Multiplexer::OnFrame(Frame frame) {
  switch (frame.kind()) {
    case Frame::Kind::kValue: OnAnswer(std::move(frame)); return;
    case Frame::Kind::kUnterminated: odd_answer_ = frame.text().substr(0, kShown); return;
    case Frame::Kind::kGarbage:
      broken_ = MakeError(Code::kProtocol,
                          fmt::format("the peer does not speak JSON-RPC; it sent: {}", frame.text().substr(0, 80)));
  }
}

/// The id of the one request that was written and not answered, abandoned ones included, if there is one and no other.
std::optional<std::uint64_t> Multiplexer::OnlyUnanswered() const {
  if (written_ + abandoned_.size() != 1) return std::nullopt;
  if (!abandoned_.empty()) return *abandoned_.begin();
  const auto call = std::find_if(calls_.begin(), calls_.end(),
                                 [](const auto& entry) { return entry.second.state == State::kWritten; });
  assert(call != calls_.end());
  return call->first;
}

void Multiplexer::OnAnswer(Frame frame) {
  Result<ParsedAnswer> answer = ParseAnswer(frame);
  if (!answer) {
    broken_ = answer.error();
    return;
  }
  // An error without an id is about a request that the target could not read; with one under way it is that one.
  const std::optional<std::uint64_t> id = answer->id ? answer->id : OnlyUnanswered();
  if (id && abandoned_.erase(*id) > 0) {
    ++late_answers_;
    return;
  }
  const auto call = id ? calls_.find(*id) : calls_.end();
  if (call == calls_.end() || call->second.state != State::kWritten) {
    odd_answer_ = frame.text().substr(0, kShown);
    return;
  }
  if (answer->is_error) {
    Error error =
        CallError(CodeOf(answer->code, answer->message), answer->message, call->second.method, Delivery::kAnswered);
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

void Multiplexer::OnDisconnected(const Error& why) {
  while (!calls_.empty()) {
    const auto call = calls_.begin();
    Error error = why;
    error.method = call->second.method;
    error.delivery = call->second.state == State::kWritten ? Delivery::kMaybeExecuted : Delivery::kNotSent;
    End(call, std::move(error));
  }
  assert(deadlines_.empty() && written_ == 0 && bytes_in_flight_ == 0);
  abandoned_.clear();
  waiting_.clear();
  framer_.Reset();
  broken_.reset();
}

Error Multiplexer::TimeoutError(const Call& call) const {
  const std::string_view partial = framer_.partial();
  const bool written = call.state == State::kWritten;
  if (written && !partial.empty()) {
    const bool no_id = partial.find(R"("id":null)") != std::string_view::npos;
    return CallError(
        Code::kProtocol,
        fmt::format("the target began an answer and never ended it{}: {}",
                    no_id ? ", as SPDK 19.07 to 26.01 do for a request without id" : "", partial.substr(0, kShown)),
        call.method, Delivery::kNotSent);
  }
  if (!written) {
    return CallError(Code::kTimeout,
                     written_ > 0 ? "the deadline passed while earlier calls were unanswered"
                                  : "the deadline passed before the request was sent",
                     call.method, Delivery::kNotSent);
  }
  std::string text = "no answer came within the deadline; the target may have carried the call out";
  if (!odd_answer_.empty()) text += fmt::format(" (an answer for nobody came: {})", odd_answer_);
  return CallError(Code::kTimeout, std::move(text), call.method, Delivery::kNotSent);
}

void Multiplexer::OnTime(TimePoint now) {
  while (!deadlines_.empty() && deadlines_.begin()->first <= now) {
    const auto call = calls_.find(deadlines_.begin()->second);
    assert(call != calls_.end());
    Error error = TimeoutError(call->second);
    const bool out_of_step = error.code == Code::kProtocol;
    EndWithoutAnswer(call, std::move(error));
    if (out_of_step && !broken_) broken_ = MakeError(Code::kProtocol, "an answer was begun and never ended");
  }
}

std::optional<TimePoint> Multiplexer::NextDeadline() const {
  if (deadlines_.empty()) return std::nullopt;
  return deadlines_.begin()->first;
}

void Multiplexer::RunHandlers() {
  // Handlers may end further calls, or submit ones that are refused at once.
  while (!ended_.empty()) {
    auto ended = std::exchange(ended_, {});
    for (auto& [handler, result] : ended) {
      if (handler) handler(std::move(result));
    }
  }
}

}  // namespace spdkctl::jsonrpc

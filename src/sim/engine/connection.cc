#include "sim/engine/connection.h"

#include <algorithm>

#include <utility>

#include <fmt/format.h>

#include "base/text.h"
#include "jsonrpc/envelope.h"
#include "sim/engine/envelope.h"
#include "sim/engine/faults.h"
#include "sim/engine/json_end.h"
#include "sim/engine/world.h"
#include "spdkctl/rpc/v1/options.pb.h"
#include "spdkctl/schema/method.h"

namespace spdkctl::sim {
namespace {

constexpr const char* kGarbage = "\x01garbage\x02";
constexpr std::uint32_t kMaxValuesBeforeBatches = 1024;
constexpr const char* kUnusedId = "2147483647";
// How long an answer that is to go behind the next one waits for one.
constexpr std::chrono::seconds kLongestHold{1};
// SPDK keeps answers for whoever does not read them as long as it has memory. Here, no request is taken meanwhile.
constexpr std::size_t kMostUnread = 64U << 20;
constexpr std::size_t kMostOpen = 16384;

bool Has(const std::vector<Fault>& faults, Fault::Kind kind) {
  return std::any_of(faults.begin(), faults.end(), [kind](const Fault& fault) { return fault.kind == kind; });
}

}  // namespace

Connection::Connection(World& world, Dispatcher& dispatcher)
    : world_(world),
      dispatcher_(dispatcher),
      faults_(world.Of<Faults>()),
      wire_(Schema::Get().WireOf(world.options.release)) {}

std::size_t Connection::Room() const {
  const std::size_t used = input_.size() - taken_;
  return closing_ ? 0 : wire_.receive_buffer() - std::min<std::size_t>(wire_.receive_buffer(), used);
}

void Connection::Receive(std::string_view bytes, TimePoint now) {
  input_.erase(0, std::exchange(taken_, 0));
  input_ += bytes;
  // 17.07 looks at one request each time that something arrives.
  if (wire_.one_at_a_time()) {
    if (!closing_) TakeRequest(now);
  } else {
    TakeRequests(now);
  }
  if (!closing_ && !paused_ && input_.size() - taken_ >= wire_.receive_buffer()) Fail();
}

bool Connection::IsFull() const {
  std::size_t unread = output_.size() - sent_ + dripping_.size() + held_.size();
  for (const Delayed& delayed : delayed_) unread += delayed.text.size();
  return unread > kMostUnread || open_.size() > kMostOpen;
}

void Connection::TakeRequests(TimePoint now) {
  paused_ = IsFull();
  while (!closing_ && !paused_ && TakeRequest(now)) paused_ = IsFull();
}

void Connection::Fail() {
  // SPDK drops what it had queued and sends only the newline that ends an answer.
  delayed_.clear();
  dripping_.clear();
  open_.clear();
  output_ = "\n";
  sent_ = 0;
  closing_ = true;
}

/// Cuts the first request off the buffer and handles it. False if there is none that is complete.
bool Connection::TakeRequest(TimePoint now) {
  const std::size_t start = input_.find_first_not_of(" \t\r\n", taken_);
  taken_ = start == std::string::npos ? input_.size() : start;
  if (start == std::string::npos) return false;
  const JsonEnd end = FindJsonEnd(std::string_view(input_).substr(taken_));
  if (end.broken) Fail();
  if (!end.size) return false;
  const std::string text(Trim(std::string_view(input_).substr(taken_, *end.size)));
  taken_ += *end.size;
  if (jsonrpc::CountValues(text) > wire_.max_values()) {
    Fail();
    return false;
  }
  Handle(text, now);
  return true;
}

void Connection::Handle(std::string_view text, TimePoint now) {
  // Batches came with the release that raised the limit.
  const bool batches = wire_.max_values() > kMaxValuesBeforeBatches;
  Exchange exchange;
  if (batches && text.starts_with("[") && text != "[]") {
    const auto requests = SplitBatch(text);
    if (!requests) return Fail();
    exchange.batch = true;
    for (const std::string& request : *requests) exchange.calls.push_back(Begin(request));
  } else {
    exchange.calls.push_back(Begin(text));
  }
  if (!closing_ && !Finish(exchange, now)) open_.push_back(std::move(exchange));
}

bool Connection::Misbehave(const Call& call) {
  const auto fatal = std::find_if(call.faults.begin(), call.faults.end(), [](const Fault& fault) {
    return fault.kind == Fault::Kind::kCrash || fault.kind == Fault::Kind::kFreeze;
  });
  if (fatal == call.faults.end()) return false;
  if (fatal->kind == Fault::Kind::kCrash) world_.Crash(fatal->status);
  if (fatal->kind == Fault::Kind::kFreeze) world_.frozen = true;
  return true;
}

Connection::Call Connection::Begin(std::string_view request) {
  Call call;
  const auto envelope = ReadEnvelope(request);
  if (!envelope) {
    call.answer = InvalidRequestAnswer("null");
    return call;
  }
  const std::string& method = envelope->method;
  call.id = envelope->id.value_or("null");
  call.has_id = call.id != "null";
  // Parameters have to be an object, a list or null. The refusal has the request's id.
  const char first = envelope->params ? envelope->params->front() : 'n';
  if (first != '{' && first != '[' && first != 'n') {
    call.answer = InvalidRequestAnswer(call.id);
    return call;
  }
  call.faults = faults_.Next(method);
  if (Misbehave(call)) return call;
  const auto refused = std::find_if(call.faults.begin(), call.faults.end(),
                                    [](const Fault& fault) { return fault.kind == Fault::Kind::kError; });
  if (refused != call.faults.end()) {
    call.answer = ErrorAnswer(call.id, refused->code, refused->text);
    return call;
  }
  End(call,
      dispatcher_.Call(method, envelope->params ? std::optional<std::string_view>(*envelope->params) : std::nullopt));
  return call;
}

void Connection::End(Call& call, Outcome outcome) {
  if (outcome.later) {
    call.later = std::move(outcome.later);
    return;
  }
  call.later = nullptr;
  if (Has(call.faults, Fault::Kind::kDrop) || (world_.ending && wire_.kill_closes())) closing_ = true;
  const bool silent = closing_ || Has(call.faults, Fault::Kind::kHang);
  const std::string id = Has(call.faults, Fault::Kind::kWrongId) ? kUnusedId : call.id;
  if (silent) {
    call.answer = "";
  } else if (outcome.error) {
    call.answer = ErrorAnswer(id, outcome.error->code, outcome.error->message);
  } else if (!call.has_id) {
    call.answer = wire_.unterminated_answers()
                      ? fmt::format(R"({{"jsonrpc":"2.0","id":{},"result":{})", id, *outcome.result)
                      : "";
  } else {
    call.answer = fmt::format(R"({{"jsonrpc":"2.0","id":{},"result":{}}})", id, *outcome.result);
  }
}

void Connection::Poll(TimePoint now) {
  for (auto it = open_.begin(); it != open_.end();) {
    for (Call& call : it->calls) {
      if (!call.later) continue;
      if (auto outcome = call.later()) End(call, std::move(*outcome));
    }
    it = closing_ || Finish(*it, now) ? open_.erase(it) : std::next(it);
  }
  if (paused_) TakeRequests(now);
}

bool Connection::Finish(Exchange& exchange, TimePoint now) {
  std::vector<std::string> answers;
  std::vector<Fault> faults;
  for (Call& call : exchange.calls) {
    if (!call.answer) return false;
    if (!call.answer->empty()) answers.push_back(std::move(*call.answer));
    faults.insert(faults.end(), call.faults.begin(), call.faults.end());
  }
  if (answers.empty()) return true;
  Send(exchange.batch ? fmt::format("[{}]", Join(answers, ",")) : std::move(answers.front()), faults, now);
  return true;
}

void Connection::Queue(std::string_view text) {
  // Answers do not overtake one that is sent byte by byte.
  std::string& queue = dripping_.empty() ? output_ : dripping_;
  queue += text;
}

void Connection::Send(std::string text, const std::vector<Fault>& faults, TimePoint now) {
  if (Has(faults, Fault::Kind::kGarbage)) text = kGarbage;
  if (Has(faults, Fault::Kind::kCut)) text.pop_back();
  if (wire_.cut_answers_at() != 0 && text.size() > wire_.cut_answers_at()) {
    text.resize(wire_.cut_answers_at());
  } else if (text.ends_with("}") || text.ends_with("]")) {
    text += '\n';
  }
  if (Has(faults, Fault::Kind::kTwice)) text += std::string(text);
  for (const Fault& fault : faults) {
    if (fault.kind != Fault::Kind::kDelay) continue;
    delayed_.push_back({now + fault.delay, std::move(text)});
    return;
  }
  if (Has(faults, Fault::Kind::kReorder)) {
    held_ += text;
    delayed_.push_back({now + kLongestHold, ""});
    return;
  }
  if (Has(faults, Fault::Kind::kSplit)) {
    dripping_ += text;
  } else {
    Queue(text);
  }
  if (!held_.empty()) Queue(std::exchange(held_, {}));
}

std::string_view Connection::Output(TimePoint now) {
  for (auto it = delayed_.begin(); it != delayed_.end();) {
    if (it->due > now) {
      ++it;
      continue;
    }
    Queue(it->text.empty() ? std::exchange(held_, {}) : it->text);
    it = delayed_.erase(it);
  }
  if (output_.empty() && !dripping_.empty()) {
    output_ = dripping_.front();
    dripping_.erase(0, 1);
  }
  return std::string_view(output_).substr(sent_);
}

void Connection::Sent(std::size_t bytes) {
  sent_ += bytes;
  if (sent_ < output_.size()) return;
  output_.clear();
  sent_ = 0;
}

std::optional<TimePoint> Connection::NextDue() const {
  std::optional<TimePoint> next;
  for (const Delayed& delayed : delayed_) next = next ? std::min(*next, delayed.due) : delayed.due;
  return next;
}

}  // namespace spdkctl::sim

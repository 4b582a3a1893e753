#include "transport/channel.h"

#include <algorithm>
#include <exception>
#include <new>
#include <utility>

#include <fmt/format.h>
#include <boost/asio/error.hpp>
#include <boost/asio/post.hpp>

namespace spdkctl::transport {
namespace {

using boost::system::error_code;

constexpr std::chrono::milliseconds kFirstBackoff{50};
constexpr std::chrono::milliseconds kLongestBackoff{2000};

}  // namespace

/// A run of Pump. If a handler throws, what is left to do is done by another one.
class Channel::Pumping {
 public:
  explicit Pumping(Channel& channel) : channel_(channel) { channel_.pumping_ = true; }
  ~Pumping() {
    channel_.pumping_ = false;
    if (std::uncaught_exceptions() > exceptions_) channel_.PostPump();
  }
  Pumping(const Pumping&) = delete;
  Pumping& operator=(const Pumping&) = delete;

 private:
  Channel& channel_;
  int exceptions_ = std::uncaught_exceptions();
};

Channel::Channel(const asio::any_io_executor& executor, Address address)
    : strand_(asio::make_strand(executor)),
      address_(std::move(address)),
      deadline_timer_(strand_),
      backoff_timer_(strand_) {}

Channel::~Channel() { Disconnect(); }

std::uint64_t Channel::Send(std::string method, const std::string& params, jsonrpc::TimePoint deadline,
                            std::uint64_t generation, jsonrpc::Handler handler, std::uint64_t batch) {
  const bool closed = state_ == State::kClosed;
  if (closed || (generation != 0 && (generation != generation_ || state_ != State::kConnected))) {
    Error error =
        MakeError(Code::kUnavailable, closed ? closed_because_ : "the connection was lost before the request was sent");
    error.method = std::move(method);
    asio::post(strand_, [handler = std::move(handler), error = std::move(error)] { handler(error); });
    return 0;
  }
  const std::uint64_t id = multiplexer_.Submit(std::move(method), params, deadline, std::move(handler), batch);
  if (state_ == State::kDisconnected) Connect();
  // Posted, so that no handler runs before Send returns, and requests that are made together are written together.
  PostPump();
  return id;
}

void Channel::Open(std::function<void(Result<void>)> opened) {
  if (state_ == State::kClosed) {
    Error why = MakeError(Code::kUnavailable, closed_because_);
    asio::post(strand_, [opened = std::move(opened), why = std::move(why)] { opened(why); });
    return;
  }
  openers_.push_back(std::move(opened));
  if (state_ == State::kDisconnected) Connect();
  asio::post(strand_, [self = shared_from_this()] {
    if (self->state_ == State::kConnected) self->TellOpened({});
    self->Pump();
  });
}

void Channel::StopOpening(const Error& why) {
  TellOpened(why);
  Pump();
}

void Channel::Drop(const Error& why) {
  if (state_ != State::kClosed) Lost(why);
  Pump();
}

void Channel::TellOpened(const Result<void>& outcome) {
  for (const auto& opened : std::exchange(openers_, {})) opened(outcome);
}

void Channel::Cancel(std::uint64_t id) {
  multiplexer_.Cancel(id);
  Pump();
}

void Channel::SetLimits(const jsonrpc::Limits& limits) { multiplexer_.SetLimits(limits); }

void Channel::Connect() {
  state_ = State::kConnecting;
  connection_ = std::make_shared<Connection>(strand_, address_, EventsOf());
  connection_->Open();
}

Connection::Events Channel::EventsOf() {
  const auto weak = weak_from_this();
  Connection::Events events;
  events.opened = [weak](const Result<void>& opened) {
    if (const auto self = weak.lock()) self->OnOpened(opened);
  };
  events.received = [weak](std::string_view bytes) {
    if (const auto self = weak.lock()) self->OnReceived(bytes);
  };
  events.written = [weak] {
    const auto self = weak.lock();
    if (!self) return;
    self->writing_ = false;
    self->Pump();
  };
  events.lost = [weak](const error_code& error) {
    if (const auto self = weak.lock()) self->OnLost(error);
  };
  return events;
}

void Channel::OnOpened(const Result<void>& opened) {
  if (!opened) return OnConnectFailed(opened.error());
  state_ = State::kConnected;
  backoff_ = std::chrono::milliseconds{0};
  ++generation_;
  connection_->Read();
  TellOpened({});
  Pump();
}

void Channel::OnConnectFailed(const Error& why) {
  Disconnect();
  state_ = State::kBackingOff;
  backoff_ = std::clamp(backoff_ * 2, kFirstBackoff, kLongestBackoff);
  multiplexer_.OnDisconnected(why);
  backoff_timer_.expires_after(backoff_);
  backoff_timer_.async_wait([weak = weak_from_this()](const error_code& cancelled) {
    const auto self = weak.lock();
    if (cancelled || !self || self->state_ != State::kBackingOff) return;
    self->state_ = State::kDisconnected;
    if (self->IsWanted()) self->Connect();
  });
  TellOpened(why);
  Pump();
}

/// Gives the connection up, whatever it has under way.
void Channel::Disconnect() {
  if (connection_) connection_->Close();
  connection_.reset();
  writing_ = false;
}

void Channel::Lost(const Error& why) {
  Disconnect();
  state_ = State::kDisconnected;
  multiplexer_.OnDisconnected(why);
}

void Channel::Close(const std::string& why) {
  if (state_ == State::kClosed) return;
  backoff_timer_.cancel();
  const Error error = MakeError(Code::kUnavailable, why);
  Lost(error);
  state_ = State::kClosed;
  closed_because_ = why;
  TellOpened(error);
  Pump();
}

void Channel::OnReceived(std::string_view bytes) {
  try {
    multiplexer_.OnInput(bytes, std::chrono::steady_clock::now());
  } catch (const std::bad_alloc&) {
    Lost(MakeError(Code::kInternal, "the connection was given up: there is no memory for what the target answers"));
    return Pump();
  }
  connection_->Read();
  Pump();
}

void Channel::OnLost(const error_code& error) {
  Lost(MakeError(Code::kUnavailable, error == asio::error::eof ? "the target closed the connection"
                                                               : "the connection was lost: " + error.message()));
  Pump();
}

void Channel::Write() {
  if (writing_ || state_ != State::kConnected) return;
  std::string output = multiplexer_.TakeOutput();
  if (output.empty()) return;
  writing_ = true;
  connection_->Write(std::move(output));
}

void Channel::PostPump() {
  asio::post(strand_, [weak = weak_from_this()] {
    if (const auto self = weak.lock()) self->Pump();
  });
}

/// Runs after anything has happened: it delivers what ended, gives up a connection that is out of step or that nobody
/// waits for, writes, and sets the clock.
void Channel::Pump() {
  if (pumping_) return;
  const Pumping pumping(*this);
  multiplexer_.RunHandlers();
  late_answers_ = multiplexer_.late_answers();
  if (multiplexer_.broken()) {
    const Error why = *multiplexer_.broken();
    Lost(why);
    multiplexer_.RunHandlers();
  }
  if (state_ == State::kConnecting && connection_->retrying() && !IsWanted())
    Lost(MakeError(Code::kUnavailable, "nobody waits for it"));
  if (state_ == State::kDisconnected && IsWanted()) Connect();
  Write();
  ArmTimer();
}

/// The timer is set anew for what comes earlier only. What it was set for is mostly over by then, which costs less than
/// setting it for each answer.
void Channel::ArmTimer() {
  const jsonrpc::TimePoint next = multiplexer_.NextDeadline().value_or(jsonrpc::TimePoint::max());
  const bool idle = next == jsonrpc::TimePoint::max();
  if (next == armed_for_ || (!idle && next > armed_for_)) return;
  armed_for_ = next;
  if (idle) {
    deadline_timer_.cancel();
    return;
  }
  deadline_timer_.expires_at(next);
  deadline_timer_.async_wait([weak = weak_from_this()](const error_code& cancelled) {
    const auto self = weak.lock();
    if (cancelled || !self) return;
    self->armed_for_ = jsonrpc::TimePoint::max();
    self->multiplexer_.OnTime(std::chrono::steady_clock::now(), self->obstacle());
    self->Pump();
  });
}

}  // namespace spdkctl::transport

#include "transport/channel.h"

#include <algorithm>
#include <utility>

#include <sys/socket.h>

#include <fmt/format.h>
#include <boost/asio/bind_executor.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/local/stream_protocol.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>

namespace spdkctl::transport {
namespace {

using boost::system::error_code;

constexpr std::size_t kReadSize = std::size_t{256} * 1024;
constexpr std::chrono::milliseconds kFirstBackoff{50};
constexpr std::chrono::milliseconds kLongestBackoff{2000};

Code CodeOf(const error_code& error) {
  if (error == asio::error::access_denied || error == boost::system::errc::operation_not_permitted)
    return Code::kPermission;
  return Code::kUnavailable;
}

int OsErrorOf(const error_code& error) {
  return error.category() == boost::system::system_category() ? error.value() : 0;
}

std::string Describe(const Address& address, const error_code& error) {
  const std::string where = address.ToString();
  if (error == asio::error::access_denied)
    return fmt::format("no permission to open {}; your user or group needs write access to the socket", where);
  if (error == boost::system::errc::no_such_file_or_directory)
    return fmt::format("no target at {}: there is no such socket", where);
  if (error == asio::error::connection_refused) return fmt::format("no target at {}: nothing listens there", where);
  return fmt::format("cannot connect to {}: {}", where, error.message());
}

}  // namespace

Channel::Channel(const asio::any_io_executor& executor, Address address)
    : strand_(asio::make_strand(executor)),
      address_(std::move(address)),
      socket_(strand_),
      resolver_(strand_),
      deadline_timer_(strand_),
      backoff_timer_(strand_) {}

std::uint64_t Channel::Send(std::string method, const std::string& params, jsonrpc::TimePoint deadline,
                            std::uint64_t generation, jsonrpc::Handler handler) {
  const bool closed = state_ == State::kClosed;
  if (closed || (generation != 0 && (generation != generation_ || state_ != State::kConnected))) {
    Error error =
        MakeError(Code::kUnavailable, closed ? closed_because_ : "the connection was lost before the request was sent");
    error.method = std::move(method);
    asio::post(strand_, [handler = std::move(handler), error = std::move(error)] { handler(error); });
    return 0;
  }
  const std::uint64_t id = multiplexer_.Submit(std::move(method), params, deadline, std::move(handler));
  if (state_ == State::kDisconnected) Connect();
  // Posted, so that no handler runs before Send returns, and requests that are made together are written together.
  asio::post(strand_, [self = shared_from_this()] { self->Pump(); });
  return id;
}

void Channel::Open(std::function<void(Result<void>)> opened) {
  if (state_ == State::kClosed) {
    asio::post(strand_,
               [opened = std::move(opened), why = MakeError(Code::kUnavailable, closed_because_)] { opened(why); });
    return;
  }
  openers_.push_back(std::move(opened));
  if (state_ == State::kDisconnected) Connect();
  asio::post(strand_, [self = shared_from_this()] {
    if (self->state_ == State::kConnected) self->TellOpened({});
    self->Pump();
  });
}

pid_t Channel::peer() {
  ucred credentials = {};
  socklen_t size = sizeof(credentials);
  const bool known =
      address_.is_unix() && ::getsockopt(socket_.native_handle(), SOL_SOCKET, SO_PEERCRED, &credentials, &size) == 0;
  return known ? credentials.pid : 0;
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
  ++attempt_;
  if (address_.is_unix()) {
    ConnectTo({asio::local::stream_protocol::endpoint(address_.path)}, 0);
    return;
  }
  resolver_.async_resolve(address_.host, std::to_string(address_.port),
                          [self = shared_from_this(), attempt = attempt_](
                              const error_code& error, const asio::ip::tcp::resolver::results_type& results) {
                            if (attempt != self->attempt_) return;
                            if (error) return self->OnConnectFailed(error);
                            std::vector<asio::generic::stream_protocol::endpoint> endpoints;
                            for (const auto& entry : results) endpoints.emplace_back(entry.endpoint());
                            self->ConnectTo(std::move(endpoints), 0);
                          });
}

void Channel::ConnectTo(std::vector<asio::generic::stream_protocol::endpoint> endpoints, std::size_t index) {
  const asio::generic::stream_protocol::endpoint endpoint = endpoints.at(index);
  error_code ignored;
  socket_.close(ignored);
  auto next = [self = shared_from_this(), attempt = attempt_, endpoints = std::move(endpoints),
               index](const error_code& error) mutable {
    if (attempt != self->attempt_) return;
    if (!error) return self->OnConnected();
    if (index + 1 < endpoints.size()) return self->ConnectTo(std::move(endpoints), index + 1);
    self->OnConnectFailed(error);
  };
  socket_.async_connect(endpoint, std::move(next));
}

void Channel::OnConnected() {
  state_ = State::kConnected;
  backoff_ = std::chrono::milliseconds{0};
  ++generation_;
  // Not filled with zeros, which would take longer than most answers.
  if (!read_buffer_) read_buffer_.reset(new char[kReadSize]);
  Read();
  TellOpened({});
  Pump();
}

void Channel::OnConnectFailed(const error_code& error) {
  ++attempt_;
  error_code ignored;
  socket_.close(ignored);
  state_ = State::kBackingOff;
  backoff_ = std::clamp(backoff_ * 2, kFirstBackoff, kLongestBackoff);
  Error why = MakeError(CodeOf(error), Describe(address_, error));
  why.os_error = OsErrorOf(error);
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

void Channel::Lost(const std::string& why) { Lost(MakeError(Code::kUnavailable, why)); }

void Channel::Lost(const Error& why) {
  ++attempt_;
  error_code ignored;
  socket_.close(ignored);
  state_ = State::kDisconnected;
  writing_ = false;
  multiplexer_.OnDisconnected(why);
}

void Channel::Close(const std::string& why) {
  if (state_ == State::kClosed) return;
  backoff_timer_.cancel();
  Lost(why);
  state_ = State::kClosed;
  closed_because_ = why;
  TellOpened(MakeError(Code::kUnavailable, why));
  Pump();
}

void Channel::Read() {
  socket_.async_read_some(asio::buffer(read_buffer_.get(), kReadSize),
                          [weak = weak_from_this(), attempt = attempt_](const error_code& error, std::size_t size) {
                            const auto self = weak.lock();
                            if (!self || attempt != self->attempt_) return;
                            if (error) {
                              self->Lost(error == asio::error::eof ? "the target closed the connection"
                                                                   : "the connection was lost: " + error.message());
                              return self->Pump();
                            }
                            self->multiplexer_.OnInput({self->read_buffer_.get(), size});
                            self->Read();
                            self->Pump();
                          });
}

void Channel::Write() {
  if (writing_ || state_ != State::kConnected) return;
  write_buffer_ = multiplexer_.TakeOutput();
  if (write_buffer_.empty()) return;
  writing_ = true;
  asio::async_write(socket_, asio::buffer(write_buffer_),
                    [weak = weak_from_this(), attempt = attempt_](const error_code& error, std::size_t) {
                      const auto self = weak.lock();
                      if (!self || attempt != self->attempt_) return;
                      self->writing_ = false;
                      // Reading fails too, and by then has what the target said last.
                      if (!error) self->Pump();
                    });
}

/// Runs after anything has happened: it delivers what ended, gives up a connection that is out of step, writes, and
/// sets the clock.
void Channel::Pump() {
  if (pumping_) return;
  pumping_ = true;
  multiplexer_.RunHandlers();
  late_answers_ = multiplexer_.late_answers();
  if (multiplexer_.broken()) {
    const Error why = *multiplexer_.broken();
    Lost(why);
    multiplexer_.RunHandlers();
  }
  if (state_ == State::kDisconnected && IsWanted()) Connect();
  Write();
  ArmTimer();
  pumping_ = false;
}

void Channel::ArmTimer() {
  const jsonrpc::TimePoint next = multiplexer_.NextDeadline().value_or(jsonrpc::TimePoint::max());
  if (next == armed_for_) return;
  armed_for_ = next;
  if (next == jsonrpc::TimePoint::max()) {
    deadline_timer_.cancel();
    return;
  }
  deadline_timer_.expires_at(next);
  deadline_timer_.async_wait([weak = weak_from_this()](const error_code& cancelled) {
    const auto self = weak.lock();
    if (cancelled || !self) return;
    self->armed_for_ = jsonrpc::TimePoint::max();
    self->multiplexer_.OnTime(std::chrono::steady_clock::now());
    self->Pump();
  });
}

}  // namespace spdkctl::transport

#include "transport/connection.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <unistd.h>

#include <fmt/format.h>
#include <boost/asio/buffer.hpp>
#include <boost/asio/error.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/local/stream_protocol.hpp>
#include <boost/asio/post.hpp>

namespace spdkctl::transport {
namespace {

using boost::system::error_code;
using std::chrono::milliseconds;

// A full queue of connections empties when the target's poller runs, every 4 ms; when it is stopped, nothing helps.
constexpr milliseconds kFirstRetry{5};
constexpr milliseconds kLongestRetry{100};

// A host that went away is noticed after 25 s, with calls under way and without.
constexpr int kKeepaliveIdleSeconds = 10;
constexpr int kKeepaliveIntervalSeconds = 5;
constexpr int kKeepaliveProbes = 3;
constexpr unsigned kUnacknowledgedMs = 25'000;

error_code LastError() { return {errno, boost::system::system_category()}; }

Code CodeOf(const error_code& error) {
  if (error == asio::error::access_denied || error == boost::system::errc::operation_not_permitted)
    return Code::kPermission;
  return Code::kUnavailable;
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

Error ConnectError(const Address& address, const error_code& error) {
  Error why = MakeError(CodeOf(error), Describe(address, error));
  why.os_error = error.category() == boost::system::system_category() ? error.value() : 0;
  return why;
}

/// The name that the kernel has for a Unix socket; an abstract one, which people write with an @, begins with a zero.
std::string KernelNameOf(const std::string& path) {
  return path.starts_with('@') ? std::string(1, '\0') + path.substr(1) : path;
}

template <class T>
void Set(int fd, int level, int option, T value) {
  // Where the kernel has no such option the connection is as good as it was without.
  static_cast<void>(::setsockopt(fd, level, option, &value, sizeof(value)));
}

void WatchThePeer(int fd) {
  Set(fd, SOL_SOCKET, SO_KEEPALIVE, 1);
  Set(fd, IPPROTO_TCP, TCP_KEEPIDLE, kKeepaliveIdleSeconds);
  Set(fd, IPPROTO_TCP, TCP_KEEPINTVL, kKeepaliveIntervalSeconds);
  Set(fd, IPPROTO_TCP, TCP_KEEPCNT, kKeepaliveProbes);
  Set(fd, IPPROTO_TCP, TCP_USER_TIMEOUT, kUnacknowledgedMs);
  // A request is written whole; there is nothing to wait for.
  Set(fd, IPPROTO_TCP, TCP_NODELAY, 1);
}

/// What came of a connect that was under way.
error_code PendingError(int fd) {
  int error = 0;
  socklen_t size = sizeof(error);
  if (::getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &size) != 0) return LastError();
  return {error, boost::system::system_category()};
}

}  // namespace

Connection::Connection(const Strand& strand, Address address, Events events)
    : strand_(strand),
      address_(std::move(address)),
      events_(std::move(events)),
      socket_(strand),
      retry_timer_(strand) {}

void Connection::PostOpened(Result<void> outcome) {
  asio::post(strand_, [self = shared_from_this(), outcome = std::move(outcome)] {
    if (!self->closed_) self->events_.opened(outcome);
  });
}

void Connection::Open() {
  if (address_.is_unix())
    return OnFound(std::vector<Endpoint>{asio::local::stream_protocol::endpoint(KernelNameOf(address_.path))});
  // An address that a client was given as a text that is none (address_text.h).
  if (address_.port == 0) {
    const auto address = Address::Parse(address_.host);
    return PostOpened(address ? MakeError(Code::kInvalidArgument, "port 0 is none to connect to") : address.error());
  }
  obstacle_ = fmt::format("the host {} has not been found yet", address_.host);
  lookup_ = std::make_unique<Lookup>(strand_, address_.host, address_.port,
                                     [weak = weak_from_this()](Result<std::vector<Endpoint>> found) {
                                       const auto self = weak.lock();
                                       if (self && !self->closed_) self->OnFound(std::move(found));
                                     });
}

void Connection::OnFound(Result<std::vector<Endpoint>> found) {
  if (!found) return PostOpened(std::move(found).error());
  endpoints_ = std::move(*found);
  ConnectTo(0);
}

/// The socket is made here and not by Asio, which leaves it open in programs that this one executes.
void Connection::ConnectTo(std::size_t index) {
  const Endpoint& endpoint = endpoints_.at(index);
  error_code error;
  parents_socket_.Release();
  socket_.close(error);
  const int family = endpoint.protocol().family();
  const int fd = ::socket(family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, endpoint.protocol().protocol());
  if (fd < 0) return OnConnectResult(index, LastError());
  if (family != AF_UNIX) WatchThePeer(fd);
  socket_.assign(endpoint.protocol(), fd, error);
  if (error) {
    ::close(fd);
    return OnConnectResult(index, error);
  }
  parents_socket_.Hold(fd);
  obstacle_ = fmt::format("{} has not accepted the connection yet", address_.ToString());
  TryConnect(index);
}

void Connection::TryConnect(std::size_t index) {
  const Endpoint& endpoint = endpoints_.at(index);
  const int fd = socket_.native_handle();
  if (::connect(fd, endpoint.data(), static_cast<socklen_t>(endpoint.size())) == 0) return OnConnectResult(index, {});
  // Nothing says when a Unix socket that says EAGAIN would take one more. Waiting for it to be writable, as Asio does,
  // ends at once, with a socket that is not connected.
  if (address_.is_unix() && (errno == EAGAIN || errno == EINTR)) return TryLater(index);
  if (errno != EINPROGRESS && errno != EINTR) return OnConnectResult(index, LastError());
  socket_.async_wait(asio::socket_base::wait_write, [self = shared_from_this(), index](const error_code& error) {
    if (!self->closed_) self->OnConnectResult(index, error ? error : PendingError(self->socket_.native_handle()));
  });
}

void Connection::TryLater(std::size_t index) {
  obstacle_ = fmt::format(
      "{} takes no more connections: its queue of them is full, as when the target is stopped, hangs, or has too many "
      "clients",
      address_.ToString());
  retry_after_ = std::clamp(retry_after_ * 2, kFirstRetry, kLongestRetry);
  retry_timer_.expires_after(retry_after_);
  retry_timer_.async_wait([self = shared_from_this(), index](const error_code& cancelled) {
    if (!cancelled && !self->closed_) self->TryConnect(index);
  });
}

void Connection::OnConnectResult(std::size_t index, const error_code& error) {
  if (!error) {
    obstacle_.clear();
    return PostOpened({});
  }
  if (index + 1 < endpoints_.size()) return ConnectTo(index + 1);
  PostOpened(ConnectError(address_, error));
}

void Connection::Read() {
  // Not filled with zeros, which would take longer than most answers.
  if (!read_buffer_) read_buffer_.reset(new char[kReadSize]);
  socket_.async_read_some(asio::buffer(read_buffer_.get(), kReadSize),
                          [self = shared_from_this()](const error_code& error, std::size_t size) {
                            if (self->closed_) return;
                            if (error) return self->events_.lost(error);
                            self->events_.received({self->read_buffer_.get(), size});
                          });
}

void Connection::Write(std::string bytes) {
  write_buffer_ = std::move(bytes);
  written_ = 0;
  WriteRest();
}

void Connection::WriteRest() {
  socket_.async_write_some(asio::buffer(write_buffer_.data() + written_, write_buffer_.size() - written_),
                           [self = shared_from_this()](const error_code& error, std::size_t size) {
                             if (self->closed_ || error) return;
                             self->written_ += size;
                             if (self->written_ < self->write_buffer_.size()) return self->WriteRest();
                             self->events_.written();
                           });
}

void Connection::Close() {
  closed_ = true;
  lookup_.reset();
  retry_timer_.cancel();
  parents_socket_.Release();
  error_code ignored;
  socket_.close(ignored);
}

Peer Connection::peer() {
  Peer peer;
  if (address_.is_unix()) {
    ucred credentials = {};
    socklen_t size = sizeof(credentials);
    const bool known = ::getsockopt(socket_.native_handle(), SOL_SOCKET, SO_PEERCRED, &credentials, &size) == 0;
    if (known) peer = {credentials.pid, credentials.uid, {}};
    return peer;
  }
  error_code failed;
  const Endpoint other = socket_.remote_endpoint(failed);
  asio::ip::tcp::endpoint endpoint;
  if (failed || other.size() > endpoint.capacity()) return peer;
  std::memcpy(endpoint.data(), other.data(), other.size());
  peer.tcp = Address{{}, endpoint.address().to_string(), endpoint.port()}.ToString();
  return peer;
}

}  // namespace spdkctl::transport

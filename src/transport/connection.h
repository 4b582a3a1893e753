#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <sys/socket.h>
#include <sys/types.h>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/generic/stream_protocol.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <boost/system/error_code.hpp>

#include "spdkctl/base/address.h"
#include "spdkctl/base/peer.h"
#include "transport/lookup.h"
#include "transport/parents_socket.h"

namespace spdkctl::transport {

/// One connection from its making to its end, never used again: the socket, and the buffers that the kernel's
/// operations read and write. Operations hold it, so that what an old connection has under way cannot touch a newer
/// one. All functions run on the strand.
class Connection : public std::enable_shared_from_this<Connection> {
 public:
  using Strand = asio::strand<asio::any_io_executor>;
  /// What happens to it; called on the strand, never from within a function of this class, never after Close.
  struct Events {
    /// Once: it stands, or could not be made.
    std::function<void(Result<void>)> opened;
    /// Once for each Read.
    std::function<void(std::string_view)> received;
    /// Once for each Write that was written whole. One that fails is not told of: reading fails too, and by then has
    /// what the target said last.
    std::function<void()> written;
    /// A Read found that the connection is over.
    std::function<void(const boost::system::error_code&)> lost;
  };

  Connection(const Strand& strand, Address address, Events events);

  /// Connects. A Unix socket whose queue of connections is full is tried until Close.
  void Open();
  /// One at a time.
  void Read();
  /// One at a time.
  void Write(std::string bytes);
  void Close();

  /// Why `opened` has not come yet, if it is known; else empty.
  [[nodiscard]] std::string_view obstacle() const { return obstacle_; }
  /// Whether it waits for a full queue to have room, which may take for ever.
  [[nodiscard]] bool retrying() const { return retry_after_.count() > 0 && !obstacle_.empty(); }
  /// Who is at the other end.
  [[nodiscard]] Peer peer();

 private:
  void OnFound(Result<std::vector<Endpoint>> found);
  void ConnectTo(std::size_t index);
  void TryConnect(std::size_t index);
  void OnConnectResult(std::size_t index, const boost::system::error_code& error);
  void TryLater(std::size_t index);
  void PostOpened(Result<void> outcome);
  void WriteRest();

  static constexpr std::size_t kReadSize = std::size_t{256} * 1024;

  Strand strand_;
  Address address_;
  Events events_;
  asio::generic::stream_protocol::socket socket_;
  ParentsSocket parents_socket_;
  asio::steady_timer retry_timer_;
  std::unique_ptr<Lookup> lookup_;
  std::vector<Endpoint> endpoints_;
  std::chrono::milliseconds retry_after_{0};
  std::string obstacle_;
  bool closed_ = false;
  std::unique_ptr<char[]> read_buffer_;
  std::string write_buffer_;
  std::size_t written_ = 0;  ///< How much of write_buffer_ is.
};

}  // namespace spdkctl::transport

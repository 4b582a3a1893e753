#pragma once

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

#include "jsonrpc/envelope.h"
#include "jsonrpc/framer.h"
#include "spdkctl/base/address.h"

namespace spdkctl {

/// A peer at a Unix socket of its own that plays a script to each client, in a thread for each. It does what no target
/// should; what it is asked it need not read.
class HostilePeer {
 public:
  /// One client, as its script sees it. Everything ends when the client or the peer goes.
  class Client {
   public:
    Client(int socket, std::atomic<std::uint64_t>& sent) : socket_(socket), sent_(sent) {}
    ~Client() { ::close(socket_); }
    Client(const Client&) = delete;
    Client& operator=(const Client&) = delete;

    /// The next request; nothing when the client has gone.
    std::optional<std::string> Request() {
      for (;;) {
        if (auto frame = requests_.Next()) return std::string(frame->text());
        char bytes[4096];
        const ssize_t size = ::recv(socket_, bytes, sizeof(bytes), 0);
        if (size <= 0) return std::nullopt;
        requests_.Append({bytes, static_cast<std::size_t>(size)});
      }
    }
    /// The id of the next request as text, "0" when the client has gone.
    std::string NextId() {
      const auto request = Request();
      return std::to_string(request ? jsonrpc::FindId(*request).value_or(0) : 0);
    }

    /// False when the client has gone.
    bool Send(std::string_view bytes) {
      while (!bytes.empty()) {
        const ssize_t size = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (size <= 0) return false;
        sent_ += static_cast<std::uint64_t>(size);
        bytes.remove_prefix(static_cast<std::size_t>(size));
      }
      return true;
    }
    bool SendByteByByte(std::string_view bytes) {
      for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (!Send(bytes.substr(i, 1))) return false;
      }
      return true;
    }
    /// Sends the same without end.
    void SendForEver(std::string_view bytes) {
      std::string many;
      while (many.size() < 64 * 1024) many += bytes;
      while (Send(many)) {
      }
    }
    /// Says nothing until the client goes.
    void Wait() {
      char bytes[4096];
      while (::recv(socket_, bytes, sizeof(bytes), 0) > 0) {
      }
    }

    void Shutdown() { ::shutdown(socket_, SHUT_RDWR); }

   private:
    int socket_;
    std::atomic<std::uint64_t>& sent_;
    jsonrpc::Framer requests_;
  };
  /// When it returns the client's connection is closed.
  using Script = std::function<void(Client&)>;

  enum class Start : std::uint8_t {
    kAccepting,
    kFull  ///< Its queue is full, and nothing is accepted before MakeRoom.
  };

  explicit HostilePeer(Script script, Start start = Start::kAccepting) : script_(std::move(script)) {
    std::string folder = std::filesystem::temp_directory_path() / "spdkctl-peer-XXXXXX";
    if (::mkdtemp(folder.data()) == nullptr) throw std::runtime_error("cannot make a folder for a peer");
    folder_ = folder;
    sockaddr_un where = {};
    where.sun_family = AF_UNIX;
    path().copy(where.sun_path, sizeof(where.sun_path) - 1);
    listener_ = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (::bind(listener_, reinterpret_cast<const sockaddr*>(&where), sizeof(where)) != 0 ||
        ::listen(listener_, start == Start::kFull ? 0 : SOMAXCONN) != 0)
      throw std::runtime_error("cannot listen at " + path());
    if (start == Start::kFull) {
      Fill(where);
    } else {
      MakeRoom();
    }
  }
  ~HostilePeer() {
    ::shutdown(listener_, SHUT_RDWR);
    if (accepting_.joinable()) accepting_.join();
    {
      const std::lock_guard lock(mutex_);
      for (const auto& client : clients_) client->Shutdown();
    }
    for (std::thread& thread : threads_) thread.join();
    ::close(listener_);
    for (const int socket : crowd_) ::close(socket);
    std::filesystem::remove_all(folder_);
  }
  HostilePeer(const HostilePeer&) = delete;
  HostilePeer& operator=(const HostilePeer&) = delete;

  /// Begins to accept.
  void MakeRoom() {
    accepting_ = std::thread([this] { Accept(); });
  }

  [[nodiscard]] std::string path() const { return folder_ + "/rpc.sock"; }
  [[nodiscard]] Address address() const { return *Address::Parse(path()); }
  /// How many bytes went out, to all clients.
  [[nodiscard]] std::uint64_t sent() const { return sent_; }
  /// How many clients came.
  [[nodiscard]] std::size_t clients() const { return count_; }

 private:
  void Fill(const sockaddr_un& where) {
    for (;;) {
      const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
      crowd_.push_back(socket);
      if (::connect(socket, reinterpret_cast<const sockaddr*>(&where), sizeof(where)) != 0) return;
    }
  }

  void Accept() {
    for (;;) {
      const int socket = ::accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
      if (socket < 0) return;
      const auto client = std::make_shared<Client>(socket, sent_);
      const std::lock_guard lock(mutex_);
      ++count_;
      clients_.push_back(client);
      threads_.emplace_back([this, client] { Serve(client); });
    }
  }

  void Serve(std::shared_ptr<Client> client) {
    script_(*client);
    client->Shutdown();
    const std::lock_guard lock(mutex_);
    clients_.remove(client);
  }

  Script script_;
  std::string folder_;
  int listener_ = -1;
  std::vector<int> crowd_;  ///< Who fills the queue.
  std::atomic<std::uint64_t> sent_{0};
  std::atomic<std::size_t> count_{0};
  std::thread accepting_;
  std::mutex mutex_;
  std::list<std::shared_ptr<Client>> clients_;  ///< Guarded by mutex_, as is threads_ until the peer ends.
  std::vector<std::thread> threads_;
};

}  // namespace spdkctl

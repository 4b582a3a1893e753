#pragma once

#include <cstdint>
#include <string>

#include <sys/types.h>

#include "base/os.h"
#include "spdkctl/base/address.h"
#include "spdkctl/base/result.h"

namespace spdkctl::sim {

/// Who may connect to a socket's path.
enum class Access : std::uint8_t {
  kByUmask,   ///< As SPDK makes its own.
  kOwnerOnly  ///< Mode 0600, whatever the umask.
};

/// A socket that listens; it does not block. That of a path has the lock PATH.lock, as SPDK's has, and takes both files
/// with it when it ends, unless somebody else's stands there by then.
class ListeningSocket {
 public:
  ListeningSocket() = default;
  ListeningSocket(ListeningSocket&& other) noexcept;
  ListeningSocket& operator=(ListeningSocket&& other) noexcept;
  ListeningSocket(const ListeningSocket&) = delete;
  ListeningSocket& operator=(const ListeningSocket&) = delete;
  ~ListeningSocket();

  [[nodiscard]] int get() const { return socket_.get(); }
  [[nodiscard]] bool valid() const { return socket_.valid(); }
  /// Nobody can connect any more; the files stay until the end.
  void Shut() { socket_ = UniqueFd(); }

 private:
  friend Result<ListeningSocket> ListenOn(const Address& address, int backlog, Access access);

  UniqueFd socket_;
  UniqueFd lock_;
  std::string path_;
  dev_t device_ = 0;  ///< With inode_: the file that was made.
  ino_t inode_ = 0;
};

/// What is in the way is removed only if it is a socket that refuses connections and whose lock nobody holds: else
/// kBusy (somebody listens, or holds the lock) or kExists (it is no socket).
Result<ListeningSocket> ListenOn(const Address& address, int backlog, Access access = Access::kByUmask);

/// Removes a socket that refuses connections. Nothing there is fine; all else is left alone and named.
Result<void> RemoveDeadSocket(const std::string& path);

/// A socket that is connected to it; nobody there is kUnavailable.
Result<UniqueFd> ConnectTo(const Address& address);

}  // namespace spdkctl::sim

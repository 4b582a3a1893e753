#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "spdkctl/base/result.h"

namespace spdkctl {

/// Who is at the other end of a connection, as the kernel has it.
struct SPDKCTL_EXPORT Peer {
  /// The process that listens on a Unix socket (SO_PEERCRED). 0: over TCP, and where its PID namespace cannot be seen.
  std::int32_t pid = 0;
  std::uint32_t uid = UINT32_MAX;  ///< Of that process. Over TCP it is not known.
  std::string tcp;  ///< The other end of a TCP connection, e.g. "127.0.0.1:5260". Empty for Unix sockets.
};

/// Says whether a peer may be talked to. Its error ends the connection, and is that of all calls that wait for it;
/// nothing was sent by then. It is called for every connection on the client's strand, and must not block for long.
using PeerCheck = std::function<Result<void>(const Peer&)>;

}  // namespace spdkctl

#pragma once

namespace spdkctl::transport {

/// Keeps a socket to the process that opened it: in a forked child its descriptor stands for /dev/null. A child that
/// kept the connection, used or not, would take one of the target's few places, and hide from the target that its
/// parent is gone. One descriptor at a time; any thread may use different ones.
class ParentsSocket {
 public:
  ParentsSocket() = default;
  ~ParentsSocket() { Release(); }
  ParentsSocket(const ParentsSocket&) = delete;
  ParentsSocket& operator=(const ParentsSocket&) = delete;

  void Hold(int fd);
  /// Before the descriptor is closed.
  void Release();

 private:
  int fd_ = -1;
};

}  // namespace spdkctl::transport

#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/generic/stream_protocol.hpp>
#include <boost/asio/steady_timer.hpp>

#include "spdkctl/base/result.h"

namespace spdkctl::transport {

namespace asio = boost::asio;
using Endpoint = asio::generic::stream_protocol::endpoint;

/// Looks a host's name up. The system's resolver may take a minute and cannot be told to stop, so it runs in a thread
/// that nobody waits for: neither Cancel, nor the end of the executor's context, nor that of the program.
class Lookup {
 public:
  using Done = std::function<void(Result<std::vector<Endpoint>>)>;
  /// Blocks until the name is found or is not.
  using Resolver = std::function<Result<std::vector<Endpoint>>(const std::string& host, std::uint16_t port)>;

  /// `done` is called on the executor, once, unless Cancel or the destructor comes first. A numeric address needs no
  /// thread.
  Lookup(const asio::any_io_executor& executor, const std::string& host, std::uint16_t port, Done done,
         Resolver resolver = Resolve);
  ~Lookup() { Cancel(); }
  Lookup(const Lookup&) = delete;
  Lookup& operator=(const Lookup&) = delete;

  /// From the executor only.
  void Cancel();

  /// What the system's resolver says.
  static Result<std::vector<Endpoint>> Resolve(const std::string& host, std::uint16_t port);

 private:
  struct Waiter;
  std::shared_ptr<Waiter> waiter_;
  asio::steady_timer at_work_;  ///< Runs for ever while somebody waits, so that the context is at work.
};

}  // namespace spdkctl::transport

#include "transport/lookup.h"

#include <mutex>
#include <optional>
#include <system_error>
#include <thread>
#include <utility>

#include <netdb.h>
#include <sys/socket.h>

#include <fmt/format.h>
#include <boost/asio/ip/address.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>

namespace spdkctl::transport {
namespace {

Error NotFound(const std::string& host, std::string_view why) {
  return MakeError(Code::kUnavailable, fmt::format("cannot find the host {}: {}", host, why));
}

}  // namespace

/// Who waits for a lookup. The thread may live longer than the executor's context: it touches that under the mutex
/// only, and only while somebody waits.
struct Lookup::Waiter {
  std::mutex mutex;
  std::optional<asio::any_io_executor> executor;  ///< Guarded by mutex; nothing if nobody waits.
  // These belong to the executor.
  Done done;
  asio::steady_timer* at_work = nullptr;  ///< The lookup's, which is there as long as somebody waits.

  /// False if nobody waited.
  bool StopWaiting() {
    const std::lock_guard lock(mutex);
    return std::exchange(executor, std::nullopt).has_value();
  }

  static void Tell(const std::shared_ptr<Waiter>& waiter, Result<std::vector<Endpoint>> found) {
    const std::lock_guard lock(waiter->mutex);
    if (!waiter->executor) return;
    asio::post(*waiter->executor, [waiter, found = std::move(found)]() mutable {
      const Done done = std::move(waiter->done);
      if (!waiter->StopWaiting()) return;
      waiter->at_work->cancel();
      done(std::move(found));
    });
  }
};

Lookup::Lookup(const asio::any_io_executor& executor, const std::string& host, std::uint16_t port, Done done,
               Resolver resolver)
    : waiter_(std::make_shared<Waiter>()), at_work_(executor, asio::steady_timer::time_point::max()) {
  waiter_->executor = executor;
  waiter_->done = std::move(done);
  waiter_->at_work = &at_work_;
  // The handler goes when the wait is over or the context ends, whichever is first; nobody is told then.
  const std::shared_ptr<void> end_of_wait(nullptr, [waiter = waiter_](void*) { waiter->StopWaiting(); });
  at_work_.async_wait([end_of_wait](const boost::system::error_code&) {});
  boost::system::error_code no_number;
  const asio::ip::address address = asio::ip::make_address(host, no_number);
  if (!no_number) {
    Waiter::Tell(waiter_, std::vector<Endpoint>{asio::ip::tcp::endpoint(address, port)});
    return;
  }
  try {
    std::thread([waiter = waiter_, host, port, resolver = std::move(resolver)] {
      Waiter::Tell(waiter, resolver(host, port));
    }).detach();
  } catch (const std::system_error& error) {
    Waiter::Tell(waiter_, NotFound(host, error.what()));
  }
}

void Lookup::Cancel() {
  waiter_->StopWaiting();
  at_work_.cancel();
}

Result<std::vector<Endpoint>> Lookup::Resolve(const std::string& host, std::uint16_t port) {
  addrinfo hints = {};
  hints.ai_socktype = SOCK_STREAM;
  addrinfo* found = nullptr;
  if (const int error = ::getaddrinfo(host.c_str(), std::to_string(port).c_str(), &hints, &found); error != 0)
    return NotFound(host, ::gai_strerror(error));
  std::vector<Endpoint> endpoints;
  for (const addrinfo* one = found; one != nullptr; one = one->ai_next)
    endpoints.emplace_back(one->ai_addr, one->ai_addrlen, one->ai_protocol);
  ::freeaddrinfo(found);
  if (endpoints.empty()) return NotFound(host, "it has no address");
  return endpoints;
}

}  // namespace spdkctl::transport

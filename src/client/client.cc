#include "spdkctl/client/client.h"

#include <unistd.h>

#include <future>
#include <mutex>
#include <thread>

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>

#include "base/interrupt.h"
#include "spdkctl/client/async_client.h"

namespace spdkctl {
namespace {

namespace asio = boost::asio;
using google::protobuf::Message;

/// Drops the message of an answer: it is the caller's own.
Result<void> Done(const Result<std::shared_ptr<Message>>& answer) {
  if (!answer) return answer.error();
  return {};
}

}  // namespace

/// The connection and the thread that serves it.
class Client::Impl {
 public:
  Impl(const Address& address, const ClientOptions& options)
      : context_(1), work_(asio::make_work_guard(context_)), client_(context_.get_executor(), address, options) {
    Schema::RegisterMessages();
    thread_ = std::thread([this] { context_.run(); });
  }
  ~Impl() {
    { const AsyncClient ended = std::move(client_); }
    work_.reset();
    thread_.join();
  }
  Impl(const Impl&) = delete;
  Impl& operator=(const Impl&) = delete;

  [[nodiscard]] bool OnOwnThread() const { return std::this_thread::get_id() == thread_.get_id(); }
  AsyncClient& client() { return client_; }

  /// Starts an operation, given the handler that it is to complete with, and waits for it.
  template <class T, class Start>
  Result<T> Wait(Start start) {
    if (OnOwnThread())
      return MakeError(Code::kInternal, "a Client cannot be called on its own I/O thread; use AsyncClient there");
    auto promise = std::make_shared<std::promise<Result<T>>>();
    std::future<Result<T>> future = promise->get_future();
    asio::cancellation_signal cancel;
    start(asio::bind_cancellation_slot(cancel.slot(),
                                       [promise](Result<T> result) { promise->set_value(std::move(result)); }));
    while (CanBeInterrupted() && future.wait_for(kInterruptPoll) != std::future_status::ready) {
      if (!Interrupted()) continue;
      cancel.emit(asio::cancellation_type::terminal);
      // The answer is written into the caller's message, which may be gone once this returns.
      if constexpr (std::is_same_v<T, std::shared_ptr<Message>>) future.wait();
      return InterruptedError();
    }
    return future.get();
  }

 private:
  asio::io_context context_;
  asio::executor_work_guard<asio::io_context::executor_type> work_;
  AsyncClient client_;
  std::thread thread_;
};

struct Client::State {
  Address address;
  ClientOptions options;
  std::mutex mutex = {};
  std::shared_ptr<Impl> impl = {};  ///< Guarded by mutex.
  pid_t pid = 0;                    ///< The process that impl's thread belongs to; guarded by mutex.

  /// What this process started, or null.
  std::shared_ptr<Impl> Started() {
    const std::lock_guard lock(mutex);
    return pid == ::getpid() ? impl : nullptr;
  }

  /// Starts the thread unless it runs.
  std::shared_ptr<Impl> Start() {
    const std::lock_guard lock(mutex);
    if (pid != ::getpid()) LeaveToParent();
    if (!impl) {
      impl = std::make_shared<Impl>(address, options);
      pid = ::getpid();
    }
    return impl;
  }

  /// In a forked child: the thread exists in the parent only, so that it cannot be joined here.
  void LeaveToParent() {
    if (impl) new std::shared_ptr<Impl>(std::move(impl));  // NOLINT: leaked on purpose
  }
};

Client::Client(Address address, ClientOptions options) : state_(new State{std::move(address), std::move(options)}) {}
Client::~Client() {
  if (state_->pid != ::getpid()) state_->LeaveToParent();
}

std::shared_ptr<AsyncClient> Client::async() {
  const auto impl = state_->Start();
  return {impl, &impl->client()};
}

Result<std::string> Client::call(std::string_view method, std::string_view params, const CallOptions& options) {
  const auto impl = state_->Start();
  return impl->Wait<std::string>([&](auto handler) {
    impl->client().async_call(std::string(method), std::string(params), options, std::move(handler));
  });
}

Result<void> Client::call_message(const Method& method, const Message& request, Message& response,
                                  const CallOptions& options) {
  const auto impl = state_->Start();
  return Done(impl->Wait<std::shared_ptr<Message>>(
      [&](auto handler) { impl->client().async_call_into(method, request, response, options, std::move(handler)); }));
}

Result<std::shared_ptr<const TargetInfo>> Client::info() {
  const auto impl = state_->Start();
  return impl->Wait<std::shared_ptr<const TargetInfo>>(
      [&](auto handler) { impl->client().async_info(std::move(handler)); });
}

std::uint64_t Client::generation() const {
  const auto impl = state_->Started();
  return impl ? impl->client().generation() : 0;
}

std::uint64_t Client::late_answers() const {
  const auto impl = state_->Started();
  return impl ? impl->client().late_answers() : 0;
}

struct InlineClient::State {
  State(Address address, ClientOptions options)
      : client(context.get_executor(), std::move(address), std::move(options)) {}

  asio::io_context context{1};
  AsyncClient client;

  template <class T, class Start>
  Result<T> Wait(Start start) {
    std::optional<Result<T>> outcome;
    asio::cancellation_signal cancel;
    bool interrupted = false;
    start(asio::bind_cancellation_slot(cancel.slot(),
                                       [&outcome](Result<T> result) { outcome.emplace(std::move(result)); }));
    context.restart();
    while (!outcome) {
      if (!CanBeInterrupted()) {
        context.run_one();
      } else if (context.run_one_for(kInterruptPoll) == 0 && !interrupted && Interrupted()) {
        cancel.emit(asio::cancellation_type::terminal);
        interrupted = true;
      }
    }
    if (interrupted) return InterruptedError();
    return std::move(*outcome);
  }
};

InlineClient::InlineClient(Address address, ClientOptions options)
    : state_(new State(std::move(address), std::move(options))) {}
InlineClient::~InlineClient() = default;

Result<std::string> InlineClient::call(std::string_view method, std::string_view params, const CallOptions& options) {
  return state_->Wait<std::string>([&](auto handler) {
    state_->client.async_call(std::string(method), std::string(params), options, std::move(handler));
  });
}

Result<void> InlineClient::call_message(const Method& method, const Message& request, Message& response,
                                        const CallOptions& options) {
  return Done(state_->Wait<std::shared_ptr<Message>>(
      [&](auto handler) { state_->client.async_call_into(method, request, response, options, std::move(handler)); }));
}

Result<std::shared_ptr<const TargetInfo>> InlineClient::info() {
  return state_->Wait<std::shared_ptr<const TargetInfo>>(
      [&](auto handler) { state_->client.async_info(std::move(handler)); });
}

std::uint64_t InlineClient::generation() const { return state_->client.generation(); }
std::uint64_t InlineClient::late_answers() const { return state_->client.late_answers(); }

}  // namespace spdkctl

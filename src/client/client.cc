#include "spdkctl/client/client.h"

#include <unistd.h>

#include <atomic>
#include <future>
#include <mutex>
#include <optional>
#include <thread>

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>

#include "base/interrupt.h"
#include "client/address_text.h"
#include "client/timeout.h"
#include "client/together.h"
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
      : context_(std::make_shared<asio::io_context>(1)),
        work_(asio::make_work_guard(*context_)),
        client_(context_->get_executor(), address, options) {
    Schema::RegisterMessages();
    // The thread keeps the context: it may have to outlive whoever lets go of the last of us in a handler.
    thread_ = std::thread([context = context_] { context->run(); });
  }
  ~Impl() {
    client_.Close();
    work_.reset();
    // A thread cannot wait for itself; it ends when it has run what is left.
    OnOwnThread() ? thread_.detach() : thread_.join();
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
    auto cancel = std::make_shared<asio::cancellation_signal>();
    start(asio::bind_cancellation_slot(cancel->slot(),
                                       [promise, cancel](Result<T> result) { promise->set_value(std::move(result)); }));
    while (CanBeInterrupted() && future.wait_for(kInterruptPoll) != std::future_status::ready) {
      if (!Interrupted()) continue;
      // A signal belongs to the thread that its handler runs on.
      asio::post(*context_, [cancel] { cancel->emit(asio::cancellation_type::terminal); });
      // The answer is written into the caller's message, which may be gone once this returns.
      if constexpr (std::is_same_v<T, std::shared_ptr<Message>> || std::is_same_v<T, client::Outcomes>) future.wait();
      return InterruptedError();
    }
    return future.get();
  }

 private:
  std::shared_ptr<asio::io_context> context_;
  asio::executor_work_guard<asio::io_context::executor_type> work_;
  AsyncClient client_;
  std::thread thread_;
};

/// What one process has of a client. A forked child makes one of its own and never touches its parent's: the mutex may
/// have been locked by a thread that the child does not have, and the connection is the parent's.
struct Client::State {
  struct Process {
    const pid_t pid = ::getpid();
    std::mutex mutex = {};
    std::shared_ptr<Impl> impl = {};  ///< Guarded by mutex.
  };

  State(Address target, ClientOptions given) : address(std::move(target)), options(std::move(given)) {}
  ~State() {
    if (process.load()->pid == ::getpid()) delete process.load();
  }
  State(const State&) = delete;
  State& operator=(const State&) = delete;

  /// This process's part. What the parent had is left as it is: its thread cannot be joined here.
  Process& Own() {
    Process* found = process.load();
    if (found->pid == ::getpid()) return *found;
    auto made = std::make_unique<Process>();
    if (!process.compare_exchange_strong(found, made.get())) return *found;
    return *made.release();
  }

  /// Starts the thread unless it runs; null if the client is closed.
  std::shared_ptr<Impl> Start() {
    Process& own = Own();
    const std::lock_guard lock(own.mutex);
    if (!own.impl && !closed) own.impl = std::make_shared<Impl>(address, options);
    return own.impl;
  }

  /// What this process started, or null.
  std::shared_ptr<Impl> Started() {
    Process& own = Own();
    const std::lock_guard lock(own.mutex);
    return own.impl;
  }

  void Close() {
    Process& own = Own();
    std::shared_ptr<Impl> ended;  // Outlives the lock: to end it may take a moment.
    const std::lock_guard lock(own.mutex);
    closed = true;
    ended = std::move(own.impl);
    // A handler under way may hold on to it.
    if (ended) ended->client().Close();
  }

  /// Starts an operation on what serves it, and waits for it.
  template <class T, class Operation>
  Result<T> Wait(Operation operation) {
    const auto impl = Start();
    if (!impl) return MakeError(Code::kUnavailable, "the client was closed");
    return impl->template Wait<T>([&](auto handler) { operation(impl->client(), std::move(handler)); });
  }

  const Address address;
  const ClientOptions options;
  std::atomic<Process*> process{new Process()};
  std::atomic<bool> closed{false};
};

Client::Client(Address address, ClientOptions options) : state_(new State(std::move(address), std::move(options))) {}

Client::Client(std::string_view address, ClientOptions options)
    : Client(client::AddressOfText(address), std::move(options)) {}

Client::~Client() { Close(); }

void Client::Close() { state_->Close(); }

std::shared_ptr<AsyncClient> Client::async() {
  const auto impl = state_->Start();
  return impl ? std::shared_ptr<AsyncClient>(impl, &impl->client()) : nullptr;
}

Result<std::string> Client::call(std::string_view method, std::string_view params, const CallOptions& options) {
  return state_->Wait<std::string>([&](AsyncClient& client, auto handler) {
    client.async_call(std::string(method), std::string(params), options, std::move(handler));
  });
}

Result<BatchOutcomes> Client::call_batch(std::vector<BatchCall> calls, const CallOptions& options) {
  return state_->Wait<BatchOutcomes>([&](AsyncClient& client, auto handler) {
    client.async_call_batch(std::move(calls), options, std::move(handler));
  });
}

Result<void> Client::call_message(const Method& method, const Message& request, Message& response,
                                  const CallOptions& options) {
  return Done(state_->Wait<std::shared_ptr<Message>>([&](AsyncClient& client, auto handler) {
    client.async_call_into(method, request, response, options, std::move(handler));
  }));
}

std::vector<Result<void>> Client::call_messages(const std::vector<MessageCall>& calls, const CallOptions& options) {
  return client::OutcomesOf(state_->Wait<client::Outcomes>([&](AsyncClient& client, auto handler) {
    client::CallTogether(client, calls, options, std::move(handler));
  }),
                            calls.size());
}

Result<std::shared_ptr<const TargetInfo>> Client::info() {
  return state_->Wait<std::shared_ptr<const TargetInfo>>(
      [&](AsyncClient& client, auto handler) { client.async_info(std::move(handler)); });
}

std::uint64_t Client::generation() const {
  const auto impl = state_->Started();
  return impl ? impl->client().generation() : 0;
}

std::uint64_t Client::late_answers() const {
  const auto impl = state_->Started();
  return impl ? impl->client().late_answers() : 0;
}

std::chrono::milliseconds Client::TimeoutOf(const Method* method, const CallOptions& options) const {
  return client::TimeoutOf(method, options, state_->options);
}

/// The connection, and the loop that runs while a call waits.
class InlineClient::Running {
 public:
  Running(const Address& address, const ClientOptions& options) : client_(context_.get_executor(), address, options) {}

  AsyncClient& client() { return client_; }
  [[nodiscard]] pid_t pid() const { return pid_; }

  template <class T, class Start>
  Result<T> Wait(Start start) {
    // What came since the last call is heard first: that the target closed the connection, for one.
    context_.restart();
    context_.poll();
    std::optional<Result<T>> outcome;
    asio::cancellation_signal cancel;
    bool interrupted = false;
    start(asio::bind_cancellation_slot(cancel.slot(),
                                       [&outcome](Result<T> result) { outcome.emplace(std::move(result)); }));
    context_.restart();
    while (!outcome) {
      if (!CanBeInterrupted()) {
        context_.run_one();
      } else if (context_.run_one_for(kInterruptPoll) == 0 && !interrupted && Interrupted()) {
        cancel.emit(asio::cancellation_type::terminal);
        interrupted = true;
      }
    }
    if (interrupted) return InterruptedError();
    return std::move(*outcome);
  }

 private:
  const pid_t pid_ = ::getpid();
  asio::io_context context_{1};
  AsyncClient client_;
};

struct InlineClient::State {
  State(Address target, ClientOptions given) : address(std::move(target)), options(std::move(given)) {}
  ~State() { LeaveToParent(); }
  State(const State&) = delete;
  State& operator=(const State&) = delete;

  /// In a forked child: the connection is its parent's, and left as it is.
  void LeaveToParent() {
    if (running && running->pid() != ::getpid()) static_cast<void>(running.release());
  }

  Running& Own() {
    LeaveToParent();
    if (!running) running = std::make_unique<Running>(address, options);
    return *running;
  }

  const Address address;
  const ClientOptions options;
  std::unique_ptr<Running> running = {};
};

InlineClient::InlineClient(Address address, ClientOptions options)
    : state_(new State(std::move(address), std::move(options))) {}
InlineClient::InlineClient(std::string_view address, ClientOptions options)
    : InlineClient(client::AddressOfText(address), std::move(options)) {}
InlineClient::~InlineClient() = default;

Result<std::string> InlineClient::call(std::string_view method, std::string_view params, const CallOptions& options) {
  Running& running = state_->Own();
  return running.Wait<std::string>([&](auto handler) {
    running.client().async_call(std::string(method), std::string(params), options, std::move(handler));
  });
}

Result<BatchOutcomes> InlineClient::call_batch(std::vector<BatchCall> calls, const CallOptions& options) {
  Running& running = state_->Own();
  return running.Wait<BatchOutcomes>(
      [&](auto handler) { running.client().async_call_batch(std::move(calls), options, std::move(handler)); });
}

Result<void> InlineClient::call_message(const Method& method, const Message& request, Message& response,
                                        const CallOptions& options) {
  Running& running = state_->Own();
  return Done(running.Wait<std::shared_ptr<Message>>(
      [&](auto handler) { running.client().async_call_into(method, request, response, options, std::move(handler)); }));
}

std::vector<Result<void>> InlineClient::call_messages(const std::vector<MessageCall>& calls,
                                                      const CallOptions& options) {
  Running& running = state_->Own();
  return client::OutcomesOf(running.Wait<client::Outcomes>([&](auto handler) {
    client::CallTogether(running.client(), calls, options, std::move(handler));
  }),
                            calls.size());
}

Result<std::shared_ptr<const TargetInfo>> InlineClient::info() {
  Running& running = state_->Own();
  return running.Wait<std::shared_ptr<const TargetInfo>>(
      [&](auto handler) { running.client().async_info(std::move(handler)); });
}

std::uint64_t InlineClient::generation() const { return state_->running ? state_->Own().client().generation() : 0; }
std::uint64_t InlineClient::late_answers() const { return state_->running ? state_->Own().client().late_answers() : 0; }

std::chrono::milliseconds InlineClient::TimeoutOf(const Method* method, const CallOptions& options) const {
  return client::TimeoutOf(method, options, state_->options);
}

}  // namespace spdkctl

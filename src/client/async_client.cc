#include "spdkctl/client/async_client.h"

#include <atomic>

#include <boost/asio/any_completion_executor.hpp>
#include <boost/asio/associated_cancellation_slot.hpp>
#include <boost/asio/associated_executor.hpp>
#include <boost/asio/dispatch.hpp>
#include <boost/asio/execution/outstanding_work.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/prefer.hpp>

#include "client/address_text.h"
#include "client/causes/rule.h"
#include "client/session.h"
#include "client/timeout.h"
#include "spdkctl/schema/codec.h"

namespace spdkctl {
namespace {

namespace asio = boost::asio;

/// Ends one operation: its handler runs once, on its own executor (`fallback` if it has none), which has work to do
/// until then, and never before Complete returns.
template <class Handler>
class Completion {
 public:
  Completion(const asio::any_io_executor& fallback, Handler handler)
      : fallback_(fallback),
        where_(asio::prefer(asio::get_associated_executor(handler, asio::any_completion_executor(fallback)),
                            asio::execution::outstanding_work.tracked)),
        slot_(asio::get_associated_cancellation_slot(handler)),
        handler_(std::move(handler)) {}

  asio::cancellation_slot& slot() { return slot_; }

  template <class T>
  static void Complete(const std::shared_ptr<Completion>& self, T result) {
    asio::post(self->fallback_, [self, result = std::move(result)]() mutable {
      asio::dispatch(self->where_, [self, result = std::move(result)]() mutable { self->Run(std::move(result)); });
    });
  }

 private:
  template <class T>
  void Run(T result) {
    // From here on the signal may be used for another operation, and may outlive everything that is here.
    if (slot_.is_connected()) slot_.clear();
    const auto work = std::exchange(where_, {});
    Handler handler = std::move(handler_);
    std::move(handler)(std::move(result));
  }

  asio::any_io_executor fallback_;
  asio::any_completion_executor where_;
  asio::cancellation_slot slot_;
  Handler handler_;
};

Result<std::string> TextOf(Result<jsonrpc::Reply> reply) {
  if (!reply) return std::move(reply).error();
  return std::string(reply->result());
}

client::Session::Prepare AsTheyStand(std::string method, std::string params) {
  return [method = std::move(method), params = std::move(params)](const TargetInfo&) -> Result<client::Outgoing> {
    return client::Outgoing{method, params};
  };
}

}  // namespace

class AsyncClient::Impl : public std::enable_shared_from_this<Impl> {
 public:
  Impl(const asio::any_io_executor& executor, Address address, ClientOptions options)
      : options_(std::move(options)),
        executor_(executor),
        session_(std::make_shared<client::Session>(executor, std::move(address), options_)) {}

  client::Session& session() { return *session_; }
  [[nodiscard]] const asio::any_io_executor& executor() const { return executor_; }
  [[nodiscard]] const ClientOptions& options() const { return options_; }

  /// A call with its deadline, and the connection that it belongs to.
  [[nodiscard]] client::Session::Call NewCall(const Method* method, const CallOptions& options) const {
    client::Session::Call call;
    call.deadline = std::chrono::steady_clock::now() + client::TimeoutOf(method, options, options_);
    call.generation = options.generation.value_or(0);
    return call;
  }

  /// Runs `start` on the strand, with a `done` that completes `handler` on its own executor, and lets the
  /// handler's cancellation slot end the call.
  template <class Handler, class Convert>
  void Run(Handler handler, client::Session::Call call, Convert convert) {
    auto completion = std::make_shared<Completion<Handler>>(executor_, std::move(handler));
    auto operation = std::make_shared<std::weak_ptr<client::Session::Operation>>();
    // A signal may outlive the session, and the executor that its sockets and timers belong to.
    if (completion->slot().is_connected()) {
      completion->slot().assign([weak = std::weak_ptr(session_), operation](asio::cancellation_type type) {
        const auto session = weak.lock();
        if (type == asio::cancellation_type::none || !session) return;
        asio::post(session->channel().strand(), [session, operation] {
          if (const auto alive = operation->lock()) session->Cancel(alive);
        });
      });
    }
    call.done = [completion, convert = std::move(convert)](Result<jsonrpc::Reply> reply,
                                                           std::shared_ptr<const TargetInfo> info) {
      Completion<Handler>::Complete(completion, convert(std::move(reply), std::move(info)));
    };
    asio::dispatch(session_->channel().strand(), [session = session_, operation, call = std::move(call)]() mutable {
      *operation = session->Start(std::move(call));
    });
  }

  /// Starts all of them in one go, so that nothing comes between them.
  void RunBatch(BatchHandler handler, std::vector<BatchCall> calls, const CallOptions& options) {
    struct Under {
      explicit Under(std::shared_ptr<Completion<BatchHandler>> given) : completion(std::move(given)) {}
      std::shared_ptr<Completion<BatchHandler>> completion;
      BatchOutcomes outcomes;
      std::vector<std::weak_ptr<client::Session::Operation>> operations;
    };
    const auto under =
        std::make_shared<Under>(std::make_shared<Completion<BatchHandler>>(executor_, std::move(handler)));
    if (calls.empty())
      return Completion<BatchHandler>::Complete(under->completion, Result<BatchOutcomes>(BatchOutcomes()));
    if (under->completion->slot().is_connected()) {
      under->completion->slot().assign(
          [weak = std::weak_ptr(session_), under = std::weak_ptr(under)](asio::cancellation_type type) {
            const auto session = weak.lock();
            if (type == asio::cancellation_type::none || !session) return;
            asio::post(session->channel().strand(), [session, under] {
              const auto batch = under.lock();
              if (!batch) return;
              for (const auto& operation : batch->operations) {
                if (const auto alive = operation.lock()) session->Cancel(alive);
              }
            });
          });
    }
    asio::dispatch(session_->channel().strand(), [this, self = shared_from_this(), under, calls = std::move(calls),
                                                  options, batch = ++batches_]() mutable {
      const std::size_t count = calls.size();
      for (std::size_t i = 0; i < count; ++i) {
        client::Session::Call call = NewCall(Schema::Get().Find(calls[i].method), options);
        call.batch = batch;
        call.prepare = AsTheyStand(std::move(calls[i].method), std::move(calls[i].params));
        call.done = [under, i, count](Result<jsonrpc::Reply> reply, const std::shared_ptr<const TargetInfo>&) {
          under->outcomes.push_back({i, TextOf(std::move(reply))});
          if (under->outcomes.size() == count)
            Completion<BatchHandler>::Complete(under->completion, Result<BatchOutcomes>(std::move(under->outcomes)));
        };
        under->operations.push_back(session_->Start(std::move(call)));
      }
    });
  }

  void Stop() {
    if (stopped_.exchange(true)) return;
    asio::post(session_->channel().strand(), [session = session_] { session->Close(); });
  }

 private:
  ClientOptions options_;
  asio::any_io_executor executor_;
  std::shared_ptr<client::Session> session_;
  std::atomic<std::uint64_t> batches_{0};
  std::atomic<bool> stopped_{false};
};

AsyncClient::AsyncClient(const asio::any_io_executor& executor, Address address, ClientOptions options)
    : impl_(std::make_shared<Impl>(executor, std::move(address), std::move(options))) {}

AsyncClient::AsyncClient(const asio::any_io_executor& executor, std::string_view address, ClientOptions options)
    : AsyncClient(executor, client::AddressOfText(address), std::move(options)) {}

AsyncClient::~AsyncClient() {
  if (impl_) impl_->Stop();
}

AsyncClient::AsyncClient(AsyncClient&&) noexcept = default;

AsyncClient& AsyncClient::operator=(AsyncClient&& other) noexcept {
  if (this == &other) return *this;
  if (impl_) impl_->Stop();
  impl_ = std::move(other.impl_);
  return *this;
}

void AsyncClient::Close() { impl_->Stop(); }

asio::any_io_executor AsyncClient::get_executor() const { return impl_->executor(); }
std::uint64_t AsyncClient::generation() const { return impl_->session().channel().generation(); }
std::uint64_t AsyncClient::late_answers() const { return impl_->session().channel().late_answers(); }

void AsyncClient::StartCall(std::string method, std::string params, CallOptions options, CallHandler handler) {
  client::Session::Call call = impl_->NewCall(Schema::Get().Find(method), options);
  call.prepare = AsTheyStand(std::move(method), std::move(params));
  impl_->Run(
      std::move(handler), std::move(call),
      [](Result<jsonrpc::Reply> reply, const std::shared_ptr<const TargetInfo>&) { return TextOf(std::move(reply)); });
}

void AsyncClient::StartBatch(std::vector<BatchCall> calls, CallOptions options, BatchHandler handler) {
  impl_->RunBatch(std::move(handler), std::move(calls), options);
}

std::shared_ptr<google::protobuf::Message> AsyncClient::NewInArena(const Method& method) {
  auto arena = std::make_shared<google::protobuf::Arena>();
  google::protobuf::Message* const message = method.NewResponse(*arena);
  return {std::move(arena), message};
}

void AsyncClient::StartMessage(const Method& method, std::shared_ptr<google::protobuf::Message> request,
                               std::shared_ptr<google::protobuf::Message> response, CallOptions options,
                               MessageHandler handler) {
  client::Session::Call call = impl_->NewCall(&method, options);
  if (impl_->options().diagnose) {
    call.method = &method;
    call.request = request;
  }
  call.repeatable = method.Repeatable();
  call.prepare = [&method, request = std::move(request)](const TargetInfo& info) -> Result<client::Outgoing> {
    Result<std::string> name = NameFor(method, info);
    if (!name) return std::move(name).error();
    if (const Result<void> fit = client::CheckTexts(*request); !fit) return fit.error();
    Result<std::string> params = FormatParams(method, *request, info.schema_release);
    if (!params) return std::move(params).error();
    return client::Outgoing{std::move(*name), std::move(*params)};
  };
  using Message = google::protobuf::Message;
  impl_->Run(std::move(handler), std::move(call),
             [&method, response = std::move(response)](
                 Result<jsonrpc::Reply> reply,
                 const std::shared_ptr<const TargetInfo>& info) -> Result<std::shared_ptr<Message>> {
               if (!reply) {
                 Error error = std::move(reply).error();
                 error.method = method.name();
                 return error;
               }
               const Result<void> parsed = ParseResult(method, reply->result(), info->schema_release, *response);
               if (!parsed) return parsed.error();
               return response;
             });
}

void AsyncClient::StartInfo(InfoHandler handler) {
  using Info = std::shared_ptr<const TargetInfo>;
  impl_->Run(std::move(handler), impl_->NewCall(nullptr, {}),
             [](Result<jsonrpc::Reply> reply, Info info) -> Result<Info> {
               if (!reply) return std::move(reply).error();
               return info;
             });
}

}  // namespace spdkctl

#include "spdkctl/client/async_client.h"

#include <boost/asio/any_completion_executor.hpp>
#include <boost/asio/append.hpp>
#include <boost/asio/associated_cancellation_slot.hpp>
#include <boost/asio/associated_executor.hpp>
#include <boost/asio/dispatch.hpp>
#include <boost/asio/post.hpp>

#include "client/session.h"
#include "spdkctl/schema/codec.h"

namespace spdkctl {
namespace {

namespace asio = boost::asio;

std::chrono::milliseconds TimeoutOf(const Method* method, const CallOptions& options, const ClientOptions& defaults) {
  if (options.timeout) return *options.timeout;
  if (method != nullptr && method->options().long_running_seconds() > 0) {
    return std::chrono::seconds(method->options().long_running_seconds());
  }
  return defaults.timeout;
}

/// Runs the handler with the result on its own executor (`fallback` if it has none), and never before this returns.
template <class Handler, class T>
void Complete(const asio::any_io_executor& fallback, std::shared_ptr<Handler> handler, T result) {
  asio::post(fallback, [fallback, handler = std::move(handler), result = std::move(result)]() mutable {
    const auto where = asio::get_associated_executor(*handler, asio::any_completion_executor(fallback));
    asio::dispatch(where, asio::append(std::move(*handler), std::move(result)));
  });
}

}  // namespace

class AsyncClient::Impl : public std::enable_shared_from_this<Impl> {
 public:
  Impl(const asio::any_io_executor& executor, Address address, ClientOptions options)
      : options_(std::move(options)),
        executor_(executor),
        session_(std::make_shared<client::Session>(executor, std::move(address), options_.info_store)) {}

  client::Session& session() { return *session_; }
  [[nodiscard]] const ClientOptions& options() const { return options_; }

  /// Runs `start` on the strand, with a `done` that completes `handler` on its own executor, and lets the
  /// handler's cancellation slot end the call.
  template <class Handler, class Convert>
  void Run(Handler handler, client::Session::Call call, Convert convert) {
    const auto slot = asio::get_associated_cancellation_slot(handler);
    auto shared_handler = std::make_shared<Handler>(std::move(handler));
    auto operation = std::make_shared<std::weak_ptr<client::Session::Operation>>();
    if (slot.is_connected()) {
      auto cancel = slot;
      cancel.assign([session = session_, operation](asio::cancellation_type type) {
        if (type == asio::cancellation_type::none) return;
        asio::post(session->channel().strand(), [session, operation] {
          if (const auto alive = operation->lock()) session->Cancel(alive);
        });
      });
    }
    call.done = [shared_handler, executor = executor_, convert = std::move(convert)](
                    Result<jsonrpc::Reply> reply, std::shared_ptr<const TargetInfo> info) {
      Complete(executor, shared_handler, convert(std::move(reply), std::move(info)));
    };
    asio::dispatch(session_->channel().strand(), [session = session_, operation, call = std::move(call)]() mutable {
      *operation = session->Start(std::move(call));
    });
  }

  void Stop() {
    asio::post(session_->channel().strand(), [session = session_] { session->Close(); });
  }

  const asio::any_io_executor& executor() const { return executor_; }

 private:
  ClientOptions options_;
  asio::any_io_executor executor_;
  std::shared_ptr<client::Session> session_;
};

AsyncClient::AsyncClient(const asio::any_io_executor& executor, Address address, ClientOptions options)
    : impl_(std::make_shared<Impl>(executor, std::move(address), std::move(options))) {}

AsyncClient::~AsyncClient() {
  if (impl_) impl_->Stop();
}

AsyncClient::AsyncClient(AsyncClient&&) noexcept = default;
AsyncClient& AsyncClient::operator=(AsyncClient&&) noexcept = default;

std::uint64_t AsyncClient::generation() const { return impl_->session().channel().generation(); }
std::uint64_t AsyncClient::late_answers() const { return impl_->session().channel().late_answers(); }

void AsyncClient::StartCall(std::string method, std::string params, CallOptions options, CallHandler handler) {
  const auto timeout = TimeoutOf(Schema::Get().Find(method), options, impl_->options());
  client::Session::Call call;
  call.deadline = std::chrono::steady_clock::now() + timeout;
  call.prepare = [method = std::move(method),
                  params = std::move(params)](const TargetInfo&) -> Result<client::Outgoing> {
    return client::Outgoing{method, params};
  };
  impl_->Run(std::move(handler), std::move(call),
             [](Result<jsonrpc::Reply> reply, const std::shared_ptr<const TargetInfo>&) -> Result<std::string> {
               if (!reply) return std::move(reply).error();
               return std::string(reply->result());
             });
}

std::shared_ptr<google::protobuf::Message> AsyncClient::NewInArena(const Method& method) {
  auto arena = std::make_shared<google::protobuf::Arena>();
  google::protobuf::Message* const message = method.NewResponse(*arena);
  return {std::move(arena), message};
}

void AsyncClient::StartMessage(const Method& method, std::shared_ptr<google::protobuf::Message> request,
                               std::shared_ptr<google::protobuf::Message> response, CallOptions options,
                               MessageHandler handler) {
  client::Session::Call call;
  call.deadline = std::chrono::steady_clock::now() + TimeoutOf(&method, options, impl_->options());
  call.repeatable = method.Repeatable();
  call.prepare = [&method, request = std::move(request)](const TargetInfo& info) -> Result<client::Outgoing> {
    Result<std::string> name = NameFor(method, info);
    if (!name) return std::move(name).error();
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
  auto shared_handler = std::make_shared<InfoHandler>(std::move(handler));
  const auto deadline = std::chrono::steady_clock::now() + impl_->options().timeout;
  asio::dispatch(impl_->session().channel().strand(), [impl = impl_, shared_handler, deadline] {
    impl->session().GetInfo(deadline, [impl, shared_handler](Result<std::shared_ptr<const TargetInfo>> info) {
      Complete(impl->executor(), shared_handler, std::move(info));
    });
  });
}

}  // namespace spdkctl

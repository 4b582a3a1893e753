#pragma once

#if __cplusplus < 202002L
#error "spdkctl needs C++20: compile with -std=c++20 or later"
#endif

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <boost/asio/any_completion_handler.hpp>
#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/associator.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/version.hpp>

#include "spdkctl/base/address.h"
#include "spdkctl/client/async_calls.h"
#include "spdkctl/client/batch.h"
#include "spdkctl/client/caller.h"

// Set by find_package(spdkctl) and pkg-config. A patch changes no form.
#if defined(SPDKCTL_BOOST_VERSION) && SPDKCTL_BOOST_VERSION / 100 != BOOST_VERSION / 100
#error "spdkctl was built with another version of Boost, whose objects have another form: build it with this one"
#endif

namespace spdkctl {

namespace client {

/// A typed call's handler as one of any message's, with the associations of its own (executor, cancellation slot).
template <class Response, class Handler>
struct TypedHandler {
  Handler handler;

  void operator()(Result<std::shared_ptr<google::protobuf::Message>> answer) {
    if (!answer) return std::move(handler)(Result<Response>(std::move(answer).error()));
    std::move(handler)(Result<Response>(std::move(static_cast<Response&>(**answer))));
  }
};

}  // namespace client

/// Calls to one target from a program built on Boost.Asio. One connection, shared by all callers, on one strand of
/// the caller's executor; made on first use, and again after it was lost.
///
/// Any thread may call. Each operation completes exactly once, on the executor associated with its handler, at
/// the latest at its deadline. Terminal cancellation is supported: a call that was sent ends as kTimeout with
/// Delivery::kMaybeExecuted, and its late answer is dropped. A signal is emitted, as Asio has it, where the handler
/// will run. It lives until the operation completes, and may live longer than the client and its executor.
///
/// While the client is open its connection is work for the executor, so that io_context::run() does not return. Close()
/// ends that: all calls complete as kUnavailable, and run() returns when nothing else is left to do. So does destroying
/// the client, or moving another into it. A client that was closed stays so.
///
/// Each JSON-RPC has a function of its own (async_calls.h), e.g. async_bdev_get_bdevs.
///
/// gcc 12 destroys the temporary aggregates and capturing lambdas of a co_await operand twice: give them a name first.
/// The builders of spdkctl/client/build/ are safe there.
class SPDKCTL_EXPORT AsyncClient : public AsyncCalls<AsyncClient> {
 public:
  AsyncClient(const boost::asio::any_io_executor& executor, Address address, ClientOptions options = {});
  /// An address as Address::Parse takes it. What is wrong with it is the error of every call (kInvalidArgument).
  AsyncClient(const boost::asio::any_io_executor& executor, std::string_view address, ClientOptions options = {});
  ~AsyncClient();
  AsyncClient(AsyncClient&&) noexcept;
  AsyncClient& operator=(AsyncClient&&) noexcept;
  AsyncClient(const AsyncClient&) = delete;
  AsyncClient& operator=(const AsyncClient&) = delete;

  using CallHandler = boost::asio::any_completion_handler<void(Result<std::string>)>;
  using BatchHandler = boost::asio::any_completion_handler<void(Result<BatchOutcomes>)>;
  using MessageHandler = boost::asio::any_completion_handler<void(Result<std::shared_ptr<google::protobuf::Message>>)>;
  using InfoHandler = boost::asio::any_completion_handler<void(Result<std::shared_ptr<const TargetInfo>>)>;

  /// Ends all calls, and every later one, as kUnavailable, and the connection with them. Returns at once.
  void Close();

  /// Any method with any parameters; see Caller::call. Completes with Result<std::string>.
  template <class Token = boost::asio::use_awaitable_t<>>
  auto async_call(std::string method, std::string params, CallOptions options = {}, Token&& token = {}) {
    return boost::asio::async_initiate<Token, void(Result<std::string>)>(
        [this](CallHandler handler, std::string name, std::string text, CallOptions call_options) {
          StartCall(std::move(name), std::move(text), call_options, std::move(handler));
        },
        token, std::move(method), std::move(params), options);
  }

  /// Several calls together: as one JSON-RPC batch (or as few as the target's limits let) where the release has
  /// batches, which is since 26.05, else as requests that do not wait for each other. What is known to be dangerous on
  /// the release may be sent behind the others. Completes with Result<BatchOutcomes>.
  template <class Token = boost::asio::use_awaitable_t<>>
  auto async_call_batch(std::vector<BatchCall> calls, CallOptions options = {}, Token&& token = {}) {
    return boost::asio::async_initiate<Token, void(Result<BatchOutcomes>)>(
        [this](BatchHandler handler, std::vector<BatchCall> given, CallOptions call_options) {
          StartBatch(std::move(given), call_options, std::move(handler));
        },
        token, std::move(calls), options);
  }

  /// A method of the schema; `request` is copied. Completes with Result<std::shared_ptr<Message>>, the message
  /// being of the method's response type, and all of it in one arena.
  template <class Token = boost::asio::use_awaitable_t<>>
  auto async_call_message(const Method& method, const google::protobuf::Message& request, CallOptions options = {},
                          Token&& token = {}) {
    std::shared_ptr<google::protobuf::Message> copy(request.New());
    copy->CopyFrom(request);
    return boost::asio::async_initiate<Token, void(Result<std::shared_ptr<google::protobuf::Message>>)>(
        [this](MessageHandler handler, const Method* called, std::shared_ptr<google::protobuf::Message> message,
               CallOptions call_options) {
          StartMessage(*called, std::move(message), NewInArena(*called), call_options, std::move(handler));
        },
        token, &method, std::move(copy), options);
  }

  /// The same for a response type that is known: completes with Result<Response>.
  template <class Response, class Token>
  auto async_typed(const char* name, const google::protobuf::Message& request, CallOptions options, Token&& token) {
    std::shared_ptr<google::protobuf::Message> copy(request.New());
    copy->CopyFrom(request);
    return boost::asio::async_initiate<Token, void(Result<Response>)>(
        [this](auto handler, const char* called, const std::shared_ptr<google::protobuf::Message>& message,
               CallOptions call_options) {
          StartMessage(*Schema::Get().Find(called), message, std::make_shared<Response>(), call_options,
                       client::TypedHandler<Response, decltype(handler)>{std::move(handler)});
        },
        token, name, std::move(copy), options);
  }

  /// Completes with Result<std::shared_ptr<const TargetInfo>>.
  template <class Token = boost::asio::use_awaitable_t<>>
  auto async_info(Token&& token = {}) {
    return boost::asio::async_initiate<Token, void(Result<std::shared_ptr<const TargetInfo>>)>(
        [this](InfoHandler handler) { StartInfo(std::move(handler)); }, token);
  }

  /// As async_call_message, into a message of the caller's, which must live until it completes.
  template <class Token = boost::asio::use_awaitable_t<>>
  auto async_call_into(const Method& method, const google::protobuf::Message& request,
                       google::protobuf::Message& response, CallOptions options = {}, Token&& token = {}) {
    std::shared_ptr<google::protobuf::Message> copy(request.New());
    copy->CopyFrom(request);
    return boost::asio::async_initiate<Token, void(Result<std::shared_ptr<google::protobuf::Message>>)>(
        [this](MessageHandler handler, const Method* called, std::shared_ptr<google::protobuf::Message> message,
               google::protobuf::Message* into, CallOptions call_options) {
          StartMessage(*called, std::move(message), {std::shared_ptr<void>(), into}, call_options, std::move(handler));
        },
        token, &method, std::move(copy), &response, options);
  }

  /// The executor that it was made with.
  [[nodiscard]] boost::asio::any_io_executor get_executor() const;
  [[nodiscard]] std::uint64_t generation() const;
  [[nodiscard]] std::uint64_t late_answers() const;

 private:
  void StartCall(std::string method, std::string params, CallOptions options, CallHandler handler);
  void StartBatch(std::vector<BatchCall> calls, CallOptions options, BatchHandler handler);
  void StartMessage(const Method& method, std::shared_ptr<google::protobuf::Message> request,
                    std::shared_ptr<google::protobuf::Message> response, CallOptions options, MessageHandler handler);
  static std::shared_ptr<google::protobuf::Message> NewInArena(const Method& method);
  void StartInfo(InfoHandler handler);

  class Impl;
  std::shared_ptr<Impl> impl_;
};

}  // namespace spdkctl

template <template <class, class> class Associator, class Response, class Handler, class Default>
struct boost::asio::associator<Associator, spdkctl::client::TypedHandler<Response, Handler>, Default>
    : Associator<Handler, Default> {
  static typename Associator<Handler, Default>::type get(
      const spdkctl::client::TypedHandler<Response, Handler>& typed) noexcept {
    return Associator<Handler, Default>::get(typed.handler);
  }
  static auto get(const spdkctl::client::TypedHandler<Response, Handler>& typed, const Default& fallback) noexcept
      -> decltype(Associator<Handler, Default>::get(typed.handler, fallback)) {
    return Associator<Handler, Default>::get(typed.handler, fallback);
  }
};

#pragma once

#if __cplusplus < 202002L
#error "spdkctl needs C++20: compile with -std=c++20 or later"
#endif

#include <memory>
#include <string_view>
#include <vector>

#include "spdkctl/base/address.h"
#include "spdkctl/client/batch.h"
#include "spdkctl/client/calls.h"

namespace spdkctl {

class AsyncClient;

/// Blocking calls to one target, for programs without an event loop. Any number of threads may share it; they
/// share one connection, served by one thread that the first call starts. Calling it from that thread is an error
/// (kInternal). A forked child gets a connection of its own on its first call; it waits for no lock that
/// another thread held at the fork, protobuf's own excepted.
class SPDKCTL_EXPORT Client : public TypedCalls {
 public:
  explicit Client(Address address, ClientOptions options = {});
  /// An address as Address::Parse takes it. What is wrong with it is the error of every call (kInvalidArgument).
  explicit Client(std::string_view address, ClientOptions options = {});
  /// As Close().
  ~Client() override;

  /// Ends all calls, and every later one, as kUnavailable, and the connection and its thread with them. Whoever calls
  /// it on the I/O thread, in a handler, does not wait for that.
  void Close();

  using TypedCalls::call;
  using TypedCalls::call_message;
  Result<std::string> call(std::string_view method, std::string_view params, const CallOptions& options) override;
  /// Several calls together; see AsyncClient::async_call_batch. Each has its outcome, unless all of it was interrupted.
  Result<BatchOutcomes> call_batch(std::vector<BatchCall> calls, const CallOptions& options = {});
  Result<void> call_message(const Method& method, const google::protobuf::Message& request,
                            google::protobuf::Message& response, const CallOptions& options) override;
  std::vector<Result<void>> call_messages(const std::vector<MessageCall>& calls, const CallOptions& options) override;
  Result<std::shared_ptr<const TargetInfo>> info() override;
  /// Neither starts the thread: before the first call, and in a forked child before its own, they are 0.
  [[nodiscard]] std::uint64_t generation() const override;
  [[nodiscard]] std::uint64_t late_answers() const override;
  [[nodiscard]] std::chrono::milliseconds TimeoutOf(const Method* method, const CallOptions& options) const override;

  /// The connection itself (async_client.h), for calls that are not to be waited for; null once the client is closed.
  /// Handlers run on the I/O thread unless they have an executor of their own, and must not block there. The connection
  /// ends with the client; what is returned may be let go of anywhere, in a handler too.
  std::shared_ptr<AsyncClient> async();

 private:
  class Impl;
  struct State;
  std::unique_ptr<State> state_;
};

/// The same without a thread: each call runs the connection on the calling thread until its answer is there.
/// For programs with one thread that make a call at a time, such as command line tools. A forked child gets a
/// connection of its own.
class SPDKCTL_EXPORT InlineClient : public TypedCalls {
 public:
  explicit InlineClient(Address address, ClientOptions options = {});
  /// As Client.
  explicit InlineClient(std::string_view address, ClientOptions options = {});
  ~InlineClient() override;

  using TypedCalls::call;
  using TypedCalls::call_message;
  Result<std::string> call(std::string_view method, std::string_view params, const CallOptions& options) override;
  /// Several calls together; see AsyncClient::async_call_batch. Each has its outcome, unless all of it was interrupted.
  Result<BatchOutcomes> call_batch(std::vector<BatchCall> calls, const CallOptions& options = {});
  Result<void> call_message(const Method& method, const google::protobuf::Message& request,
                            google::protobuf::Message& response, const CallOptions& options) override;
  std::vector<Result<void>> call_messages(const std::vector<MessageCall>& calls, const CallOptions& options) override;
  Result<std::shared_ptr<const TargetInfo>> info() override;
  [[nodiscard]] std::uint64_t generation() const override;
  [[nodiscard]] std::uint64_t late_answers() const override;
  [[nodiscard]] std::chrono::milliseconds TimeoutOf(const Method* method, const CallOptions& options) const override;

 private:
  class Running;
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace spdkctl

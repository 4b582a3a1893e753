#pragma once

#include <memory>

#include "spdkctl/base/address.h"
#include "spdkctl/client/calls.h"

namespace spdkctl {

class AsyncClient;

/// Blocking calls to one target, for programs without an event loop. Any number of threads may share it; they
/// share one connection, served by one thread that the first call starts. Calling it from that thread is an error
/// (kInternal). A forked child gets a connection of its own on its first call.
class SPDKCTL_EXPORT Client : public TypedCalls {
 public:
  explicit Client(Address address, ClientOptions options = {});
  ~Client() override;

  using TypedCalls::call;
  using TypedCalls::call_message;
  Result<std::string> call(std::string_view method, std::string_view params, const CallOptions& options) override;
  Result<void> call_message(const Method& method, const google::protobuf::Message& request,
                            google::protobuf::Message& response, const CallOptions& options) override;
  Result<std::shared_ptr<const TargetInfo>> info() override;
  /// Neither starts the thread: before the first call, and in a forked child before its own, they are 0.
  [[nodiscard]] std::uint64_t generation() const override;
  [[nodiscard]] std::uint64_t late_answers() const override;

  /// The connection itself (async_client.h), for calls that are not to be waited for. Handlers run on the I/O thread
  /// unless they have an executor of their own, and must not block there. The connection lives as long as this client.
  std::shared_ptr<AsyncClient> async();

 private:
  class Impl;
  struct State;
  std::unique_ptr<State> state_;
};

/// The same without a thread: each call runs the connection on the calling thread until its answer is there.
/// For programs with one thread that make a call at a time, such as command line tools.
class SPDKCTL_EXPORT InlineClient : public TypedCalls {
 public:
  explicit InlineClient(Address address, ClientOptions options = {});
  ~InlineClient() override;

  using TypedCalls::call;
  using TypedCalls::call_message;
  Result<std::string> call(std::string_view method, std::string_view params, const CallOptions& options) override;
  Result<void> call_message(const Method& method, const google::protobuf::Message& request,
                            google::protobuf::Message& response, const CallOptions& options) override;
  Result<std::shared_ptr<const TargetInfo>> info() override;
  [[nodiscard]] std::uint64_t generation() const override;
  [[nodiscard]] std::uint64_t late_answers() const override;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace spdkctl

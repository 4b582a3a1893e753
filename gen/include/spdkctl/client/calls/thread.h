// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include "spdkctl/client/typed_call.h"

namespace spdkctl::rpc::v1 {
class Done;
class ThreadGetIoChannelsRequest;
class ThreadGetIoChannelsResponse;
class ThreadGetPollersRequest;
class ThreadGetPollersResponse;
class ThreadGetStatsRequest;
class ThreadGetStatsResponse;
class ThreadSetCpumaskRequest;
}  // namespace spdkctl::rpc::v1

namespace spdkctl {

namespace client {

/// The message, if its header was included.
template <class Message>
struct ThreadMessage {
  static_assert(client::kIsComplete<Message>,
                "include <spdkctl/rpc/v1/thread.pb.h> (or <spdkctl/client/build/thread.h>)");
  using Type = client::MessageOrNothing<Message>;
};

}  // namespace client

/// The JSON-RPCs of thread.proto. Their messages: spdkctl/rpc/v1/thread.pb.h.
class ThreadCalls : public virtual Caller {
 public:
  /// Lists the I/O channels held by each SPDK thread.
  /// SPDK 20.04 and later.
  template <class Request = rpc::v1::ThreadGetIoChannelsRequest, class Response = rpc::v1::ThreadGetIoChannelsResponse>
  Result<typename client::ThreadMessage<Response>::Type> thread_get_io_channels(
      const std::type_identity_t<Request>& request = Request(), const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "thread_get_io_channels", request, options);
  }

  /// Lists the pollers of each SPDK thread with their run counts.
  /// SPDK 20.04 and later.
  template <class Request = rpc::v1::ThreadGetPollersRequest, class Response = rpc::v1::ThreadGetPollersResponse>
  Result<typename client::ThreadMessage<Response>::Type> thread_get_pollers(
      const std::type_identity_t<Request>& request = Request(), const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "thread_get_pollers", request, options);
  }

  /// Returns load and poller counts of each SPDK thread.
  /// SPDK 19.07 and later.
  template <class Request = rpc::v1::ThreadGetStatsRequest, class Response = rpc::v1::ThreadGetStatsResponse>
  Result<typename client::ThreadMessage<Response>::Type> thread_get_stats(
      const std::type_identity_t<Request>& request = Request(), const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "thread_get_stats", request, options);
  }

  /// Restricts an SPDK thread to a set of cores; it moves if its present core is not among them.
  /// SPDK 20.04 and later.
  template <class Request = rpc::v1::ThreadSetCpumaskRequest, class Response = rpc::v1::Done>
  Result<typename client::ThreadMessage<Response>::Type> thread_set_cpumask(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "thread_set_cpumask", request, options);
  }
};

}  // namespace spdkctl

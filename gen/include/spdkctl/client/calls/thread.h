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

/// The response, if the header of these messages was included.
template <class Request, class Response>
struct ThreadResponse {
  static_assert(kIsComplete<Request> && kIsComplete<Response>,
                "include <spdkctl/rpc/v1/thread.pb.h> (or <spdkctl/client/build/thread.h>)");
  using Type = MessageOrNothing<Response>;
};

}  // namespace client

/// The JSON-RPCs of thread.proto. Their messages: spdkctl/rpc/v1/thread.pb.h.
class ThreadCalls : public virtual Caller {
 public:
  /// Lists the I/O channels held by each SPDK thread.
  /// SPDK 20.04 and later.
  template <class Request = rpc::v1::ThreadGetIoChannelsRequest, class Response = rpc::v1::ThreadGetIoChannelsResponse>
  Result<typename client::ThreadResponse<Request, Response>::Type> thread_get_io_channels(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "thread_get_io_channels", request, options);
  }

  /// Lists the I/O channels held by each SPDK thread.
  /// SPDK 20.04 and later.
  template <class Request = rpc::v1::ThreadGetIoChannelsRequest, class Response = rpc::v1::ThreadGetIoChannelsResponse>
  Result<typename client::ThreadResponse<Request, Response>::Type> thread_get_io_channels() {
    return client::CallTyped<Response>(*this, "thread_get_io_channels", client::EmptyRequest<Request>(), {});
  }

  /// Lists the pollers of each SPDK thread with their run counts.
  /// SPDK 20.04 and later.
  template <class Request = rpc::v1::ThreadGetPollersRequest, class Response = rpc::v1::ThreadGetPollersResponse>
  Result<typename client::ThreadResponse<Request, Response>::Type> thread_get_pollers(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "thread_get_pollers", request, options);
  }

  /// Lists the pollers of each SPDK thread with their run counts.
  /// SPDK 20.04 and later.
  template <class Request = rpc::v1::ThreadGetPollersRequest, class Response = rpc::v1::ThreadGetPollersResponse>
  Result<typename client::ThreadResponse<Request, Response>::Type> thread_get_pollers() {
    return client::CallTyped<Response>(*this, "thread_get_pollers", client::EmptyRequest<Request>(), {});
  }

  /// Returns load and poller counts of each SPDK thread.
  /// SPDK 19.07 and later.
  template <class Request = rpc::v1::ThreadGetStatsRequest, class Response = rpc::v1::ThreadGetStatsResponse>
  Result<typename client::ThreadResponse<Request, Response>::Type> thread_get_stats(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "thread_get_stats", request, options);
  }

  /// Returns load and poller counts of each SPDK thread.
  /// SPDK 19.07 and later.
  template <class Request = rpc::v1::ThreadGetStatsRequest, class Response = rpc::v1::ThreadGetStatsResponse>
  Result<typename client::ThreadResponse<Request, Response>::Type> thread_get_stats() {
    return client::CallTyped<Response>(*this, "thread_get_stats", client::EmptyRequest<Request>(), {});
  }

  /// Restricts an SPDK thread to a set of cores; it moves if its present core is not among them.
  /// SPDK 20.04 and later.
  template <class Request = rpc::v1::ThreadSetCpumaskRequest, class Response = rpc::v1::Done>
  Result<typename client::ThreadResponse<Request, Response>::Type> thread_set_cpumask(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "thread_set_cpumask", request, options);
  }
};

}  // namespace spdkctl

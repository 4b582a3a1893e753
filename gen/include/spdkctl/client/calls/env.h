// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include "spdkctl/client/typed_call.h"

namespace spdkctl::rpc::v1 {
class EnvDpdkGetMemStatsRequest;
class EnvDpdkGetMemStatsResponse;
}  // namespace spdkctl::rpc::v1

namespace spdkctl {

namespace client {

/// The response, if the header of these messages was included.
template <class Request, class Response>
struct EnvResponse {
  static_assert(kIsComplete<Request> && kIsComplete<Response>,
                "include <spdkctl/rpc/v1/env.pb.h> (or <spdkctl/client/build/env.h>)");
  using Type = MessageOrNothing<Response>;
};

}  // namespace client

/// The JSON-RPCs of env.proto. Their messages: spdkctl/rpc/v1/env.pb.h.
class EnvCalls : public virtual Caller {
 public:
  /// Dumps DPDK memory statistics into a text file on the target host, overwriting an older dump, and returns its path.
  /// SPDK 20.01 and later.
  template <class Request = rpc::v1::EnvDpdkGetMemStatsRequest, class Response = rpc::v1::EnvDpdkGetMemStatsResponse>
  Result<typename client::EnvResponse<Request, Response>::Type> env_dpdk_get_mem_stats(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "env_dpdk_get_mem_stats", request, options);
  }

  /// Dumps DPDK memory statistics into a text file on the target host, overwriting an older dump, and returns its path.
  /// SPDK 20.01 and later.
  template <class Request = rpc::v1::EnvDpdkGetMemStatsRequest, class Response = rpc::v1::EnvDpdkGetMemStatsResponse>
  Result<typename client::EnvResponse<Request, Response>::Type> env_dpdk_get_mem_stats() {
    return client::CallTyped<Response>(*this, "env_dpdk_get_mem_stats", client::EmptyRequest<Request>(), {});
  }
};

}  // namespace spdkctl

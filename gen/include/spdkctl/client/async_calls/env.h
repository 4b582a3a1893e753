// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <utility>

#include <boost/asio/use_awaitable.hpp>

#include "spdkctl/client/calls/env.h"

namespace spdkctl {

/// The functions of EnvCalls for completion tokens.
template <class Self>
class AsyncEnvCalls {
 public:
  /// Dumps DPDK memory statistics into a text file on the target host, overwriting an older dump, and returns its path.
  /// SPDK 20.01 and later.
  template <class Request = rpc::v1::EnvDpdkGetMemStatsRequest, class Response = rpc::v1::EnvDpdkGetMemStatsResponse,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_env_dpdk_get_mem_stats(const std::type_identity_t<Request>& request, CallOptions options = {},
                                    Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::EnvResponse<Request, Response>::Type>(
        "env_dpdk_get_mem_stats", request, options, std::forward<Token>(token));
  }

  /// Dumps DPDK memory statistics into a text file on the target host, overwriting an older dump, and returns its path.
  /// SPDK 20.01 and later.
  template <class Request = rpc::v1::EnvDpdkGetMemStatsRequest, class Response = rpc::v1::EnvDpdkGetMemStatsResponse>
  auto async_env_dpdk_get_mem_stats() {
    return static_cast<Self&>(*this).template async_typed<typename client::EnvResponse<Request, Response>::Type>(
        "env_dpdk_get_mem_stats", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }
};

}  // namespace spdkctl

// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#include "client/calls/typed.h"
#include "spdkctl/client/calls.h"
#include "spdkctl/rpc/v1/env.pb.h"

namespace spdkctl {

Result<rpc::v1::EnvDpdkGetMemStatsResponse> TypedCalls::env_dpdk_get_mem_stats(
    const rpc::v1::EnvDpdkGetMemStatsRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::EnvDpdkGetMemStatsResponse>(*this, "env_dpdk_get_mem_stats", request, options);
}

Result<rpc::v1::EnvDpdkGetMemStatsResponse> TypedCalls::env_dpdk_get_mem_stats() {
  return env_dpdk_get_mem_stats(rpc::v1::EnvDpdkGetMemStatsRequest());
}

}  // namespace spdkctl

// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#include "client/calls/typed.h"
#include "spdkctl/client/calls.h"
#include "spdkctl/rpc/v1/common.pb.h"
#include "spdkctl/rpc/v1/thread.pb.h"

namespace spdkctl {

Result<rpc::v1::ThreadGetIoChannelsResponse> TypedCalls::thread_get_io_channels(
    const rpc::v1::ThreadGetIoChannelsRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::ThreadGetIoChannelsResponse>(*this, "thread_get_io_channels", request, options);
}

Result<rpc::v1::ThreadGetIoChannelsResponse> TypedCalls::thread_get_io_channels() {
  return thread_get_io_channels(rpc::v1::ThreadGetIoChannelsRequest());
}

Result<rpc::v1::ThreadGetPollersResponse> TypedCalls::thread_get_pollers(
    const rpc::v1::ThreadGetPollersRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::ThreadGetPollersResponse>(*this, "thread_get_pollers", request, options);
}

Result<rpc::v1::ThreadGetPollersResponse> TypedCalls::thread_get_pollers() {
  return thread_get_pollers(rpc::v1::ThreadGetPollersRequest());
}

Result<rpc::v1::ThreadGetStatsResponse> TypedCalls::thread_get_stats(const rpc::v1::ThreadGetStatsRequest& request,
                                                                     const CallOptions& options) {
  return Typed<rpc::v1::ThreadGetStatsResponse>(*this, "thread_get_stats", request, options);
}

Result<rpc::v1::ThreadGetStatsResponse> TypedCalls::thread_get_stats() {
  return thread_get_stats(rpc::v1::ThreadGetStatsRequest());
}

Result<rpc::v1::Done> TypedCalls::thread_set_cpumask(const rpc::v1::ThreadSetCpumaskRequest& request,
                                                     const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "thread_set_cpumask", request, options);
}

}  // namespace spdkctl

// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#include "client/calls/typed.h"
#include "spdkctl/client/calls.h"
#include "spdkctl/rpc/v1/common.pb.h"
#include "spdkctl/rpc/v1/log.pb.h"

namespace spdkctl {

Result<rpc::v1::LogGetFlagsResponse> TypedCalls::log_get_flags(const rpc::v1::LogGetFlagsRequest& request,
                                                               const CallOptions& options) {
  return Typed<rpc::v1::LogGetFlagsResponse>(*this, "log_get_flags", request, options);
}

Result<rpc::v1::LogGetFlagsResponse> TypedCalls::log_get_flags() {
  return log_get_flags(rpc::v1::LogGetFlagsRequest());
}

Result<rpc::v1::Done> TypedCalls::log_set_flag(const rpc::v1::LogSetFlagRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "log_set_flag", request, options);
}

Result<rpc::v1::Done> TypedCalls::log_clear_flag(const rpc::v1::LogClearFlagRequest& request,
                                                 const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "log_clear_flag", request, options);
}

Result<rpc::v1::LogLevelName> TypedCalls::log_get_level(const rpc::v1::LogGetLevelRequest& request,
                                                        const CallOptions& options) {
  return Typed<rpc::v1::LogLevelName>(*this, "log_get_level", request, options);
}

Result<rpc::v1::LogLevelName> TypedCalls::log_get_level() { return log_get_level(rpc::v1::LogGetLevelRequest()); }

Result<rpc::v1::Done> TypedCalls::log_set_level(const rpc::v1::LogSetLevelRequest& request,
                                                const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "log_set_level", request, options);
}

Result<rpc::v1::LogLevelName> TypedCalls::log_get_print_level(const rpc::v1::LogGetPrintLevelRequest& request,
                                                              const CallOptions& options) {
  return Typed<rpc::v1::LogLevelName>(*this, "log_get_print_level", request, options);
}

Result<rpc::v1::LogLevelName> TypedCalls::log_get_print_level() {
  return log_get_print_level(rpc::v1::LogGetPrintLevelRequest());
}

Result<rpc::v1::Done> TypedCalls::log_set_print_level(const rpc::v1::LogSetPrintLevelRequest& request,
                                                      const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "log_set_print_level", request, options);
}

Result<rpc::v1::Done> TypedCalls::log_enable_timestamps(const rpc::v1::LogEnableTimestampsRequest& request,
                                                        const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "log_enable_timestamps", request, options);
}

}  // namespace spdkctl

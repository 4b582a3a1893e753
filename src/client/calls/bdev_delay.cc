// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#include "client/calls/typed.h"
#include "spdkctl/client/calls.h"
#include "spdkctl/rpc/v1/bdev_delay.pb.h"
#include "spdkctl/rpc/v1/common.pb.h"

namespace spdkctl {

Result<rpc::v1::BdevName> TypedCalls::bdev_delay_create(const rpc::v1::BdevDelayCreateRequest& request,
                                                        const CallOptions& options) {
  return Typed<rpc::v1::BdevName>(*this, "bdev_delay_create", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_delay_delete(const rpc::v1::BdevDelayDeleteRequest& request,
                                                    const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_delay_delete", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_delay_update_latency(const rpc::v1::BdevDelayUpdateLatencyRequest& request,
                                                            const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_delay_update_latency", request, options);
}

}  // namespace spdkctl

// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#include "client/calls/typed.h"
#include "spdkctl/client/calls.h"
#include "spdkctl/rpc/v1/bdev_uring.pb.h"
#include "spdkctl/rpc/v1/common.pb.h"

namespace spdkctl {

Result<rpc::v1::BdevName> TypedCalls::bdev_uring_create(const rpc::v1::BdevUringCreateRequest& request,
                                                        const CallOptions& options) {
  return Typed<rpc::v1::BdevName>(*this, "bdev_uring_create", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_uring_delete(const rpc::v1::BdevUringDeleteRequest& request,
                                                    const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_uring_delete", request, options);
}

Result<rpc::v1::Done> TypedCalls::bdev_uring_rescan(const rpc::v1::BdevUringRescanRequest& request,
                                                    const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "bdev_uring_rescan", request, options);
}

}  // namespace spdkctl
